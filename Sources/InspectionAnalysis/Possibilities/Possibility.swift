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
  /// The effect changes a result.
  case changes(EffectRef)
  /// The row of an item's table gives its result.
  case chosen(row: Int, of: Int)
  /// The result of an item falls into a band, an index into the item's bands.
  case falls(into: Int, of: Int)
  /// The item's own condition holds, so that it is asked.
  case asked(Int)
  /// The item isn't asked for its own condition's sake.
  case notAsked(Int)
  /// The same of a fact.
  case factAsked(Int)
  case factNotAsked(Int)
  /// A question is answered with an option of its scale, or with a number at a step of it.
  case answered(Int, step: Int)
  /// Two conditions come out otherwise, of a member of the set where they are asked of one.
  case differ(ConditionRef, ConditionRef, over: SetRef?)
  /// Another condition in the place of a decision's own makes something else of it.
  case turns(Decision, to: ConditionRef)
  /// The same where it is decided as it is: what the other lacks has decided it.
  case decides(Decision, without: ConditionRef)
  /// What a demand says is known to hold, and known not to.
  case agrees(demand: Int)
  case disagrees(demand: Int)
  /// What hardly should come about; no case need show it.
  case suspect(Suspicion)
}

extension Possibility {
  /// Everything in a checklist that can come about or fail to, in the checklist's order.
  package static func all(of checklist: Checklist) -> [Possibility] {
    let below = checklist.items.indices.flatMap { all(at: $0, in: checklist) }
    let facts = checklist.facts.indices.filter { checklist.facts[$0].appliesWhen != nil }.flatMap {
      [Possibility.factAsked($0), .factNotAsked($0)]
    }
    let demands = checklist.demands.indices.flatMap { [Possibility.agrees(demand: $0), .disagrees(demand: $0)] }
    return checklist.rules.enumerated().reduce(into: facts + below) { found, rule in
      found.append(.holds(rule: rule.offset))
      // What always holds can't fail.
      if rule.element.when != nil { found.append(.fails(rule: rule.offset)) }
      for (number, effect) in rule.element.effects.enumerated() where effect.of != nil {
        found.append(.changes(EffectRef(rule: rule.offset, effect: number)))
      }
    } + demands
  }

  private static func all(at index: Int, in checklist: Checklist) -> [Possibility] {
    let item = checklist.items[index]
    var found: [Possibility] = item.appliesWhen == nil ? [] : [.asked(index), .notAsked(index)]
    if item.aggregation?.method == .table {
      found += (item.aggregation?.rows ?? []).indices.map { .chosen(row: $0, of: index) }
    }
    found += (item.aggregation?.bands ?? []).indices.map { .falls(into: $0, of: index) }
    for finding in item.findings {
      found.append(.found(finding: finding))
      if checklist.findings[finding].when != nil { found.append(.notFound(finding: finding)) }
    }
    switch item.question.map({ checklist.scales[$0.scale].kind }) {
    case .choice(let options): found += options.indices.map { .answered(index, step: $0) }
    case .number(_, let steps): found += steps.indices.map { .answered(index, step: $0) }
    case .free, nil: break
    }
    return found
  }

  /// Whether it only says that a question is answered one way, which whoever is asked may do.
  var isAnswer: Bool { if case .answered = self { true } else { false } }

  /// The steps that must be evaluated to judge it.
  func steps(in checklist: Checklist) -> [Step] {
    switch self {
    case .holds(let rule), .fails(let rule): return [.rule(rule)]
    case .holdTogether(let first, let second): return [.rule(first), .rule(second)]
    case .found(let finding), .notFound(let finding): return checklist.steps(behindFinding: finding)
    case .changes(let reference): return checklist.effect(reference).of.map { [.result($0)] } ?? []
    case .chosen(_, let item), .falls(_, let item): return [.result(item)]
    case .asked(let item), .notAsked(let item), .answered(let item, _): return [.status(item)]
    case .differ, .agrees, .disagrees, .factAsked, .factNotAsked:
      return checklist.dependencies.steps(behind: reads(in: checklist))
    case .turns(let decision, _), .decides(let decision, _):
      return decision.steps(in: checklist) + checklist.dependencies.steps(behind: reads(in: checklist))
    case .suspect(let suspicion): return suspicion.steps(in: checklist)
    }
  }

  /// What its conditions read that are no step's.
  func reads(in checklist: Checklist) -> [Read] {
    conditions(in: checklist).flatMap { checklist.conditions.reads(of: $0.condition, over: $0.set) }
  }

  /// The conditions that it looks at and that are no step's: that of a finding, and those that are held against each other.
  func conditions(in checklist: Checklist) -> [(condition: ConditionRef, set: SetRef?)] {
    switch self {
    case .found(let finding), .notFound(let finding):
      checklist.ownConditions(ofFinding: finding).map { ($0, nil) }
    case .suspect(let suspicion): suspicion.conditions(in: checklist).map { ($0, nil) }
    case .differ(let first, let second, let set): [(first, set), (second, set)]
    case .agrees(let demand), .disagrees(let demand): [(checklist.demands[demand].requires, nil)]
    case .factAsked(let fact), .factNotAsked(let fact): checklist.facts[fact].appliesWhen.map { [($0, nil)] } ?? []
    case .turns(let decision, let other), .decides(let decision, let other):
      decision.conditions(in: checklist).map { ($0, nil) } + [(other, nil)]
    case .holds, .fails, .holdTogether, .changes, .chosen, .falls, .asked, .notAsked, .answered: []
    }
  }
}
