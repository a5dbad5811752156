/// One pass over a record: the status and the number of every item and the truth of every rule.
///
/// The same code reads a record as it is and works out what is still possible: then an open answer stands for all values of its
/// scale, numbers become intervals, and what can't be told is unknown.
struct Evaluator {
  enum Pass {
    /// Open answers are unanswered.
    case asIs
    /// Open answers are answered somehow.
    case completed
    /// Every answer is given anew.
    case anew
  }

  let checklist: Checklist
  let conditions: Conditions
  let items: [Item]
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
    self.record = record
    conditions = checklist.conditions
    items = checklist.items
    states = Array(repeating: ItemState(), count: items.count)
    rules = Array(repeating: .no, count: checklist.rules.count)
  }

  mutating func run(_ pass: Pass) {
    self.pass = pass
    unresolved.removeAll(keepingCapacity: true)
    for step in checklist.order {
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

  func isSupposed(_ item: Int) -> Bool { supposed.contains(item) }

  mutating func set(_ fact: FactAnswer.Value, for index: Int) { record.facts[index].value = fact }

  // MARK: Status

  private mutating func evaluateStatus(_ index: Int) {
    states[index] = ItemState()
    var applicable = Truth.yes
    if let parent = items[index].parent { applicable = states[parent].isApplicable }
    if let condition = items[index].appliesWhen, applicable != .no {
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
    guard let question = items[index].question else { return }
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

  private mutating func evaluateAnswer(_ index: Int, _ question: Item.Question) {
    switch record.answers[index].value {
    case .notRelevant: states[index].become(.notRelevant)
    case .notInFocus: states[index].become(.notInFocus)
    case .open where pass == .asIs: states[index].become(.unanswered)
    case .notEstablished where pass == .asIs: states[index].become(.notEstablished)
    case .option(let option) where pass != .anew:
      guard case .choice(let options) = checklist.scales[question.scale].kind else { return }
      states[index].option = option
      score(index, options[Int(option)].score.map { Interval($0) })
    case .number(let number) where pass != .anew:
      states[index].number = Interval(number)
      score(index, checklist.scales[question.scale].score(ofNumber: number).map { Interval($0) })
    case .text where pass != .anew: states[index].become(.unscored)
    case .open, .notEstablished, .option, .number, .text:
      let scale = checklist.scales[question.scale]
      if case .number(let bounds, _) = scale.kind { states[index].number = bounds }
      score(index, scale.scores)
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

  private mutating func countCoverage(of index: Int, _ question: Item.Question) {
    guard checklist.scales[question.scale].scores != nil else { return }
    let status = states[index].status
    states[index].coverage = Coverage(
      answered: status == .scored ? 1 : 0,
      relevant: status == .scored || status == .unanswered || status == .notEstablished ? 1 : 0,
      notInFocus: status == .notInFocus ? 1 : 0)
  }

  // MARK: Value

  private mutating func evaluateValue(_ index: Int) {
    guard let aggregation = items[index].aggregation else { return }
    for child in items[index].children where items[child].weight != 0 {
      states[index].coverage.add(states[child].coverage)
    }
    if states[index].isApplicable == .no {
      states[index].become(.notApplicable)
      return
    }
    evaluateParts(index, aggregation)
    if states[index].isApplicable == .unknown, pass != .asIs {
      states[index].possible.insert(StatusSet(.notApplicable))
      states[index].isSharp = false
    }
    states[index].beforeEffects = states[index].possible
  }

  private mutating func evaluateParts(_ index: Int, _ aggregation: Aggregation) {
    let gathered = gather(aggregation)
    let looked = aggregation.parts.isEmpty ? items[index].children.filter { items[$0].weight != 0 } : aggregation.parts
    let union = looked.reduce(into: StatusSet()) { $0.formUnion(states[$1].possible) }
    let leftOut = StatusSet.ofAll(looked.map { states[$0].possible })
    if !leftOut.isEmpty, StatusSet.leftOut.isSuperset(of: union) {
      states[index].become(leftOut)
      return
    }
    if aggregation.method == .none {
      states[index].become(.notRated, Reason.none)
    } else if aggregation.method == .table {
      evaluateTable(index, aggregation, gathered)
    } else if aggregation.parts.isEmpty {
      states[index].become(.notRated, .noWeight)
    } else if parts.isEmpty {
      states[index].become(.notRated, .nothingAnswered)
    } else if let reason = gathered.reason {
      states[index].become(.notRated, reason)
    } else if isCoveredTooLittle(index, aggregation) {
      states[index].become(.notRated, .lowCoverage)
    } else if let value = aggregation.method.aggregate(parts, Method.Settings(start: aggregation.start)) {
      rate(index, value, aggregation)
      states[index].isSharp = gathered.isSharp
      if parts.allSatisfy(\.isOptional), !union.isDisjoint(with: .open) {
        states[index].possible.insert(StatusSet(.notRated))
      }
    } else {
      states[index].become(.notRated, .noWeight)
    }
    if gathered.mayBeUnrated {
      states[index].possible.insert(StatusSet(.notRated))
      states[index].isSharp = false
    }
    if !leftOut.isEmpty {
      states[index].possible.formUnion(leftOut)
      states[index].isSharp = false
    }
  }

  private mutating func rate(_ index: Int, _ value: Interval, _ aggregation: Aggregation) {
    if value.isUndefined { hasOverflowed = true }
    states[index].become(.rated)
    states[index].value = value
    if aggregation.rounding.place == .eachLevel {
      states[index].value = Interval(
        aggregation.rounding.round(value.lowest), aggregation.rounding.round(value.highest))
    }
  }

  private func isCoveredTooLittle(_ index: Int, _ aggregation: Aggregation) -> Bool {
    guard let least = aggregation.minCoverage, pass == .asIs else { return false }
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
  private mutating func gather(_ aggregation: Aggregation) -> Gathered {
    parts.removeAll(keepingCapacity: true)
    var gathered = Gathered()
    for (position, part) in aggregation.parts.enumerated() {
      let state = states[part]
      var score: Interval? = state.mayCount ? state.result : nil
      var mayBeAbsent = !state.possible.isDisjoint(with: [StatusSet(.notApplicable), StatusSet(.unscored)])
      if !state.counts {
        for (statuses, policy, reason) in [
          (StatusSet.open, aggregation.unanswered, Reason.unanswered),
          (StatusSet(.notRelevant), aggregation.notRelevant, .partNotRelevant),
          (StatusSet(.notInFocus), aggregation.notInFocus, .partNotInFocus),
        ] where !state.possible.isDisjoint(with: statuses) {
          switch policy {
          case .exclude: mayBeAbsent = true
          case .zero: score = score.map { $0.hull(Interval(0)) } ?? Interval(0)
          case .unrated:
            if statuses.isSuperset(of: state.possible) {
              gathered.reason = min(gathered.reason ?? reason, reason)
            } else {
              gathered.mayBeUnrated = true
            }
          }
        }
        if state.possible.isUndecided { gathered.isSharp = false }
      }
      gathered.isSharp = gathered.isSharp && state.isSharp
      if let score {
        parts.append(
          Part(
            score: score, weight: aggregation.weights[position],
            highestPossible: aggregation.highest.isEmpty ? .infinity : aggregation.highest[position],
            isOptional: mayBeAbsent))
      }
    }
    if gathered.mayBeUnrated { gathered.isSharp = false }
    return gathered
  }

  /// What a method gives over a set, with the weights and policies of the aggregate it belongs to.
  mutating func aggregate(_ method: Method, over set: ItemSet) -> PossibleNumber {
    guard let owner = items[Int(set.owner)].aggregation else { return .missing }
    var aggregation = owner
    aggregation.parts = set.members.map(Int.init)
    aggregation.weights = aggregation.parts.map { items[$0].weight }
    aggregation.highest = []
    let outer = parts
    defer { parts = outer }
    let gathered = gather(aggregation)
    guard gathered.reason == nil, let result = method.aggregate(parts, Method.Settings()) else { return .missing }
    if result.isUndefined { hasOverflowed = true }
    var number = PossibleNumber(result)
    number.mayBeMissing = gathered.mayBeUnrated || parts.allSatisfy(\.isOptional)
    return number
  }

  private mutating func evaluateTable(_ index: Int, _ aggregation: Aggregation, _ gathered: Gathered) {
    if let reason = gathered.reason {
      states[index].become(.notRated, reason)
      return
    }
    if isCoveredTooLittle(index, aggregation) {
      states[index].become(.notRated, .lowCoverage)
      return
    }
    var (found, mayBeUnrated, isSharp): (Interval?, Bool, Bool) = (nil, false, true)
    rows: for row in aggregation.rows {
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
    rate(index, found, aggregation)
    states[index].isSharp = isSharp && !mayBeUnrated
    if !states[index].isSharp { unresolved.append(.value(index)) }
    if mayBeUnrated { states[index].possible.insert(StatusSet(.notRated)) }
  }

  // MARK: Rules

  private mutating func evaluateRule(_ index: Int) {
    let rule = checklist.rules[index]
    rules[index] = .no
    if rule.effective != .always, let date = record.visit.date, !rule.effective.contains(date) { return }
    rules[index] = rule.when.map { truths($0) } ?? .yes
    guard rules[index].contains(.yes), !rule.examines.isEmpty else { return }
    let wasExamined = wasAnyExamined(of: rule.examines)
    if wasExamined != .yes { rules[index].insert(.unknown) }
    if wasExamined == .no { rules[index].remove(.yes) }
  }

  /// Whether a question among these items or below them was answered.
  private func wasAnyExamined(of items: [Int]) -> Truth {
    items.reduce(.no) { examined, item in
      if self.items[item].isAggregate { return examined.or(wasAnyExamined(of: self.items[item].children)) }
      let statuses = states[item].beforeEffects
      if statuses.isDisjoint(with: .answered) { return examined }
      return examined.or(StatusSet.answered.isSuperset(of: statuses) ? .yes : .unknown)
    }
  }
}
