import Inspection

/// A node of a `Tree`: a view that is valid while the tree holds its document, and costs nothing to pass on.
struct Node {
  enum Kind: UInt8 { case scalar, mapping, sequence }
  enum Style: UInt8 { case plain, singleQuoted, doubleQuoted, literal, folded, block, flow }

  /// What the tree stores: nodes in the order of the text, a mapping's keys and values in turn.
  struct Storage {
    var kind: Kind
    var style: Style
    var start: SourcePosition
    var end: SourcePosition
    /// Where the scalar's text begins among the tree's bytes, and how many bytes it has.
    var textStart: Int32
    var textCount: Int32
    /// The index after the last node inside this one.
    var next: Int32
  }

  let nodes: UnsafePointer<Storage>
  let text: UnsafePointer<UInt8>
  let index: Int32

  @inline(__always) private var stored: UnsafePointer<Storage> { nodes + Int(index) }
  var storage: Storage { stored.pointee }

  var kind: Kind { stored.pointee.kind }
  var style: Style { stored.pointee.style }
  var range: SourceRange { SourceRange(stored.pointee.start, stored.pointee.end) }
  var start: SourcePosition { stored.pointee.start }

  /// The text of a scalar, without quotes and escapes.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text + Int(stored.pointee.textStart), count: Int(stored.pointee.textCount))
  }
  var string: String { Node.string(bytes) }

  /// libyaml gives valid UTF-8 only, so it is not checked again.
  static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(copying: UTF8Span(unchecked: bytes.span))
  }

  /// The first eight bytes as one number, zero where the text is shorter.
  @inline(__always)
  var head: UInt64 { eightBytes(from: 0) }

  /// Eight bytes as one number, zero where the text is shorter; the tree keeps room to read them at once.
  @inline(__always)
  func eightBytes(from offset: Int) -> UInt64 {
    let start = Int(stored.pointee.textStart) &+ offset
    let word = UInt64(littleEndian: UnsafeRawPointer(text + start).loadUnaligned(as: UInt64.self))
    let count = Int(stored.pointee.textCount) &- offset
    return count >= 8 ? word : word & ((1 &<< (UInt64(truncatingIfNeeded: count) &* 8)) &- 1)
  }

  /// The text made to be looked up.
  @inline(__always)
  var word: TypedWord {
    let bytes = bytes
    return TypedWord(bytes, first: head, last: eightBytes(from: max(bytes.count &- 8, 0)))
  }

  /// Whether nothing was written here. `null` and `~` are text like any other.
  var isEmpty: Bool { kind == .scalar && style == .plain && stored.pointee.textCount == 0 }

  /// Whether nothing can be seen here: also `""`, and a `|` with nothing below it.
  var isBlank: Bool { kind == .scalar && bytes.allSatisfy { $0 == 0x20 || (9...13).contains($0) } }

  /// Whether this is `{}`.
  var isEmptyMapping: Bool { kind == .mapping && next == index + 1 }

  /// Whether this is `[]`.
  var isEmptyList: Bool { kind == .sequence && next == index + 1 }

  var items: Items { Items(node: self) }
  var pairs: Pairs { Pairs(node: self) }

  /// Another node of the same tree.
  func sibling(at index: Int32) -> Node { Node(nodes: nodes, text: text, index: index) }
  fileprivate var next: Int32 { stored.pointee.next }

  /// The items of a sequence; of a mapping, its keys and values in turn.
  struct Items: Sequence, IteratorProtocol {
    private let node: Node
    private var index: Int32

    init(node: Node) {
      self.node = node
      index = node.index + 1
    }

    mutating func next() -> Node? {
      guard index < node.next else { return nil }
      let item = node.sibling(at: index)
      index = item.next
      return item
    }
  }

  /// The keys of a mapping with their values.
  struct Pairs: Sequence, IteratorProtocol {
    private var items: Items

    init(node: Node) { items = Items(node: node) }

    mutating func next() -> (key: Node, value: Node)? {
      guard let key = items.next(), let value = items.next() else { return nil }
      return (key, value)
    }
  }
}
