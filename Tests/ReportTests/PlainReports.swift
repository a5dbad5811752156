import Inspection
import InspectionReports
import TestSupport
import Testing

/// The text report in sentences, as a screen reader reads it.
@Suite struct PlainReports {
  @Test(arguments: ExampleReports.examples.filter { $0.checklist != "barnbarometer" }, Language.allCases)
  func nothingIsDrawn(example: ExampleReports.Example, language: Language) throws {
    let checklist = try shippedChecklist(example.checklist)
    let assessment = try assess(repositoryFile("Checklists/\(example.path)"), by: checklist)
    let plain = textReport(assessment, file: "x.yaml", language: language, isSpoken: true, colours: true).description
    for sign in ["█", "▒", "----", "====", "[ ]", "\u{1B}", " · "] {
      #expect(!plain.contains(sign), "\(sign) in \(plain)")
    }
    for point in checklist.points {
      let title = assessment.text(checklist.items[point].title, language).split(separator: " ")[0]
      #expect(plain.contains(title), "each point is told")
    }
  }

  /// Each visit of several is a sentence, with the numbers of the table.
  @Test func visitsAreSentences() throws {
    let checklist = try shippedChecklist("sociale-medier")
    let example = try #require(ExampleReports.examples.first { $0.name == "opholdssted" })
    let assessment = try assess(repositoryFile("Checklists/\(example.path)"), by: checklist)
    let table = VisitTable(checklist, language: .danish, width: 80, isSpoken: true)
    let text = (table.head + table.row(assessment)).description
    #expect(text.contains("- OPH-EKSEMPEL-1, 17. marts 2027,"))
    #expect(text.contains("ikke udfyldt: ") && !text.contains("--"))
  }
}
