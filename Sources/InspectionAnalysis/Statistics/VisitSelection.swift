import Inspection

/// Of the visits to a unit those that count: for each point the latest that looked at it, what is final before what isn't.
package struct VisitSelection: Sendable {
  /// A unit is known by the authority and its id there. Records without an id of the unit are each of a unit of their own.
  private struct Unit: Hashable {
    let authority: String?
    let unit: String?
    /// Of what has no unit's id.
    let record: String?
    let checklist: String
  }

  private var units: [Unit: Visits] = [:]
  /// Records of which one is as good as the other, the one that counts first.
  private var tied: Set<[String]> = []
  /// Visits of which nothing counts, as later ones looked at the same.
  package private(set) var superseded: Int64 = 0
  /// Visits without an id of the unit.
  package private(set) var withoutUnit: Int64 = 0

  package init() {}

  package mutating func add(_ visit: CountedVisit) {
    if visit.unit == nil { withoutUnit += 1 }
    let unit = Unit(
      authority: visit.authority, unit: visit.unit, record: visit.unit == nil ? visit.record : nil,
      checklist: visit.form.key.checklist)
    units[unit, default: Visits()].add(visit)
  }

  /// Counts what is chosen, and forgets it.
  package mutating func count(into summary: inout SummaryTally) {
    for visits in units.values {
      let decided = visits.chosen.map { (point: $0.point, decided: visits.decided($0)) }
      for (index, visit) in visits.all.enumerated() {
        var sections = Array(repeating: false, count: visit.form.points.count)
        for (point, (chosen, ties)) in decided where chosen == index {
          if let section = visit.form.section(of: point) { sections[section] = true }
          if !ties.isEmpty {
            tied.insert([visit.record] + ties.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
          }
        }
        if sections.contains(true) { summary.count(visit, sections) } else { superseded += 1 }
      }
      superseded += visits.gone
    }
    units.removeAll(keepingCapacity: true)
  }

  /// Records of visits on one day of which it can't be told which is the later one; first the one that counts.
  package var ties: [[String]] {
    tied.sorted { left, right in
      left.lexicographicallyPrecedes(right) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }
}

/// The visits to one unit by one checklist.
private struct Visits: Sendable {
  struct Chosen {
    /// The point's id; empty for the visit as a whole.
    let point: String
    /// More than one where each has the same right to be chosen.
    var visits: [Int]
  }

  private(set) var all: [CountedVisit] = []
  private(set) var chosen: [Chosen] = []
  private var added: Int64 = 0

  /// Visits of which nothing counts.
  var gone: Int64 { added - Int64(all.count) }

  mutating func add(_ visit: CountedVisit) {
    added += 1
    let index = all.count
    all.append(visit)
    for (section, point) in visit.form.points.enumerated() {
      guard let place = chosen.firstIndex(where: { $0.point == point }) else {
        chosen.append(Chosen(point: point, visits: [index]))
        continue
      }
      let other = all[chosen[place].visits[0]]
      let (own, others) = (visit.rank(section), other.form.section(of: point).map { other.rank($0) })
      if let others, own < others { continue }
      if let others, own == others {
        chosen[place].visits.append(index)
      } else {
        chosen[place].visits = [index]
      }
    }
    forgetWhatIsNotChosen()
  }

  private mutating func forgetWhatIsNotChosen() {
    let used = all.indices.filter { index in chosen.contains { $0.visits.contains(index) } }
    if used.count == all.count { return }
    for place in chosen.indices {
      chosen[place].visits = chosen[place].visits.compactMap { used.firstIndex(of: $0) }
    }
    all = used.map { all[$0] }
  }

  /// The visit that counts, with the records that it can't be told from: one that takes the place of another goes before that.
  func decided(_ chosen: Chosen) -> (visit: Int, ties: [String]) {
    let replaced = Set(chosen.visits.compactMap { all[$0].replaces })
    var left = chosen.visits.filter { !replaced.contains(all[$0].record) }
    if left.isEmpty { left = chosen.visits }
    let first = left.dropFirst().reduce(left[0]) { all[$1].precedes(all[$0]) ? $1 : $0 }
    return (first, left.filter { $0 != first }.map { all[$0].record })
  }
}

extension CountedVisit {
  /// What goes before what: whether the visit looked at this part, how far its report has come, its day.
  fileprivate struct Rank: Comparable {
    let hasLooked: Bool
    let stage: Stage
    let date: Day?

    static func < (left: Rank, right: Rank) -> Bool {
      if left.hasLooked != right.hasLooked { return right.hasLooked }
      if left.stage != right.stage { return left.stage < right.stage }
      guard let date = right.date else { return false }
      return left.date.map { $0 < date } ?? true
    }
  }

  fileprivate func rank(_ section: Int) -> Rank {
    Rank(hasLooked: hasLooked(at: section), stage: stage, date: date)
  }

  /// Whether the visit looked at a part: 0 for any, else a point's place and 1.
  func hasLooked(at section: Int) -> Bool {
    codes.indices.prefix(form.sections.count).contains { item in
      (section == 0 || form.sections[item] == section) && isLook(item)
    }
  }

  /// Whether something was found out about an item: an answer, that there is none to be had, or that the point isn't asked here.
  private func isLook(_ item: Int) -> Bool {
    switch ItemCode(raw: codes[item]).status {
    case .scored, .unscored, .notEstablished, .notRelevant: form.checklist.items[item].isAsked
    case .notApplicable: form.checklist.items[item].level == .point
    case .rated, .notRated: form.checklist.items[item].several != nil
    case .unanswered, .notInFocus: false
    }
  }
}
