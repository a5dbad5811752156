/// The days that the conditions and rules of a checklist tell apart.
struct DayBreaks {
  /// So many between two neighbours that all orders of the days that a record names are among them.
  private let days: [Day]

  init(of checklist: Checklist) {
    var constants = Set(checklist.conditions.constantDays)
    for rule in checklist.rules {
      if let from = rule.effective.from { constants.insert(from) }
      if let until = rule.effective.until, let next = until.next { constants.insert(next) }
    }
    let count = 1 + checklist.facts.count { if case .date = $0.kind { true } else { false } }
    days = Self.days(around: constants, count, preferring: checklist.effective)
  }

  /// The days that a record may name.
  func values(of source: DayTerm.Source) -> InputValues { InputValues(days.map { .day($0) }) }

  /// The constants and, before, between and after them, as many days as a record names at most; a gap may have fewer.
  private static func days(around constants: Set<Day>, _ count: Int, preferring period: Period)
    -> [Day]
  {
    var days = constants
    for constant in constants {
      var (before, after): (Day?, Day?) = (constant, constant)
      for _ in 0..<count {
        before = before?.previous
        after = after?.next
        for day in [before, after] { if let day { days.insert(day) } }
      }
    }
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
