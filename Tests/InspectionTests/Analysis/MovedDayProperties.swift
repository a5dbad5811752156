import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis

/// What a search says of conditions in which days are moved, against all days of some months with a leap day among them.
@Suite struct MovedDayProperties {
  private static let shifts: [DayShift?] = [
    nil, DayShift(isBack: true, count: 1, unit: .months), DayShift(isBack: true, count: 12, unit: .months),
    DayShift(isBack: false, count: 2, unit: .weeks), DayShift(isBack: true, count: 30, unit: .days),
    DayShift(isBack: true, count: 1, unit: .years), DayShift(isBack: false, count: 1, unit: .days),
    DayShift(isBack: false, count: 1, unit: .months),
  ]
  private static let constants = ["2024-02-29", "2024-01-31", "2023-03-01"]

  /// One side of a comparison: a source (0 the visit, 1 the fact, else a constant) and how it is moved.
  private struct Side {
    let source: Int
    let shift: DayShift?

    var words: String {
      let name = source == 0 ? "visit.date" : source == 1 ? "taken" : MovedDayProperties.constants[source - 2]
      guard let shift else { return name }
      return "\(name) \(shift.isBack ? "-" : "+") \(shift.count) \(shift.unit.keyword.word(in: .english))"
    }

    /// By the days of the visit and of the fact.
    func days(_ visits: [Day], _ facts: [Day]) -> [Int32] {
      let given =
        source == 0 ? visits : source == 1 ? facts : [Day(MovedDayProperties.constants[source - 2])].compactMap { $0 }
      return given.map { (shift?.moved($0) ?? $0).ordinal }
    }
  }

  private struct Atom {
    let left: Side
    let right: Side
    let comparison: Comparison

    init(_ random: inout SeededGenerator) {
      let source = random.next(below: 2)
      left = Side(source: source, shift: Self.shift(&random))
      let other = random.next(below: 3) < 2 ? 1 - source : 2 + random.next(below: MovedDayProperties.constants.count)
      right = Side(source: other, shift: Self.shift(&random))
      comparison = Comparison.allCases[random.next(below: 6)]
    }

    private static func shift(_ random: inout SeededGenerator) -> DayShift? {
      MovedDayProperties.shifts[random.next(below: MovedDayProperties.shifts.count)]
    }

    var words: String { "\(left.words) \(comparison.symbol) \(right.words)" }
  }

  @Test func noVerdictIsAgainstTheDays() throws {
    let visits = Self.days(from: "2023-12-20", "2024-04-05")
    let facts = Self.days(from: "2022-11-20", "2024-05-10")
    var decided = 0
    for seed in 1...120 {
      var random = SeededGenerator(seed: UInt64(seed))
      let atoms = (0..<2 + random.next(below: 2)).map { _ in Atom(&random) }
      let words = atoms.map(\.words).joined(separator: " and ")
      let isReached = Self.holds(atoms, visits, facts)
      let checklist = try checklist(WitnessCases.text(when: words))
      var search = WitnessSearch(checklist)
      switch search.find(.holds(rule: 0), within: 100_000) {
      case .reached(let record):
        decided += 1
        #expect(try #require(checklist.assess(record).value).findings.map(\.id) == ["r"], "\(words)")
      case .unreachable:
        decided += 1
        #expect(!isReached, "\(words): called unreachable")
      case .undecided: #expect(!isReached, "\(words): not decided, though some days reach it")
      }
    }
    #expect(decided > 90, "\(decided) of 120")
  }

  private static func days(from first: String, _ last: String) -> [Day] {
    var days = [Day(first)].compactMap { $0 }
    while let day = days.last, day.description != last, let next = day.next { days.append(next) }
    return days
  }

  /// Whether all of them hold for some day of the visit and some of the fact.
  private static func holds(_ atoms: [Atom], _ visits: [Day], _ facts: [Day]) -> Bool {
    let sides = atoms.map { ($0.left.days(visits, facts), $0.right.days(visits, facts), $0) }
    return visits.indices.contains { visit in
      facts.indices.contains { fact in
        sides.allSatisfy { left, right, atom in
          func day(_ days: [Int32], _ side: Side) -> Int32 {
            side.source == 0 ? days[visit] : side.source == 1 ? days[fact] : days[0]
          }
          let (one, other) = (day(left, atom.left), day(right, atom.right))
          return atom.comparison.orderings.contains(Orderings(one, other))
        }
      }
    }
  }
}
