package import Inspection

/// What is to be done, by how it stands on a day. It knows what the records say and nothing else.
package struct DeadlineList: Sendable {
  /// How something stands, in the order in which it is told.
  package enum Standing: Int, CaseIterable, Comparable, Sendable {
    /// The day is over, and no record tells of a visit to the place since it was written down.
    case unseen
    /// The day is over; there was a visit since.
    case overdue
    /// The day comes within the days that are asked for.
    case soon
    case later
    /// No day was written.
    case open
    case done

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  package struct Entry: Sendable {
    package let deadline: Deadline
    package let standing: Standing
    /// The latest visit to the place that comes after the one it was written down at.
    package let visited: Day?
  }

  /// By standing, then day, unit, authority, record and place there.
  package let entries: [Entry]
  package let asOf: Day
  package let days: Int

  /// `visits`: the days of all visits that the records tell of, by place.
  package init(_ deadlines: [Deadline], visits: [PlaceKey: Day], asOf: Day, within days: Int) {
    (self.asOf, self.days) = (asOf, days)
    let limit = Day(number: asOf.number + days)
    entries = deadlines.map { deadline in
      let latest = deadline.visit.place.flatMap { visits[$0] }
      let visited = latest.flatMap { latest in deadline.visit.date.map { $0 < latest } ?? false ? latest : nil }
      return Entry(deadline: deadline, standing: Self.standing(of: deadline, asOf, limit, visited), visited: visited)
    }.sorted { Self.precedes($0, $1) }
  }

  package func entries(_ standing: Standing) -> [Entry] { entries.filter { $0.standing == standing } }

  private static func standing(of deadline: Deadline, _ asOf: Day, _ limit: Day, _ visited: Day?) -> Standing {
    if deadline.isDone { return .done }
    guard let day = deadline.day else { return .open }
    if day < asOf { return visited == nil ? .unseen : .overdue }
    return day <= limit ? .soon : .later
  }

  private static func precedes(_ left: Entry, _ right: Entry) -> Bool {
    if left.standing != right.standing { return left.standing < right.standing }
    let (first, second) = (left.deadline, right.deadline)
    if first.day != second.day { return first.day.map { day in second.day.map { day < $0 } ?? true } ?? false }
    for (one, other) in [
      (first.visit.unit, second.visit.unit), (first.visit.authority, second.visit.authority),
      (first.visit.record, second.visit.record), (first.what, second.what),
    ] where one != other {
      return (one ?? "").utf8.lexicographicallyPrecedes((other ?? "").utf8)
    }
    return (first.number, first.visit.line) < (second.number, second.visit.line)
  }
}
