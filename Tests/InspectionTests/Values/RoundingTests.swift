import Testing

@testable import Inspection

@Suite struct RoundingTests {
  /// value, decimals, half-up, half-even, down
  @Test(arguments: [
    ("2.44", 1, "2.4", "2.4", "2.4"), ("2.45", 1, "2.5", "2.4", "2.4"), ("2.55", 1, "2.6", "2.6", "2.5"),
    ("2.451", 1, "2.5", "2.5", "2.4"), ("2.99", 1, "3", "3", "2.9"), ("-2.45", 1, "-2.5", "-2.4", "-2.4"),
    ("-2.55", 1, "-2.6", "-2.6", "-2.5"), ("-0.04", 1, "0", "0", "0"), ("0.5", 0, "1", "0", "0"),
    ("1.5", 0, "2", "2", "1"), ("2.5", 0, "3", "2", "2"), ("-0.5", 0, "-1", "0", "0"),
    ("2/3", 3, "0.667", "0.667", "0.666"),
    ("7", 0, "7", "7", "7"), ("1/3", 9, "0.333333333", "0.333333333", "0.333333333"),
  ])
  func modes(text: String, decimals: Int, halfUp: String, halfEven: String, down: String) throws {
    let value = try #require(Rational(text))
    for (mode, expected) in [(Rounding.Mode.halfUp, halfUp), (.halfEven, halfEven), (.down, down)] {
      #expect(Rounding(decimals: decimals, mode: mode).round(value) == Rational(expected), "\(mode)")
    }
  }

  @Test func roundingNeverTrapsAndNeverGivesAWrongNumber() {
    for mode in [Rounding.Mode.halfUp, .halfEven, .down] {
      let rounding = Rounding(decimals: 9, mode: mode)
      #expect(rounding.round(Rational(Int64.max)) == Rational(Int64.max))
      #expect(rounding.round(Rational(Int64.min)) == Rational(Int64.min))
      #expect(rounding.round(Rational(Int64.max, over: 2)).isUndefined)
      #expect(rounding.round(.infinity) == .infinity)
      #expect(rounding.round(-Rational.infinity) == -.infinity)
      #expect(rounding.round(.undefined).isUndefined)
      #expect(rounding.round(Rational(1, over: Int64.max)) == 0)
    }
  }

  @Test func roundingKeepsTheOrder() {
    let values = (-60...60).map { Rational($0, over: 7) }
    for mode in [Rounding.Mode.halfUp, .halfEven, .down] {
      let rounded = values.map { Rounding(decimals: 0, mode: mode).round($0) }
      #expect(zip(rounded, rounded.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }
}
