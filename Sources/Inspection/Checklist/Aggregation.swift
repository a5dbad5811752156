/// How an aggregate is made of its parts.
public struct Aggregation: Sendable {
  public struct Row: Sendable {
    public let when: ConditionRef?
    /// `nil`: not rated.
    public let score: QuantityRef?
  }

  public let method: Method
  /// The level that `parts` are of.
  public let of: Level
  /// Items whose results go in: scored, of a weight above 0.
  public internal(set) var parts: [Int] = []
  /// The weights of the parts.
  public internal(set) var weights: [Rational] = []
  /// The highest scores that the parts could have, for `percent`.
  var highest: [Rational] = []
  public let start: Rational
  public internal(set) var rows: [Row] = []
  public let rounding: Rounding
  public let notRelevant: Policy
  public let notInFocus: Policy
  public let unanswered: Policy
  public internal(set) var minCoverage: Rational?
  /// From the lowest to the highest.
  public internal(set) var bands: [Band]
}

/// The name of results from a certain number on.
public struct Band: Sendable {
  public let id: String
  public internal(set) var from: Rational
  public let text: Text
  /// The result that stands for this band, where bands have scores.
  public let score: Rational?
}
