import Inspection

/// The parts of two conditions that are not the same: where all else is, the whole is the same if these are.
struct DifferingConditions {
  let old: ConditionRef
  let new: ConditionRef

  init(_ old: ConditionRef, in checklist: Checklist, _ new: ConditionRef, in other: Checklist, _ pairs: ChecklistPairs)
  {
    var (first, second) = (old, new)
    var forms = (
      ConditionForm(checklist, names: pairs.oldNames.items, common: pairs.oldNames.common, facts: pairs.oldNames.facts),
      ConditionForm(other, names: pairs.newNames.items, common: pairs.newNames.common, facts: pairs.newNames.facts)
    )
    func areSame(_ left: ConditionRef, _ right: ConditionRef) -> Bool { forms.0.text(left) == forms.1.text(right) }
    while true {
      switch (checklist.conditions[first], other.conditions[second]) {
      case (.not(let left), .not(let right)): (first, second) = (left, right)
      case (.named(_, let inner), _): first = inner
      case (_, .named(_, let inner)): second = inner
      case (.and(let left, let right), .and(let left2, let right2)),
        (.or(let left, let right), .or(let left2, let right2)):
        if areSame(left, left2) {
          (first, second) = (right, right2)
        } else if areSame(right, right2) {
          (first, second) = (left, left2)
        } else {
          (self.old, self.new) = (first, second)
          return
        }
      default:
        (self.old, self.new) = (first, second)
        return
      }
    }
  }
}
