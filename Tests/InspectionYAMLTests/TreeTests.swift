import Inspection
import TestSupport
import Testing

@testable import InspectionYAML

@Suite struct TreeTests {
  @Test(arguments: [
    ("", "nothing"), ("# kun en bemærkning\n", "nothing"), ("---\n", ""), ("a", "a"),
    ("a: 1\nb:\n  - x\n  - {y: [z]}\n", "{a: 1, b: [x, {y: [z]}]}"),
    ("no: on\nyes: 010\nnull: ~\n", "{no: on, yes: 010, null: ~}"),
    ("a: &x {b: 1}\nc: *x\nd: [*x, *x]", "{a: {b: 1}, c: {b: 1}, d: [{b: 1}, {b: 1}]}"),
    (
      "a: &x 1\nb: &x 2\nc: *x",
      "`&x` bliver ikke en del af teksten, og intet henviser til det [unused-anchor]\nskriv: a: '&x 1'"
    ),
    ("&k a: 1\nb: *k", "{a: 1, b: a}"),
    ("a: !!str 1\nb: !!int 2", "{a: 1, b: 2}"),
    ("a: 'it''s'\nb: \"x\\ty\"\nc: |\n  l1\n  l2\nd: >\n  f1\n  f2\n", "{a: it's, b: x\ty, c: l1\nl2\n, d: f1 f2\n}"),
    ("%YAML 1.2\n---\na: 1\n...\n", "{a: 1}"),
  ])
  func tree(_ text: String, _ expected: String) { #expect(outline(text) == expected) }

  /// The range of a value by its key, and what was written there.
  private func ranges(_ text: String, firstLine: Int = 1) -> [String: SourceRange] {
    read(Array(text.utf8), firstLine: firstLine) { tree, _, _ in
      var ranges: [String: SourceRange] = [:]
      guard let root = tree.root else { return ranges }
      ranges["/"] = root.range
      for (key, value) in root.pairs {
        ranges[key.string + ":"] = key.range
        ranges[key.string] = value.range
      }
      return ranges
    }
  }

  @Test func scalarsAreFoundAsWords() {
    let words = ["", "a", "svar", "spørgsm", "spørgsmå", "spørgsmål", "interview-medarbejder", "sidst"]
    read(Array(words.map { "- '\($0)'\n" }.joined().utf8)) { tree, _, _ in
      let table = WordTable(words)
      #expect(tree.root?.items.map { table.index(of: $0.word) } == Array(words.indices))
    }
  }

  @Test func stylesAreKept() {
    let text = "a: p\nb: 's'\nc: \"d\"\nd: |\n  l\ne: >\n  f\nf: [1]\ng: {h: 1}\ni:\n- 1\n"
    read(Array(text.utf8)) { tree, _, _ in
      let styles = tree.root?.pairs.map(\.value.style)
      #expect(styles == [.plain, .singleQuoted, .doubleQuoted, .literal, .folded, .flow, .flow, .block])
    }
  }

  @Test func columnsCountLettersNotBytes() {
    let found = ranges("blåbær: grød\n\"æ\": 'øå'\n")
    #expect(found["blåbær:"] == SourceRange(line: 1, column: 1, length: 6))
    #expect(found["blåbær"] == SourceRange(line: 1, column: 9, length: 4))
    #expect(found["æ"] == SourceRange(line: 2, column: 6, length: 4))
  }

  @Test func aByteOrderMarkIsNoColumn() {
    #expect(ranges("\u{FEFF}a: 1\n")["a"] == SourceRange(line: 1, column: 4, length: 1))
    expectFaults(in: "\u{FEFF}note: Han sagde«1»: nej", ("1", "skriv: note: 'Han sagde: nej'"))
    expectFaults(in: "\u{FEFF}a: 1\n«1»a: 2", ("1", "`a` står to gange"))
  }

  @Test func windowsLineEndsAreNoColumns() {
    let found = ranges("a: 1\r\nb: |\r\n  x\r\n  y\r\nc: 2\r\n")
    #expect(found["a"] == SourceRange(line: 1, column: 4, length: 1))
    #expect(found["c"] == SourceRange(line: 5, column: 4, length: 1))
  }

  @Test func anEmptyValueStandsJustBehindTheColon() {
    let found = ranges("a:\nb:   # intet\nc: {}\n")
    #expect(found["a"] == SourceRange(line: 1, column: 3, length: 0))
    #expect(found["b"] == SourceRange(line: 2, column: 3, length: 0))
    read(Array("a:\n".utf8)) { tree, _, _ in
      #expect(tree.root?.pairs.map(\.value.isEmpty) == [true])
    }
  }

  @Test func nothingEndsBehindTheLastLine() {
    let found = ranges("a: |\n  før\n  når\n")
    #expect(found["a"]?.end == SourcePosition(line: 3, column: 6))
    #expect(found["/"]?.end == SourcePosition(line: 3, column: 6))
    #expect(
      ranges("b: 1\na:\n  c: 1\n\n# slut\n\n")["a"]
        == SourceRange(SourcePosition(line: 3, column: 3), .init(line: 3, column: 7)))
    #expect(ranges("a:\n- 1\n- 2 # x")["a"]?.end == SourcePosition(line: 3, column: 4))
    expectFaults(in: "a: 1\nb: «1»[1,\n\n", ("1", "[unclosed-bracket]"))
  }

  @Test func contentBeginsBehindItsTagAndAnchor() {
    let found = ranges("a: &x !!str  hej\nb: *x\nc: !!map {d: 1}\n")
    #expect(found["a"] == SourceRange(line: 1, column: 14, length: 3))
    #expect(found["c"] == SourceRange(line: 3, column: 10, length: 6))
  }

  @Test func whatAnAliasRepeatsKeepsItsPlace() {
    #expect(ranges("a: &x hej\nb: *x\n")["b"] == SourceRange(line: 1, column: 7, length: 3))
  }

  @Test func linesAreThoseOfTheFile() {
    #expect(ranges("a: 1\n", firstLine: 1000)["a"]?.start == SourcePosition(line: 1000, column: 4))
  }

  @Test func aParserReadsManyDocumentsAndForgetsTheLast() {
    var parser = Parser()
    var tree = Tree()
    var counts: [Int] = []
    for text in ["a: &x 1\nb: *x\n", "a: *x\n", "a: [", "", "c: 1\n"] {
      let bytes = Array(text.utf8)
      let found = bytes.withUnsafeBufferPointer { buffer in
        parser.read(RawDocument(bytes: buffer, firstLine: 1), into: &tree)
      }
      counts.append(found.isEmpty ? tree.nodeCount : -found.count)
    }
    #expect(counts == [5, -1, -1, 0, 3])
  }

  @Test func aTreeGrowsWithItsDocument() {
    let text = (0..<5000).map { "- \(String(repeating: "ø", count: $0 % 50))\($0)\n" }.joined()
    read(Array(text.utf8)) { tree, found, _ in
      #expect(found.isEmpty)
      #expect(tree.root?.items.map(\.string).last == String(repeating: "ø", count: 49) + "4999")
      #expect(tree.nodeCount == 5001)
    }
  }
}
