import Inspection

/// A table that is written as CSV and as a sheet of a workbook alike.
struct DataTable {
  struct Column: Sendable {
    /// What it is called in CSV, where no language changes it.
    let key: String
    let title: Message
    /// In signs.
    let width: Int

    init(_ key: String, _ da: String, _ en: String, _ sv: String, width: Int = 14) {
      (self.key, title, self.width) = (key, Message(da: da, en: en, sv: sv), width)
    }
  }

  let name: Message
  let columns: [Column]
  var rows: [[SheetCell]] = []

  /// For a Danish spreadsheet the columns are called as in a workbook, else by their keys.
  func csv(_ dialect: CSVDialect, _ language: Language) -> [UInt8] {
    var csv = CSV(dialect)
    csv.mark()
    csv.row(columns.map { CSVCell.text(dialect == .danish ? $0.title(language) : $0.key) })
    for row in rows { csv.row(row.map { CSVCell($0) }) }
    return csv.bytes
  }
}

extension CSVCell {
  init(_ cell: SheetCell) {
    switch cell {
    case .empty: self = .empty
    case .text(let text): self = .text(text)
    case .number(let number): self = CSVCell(number)
    case .day(let day): self = .text(day.description)
    }
  }
}

extension ExcelReport {
  /// A workbook of such tables, of which there are at most five.
  static func file(_ tables: [DataTable], title: String, _ language: Language) throws(PackageFault) -> [UInt8] {
    var zip = Zip()
    zip.add("[Content_Types].xml", ExcelPart.contentTypes(tables.count))
    zip.add("_rels/.rels", ExcelPart.relations.bytes)
    zip.add("docProps/core.xml", PackagePart.properties(title, language))
    zip.add("xl/workbook.xml", ExcelPart.workbook(tables.map { $0.name(language) }))
    zip.add("xl/_rels/workbook.xml.rels", ExcelPart.workbookRelations(tables.count))
    zip.add("xl/styles.xml", ExcelPart.styles.bytes)
    for (index, table) in tables.enumerated() {
      if table.rows.count >= mostRows { throw tooManyRows }
      var rows = SheetML()
      for row in table.rows { rows.row(row) }
      let columns = table.columns.map { (title: $0.title(language), width: $0.width) }
      zip.add(
        ExcelPart.names[index],
        ExcelPart.sheet(columns, [PackagedVisit.Piece(bytes: rows.bytes, rows: rows.count)]))
    }
    return zip.file
  }
}
