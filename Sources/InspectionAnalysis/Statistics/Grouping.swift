import Inspection

/// What visits are grouped by.
package enum Grouping: Hashable, Sendable {
  case authority, year, unitKind
  /// A fact that one option is chosen of.
  case fact(String)
}

/// The group that a visit is in by one of these.
package enum GroupValue: Hashable, Comparable, Sendable {
  /// As it stands in the record or the checklist.
  case value(String)
  case year(Int)
  /// Nothing was written.
  case open
  /// The visit's checklist doesn't ask for it.
  case notAsked

  private var rank: (Int, Int, String) {
    switch self {
    case .year(let year): (0, year, "")
    case .value(let value): (1, 0, value)
    case .open: (2, 0, "")
    case .notAsked: (3, 0, "")
    }
  }

  package static func < (left: Self, right: Self) -> Bool {
    let (first, second) = (left.rank, right.rank)
    if (first.0, first.1) != (second.0, second.1) { return (first.0, first.1) < (second.0, second.1) }
    return first.2.utf8.lexicographicallyPrecedes(second.2.utf8)
  }
}

extension Grouping {
  func value(of assessment: Assessment) -> GroupValue {
    let (checklist, record) = (assessment.checklist, assessment.record)
    switch self {
    case .authority: return record.visit.authority.map { .value($0) } ?? .open
    case .year: return record.visit.date.map { .year($0.year) } ?? .open
    case .unitKind: return record.unit.kind.map { .value(checklist.units[$0].value) } ?? .open
    case .fact(let id):
      guard let index = checklist.facts.firstIndex(where: { $0.id == id }),
        case .choice(let choices, several: false) = checklist.facts[index].kind
      else { return .notAsked }
      guard case .choice(let choice) = record.facts[index].value else { return .open }
      return .value(choices[Int(choice)].value)
    }
  }
}
