import Inspection

/// The bytes of one document as cut out of its file, and which line of the file they begin on.
package struct RawDocument {
  package let bytes: UnsafeBufferPointer<UInt8>
  package let firstLine: Int

  package init(bytes: UnsafeBufferPointer<UInt8>, firstLine: Int = 1) {
    self.bytes = bytes
    self.firstLine = firstLine
  }

  /// The bytes of a line of the file, without its line break; `nil` when the line is not in this document.
  func line(_ number: Int) -> UnsafeBufferPointer<UInt8>? {
    guard number >= firstLine else { return nil }
    var (current, start) = (firstLine, 0)
    while current < number {
      guard let lineBreak = bytes.offset(of: UInt8(ascii: "\n"), from: start) else { return nil }
      start = lineBreak + 1
      current += 1
    }
    return line(from: start)
  }

  /// The bytes of the line that begins at an offset.
  func line(from start: Int) -> UnsafeBufferPointer<UInt8> {
    var end = bytes.offset(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// The text of a line of the file, what is not UTF-8 replaced, a byte order mark left out.
  package func text(ofLine number: Int) -> String? {
    guard var line = line(number) else { return nil }
    if line.starts(with: byteOrderMark) { line = UnsafeBufferPointer(rebasing: line[3...]) }
    return String(decoding: line, as: UTF8.self)
  }

  /// The end of the last line, when the document ends with a line break: where things end that libyaml ends a line later.
  func endOfLastLine(before position: SourcePosition) -> SourcePosition? {
    guard position.column == 1, Int(position.line) > firstLine, bytes.last == UInt8(ascii: "\n") else { return nil }
    var column = 1
    for byte in bytes.dropLast().reversed() {
      if byte == UInt8(ascii: "\n") { break }
      if byte & 0xC0 != 0x80, byte != UInt8(ascii: "\r") { column += 1 }
    }
    return SourcePosition(line: Int(position.line) - 1, column: column)
  }

  /// A place that is behind the last line, as libyaml reports at the end of input, moved to the end of the last line.
  func clamped(_ position: SourcePosition) -> SourcePosition {
    guard position.column == 1, position.line >= self.position(ofByte: bytes.count).line else { return position }
    return endOfLastLine(before: position) ?? position
  }
}

/// U+FEFF in UTF-8, as Windows editors write it at the beginning of a file.
let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
