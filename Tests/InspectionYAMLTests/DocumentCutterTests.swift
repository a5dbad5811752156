import Inspection
import TestSupport
import Testing

@testable import InspectionYAML

@Suite struct DocumentCutterTests {
  /// A document as text with its first line; one that is too large without its text.
  private struct Cut: Equatable, CustomStringConvertible {
    var line: Int
    var text: String
    var description: String { "\(line):\(text.debugDescription)" }

    init(_ line: Int, _ text: String) { (self.line, self.text) = (line, text) }
    init(_ document: RawDocument) {
      let isTooLarge = document.bytes.count > Limits.documentBytes
      self.init(document.firstLine, isTooLarge ? "too large" : String(decoding: document.bytes, as: UTF8.self))
    }
  }

  private func cut(_ bytes: [UInt8], chunks: [Int]) -> [Cut] {
    var cutter = DocumentCutter(capacity: 16)
    var (found, offset) = ([Cut](), 0)
    for count in chunks {
      bytes[offset..<offset + count].withUnsafeBytes { cutter.append($0) }
      offset += count
      while let document = cutter.next(final: false) { found.append(Cut(document)) }
    }
    precondition(offset == bytes.count)
    while let document = cutter.next(final: true) { found.append(Cut(document)) }
    return found
  }

  private func cut(_ text: String) -> [Cut] { cut(Array(text.utf8), chunks: [text.utf8.count]) }

  @Test(
    arguments: [
      ("", []), ("\n# intet\n\n", []), ("a: 1", [(1, "a: 1")]),
      ("a: 1\n---\nb: 2\n", [(1, "a: 1\n"), (2, "---\nb: 2\n")]),
      ("# forord\n%YAML 1.2\n\n---\na: 1\n", [(1, "# forord\n%YAML 1.2\n\n---\na: 1\n")]),
      ("---\n---\na: 1\n---", [(1, "---\n"), (2, "---\na: 1\n"), (4, "---")]),
      ("a: 1\n...\n# efter\nb: 2\n", [(1, "a: 1\n...\n"), (3, "# efter\nb: 2\n")]),
      ("a: 1\n...\n\n# slut\n", [(1, "a: 1\n...\n")]), ("...\n...\n", []),
      ("a: |\n  x\n--- # ny\nb: 1\n", [(1, "a: |\n  x\n"), (3, "--- # ny\nb: 1\n")]),
      ("---a\n----\n -- -\n--\n---", [(1, "---a\n----\n -- -\n--\n"), (5, "---")]),
      ("a: 1\r\n---\r\nb: 2\r\n...\r\n", [(1, "a: 1\r\n"), (2, "---\r\nb: 2\r\n...\r\n")]),
      ("\u{FEFF}---\na: 1\n", [(1, "\u{FEFF}---\na: 1\n")]), ("\u{FEFF}# x\n", []), ("\u{FEFF}", []),
      ("a: 1\n\u{FEFF}---\n", [(1, "a: 1\n\u{FEFF}---\n")]),
      // Damaged comments cost only themselves.
      ("# en\r# to\n---\na: 1\n", [(1, "# en\r# to\n"), (2, "---\na: 1\n")]),
      ("%YAML 1.2\r# x\n---\na: 1\n", [(1, "%YAML 1.2\r# x\n"), (2, "---\na: 1\n")]),
      ("# \u{2028}\n---\na: 1\n", [(1, "# \u{2028}\n"), (2, "---\na: 1\n")]), ("# en\r# to", [(1, "# en\r# to")]),
      ("--- a\n---\tb\n... c\nd", [(1, "--- a\n"), (2, "---\tb\n... c\n"), (4, "d")]),
    ] as [(String, [(Int, String)])])
  func documents(_ text: String, _ expected: [(Int, String)]) {
    #expect(cut(text) == expected.map { Cut($0.0, $0.1) })
    #expect(cut(Array(text.utf8), chunks: Array(repeating: 1, count: text.utf8.count)) == cut(text))
  }

  @Test(arguments: UInt64(1)...20)
  func howTheStreamIsFedMakesNoDifference(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "---", "...", "--", "-", ".", "\n", "\n", "\r\n", " ", "\t", "#", "%", "a: 1", "\u{FEFF}", "æ", "\n---\n",
      "\n...\n", "en linje, der er længere end det, der springes over ad gangen", "\n- a", "\n,", "\n./",
    ]
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      let bytes = Array(text.utf8)
      var (chunks, left) = ([Int](), bytes.count)
      while left > 0 {
        chunks.append(Int.random(in: 1...min(7, left), using: &random))
        left -= chunks[chunks.count - 1]
      }
      let whole = cut(bytes, chunks: [bytes.count])
      #expect(cut(bytes, chunks: chunks) == whole, "seed \(seed), \(text.debugDescription)")
      #expect(
        cut(bytes, chunks: Array(repeating: 1, count: bytes.count)) == whole, "seed \(seed), \(text.debugDescription)")
    }
  }

  @Test func aDocumentThatIsTooLargeIsHandedOnOnceAndSkipped() {
    let line = String(repeating: "x", count: 99) + "\n"
    let lines = Limits.documentBytes / 100 + 1
    let text = "a: 1\n---\n" + String(repeating: line, count: lines * 2) + "---\nb: 2\n"
    let expected = [Cut(1, "a: 1\n"), Cut(2, "too large"), Cut(3 + lines * 2, "---\nb: 2\n")]
    #expect(cut(text) == expected)
    let bytes = Array(text.utf8)
    let chunks = stride(from: 0, to: bytes.count, by: 4096).map { min(4096, bytes.count - $0) }
    #expect(cut(bytes, chunks: chunks) == expected)
  }

  @Test func aLineThatIsTooLargeIsNotKept() {
    var cutter = DocumentCutter()
    let chunk = [UInt8](repeating: 0x78, count: 1 << 20)
    var found: [Cut] = []
    for _ in 0..<64 {
      chunk.withUnsafeBytes { cutter.append($0) }
      while let document = cutter.next(final: false) { found.append(Cut(document)) }
    }
    Array("\n...\nb: 1\n".utf8).withUnsafeBytes { cutter.append($0) }
    while let document = cutter.next(final: true) { found.append(Cut(document)) }
    #expect(found == [Cut(1, "too large"), Cut(3, "b: 1\n")])
    #expect(cutter.capacity < 4 * Limits.documentBytes)
  }

  @Test func aDocumentOfExactlyTheLimitIsWhole() {
    let text = "a: " + String(repeating: "x", count: Limits.documentBytes - 4) + "\n"
    let bytes = Array((text + "---\nb: 1\n").utf8)
    let head = bytes.count - 8
    #expect(cut(bytes, chunks: [head] + Array(repeating: 1, count: 8)) == [Cut(1, text), Cut(2, "---\nb: 1\n")])
  }

  @Test func readingIntoTheCuttersOwnRoom() throws {
    let bytes = Array("a: 1\n---\nb: 2\n".utf8)
    var cutter = DocumentCutter()
    let added = cutter.fill(atLeast: bytes.count) { space in
      space.copyBytes(from: bytes)
      return bytes.count
    }
    #expect(added == bytes.count)
    #expect(cutter.next(final: true).map { Cut($0) } == Cut(1, "a: 1\n"))
  }

  @Test func faultsOfAStreamStandOnTheLinesOfTheStream() {
    let text = "a: 1\n---\nb: 2\nb: 3\n...\n\n# c\nnote: @navn\n---\nd: 4\n"
    var cutter = DocumentCutter()
    var parser = Parser()
    var tree = Tree()
    Array(text.utf8).withUnsafeBytes { cutter.append($0) }
    var told: [String] = []
    while let document = cutter.next(final: true) {
      let found = parser.read(document, into: &tree)
      told.append(
        found.map { "\($0.range.start.line):\($0.range.start.column) \($0.code.id)" }.first ?? "\(tree.nodeCount)")
    }
    #expect(told == ["3", "4:1 key-twice", "8:7 reserved-first", "3"])
  }
}
