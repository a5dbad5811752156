import Testing

@testable import Inspection
@testable import InspectionAnalysis

/// What a search says of a goal, against all records there are.
@Suite struct AnalysisProperties {
  private static let features = Set(RandomChecklist.Feature.allCases).subtracting([.raisingMethod, .answerRules])

  @Test func everyVerdictAgreesWithAllRecords() throws {
    var decided = 0
    try RandomCase.search(1..<250, Self.features) { random in
      guard let reached = random.checklist.goalsReached(upTo: 10_000) else { return nil }
      let goals = Possibility.all(of: random.checklist)
      for verdict in random.checklist.verdicts(on: goals, within: goals.count * 100_000) {
        switch verdict.outcome {
        case .reached(let record):
          decided += 1
          if !random.checklist.goals(goals, reachedBy: record).contains(verdict.possibility) {
            return "\(verdict.possibility): the witness doesn't reach it"
          }
          if !reached.contains(verdict.possibility) {
            return "\(verdict.possibility): no record reaches it, and yet there is a witness"
          }
        case .unreachable:
          decided += 1
          if reached.contains(verdict.possibility) {
            return "\(verdict.possibility): called unreachable, and a record reaches it"
          }
        case .undecided: return "\(verdict.possibility): not decided, though there are few records"
        }
      }
      return nil
    }
    #expect(decided > 1000)
  }

  @Test func nothingIsCalledUnreachableThatSomeRecordReaches() throws {
    let features = Set(RandomChecklist.Feature.allCases).subtracting([.raisingMethod, .answerRules, .small])
    try RandomCase.search(1..<200, features) { random in
      let goals = Possibility.all(of: random.checklist)
      let unreachable = random.checklist.verdicts(on: goals, within: 300_000).filter { verdict in
        if case .unreachable = verdict.outcome { true } else { false }
      }.map(\.possibility)
      let records = random.checklist.completions(of: random.record).prefix(400) + [random.record]
      var coverage = CaseCoverage(of: random.checklist)
      for record in records {
        coverage.add(record)
        if let goal = random.checklist.goals(unreachable, reachedBy: record).first {
          return "\(goal): called unreachable, and a record reaches it"
        }
      }
      for (goal, isReached) in zip(coverage.goals, coverage.isReached) where isReached {
        if goal.possibilities.allSatisfy(unreachable.contains) { return "\(goal): called unreachable, and covered" }
      }
      return nil
    }
  }

  /// What is judged of a record, and so proved and counted, is what its assessment shows.
  @Test func whatIsJudgedIsWhatTheAssessmentShows() throws {
    var shown = 0
    try RandomCase.search(12_000..<12_200, Self.features.subtracting([.small])) { random in
      let goals = Possibility.all(of: random.checklist)
      for record in random.checklist.completions(of: random.record).prefix(20) + [random.record] {
        let (assessment, judged) = (try random.assess(record), random.checklist.goals(goals, reachedBy: record))
        for goal in goals {
          guard let isShown = assessment.shows(goal) else { continue }
          if isShown { shown += 1 }
          if isShown != judged.contains(goal) { return "\(goal) is \(isShown ? "" : "not ")shown" }
        }
      }
      return nil
    }
    #expect(shown > 1000, "\(shown)")
  }
}

extension Assessment {
  /// Whether a report shows that it has come about; `nil` where reports don't tell.
  fileprivate func shows(_ goal: Possibility) -> Bool? {
    func isFound(_ finding: Int) -> Bool {
      findings.contains { if case .definition(finding) = $0.origin { true } else { false } }
    }
    switch goal {
    case .holds(let rule): return checklist.rules[rule].finding.map(isFound)
    case .found(let finding): return isFound(finding)
    case .changes(let reference):
      guard let item = checklist.effect(reference).of else { return nil }
      return results[item].effects.contains { $0.reference == reference }
    case .falls(let band, let item): return results[item].band == band
    case .answered(let item, let step):
      guard results[item].isAnswered, case .option(let option) = record.answers[item].value else { return nil }
      return option == Int32(step)
    case .factNotAsked(let fact): return unasked.contains(fact)
    case .disagrees(let demand): return missing.contains { $0.path == checklist.demands[demand].id }
    case .fails, .holdTogether, .notFound, .chosen, .asked, .notAsked, .differ, .turns, .decides, .suspect, .agrees,
      .factAsked:
      return nil
    }
  }
}

extension Checklist {
  /// The goals that the record reaches, read as a record is read.
  func goals(_ goals: [Possibility], reachedBy record: Record) -> Set<Possibility> {
    var evaluator = Evaluator(self, record)
    evaluator.run(.asIs)
    if evaluator.hasOverflowed { return [] }
    return Set(goals.filter { $0.truths(in: &evaluator) == .yes })
  }

  /// Everything that some record reaches; `nil` where there are too many records to look at them all.
  func goalsReached(upTo most: Int) -> Set<Possibility>? {
    guard let records = allRecords(upTo: most) else { return nil }
    let goals = Possibility.all(of: self)
    return records.reduce(into: []) { $0.formUnion(self.goals(goals, reachedBy: $1)) }
  }

  /// Every record that conditions of the random checklists tell apart; `nil` where there are too many.
  func allRecords(upTo most: Int) -> [Record]? {
    let answers = items.indices.filter { items[$0].question != nil }.map { item in
      (item: item, values: allValues(of: item) + [.open, .notRelevant, .notInFocus, .notEstablished])
    }
    let facts = allFacts.indices.map { fact in (fact: fact, values: values(ofFact: fact) + [.open]) }
    let inputs = WitnessSearch(self).inputs
    let noted = answers.map(\.item).filter { inputs.index(of: .note($0)) != nil }
    let sourced = answers.map(\.item).filter { inputs.index(of: .sources($0)) != nil }
    let supports = noted.map { _ in 2 } + sourced.map { _ in Self.sources.count }
    let count = (answers.map(\.values.count) + facts.map(\.values.count) + supports).reduce(1) {
      min(most + 1, $0 * $1)
    }
    guard count <= most else { return nil }
    var records = [Record(id: "r", for: self)]
    for (item, values) in answers { records = records.flatMap { record in values.map { record.answering(item, $0) } } }
    for (fact, values) in facts { records = records.flatMap { record in values.map { record.stating(fact, $0) } } }
    for item in noted { records = records.flatMap { $0.isAnswered(item) ? [$0, $0.noting(item)] : [$0] } }
    for item in sourced {
      records = records.flatMap { record in
        record.isAnswered(item) ? Self.sources.map { record.supporting(item, by: $0) } : [record]
      }
    }
    for index in records.indices { records[index].closeGaps(in: self) }
    return records
  }

  /// Kinds of sources beside an answer, as far as the conditions of the random checklists tell them apart.
  private static let sources = [[], [0], [1], [0, 0], [0, 1]]

  /// All answers to a question that the conditions of the random checklists tell apart.
  func allValues(of item: Int) -> [Answer.Value] {
    guard let question = items[item].question, case .number = scales[question.scale].kind else {
      return values(of: item)
    }
    return (0...8).map { .number(Rational($0, over: 2)) }
  }
}
