/// All numbers from a lowest to a highest, both included; a single number when they are the same.
public struct Interval: Hashable, Sendable {
  package var lowest: Rational
  package var highest: Rational

  @inline(__always) package init(_ lowest: Rational, _ highest: Rational) {
    self.lowest = lowest
    self.highest = highest
  }

  @inline(__always) package init(_ value: Rational) { self.init(value, value) }

  package static let everything = Interval(-Rational.infinity, .infinity)

  package var isSingle: Bool { lowest == highest }
  package var isBounded: Bool { lowest.isFinite && highest.isFinite }
  package var isUndefined: Bool { lowest.isUndefined || highest.isUndefined }

  /// The smallest interval that holds both.
  package func hull(_ other: Interval) -> Interval { Interval(min(lowest, other.lowest), max(highest, other.highest)) }

  package func contains(_ other: Interval) -> Bool { lowest <= other.lowest && other.highest <= highest }
}

/// A number that may not be there: what a condition or a table's row reads.
public struct PossibleNumber: Sendable {
  static let missing = PossibleNumber(nil)

  /// `nil` when it is certainly missing.
  package let interval: Interval?
  var mayBeMissing = false
  /// Whether it may stay an interval when every answer is given, as a count does over what is not known for good.
  var mayStayOpen = false
  /// Whether no answer will change it any more.
  var isSettled: Bool

  init(_ interval: Interval?) {
    self.interval = interval
    isSettled = interval?.isSingle ?? true
  }

  /// What it may be when it is one number in the end.
  package var final: Interval? { isSettled && interval?.isSingle != true ? nil : interval }

  package var mayHaveNoFinal: Bool { final == nil || mayBeMissing || mayStayOpen && !isSettled }
}
