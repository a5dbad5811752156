import Inspection

/// Hides the personal numbers of a document before anything reads it, so that nothing made from it can show them, whether they stand in a
/// text, a key or a comment. Places in it stay as they are.
struct MaskedDocument: ~Copyable {
  private var copy = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)

  deinit { copy.deallocate() }

  /// The document itself where it has none; else a copy, valid until the next is made, and a warning for each number.
  mutating func hidden(in document: RawDocument) -> (document: RawDocument, warnings: [Diagnostic]) {
    guard var found = PersonalNumber.first(in: document.bytes) else { return (document, []) }
    copy.deallocate()
    copy = .allocate(capacity: document.bytes.count)
    _ = copy.initialize(fromContentsOf: document.bytes)
    var warnings = FaultList()
    var last = (byte: found.range.lowerBound, position: document.position(ofByte: found.range.lowerBound))
    while true {
      PersonalNumber.hide(found.range, in: copy)
      warnings.warn(.personalNumber(found.origin, at: document.range(of: found.range, after: &last)))
      guard let next = PersonalNumber.first(in: document.bytes, from: found.range.upperBound) else { break }
      found = next
    }
    return (RawDocument(bytes: UnsafeBufferPointer(copy), firstLine: document.firstLine), warnings.all)
  }
}

extension RawDocument {
  /// The place of some bytes behind a place that is known, which moves on to their end.
  fileprivate func range(
    of found: Range<Int>, after known: inout (byte: Int, position: SourcePosition)
  ) -> SourceRange {
    let start = position(ofByte: found.lowerBound, after: known.byte, at: known.position)
    let end = position(ofByte: found.upperBound, after: found.lowerBound, at: start)
    known = (found.upperBound, end)
    return SourceRange(start, end)
  }
}
