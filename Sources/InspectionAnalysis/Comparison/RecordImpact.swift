package import Inspection

/// What a newer version of a checklist makes otherwise of a past record.
package struct RecordImpact: Sendable {
  package let record: Record
  package let difference: BriefDifference
  /// Indices of the changes that do it: by themselves, or with others where they do nothing alone.
  package let causes: [Int]
}

/// Finds out what becomes of past records, and by which changes: each is made by itself, and counts where something comes to the same by
/// it alone, or would come to something else without it.
package struct ImpactSearch {
  private let comparison: ChecklistComparison
  private let changes: SingleChanges
  /// By change, the newer version without it, once it was asked for.
  private var without: [Int: ChangeAlone?] = [:]

  package init(_ comparison: ChecklistComparison) {
    self.comparison = comparison
    changes = SingleChanges(comparison)
  }

  /// What becomes of a record that was typed by both versions; `type` types it by another. `nil` where a number no longer fits.
  package mutating func impact(
    on record: Record, _ newer: Record, _ type: (Checklist) -> Record?
  ) -> RecordImpact? {
    guard let before = comparison.old.brief(record), let after = comparison.new.brief(newer) else { return nil }
    let difference = comparison.pairs.difference(before, after)
    if difference.isEmpty { return RecordImpact(record: record, difference: difference, causes: []) }
    let whole = difference.outcomes(of: comparison.new)
    var (open, causes): (Set<BriefDifference.Subject>, Set<Int>) = (Set(whole.keys), [])
    var doubtful: [Int] = []
    let candidates = comparison.changes.indices.filter { comparison.changes[$0].isWorkedOut }
    for change in candidates {
      if comparison.changes[change].renames(difference.setAside, comparison) {
        causes.insert(change)
        open = open.filter { if case .setAside = $0 { false } else { true } }
        continue
      }
      guard changes.isAlone(change) else { continue }
      // Where the questions are the same, the record need not be typed once more.
      let isSameForm = comparison.changes[change].bearing == .results
      let alone = outcomes(of: changes.smallest(with: change), before, isSameForm ? record : nil, type) ?? [:]
      // What it comes to by itself is what it comes to.
      let same = alone.keys.filter { whole[$0] != nil && whole[$0] == alone[$0] }
      if !same.isEmpty {
        causes.insert(change)
        open.subtract(same)
      } else if alone.keys.contains(where: { whole[$0] != nil }) {
        doubtful.append(change)
      }
    }
    // Else it is a cause where the outcome would be another without it.
    for change in open.isEmpty ? doubtful : candidates where !causes.contains(change) {
      guard let needed = subjectsWithout(change, after, type), !needed.isDisjoint(with: whole.keys) else { continue }
      causes.insert(change)
    }
    return RecordImpact(record: record, difference: difference, causes: causes.sorted())
  }

  /// What one change does by itself.
  private func outcomes(
    of change: ChangeAlone, _ before: Brief, _ record: Record?, _ type: (Checklist) -> Record?
  ) -> [BriefDifference.Subject: String]? {
    if let record { return change.difference(before, record)?.outcomes(of: change.new) }
    guard let after = type(change.new).flatMap({ change.new.brief($0) }) else { return nil }
    return change.pairs.difference(before, after).outcomes(of: change.new)
  }

  /// What is otherwise in the newer version because of one change, by the places of the older version.
  private mutating func subjectsWithout(
    _ change: Int, _ after: Brief, _ type: (Checklist) -> Record?
  ) -> Set<BriefDifference.Subject>? {
    let made = without[change] ?? comparison.without(change)
    without[change] = .some(made)
    guard let made, let before = type(made.old).flatMap({ made.old.brief($0) }) else { return nil }
    return made.pairs.difference(before, after).subjects(from: made.old, in: comparison)
  }
}

extension BriefDifference {
  /// What differs between the newer version without a change and with it, by the names of both versions.
  fileprivate func subjects(from without: Checklist, in comparison: ChecklistComparison) -> Set<Subject> {
    let (pairs, old, new) = (comparison.pairs, comparison.old, comparison.new)
    let items = self.items.compactMap { item -> Subject? in
      if let now = item.new { return pairs.items[now].map { .item($0) } ?? .newItem(new.items[now].path) }
      let path = item.old.map { without.items[$0].path }
      return old.items.firstIndex { $0.path == path }.map { .item($0) }
    }
    let findings = self.findings.compactMap { finding -> Subject? in
      if let now = finding.new {
        return pairs.findings[now].map { .finding($0) } ?? .newFinding(new.findings[now].words)
      }
      let words = finding.old.map { without.findings[$0].words }
      return old.findings.firstIndex { $0.words == words }.map { .finding($0) }
    }
    return Set(items + findings + sayings.map { .saying($0.rule) })
  }
}

extension ChecklistChange {
  /// Whether it gives another id to a finding, so that what a record sets aside is another one now.
  fileprivate func renames(_ setAside: [BriefDifference.SetAside], _ comparison: ChecklistComparison) -> Bool {
    guard part == .finding, case .changed(.id, _, _) = kind else { return false }
    return setAside.contains { aside in
      parts.contains { $0.old?.name == comparison.old.findings[aside.old].id }
    }
  }
}

/// What a newer version does to many past records, counted.
package struct ImpactSummary: Sendable {
  /// Of some records, how many there are and what becomes another for how many of them.
  package struct Count: Hashable, Sendable {
    package private(set) var records = 0
    package private(set) var changed = 0
    package private(set) var bands = 0
    package private(set) var findings = 0

    mutating func add(_ difference: BriefDifference) {
      records += 1
      if !difference.isEmpty { changed += 1 }
      if difference.changesBand { bands += 1 }
      if difference.changesFindings { findings += 1 }
    }

    static func += (left: inout Self, right: Self) {
      left.records += right.records
      left.changed += right.changed
      left.bands += right.bands
      left.findings += right.findings
    }
  }

  package private(set) var all = Count()
  /// By the kind of unit as an index into the older version's units, and by authority; those that name none are left out.
  package private(set) var byUnit: [Int: Count] = [:]
  package private(set) var byAuthority: [String: Count] = [:]
  /// By change, how many records it makes otherwise.
  package private(set) var byChange: [Int]
  /// Records that changed though no change does it.
  package private(set) var indirect = 0
  /// Records that neither version can read, those that only the newer one can't, and those of another checklist.
  package var unread = 0
  package var lost = 0
  package var others = 0

  package init(_ comparison: ChecklistComparison) { byChange = Array(repeating: 0, count: comparison.changes.count) }

  package mutating func add(_ impact: RecordImpact) {
    all.add(impact.difference)
    if let unit = impact.record.unit.kind { byUnit[unit, default: Count()].add(impact.difference) }
    if let name = impact.record.visit.authority { byAuthority[name, default: Count()].add(impact.difference) }
    for cause in impact.causes { byChange[cause] += 1 }
    if !impact.difference.isEmpty, impact.causes.isEmpty { indirect += 1 }
  }

  package static func += (left: inout Self, right: Self) {
    left.all += right.all
    for (unit, count) in right.byUnit { left.byUnit[unit, default: Count()] += count }
    for (name, count) in right.byAuthority { left.byAuthority[name, default: Count()] += count }
    for index in right.byChange.indices { left.byChange[index] += right.byChange[index] }
    left.indirect += right.indirect
    left.unread += right.unread
    left.lost += right.lost
    left.others += right.others
  }

  /// How large a share of the records changes band, those that can't be read any more among them; 0 of none.
  package var shareOfBands: Rational {
    all.records + lost == 0 ? 0 : Rational(all.bands + lost, over: all.records + lost)
  }
}
