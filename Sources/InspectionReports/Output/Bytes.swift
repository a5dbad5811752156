import Inspection

extension [UInt8] {
  /// Words of our source, as they are.
  mutating func append(_ words: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
  }

  /// A text, each byte that `escape` has something for as that: what a target gives a meaning is ASCII and never part of another sign.
  mutating func append(_ text: String, escaping escape: (UInt8) -> StaticString?) {
    text.withBytes { utf8 in
      var start = 0
      for index in utf8.indices {
        guard let escaped = escape(utf8[index]) else { continue }
        append(contentsOf: utf8[start..<index])
        append(escaped)
        start = index + 1
      }
      append(contentsOf: utf8[start...])
    }
  }
}
