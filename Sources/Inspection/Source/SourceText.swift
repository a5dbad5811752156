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

  /// A text of one line that begins at `start`.
  public init(_ text: String, at start: SourcePosition = SourcePosition(line: 1, column: 1)) {
    let scalars = Array(text.unicodeScalars)
    self.init(
      scalars: scalars,
      positions: (0...scalars.count).map { SourcePosition(line: Int(start.line), column: Int(start.column) + $0) })
  }

  public var range: SourceRange { range(0..<scalars.count) }

  public var string: String { string(0..<scalars.count) }

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
