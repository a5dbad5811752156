package import Inspection

extension ReportFormat {
  package static let csv = ReportFormat(
    "csv",
    purpose: Message(
      da: "csv er en tabel med en række for hvert punkt", en: "csv is a table with a row for each item",
      sv: "csv är en tabell med en rad för varje punkt"),
    isData: true,
    .parts(
      Parts(
        head: { CSVReport.head($1.csvDialect, $1.language, for: $0.audience) },
        visit: { CSVReport.rows($0, file: $1.file, language: $1.language, $1.csvDialect) })))
}

/// A visit as rows of a table, one for each item of its checklist, so that many visits make one table. `Docs/csv.md` says what the
/// columns mean; no language changes their names, numbers and codes but in a table for a spreadsheet, which people read.
package enum CSVReport {
  package static var columnNames: [String] { CSVColumn.all.map { $0.name } }

  package static var publicColumnNames: [String] { PublicReport.columns }

  /// The line with the names of the columns.
  package static func head(
    _ dialect: CSVDialect, _ language: Language = .danish, for audience: Audience = .inside
  ) -> [UInt8] {
    let names: [String] =
      switch audience {
      case .inside: columnNames
      case .everyone: publicColumnNames
      // No format of data is for a place.
      case .place: []
      }
    var csv = CSV(dialect)
    csv.mark()
    csv.row(names.map { .text(dialect == .danish ? CSVColumn.title(of: $0, language) : $0) })
    return csv.bytes
  }

  /// The rows of a visit.
  package static func rows(
    _ assessment: Assessment, file: String, language: Language, _ dialect: CSVDialect
  ) -> [UInt8] {
    var csv = CSV(dialect)
    if assessment.audience == .everyone {
      for row in PublicReport(assessment, language: language).cells(for: dialect) { csv.row(row) }
      return csv.bytes
    }
    func row(_ item: Int) -> CSVRow { CSVRow(assessment: assessment, index: item, file: file, language: language) }
    let visit = CSV.beginning(cells(CSVColumn.visit, of: row(0), dialect), dialect)
    for item in assessment.checklist.items.indices where assessment.isTold(item) {
      csv.row(cells(CSVColumn.ofItem, of: row(item), dialect), after: visit)
    }
    return csv.bytes
  }

  private static func cells(_ columns: [CSVColumn], of row: CSVRow, _ dialect: CSVDialect) -> [CSVCell] {
    switch dialect {
    case .standard: columns.map { $0.cell(row) }
    case .danish: columns.map { ($0.words ?? $0.cell)(row) }
    }
  }
}
