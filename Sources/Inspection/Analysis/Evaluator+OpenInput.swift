// Which input to settle next: one that keeps a goal from being known.

extension Evaluator {
  /// The first open input that the goal turns on, as an index into the inputs that are supposed; `nil` when none was found.
  mutating func openInput(behind goal: Possibility) -> Int? {
    var seen: Set<Step> = []
    if case .changes(let reference) = goal, let input = openInput(below: .rule(reference.rule), &seen) { return input }
    for step in goal.steps(in: checklist) {
      if let input = openInput(below: step, &seen) { return input }
    }
    return goal.condition(in: checklist).flatMap { openInput(in: $0, &seen) }
  }

  private func open(_ input: Input) -> Int? {
    suppositions.inputs.index(of: input).flatMap { suppositions.isOpen($0) ? $0 : nil }
  }

  private mutating func openInput(below step: Step, _ seen: inout Set<Step>) -> Int? {
    guard seen.insert(step).inserted else { return nil }
    switch step {
    case .status(let item): return openInput(ofStatus: item, &seen)
    case .value(let item): return openInput(ofValue: item, &seen)
    case .result(let item):
      for effect in checklist.items[item].effects where !rules[effect.rule].isSingle {
        if let input = openInput(below: .rule(effect.rule), &seen) { return input }
      }
      return openInput(below: plan.items[item].isQuestion ? .status(item) : .value(item), &seen)
    case .rule(let rule):
      if rules[rule].isSingle { return nil }
      let rule = checklist.rules[rule]
      if rule.effective != .always, let input = open(.visitDate) { return input }
      if let input = rule.when.flatMap({ openInput(in: $0, &seen) }) { return input }
      for item in rule.examines { if let input = openInput(below: .result(item), &seen) { return input } }
      return nil
    }
  }

  private mutating func openInput(ofStatus item: Int, _ seen: inout Set<Step>) -> Int? {
    let parent = Int(plan.items[item].parent)
    if parent >= 0, states[parent].isApplicable == .unknown,
      let input = openInput(below: .status(parent), &seen)
    {
      return input
    }
    if states[item].isApplicable == .unknown, let condition = plan.items[item].appliesWhen,
      let input = openInput(in: condition, &seen)
    {
      return input
    }
    return plan.items[item].isQuestion && states[item].isApplicable != .no ? open(.answer(item)) : nil
  }

  private mutating func openInput(ofValue item: Int, _ seen: inout Set<Step>) -> Int? {
    if let input = openInput(below: .status(item), &seen) { return input }
    if states[item].isApplicable == .no { return nil }
    for row in checklist.items[item].aggregation?.rows ?? [] {
      let truths = row.when.map { self.truths($0) } ?? .yes
      if !truths.isSingle, let input = row.when.flatMap({ openInput(in: $0, &seen) }) { return input }
      if truths.contains(.yes), let input = row.score.flatMap({ openInput(in: $0, &seen) }) { return input }
      if !truths.contains(.no) { break }
    }
    let parts = plan.parts[plan.items[item].parts].map(\.item)
    for child in parts + plan.children[plan.items[item].children] where !states[child].isSettled {
      if let input = openInput(below: .result(child), &seen) { return input }
    }
    return nil
  }

  // MARK: Conditions

  private mutating func openInput(in condition: ConditionRef, _ seen: inout Set<Step>) -> Int? {
    if truths(condition).isSingle { return nil }
    switch checklist.conditions[condition] {
    case .or(let left, let right), .and(let left, let right):
      return openInput(in: left, &seen) ?? openInput(in: right, &seen)
    case .not(let inner): return openInput(in: inner, &seen)
    case .numbers(_, let left, let right): return openInput(in: left, &seen) ?? openInput(in: right, &seen)
    case .days(_, let left, let right): return openInput(of: left) ?? openInput(of: right)
    case .choice(let subject, _): return openInput(of: subject, &seen)
    case .has(let fact, let option):
      return open(.fact(Int(fact))) ?? open(.member(fact: Int(fact), option: Int(option)))
    case .status(let subject, _): return openInput(below: .result(item(subject)), &seen)
    case .factIsAnswered(let fact): return open(.fact(Int(fact)))
    case .hasNote(let subject):
      let item = item(subject)
      return openInput(below: .result(item), &seen) ?? open(.note(item))
    case .any(let set, let inner), .all(let set, let inner): return openInput(in: set, inner, &seen)
    }
  }

  private mutating func openInput(in quantity: QuantityRef, _ seen: inout Set<Step>) -> Int? {
    switch checklist.conditions[quantity] {
    case .number: return nil
    case .score(let subject), .answer(let subject): return openInput(below: .result(item(subject)), &seen)
    case .value(let subject):
      let item = item(subject)
      return openInput(below: plan.items[item].isQuestion ? .status(item) : .value(item), &seen)
    case .sources(let subject), .sourceKinds(let subject):
      let item = item(subject)
      return openInput(below: .result(item), &seen) ?? open(.sources(item))
    case .fact(let fact): return open(.fact(Int(fact)))
    case .count(let set, let inner), .share(let set, let inner): return openInput(in: set, inner, &seen)
    case .aggregate(_, let set):
      for member in checklist.conditions[set].members where !states[Int(member)].isSettled {
        if let input = openInput(below: .result(Int(member)), &seen) { return input }
      }
      return nil
    }
  }

  private mutating func openInput(in set: SetRef, _ inner: ConditionRef, _ seen: inout Set<Step>) -> Int? {
    let outer = member
    defer { member = outer }
    for member in checklist.conditions[set].members {
      self.member = member
      if let input = openInput(in: inner, &seen) { return input }
      let possible = states[Int(member)].possible
      if possible.isUndecided, let input = openInput(below: .result(Int(member)), &seen) { return input }
    }
    return nil
  }

  private mutating func openInput(of subject: ChoiceSubject, _ seen: inout Set<Step>) -> Int? {
    switch subject {
    case .answer(let subject), .band(let subject): return openInput(below: .result(item(subject)), &seen)
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
