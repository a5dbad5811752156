import Inspection

extension RawDocument {
  /// Line and column of a byte, line breaks counted as editors do.
  func position(ofByte offset: Int) -> SourcePosition {
    let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    return position(ofByte: offset, after: start, at: SourcePosition(line: firstLine, column: 1))
  }

  /// The same, from a place that is known.
  func position(ofByte offset: Int, after start: Int, at known: SourcePosition) -> SourcePosition {
    var (line, column) = (Int(known.line), Int(known.column))
    let end = min(offset, bytes.count)
    for byte in bytes[min(start, end)..<end] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourcePosition(line: line, column: column)
  }
}
