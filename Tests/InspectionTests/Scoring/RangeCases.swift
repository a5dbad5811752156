import Inspection
import Testing

@Suite struct RangeCases {
  private func ranged(_ sections: String, _ answers: String, facts: String = "") throws -> Assessment {
    try assess(
      """
      source-kinds: {child: , staff: }
      facts: {age: {options: {child: , teen: }}, ages: {options: {kid: , teen: }, several: yes}, places: {number: {min: 0, max: 9}}}
      \(sections)
      """, "facts: {\(facts)}\nanswers: {\(answers)}")
  }

  private static let two =
    "points: [{id: p, title: P, criteria: [{id: a, question: A}, {id: b, question: B, scale: yes-no}]}]\n"

  @Test func anOpenAnswerStandsForAllValuesOfItsScale() throws {
    let result = try ranged(Self.two, "p: {a: 3}")["p"]
    #expect(result.range == Interval(2, 4) && result.isRangeSharp)
    #expect(result.possible == Interval(1, 5))
    #expect(try ranged(Self.two, "p: {a: 3, b: {not-established: x}}")["p"].range == Interval(2, 4))
    #expect(try ranged(Self.two, "p: {a: 3, b: not-relevant}")["p"].range == Interval(3))
  }

  @Test func whereNothingBoundsTheScaleThereIsNoRange() throws {
    let points = "points: [{id: p, title: P, criteria: [{id: a, question: A, scale: amount}, {id: b, question: B}]}]"
    #expect(try ranged(points, "p: {b: 5}")["p"].range == nil)
    #expect(try ranged(points, "p: {a: 9, b: 5}")["p"].range == Interval(7))
  }

  /// a and the rule that reads it move together: a = 1 is capped at 1, everything else is free.
  @Test(
    arguments: [
      ("when: p.a = 1, then: {cap: {of: p, at-most: 0}}", 0, 5),
      ("when: p.a = 5, then: {cap: {of: p, at-most: 2}}", 1, Rational(9, over: 2)),
      ("when: p.a = 5, then: {unrate: {of: p, reason: r}}", 1, Rational(9, over: 2)),
      ("when: age = teen, then: {floor: {of: p, at-least: 4}}", 1, 5),
      ("when: 'ages has kid and ages has teen', then: {adjust: {of: p, by: 1}}", 1, 6),
      ("when: not p.a = 1 and p.a = 1, then: {cap: {of: p, at-most: 0}}", 1, 5),
    ] as [(String, Rational, Rational)])
  func theRangeIsExactWithRules(rule: String, lowest: Rational, highest: Rational) throws {
    let result = try ranged(Self.two + "rules: [{id: r, \(rule)}]", "")["p"]
    #expect(result.range == Interval(lowest, highest))
    #expect(result.isRangeSharp)
  }

  @Test func aRuleThatReadsWhatIsLeftOutWillNeverFire() throws {
    let result = try ranged(
      Self.two + "rules: [{id: r, when: p.b = no, then: {cap: {of: p, at-most: 0}}}]", "p: {b: not-in-focus}")["p"]
    #expect(result.range == Interval(1, 5) && result.isRangeSharp)
  }

  @Test(arguments: ["p.a.sources < 1", "p.a.note is unanswered", "p.a.kinds <= 0"])
  func anOpenAnswerMayComeWithAnySourcesAndNote(condition: String) throws {
    let rule = "rules: [{id: r, when: '\(condition) and p.a = 1', then: {cap: {of: p, at-most: 0}}}]"
    let open = try ranged(Self.two + rule, "p: {b: yes}")["p"]
    #expect(open.range == Interval(0, 5))
    let given = try ranged(Self.two + rule, "p: {a: {answer: 1, note: n, sources: [child]}}")["p"]
    #expect(given.range == Interval(1, 3))
  }

  @Test func aRuleOnANumberThatIsOpenMakesTheRangeWideAndNotSharp() throws {
    let result = try ranged(
      Self.two + "rules: [{id: r, when: places > 3, then: {cap: {of: p, at-most: 2}}}]", "p: {a: 5, b: yes}")["p"]
    #expect(result.range == Interval(2, 5))
    #expect(!result.isRangeSharp)
  }

  @Test func theSearchGivesUpInTimeAndStaysSound() throws {
    let criteria = (1...12).map { "{id: c\($0), question: C}" }.joined(separator: ", ")
    let all = (1...12).map { "p.c\($0) = 5" }.joined(separator: " and ")
    let assessment = try ranged(
      """
      points: [{id: p, title: P, criteria: [\(criteria)]}]
      rules: [{id: r, when: \(all), then: {cap: {of: p, at-most: 1}}}]
      """, "")
    let result = assessment["p"]
    #expect(result.range?.contains(Interval(1, Rational(59, over: 12))) == true)
    if result.isRangeSharp { #expect(result.range == Interval(1, Rational(59, over: 12))) }
  }

  @Test func whatWasTriedIsForgottenAlsoWhereTheSearchGivesUp() throws {
    let criteria = (1...12).map { "{id: c\($0), question: C}" }.joined(separator: ", ")
    let never = "count(p, score = 5) >= 6 and not count(p, score = 5) >= 6"
    let assessment = try assess(
      """
      facts: {age: {options: {teen: , child: }, required: yes}}
      points: [{id: p, title: P, criteria: [\(criteria)]}]
      rules: [{id: r, when: 'age = teen and \(never)', then: {cap: {of: p, at-most: 0}}}]
      """, "")
    #expect(!assessment["p"].isRangeSharp)
    #expect(assessment.missing.map(\.path) == ["age"])
    #expect(assessment.undecided.first?.waitingFor.count == 13)
  }

  /// To try the options in turn, read or not, would take more evaluations than there are.
  @Test func ofAFactThatTakesSeveralOnlyTheOptionsThatAreReadAreTried() throws {
    let options = (0..<40).map { "o\($0): " }.joined(separator: ", ")
    let assessment = try assess(
      """
      facts: {many: {options: {\(options)}, several: yes}}
      points: [{id: p, title: P, criteria: [{id: a, question: A, applies-when: many is unanswered or many has o38}, {id: b, question: B}]}]
      rules: [{id: r, when: many has o39, then: {cap: {of: p, at-most: 2}}}]
      """, "answers: {p: {a: 5, b: 3}}")
    #expect(assessment["p"].range == Interval(2, 4) && assessment["p"].isRangeSharp)
  }

  @Test func aTableUnderAPolicyThatMayTakeItsResultIsNotSharpUntilThatIsKnown() throws {
    let assessment = try ranged(
      """
      scoring: {point: {unanswered: unrated}}
      points:
        - id: p
          title: P
          scoring: {method: table, rows: [{score: 2}]}
          criteria: [{id: a, question: A}, {id: b, question: B}]
      rules:
        - {id: r, when: age = teen, then: {unrate: {of: p.a, reason: r}}}
        - {id: s, when: age = child, then: {unrate: {of: p.b, reason: r}}}
      """, "p: {a: 1, b: 1}")
    #expect(assessment["p"].range == nil)
    #expect(assessment["p"].isRangeSharp)
  }

  @Test func aRuleThatTakesAScoreLeavesNothingOpen() throws {
    let result = try ranged(
      Self.two + "rules: [{id: r, then: {unrate: {of: p.a, reason: r}}}]", "p: {a: 1, b: yes}",
      facts: "age: teen, ages: [kid], places: 1")["p"]
    #expect(result.range == Interval(5))
  }
}
