/// A day that a condition compares.
package struct DayTerm: Hashable, Sendable {
  package enum Source: Hashable, Sendable {
    case written(Day)
    case visit
    case fact(Int32)
  }

  /// Where it comes from.
  package let source: Source

  init(_ source: Source) { self.source = source }

  /// The day that it stands for where its source gives this one.
  func day(from given: Day) -> Day { given }

  /// The same where the source gives any of some days.
  func days(from given: ClosedRange<Day>) -> ClosedRange<Day> {
    day(from: given.lowerBound)...day(from: given.upperBound)
  }

  /// What it reads of a record.
  package var input: Input? {
    switch source {
    case .written: nil
    case .visit: .visitDate
    case .fact(let fact): .fact(Int(fact))
    }
  }

  /// The day, where it is written.
  package var written: Day? { if case .written(let day) = source { day } else { nil } }

  /// Written out, the same for what means the same in two versions of a checklist.
  package func form(ofFact fact: (Int32) -> String) -> String {
    switch source {
    case .written(let day): day.description
    case .visit: "visit.date"
    case .fact(let index): fact(index)
    }
  }

  /// What someone might have mistyped it for: the constant in it one up and one down.
  package var neighbours: [(change: ConstantChange, term: DayTerm)] {
    guard let written else { return [] }
    return [written.previous, written.next].compactMap { day in
      day.map { (.day(old: written, new: $0), DayTerm(.written($0))) }
    }
  }
}

extension Conditions {
  /// The days that are compared with each other.
  package var comparedDays: [(left: DayTerm, right: DayTerm)] {
    conditions.compactMap {
      if case .leaf(.days(_, let left, let right)) = $0 { (left, right) } else { nil }
    }
  }

  /// The days that those a record names are compared with.
  package var constantDays: [Day] {
    comparedDays.flatMap { [$0.left, $0.right].compactMap { $0.written } }
  }
}

/// A constant of a condition, and another in its place.
package enum ConstantChange: Hashable, Sendable {
  case number(old: Rational, new: Rational)
  case day(old: Day, new: Day)
}
