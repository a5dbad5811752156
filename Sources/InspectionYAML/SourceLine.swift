import Inspection

/// One line of a document, taken apart as a reader of block style would: `- name: value # comment`.
/// All places are offsets in code points from the beginning of the line, as libyaml counts columns.
struct SourceLine {
  let number: Int
  let scalars: [Unicode.Scalar]
  /// How many spaces stand first.
  let indent: Int
  /// Where the content begins, behind list marks `- `.
  let body: Int
  /// The name before the first colon that a space or the end of the line follows.
  let key: Range<Int>?
  /// What stands behind that colon, or the whole body when there is none; no comment, no spaces at the ends.
  let value: Range<Int>

  init(number: Int, _ text: String) {
    self.number = number
    scalars = Array(text.unicodeScalars)
    indent = scalars.prefix { $0 == " " }.count
    var body = scalars.prefix { $0 == " " || $0 == "\t" }.count
    while body + 1 < scalars.count, scalars[body] == "-", scalars[body + 1] == " " {
      body += scalars[body...].dropFirst().prefix { $0 == " " }.count + 1
    }
    self.body = body
    key = SourceLine.key(in: scalars, from: body)
    var start = body
    if let key {
      start = (scalars[key.upperBound...].firstIndex(of: ":") ?? key.upperBound) + 1
      start += scalars[start...].prefix { $0 == " " || $0 == "\t" }.count
    }
    value = SourceLine.trimmed(start..<SourceLine.contentEnd(of: scalars, from: start), in: scalars)
  }

  var isBlank: Bool { body == scalars.count || scalars[body] == "#" }
  /// Where the content ends before a comment.
  var contentEnd: Int { max(body, value.upperBound) }
  /// Where the comment behind the content begins, or the end of the line.
  var commentStart: Int { scalars[contentEnd...].firstIndex(of: "#") ?? scalars.count }
  /// Whether the line begins a list item.
  var hasDash: Bool { body > indent || scalars[indent...].elementsEqual(["-"]) }
  var keyText: String? { key.map(text) }
  var valueText: String { text(value) }
  /// The line without indentation and spaces at its end.
  var content: String { text(SourceLine.trimmed(indent..<scalars.count, in: scalars)) }

  /// What stands between two offsets; nothing where they are in the wrong order.
  func text(from start: Int, to end: Int) -> String { text(start..<max(start, end)) }

  func text(_ range: Range<Int>) -> String { String(letters: scalars[range.clamped(to: scalars.indices)]) }

  func scalar(at offset: Int) -> Unicode.Scalar? { scalars.indices.contains(offset) ? scalars[offset] : nil }

  func range(_ range: Range<Int>) -> SourceRange {
    SourceRange(line: number, column: range.lowerBound + 1, length: range.count)
  }

  /// The word that begins at an offset.
  func word(at offset: Int) -> Range<Int> {
    guard offset < scalars.count else { return scalars.count..<scalars.count }
    return offset..<(scalars[offset...].firstIndex { $0 == " " || $0 == "\t" } ?? scalars.count)
  }

  /// The offset behind the quote that ends what begins with a quote at `offset`; `nil` where it doesn't end on this line.
  func quoteEnd(from offset: Int) -> Int? { SourceLine.quoteEnd(in: scalars, from: offset) }

  /// The line with other text in one place, without indentation, for copying; `nil` when it is too long to print.
  func replacing(_ range: Range<Int>, with text: String) -> String? {
    let whole =
      self.text(from: indent, to: range.lowerBound) + text + self.text(from: range.upperBound, to: scalars.count)
    let line = SourceLine(number: number, whole)
    return whole.unicodeScalars.count <= 120 ? line.content : nil
  }

  /// The line with its value in quotes.
  func quotingValue() -> String? { quoting(value) }

  /// The line with a part of it in quotes; that part alone when the line is too long to print.
  func quoting(_ range: Range<Int>) -> String? {
    replacing(range, with: SourceLine.quoted(text(range)))
      ?? (range.count < 100 ? SourceLine.quoted(text(range)) : nil)
  }

  /// A text in single quotes, or in double quotes when that needs fewer changes.
  static func quoted(_ text: String) -> String {
    if text.contains("'"), !text.contains("\""), !text.contains("\\") { return "\"\(text)\"" }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  private static func key(in scalars: [Unicode.Scalar], from body: Int) -> Range<Int>? {
    guard body < scalars.count, !["[", "{", "#", "%"].contains(scalars[body]) else { return nil }
    var offset = body
    if scalars[body] == "\"" || scalars[body] == "'" {
      guard let end = quoteEnd(in: scalars, from: body) else { return nil }
      offset = end + scalars[end...].prefix { $0 == " " }.count
      guard offset < scalars.count, scalars[offset] == ":", isSpace(scalars, offset + 1) else { return nil }
      return body..<end
    }
    while offset < scalars.count {
      if scalars[offset] == ":", isSpace(scalars, offset + 1) { return trimmed(body..<offset, in: scalars) }
      if scalars[offset] == "#", offset > body, isSpace(scalars, offset - 1) { return nil }
      offset += 1
    }
    return nil
  }

  /// Where a comment or the end of the line ends what begins at `start`.
  private static func contentEnd(of scalars: [Unicode.Scalar], from start: Int) -> Int {
    var offset = start
    let first = start < scalars.count ? scalars[start] : " "
    let mayQuote = ["\"", "'", "[", "{"].contains(first)
    while offset < scalars.count {
      let scalar = scalars[offset]
      if scalar == "#", offset == start || isSpace(scalars, offset - 1) { return offset }
      if mayQuote, scalar == "\"" || scalar == "'", offset == start || first == "[" || first == "{",
        let end = quoteEnd(in: scalars, from: offset)
      {
        offset = end
      } else {
        offset += 1
      }
    }
    return scalars.count
  }

  private static func quoteEnd(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    guard start < scalars.count else { return nil }
    let quote = scalars[start]
    var offset = start + 1
    while offset < scalars.count {
      if quote == "\"", scalars[offset] == "\\" {
        offset += 1
      } else if scalars[offset] == quote {
        guard quote == "'", offset + 1 < scalars.count, scalars[offset + 1] == "'" else { return offset + 1 }
        offset += 1
      }
      offset += 1
    }
    return nil
  }

  private static func isSpace(_ scalars: [Unicode.Scalar], _ offset: Int) -> Bool {
    offset >= scalars.count || scalars[offset] == " " || scalars[offset] == "\t"
  }

  private static func trimmed(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Range<Int> {
    var end = max(range.lowerBound, range.upperBound)
    while end > range.lowerBound, scalars[end - 1] == " " || scalars[end - 1] == "\t" { end -= 1 }
    return range.lowerBound..<end
  }
}

/// The lines of a document, found once so that a fault may look at many of them.
struct SourceLines {
  private let document: RawDocument
  private let starts: [Int]

  init(_ document: RawDocument) {
    self.document = document
    var starts = [0]
    while let lineBreak = document.bytes.offset(of: UInt8(ascii: "\n"), from: starts[starts.count - 1]) {
      starts.append(lineBreak + 1)
    }
    self.starts = starts
  }

  /// The last line that has anything on it.
  var last: Int {
    document.firstLine + starts.count - (starts.count > 1 && starts[starts.count - 1] == document.bytes.count ? 2 : 1)
  }

  subscript(number: Int) -> SourceLine? {
    guard starts.indices.contains(number - document.firstLine) else { return nil }
    var bytes = document.line(from: starts[number - document.firstLine])
    if number == document.firstLine, bytes.starts(with: byteOrderMark) {
      bytes = UnsafeBufferPointer(rebasing: bytes[3...])
    }
    return SourceLine(number: number, String(decoding: bytes, as: UTF8.self))
  }

  /// Whether the next line is indented more, as what belongs to the line's value is.
  func goesOn(after line: SourceLine) -> Bool {
    guard let next = self[line.number + 1], !next.isBlank else { return false }
    return next.indent > line.indent
  }

  /// The nearest line above that is neither blank nor a comment.
  func content(before number: Int) -> SourceLine? {
    var number = number - 1
    while let line = self[number] {
      if !line.isBlank { return line }
      number -= 1
    }
    return nil
  }
}
