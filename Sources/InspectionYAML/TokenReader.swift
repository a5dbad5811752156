internal import CYAML
import Inspection

/// Makes the tree of a document from libyaml's tokens, where it is as plain as nearly all are: one node of block and flow mappings with
/// scalars as keys, of sequences and of scalars.
///
/// libyaml makes its events from these tokens at a higher cost than that of making the tree. All that is rare is left to the events:
/// tags, anchors, aliases, directives, keys without a colon, and whatever may be a fault. What is a node and where a missing one
/// stands is decided as libyaml does it; a test holds the trees of both ways against each other.
struct TokenReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let token = UnsafeMutablePointer<yaml_token_t>.allocate(capacity: 1)
  private var keyCheck = KeyCheck()
  private var document = RawDocument(bytes: UnsafeBufferPointer(start: nil, count: 0))
  private var origin = SourcePosition(line: 1, column: 1)
  private var lastEnd = SourcePosition(line: 1, column: 1)
  private var depth = 0

  init(_ parser: UnsafeMutablePointer<yaml_parser_t>) {
    self.parser = parser
    token.initialize(to: yaml_token_t())
  }

  deinit { token.deallocate() }

  /// Reads the document that the parser has before it and that begins at `origin`. False where it has to be read anew by its events; what
  /// `tree` holds then is of no use.
  mutating func read(_ document: RawDocument, from origin: SourcePosition, into tree: inout Tree) -> Bool {
    (self.document, self.origin, depth) = (document, origin, 0)
    guard readStream(into: &tree), tree.nodeCount <= Limits.nodes else {
      yaml_token_delete(token)
      return false
    }
    tree.clampEnd(at: start, lastEnd, document)
    return true
  }

  // Each of these finds the first token of what it reads, and leaves the one behind it.

  private mutating func readStream(into tree: inout Tree) -> Bool {
    guard advance(), type == YAML_STREAM_START_TOKEN, advance() else { return false }
    if type == YAML_DOCUMENT_START_TOKEN, !advance() { return false }
    return readNode(into: &tree) && type == YAML_STREAM_END_TOKEN
  }

  @inline(__always)
  private mutating func readNode(isValue: Bool = false, into tree: inout Tree) -> Bool {
    type == YAML_SCALAR_TOKEN ? readScalar(into: &tree) : readCollection(isValue: isValue, into: &tree)
  }

  private mutating func readCollection(isValue: Bool, into tree: inout Tree) -> Bool {
    guard depth < Limits.depth else { return false }
    depth += 1
    defer { depth -= 1 }
    switch type {
    case YAML_BLOCK_MAPPING_START_TOKEN: return readBlockMapping(into: &tree)
    case YAML_BLOCK_SEQUENCE_START_TOKEN: return readBlockSequence(into: &tree)
    case YAML_FLOW_MAPPING_START_TOKEN: return readFlowMapping(into: &tree)
    case YAML_FLOW_SEQUENCE_START_TOKEN: return readFlowSequence(into: &tree)
    case YAML_BLOCK_ENTRY_TOKEN where isValue: return readBareSequence(into: &tree)
    default: return false
    }
  }

  private mutating func readBlockMapping(into tree: inout Tree) -> Bool {
    let index = begin(.mapping, .block, in: &tree)
    guard advance() else { return false }
    while type == YAML_KEY_TOKEN {
      guard advance(), readKey(into: &tree) else { return false }
      let colonEnd = end
      guard advance() else { return false }
      if type == YAML_KEY_TOKEN || type == YAML_BLOCK_END_TOKEN {
        addNothing(at: colonEnd, to: &tree)
      } else if !readNode(isValue: true, into: &tree) {
        return false
      }
    }
    tree.close(index, at: lastEnd)
    return type == YAML_BLOCK_END_TOKEN && keyCheck.isClean(tree.node(at: index)) && advance()
  }

  private mutating func readBlockSequence(into tree: inout Tree) -> Bool {
    let index = begin(.sequence, .block, in: &tree)
    guard advance(), readItems(into: &tree) else { return false }
    tree.close(index, at: lastEnd)
    return type == YAML_BLOCK_END_TOKEN && advance()
  }

  /// A sequence that is indented no more than its key: it has no tokens of its own.
  private mutating func readBareSequence(into tree: inout Tree) -> Bool {
    let index = begin(.sequence, .block, in: &tree)
    guard readItems(into: &tree) else { return false }
    tree.close(index, at: lastEnd)
    return type == YAML_KEY_TOKEN || type == YAML_BLOCK_END_TOKEN
  }

  private mutating func readItems(into tree: inout Tree) -> Bool {
    while type == YAML_BLOCK_ENTRY_TOKEN {
      let dashEnd = end
      guard advance() else { return false }
      switch type {
      // A key can only follow a bare sequence; behind another it is a fault, as is what follows that.
      case YAML_BLOCK_ENTRY_TOKEN, YAML_BLOCK_END_TOKEN, YAML_KEY_TOKEN: addNothing(at: dashEnd, to: &tree)
      default: guard readNode(into: &tree) else { return false }
      }
    }
    return true
  }

  private mutating func readFlowMapping(into tree: inout Tree) -> Bool {
    let index = begin(.mapping, .flow, in: &tree)
    guard advance() else { return false }
    while type == YAML_KEY_TOKEN {
      guard advance(), readKey(into: &tree), advance(), readNode(into: &tree),
        passComma(before: YAML_FLOW_MAPPING_END_TOKEN)
      else { return false }
    }
    lastEnd = end
    tree.close(index, at: lastEnd)
    return type == YAML_FLOW_MAPPING_END_TOKEN && keyCheck.isClean(tree.node(at: index)) && advance()
  }

  private mutating func readFlowSequence(into tree: inout Tree) -> Bool {
    let index = begin(.sequence, .flow, in: &tree)
    guard advance() else { return false }
    while type != YAML_FLOW_SEQUENCE_END_TOKEN {
      guard readNode(into: &tree), passComma(before: YAML_FLOW_SEQUENCE_END_TOKEN) else { return false }
    }
    lastEnd = end
    tree.close(index, at: lastEnd)
    return advance()
  }

  /// Whether a comma follows, which is passed, or the end.
  @inline(__always)
  private mutating func passComma(before end: yaml_token_type_t) -> Bool {
    type == YAML_FLOW_ENTRY_TOKEN ? advance() : type == end
  }

  /// A key as far as its colon, which it leaves.
  @inline(__always)
  private mutating func readKey(into tree: inout Tree) -> Bool {
    type == YAML_SCALAR_TOKEN && readScalar(into: &tree) && type == YAML_VALUE_TOKEN
  }

  private mutating func readScalar(into tree: inout Tree) -> Bool {
    let (value, count) = (token.pointee.data.scalar.value, token.pointee.data.scalar.length)
    guard let value, count <= Limits.scalarBytes else { return false }
    let textStart = tree.keep(value, count: count)
    let style = Node.Style(token.pointee.data.scalar.style)
    let (start, end) = (origin.moved(by: token.pointee.start_mark), origin.moved(by: token.pointee.end_mark))
    lastEnd = end
    let index = tree.append(
      Node.Storage(
        kind: .scalar, style: style, start: start, end: end, textStart: textStart,
        textCount: Int32(truncatingIfNeeded: count), next: 0))
    yaml_token_delete(token)
    if start.line != end.line, style == .plain, swallowsListItem(tree.node(at: index)) { return false }
    return advance()
  }

  /// Rare, and so no part of what is done for each scalar.
  @inline(never)
  private func swallowsListItem(_ scalar: Node) -> Bool { document.listItem(swallowedBy: scalar) != nil }

  /// A value or an item that is missing stands behind its colon or dash.
  private mutating func addNothing(at place: SourcePosition, to tree: inout Tree) {
    lastEnd = place
    _ = tree.append(
      Node.Storage(kind: .scalar, style: .plain, start: place, end: place, textStart: 0, textCount: 0, next: 0))
  }

  private mutating func begin(_ kind: Node.Kind, _ style: Node.Style, in tree: inout Tree) -> Int {
    lastEnd = start
    return tree.append(
      Node.Storage(kind: kind, style: style, start: lastEnd, end: lastEnd, textStart: 0, textCount: 0, next: 0))
  }

  // MARK: The token

  /// Leaves a token, which must own nothing, for the next.
  @inline(__always) private func advance() -> Bool { yaml_parser_scan(parser, token) == 1 }
  @inline(__always) private var type: yaml_token_type_t { token.pointee.type }
  @inline(__always) private var start: SourcePosition { origin.moved(by: token.pointee.start_mark) }
  @inline(__always) private var end: SourcePosition { origin.moved(by: token.pointee.end_mark) }
}

extension SourcePosition {
  /// Where a document that begins here has a mark of libyaml, which counts from 0. As a document's lines are few, no sum can overflow.
  @inline(__always)
  func moved(by mark: yaml_mark_t) -> SourcePosition {
    var position = self
    position.line &+= Int32(truncatingIfNeeded: mark.line)
    position.column &+= Int32(truncatingIfNeeded: mark.column)
    return position
  }
}
