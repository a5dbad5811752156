/// The days that the conditions and rules of a checklist tell apart.
struct DayBreaks {
  /// So many between two neighbours that all orders of the days that a record names are among them.
  private let days: [Day]
  /// Of what is compared with a day that is moved, its own.
  private var moved = MovedDays()

  init(of checklist: Checklist) { self.init(of: [checklist]) }

  /// The days that any of several checklists of the same facts tell apart.
  init(of checklists: [Checklist]) {
    let checklist = checklists[0]
    var periods: Set<Day> = []
    for rule in checklists.flatMap({ $0.rules }) {
      if let from = rule.effective.from { periods.insert(from) }
      if let until = rule.effective.until, let next = until.next { periods.insert(next) }
    }
    let count = 1 + checklist.facts.count { if case .date = $0.kind { true } else { false } }
    let constants = periods.union(checklists.flatMap { $0.conditions.constantDays })
    days = Self.days(around: constants, count, preferring: checklist.effective)
    moved = MovedDays(checklists.flatMap { $0.conditions.comparedDays }, periods, checklist.effective)
  }

  /// The days that a record may name.
  func values(of source: DayTerm.Source) -> InputValues {
    guard let own = moved.days[source] else { return InputValues(days.map { .day($0) }) }
    return InputValues(own.sorted().map { .day($0) }, isExhaustive: moved.isExhaustive)
  }

  /// The constants and, before, between and after them, as many days as a record names at most; a gap may have fewer.
  private static func days(around constants: Set<Day>, _ count: Int, preferring period: Period) -> [Day] {
    var days = constants.around(count)
    if days.isEmpty, var day = period.from ?? period.until ?? Day(year: 2026, month: 1, day: 15) {
      days.insert(day)
      for _ in 1..<max(1, count) {
        guard let next = day.next else { break }
        days.insert(next)
        day = next
      }
    }
    return days.sorted()
  }
}

/// The days of sources that are compared with each other, some of them moved: `changed < visit.date - 12 months`.
///
/// Where no comparisons go in a circle, it is enough to go along them: from what is compared with constants up to one source, each
/// day turned into those at which the next source is told apart, and from there down again.
private struct MovedDays {
  /// Two days of one comparison, as seen from one of them.
  private struct Link: Hashable {
    let own: DayTerm
    let other: DayTerm

    /// About how many days the one lies after the other where they are equal, and how many more or less.
    var distance: (days: Int, slack: Int) {
      let still = (days: 0, slack: 0)
      let (own, other) = (self.own.shift?.length ?? still, self.other.shift?.length ?? still)
      return (other.days - own.days, own.slack + other.slack)
    }

    /// The days of its own at which something changes where the other is this day.
    func days(for day: Day) -> Set<Day> {
      let at = other.day(from: day)
      return Set([at, at.next].compactMap { $0.flatMap { own.firstGiven(for: $0) } }).around(1)
    }
  }

  private static let mostDays = 3000

  private(set) var days: [DayTerm.Source: Set<Day>] = [:]
  /// Whether whatever the comparisons tell apart is among them.
  private(set) var isExhaustive = true
  /// Each comparison from both its sides, in their order.
  private var links: [Link] = []
  private var constants: [DayTerm.Source: Set<Day>] = [:]
  /// The sources as they were come to, each with the one from which, the first of them first.
  private var way: [(source: DayTerm.Source, from: DayTerm.Source?)] = []

  init() {}

  init(_ compared: [(left: DayTerm, right: DayTerm)], _ periods: Set<Day>, _ effective: Period) {
    constants[.visit] = periods
    for (left, right) in compared {
      for (own, other) in [(left, right), (right, left)] where own.written == nil {
        if let day = other.written {
          constants[own.source, default: []].formUnion(own.turningDays(at: day))
        } else {
          links.append(Link(own: own, other: other))
        }
      }
    }
    let roots = links.filter { $0.own.shift != nil || $0.other.shift != nil }.map { $0.own.source }
    for root in [.visit] + roots where roots.contains(root) && days[root] == nil { spread(from: root, effective) }
    if days.values.contains(where: { $0.count > Self.mostDays }) { isExhaustive = false }
  }

  private mutating func spread(from root: DayTerm.Source, _ effective: Period) {
    way = []
    collect(root, from: nil)
    if days[root, default: []].isEmpty {
      let start = effective.from ?? effective.until
      days[root] = Set([Day(year: start?.year ?? 2026, month: start?.month ?? 1, day: 15)].compactMap { $0 })
    }
    for (source, above) in way {
      guard let above, days[source, default: []].count <= Self.mostDays else { continue }
      for link in links where link.own.source == source && link.other.source == above {
        for day in days[above] ?? [] { days[source, default: []].formUnion(link.days(for: day)) }
      }
    }
  }

  /// What constants tell apart of a source, by itself and by those that are compared with it.
  private mutating func collect(_ source: DayTerm.Source, from above: DayTerm.Source?) {
    way.append((source, above))
    var own = (constants[source] ?? []).around(3)
    let others = links.filter { $0.own.source == source && $0.other.source != above }.map { $0.other.source }
    for (index, other) in others.enumerated() where !others[..<index].contains(other) {
      let shared = links.filter { $0.own.source == source && $0.other.source == other }
      // In a circle, or of one source with itself, more may be told apart than is looked for.
      let isNew = !way.contains { $0.source == other }
      if !isNew || !areApart(shared) { isExhaustive = false }
      if !isNew { continue }
      collect(other, from: source)
      for day in days[other] ?? [] { for link in shared { own.formUnion(link.days(for: day)) } }
    }
    days[source] = own
  }

  /// Whether the days at which comparisons of the same two sources change lie in one order at all times of the year, with days between.
  private func areApart(_ links: [Link]) -> Bool {
    let distances = Set(links).map { $0.distance }.sorted { $0.days < $1.days }
    return zip(distances, distances.dropFirst()).allSatisfy { first, second in
      first.slack + second.slack == 0 || second.days - first.days > first.slack + second.slack + 2
    }
  }
}

extension Set<Day> {
  /// These days and so many before and after each.
  fileprivate func around(_ count: Int) -> Set<Day> {
    var days = self
    for day in self {
      for near in -count...count { days.insert(Day(number: day.number + near)) }
    }
    return days
  }
}
