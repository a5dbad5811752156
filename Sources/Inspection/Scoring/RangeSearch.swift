/// Finds the lowest and the highest result that open answers and facts still allow.
///
/// One interval pass bounds every result. Where a condition over open answers decides about a result, that pass may be too wide;
/// then the open answers that the condition reads are tried one value after the other, in at most `mostEvaluations` further passes.
struct RangeSearch {
  static let mostEvaluations = 4096

  struct Found: Equatable {
    /// `nil` when no completion gives a number.
    var range: Interval?
    var isSharp: Bool
  }

  /// Whether each evaluation begins anew, for tests that hold both ways against each other.
  private let isThorough: Bool
  private var left = RangeSearch.mostEvaluations
  private var found: [Found] = []
  /// What is reached for certain by the values tried so far.
  private var certain: [Interval?] = []
  /// The items that the first pass left too wide.
  private var wanted: [Int] = []

  /// What each item's result can still become. The evaluator is left at some pass, its record as it was.
  static func ranges(of evaluator: inout Evaluator, isThorough: Bool = false) -> [Found] {
    var search = RangeSearch(isThorough: isThorough)
    search.run(&evaluator)
    return search.found
  }

  private init(isThorough: Bool) { self.isThorough = isThorough }

  private mutating func run(_ evaluator: inout Evaluator) {
    evaluator.run(.completed)
    found = evaluator.states.map { Found($0) }
    wanted = found.indices.filter { !found[$0].isSharp }
    guard !wanted.isEmpty, let choice = choice(evaluator) else { return }
    certain = Array(repeating: nil, count: found.count)
    let bounds = boxes(evaluator)
    for item in wanted { found[item].range = nil }
    explore(choice, within: bounds, &evaluator)
    for item in wanted { found[item].isSharp = found[item].range == certain[item] }
  }

  /// What the last pass says of each item that is wanted.
  private func boxes(_ evaluator: borrowing Evaluator) -> [Found] { wanted.map { Found(evaluator.states[$0]) } }

  /// Tries every value of one open answer, and goes on with the next where that does not settle it.
  private mutating func explore(_ choice: OpenChoice, within bounds: [Found], _ evaluator: inout Evaluator) {
    for value in choice.values(in: evaluator) {
      guard left > 0 else {
        for (item, bound) in zip(wanted, bounds) { merge(Found(range: bound.range, isSharp: false), into: item) }
        break
      }
      left -= evaluator.plan.weight
      choice.set(value, in: &evaluator)
      if isThorough { evaluator.run(.completed) } else { evaluator.runAgain() }
      let boxes = boxes(evaluator)
      if !zip(wanted, boxes).allSatisfy({ $1.isSharp || isCertain($1.range, $0) }), let next = self.choice(evaluator) {
        explore(next, within: boxes, &evaluator)
      } else {
        for (item, box) in zip(wanted, boxes) { merge(box, into: item) }
      }
    }
    choice.clear(in: &evaluator)
  }

  /// Whether a range can bring nothing new.
  private func isCertain(_ range: Interval?, _ item: Int) -> Bool {
    guard let range else { return true }
    return certain[item]?.contains(range) ?? false
  }

  private mutating func merge(_ new: Found, into item: Int) {
    guard let range = new.range else { return }
    found[item].range = found[item].range?.hull(range) ?? range
    if new.isSharp { certain[item] = certain[item]?.hull(range) ?? range }
  }

  /// The first open answer or fact that a condition in question reads, directly or through results.
  private func choice(_ evaluator: borrowing Evaluator) -> OpenChoice? {
    let checklist = evaluator.checklist
    var seen = Array(repeating: false, count: Step.count(checklist.items.count, checklist.rules.count))
    for (_, step) in evaluator.unresolved {
      if let choice = openChoice(below: step, evaluator, &seen) { return choice }
    }
    return nil
  }

  private func openChoice(below step: Step, _ evaluator: borrowing Evaluator, _ seen: inout [Bool]) -> OpenChoice? {
    let checklist = evaluator.checklist
    let number = step.number(amongItems: checklist.items.count)
    if seen[number] { return nil }
    seen[number] = true
    var conditions: [ConditionRef] = []
    var quantities: [QuantityRef] = []
    var steps: [Step] = []
    switch step {
    case .status(let item):
      conditions = checklist.items[item].appliesWhen.map { [$0] } ?? []
      steps = checklist.items[item].parent.map { [.status($0)] } ?? []
    case .value(let item), .result(let item):
      if checklist.items[item].isAggregate {
        steps = checklist.items[item].children.map { .result($0) } + [.status(item)]
        conditions = checklist.items[item].aggregation?.rows.compactMap { $0.when } ?? []
        quantities = checklist.items[item].aggregation?.rows.compactMap { $0.score } ?? []
      } else {
        steps = [.status(item)]
      }
      if case .result = step { steps += checklist.items[item].effects.map { .rule($0.rule) } }
    case .rule(let rule): conditions = checklist.rules[rule].when.map { [$0] } ?? []
    }
    let reads =
      conditions.flatMap { checklist.conditions.reads(of: $0) }
      + quantities.flatMap { checklist.conditions.reads(of: $0) }
    for read in reads {
      switch read {
      case .score(let item), .status(let item): steps.append(.result(item))
      case .value(let item): steps.append(.value(item))
      case .input(.answer(let item)), .input(.note(let item)), .input(.sources(let item)): steps.append(.status(item))
      case .input(.fact(let fact)): if let choice = OpenChoice(fact: fact, in: evaluator) { return choice }
      case .input(.member(let fact, let option)):
        if let choice = OpenChoice(option: option, of: fact, in: evaluator) { return choice }
      case .weight, .input(.unitKind), .input(.visitForm), .input(.purpose), .input(.authority), .input(.visitDate):
        break
      }
    }
    for step in steps { if let choice = openChoice(below: step, evaluator, &seen) { return choice } }
    if case .status(let item) = step { return OpenChoice(answerTo: item, in: evaluator) }
    return nil
  }
}

extension RangeSearch.Found {
  fileprivate init(_ state: ItemState) {
    self.init(range: state.mayCount ? state.result : nil, isSharp: state.isSharp)
  }
}

/// An open answer or fact whose values can be listed.
private enum OpenChoice {
  case answer(Int, before: Answer.Value, options: Int32)
  case fact(Int, options: Int32)
  /// One option of a fact that takes several.
  case member(Int, before: FactAnswer.Value, option: Int)

  enum Value {
    case option(Int32)
    case chosen(Bool)
  }

  init?(answerTo item: Int, in evaluator: borrowing Evaluator) {
    guard let question = evaluator.checklist.items[item].question, evaluator.states[item].isApplicable != .no,
      case .choice(let options) = evaluator.checklist.scales[question.scale].kind
    else { return nil }
    let value = evaluator.record.answers[item].value
    guard value == .open && !evaluator.checklist.isBeyondLeast(item) || value == .notEstablished else { return nil }
    self = .answer(item, before: value, options: Int32(options.count))
  }

  /// A fact that takes one option; whether one that takes several is answered is settled in every completion.
  init?(fact: Int, in evaluator: borrowing Evaluator) {
    guard case .open = evaluator.record.facts[fact].value,
      case .choice(let options, several: false) = evaluator.checklist.allFacts[fact].kind
    else { return nil }
    self = .fact(fact, options: Int32(options.count))
  }

  init?(option: Int, of fact: Int, in evaluator: borrowing Evaluator) {
    let value = evaluator.record.facts[fact].value
    switch value {
    case .open: self = .member(fact, before: value, option: option)
    case .several(_, let open) where open & 1 << UInt64(option) != 0:
      self = .member(fact, before: value, option: option)
    default: return nil
    }
  }

  func values(in evaluator: borrowing Evaluator) -> [Value] {
    switch self {
    case .answer(_, _, let options), .fact(_, let options): (0..<options).map { .option($0) }
    case .member: [.chosen(false), .chosen(true)]
    }
  }

  func set(_ value: Value, in evaluator: inout Evaluator) {
    switch (self, value) {
    case (.answer(let item, _, _), .option(let option)): evaluator.suppose(.option(option), for: item)
    case (.fact(let fact, _), .option(let option)): evaluator.set(FactAnswer.Value.choice(option), for: fact)
    case (.member(let fact, _, let option), .chosen(let isChosen)):
      var (chosen, open) = bits(of: fact, in: evaluator)
      open &= ~(1 << UInt64(option))
      chosen &= ~(1 << UInt64(option))
      if isChosen { chosen |= 1 << UInt64(option) }
      evaluator.set(FactAnswer.Value.several(chosen: chosen, open: open), for: fact)
    default: break
    }
  }

  /// Opens the answer again.
  func clear(in evaluator: inout Evaluator) {
    switch self {
    case .answer(let item, let before, _): evaluator.replace(item, before)
    case .fact(let fact, _): evaluator.set(FactAnswer.Value.open, for: fact)
    case .member(let fact, let before, _): evaluator.set(before, for: fact)
    }
  }

  private func bits(of fact: Int, in evaluator: borrowing Evaluator) -> (chosen: UInt64, open: UInt64) {
    if case .several(let chosen, let open) = evaluator.record.facts[fact].value { return (chosen, open) }
    guard case .choice(let options, _) = evaluator.checklist.allFacts[fact].kind else { return (0, 0) }
    return (0, options.count == 64 ? .max : (1 << UInt64(options.count)) - 1)
  }
}
