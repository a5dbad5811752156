package import Inspection
package import InspectionAnalysis

/// A summary of many visits as a table: a row for each number of each group; no language changes the names of the columns.
package func summaryCSV(
  _ summary: Summary, _ reading: SummaryReading, language: Language, dialect: CSVDialect
) -> [UInt8] {
  SummaryCSV(SummaryWords(summary: summary, reading: reading, language: language), dialect).bytes()
}

private struct SummaryCSV {
  private let words: SummaryWords
  private var csv: CSV

  init(_ words: SummaryWords, _ dialect: CSVDialect) {
    self.words = words
    csv = CSV(dialect)
  }

  private static let names =
    [
      "checklist", "unit_kind", "by_1", "group_1", "by_2", "group_2", "level", "path", "title", "measure", "value",
      "text", "count", "of", "share", "number", "interval_lowest", "interval_highest", "status",
    ]

  consuming func bytes() -> [UInt8] {
    csv.mark()
    csv.row(Self.names.map { CSVCell.text($0) })
    for table in words.summary.tables { write(table) }
    return csv.bytes
  }

  /// What begins the rows of one group.
  private struct Beginning {
    let cells: [CSVCell]
  }

  private func beginning(_ table: Summary.Table, _ group: Summary.Group?) -> Beginning {
    var cells: [CSVCell] = [.text(table.form.key.checklist), CSVCell(table.form.key.kind)]
    for place in 0..<2 {
      let grouping = place < words.summary.grouping.count ? words.summary.grouping[place] : nil
      cells.append(group == nil ? .empty : CSVCell(grouping?.key))
      cells.append(group != nil && grouping != nil ? CSVCell(group?.values[place].data) : .empty)
    }
    return Beginning(cells: cells)
  }

  private mutating func write(_ table: Summary.Table) {
    let groups = [nil] + table.groups.map { group -> Summary.Group? in group }
    for (place, group) in groups.enumerated() {
      let beginning = beginning(table, group)
      row(beginning, item: nil, "visits", count: group == nil ? table.visits : group?.visits ?? nil)
      for item in table.items { write(item, place == 0 ? item.total : item.groups[place - 1], beginning) }
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

  private mutating func write(_ numbers: NumberStatistics?, _ item: SummaryItem, _ beginning: Beginning) {
    let told: [(String, Rational?)] = [
      ("mean", numbers?.mean), ("lower_quartile", numbers?.lower), ("median", numbers?.median),
      ("upper_quartile", numbers?.upper),
    ]
    for (name, number) in told {
      let interval = name == "mean" && words.reading.hasIntervals ? numbers?.interval : nil
      finish(
        beginning.cells + cells(of: item) + [.text(name), .empty, .empty, .empty]
          + [numbers.map { CSVCell(Int($0.count)) } ?? .empty, .empty, CSVCell(number)], interval,
        isHidden: numbers == nil)
    }
  }

  private mutating func write(_ finding: SummaryFinding, _ cell: SummaryFinding.Cell, _ beginning: Beginning) {
    let share = cell.counts.map { Share($0.upheld, of: $0.of) }
    finish(
      beginning.cells + [.text("finding"), .text(finding.path), .empty, .text(finding.category.keyword.canonical)]
        + [CSVCell(finding.id), .text(words.text(of: finding))]
        + [cell.counts.map { CSVCell(Int($0.upheld)) } ?? .empty, cell.counts.map { CSVCell(Int($0.of)) } ?? .empty]
        + [CSVCell(share?.rounded), .empty], words.reading.hasIntervals ? share?.interval : nil,
      isHidden: cell.counts == nil)
    if let setAside = cell.counts?.setAside {
      finish(
        beginning.cells + [.text("finding"), .text(finding.path), .empty, .text("set_aside")]
          + [CSVCell(finding.id), .text(words.text(of: finding)), CSVCell(Int(setAside))]
          + [cell.counts.map { CSVCell(Int($0.of)) } ?? .empty, .empty, .empty], nil, isHidden: false)
    }
  }

  // MARK: Rows

  private func cells(of item: SummaryItem?) -> [CSVCell] {
    guard let item else { return [.empty, .empty, .empty] }
    let place = item.form.checklist.items[item.index]
    return [
      .text(place.level.name), .text(item.index == 0 ? Keyword.overall.canonical : place.path),
      .text(words.title(of: item)),
    ]
  }

  private mutating func row(
    _ beginning: Beginning, item: SummaryItem?, _ measure: String, value: (value: String, text: String)? = nil,
    count: Int64?, of all: Int64? = nil
  ) {
    let share = count.flatMap { count in all.map { Share(count, of: $0) } }
    finish(
      beginning.cells + cells(of: item) + [.text(measure), CSVCell(value?.value), CSVCell(value?.text)]
        + [count.map { CSVCell(Int($0)) } ?? .empty, all.map { CSVCell(Int($0)) } ?? .empty]
        + [CSVCell(share?.rounded), .empty], words.reading.hasIntervals ? share?.interval : nil, isHidden: count == nil)
  }

  private mutating func finish(_ cells: [CSVCell], _ interval: Interval?, isHidden: Bool) {
    csv.row(
      cells + [CSVCell(interval?.lowest), CSVCell(interval?.highest), .text(isHidden ? "hidden" : "shown")])
  }
}
