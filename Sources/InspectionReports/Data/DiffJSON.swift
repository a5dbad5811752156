import Inspection
package import InspectionAnalysis

/// The differences of two versions of a checklist as JSON: `tilsyn-diff-1`.
package struct DiffJSON: ~Copyable {
  private let words: DiffWords
  private var writer = JSONWriter(indented: true)
  private var hasRecords = false

  private var comparison: ChecklistComparison { words.comparison }

  package init(_ words: DiffWords) { self.words = words }

  /// What was written since it was taken last.
  package mutating func take() -> [UInt8] { writer.take() }

  /// All but the records.
  package mutating func begin(_ search: DifferenceSearch) {
    writer.beginObject()
    writer.key("schema")
    writer.value("tilsyn-diff-1")
    write("old", comparison.old)
    write("new", comparison.new)
    writer.key("step")
    writer.value("\(search.step)")
    writer.key("least-version")
    writer.value(
      comparison.old.id == comparison.new.id ? search.step.version(after: comparison.old.version).description : nil)
    writer.key("fits")
    writer.value(search.isVersionFitting)
    writer.key("wording-only")
    writer.value(comparison.changesWordingOnly)
    writer.key("tries")
    writer.value(search.tries)
    writer.key("changes")
    writer.beginArray()
    for index in comparison.changes.indices {
      write(comparison.changes[index], search.step(of: index), search.witnesses[index], search.proofs[index])
    }
    writer.endArray()
  }

  private mutating func write(_ key: StaticString, _ checklist: Checklist) {
    writer.key(key)
    writer.beginObject()
    writer.key("checklist")
    writer.value(checklist.id.rawValue)
    writer.key("version")
    writer.value(checklist.version.description)
    writer.endObject()
  }

  private mutating func write(
    _ change: ChecklistChange, _ step: VersionStep, _ witness: Witness?, _ proof: NoDifference?
  ) {
    writer.beginObject()
    writer.key("group")
    writer.value(change.bearing.rawValue)
    writer.key("kind")
    writer.value(change.kind.name)
    writer.key("part")
    writer.value(change.part.rawValue)
    writer.key("names")
    writer.beginArray()
    for name in change.names { writer.value(name) }
    writer.endArray()
    if case .changed(let keyword, let old, let new) = change.kind {
      writer.key("property")
      writer.value(keyword.canonical)
      writer.key("old")
      writer.value(words.words(old, isQuoted: false))
      writer.key("new")
      writer.value(words.words(new, isQuoted: false))
    }
    writer.key("step")
    writer.value("\(step)")
    writer.key("witness")
    writer.value(witness.map { words.witness($0) })
    writer.key("no-difference")
    writer.value(proof?.name)
    writer.endObject()
  }

  // MARK: Records

  package mutating func write(_ impact: RecordImpact, file: String) {
    beginRecords()
    writer.beginObject()
    writer.key("record")
    writer.value(impact.record.id)
    writer.key("file")
    writer.value(file)
    writer.key("unit-kind")
    writer.value(impact.record.unit.kind.map { comparison.old.units[$0].value })
    writer.key("authority")
    writer.value(impact.record.visit.authority)
    writer.key("lost")
    writer.value(false)
    writer.key("band")
    writer.value(impact.difference.changesBand)
    writer.key("results")
    writer.beginArray()
    for item in impact.difference.items { write(item) }
    writer.endArray()
    writer.key("findings")
    writer.beginArray()
    for finding in impact.difference.findings { write(finding) }
    writer.endArray()
    writer.key("to-inspector")
    writer.beginArray()
    for saying in impact.difference.sayings { writer.value(saying.rule) }
    writer.endArray()
    writer.key("set-aside")
    writer.beginArray()
    for aside in impact.difference.setAside { writer.value(comparison.old.findings[aside.old].id) }
    writer.endArray()
    writer.key("changes")
    writer.beginArray()
    for cause in impact.causes { writer.value(cause) }
    writer.endArray()
    writer.endObject()
  }

  /// A record that the newer version can't read any more.
  package mutating func write(lost record: String, file: String) {
    beginRecords()
    writer.beginObject()
    writer.key("record")
    writer.value(record)
    writer.key("file")
    writer.value(file)
    writer.key("lost")
    writer.value(true)
    writer.endObject()
  }

  private mutating func beginRecords() {
    if hasRecords { return }
    hasRecords = true
    writer.key("records")
    writer.beginArray()
  }

  private mutating func write(_ item: BriefDifference.Item) {
    writer.beginObject()
    writer.key("path")
    writer.value(item.new.map { comparison.new.items[$0].path } ?? item.old.map { comparison.old.items[$0].path })
    for (key, result, place, checklist) in [
      ("old" as StaticString, item.before, item.old, comparison.old), ("new", item.after, item.new, comparison.new),
    ] {
      writer.key(key)
      guard let result, let place else {
        writer.null()
        continue
      }
      writer.beginObject()
      writer.key("status")
      writer.value(result.status.name)
      writer.key("exact")
      writer.fraction(result.exact)
      writer.key("shown")
      writer.value(result.shown)
      writer.key("band")
      writer.value(result.band.flatMap { checklist.items[place].aggregation?.bands[$0].id })
      writer.endObject()
    }
    writer.endObject()
  }

  private mutating func write(_ finding: BriefDifference.Finding) {
    writer.beginObject()
    writer.key("id")
    writer.value(words.name(finding, by: comparison.new))
    writer.key("old")
    writer.value(finding.came ? finding.old.map { comparison.old.findings[$0].category.keyword.canonical } : nil)
    writer.key("new")
    writer.value(finding.comes ? finding.new.map { comparison.new.findings[$0].category.keyword.canonical } : nil)
    writer.endObject()
  }

  /// The end, with what was counted where records were looked at.
  package mutating func end(_ summary: ImpactSummary?) {
    if let summary {
      beginRecords()
      writer.endArray()
      writer.key("summary")
      writer.beginObject()
      write("all", summary.all)
      writer.key("by-unit")
      writer.beginObject()
      for unit in comparison.old.units.indices {
        if let count = summary.byUnit[unit] { write(comparison.old.units[unit].value, count) }
      }
      writer.endObject()
      writer.key("by-authority")
      writer.beginObject()
      for (name, count) in summary.byAuthority.sorted(by: { $0.key < $1.key }) { write(name, count) }
      writer.endObject()
      writer.key("by-change")
      writer.beginArray()
      for count in summary.byChange { writer.value(count) }
      writer.endArray()
      for (key, count) in [
        ("indirect" as StaticString, summary.indirect), ("lost", summary.lost), ("unread", summary.unread),
        ("others", summary.others),
      ] {
        writer.key(key)
        writer.value(count)
      }
      writer.endObject()
    }
    writer.endObject()
    writer.endLine()
  }

  private mutating func write(_ key: String, _ count: ImpactSummary.Count) {
    writer.key(named: key)
    writer.beginObject()
    for (key, number) in [
      ("records" as StaticString, count.records), ("changed", count.changed), ("bands", count.bands),
      ("findings", count.findings),
    ] {
      writer.key(key)
      writer.value(number)
    }
    writer.endObject()
  }
}

extension NoDifference {
  /// Its name in data.
  fileprivate var name: String {
    switch self {
    case .readByNothing: "read-by-nothing"
    case .allTried: "all-tried"
    }
  }
}
