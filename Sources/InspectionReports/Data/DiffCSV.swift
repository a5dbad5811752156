import Inspection
package import InspectionAnalysis

/// The differences of two versions of a checklist as rows of a table; no language changes the names of the columns.
package enum DiffCSV {
  package static var changesHead: [UInt8] {
    table([["group", "kind", "part", "name", "property", "old", "new", "step"].map { .text($0) }])
  }

  private static func table(_ rows: [[CSVCell]]) -> [UInt8] {
    var csv = CSV(.standard)
    for row in rows { csv.row(row) }
    return csv.bytes
  }

  /// A row for each change.
  package static func rows(_ words: DiffWords, _ search: DifferenceSearch) -> [UInt8] {
    let rows = words.comparison.changes.enumerated().map { index, change -> [CSVCell] in
      var (property, old, new) = ("", CSVCell.empty, CSVCell.empty)
      if case .changed(let keyword, let was, let now) = change.kind {
        (property, old, new) = (
          keyword.canonical, .text(words.words(was, isQuoted: false)), .text(words.words(now, isQuoted: false))
        )
      }
      return [
        .text(change.bearing.rawValue), .text(change.kind.name), .text(change.part.rawValue),
        .text(change.names.joined(separator: " ")), .text(property), old, new, .text("\(search.step(of: index))"),
      ]
    }
    return table(rows)
  }

  package static var recordsHead: [UInt8] {
    table([
      [
        "file", "record", "unit_kind", "authority", "what", "path", "old", "new", "old_band", "new_band", "changes",
      ].map { .text($0) }
    ])
  }

  /// The row of a record that the newer version can't read any more.
  package static func row(lost record: String, file: String) -> [UInt8] {
    table([[.text(file), .text(record), .empty, .empty, .text("lost")] + Array(repeating: .empty, count: 6)])
  }

  /// A row for each result and finding of a record that becomes another.
  package static func rows(_ impact: RecordImpact, file: String, _ words: DiffWords) -> [UInt8] {
    let (old, new, record) = (words.comparison.old, words.comparison.new, impact.record)
    let head = [
      CSVCell.text(file), .text(record.id), CSVCell(record.unit.kind.map { old.units[$0].value }),
      CSVCell(record.visit.authority),
    ]
    let causes = CSVCell(impact.causes.map { words.sentence(words.comparison.changes[$0]) }.joined(separator: "; "))
    func band(_ result: Brief.Result?, _ item: Int?, _ checklist: Checklist) -> CSVCell {
      CSVCell(result?.band.flatMap { band in item.flatMap { checklist.items[$0].aggregation?.bands[band].id } })
    }
    func result(_ result: Brief.Result?) -> CSVCell { result.map { CSVCell($0.exact).or($0.status.name) } ?? .empty }
    let items = impact.difference.items.map { item in
      head + [
        .text("result"), .text(item.new.map { new.items[$0].path } ?? item.old.map { old.items[$0].path } ?? ""),
        result(item.before), result(item.after), band(item.before, item.old, old), band(item.after, item.new, new),
        causes,
      ]
    }
    let findings = impact.difference.findings.map { finding in
      head + [
        .text("finding"), .text(words.name(finding, by: new)),
        CSVCell(finding.came ? finding.old.map { old.findings[$0].category.keyword.canonical } : nil),
        CSVCell(finding.comes ? finding.new.map { new.findings[$0].category.keyword.canonical } : nil), .empty, .empty,
        causes,
      ]
    }
    let sayings = impact.difference.sayings.map { saying in
      head + [
        .text("to-inspector"), .text(saying.rule), .text(saying.comes ? "" : "yes"), .text(saying.comes ? "yes" : ""),
        .empty, .empty, causes,
      ]
    }
    let setAside = impact.difference.setAside.map { aside in
      head + [
        .text("set-aside"), .text(old.findings[aside.old].id), .empty, .empty, .empty, .empty, causes,
      ]
    }
    return table(items + findings + sayings + setAside)
  }
}

extension ChecklistChange.Kind {
  /// Its name in data.
  var name: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .moved: "moved"
    case .reordered: "reordered"
    case .changed: "changed"
    }
  }
}

extension CSVCell {
  fileprivate func or(_ text: String) -> CSVCell { if case .empty = self { .text(text) } else { self } }
}
