package import Inspection

extension ReportFormat {
  package static let docx = ReportFormat(
    "docx",
    purpose: Message(
      da: "docx er til Word", en: "docx is for Word", sv: "docx är för Word"),
    isData: false,
    .package(
      Package(
        visit: { WordReport.visit($0, file: $1.file, language: $1.language) },
        file: { WordReport.file($0) })))
}

/// Visits as a document of Word's (ECMA-376): real headings, lists and tables, the chart as drawn shapes, nothing that runs or is fetched.
package enum WordReport {
  /// A visit, of which the document may hold several.
  package static func visit(_ assessment: Assessment, file: String, language: Language) -> PackagedVisit {
    let report = VisitReport(assessment, file: file, language: language)
    var page = WordPage(language: language, chartID: id(of: assessment, file))
    for block in report.blocks { page.write(block) }
    return PackagedVisit(of: assessment, language, [PackagedVisit.Piece(bytes: page.word.bytes, rows: 1)])
  }

  /// The document of some visits, each on a page of its own; named after the first.
  package static func file(_ visits: [PackagedVisit]) -> [UInt8] {
    guard let first = visits.first else { return [] }
    let authority = visits.allSatisfy { $0.authority == first.authority } ? first.authority : nil
    var zip = Zip()
    for part in WordPart.fixed { zip.add(part.name, part.bytes) }
    zip.add("docProps/core.xml", PackagePart.properties(first.title, first.language))
    zip.add("word/styles.xml", WordPart.styles(first.language))
    zip.add("word/header1.xml", WordPart.header(authority))
    zip.add("word/footer1.xml", WordPart.footer(first.language))
    zip.add("word/document.xml", WordPart.document(visits.flatMap { $0.pieces }))
    return zip.file
  }

  /// One that no other chart of the document is likely to have.
  private static func id(of assessment: Assessment, _ file: String) -> Int {
    let sum = (file + "\n" + assessment.record.id).utf8.reduce(UInt32(0)) { $0 &* 31 &+ UInt32($1) }
    return Int(sum >> 2) + 1
  }
}

/// Sets the blocks of one visit.
private struct WordPage {
  let language: Language
  let chartID: Int
  var word = WordML()

  mutating func write(_ block: Block) {
    switch block {
    case .heading(1, let title): word.paragraph("Heading1", "", title)
    case .heading(2, let title): word.paragraph("Heading2", "", title)
    case .heading(_, let title): word.paragraph("Heading3", "", title)
    case .paragraph(let text, let voice): write(text, voice)
    case .pairs(let pairs): for (term, text) in pairs { write(term, text) }
    case .list(let items): for item in items { word.paragraph("ListBullet", "", item) }
    case .toDo(let items): for item in items { word.paragraph("ToDo", "", item) }
    case .table(let table): write(table)
    case .finding(let category, let blocks): write(blocks, category)
    case .chart(let chart):
      let id = chartID
      word.paragraph("Figure", "<w:keepNext/>") { word in
        word.markup("<w:r>")
        chart.write(to: &word, id: id)
        word.markup("</w:r>")
      }
      word.paragraph("Caption", "", Words(chart.legend(language)))
    case .room(let title):
      word.paragraph("Notice", "<w:keepNext/><w:spacing w:after=\"0\"/>", title)
      for _ in 0..<2 {
        word.paragraph("Notice", "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\"/>", Words(""))
      }
      word.paragraph("Notice", "<w:spacing w:before=\"0\"/>", Words(""))
    }
  }

  private mutating func write(_ text: Words, _ voice: Block.Voice) {
    switch voice {
    case .plain: word.paragraph("Normal", "", text)
    case .kind: word.paragraph("Subtitle", "", text)
    case .lead: word.paragraph("Lead", "", text)
    case .quiet: word.paragraph("Quiet", "", text)
    case .notice: word.paragraph("Notice", "", text)
    case .quoted: word.paragraph("Quote", "", text)
    }
  }

  private mutating func write(_ term: String, _ text: Words) {
    word.paragraph("Pair") { word in
      word.words(Words(term), "<w:color w:val=\"545B63\"/>")
      word.markup("<w:r><w:tab/></w:r>")
      word.words(text)
    }
  }

  // MARK: Findings

  /// With a bar at its side in the colour of its kind; a finding is not parted between pages.
  private mutating func write(_ blocks: [Block], _ category: FindingCategory) {
    let bar = Self.bar(category)
    word.paragraph("FindingKind", bar) { $0.words(Words(category.names.one(language))) }
    for block in blocks {
      switch block {
      case .paragraph(let text, _): word.paragraph("Finding", bar, text)
      case .pairs(let pairs):
        for (term, text) in pairs {
          word.paragraph("FindingPair", bar) { word in
            word.words(Words(term), "<w:color w:val=\"545B63\"/>")
            word.markup("<w:r><w:tab/></w:r>")
            word.words(text)
          }
        }
      case .heading, .list, .toDo, .table, .finding, .chart, .room: write(block)
      }
    }
  }

  private static func bar(_ category: FindingCategory) -> StaticString {
    switch category {
    case .strength: "<w:pBdr><w:left w:val=\"single\" w:sz=\"36\" w:space=\"8\" w:color=\"2A6A3A\"/></w:pBdr>"
    case .attention: "<w:pBdr><w:left w:val=\"single\" w:sz=\"36\" w:space=\"8\" w:color=\"1F5F8B\"/></w:pBdr>"
    case .development: "<w:pBdr><w:left w:val=\"single\" w:sz=\"36\" w:space=\"8\" w:color=\"8A5A00\"/></w:pBdr>"
    case .significant: "<w:pBdr><w:left w:val=\"single\" w:sz=\"36\" w:space=\"8\" w:color=\"A0410D\"/></w:pBdr>"
    case .serious: "<w:pBdr><w:left w:val=\"single\" w:sz=\"36\" w:space=\"8\" w:color=\"9B1C1C\"/></w:pBdr>"
    }
  }

  // MARK: Tables

  /// Twentieths of a point: A4 between its margins.
  private static let width = 9864
  private static let numberWidth = 1000

  private mutating func write(_ table: Block.Table) {
    let widths = Self.widths(table)
    word.markup("<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW")
    word.number("w:w", Self.width)
    word.markup(
      " w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/><w:tblCaption"
    )
    word.attribute("w:val", table.caption)
    word.markup("/></w:tblPr><w:tblGrid>")
    for width in widths {
      word.markup("<w:gridCol")
      word.number("w:w", width)
      word.markup("/>")
    }
    word.markup("</w:tblGrid>")
    write(table.head.map { Words($0) }, table, widths, isHead: true)
    for row in table.rows { write(row, table, widths, isHead: false) }
    word.markup("</w:tbl>")
    word.paragraph("AfterTable", "", Words(""))
  }

  /// Numbers take little; of what words have, the last column takes a third more than the others.
  private static func widths(_ table: Block.Table) -> [Int] {
    let shares = table.head.indices.map { column in
      table.numbers.contains(column) ? 0 : column == table.head.count - 1 ? 4 : 3
    }
    let left = width - table.numbers.count * numberWidth
    let all = max(1, shares.reduce(0, +))
    return shares.map { $0 == 0 ? numberWidth : left * $0 / all }
  }

  private mutating func write(_ row: [Words], _ table: Block.Table, _ widths: [Int], isHead: Bool) {
    word.markup(
      isHead ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>")
    for (column, cell) in row.enumerated() {
      word.markup("<w:tc><w:tcPr><w:tcW")
      word.number("w:w", widths[column])
      word.markup(" w:type=\"dxa\"/></w:tcPr>")
      let isNumber = table.numbers.contains(column)
      if isHead {
        word.paragraph("TableHead", isNumber ? "<w:jc w:val=\"right\"/>" : "", cell)
      } else {
        word.paragraph("TableCell", isNumber ? "<w:jc w:val=\"right\"/>" : "", cell)
      }
      word.markup("</w:tc>")
    }
    word.markup("</w:tr>")
  }
}
