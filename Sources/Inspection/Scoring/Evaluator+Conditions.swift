extension Evaluator {
  /// Whether a condition holds, as far as can be told.
  package mutating func truth(_ reference: ConditionRef) -> Truth { truths(reference).truth }

  /// Whether a condition holds or may come to hold.
  package mutating func truths(_ reference: ConditionRef) -> TruthSet {
    var reference = reference
    // Where the first of two leaves it to the second, the second is all that there is to tell.
    while true {
      switch plan.conditions[Int(reference.index)] {
      case .or(let left, let right):
        let first = truths(left)
        if first == .yes { return .yes }
        if first != .no { return first.or(truths(right)) }
        reference = right
      case .and(let left, let right):
        let first = truths(left)
        if first == .no { return .no }
        if first != .yes { return first.and(truths(right)) }
        reference = right
      case .not(let inner): return !truths(inner)
      case .named(_, let inner): reference = inner
      case .any(let set, let predicate): return tally(set, predicate).any
      case .all(let set, let predicate): return tally(set, predicate).all
      case .leaf(let leaf):
        return plan.readsAskedFact[Int(reference.index)] ? truths(ofAsked: leaf) : truths(leaf)
      }
    }
  }

  /// Of a comparison that reads a fact that may be left out.
  private mutating func truths(ofAsked leaf: Leaf) -> TruthSet {
    let isLeftOut = readsLeftOut(leaf)
    if isLeftOut == .yes { return leaf.ofLeftOut }
    let truths = truths(leaf)
    return isLeftOut == .no ? truths : truths.union(leaf.ofLeftOut)
  }

  @inline(__always)
  private mutating func truths(_ leaf: Leaf) -> TruthSet {
    switch leaf {
    case .numbers(let comparison, let left, let right):
      let orderings = comparison.orderings
      if let truth = knownScore(left, is: orderings, to: right) { return truth }
      return Self.compare(orderings, possibleNumber(left), possibleNumber(right), isFinal: pass == .asIs)
    case .days(let comparison, let left, let right) where pass == .supposed:
      return supposedDays(comparison.orderings, left, right)
    case .days(let comparison, let left, let right):
      guard let first = day(left), let second = day(right) else {
        return (isToCome(left) || day(left) != nil) && (isToCome(right) || day(right) != nil) ? .either : .unknown
      }
      return TruthSet(comparison.orderings.hold(first...first, second...second) == .yes)
    case .choice(let subject, let choices): return choice(subject, choices)
    case .has(let fact, let option) where pass == .supposed: return supposedFact(fact, has: option)
    case .has(let fact, let option):
      guard case .several(let chosen, let open) = record.facts[Int(fact)].value else { return factToCome(fact) }
      if chosen & 1 << UInt64(option) != 0 { return .yes }
      return open & 1 << UInt64(option) != 0 ? .either : .no
    case .status(let subject, let test):
      switch StatusTest.all[Int(test)].holds(statuses(of: item(subject))) {
      case .yes: return .yes
      case .no: return .no
      case .unknown: return .either
      }
    case .factIsAnswered(let fact) where pass == .supposed: return supposedFactIsAnswered(fact)
    case .factIsAnswered(let fact): return TruthSet(record.facts[Int(fact)].value != .open || pass != .asIs)
    case .hasNote(let subject):
      let item = item(subject)
      if pass == .supposed { return ifAnswered(item, suppositions.answers[item].hasNote) }
      return ifAnswered(item, isAnswerKept(item) ? TruthSet(record.answers[item].note != nil) : .either)
    case .hasSource(let subject, let kind):
      let item = item(subject)
      if pass == .supposed { return ifAnswered(item, suppositions.answers[item].hasSource(kind)) }
      let isThere = record.sources(of: item).contains { $0.kind == Int(kind) }
      return ifAnswered(item, isAnswerKept(item) ? TruthSet(isThere) : .either)
    }
  }

  /// How a score that is known compares with a number, which is what most conditions ask; `nil` where something else is compared.
  @inline(__always)
  private func knownScore(_ left: QuantityRef, is orderings: Orderings, to right: QuantityRef) -> TruthSet? {
    guard case .score(let subject) = plan.quantities[Int(left.index)],
      case .number(let number) = plan.quantities[Int(right.index)]
    else { return nil }
    let item = item(subject)
    guard states[item].counts, states[item].result.isSingle else { return nil }
    return TruthSet(orderings.contains(Orderings(states[item].result.lowest, number)))
  }

  @inline(__always)
  private static func compare(
    _ orderings: Orderings, _ left: PossibleNumber, _ right: PossibleNumber, isFinal: Bool
  ) -> TruthSet {
    guard let first = left.interval, let second = right.interval else { return .unknown }
    var truths: TruthSet
    switch orderings.hold(first, second) {
    case .yes: truths = .yes
    case .no: truths = .no
    case .unknown where isFinal || left.isSettled && right.isSettled: return .unknown
    case .unknown: truths = left.mayStayOpen || right.mayStayOpen ? [.either, .unknown] : .either
    }
    if left.mayBeMissing || right.mayBeMissing { truths.insert(.unknown) }
    return truths
  }

  /// The number that a quantity is, or may be. What most conditions compare is looked at here, where they are.
  @inline(__always)
  package mutating func possibleNumber(_ reference: QuantityRef) -> PossibleNumber {
    switch plan.quantities[Int(reference.index)] {
    case .number(let number): PossibleNumber(Interval(number))
    case .score(.item(let item)): score(of: Int(item))
    case .score(.member): score(of: Int(member))
    default: otherNumber(reference)
    }
  }

  @inline(__always)
  private func score(of item: Int) -> PossibleNumber {
    Self.number(states[item].result, in: states[item].possible, among: .counted)
  }

  private mutating func otherNumber(_ reference: QuantityRef) -> PossibleNumber {
    switch plan.quantities[Int(reference.index)] {
    case .number(let number): return PossibleNumber(Interval(number))
    case .score(let subject): return score(of: item(subject))
    case .value(let subject):
      let state = states[item(subject)]
      return Self.number(state.value, in: state.beforeEffects, among: .counted)
    case .answer(let subject):
      let item = item(subject)
      return Self.number(states[item].number, in: statuses(of: item), among: .answered)
    case .sources(let subject): return count(item(subject), supposed: { $0.sources }, found: { $0.count })
    case .sourceKinds(let subject): return count(item(subject), supposed: { $0.kinds }, found: { $0.kindCount })
    case .fact(let fact) where isLeftOut(fact: fact) == .yes: return .missing
    case .fact(let fact) where pass == .supposed: return supposedNumber(ofFact: fact)
    case .fact(let fact):
      if case .number(let number) = record.facts[Int(fact)].value { return PossibleNumber(Interval(number)) }
      guard case .number(let bounds) = checklist.allFacts[Int(fact)].kind, pass != .asIs else { return .missing }
      return PossibleNumber(bounds)
    case .count(let set, let predicate): return tally(set, predicate).count
    case .share(let set, let predicate): return tally(set, predicate).share
    case .aggregate(let method, let set): return aggregate(Method.all[Int(method)], over: checklist.conditions[set])
    }
  }

  @inline(__always)
  private static func number(_ number: Interval?, in possible: StatusSet, among wanted: StatusSet) -> PossibleNumber {
    if wanted.isDisjoint(with: possible) { return .missing }
    var number = PossibleNumber(number)
    number.mayBeMissing = !wanted.isSuperset(of: possible)
    return number
  }

  /// How many sources an answer has, of which nothing is known while the answer is open.
  private mutating func count(
    _ item: Int, supposed: (Suppositions.Answer) -> Interval, found count: (ArraySlice<EvidenceSource>) -> Int
  ) -> PossibleNumber {
    let number =
      pass == .supposed
      ? supposed(suppositions.answers[item])
      : isAnswerKept(item) ? Interval(Rational(count(record.sources(of: item)))) : Interval(0, .infinity)
    return Self.number(number, in: statuses(of: item), among: .answered)
  }

  /// The statuses that an item may have. A rule that takes the score of an answer away leaves the answer where it is.
  private mutating func statuses(of item: Int) -> StatusSet {
    plan.items[item].isQuestion ? states[item].beforeEffects : states[item].possible
  }

  /// What holds of an answer, if there is one.
  private mutating func ifAnswered(_ item: Int, _ truths: TruthSet) -> TruthSet {
    let statuses = statuses(of: item)
    if statuses.isDisjoint(with: .answered) { return .unknown }
    return StatusSet.answered.isSuperset(of: statuses) ? truths : truths.union(.unknown)
  }

  @inline(__always) package func item(_ subject: Subject) -> Int {
    switch subject {
    case .item(let item): Int(item)
    case .member: Int(member)
    }
  }

  /// Whether the answer to this question, with its note and sources, is the record's own and this pass takes it as it stands.
  private mutating func isAnswerKept(_ item: Int) -> Bool {
    guard pass != .anew, !isSupposed(item) else { return false }
    switch record.answers[item].value {
    case .option, .number, .text: return true
    case .open, .notRelevant, .notInFocus, .notEstablished: return false
    }
  }

  private mutating func day(_ term: DayTerm) -> Day? {
    let given: Day?
    switch term.source {
    case .written(let day): given = day
    case .visit: given = record.visit.date
    case .fact(let fact): given = if case .date(let day) = record.facts[Int(fact)].value { day } else { nil }
    }
    return given.map { term.day(from: $0) }
  }

  @inline(__always) private func isToCome(_ term: DayTerm) -> Bool {
    if case .fact = term.source { pass != .asIs } else { false }
  }

  /// What holds of a fact that is not given.
  @inline(__always) private func factToCome(_ fact: Int32) -> TruthSet { pass == .asIs ? .unknown : .either }

  private mutating func choice(_ subject: ChoiceSubject, _ choices: ChoicesRef) -> TruthSet {
    let codes = checklist.conditions[choices].codes
    if pass == .supposed, let truths = supposedChoice(subject, isAmong: codes) { return truths }
    func among(_ code: Int?) -> TruthSet { code.map { TruthSet(codes.contains(Int32($0))) } ?? .unknown }
    switch subject {
    case .answer(.item(let item)): return answer(Int(item), isAmong: codes)
    case .answer(.member):
      let item = Int(member)
      guard plan.items[item].isQuestion else { return answer(item, isAmong: codes) }
      let scale = plan.questions[Int(plan.items[item].question)].scale
      return answer(item, isAmong: checklist.conditions[choices].codesByScale[scale])
    case .fact(let fact):
      guard case .choice(let option) = record.facts[Int(fact)].value else { return factToCome(fact) }
      return among(Int(option))
    case .unitKind: return among(record.unit.kind)
    case .visitForm: return among(record.visit.form.map { Int($0.rawValue) })
    case .purpose: return among(record.visit.purpose)
    case .authority:
      guard let authority = record.visit.authority else { return .unknown }
      return among(checklist.authorities.firstIndex(of: authority) ?? -1)
    case .band(let subject):
      return bands(of: item(subject), among: codes, below: checklist.conditions[choices].belowLowest)
    }
  }

  /// Whether a question, answered on a scale of options, is answered with one of them; what holds if there is an answer.
  package mutating func isAnswer(_ item: Int, option: Int32) -> TruthSet {
    pass == .supposed ? supposedAnswer(item, isAmong: [option]) : TruthSet(states[item].option == option)
  }

  private mutating func answer(_ item: Int, isAmong codes: [Int32]) -> TruthSet {
    let option = states[item].option
    if pass == .supposed { return ifAnswered(item, codes.isEmpty ? .no : supposedAnswer(item, isAmong: codes)) }
    return ifAnswered(item, codes.isEmpty ? .no : option < 0 ? .either : TruthSet(codes.contains(option)))
  }

  /// Whether the band of a result is one of these; below the lowest band there is none, of which something holds where bands are
  /// compared by their order.
  private mutating func bands(of item: Int, among codes: [Int32], below: TruthSet) -> TruthSet {
    let state = states[item]
    guard state.mayCount else { return .unknown }
    let between = state.bands.lowest...max(state.bands.lowest, state.bands.highest)
    let truths = between.reduce(into: TruthSet()) { $0.formUnion($1 < 0 ? below : TruthSet(codes.contains($1))) }
    return state.counts ? truths : truths.union(.unknown)
  }

  /// Goes through what is applicable, relevant and in focus; where the condition asks who is not, through all that is applicable.
  private mutating func tally(_ set: SetRef, _ predicate: ConditionRef) -> Tally {
    var tally = Tally()
    let outer = member
    let outside = checklist.conditions.outside(predicate)
    for member in checklist.conditions[set].members {
      let possible = states[Int(member)].possible
      if outside.isSuperset(of: possible) { continue }
      self.member = member
      tally.add(truths(predicate), isOptional: !possible.isDisjoint(with: outside))
    }
    member = outer
    return tally
  }
}
