import Inspection

// What YAML would accept and Tilsyn refuses on purpose, with the reason for each.

extension RawDocument {
  /// The faults that are found before libyaml sees the document.
  func refusals() -> [Diagnostic] {
    let beginning = SourceRange(line: firstLine, column: 1, length: 0)
    if bytes.count > Limits.documentBytes { return [.documentTooLarge(at: beginning)] }
    if bytes.count >= 2, (bytes[0], bytes[1]) == (0xFF, 0xFE) || (bytes[0], bytes[1]) == (0xFE, 0xFF) {
      return [.utf16(at: beginning)]
    }
    return foreignLineBreaks()
  }

  /// U+0085, U+2028 and U+2029 end a line for libyaml and for no editor, so that every later line number would be wrong.
  private func foreignLineBreaks() -> [Diagnostic] {
    var found: [Diagnostic] = []
    for lead in [UInt8](arrayLiteral: 0xC2, 0xE2) {
      var from = 0
      while let index = bytes.firstIndex(of: lead, from: from) {
        from = index + 1
        let isBreak =
          lead == 0xC2
          ? index + 1 < bytes.count && bytes[index + 1] == 0x85
          : index + 2 < bytes.count && bytes[index + 1] == 0x80 && (bytes[index + 2] & 0xFE) == 0xA8
        if isBreak { found.append(.foreignLineBreak(at: SourceRange(position(ofByte: index), position(ofByte: from)))) }
      }
    }
    return found
  }

  /// Line and column of a byte, line breaks counted as editors do.
  func position(ofByte offset: Int) -> SourcePosition {
    var (line, column) = (firstLine, 1)
    for byte in bytes[..<min(offset, bytes.count)].dropFirst(bytes.starts(with: byteOrderMark) ? 3 : 0) {
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
