package import Inspection

/// Something that may come of a record by one part of a checklist.
package enum Possibility: Hashable, Sendable {
  /// The rule holds.
  case holds(rule: Int)
  /// The rule's condition is decided and false, or the visit lies outside the rule's period.
  case fails(rule: Int)
  /// Both rules hold at one visit.
  case holdTogether(Int, Int)
  /// The finding of a criterion comes up.
  case found(finding: Int)
  /// The criterion is answered and its finding doesn't come up.
  case notFound(finding: Int)
  /// The finding of a criterion comes up though an answer to it is its best.
  case foundAtBest(finding: Int)
  /// The effect changes a result.
  case changes(EffectRef)
  /// The row of an item's table is the one that holds.
  case chosen(row: Int, of: Int)
  /// The result of an item falls into a band, an index into the item's bands.
  case falls(into: Int, of: Int)
  /// The item's own condition holds, so that it is asked.
  case asked(Int)
  /// The item isn't asked for its own condition's sake.
  case notAsked(Int)
}

extension Possibility {
  /// Everything in a checklist that can come about or fail to, in the checklist's order.
  package static func all(of checklist: Checklist) -> [Possibility] {
    var goals: [Possibility] = []
    for (index, item) in checklist.items.enumerated() {
      if item.appliesWhen != nil { goals += [.asked(index), .notAsked(index)] }
      let rows = item.aggregation?.rows ?? []
      goals += rows.indices.map { .chosen(row: $0, of: index) }
      goals += (item.aggregation?.bands ?? []).indices.map { .falls(into: $0, of: index) }
      for finding in item.findings {
        goals.append(.found(finding: finding))
        if checklist.findings[finding].when != nil { goals.append(.notFound(finding: finding)) }
      }
    }
    for (index, rule) in checklist.rules.enumerated() {
      goals.append(.holds(rule: index))
      if rule.when != nil { goals.append(.fails(rule: index)) }
      goals += rule.effects.indices.map { .changes(EffectRef(rule: index, effect: $0)) }
    }
    return goals
  }

  /// The steps that must be evaluated to judge it.
  func steps(in checklist: Checklist) -> [Step] {
    switch self {
    case .holds(let rule), .fails(let rule): return [.rule(rule)]
    case .holdTogether(let first, let second): return [.rule(first), .rule(second)]
    case .found(let finding), .notFound(let finding), .foundAtBest(let finding):
      let own = checklist.findings[finding].item.map { Step.result($0) }
      let read = condition(in: checklist).map { checklist.steps(readBy: Reads($0, in: checklist.conditions)) }
      return (own.map { [$0] } ?? []) + (read ?? [])
    case .changes(let reference): return [.result(checklist.rules[reference.rule].effects[reference.effect].of)]
    case .chosen(_, let item), .falls(_, let item): return [.result(item)]
    case .asked(let item), .notAsked(let item): return [.status(item)]
    }
  }

  /// The condition of a finding, which is no step's.
  func condition(in checklist: Checklist) -> ConditionRef? {
    switch self {
    case .found(let finding), .notFound(let finding), .foundAtBest(let finding): checklist.findings[finding].when
    case .holds, .fails, .holdTogether, .changes, .chosen, .falls, .asked, .notAsked: nil
    }
  }

  /// Whether it has come about in what was evaluated, or may come about.
  func truths(in evaluator: inout Evaluator) -> TruthSet {
    switch self {
    case .holds(let rule): return evaluator.rules[rule]
    case .fails(let rule): return evaluator.rules[rule].isFalse
    case .holdTogether(let first, let second): return evaluator.rules[first].and(evaluator.rules[second])
    case .found(let finding): return evaluator.truths(ofFinding: finding, ifAnswered: { $0 })
    case .notFound(let finding): return evaluator.truths(ofFinding: finding, ifAnswered: { $0.isFalse })
    case .foundAtBest(let finding):
      return evaluator.truths(ofFinding: finding, ifAnswered: { $0 }).and(evaluator.isAnsweredAtBest(finding))
    case .changes(let reference): return evaluator.changes(reference)
    case .chosen(let row, let item): return evaluator.chooses(row, of: item)
    case .falls(let band, let item): return evaluator.falls(into: Int32(band), of: item)
    case .asked(let item): return evaluator.isAsked(item, by: { $0 })
    case .notAsked(let item): return evaluator.isAsked(item, by: { $0.isFalse })
    }
  }
}

extension TruthSet {
  /// Whether something is false that has one of these truths.
  fileprivate var isFalse: TruthSet {
    var truths: TruthSet = contains(.no) ? .yes : []
    if contains(.yes) || contains(.unknown) { truths.insert(.no) }
    return truths
  }
}

extension Evaluator {
  fileprivate mutating func truths(ofFinding index: Int, ifAnswered answered: (TruthSet) -> TruthSet) -> TruthSet {
    let finding = checklist.findings[index]
    guard let item = finding.item, !states[item].possible.isDisjoint(with: .answered) else { return .no }
    let truths = answered(finding.when.map { self.truths($0) } ?? .yes)
    return StatusSet.answered.isSuperset(of: states[item].possible) ? truths : truths.union(.no)
  }

  /// Whether the answer to a finding's criterion has the highest score there is.
  fileprivate func isAnsweredAtBest(_ finding: Int) -> TruthSet {
    guard let item = checklist.findings[finding].item, plan.items[item].isQuestion,
      let best = plan.questions[Int(plan.items[item].question)].scores?.highest, states[item].mayCount
    else { return .no }
    let score = states[item].value
    if score.highest < best { return .no }
    return score.lowest == best && states[item].counts ? .yes : .either
  }

  fileprivate func falls(into band: Int32, of item: Int) -> TruthSet {
    let bands = states[item].bands
    guard states[item].mayCount, bands.lowest <= band, band <= max(bands.lowest, bands.highest) else { return .no }
    return states[item].counts && bands.lowest >= bands.highest ? .yes : .either
  }

  fileprivate mutating func isAsked(_ item: Int, by own: (TruthSet) -> TruthSet) -> TruthSet {
    guard let condition = plan.items[item].appliesWhen else { return .no }
    let above = plan.items[item].parent < 0 ? .yes : states[Int(plan.items[item].parent)].isApplicable
    if above == .no { return .no }
    let truths = own(self.truths(condition))
    return above == .yes || pass == .asIs ? truths : truths.union(.no)
  }

  fileprivate mutating func chooses(_ row: Int, of item: Int) -> TruthSet {
    let rows = checklist.items[item].aggregation?.rows ?? []
    let state = states[item]
    guard !state.possible.isDisjoint(with: [StatusSet(.rated), StatusSet(.notRated)]) else { return .no }
    // The reasons for which the rows are not looked at.
    if !state.mayCount, let reason = state.reason {
      switch reason {
      case .lowCoverage, .unanswered, .partNotRelevant, .partNotInFocus: return .no
      case .nothingAnswered, .noWeight, .unknownRow, .tableSaysSo, .unratedByRule, .none: break
      }
    }
    var truths = TruthSet.yes
    for earlier in rows[..<row] { truths = truths.and(earlier.when.map { !self.truths($0) } ?? .no) }
    truths = truths.and(rows[row].when.map { self.truths($0) } ?? .yes)
    return state.possible.isUndecided && truths.contains(.yes) ? truths.union(.no) : truths
  }
}
