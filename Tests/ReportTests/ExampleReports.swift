import Foundation
import Inspection
import InspectionReports
import TestSupport
import Testing

/// The reports of the shipped examples, as an inspector would read them.
@Suite struct ExampleReports {
  /// A record that lies in a folder below its checklist's, which bears the checklist's name.
  struct Example: CustomTestStringConvertible {
    let checklist: String
    let path: String

    var name: String { URL(filePath: path).deletingPathExtension().lastPathComponent }
    var testDescription: String { "\(checklist), \(name)" }
  }

  static let examples: [Example] = {
    let paths = try? FileManager.default.subpathsOfDirectory(atPath: repositoryRoot.appending(path: "Checklists").path)
    return (paths ?? []).sorted().compactMap { path in
      let parts = path.split(separator: "/").map(String.init)
      guard parts.count == 3, ["eksempler", "exempel"].contains(parts[1]), path.hasSuffix(".yaml") else { return nil }
      return Example(checklist: parts[0], path: path)
    }
  }()

  @Test(arguments: examples, Language.allCases)
  func reportOfAnExample(example: Example, language: Language) throws {
    let checklist = try shippedChecklist(example.checklist)
    let assessment = try assess(repositoryFile("Checklists/\(example.path)"), by: checklist)
    var text = ""
    for width in [60, 80, 120] {
      text = textReport(assessment, file: "\(example.name).yaml", language: language, width: width).description
      expectFile(text, named: "\(example.name).\(language.rawValue).\(width).txt")
    }
    text += textReport(assessment, file: "\(example.name).yaml", language: language, isFull: true).description
    for word in ["godkendt", "påbud", "sanktion", "approved", "sanction", "godkänd", "föreläggande"] {
      #expect(!text.lowercased().contains(word), "a report makes no decision")
    }
  }

  @Test func everyChecklistHasExamples() {
    let named = Dictionary(grouping: Self.examples, by: \.name).filter { $0.value.count > 1 }
    #expect(named.isEmpty, "two examples of one name would share an expected file")
    let counts = Dictionary(grouping: Self.examples, by: \.checklist).mapValues(\.count)
    #expect(counts.count > 1 && counts.values.allSatisfy { $0 >= 2 }, "\(counts)")
  }
}
