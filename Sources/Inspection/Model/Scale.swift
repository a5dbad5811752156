/// What an answer is chosen from or measured on.
public struct Scale: Sendable {
  public struct Option: Sendable {
    package let choice: Choice
    package var score: Rational?
  }

  public struct Step: Sendable {
    package var from: Rational
    package var score: Rational
  }

  public enum Kind: Sendable {
    case choice([Option])
    case number(Interval, steps: [Step])
    case free
  }

  package let id: String
  package let kind: Kind
  /// How to answer on it.
  package let guidance: Text?
  /// All scores that an answer may have; `nil` when the scale has none.
  package let scores: Interval?

  package init(id: String, kind: Kind, guidance: Text? = nil) {
    (self.id, self.kind, self.guidance) = (id, kind, guidance)
    let scores: [Rational]
    switch kind {
    case .choice(let options):
      scores = options.compactMap { $0.score }
    case .number(let bounds, let steps):
      scores = steps.isEmpty ? [bounds.lowest, bounds.highest] : steps.map { $0.score }
    case .free: scores = []
    }
    self.scores = scores.reduce(nil) { result, score in
      result.map { $0.hull(Interval(score)) } ?? Interval(score)
    }
  }

  /// The score of a number on a number scale.
  package func score(ofNumber number: Rational) -> Rational? {
    guard case .number(_, let steps) = kind else { return nil }
    return steps.isEmpty ? number : steps.last { $0.from <= number }?.score
  }
}
