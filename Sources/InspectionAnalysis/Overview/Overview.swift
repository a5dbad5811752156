package import Inspection

/// Many places, each with what the latest visits found, in the order of their names. Nothing in it is ordered by how a place does.
package struct Overview: Sendable {
  package struct Place: Sendable {
    package let key: PlaceKey
    package let kind: String?
    /// By the checklist's id.
    package let checklists: [Checklist]
    /// The day of the latest visit by any checklist.
    package let visited: Day?
    /// Of the latest records by each checklist the one that is least finished.
    package let stage: CountedVisit.Stage
    /// The earliest day by which something is to be done that isn't yet.
    package let deadline: Day?
    package let next: Next?
  }

  /// When a place is visited next.
  package struct Next: Sendable {
    package let day: Day
    /// Whether no record says so and it is only the time that was asked for after the latest visit.
    package let isByPlan: Bool
  }

  /// A checklist that a place was visited by.
  package struct Checklist: Sendable {
    /// The latest visit.
    package let latest: OverviewVisit
    package let points: [Point]
  }

  package struct Point: Sendable {
    package let title: String
    package let level: String?
    package let status: Status
    /// The visit that this was found at.
    package let visit: OverviewVisit
  }

  package let places: [Place]
  package let asOf: Day
  /// Records without an id of the unit, which are of no place.
  package let withoutUnit: Int

  /// `next`: the day that comes a time after a visit, where that is asked for.
  package init(_ visits: [OverviewVisit], asOf: Day, next: (Day) -> Day?) {
    self.asOf = asOf
    withoutUnit = visits.count { $0.visit.place == nil }
    var byPlace: [PlaceKey: [OverviewVisit]] = [:]
    for visit in visits { if let place = visit.visit.place { byPlace[place, default: []].append(visit) } }
    places = byPlace.keys.sorted().compactMap { key in byPlace[key].map { Place(key, $0, next) } }
  }
}

extension Overview.Place {
  fileprivate init(_ key: PlaceKey, _ visits: [OverviewVisit], _ next: (Day) -> Day?) {
    let latestFirst = visits.sorted { $1.isEarlier(than: $0) }
    var checklists: [String: [OverviewVisit]] = [:]
    for visit in latestFirst { checklists[visit.checklist, default: []].append(visit) }
    let visited = visits.compactMap { $0.visit.date }.max()
    let told = latestFirst.first { $0.next != nil }?.next
    let planned = visited.flatMap { next($0) }
    self.key = key
    kind = latestFirst[0].kind
    self.checklists = checklists.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { id in
      checklists[id].map { Overview.Checklist($0) }
    }
    self.visited = visited
    stage = self.checklists.map { $0.latest.visit.stage }.min() ?? .draft
    deadline = visits.flatMap { $0.deadlines }.min()
    self.next =
      told.map { Overview.Next(day: $0, isByPlan: false) } ?? planned.map { Overview.Next(day: $0, isByPlan: true) }
  }
}

extension Overview.Checklist {
  /// `visits`: by one checklist, the latest first.
  fileprivate init(_ visits: [OverviewVisit]) {
    latest = visits[0]
    points = visits[0].points.map { point in
      let looked = visits.filter { visit in visit.points.contains { $0.id == point.id && $0.isLookedAt } }
      let best = looked.reduce(looked.first) { best, visit in
        guard let best else { return visit }
        return best.visit.stage < visit.visit.stage ? visit : best
      }
      guard let best, let found = best.points.first(where: { $0.id == point.id }) else {
        return Overview.Point(title: point.title, level: nil, status: point.status, visit: visits[0])
      }
      return Overview.Point(title: point.title, level: found.level, status: found.status, visit: best)
    }
  }
}

extension OverviewVisit {
  /// By day, then by how far the report has come; then by what it says, so that no order of files changes anything.
  fileprivate func isEarlier(than other: OverviewVisit) -> Bool {
    if visit.date != other.visit.date {
      guard let date = visit.date else { return true }
      return other.visit.date.map { date < $0 } ?? false
    }
    if visit.stage != other.visit.stage { return visit.stage < other.visit.stage }
    return other.fingerprint.precedes(fingerprint)
  }
}
