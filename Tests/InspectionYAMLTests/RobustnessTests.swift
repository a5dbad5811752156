import Inspection
import TestSupport
import Testing

@testable import InspectionYAML

@Suite struct RobustnessTests {
  @Test(arguments: ["[", "{", "- ", "{a: ", "? ", "[{", "!!str [", "&a [", "\"a\" ", "a:\n "])
  func deepNestingReturnsAtOnce(_ mark: String) {
    let text = String(repeating: mark, count: 80_000 / mark.utf8.count)
    #expect(!diagnostics(of: Array(text.utf8)).isEmpty)
  }

  @Test func manyLinesOfCommentsBeforeAFaultReturnAtOnce() {
    let text = "a: 1\n" + String(repeating: "#\n", count: 1 << 20) + " b: 2\n"
    #expect(diagnostics(of: Array(text.utf8)).map(\.code.id) == ["indented-under-value"])
  }

  /// Every fault has a place in the document, words in both languages and no word of libyaml.
  private func check(_ bytes: [UInt8], _ comment: Comment) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
    for fault in diagnostics(of: bytes, firstLine: 10) {
      #expect(fault.range.start.line >= 10 && Int(fault.range.start.line) < 10 + lines, comment)
      #expect(fault.range.start.column >= 1 && fault.range.start <= fault.range.end, comment)
      #expect(DiagnosticCode.yaml.contains(fault.code), comment)
      #expect(!fault.message.da.contains("did not find") && !fault.message.da.contains("while "), comment)
    }
  }

  @Test(arguments: UInt64(1)...10)
  func randomBytesNeverCrash(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for round in 0..<200 {
      let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      check(bytes, "seed \(seed), round \(round)")
    }
  }

  @Test(arguments: UInt64(1)...20)
  func randomYAMLNeverCrashes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "b: ", ": ", ":", "- ", "-", "  ", " ", "\n", "\n  ", "\n    ", "\r\n", "\t", "'", "\"", "[", "]", "{", "}",
      ", ", ",", "|", ">",
      "|\n", "*x", "&x ", "!y ", "!!str ", "# c", "%", "@", "`", "? ", "---", "...", "æøå", "0,5", "\\", "<<: ",
      "\n---\n", "\u{FEFF}", "~", "=",
    ]
    for round in 0..<400 {
      let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      check(Array(text.utf8), "seed \(seed), round \(round), \(text.debugDescription)")
    }
  }

  @Test(arguments: UInt64(1)...5)
  func aDocumentWithOneByteChangedNeverCrashes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text =
      "tjekliste: prøve # ja\nskala: &s {værdi: 5, tekst: 'Ja''s'}\npunkter:\n  - id: dialog\n    note: |\n      to\n      linjer\n  - *s\n"
    for round in 0..<300 {
      var bytes = Array(text.utf8)
      bytes[Int.random(in: bytes.indices, using: &random)] =
        Array("\t\n :-[]{}'\"|>*&!%@,#æ\0".utf8).randomElement(using: &random) ?? 0
      check(bytes, "seed \(seed), round \(round)")
    }
  }
}
