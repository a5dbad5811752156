import Testing

@testable import Inspection

@Suite struct ApplicabilityCases {
  private func scored(_ facts: String, _ answers: String = "p: {a: 2, b: 4}, q: {c: 1}", kind: String = "home") throws
    -> Assessment
  {
    try assess(
      """
      units: {home: , family: }
      facts: {age: {options: {child: , teen: }}}
      scoring: {not-relevant: zero}
      points:
        - id: p
          title: P
          criteria:
            - {id: a, question: A}
            - {id: b, question: B, applies-when: age = teen}
        - {id: q, title: Q, applies-when: unit.kind = home, criteria: [{id: c, question: C}]}
      """, "unit: {kind: \(kind)}\nfacts: {\(facts)}\nanswers: {\(answers)}")
  }

  @Test func whatDoesNotApplyIsNeitherScoredNorMeetsAPolicy() throws {
    let assessment = try scored("age: child")
    #expect(assessment["p.b"].status == .notApplicable)
    #expect(assessment.told("p") == "2")
    #expect(assessment.warnings.map(\.code.id) == ["answer-not-applicable"])
  }

  @Test func whatIsBelowAPointThatDoesNotApplyDoesNotEither() throws {
    let assessment = try scored("age: teen", kind: "family")
    #expect(assessment["q"].status == .notApplicable)
    #expect(assessment["q.c"].status == .notApplicable)
    #expect(assessment.told("overall") == "3")
    #expect(assessment["overall"].coverage == Coverage(answered: 2, relevant: 2))
  }

  @Test func unknownCountsAsApplicableWithAWarning() throws {
    let assessment = try scored("")
    #expect(assessment.told("p") == "3")
    #expect(assessment.warnings.map(\.code.id) == ["applicability-unknown"])
    #expect(assessment["p"].range == Interval(2, 3))
    #expect(assessment["p"].isRangeSharp)
  }

  @Test func inADraftNothingIsSaidOfWhatIsNotAnswered() throws {
    let checklist = """
      facts: {age: {options: {child: , teen: }}}
      points: [{id: p, title: P, criteria: [{id: a, question: A, applies-when: age = teen}, {id: b, question: B}]}]
      """
    func warnings(_ record: String) throws -> Int { try assess(checklist, record).warnings.count }
    #expect(try warnings("answers: {p: {b: 2}}") == 0)
    #expect(try warnings("answers: {p: {a: 2}}") == 1)
    #expect(try warnings("status: final\nanswers: {p: {b: 2}}") == 1)
    #expect(try warnings("status: final\nanswers: {p: not-in-focus}") == 0)
  }

  @Test func aPointAllOfWhoseCriteriaDoNotApplyDoesNotApply() throws {
    let assessment = try assess(
      """
      facts: {age: {options: {child: , teen: }}}
      points:
        - {id: p, title: P, criteria: [{id: a, question: A, applies-when: age = teen}]}
        - {id: q, title: Q}
      """, "facts: {age: child}\nanswers: {q: 2}")
    #expect(assessment["p"].status == .notApplicable)
    #expect(assessment.told("overall") == "2")
    #expect(assessment["overall"].coverage == Coverage(answered: 1, relevant: 1))
  }
}
