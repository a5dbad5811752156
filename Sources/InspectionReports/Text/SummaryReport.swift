package import Inspection
package import InspectionAnalysis

/// A summary of many visits, as text, as a page and as a table.
package struct SummaryReport {
  let words: SummaryWords
  var language: Language { words.language }

  package init(_ summary: Summary, _ reading: SummaryReading, language: Language) {
    words = SummaryWords(summary: summary, reading: reading, language: language)
  }

  package func text(width: Int, colours: Bool) -> TerminalText {
    SummaryText(words: words, page: Page(width: width), paint: Paint(isOn: colours)).text
  }
}

private struct SummaryText {
  let words: SummaryWords
  let page: Page
  let paint: Paint

  private var language: Language { words.language }
  private var reading: SummaryReading { words.reading }

  var text: TerminalText {
    var blocks = [head]
    for table in words.summary.tables { blocks += self.blocks(table) }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var head: [TerminalText] {
    var lines = page.heading(words.title, "=").map { paint($0, .heading) }
    lines += page.wrapped((words.head + [words.selection]).joined(separator: " "))
    lines += page.wrapped([words.reservation, words.hiding].joined(separator: " "))
    if reading.hasIntervals { lines += page.wrapped(words.intervals) }
    return lines
  }

  // MARK: Tables

  private func blocks(_ table: Summary.Table) -> [[TerminalText]] {
    let kind = words.kind(of: table).map { " · \($0)" } ?? ""
    var first = page.heading(words.title(of: table) + kind, "=").map { paint($0, .heading) }
    first += page.wrapped(words.visits(table.visits))
    if table.hidesGroups { first += page.wrapped(words.hidesGroups) }
    for group in table.groups {
      first += page.wrapped("\(words.name(of: group, in: table)): \(words.visits(group.visits))", indent: 2)
    }
    if table.visits == nil { return [first] }
    for citation in words.citations(of: table) { first += page.wrapped(citation) }
    let items = table.items.map { block($0, table) }
    return [first] + items.filter { !$0.isEmpty } + (findings(table).map { [$0] } ?? [])
  }

  private func block(_ item: SummaryItem, _ table: Summary.Table) -> [TerminalText] {
    let place = item.form.checklist.items[item.index]
    if item.total.counts?.asked == 0 { return [] }
    let isHeading = place.level <= .point
    var lines =
      isHeading ? page.heading(words.title(of: item)).map { paint($0, .heading) } : page.wrapped(words.title(of: item))
    let indent = isHeading ? 0 : 2
    // Where the checklist makes no number, there is nothing to be rated.
    if place.aggregation?.method.keyword == Keyword.none { return lines }
    lines += told(item.total, item, indent: indent)
    if item.total.counts != nil {
      for baseline in words.baselines(of: item) { lines += page.wrapped(baseline, indent: indent) }
    }
    for (group, cell) in zip(table.groups, item.groups) where cell.counts?.asked != 0 && cell.isTold {
      lines += page.wrapped(words.name(of: group, in: table), indent: indent + 2)
      lines += told(cell, item, indent: indent + 4)
    }
    return lines
  }

  private func told(_ cell: SummaryItem.Cell, _ item: SummaryItem, indent: Int) -> [TerminalText] {
    guard let counts = cell.counts else { return page.wrapped(words.notShown, indent: indent) }
    let isAggregate = item.form.checklist.isAggregate(item.index)
    var lines = page.wrapped(isAggregate ? words.rated(counts) : words.answered(counts), indent: indent)
    if let numbers = cell.numbers { lines += page.wrapped(words.told(numbers), indent: indent) }
    if let choices = cell.choices, let all = cell.of, all > 0 {
      lines += rows(words.shares(choices, of: all, item), of: all, indent: indent + 2)
    }
    if cell.hidesChoices || cell.hidesNumbers {
      lines += page.wrapped(words.hidden(isAggregate: isAggregate), indent: indent)
    }
    if let judged = cell.judged { lines += page.wrapped(words.told(judged), indent: indent) }
    return lines
  }

  /// A row for each choice with its share and count.
  private func rows(_ shares: [(count: Int64, text: String)], of all: Int64, indent: Int) -> [TerminalText] {
    shares.flatMap { count, text -> [TerminalText] in
      let share = Share(count, of: all)
      var words = text
      if reading.hasIntervals, let interval = share.interval {
        words += " (\(self.words.told(interval)))"
      }
      let percentage = share.exact.map { language.percentage($0) } ?? "–"
      let number = right(percentage, 5) + right(language.grouped(count), 8)
      return page.wrapped(words, indent: indent + 15, bullet: number + "  ")
    }
  }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - Display.width(text))) + text
  }

  // MARK: Findings

  /// `nil` where nothing that may be told was found.
  private func findings(_ table: Summary.Table) -> [TerminalText]? {
    let found = table.findings.filter { ($0.total.counts?.upheld ?? 0) > 0 }
    if found.isEmpty { return nil }
    var lines = page.heading(words.findings).map { paint($0, .heading) }
    for finding in found {
      guard let counts = finding.total.counts else { continue }
      lines += page.wrapped(
        words.told(counts) + " – \(finding.category.names.one(language)): \(words.text(of: finding))", indent: 4,
        bullet: "- "
      )
      for (group, cell) in zip(table.groups, finding.groups) {
        lines += page.wrapped(
          "\(words.name(of: group, in: table)): \(cell.counts.map { words.told($0) } ?? words.notShown)", indent: 6)
      }
    }
    return lines
  }
}

extension SummaryItem.Cell {
  /// Whether anything of it is shown.
  fileprivate var isTold: Bool { counts != nil || choices != nil || numbers != nil || judged != nil }
}
