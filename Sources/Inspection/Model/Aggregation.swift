/// How an aggregate is made of its parts.
public struct Aggregation: Sendable {
  public struct Row: Sendable {
    package var when: ConditionRef?
    /// `nil`: not rated.
    package var score: QuantityRef?
  }

  package var method: Method
  /// The level that `parts` are of.
  package var of: Level
  /// Items whose results go in: scored, of a weight above 0.
  package var parts: [Int] = []
  /// The weights of the parts.
  package var weights: [Rational] = []
  /// The highest scores that the parts could have, where something asks for them (`needsHighest`).
  package var highest: [Rational] = []
  package var start: Rational
  package var rows: [Row] = []
  package var rounding: Rounding
  package var notRelevant: Policy
  package var notInFocus: Policy
  package var unanswered: Policy
  package var minCoverage: Rational?
  /// How many questions must be answered.
  package var minAnswered: Int?
  /// From the lowest to the highest.
  package var bands: [Band]
  /// What the parts can come to while all of them count; `nil` where a table gives the number.
  package var possible: Interval?
  /// Whether the result is in nothing that leaves the authority.
  package var isInternal = false
}

extension Aggregation {
  /// Whether it takes the highest score that a part could have.
  package var needsHighest: Bool { method == .percent || notRelevant == .highest }
}

/// The name of results from a certain number on.
public struct Band: Sendable {
  package let id: String
  package var from: Rational
  package let text: Text
  /// The result that stands for this band, where bands have scores.
  package var score: Rational?

  package init(id: String, from: Rational, text: Text, score: Rational?) {
    (self.id, self.from, self.text, self.score) = (id, from, text, score)
  }
}
