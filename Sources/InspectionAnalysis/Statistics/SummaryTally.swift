import Inspection

/// Many visits counted together, for each checklist and unit kind by itself.
package struct SummaryTally: Sendable {
  struct TableKey: Hashable, Comparable {
    let checklist: String
    let kind: String?

    static func < (left: TableKey, right: TableKey) -> Bool {
      if left.checklist != right.checklist {
        return left.checklist.utf8.lexicographicallyPrecedes(right.checklist.utf8)
      }
      return (left.kind ?? "").utf8.lexicographicallyPrecedes((right.kind ?? "").utf8)
    }
  }

  private(set) var tables: [TableKey: TableTally] = [:]
  /// What visits are grouped by within a table.
  let grouping: [Grouping]

  package init(by grouping: [Grouping]) { self.grouping = grouping }

  /// Counts all of a visit.
  package mutating func count(_ visit: CountedVisit) {
    count(visit, Array(repeating: true, count: visit.form.points.count))
  }

  mutating func count(_ visit: CountedVisit, _ sections: [Bool]) {
    let key = TableKey(checklist: visit.form.key.checklist, kind: visit.form.key.kind)
    var table = tables.removeValue(forKey: key) ?? TableTally()
    table.count(visit, sections)
    tables[key] = table
  }

  /// Whether a checklist that visits were counted by has a fact that one option is chosen of.
  package func asks(forFact id: String) -> Bool {
    tables.values.contains { table in
      table.forms.values.contains { form in
        form.checklist.facts.contains { fact in
          guard fact.id == id, case .choice(_, several: false) = fact.kind else { return false }
          return true
        }
      }
    }
  }

  /// Puts numbers that wait in their places.
  mutating func settle() {
    for key in tables.keys { tables[key]?.settle() }
  }
}
