import Inspection

// What the steps of an evaluation read: other steps, and what a record says.

extension Checklist {
  /// The steps that a step reads directly.
  func steps(readBy step: Step) -> [Step] {
    let read = conditions(of: step).flatMap { steps(readBy: $0) }
    switch step {
    case .status(let item): return (items[item].parent.map { [.status($0)] } ?? []) + read
    case .value(let item):
      let parts = items[item].aggregation?.parts ?? []
      return [.status(item)] + (items[item].children + parts).map { .result($0) } + read
    case .result(let item): return [.value(item)] + items[item].effects.map { .rule($0.rule) }
    case .rule: return read
    }
  }

  /// The inputs that a step reads directly.
  func inputs(readBy step: Step) -> [Input] {
    var inputs = conditions(of: step).flatMap { $0.all.flatMap { self.inputs(behind: $0) } }
    switch step {
    case .status(let item): if items[item].question != nil { inputs.append(.answer(item)) }
    case .rule(let rule): if rules[rule].effective != .always { inputs.append(.visitDate) }
    case .value, .result: break
    }
    return inputs
  }

  func steps(readBy reads: Reads) -> [Step] {
    reads.all.compactMap { read in
      switch read {
      case .score(let item): .result(item)
      case .value(let item): .value(item)
      case .status(let item): items[item].isAggregate ? .result(item) : .status(item)
      case .answer(let item): items[item].isAggregate ? .result(item) : .status(item)
      case .fact, .member, .visit: nil
      }
    }
  }

  func inputs(behind read: Reads.Read) -> [Input] {
    switch read {
    case .score, .value, .status: return []
    case .answer(let item): return [.note(item), .sources(item)]
    case .visit: return [.unitKind, .visitForm, .purpose, .authority, .visitDate]
    case .fact(let fact):
      guard case .choice(let options, several: true) = facts[fact].kind else { return [.fact(fact)] }
      return [.fact(fact)] + options.indices.map { .member(fact: fact, option: $0) }
    case .member(let fact, let option): return [.fact(fact), .member(fact: fact, option: option)]
    }
  }

  private func conditions(of step: Step) -> [Reads] {
    func reads(_ condition: ConditionRef?) -> [Reads] { condition.map { [Reads($0, in: conditions)] } ?? [] }
    switch step {
    case .status(let item): return reads(items[item].appliesWhen)
    case .value(let item):
      return (items[item].aggregation?.rows ?? []).flatMap { row in
        reads(row.when) + (row.score.map { [Reads($0, in: conditions)] } ?? [])
      }
    case .result: return []
    case .rule(let rule): return reads(rules[rule].when)
    }
  }
}

/// All that something turns on: the steps, as positions in the order of evaluation, and the inputs, as they are read.
struct Cone: Sendable {
  let positions: [Int]
  let inputs: [Int]
  /// What it takes to evaluate the steps once.
  let cost: Int

  init(of steps: [Step], in checklist: Checklist, _ places: [Step: Int], _ inputs: Inputs, also more: [Input] = []) {
    var (seen, seenInputs): (Set<Int>, Set<Int>) = ([], [])
    var found: [Int] = []
    func add(_ input: Input) {
      if let index = inputs.index(of: input), seenInputs.insert(index).inserted { found.append(index) }
    }
    for input in more { add(input) }
    var waiting = steps.compactMap { places[$0] }
    while let position = waiting.popLast() {
      guard seen.insert(position).inserted else { continue }
      let step = checklist.plan.steps[position]
      for input in checklist.inputs(readBy: step) { add(input) }
      waiting += checklist.steps(readBy: step).compactMap { places[$0] }
    }
    (positions, self.inputs) = (seen.sorted(), found)
    cost = positions.reduce(positions.count) { $0 + checklist.plan.surcharges[$1] }
  }
}
