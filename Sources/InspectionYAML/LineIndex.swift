import Inspection

/// Finds places of a document among its bytes. It remembers the last one, so that going through a very long line costs no more than
/// going through many.
struct LineIndex {
  private let document: RawDocument
  /// Where each line begins, once someone has asked.
  private var starts: [Int] = []
  private var last = (line: Int32(0), column: Int32(1), offset: 0)
  /// The lines on which a comment may follow something, in their order, and where they begin; most documents have few.
  private let commented: [(line: Int32, start: Int)]
  /// The one of them asked for last, or the one after.
  private var next = 0

  init(_ document: RawDocument) {
    self.document = document
    commented = LineIndex.commentedLines(of: document)
  }

  private static func commentedLines(of document: RawDocument) -> [(line: Int32, start: Int)] {
    let bytes = document.bytes
    var found: [(line: Int32, start: Int)] = []
    var (line, seen, from) = (document.firstLine, 0, 0)
    while let sign = bytes.offset(of: UInt8(ascii: "#"), from: from) {
      from = sign + 1
      guard sign > 0, bytes[sign - 1] == UInt8(ascii: " ") || bytes[sign - 1] == UInt8(ascii: "\t") else { continue }
      let lineBreaks = bytes.count(of: UInt8(ascii: "\n"), in: seen..<sign)
      (line, seen) = (line + lineBreaks, sign)
      if lineBreaks == 0, !found.isEmpty { continue }
      var start = sign
      while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      if start == 0, bytes.starts(with: byteOrderMark) { start = byteOrderMark.count }
      found.append((Int32(clamping: line), start))
    }
    return found
  }

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

  private func isBlank(_ offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t")
  }

  private func isInsideLetter(_ offset: Int) -> Bool { offset < bytes.count && bytes[offset] & 0xC0 == 0x80 }

  /// The byte at a place, at most the end of its line.
  private mutating func offset(of position: SourcePosition) -> Int? {
    if last.line != position.line {
      guard let start = start(ofLine: position.line) else { return nil }
      last = (position.line, 1, start)
    }
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

  /// Whether a comment may follow something on this line. Quick where lines are asked for in their order.
  private mutating func mayHaveComment(_ line: Int32) -> Bool {
    while next > 0, commented[next - 1].line >= line { next -= 1 }
    while next < commented.count, commented[next].line < line { next += 1 }
    guard next < commented.count, commented[next].line == line else { return false }
    if last.line != line { last = (line, 1, commented[next].start) }
    return true
  }

  /// Whether a comment may follow something anywhere.
  var hasComments: Bool { !commented.isEmpty }

  /// The comment that follows on the same line, from its `#`; perhaps behind signs that are passed over.
  mutating func comment(after end: SourcePosition, passing signs: StaticString = "") -> String? {
    guard mayHaveComment(end.line), var offset = offset(of: end) else { return nil }
    let passed = UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount)
    while offset < bytes.count, isBlank(offset) || passed.contains(bytes[offset]) { offset += 1 }
    guard offset > 0, offset < bytes.count, bytes[offset] == UInt8(ascii: "#"), isBlank(offset - 1) else { return nil }
    return String(
      decoding: bytes[offset...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, as: UTF8.self)
  }
}
