/// A text whose every letter knows its place in the document, so that a fault inside a condition can be pointed at.
public struct SourceText: Hashable, Sendable {
  package let scalars: [Unicode.Scalar]
  /// The place of each scalar and of the end: one more than there are scalars.
  package let positions: [SourcePosition]

  package init(scalars: [Unicode.Scalar], positions: [SourcePosition]) {
    precondition(positions.count == scalars.count + 1, "every letter and the end have a place")
    self.scalars = scalars
    self.positions = positions
  }

  package var range: SourceRange { range(0..<scalars.count) }

  package var string: String { string(0..<scalars.count) }

  /// The text between two of its letters.
  package func string(_ bounds: Range<Int>) -> String { String(letters: scalars[bounds]) }

  package func range(_ bounds: Range<Int>) -> SourceRange {
    SourceRange(positions[bounds.lowerBound], positions[bounds.upperBound])
  }

  /// The text that stands at a place.
  package func string(between range: SourceRange) -> String {
    let inside = scalars.indices.filter { range.start <= positions[$0] && positions[$0] < range.end }
    guard let first = inside.first, let last = inside.last else { return "" }
    return string(first..<last + 1)
  }
}

extension String {
  /// The text of some letters, made at once, as to append one after the other takes many times as long.
  package init(letters: ArraySlice<Unicode.Scalar>) {
    let count = letters.reduce(0) { $0 + UTF8.width($1) }
    self.init(unsafeUninitializedCapacity: count) { bytes in
      var end = 0
      for letter in letters {
        for byte in UTF8.encode(letter).unsafelyUnwrapped {
          bytes[end] = byte
          end += 1
        }
      }
      return end
    }
  }
}
