package import Inspection

/// Which mutants of a checklist its cases notice.
package struct MutationTest: Sendable {
  /// A mutant that no case notices.
  package struct Survivor: Sendable {
    package let mutant: Mutant
    /// Whether some case comes out otherwise, in what it doesn't say.
    package let isSeen: Bool
    /// That it changes nothing was proved.
    package let isEquivalent: Bool
  }

  package let checklist: Checklist
  /// How many mutants there are.
  package private(set) var count = 0
  package private(set) var survivors: [Survivor] = []

  /// Tries each mutant on the cases, which pass as the checklist is. What no case notices is looked at by itself, all of it within so
  /// many steps of evaluation, of which each may use its even share of those that are left. With `only`, no others are tried.
  package init(
    of checklist: Checklist, _ cases: [TestCase], within steps: Int = Effort.usual,
    only isTried: (Int, Mutant) -> Bool = { _, _ in true }
  ) {
    self.checklist = checklist
    let mutants = MutantFinder.mutants(of: checklist).enumerated().filter { isTried($0, $1) }.map { $0.element }
    let (probe, wholes) = checklist.probe(of: mutants)
    let originals = cases.compactMap { CaseStates($0, probe) }
    var unnoticed: [(mutant: Mutant, isSeen: Bool)] = []
    for (mutant, wholes) in zip(mutants, wholes) {
      count += 1
      var (changed, isSeen): (Checklist?, Bool) = (nil, false)
      let isNoticed = originals.contains { original in
        if mutant.isUntouched(wholes, in: original, checklist) { return false }
        let other = changed ?? mutant.made(from: checklist)
        changed = other
        guard let says = original.difference(other, beyondResults: mutant.isBeyondResults, wasSeen: isSeen) else {
          return false
        }
        isSeen = true
        return says
      }
      if !isNoticed { unnoticed.append((mutant, isSeen)) }
    }
    prove(unnoticed, within: steps)
  }

  private mutating func prove(_ unnoticed: [(mutant: Mutant, isSeen: Bool)], within steps: Int) {
    var steps = steps
    for (index, (mutant, isSeen)) in unnoticed.enumerated() {
      let share = steps / (unnoticed.count - index)
      var left = share
      let isEquivalent = !isSeen && mutant.isEquivalent(in: checklist, &left)
      steps -= share - left
      survivors.append(Survivor(mutant: mutant, isSeen: isSeen, isEquivalent: isEquivalent))
    }
  }

  /// How many mutants some case notices.
  package var noticed: Int { count - survivors.count }

  package var equivalent: [Survivor] { survivors.filter { $0.isEquivalent } }
  package var unnoticed: [Survivor] { survivors.filter { !$0.isEquivalent } }
}

extension Checklist {
  /// The checklist with the conditions of mutants beside its own, and of each part of each mutant the whole condition as it becomes;
  /// `nil` where it changes no condition.
  fileprivate func probe(of mutants: [Mutant]) -> (Checklist, wholes: [[ConditionRef?]]) {
    var draft = ChecklistDraft(self)
    let wholes = mutants.map { mutant in
      mutant.parts.map { part in part.change.flatMap { $0.whole(of: self, in: &draft.conditions) } }
    }
    return (draft.checklist(in: plan.steps, like: self), wholes)
  }
}

extension Mutant {
  /// Whether nothing can come out otherwise in a case: where a condition that is another is as true as before in the states that came of
  /// it, all else is as before.
  fileprivate func isUntouched(_ wholes: [ConditionRef?], in original: CaseStates, _ checklist: Checklist) -> Bool {
    for (part, whole) in zip(parts, wholes) {
      if let whole, let root = part.change?.decision.condition(in: checklist) {
        if !original.isSame(root, as: whole) { return false }
      } else if !part.isUntouched(original) {
        return false
      }
    }
    return true
  }
}
