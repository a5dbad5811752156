/// One pass over a record: the status and the number of every item and the truth of every rule.
///
/// The same code reads a record as it is and works out what is still possible: then an open answer stands for all values of its
/// scale, numbers become intervals, and what can't be told is unknown.
///
/// What its steps call is `mutating` also where it changes nothing: a struct of this size is copied as a whole before each call of
/// another method.
package struct Evaluator: ~Copyable {
  package enum Pass {
    /// Open answers are unanswered.
    case asIs
    /// Open answers are answered somehow.
    case completed
    /// Every answer is given anew.
    case anew
    /// There is no record: all that is read is whatever `suppositions` say that it may be.
    case supposed
    /// Open answers are unanswered, and those that are offered another may become it.
    case offered
  }

  package let checklist: Checklist
  package let plan: Plan
  package private(set) var pass = Pass.asIs
  package private(set) var record: Record
  package var states: [ItemState]
  package private(set) var rules: [TruthSet]
  /// The conditions of results that could not be told, for the search that splits them.
  private(set) var unresolved: [(position: Int, step: Step)] = []
  /// The steps that must be done again: by position whether one must, and their positions, some perhaps twice.
  private var isOutdated: [Bool]
  private var outdated: [Int] = []
  /// The step in hand.
  private var position = 0
  /// Whether a number no longer fits.
  package var hasOverflowed = false
  /// The member of the set in hand.
  package var member: Int32 = 0
  var parts: [Part] = []
  /// The questions whose answers are tried out.
  private var supposed: Set<Int> = []
  /// What the pass over no record reads.
  package var suppositions: Suppositions
  /// An effect that is left out, to see what it does.
  package var dropped: EffectRef?
  /// What answers may become in the pass `offered`, by question.
  private var offers: [Int: Offer] = [:]

  /// All that an answer may become: its scores, and its numbers on a number scale.
  package struct Offer {
    let scores: Interval
    let numbers: Interval?

    package init(scores: Interval, numbers: Interval?) { (self.scores, self.numbers) = (scores, numbers) }
  }

  package init(_ checklist: Checklist, _ record: consuming Record) {
    self.checklist = checklist
    plan = checklist.plan
    self.record = record
    states = Array(repeating: ItemState(), count: plan.items.count)
    rules = Array(repeating: .no, count: checklist.rules.count)
    isOutdated = Array(repeating: false, count: plan.steps.count)
    suppositions = Suppositions(noneOf: checklist)
  }

  package mutating func run(_ pass: Pass) {
    self.pass = pass
    unresolved.removeAll(keepingCapacity: true)
    for position in outdated { isOutdated[position] = false }
    outdated.removeAll(keepingCapacity: true)
    for position in plan.active { evaluate(stepAt: position) }
  }

  /// Evaluates some of the steps, which read no others.
  package mutating func run(_ pass: Pass, only positions: [Int]) {
    self.pass = pass
    unresolved.removeAll(keepingCapacity: true)
    for position in positions { evaluate(stepAt: position) }
  }

  /// Does again what was outdated since by other answers and facts; the rest of the last pass holds on.
  package mutating func runAgain() {
    unresolved.removeAll { isOutdated[$0.position] }
    outdated.sort()
    for position in outdated where isOutdated[position] {
      isOutdated[position] = false
      evaluate(stepAt: position)
    }
    outdated.removeAll(keepingCapacity: true)
    unresolved.sort { $0.position < $1.position }
  }

  private mutating func evaluate(stepAt position: Int) {
    self.position = position
    switch plan.steps[position] {
    case .status(let item): evaluateStatus(item)
    case .value(let item): evaluateValue(item)
    case .result(let item): evaluateResult(item)
    case .rule(let rule):
      if pass == .asIs || pass == .supposed || !checklist.rules[rule].effects.isEmpty { evaluateRule(rule) }
    }
  }

  /// Remembers a condition that the step in hand could not resolve.
  mutating func leaveUnresolved(_ step: Step) { unresolved.append((position, step)) }

  /// `nil` stands for all.
  private mutating func outdate(_ positions: [Int]?) {
    for position in positions ?? Array(plan.steps.indices) where !isOutdated[position] {
      isOutdated[position] = true
      outdated.append(position)
    }
  }

  /// Supposes an answer, of which nothing else is known.
  mutating func suppose(_ answer: Answer.Value, for item: Int) {
    record.answers[item].value = answer
    supposed.insert(item)
    outdate(plan.repetition.afterAnswer?[item])
  }

  /// Puts an answer where another stood; what the record says beside it holds on.
  package mutating func replace(_ item: Int, _ answer: Answer.Value) {
    record.answers[item].value = answer
    supposed.remove(item)
    outdate(plan.repetition.afterAnswer?[item])
  }

  /// Offers an answer all that it may become; `nil` takes the offer back.
  package mutating func offer(_ offer: Offer?, to item: Int) {
    offers[item] = offer
    outdate(plan.repetition.afterAnswer?[item])
  }

  /// Takes up the states of another pass.
  package mutating func restore(_ pass: Pass, _ states: [ItemState], _ rules: [TruthSet]) {
    (self.pass, self.states, self.rules) = (pass, states, rules)
  }

  @inline(__always) func isSupposed(_ item: Int) -> Bool { supposed.contains(item) }

  mutating func set(_ fact: FactAnswer.Value, for index: Int) {
    record.facts[index].value = fact
    outdate(plan.repetition.afterFact?[index])
  }

  // MARK: Status

  private mutating func evaluateStatus(_ index: Int) {
    var state = ItemState()
    var applicable = Truth.yes
    let item = plan.items[index]
    if item.parent >= 0 { applicable = states[Int(item.parent)].isApplicable }
    if let condition = item.appliesWhen, applicable != .no {
      let own = truths(condition)
      if pass != .asIs, own.isSingle || !own.contains(.no) {
        // What stays unknown counts as applicable.
        applicable = applicable.and(own == .no ? .no : .yes)
      } else {
        if pass != .asIs { leaveUnresolved(.status(index)) }
        applicable = applicable.and(own.truth)
      }
    }
    state.isApplicable = applicable
    if item.isQuestion { evaluateQuestion(index, plan.questions[Int(item.question)], &state) }
    states[index] = state
  }

  private mutating func evaluateQuestion(_ index: Int, _ question: PlannedQuestion, _ state: inout ItemState) {
    if state.isApplicable == .no {
      state.become(.notApplicable)
    } else {
      evaluateAnswer(index, question, &state)
      if pass != .asIs { state.mayTurnOutNotApplicable() }
    }
    state.beforeEffects = state.possible
    if question.scores != nil { state.countCoverage() }
  }

  private mutating func evaluateAnswer(_ index: Int, _ question: PlannedQuestion, _ state: inout ItemState) {
    if pass == .supposed {
      state.take(suppositions.answers[index])
      return
    }
    if pass == .offered, let offer = offers[index] {
      state.number = offer.numbers
      state.score(offer.scores)
      return
    }
    switch record.answers[index].value {
    case .notRelevant: state.become(.notRelevant)
    case .notInFocus: state.become(.notInFocus)
    case .open where plan.items[index].isOptional: evaluateFurtherAnswer(index, question, &state)
    case .open where pass == .asIs || pass == .offered: state.become(.unanswered)
    case .notEstablished where pass == .asIs || pass == .offered: state.become(.notEstablished)
    case .option(let option) where pass != .anew:
      state.option = option
      state.score(plan.optionScores[question.firstOption + Int(option)].map { Interval($0) })
    case .number(let number) where pass != .anew:
      state.number = Interval(number)
      state.score(checklist.scales[question.scale].score(ofNumber: number).map { Interval($0) })
    case .text where pass != .anew: state.become(.unscored)
    case .open, .notEstablished, .option, .number, .text:
      state.number = question.numbers
      state.score(question.scores)
      if pass == .anew, plan.items[index].isOptional { state.possible.insert(StatusSet(.notApplicable)) }
    }
  }

  // MARK: Value

  private mutating func evaluateValue(_ index: Int) {
    let item = plan.items[index]
    if item.isQuestion { return }
    var state = states[index]
    if !item.takesSeveral {
      for child in plan.children[item.children.prefix(item.weighed)] { state.coverage.add(states[child].coverage) }
    }
    if state.isApplicable == .no {
      state.become(.notApplicable)
    } else {
      if item.takesSeveral {
        evaluateSeveral(index, item, &state)
      } else {
        evaluateParts(index, item, &state)
      }
      if pass != .asIs { state.mayTurnOutNotApplicable() }
      state.beforeEffects = state.possible
    }
    states[index] = state
  }

  // MARK: Rules

  private mutating func evaluateRule(_ index: Int) {
    rules[index] = .no
    let effective = checklist.rules[index].effective
    let isInForce = effective == .always ? .yes : isVisit(in: effective)
    if isInForce == .no { return }
    rules[index] = (checklist.rules[index].when.map { truths($0) } ?? .yes).union(isInForce.subtracting(.yes))
    guard rules[index].contains(.yes), !checklist.rules[index].examines.isEmpty else { return }
    let wasExamined = wasAnyExamined(of: checklist.rules[index].examines)
    if wasExamined != .yes { rules[index].insert(.unknown) }
    if wasExamined == .no { rules[index].remove(.yes) }
  }

  /// Whether the visit lies in a period; without a date it does.
  private mutating func isVisit(in period: Period) -> TruthSet {
    if pass == .supposed { return supposedVisit(isIn: period) }
    return TruthSet(record.visit.date.map { period.contains($0) } ?? true)
  }

  /// Whether a question among these items or below them was answered.
  private mutating func wasAnyExamined(of items: some Sequence<Int>) -> Truth {
    var examined = Truth.no
    for item in items {
      if !plan.items[item].isQuestion {
        examined = examined.or(wasAnyExamined(of: plan.children[plan.items[item].children]))
      } else if !states[item].beforeEffects.isDisjoint(with: .answered) {
        examined = examined.or(StatusSet.answered.isSuperset(of: states[item].beforeEffects) ? .yes : .unknown)
      }
    }
    return examined
  }
}
