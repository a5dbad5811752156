extension Checklist {
  /// The child of an item whose id is spelled by these bytes of UTF-8.
  public func child(of item: Int, spelling bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let signature = WordBytes.signature(of: bytes)
    if let child = items[item].children.first(where: { items[$0].word.isSpelled(bytes, signature) }) { return child }
    return bytes.textBeyondASCII.flatMap { word in items[item].children.first { items[$0].id == word } }
  }

  /// The path of the point or criterion under which an id stands, if it stands under just one.
  public func owner(ofIDSpelled id: String) -> String? {
    let found = items.dropFirst().filter { $0.id == id && $0.level != .point }
    guard found.count == 1, let parent = found[0].parent else { return nil }
    return items[parent].path
  }
}

extension Item {
  public func isSpelled(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { word.isSpelled(bytes) }
}

extension [Choice] {
  /// The index of the choice that these bytes of UTF-8 spell.
  public func firstIndex(spelling bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let signature = WordBytes.signature(of: bytes)
    if let index = indices.first(where: { self[$0].word.isSpelled(bytes, signature) }) { return index }
    return bytes.textBeyondASCII.flatMap { word in firstIndex { $0.value == word } }
  }
}

extension Scale {
  /// The index of the option that these bytes of UTF-8 spell; `nil` also when the scale has no options.
  public func option(spelling bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard case .choice(let options) = kind else { return nil }
    let signature = WordBytes.signature(of: bytes)
    if let index = options.indices.first(where: { options[$0].choice.word.isSpelled(bytes, signature) }) {
      return index
    }
    return bytes.textBeyondASCII.flatMap { word in options.firstIndex { $0.choice.value == word } }
  }
}
