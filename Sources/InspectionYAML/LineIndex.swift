import Inspection

/// Finds places of a document among its bytes. It remembers the last one, so that going through a very long line costs no more than
/// going through many.
struct LineIndex {
  private let document: RawDocument
  /// Where each line begins, once someone has asked.
  private var starts: [Int] = []
  private var last = (line: Int32(0), column: Int32(1), offset: 0)
  /// The lines that have a comment sign, in order, once someone has asked; most have none.
  private var linesWithSign: [Int32]?

  init(_ document: RawDocument) { self.document = document }

  private var bytes: UnsafeBufferPointer<UInt8> { document.bytes }

  /// Where a line of the file begins.
  private mutating func start(ofLine number: Int32) -> Int? {
    if starts.isEmpty {
      starts = [bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0]
      var start = 0
      while let lineBreak = bytes.offset(of: UInt8(ascii: "\n"), from: start) {
        start = lineBreak + 1
        starts.append(start)
      }
    }
    let line = Int(number) - document.firstLine
    return starts.indices.contains(line) ? starts[line] : nil
  }

  private func isLineEnd(_ offset: Int) -> Bool {
    offset >= bytes.count || bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "\r")
  }

  private func isInsideLetter(_ offset: Int) -> Bool { offset < bytes.count && bytes[offset] & 0xC0 == 0x80 }

  /// The byte at a place, at most the end of its line.
  private mutating func offset(of position: SourcePosition) -> Int? {
    guard let start = start(ofLine: position.line) else { return nil }
    if last.line != position.line { last = (position.line, 1, start) }
    while last.column < position.column, !isLineEnd(last.offset) {
      repeat { last.offset += 1 } while isInsideLetter(last.offset)
      last.column += 1
    }
    while last.column > position.column {
      repeat { last.offset -= 1 } while isInsideLetter(last.offset)
      last.column -= 1
    }
    return last.offset
  }

  private func letters(_ bytes: UnsafeBufferPointer<UInt8>) -> [Unicode.Scalar] {
    Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  /// The letters of a line of the file, without its line break.
  mutating func letters(ofLine number: Int32) -> [Unicode.Scalar] {
    start(ofLine: number).map { letters(document.line(from: $0)) } ?? []
  }

  /// The letters in a stretch of one line.
  mutating func letters(in range: SourceRange) -> [Unicode.Scalar] {
    guard range.start.line == range.end.line, let start = offset(of: range.start), let end = offset(of: range.end)
    else { return [] }
    return letters(UnsafeBufferPointer(rebasing: bytes[start..<end]))
  }

  private mutating func hasCommentSign(_ line: Int32) -> Bool {
    let lines = linesWithSign ?? document.linesWithCommentSign()
    linesWithSign = lines
    var (first, end) = (0, lines.count)
    while first < end {
      let middle = (first + end) / 2
      if lines[middle] < line { first = middle + 1 } else { end = middle }
    }
    return first < lines.count && lines[first] == line
  }

  /// The comment that follows on the same line, from its `#`.
  mutating func comment(after end: SourcePosition) -> String? {
    guard hasCommentSign(end.line), var offset = offset(of: end) else { return nil }
    while offset < bytes.count, bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t") {
      offset += 1
    }
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "#") else { return nil }
    return String(
      decoding: bytes[offset...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, as: UTF8.self)
  }
}

extension RawDocument {
  fileprivate func linesWithCommentSign() -> [Int32] {
    var lines: [Int32] = []
    var (line, start) = (firstLine, 0)
    // Looks for signs, which are few, and not through each line.
    while let sign = bytes.offset(of: UInt8(ascii: "#"), from: start) {
      while let lineBreak = bytes.offset(of: UInt8(ascii: "\n"), from: start), lineBreak < sign {
        start = lineBreak + 1
        line += 1
      }
      lines.append(Int32(truncatingIfNeeded: line))
      start = bytes.offset(of: UInt8(ascii: "\n"), from: sign) ?? bytes.count
    }
    return lines
  }
}
