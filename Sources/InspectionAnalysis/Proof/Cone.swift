import Inspection

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
    let dependencies = checklist.dependencies
    var waiting = steps.compactMap { places[$0] }
    while let position = waiting.popLast() {
      guard seen.insert(position).inserted else { continue }
      let step = checklist.plan.steps[position]
      for input in dependencies.inputs(readBy: step) { add(input) }
      waiting += dependencies.steps(readBy: step).compactMap { places[$0] }
    }
    (positions, self.inputs) = (seen.sorted(), found)
    cost = positions.reduce(positions.count) { $0 + checklist.plan.surcharges[$1] }
  }
}
