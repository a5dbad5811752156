import Inspection

/// How wide a text is on a screen of cells of the same width, and how to show what must not reach a terminal.
enum Display {
  /// The cells that a scalar takes: none for what joins the letter before it, two for the letters and pictures of East Asia.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return value >= 0x1100 && wide.contains { $0.contains(value) } ? 2 : 1
    }
  }

  static func width(_ text: String) -> Int {
    // As many as letters, where all are below U+0300.
    let letters = text.withBytes { bytes -> Int? in
      var letters = 0
      for byte in bytes {
        if byte >= 0xCC { return nil }
        letters &+= byte & 0xC0 == 0x80 ? 0 : 1
      }
      return letters
    }
    return letters ?? text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// Blocks whose letters take two cells (Unicode's East Asian Width W and F, whole blocks).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]

  /// Whether a scalar would command the terminal, turn the direction of the text or end a line.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// What is shown for such a scalar; `nil` for all others.
  static func harmless(_ scalar: Unicode.Scalar) -> String? {
    guard isHarmful(scalar) else { return nil }
    return switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value).map { String($0) }
    case 0x7F: "␡"
    default:
      "<U+" + String(repeating: "0", count: scalar.value < 0x100 ? 2 : scalar.value < 0x1000 ? 1 : 0)
        + String(scalar.value, radix: 16, uppercase: true) + ">"
    }
  }

  /// The text with every dangerous scalar made visible; line breaks and tabs are kept where a text may have several lines.
  static func harmless(_ text: String, keepingLines: Bool = false) -> String {
    guard text.withBytes({ hasHarmful($0, keepingLines: keepingLines) }) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if keepingLines, scalar == "\n" || scalar == "\t" {
        safe.append(scalar)
      } else if let replacement = harmless(scalar) {
        safe.append(contentsOf: replacement.unicodeScalars)
      } else {
        safe.append(scalar)
      }
    }
    return String(safe)
  }

  private static func hasHarmful(_ utf8: UnsafeBufferPointer<UInt8>, keepingLines: Bool) -> Bool {
    for index in utf8.indices {
      let byte = utf8[index]
      if byte >= 0x20, byte < 0x7F || byte & 0xC0 == 0x80 || !mayBegin(byte) { continue }
      let isHarmful =
        byte < 0x80
        ? !keepingLines || byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t")
        : harmfulScalar(UnsafeRawBufferPointer(utf8), at: index) != nil
      if isHarmful { return true }
    }
    return false
  }

  /// The scalar of two or three bytes that begins here where it must not go out as it is; else `nil`.
  static func harmfulScalar(_ utf8: UnsafeRawBufferPointer, at index: Int) -> UInt32? {
    let byte = utf8[index]
    guard mayBegin(byte), index &+ (byte < 0xE0 ? 1 : 2) < utf8.count else { return nil }
    let second = UInt32(utf8[index &+ 1] & 0x3F)
    let value =
      byte < 0xE0
      ? UInt32(byte & 0x1F) << 6 | second : UInt32(byte & 0x0F) << 12 | second << 6 | UInt32(utf8[index &+ 2] & 0x3F)
    guard let scalar = Unicode.Scalar(value), isHarmful(scalar) else { return nil }
    return value
  }

  /// Whether a dangerous scalar may begin with this byte of UTF-8; most texts have none of them.
  static func mayBegin(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
  }
}
