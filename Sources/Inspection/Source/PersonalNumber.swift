/// Finds and hides what looks like a Danish CPR number or a Swedish personal number, as people write them.
///
/// A CPR number is a date (day, month, year with two or four digits) and four digits. The check digit is not looked at: since 1 October
/// 2007 numbers are given out that fail it (cpr.dk). Numbers given out in place of one have 60 added to the day. A Swedish number is the
/// date the other way round; one for coordination has 60 added to the day, too. Its check digit always fits, so where the form alone says
/// too little, it decides. `WrittenNumber` says which forms there are, and what looks like one and is none.
///
/// Hidden is rather too much than too little: a number shown that should not have been can't be taken back.
public enum PersonalNumber {
  public enum Origin { case danish, swedish }

  /// The first that begins at `start` or later in these bytes of UTF-8. They may be those of a YAML document: its escapes are understood.
  package static func first(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> (range: Range<Int>, origin: Origin)? {
    var index = start
    while let hit = bytes.firstPossibleDigit(from: index) {
      if let end = bytes.endOfOtherDigits(at: hit) {
        index = end
        continue
      }
      let sign = bytes.signStart(around: hit, notBefore: start)
      guard let read = WrittenSign(at: sign, in: bytes), case .digit = read.kind else {
        index = hit + 1
        continue
      }
      var number = WrittenNumber(from: sign)
      if let origin = number.read(in: bytes) { return (sign..<number.end, origin) }
      index = max(hit + 1, number.endOfFirstRun)
    }
    return nil
  }

  /// Writes an `x` for each digit in this range; the bytes stay as many, the characters too, and what stands between the digits stays.
  package static func hide(_ range: Range<Int>, in bytes: UnsafeMutableBufferPointer<UInt8>) {
    var offset = range.lowerBound
    while offset < range.upperBound, let sign = WrittenSign(at: offset, in: UnsafeBufferPointer(bytes)) {
      if case .digit = sign.kind { hideDigit(bytes.extracting(offset..<offset + sign.length)) }
      offset += sign.length
    }
  }

  /// `x` in as many bytes as the digit has: itself, that of the full width or of mathematics, a sign that looks like it, or its escape.
  private static func hideDigit(_ digit: UnsafeMutableBufferPointer<UInt8>) {
    if digit.count > 1, digit[0] == UInt8(ascii: "\\") {
      for index in 2..<digit.count { digit[index] = UInt8(ascii: "0") }
      (digit[digit.count - 2], digit[digit.count - 1]) = (UInt8(ascii: "7"), UInt8(ascii: "8"))
      return
    }
    let hidden: StaticString =
      switch digit.count {
      case 1: "x"
      case 2: "×"
      case 3: "ｘ"
      default: "\u{1D5D1}"
      }
    for index in digit.indices { digit[index] = hidden.utf8Start[index] }
  }

  /// The text with `x` for every digit of such numbers.
  package static func masked(_ text: String) -> String {
    var text = text
    let masked = text.withUTF8 { bytes -> [UInt8]? in
      guard var found = first(in: bytes) else { return nil }
      var masked = Array(bytes)
      masked.withUnsafeMutableBufferPointer { masked in
        hide(found.range, in: masked)
        while let next = first(in: bytes, from: found.range.upperBound) {
          hide(next.range, in: masked)
          found = next
        }
      }
      return masked
    }
    return masked.map { String(decoding: $0, as: UTF8.self) } ?? text
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the next digit of ASCII stands, or a byte that a digit of another script may begin with. Sixteen bytes at a time, as most
  /// are none. Arithmetic on vectors is compiled to vectors, comparisons are not.
  fileprivate func firstPossibleDigit(from start: Int) -> Int? {
    var index = start
    let raw = UnsafeRawBufferPointer(self)
    while index &+ 16 <= count {
      let bytes = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      let low = bytes & SIMD16(repeating: 0x7F)
      // The top bit of each byte: whether it is 0x30 or more, and not 0x3A or more; or 0xD0 or more.
      let digits = (low &+ SIMD16(repeating: 0x50)) & ~(low &+ SIMD16(repeating: 0x46)) & ~bytes
      let others = bytes & (low &+ SIMD16(repeating: 0x30))
      let halves = unsafeBitCast((digits | others) & SIMD16(repeating: 0x80), to: SIMD2<UInt64>.self)
      let (first, second) = (UInt64(littleEndian: halves[0]), UInt64(littleEndian: halves[1]))
      if first != 0 { return index &+ first.trailingZeroBitCount / 8 }
      if second != 0 { return index &+ 8 &+ second.trailingZeroBitCount / 8 }
      index &+= 16
    }
    while index < count {
      if self[index] &- 0x30 < 10 || self[index] >= 0xD0 { return index }
      index &+= 1
    }
    return nil
  }

  /// Where digits end with which no number begins, as of most one look shows: before anything that stands in no number there are fewer
  /// than eight. `nil` where it takes a closer look.
  @inline(__always)
  fileprivate func endOfOtherDigits(at start: Int) -> Int? {
    guard self[start] < 0x80, start == 0 || !isOfWord(self[start - 1]) else { return nil }
    var (index, digits, end) = (start, 0, 0)
    while index < count {
      let byte = self[index]
      if byte &- 0x30 < 10 {
        digits &+= 1
        if digits == 8 { return nil }
      } else if byte >= 0x80 || byte == UInt8(ascii: "\\") {
        return nil
      } else {
        if end == 0 { end = index }
        if !Self.isGap(byte) { break }
      }
      index &+= 1
    }
    return end == 0 ? index : end
  }

  /// A letter, a digit or a backslash, before which an escape may go on.
  @inline(__always)
  private func isOfWord(_ byte: UInt8) -> Bool { byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5C }

  /// Whether a byte of ASCII may stand inside a number.
  @inline(__always)
  private static func isGap(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, 0x23, 0x27...0x2B, 0x2D...0x2F, 0x3A, 0x3B, 0x3D, 0x5B, 0x5D, 0x5F, 0x7C, 0x7E: true
    default: false
    }
  }

  /// Where the escape begins that a byte is part of; the byte itself when it is of none.
  fileprivate func signStart(around index: Int, notBefore first: Int) -> Int {
    guard index > first, self[index - 1] | 0x20 &- 0x61 < 26 || self[index - 1] &- 0x30 < 10 else { return index }
    for length in 2...9 where index - length >= first && self[index - length] == UInt8(ascii: "\\") {
      guard let sign = WrittenSign(at: index - length, in: self), sign.length > length else { return index }
      return index - length
    }
    return index
  }
}

extension Message {
  /// The sentence without personal numbers that it may have quoted.
  var masked: Message {
    Message(da: PersonalNumber.masked(da), en: PersonalNumber.masked(en), sv: PersonalNumber.masked(sv))
  }
}

extension Diagnostic {
  package static func personalNumber(_ origin: PersonalNumber.Origin, at range: SourceRange) -> Self {
    let message =
      switch origin {
      case .danish:
        Message(
          da: "her står noget, der ligner et CPR-nummer; det vises ikke i rapporter",
          en: "this looks like a CPR number; it isn't shown in reports",
          sv: "här står något som liknar ett danskt CPR-nummer; det visas inte i rapporter")
      case .swedish:
        Message(
          da: "her står noget, der ligner et svensk personnummer; det vises ikke i rapporter",
          en: "this looks like a Swedish personal number; it isn't shown in reports",
          sv: "här står något som liknar ett personnummer; det visas inte i rapporter")
      }
    return Diagnostic(
      .personalNumber, message, at: range,
      help: Message(
        da: "slet det, og brug en neutral betegnelse som »borger 1«",
        en: "delete it and use a neutral name like “citizen 1”",
        sv: "ta bort det, och använd en neutral beteckning som ”klient 1”"))
  }
}

extension DiagnosticCode {
  package static let personalNumber = DiagnosticCode(
    "cpr-number", .warning,
    da: """
      Skemaer og tjeklister har ikke brug for personnumre. En dato og fire cifre mere, som et dansk CPR-nummer eller et svensk \
      personnummer, bliver skjult overalt, hvor tekst fra filen vises, også når det er noget andet; filen bliver ikke ændret. Et P-nummer \
      kan skrives med et P foran: `P1012345678`.
      """,
    en: """
      Records and checklists need no personal numbers. A date and four digits more, like a Danish CPR number or a Swedish personal \
      number, are hidden wherever text of the file is shown, also when they are something else; the file is not changed. The number of a \
      production unit can be written with a P in front: `P1012345678`.
      """,
    sv: """
      Protokoll och checklistor behöver inga personnummer. Ett datum och fyra siffror till, som ett danskt CPR-nummer eller ett svenskt \
      personnummer, döljs överallt där text från filen visas, även när det är något annat; filen ändras inte. Ett danskt P-nummer kan \
      skrivas med ett P framför: `P1012345678`.
      """)
}
