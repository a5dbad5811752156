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
    return goal.condition(in: checklist).flatMap { openInput(in: $0, &trail) }
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
    case .not(let inner): return openInput(in: inner, &trail)
    case .numbers(_, let left, let right): return openInput(in: left, &trail) ?? openInput(in: right, &trail)
    case .days(_, let left, let right): return openInput(of: left) ?? openInput(of: right)
    case .choice(let subject, _): return openInput(of: subject, &trail)
    case .has(let fact, let option):
      return open(.fact(Int(fact))) ?? open(.member(fact: Int(fact), option: Int(option)))
    case .status(let subject, _): return openInput(below: .result(item(subject)), &trail)
    case .factIsAnswered(let fact): return open(.fact(Int(fact)))
    case .hasNote(let subject):
      let item = item(subject)
      return openInput(below: .result(item), &trail) ?? open(.note(item))
    case .any(let set, let inner), .all(let set, let inner): return openInput(in: set, inner, &trail)
    }
  }

  private mutating func openInput(in quantity: QuantityRef, _ trail: inout Trail) -> Int? {
    switch checklist.conditions[quantity] {
    case .number: return nil
    case .score(let subject), .answer(let subject): return openInput(below: .result(item(subject)), &trail)
    case .value(let subject):
      let item = item(subject)
      return openInput(below: plan.items[item].isQuestion ? .status(item) : .value(item), &trail)
    case .sources(let subject), .sourceKinds(let subject):
      let item = item(subject)
      return openInput(below: .result(item), &trail) ?? open(.sources(item))
    case .fact(let fact): return open(.fact(Int(fact)))
    case .count(let set, let inner), .share(let set, let inner): return openInput(in: set, inner, &trail)
    case .aggregate(_, let set):
      for member in checklist.conditions[set].members where !states[Int(member)].isSettled {
        if let input = openInput(below: .result(Int(member)), &trail) { return input }
      }
      return nil
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

  private mutating func openInput(of subject: ChoiceSubject, _ trail: inout Trail) -> Int? {
    switch subject {
    case .answer(let subject), .band(let subject): return openInput(below: .result(item(subject)), &trail)
    case .fact(let fact): return open(.fact(Int(fact)))
    case .unitKind: return open(.unitKind)
    case .visitForm: return open(.visitForm)
    case .purpose: return open(.purpose)
    case .authority: return open(.authority)
    }
  }

  private func openInput(of subject: DaySubject) -> Int? {
    switch subject {
    case .day: nil
    case .visit: open(.visitDate)
    case .fact(let fact): open(.fact(Int(fact)))
    }
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
