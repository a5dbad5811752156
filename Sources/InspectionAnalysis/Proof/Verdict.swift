package import Inspection

/// What became of one possibility.
package struct Verdict: Sendable {
  package let possibility: Possibility
  package let outcome: Outcome
  /// Whether more steps may decide what is not decided.
  let needsSteps: Bool

  fileprivate var isUndecided: Bool { if case .undecided = outcome { true } else { false } }
}

/// How much a checklist is searched.
package enum Effort {
  /// How many steps of evaluation a whole checklist may take, unless someone says otherwise. One step works out one answer, one
  /// number or one rule.
  package static let usual = 10_000_000
}

extension Checklist {
  /// Whether each possibility can come about.
  package func verdicts(on possibilities: [Possibility], within steps: Int = Effort.usual) -> [Verdict] {
    var search = WitnessSearch(self)
    return search.verdicts(on: possibilities, within: steps)
  }
}

extension WitnessSearch {
  /// What no guess shows and logic doesn't exclude is searched for. Each may use its even share of the steps that are left, so that a hard one leaves enough
  /// for the others.
  mutating func verdicts(on possibilities: [Possibility], within steps: Int) -> [Verdict] {
    let end = spent + steps
    let guessed = guessed(possibilities, within: steps / 4)
    var verdicts = possibilities.map { possibility in
      Verdict(
        possibility: possibility, outcome: guessed[possibility].map { .reached($0) } ?? .undecided, needsSteps: true)
    }
    for index in verdicts.indices
    where looksAtAll && verdicts[index].isUndecided && checklist.isExcluded(possibilities[index]) {
      verdicts[index] = Verdict(possibility: possibilities[index], outcome: .unreachable, needsSteps: false)
    }
    // The hard ones get what the easy ones left.
    for _ in 0..<2 {
      let open = verdicts.indices.filter { verdicts[$0].isUndecided && verdicts[$0].needsSteps }
      for (number, index) in open.enumerated() {
        let share = max(0, end - spent) / (open.count - number)
        let outcome = find(possibilities[index], within: share)
        verdicts[index] = Verdict(
          possibility: possibilities[index], outcome: outcome, needsSteps: hasMetLimit)
      }
    }
    return verdicts
  }
}
