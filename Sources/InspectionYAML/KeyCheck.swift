import Inspection

/// The check of a mapping's keys: text, each once, no merging, none without its colon.
/// It keeps its table from one mapping to the next.
struct KeyCheck: ~Copyable {
  /// Indices of keys by the hash of their bytes; -1 where there is none.
  private var table: [Int32] = []

  /// How many keys are looked at one by one.
  private static let few = 16

  /// Whether the keys are plainly in order, as nearly all are: none needs a close look, and none is there twice. A key is compared
  /// with those before it where it has the mark of one of them, in a large mapping by way of a hash.
  @inline(__always)
  mutating func isClean(_ mapping: Node) -> Bool {
    let isFlow = mapping.style == .flow
    var (count, marks) = (0, UInt64(0))
    var pairs = mapping.pairs
    while let (key, value) = pairs.next() {
      let head = key.head
      if key.kind != .scalar || key.needsCloseLook(head) || (isFlow && value.isEmpty) { return false }
      let mark = key.mark(head)
      if marks & mark != 0, count < KeyCheck.few, key.isWrittenBefore(in: mapping) { return false }
      marks |= mark
      count &+= 1
    }
    return count <= KeyCheck.few || areDifferent(mapping, count)
  }

  private mutating func areDifferent(_ mapping: Node, _ count: Int) -> Bool {
    var capacity = 32
    while capacity < count * 2 { capacity *= 2 }
    table.removeAll(keepingCapacity: true)
    table.append(contentsOf: repeatElement(-1, count: capacity))
    return table.withUnsafeMutableBufferPointer { table in
      var pairs = mapping.pairs
      while let (key, _) = pairs.next() {
        var slot = key.hash & (capacity - 1)
        while table[slot] >= 0 {
          if key.spellsSame(as: key.sibling(at: table[slot])) { return false }
          slot = (slot + 1) & (capacity - 1)
        }
        table[slot] = key.index
      }
      return true
    }
  }

  /// The faults of keys that are not clean, if they are faults at all.
  static func closeLook(at mapping: Node, in document: RawDocument) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var seen: [String: SourceRange] = [:]
    var (before, told): (Node?, Int) = (nil, 0)
    let pairs = Array(mapping.pairs)
    for (index, (key, value)) in pairs.enumerated() {
      if key.kind != .scalar {
        found.append(.keyNotText(at: key.range))
        continue
      }
      let name = key.string
      let run = pairs[index...].prefix { lacksColon($0.key, $0.value, in: mapping) }.map { $0.key }
      if index < told {
        continue
      } else if key.style == .plain, name == "<<" {
        found.append(.mergeKey(at: key.range))
      } else if let fault = document.fault(ofKey: key, run, after: before, in: mapping) {
        found.append(fault)
        told = index + run.count
      } else if let first = seen[name] {
        if first.start == mapping.start, mapping.start.column == 1, mapping.style == .block,
          seen.count > 2
        {
          // One cause for all that follows.
          return found + [.documentTwice(name, at: key.range, first: first)]
        }
        found.append(.keyTwice(name, at: key.range, first: first))
      } else {
        seen[name] = key.range
      }
      before = value.isEmpty ? key : value
    }
    return found
  }

  private static func lacksColon(_ key: Node, _ value: Node, in mapping: Node) -> Bool {
    mapping.style == .flow && key.kind == .scalar && value.isEmpty && value.start == key.range.end
  }
}

extension Node {
  /// Whether it might be `<<`, a `---` that text was glued to, or spelt in another way with the same letters: no letter
  /// below U+0100 has a second spelling among its like.
  @inline(__always)
  fileprivate func needsCloseLook(_ head: UInt64) -> Bool {
    if style == .plain, head & 0xFF == 0x3C || head & 0xFF == 0x2D { return true }
    var (word, offset) = (head, 0)
    while true {
      // The highest bit of each byte that has the two highest set, and one of those below that tell 0xC4 and more from less.
      if word & word << 1 & (word << 2 | word << 3 | word << 4 | word << 5) & 0x8080_8080_8080_8080 != 0 { return true }
      offset &+= 8
      if offset >= bytes.count { return false }
      word = eightBytes(from: offset)
    }
  }

  /// One bit of 64, by how the text begins and how long it is: texts whose bits are different are different.
  @inline(__always)
  fileprivate func mark(_ head: UInt64) -> UInt64 {
    1 &<< (((head &+ UInt64(truncatingIfNeeded: bytes.count)) &* 0x9E37_79B9_7F4A_7C15) &>> 58)
  }

  fileprivate func isWrittenBefore(in mapping: Node) -> Bool {
    var pairs = mapping.pairs
    while let (other, _) = pairs.next(), other.index < index {
      if spellsSame(as: other) { return true }
    }
    return false
  }

  /// FNV-1a: quick for short names. Made to collide it costs time, never more than the limit on nodes allows.
  fileprivate var hash: Int {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(truncatingIfNeeded: hash)
  }

  @inline(__always)
  fileprivate func spellsSame(as other: Node) -> Bool {
    let (left, right) = (bytes, other.bytes)
    guard left.count == right.count, left.first == right.first else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }
}
