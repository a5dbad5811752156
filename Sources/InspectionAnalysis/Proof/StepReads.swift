import Inspection

// What the steps of an evaluation read: other steps, and what a record says.

extension Checklist {
  /// The steps that a step reads directly.
  func steps(readBy step: Step) -> [Step] {
    let read = steps(readBy: reads(of: step))
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
    var inputs = reads(of: step).flatMap { self.inputs(behind: $0) }
    switch step {
    case .status(let item): if items[item].question != nil { inputs.append(.answer(item)) }
    case .rule(let rule): if rules[rule].effective != .always { inputs.append(.visitDate) }
    case .value, .result: break
    }
    return inputs
  }

  func steps(readBy reads: [Read]) -> [Step] {
    reads.compactMap { read in
      switch read {
      case .score(let item): .result(item)
      case .value(let item): .value(item)
      case .status(let item): items[item].isAggregate ? .result(item) : .status(item)
      case .input(let input): input.question.map { items[$0].isAggregate ? .result($0) : .status($0) }
      }
    }
  }

  func inputs(behind read: Read) -> [Input] {
    guard case .input(let input) = read else { return [] }
    switch input {
    case .answer(let item), .note(let item), .sources(let item): return [.note(item), .sources(item)]
    case .unitKind, .visitForm, .purpose, .authority, .visitDate:
      return [.unitKind, .visitForm, .purpose, .authority, .visitDate]
    case .fact(let fact):
      guard case .choice(let options, several: true) = facts[fact].kind else { return [.fact(fact)] }
      return [.fact(fact)] + options.indices.map { .member(fact: fact, option: $0) }
    case .member(let fact, let option): return [.fact(fact), .member(fact: fact, option: option)]
    }
  }

  private func reads(of step: Step) -> [Read] {
    func reads(_ condition: ConditionRef?) -> [Read] { condition.map { conditions.reads(of: $0) } ?? [] }
    switch step {
    case .status(let item): return reads(items[item].appliesWhen)
    case .value(let item):
      return (items[item].aggregation?.rows ?? []).flatMap { row in
        reads(row.when) + (row.score.map { conditions.reads(of: $0) } ?? [])
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
