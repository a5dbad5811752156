import Inspection

extension MutantKind {
  /// The first and the last day of a rule's period one day up and one down, and no period at all.
  static let periods = MutantKind { finder in
    let checklist = finder.checklist
    for (index, rule) in checklist.rules.enumerated() where rule.effective != .always && !rule.onlySays {
      let range = checklist.written.rules[index].effectiveRange ?? checklist.place(ofRule: index)
      for (words, new) in rule.effective.mistaken where !new.isEmpty {
        finder.add(
          words, rule.id, at: range,
          MutantPart(isEquivalent: { checklist, steps in checklist.isNever(rule: index, between: new, &steps) }) {
            $0.rules[index].effective = new
          })
      }
    }
  }
}

extension Period {
  fileprivate var isEmpty: Bool { if let from, let until { until < from } else { false } }

  fileprivate var mistaken: [(Message, Period)] {
    var all: [(Message, Period)] = [(.without(.code(.effective)), .always)]
    func add(_ keyword: Keyword, _ old: Day, _ period: (Day) -> Period) {
      for case let new? in [old.previous, old.next] {
        let (before, after) = (Message(each: { _ in old.description }), Message(each: { _ in new.description }))
        all.append(
          (.instead(of: before, after, what: Message(each: { keyword.word(in: $0) })), period(new)))
      }
    }
    if let from { add(.from, from) { Period(from: $0, until: until) } }
    if let until { add(.until, until) { Period(from: from, until: $0) } }
    return all
  }
}

extension Checklist {
  /// Whether a rule's condition never holds on a day that only one of its period and another has, or there is no such day while the
  /// checklist is in force.
  fileprivate func isNever(rule: Int, between other: Period, _ steps: inout Int) -> Bool {
    var draft = ChecklistDraft(self)
    let (isIn, isInOther) = (
      draft.conditions.visit(isIn: rules[rule].effective), draft.conditions.visit(isIn: other)
    )
    let isInForce = draft.conditions.visit(isIn: effective)
    let (isOut, isOutOfOther) = (
      draft.conditions.add(Condition.not(isIn)), draft.conditions.add(Condition.not(isInOther))
    )
    let (only, onlyOther) = (
      draft.conditions.add(Condition.and(isIn, isOutOfOther)), draft.conditions.add(Condition.and(isOut, isInOther))
    )
    let either = draft.conditions.add(Condition.or(only, onlyOther))
    let between = draft.conditions.add(Condition.and(isInForce, either))
    var probe = Rule(id: "", effective: .always)
    probe.when = rules[rule].when.map { draft.conditions.add(Condition.and(between, $0)) } ?? between
    draft.rules.append(probe)
    let index = draft.rules.count - 1
    return draft.checklist(in: plan.steps + [.rule(index)], like: self).never(.holds(rule: index), &steps)
  }
}

extension Conditions {
  fileprivate mutating func visit(isIn period: Period) -> ConditionRef {
    let (from, until) = (
      period.from.map { add(Leaf.days(.greaterOrEqual, DayTerm(.visit), DayTerm(.written($0)))) },
      period.until.map { add(Leaf.days(.lessOrEqual, DayTerm(.visit), DayTerm(.written($0)))) }
    )
    switch (from, until) {
    case (let from?, let until?): return add(.and(from, until))
    case (let bound?, nil), (nil, let bound?): return bound
    case (nil, nil): return constant(true)
    }
  }
}
