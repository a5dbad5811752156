import Inspection
import InspectionReports
import TestSupport
import Testing

/// The reports of the shipped examples, as an inspector would read them.
@Suite struct ExampleReports {
  static let folder = "Checklists/sociale-medier"

  @Test(arguments: ["opholdssted", "botilbud", "plejefamilie"], Language.allCases)
  func reportOfAnExample(name: String, language: Language) throws {
    let checklist = try checklist(repositoryFile("\(Self.folder)/sociale-medier.yaml"))
    let assessment = try assess(repositoryFile("\(Self.folder)/eksempler/\(name).yaml"), by: checklist)
    let text = textReport(assessment, file: "\(name).yaml", language: language)
    expectFile(text, named: "\(name).\(language.rawValue).txt")
    for word in ["godkendt", "påbud", "sanktion", "approved", "sanction"] {
      #expect(!text.lowercased().contains(word), "a report makes no decision")
    }
  }
}
