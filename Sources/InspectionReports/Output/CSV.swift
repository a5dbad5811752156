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
  case number(Rational)

  init(_ text: String?) { self = text.map { .text($0) } ?? .empty }
  init(_ number: Rational?) { self = number.flatMap { $0.isFinite ? .number($0) : nil } ?? .empty }
  init(_ count: Int) { self = .number(Rational(count)) }
}

/// A table as it grows, row by row. It takes cells only, and writes them so that none ends before it should or is calculated.
struct CSV {
  private(set) var bytes: [UInt8] = []
  private let dialect: CSVDialect

  init(_ dialect: CSVDialect) { self.dialect = dialect }

  mutating func mark() { if dialect == .danish { bytes.append("\u{FEFF}") } }

  mutating func row(_ cells: some Sequence<CSVCell>) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(dialect == .danish ? ";" : ",") }
      isFirst = false
      write(cell)
    }
    bytes.append(dialect == .danish ? "\r\n" : "\n")
  }

  private mutating func write(_ cell: CSVCell) {
    switch cell {
    case .empty: break
    case .number(let number): write(number.decimal(mark: dialect == .danish ? "," : "."), isFormula: false)
    case .text(let text):
      let text = Display.harmless(text, keepingLines: true)
      write(text, isFormula: Self.isFormula(text))
    }
  }

  private mutating func write(_ text: String, isFormula: Bool) {
    var text = text
    text.withUTF8 { utf8 in
      let isQuoted = needsQuotes(utf8)
      if isQuoted { bytes.append("\"") }
      if isFormula { bytes.append("'") }
      if isQuoted {
        for byte in utf8 {
          if byte == UInt8(ascii: "\"") { bytes.append(byte) }
          bytes.append(byte)
        }
        bytes.append("\"")
      } else {
        bytes.append(contentsOf: utf8)
      }
    }
  }

  private func needsQuotes(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    if utf8.first == UInt8(ascii: " ") || utf8.last == UInt8(ascii: " ") { return true }
    let separator = dialect == .danish ? UInt8(ascii: ";") : UInt8(ascii: ",")
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
