import Inspection

extension Explainer {
  /// The comparisons that make a condition what it is.
  mutating func statements(of reference: ConditionRef, as truth: Truth, isNegated: Bool = false) -> [Statement] {
    switch checklist.conditions[reference] {
    case .or(let left, let right), .and(let left, let right):
      var statements: [Statement] = []
      for side in [left, right] where evaluator.truth(side) == truth {
        statements += self.statements(of: side, as: truth, isNegated: isNegated)
      }
      return statements
    case .not(let inner): return statements(of: inner, as: !truth, isNegated: !isNegated)
    case .named(_, let inner):
      var named = statement(reference, truth, isNegated, (nil, nil), [], [])
      named.grounds = statements(of: inner, as: truth)
      return [named]
    case .any(let set, let predicate), .all(let set, let predicate):
      let (members, fulfilling) = counted(set, predicate)
      return [statement(reference, truth, isNegated, (nil, nil), members, fulfilling)]
    case .leaf(let leaf):
      let (members, fulfilling) =
        checklist.conditions.counted(by: leaf).map { counted($0.set, $0.predicate) } ?? ([], [])
      return [statement(reference, truth, isNegated, numbers(of: leaf), members, fulfilling)]
    }
  }

  private mutating func numbers(of leaf: Leaf) -> (left: Interval?, right: Interval?) {
    guard case .numbers(_, let left, let right) = leaf else { return (nil, nil) }
    return (evaluator.possibleNumber(left).interval, evaluator.possibleNumber(right).interval)
  }

  private func statement(
    _ condition: ConditionRef, _ truth: Truth, _ isNegated: Bool, _ numbers: (left: Interval?, right: Interval?),
    _ members: [Int], _ fulfilling: [Int]
  ) -> Statement {
    Statement(
      condition: condition, isNegated: isNegated, truth: isNegated ? !truth : truth, numbers: numbers, members: members,
      fulfilling: fulfilling)
  }

  /// The members of a set that are applicable, relevant and in focus, and those that fulfil a condition.
  private mutating func counted(_ set: SetRef, _ predicate: ConditionRef) -> (members: [Int], fulfilling: [Int]) {
    let outer = evaluator.member
    defer { evaluator.member = outer }
    let outside = checklist.conditions.outside(predicate)
    let members = checklist.conditions[set].members.map(Int.init).filter {
      !outside.isSuperset(of: evaluator.states[$0].possible)
    }
    var fulfilling: [Int] = []
    for member in members {
      evaluator.member = Int32(member)
      if evaluator.truth(predicate) == .yes { fulfilling.append(member) }
    }
    return (members, fulfilling)
  }
}
