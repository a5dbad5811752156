import Foundation
import Testing

/// What anyone may write goes out escaped, whatever it goes out to.
@Suite struct HostileTexts {
  /// Attacks in every text of a checklist, a record, test cases and a file's name, in every form; `hostile.py` reads them with an HTML, a
  /// Markdown, an XML, a JSON and a CSV parser.
  @Test func readBackByParsers() throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "hostile.py").path
    let outcome = try Launch(program: "/usr/bin/python3", words: [script, builtProgram, "0"], folder: "/").run()
    #expect(String(decoding: outcome.stdout, as: UTF8.self) == "")
    #expect(outcome.exit == 0, "\(String(decoding: outcome.stderr, as: UTF8.self))")
  }
}
