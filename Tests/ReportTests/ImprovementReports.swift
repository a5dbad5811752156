import Inspection
import InspectionAnalysis
import InspectionReports
import TestSupport
import Testing

/// What could lift a band, for the conversation with the place.
@Suite struct ImprovementReports {
  @Test(arguments: Language.allCases)
  func improvementOfAnExample(language: Language) throws {
    let checklist = try shippedChecklist("sociale-medier")
    let assessment = try assess(repositoryFile("Checklists/sociale-medier/eksempler/botilbud.yaml"), by: checklist)
    let text = try #require(
      improvementText(
        assessment, of: nil, effort: Improvement.usualEffort, file: "botilbud.yaml", language: language)?.description)
    expectFile(text, named: "improvement.botilbud.\(language.rawValue).txt")
    for word in ["godkendt", "påbud", "krav", "skal gøre", "approved", "must", "föreläggande"] {
      #expect(!text.lowercased().contains(word), "a proposal demands nothing")
    }
  }

  private static let everything = """
    checklist: test
    version: 1.0.0
    language: en
    title: Everything
    scales:
      level: [{value: 5, text: Fully, score: 5}, {value: 3, text: Partly, score: 3}, {value: 1, text: Not at all, score: 1}]
      mark: [{value: red, text: Red}, {value: green, text: Green}]
      degrees: {number: {min: 0, max: 5}}
    scoring: {min-coverage: 50%}
    bands: {point: [{from: 4, id: high, text: High}, {from: 1, id: low, text: Low}]}
    points:
      - id: one
        title: One answer
        criteria: [{id: a, question: A?, levels: {5: All is well., 1: Nothing is.}}, {id: b, question: B?}]
      - {id: held, title: Held down, criteria: [{id: a, question: A?}, {id: mark, question: Mark?, scale: mark}]}
      - {id: top, title: At the top, criteria: [{id: a, question: A?}]}
      - {id: open, title: Open, criteria: [{id: a, question: A?}]}
      - {id: warm, title: Without steps, criteria: [{id: a, question: A?, scale: degrees}]}
    rules:
      - {id: red, when: held.mark = red, then: {cap: {of: held, at-most: 3}}}
    """

  private static let record = """
    record: 7
    checklist: test
    answers:
      one: {a: 1, b: 5}
      held: {a: 5, mark: red}
      top: {a: 5}
      open:
      warm: {a: 2}
    """

  @Test(arguments: Language.allCases)
  func everyOutcome(language: Language) throws {
    let assessment = try assess(Self.record, by: ReportTests.checklist(Self.everything))
    let text = try #require(
      improvementText(assessment, of: nil, effort: 1000, file: "x.yaml", language: language)?.description)
    let few = try #require(
      improvementText(assessment, of: "one", effort: 1, file: "x.yaml", language: language)?.description)
    let none = try #require(
      improvementText(assessment, of: "overall", effort: 1, file: "x.yaml", language: language)?.description)
    expectFile(text + "\n\n" + few + "\n\n" + none, named: "improvement-outcomes.\(language.rawValue).txt")
    #expect(improvementText(assessment, of: "red", effort: 1, file: "x.yaml", language: language) == nil)
  }

  @Test func asJSON() throws {
    let assessment = try assess(Self.record, by: ReportTests.checklist(Self.everything))
    let text = ReportTests.text(
      try #require(improvementJSON(assessment, of: nil, effort: 1000, file: "x.yaml", language: .english)))
    expectFile(text, named: "improvement-outcomes.json")
  }
}
