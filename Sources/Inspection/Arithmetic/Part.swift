/// One part of an aggregate.
public struct Part: Sendable {
  package var score: Interval
  /// Positive.
  package var weight: Rational
  /// The highest score that the part could have.
  package var highestPossible: Rational
  /// Whether it may turn out not to count at all.
  package var isOptional: Bool

  package init(score: Interval, weight: Rational = 1, highestPossible: Rational = .infinity, isOptional: Bool = false) {
    self.score = score
    self.weight = weight
    self.highestPossible = highestPossible
    self.isOptional = isOptional
  }
}
