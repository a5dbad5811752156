import Inspection

extension ReportFormat {
  package static let xlsx = ReportFormat(
    "xlsx",
    purpose: Message(
      da: "xlsx er et regneark over besøg, fokuspunkter, svar, fund og opfølgning",
      en: "xlsx is a spreadsheet of visits, points, answers, findings and follow-up",
      sv: "xlsx är ett kalkylark över besök, fokuspunkter, svar, iakttagelser och uppföljning"),
    isData: true,
    .package(Package(visit: { ExcelReport.visit($0, $1) }, file: ExcelReport.file)))
}

/// Visits as a workbook of Excel's (ECMA-376): real numbers and dates, a head that stays, filters, nothing that is calculated.
enum ExcelReport {
  static func visit(_ assessment: Assessment, _ settings: ReportSettings) -> PackagedVisit {
    let report = VisitReport(assessment, file: settings.file, language: settings.language)
    let sheets = VisitSheet.all(for: assessment.audience).map { sheet in
      var rows = SheetML()
      for row in sheet.rows(report) { rows.row(row) }
      return PackagedVisit.Piece(bytes: rows.bytes, rows: rows.count)
    }
    return PackagedVisit(of: assessment, settings.language, sheets)
  }

  /// The workbook of some visits, in the language of the first.
  static func file(_ visits: [PackagedVisit]) throws(PackageFault) -> [UInt8] {
    guard let first = visits.first else { return [] }
    let sheets = VisitSheet.all(for: first.audience)
    var zip = Zip()
    zip.add("[Content_Types].xml", ExcelPart.contentTypes(sheets.count))
    zip.add("_rels/.rels", ExcelPart.relations.bytes)
    zip.add("docProps/core.xml", PackagePart.properties(first.title, first.language))
    zip.add("xl/workbook.xml", ExcelPart.workbook(sheets.map { $0.name(first.language) }))
    zip.add("xl/_rels/workbook.xml.rels", ExcelPart.workbookRelations(sheets.count))
    zip.add("xl/styles.xml", ExcelPart.styles.bytes)
    for (index, sheet) in sheets.enumerated() {
      let rows = visits.map { $0.pieces[index] }
      if rows.reduce(0, { $0 + $1.rows }) >= mostRows { throw tooManyRows }
      let columns = sheet.columns.map { (title: $0.title(first.language), width: $0.width) }
      zip.add(ExcelPart.names[index], ExcelPart.sheet(columns, rows))
    }
    return zip.file
  }

  /// What a sheet has room for, its head included.
  static let mostRows = 1 << 20

  static let tooManyRows = PackageFault(
    Message(
      da: "et regneark har plads til 1.048.576 rækker, og her er flere; del besøgene, eller brug `--format csv`",
      en: "a spreadsheet has room for 1,048,576 rows, and there are more; divide the visits, or use `--format csv`",
      sv: "ett kalkylark har plats för 1 048 576 rader, och här är fler; dela upp besöken, eller använd `--format csv`")
  )
}
