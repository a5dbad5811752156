internal import CYAML
import Inspection

/// Turns the events of libyaml into a tree. One parser reads any number of documents, one after the other.
struct Parser: ~Copyable {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
  private var open: [Int] = []
  private var anchors: [String: Int] = [:]
  private var diagnostics: [Diagnostic] = []

  init() {}

  deinit {
    parser.deallocate()
    event.deallocate()
  }

  /// Reads the document into `tree`, which holds nothing where an error is returned.
  mutating func read(_ document: RawDocument, into tree: inout Tree) -> [Diagnostic] {
    tree.removeAll()
    open.removeAll(keepingCapacity: true)
    if !anchors.isEmpty { anchors.removeAll(keepingCapacity: true) }
    diagnostics = document.refusals()
    if diagnostics.isEmpty { parse(document, into: &tree) }
    if diagnostics.contains(where: { $0.severity == .error }) { tree.removeAll() }
    return diagnostics
  }

  private mutating func parse(_ document: RawDocument, into tree: inout Tree) {
    guard yaml_parser_initialize(parser) == 1 else { preconditionFailure("libyaml found no memory") }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_input_string(parser, document.bytes.baseAddress, document.bytes.count)
    let shift = Int32(document.firstLine)
    var documents = 0
    while true {
      guard yaml_parser_parse(parser, event) == 1 else {
        diagnostics += SyntaxFault(parser.pointee).diagnose(in: document)
        return
      }
      defer { yaml_event_delete(event) }
      let type = event.pointee.type
      switch type {
      case YAML_SCALAR_EVENT: addScalar(to: &tree, shift)
      case YAML_MAPPING_START_EVENT: begin(.mapping, in: &tree, shift)
      case YAML_SEQUENCE_START_EVENT: begin(.sequence, in: &tree, shift)
      case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
        let index = open.removeLast()
        tree.close(index, at: SourcePosition(event.pointee.end_mark, shift))
        if type == YAML_MAPPING_END_EVENT { checkKeys(ofMappingAt: index, in: tree) }
      case YAML_ALIAS_EVENT: addAlias(to: &tree, shift)
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        if documents > 1 {
          diagnostics.append(.secondDocument(at: SourceRange(event.pointee, shift)))
          return
        }
      case YAML_STREAM_END_EVENT: return
      default: break
      }
      if tree.nodeCount > Limits.nodes {
        diagnostics.append(.tooManyNodes(at: SourceRange(event.pointee, shift)))
        return
      }
      if open.count > Limits.depth {
        diagnostics.append(.tooDeep(at: SourceRange(event.pointee, shift)))
        return
      }
    }
  }

  private mutating func addScalar(to tree: inout Tree, _ shift: Int32) {
    let (value, count, style) = (
      event.pointee.data.scalar.value, event.pointee.data.scalar.length, event.pointee.data.scalar.style
    )
    guard let value else { return }
    if count > Limits.scalarBytes { diagnostics.append(.scalarTooLong(at: SourceRange(event.pointee, shift))) }
    let index = tree.append(
      Node.Storage(
        kind: .scalar, style: Node.Style(style), start: SourcePosition(event.pointee.start_mark, shift),
        end: SourcePosition(event.pointee.end_mark, shift), textStart: tree.keep(value, count: count),
        textCount: Int32(count), next: 0))
    if let tag = event.pointee.data.scalar.tag { check(tag, shift) }
    if let anchor = event.pointee.data.scalar.anchor { anchors[String(cString: anchor)] = index }
  }

  private mutating func begin(_ kind: Node.Kind, in tree: inout Tree, _ shift: Int32) {
    let start = SourcePosition(event.pointee.start_mark, shift)
    let isMapping = kind == .mapping
    let flow =
      isMapping
      ? event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
      : event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
    let index = tree.append(
      Node.Storage(
        kind: kind, style: flow ? .flow : .block, start: start, end: start, textStart: 0, textCount: 0, next: 0))
    open.append(index)
    let (tag, anchor) =
      isMapping
      ? (event.pointee.data.mapping_start.tag, event.pointee.data.mapping_start.anchor)
      : (event.pointee.data.sequence_start.tag, event.pointee.data.sequence_start.anchor)
    if let tag { check(tag, shift) }
    if let anchor { anchors[String(cString: anchor)] = index }
  }

  private mutating func addAlias(to tree: inout Tree, _ shift: Int32) {
    guard let name = event.pointee.data.alias.anchor.map({ String(cString: $0) }) else { return }
    let range = SourceRange(event.pointee, shift)
    guard let index = anchors[name] else {
      diagnostics.append(.unknownAlias(name, at: range))
      return
    }
    let count = Int(tree[index].next) - index
    guard !open.contains(index) else {
      diagnostics.append(.aliasInsideItself(name, at: range))
      return
    }
    guard tree.nodeCount + count <= Limits.nodes else {
      diagnostics.append(.tooManyNodes(at: range))
      return
    }
    tree.copySubtree(at: index)
  }

  private mutating func check(_ tag: UnsafeMutablePointer<UInt8>, _ shift: Int32) {
    let name = String(cString: tag)
    let core = ["str", "int", "float", "bool", "null", "map", "seq"].map { "tag:yaml.org,2002:" + $0 }
    if !core.contains(name) { diagnostics.append(.foreignTag(name, at: SourceRange(event.pointee, shift))) }
  }

  /// Keys are text, each once; no merging.
  private mutating func checkKeys(ofMappingAt index: Int, in tree: borrowing Tree) {
    guard let mapping = tree.node(at: index) else { return }
    var count = 0
    for (key, _) in mapping.pairs {
      if key.kind != .scalar {
        diagnostics.append(.keyNotText(at: key.range))
        return
      }
      if key.style == .plain, key.bytes.count == 2, key.bytes[0] == UInt8(ascii: "<"), key.string == "<<" {
        diagnostics.append(.mergeKey(at: key.range))
      }
      count += 1
    }
    count <= 12 ? compareKeys(of: mapping) : hashKeys(of: mapping)
  }

  private mutating func compareKeys(of mapping: Node) {
    for (position, (key, _)) in mapping.pairs.enumerated() {
      for (other, _) in mapping.pairs.prefix(position) where key.spellsSame(as: other) {
        diagnostics.append(.keyTwice(key.string, at: key.range, first: other.range))
      }
    }
  }

  private mutating func hashKeys(of mapping: Node) {
    var seen: [String: SourceRange] = [:]
    for (key, _) in mapping.pairs {
      let name = key.string
      if let first = seen[name] { diagnostics.append(.keyTwice(name, at: key.range, first: first)) }
      seen[name] = key.range
    }
  }
}

extension Node {
  /// Whether two scalars have the same text, in the sense of Swift's strings.
  fileprivate func spellsSame(as other: Node) -> Bool {
    let (left, right) = (bytes, other.bytes)
    if left.count == right.count { return left.elementsEqual(right) }
    guard left.contains(where: { $0 >= 0x80 }) else { return false }
    return string == other.string
  }
}

extension Node.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}

extension SourcePosition {
  /// libyaml counts from 0.
  fileprivate init(_ mark: yaml_mark_t, _ firstLine: Int32) {
    self.init(line: Int(mark.line) + Int(firstLine), column: Int(mark.column) + 1)
  }
}

extension SourceRange {
  fileprivate init(_ event: yaml_event_t, _ firstLine: Int32) {
    self.init(SourcePosition(event.start_mark, firstLine), SourcePosition(event.end_mark, firstLine))
  }
}
