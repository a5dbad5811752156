internal import CYAML
import Inspection

/// Reads a document whose YAML is as simple as records mostly are, line by line, for a fraction of what libyaml takes.
///
/// It knows block mappings and sequences, flow collections on one line, plain and quoted scalars on one line, `|` blocks and comments.
/// At anything else it gives up, whether it is wrong or only seldom seen, and libyaml reads the document from its beginning. So it knows no
/// faults; where both read a document, they make the same tree of it, which a test holds against each other.
struct LineParser: ~Copyable {
  /// Something that is left to libyaml.
  struct Unusual: Error {}

  /// A block mapping or sequence that is open.
  private struct Block {
    let index: Int
    let kind: Node.Kind
    /// The bytes before it on its line, all of them spaces or dashes.
    let column: Int
  }

  private(set) var bytes: UnsafePointer<UInt8>
  private(set) var count = 0
  /// The byte in hand.
  var at = 0
  /// Where the line in hand begins, and its line break.
  private(set) var (lineStart, lineEnd) = (0, 0)
  /// How many bytes of this line were passed that are not the first of their character.
  var following = 0
  private(set) var line: Int32 = 1
  private let open = UnsafeMutablePointer<Block>.allocate(capacity: Limits.depth)
  private(set) var depth = 0
  /// Behind the colon of a key that waits for its value.
  private var colon: SourcePosition?
  /// Where the last scalar or flow collection ended, and so every block around it.
  private(set) var lastEnd = SourcePosition(line: 1, column: 1)
  private var keyCheck = KeyCheck()
  private let nothing = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)

  init() { bytes = UnsafePointer(nothing) }

  deinit {
    open.deallocate()
    nothing.deallocate()
  }

  /// Whether the document, which must be plain text, was read into the tree, which is empty before; else the tree is of no use.
  mutating func read(_ document: RawDocument, from line: Int32, into tree: inout Tree) -> Bool {
    // With a line break at the very end, a byte stands behind each that isn't one.
    guard let start = document.bytes.baseAddress, document.bytes.last == UInt8(ascii: "\n"),
      document.bytes.offset(of: UInt8(ascii: "\r"), from: 0) == nil
    else { return false }
    (bytes, count, at, self.line, depth, colon) = (start, document.bytes.count, 0, line, 0, nil)
    do {
      try readLines(into: &tree, document)
      return true
    } catch {
      return false
    }
  }

  private mutating func readLines(into tree: inout Tree, _ document: RawDocument) throws(Unusual) {
    if beginsMark(UInt8(ascii: "-")), bytes[3] == UInt8(ascii: "\n") { (at, line) = (4, line + 1) }
    while nextLine() {
      if at == lineStart, beginsMark(UInt8(ascii: "-")) || beginsMark(UInt8(ascii: ".")) { throw Unusual() }
      try fit(into: &tree, document)
      if open[depth - 1].kind == .mapping { try readPair(into: &tree) } else { try readItem(into: &tree) }
      if tree.nodeCount > Limits.nodes { throw Unusual() }
    }
    if let colon { addEmpty(at: colon, to: &tree) }
    while depth > 0 { try endBlock(in: &tree, document) }
    if tree.nodeCount == 0 { throw Unusual() }
    tree.clampEnd(lastEnd, endOfInput: position, in: document)
  }

  // MARK: Lines

  /// Goes to the first sign of the next line on which something stands; false when there is none.
  private mutating func nextLine() -> Bool {
    while at < count {
      lineStart = at
      following = 0
      while bytes[at] == UInt8(ascii: " ") { at += 1 }
      lineEnd = endOfLine(from: at)
      if at < lineEnd, bytes[at] != UInt8(ascii: "#") { return true }
      (at, line) = (lineEnd + 1, line + 1)
    }
    (lineStart, following) = (at, 0)
    return false
  }

  @inline(__always) private func endOfLine(from start: Int) -> Int {
    memchr(bytes + start, 0x0A, count - start).map { UnsafeRawPointer($0) - UnsafeRawPointer(bytes) } ?? count
  }

  /// Goes to the beginning of the next line, whatever stands there.
  mutating func skipLine() {
    (at, line, following) = (lineEnd + 1, line + 1, 0)
    (lineStart, lineEnd) = (at, at < count ? endOfLine(from: at) : at)
  }

  /// Goes on to the next line, where nothing but a comment is left of this one.
  private mutating func finishLine() throws(Unusual) {
    skipSpaces()
    let isComment = bytes[at] == UInt8(ascii: "#") && bytes[at - 1] == UInt8(ascii: " ")
    guard at == lineEnd || isComment else { throw Unusual() }
    (at, line) = (lineEnd + 1, line + 1)
  }

  @inline(__always) mutating func skipSpaces() { while bytes[at] == UInt8(ascii: " ") { at += 1 } }

  /// Whether `---` or `...` stands here.
  private func beginsMark(_ sign: UInt8) -> Bool {
    at + 3 < count && bytes[at] == sign && bytes[at + 1] == sign && bytes[at + 2] == sign
  }

  var position: SourcePosition { position(ofByte: at) }

  /// The place of a byte of this line, behind which only spaces were passed.
  @inline(__always) func position(ofByte index: Int) -> SourcePosition {
    var position = lastEnd
    position.line = line
    position.column = Int32(truncatingIfNeeded: index &- lineStart &- following &+ 1)
    return position
  }

  // MARK: Blocks

  /// Ends and begins blocks as the indentation of the line asks for.
  private mutating func fit(into tree: inout Tree, _ document: RawDocument) throws(Unusual) {
    let column = at - lineStart
    let isItem = bytes[at] == UInt8(ascii: "-") && (bytes[at + 1] == UInt8(ascii: " ") || at + 1 == lineEnd)
    if depth == 0 {
      guard tree.nodeCount == 0, column == 0, !isItem else { throw Unusual() }
      return try beginBlock(.mapping, in: &tree)
    }
    if let colon {
      self.colon = nil
      let outer = open[depth - 1].column
      if column > outer || column == outer && isItem {
        return try beginBlock(isItem ? .sequence : .mapping, in: &tree)
      }
      addEmpty(at: colon, to: &tree)
    }
    while depth > 0 {
      let block = open[depth - 1]
      if block.column == column, isItem == (block.kind == .sequence) { return }
      // A sequence may stand right below its key; then the next key ends it.
      guard block.column > column || block.column == column && block.kind == .sequence else { break }
      try endBlock(in: &tree, document)
    }
    throw Unusual()
  }

  /// The column of the block in hand.
  var outerColumn: Int { open[depth - 1].column }

  private mutating func beginBlock(_ kind: Node.Kind, in tree: inout Tree) throws(Unusual) {
    guard depth < Limits.depth else { throw Unusual() }
    lastEnd = position
    open[depth] = Block(index: add(kind, .block, to: &tree), kind: kind, column: at - lineStart)
    depth += 1
  }

  private mutating func endBlock(in tree: inout Tree, _ document: RawDocument) throws(Unusual) {
    depth -= 1
    try end(open[depth].index, at: lastEnd, in: &tree)
  }

  /// A key with what stands behind it on its line.
  private mutating func readPair(into tree: inout Tree) throws(Unusual) {
    let key = try plain(inFlow: false)
    try readPair(key, into: &tree)
  }

  private mutating func readPair(_ key: Scalar, into tree: inout Tree) throws(Unusual) {
    guard bytes[at] == UInt8(ascii: ":"), key.count <= Scalar.longestKey else { throw Unusual() }
    add(key, .plain, to: &tree)
    at += 1
    let colon = position
    skipSpaces()
    if at == lineEnd || bytes[at] == UInt8(ascii: "#") {
      self.colon = colon
      (at, line) = (lineEnd + 1, line + 1)
    } else if !(try readMarked(into: &tree)) {
      add(try plain(inFlow: false), .plain, to: &tree)
      try finishLine()
    }
  }

  /// What stands behind a dash; perhaps the first key of a mapping.
  private mutating func readItem(into tree: inout Tree) throws(Unusual) {
    at += 1
    skipSpaces()
    guard at < lineEnd else { throw Unusual() }
    if try readMarked(into: &tree) { return }
    let scalar = try plain(inFlow: false)
    if bytes[at] == UInt8(ascii: ":") {
      let colon = at
      at = scalar.first
      following = 0
      try beginBlock(.mapping, in: &tree)
      (at, following) = (colon, scalar.following)
      try readPair(scalar, into: &tree)
    } else {
      add(scalar, .plain, to: &tree)
      try finishLine()
    }
  }

  /// A value that tells by its first sign what it is, with the rest of its line; false where it is none.
  private mutating func readMarked(into tree: inout Tree) throws(Unusual) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "["), UInt8(ascii: "{"): try readFlow(into: &tree, depth: depth + 1)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try readQuoted(into: &tree)
    case UInt8(ascii: "|"):
      try readLiteral(into: &tree)
      return true
    default: return false
    }
    try finishLine()
    return true
  }

  // MARK: Nodes

  /// Adds a collection that begins here.
  mutating func add(_ kind: Node.Kind, _ style: Node.Style, to tree: inout Tree) -> Int {
    let start = position
    return tree.append(
      Node.Storage(kind: kind, style: style, start: start, end: start, textStart: 0, textCount: 0, next: 0))
  }

  /// Ends a collection; the keys of a mapping must plainly be in order.
  mutating func end(_ index: Int, at end: SourcePosition, in tree: inout Tree) throws(Unusual) {
    lastEnd = end
    tree.close(index, at: end)
    if tree[index].kind == .mapping, !keyCheck.isClean(tree.node(at: index)) { throw Unusual() }
  }

  /// Adds a scalar that ends here and whose text is among the tree's already.
  mutating func add(
    _ style: Node.Style, from start: SourcePosition, text: Range<Int>, to tree: inout Tree
  ) throws(Unusual) {
    if text.count > Limits.scalarBytes { throw Unusual() }
    lastEnd = position
    _ = tree.append(
      Node.Storage(
        kind: .scalar, style: style, start: start, end: lastEnd,
        textStart: Int32(truncatingIfNeeded: text.lowerBound), textCount: Int32(truncatingIfNeeded: text.count), next: 0
      ))
  }

  /// Adds a scalar of one line that is written as it is meant.
  @inline(__always) mutating func add(_ scalar: Scalar, _ style: Node.Style, to tree: inout Tree) {
    lastEnd = scalar.end
    _ = tree.append(
      Node.Storage(
        kind: .scalar, style: style, start: scalar.start, end: scalar.end,
        textStart: tree.keep(bytes + scalar.first, count: scalar.count),
        textCount: Int32(truncatingIfNeeded: scalar.count), next: 0))
  }

  /// A key without a value.
  private mutating func addEmpty(at place: SourcePosition, to tree: inout Tree) {
    lastEnd = place
    _ = tree.append(
      Node.Storage(kind: .scalar, style: .plain, start: place, end: place, textStart: 0, textCount: 0, next: 0))
  }
}

extension Parser {
  /// The ways to read a document, from the shortest to the longest.
  enum Way: CaseIterable {
    /// Simple documents without libyaml.
    case lines
    /// Plain text past libyaml's reader.
    case decoded
    /// All of it by libyaml.
    case all
  }
}
