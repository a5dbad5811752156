package import Inspection

/// What became of a record in the fewest words: its results and findings, without what could still become of it. Many records are
/// compared by it.
package struct Brief: Hashable, Sendable {
  package struct Result: Hashable, Sendable {
    package let status: Status
    package let reason: Reason?
    /// After effects; `nil` without a number.
    package let exact: Rational?
    /// As reports show it.
    package let shown: Rational?
    /// An index into the bands of the item's aggregation.
    package let band: Int?
  }

  /// One for each of the checklist's items.
  package let results: [Result]
  /// One for each of the checklist's findings; unknown where it is undecided.
  let findings: [Truth]
  /// The rules that hold and say something to the inspector.
  let sayings: [Int]
  /// The findings that the record sets aside, by their places among the checklist's.
  let setAside: [Int]

  /// Whether the same has come of it, whatever the reason why something has no result.
  func isSaidSame(as other: Brief) -> Bool {
    findings == other.findings
      && zip(results, other.results).allSatisfy { $0.isSaidSame(as: $1) }
  }
}

extension Brief.Result {
  func isSaidSame(as other: Self) -> Bool { (status, exact, band) == (other.status, other.exact, other.band) }
}

extension Checklist {
  /// `nil` when a number no longer fits.
  func brief(_ record: Record) -> Brief? {
    var evaluator = Evaluator(self, record)
    evaluator.run(.asIs)
    return evaluator.hasOverflowed ? nil : evaluator.brief
  }
}

extension Evaluator {
  /// What the last pass over the record as it is says.
  var brief: Brief {
    mutating get {
      let results = states.indices.map { item in
        let state = states[item]
        let exact = state.mayCount ? state.result.lowest : nil
        return Brief.Result(
          status: state.status, reason: state.reason, exact: exact, shown: checklist.told(exact, at: item),
          band: state.mayCount && state.bands.lowest >= 0 ? Int(state.bands.lowest) : nil)
      }
      var findings: [Truth] = []
      findings.reserveCapacity(checklist.findings.count)
      for index in checklist.findings.indices { findings.append(comesUp(index).truth) }
      let sayings = rules.indices.filter { rules[$0] == .yes && !checklist.rules[$0].sayings.isEmpty }
      return Brief(
        results: results, findings: findings, sayings: sayings, setAside: record.setAside.map { $0.finding })
    }
  }
}
