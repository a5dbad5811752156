// Facts that are not asked of every unit, or only after some answer.

extension Evaluator {
  /// Whether a fact is left out, as its own condition doesn't hold. One of which that isn't known counts as asked.
  package mutating func isLeftOut(fact: Int32) -> TruthSet {
    guard !plan.factConditions.isEmpty, let condition = plan.factConditions[Int(fact)] else { return .no }
    let truths = truths(condition)
    return truths == .no ? .yes : truths.contains(.no) ? .either : .no
  }

  /// Whether a comparison reads a fact that is left out.
  mutating func readsLeftOut(_ leaf: Leaf) -> TruthSet {
    switch leaf {
    case .choice(.fact(let fact), _), .has(let fact, _), .factIsAnswered(let fact): isLeftOut(fact: fact)
    case .days(_, let left, let right): isLeftOut(left).or(isLeftOut(right))
    case .numbers(_, let left, let right): isLeftOut(left).or(isLeftOut(right))
    case .choice, .status, .hasNote, .hasSource: .no
    }
  }

  private mutating func isLeftOut(_ day: DayTerm) -> TruthSet {
    if case .fact(let fact) = day.source { isLeftOut(fact: fact) } else { .no }
  }

  private mutating func isLeftOut(_ number: QuantityRef) -> TruthSet {
    if case .fact(let fact) = plan.quantities[Int(number.index)] { isLeftOut(fact: fact) } else { .no }
  }
}

extension Leaf {
  /// What holds of a fact that is not asked: it is not answered, and what it would be is unknown for good.
  var ofLeftOut: TruthSet { if case .factIsAnswered = self { .no } else { .unknown } }
}
