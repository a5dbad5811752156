import Inspection

/// A condition with another in the place of one of its parts.
struct ConditionChange: Sendable {
  let decision: Decision
  let part: ConditionRef
  /// The set whose members the part is asked of.
  let set: SetRef?
  /// Adds what stands for the part.
  let make: @Sendable (inout Conditions) -> ConditionRef

  /// The whole condition as it becomes, beside what it is.
  func whole(of checklist: Checklist, in conditions: inout Conditions) -> ConditionRef? {
    guard let root = decision.condition(in: checklist) else { return nil }
    let new = make(&conditions)
    return conditions.rebuilt(root, replacing: part, by: new)
  }

  /// Whether the part is proved never to come out otherwise, or else what is decided by it.
  func isEquivalent(in checklist: Checklist, _ steps: inout Int) -> Bool {
    guard let root = decision.condition(in: checklist) else { return false }
    var draft = ChecklistDraft(checklist)
    let new = make(&draft.conditions)
    let whole = draft.conditions.rebuilt(root, replacing: part, by: new)
    let both = draft.checklist(in: checklist.plan.steps, like: checklist)
    // A part may be told by itself where the whole turns on too much to be looked through.
    var share = steps / 4
    let used = share
    let isSame = both.never(.differ(part, new, over: set), &share)
    steps -= used - share
    return isSame || both.never(.turns(decision, to: whole), &steps)
  }
}

extension Checklist {
  /// Whether it is proved that something can never come about.
  func never(_ possibility: Possibility, _ steps: inout Int) -> Bool {
    var search = WitnessSearch(self)
    defer { steps = max(0, steps - search.spent) }
    if case .unreachable = search.find(possibility, within: steps) { return true }
    return false
  }
}
