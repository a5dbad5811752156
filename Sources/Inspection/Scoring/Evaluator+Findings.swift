// Whether a finding of the checklist comes up: that of a rule where the rule holds, that of a criterion where it is answered and the
// finding's own condition holds.

extension Evaluator {
  package mutating func comesUp(_ finding: Int) -> TruthSet { judge(finding) { $0 } }

  /// Whether it doesn't, though its criterion is answered and its condition is known.
  package mutating func staysAway(_ finding: Int) -> TruthSet { judge(finding) { $0.isFalse } }

  @inline(__always)
  private mutating func judge(_ finding: Int, _ judged: (TruthSet) -> TruthSet) -> TruthSet {
    if let rule = checklist.findings[finding].rule { return judged(rules[rule]) }
    let answered = isAnswered(finding)
    if answered == .no { return .no }
    return answered.and(judged(checklist.findings[finding].when.map { truths($0) } ?? .yes))
  }

  /// Whether the criterion of a finding is answered.
  package mutating func isAnswered(_ finding: Int) -> TruthSet {
    guard let item = checklist.findings[finding].item else { return .no }
    if states[item].possible.isDisjoint(with: .answered) { return .no }
    return StatusSet.answered.isSuperset(of: states[item].possible) ? .yes : .either
  }
}

extension TruthSet {
  /// Whether something is false that has one of these truths.
  package var isFalse: TruthSet {
    var truths: TruthSet = contains(.no) ? .yes : []
    if contains(.yes) || contains(.unknown) { truths.insert(.no) }
    return truths
  }
}
