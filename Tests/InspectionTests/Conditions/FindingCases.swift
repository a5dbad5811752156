import Inspection
import Testing

@Suite struct FindingCases {
  private func reasons(_ condition: String) throws -> [String] {
    let assessment = try Judged.assess(condition)
    return assessment.findings.flatMap(\.because).map { "\(assessment.checklist.path(of: $0.basis))=\($0.value)" }
  }

  private func waiting(_ condition: String) throws -> [String]? {
    try Judged.assess(condition).undecided.first?.waitingFor
  }

  @Test(arguments: [
    ("dialogue.four = 4", ["dialogue.four=4"]),
    ("dialogue.four = 4 and mood = calm", ["dialogue.four=4", "mood=calm"]),
    ("dialogue.four = 4 or dialogue.two = 1", ["dialogue.four=4"]), ("not dialogue.nope = yes", ["dialogue.nope=no"]),
    ("count(dialogue, score <= 2) >= 2", ["dialogue.two=2", "dialogue.nope=no"]),
    ("any(full, score = 5)", ["full.five=5"]),
    ("not all(full, score = 5)", ["full.three=3"]), ("full = 4", ["full=4"]), ("ages has teen", ["ages=kid, teen"]),
    ("dialogue.open is unanswered", ["dialogue.open=unanswered"]),
    ("unsaid is unanswered", ["unsaid=unanswered"]),
    ("all(full, score >= 3)", ["full.five=5", "full.three=3"]),
    ("dialogue.four > dialogue.two", ["dialogue.four=4", "dialogue.two=2"]),
    ("taken-on < visit.date", ["taken-on=2026-01-31"]),
    ("not (dialogue.four = 3 or dialogue.two = 3)", ["dialogue.four=4", "dialogue.two=2"]),
  ])
  func aFindingNamesTheAnswersThatMadeIt(condition: String, expected: [String]) throws {
    #expect(try reasons(condition) == expected)
  }

  @Test func aReasonKnowsTheLineOfItsAnswer() throws {
    let because = try Judged.assess("dialogue.two = 2 and places = 3").findings.flatMap(\.because)
    #expect(because.map(\.line) == [9, 5])
  }

  @Test(arguments: [
    ("dialogue.open = 1", ["dialogue.open"]), ("dialogue.unsettled = 1", ["dialogue.unsettled"]),
    ("dialogue.irrelevant = 1", []),
    ("away.out = 1", []), ("unsaid = calm", ["unsaid"]), ("dialogue.open = 1 and dialogue.four = 4", ["dialogue.open"]),
    ("dialogue.open = 1 or unsaid = calm", ["dialogue.open", "unsaid"]), ("not dialogue.open = 1", ["dialogue.open"]),
    ("count(dialogue, score <= 2) >= 3", ["dialogue.open", "dialogue.unsettled"]),
    ("empty >= 3", ["empty.blank", "empty.kind"]),
    ("dialogue.open = 1 and dialogue.unseen = 1", ["dialogue.open"]), ("visit.date < unsaid-date", ["unsaid-date"]),
  ])
  func whatIsUndecidedNamesWhatItWaitsFor(condition: String, expected: [String]) throws {
    #expect(try waiting(condition) == expected)
  }

  private func findings(_ finding: String, _ answers: String) throws -> Assessment {
    try assess(
      """
      points:
        - id: p
          title: P
          criteria:
            - {id: a, question: A, findings: [\(finding)]}
            - {id: b, question: B, scale: yes-no}
            - id: c
              question: C
              findings: [{when: score <= 2, category: attention, text: t}, {when: k = 1, category: attention, text: t}]
              indicators: [{id: k, question: K}, {id: j, question: J}]
      """, "answers: {p: {\(answers)}}")
  }

  @Test(
    arguments: [
      ("score <= 2", "a: 2", ["p.a-1"], []), ("score <= 2", "a: 3", [], []), ("answer = 2", "a: 2", ["p.a-1"], []),
      ("score <= 2", "", [], []),
      ("score <= 2", "a: not-relevant", [], []), ("score <= 2 and b = no", "a: 2, b: no", ["p.a-1"], []),
      ("score <= 2 and b = no", "a: 2", [], ["p.a-1"]),
      ("note is unanswered", "a: 2", ["p.a-1"], []), ("sources < 1", "a: 2", ["p.a-1"], []),
      ("p.b = no", "a: 5, b: no", ["p.a-1"], []),
      ("p.b = no", "b: no", [], []), ("note is answered", "a: {answer: 2, note: n}", ["p.a-1"], []),
    ] as [(String, String, [String], [String])])
  func aFindingUnderACriterionNeedsItsAnswer(when: String, answers: String, found: [String], undecided: [String]) throws
  {
    let assessment = try findings("{when: \(when), category: attention, text: t}", answers)
    #expect(assessment.findings.map(\.id) == found)
    #expect(assessment.undecided.map(\.id) == undecided)
  }

  @Test func aFindingWithoutConditionIsMadeOnceItsCriterionIsAnswered() throws {
    let always = "{category: attention, text: t}"
    #expect(try findings(always, "a: 3").findings.map(\.id) == ["p.a-1"])
    #expect(try findings(always, "b: yes").findings.isEmpty)
  }

  @Test func aCriterionOfIndicatorsIsJudgedByItsOwnScoreAndItsParts() throws {
    #expect(try findings("", "c: {k: 1, j: 2}").findings.map(\.id) == ["p.c-1", "p.c-2"])
    #expect(try findings("", "c: {k: 2, j: 4}").findings.isEmpty)
  }

  @Test(arguments: [
    ("from: 2026-03-13", 0), ("from: 2026-03-12", 1), ("until: 2026-03-11", 0), ("until: 2026-03-12", 1),
  ])
  func aRuleHoldsInItsTime(period: String, count: Int) throws {
    let assessment = try assess(
      """
      points: [{id: p, title: P}]
      rules: [{id: r, effective: {\(period)}, then: {finding: {category: attention, text: t}}}]
      """, "visit: {date: 2026-03-12}\nanswers: {p: 3}")
    #expect(assessment.findings.count == count)
  }
}
