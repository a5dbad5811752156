import Inspection
import TestSupport
import Testing

@testable import InspectionYAML

/// Reads bytes as one document that begins on a line of its file; the tree is valid inside `body`.
func read<Result>(
  _ bytes: [UInt8], firstLine: Int = 1, _ body: (borrowing Tree, [Diagnostic], RawDocument) -> Result
) -> Result {
  var parser = Parser()
  var tree = Tree()
  return bytes.withUnsafeBufferPointer { buffer in
    let document = RawDocument(bytes: buffer, firstLine: firstLine)
    let diagnostics = parser.read(document, into: &tree)
    return body(tree, diagnostics, document)
  }
}

func diagnostics(of bytes: [UInt8], firstLine: Int = 1) -> [Diagnostic] {
  read(bytes, firstLine: firstLine) { _, found, _ in found }
}

/// All that a document is read as: each node with its place and text, or the faults.
struct ReadTree: Equatable {
  var faults: [String] = []
  var nodes: [ReadNode] = []

  struct ReadNode: Equatable {
    let kind: Node.Kind
    let style: Node.Style
    let range: SourceRange
    let next: Int32
    let text: [UInt8]
  }

  /// `after`: what the same parser reads before.
  init(_ bytes: [UInt8], by way: Parser.Way, after earlier: String? = nil) {
    var parser = Parser()
    var tree = Tree()
    if let earlier {
      Array(earlier.utf8).withUnsafeBufferPointer { _ = parser.read(RawDocument(bytes: $0), into: &tree, by: .tokens) }
    }
    bytes.withUnsafeBufferPointer { buffer in
      faults = parser.read(RawDocument(bytes: buffer, firstLine: 10), into: &tree, by: way).map { "\($0)" }
      for index in 0..<tree.nodeCount {
        let (stored, node) = (tree[index], tree.node(at: index))
        let text = stored.kind == .scalar ? Array(node.bytes) : []
        nodes.append(ReadNode(kind: stored.kind, style: stored.style, range: node.range, next: stored.next, text: text))
      }
    }
  }
}

/// Checks the faults of one document against marks in it.
func expectFaults(
  in marked: String, _ expected: (place: String, text: String)..., language: Language = .danish,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectDiagnostics(in: marked, expected, language: language, sourceLocation: sourceLocation) {
    diagnostics(of: Array($0.utf8))
  }
}

/// A tree written out in one line, to compare it.
func outline(_ text: String) -> String {
  read(Array(text.utf8)) { tree, found, _ in
    found.isEmpty ? tree.root.map(outline) ?? "nothing" : found.map { $0.told(in: .danish) }.joined(separator: "; ")
  }
}

private func outline(_ node: Node) -> String {
  switch node.kind {
  case .scalar: node.string
  case .mapping: "{" + node.pairs.map { outline($0.key) + ": " + outline($0.value) }.joined(separator: ", ") + "}"
  case .sequence: "[" + node.items.map(outline).joined(separator: ", ") + "]"
  }
}
