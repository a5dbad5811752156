import Inspection
import InspectionAnalysis

/// The summary as one HTML file: for each question a small picture of the answers in all, and one of the same scale for each group.
/// Nothing in it is ranked; colour tells nothing that words don't.
extension SummaryReport {
  package var html: [UInt8] {
    var html = HTML()
    html.open(words.title, language, style: Self.style)
    html.markup("<main>\n")
    html.element("h1", words.title)
    html.element("p", (words.head + [words.selection]).joined(separator: " "))
    let notes = [words.reservation, words.hiding] + (words.reading.hasIntervals ? [words.intervals] : [])
    html.element("p", class: "notice", notes.joined(separator: " "))
    for table in words.summary.tables { write(table, to: &html) }
    html.markup("</main>\n")
    html.close()
    return html.bytes
  }

  private func write(_ table: Summary.Table, to html: inout HTML) {
    html.markup("<section>\n")
    html.element("h2", words.title(of: table) + (words.kind(of: table).map { " · \($0)" } ?? ""))
    html.element("p", words.visits(table.visits))
    if table.hidesGroups { html.element("p", words.hidesGroups) }
    if table.visits != nil {
      for citation in words.citations(of: table) { html.element("p", citation) }
      for item in table.items { write(item, table, to: &html) }
      writeFindings(table, to: &html)
    }
    html.markup("</section>\n")
  }

  private func write(_ item: SummaryItem, _ table: Summary.Table, to html: inout HTML) {
    if item.total.counts?.asked == 0 { return }
    let place = item.form.checklist.items[item.index]
    if place.level <= .point {
      html.element("h3", words.title(of: item))
    } else {
      html.element("h4", words.title(of: item))
    }
    if place.aggregation?.method.keyword == Keyword.none { return }
    html.markup("<div class=\"multiples\">\n")
    write(item.total, of: item, words.say("I alt", "In all", "Totalt"), to: &html)
    for (group, cell) in zip(table.groups, item.groups) where cell.counts?.asked != 0 {
      write(cell, of: item, words.name(of: group, in: table) + " · " + words.visits(group.visits), to: &html)
    }
    html.markup("</div>\n")
    if item.total.counts != nil {
      for baseline in words.baselines(of: item) { html.element("p", baseline) }
    }
  }

  private func write(_ cell: SummaryItem.Cell, of item: SummaryItem, _ name: String, to html: inout HTML) {
    html.markup("<figure>\n")
    html.element("figcaption", name)
    if let counts = cell.counts {
      let isAggregate = item.form.checklist.isAggregate(item.index)
      html.element("p", isAggregate ? words.rated(counts) : words.answered(counts))
      if let numbers = cell.numbers { html.element("p", words.told(numbers)) }
      if let choices = cell.choices, let all = cell.of, all > 0 {
        write(words.shares(choices, of: all, item), of: all, to: &html)
      }
      if cell.hidesChoices || cell.hidesNumbers { html.element("p", words.hidden(isAggregate: isAggregate)) }
      if let judged = cell.judged { html.element("p", words.told(judged)) }
    } else {
      html.element("p", words.notShown)
    }
    html.markup("</figure>\n")
  }

  /// A row for each choice: its words, a bar, its share and how many.
  private func write(_ shares: [(count: Int64, text: String)], of all: Int64, to html: inout HTML) {
    html.markup("<table>\n<thead><tr>")
    for head in [
      words.say("Svar", "Answer", "Svar"), words.say("Billede", "Picture", "Bild"),
      words.say("Andel", "Share", "Andel"),
      words.say("Antal", "Count", "Antal"),
    ] {
      html.markup("<th scope=\"col\">")
      html.text(head)
      html.markup("</th>")
    }
    html.markup("</tr></thead>\n<tbody>\n")
    for (count, text) in shares {
      let share = Share(count, of: all)
      html.markup("<tr><th scope=\"row\">")
      html.text(text)
      html.markup(
        "</th><td class=\"bar\"><svg viewBox=\"0 0 1000 100\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"whole\" width=\"1000\" height=\"100\"/><rect height=\"100\" width=\""
      )
      html.number(Int(count * 1000 / all))
      html.markup("\"/></svg></td><td>")
      html.text(share.exact.map { language.percentage($0) } ?? "–")
      if words.reading.hasIntervals, let interval = share.interval {
        html.markup(" <span>")
        html.text(words.told(interval))
        html.markup("</span>")
      }
      html.markup("</td><td>")
      html.text(language.grouped(count))
      html.markup("</td></tr>\n")
    }
    html.markup("</tbody>\n</table>\n")
  }

  private func writeFindings(_ table: Summary.Table, to html: inout HTML) {
    let found = table.findings.filter { ($0.total.counts?.upheld ?? 0) > 0 }
    if found.isEmpty { return }
    html.element("h3", words.findings)
    html.markup("<ul>\n")
    for finding in found {
      guard let counts = finding.total.counts else { continue }
      html.markup("<li>")
      html.text("\(words.told(counts)) – \(finding.category.names.one(language)): \(words.text(of: finding))")
      if !table.groups.isEmpty {
        html.markup("<ul>\n")
        for (group, cell) in zip(table.groups, finding.groups) {
          html.element(
            "li", "\(words.name(of: group, in: table)): \(cell.counts.map { words.told($0) } ?? words.notShown)")
        }
        html.markup("</ul>\n")
      }
      html.markup("</li>\n")
    }
    html.markup("</ul>\n")
  }

  private static let style: StaticString = """
    @page { size: A4; margin: 14mm; }
    :root { color-scheme: light dark; --ink: #1b1f23; --quiet: #545b63; --paper: #fff; --tint: #f3f5f6; --line: #c8cdd2; --mark: #17506e; --bar: #4b86a6; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e7eaed; --quiet: #b3bac1; --paper: #15191c; --tint: #1f2529; --line: #465059; --mark: #8ac6e4; --bar: #5d9dbf; } }
    @media print { :root { color-scheme: light; --ink: #000; --quiet: #444; --paper: #fff; --tint: #f3f5f6; --line: #aaa; --mark: #17506e; --bar: #4b86a6; font-size: 9pt; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.45 "Liberation Sans", Arial, Helvetica, sans-serif; }
    main { max-width: 80rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.8rem; line-height: 1.25; margin: 0 0 .5rem; }
    h2 { font-size: 1.4rem; line-height: 1.3; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 2px solid var(--line); }
    h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; color: var(--mark); }
    h2, h3, h4 { break-after: avoid; }
    h4 { font-size: 1rem; margin: 1.25rem 0 .4rem; max-width: 60rem; }
    p { margin: .4rem 0; }
    .notice { max-width: 60rem; padding: .7rem 1rem; background: var(--tint); border-left: 4px solid var(--mark); font-size: .95rem; print-color-adjust: exact; }
    .multiples { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: .75rem; }
    figure { margin: 0; padding: .6rem .8rem; border: 1px solid var(--line); border-radius: 4px; break-inside: avoid; }
    figcaption { font-weight: bold; }
    figure p { color: var(--quiet); font-size: .9rem; }
    table { width: 100%; border-collapse: collapse; font-size: .9rem; }
    thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    th, td { text-align: left; font-weight: normal; vertical-align: top; padding: .2rem .5rem .2rem 0; }
    tbody th { width: 45%; }
    td { text-align: right; white-space: nowrap; }
    td span { display: block; color: var(--quiet); font-size: .85em; }
    .bar { width: 30%; padding-top: .45rem; }
    .bar svg { display: block; width: 100%; height: .7rem; }
    rect { fill: var(--bar); }
    .whole { fill: var(--tint); stroke: var(--line); }
    li { margin: .3rem 0; }
    @media (forced-colors: active) { rect { fill: CanvasText; } .whole { fill: Canvas; stroke: CanvasText; } }
    @media screen and (max-width: 30rem) { main { padding: 1rem; } }
    @media print { main { max-width: none; padding: 0; } rect { print-color-adjust: exact; } }
    """
}
