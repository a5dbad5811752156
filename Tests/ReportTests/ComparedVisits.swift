import Inspection
import InspectionReports
import TestSupport
import Testing

/// What has come of a unit since an earlier visit.
@Suite struct ComparedVisits {
  private static let checklist = """
    checklist: test
    version: 2.0.0
    language: en
    title: A small checklist
    units: {home: Home}
    public-reports: [home]
    facts: {age: {question: Age?, options: {child: Child, adult: Adult}}}
    scales:
      level: [{value: 5, text: Fully, score: 5}, {value: 3, text: Partly, score: 3}, {value: 1, text: Not at all, score: 1}]
      seen: [{value: "yes", text: "Yes"}, {value: "no", text: "No"}]
    bands: {point: [{from: 3, id: high, text: High}, {from: 1, id: low, text: Low}]}
    scoring: {min-coverage: 50%}
    points:
      - id: talk
        title: The talk
        criteria:
          - id: a
            question: A?
            findings:
              - {when: score <= 1, category: development, text: "Talks are rare, cf. no. 7 of the guide. They could be had."}
              - {when: score = 5, category: strength, text: Talks are good.}
          - {id: b, question: B?, findings: [{when: score <= 1, category: attention, text: B is low.}]}
          - {id: c, question: C?, findings: [{when: score <= 1, category: attention, text: C is low.}]}
      - {id: trust, title: The trust, criteria: [{id: a, question: A?, findings: [{when: score = 5, category: strength, text: Trust is good.}]}, {id: seen, question: Seen?, scale: seen}]}
      - {id: rest, title: The rest, criteria: [{id: a, question: A?}]}
      - {id: last, title: The last, criteria: [{id: a, question: A?}]}
    rules:
      - {id: grave, when: trust.seen = yes, then: {finding: {point: trust, category: serious, text: It was seen.}}}
      - {id: young, when: age = child, then: {finding: {category: attention, text: There is a child.}}}
      - {id: old, when: talk.b = 1, effective: {until: 2025-12-31}, then: {finding: {point: talk, category: attention, text: Of the old rule.}}}
      - {id: mean, when: rest <= 3, then: {finding: {point: rest, category: development, text: Rest is low.}}}
    """

  private static let earlier = """
    record: A-1
    checklist: test
    visit: {date: 2025-03-12}
    unit: {id: H-1, kind: home}
    facts: {age: child}
    answers:
      talk: {a: 1, b: 1, c: 1}
      trust: {a: 5, seen: "yes"}
      rest: {a: 1}
      last: not-in-focus
    findings: [{point: talk, category: attention, text: "Own, call 22 34 56 78."}, {point: rest, category: strength, text: Kept.}]
    """

  private static let now = """
    record: A-2
    checklist: test
    visit: {date: 2026-03-12}
    unit: {id: H-1, kind: home}
    facts: {}
    answers:
      talk: {a: 5, b: 1, c: not-in-focus}
      trust: {a: 3, seen: "yes"}
      rest: not-in-focus
      last: {a: 3}
    findings: [{point: rest, category: strength, text: Kept.}]
    set-aside: {grave: It was settled.}
    """

  private func compared(_ now: String = Self.now) throws -> Assessment {
    let checklist = try ReportTests.checklist(Self.checklist)
    let earlier = try assess(Self.earlier, by: checklist)
    return try assess(now, by: checklist).compared(with: earlier, writtenBy: Version(1))
  }

  @Test func whatBecameOfEachFinding() throws {
    let comparison = try #require(try compared().comparison)
    let told = comparison.findings.map { "\($0.finding.id) \($0.change.rawValue)" }
    #expect(
      told == [
        "talk.a-2 new", "talk.b-1 repeated", "grave set-aside", "inspector-1 repeated", "talk.a-1 solved",
        "talk.c-1 not-re-examined", "trust.a-1 lapsed", "young not-re-examined", "old not-re-examined",
        "mean not-re-examined", "inspector-1 not-re-examined",
      ])
    let all = Set(comparison.findings.map(\.change))
    #expect(all == Set(ComparedFinding.Change.allCases), "each kind is here")
    #expect(comparison.writtenBy == Version(1))
  }

  @Test(arguments: Language.allCases)
  func asText(language: Language) throws {
    expectFile(
      textReport(try compared(), file: "now.yaml", language: language).description,
      named: "compared.\(language.rawValue).txt")
  }

  @Test(arguments: PrintedReports.Form.allCases)
  func printed(form: PrintedReports.Form) throws {
    expectFile(form.report(try compared(), .danish), named: "compared.da.\(form.rawValue)")
  }

  @Test func withoutTextsNothingOfTheEarlierRecordIsLeft() throws {
    var writer = JSONWriter(indented: false)
    JSONReport.write(try compared().withoutTexts, file: "now.yaml", language: .english, to: &writer)
    let json = String(decoding: writer.written, as: UTF8.self)
    #expect(json.contains("\"change\":\"solved\"") && json.contains("Talks are rare"))
    for words in ["Own, call", "Kept.", "It was settled"] { #expect(!json.contains(words)) }
  }

  @Test func aVisitLikeTheLastHasNothingNew() throws {
    let same = Self.earlier.replacing("A-1", with: "A-2")
    let comparison = try #require(try compared(same).comparison)
    #expect(comparison.findings.allSatisfy { $0.change == .repeated } && comparison.findings.count == 10)
  }
}
