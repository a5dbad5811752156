import Inspection
import Testing

@testable import InspectionAnalysis

/// Published numbers that shares, intervals, means and quartiles have to give.
@Suite struct ConfidenceTests {
  /// Newcombe, R. G. (1998), Two-sided confidence intervals for the single proportion, table I, method 3.
  @Test(
    arguments: [
      (81, 263, "0.2553", "0.3662"), (15, 148, "0.0624", "0.1605"), (0, 20, "0", "0.1611"), (1, 29, "0.0061", "0.1718"),
    ] as [(Int64, Int64, String, String)])
  func newcombesNumbers(count: Int64, of all: Int64, low: String, high: String) throws {
    let interval = try #require(Share(count, of: all).interval)
    #expect(interval.lowest.decimal(4) == low)
    #expect(interval.highest.decimal(4) == high)
  }

  @Test func theEndsOfAllAreAll() {
    #expect(Share(20, of: 20).interval?.highest == 1)
    #expect(Share(0, of: 0).interval == nil)
    #expect(Share(1, of: 3).rounded?.decimal() == "0.333333")
  }

  /// Tables of Student's distribution, two-sided 95 %.
  @Test(
    arguments: [
      (1, 12.706205), (2, 4.302653), (3, 3.182446), (4, 2.776445), (5, 2.570582), (10, 2.228139), (29, 2.045230),
      (30, 2.042272), (60, 2.000298), (120, 1.979930), (200, 1.971896), (201, 1.971837), (1000, 1.962339),
      (100_000, 1.959988),
    ] as [(Int64, Double)])
  func studentsNumbers(degrees: Int64, quantile: Double) {
    #expect((StudentsT.quantile(degrees: degrees) - quantile).magnitude < 1e-6)
  }

  /// Five numbers whose interval any table gives: 3 ± 2.776445 · 1.581139 / √5.
  @Test func theIntervalOfAMean() throws {
    var histogram = ValueHistogram()
    for number in 1...5 { histogram.add(Rational(Int64(number))) }
    histogram.settle()
    let interval = try #require(histogram.statistics()?.interval)
    #expect(interval.lowest.decimal(4) == "1.0368")
    #expect(interval.highest.decimal(4) == "4.9632")
  }
}
