import Inspection

// Whether an effect of a rule changes a result: as an assessment lists it among those that did.

extension Evaluator {
  mutating func changes(_ reference: EffectRef) -> TruthSet {
    guard let item = checklist.effect(reference).of else { return .no }
    let counted = states[item].beforeEffects.intersection(.counted)
    guard rules[reference.rule].contains(.yes), !counted.isEmpty else { return .no }
    let isActive = rules[reference.rule] == .yes && counted == states[item].beforeEffects
    let change = changesIfItsRuleHolds(reference, item)
    if change == .no { return .no }
    return isActive && change == .yes ? .yes : .either
  }

  private mutating func changesIfItsRuleHolds(_ reference: EffectRef, _ item: Int) -> Truth {
    var (number, isThere) = (startOfEffects(on: item), Truth.yes)
    for effect in plan.effects[item] {
      if effect.reference == reference { return isThere.and(effect.changes(number)) }
      guard rules[effect.reference.rule].contains(.yes) else { continue }
      let isSure = rules[effect.reference.rule] == .yes || effect.reference.rule == reference.rule
      number = effect.result(of: number, isSure: isSure)
      if effect.isRemoval { isThere = isThere.and(isSure ? .no : .unknown) }
    }
    return .no
  }
}
