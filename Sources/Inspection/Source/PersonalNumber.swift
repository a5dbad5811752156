/// Finds and hides what looks like a Danish CPR number: six digits that are a date (day, month, year) and four digits, with nothing, a
/// dash or blanks between them, as `PersonalNumber.gapEnd` has it. The check digit is not looked at: since 1 October 2007 numbers are
/// given out that fail it (cpr.dk).
///
/// No letter or digit may touch it, apart from `cpr` and `nr`. So ids that mix letters and digits stay as they are (UUIDs, hashes,
/// `P1012345678`), and so do ISO dates, telephone numbers with their country's 45, and case numbers that begin with a year, as none of
/// these begins with a date. Ten bare digits that do are hidden, although some are the number of a production unit (P-nummer) or a
/// moment counted in seconds: a number shown that should not have been can't be taken back. Numbers given out in place of a CPR number,
/// whose day is raised by 60, are not looked for.
package enum PersonalNumber {
  private static let fewest = 10

  /// Where in these bytes of UTF-8 the first one stands that begins at `start` or later. The bytes may be those of a YAML document: its
  /// escapes are understood.
  package static func range(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Range<Int>? {
    var index = start
    let latest = bytes.count - fewest
    while index <= latest {
      // Of the next six bytes, all must be digits; else it can begin behind the last that is none, mostly the sixth.
      if !isDigit(bytes[index &+ 5]) {
        index &+= 6
        continue
      }
      var last = index + 4
      while last >= index, isDigit(bytes[last]) { last -= 1 }
      if last >= index {
        index = last + 1
        continue
      }
      if let end = end(ofNumberAt: index, in: bytes) { return index..<end }
      index += 1
    }
    return nil
  }

  private static func end(ofNumberAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard isDate(day: number(bytes, start), month: number(bytes, start + 2), year: number(bytes, start + 4)),
      !isTouched(before: start, in: bytes), let (serial, isOnNextLine) = gapEnd(from: start + 6, in: bytes),
      serial + 4 <= bytes.count
    else { return nil }
    let end = serial + 4
    for index in serial..<end where !isDigit(bytes[index]) { return nil }
    // Four digits at the beginning of a line may be a key.
    if isOnNextLine, end < bytes.count, bytes[end] == UInt8(ascii: ":") { return nil }
    return isTouched(after: end, in: bytes) ? nil : end
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    Int(bytes[index] - 0x30) * 10 + Int(bytes[index + 1] - 0x30)
  }

  /// The century is told by the seventh digit; 29 February counts in every year that may be a leap year.
  private static func isDate(day: Int, month: Int, year: Int) -> Bool {
    Day(year: year % 4 == 0 ? 2000 : 2001, month: month, day: day) != nil
  }

  /// Writes `x` for the digits of the number in this range; the bytes stay as many, and what stands between the digits stays.
  package static func hide(_ range: Range<Int>, in bytes: UnsafeMutableBufferPointer<UInt8>) {
    for index in range.prefix(6) { bytes[index] = UInt8(ascii: "x") }
    for index in range.suffix(4) { bytes[index] = UInt8(ascii: "x") }
  }

  /// The text with `x` for every digit of such numbers.
  package static func masked(_ text: String) -> String {
    var text = text
    let masked = text.withUTF8 { bytes -> [UInt8]? in
      guard var found = range(in: bytes) else { return nil }
      var masked = Array(bytes)
      masked.withUnsafeMutableBufferPointer { masked in
        hide(found, in: masked)
        while let next = range(in: bytes, from: found.upperBound) {
          hide(next, in: masked)
          found = next
        }
      }
      return masked
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
  package static func personalNumber(at range: SourceRange) -> Self {
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
      tekst fra filen vises, også når det er noget andet end et CPR-nummer. Et P-nummer kan skrives med et P foran: `P1012345678`.
      """,
    en: """
      Records and checklists need no CPR numbers. Six digits that are a date and four more are hidden wherever text of the file is \
      shown, also when they are something else than a CPR number. The number of a production unit can be written with a P in front: \
      `P1012345678`.
      """,
    sv: """
      Protokoll och checklistor behöver inga personnummer. Sex siffror som är ett datum och fyra siffror \
      till döljs överallt där text från filen visas, även när det är något annat än ett CPR-nummer. Ett danskt P-nummer kan skrivas \
      med ett P framför: `P1012345678`.
      """)
}
