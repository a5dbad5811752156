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
    let found = words.withBytes { words in
      utf8.withContiguousStorageIfAvailable { $0.offset(of: words) }
        ?? Array(utf8).withUnsafeBufferPointer { $0.offset(of: words) }
    }
    guard let found else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: found)
    return start..<utf8.index(start, offsetBy: words.utf8.count)
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

extension UnsafeBufferPointer<UInt8> {
  /// Where some bytes begin that stand here one after the other.
  fileprivate func offset(of words: UnsafeBufferPointer<UInt8>) -> Int? {
    var start = 0
    while start < count, start &+ words.count <= count {
      var length = 0
      while length < words.count, self[start &+ length] == words[length] { length &+= 1 }
      if length == words.count { return start }
      start &+= 1
    }
    return nil
  }
}
