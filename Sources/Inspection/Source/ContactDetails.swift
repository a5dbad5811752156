/// Finds and hides e-mail addresses and telephone numbers in what people wrote, for what everyone may read.
///
/// What an address is, `ContactDetails+Addresses` says, and what a telephone number, `ContactDetails+Telephones`. Hidden is rather too
/// much than too little; but dates, case numbers, CVR and P-numbers, amounts and years stay.
public enum ContactDetails {
  /// The text with `x` for every letter and digit of addresses and numbers.
  package static func masked(_ text: String) -> String {
    if !mayHold(text) { return text }
    var scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      guard let found = address(at: index, in: scalars) ?? telephone(at: index, in: scalars) else {
        index += 1
        continue
      }
      for place in found where scalars[place].isLetter || scalars[place].digit != nil { scalars[place] = "x" }
      index = max(index + 1, found.upperBound)
    }
    var masked = String.UnicodeScalarView()
    masked.append(contentsOf: scalars)
    return String(masked)
  }

  /// Whether there are digits enough for a number, or what an address has.
  private static func mayHold(_ text: String) -> Bool {
    var digits = 0
    for scalar in text.unicodeScalars {
      if scalar.digit != nil { digits += 1 }
      if digits >= 8 || scalar.isAtSign || scalar.isOpening { return true }
    }
    let small = text.lowercased()
    return ["snabel", "%40", "&#64;", "&commat;", " dot ", " punktum ", " prik ", " punkt "].contains {
      small.place(of: $0) != nil
    }
  }
}

extension Unicode.Scalar {
  var isLetter: Bool { properties.isAlphabetic }

  /// 0 to 9, of whatever script.
  var digit: Int? {
    if value < 0xB2 { return value &- 0x30 < 10 ? Int(value) - 0x30 : nil }
    if case .digit(let digit) = WrittenSign.kind(of: self) { return digit }
    return nil
  }

  var isUnseen: Bool { if case .unseen = WrittenSign.kind(of: self) { true } else { false } }
  /// Of the letters of ASCII.
  var inSmallLetters: Unicode.Scalar { "A"..."Z" ~= self ? Unicode.Scalar(UInt8(value + 0x20)) : self }
  var isBlank: Bool { if case .blank = WrittenSign.kind(of: self) { true } else { false } }
  var isAtSign: Bool { ["@", "＠", "﹫"].contains(self) }
  var isOpening: Bool { ["(", "[", "{", "<"].contains(self) }
  var isClosing: Bool { [")", "]", "}", ">"].contains(self) }
}
