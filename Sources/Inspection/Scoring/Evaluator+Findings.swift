// Whether a finding of the checklist comes up: that of a rule where the rule holds, that of a criterion where it is answered and the
// finding's own condition holds.

extension Evaluator {
  package mutating func comesUp(_ finding: Int) -> TruthSet {
    let holds = judge(finding) { $0 }
    if holds == .no || checklist.findings[finding].replacedBy.isEmpty { return holds }
    return holds.and(!isReplaced(finding))
  }

  /// Whether it doesn't, though its criterion is answered and its condition is known.
  package mutating func staysAway(_ finding: Int) -> TruthSet {
    let fails = judge(finding) { $0.isFalse }
    if fails == .yes || checklist.findings[finding].replacedBy.isEmpty { return fails }
    return fails.or(isReplaced(finding).and(isAnswered(finding)))
  }

  /// Whether another finding takes the place of this one. One of which it isn't known whether it comes takes no other's.
  package mutating func isReplaced(_ finding: Int) -> TruthSet {
    var replaced = TruthSet.no
    for other in checklist.findings[finding].replacedBy {
      replaced = replaced.or(judge(other) { $0 }.isTrue)
      if replaced == .yes { break }
    }
    return replaced
  }

  /// Whether it comes up, or would if no other took its place.
  package mutating func holds(_ finding: Int) -> TruthSet { judge(finding) { $0 } }

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
  /// Whether something is true that has one of these truths.
  fileprivate var isTrue: TruthSet {
    var truths: TruthSet = contains(.yes) ? .yes : []
    if contains(.no) || contains(.unknown) { truths.insert(.no) }
    return truths
  }

  /// Whether something is false that has one of these truths.
  package var isFalse: TruthSet {
    var truths: TruthSet = contains(.no) ? .yes : []
    if contains(.yes) || contains(.unknown) { truths.insert(.no) }
    return truths
  }
}
