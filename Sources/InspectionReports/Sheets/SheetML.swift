import Inspection

/// What stands in one place of a sheet.
enum SheetCell: Sendable {
  case empty
  /// Words, however they look: nothing in them is calculated, and what looks like a number stays as it was typed.
  case text(String)
  case number(Rational)
  case day(Day)

  init(_ text: String?) { self = text.map { .text($0) } ?? .empty }
  init(_ number: Rational?) { self = number.flatMap { $0.isFinite ? .number($0) : nil } ?? .empty }
  init(_ count: Int) { self = .number(Rational(count)) }
  init(_ day: Day?) { self = day.map { .day($0) } ?? .empty }
}

/// The rows of a sheet as they grow (ECMA-376, SpreadsheetML). Markup comes from our source alone; words go in as text.
struct SheetML {
  private var xml = XML()
  private(set) var count = 0

  var bytes: [UInt8] { xml.bytes }

  mutating func markup(_ markup: StaticString) { xml.markup(markup) }

  mutating func attribute(_ name: StaticString, _ value: String) { xml.attribute(name, value) }

  mutating func row(_ cells: [SheetCell]) {
    markup("<row>")
    for cell in cells { write(cell) }
    markup("</row>")
    count += 1
  }

  mutating func head(_ names: [String]) {
    markup("<row>")
    for name in names { write(name, style: "<c s=\"3\" t=\"inlineStr\"><is><t>") }
    markup("</row>")
  }

  private mutating func write(_ cell: SheetCell) {
    switch cell {
    case .empty: markup("<c/>")
    case .number(let number): value(number.decimal(), "<c><v>")
    case .day(let day):
      if let number = Self.number(of: day) {
        value(String(number), "<c s=\"1\"><v>")
      } else {
        write(day.description, style: "<c s=\"2\" t=\"inlineStr\"><is><t>")
      }
    case .text(let text): write(text, style: "<c s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
    }
  }

  private mutating func value(_ value: String, _ start: StaticString) {
    markup(start)
    xml.text(value)
    markup("</v></c>")
  }

  private mutating func write(_ text: String, style start: StaticString) {
    markup(start)
    xml.text(Self.fitting(Display.harmless(text, keepingLines: true)))
    markup("</t></is></c>")
  }

  /// A cell holds 32,767 UTF-16 units; what is longer is cut, and says so.
  private static func fitting(_ text: String) -> String {
    if text.utf8.count <= mostOfCell { return text }
    var (kept, units) = (String.UnicodeScalarView(), 0)
    for scalar in text.unicodeScalars {
      units += scalar.value > 0xFFFF ? 2 : 1
      if units > mostOfCell { return String(kept) + " […]" }
      kept.append(scalar)
    }
    return text
  }

  private static let mostOfCell = 32_760

  /// The days since the end of 1899, as spreadsheets count them; `nil` for days before March 1900, which they count otherwise.
  private static func number(of day: Day) -> Int? {
    // Years begin in March, so that the day that only some have comes last.
    let year = day.month > 2 ? day.year : day.year - 1
    let month = day.month > 2 ? day.month - 3 : day.month + 9
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day.day
    let number = days - 693_900
    return number > 60 ? number : nil
  }
}
