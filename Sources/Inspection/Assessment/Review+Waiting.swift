extension Review {
  /// The open answers and facts that keep a condition from being known.
  mutating func wait(for condition: ConditionRef, _ waiting: inout [String]) {
    switch checklist.conditions[condition] {
    case .or(let left, let right), .and(let left, let right):
      let (first, second) = (evaluator.truth(left), evaluator.truth(right))
      if first == .unknown { wait(for: left, &waiting) }
      if second == .unknown { wait(for: right, &waiting) }
      if first != .unknown, second != .unknown { waitForAll(of: condition, &waiting) }
    case .not(let inner), .named(_, let inner): wait(for: inner, &waiting)
    case .any, .all, .leaf: waitForAll(of: condition, &waiting)
    }
  }

  private mutating func waitForAll(of condition: ConditionRef, _ waiting: inout [String]) {
    checklist.conditions.forEachRead(of: condition) { read in
      if let item = read.item {
        waitForLeaves(of: item, &waiting)
      } else if let fact = read.fact, evaluator.record.facts[fact].value == .open, !unasked.contains(fact) {
        let path = checklist.facts[fact].id
        if !waiting.contains(path) { waiting.append(path) }
      }
    }
  }

  private mutating func waitForLeaves(of item: Int, _ waiting: inout [String]) {
    let status = evaluator.states[item].status
    if checklist.items[item].isAggregate {
      guard status == .notRated else { return }
      for child in checklist.items[item].children { waitForLeaves(of: child, &waiting) }
    } else if status == .unanswered || status == .notEstablished {
      let path = checklist.items[item].path
      if !waiting.contains(path) { waiting.append(path) }
    }
  }
}
