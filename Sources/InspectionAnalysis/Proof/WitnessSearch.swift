package import Inspection

/// What a search for a record that reaches a goal came to.
package enum Outcome: Sendable {
  /// A record that reaches it.
  case reached(Record)
  /// No record can reach it.
  case unreachable
  /// The steps were spent before either was known.
  case undecided
}

/// Looks for records that reach goals, or for the proof that there is none.
///
/// All that a record may say is halved again and again (branch and bound). The interval pass bounds what can come of each half:
/// where it excludes the goal, no record in it is looked at; where it promises the goal, any will do. On the way a few records of each
/// half are tried. What it costs is counted in steps of evaluation, never in time, so that the answer is the same everywhere.
package struct WitnessSearch: ~Copyable {
  let checklist: Checklist
  let inputs: Inputs
  /// Of each step, its position in the order of evaluation.
  private let places: [Step: Int]
  var evaluator: Evaluator
  /// How many steps have been evaluated.
  package internal(set) var spent = 0
  private var limit = 0
  private var cone: Cone
  private var coneSteps: [Step] = []
  /// The inputs of the answers to each question that takes several.
  let several: [[Int]]
  /// Whether the goal is about one of such answers by itself.
  private(set) var readsOneOfSeveral = false
  /// By input, the values that are looked at; of others all are.
  private var given: [Int: Range<Int>] = [:]
  /// Whether the last search ended as its steps were spent: more of them may decide it.
  private(set) var hasMetLimit = false

  package init(_ checklist: Checklist) {
    self.checklist = checklist
    inputs = Inputs(of: checklist)
    places = Dictionary(first: checklist.plan.steps.enumerated().lazy.map { ($1, $0) })
    several = checklist.plan.several.map { [inputs] item in
      checklist.items[item].children.compactMap { inputs.index(of: .answer($0)) }
    }
    evaluator = Evaluator(checklist, Record(id: "", for: checklist))
    evaluator.suppositions = Suppositions(inputs, of: checklist)
    cone = Cone(of: [], in: checklist, places, inputs)
  }

  /// Whether all records are looked at.
  var looksAtAll: Bool { given.isEmpty }

  /// The values of an input that are looked at.
  func values(of input: Int) -> Range<Int> { given[input] ?? inputs.values[input].indices }

  /// Looks from now on only at records in which some inputs have one of some values.
  mutating func look(only given: [Int: Range<Int>]) {
    let before = self.given
    self.given = given
    for input in inputs.all.indices where before[input] != nil || given[input] != nil {
      evaluator.suppositions.suppose(values(of: input), for: input)
    }
  }

  /// Searches until so many steps are evaluated.
  package mutating func find(_ goal: Possibility, within steps: Int) -> Outcome {
    find(goal, without: nil, within: steps)
  }

  /// The same as if an effect were not there.
  mutating func find(_ goal: Possibility, without effect: EffectRef?, within steps: Int) -> Outcome {
    limit = spent + steps
    evaluator.dropped = effect
    hasMetLimit = true
    aim(at: goal)
    // What can't even be evaluated once leaves its steps to others.
    if cone.cost > steps { return .undecided }
    defer { for input in cone.inputs { evaluator.suppositions.suppose(values(of: input), for: input) } }
    for share in [Share.best, .worst, .middle, .low, .high] {
      if spent >= limit { return .undecided }
      if let record = tried(share, goal) { return .reached(record) }
    }
    if case .changes(let reference) = goal, let record = triedWhereItHolds(reference) { return .reached(record) }
    return explore(goal)
  }

  private mutating func aim(at goal: Possibility) {
    let needed = goal.steps(in: checklist)
    readsOneOfSeveral = needed.contains { step in
      switch step {
      case .status(let item), .value(let item), .result(let item): checklist.items[item].isOneOfSeveral
      case .rule: false
      }
    }
    let more = goal.reads(in: checklist)
    if needed == coneSteps, more.isEmpty { return }
    cone = Cone(
      of: needed, in: checklist, places, inputs, also: more.flatMap { checklist.dependencies.inputs(behind: $0) })
    coneSteps = needed
  }

  /// An effect is looked for where its rule holds: what that takes is found by itself, and the rest taken alike.
  private mutating func triedWhereItHolds(_ reference: EffectRef) -> Record? {
    let (goal, outer) = (Possibility.changes(reference), (cone, coneSteps, limit))
    aim(at: .holds(rule: reference.rule))
    limit = spent + (limit - spent) / 4
    let holds = explore(.holds(rule: reference.rule))
    (cone, coneSteps, limit) = outer
    var record: Record?
    if case .reached = holds {
      for share in [Share.best, .worst, .middle] where record == nil && spent < limit { record = tried(share, goal) }
    }
    for input in cone.inputs { evaluator.suppositions.suppose(values(of: input), for: input) }
    return record
  }

  // MARK: Halves

  /// To suppose some values of an input.
  private struct Move {
    let input: Int
    let range: Range<Int>
    /// Whether it only takes another one back.
    let isReturn: Bool
  }

  private mutating func explore(_ goal: Possibility) -> Outcome {
    var moves: [Move] = []
    var isComplete = cone.inputs.allSatisfy { inputs.isExhaustive($0) }
    var isFirst = true
    while let move = isFirst ? Move(input: -1, range: 0..<0, isReturn: false) : moves.popLast() {
      if !isFirst { evaluator.suppositions.suppose(move.range, for: move.input) }
      if move.isReturn || isOutOfOrder { continue }
      if spent >= limit {
        hasMetLimit = true
        return .undecided
      }
      let truths = judged(goal)
      if !truths.contains(.yes) {
        isFirst = false
        continue
      }
      if truths == .yes, let record = example(goal) { return .reached(record) }
      if !isFirst {
        for share in [Share.best, .worst] { if let record = tried(share, goal) { return .reached(record) } }
      }
      isFirst = false
      if let input = openInput(behind: goal) {
        let range = evaluator.suppositions.ranges[input]
        let (first, second) = inputs.halves(of: range, input)
        moves.append(Move(input: input, range: range, isReturn: true))
        moves.append(Move(input: input, range: second, isReturn: false))
        moves.append(Move(input: input, range: first, isReturn: false))
      } else {
        isComplete = false
      }
    }
    hasMetLimit = false
    return isComplete ? .unreachable : .undecided
  }

  private mutating func openInput(behind goal: Possibility) -> Int? {
    evaluator.openInput(behind: goal) ?? cone.inputs.first { evaluator.suppositions.isOpen($0) }
  }

  /// What may come of all that is supposed.
  private mutating func judged(_ goal: Possibility) -> TruthSet {
    spent += cone.cost + 1
    evaluator.hasOverflowed = false
    evaluator.run(.supposed, only: cone.positions)
    let truths = goal.truths(in: &evaluator)
    // What became too large to calculate with tells nothing.
    return evaluator.hasOverflowed ? [.no, .yes] : truths
  }

  // MARK: Single records

  /// How far up the values of all inputs are taken.
  enum Share: Int, CaseIterable { case worst, low, middle, high, best }

  /// A record of what is supposed that reaches the goal, its answers taken alike; then no more than that stays supposed.
  private mutating func tried(_ share: Share, _ goal: Possibility) -> Record? {
    let before = evaluator.suppositions.ranges
    for input in cone.inputs {
      let range = before[input]
      let given = range.clamped(to: 0..<inputs.givenCount(input))
      var value = given.isEmpty ? range.lowerBound : given.lowerBound + (given.count - 1) * share.rawValue / 4
      if share != .low, share != .high, isBeyondLeast(input), range.contains(inputs.values[input].count - 1) {
        value = inputs.values[input].count - 1
      }
      evaluator.suppositions.suppose(value..<value + 1, for: input, asExample: true)
    }
    if judged(goal).contains(.yes), let record = confirmed(goal) { return record }
    for input in cone.inputs { evaluator.suppositions.suppose(before[input], for: input) }
    return nil
  }

  /// A record of what is supposed, where all of them reach the goal: one that says as little as it may.
  private mutating func example(_ goal: Possibility) -> Record? { confirmed(goal) ?? tried(.best, goal) }

  /// The record that says no more than is supposed, if it is scored as it was judged.
  private mutating func confirmed(_ goal: Possibility) -> Record? {
    spent += cone.cost
    var evaluator = Evaluator(checklist, checklist.record(of: self.evaluator.suppositions))
    evaluator.dropped = self.evaluator.dropped
    evaluator.run(.asIs, only: cone.positions)
    guard !evaluator.hasOverflowed, goal.truths(in: &evaluator) == .yes else { return nil }
    return evaluator.recordOfWhatIsAsked
  }
}
