package import Inspection

/// A visit as rows of a table, one for each item of its checklist, so that many visits make one table. `Docs/csv.md` says what the
/// columns mean; no language changes their names, numbers and codes.
package enum CSVReport {
  /// How a table is written down.
  package enum Dialect: String, CaseIterable, Sendable {
    /// As RFC 4180 has it, with plain line breaks.
    case standard
    /// As a Danish spreadsheet opens it: semicolons, decimal commas, a byte order mark, CR and LF.
    case danish
  }

  package static var columnNames: [String] { CSVColumn.all.map { $0.name } }

  package static var publicColumnNames: [String] { PublicReport.columns }

  /// The line with the names of the columns.
  package static func head(_ dialect: Dialect, for audience: Audience = .inside) -> String {
    let names =
      switch audience {
      case .inside: columnNames
      case .everyone: publicColumnNames
      }
    return (dialect == .danish ? "\u{FEFF}" : "") + dialect.line(names.map { .text($0) })
  }

  /// The rows of a visit.
  package static func rows(_ assessment: Assessment, file: String, language: Language, _ dialect: Dialect) -> String {
    if assessment.audience == .everyone {
      return PublicReport(assessment, language: language).cells.map(dialect.line).joined()
    }
    var rows = ""
    for item in assessment.checklist.items.indices {
      let row = CSVRow(assessment: assessment, index: item, file: file, language: language)
      rows += dialect.line(CSVColumn.all.map { $0.cell(row) })
    }
    return rows
  }
}

/// What stands in one place of the table.
enum CSVCell: Sendable {
  case empty
  case text(String)
  case number(Rational)

  init(_ text: String?) { self = text.map { .text($0) } ?? .empty }
  init(_ number: Rational?) { self = number.flatMap { $0.isFinite ? .number($0) : nil } ?? .empty }
  init(_ count: Int) { self = .number(Rational(count)) }
}

extension CSVReport.Dialect {
  private var separator: Character { self == .danish ? ";" : "," }
  private var decimalMark: Character { self == .danish ? "," : "." }

  func line(_ cells: [CSVCell]) -> String {
    cells.map(written).joined(separator: String(separator)) + (self == .danish ? "\r\n" : "\n")
  }

  private func written(_ cell: CSVCell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): quoted(Self.harmless(text))
    case .number(let number): quoted(number.decimal(mark: decimalMark))
    }
  }

  private func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\n") && $0 != separator.asciiValue
    }
    if isPlain, text.first != " ", text.last != " " { return text }
    return "\"" + text.writing("\"\"", for: "\"") + "\""
  }

  /// Signs that make a spreadsheet take what follows for a formula, as keys of the full width too (OWASP, CSV Injection).
  private static let formulaSigns = "=+-@\t\n＝＋－＠"

  /// The text with an apostrophe before it where a spreadsheet would calculate it. A number is only a number.
  private static func harmless(_ text: String) -> String {
    let text = Display.harmless(text, keepingLines: true)
    guard let first = text.first, formulaSigns.contains(first), Rational(text) == nil else { return text }
    return "'" + text
  }
}
