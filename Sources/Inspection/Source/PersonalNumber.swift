/// Finds and hides what looks like a Danish CPR number: six digits that are a date (day, month, year), perhaps a hyphen or a space,
/// four digits. The check digit is not looked at: since 1 October 2007 numbers are given out that fail it (cpr.dk).
public enum PersonalNumber {
  /// Where in these bytes of UTF-8 the first one stands that begins at `start` or later.
  public static func range(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Range<Int>? {
    var index = start
    while index + 10 <= bytes.count {
      // Six digits in a row must be there, so the sixth is looked at first.
      guard isDigit(bytes[index + 5]) else {
        index += 6
        continue
      }
      if let end = end(ofNumberAt: index, in: bytes) { return index..<end }
      index += 1
    }
    return nil
  }

  private static func end(ofNumberAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if start > 0, isWord(bytes[start - 1]) { return nil }
    for index in start..<start + 6 where !isDigit(bytes[index]) { return nil }
    guard isDate(day: number(bytes, start), month: number(bytes, start + 2), year: number(bytes, start + 4)) else {
      return nil
    }
    let separator = bytes[start + 6] == UInt8(ascii: "-") || bytes[start + 6] == UInt8(ascii: " ")
    let serial = start + (separator ? 7 : 6)
    guard serial + 4 <= bytes.count else { return nil }
    for index in serial..<serial + 4 where !isDigit(bytes[index]) { return nil }
    return serial + 4 < bytes.count && isWord(bytes[serial + 4]) ? nil : serial + 4
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// Letters, digits and all that is not ASCII.
  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    Int(bytes[index] - 0x30) * 10 + Int(bytes[index + 1] - 0x30)
  }

  /// The century is told by the seventh digit; 29 February counts in every year that may be a leap year.
  private static func isDate(day: Int, month: Int, year: Int) -> Bool {
    Day(year: year % 4 == 0 ? 2000 : 2001, month: month, day: day) != nil
  }

  /// The text with `x` for every digit of such numbers.
  public static func masked(_ text: String) -> String {
    var text = text
    let masked = text.withUTF8 { bytes -> [UInt8]? in
      guard var found = range(in: bytes) else { return nil }
      var masked = Array(bytes)
      while true {
        for index in found where isDigit(masked[index]) { masked[index] = UInt8(ascii: "x") }
        guard let next = range(in: bytes, from: found.upperBound) else { return masked }
        found = next
      }
    }
    return masked.map { String(decoding: $0, as: UTF8.self) } ?? text
  }
}

extension Message {
  /// The sentence without CPR numbers that it may have quoted.
  var masked: Message {
    Message(da: PersonalNumber.masked(da), en: PersonalNumber.masked(en), sv: PersonalNumber.masked(sv))
  }
}

extension Diagnostic {
  public static func personalNumber(at range: SourceRange) -> Self {
    Diagnostic(
      .personalNumber,
      Message(
        da: "her står noget, der ligner et CPR-nummer; det vises ikke i rapporter",
        en: "this looks like a CPR number; it isn't shown in reports",
        sv: "här står något som liknar ett danskt CPR-nummer; det visas inte i rapporter"), at: range,
      help: Message(
        da: "slet det, og brug en neutral betegnelse som »borger 1«",
        en: "delete it and use a neutral name like “citizen 1”",
        sv: "ta bort det, och använd en neutral beteckning som ”klient 1”"))
  }
}

extension DiagnosticCode {
  static let personalNumber = DiagnosticCode(
    "cpr-number", .warning,
    da: """
      Skemaer og tjeklister har ikke brug for CPR-numre. Seks cifre, der er en dato, og fire cifre mere bliver skjult overalt, hvor \
      tekst fra filen vises, også når det er noget andet end et CPR-nummer.
      """,
    en: """
      Records and checklists need no CPR numbers. Six digits that are a date and four more are hidden wherever text of the file is \
      shown, also when they are something else than a CPR number.
      """,
    sv: """
      Protokoll och checklistor behöver inga personnummer. Sex siffror som är ett datum och fyra siffror \
      till döljs överallt där text från filen visas, även när det är något annat än ett CPR-nummer.
      """)
}
