package import Inspection

extension Possibility {
  /// Whether it has come about in what was evaluated, or may come about.
  package func truths(in evaluator: inout Evaluator) -> TruthSet {
    switch self {
    case .holds(let rule): return evaluator.rules[rule]
    case .fails(let rule): return evaluator.rules[rule].isFalse
    case .holdTogether(let first, let second): return evaluator.rules[first].and(evaluator.rules[second])
    case .found(let finding): return evaluator.comesUp(finding)
    case .notFound(let finding): return evaluator.staysAway(finding)
    case .changes(let reference): return evaluator.changes(reference)
    case .chosen(let row, let item): return evaluator.chooses(row, of: item)
    case .falls(let band, let item): return evaluator.falls(into: Int32(band), of: item)
    case .asked(let item): return evaluator.isAsked(item, by: { $0 })
    case .notAsked(let item): return evaluator.isAsked(item, by: { $0.isFalse })
    case .answered(let item, let step): return evaluator.isAnswered(item, withStep: step)
    case .differ(let first, let second, let set): return evaluator.differ(first, second, over: set)
    case .turns(let decision, let other): return evaluator.turns(decision, to: other, ifDecided: false)
    case .decides(let decision, let other): return evaluator.turns(decision, to: other, ifDecided: true)
    case .agrees(let demand): return evaluator.truths(evaluator.checklist.demands[demand].requires)
    case .disagrees(let demand): return evaluator.truths(evaluator.checklist.demands[demand].requires).isFalse
    case .factAsked(let fact): return evaluator.checklist.facts[fact].appliesWhen.map { evaluator.truths($0) } ?? .yes
    case .factNotAsked(let fact): return evaluator.isLeftOut(fact: Int32(fact))
    case .suspect(let suspicion): return suspicion.truths(in: &evaluator)
    }
  }
}

extension Evaluator {
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
    guard truths.contains(.yes) else { return truths }
    // A number that isn't known makes no result.
    if let number = rows[row].score.map({ possibleNumber($0) }) {
      if number.final == nil { return .no }
      if pass != .asIs, number.mayHaveNoFinal { truths.insert(.no) }
    }
    return state.possible.isUndecided ? truths.union(.no) : truths
  }

  fileprivate mutating func isAnswered(_ item: Int, withStep step: Int) -> TruthSet {
    guard let question = checklist.items[item].question else { return .no }
    let statuses = states[item].beforeEffects
    if statuses.isDisjoint(with: .answered) { return .no }
    let given: TruthSet
    switch checklist.scales[question.scale].kind {
    case .choice: given = isAnswer(item, option: Int32(step))
    case .number(_, let steps):
      guard let number = states[item].number else { return .no }
      let below = step + 1 < steps.count ? steps[step + 1].from : .infinity
      let (isSure, mayBe) = (
        steps[step].from <= number.lowest && number.highest < below,
        number.lowest < below && steps[step].from <= number.highest
      )
      given = isSure ? .yes : mayBe ? .either : .no
    case .free: return .no
    }
    return StatusSet.answered.isSuperset(of: statuses) ? given : given.union(.no)
  }
}
