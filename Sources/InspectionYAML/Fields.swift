import Inspection

/// The known keys of a mapping with their values.
struct Fields {
  let node: Node
  var entries: [(keyword: Keyword, key: Node, value: Node)] = []
  /// Whether there are keys that nobody knows, and which ones they were meant to be.
  var hasUnknown = false
  var meant: [Keyword] = []

  init(node: Node) { self.node = node }

  subscript(_ keyword: Keyword) -> Node? { entries.first { $0.keyword == keyword }?.value }
  func key(_ keyword: Keyword) -> Node? { entries.first { $0.keyword == keyword }?.key }

  /// Where its keys stand.
  var places: WrittenPlaces { WrittenPlaces(entries.map { ($0.keyword, $0.key.range) }) }

  /// Where to point when something is not there: the first key.
  var place: SourceRange {
    for (key, _) in node.pairs { return key.range }
    return node.range
  }
}

extension Node {
  var located: Located<String> { Located(string, at: range) }

  /// The text of a scalar without spaces and line breaks at its end.
  var trimmedBytes: UnsafeBufferPointer<UInt8> {
    let bytes = bytes
    var count = bytes.count
    while count > 0, bytes[count - 1] == UInt8(ascii: " ") || (9...13).contains(bytes[count - 1]) { count -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[..<count])
  }

  var trimmedString: String { Node.string(trimmedBytes) }
}
