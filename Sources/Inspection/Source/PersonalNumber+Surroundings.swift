// What may stand inside a CPR number and beside it.

extension PersonalNumber {
  private enum Mark { case blank, dash, lineBreak }

  /// Where the last four digits begin, when the first six end at `offset`: at once, or behind blanks and a dash of any kind, seen or not
  /// (no-break space, soft hyphen), which may go on on the next line, as texts are wrapped there. `nil` where something else stands.
  static func gapEnd(from offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (end: Int, isOnNextLine: Bool)? {
    var (offset, hasDash, isOnNextLine) = (offset, false, false)
    while let (mark, length) = mark(at: offset, in: bytes) {
      switch mark {
      case .blank: break
      case .dash:
        if hasDash || isOnNextLine { return nil }
        hasDash = true
      case .lineBreak:
        if isOnNextLine { return nil }
        isOnNextLine = true
      }
      offset += length
    }
    return (offset, isOnNextLine)
  }

  private static func mark(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (Mark, length: Int)? {
    guard let (scalar, length) = scalar(at: offset, in: bytes) else { return nil }
    switch scalar {
    case 0x09, 0x0D, 0x20, 0xA0, 0xAD, 0x2000...0x200D, 0x202F, 0x2060, 0xFEFF: return (.blank, length)
    case 0x2D, 0x2010...0x2015, 0x2212: return (.dash, length)
    case 0x0A, 0x85, 0x2028, 0x2029: return (.lineBreak, length)
    default: return nil
    }
  }

  /// What is written at a place, as far as it may be a mark: a character of up to three bytes, or an escape of YAML.
  private static func scalar(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (UInt32, length: Int)? {
    func byte(_ index: Int) -> UInt8 { offset + index < bytes.count ? bytes[offset + index] : 0 }
    func tail(_ index: Int) -> UInt32 { UInt32(byte(index) & 0x3F) }
    let first = byte(0)
    switch first {
    case UInt8(ascii: "\\"): return escape(at: offset, in: bytes)
    case 1..<0x80: return (UInt32(first), 1)
    case 0xC2...0xDF: return (UInt32(first & 0x1F) << 6 | tail(1), 2)
    case 0xE0...0xEF: return (UInt32(first & 0xF) << 12 | tail(1) << 6 | tail(2), 3)
    default: return nil
    }
  }

  private static func escape(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (UInt32, length: Int)? {
    guard offset + 1 < bytes.count else { return nil }
    switch bytes[offset + 1] {
    case UInt8(ascii: "t"), UInt8(ascii: "_"), UInt8(ascii: " "): return (0x20, 2)
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "\n"): return (0x0A, 2)
    case let letter:
      guard let digits = digits(ofEscape: letter), offset + 2 + digits <= bytes.count else { return nil }
      let text = String(decoding: bytes[(offset + 2)..<(offset + 2 + digits)], as: UTF8.self)
      return UInt32(text, radix: 16).map { ($0, 2 + digits) }
    }
  }

  private static func digits(ofEscape letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "x"): 2
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: nil
    }
  }

  // MARK: Neighbours

  /// Whether a letter or digit ends here, one that is no end of an escape.
  static func isTouched(before start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start > 0 else { return false }
    if bytes[start - 1] >= 0x80 {
      return String(decoding: bytes[max(0, start - 4)..<start], as: UTF8.self).unicodeScalars.last?.isLetter ?? false
    }
    guard isLetterOrDigit(bytes[start - 1]) else { return false }
    return !endsEscape(before: start, in: bytes) && !endsWord(before: start, in: bytes)
  }

  static func isTouched(after end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard end < bytes.count else { return false }
    if bytes[end] < 0x80 { return isLetterOrDigit(bytes[end]) }
    return String(decoding: bytes[end..<min(end + 4, bytes.count)], as: UTF8.self).unicodeScalars.first?.isLetter
      ?? false
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }

  /// As behind `\n`, `\xA0` and `\u00A0`.
  private static func endsEscape(before start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for (length, letter) in [(2, nil), (4, "x" as Unicode.Scalar), (6, "u"), (10, "U")] where start >= length {
      let first = start - length
      guard bytes[first] == UInt8(ascii: "\\") else { continue }
      if let letter { return bytes[first + 1] == UInt8(ascii: letter) }
      return digits(ofEscape: bytes[first + 1]) == nil
    }
    return false
  }

  /// As in `cpr0102031234`.
  private static func endsWord(before start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    ["cpr", "nr"].contains { word in
      start >= word.utf8.count
        && zip(bytes[(start - word.utf8.count)..<start], word.utf8).allSatisfy { $0 | 0x20 == $1 }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool { properties.isAlphabetic }
}
