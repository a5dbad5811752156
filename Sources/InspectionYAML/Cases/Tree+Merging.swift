import Inspection

extension Tree {
  /// Writes `base` with `over` laid upon it behind the last node, and returns where. Mappings are merged key by key; of anything
  /// else the upper replaces the lower. Every value keeps its place in the document.
  mutating func merge(_ base: Int, _ over: Int) -> Int {
    let merged = nodeCount
    guard self[base].kind == .mapping, self[over].kind == .mapping, !hasStatus(base), !hasStatus(over) else {
      copySubtree(at: over)
      return merged
    }
    _ = append(self[over])
    let (lower, upper) = (keys(of: base), keys(of: over))
    for key in lower {
      if let other = upper.first(where: { spellsSame($0, key) }) {
        copySubtree(at: other)
        _ = merge(value(of: key), value(of: other))
      } else {
        copyPair(at: key)
      }
    }
    for key in upper where !lower.contains(where: { spellsSame($0, key) }) { copyPair(at: key) }
    close(merged, at: self[over].end)
    return merged
  }

  private func keys(of mapping: Int) -> [Int] { node(at: mapping).pairs.map { Int($0.key.index) } }

  private func value(of key: Int) -> Int { Int(self[key].next) }

  private func spellsSame(_ left: Int, _ right: Int) -> Bool { node(at: left).string == node(at: right).string }

  private mutating func copyPair(at key: Int) {
    copySubtree(at: key)
    copySubtree(at: value(of: key))
  }

  /// A status holds for all below it, so that nothing can be merged with it.
  private func hasStatus(_ mapping: Int) -> Bool {
    node(at: mapping).pairs.contains { RecordReader.statuses.match($0.key.word) != nil }
  }
}
