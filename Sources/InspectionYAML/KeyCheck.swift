import Inspection

/// The check of a mapping's keys: text, each once, no merging, none without its colon.
struct KeyCheck {
  let mapping: Node

  init(_ mapping: Node) { self.mapping = mapping }

  /// Compares every key with those before it; where anything is unusual or the mapping is large, a closer look hashes them.
  @inline(__always)
  func faults(in document: RawDocument) -> [Diagnostic] {
    var (count, isClean) = (0, true)
    var pairs = mapping.pairs
    while let (key, value) = pairs.next() {
      if key.kind != .scalar || key.needsCloseLook || (mapping.style == .flow && value.isEmpty) {
        isClean = false
        break
      }
      count += 1
      if count > 16 || isBefore(key) {
        isClean = false
        break
      }
    }
    return isClean ? [] : closeLook(in: document)
  }

  @inline(__always)
  private func isBefore(_ key: Node) -> Bool {
    var pairs = mapping.pairs
    while let (other, _) = pairs.next(), other.index < key.index {
      if key.spellsSame(as: other) { return true }
    }
    return false
  }

  private func closeLook(in document: RawDocument) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var seen: [String: SourceRange] = [:]
    var before: Node?
    for (key, value) in mapping.pairs {
      if key.kind != .scalar {
        found.append(.keyNotText(at: key.range))
        continue
      }
      let name = key.string
      if key.style == .plain, name == "<<" {
        found.append(.mergeKey(at: key.range))
      } else if let fault = document.fault(ofKey: key, value, after: before, in: mapping) {
        // The first half of `{0,5}` was found before.
        found.removeAll { $0.range.start == fault.range.start }
        found.append(fault)
      } else if let first = seen[name] {
        found.append(.keyTwice(name, at: key.range, first: first))
      } else {
        seen[name] = key.range
      }
      before = value.isEmpty ? key : value
    }
    return found
  }
}

extension Node {
  /// Whether it might be `<<`, a `---` that text was glued to, or spelt in another way with the same letters: no letter below
  /// U+0100 has a second spelling among its like.
  @inline(__always)
  fileprivate var needsCloseLook: Bool {
    let bytes = bytes
    guard let first = bytes.first else { return false }
    if style == .plain, first == UInt8(ascii: "<") || first == UInt8(ascii: "-") { return true }
    var highest: UInt8 = 0
    for byte in bytes { highest = max(highest, byte) }
    return highest >= 0xC4
  }

  @inline(__always)
  fileprivate func spellsSame(as other: Node) -> Bool {
    let (left, right) = (bytes, other.bytes)
    guard left.count == right.count, left.first == right.first else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }
}
