import Inspection
import InspectionAnalysis
import TestSupport
import Testing

@Suite struct BandAndEffectCases {
  /// A point of two criteria, whose bands, rules and answers are given.
  private func judged(bands: String = "", rules: String = "", _ answers: String) throws -> Assessment {
    try assess(
      """
      bands: {\(bands)}
      points: [{id: p, title: P, criteria: [{id: a, question: A}, {id: b, question: B, scale: yes-no}]}]
      rules:
      \(rules.split(separator: "\n").enumerated().map { "  - {id: r\($0 + 1), \($1)}" }.joined(separator: "\n"))
      """, "answers: {p: {\(answers)}}")
  }

  private static let plain = "point: [{id: low, from: 1}, {id: mid, from: 2.5}, {id: high, from: 4.5}]"
  private static let scored =
    "point: [{id: low, from: 0, score: 1}, {id: mid, from: 2.5, score: 3}, {id: high, from: 4.5, score: 5}]"

  @Test(arguments: [
    ("a: 1, b: no", "1", "low"), ("a: 2, b: no", "3/2", "low"), ("a: 4, b: no", "5/2", "mid"),
    ("a: 3, b: yes", "4", "mid"),
    ("a: 4, b: yes", "9/2", "high"), ("a: 5, b: yes", "5", "high"),
  ])
  func theBandIsTheLastThatBeginsNotAboveTheResult(answers: String, score: String, band: String) throws {
    let assessment = try judged(bands: Self.plain, answers)
    #expect(assessment.told("p") == score)
    #expect(assessment.band("p") == band)
  }

  @Test func belowTheLowestBandThereIsNone() throws {
    let assessment = try judged(bands: "point: [{id: high, from: 4}]", "a: 3, b: no")
    #expect(assessment.told("p") == "2")
    #expect(assessment.band("p") == nil)
  }

  @Test(arguments: [("a: 2, b: no", "1", "low"), ("a: 4, b: no", "3", "mid"), ("a: 5, b: yes", "5", "high")])
  func theScoreOfABandIsTheResult(answers: String, score: String, band: String) throws {
    let assessment = try judged(bands: Self.scored, answers)
    #expect(assessment.told("p") == score)
    #expect(assessment.told("overall") == score)
    #expect(assessment.band("p") == band)
  }

  @Test func theValueIsBeforeBandsAndEffects() throws {
    let result = try judged(bands: Self.scored, rules: "then: {adjust: {of: p, by: 1}}", "a: 4, b: no")["p"]
    #expect(result.value == Rational(5, over: 2))
    #expect(result.exact == 4)
    #expect(result.effects.map(\.from) == [3] && result.effects.map(\.to) == [4])
  }

  @Test(arguments: [
    ("then: {cap: {of: p, at-most: 2}}", "2"), ("then: {cap: {of: p, at-most: 5}}", "7/2"),
    ("then: {floor: {of: p, at-least: 4}}", "4"),
    ("then: {floor: {of: p, at-least: 1}}", "7/2"), ("then: {adjust: {of: p, by: -1/2}}", "3"),
    ("then: {adjust: {of: p, by: 10}}", "27/2"),
    ("then: {adjust: {of: p, by: 1}}\nthen: {adjust: {of: p, by: 2}}", "13/2"),
    ("then: {floor: {of: p, at-least: 4}}\nthen: {floor: {of: p, at-least: 4.5}}", "9/2"),
    ("then: {cap: {of: p, at-most: 3}}\nthen: {cap: {of: p, at-most: 2}}", "2"),
    ("then: {cap: {of: p, at-most: 3}}\nthen: {adjust: {of: p, by: 1}}", "3"),
    ("then: {floor: {of: p, at-least: 4}}\nthen: {adjust: {of: p, by: -2}}", "4"),
    ("then: {cap: {of: p, at-most: 2}}\nthen: {floor: {of: p, at-least: 4}}", "2"),
    ("then: {cap: {of: p.a, at-most: 1}}", "3"),
    ("then: {unrate: {of: p, reason: r}}\nthen: {floor: {of: p, at-least: 4}}", "not-rated unrated-by-rule"),
    ("then: {unrate: {of: p.a, reason: r}}", "5"), ("when: p.a = 2, then: {cap: {of: p, at-most: 1}}", "1"),
    ("when: p.a = 3, then: {cap: {of: p, at-most: 1}}", "7/2"),
  ])
  func adjustmentsThenFloorsThenCaps(rules: String, expected: String) throws {
    #expect(try judged(rules: rules, "a: 2, b: yes").told("p") == expected)
    let turned = rules.split(separator: "\n").reversed().joined(separator: "\n")
    #expect(try judged(rules: turned, "a: 2, b: yes").told("p") == expected)
  }

  @Test(arguments: [
    ("adjust: [{of: p, by: -1/2}, {of: p, by: -1/4}]", ["0: 3.5 → 3", "1: 3 → 2.75"]),
    ("cap: [{of: p, at-most: 3}, {of: p, at-most: 2}]", ["1: 3.5 → 2"]),
    ("floor: [{of: p, at-least: 5}, {of: p, at-least: 4}]", ["0: 3.5 → 5"]),
    ("cap: [{of: p, at-most: 3}, {of: p, at-most: 3}]", ["0: 3.5 → 3"]),
    ("unrate: [{of: p, reason: r}, {of: p, reason: s}]", ["0: 3.5 → –"]),
    (
      "cap: {of: p, at-most: 4}, floor: {of: p, at-least: 3}, adjust: {of: p, by: -1}, unrate: {of: p, reason: r}",
      ["2: 3.5 → 2.5", "1: 2.5 → 3", "3: 3 → –"]
    ),
  ])
  func eachEffectIsToldForItself(effects: String, expected: [String]) throws {
    let assessment = try judged(rules: "then: {\(effects)}", "a: 2, b: yes")
    let told = assessment["p"].effects.map {
      "\($0.reference.effect): \($0.from.decimal()) → \($0.to?.decimal() ?? "–")"
    }
    #expect(told == expected)
  }

  @Test func effectsOnTheWholeComeAfterThoseBelow() throws {
    let assessment = try judged(
      rules: "then: {cap: {of: overall, at-most: 3}}\nthen: {floor: {of: p, at-least: 5}}", "a: 2, b: yes")
    #expect(assessment.told("p") == "5")
    #expect(assessment.told("overall") == "3")
  }

  @Test func theBandAfterEffectsIsThatOfTheResult() throws {
    #expect(try judged(bands: Self.plain, rules: "then: {cap: {of: p, at-most: 2}}", "a: 5, b: yes").band("p") == "low")
    #expect(
      try judged(bands: Self.scored, rules: "then: {cap: {of: p, at-most: mid}}", "a: 5, b: yes").band("p") == "mid")
  }

  @Test func effectsSkipWhatHasNoNumber() throws {
    let assessment = try judged(rules: "then: {floor: {of: p, at-least: 4}}", "")
    #expect(assessment.told("p") == "not-rated nothing-answered")
    #expect(assessment["p"].effects.isEmpty)
  }

  @Test(arguments: ["p.a is answered", "p.a.answer = 2"])
  func anAnswerStaysAnAnswerWhenARuleTakesItsScore(condition: String) throws {
    let rules = "then: {unrate: {of: p.a, reason: r}}\nwhen: \(condition), then: {cap: {of: p, at-most: 1}}"
    #expect(try judged(rules: rules, "a: 2, b: yes").told("p") == "1")
  }

  @Test func aNumberThatNoLongerFitsIsAnErrorEvenUnderAFloorOrCap() throws {
    let great = "9223372036854775807"
    let small = try checklist(
      """
      checklist: small
      version: 1.0.0
      title: Small
      scales: {n: {number: {min: 0}}}
      points: [{id: p, title: P}]
      rules:
        - {id: r1, then: {adjust: {of: p, by: 1}}}
        - {id: r2, then: {floor: {of: p, at-least: 4}}}
        - {id: r3, then: {cap: {of: p, at-most: 5}}}
      """)
    let reading = small.assess(try record("record: r\nchecklist: small\nanswers: {p: \(great)}", for: small))
    #expect(reading.value == nil)
    #expect(reading.diagnostics.map(\.code.id) == ["overflow"])
  }

  /// What no longer fits is compared with bands, floors and other numbers before the overflow is told; nothing of it may end the program.
  @Test func aNumberThatNoLongerFitsBelowBandsWithScoresIsAnError() throws {
    let fine = try checklist(
      """
      checklist: o
      version: 1.0.0
      title: T
      scales:
        s: [{value: 3, score: 3}]
        t: [{value: yes, score: 1/9223372036854775807}, {value: no, score: 1}]
        n: {number: {max: 10}}
      bands: {point: [{from: 3, id: mid, score: 3}, {from: 4.5, id: high, score: 5}]}
      points:
      - id: a
        title: A
        criteria:
        - {id: x, question: Q}
        - {id: y, question: Q, scale: n, weight: 0.5}
        - {id: z, question: Q, indicators: [{id: k, question: Q}, {id: j, question: Q, scale: t}]}
      rules: [{id: r, then: {cap: {of: a, at-most: mid}}}]
      """)
    for answers in ["", "x: 3", "x: 3, y: 2, z: {k: 3, j: yes}"] {
      let reading = fine.assess(try record("record: r\nchecklist: o\nanswers: {a: {\(answers)}}", for: fine))
      #expect(reading.diagnostics.map(\.code.id) == ["overflow"])
    }
    #expect(fine.prove(within: 10_000).allSatisfy { !$0.fault.code.id.isEmpty })
  }

  @Test func aShareOfManyDecimalsIsComparedExactly() throws {
    let strict = try checklist(
      """
      checklist: o
      version: 1.0.0
      title: T
      scales: {s: [{value: 3, score: 3}]}
      scoring: {min-coverage: 0.999999999999999999}
      points: [{id: a, title: A, criteria: [\((0..<20).map { "{id: q\($0), question: Q}" }.joined(separator: ", "))]}]
      """)
    let reading = strict.assess(try record("record: r\nchecklist: o\nanswers: {a: {q1: 3}}", for: strict))
    #expect(reading.value?["a"].reason == .lowCoverage)
  }
}
