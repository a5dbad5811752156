package import Inspection

/// A record of which a change alone makes something else.
package struct Witness: Sendable {
  /// Typed by the older version, with no more in it than it takes.
  package let record: Record
  package let difference: BriefDifference
  /// The older version with the change.
  package let new: Checklist
  /// Whether nothing else was changed; other changes are made with it where the checklist could not be without them.
  package let isAlone: Bool
}

/// Why a change makes nothing otherwise.
package enum NoDifference: Hashable, Sendable {
  /// No number, band or finding is made of it.
  case readByNothing
  /// All records that could tell it were worked out by both, so many.
  case allTried(Int)
}

/// Looks for records that show what changes do, each by itself: the plainest first, then some made from a seed, in a counted number of
/// tries and of steps of evaluation, so that it finds the same everywhere. Where none is found, it looks for the proof that there is none.
package struct DifferenceSearch {
  package static let mostTries = 1000
  private static let plainTries = 100
  /// What all tries and all that makes witnesses short may take together.
  static let mostSteps = 20_000_000

  private let comparison: ChecklistComparison
  private let changes: SingleChanges
  private var random = SeededGenerator(seed: 1)
  /// The changes in search of a witness.
  private var wanted: [Int]
  package private(set) var tries = 0
  /// By change; `nil` where none was found or none was looked for.
  package private(set) var witnesses: [Witness?]
  /// By change, why there is none.
  package private(set) var proofs: [NoDifference?]
  private var steps = 0

  /// Looks for a witness of each change that may change results.
  package init(_ comparison: ChecklistComparison, mostTries: Int = mostTries) {
    self.comparison = comparison
    changes = SingleChanges(comparison)
    witnesses = Array(repeating: nil, count: comparison.changes.count)
    proofs = Array(repeating: nil, count: comparison.changes.count)
    wanted = []
    wanted = comparison.changes.indices.filter { isSearched($0) }
    for change in wanted where comparison.changes[change].touches.isEmpty { proofs[change] = .readByNothing }
    wanted.removeAll { proofs[$0] != nil }
    run(mostTries)
    for change in wanted {
      let all = AllRecords(
        comparison.old, changes.smallest(with: change), comparison.changes[change],
        isAlone: changes.isAlone(change))
      switch all?.search() {
      case .found(let record): keep(record, change)
      case .same(let tried): proofs[change] = .allTried(tried)
      case .undecided, nil: break
      }
    }
  }

  /// Whether a witness of the change was looked for: not of another id of a finding, which no record but one that names it can show.
  package func isSearched(_ change: Int) -> Bool {
    if comparison.changes[change].part == .finding, case .changed(.id, _, _) = comparison.changes[change].kind {
      return false
    }
    return comparison.changes[change].bearing == .results
  }

  // MARK: Version

  /// The step of the version that a change asks for: where it is proved to change nothing, that of another wording.
  package func step(of change: Int) -> VersionStep {
    let step = comparison.changes[change].step
    return proofs[change] != nil && step == .minor ? .patch : step
  }

  /// The step that follows from all changes.
  package var step: VersionStep { comparison.changes.indices.map { step(of: $0) }.max() ?? .none }

  /// Whether the newer version's number says no less than the changes do. Of another checklist's number nothing follows.
  package var isVersionFitting: Bool { comparison.fits(step) }

  private mutating func run(_ most: Int) {
    let plain = PlainRecords(comparison.old)
    var records = plain.records.makeIterator()
    while tries < most, steps < Self.mostSteps, !wanted.isEmpty {
      // Of a large checklist the plain ones alone would take all tries.
      let isPlain = tries < Self.plainTries || tries.isMultiple(of: 2)
      attempt((isPlain ? records.next() : nil) ?? plain.random(&random))
    }
  }

  private mutating func attempt(_ record: Record) {
    tries += 1
    steps += comparison.old.plan.steps.count
    guard let before = comparison.old.brief(record) else { return }
    for change in wanted {
      let alone = changes.smallest(with: change)
      steps += alone.new.plan.steps.count
      if alone.difference(before, record).map({ $0.isEmpty }) ?? true { continue }
      keep(record, change)
    }
    wanted.removeAll { witnesses[$0] != nil }
  }

  // MARK: Short witnesses

  /// Keeps a record as the witness of a change, without the answers and facts that it does without, as far as the steps reach.
  private mutating func keep(_ record: Record, _ change: Int) {
    let alone = changes.smallest(with: change)
    guard let before = comparison.old.brief(record), let found = alone.difference(before, record), !found.isEmpty
    else { return }
    var witness = Witness(
      record: record, difference: found, new: alone.new, isAlone: changes.isAlone(change))
    for index in record.answers.indices where record.answers[index].value != .open {
      take(&witness, alone) { $0.answers[index].value = .open }
    }
    for index in record.facts.indices where record.facts[index].value != .open {
      take(&witness, alone) { $0.facts[index].value = .open }
    }
    take(&witness, alone) { $0.dropSources() }
    take(&witness, alone) { record in
      for index in record.answers.indices { record.answers[index].note = nil }
    }
    take(&witness, alone) { $0.visit.purpose = nil }
    if !comparison.old.readsVisitDate { take(&witness, alone) { $0.visit.date = nil } }
    take(&witness, alone) { $0.visit.authority = nil }
    witnesses[change] = witness
  }

  /// Takes something out of a witness that shows the change without it.
  private mutating func take(_ witness: inout Witness, _ alone: ChangeAlone, _ edit: (inout Record) -> Void) {
    if steps >= Self.mostSteps { return }
    var record = witness.record
    edit(&record)
    steps += comparison.old.plan.steps.count + alone.new.plan.steps.count
    guard let before = comparison.old.brief(record), let found = alone.difference(before, record), !found.isEmpty
    else { return }
    witness = Witness(record: record, difference: found, new: witness.new, isAlone: witness.isAlone)
  }
}
