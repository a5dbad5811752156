import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis
@testable import InspectionReports
@testable import InspectionYAML

/// What is told to the inspector may turn on the visit before; nothing else can.
@Suite struct EarlierVisitRuleTests {
  private static func document(_ condition: String, _ then: String = "to-inspector: {text: The same again}") -> String {
    """
    checklist: p
    version: 1.0.0
    language: en
    title: P
    scales: {grade: [{value: 5, score: 5}, {value: 3, score: 3}, {value: 1, score: 1}], count: {number: {min: 0}}}
    scoring: {min-coverage: 50%}
    bands: {point: [{from: 4, id: high, text: High}, {from: 2, id: low, text: Low}]}
    points:
      - id: a
        title: A
        criteria:
          - {id: calm, question: Calm?, findings: [{id: noise, when: score = 1, category: development, text: It is loud}]}
          - {id: time, question: Time?}
          - {id: beds, question: Beds?, scale: count, weight: 0}
    rules:
      - {id: r, when: "\(condition)", then: {\(then)}}
      - {id: other, when: a.time = 1, then: {finding: {category: attention, text: No time}}}
    """
  }

  private static func record(_ id: String, _ answers: String, more: String = "") -> String {
    "record: \(id)\nchecklist: p\nunit: {id: U-1}\nanswers: {a: {\(answers)}}\n\(more)"
  }

  private static func told(_ condition: String, before: String?, now: String, more: String = "") throws -> String {
    let checklist = try checklist(document(condition))
    var assessment = try assess(record("new", now), by: checklist)
    if let before {
      assessment = assessment.compared(with: try assess(record("old", before, more: more), by: checklist))
    }
    if !assessment.sayings.isEmpty { return "told" }
    return assessment.undecided.contains { $0.id == "r" } ? "undecided" : "not told"
  }

  @Test(
    arguments: [
      ("a < earlier.a", "calm: 5, time: 5", "calm: 3, time: 5", "told"),
      ("a < earlier.a", "calm: 3, time: 5", "calm: 3, time: 5", "not told"),
      ("a < earlier.a", nil, "calm: 3, time: 5", "not told"), ("a < earlier.a", "", "calm: 3, time: 5", "undecided"),
      ("a < earlier.a", "calm: 5, time: 5", "", "undecided"),
      ("earlier.a.band = low", "calm: 3, time: 3", "", "told"), ("earlier.a = low", "calm: 5, time: 5", "", "not told"),
      ("earlier.a <= low", "calm: 1, time: 1", "", "told"), ("earlier.a >= low", "calm: 1, time: 1", "", "not told"),
      ("earlier.a.calm = 1 and a.calm = 1", "calm: 1", "calm: 1", "told"),
      ("earlier.a.calm.answer = 1", "calm: 3", "", "not told"),
      ("a.beds.answer > earlier.a.beds.answer", "beds: 2", "beds: 3", "told"),
      ("earlier.findings has noise and a.calm <= 3", "calm: 1", "calm: 3", "told"),
      ("earlier.findings has noise", "calm: 3", "", "not told"), ("earlier.findings has other", "time: 1", "", "told"),
      ("earlier.a is answered", "calm: 3", "", "told"), ("earlier.a is unanswered", "", "", "told"),
      ("earlier.overall < 2", "calm: 1, time: 1", "", "told"),
    ] as [(String, String?, String, String)])
  func whatIsTold(condition: String, before: String?, now: String, expected: String) throws {
    #expect(try Self.told(condition, before: before, now: now) == expected, "\(condition)")
  }

  @Test func whatWasSetAsideWasNotFound() throws {
    let set = try Self.told(
      "earlier.findings has noise", before: "calm: 1", now: "", more: "set-aside: {noise: It was a party}")
    #expect(set == "not told")
  }

  /// No number, finding or rule of the place turns on a second file.
  @Test func nothingElseIsOtherwise() throws {
    let checklist = try checklist(Self.document("a < earlier.a"))
    let alone = try assess(Self.record("new", "calm: 3, time: 1"), by: checklist)
    let compared = alone.compared(with: try assess(Self.record("old", "calm: 5, time: 5"), by: checklist))
    #expect(alone.findings.map { $0.id } == compared.findings.map { $0.id })
    #expect(alone.results.map { $0.exact } == compared.results.map { $0.exact })
    #expect(alone.undecided.isEmpty && alone.sayings.isEmpty && compared.sayings.count == 1)
  }

  @Test(arguments: [
    ("a < earlier.a", "finding: {category: attention, text: Worse}"),
    ("a < earlier.a", "cap: {of: overall, at-most: 1}"),
    ("a < earlier.a", "to-inspector: {text: T}, finding: {category: attention, text: Worse}"),
  ])
  func nothingThatLeavesTheHouse(condition: String, then: String) {
    let faults = checklistFaults(Self.document(condition, then))
    #expect(faults.map { $0.code.id } == ["earlier-visit"], "\(faults)")
  }

  @Test(arguments: [
    ("earlier.b < 2", "there is no `earlier.b` in the checklist"),
    ("earlier.a = hihg", "`hihg` is not an option here"), ("earlier.findings has nois", "`nois` is not an option here"),
    ("earlier < 2", "there is no `earlier` in the checklist"), ("earlier.findings = noise", ""),
  ])
  func faultsAreTold(condition: String, words: String) {
    let faults = checklistFaults(Self.document(condition))
    #expect(
      faults.count == 1 && (words.isEmpty || faults[0].message.en.hasPrefix(words)), "\(faults.map { $0.message.en })")
  }

  // MARK: Proofs, coverage and words

  @Test(arguments: [
    ("earlier.a < 2 and earlier.a > 3", 1), ("earlier.a < 2 and a > 3", 0), ("earlier.findings has noise", 0),
    ("earlier.a = low and earlier.a = high", 1), ("earlier.a.calm = 1 and not earlier.a.calm = 1", 1),
  ])
  func itIsFreeInProofs(condition: String, never: Int) throws {
    let told = try checklist(Self.document(condition)).prove().filter { $0.fault.code.id == "rule-never" }
    #expect(told.count == never, "\(told.map { $0.fault.message.en })")
  }

  @Test func noCaseNeedsAVisitBefore() throws {
    let goals = CaseCoverage(of: try checklist(Self.document("a < earlier.a and a < 3"))).goals
    #expect(!goals.contains { $0.name == "r" } && goals.contains { $0.name == "other" })
  }

  @Test(arguments: [
    (Language.danish, "sidste besøg", "springes over uden det"), (.english, "last visit", "passed over without it"),
    (.swedish, "förra besöket", "hoppas över utan det"),
  ])
  func itIsExplained(language: Language, words: String, passedOver: String) throws {
    let checklist = try checklist(Self.document("a < earlier.a"))
    let alone = try assess(Self.record("new", "calm: 3, time: 1"), by: checklist)
    func text(_ assessment: Assessment) throws -> String {
      try #require(
        explanationText(assessment, path: "r", file: "v.yaml", language: language, width: 300)?.description)
    }
    #expect(try text(alone).contains(passedOver))
    let compared = alone.compared(with: try assess(Self.record("old", "calm: 5, time: 5"), by: checklist))
    #expect(try text(compared).contains(words))
    let described = try #require(DescriptionReport(checklist, language: language, effort: 0))
    #expect(described.text(width: 400).description.contains(words))
  }

  @Test func anotherConditionIsAChange() throws {
    let (old, new) = (
      try checklist(Self.document("a < earlier.a")),
      try checklist(Self.document("a <= earlier.a or earlier.findings has noise"))
    )
    let comparison = ChecklistComparison(old, new)
    #expect(comparison.changes.count == 1)
    #expect(ChecklistComparison(old, old).changes.isEmpty)
  }
}
