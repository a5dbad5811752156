import Inspection
import Testing

@testable import InspectionAnalysis

/// Means are exact and rounded once, quartiles lie where most programs put them, and no order of the numbers changes either.
@Suite struct ValueHistogramTests {
  /// `statistics.quantiles(numbers, n=4, method="inclusive")` and `statistics.mean` of Python 3.12.
  @Test(
    arguments: [
      (["1"], "1", "1", "1", "1"), (["1", "2"], "1.5", "1.25", "1.5", "1.75"),
      (["4", "1", "3", "2"], "2.5", "1.75", "2.5", "3.25"),
      (["1/3", "1/3", "2/3"], "0.444444", "0.333333", "0.333333", "0.5"),
      (["5", "5", "1", "3", "4", "2", "2"], "3.142857", "2", "3", "4.5"),
      (["-1", "-2"], "-1.5", "-1.75", "-1.5", "-1.25"),
      (["1/3", "1/7", "1/11", "1/13"], "0.161006", "0.087413", "0.116883", "0.190476"),
      (["-1/3", "-1/3", "-1/3"], "-0.333333", "-0.333333", "-0.333333", "-0.333333"),
    ] as [([String], String, String, String, String)])
  func knownNumbers(numbers: [String], mean: String, lower: String, median: String, upper: String) throws {
    for order in [numbers, numbers.reversed(), numbers.sorted()] {
      var histogram = ValueHistogram()
      for number in order { histogram.add(try #require(Rational(number))) }
      histogram.settle()
      let statistics = try #require(histogram.statistics())
      #expect(
        [statistics.mean, statistics.lower, statistics.median, statistics.upper].map { $0.decimal() } == [
          mean, lower, median, upper,
        ])
    }
  }

  /// A half is away from zero, and of a sum of many thirds nothing is lost on the way.
  @Test func aSumIsRoundedOnce() {
    var sum = ExactSum()
    sum.add(Rational(1, over: 2_000_000))
    #expect(sum.mean(decimals: 6)?.decimal() == "0.000001")
    var thirds = ExactSum()
    for _ in 0..<3000 { thirds.add(Rational(1, over: 3)) }
    for _ in 0..<3000 { thirds.add(Rational(2, over: 3)) }
    #expect(thirds.mean(decimals: 6)?.decimal() == "0.5")
  }

  /// Denominators whose common one no word holds: all primes, and numbers as great as there are.
  @Test func noDenominatorIsTooMany() {
    var sum = ExactSum()
    var primes = [Int64(2)]
    for number in Int64(3)...400 where primes.allSatisfy({ number % $0 != 0 }) { primes.append(number) }
    for prime in primes {
      sum.add(Rational(1, over: prime))
      sum.add(Rational(prime - 1, over: prime))
    }
    #expect(sum.mean(decimals: 6)?.decimal() == "0.5")
    var great = ExactSum()
    for _ in 0..<1000 { great.add(Rational(9_000_000_000_000)) }
    #expect(great.mean(decimals: 6)?.decimal() == "9000000000000")
  }

  /// Beyond so many distinct numbers quartiles are those of numbers at four decimals, whichever came first; the mean stays exact.
  @Test func tooManyDistinctNumbers() throws {
    let count = Int64(ValueHistogram.mostDistinct) + 10
    func statistics(_ numbers: [Int64]) throws -> NumberStatistics {
      var histogram = ValueHistogram()
      for number in numbers { histogram.add(Rational(number, over: 1_000_003)) }
      histogram.settle()
      return try #require(histogram.statistics())
    }
    let up = try statistics(Array(1...count))
    let down = try statistics((1...count).reversed())
    #expect(up.isRounded && down.isRounded)
    #expect(up.mean == down.mean && up.median == down.median && up.lower == down.lower && up.upper == down.upper)
    #expect(up.mean.decimal() == "0.032773")
    #expect(up.median.decimal() == "0.0328")
  }
}
