internal import CYAML
import Inspection

/// Turns the events of libyaml into a tree. One parser reads any number of documents, one after the other.
struct Parser: ~Copyable {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
  /// The indices of the mappings and sequences that are open, one more than `Limits.depth` at most.
  private let open = UnsafeMutableBufferPointer<Int>.allocate(capacity: Limits.depth + 1)
  private var depth = 0
  private var isOverLimit = false
  private var anchors: [String: Anchor] = [:]
  private var diagnostics: [Diagnostic] = []
  private var keyCheck = KeyCheck()
  private var tokens: TokenReader
  private var input = DecodedInput()
  /// Whether libyaml's parser stands at a beginning with the memory that it took for the last document.
  private var isAtRest = false
  /// Where the document begins in its file.
  private var origin = SourcePosition(line: 1, column: 1)
  /// Where the last scalar, alias or flow collection ended, and so every block collection around it.
  private var lastEnd = SourcePosition(line: 1, column: 1)
  /// Whether it reads a document that was changed, to see whether that mends it.
  private let isTrial: Bool

  private struct Anchor {
    let index: Int
    let range: SourceRange
    var isUsed = false
  }

  init(isTrial: Bool = false) {
    self.isTrial = isTrial
    tokens = TokenReader(parser)
  }

  deinit {
    if isAtRest { yaml_parser_delete(parser) }
    parser.deallocate()
    event.deallocate()
    open.deallocate()
  }

  /// How a document is read. What is plain is read the short way, by tokens and past libyaml's reader; what has anything special in
  /// it is read by events; what is no plain text, past which the reader can't be left out, by `reader`. Tests ask for the longer ways.
  enum Way { case tokens, events, reader }

  /// Reads the document into `tree`, which holds nothing where an error is returned; the faults in order of place.
  mutating func read(_ document: RawDocument, into tree: inout Tree, by way: Way = .tokens) -> [Diagnostic] {
    let isPlain =
      way != .reader && DecodedInput.isKnown && !document.mayBeOfOtherProgram && document.isPlainText
    if isPlain, way == .tokens, readTokens(of: document, into: &tree) { return [] }
    tree.removeAll()
    (depth, isOverLimit) = (0, false)
    if !anchors.isEmpty { anchors.removeAll(keepingCapacity: true) }
    diagnostics = isPlain ? [] : document.refusals()
    if diagnostics.isEmpty, !document.bytes.isEmpty { readEvents(of: document, isPlain: isPlain, into: &tree) }
    if diagnostics.isEmpty, anchors.isEmpty { return [] }
    if !diagnostics.contains(where: { $0.severity == .error }) { checkAnchors(in: document) }
    if diagnostics.contains(where: { $0.severity == .error }) { tree.removeAll() }
    return tried(diagnostics.sortedByPlace().cut(), in: document)
  }

  /// Sets libyaml at the beginning of the document.
  private mutating func start(_ document: RawDocument, isPlain: Bool) {
    guard isAtRest || yaml_parser_initialize(parser) == 1 else { preconditionFailure("libyaml found no memory") }
    isAtRest = false
    yaml_parser_set_input_string(parser, document.bytes.baseAddress, document.bytes.count)
    if isPlain { input.lend(document, to: parser) }
    origin = SourcePosition(line: min(document.firstLine, Int(Int32.max) - Limits.documentBytes), column: 1)
  }

  /// Ends with a document, of which all tokens were taken or perhaps not.
  private mutating func stop(afterAllTokens: Bool = false) {
    input.takeBack(from: parser)
    isAtRest = afterAllTokens && DecodedInput.isKnown
    if isAtRest { parser.pointee.beginAnew() } else { yaml_parser_delete(parser) }
  }

  /// False where the document, which must be plain text, has to be read by its events.
  mutating func readTokens(of document: RawDocument, into tree: inout Tree) -> Bool {
    tree.removeAll()
    start(document, isPlain: true)
    let isRead = tokens.read(document, from: origin, into: &tree)
    stop(afterAllTokens: isRead)
    return isRead
  }

  private mutating func readEvents(of document: RawDocument, isPlain: Bool, into tree: inout Tree) {
    start(document, isPlain: isPlain)
    defer { stop() }
    var documents = 0
    while true {
      guard yaml_parser_parse(parser, event) == 1 else {
        takeFault(tree, document)
        return
      }
      defer { yaml_event_delete(event) }
      switch event.pointee.type {
      case YAML_SCALAR_EVENT: addScalar(to: &tree, document)
      case YAML_MAPPING_START_EVENT: beginMapping(in: &tree, document)
      case YAML_SEQUENCE_START_EVENT: beginSequence(in: &tree, document)
      case YAML_MAPPING_END_EVENT: checkKeys(ofMappingAt: endCollection(in: &tree, document), in: tree, document)
      case YAML_SEQUENCE_END_EVENT: _ = endCollection(in: &tree, document)
      case YAML_ALIAS_EVENT: addAlias(to: &tree, document)
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        if documents > 1 { diagnostics.append(.secondDocument(at: eventRange(document))) }
      case YAML_STREAM_END_EVENT:
        tree.clampEnd(at: eventStart, lastEnd, document)
        return
      default: break
      }
      checkLimits(tree, document)
      if documents > 1 || isOverLimit { return }
    }
  }

  /// What was found earlier on the line of a fault or below it has the same cause.
  private mutating func takeFault(_ tree: borrowing Tree, _ document: RawDocument) {
    let fault: Diagnostic
    switch parser.pointee.error {
    case YAML_READER_ERROR: fault = document.unreadableCharacter(at: parser.pointee.problem_offset)
    case YAML_MEMORY_ERROR: preconditionFailure("libyaml found no memory")
    default:
      fault = SyntaxFault(parser, in: document, after: tree.last, inside: depth > 0 ? tree[open[depth - 1]] : nil)
        .diagnose()
    }
    diagnostics.removeAll { $0.range.start.line >= fault.range.start.line }
    diagnostics.append(fault)
  }

  /// The faults with those mendings only that the document was tried with: none of the lines that they change has an error any more.
  /// With many faults nobody tries each.
  private func tried(_ faults: [Diagnostic], in document: RawDocument) -> [Diagnostic] {
    if isTrial { return faults }
    return faults.enumerated().map { $0 < Self.mostTried ? $1.keepingMendings { mends($0, document) } : $1 }
  }

  private static let mostTried = 10

  private func mends(_ edits: [DocumentEdit], _ document: RawDocument) -> Bool {
    var trial = Parser(isTrial: true)
    var tree = Tree()
    return document.bytes(with: edits).withUnsafeBufferPointer { bytes in
      let told = trial.read(RawDocument(bytes: bytes, firstLine: document.firstLine), into: &tree)
      return !told.contains { fault in
        fault.severity == .error && edits.contains { $0.range.start.line == fault.range.start.line }
      }
    }
  }

  private mutating func checkLimits(_ tree: borrowing Tree, _ document: RawDocument) {
    guard tree.nodeCount > Limits.nodes || depth > Limits.depth else { return }
    let range = eventRange(document)
    diagnostics.append(depth > Limits.depth ? .tooDeep(at: range) : .tooManyNodes(at: range))
    isOverLimit = true
  }

  private var eventStart: SourcePosition { origin.moved(by: event.pointee.start_mark) }
  private var eventEnd: SourcePosition { origin.moved(by: event.pointee.end_mark) }

  private func eventRange(_ document: RawDocument) -> SourceRange {
    SourceRange(document.clamped(eventStart), document.clamped(eventEnd))
  }

  private mutating func addScalar(to tree: inout Tree, _ document: RawDocument) {
    let (value, count) = (event.pointee.data.scalar.value, event.pointee.data.scalar.length)
    guard let value else { preconditionFailure("libyaml gave a scalar without a value") }
    let end = eventEnd
    let index = tree.append(
      Node.Storage(
        kind: .scalar, style: Node.Style(event.pointee.data.scalar.style), start: eventStart, end: end,
        textStart: tree.keep(value, count: count), textCount: Int32(truncatingIfNeeded: count), next: 0))
    lastEnd = end
    if tree[index].style == .plain, tree[index].start.line != end.line,
      let fault = document.listItem(swallowedBy: tree.node(at: index))
    {
      diagnostics.append(fault)
    }
    if count > Limits.scalarBytes { diagnostics.append(.scalarTooLong(at: eventRange(document))) }
    checkProperties(
      tag: event.pointee.data.scalar.tag, anchor: event.pointee.data.scalar.anchor, of: index, in: &tree, document)
  }

  private mutating func beginMapping(in tree: inout Tree, _ document: RawDocument) {
    let isFlow = event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
    let index = begin(.mapping, isFlow: isFlow, in: &tree, document)
    checkProperties(
      tag: event.pointee.data.mapping_start.tag, anchor: event.pointee.data.mapping_start.anchor, of: index, in: &tree,
      document)
  }

  private mutating func beginSequence(in tree: inout Tree, _ document: RawDocument) {
    let isFlow = event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
    let index = begin(.sequence, isFlow: isFlow, in: &tree, document)
    checkProperties(
      tag: event.pointee.data.sequence_start.tag, anchor: event.pointee.data.sequence_start.anchor, of: index,
      in: &tree, document)
  }

  private mutating func begin(
    _ kind: Node.Kind, isFlow: Bool, in tree: inout Tree, _ document: RawDocument
  ) -> Int {
    let start = eventStart
    let index = tree.append(
      Node.Storage(
        kind: kind, style: isFlow ? .flow : .block, start: start, end: start, textStart: 0, textCount: 0, next: 0))
    open.initializeElement(at: depth, to: index)
    depth += 1
    lastEnd = start
    return index
  }

  private mutating func endCollection(in tree: inout Tree, _ document: RawDocument) -> Int {
    depth -= 1
    let index = open[depth]
    // libyaml ends a block collection where the next thing begins, perhaps many comments later.
    if tree[index].style == .flow { lastEnd = eventEnd }
    tree.close(index, at: lastEnd)
    return index
  }

  private mutating func addAlias(to tree: inout Tree, _ document: RawDocument) {
    guard let name = event.pointee.data.alias.anchor.map({ String(cString: $0) }) else { return }
    let range = eventRange(document)
    lastEnd = range.end
    let refusal: Diagnostic
    if let anchor = anchors[name] {
      anchors[name]?.isUsed = true
      if open[..<depth].contains(anchor.index) {
        refusal = .aliasInsideItself(name, at: range)
      } else if tree.nodeCount + tree.subtreeCount(at: anchor.index) > Limits.nodes {
        refusal = .tooManyNodes(at: range)
        isOverLimit = true
      } else if depth + tree.depth(at: anchor.index) > Limits.depth {
        refusal = .tooDeep(at: range)
        isOverLimit = true
      } else {
        tree.copySubtree(at: anchor.index)
        return
      }
    } else {
      refusal = .unknownAlias(name, at: range, remedy: document.remedyByQuotes(at: range.start))
    }
    diagnostics.append(refusal)
    // Something must stand here, or keys and values would change places.
    _ = tree.append(
      Node.Storage(
        kind: .scalar, style: .plain, start: range.start, end: range.end, textStart: 0, textCount: 0, next: 0))
  }

  private mutating func checkProperties(
    tag: UnsafeMutablePointer<UInt8>?, anchor: UnsafeMutablePointer<UInt8>?, of index: Int, in tree: inout Tree,
    _ document: RawDocument
  ) {
    if tag != nil || anchor != nil {
      takeProperties(
        tag.map { String(cString: $0) }, anchor.map { String(cString: $0) }, of: index, in: &tree, document)
    }
  }

  /// libyaml lets a node begin at its tag or anchor; the tree lets it begin at its content.
  private mutating func takeProperties(
    _ tag: String?, _ anchor: String?, of index: Int, in tree: inout Tree, _ document: RawDocument
  ) {
    let properties = NodeProperties(from: tree[index].start, in: document)
    if let tag, !NodeProperties.knownTags.contains(tag) {
      let range = properties.tag ?? eventRange(document)
      let written = document.text(in: range) ?? tag
      diagnostics.append(.foreignTag(written, at: range, remedy: document.remedyByQuotes(at: range.start)))
    }
    if let anchor {
      replaceAnchor(anchor, with: Anchor(index: index, range: properties.anchor ?? eventRange(document)), document)
    }
    tree.move(index, to: properties.contentStart)
  }

  private mutating func replaceAnchor(_ name: String, with anchor: Anchor, _ document: RawDocument) {
    if let old = anchors.updateValue(anchor, forKey: name) { check(old, named: name, document) }
  }

  private mutating func check(_ anchor: Anchor, named name: String, _ document: RawDocument) {
    guard !anchor.isUsed else { return }
    diagnostics.append(
      .unusedAnchor(name, at: anchor.range, remedy: document.remedyByQuotes(at: anchor.range.start)))
  }

  private mutating func checkAnchors(in document: RawDocument) {
    for (name, anchor) in anchors.sorted(by: { $0.value.index < $1.value.index }) {
      check(anchor, named: name, document)
    }
  }

  /// Keys are text, each once; no merging.
  private mutating func checkKeys(ofMappingAt index: Int, in tree: borrowing Tree, _ document: RawDocument) {
    let mapping = tree.node(at: index)
    if !keyCheck.isClean(mapping) { diagnostics += KeyCheck.closeLook(at: mapping, in: document) }
  }
}
