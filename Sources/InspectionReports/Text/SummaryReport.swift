package import Inspection
package import InspectionAnalysis

/// A summary of many visits as text.
package struct SummaryReport {
  private let words: SummaryWords
  private let page: Page
  private let paint: Paint

  package init(
    _ summary: Summary, _ reading: SummaryReading, language: Language, width: Int, colours: Bool
  ) {
    words = SummaryWords(summary: summary, reading: reading, language: language)
    page = Page(width: width)
    paint = Paint(isOn: colours)
  }

  private var language: Language { words.language }
  private var reading: SummaryReading { words.reading }

  package var text: TerminalText {
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
    for (group, cell) in zip(table.groups, item.groups) where cell.counts?.asked != 0 && cell.isTold {
      lines += page.wrapped(words.name(of: group, in: table), indent: indent + 2)
      lines += told(cell, item, indent: indent + 4)
    }
    return lines
  }

  private func told(_ cell: SummaryItem.Cell, _ item: SummaryItem, indent: Int) -> [TerminalText] {
    guard let counts = cell.counts else { return page.wrapped(words.notShown, indent: indent) }
    let isAggregate = item.form.checklist.isAggregate(item.index)
    var lines = page.wrapped(isAggregate ? rated(counts) : answered(counts), indent: indent)
    if let numbers = cell.numbers { lines += page.wrapped(self.numbers(numbers), indent: indent) }
    if let choices = cell.choices, let all = cell.of, all > 0 {
      let notEstablished = isAggregate ? 0 : all - choices.reduce(0, +)
      let texts = words.choices(of: item).map { $0.text }
      lines += rows(
        notEstablished > 0 ? choices + [notEstablished] : choices,
        notEstablished > 0 ? texts + [Status.notEstablished.words(language)] : texts, of: all, indent: indent + 2)
    }
    if cell.hidesChoices || cell.hidesNumbers {
      let what =
        isAggregate ? say("Resultaterne", "The results", "Resultaten") : say("Svarene", "The answers", "Svaren")
      lines += page.wrapped("\(what) \(say("vises ikke", "are not shown", "visas inte"))", indent: indent)
    }
    if let judged = cell.judged { lines += page.wrapped(self.judged(judged), indent: indent) }
    return lines
  }

  private func say(_ da: String, _ en: String, _ sv: String) -> String { Message(da: da, en: en, sv: sv)(language) }

  /// As in `160 af 170 besvaret · 4 ikke belyst · 6 uden svar`.
  private func answered(_ counts: SummaryItem.Counts) -> String {
    let parts: [(Int64, String)] = [
      (counts.notRelevant, Status.notRelevant.words(language)), (counts.notInFocus, Status.notInFocus.words(language)),
      (counts.notEstablished, Status.notEstablished.words(language)),
      (counts.open, say("uden svar", "without an answer", "utan svar")),
    ]
    let (answered, asked) = (language.grouped(counts.answered), language.grouped(counts.asked))
    let first = say(
      "\(answered) af \(asked) besvaret", "\(answered) of \(asked) answered", "\(answered) av \(asked) besvarade")
    return ([first] + parts.filter { $0.0 > 0 }.map { "\(language.grouped($0.0)) \($0.1)" }).joined(separator: " · ")
  }

  /// As in `160 af 170 vurderet · 10 ikke vurderet (6 %)`; without a word on numbers where the checklist makes none.
  private func rated(_ counts: SummaryItem.Counts) -> String {
    var parts: [String] = []
    let (rated, asked) = (language.grouped(counts.answered), language.grouped(counts.asked))
    parts.append(say("\(rated) af \(asked) vurderet", "\(rated) of \(asked) rated", "\(rated) av \(asked) bedömda"))
    if counts.open > 0, let share = Share(counts.open, of: counts.asked).exact {
      parts.append(
        "\(language.grouped(counts.open)) \(Status.notRated.words(language)) (\(language.percentage(share)))")
    }
    for (count, status) in [(counts.notRelevant, Status.notRelevant), (counts.notInFocus, .notInFocus)] where count > 0
    {
      parts.append("\(language.grouped(count)) \(status.words(language))")
    }
    return parts.joined(separator: " · ")
  }

  private func numbers(_ numbers: NumberStatistics) -> String {
    func shown(_ number: Rational) -> String { language.number(Rounding(decimals: 2).round(number)) }
    var text = say("Gennemsnit", "Mean", "Medelvärde") + " \(shown(numbers.mean))"
    if reading.hasIntervals, let interval = numbers.interval {
      text += " (\(certainty): \(shown(interval.lowest))–\(shown(interval.highest)))"
    }
    text += " · \(say("median", "median", "median")) \(shown(numbers.median))"
    text += " · \(say("kvartiler", "quartiles", "kvartiler")) \(shown(numbers.lower))–\(shown(numbers.upper))"
    if numbers.isRounded {
      text += say(
        " (kvartiler af tal med fire decimaler)", " (quartiles of numbers at four decimals)",
        " (kvartiler av tal med fyra decimaler)")
    }
    return text
  }

  /// A row for each choice with its share and count.
  private func rows(_ counts: [Int64], _ texts: [String], of all: Int64, indent: Int) -> [TerminalText] {
    return zip(counts, texts).flatMap { count, text -> [TerminalText] in
      let share = Share(count, of: all)
      var words = text
      if reading.hasIntervals, let interval = share.interval {
        words += " (\(certainty): \(self.interval(interval)))"
      }
      let percentage = share.exact.map { language.percentage($0) } ?? "–"
      let number = right(percentage, 5) + right(language.grouped(count), 8)
      return page.wrapped(words, indent: indent + 15, bullet: number + "  ")
    }
  }

  private var certainty: String { language.percentage(Rational(95, over: 100)) }

  /// As in `52–67 %`.
  private func interval(_ interval: Interval) -> String {
    let low = Rounding(decimals: 0).round(interval.lowest * 100)
    return "\(language.number(low))–\(language.percentage(interval.highest))"
  }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - Display.width(text))) + text
  }

  private func judged(_ judged: SummaryItem.Judged) -> String {
    let (same, above, below) = (judged.same, judged.above, judged.below)
    return say(
      "Konsulentens niveau er det beregnede i \(same) af \(judged.all), over det i \(above), under det i \(below)",
      "The inspector's level is the computed one in \(same) of \(judged.all), above it in \(above), below it in \(below)",
      "Inspektörens nivå är den uträknade i \(same) av \(judged.all), över den i \(above), under den i \(below)")
  }

  // MARK: Findings

  /// `nil` where nothing that may be told was found.
  private func findings(_ table: Summary.Table) -> [TerminalText]? {
    let found = table.findings.filter { ($0.total.counts?.upheld ?? 0) > 0 }
    if found.isEmpty { return nil }
    var lines = page.heading(
      say("Fund, de hyppigste først", "Findings, the most frequent first", "Iakttagelser, de vanligaste först")
    )
    .map { paint($0, .heading) }
    for finding in found {
      guard let counts = finding.total.counts else { continue }
      lines += page.wrapped(
        told(counts) + " – \(finding.category.names.one(language)): \(words.text(of: finding))", indent: 4, bullet: "- "
      )
      for (group, cell) in zip(table.groups, finding.groups) {
        lines += page.wrapped(
          "\(words.name(of: group, in: table)): \(cell.counts.map { told($0) } ?? words.notShown)", indent: 6)
      }
    }
    return lines
  }

  /// As in `12 af 40 (30 %)`.
  private func told(_ counts: SummaryFinding.Counts) -> String {
    let (upheld, all) = (language.grouped(counts.upheld), language.grouped(counts.of))
    var text = say("\(upheld) af \(all)", "\(upheld) of \(all)", "\(upheld) av \(all)")
    if let share = Share(counts.upheld, of: counts.of).exact { text += " (\(language.percentage(share)))" }
    if reading.hasIntervals, let interval = Share(counts.upheld, of: counts.of).interval {
      text += ", \(certainty): \(self.interval(interval))"
    }
    if let setAside = counts.setAside, setAside > 0 {
      text += say(", fravalgt \(setAside)", ", set aside \(setAside)", ", bortvald \(setAside)")
    }
    return text
  }
}

extension SummaryItem.Cell {
  /// Whether anything of it is shown.
  fileprivate var isTold: Bool { counts != nil || choices != nil || numbers != nil || judged != nil }
}
