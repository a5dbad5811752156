extension Evaluator {
  /// Whether a condition holds, as far as can be told.
  mutating func truth(_ reference: ConditionRef) -> Truth {
    switch conditions[reference] {
    case .or(let left, let right):
      let first = truth(left)
      return first == .yes ? .yes : first.or(truth(right))
    case .and(let left, let right):
      let first = truth(left)
      return first == .no ? .no : first.and(truth(right))
    case .not(let inner): return !truth(inner)
    case .numbers(let comparison, let left, let right):
      guard let first = number(left), let second = number(right) else { return .unknown }
      return Comparison.all[Int(comparison)].holds(first, second)
    case .days(let comparison, let left, let right):
      guard let first = day(left), let second = day(right) else { return .unknown }
      return Comparison.all[Int(comparison)].holds(Interval(first.ordinal), Interval(second.ordinal))
    case .choice(let subject, let choices): return choice(subject, conditions[choices])
    case .has(let fact, let option):
      guard case .several(let chosen, let open) = record.facts[Int(fact)].value else { return .unknown }
      if chosen & 1 << UInt64(option) != 0 { return .yes }
      return open & 1 << UInt64(option) != 0 ? .unknown : .no
    case .status(let subject, let test): return StatusTest.all[Int(test)].holds(states[item(subject)].possible)
    case .factIsAnswered(let fact): return record.facts[Int(fact)].value == .open && pass == .asIs ? .no : .yes
    case .hasNote(let subject):
      let item = item(subject)
      return isAnswered(item) ? Truth(record.answers[item].note != nil) : .unknown
    case .any(let set, let predicate):
      let tally = tally(set, predicate)
      if tally.members + tally.optional == 0 { return .unknown }
      return tally.yes > 0 ? .yes : tally.unknown + tally.optional > 0 ? .unknown : .no
    case .all(let set, let predicate):
      let tally = tally(set, predicate)
      if tally.members == 0 { return .unknown }
      return tally.no > 0 ? .no : tally.unknown + tally.optional > 0 ? .unknown : .yes
    }
  }

  /// The number that a quantity is, or may be; `nil` when it has none.
  mutating func number(_ reference: QuantityRef) -> Interval? {
    switch conditions[reference] {
    case .number(let number): return Interval(number)
    case .score(let subject):
      let state = states[item(subject)]
      return state.counts ? state.result : nil
    case .value(let subject):
      let state = states[item(subject)]
      return state.counts || state.reason == .unratedByRule ? state.value : nil
    case .answer(let subject):
      let state = states[item(subject)]
      return StatusSet.answered.isSuperset(of: state.possible) ? state.number : nil
    case .sources(let subject):
      let item = item(subject)
      return isAnswered(item) ? Interval(Rational(record.answers[item].sources.count)) : nil
    case .sourceKinds(let subject):
      let item = item(subject)
      return isAnswered(item) ? Interval(Rational(record.answers[item].sources.kindCount)) : nil
    case .fact(let fact):
      switch record.facts[Int(fact)].value {
      case .number(let number): return Interval(number)
      case .open where pass != .asIs:
        if case .number(let bounds) = checklist.facts[Int(fact)].kind { return bounds }
        return nil
      default: return nil
      }
    case .count(let set, let predicate):
      let tally = tally(set, predicate)
      return Interval(Rational(tally.yes), Rational(tally.yes + tally.unknown + tally.optional))
    case .share(let set, let predicate):
      let tally = tally(set, predicate)
      if tally.members == 0 { return nil }
      return Interval(
        Rational(tally.yes, over: tally.members + tally.optional),
        Rational(tally.yes + tally.unknown + tally.optional, over: tally.members + tally.optional))
    case .aggregate(let method, let set): return aggregate(Method.all[Int(method)], over: conditions[set])
    }
  }

  func item(_ subject: Subject) -> Int {
    switch subject {
    case .item(let item): Int(item)
    case .member: Int(member)
    }
  }

  /// Whether the record holds an answer to this question that this pass takes as it stands.
  private func isAnswered(_ item: Int) -> Bool {
    guard StatusSet.answered.isSuperset(of: states[item].possible), pass != .anew else { return false }
    switch record.answers[item].value {
    case .option, .number, .text: return true
    case .open, .notRelevant, .notInFocus, .notEstablished: return false
    }
  }

  private func day(_ subject: DaySubject) -> Day? {
    switch subject {
    case .day(let day): return day
    case .visit: return record.visit.date
    case .fact(let fact):
      if case .date(let day) = record.facts[Int(fact)].value { return day }
      return nil
    }
  }

  private func choice(_ subject: ChoiceSubject, _ choices: Choices) -> Truth {
    let code: Int32
    switch subject {
    case .answer(let subject):
      let item = item(subject)
      guard StatusSet.answered.isSuperset(of: states[item].possible), states[item].option >= 0 else { return .unknown }
      if case .member = subject, let scale = items[item].question?.scale {
        return Truth(choices.codesByScale[scale].contains(states[item].option))
      }
      code = states[item].option
    case .fact(let fact):
      guard case .choice(let option) = record.facts[Int(fact)].value else { return .unknown }
      code = option
    case .unitKind:
      guard let kind = record.unit.kind else { return .unknown }
      code = Int32(kind)
    case .visitForm:
      guard let form = record.visit.form else { return .unknown }
      code = form.rawValue
    case .purpose:
      guard let purpose = record.visit.purpose else { return .unknown }
      code = Int32(purpose)
    case .authority:
      guard let authority = record.visit.authority else { return .unknown }
      guard let known = checklist.authorities.firstIndex(of: authority) else { return .no }
      code = Int32(known)
    case .band(let subject):
      let state = states[item(subject)]
      guard state.counts, state.bands.lowest >= 0 else { return .unknown }
      let between = state.bands.lowest...max(state.bands.lowest, state.bands.highest)
      let hits = between.filter { choices.codes.contains($0) }.count
      return hits == between.count ? .yes : hits == 0 ? .no : .unknown
    }
    return Truth(choices.codes.contains(code))
  }

  private struct Tally {
    /// Members that are there for certain, by what holds for them.
    var (yes, no, unknown) = (0, 0, 0)
    /// Members that may be there and may fulfil the condition, or may not.
    var optional = 0
    var members: Int { yes + no + unknown }
  }

  /// Goes through what is applicable, relevant and in focus.
  private mutating func tally(_ set: SetRef, _ predicate: ConditionRef) -> Tally {
    var tally = Tally()
    let outer = member
    for member in conditions[set].members {
      let possible = states[Int(member)].possible
      if StatusSet.leftOut.isSuperset(of: possible) { continue }
      self.member = member
      if !possible.isDisjoint(with: .leftOut) {
        tally.optional += 1
        continue
      }
      switch truth(predicate) {
      case .yes: tally.yes += 1
      case .no: tally.no += 1
      case .unknown: tally.unknown += 1
      }
    }
    member = outer
    return tally
  }
}

extension Day {
  /// A number that grows with the day.
  fileprivate var ordinal: Rational { Rational(year * 10_000 + month * 100 + day) }
}
