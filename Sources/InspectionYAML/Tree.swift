import Inspection

/// One YAML document as a tree in flat storage, which the next document uses again: no object a node.
struct Tree: ~Copyable {
  private var nodes: UnsafeMutablePointer<Node.Storage>
  private var text: UnsafeMutablePointer<UInt8>
  private var nodeCapacity = 1024
  private var textCapacity = 16_384
  private(set) var nodeCount = 0
  private(set) var textCount = 0

  init() {
    nodes = .allocate(capacity: nodeCapacity)
    text = .allocate(capacity: textCapacity)
  }

  deinit {
    nodes.deallocate()
    text.deallocate()
  }

  /// The document's node, or `nil` when the document is empty. Valid until the tree changes or goes.
  var root: Node? { nodeCount > 0 ? node(at: 0) : nil }

  subscript(index: Int) -> Node.Storage { nodes[index] }

  var last: Node.Storage? { nodeCount > 0 ? nodes[nodeCount - 1] : nil }

  /// The node at an index. Valid until the tree changes or goes.
  func node(at index: Int) -> Node { Node(nodes: nodes, text: text, index: Int32(truncatingIfNeeded: index)) }

  mutating func removeAll() {
    nodeCount = 0
    textCount = 0
  }

  /// Forgets the nodes behind those that `index` counts.
  mutating func removeAll(from index: Int) { nodeCount = min(nodeCount, index) }

  /// Adds a node behind the last one and returns its index.
  @inline(__always)
  mutating func append(_ node: Node.Storage) -> Int {
    if nodeCount == nodeCapacity { Tree.grow(&nodes, from: &nodeCapacity, to: nodeCount * 2, keeping: nodeCount) }
    let index = nodeCount
    (nodes + index).initialize(to: node)
    nodeCount = index &+ 1
    nodes[index].next = Int32(truncatingIfNeeded: nodeCount)
    return index
  }

  /// Keeps the text of a scalar and returns where it begins.
  @inline(__always)
  mutating func keep(_ bytes: UnsafePointer<UInt8>, count: Int) -> Int32 {
    // Room behind the last text lets `Node.head` read eight bytes at once.
    let needed = textCount &+ count &+ 8
    if needed > textCapacity { Tree.grow(&text, from: &textCapacity, to: needed * 2, keeping: textCount) }
    let start = textCount
    (text + start).initialize(from: bytes, count: count)
    textCount = start &+ count
    return Int32(truncatingIfNeeded: start)
  }

  /// Ends the mapping or sequence that began at `index`.
  mutating func close(_ index: Int, at end: SourcePosition) {
    nodes[index].next = Int32(truncatingIfNeeded: nodeCount)
    nodes[index].end = end
  }

  /// Lets a node begin somewhere else.
  mutating func move(_ index: Int, to start: SourcePosition) {
    nodes[index].start = start
    nodes[index].end = max(start, nodes[index].end)
  }

  /// Lets a node end somewhere else.
  mutating func clamp(_ index: Int, to end: SourcePosition) {
    nodes[index].start = min(nodes[index].start, end)
    nodes[index].end = end
  }

  /// At the end of input libyaml's marks stand on the line after the last one.
  mutating func clampEnd(at end: SourcePosition, _ lastEnd: SourcePosition, _ document: RawDocument) {
    guard lastEnd == end, let clamped = document.endOfLastLine(before: end) else { return }
    for index in 0..<nodeCount where nodes[index].end == end { clamp(index, to: clamped) }
  }

  /// How many nodes a closed subtree has.
  func subtreeCount(at index: Int) -> Int { Int(nodes[index].next) - index }

  /// How many collections of a closed subtree stand inside one another.
  func depth(at index: Int) -> Int {
    var (deepest, ends) = (0, [Int32]())
    for inner in index..<Int(nodes[index].next) where nodes[inner].kind != .scalar {
      while let end = ends.last, end <= inner { ends.removeLast() }
      ends.append(nodes[inner].next)
      deepest = max(deepest, ends.count)
    }
    return deepest
  }

  /// Writes the nodes from `index` up to the end of that subtree once more, behind the last one.
  mutating func copySubtree(at index: Int) {
    let (count, shift) = (Int(nodes[index].next) - index, nodeCount - index)
    for offset in 0..<count {
      let next = nodes[index + offset].next + Int32(shift)
      let copy = append(nodes[index + offset])
      nodes[copy].next = next
    }
  }

  /// Writes a node of another tree, with all that is inside it, behind the last one.
  mutating func append(copyOf node: Node) {
    let (first, shift) = (Int(node.index), nodeCount - Int(node.index))
    for offset in first..<Int(node.storage.next) {
      var storage = node.nodes[offset]
      if storage.kind == .scalar {
        storage.textStart = keep(node.text + Int(storage.textStart), count: Int(storage.textCount))
      }
      let copy = append(storage)
      nodes[copy].next = storage.next + Int32(shift)
    }
  }

  /// Ends the mapping or sequence that began at `index`, where it ended in the text.
  mutating func close(_ index: Int) { nodes[index].next = Int32(truncatingIfNeeded: nodeCount) }

  @inline(never)
  private static func grow<Element>(
    _ elements: inout UnsafeMutablePointer<Element>, from capacity: inout Int, to wanted: Int, keeping count: Int
  ) {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: wanted)
    larger.moveInitialize(from: elements, count: count)
    elements.deallocate()
    (elements, capacity) = (larger, wanted)
  }
}
