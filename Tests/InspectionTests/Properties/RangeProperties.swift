import TestSupport
import Testing

@testable import Inspection

@Suite struct RangeProperties {
  private static let all = Set(RandomChecklist.Feature.allCases).subtracting([.small])

  /// What is wrong with the ranges of a draft, held against all its completions.
  private func fault(in random: RandomCase) throws -> String? {
    let draft = try random.assess(random.record)
    let completions = random.checklist.completions(of: random.record).map { random.checklist.results(of: $0) }
    for (index, item) in random.checklist.items.enumerated() {
      let (range, isSharp) = (draft.results[index].range, draft.results[index].isRangeSharp)
      let hull = completions.compactMap { $0[index] }.reduce(Interval?.none) { hull, result in
        hull?.hull(Interval(result)) ?? Interval(result)
      }
      if let hull, range?.contains(hull) != true {
        return "\(item.path): \(hull.told) is possible, \(range.told) was said"
      }
      if isSharp, range != hull { return "\(item.path): sharp \(range.told) was said, \(hull.told) is possible" }
    }
    return nil
  }

  @Test func mostRangesAreSharp() throws {
    var (sharp, count) = (0, 0)
    try RandomCase.search(1000..<1150, Self.all) { random in
      for result in try random.assess(random.record).results where result.range != nil {
        count += 1
        if result.isRangeSharp { sharp += 1 }
      }
      return nil
    }
    #expect(sharp * 100 > count * 95, "\(sharp) of \(count)")
  }

  @Test func whatIsDoneAgainIsAllThatChanges() throws {
    try RandomCase.search(0..<600, Self.all) { random in
      var quick = Evaluator(random.checklist, random.record)
      var thorough = Evaluator(random.checklist, random.record)
      return RangeSearch.ranges(of: &quick) == RangeSearch.ranges(of: &thorough, isThorough: true)
        ? nil : "the ranges differ"
    }
  }

  @Test func theRangeHoldsEveryCompletionOfAPlainChecklist() throws {
    try RandomCase.search(
      0..<300, [.weights, .statuses, .anyMethod, .anyScale, .indicators, .policies, .minCoverage], fault)
  }

  @Test func theRangeHoldsEveryCompletionWithApplicabilityAndBands() throws {
    try RandomCase.search(
      0..<300,
      [.weights, .anyScale, .anyMethod, .factApplicability, .bands, .bandScores, .rounding, .policies, .indicators],
      fault)
  }

  @Test func theRangeHoldsEveryCompletionWithEffects() throws {
    try RandomCase.search(0..<300, [.effects, .statuses, .anyScale, .indicators, .bands], fault)
  }

  @Test func theRangeHoldsEveryCompletionWithTables() throws {
    try RandomCase.search(0..<300, [.tables, .statuses, .anyScale, .policies, .factApplicability], fault)
  }

  @Test func theRangeHoldsEveryCompletionOfWhateverChecklist() throws {
    try RandomCase.search(0..<300, Self.all, fault)
  }
}

extension Interval {
  var told: String { "\(lowest.decimal(3))–\(highest.decimal(3))" }
}

extension Interval? {
  var told: String { self?.told ?? "nothing" }
}
