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
    try RandomCase.search(1..<50, Self.features) { random in
      for record in records(random, 3) {
        guard let before = random.checklist.outcome(record) else { continue }
        let test = MutationTest(of: random.checklist, [TestCase(record, [])], within: 0)
        for survivor in test.survivors where !survivor.mutant.isBeyondResults {
          let after = survivor.mutant.made(from: random.checklist).outcome(record)
          if survivor.isSeen { seen += 1 } else { unseen += 1 }
          let isSame = after.map { $0.brief.isSaidSame(as: before.brief) && $0.rules == before.rules } ?? false
          if survivor.isSeen == isSame {
            return "\(survivor.mutant.name) \(survivor.mutant.words.en) seen: \(survivor.isSeen)"
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
    try RandomCase.search(1..<60, Self.features) { random in
      let test = MutationTest(of: random.checklist, [], within: 300_000)
      for survivor in test.equivalent {
        proved += 1
        let changed = survivor.mutant.made(from: random.checklist)
        for record in records(random, 60) where changed.brief(record) != random.checklist.brief(record) {
          return "\(survivor.mutant.name) \(survivor.mutant.words.en) was proved to change nothing"
        }
      }
      return nil
    }
    #expect(proved > 100)
  }

  /// Two versions of which one is a mutant of the other are never said to differ in wording only, nor in nothing.
  @Test func everyMutantIsAChangeOfResults() throws {
    try RandomCase.search(1..<30, Self.features) { random in
      for mutant in MutantFinder.mutants(of: random.checklist) where mutant.words.en != "without `recommendation`" {
        let comparison = ChecklistComparison(random.checklist, mutant.made(from: random.checklist))
        if comparison.changesWordingOnly { return "\(mutant.name) \(mutant.words.en) is not seen as a change" }
      }
      return nil
    }
  }
}

extension Checklist {
  /// What comes of a record; `nil` when a number no longer fits.
  fileprivate func outcome(_ record: Record) -> (brief: Brief, rules: [TruthSet])? {
    var evaluator = Evaluator(self, record)
    evaluator.run(.asIs)
    return evaluator.hasOverflowed ? nil : (evaluator.brief, evaluator.rules)
  }
}
