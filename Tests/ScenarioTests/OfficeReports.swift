import Foundation
import TestSupport
import Testing

/// Word documents and workbooks, read back by libraries of others.
@Suite struct OfficeReports {
  private static func make(_ words: [String], in folder: URL) throws {
    let outcome = try Launch(program: builtProgram, words: ["score"] + words, folder: folder.path).run()
    #expect(outcome.exit == 0, "\(String(decoding: outcome.stderr, as: UTF8.self))")
  }

  private static func readBack(by script: String = "word.py", _ pairs: [String]) throws -> String {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: script).path
    let outcome = try Launch(program: "/usr/bin/python3", words: [path] + pairs, folder: "/").run()
    #expect(outcome.exit == 0, "\(String(decoding: outcome.stderr, as: UTF8.self))")
    return String(decoding: outcome.stdout, as: UTF8.self)
  }

  /// Headings, tables, lists and language are those of the HTML report, in every language.
  @Test func everyShippedVisitIsReadBack() throws {
    let examples = try Files.all(in: "Checklists").filter { $0.contains("/eksempler/") || $0.contains("/exempel/") }
    #expect(examples.count > 10)
    try inEmptyFolder { folder in
      var pairs: [String] = []
      for (number, example) in examples.enumerated() {
        let name = folder.appending(path: "\(number)").path
        try Self.make(
          [
            repositoryRoot.appending(path: example).path, "--lang", ["da", "en", "sv"][number % 3],
            "--output", "html=\(name).html", "--output", "docx=\(name).docx",
          ], in: folder)
        pairs += ["\(name).html", "\(name).docx"]
      }
      #expect(try Self.readBack(pairs) == "")
    }
  }

  /// Several visits are one document, and the same visits make the same bytes however many threads there are.
  @Test func severalVisitsAreOneDocument() throws {
    let visits = repositoryRoot.appending(path: "Checklists/sociale-medier/eksempler").path
    try inEmptyFolder { folder in
      try Self.make([visits, "--jobs", "1", "--output", "html=a.html", "--output", "docx=a.docx"], in: folder)
      try Self.make([visits, "--jobs", "3", "--output", "docx=b.docx"], in: folder)
      #expect(try Self.readBack([folder.appending(path: "a.html").path, folder.appending(path: "a.docx").path]) == "")
      let first = try Data(contentsOf: folder.appending(path: "a.docx"))
      #expect(try Data(contentsOf: folder.appending(path: "b.docx")) == first)
    }
  }

  /// Ids, days, numbers, words and findings are those of the same visits as JSON; nothing is a formula.
  @Test func workbooksHoldWhatTheJSONHolds() throws {
    let visits = repositoryRoot.appending(path: "Checklists/sociale-medier/eksempler").path
    try inEmptyFolder { folder in
      try Self.make([visits, "--output", "ndjson=a.ndjson", "--output", "xlsx=a.xlsx"], in: folder)
      let files = ["a.ndjson", "a.xlsx"].map { folder.appending(path: $0).path }
      #expect(try Self.readBack(by: "excel.py", files) == "")
    }
  }
}
