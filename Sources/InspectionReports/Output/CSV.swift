import Inspection

/// How a table is written down.
package enum CSVDialect: String, CaseIterable, Sendable {
  /// As RFC 4180 has it, with plain line breaks.
  case standard
  /// As a Danish spreadsheet opens it: semicolons, decimal commas, a byte order mark, CR and LF.
  case danish
}

/// What stands in one place of a table.
enum CSVCell: Sendable {
  case empty
  case text(String)
  /// A name of someone's own, which must stay as it is, whatever it looks like.
  case id(String)
  case number(Rational)

  init(_ text: String?) { self = text.map { .text($0) } ?? .empty }
  init(id: String?) { self = id.map { .id($0) } ?? .empty }
  init(_ number: Rational?) { self = number.flatMap { $0.isFinite ? .number($0) : nil } ?? .empty }
  init(_ count: Int) { self = .number(Rational(count)) }
}

/// A table as it grows, row by row. It takes cells only, and writes them so that none ends before it should or is calculated.
struct CSV {
  private(set) var bytes: [UInt8] = []
  private let dialect: CSVDialect

  init(_ dialect: CSVDialect) { self.dialect = dialect }

  mutating func mark() { if dialect == .danish { bytes.append("\u{FEFF}") } }

  private var separator: UInt8 { dialect == .danish ? UInt8(ascii: ";") : UInt8(ascii: ",") }

  mutating func row(_ cells: some Sequence<CSVCell>) {
    write(cells)
    endRow()
  }

  /// A row that begins with cells that were written already, as many of a visit's do.
  mutating func row(_ cells: some Sequence<CSVCell>, after first: CSV) {
    bytes += first.bytes
    bytes.append(separator)
    row(cells)
  }

  /// Cells that begin rows.
  static func beginning(_ cells: some Sequence<CSVCell>, _ dialect: CSVDialect) -> CSV {
    var csv = CSV(dialect)
    csv.write(cells)
    return csv
  }

  private mutating func write(_ cells: some Sequence<CSVCell>) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(separator) }
      isFirst = false
      write(cell)
    }
  }

  private mutating func endRow() { bytes.append(dialect == .danish ? "\r\n" : "\n") }

  private mutating func write(_ cell: CSVCell) {
    switch cell {
    case .empty: break
    case .number(let number): write(number.decimal(mark: dialect == .danish ? "," : "."), isFormula: false)
    case .text(let text):
      let text = Display.harmless(text, keepingLines: true)
      write(text, isFormula: Self.isFormula(text))
    case .id(let id):
      let id = Display.harmless(id, keepingLines: true)
      write(id, isFormula: Self.isFormula(id) || dialect == .danish && id.looksLikeNumberOrDate)
    }
  }

  private mutating func write(_ text: String, isFormula: Bool) {
    let isQuoted = text.withBytes { Self.needsQuotes($0, separator) }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    bytes.append(text) { isQuoted && $0 == UInt8(ascii: "\"") ? "\"\"" : nil }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }

  private static func needsQuotes(_ utf8: UnsafeBufferPointer<UInt8>, _ separator: UInt8) -> Bool {
    if utf8.first == UInt8(ascii: " ") || utf8.last == UInt8(ascii: " ") { return true }
    return utf8.contains { $0 == separator || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n") }
  }

  /// Whether a spreadsheet would calculate a text: by its first sign, as a key of the full width too (OWASP, CSV Injection), whatever mark
  /// may be joined to that. A number is only a number.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    switch first {
    case "=", "+", "-", "@", "\t", "\n", "＝", "＋", "－", "＠": return Rational(text) == nil
    default: return false
    }
  }
}

extension String {
  /// Whether a spreadsheet would make a number, a day or a time of it: `0012`, `1.1.0`, `2026-3`, `12E5`, `3/4`, `mar-2`.
  fileprivate var looksLikeNumberOrDate: Bool {
    let signs = utf8.filter { $0 != UInt8(ascii: " ") }.map { $0 | 0x20 }
    guard signs.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    let rest = signs.filter { !(0x30...0x39).contains($0) && !Self.joints.contains($0) }
    if rest.isEmpty || rest == [UInt8(ascii: "e")] { return true }
    let word = String(decoding: rest, as: UTF8.self)
    return rest.count >= Self.shortestMonth && Self.months.contains { $0.hasPrefix(word) }
  }

  /// What stands between the digits of numbers, days and times, in small letters' bits.
  private static let joints: [UInt8] = [".", ",", "-", "/", ":", "%", "+"].map { (sign: Unicode.Scalar) in
    UInt8(ascii: sign) | 0x20
  }
  private static let months = [
    "januar", "january", "februar", "february", "marts", "march", "mars", "april", "maj", "may", "juni", "june", "juli",
    "july", "august", "september", "oktober", "october", "november", "december",
  ]
  private static let shortestMonth = 3
}
