import Inspection
import TestSupport
import Testing

@Suite struct ScoringProperties {
  private static let all = Set(RandomChecklist.Feature.allCases).subtracting([.small])

  @Test func theOrderOfCriteriaNeverMatters() throws {
    try RandomCase.search(5300..<5450, Self.all) { random in
      let turned = try random.turned()
      let (first, second) = (try random.assess(random.record), try turned.assess(turned.record))
      for (index, item) in random.checklist.items.enumerated() {
        let other = try #require(turned.checklist.items.firstIndex { $0.path == item.path })
        let (result, turned) = (first.results[index], second.results[other])
        // How far a range is searched may depend on what is tried first.
        let isSame = result.range == turned.range || !(result.isRangeSharp && turned.isRangeSharp)
        if !isSame || result.toldWithoutRange != turned.toldWithoutRange {
          return "\(item.path): \(result.told), but turned around \(turned.told)"
        }
      }
      return nil
    }
  }

  @Test func anItemOfWeightZeroThatNoRuleReadsChangesNothing() throws {
    let features = Self.all.subtracting([.effects, .tables, .anyApplicability])
    try RandomCase.search(0..<200, features) { random in
      let checklist = random.checklist
      let before = try random.assess(random.record)
      for (index, item) in checklist.items.enumerated() where item.weight == 0 && item.question != nil {
        for value in checklist.values(of: index) + [.open, .notRelevant, .notInFocus, .notEstablished] {
          let after = try random.assess(random.record.answering(index, value))
          for other in checklist.items.indices where other != index {
            let (result, changed) = (before.results[other].told, after.results[other].told)
            if result != changed {
              return "\(checklist.items[other].path): \(result), with \(item.path) changed \(changed)"
            }
          }
        }
      }
      return nil
    }
  }

  @Test func raisingAnAnswerNeverLowersAResult() throws {
    let features: Set<RandomChecklist.Feature> = [
      .raisingMethod, .bands, .factApplicability, .policies, .minCoverage, .indicators, .weights, .statuses, .rounding,
      .anyScale,
    ]
    try RandomCase.search(0..<200, features) { random in
      let before = try random.assess(random.record)
      for (index, item) in random.checklist.items.enumerated() {
        guard before.results[index].status == .scored, let score = before.results[index].exact else { continue }
        for value in random.checklist.values(of: index) {
          let after = try random.assess(random.record.answering(index, value))
          guard let raised = after.results[index].exact, raised >= score else { continue }
          for (before, after) in zip(before.results, after.results) {
            if let old = before.exact, after.exact.map({ $0 < old }) ?? true {
              return "\(item.path) raised to \(raised.decimal()): \(before.told) became \(after.told)"
            }
          }
        }
      }
      return nil
    }
  }

  @Test func highestAnswersGiveTheHighestMean() throws {
    try RandomCase.search(0..<100, [.weights, .statuses, .indicators, .factApplicability, .bands]) { random in
      var record = random.record
      for index in random.checklist.items.indices where !random.checklist.values(of: index).isEmpty {
        let statuses: [Answer.Value] = [.notRelevant, .notInFocus]
        if !statuses.contains(record.answers[index].value) {
          record = record.answering(index, random.checklist.values(of: index).highest)
        }
      }
      let wrong = try random.assess(record).results.first { $0.exact.map { $0 != 5 } ?? false }
      return wrong.map { "\($0.told) of highest answers" }
    }
  }

  @Test func whatIsPossibleHoldsTheResultOfEveryOtherAnswer() throws {
    try RandomCase.search(5300..<5450, Self.all) { random in
      let possible = try random.assess(random.record).results.map(\.possible)
      var generator = SeededGenerator(seed: 7)
      for _ in 0..<10 {
        var record = random.record
        for index in random.checklist.items.indices {
          guard let value = random.checklist.values(of: index).randomElement(using: &generator) else { continue }
          let statuses: [Answer.Value] = [.notRelevant, .notInFocus]
          if !statuses.contains(record.answers[index].value) { record = record.answering(index, value) }
        }
        record = try #require(random.checklist.completions(of: record).randomElement(using: &generator))
        for (result, possible) in zip(try random.assess(record).results, possible) {
          guard let exact = result.exact else { continue }
          if possible?.contains(Interval(exact)) != true { return "\(exact.decimal(3)) is outside \(possible.told)" }
        }
      }
      return nil
    }
  }

  @Test func withNothingOpenTheRangeIsTheResult() throws {
    try RandomCase.search(5300..<5450, Self.all) { random in
      let record = try #require(random.checklist.completions(of: random.record).last)
      let wrong = try random.assess(record).results.first {
        !$0.isRangeSharp || $0.range != $0.exact.map { Interval($0) }
      }
      return wrong.map { "\($0.told)" }
    }
  }

  /// For rules that read answers and facts: a test of a status, or a result that is still made of few answers, may turn.
  @Test func whatIsDecidedStaysDecidedUnderEveryCompletion() throws {
    try RandomCase.search(0..<200, [.findings, .answerRules, .statuses, .anyScale]) { random in
      let draft = try random.assess(random.record)
      let (fired, undecided) = (Set(draft.findings.map(\.id)), Set(draft.undecided.map(\.id)))
      for completion in random.checklist.completions(of: random.record) {
        let complete = try random.assess(completion)
        let now = Set(complete.findings.map(\.id))
        if let lost = fired.subtracting(now).sorted().first { return "\(lost) was found in the draft, and no more" }
        let new = now.subtracting(fired).subtracting(undecided).filter { $0.hasPrefix("r") }.sorted().first
        if let new { return "\(new) was decided against in the draft, and found" }
        let open = complete.undecided.first { !$0.waitingFor.isEmpty }
        if let open { return "\(open.id) waits for \(open.waitingFor) where all is answered" }
      }
      return nil
    }
  }
}

extension [Answer.Value] {
  /// Of a level scale, which is written from the lowest to the highest.
  fileprivate var highest: Answer.Value { contains(.option(2)) ? .option(2) : .option(0) }
}

extension ItemResult {
  /// All numbers and statuses in one line.
  var told: String { "\(toldWithoutRange) \(range.told) \(isRangeSharp)" }

  var toldWithoutRange: String {
    """
    \(status.name) \(reason?.name ?? "") \(exact?.fraction ?? "-") \(value?.fraction ?? "-") \(band ?? -1) \
    \(coverage.answered)/\(coverage.relevant)/\(coverage.notInFocus) \(possible.told)
    """
  }
}
