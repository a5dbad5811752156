/// A record of which two versions of a checklist make something else.
public struct Witness: Sendable {
  /// Typed by the older version, with no more in it than it takes.
  public let record: Record
  public let difference: BriefDifference
}

/// Looks for records that show what changes do: the plainest first, then some made from a seed, in a counted number of tries.
///
/// That none is found proves nothing.
public struct DifferenceSearch {
  public static let mostTries = 1000

  private let comparison: ChecklistComparison
  private let pairs: ChecklistPairs
  private let translation: RecordTranslation
  private var random = Seeded(state: 1)
  /// The changes in search of a witness, or of a better one.
  private var wanted: [Int]
  public private(set) var tries = 0
  /// By change; `nil` where none was found or none was looked for.
  public private(set) var witnesses: [Witness?]

  /// Looks for a witness of each change that may change results.
  public init(_ comparison: ChecklistComparison, mostTries: Int = mostTries) {
    self.comparison = comparison
    pairs = comparison.pairs
    translation = RecordTranslation(pairs)
    witnesses = Array(repeating: nil, count: comparison.changes.count)
    wanted = []
    wanted = comparison.changes.indices.filter { isSearched($0) }
    run(mostTries)
  }

  /// Whether a witness of the change was looked for.
  public func isSearched(_ change: Int) -> Bool {
    comparison.changes[change].bearing == .results && !comparison.changes[change].touches.isEmpty
  }

  private mutating func run(_ most: Int) {
    let plain = PlainRecords(pairs.old)
    for record in plain.records where tries < most && !wanted.isEmpty { attempt(record) }
    while tries < most, !wanted.isEmpty { attempt(plain.random(&random)) }
  }

  /// A record in which only one change shows is the best witness of that change; else the first one in which it shows will do.
  private mutating func attempt(_ record: Record) {
    tries += 1
    guard let difference = difference(record) else { return }
    for change in wanted where shows(change, difference) {
      let isAlone = showsAlone(change, difference)
      if witnesses[change] == nil || isAlone { witnesses[change] = shrunk(record, change, alone: isAlone) }
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

  private func difference(_ record: Record) -> BriefDifference? {
    guard let old = pairs.old.brief(record), let new = pairs.new.brief(translation.translate(record)) else {
      return nil
    }
    return pairs.difference(old, new)
  }

  /// The same without the answers and facts that it does without.
  private func shrunk(_ record: Record, _ change: Int, alone: Bool) -> Witness? {
    var record = record
    guard var found = difference(record) else { return nil }
    func take(_ edit: (inout Record) -> Void) {
      var other = record
      edit(&other)
      guard let difference = difference(other),
        alone ? shows(change, difference) && showsAlone(change, difference) : shows(change, difference)
      else { return }
      (record, found) = (other, difference)
    }
    for index in record.answers.indices where record.answers[index].value != .open {
      take { $0.answers[index].value = .open }
    }
    for index in record.facts.indices where record.facts[index].value != .open {
      take { $0.facts[index].value = .open }
    }
    take { $0.visit.purpose = nil }
    take { $0.visit.date = nil }
    take { $0.visit.authority = nil }
    return Witness(record: record, difference: found)
  }
}

/// Numbers that depend on nothing but where they begin (splitmix64), so that a search gives the same everywhere.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
