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
  /// many steps of evaluation, of which each may use its even share of those that are left.
  package init(of checklist: Checklist, _ cases: [TestCase], within steps: Int = Effort.usual) {
    self.checklist = checklist
    let originals = cases.compactMap { CaseStates($0, checklist) }
    var unnoticed: [(mutant: Mutant, isSeen: Bool)] = []
    for mutant in MutantFinder.mutants(of: checklist) {
      count += 1
      let changed = mutant.made(from: checklist)
      var isSeen = false
      let isNoticed = originals.contains { original in
        guard !original.isUntouched(by: mutant, changed), let says = original.difference(changed) else { return false }
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

/// A case with what becomes of it as the checklist is.
private struct CaseStates {
  private let test: TestCase
  private let brief: Brief
  private let states: [ItemState]
  private let rules: [TruthSet]
  private let checklist: Checklist
  /// Whether what has no score may count as 0, and so weigh in all the same.
  private let hasZeros: Bool

  /// `nil` when a number no longer fits.
  init?(_ test: TestCase, _ checklist: Checklist) {
    var evaluator = Evaluator(checklist, test.record)
    evaluator.run(.asIs)
    if evaluator.hasOverflowed { return nil }
    (self.test, self.checklist) = (test, checklist)
    hasZeros = checklist.items.contains { $0.aggregation?.countsZeros ?? false }
    (states, rules, brief) = (evaluator.states, evaluator.rules, evaluator.brief)
  }

  /// Whether nothing can come out otherwise: what a condition reads is known when it is evaluated, so where it is as true as before
  /// in the states that came of the case, all else is as before.
  func isUntouched(by mutant: Mutant, _ changed: Checklist) -> Bool {
    var before = evaluator(of: checklist)
    var after = evaluator(of: changed)
    for part in mutant.parts where !isUntouched(by: part, &before, &after) { return false }
    return true
  }

  private func isUntouched(by part: MutantPart, _ before: inout Evaluator, _ after: inout Evaluator) -> Bool {
    if let root = part.root { return before.truths(root) == after.truths(root) }
    switch part {
    case .weight(let item, _): return !states[item].mayCount && !hasZeros
    case .effect(let reference, _): return rules[reference.rule] != .yes
    case .bandEdge(let item, _, _), .minCoverage(let item, _): return states[item].coverage.relevant == 0
    case .comparison, .negation, .number, .day: return false
    }
  }

  private func evaluator(of checklist: Checklist) -> Evaluator {
    var evaluator = Evaluator(checklist, test.record)
    evaluator.restore(.asIs, states, rules)
    return evaluator
  }

  /// `nil` where all comes out as before; else whether the case says so.
  func difference(_ changed: Checklist) -> Bool? {
    guard let other = changed.brief(test.record) else { return true }
    if other == brief { return nil }
    guard let assessment = changed.assess(test.record, withRanges: false).value else { return true }
    return !test.differences(from: assessment).isEmpty
  }
}

extension Aggregation {
  fileprivate var countsZeros: Bool {
    [notRelevant, notInFocus, unanswered].contains { if case .zero = $0 { true } else { false } }
  }
}
