import Inspection

// Records that are tried before any search: one of them may show many possibilities at once.

extension WitnessSearch {
  /// How many are made up by chance, besides those whose answers are all alike.
  private static let chances = 60

  /// The possibilities that some guess shows, each with the first that does.
  mutating func guessed(_ possibilities: [Possibility], within steps: Int) -> [Possibility: Record] {
    var found: [Possibility: Record] = [:]
    var open = possibilities
    var chance = Chance()
    let end = spent + steps
    for number in 0..<Share.allCases.count + Self.chances where spent < end && !open.isEmpty {
      for input in inputs.all.indices {
        let range = values(of: input)
        if range.count < inputs.values[input].count {
          evaluator.suppositions.suppose(range.lowerBound..<range.lowerBound + 1, for: input, asExample: true)
          continue
        }
        let given = inputs.givenCount(input)
        let value =
          number < Share.allCases.count
          ? max(0, given - 1) * number / (Share.allCases.count - 1)
          : chance.value(of: inputs.values[input].count, given)
        evaluator.suppositions.suppose(value..<value + 1, for: input, asExample: true)
      }
      chance.turn()
      let record = checklist.record(of: evaluator.suppositions)
      var reader = Evaluator(checklist, record)
      reader.run(.asIs)
      spent += checklist.plan.steps.count + checklist.plan.surcharges.reduce(0, +)
      if reader.hasOverflowed { continue }
      let (shown, kept) = (record, open)
      open = kept.filter { possibility in
        guard possibility.truths(in: &reader) == .yes else { return true }
        found[possibility] = shown
        return false
      }
    }
    for input in inputs.all.indices { evaluator.suppositions.suppose(values(of: input), for: input) }
    return found
  }
}

/// Values picked as if by chance, the same on every machine. Most answers of one record are alike.
private struct Chance {
  private var random = SeededGenerator(seed: 0)
  private var level = 0
  private var unanswered = 0

  private mutating func next(below count: Int) -> Int {
    Int(truncatingIfNeeded: random.next() >> 33) % count
  }

  mutating func value(of count: Int, _ given: Int) -> Int {
    if given == 0 || given < count && next(below: 100) < unanswered { return given + next(below: count - given) }
    return next(below: 2) == 0 ? next(below: given) : (given - 1) * level / 4
  }

  /// What most answers of the next record are like.
  mutating func turn() {
    level = next(below: 5)
    unanswered = [0, 5, 30][next(below: 3)]
  }
}
