import Testing

@testable import Inspection
@testable import InspectionAnalysis

/// What is said of mutants, against what becomes of records.
@Suite struct MutationProperties {
  private static let features = Set(RandomChecklist.Feature.allCases).subtracting([.raisingMethod, .answerRules])

  private func records(_ random: RandomCase, _ count: Int) -> [Record] {
    let plain = PlainRecords(random.checklist)
    var seeded = SeededGenerator(seed: 7)
    return [random.record] + (0..<count).map { _ in plain.random(&seeded) }
  }

  /// A mutant that a case is said not to see comes out of it as the checklist does.
  @Test func whatIsSaidToBeUnseenIsTheSame() throws {
    var (unseen, seen) = (0, 0)
    try RandomCase.search(1..<120, Self.features) { random in
      for record in records(random, 3) {
        guard let before = random.checklist.brief(record) else { continue }
        let test = MutationTest(of: random.checklist, [TestCase(record, [])], within: 0)
        for survivor in test.survivors {
          let after = survivor.mutant.made(from: random.checklist).brief(record)
          if survivor.isSeen { seen += 1 } else { unseen += 1 }
          if survivor.isSeen != (after != before) {
            return "\(survivor.mutant.name) \(survivor.mutant.change) seen: \(survivor.isSeen)"
          }
        }
      }
      return nil
    }
    #expect(unseen > 500 && seen > 300)
  }

  /// What is proved to change nothing changes nothing in any of many records.
  @Test func whatIsProvedIsTrue() throws {
    var proved = 0
    try RandomCase.search(1..<150, Self.features) { random in
      let test = MutationTest(of: random.checklist, [], within: 300_000)
      for survivor in test.equivalent {
        proved += 1
        let changed = survivor.mutant.made(from: random.checklist)
        for record in records(random, 60) where changed.brief(record) != random.checklist.brief(record) {
          return "\(survivor.mutant.name) \(survivor.mutant.change) was proved to change nothing"
        }
      }
      return nil
    }
    #expect(proved > 100)
  }

  /// Two versions of which one is a mutant of the other are never said to differ in wording only, nor in nothing.
  @Test func everyMutantIsAChangeOfResults() throws {
    try RandomCase.search(1..<80, Self.features) { random in
      for mutant in MutantFinder.mutants(of: random.checklist) {
        let comparison = ChecklistComparison(random.checklist, mutant.made(from: random.checklist))
        if comparison.changesWordingOnly { return "\(mutant.name) \(mutant.change) is not seen as a change" }
      }
      return nil
    }
  }
}
