import Inspection

/// Something in a checklist that a condition decides.
package enum Decision: Hashable, Sendable {
  case rule(Int)
  /// Whether the finding of a criterion comes up.
  case finding(Int)
  /// Whether an item is asked.
  case applies(Int)
  /// Whether an answer must have a note.
  case note(Int)
  /// Whether an answer must have sources.
  case sources(Int)
  /// Whether the row of an item's table gives the result, where none before it does.
  case row(Int, of: Int)
  /// Whether what was written agrees.
  case demand(Int)
  /// Whether a fact is asked.
  case factApplies(Int)
  /// Whether a fact must be given.
  case fact(Int)
}

extension Decision {
  /// All that have a condition: facts and items first, then rules and demands.
  static func all(of checklist: Checklist) -> [Decision] {
    let items = checklist.items.indices.flatMap { index -> [Decision] in
      let item = checklist.items[index]
      let rows = item.aggregation?.method == .table ? item.aggregation?.rows ?? [] : []
      return [.applies(index), .sources(index), .note(index)] + rows.indices.map { .row($0, of: index) }
        + item.findings.map { .finding($0) }
    }
    let facts = checklist.facts.indices.flatMap { [Decision.factApplies($0), .fact($0)] }
    let others = checklist.rules.indices.map { Decision.rule($0) } + checklist.demands.indices.map { .demand($0) }
    return (facts + items + others).filter { $0.condition(in: checklist) != nil }
  }

  func condition(in checklist: Checklist) -> ConditionRef? {
    switch self {
    case .rule(let rule): checklist.rules[rule].when
    case .finding(let finding): checklist.findings[finding].when
    case .applies(let item): checklist.items[item].appliesWhen
    case .note(let item): checklist.items[item].question?.noteRequiredWhen
    case .sources(let item): checklist.items[item].question?.requiredSources?.when
    case .row(let row, let item): checklist.items[item].aggregation?.rows[row].when
    case .demand(let demand): checklist.demands[demand].requires
    case .factApplies(let fact): checklist.facts[fact].appliesWhen
    case .fact(let fact): checklist.facts[fact].requiredWhen
    }
  }

  /// With those that tell whether it is decided at all and that are no step's.
  func conditions(in checklist: Checklist) -> [ConditionRef] {
    let own = condition(in: checklist).map { [$0] } ?? []
    switch self {
    case .finding(let finding):
      return own + checklist.findings[finding].replacedBy.flatMap { checklist.ownConditions(ofFinding: $0) }
    case .fact(let fact): return own + (checklist.facts[fact].appliesWhen.map { [$0] } ?? [])
    case .rule, .applies, .note, .sources, .row, .demand, .factApplies: return own
    }
  }

  /// The condition as it is written.
  func text(in checklist: Checklist) -> SourceText? {
    switch self {
    case .rule(let rule): return checklist.written.rules[rule].when
    case .finding(let finding):
      guard let item = checklist.findings[finding].item else { return nil }
      let all = zip(checklist.items[item].findings, checklist.writtenItems[item]?.findings ?? [])
      return all.first { $0.0 == finding }?.1.when
    case .applies(let item): return checklist.writtenItems[item]?.appliesWhen
    case .note(let item): return checklist.writtenItems[checklist.asked(item)]?.noteRequiredWhen
    case .sources(let item): return checklist.writtenItems[checklist.asked(item)]?.requiredSources?.when
    case .row(let row, let item):
      return checklist.written.rows(of: checklist.writtenItems[item], at: checklist.items[item].level)[row].when
    case .demand(let demand): return checklist.written.demands[demand].requires
    case .factApplies(let fact): return checklist.written.facts[fact].appliesWhen
    case .fact(let fact): return checklist.written.facts[fact].requiredWhen
    }
  }

  /// The id of the rule, finding, demand or fact, or the path of the item.
  func name(in checklist: Checklist) -> String {
    switch self {
    case .rule(let rule): checklist.rules[rule].id
    case .finding(let finding): checklist.findings[finding].id
    case .applies(let item), .note(let item), .sources(let item), .row(_, let item):
      checklist.items[checklist.asked(item)].path
    case .demand(let demand): checklist.demands[demand].id
    case .factApplies(let fact), .fact(let fact): checklist.facts[fact].id
    }
  }

  /// What must be evaluated to know whether it is decided at all.
  func steps(in checklist: Checklist) -> [Step] {
    switch self {
    case .rule, .demand, .factApplies: []
    case .fact(let fact): checklist.steps(behindFact: fact)
    case .finding(let finding):
      (checklist.findings[finding].item.map { [.result($0)] } ?? [])
        + checklist.findings[finding].replacedBy.flatMap { checklist.steps(behindFinding: $0) }
    case .applies(let item), .note(let item), .sources(let item): [.status(item)]
    case .row(_, let item): [.result(item)]
    }
  }
}

extension Evaluator {
  /// Whether something else is decided with another condition in the place of a decision's own; with `ifDecided`, only where it is
  /// decided as it is.
  mutating func turns(_ decision: Decision, to other: ConditionRef, ifDecided: Bool) -> TruthSet {
    guard let condition = decision.condition(in: checklist) else { return .no }
    let isMade = isMade(decision)
    if isMade == .no { return .no }
    let (own, changed) = (truths(condition), truths(other))
    guard ifDecided else { return isMade.and(own.differs(from: changed)) }
    if own == .unknown { return .no }
    let differs = own.subtracting(.unknown).differs(from: changed)
    return isMade.and(own.contains(.unknown) && differs == .yes ? .either : differs)
  }

  /// Whether two conditions come out otherwise, of some member where they are asked of a set's.
  mutating func differ(_ first: ConditionRef, _ second: ConditionRef, over set: SetRef?) -> TruthSet {
    guard let set else { return truths(first).differs(from: truths(second)) }
    let outer = member
    defer { member = outer }
    var mayDiffer = false
    for member in checklist.conditions[set].members {
      self.member = member
      let differs = truths(first).differs(from: truths(second))
      if differs == .yes { return .yes }
      mayDiffer = mayDiffer || differs != .no
    }
    return mayDiffer ? .either : .no
  }

  /// Whether the condition of a decision is looked at.
  private mutating func isMade(_ decision: Decision) -> TruthSet {
    switch decision {
    case .rule, .demand, .factApplies: return .yes
    case .fact(let fact): return !isLeftOut(fact: Int32(fact))
    case .finding(let finding): return isAnswered(finding).and(!isReplaced(finding))
    case .applies(let item):
      let parent = Int(plan.items[item].parent)
      return parent < 0 ? .yes : states[parent].isApplicable.set
    case .note(let item), .sources(let item):
      if states[item].possible.isDisjoint(with: .answered) { return .no }
      return StatusSet.answered.isSuperset(of: states[item].possible) ? .yes : .either
    case .row(let row, let item):
      if states[item].possible.isDisjoint(with: [StatusSet(.rated), StatusSet(.notRated)]) { return .no }
      let earlier = checklist.items[item].aggregation?.rows.prefix(row) ?? []
      return earlier.reduce(.yes) { made, row in made.and(row.when.map { truths($0).isFalse } ?? .no) }
    }
  }
}

extension Truth {
  fileprivate var set: TruthSet {
    switch self {
    case .yes: .yes
    case .no: .no
    case .unknown: .either
    }
  }
}

extension TruthSet {
  /// Whether one of these truths is another than one of those.
  fileprivate func differs(from other: TruthSet) -> TruthSet {
    if isSingle, other.isSingle { return self == other ? .no : .yes }
    return isDisjoint(with: other) ? .yes : .either
  }
}
