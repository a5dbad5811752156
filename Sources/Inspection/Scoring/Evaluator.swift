/// One pass over a record: the status and the number of every item and the truth of every rule.
///
/// The same code reads a record as it is and works out what is still possible: then an open answer stands for all values of its
/// scale, numbers become intervals, and what can't be told is unknown.
struct Evaluator: ~Copyable {
  enum Pass {
    /// Open answers are unanswered.
    case asIs
    /// Open answers are answered somehow.
    case completed
    /// Every answer is given anew.
    case anew
  }

  let checklist: Checklist
  let plan: Plan
  private(set) var pass = Pass.asIs
  private(set) var record: Record
  var states: [ItemState]
  private(set) var rules: [TruthSet]
  /// The conditions of results that could not be told, for the search that splits them.
  var unresolved: [Step] = []
  /// Whether a number no longer fits.
  var hasOverflowed = false
  /// The member of the set in hand.
  var member: Int32 = 0
  private var parts: [Part] = []
  /// The questions whose answers are tried out.
  private var supposed: Set<Int> = []

  init(_ checklist: Checklist, _ record: Record) {
    self.checklist = checklist
    plan = checklist.plan
    self.record = record
    states = Array(repeating: ItemState(), count: plan.items.count)
    rules = Array(repeating: .no, count: checklist.rules.count)
  }

  mutating func run(_ pass: Pass) {
    self.pass = pass
    unresolved.removeAll(keepingCapacity: true)
    for step in plan.steps {
      switch step {
      case .status(let item): evaluateStatus(item)
      case .value(let item): evaluateValue(item)
      case .result(let item): evaluateResult(item)
      case .rule(let rule):
        if pass == .asIs || !checklist.rules[rule].effects.isEmpty { evaluateRule(rule) }
      }
    }
  }

  /// Supposes an answer, of which nothing else is known.
  mutating func suppose(_ answer: Answer.Value, for item: Int) {
    record.answers[item].value = answer
    supposed.insert(item)
  }

  mutating func reopen(_ item: Int, _ answer: Answer.Value) {
    record.answers[item].value = answer
    supposed.remove(item)
  }

  /// Takes up the states of another pass.
  mutating func restore(_ pass: Pass, _ states: [ItemState], _ rules: [TruthSet]) {
    (self.pass, self.states, self.rules) = (pass, states, rules)
  }

  func isSupposed(_ item: Int) -> Bool { supposed.contains(item) }

  mutating func set(_ fact: FactAnswer.Value, for index: Int) { record.facts[index].value = fact }

  // MARK: Status

  private mutating func evaluateStatus(_ index: Int) {
    states[index] = ItemState()
    var applicable = Truth.yes
    let item = plan.items[index]
    if item.parent >= 0 { applicable = states[Int(item.parent)].isApplicable }
    if let condition = item.appliesWhen, applicable != .no {
      let own = truths(condition)
      if own.isSingle, pass != .asIs {
        // What stays unknown counts as applicable.
        applicable = applicable.and(own == .no ? .no : .yes)
      } else {
        if pass != .asIs { unresolved.append(.status(index)) }
        applicable = applicable.and(own.truth)
      }
    }
    states[index].isApplicable = applicable
    guard item.isQuestion else { return }
    let question = plan.questions[Int(item.question)]
    if applicable == .no {
      states[index].become(.notApplicable)
    } else {
      evaluateAnswer(index, question)
      if applicable == .unknown, pass != .asIs {
        states[index].possible.insert(StatusSet(.notApplicable))
        states[index].isSharp = false
      }
    }
    states[index].beforeEffects = states[index].possible
    countCoverage(of: index, question)
  }

  private mutating func evaluateAnswer(_ index: Int, _ question: PlannedQuestion) {
    switch record.answers[index].value {
    case .notRelevant: states[index].become(.notRelevant)
    case .notInFocus: states[index].become(.notInFocus)
    case .open where pass == .asIs: states[index].become(.unanswered)
    case .notEstablished where pass == .asIs: states[index].become(.notEstablished)
    case .option(let option) where pass != .anew:
      states[index].option = option
      score(index, plan.optionScores[question.firstOption + Int(option)].map { Interval($0) })
    case .number(let number) where pass != .anew:
      states[index].number = Interval(number)
      score(index, checklist.scales[question.scale].score(ofNumber: number).map { Interval($0) })
    case .text where pass != .anew: states[index].become(.unscored)
    case .open, .notEstablished, .option, .number, .text:
      states[index].number = question.numbers
      score(index, question.scores)
    }
  }

  private mutating func score(_ index: Int, _ score: Interval?) {
    guard let score else {
      states[index].become(.unscored)
      return
    }
    states[index].become(.scored)
    states[index].value = score
    states[index].result = score
  }

  private mutating func countCoverage(of index: Int, _ question: PlannedQuestion) {
    guard question.scores != nil else { return }
    let status = states[index].status
    states[index].coverage = Coverage(
      answered: status == .scored ? 1 : 0,
      relevant: status == .scored || status == .unanswered || status == .notEstablished ? 1 : 0,
      notInFocus: status == .notInFocus ? 1 : 0)
  }

  // MARK: Value

  private mutating func evaluateValue(_ index: Int) {
    let item = plan.items[index]
    if item.isQuestion { return }
    for child in plan.children[item.children.prefix(item.weighed)] {
      states[index].coverage.add(states[child].coverage)
    }
    if states[index].isApplicable == .no {
      states[index].become(.notApplicable)
      return
    }
    evaluateParts(index, item)
    if states[index].isApplicable == .unknown, pass != .asIs {
      states[index].possible.insert(StatusSet(.notApplicable))
      states[index].isSharp = false
    }
    states[index].beforeEffects = states[index].possible
  }

  private mutating func evaluateParts(_ index: Int, _ item: PlannedItem) {
    let scoring = plan.scorings[Int(item.scoring)]
    let gathered = gather(plan.parts[item.parts], scoring)
    let leftOut = leftOut(item)
    if !leftOut.statuses.isEmpty, leftOut.isSure {
      states[index].become(leftOut.statuses)
      return
    }
    if scoring.kind == .none {
      states[index].become(.notRated, Reason.none)
    } else if scoring.kind == .table {
      evaluateTable(index, scoring, gathered)
    } else if item.parts.isEmpty {
      states[index].become(.notRated, .noWeight)
    } else if parts.isEmpty {
      states[index].become(.notRated, .nothingAnswered)
    } else if let reason = gathered.reason {
      states[index].become(.notRated, reason)
    } else if isCoveredTooLittle(index, scoring) {
      states[index].become(.notRated, .lowCoverage)
    } else if let value = scoring.aggregate(parts, scoring.settings) {
      rate(index, value, scoring)
      states[index].isSharp = gathered.isSharp
      if parts.allSatisfy(\.isOptional), leftOut.mayBeOpen {
        states[index].possible.insert(StatusSet(.notRated))
      }
    } else {
      states[index].become(.notRated, .noWeight)
    }
    if gathered.mayBeUnrated {
      states[index].possible.insert(StatusSet(.notRated))
      states[index].isSharp = false
    }
    if !leftOut.statuses.isEmpty {
      states[index].possible.formUnion(leftOut.statuses)
      states[index].isSharp = false
    }
  }

  /// What the aggregate may be when all its parts are left out; no statuses when one of them can't be.
  private func leftOut(_ item: PlannedItem) -> (statuses: StatusSet, isSure: Bool, mayBeOpen: Bool) {
    var (union, canBe) = (StatusSet(), true)
    func look(_ possible: StatusSet) {
      union.formUnion(possible)
      if possible.isDisjoint(with: .leftOut) { canBe = false }
    }
    if item.parts.isEmpty {
      for child in plan.children[item.children.prefix(item.weighed)] { look(states[child].possible) }
    } else {
      for part in plan.parts[item.parts] { look(states[part.item].possible) }
    }
    let mayBeOpen = !union.isDisjoint(with: .open)
    guard canBe else { return ([], false, mayBeOpen) }
    let looked =
      item.parts.isEmpty
      ? plan.children[item.children.prefix(item.weighed)].map { states[$0].possible }
      : plan.parts[item.parts].map { states[$0.item].possible }
    return (StatusSet.ofAll(looked), StatusSet.leftOut.isSuperset(of: union), mayBeOpen)
  }

  private mutating func rate(_ index: Int, _ value: Interval, _ scoring: PlannedScoring) {
    if value.isUndefined { hasOverflowed = true }
    states[index].become(.rated)
    states[index].value = value
    if scoring.rounding.place == .eachLevel {
      states[index].value = Interval(
        scoring.rounding.round(value.lowest), scoring.rounding.round(value.highest))
    }
  }

  private func isCoveredTooLittle(_ index: Int, _ scoring: PlannedScoring) -> Bool {
    guard let least = scoring.minCoverage, pass == .asIs else { return false }
    let coverage = states[index].coverage
    return Rational(Int(coverage.answered)) < least * Rational(Int(coverage.relevant))
  }

  private struct Gathered {
    /// Why there can be no result.
    var reason: Reason?
    var mayBeUnrated = false
    var isSharp = true
  }

  /// Puts what goes into the aggregate into `parts`, by its policies.
  private mutating func gather(
    _ planned: some Sequence<PlannedPart>, _ scoring: PlannedScoring
  ) -> Gathered {
    parts.removeAll(keepingCapacity: true)
    var gathered = Gathered()
    for part in planned {
      let state = states[part.item]
      var score: Interval? = state.mayCount ? state.result : nil
      var mayBeAbsent = !state.possible.isDisjoint(with: [StatusSet(.notApplicable), StatusSet(.unscored)])
      if !state.counts {
        take(.open, scoring.unanswered, .unanswered, state.possible, &score, &mayBeAbsent, &gathered)
        take(
          StatusSet(.notRelevant), scoring.notRelevant, .partNotRelevant, state.possible, &score, &mayBeAbsent,
          &gathered)
        take(
          StatusSet(.notInFocus), scoring.notInFocus, .partNotInFocus, state.possible, &score, &mayBeAbsent,
          &gathered)
        if state.possible.isUndecided { gathered.isSharp = false }
      }
      gathered.isSharp = gathered.isSharp && state.isSharp
      if let score {
        parts.append(
          Part(score: score, weight: part.weight, highestPossible: part.highest, isOptional: mayBeAbsent))
      }
    }
    if gathered.mayBeUnrated { gathered.isSharp = false }
    return gathered
  }

  /// What a policy makes of a part that may have one of these statuses.
  @inline(__always) private func take(
    _ statuses: StatusSet, _ policy: Policy, _ reason: Reason, _ possible: StatusSet, _ score: inout Interval?,
    _ mayBeAbsent: inout Bool, _ gathered: inout Gathered
  ) {
    if possible.isDisjoint(with: statuses) { return }
    switch policy {
    case .exclude: mayBeAbsent = true
    case .zero: score = score.map { $0.hull(Interval(0)) } ?? Interval(0)
    case .unrated:
      if statuses.isSuperset(of: possible) {
        gathered.reason = min(gathered.reason ?? reason, reason)
      } else {
        gathered.mayBeUnrated = true
      }
    }
  }

  /// What a method gives over a set, with the weights and policies of the aggregate it belongs to.
  mutating func aggregate(_ method: Method, over set: ItemSet) -> PossibleNumber {
    let owner = plan.scorings[Int(plan.items[Int(set.owner)].scoring)]
    let planned = set.members.map { member in
      PlannedPart(item: Int(member), weight: checklist.items[Int(member)].weight, highest: .infinity)
    }
    let outer = parts
    defer { parts = outer }
    let gathered = gather(planned, owner)
    guard gathered.reason == nil, let result = method.aggregate(parts, Method.Settings()) else { return .missing }
    if result.isUndefined { hasOverflowed = true }
    var number = PossibleNumber(result)
    number.mayBeMissing = gathered.mayBeUnrated || parts.allSatisfy(\.isOptional)
    return number
  }

  private mutating func evaluateTable(_ index: Int, _ scoring: PlannedScoring, _ gathered: Gathered) {
    if let reason = gathered.reason {
      states[index].become(.notRated, reason)
      return
    }
    if isCoveredTooLittle(index, scoring) {
      states[index].become(.notRated, .lowCoverage)
      return
    }
    var (found, mayBeUnrated, isSharp): (Interval?, Bool, Bool) = (nil, false, true)
    rows: for row in checklist.items[index].aggregation?.rows ?? [] {
      let truths = row.when.map { self.truths($0) } ?? .yes
      if truths == .no { continue }
      let number = truths.contains(.yes) ? row.score.map { possibleNumber($0) } : nil
      if pass == .asIs, truths == .unknown || number.map({ $0.final == nil }) ?? false {
        states[index].become(.notRated, .unknownRow)
        return
      }
      mayBeUnrated = mayBeUnrated || truths.contains(.unknown) || number.map { $0.mayHaveNoFinal } ?? true
      isSharp = isSharp && truths.isSingle
      if let interval = number?.final {
        found = found?.hull(interval) ?? interval
        isSharp = isSharp && interval.isSingle
      }
      if !truths.contains(.no) { break rows }
    }
    guard let found else {
      states[index].become(.notRated, .tableSaysSo)
      return
    }
    rate(index, found, scoring)
    states[index].isSharp = isSharp && !mayBeUnrated
    if !states[index].isSharp { unresolved.append(.value(index)) }
    if mayBeUnrated { states[index].possible.insert(StatusSet(.notRated)) }
  }

  // MARK: Rules

  private mutating func evaluateRule(_ index: Int) {
    rules[index] = .no
    let effective = checklist.rules[index].effective
    if effective != .always, let date = record.visit.date, !effective.contains(date) { return }
    rules[index] = checklist.rules[index].when.map { truths($0) } ?? .yes
    guard rules[index].contains(.yes), !checklist.rules[index].examines.isEmpty else { return }
    let wasExamined = wasAnyExamined(of: checklist.rules[index].examines)
    if wasExamined != .yes { rules[index].insert(.unknown) }
    if wasExamined == .no { rules[index].remove(.yes) }
  }

  /// Whether a question among these items or below them was answered.
  private func wasAnyExamined(of items: some Sequence<Int>) -> Truth {
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
