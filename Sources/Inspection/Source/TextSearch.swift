extension String {
  /// Lends the bytes of the text: most questions are answered by them at a fraction of what its letters cost.
  @inlinable
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = self
    return copy.withUTF8(body)
  }
}

extension StringProtocol {
  /// Every place where `words` stand, however their letters are encoded.
  package func places(of words: String) -> [Range<Index>] {
    indices.compactMap { start in
      self[start...].starts(with: words) ? start..<index(start, offsetBy: words.count) : nil
    }
  }

  /// The first place where the bytes of `words` stand, also where a mark upon their last letter makes another letter of it.
  package func place(of words: String) -> Range<Index>? {
    utf8.indices.first { utf8[$0...].starts(with: words.utf8) }.map { $0..<utf8.index($0, offsetBy: words.utf8.count) }
  }

  /// With `new` wherever the bytes of `old` stand, which is not empty.
  package func writing(_ new: String, for old: String) -> String {
    var (text, rest) = ("", self[...])
    while let place = rest.place(of: old) {
      text += rest[..<place.lowerBound] + new
      rest = rest[place.upperBound...]
    }
    return text + rest
  }
}
