import Inspection

extension Mutant {
  /// Whether it is proved that no record of any kind comes out otherwise, within a counted number of steps of evaluation, of which those
  /// that are spent are taken away.
  func isEquivalent(in checklist: Checklist, _ steps: inout Int) -> Bool {
    for part in parts where !part.isEquivalent(in: checklist, &steps) { return false }
    return true
  }
}

extension MutantPart {
  fileprivate func isEquivalent(in checklist: Checklist, _ steps: inout Int) -> Bool {
    switch self {
    case .comparison(let condition, _, _, let set), .day(let condition, _, _, _, let set):
      guard !checklist.comparesCounts(condition), let changed = changed(in: checklist.conditions) else { return false }
      return checklist.neverDiffer(condition, set, &steps) { $0.add(changed) }
    case .number(let quantity, let condition, let new, _, let set):
      guard !checklist.comparesCounts(condition),
        case .leaf(.numbers(let comparison, let left, let right)) = checklist.conditions[condition]
      else { return false }
      return checklist.neverDiffer(condition, set, &steps) { conditions in
        let moved = conditions.add(Quantity.number(new))
        return conditions.add(
          Leaf.numbers(comparison, left == quantity ? moved : left, right == quantity ? moved : right))
      }
    case .negation: return false
    case .weight(let item, _): return checklist.isAlone(item)
    case .effect(let reference, nil): return checklist.never(.changes(reference), &steps)
    case .effect: return false
    case .bandEdge(let item, let band, let new): return checklist.isEmpty(band, of: item, to: new, &steps)
    case .minCoverage(let item, let new): return checklist.isNoShare(of: item, upTo: new)
    }
  }
}

extension Checklist {
  fileprivate func never(_ possibility: Possibility, _ steps: inout Int) -> Bool {
    var search = WitnessSearch(self)
    defer { steps = max(0, steps - search.spent) }
    if case .unreachable = search.find(possibility, within: steps) { return true }
    return false
  }

  /// Whether a comparison reads how many members of a set fulfil something: that is known only between bounds while some are open, so
  /// that two comparisons of it need not be unknown together.
  fileprivate func comparesCounts(_ condition: ConditionRef) -> Bool {
    if case .leaf(let leaf) = conditions[condition] { conditions.counted(by: leaf) != nil } else { false }
  }

  /// Whether two comparisons of the same things, the second of them added, are never true apart. They are unknown together, so that
  /// whatever is made of them is then the same.
  fileprivate func neverDiffer(
    _ first: ConditionRef, _ set: SetRef?, _ steps: inout Int, _ second: (inout Conditions) -> ConditionRef
  ) -> Bool {
    var draft = ChecklistDraft(self)
    let other = second(&draft.conditions)
    let notFirst = draft.conditions.add(Condition.not(first))
    let notOther = draft.conditions.add(Condition.not(other))
    let only = draft.conditions.add(Condition.and(first, notOther))
    let onlyOther = draft.conditions.add(Condition.and(notFirst, other))
    var differ = draft.conditions.add(Condition.or(only, onlyOther))
    if let set { differ = draft.conditions.add(Condition.any(set, differ)) }
    var rule = Rule(id: "", effective: .always)
    rule.when = differ
    draft.rules.append(rule)
    let index = draft.rules.count - 1
    return draft.checklist(in: plan.steps + [.rule(index)], like: self).never(.holds(rule: index), &steps)
  }

  /// Whether of no number of questions so many can be answered that the share lies between the least coverage and another.
  fileprivate func isNoShare(of item: Int, upTo other: Rational) -> Bool {
    guard let least = items[item].aggregation?.minCoverage else { return false }
    func questions(below item: Int) -> Int {
      items[item].question == nil ? items[item].children.reduce(0) { $0 + questions(below: $1) } : 1
    }
    let all = questions(below: item)
    return (0...all).allSatisfy { relevant in
      (0...relevant).allSatisfy { answered in
        let share = Rational(answered)
        return (share < least * Rational(relevant)) == (share < other * Rational(relevant))
      }
    }
  }

  /// Whether the item is the only part of each mean that it goes into.
  fileprivate func isAlone(_ item: Int) -> Bool {
    let aggregates = items.compactMap { $0.aggregation }.filter { $0.method.usesWeights && $0.parts.contains(item) }
    return !dependencies.isWeighedByFunction(item)
      && aggregates.allSatisfy { $0.parts == [item] && [.mean, .percent].contains($0.method) }
  }

  /// Whether no result lies between the edge of a band and where it is moved to.
  fileprivate func isEmpty(_ band: Int, of item: Int, to new: Rational, _ steps: inout Int) -> Bool {
    guard let bands = items[item].aggregation?.bands, bands[band].score == nil else { return false }
    var draft = ChecklistDraft(self)
    let isAbove = new > bands[band].from
    let place = isAbove ? band + 1 : band
    guard draft.splitBands(at: items[item].level, place, from: new) else { return false }
    return draft.checklist(in: plan.steps, like: self).never(.falls(into: band, of: item), &steps)
  }
}

extension ChecklistDraft {
  /// Splits the band before a place in two, on all items of a level. What conditions say of it they say of both; below the lowest they
  /// say nothing, which is looked at only by records that have a result there. False where a condition names bands of a set's members.
  fileprivate mutating func splitBands(at level: Level, _ place: Int, from: Rational) -> Bool {
    for index in items.indices where items[index].level == level && items[index].aggregation?.bands.isEmpty == false {
      let added = Band(id: "", from: from, text: Text(""), score: nil)
      items[index].aggregation?.bands.insert(added, at: place)
    }
    for (index, condition) in conditions.conditions.enumerated() {
      guard case .leaf(.choice(.band(let subject), let choices)) = condition else { continue }
      guard case .item(let item) = subject else { return false }
      if items[Int(item)].level != level { continue }
      let codes = conditions[choices].codes.flatMap { code -> [Int32] in
        Int(code) < place - 1 ? [code] : Int(code) == place - 1 ? [code, code + 1] : [code + 1]
      }
      let moved = conditions.add(Choices(codes: codes, codesByScale: []))
      conditions.replace(ConditionRef(index: Int32(index)), by: .leaf(.choice(.band(subject), moved)))
    }
    return true
  }
}
