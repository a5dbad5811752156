package import Inspection

// Changes to a line, and the line that comes of them.

extension SourceLine {
  /// Puts a text in the place of a stretch.
  func edit(_ range: Range<Int>, _ text: String) -> DocumentEdit { DocumentEdit(self.range(range), text) }

  /// Puts quotes around a stretch, and doubles those in it where it must.
  func quotes(around range: Range<Int>) -> [DocumentEdit] {
    let inner = text(range)
    let quote = inner.contains("'") && !inner.contains("\"") && !inner.contains("\\") ? "\"" : "'"
    let (start, end) = (range.lowerBound..<range.lowerBound, range.upperBound..<range.upperBound)
    return [edit(start, quote)] + doubled(quote, in: range) + [edit(end, quote)]
  }

  /// Puts quotes that fit in the place of those around a stretch.
  func otherQuotes(around range: Range<Int>) -> [DocumentEdit] {
    let inside = range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1)
    let inner = text(inside)
    let quote = inner.contains("'") && !inner.contains("\"") && !inner.contains("\\") ? "\"" : "'"
    return [edit(range.lowerBound..<inside.lowerBound, quote)] + doubled(quote, in: inside)
      + [edit(inside.upperBound..<range.upperBound, quote)]
  }

  private func doubled(_ quote: String, in range: Range<Int>) -> [DocumentEdit] {
    quote == "'" ? range.filter { scalars[$0] == "'" }.map { edit($0..<$0, "'") } : []
  }

  /// The line with these changes, without indentation, for copying; `nil` when it is too long to print.
  func made(by edits: [DocumentEdit]) -> String? {
    var (whole, offset) = ("", 0)
    for edit in edits {
      let (start, end) = (Int(edit.range.start.column) - 1, Int(edit.range.end.column) - 1)
      whole += text(from: offset, to: start) + edit.replacement
      offset = end
    }
    whole += text(from: offset, to: scalars.count)
    let line = SourceLine(number: number, whole)
    return whole.unicodeScalars.count - indent <= 120 && !whole.contains("\n") ? line.content : nil
  }
}

extension Remedy {
  /// The line as it is to be, in words where it is too long to copy.
  static func write(_ line: SourceLine, _ edits: [DocumentEdit], orElse words: Message? = nil) -> Remedy? {
    guard let sentence = line.made(by: edits).map(Message.write) ?? words else { return nil }
    return Remedy(sentence, [edits].withoutHidden)
  }

  /// The same where the words are others; `nil` where the line is too long to copy.
  static func write(_ line: SourceLine, _ edits: [DocumentEdit], _ words: (String) -> Message) -> Remedy? {
    line.made(by: edits).map { Remedy(words($0), [edits].withoutHidden) }
  }

  /// Quotes around a text of the line; without one it goes on over the next lines, and only its words can be told.
  static func quoting(_ range: Range<Int>?, of line: SourceLine) -> Remedy {
    guard let range else { return Remedy(.quoting(nil), []) }
    let edits = line.quotes(around: range)
    let short = line.made(by: edits) ?? (range.count < 100 ? SourceLine.quoted(line.text(range)) : nil)
    return Remedy(.quoting(short), [edits].withoutHidden)
  }
}

extension [[DocumentEdit]] {
  /// A number of a person that is hidden from reading must not be written back hidden.
  var withoutHidden: [[DocumentEdit]] {
    filter { edits in !edits.contains { $0.replacement.place(of: "xxxx") != nil } }
  }
}

extension RawDocument {
  /// The document with changes made to it, in whatever order they are given; none may overlap.
  package func bytes(with edits: [DocumentEdit]) -> [UInt8] {
    var changed = Array(bytes)
    let placed = edits.enumerated().map { index, edit in
      (start: offset(of: edit.range.start), end: offset(of: edit.range.end), index: index, text: edit.replacement)
    }
    for edit in placed.sorted(by: { ($0.start, $0.index) > ($1.start, $1.index) }) {
      changed.replaceSubrange(edit.start..<Swift.max(edit.start, edit.end), with: edit.text.utf8)
    }
    return changed
  }

  /// The byte that a place begins at.
  private func offset(of position: SourcePosition) -> Int {
    var (offset, line) = (bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0, firstLine)
    while line < Int(position.line), let lineBreak = bytes.offset(of: UInt8(ascii: "\n"), from: offset) {
      offset = lineBreak + 1
      line += 1
    }
    var column = 1
    while offset < bytes.count, column < Int(position.column) || bytes[offset] & 0xC0 == 0x80 {
      if bytes[offset] & 0xC0 != 0x80 { column += 1 }
      offset += 1
    }
    return offset
  }
}
