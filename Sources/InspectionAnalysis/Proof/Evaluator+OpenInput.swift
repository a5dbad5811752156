import Inspection

// Which input to settle next: one that keeps a goal from being known.

extension Evaluator {
  /// The first open input that the goal turns on, as an index into the inputs that are supposed; `nil` when none was found.
  mutating func openInput(behind goal: Possibility) -> Int? {
    var trail = Trail()
    if case .changes(let reference) = goal, let input = openInput(below: .rule(reference.rule), &trail) { return input }
    for step in goal.steps(in: checklist) {
      if let input = openInput(below: step, &trail) { return input }
    }
    for (condition, set) in goal.conditions(in: checklist) {
      if let set {
        if let input = openInput(in: set, condition, &trail) { return input }
      } else if let input = openInput(in: condition, &trail) {
        return input
      }
    }
    return nil
  }

  private func open(_ input: Input) -> Int? {
    suppositions.inputs.index(of: input).flatMap { suppositions.isOpen($0) ? $0 : nil }
  }

  private mutating func openInput(below step: Step, _ trail: inout Trail) -> Int? {
    guard trail.enter(step) else { return nil }
    defer { trail.leave() }
    switch step {
    case .status(let item): return openInput(ofStatus: item, &trail)
    case .value(let item): return openInput(ofValue: item, &trail)
    case .result(let item):
      for effect in checklist.items[item].effects where !rules[effect.rule].isSingle {
        if let input = openInput(below: .rule(effect.rule), &trail) { return input }
      }
      return openInput(below: plan.items[item].isQuestion ? .status(item) : .value(item), &trail)
    case .rule(let rule):
      if rules[rule].isSingle { return nil }
      let rule = checklist.rules[rule]
      if rule.effective != .always, let input = open(.visitDate) { return input }
      if let input = rule.when.flatMap({ openInput(in: $0, &trail) }) { return input }
      for item in rule.examines { if let input = openInput(below: .result(item), &trail) { return input } }
      return nil
    }
  }

  private mutating func openInput(ofStatus item: Int, _ trail: inout Trail) -> Int? {
    let parent = Int(plan.items[item].parent)
    if parent >= 0, states[parent].isApplicable == .unknown,
      let input = openInput(below: .status(parent), &trail)
    {
      return input
    }
    if states[item].isApplicable == .unknown, let condition = plan.items[item].appliesWhen,
      let input = openInput(in: condition, &trail)
    {
      return input
    }
    return plan.items[item].isQuestion && states[item].isApplicable != .no ? open(.answer(item)) : nil
  }

  private mutating func openInput(ofValue item: Int, _ trail: inout Trail) -> Int? {
    if let input = openInput(below: .status(item), &trail) { return input }
    if states[item].isApplicable == .no { return nil }
    for row in checklist.items[item].aggregation?.rows ?? [] {
      let truths = row.when.map { self.truths($0) } ?? .yes
      if !truths.isSingle, let input = row.when.flatMap({ openInput(in: $0, &trail) }) { return input }
      if truths.contains(.yes), let input = row.score.flatMap({ openInput(in: $0, &trail) }) { return input }
      if !truths.contains(.no) { break }
    }
    let parts = plan.parts[plan.items[item].parts].map { $0.item }
    for child in parts + plan.children[plan.items[item].children] where !states[child].isSettled {
      if let input = openInput(below: .result(child), &trail) { return input }
    }
    return nil
  }

  // MARK: Conditions

  private mutating func openInput(in condition: ConditionRef, _ trail: inout Trail) -> Int? {
    if truths(condition).isSingle { return nil }
    switch checklist.conditions[condition] {
    case .or(let left, let right), .and(let left, let right):
      return openInput(in: left, &trail) ?? openInput(in: right, &trail)
    case .not(let inner), .named(_, let inner): return openInput(in: inner, &trail)
    case .any(let set, let inner), .all(let set, let inner): return openInput(in: set, inner, &trail)
    case .leaf(let leaf):
      for operand in checklist.conditions.operands(of: leaf, members: [member]) {
        if let input = openInput(of: operand, &trail) { return input }
      }
      return nil
    }
  }

  private mutating func openInput(in quantity: QuantityRef, _ trail: inout Trail) -> Int? {
    for operand in checklist.conditions.operands(of: quantity) {
      if let input = openInput(of: operand, &trail) { return input }
    }
    return nil
  }

  private mutating func openInput(of operand: Operand, _ trail: inout Trail) -> Int? {
    switch operand {
    case .members(let set, let inner): return openInput(in: set, inner, &trail)
    case .read(.score(let item)): return states[item].isSettled ? nil : openInput(below: .result(item), &trail)
    case .read(.status(let item)): return openInput(below: .result(item), &trail)
    case .read(.weight): return nil
    case .read(.value(let item)):
      return openInput(below: plan.items[item].isQuestion ? .status(item) : .value(item), &trail)
    case .read(.input(.answer(let item))): return openInput(below: .result(item), &trail)
    case .read(.input(let input)):
      if let item = input.question, let found = openInput(below: .result(item), &trail) { return found }
      if let fact = input.fact, let found = open(.fact(fact)) { return found }
      return open(input)
    }
  }

  private mutating func openInput(in set: SetRef, _ inner: ConditionRef, _ trail: inout Trail) -> Int? {
    let outer = member
    defer { member = outer }
    for member in checklist.conditions[set].members {
      self.member = member
      if let input = openInput(in: inner, &trail) { return input }
      let possible = states[Int(member)].possible
      if possible.isUndecided, let input = openInput(below: .result(Int(member)), &trail) { return input }
    }
    return nil
  }
}

extension ItemState {
  /// Whether nothing about it is open any more.
  fileprivate var isSettled: Bool {
    !possible.isUndecided && (!mayCount || result.isSingle && bands.lowest >= bands.highest)
  }
}

/// The steps that were looked at, each once, and how deep in one is looked: a chain of rules may be as long as the checklist.
private struct Trail {
  private static let deepest = 500

  private var seen: Set<Step> = []
  private var depth = 0

  mutating func enter(_ step: Step) -> Bool {
    guard depth < Self.deepest, seen.insert(step).inserted else { return false }
    depth += 1
    return true
  }

  mutating func leave() { depth -= 1 }
}
