package import Inspection

/// Something that may come about and hardly should, or by which it is found out what is wrong.
package enum Suspicion: Hashable, Sendable {
  /// The finding comes up though all answers that it looks at are the best, or all the worst.
  case foundAtEnd(finding: Int, isBest: Bool)
  /// Both findings come up.
  case foundTogether(Int, Int)
  /// The effect takes a result off its scale.
  case leavesScale(EffectRef)
  /// A note or sources are required with the answer to a question, and none are.
  case required(Demand, of: Int)
  case notRequired(Demand, of: Int)
  /// A fact must be given where it is asked, and it needn't.
  case factRequired(Int)
  case factNotRequired(Int)
}

/// What may be required beside an answer.
package enum Demand: Hashable, CaseIterable, Sendable { case note, sources }

extension Suspicion {
  /// The steps that must be evaluated to judge it.
  func steps(in checklist: Checklist) -> [Step] {
    switch self {
    case .foundAtEnd(let finding, _):
      checklist.steps(behindFinding: finding) + checklist.questions(judgedBy: finding).map { .status($0) }
    case .foundTogether(let first, let second):
      checklist.steps(behindFinding: first) + checklist.steps(behindFinding: second)
    case .leavesScale(let reference): checklist.effect(reference).of.map { [.result($0)] } ?? []
    case .required(let demand, let item), .notRequired(let demand, let item):
      [.status(item)] + (checklist.condition(of: demand, at: item).map { checklist.steps(behind: $0) } ?? [])
    case .factRequired(let fact), .factNotRequired(let fact):
      checklist.steps(behindFact: fact)
        + (checklist.facts[fact].requiredWhen.map { checklist.steps(behind: $0) } ?? [])
    }
  }

  /// Conditions that are no step's.
  func conditions(in checklist: Checklist) -> [ConditionRef] {
    switch self {
    case .foundAtEnd(let finding, _): checklist.ownConditions(ofFinding: finding)
    case .foundTogether(let first, let second):
      checklist.ownConditions(ofFinding: first) + checklist.ownConditions(ofFinding: second)
    case .leavesScale: []
    case .required(let demand, let item), .notRequired(let demand, let item):
      checklist.condition(of: demand, at: item).map { [$0] } ?? []
    case .factRequired(let fact), .factNotRequired(let fact):
      [checklist.facts[fact].appliesWhen, checklist.facts[fact].requiredWhen].compactMap { $0 }
    }
  }

  func truths(in evaluator: inout Evaluator) -> TruthSet {
    switch self {
    case .foundAtEnd(let finding, let isBest):
      return evaluator.comesUp(finding).and(evaluator.isAtEnd(finding, isBest))
    case .foundTogether(let first, let second): return evaluator.comesUp(first).and(evaluator.comesUp(second))
    case .leavesScale(let reference): return evaluator.changes(reference).and(evaluator.isOffScale(reference))
    case .required(let demand, let item): return evaluator.demand(demand, at: item) { $0 }
    case .notRequired(let demand, let item): return evaluator.demand(demand, at: item) { $0.isFalse }
    case .factRequired(let fact): return evaluator.demand(fact: fact) { $0 }
    case .factNotRequired(let fact): return evaluator.demand(fact: fact) { $0.isFalse }
    }
  }
}

extension Checklist {
  func steps(behindFinding finding: Int) -> [Step] {
    steps(ofFinding: finding) + findings[finding].replacedBy.flatMap { steps(ofFinding: $0) }
  }

  private func steps(ofFinding finding: Int) -> [Step] {
    if let rule = findings[finding].rule { return [.rule(rule)] }
    return (findings[finding].item.map { [.result($0)] } ?? [])
      + dependencies.steps(behind: dependencies.reads(ofFinding: finding))
  }

  /// What must be evaluated to know whether a fact is asked.
  func steps(behindFact fact: Int) -> [Step] { facts[fact].appliesWhen.map { steps(behind: $0) } ?? [] }

  fileprivate func steps(behind condition: ConditionRef) -> [Step] {
    dependencies.steps(behind: conditions.reads(of: condition))
  }

  /// The conditions by which a finding comes that are no rule's, of those that replace it among them.
  func ownConditions(ofFinding finding: Int) -> [ConditionRef] {
    ([finding] + findings[finding].replacedBy).compactMap { findings[$0].rule == nil ? findings[$0].when : nil }
  }

  func condition(of demand: Demand, at item: Int) -> ConditionRef? {
    switch demand {
    case .note: items[item].question?.noteRequiredWhen
    case .sources: items[item].question?.requiredSources?.when
    }
  }

  /// Whether a finding's condition looks at the answer to one question and at nothing else; then which.
  func onlyQuestion(of finding: Int) -> Int? {
    let definition = findings[finding]
    guard let when = definition.when else { return nil }
    let item = definition.item ?? conditions.reads(of: when).lazy.compactMap { $0.item }.first
    guard let item, items[item].question != nil, conditions.turns(when, on: item) else { return nil }
    return item
  }

  /// The questions whose answers decide a finding, by themselves or by results; none where it looks at something of which nobody can
  /// say what is better.
  func questions(judgedBy finding: Int) -> [Int] {
    if let item = onlyQuestion(of: finding) { return [item] }
    guard let when = findings[finding].when else { return [] }
    var found: [Int] = []
    for read in conditions.reads(of: when) {
      switch read {
      case .input(.answer(let item)) where bestScore(of: item) == nil: return []
      case .score(let item), .value(let item), .input(.answer(let item)): found += questions(below: item)
      case .input(.note), .input(.sources): return []
      case .input(.fact(let fact)): if case .number = facts[fact].kind { return [] }
      case .input, .status, .weight: break
      }
    }
    let scored = Set(found).filter { bestScore(of: $0) != nil }.sorted()
    return scored.allSatisfy(counts) ? scored : []
  }

  /// Whether the answer to a question goes into some result.
  private func counts(_ question: Int) -> Bool { items.contains { $0.aggregation?.parts.contains(question) ?? false } }
}

extension Evaluator {
  /// Whether all answers that a finding looks at have the best score there is, or the worst; what is not asked doesn't matter.
  fileprivate func isAtEnd(_ finding: Int, _ isBest: Bool) -> TruthSet {
    var (all, some) = (TruthSet.yes, TruthSet.no)
    for question in checklist.questions(judgedBy: finding) {
      guard let end = isBest ? checklist.bestScore(of: question) : checklist.worstScore(of: question) else { continue }
      let state = states[question]
      var there = TruthSet.no
      // The answer itself, which stays though a rule may take its result away.
      if !state.beforeEffects.isDisjoint(with: .counted), state.value.contains(Interval(end)) {
        there = state.value.isSingle && StatusSet.counted.isSuperset(of: state.beforeEffects) ? .yes : .either
      }
      let isOut: TruthSet = state.isApplicable == .no ? .yes : state.isApplicable == .yes ? .no : .either
      all = all.and(there.or(isOut))
      some = some.or(there)
    }
    return all.and(some)
  }

  /// Whether a result lies off the scale, though it didn't before rules changed it.
  fileprivate mutating func isOffScale(_ reference: EffectRef) -> TruthSet {
    guard let item = checklist.effect(reference).of, let scale = checklist.scores(of: item), states[item].mayCount
    else { return .no }
    let (result, before) = (states[item].result, startOfEffects(on: item))
    let isOff = Self.lies(result, outside: scale)
    return isOff.and(!Self.lies(before, outside: scale))
  }

  private static func lies(_ number: Interval, outside scale: Interval) -> TruthSet {
    if scale.contains(number) { return .no }
    return number.highest < scale.lowest || scale.highest < number.lowest ? .yes : .either
  }

  /// What holds of whether a fact must be given, where it is asked.
  fileprivate mutating func demand(fact: Int, _ judged: (TruthSet) -> TruthSet) -> TruthSet {
    guard let condition = checklist.facts[fact].requiredWhen else { return .no }
    return (!isLeftOut(fact: Int32(fact))).and(judged(truths(condition)))
  }

  /// What holds of whether something is required, where the question is answered.
  fileprivate mutating func demand(_ demand: Demand, at item: Int, _ judged: (TruthSet) -> TruthSet) -> TruthSet {
    guard let condition = checklist.condition(of: demand, at: item) else { return .no }
    if states[item].beforeEffects.isDisjoint(with: .answered) { return .no }
    let truths = judged(self.truths(condition))
    return StatusSet.answered.isSuperset(of: states[item].beforeEffects) ? truths : truths.union(.no)
  }
}
