import Inspection

/// An item of a visit, of which the columns tell.
struct CSVRow {
  let assessment: Assessment
  /// Of the item.
  let index: Int
  let file: String
  let language: Language

  @inline(__always) var checklist: Checklist { assessment.checklist }
  @inline(__always) var record: Record { assessment.record }
  @inline(__always) var item: Item { checklist.items[index] }
  @inline(__always) var result: ItemResult { assessment.results[index] }
  @inline(__always) var answer: Answer { record.answers[index] }
  @inline(__always) var isAggregate: Bool { item.question == nil }
}

/// A column of the table: its name and what stands in it.
struct CSVColumn: Sendable {
  let name: String
  let cell: @Sendable (CSVRow) -> CSVCell
  /// What stands there for people, where the cell is a code.
  private(set) var words: (@Sendable (CSVRow) -> CSVCell)?

  init(_ name: String, _ cell: @escaping @Sendable (CSVRow) -> CSVCell) {
    self.name = name
    self.cell = cell
  }

  /// With what stands there for people.
  private func told(_ words: @escaping @Sendable (CSVRow) -> CSVCell) -> CSVColumn {
    var column = self
    column.words = words
    return column
  }

  static let all = visit + ofItem

  /// Of an item and what came of it.
  static let ofItem = item + answer + aggregate

  /// The same in all rows of a visit.
  static let visit: [CSVColumn] = [
    CSVColumn("file") { .text($0.file) },
    CSVColumn("record") { .id($0.record.id) },
    CSVColumn("record_status") {
      .text($0.record.stage.keyword.canonical)
    }.told { .text($0.record.stage.word($0.language)) },
    CSVColumn("checklist") { .text($0.checklist.id.rawValue) },
    CSVColumn("checklist_version") { .id($0.checklist.version.description) },
    CSVColumn("checklist_sha256") { CSVCell($0.assessment.hashes?.checklist) },
    CSVColumn("record_sha256") { CSVCell($0.assessment.hashes?.record) },
    CSVColumn("visit_date") { CSVCell($0.record.visit.date?.description) },
    CSVColumn("visit_form") {
      CSVCell($0.record.visit.form.map { ($0 == .announced ? Keyword.announced : .unannounced).canonical })
    }.told { row in CSVCell(row.record.visit.form.map { $0.word(row.language) }) },
    CSVColumn("visit_purpose") { row in CSVCell(row.record.visit.purpose.map { row.checklist.purposes[$0].value }) }
      .told { row in CSVCell(row.record.visit.purpose.map { row.text(row.checklist.purposes[$0].text) }) },
    CSVColumn("authority") { CSVCell(id: $0.record.visit.authority) },
    CSVColumn("unit") { CSVCell(id: $0.record.unit.id) },
    CSVColumn("unit_kind") { row in CSVCell(row.record.unit.kind.map { row.checklist.units[$0].value }) }.told { row in
      CSVCell(row.record.unit.kind.map { row.text(row.checklist.units[$0].text) })
    },
  ]

  private static let item: [CSVColumn] = [
    CSVColumn("level") { .text($0.item.level.name) }.told { .text($0.item.level.title($0.language)) },
    CSVColumn("path") { .id($0.item.path) },
    CSVColumn("title") { row in
      row.item.isOneOfSeveral
        ? .text(row.record.label(of: row.index) ?? row.text(row.item.name))
        : .text(row.assessment.text(row.item.title, row.language))
    },
    CSVColumn("status") { .text($0.result.status.name) }.told { .text($0.result.status.words($0.language)) },
    CSVColumn("reason") { CSVCell($0.result.reason?.name) }.told { CSVCell($0.phrases.reason(of: $0.index)) },
    CSVColumn("score") { CSVCell($0.assessment.shown($0.result.exact, at: $0.index)) },
    CSVColumn("exact") { CSVCell($0.result.exact) },
    CSVColumn("highest_possible") { CSVCell($0.highestPossible) },
    CSVColumn("weight") { CSVCell($0.item.weight) },
    CSVColumn("band") { row in CSVCell(row.result.band.flatMap { row.item.aggregation?.bands[$0].id }) }.told { row in
      CSVCell(row.result.band.flatMap { row.item.aggregation?.bands[$0] }.map { row.text($0.text) })
    },
    CSVColumn("own_level") { CSVCell($0.assessment.judgement(of: $0.index)?.level) }.told { row in
      CSVCell(
        row.assessment.judgement(of: row.index)?.level.map {
          row.assessment.words(forLevel: $0, of: row.index, row.language)
        })
    },
  ]

  private static let answer: [CSVColumn] = [
    CSVColumn("answer") { row in
      if case .number(let number) = row.answer.value { return .number(number) }
      return CSVCell(row.checklist.words(for: row.answer.value, to: row.index))
    },
    CSVColumn("explanation") { CSVCell($0.record.reason(of: $0.index)) },
    CSVColumn("note") { CSVCell($0.record.note(of: $0.index)) },
    CSVColumn("sources") { $0.isAggregate ? .empty : CSVCell($0.record.sources(of: $0.index).count) },
    CSVColumn("source_kinds") { row in
      let kinds = row.record.sources(of: row.index).map { row.checklist.sourceKinds[$0.kind].value }
      return CSVCell(kinds.isEmpty ? nil : kinds.joined(separator: " "))
    }.told { row in
      let kinds = row.record.sources(of: row.index).map { row.text(row.checklist.sourceKinds[$0.kind].text) }
      return CSVCell(kinds.isEmpty ? nil : kinds.joined(separator: "; "))
    },
    CSVColumn("line") { $0.answer.position.line > 0 ? CSVCell(Int($0.answer.position.line)) : .empty },
  ]

  private static let aggregate: [CSVColumn] = [
    CSVColumn("answered") { $0.isAggregate ? CSVCell(Int($0.result.coverage.answered)) : .empty },
    CSVColumn("relevant") { $0.isAggregate ? CSVCell(Int($0.result.coverage.relevant)) : .empty },
    CSVColumn("not_in_focus") { $0.isAggregate ? CSVCell(Int($0.result.coverage.notInFocus)) : .empty },
    CSVColumn("range_lowest") { CSVCell($0.isAggregate ? $0.result.range?.lowest : nil) },
    CSVColumn("range_highest") { CSVCell($0.isAggregate ? $0.result.range?.highest : nil) },
    CSVColumn("findings") { row in
      let found = row.assessment.findings.filter { $0.setAside == nil && row.bears($0) }.map { $0.id }
      return CSVCell(found.isEmpty ? nil : found.joined(separator: " "))
    },
  ]
}

extension CSVRow {
  fileprivate var phrases: Phrases { Phrases(assessment, language, isPlain: true) }

  fileprivate func text(_ text: Text) -> String { assessment.text(text, language) }

  /// The most that the item could have got; `nil` where there is nothing to get.
  fileprivate var highestPossible: Rational? {
    result.possible?.highest ?? item.question.flatMap { checklist.scales[$0.scale].scores?.highest }
  }

  /// Whether a finding is told in this row: that of its point, or the first where it concerns the whole visit.
  fileprivate func bears(_ finding: Finding) -> Bool { (finding.point ?? 0) == index }
}

extension Level {
  func title(_ language: Language) -> String {
    switch self {
    case .overall: Message(da: "Samlet", en: "Overall", sv: "Totalt")(language)
    case .point: Message(da: "Fokuspunkt", en: "Point", sv: "Fokuspunkt")(language)
    case .criterion: Message(da: "Kriterium", en: "Criterion", sv: "Kriterium")(language)
    case .indicator: Message(da: "Indikator", en: "Indicator", sv: "Indikator")(language)
    case .answer: Message(da: "Svar", en: "Answer", sv: "Svar")(language)
    }
  }

  /// As in data.
  var name: String {
    switch self {
    case .overall: "overall"
    case .point: "point"
    case .criterion: "criterion"
    case .indicator: "indicator"
    case .answer: "answer"
    }
  }
}
