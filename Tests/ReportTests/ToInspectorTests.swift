import Inspection
import InspectionAnalysis
import InspectionReports
import TestSupport
import Testing

/// What a rule says to the inspector alone.
@Suite struct ToInspectorTests {
  private static func checklist(_ then: String = "{to-inspector: [{text: Ask for it.}, {text: Look at it.}]}") throws
    -> Checklist
  {
    try ReportTests.checklist(
      """
      checklist: p
      version: 1.0.0
      language: en
      title: P
      units: {home: }
      public-reports: [home]
      scales: {grade: [{value: 3, score: 3}, {value: 1, score: 1}]}
      points: [{id: a, title: A, criteria: [{id: x, question: X?}, {id: y, question: Y?}]}]
      rules: [{id: r, when: a.x = 1, then: \(then)}]
      """)
  }

  private static func assessment(_ answers: String) throws -> Assessment {
    try assess("record: v\nchecklist: p\nunit: {kind: home}\nanswers: {a: {\(answers)}}", by: checklist())
  }

  private static func text(_ assessment: Assessment) -> String {
    textReport(assessment, file: "v.yaml", language: .english).description
  }

  private static func json(_ assessment: Assessment) -> String {
    var writer = JSONWriter(indented: false)
    JSONReport.write(assessment, file: "v.yaml", language: .english, to: &writer)
    return String(decoding: writer.written, as: UTF8.self)
  }

  @Test func theInspectorIsTold() throws {
    let assessment = try Self.assessment("x: 1, y: 3")
    #expect(
      Self.text(assessment).contains(
        """
        For you
        -------
          - Ask for it. (rule r)
          - Look at it. (rule r)

        """))
    #expect(textReport(assessment, file: "v.yaml", language: .danish).description.contains("Til dig\n-------\n"))
    #expect(textReport(assessment, file: "v.yaml", language: .swedish).description.contains("Till dig\n--------\n"))
    #expect(
      Self.json(assessment).contains(
        #""to-inspector":[{"rule":"r","text":"Ask for it."},{"rule":"r","text":"Look at it."}]"#))
    let html = ReportTests.text(HTMLReport.visit(assessment, file: "v.yaml", language: .english))
    let markdown = ReportTests.text(MarkdownReport.visit(assessment, file: "v.yaml", language: .english))
    #expect(html.contains("For you") && html.contains("Ask for it."))
    #expect(markdown.contains("## For you") && markdown.contains("Ask for it."))
  }

  @Test(arguments: ["x: 3, y: 3", "y: 3"])
  func nothingIsToldWhereTheRuleDoesNotHold(answers: String) throws {
    let assessment = try Self.assessment(answers)
    #expect(!Self.text(assessment).contains("For you"))
    #expect(!Self.json(assessment).contains("to-inspector"))
  }

  @Test func itIsNoFindingAndChangesNothing() throws {
    let assessment = try Self.assessment("x: 1, y: 3")
    #expect(assessment.findings.isEmpty && assessment.overall.exact == 2 && assessment.overall.effects.isEmpty)
  }

  @Test func theRuleIsExplained() throws {
    let assessment = try Self.assessment("x: 1, y: 3")
    let text = try #require(explanationText(assessment, path: "r", file: "v.yaml", language: .english)?.description)
    #expect(text.contains("The rule fired.") && text.contains("To the inspector\n") && text.contains("Look at it."))
    let whole = try #require(
      explanationText(assessment, path: "overall", file: "v.yaml", language: .english)?.description)
    #expect(whole.contains("- r – a.x"))
    let json = ReportTests.text(
      try #require(explanationJSON(assessment, path: "r", file: "v.yaml", language: .english)))
    #expect(json.contains(#""to-inspector": ["#) && json.contains(#""Ask for it.""#))
  }

  @Test func whatIsSaidCanBeReachedButHasNothingToChange() throws {
    var coverage = CaseCoverage(of: try Self.checklist())
    coverage.add(try Self.assessment("x: 1, y: 3").record)
    #expect(coverage.count(.ruleHolds) == (reached: 1, all: 1) && coverage.count(.effect).all == 0)
    #expect(try Self.checklist().prove().isEmpty)
    let mutants = MutationTest(of: try Self.checklist(), [])
    #expect(!mutants.survivors.contains { $0.mutant.name == "r" })
  }

  @Test func anotherTextIsAnotherWording() throws {
    let (old, new) = (try Self.checklist(), try Self.checklist("{to-inspector: {text: Ask for it.}}"))
    let comparison = ChecklistComparison(old, new)
    #expect(comparison.changes.map { "\($0.bearing)" } == ["wording"])
  }
}
