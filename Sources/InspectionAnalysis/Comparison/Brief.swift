package import Inspection

/// What became of a record in the fewest words: its results and findings, without what could still become of it. Many records are
/// compared by it.
package struct Brief: Hashable, Sendable {
  package struct Result: Hashable, Sendable {
    package let status: Status
    package let reason: Reason?
    /// After effects; `nil` without a number.
    package let exact: Rational?
    /// An index into the bands of the item's aggregation.
    package let band: Int?
  }

  /// One for each of the checklist's items.
  package let results: [Result]
  /// One for each of the checklist's findings; unknown where it is undecided.
  let findings: [Truth]
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
      let results = states.map { state in
        Brief.Result(
          status: state.status, reason: state.reason, exact: state.mayCount ? state.result.lowest : nil,
          band: state.mayCount && state.bands.lowest >= 0 ? Int(state.bands.lowest) : nil)
      }
      var findings: [Truth] = []
      findings.reserveCapacity(checklist.findings.count)
      for index in checklist.findings.indices { findings.append(comesUp(index).truth) }
      return Brief(results: results, findings: findings)
    }
  }
}
