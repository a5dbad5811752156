package import Inspection

/// How often each number came, exactly. Beyond a number of distinct ones they are taken at four decimals, so that memory stays bounded;
/// their mean stays exact.
package struct ValueHistogram: Sendable {
  /// How many distinct numbers are kept as they are.
  package static let mostDistinct = 1 << 16
  private static let decimals = 4

  private var values: [(value: Rational, count: Int64)] = []
  /// What is not sorted in yet.
  private var waiting: [Rational] = []
  private var sum = ExactSum()
  /// Whether the values are taken at four decimals.
  package private(set) var isRounded = false

  package init() {}

  package var count: Int64 { sum.count }

  /// Whether all numbers are the same.
  var isOneValue: Bool { values.count == 1 }

  package mutating func add(_ value: Rational) {
    sum.add(value)
    waiting.append(isRounded ? Self.rounded(value) : value)
    if waiting.count >= 1 << 10 { settle() }
  }

  private static func rounded(_ value: Rational) -> Rational { Rounding(decimals: decimals).round(value) }

  /// Puts numbers that wait in their places, before anything is asked of them.
  package mutating func settle() {
    if waiting.isEmpty { return }
    waiting.sort()
    var (merged, place) = ([(value: Rational, count: Int64)](), 0)
    merged.reserveCapacity(values.count)
    func put(_ value: Rational, _ count: Int64) {
      if merged.last?.value == value { merged[merged.count - 1].count += count } else { merged.append((value, count)) }
    }
    for value in waiting {
      while place < values.count, values[place].value <= value {
        put(values[place].value, values[place].count)
        place += 1
      }
      put(value, 1)
    }
    while place < values.count {
      put(values[place].value, values[place].count)
      place += 1
    }
    values = merged
    waiting.removeAll(keepingCapacity: true)
    if values.count > Self.mostDistinct, !isRounded { round() }
  }

  private mutating func round() {
    isRounded = true
    var rounded: [(value: Rational, count: Int64)] = []
    for (value, count) in values {
      let value = Self.rounded(value)
      if rounded.last?.value == value {
        rounded[rounded.count - 1].count += count
      } else {
        rounded.append((value, count))
      }
    }
    values = rounded
  }

  /// What is told of the numbers; `nil` where there are none.
  package func statistics() -> NumberStatistics? {
    precondition(waiting.isEmpty, "all numbers are in their places")
    let decimals = [NumberStatistics.decimals, 3, 0]
    guard count > 0, let mean = decimals.lazy.compactMap({ sum.mean(decimals: $0) }).first else { return nil }
    return NumberStatistics(
      count: count, mean: mean, lower: quartile(1), median: quartile(2), upper: quartile(3),
      isRounded: isRounded, deviation: deviation(from: mean))
  }

  /// As most statistics programs have it by default (type 7 of Hyndman and Fan, 1996): between the two values around the place
  /// (n − 1) · k / 4, in proportion.
  private func quartile(_ number: Int64) -> Rational {
    let place = (count - 1) * number
    let (low, rest) = (value(at: place / 4), place % 4)
    if rest == 0 { return NumberStatistics.shown(low) }
    let high = value(at: place / 4 + 1)
    let exact = low + (high - low) * Rational(rest, over: 4)
    if exact.isFinite { return NumberStatistics.shown(exact) }
    let (first, last) = (NumberStatistics.shown(low), NumberStatistics.shown(high))
    return NumberStatistics.shown(first + (last - first) * Rational(rest, over: 4))
  }

  private func value(at place: Int64) -> Rational {
    var passed: Int64 = 0
    for (value, count) in values {
      passed += count
      if passed > place { return value }
    }
    preconditionFailure("a place among the values")
  }

  /// The standard deviation of a sample; 0 of one number. The values come in their order, so that every machine adds alike.
  private func deviation(from mean: Rational) -> Double {
    if count < 2 { return 0 }
    let centre = mean.double
    var (squares, rest) = (0.0, 0.0)
    for (value, count) in values {
      let distance = value.double - centre
      squares += distance * distance * Double(count)
      rest += distance * Double(count)
    }
    let variance = (squares - rest * rest / Double(count)) / Double(count - 1)
    return variance > 0 ? variance.squareRoot() : 0
  }
}

/// What is told of numbers, each rounded once to six decimals.
package struct NumberStatistics: Sendable {
  package static let decimals = 6

  package let count: Int64
  package let mean: Rational
  package let lower: Rational
  package let median: Rational
  package let upper: Rational
  /// Whether quartiles are those of values at four decimals, as there were too many distinct ones.
  package let isRounded: Bool
  fileprivate let deviation: Double

  package static func shown(_ number: Rational) -> Rational { Rounding(decimals: decimals).round(number) }

  /// Student's interval of 95 % of the mean; `nil` of fewer than two.
  package var interval: Interval? {
    guard count > 1 else { return nil }
    let margin = StudentsT.quantile(degrees: count - 1) * deviation / Double(count).squareRoot()
    guard let low = Rational(rounding: mean.double - margin), let high = Rational(rounding: mean.double + margin) else {
      return nil
    }
    return Interval(low, high)
  }
}

extension Rational {
  /// Near it.
  var double: Double { Double(numerator) / Double(denominator) }

  /// A number at six decimals; `nil` where it is too great.
  init?(rounding number: Double) {
    let scaled = (number * 1e6).rounded()
    guard scaled.magnitude < 9e18 else { return nil }
    self.init(Int64(scaled), over: 1_000_000)
  }
}
