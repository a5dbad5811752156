import Inspection

// What can be wrong with numbers, dates and versions.

extension Diagnostic {
  static func notANumber(_ text: String, isShare: Bool = false, at range: SourceRange) -> Self {
    let meant = MeantNumber(text).map { isShare && $0.isWhole ? "\($0.text)%" : $0.text }
    return Diagnostic(
      .notANumber,
      Message(da: "`\(text)` er ikke et tal", en: "`\(text)` is not a number", sv: "`\(text)` är inget tal"), at: range,
      remedy: meant.map { .didYouMean($0, at: range) },
      help: Message(
        da: "skriv for eksempel 2, 0,5 eller 1/3", en: "write, for example, 2, 0.5 or 1/3",
        sv: "skriv till exempel 2, 0,5 eller 1/3"))
  }

  static func notACount(_ text: String, at range: SourceRange) -> Self {
    Diagnostic(
      .notACount,
      Message(
        da: "`\(text)` er ikke et helt antal", en: "`\(text)` is not a whole number",
        sv: "`\(text)` är inget helt antal"), at: range,
      help: Message(da: "skriv 0, 1, 2 …", en: "write 0, 1, 2 …", sv: "skriv 0, 1, 2 …"))
  }

  static func notADate(_ text: String, at range: SourceRange) -> Self {
    let meant = Day(danishOrder: text) ?? Day(beginning: text)
    if meant == nil, text.isDateShaped { return noSuchDay(text, at: range) }
    if meant == nil, let day = Day(danishOrder: text + " 2026") { return noYear(text, day, at: range) }
    return Diagnostic(
      .notADate,
      Message(
        da: "`\(text)` er ikke en dato i formen år-måned-dag", en: "`\(text)` is not a date of the form year-month-day",
        sv: "`\(text)` är inget datum i formen år-månad-dag"),
      at: range, remedy: meant.map { .write($0.description, at: range) },
      help: Message(
        da: "skriv for eksempel 2026-03-12", en: "write 2026-03-12, for example", sv: "skriv till exempel 2026-03-12"))
  }

  private static func noYear(_ text: String, _ day: Day, at range: SourceRange) -> Self {
    Diagnostic(
      .notADate,
      Message(da: "`\(text)` er uden årstal", en: "`\(text)` has no year", sv: "`\(text)` saknar årtal"),
      at: range,
      help: Message(
        da: "skriv året først, for eksempel \(day)", en: "write the year first, for example \(day)",
        sv: "skriv året först, till exempel \(day)"))
  }

  private static func noSuchDay(_ text: String, at range: SourceRange) -> Self {
    Diagnostic(
      .notADate,
      Message(
        da: "der er ingen dag `\(text)` i kalenderen",
        en: "there is no day `\(text)` in the calendar",
        sv: "det finns ingen dag `\(text)` i kalendern"),
      at: range,
      help: Message(
        da: "ret dagen eller måneden", en: "correct the day or the month",
        sv: "rätta dagen eller månaden"))
  }

  static func notAVersion(_ text: String, at range: SourceRange) -> Self {
    let meant = Version(text.trimmingSpaces.drop { !$0.isNumber }) ?? Version(1)
    return Diagnostic(
      .notAVersion,
      Message(da: "`\(text)` er ikke en version", en: "`\(text)` is not a version", sv: "`\(text)` är ingen version"),
      at: range,
      help: Message(
        da: "skriv tre tal med punktum imellem: \(meant)", en: "write three numbers with points between: \(meant)",
        sv: "skriv tre tal med punkt emellan: \(meant)"))
  }
}

extension Remedy {
  /// A value in the place of another.
  static func write(_ value: String, at range: SourceRange) -> Remedy {
    Remedy(
      Message(da: "skriv \(value)", en: "write \(value)", sv: "skriv \(value)"), [[DocumentEdit(range, value)]])
  }
}

extension Day {
  /// The day before a time: `2026-03-12T23:30`, `2026-03-12 10:00`.
  fileprivate init?(beginning text: String) {
    let signs = Array(text.utf8)
    guard signs.count > 10, [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(signs[10]),
      signs[11...].first.map({ (0x30...0x39).contains($0) }) ?? false
    else { return nil }
    self.init(String(decoding: signs[..<10], as: UTF8.self))
  }
}

extension String {
  /// Whether it looks like `2026-02-30`.
  fileprivate var isDateShaped: Bool {
    let signs = Array(utf8)
    return signs.count == 10
      && signs.indices.allSatisfy {
        [4, 7].contains($0) ? signs[$0] == 0x2D : (0x30...0x39).contains(signs[$0])
      }
  }
}

extension DiagnosticCode {
  static let notANumber = DiagnosticCode(
    "not-a-number", da: "Feltet skal være et tal: 2, 0,5, 0.5 eller 1/3; en andel også 60%.",
    en: "The field must be a number: 2, 0.5, 0,5 or 1/3; a share also 60%.",
    sv: "Fältet ska vara ett tal: 2, 0,5, 0.5 eller 1/3; en andel även 60%.")
  static let notACount = DiagnosticCode(
    "not-a-count", da: "Feltet skal være et helt tal fra 0 og op.", en: "The field must be a whole number from 0 up.",
    sv: "Fältet ska vara ett heltal från 0 och uppåt.")
  static let notADate = DiagnosticCode(
    "not-a-date", da: "En dato skrives år-måned-dag: 2026-03-12. Så kan den ikke misforstås.",
    en: "A date is written year-month-day: 2026-03-12. It can't be misread then.",
    sv: "Ett datum skrivs år-månad-dag: 2026-03-12. Då kan det inte missförstås.")
  static let notAVersion = DiagnosticCode(
    "not-a-version", da: "En version er tre tal med punktum imellem: 1.0.0.",
    en: "A version is three numbers with points between: 1.0.0.", sv: "En version är tre tal med punkt emellan: 1.0.0.")
}
