/// One sign of a text as far as numbers are concerned, in bytes of UTF-8 that may be those of a YAML document.
struct WrittenSign {
  enum Kind: Equatable {
    case digit(Int)
    case blank, lineBreak
    /// What people part the digits of a number by.
    case dash, plus, point, slash, underscore, colon, bracket
    /// What else may part the last four from the date.
    case otherMark
    /// What nobody sees: soft hyphens, joiners, marks upon the sign before.
    case unseen
    case other
  }

  let kind: Kind
  /// In bytes.
  let length: Int

  var isUnseen: Bool { if case .unseen = kind { true } else { false } }

  /// The sign at a place; `nil` at the end, and where there is no UTF-8.
  init?(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard offset < bytes.count else { return nil }
    let first = bytes[offset]
    if first &- 0x30 < 10 {
      (kind, length) = (.digit(Int(first &- 0x30)), 1)
    } else if first == UInt8(ascii: "\\"), let escape = Self.escape(at: offset, in: bytes) {
      self = escape
    } else if first < 0x80 {
      (kind, length) = (Self.kind(of: Unicode.Scalar(first)), 1)
    } else if let (scalar, length) = bytes.scalar(at: offset) {
      (kind, self.length) = (Self.kind(of: scalar), length)
    } else {
      return nil
    }
  }

  private init(_ kind: Kind, _ length: Int) { (self.kind, self.length) = (kind, length) }

  static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x09, 0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .blank
    case 0x0A, 0x85, 0x2028, 0x2029: .lineBreak
    case 0x2D, 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: .dash
    case 0x2B, 0xFF0B: .plus
    case 0x2E, 0xB7, 0x2022, 0x2024, 0xFF0E: .point
    case 0x2F, 0x2044, 0x2215, 0xFF0F: .slash
    case 0x5F, 0xFF3F: .underscore
    case 0x3A, 0xFF1A: .colon
    case 0x28, 0x29, 0x5B, 0x5D, 0xFF08, 0xFF09: .bracket
    case 0xAD, 0x34F, 0x300...0x36F, 0x61C, 0x180B...0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0x20D0...0x20F0, 0xFE00...0xFE0F, 0xFEFF:
      .unseen
    case 0x23, 0x27, 0x2A, 0x3B, 0x3D, 0x7C, 0x7E, 0xA6, 0x2019, 0x2026, 0x2032, 0x2192, 0xFF5C: .otherMark
    case 0x30...0x39: .digit(Int(scalar.value) - 0x30)
    case 0xB9: .digit(1)
    case 0xB2, 0xB3: .digit(Int(scalar.value) - 0xB0)
    case 0..<0x660: .other
    default: digit(of: scalar).map { .digit($0) } ?? .other
    }
  }

  /// The zeros of other scripts, of the full width, raised and lowered; their other digits follow them.
  private static let zeros: [UInt32] = [
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20,
    0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0x2070, 0x2080,
    0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC,
    0x1D7F6, 0x1FBF0,
  ]

  private static func digit(of scalar: Unicode.Scalar) -> Int? {
    guard let zero = zeros.last(where: { $0 <= scalar.value }), scalar.value - zero < 10 else { return nil }
    return Int(scalar.value - zero)
  }

  // MARK: Escapes

  private static func escape(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> WrittenSign? {
    guard offset + 1 < bytes.count else { return nil }
    switch bytes[offset + 1] {
    case UInt8(ascii: "t"), UInt8(ascii: "_"), UInt8(ascii: " "), UInt8(ascii: "\t"): return Self(.blank, 2)
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "L"), UInt8(ascii: "P"): return Self(.lineBreak, 2)
    case UInt8(ascii: "/"): return Self(.slash, 2)
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return Self(.unseen, foldedLength(at: offset, in: bytes))
    case let letter:
      let digits = hexDigits(behind: letter)
      guard digits > 0, offset + 2 + digits <= bytes.count else { return nil }
      var value: UInt32 = 0
      for index in offset + 2..<offset + 2 + digits {
        guard let digit = hexDigit(bytes[index]) else { return nil }
        value = value << 4 | UInt32(digit)
      }
      return Unicode.Scalar(value).map { Self(kind(of: $0), 2 + digits) }
    }
  }

  /// A line that is broken by `\` goes on, without a blank, where the next one's indentation ends.
  private static func foldedLength(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = offset + 1
    while end < bytes.count, [0x09, 0x0A, 0x0D, 0x20].contains(bytes[end]) { end += 1 }
    return end - offset
  }

  private static func hexDigits(behind letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "x"): 2
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: 0
    }
  }

  static func hexDigit(_ byte: UInt8) -> UInt8? {
    if byte &- 0x30 < 10 { return byte &- 0x30 }
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? letter + 10 : nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar that begins at a place, and its bytes; `nil` where none does.
  func scalar(at offset: Int) -> (Unicode.Scalar, length: Int)? {
    let first = self[offset]
    let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 0, offset + length <= count else { return nil }
    if length == 1 { return (Unicode.Scalar(first), 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length {
      guard self[index] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(self[index] & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  /// The scalar that ends at a place; `nil` where none does.
  func scalar(endingAt end: Int) -> Unicode.Scalar? {
    var start = end - 1
    while start > 0, end - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0, let (scalar, length) = scalar(at: start), start + length == end else { return nil }
    return scalar
  }
}
