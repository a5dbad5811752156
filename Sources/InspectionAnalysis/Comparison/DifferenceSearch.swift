package import Inspection

/// A record of which two versions of a checklist make something else.
package struct Witness: Sendable {
  /// Typed by the older version, with no more in it than it takes.
  package let record: Record
  package let difference: BriefDifference
}

/// Looks for records that show what changes do: the plainest first, then some made from a seed, in a counted number of tries and of steps
/// of evaluation, so that it finds the same everywhere.
///
/// That none is found proves nothing.
package struct DifferenceSearch {
  package static let mostTries = 1000
  private static let plainTries = 100
  /// What all tries and all that makes witnesses short may take together.
  static let mostSteps = 20_000_000

  private let comparison: ChecklistComparison
  private let pairs: ChecklistPairs
  private let translation: RecordTranslation
  private var random = SeededGenerator(seed: 1)
  /// The changes in search of a witness, or of a better one.
  private var wanted: [Int]
  package private(set) var tries = 0
  /// By change; `nil` where none was found or none was looked for.
  package private(set) var witnesses: [Witness?]
  /// By change, the record found, and whether no other change shows in it.
  private var found: [(record: Record, isAlone: Bool)?]
  private var steps = 0

  /// Looks for a witness of each change that may change results.
  package init(_ comparison: ChecklistComparison, mostTries: Int = mostTries) {
    self.comparison = comparison
    pairs = comparison.pairs
    translation = RecordTranslation(pairs)
    witnesses = Array(repeating: nil, count: comparison.changes.count)
    found = Array(repeating: nil, count: comparison.changes.count)
    wanted = []
    wanted = comparison.changes.indices.filter { isSearched($0) }
    run(mostTries)
    for change in found.indices {
      if let (record, isAlone) = found[change] { witnesses[change] = shrunk(record, change, alone: isAlone) }
    }
  }

  /// Whether a witness of the change was looked for.
  package func isSearched(_ change: Int) -> Bool {
    comparison.changes[change].bearing == .results && !comparison.changes[change].touches.isEmpty
  }

  private mutating func run(_ most: Int) {
    let plain = PlainRecords(pairs.old)
    var records = plain.records.makeIterator()
    while tries < most, steps < Self.mostSteps, !wanted.isEmpty {
      // Of a large checklist the plain ones alone would take all tries.
      let isPlain = tries < Self.plainTries || tries.isMultiple(of: 2)
      attempt((isPlain ? records.next() : nil) ?? plain.random(&random))
    }
  }

  /// A record in which only one change shows is the best witness of that change; else the first one in which it shows will do.
  private mutating func attempt(_ record: Record) {
    tries += 1
    guard let difference = difference(record) else { return }
    for change in wanted where shows(change, difference) {
      let isAlone = showsAlone(change, difference)
      if found[change] == nil || isAlone { found[change] = (record, isAlone) }
      if isAlone { wanted.removeAll { $0 == change } }
    }
  }

  private func shows(_ change: Int, _ difference: BriefDifference) -> Bool {
    !difference.touched.isDisjoint(with: comparison.changes[change].touches)
  }

  private func showsAlone(_ change: Int, _ difference: BriefDifference) -> Bool {
    comparison.changes.indices.allSatisfy {
      $0 == change || comparison.changes[$0].bearing == .wording || !shows($0, difference)
    }
  }

  private mutating func difference(_ record: Record) -> BriefDifference? {
    steps += pairs.old.plan.steps.count + pairs.new.plan.steps.count
    guard let old = pairs.old.brief(record), let new = pairs.new.brief(translation.translate(record)) else {
      return nil
    }
    return pairs.difference(old, new)
  }

  /// The same without the answers and facts that it does without, as far as the steps reach.
  private mutating func shrunk(_ record: Record, _ change: Int, alone: Bool) -> Witness? {
    guard let found = difference(record) else { return nil }
    var witness = Witness(record: record, difference: found)
    for index in record.answers.indices where record.answers[index].value != .open {
      take(&witness, change, alone) { $0.answers[index].value = .open }
    }
    for index in record.facts.indices where record.facts[index].value != .open {
      take(&witness, change, alone) { $0.facts[index].value = .open }
    }
    take(&witness, change, alone) { $0.dropSources() }
    take(&witness, change, alone) { record in
      for index in record.answers.indices { record.answers[index].note = nil }
    }
    take(&witness, change, alone) { $0.visit.purpose = nil }
    take(&witness, change, alone) { $0.visit.date = nil }
    take(&witness, change, alone) { $0.visit.authority = nil }
    return witness
  }

  /// Takes something out of a witness that shows the change without it.
  private mutating func take(_ witness: inout Witness, _ change: Int, _ alone: Bool, _ edit: (inout Record) -> Void) {
    if steps >= Self.mostSteps { return }
    var record = witness.record
    edit(&record)
    guard let difference = difference(record), shows(change, difference),
      !alone || showsAlone(change, difference)
    else { return }
    witness = Witness(record: record, difference: difference)
  }
}
