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
    var bytes: [UInt8] = []
    bytes.reserveCapacity(bounds.count)
    for scalar in scalars[bounds] {
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: String(Character(scalar)).utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  package func range(_ bounds: Range<Int>) -> SourceRange {
    SourceRange(positions[bounds.lowerBound], positions[bounds.upperBound])
  }
}
