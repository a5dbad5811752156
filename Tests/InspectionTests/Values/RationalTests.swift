import TestSupport
import Testing

@testable import Inspection

@Suite struct RationalTests {
  @Test(arguments: [
    ("3", 3, 1), ("-2", -2, 1), ("3.5", 7, 2), ("3,5", 7, 2), ("1/3", 1, 3), ("0,5/1,5", 1, 3), ("-1/2", -1, 2),
    ("010", 10, 1), ("0.10", 1, 10), ("6/4", 3, 2), ("0/7", 0, 1), ("1/-2", -1, 2),
    ("9223372036854775807", Int.max, 1),
  ])
  func textIsReadExactly(text: String, numerator: Int, denominator: Int) throws {
    let number = try #require(Rational(text))
    #expect(number.numerator == numerator)
    #expect(number.denominator == denominator)
  }

  @Test(arguments: [
    "", " ", "-", ".", ".5", "5.", "1.2.3", "1,2.3", "1/0", "1/", "/2", "1/2/3", "1e3", "+1", "--1", "0x10", "½", "٣",
    "nan",
    "9223372036854775808", "0.12345678901234567890",
  ])
  func whatIsNoNumberIsNotRead(text: String) { #expect(Rational(text) == nil) }

  @Test(arguments: [("60%", 3, 5), ("12,5 %", 1, 8), ("0.6", 3, 5), ("100%", 1, 1)])
  func percentagesAreParts(text: String, numerator: Int, denominator: Int) {
    #expect(Rational(percentage: text) == Rational(numerator, over: denominator))
  }

  @Test(arguments: ["%", "x%", "6%0"])
  func whatIsNoPercentageIsNotRead(text: String) { #expect(Rational(percentage: text) == nil) }

  @Test func arithmeticOfSmallFractionsAgreesWithIntegers() {
    let fractions = (-4...4).flatMap { top in (1...4).map { (top, $0) } }
    for (a, b) in fractions {
      for (c, d) in fractions {
        let (left, right) = (Rational(a, over: b), Rational(c, over: d))
        #expect(left + right == Rational(a * d + c * b, over: b * d))
        #expect(left - right == Rational(a * d - c * b, over: b * d))
        #expect(left * right == Rational(a * c, over: b * d))
        if c != 0 { #expect(left / right == Rational(a * d, over: b * c)) }
        #expect((left < right) == (a * d < c * b))
        #expect((left == right) == (a * d == c * b))
      }
    }
  }

  private static let numbers: [String: Rational] = [
    "greatest": Rational(Int64.max), "least": Rational(Int64.min), "smallest": Rational(1, over: Int64.max),
    "half-greatest": Rational(Int64.max, over: 2),
    "∞": .infinity, "-∞": -.infinity, "undefined": .undefined, "0": 0, "1": 1, "2": 2, "-2": -2,
    "1/2": Rational(1, over: 2),
    "greatest-1": Rational(Int64.max - 1), "least+1": Rational(Int64.min + 1), "least/2": Rational(Int64.min / 2),
  ]

  @Test(arguments: [
    "greatest + 1 = undefined", "least - 1 = undefined", "greatest * 2 = undefined", "smallest * 1/2 = undefined",
    "0 - least = undefined", "greatest - 1 = greatest-1", "least + 1 = least+1", "least / 2 = least/2",
    "half-greatest + half-greatest = greatest", "half-greatest * greatest = undefined",
    "undefined + 1 = undefined", "1 - undefined = undefined", "undefined * 0 = undefined", "0 / undefined = undefined",
    "undefined + ∞ = undefined", "∞ * undefined = undefined", "1 / 0 = undefined", "0 / 0 = undefined",
    "∞ + 2 = ∞", "2 - ∞ = -∞", "∞ + ∞ = ∞", "∞ - ∞ = undefined", "∞ * 2 = ∞", "∞ * -2 = -∞", "∞ * 0 = undefined",
    "2 / ∞ = 0", "∞ / 2 = ∞", "∞ / -2 = -∞", "-∞ / -2 = ∞", "∞ / ∞ = undefined", "∞ / 0 = undefined",
  ])
  func whatNoLongerFitsIsUndefined(equation: String) throws {
    let words = equation.split(separator: " ").map(String.init)
    let (left, right) = (try #require(Self.numbers[words[0]]), try #require(Self.numbers[words[2]]))
    let result =
      switch words[1] {
      case "+": left + right
      case "-": left - right
      case "*": left * right
      default: left / right
      }
    #expect(result == Self.numbers[words[4]], "\(result.fraction)")
  }

  @Test func infinityIsBeyondEveryNumber() {
    for number in [Rational(Int64.min), -1, 0, Rational(1, over: 3), Rational(Int64.max)] {
      #expect(-Rational.infinity < number && number < .infinity)
    }
    #expect(-Rational.infinity < .infinity)
    #expect(!(Rational.infinity < .infinity))
  }

  @Test(arguments: [
    (Rational(19, over: 5), 9, "3.8"), (4, 9, "4"), (Rational(1, over: 3), 3, "0.333"),
    (Rational(2, over: 3), 2, "0.67"),
    (Rational(-1, over: 8), 2, "-0.13"), (Rational(-1, over: 8), 9, "-0.125"), (Rational(199, over: 100), 1, "2"),
    (Rational(-1, over: 100), 1, "0"), (Rational(Int64.max), 0, "9223372036854775807"),
    (Rational(Int64.min), 0, "-9223372036854775808"), (.infinity, 1, "–"), (.undefined, 1, "–"),
  ])
  func decimalTextIsShort(number: Rational, decimals: Int, text: String) { #expect(number.decimal(decimals) == text) }

  @Test func decimalTextTakesTheMarkOfTheLanguage() { #expect(Rational(7, over: 2).decimal(mark: ",") == "3,5") }

  @Test func aFractionAlwaysHasADenominator() {
    #expect(Rational(4).fraction == "4/1")
    #expect(Rational(-6, over: 4).fraction == "-3/2")
    #expect(Rational(3, over: -4).fraction == "-3/4")
  }

  @Test func decimalTextIsReadBackAsTheSameNumber() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let number = Rational(Int.random(in: -100_000...100_000, using: &random), over: 1000)
      #expect(Rational(number.decimal()) == number)
    }
  }
}
