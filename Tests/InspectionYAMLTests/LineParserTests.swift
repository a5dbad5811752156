import Inspection
import TestSupport
import Testing

@testable import InspectionYAML

/// What is read line by line, without libyaml; that both read the same is held in `RobustnessTests`.
@Suite struct LineParserTests {
  private func isRead(_ text: String) -> Bool {
    var parser = LineParser()
    var tree = Tree()
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { parser.read(RawDocument(bytes: $0), from: 1, into: &tree) }
  }

  @Test(arguments: [
    "a: 1\n", "---\n# c\na: b # c\n\nc:\n  d: e\n", "a:\nb:\n- c\n- d\ne:\n  - f\n  - g: 1\n    h: 2\n",
    "a: [b, 'c', \"d\", {e: f, g: [h]}, {}, []]\n", "a: 'it''s'\nb: \"\\\"\\\\\\n\\u00e5\"\n", "a: x:y#z -1 - 2\n",
    "a: |\n  b\n    c\n\n  d\ne: |-\n    f\n# g\nh: |+\n  i\n\n",
  ])
  func simpleDocumentsAre(_ text: String) { #expect(isRead(text)) }

  @Test(arguments: [
    "", "# c\n", "a: 1", "- a\n", "a\n", " a: 1\n", "a: b\n  c\n", "a: b: c\n", "a: >\n  b\n", "a: |2\n   b\n",
    "a: |\nb: 1\n",
    "a: |\n\n  b\n", "a: |\n\tb\n", "a: &x b\n", "a: *x\n", "a: !y b\n", "? a\n", "\"a\": b\n", "a: [b\n  ]\n",
    "a: [b,]\n",
    "a: [b: c]\n", "a: {b}\n", "a: {b: }\n", "a: {b: 1, b: 2}\n", "a: 1\na: 2\n", "<<: 1\n", "a: \"b\n  c\"\n",
    "a: \"\\x41\"\n",
    "a: \"\\ud800\"\n", "a: 'b' c\n", "a:\tb\n", "a: 1\r\n", "a: 1\n---\nb: 2\n", "a: 1\n...\n", "a:\n  -\n",
    "a:\n   b: 1\n  c: 2\n",
    "a: b\n  # c\n  d\n", "a:\n  - b\n c: 1\n",
  ])
  func allElseIsLeftToLibyaml(_ text: String) { #expect(!isRead(text)) }

  @Test func theLimitsAreLeftToLibyaml() {
    let deep = (0..<70).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(!isRead(deep))
    #expect(!isRead("a: " + String(repeating: "[", count: 70) + String(repeating: "]", count: 70) + "\n"))
    #expect(!isRead("a: |\n " + String(repeating: "b", count: Limits.scalarBytes + 1) + "\n"))
    #expect(!isRead(String(repeating: "k", count: 1025) + ": 1\n"))
  }
}
