package import Inspection

/// A checklist with one value otherwise, as someone might mistype it. Some case should notice.
package struct Mutant: Sendable {
  package enum Change: Hashable, Sendable {
    case weight(old: Rational, new: Rational)
    case comparison(old: Comparison, new: Comparison)
    /// A comparison with an option, turned round.
    case negated
    case constant(ConstantChange)
    /// By the path of the item that the effect changes.
    case effect(of: String, old: Rational, new: Rational)
    case withoutEffect(of: String)
    case bandEdge(String, old: Rational, new: Rational)
    case minCoverage(old: Rational, new: Rational)
  }

  package let change: Change
  /// The id of the rule, finding or band, or the path of the item; empty for what is said of several.
  package let name: String
  package let range: SourceRange
  /// What it changes, one part after the other: all that stand at the same place.
  var parts: [MutantPart]
}

/// The part of a compiled checklist that a mutant has otherwise.
enum MutantPart: Hashable, Sendable {
  /// A comparison below the condition `root`, for the members of a set where it stands in one.
  case comparison(ConditionRef, new: Comparison, root: ConditionRef, set: SetRef?)
  case negation(ConditionRef, root: ConditionRef)
  case number(QuantityRef, of: ConditionRef, new: Rational, root: ConditionRef, set: SetRef?)
  case day(ConditionRef, isLeft: Bool, new: DayTerm, root: ConditionRef, set: SetRef?)
  case weight(item: Int, new: Rational)
  /// `nil`: without the effect.
  case effect(EffectRef, new: Rational?)
  case bandEdge(item: Int, band: Int, new: Rational)
  case minCoverage(item: Int, new: Rational)

  /// The condition that is another, where one is.
  var root: ConditionRef? {
    switch self {
    case .comparison(_, _, let root, _), .negation(_, let root), .number(_, _, _, let root, _),
      .day(_, _, _, let root, _):
      root
    case .weight, .effect, .bandEdge, .minCoverage: nil
    }
  }
}

extension Mutant {
  /// The checklist with the value otherwise.
  func made(from checklist: Checklist) -> Checklist {
    var draft = ChecklistDraft(checklist)
    for part in parts { part.apply(to: &draft) }
    return draft.checklist(in: checklist.plan.steps, like: checklist)
  }
}

extension MutantPart {
  fileprivate func apply(to draft: inout ChecklistDraft) {
    switch self {
    case .comparison(let condition, _, _, _), .day(let condition, _, _, _, _):
      if let changed = changed(in: draft.conditions) { draft.conditions.replace(condition, by: changed) }
    case .negation(let condition, _):
      let turned = draft.conditions.add(draft.conditions[condition])
      draft.conditions.replace(condition, by: .not(turned))
    case .number(let quantity, _, let new, _, _): draft.conditions.replace(quantity, by: .number(new))
    case .weight(let item, let new): draft.weigh(item, new)
    case .effect(let reference, let new):
      guard let new else {
        for index in draft.items.indices { draft.items[index].effects.removeAll { $0 == reference } }
        return
      }
      draft.rules[reference.rule].effects[reference.effect].amount = .number(new)
    case .bandEdge(let item, let band, let new): draft.items[item].aggregation?.bands[band].from = new
    case .minCoverage(let item, let new): draft.items[item].aggregation?.minCoverage = new
    }
  }

  /// The comparison as it is otherwise; a number that it is made with stands for itself.
  func changed(in conditions: Conditions) -> Condition? {
    switch self {
    case .comparison(let condition, let new, _, _):
      switch conditions[condition] {
      case .leaf(.numbers(_, let left, let right)): return .leaf(.numbers(new, left, right))
      case .leaf(.days(_, let left, let right)): return .leaf(.days(new, left, right))
      case .leaf, .or, .and, .not, .any, .all: return nil
      }
    case .day(let condition, let isLeft, let new, _, _):
      guard case .leaf(.days(let comparison, let left, let right)) = conditions[condition] else { return nil }
      return .leaf(.days(comparison, isLeft ? new : left, isLeft ? right : new))
    case .number, .negation, .weight, .effect, .bandEdge, .minCoverage: return nil
    }
  }
}

extension ChecklistDraft {
  fileprivate mutating func weigh(_ item: Int, _ weight: Rational) {
    items[item].weight = weight
    for index in items.indices {
      guard let part = items[index].aggregation?.parts.firstIndex(of: item) else { continue }
      items[index].aggregation?.weights[part] = weight
    }
  }
}
