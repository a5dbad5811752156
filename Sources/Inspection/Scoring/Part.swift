/// One part of an aggregate.
public struct Part: Sendable {
  public var score: Interval
  /// Positive.
  public var weight: Rational
  /// The highest score that the part could have.
  public var highestPossible: Rational
  /// Whether it may turn out not to count at all.
  public var isOptional: Bool

  public init(score: Interval, weight: Rational = 1, highestPossible: Rational = .infinity, isOptional: Bool = false) {
    self.score = score
    self.weight = weight
    self.highestPossible = highestPossible
    self.isOptional = isOptional
  }
}
