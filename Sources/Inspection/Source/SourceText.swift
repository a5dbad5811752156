/// A text whose every letter knows its place in the document, so that a fault inside a condition can be pointed at.
public struct SourceText: Hashable, Sendable {
  public let scalars: [Unicode.Scalar]
  /// The place of each scalar and of the end: one more than there are scalars.
  public let positions: [SourcePosition]

  public init(scalars: [Unicode.Scalar], positions: [SourcePosition]) {
    precondition(positions.count == scalars.count + 1, "every letter and the end have a place")
    self.scalars = scalars
    self.positions = positions
  }

  public var range: SourceRange { range(0..<scalars.count) }

  public var string: String { string(0..<scalars.count) }

  /// The text between two of its letters.
  public func string(_ bounds: Range<Int>) -> String {
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

  public func range(_ bounds: Range<Int>) -> SourceRange {
    SourceRange(positions[bounds.lowerBound], positions[bounds.upperBound])
  }
}
