extension Repetition {
  init(_ draft: ChecklistDraft, _ steps: [Step]) {
    guard steps.count <= Self.mostSteps else {
      (afterAnswer, afterFact) = (nil, nil)
      return
    }
    var finder = AffectedSteps(draft, steps)
    afterAnswer = draft.items.indices.map { item in
      draft.items[item].question == nil ? [] : finder.find(from: [.status(item)])
    }
    afterFact = draft.facts.indices.map { fact in finder.find(from: finder.steps(reading: fact)) }
  }
}

/// Follows the steps of an evaluation from those that read something to those that read what these give.
private struct AffectedSteps {
  private let draft: ChecklistDraft
  private let steps: [Step]
  /// By the number of each step, its position; -1 where it has none.
  private var positions: [Int]
  /// By position, what the step reads, and the positions of the steps that read it.
  private var needs: [[Step]] = []
  private var readers: [[Int]]
  private var factReaders: [[Step]]

  private var isAffected: [Bool] = []
  private var isRepeated: [Bool] = []
  private var waiting: [Int] = []

  init(_ draft: ChecklistDraft, _ steps: [Step]) {
    (self.draft, self.steps) = (draft, steps)
    positions = Array(repeating: -1, count: Step.count(draft.items.count, draft.rules.count))
    for (position, step) in steps.enumerated() { positions[step.number(amongItems: draft.items.count)] = position }
    let dependencies = draft.dependencies
    readers = Array(repeating: [], count: steps.count)
    factReaders = Array(repeating: [], count: draft.facts.count)
    for (position, step) in steps.enumerated() {
      let read = dependencies.steps(readBy: step)
      needs.append(read)
      for needed in read {
        if let place = self.position(of: needed) { readers[place].append(position) }
      }
      for read in dependencies.reads(of: step) { if let fact = read.fact { factReaders[fact].append(step) } }
    }
  }

  private func position(of step: Step) -> Int? {
    let position = positions[step.number(amongItems: draft.items.count)]
    return position < 0 ? nil : position
  }

  func steps(reading fact: Int) -> [Step] { factReaders[fact] }

  mutating func find(from first: [Step]) -> [Int] {
    isAffected = Array(repeating: false, count: steps.count)
    isRepeated = isAffected
    for step in first { affect(step) }
    while let position = waiting.popLast() {
      if isAffected[position] { for reader in readers[position] { affect(steps[reader]) } }
      repeatAll(of: steps[position])
      for needed in needs[position] where hasEffects(needed) { repeatAll(of: needed) }
    }
    return steps.indices.filter { isRepeated[$0] }
  }

  /// What the step gives may be another.
  private mutating func affect(_ step: Step) {
    guard let position = position(of: step), !isAffected[position] else { return }
    isAffected[position] = true
    isRepeated[position] = true
    waiting.append(position)
  }

  /// The steps of one item add up in its state, so they are repeated together, though the first ones give what they gave before.
  private mutating func repeatAll(of step: Step) {
    switch step {
    case .status(let item), .value(let item), .result(let item):
      repeatAlone(.status(item))
      repeatAlone(.value(item))
      repeatAlone(.result(item))
    case .rule: break
    }
  }

  private mutating func repeatAlone(_ step: Step) {
    guard let position = position(of: step), !isRepeated[position] else { return }
    isRepeated[position] = true
    waiting.append(position)
  }

  /// Whether the state that the step reads is changed by rules in the end, so that it must be made anew to be read as it was before.
  private func hasEffects(_ step: Step) -> Bool {
    switch step {
    case .status(let item), .value(let item): !draft.items[item].effects.isEmpty
    case .result, .rule: false
    }
  }
}
