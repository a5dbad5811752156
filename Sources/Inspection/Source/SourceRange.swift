/// A place in a document: line and column from 1, the column counted in code points; a byte order mark is no column.
public struct SourcePosition: Hashable, Comparable, Sendable {
  package var line: Int32
  package var column: Int32

  package init(line: Int, column: Int) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of a document, the end not included; empty where nothing was written.
public struct SourceRange: Hashable, Sendable {
  package var start: SourcePosition
  package var end: SourcePosition

  package init(_ start: SourcePosition, _ end: SourcePosition) {
    self.start = start
    self.end = max(start, end)
  }

  /// The very beginning of a document, for what is wrong with all of it.
  package static let beginning = SourceRange(line: 1, column: 1, length: 0)

  package init(line: Int, column: Int, length: Int) {
    self.init(SourcePosition(line: line, column: column), SourcePosition(line: line, column: column + length))
  }
}

/// What someone wrote, and where.
public struct Located<Value> {
  package let value: Value
  package let range: SourceRange

  package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
extension Located: Sendable where Value: Sendable {}
