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
  package func string(_ bounds: Range<Int>) -> String {
    let count = scalars[bounds].reduce(0) { $0 + UTF8.width($1) }
    return String(unsafeUninitializedCapacity: count) { bytes in
      var end = 0
      for scalar in scalars[bounds] {
        for byte in UTF8.encode(scalar).unsafelyUnwrapped {
          bytes[end] = byte
          end += 1
        }
      }
      return end
    }
  }

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
