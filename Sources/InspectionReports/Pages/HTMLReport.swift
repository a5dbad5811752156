package import Inspection

extension ReportFormat {
  package static let html = ReportFormat(
    "html", endings: ["html", "htm"],
    purpose: Message(
      da: "html er til at læse og skrive ud", en: "html is to be read and printed",
      sv: "html är till för att läsa och skriva ut"),
    isData: false,
    .parts(
      Parts(
        head: { HTMLReport.head($0, language: $1.language) },
        visit: { HTMLReport.visit($0, file: $1.file, language: $1.language) }, foot: HTMLReport.foot)))
}

/// Visits as one HTML file that needs nothing else and runs nothing, to be read on a screen or printed on A4.
package enum HTMLReport {
  /// The beginning of the file, which is named after its first visit.
  package static func head(_ assessment: Assessment, language: Language) -> [UInt8] {
    let title = [
      assessment.text(assessment.checklist.title, language), assessment.record.unit.id ?? assessment.record.id,
    ]
    var html = HTML()
    html.open(title.joined(separator: " – "), language, style: style)
    html.markup("<main>\n")
    return html.bytes
  }

  /// A visit, of which the file may hold several.
  package static func visit(_ assessment: Assessment, file: String, language: Language) -> [UInt8] {
    var page = HTMLPage(language: language)
    page.html.markup("<article")
    page.html.attribute("lang", language.rawValue)
    page.html.markup(">\n")
    for block in VisitReport(assessment, file: file, language: language).blocks { page.write(block) }
    page.endSection()
    page.html.markup("</article>\n")
    return page.html.bytes
  }

  /// A page of blocks that are of no visit.
  static func page(_ title: String, _ blocks: [Block], _ language: Language) -> [UInt8] {
    var html = HTML()
    html.open(title, language, style: style)
    html.markup("<main>\n<article>\n")
    var page = HTMLPage(language: language)
    for block in blocks { page.write(block) }
    page.endSection()
    html.markup(page.html)
    html.markup("</article>\n")
    return html.bytes + foot
  }

  /// What stands in its `style`, by which the policy of a page that shows reports lets it through.
  package static var styleElement: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append("\n")
    bytes.append(style)
    bytes.append("\n")
    return bytes
  }

  package static var foot: [UInt8] {
    var html = HTML()
    html.markup("</main>\n")
    html.close()
    return html.bytes
  }
}

/// Sets the blocks of one visit.
private struct HTMLPage {
  let language: Language
  var html = HTML()
  private var isInSection = false

  init(language: Language) { self.language = language }

  mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let title): write(heading: title, level)
    case .paragraph(let text, let voice): write(text, voice)
    case .pairs(let pairs):
      html.markup("<dl>\n")
      for (term, text) in pairs {
        html.markup("<div><dt>")
        html.text(term)
        html.markup("</dt><dd>")
        html.words(text)
        html.markup("</dd></div>\n")
      }
      html.markup("</dl>\n")
    case .list(let items): write(items, "<ul class=\"list\">\n")
    case .toDo(let items): write(items, "<ul class=\"todo\">\n")
    case .table(let table): write(table)
    case .finding(let category, let blocks):
      html.markup("<div")
      html.attribute("class", "finding \(category.keyword.canonical)")
      html.markup(">\n")
      html.element("p", class: "category", category.names.one(language))
      for block in blocks { write(block) }
      html.markup("</div>\n")
    case .chart(let chart): write(chart)
    case .room(let title):
      html.markup("<div class=\"notice\">\n")
      html.element("p") { $0.words(title) }
      html.markup("<br><br><br></div>\n")
    }
  }

  // MARK: Parts

  private mutating func write(heading title: Words, _ level: Int) {
    if level == 2 { beginSection() }
    switch level {
    case 1: html.element("h1") { $0.words(title) }
    case 2: html.element("h2") { $0.words(title) }
    default: html.element("h3") { $0.words(title) }
    }
  }

  private mutating func beginSection() {
    endSection()
    html.markup("<section>\n")
    isInSection = true
  }

  mutating func endSection() {
    if isInSection { html.markup("</section>\n") }
    isInSection = false
  }

  private mutating func write(_ text: Words, _ voice: Block.Voice) {
    switch voice {
    case .plain: html.element("p") { $0.words(text) }
    case .quoted:
      html.markup("<blockquote><p>")
      html.words(text)
      html.markup("</p></blockquote>\n")
    case .kind: html.element("p", class: "kind") { $0.words(text) }
    case .lead: html.element("p", class: "lead") { $0.words(text) }
    case .quiet: html.element("p", class: "quiet") { $0.words(text) }
    case .notice: html.element("p", class: "notice") { $0.words(text) }
    }
  }

  private mutating func write(_ items: [Words], _ start: StaticString) {
    html.markup(start)
    for item in items { html.element("li") { $0.words(item) } }
    html.markup("</ul>\n")
  }

  private mutating func write(_ table: Block.Table) {
    html.markup("<div class=\"table\">\n<table>\n<caption>")
    html.text(table.caption)
    html.markup("</caption>\n<thead>\n<tr>")
    for (column, head) in table.head.enumerated() {
      html.markup(table.numbers.contains(column) ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
      html.text(head)
      html.markup("</th>")
    }
    html.markup("</tr>\n</thead>\n<tbody>\n")
    for row in table.rows { write(row, of: table) }
    html.markup("</tbody>\n</table>\n</div>\n")
  }

  private mutating func write(_ row: [Words], of table: Block.Table) {
    html.markup("<tr><th scope=\"row\">")
    if let first = row.first { html.words(first) }
    html.markup("</th>")
    for (column, cell) in row.enumerated().dropFirst() {
      html.markup(table.numbers.contains(column) ? "<td class=\"number\"" : "<td")
      html.attribute("data-head", table.head[column])
      html.markup(">")
      html.words(cell)
      html.markup("</td>")
    }
    html.markup("</tr>\n")
  }

  private mutating func write(_ chart: RadarChart) {
    html.markup("<figure>\n")
    chart.write(to: &html)
    html.markup("<figcaption>")
    html.text(chart.legend(language))
    html.markup("</figcaption>\n</figure>\n")
  }
}

extension HTML {
  /// Documents' words stand apart, so that they can't turn the direction of what is around them.
  fileprivate mutating func words(_ phrase: Words) {
    for part in phrase.parts {
      if part.isQuoted {
        markup("<bdi")
        if let language = part.language { attribute("lang", language.rawValue) }
        markup(">")
      }
      if part.text == "\n\n" { markup("<br>") } else { inline(part.text) }
      if part.isQuoted { markup("</bdi>") }
    }
  }
}
