extension Review {
  /// The answers and facts that make a condition what it is.
  mutating func explain(_ condition: ConditionRef, as truth: Truth) {
    switch checklist.conditions[condition] {
    case .and(let left, let right) where truth == .yes, .or(let left, let right) where truth == .no:
      explain(left, as: truth)
      explain(right, as: truth)
    case .or(let left, let right), .and(let left, let right):
      if evaluator.truth(left) == truth { explain(left, as: truth) }
      if evaluator.truth(right) == truth { explain(right, as: truth) }
    case .not(let inner): explain(inner, as: !truth)
    case .named(_, let inner): explain(inner, as: truth)
    case .any(let set, let inner), .all(let set, let inner): explain(set, inner, truth == .yes)
    case .leaf(let leaf):
      checklist.conditions.forEachOperand(of: leaf) { operand in
        switch operand {
        case .read(let read): explain(read)
        case .members(let set, let inner): explain(set, inner, true)
        }
      }
    }
  }

  /// The members of a set that fulfil the condition, or that do not.
  private mutating func explain(_ set: SetRef, _ inner: ConditionRef, _ wanted: Bool) {
    let outer = evaluator.member
    for member in checklist.conditions[set].members {
      evaluator.member = member
      if evaluator.truth(inner) == Truth(wanted) { explain(Int(member)) }
    }
    evaluator.member = outer
  }

  private mutating func explain(_ read: Read) {
    if let item = read.item { return explain(item) }
    guard let fact = read.fact, !unasked.contains(fact) else { return }
    let answer = evaluator.record.facts[fact]
    let value = checklist.words(for: answer.value, of: fact) ?? Status.unanswered.name
    add(Because(basis: .fact(fact), value: value, line: answer.line))
  }

  mutating func explain(_ item: Int) {
    let state = evaluator.states[item]
    let value =
      checklist.words(for: evaluator.record.answers[item].value, to: item)
      ?? (state.counts ? state.result.lowest.decimal(2) : state.status.name)
    let line = evaluator.record.answers[item].position.line
    add(Because(basis: .item(item), value: value, line: line))
  }

  private mutating func add(_ reason: Because) {
    if !reasons[firstReason...].contains(reason) { reasons.append(reason) }
  }
}
