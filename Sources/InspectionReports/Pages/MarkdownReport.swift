package import Inspection

extension ReportFormat {
  package static let markdown = ReportFormat(
    "markdown", endings: ["md"], isData: false,
    .parts(
      Parts(
        visit: { MarkdownReport.visit($0, file: $1.file, language: $1.language) }, separator: MarkdownReport.separator))
  )
}

/// A visit in Markdown (CommonMark with the tables of GitHub's).
package enum MarkdownReport {
  package static func visit(_ assessment: Assessment, file: String, language: Language) -> [UInt8] {
    var page = MarkdownPage(language: language)
    for block in VisitReport(assessment, file: file, language: language).blocks { page.write(block) }
    page.markdown.endFile()
    return page.markdown.bytes
  }

  /// Blocks that are of no visit.
  static func page(_ blocks: [Block], _ language: Language) -> [UInt8] {
    var page = MarkdownPage(language: language)
    for block in blocks { page.write(block) }
    page.markdown.endFile()
    return page.markdown.bytes
  }

  /// What stands between two visits.
  package static var separator: [UInt8] {
    var markdown = Markdown()
    markdown.markup("\n---\n\n")
    return markdown.bytes
  }
}

/// Sets the blocks of one visit.
private struct MarkdownPage {
  let language: Language
  var markdown = Markdown()

  /// What only a picture can show is left out.
  mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let title):
      markdown.markup("#", times: level)
      markdown.markup(" ")
      markdown.inline(title.plain)
    case .paragraph(let text, let voice): write(text, voice)
    case .pairs(let pairs):
      for (index, pair) in pairs.enumerated() {
        markdown.markup(index == 0 ? "- **" : "\n- **")
        markdown.inline(pair.term)
        markdown.markup(":** ")
        markdown.item(pair.text.plain)
      }
    case .list(let items): write(items, "- ")
    case .toDo(let items): write(items, "- [ ] ")
    case .table(let table): write(table)
    case .finding(let category, let blocks):
      write(category.names.one(language), "**")
      markdown.endBlock()
      for block in blocks { write(block) }
      return
    case .chart: return
    case .room(let title):
      write(title.plain, "**")
      markdown.endBlock()
      markdown.markup("…")
    }
    markdown.endBlock()
  }

  private mutating func write(_ text: Words, _ voice: Block.Voice) {
    switch voice {
    case .plain, .quiet: markdown.text(text.plain)
    case .kind: write(text.plain, "*")
    case .lead: write(text.plain, "**")
    case .notice, .quoted: markdown.text(text.plain, afterEach: "> ")
    }
  }

  private mutating func write(_ text: String, _ stress: StaticString) {
    markdown.markup(stress)
    markdown.inline(text)
    markdown.markup(stress)
  }

  private mutating func write(_ items: [Words], _ bullet: StaticString) {
    for (index, item) in items.enumerated() {
      if index > 0 { markdown.markup("\n") }
      markdown.markup(bullet)
      markdown.item(item.plain)
    }
  }

  private mutating func write(_ table: Block.Table) {
    write(row: table.head)
    markdown.markup("\n|")
    for column in table.head.indices { markdown.markup(table.numbers.contains(column) ? " ---: |" : " --- |") }
    for row in table.rows {
      markdown.markup("\n")
      write(row: row.map { $0.plain })
    }
  }

  private mutating func write(row: [String]) {
    markdown.markup("|")
    for cell in row {
      markdown.markup(" ")
      markdown.cell(cell)
      markdown.markup(" |")
    }
  }
}
