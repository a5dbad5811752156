import Inspection
import InspectionAnalysis

extension SummaryReport {
  package func csv(_ dialect: CSVDialect) -> [UInt8] {
    SummaryRows(words, isData: dialect != .danish).table().csv(dialect, language)
  }

  package func xlsx() throws(PackageFault) -> [UInt8] {
    try ExcelReport.file([SummaryRows(words, isData: false).table()], title: words.title, language)
  }
}

/// A summary of many visits as a table: a row for each number of each group. For data no language changes the names of the columns
/// and of what was counted.
private struct SummaryRows {
  private let words: SummaryWords
  private let isData: Bool
  private var rows: [[SheetCell]] = []

  init(_ words: SummaryWords, isData: Bool) { (self.words, self.isData) = (words, isData) }

  private static let columns: [DataTable.Column] = [
    .init("checklist", "Tjekliste", "Checklist", "Checklista", width: 24),
    .init("unit_kind", "Enhedstype", "Kind of unit", "Enhetstyp", width: 18),
    .init("by_1", "Delt op efter", "Grouped by", "Uppdelat efter", width: 16),
    .init("group_1", "Gruppe", "Group", "Grupp", width: 18),
    .init("by_2", "Og efter", "And by", "Och efter", width: 16),
    .init("group_2", "Gruppe 2", "Group 2", "Grupp 2", width: 18),
    .init("level", "Led", "Level", "Led", width: 14), .init("path", "Id", "Id", "Id", width: 30),
    .init("title", "Titel", "Title", "Titel", width: 40), .init("measure", "Tal", "Measure", "Mått", width: 22),
    .init("value", "Kode", "Code", "Kod", width: 18), .init("text", "Tekst", "Text", "Text", width: 40),
    .init("count", "Antal", "Count", "Antal", width: 10), .init("of", "Af", "Of", "Av", width: 10),
    .init("share", "Andel", "Share", "Andel", width: 10), .init("number", "Værdi", "Value", "Värde", width: 12),
    .init("interval_lowest", "Fra (95 %)", "From (95%)", "Från (95 %)", width: 12),
    .init("interval_highest", "Til (95 %)", "To (95%)", "Till (95 %)", width: 12),
    .init("status", "Vises", "Shown", "Visas", width: 12),
  ]

  /// What was counted, by its name in data.
  private static let measures: [String: Message] = [
    "visits": Message(da: "Besøg", en: "Visits", sv: "Besök"),
    "asked": Message(da: "Spurgt", en: "Asked", sv: "Tillfrågade"),
    "answered": Message(da: "Besvaret", en: "Answered", sv: "Besvarade"),
    "rated": Message(da: "Vurderet", en: "Rated", sv: "Bedömda"),
    "not_relevant": Message(da: "Ikke relevant", en: "Not relevant", sv: "Inte relevant"),
    "not_in_focus": Message(da: "Ikke i fokus", en: "Not in focus", sv: "Inte i fokus"),
    "not_established": Message(da: "Ikke belyst", en: "Not established", sv: "Inte klarlagt"),
    "unanswered": Message(da: "Uden svar", en: "Without an answer", sv: "Utan svar"),
    "not_rated": Message(da: "Ikke vurderet", en: "Not rated", sv: "Inte bedömda"),
    "answer": Message(da: "Svar", en: "Answer", sv: "Svar"), "band": Message(da: "Niveau", en: "Band", sv: "Nivå"),
    "mean": Message(da: "Gennemsnit", en: "Mean", sv: "Medelvärde"),
    "lower_quartile": Message(da: "Nedre kvartil", en: "Lower quartile", sv: "Undre kvartil"),
    "median": Message(da: "Median", en: "Median", sv: "Median"),
    "upper_quartile": Message(da: "Øvre kvartil", en: "Upper quartile", sv: "Övre kvartil"),
    "judged_same": Message(
      da: "Konsulentens niveau som beregnet", en: "Inspector's level as computed", sv: "Inspektörens nivå som uträknad"),
    "judged_above": Message(
      da: "Konsulentens niveau over", en: "Inspector's level above", sv: "Inspektörens nivå över"),
    "judged_below": Message(
      da: "Konsulentens niveau under", en: "Inspector's level below", sv: "Inspektörens nivå under"),
    "set_aside": Message(da: "Fravalgt", en: "Set aside", sv: "Bortvalt"),
    "shown": Message(da: "ja", en: "yes", sv: "ja"), "hidden": Message(da: "skjult", en: "hidden", sv: "dolt"),
  ]

  private func measure(_ name: String) -> SheetCell {
    .text(isData ? name : Self.measures[name]?(words.language) ?? name)
  }

  consuming func table() -> DataTable {
    for table in words.summary.tables { write(table) }
    return DataTable(
      name: Message(da: "Sammenfatning", en: "Summary", sv: "Sammanfattning"), columns: Self.columns, rows: rows)
  }

  /// What begins the rows of one group.
  private struct Beginning {
    let cells: [SheetCell]
  }

  private func beginning(_ table: Summary.Table, _ group: Summary.Group?) -> Beginning {
    var cells: [SheetCell] = [.text(table.form.key.checklist), SheetCell(table.form.key.kind)]
    for place in 0..<2 {
      let grouping = place < words.summary.grouping.count ? words.summary.grouping[place] : nil
      cells.append(group == nil ? .empty : SheetCell(grouping.map { isData ? $0.key : words.name($0) }))
      cells.append(name(group, place, grouping, table))
    }
    return Beginning(cells: cells)
  }

  private func name(
    _ group: Summary.Group?, _ place: Int, _ grouping: Grouping?, _ table: Summary.Table
  ) -> SheetCell {
    guard let group, let grouping else { return .empty }
    let value = group.values[place]
    return isData ? SheetCell(value.data) : .text(words.name(value, grouping, table))
  }

  private mutating func write(_ table: Summary.Table) {
    let groups = [nil] + table.groups.map { group -> Summary.Group? in group }
    for (place, group) in groups.enumerated() {
      let beginning = beginning(table, group)
      row(beginning, item: nil, "visits", count: group == nil ? table.visits : group?.visits ?? nil)
      for item in table.items {
        write(item, place == 0 ? item.total : item.groups[place - 1], beginning)
        if place == 0 { writeBaselines(of: item, beginning) }
      }
      for finding in table.findings {
        write(finding, place == 0 ? finding.total : finding.groups[place - 1], beginning)
      }
    }
  }

  private mutating func write(_ item: SummaryItem, _ cell: SummaryItem.Cell, _ beginning: Beginning) {
    let isAggregate = item.form.checklist.isAggregate(item.index)
    let counts: [(String, Int64?)] = [
      ("asked", cell.counts?.asked), (isAggregate ? "rated" : "answered", cell.counts?.answered),
      ("not_relevant", cell.counts?.notRelevant), ("not_in_focus", cell.counts?.notInFocus),
      ("not_established", cell.counts?.notEstablished), (isAggregate ? "not_rated" : "unanswered", cell.counts?.open),
    ]
    for (name, count) in counts {
      row(beginning, item: item, name, count: count, of: name == "asked" ? nil : cell.counts?.asked)
    }
    if cell.choices != nil || cell.hidesChoices {
      for (place, choice) in words.choices(of: item).enumerated() {
        row(
          beginning, item: item, isAggregate ? "band" : "answer", value: choice, count: cell.choices?[place],
          of: cell.choices == nil ? nil : cell.of)
      }
    }
    if cell.numbers != nil || cell.hidesNumbers { write(cell.numbers, item, beginning) }
    if cell.judged != nil || cell.hidesJudged {
      let judged = [
        ("judged_same", cell.judged?.same), ("judged_above", cell.judged?.above), ("judged_below", cell.judged?.below),
      ]
      for (name, count) in judged { row(beginning, item: item, name, count: count, of: cell.judged?.all) }
    }
  }

  /// What was counted elsewhere, a row for each answer.
  private mutating func writeBaselines(of item: SummaryItem, _ beginning: Beginning) {
    let choices = words.choices(of: item)
    for baseline in item.form.checklist.baselines {
      let name = isData ? "compared_with: \(baseline.id)" : item.form.text(baseline.title, words.language)
      for (option, share) in baseline.shares(of: item.index) {
        finish(
          beginning.cells + cells(of: item)
            + [.text(name), .text(choices[option].value), .text(choices[option].text), .empty]
            + [baseline.count.map { SheetCell($0) } ?? .empty, SheetCell(NumberStatistics.shown(share)), .empty], nil,
          isHidden: false)
      }
    }
  }

  private mutating func write(_ numbers: NumberStatistics?, _ item: SummaryItem, _ beginning: Beginning) {
    let told: [(String, Rational?)] = [
      ("mean", numbers?.mean), ("lower_quartile", numbers?.lower), ("median", numbers?.median),
      ("upper_quartile", numbers?.upper),
    ]
    for (name, number) in told {
      let interval = name == "mean" && words.reading.hasIntervals ? numbers?.interval : nil
      finish(
        beginning.cells + cells(of: item) + [measure(name), .empty, .empty, .empty]
          + [numbers.map { SheetCell(Int($0.count)) } ?? .empty, .empty, SheetCell(number)], interval,
        isHidden: numbers == nil)
    }
  }

  private mutating func write(_ finding: SummaryFinding, _ cell: SummaryFinding.Cell, _ beginning: Beginning) {
    let share = cell.counts.map { Share($0.upheld, of: $0.of) }
    finish(
      beginning.cells + [
        level("finding"), .text(finding.path), .empty,
        .text(isData ? finding.category.keyword.canonical : finding.category.names.one(words.language)),
      ]
        + [SheetCell(finding.id), .text(words.text(of: finding))]
        + [
          cell.counts.map { SheetCell(Int($0.upheld)) } ?? .empty, cell.counts.map { SheetCell(Int($0.of)) } ?? .empty,
        ]
        + [SheetCell(share?.rounded), .empty], words.reading.hasIntervals ? share?.interval : nil,
      isHidden: cell.counts == nil)
    if let setAside = cell.counts?.setAside {
      finish(
        beginning.cells + [level("finding"), .text(finding.path), .empty, measure("set_aside")]
          + [SheetCell(finding.id), .text(words.text(of: finding)), SheetCell(Int(setAside))]
          + [cell.counts.map { SheetCell(Int($0.of)) } ?? .empty, .empty, .empty], nil, isHidden: false)
    }
  }

  // MARK: Rows

  /// The part of the checklist, or a finding.
  private func level(_ name: String) -> SheetCell {
    if isData { return .text(name) }
    let level = Level.allCases.first { $0.name == name }
    return .text(level?.title(words.language) ?? words.say("Fund", "Finding", "Iakttagelse"))
  }

  private func cells(of item: SummaryItem?) -> [SheetCell] {
    guard let item else { return [.empty, .empty, .empty] }
    let place = item.form.checklist.items[item.index]
    return [
      level(place.level.name), .text(item.index == 0 ? Keyword.overall.canonical : place.path),
      .text(words.title(of: item)),
    ]
  }

  private mutating func row(
    _ beginning: Beginning, item: SummaryItem?, _ measure: String, value: (value: String, text: String)? = nil,
    count: Int64?, of all: Int64? = nil
  ) {
    let share = count.flatMap { count in all.map { Share(count, of: $0) } }
    finish(
      beginning.cells + cells(of: item) + [self.measure(measure), SheetCell(value?.value), SheetCell(value?.text)]
        + [count.map { SheetCell(Int($0)) } ?? .empty, all.map { SheetCell(Int($0)) } ?? .empty]
        + [SheetCell(share?.rounded), .empty], words.reading.hasIntervals ? share?.interval : nil,
      isHidden: count == nil)
  }

  private mutating func finish(_ cells: [SheetCell], _ interval: Interval?, isHidden: Bool) {
    rows.append(
      cells + [SheetCell(interval?.lowest), SheetCell(interval?.highest), measure(isHidden ? "hidden" : "shown")])
  }
}
