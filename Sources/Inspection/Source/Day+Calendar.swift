// Days counted one after the other.

extension Day {
  package static let first = Day(ordinal: 1_01_01)
  package static let last = Day(ordinal: 9999_12_31)

  /// How many days after 1 March of the year 0 it is. Years are counted from March on, so that the leap day is the last of its year.
  package var number: Int {
    let year = month > 2 ? self.year : self.year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear
  }

  /// The day of this number; the first or the last day of the calendar where it lies beyond.
  package init(number: Int) {
    if number <= Day.first.number {
      self = .first
      return
    }
    if number >= Day.last.number {
      self = .last
      return
    }
    let (era, dayOfEra) = number.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = era * 400 + yearOfEra + (month < 10 ? 0 : 1)
    self.init(ordinal: Int32(year * 10_000 + (month < 10 ? month + 3 : month - 9) * 100 + day))
  }

  /// `nil` after the last day of the calendar.
  package var next: Day? { self == .last ? nil : Day(number: number + 1) }

  /// `nil` before the first day of the calendar.
  package var previous: Day? { self == .first ? nil : Day(number: number - 1) }
}
