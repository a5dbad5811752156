package import Inspection

/// Visits as one HTML file that needs nothing else and runs nothing, to be read on a screen or printed on A4.
package enum HTMLReport {
  /// The beginning of the file, which is named after its first visit.
  package static func head(_ assessment: Assessment, language: Language) -> String {
    let title = [
      assessment.text(assessment.checklist.title, language), assessment.record.unit.id ?? assessment.record.id,
    ]
    return HTMLText.opening(title.joined(separator: " – "), language, style: style) + "<main>\n"
  }

  /// A visit, of which the file may hold several.
  package static func visit(_ assessment: Assessment, file: String, language: Language) -> String {
    var page = HTMLPage(language: language)
    for block in VisitReport(assessment, file: file, language: language).blocks { page.write(block) }
    page.endSection()
    return "<article lang=\"\(language.rawValue)\">\n\(page.html)</article>\n"
  }

  package static let foot = "</main>\n" + HTMLText.closing
}

/// Sets the blocks of one visit.
private struct HTMLPage {
  let language: Language
  var html = ""
  private var isInSection = false

  init(language: Language) { self.language = language }

  mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let title):
      if level == 2 { beginSection() }
      html += "<h\(level)>\(set(title))</h\(level)>\n"
    case .paragraph(let text, let voice): write(text, voice)
    case .pairs(let pairs):
      html += "<dl>\n"
      for (term, text) in pairs { html += "<div><dt>\(HTMLText.escaped(term))</dt><dd>\(set(text))</dd></div>\n" }
      html += "</dl>\n"
    case .list(let items): write(items, "list")
    case .toDo(let items): write(items, "todo")
    case .table(let table): write(table)
    case .finding(let category, let blocks):
      html += "<div class=\"finding \(category.keyword.canonical)\">\n"
      html += "<p class=\"category\">\(HTMLText.escaped(category.names.one(language)))</p>\n"
      for block in blocks { write(block) }
      html += "</div>\n"
    case .chart(let chart): write(chart)
    }
  }

  // MARK: Parts

  private mutating func beginSection() {
    endSection()
    html += "<section>\n"
    isInSection = true
  }

  mutating func endSection() {
    if isInSection { html += "</section>\n" }
    isInSection = false
  }

  private mutating func write(_ text: Words, _ voice: Block.Voice) {
    switch voice {
    case .plain: html += "<p>\(set(text))</p>\n"
    case .quoted: html += "<blockquote><p>\(set(text))</p></blockquote>\n"
    case .kind, .lead, .quiet, .notice: html += "<p class=\"\(voice.rawValue)\">\(set(text))</p>\n"
    }
  }

  private mutating func write(_ items: [Words], _ kind: String) {
    html += "<ul class=\"\(kind)\">\n"
    for item in items { html += "<li>\(set(item))</li>\n" }
    html += "</ul>\n"
  }

  private mutating func write(_ table: Block.Table) {
    let isNumber = { (column: Int) in table.numbers.contains(column) ? " class=\"number\"" : "" }
    html += "<div class=\"table\">\n<table>\n<caption>\(HTMLText.escaped(table.caption))</caption>\n<thead>\n<tr>"
    for (column, head) in table.head.enumerated() {
      html += "<th scope=\"col\"\(isNumber(column))>\(HTMLText.escaped(head))</th>"
    }
    html += "</tr>\n</thead>\n<tbody>\n"
    for row in table.rows {
      html += "<tr><th scope=\"row\">\(row.first.map(set) ?? "")</th>"
      for (column, cell) in row.enumerated().dropFirst() {
        html += "<td\(isNumber(column)) data-head=\"\(HTMLText.onOneLine(table.head[column]))\">\(set(cell))</td>"
      }
      html += "</tr>\n"
    }
    html += "</tbody>\n</table>\n</div>\n"
  }

  private mutating func write(_ chart: RadarChart) {
    let open = Message(
      da:
        "Hvert fokuspunkt har sin akse fra det laveste i midten til det højeste, det kunne få. Søjlen på en akse er det, ubesvarede spørgsmål kan flytte.",
      en:
        "Each point has its axis from the lowest in the middle to the highest that it could get. The bar on an axis is what unanswered questions can move.",
      sv:
        "Varje fokuspunkt har sin axel från det lägsta i mitten till det högsta som den kunde få. Stapeln på en axel är det som obesvarade frågor kan flytta."
    )
    let closed = Message(
      da: "Hvert fokuspunkt har sin akse fra det laveste i midten til det højeste, det kunne få.",
      en: "Each point has its axis from the lowest in the middle to the highest that it could get.",
      sv: "Varje fokuspunkt har sin axel från det lägsta i mitten till det högsta som den kunde få.")
    let earlier = Message(
      da: " Den stiplede linje er sidste besøg.", en: " The dashed line is the last visit.",
      sv: " Den streckade linjen är förra besöket.")
    let legend =
      (chart.axes.contains { $0.range != nil } ? open : closed)(language)
      + (chart.axes.contains { $0.earlier != nil } ? earlier(language) : "")
    html += "<figure>\n\(chart.svg)<figcaption>\(HTMLText.escaped(legend))</figcaption>\n</figure>\n"
  }

  /// Documents' words stand apart, so that they can't turn the direction of what is around them.
  private func set(_ phrase: Words) -> String {
    phrase.parts.map { part in
      let text = part.text == "\n\n" ? "<br>" : HTMLText.inside(part.text)
      if !part.isQuoted { return text }
      return "<bdi\(part.language.map { " lang=\"\($0.rawValue)\"" } ?? "")>\(text)</bdi>"
    }.joined()
  }
}
