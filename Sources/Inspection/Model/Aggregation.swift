/// How an aggregate is made of its parts.
public struct Aggregation: Sendable {
  public struct Row: Sendable {
    package let when: ConditionRef?
    /// `nil`: not rated.
    package let score: QuantityRef?
  }

  package let method: Method
  /// The level that `parts` are of.
  package let of: Level
  /// Items whose results go in: scored, of a weight above 0.
  package var parts: [Int] = []
  /// The weights of the parts.
  package var weights: [Rational] = []
  /// The highest scores that the parts could have, for `percent`.
  package var highest: [Rational] = []
  package let start: Rational
  package var rows: [Row] = []
  package let rounding: Rounding
  package let notRelevant: Policy
  package let notInFocus: Policy
  package let unanswered: Policy
  package var minCoverage: Rational?
  /// From the lowest to the highest.
  package var bands: [Band]
  /// What the parts can come to while all of them count; `nil` where a table gives the number.
  package var possible: Interval?
}

/// The name of results from a certain number on.
public struct Band: Sendable {
  package let id: String
  package var from: Rational
  package let text: Text
  /// The result that stands for this band, where bands have scores.
  package let score: Rational?

  package init(id: String, from: Rational, text: Text, score: Rational?) {
    (self.id, self.from, self.text, self.score) = (id, from, text, score)
  }
}
