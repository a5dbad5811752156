import Inspection
import InspectionReports
import TestSupport
import Testing

@testable import InspectionAnalysis

/// What reports say of numbers agrees with what made them.
@Suite struct PolicyReports {
  private static let text = """
    checklist: p
    version: 1.0.0
    language: da
    title: P
    scales:
      grade: [{value: 5, score: 5}, {value: 3, score: 3}, {value: 1, score: 1}]
      errors: {number: {min: 0}, steps: [{from: 0, score: 5}, {from: 1, score: 3}, {from: 3, score: 1}]}
      yes-no: [{value: "yes", text: Yes}, {value: "no", text: No}]
      way: [{value: "yes", text: Often}, {value: never, text: Never}]
    scoring: {POLICY, min-coverage: 0%, rounding: {decimals: 1}}
    points:
      - id: a
        title: A
        criteria: [{id: x, question: X?}, {id: y, question: Y?}, {id: z, question: Z?}, {id: v, question: V?}, {id: e, question: E?, scale: errors, weight: 2}]
      - id: b
        title: B
        scoring: {method: none}
        criteria: [{id: x, question: X?, scale: yes-no}, {id: y, question: Y?, scale: yes-no}, {id: w, question: W?, scale: way}]
    """

  private func report(_ policy: String, _ answers: String, _ language: Language = .danish) throws -> String {
    let assessment = try assess(
      "record: r\nchecklist: p\nanswers:\n  a: {\(answers)}\n  b: {x: \"yes\", y: \"no\", w: \"yes\"}\n",
      by: ReportTests.checklist(Self.text.replacing("POLICY", with: policy)))
    return textReport(assessment, file: "r.yaml", language: language, width: 200).description
  }

  /// A policy and an answer by it, what is said and what is not.
  @Test(arguments: [
    ("unanswered: exclude", "x: 5", "Det tæller ikke som lavt.", "som 0"),
    ("unanswered: zero", "x: 5", "Tjeklisten lader det tælle som 0.", "ikke som lavt"),
    ("unanswered: unrated", "x: 5", "Tjeklisten giver intet tal dér, hvor det indgår.", "ikke som lavt"),
    ("not-relevant: exclude", "x: 5, y: not-relevant", "passer ikke på stedet og holdes udenfor.", "som 0"),
    (
      "not-relevant: zero", "x: 5, y: not-relevant", "passer ikke på stedet. Tjeklisten lader det tælle som 0.",
      "udenfor"
    ),
    (
      "not-relevant: unrated", "x: 5, y: not-relevant",
      "passer ikke på stedet. Tjeklisten giver intet tal dér, hvor det indgår.", "udenfor"
    ),
    ("not-in-focus: exclude", "x: 5, y: not-in-focus", "siger intet om stedet.\n", "som 0"),
    (
      "not-in-focus: unrated", "x: 5, y: not-in-focus",
      "siger intet om stedet. Tjeklisten giver intet tal dér, hvor det indgår.", "som 0"
    ),
    (
      "unanswered: zero", "x: 5, y: not-established", "Det tæller som ubesvaret. Tjeklisten lader det tælle som 0.",
      "lavt"
    ),
  ])
  func statusesAreToldAsTheyCount(_ policy: String, _ answers: String, _ said: String, _ unsaid: String) throws {
    let report = try report(policy, answers)
    #expect(report.contains(said), "\(report)")
    #expect(!report.contains(unsaid), "\(report)")
    for language in Language.allCases { #expect(try !self.report(policy, answers, language).contains("udenfor..")) }
  }

  /// The answers of one scale are counted by themselves; of a scale that one question alone has there is nothing to count.
  @Test func aDistributionCountsOneScale() throws {
    let report = try report("unanswered: exclude", "x: 5, y: 5, z: 5, v: 5, e: 0")
    #expect(report.contains("Yes (1 af 2), No (1 af 2)"), "\(report)")
    #expect(!report.contains("af 3") && !report.contains("Often (1"), "\(report)")
  }

  /// A mean that isn't the best there is isn't shown as that.
  @Test func noEndOfTheScaleThatIsNotReached() throws {
    let checklist = try ReportTests.checklist(
      """
      checklist: p
      version: 1.0.0
      title: P
      scales: {grade: [{value: 5, score: 5}, {value: 4.9, score: 4.9}, {value: 1, score: 1}]}
      scoring: {min-coverage: 50%, rounding: {decimals: 0}}
      points: [{id: a, title: A, criteria: [{id: x, question: X?}, {id: y, question: Y?}]}]
      """)
    for (answers, told, shown) in [
      ("x: 5, y: 5", "5", "5"), ("x: 5, y: 4.9", "4.95", "5"), ("x: 1, y: 1", "1", "1"), ("x: 5, y: 1", "3", "3"),
    ] {
      let assessment = try assess("record: r\nchecklist: p\nanswers: {a: {\(answers)}}\n", by: checklist)
      #expect(assessment.told(assessment.results[1].exact, at: 1)?.decimal() == told)
      // Data and test cases have what the checklist asks for.
      #expect(assessment.shown(assessment.results[1].exact, at: 1)?.decimal() == shown)
    }
  }

  /// An answer that is another number than its score is told with it, so that the sum can be done again.
  @Test func aCountIsToldWithItsScore() throws {
    let report = try report("unanswered: exclude", "x: 5, y: 3, z: 5, v: 5, e: 2")
    #expect(report.contains("e 2 (score 3, vægt 2)"), "\(report)")
    #expect(report.contains("x 5, y 3"), "\(report)")
  }

  /// What stands between two numbers is what they differ by as they stand there.
  @Test func aDifferenceIsThatOfTheNumbersShown() throws {
    let checklist = try ReportTests.checklist(Self.text.replacing("POLICY", with: "unanswered: exclude"))
    func assessment(_ answers: String) throws -> Assessment {
      try assess(
        "record: r\nchecklist: p\nvisit: {date: 2026-01-01}\nunit: {id: H}\nanswers: {a: {\(answers)}}\n", by: checklist
      )
    }
    for (before, now, told) in [
      ("x: 5, y: 5, z: 3, v: 1, e: 0", "x: 5, y: 5, z: 3, v: 3, e: 0", "+0,3"),
      ("x: 5, y: 5, z: 3, v: 3, e: 0", "x: 5, y: 5, z: 3, v: 1, e: 0", "−0,3"), ("x: 5, y: 5", "x: 5, y: 5", "uændret"),
    ] {
      let (old, new) = (try assessment(before), try assessment(now))
      let report = textReport(new.compared(with: old), file: "r.yaml", language: .danish, width: 200).description
      #expect(report.contains(told) && !report.contains("0,33"), "\(report)")
    }
  }
}
