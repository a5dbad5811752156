import Glibc
import Inspection
import InspectionYAML

extension Day {
  /// The day where the program runs.
  static func today() -> Day? {
    var (now, parts) = (time(nil), tm())
    localtime_r(&now, &parts)
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}

extension Record {
  /// What is said of a visit that lies more than a year ahead. A clock that stands wrong makes none of those.
  var visitAhead: Diagnostic? {
    guard let date = visit.date, let range = visit.dateRange else { return nil }
    let today = max(Day.today() ?? .written, .written)
    guard let limit = Day(year: today.year + 1, month: 12, day: 31), date > limit else { return nil }
    return .visitAhead(Located(date, at: range))
  }
}

extension Day {
  /// No clock that goes right shows an earlier day: this was written then.
  fileprivate static var written: Day {
    guard let day = Day(year: 2026, month: 11, day: 30) else { preconditionFailure("a day of the calendar") }
    return day
  }
}
