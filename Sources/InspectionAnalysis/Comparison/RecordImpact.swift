package import Inspection

/// What a newer version of a checklist makes otherwise of a past record.
package struct RecordImpact: Sendable {
  package let record: Record
  package let difference: BriefDifference
  /// Indices of the changes that touch what differs; where none does, nothing that it is made of was changed directly.
  package let causes: [Int]
}

extension ChecklistComparison {
  /// What becomes of a record that was typed by both versions; `nil` where a number no longer fits.
  package func impact(on record: Record, _ newer: Record) -> RecordImpact? {
    guard let before = old.brief(record), let after = new.brief(newer) else { return nil }
    let difference = pairs.difference(before, after)
    if difference.isEmpty { return RecordImpact(record: record, difference: difference, causes: []) }
    let causes = changes.indices.filter {
      changes[$0].bearing != .wording && !changes[$0].touches.isDisjoint(with: difference.touched)
    }
    return RecordImpact(record: record, difference: difference, causes: causes)
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
      if !difference.findings.isEmpty { findings += 1 }
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
  /// By change, how many records it touches.
  package private(set) var byChange: [Int]
  /// Records that changed though no change touches what differs in them.
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
