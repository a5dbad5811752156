// What the evaluator reads where a record is only supposed: all that each input may be.

extension ItemState {
  /// Takes the status and number of an answer as far as they are supposed.
  mutating func take(_ answer: Suppositions.Answer) {
    become(answer.statuses)
    if answer.options.count == 1 { option = answer.options[0] }
    number = answer.number
    value = answer.score ?? Interval(0)
    result = value
  }
}

extension Evaluator {
  /// Whether the answer is one of some options; what holds if there is an answer.
  mutating func supposedAnswer(_ item: Int, isAmong codes: [Int32]) -> TruthSet {
    let options = suppositions.answers[item].options
    return options.isEmpty ? .no : options.reduce(into: []) { $0.formUnion(TruthSet(codes.contains($1))) }
  }

  mutating func supposedChoice(_ subject: ChoiceSubject, isAmong codes: [Int32]) -> TruthSet? {
    switch subject {
    case .fact(let fact):
      let fact = suppositions.facts[Int(fact)]
      return Suppositions.Choice(options: fact.options, mayBeMissing: fact.mayBeMissing).isAmong(codes)
    case .unitKind: return suppositions.unitKind.isAmong(codes)
    case .visitForm: return suppositions.visitForm.isAmong(codes)
    case .purpose: return suppositions.purpose.isAmong(codes)
    case .authority: return suppositions.authority.isAmong(codes)
    case .answer, .band: return nil
    }
  }

  mutating func supposedFact(_ fact: Int32, has option: Int32) -> TruthSet {
    let (fact, bit) = (suppositions.facts[Int(fact)], 1 << UInt64(option) as UInt64)
    var truths: TruthSet = fact.mayBeMissing ? .unknown : []
    if fact.mayBeGiven {
      truths.formUnion(fact.chosen & bit != 0 ? .yes : fact.open & bit != 0 ? .either : .no)
    }
    return truths
  }

  mutating func supposedFactIsAnswered(_ fact: Int32) -> TruthSet {
    let fact = suppositions.facts[Int(fact)]
    return (fact.mayBeGiven ? TruthSet.yes : []).union(fact.mayBeMissing ? .no : [])
  }

  mutating func supposedNumber(ofFact fact: Int32) -> PossibleNumber {
    let fact = suppositions.facts[Int(fact)]
    guard let number = fact.number else { return .missing }
    var possible = PossibleNumber(number)
    possible.mayBeMissing = fact.mayBeMissing
    return possible
  }

  /// Whether a comparison of two days holds.
  mutating func supposedDays(_ orderings: Orderings, _ left: DayTerm, _ right: DayTerm) -> TruthSet {
    let (first, second) = (supposedDay(left), supposedDay(right))
    guard let earlier = first.days, let later = second.days else { return .unknown }
    var truths: TruthSet = first.mayBeMissing || second.mayBeMissing ? .unknown : []
    switch orderings.hold(earlier, later) {
    case .yes: truths.insert(.yes)
    case .no: truths.insert(.no)
    case .unknown: truths.formUnion(.either)
    }
    return truths
  }

  private mutating func supposedDay(_ term: DayTerm) -> (days: ClosedRange<Day>?, mayBeMissing: Bool) {
    switch term.source {
    case .written(let day): return (term.days(from: day...day), false)
    case .visit:
      return (suppositions.visitDate.map { term.days(from: $0) }, suppositions.visitDate == nil)
    case .fact(let fact):
      let fact = suppositions.facts[Int(fact)]
      return (fact.days.map { term.days(from: $0) }, fact.mayBeMissing)
    }
  }

  /// Whether the visit lies in a rule's period; without a date it does.
  mutating func supposedVisit(isIn period: Period) -> TruthSet {
    guard let days = suppositions.visitDate else { return .yes }
    let (first, last) = (period.contains(days.lowerBound), period.contains(days.upperBound))
    if first, last { return .yes }
    if let from = period.from, days.upperBound < from { return .no }
    if let until = period.until, days.lowerBound > until { return .no }
    return .either
  }

  /// Whether less than the least share of the questions below an item is answered.
  mutating func isSupposedCoverage(of index: Int, _ scoring: PlannedScoring) -> Truth {
    var bounds = CoverageBounds()
    addCoverage(of: index, to: &bounds)
    var isTooLittle = Truth.no
    if let fewest = scoring.minAnswered { isTooLittle = bounds.hasFewer(than: fewest) }
    guard let least = scoring.minCoverage else { return isTooLittle }
    let isShareTooLow: Truth = bounds.highest < least ? .yes : bounds.lowest < least ? .unknown : .no
    return isTooLittle.or(isShareTooLow)
  }

  private mutating func addCoverage(of index: Int, to bounds: inout CoverageBounds) {
    let item = plan.items[index]
    if item.takesSeveral {
      if !item.parts.isEmpty { bounds.add(states[index].beforeEffects) }
    } else if item.isQuestion {
      if plan.questions[Int(item.question)].scores != nil { bounds.add(states[index].beforeEffects) }
    } else {
      for child in plan.children[item.children.prefix(item.weighed)] { addCoverage(of: child, to: &bounds) }
    }
  }
}

/// How many of some questions are answered, and how many wait for an answer: at least, and at most.
private struct CoverageBounds {
  private var (answered, mayBeAnswered, open, mayBeOpen) = (0, 0, 0, 0)

  mutating func add(_ possible: StatusSet) {
    let scored = StatusSet.counted
    let canBe = (answered: !possible.isDisjoint(with: scored), open: !possible.isDisjoint(with: .open))
    if canBe.answered { mayBeAnswered += 1 }
    if canBe.open { mayBeOpen += 1 }
    if scored.isSuperset(of: possible) { answered += 1 }
    if StatusSet.open.isSuperset(of: possible) { open += 1 }
  }

  func hasFewer(than fewest: Int) -> Truth { mayBeAnswered < fewest ? .yes : answered < fewest ? .unknown : .no }

  /// The least share is where everything that may be open is, the greatest where everything that may be answered is.
  var lowest: Rational { share(answered, mayBeOpen) }
  var highest: Rational { share(mayBeAnswered, open) }

  private func share(_ answered: Int, _ open: Int) -> Rational {
    answered + open == 0 ? 1 : Rational(answered, over: answered + open)
  }
}
