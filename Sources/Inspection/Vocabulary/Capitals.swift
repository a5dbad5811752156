// Capitals at the beginning of words, where a word processor puts them.

extension TypedWord {
  /// Whether the first letter is a capital from A to Z or from À to Þ.
  @inline(__always)
  var beginsWithCapital: Bool {
    let first = UInt8(truncatingIfNeeded: first)
    return first &- 0x41 < 26 || first == 0xC3
  }

  /// Looks at the word as it is when its first letter is a small one.
  func withSmallFirstLetter<Result>(_ body: (TypedWord) -> Result) -> Result {
    var small = Array(bytes)
    if let first = small.first, first &- 0x41 < 26 {
      small[0] = first | 0x20
    } else if small.count > 1, small[0] == 0xC3, 0x80...0x9E ~= small[1], small[1] != 0x97 {
      small[1] |= 0x20
    }
    return small.withUnsafeBufferPointer { body(TypedWord($0)) }
  }
}

extension String {
  /// The text with a small first letter.
  package var withSmallFirstLetter: String { prefix(1).lowercased() + dropFirst() }

  /// Whether two texts are the same but for the case of their first letters.
  package func differsOnlyInFirstLetter(from other: String) -> Bool {
    self != other && withSmallFirstLetter == other.withSmallFirstLetter
  }
}
