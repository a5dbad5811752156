import Foundation
import TestSupport
import Testing

@testable import Inspection
@testable import InspectionReports

/// Every edition of the shipped examples in every format that is read by people, as the authority, the place and everyone get them.
@Suite struct EditionExamples {
  /// The record with a stand taken on each finding, and with the status.
  private static func record(_ example: ExampleReports.Example, _ checklist: Checklist, _ stage: Record.Stage) throws
    -> String
  {
    let written = String(decoding: try repositoryFile("Checklists/\(example.path)"), as: UTF8.self)
    let found = try assess(written, by: checklist)
    func word(_ keyword: Keyword) -> String { keyword.word(in: checklist.language) }
    let open = found.findings.compactMap { finding -> String? in
      guard case .definition(let index) = finding.origin, finding.setAside == nil, found.record.stance(on: index) == nil
      else { return nil }
      return "  \(finding.id): \(word(.adopted))"
    }
    var lines = written.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("status:") ? "status: \(word(stage.keyword))" : String(line)
    }
    let key = word(.stances) + ":"
    if let place = lines.firstIndex(of: key) {
      lines.insert(contentsOf: open, at: place + 1)
    } else if !open.isEmpty {
      lines += [key] + open
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let drafts = ["opholdssted", "plejefamilie", "ungehjem", "ansøgning-botilbud"]

  @Test(arguments: ExampleReports.examples) func theWorkingEdition(example: ExampleReports.Example) throws {
    let checklist = try shippedChecklist(example.checklist)
    let assessment = try assess(repositoryFile("Checklists/\(example.path)"), by: checklist)
    let isPrinted = PrintedReports.examples.contains { example.path == $0 + ".yaml" }
    expectFormats(
      of: assessment, file: "\(example.name).yaml", named: "\(example.name).intern",
      besides: ["txt"] + (isPrinted ? ["html", "md"] : []))
    expectFile(text(textsByTheme(assessment, language: checklist.language)), named: "\(example.name).tematekster.txt")
  }

  @Test(arguments: ExampleReports.examples) func theFinalEditions(example: ExampleReports.Example) throws {
    let checklist = try shippedChecklist(example.checklist)
    let assessment = try assess(Self.record(example, checklist, .final), by: checklist)
    #expect(assessment.reasonsToKeep.isEmpty, "\(assessment.reasonsToKeep.map(\.message.da))")
    expectFormats(of: assessment.forPlace, file: "", named: "\(example.name).endelig.stedet")
    if let published = assessment.published {
      expectFormats(of: published, file: "", named: "\(example.name).offentlig", besides: ["docx.txt"])
    }
  }

  /// What is sent for remarks.
  @Test(arguments: ExampleReports.examples.filter { drafts.contains($0.name) })
  func theDraftForThePlace(example: ExampleReports.Example) throws {
    let checklist = try shippedChecklist(example.checklist)
    let assessment = try assess(Self.record(example, checklist, .hearing), by: checklist)
    #expect(assessment.reasonsToKeep.isEmpty)
    expectFormats(of: assessment.forPlace, file: "", named: "\(example.name).i-høring.stedet")
  }

  private func expectFormats(of assessment: Assessment, file: String, named name: String, besides: [String] = []) {
    let language = assessment.checklist.language
    let document = text(WordReport.visit(assessment, file: file, language: language).pieces.flatMap { $0.bytes })
    let formats = [
      ("txt", textReport(assessment, file: file, language: language).description),
      ("html", text(HTMLReport.visit(assessment, file: file, language: language))),
      ("md", text(MarkdownReport.visit(assessment, file: file, language: language))),
      ("docx.txt", Self.paragraphs(ofDocument: document)),
    ]
    for (ending, text) in formats where !besides.contains(ending) { expectFile(text, named: "\(name).\(ending)") }
  }

  /// The paragraphs of a Word document, each behind the name of its style.
  private static func paragraphs(ofDocument xml: String) -> String {
    xml.matches(of: /<w:p>.*?<w:pStyle w:val="(\w+)"\/>(.*?)<\/w:p>/.dotMatchesNewlines()).map { paragraph in
      let words = paragraph.2.matches(of: /<w:t xml:space="preserve">(.*?)<\/w:t>|<w:(br|tab)\/>/).map { run in
        run.1.map(String.init) ?? " / "
      }
      return "\(paragraph.1): \(words.joined())\n"
    }.joined()
  }
}
