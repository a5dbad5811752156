package import Inspection

/// A checklist with one value otherwise, as someone might mistype it. Some case should notice.
package struct Mutant: Sendable {
  /// What is otherwise, as in `3 in place of 2`.
  package let words: Message
  /// The id of the rule, finding or band, or the path of the item; empty for what is said of several.
  package let name: String
  package let range: SourceRange
  /// Whether it may change what results and whether findings come say nothing of: what is missing, what findings are, how numbers
  /// are rounded to be shown.
  let isBeyondResults: Bool
  /// What it changes, one part after the other: all that stand at the same place.
  var parts: [MutantPart]
}

extension Mutant {
  /// The checklist with the value otherwise.
  func made(from checklist: Checklist) -> Checklist {
    var draft = ChecklistDraft(checklist)
    for part in parts { part.apply(&draft) }
    return draft.checklist(in: checklist.plan.steps, like: checklist)
  }

  /// Whether it is proved that no record of any kind comes out otherwise, within a counted number of steps of evaluation, of which those
  /// that are spent are taken away.
  func isEquivalent(in checklist: Checklist, _ steps: inout Int) -> Bool {
    for part in parts where !part.isEquivalent(checklist, &steps) { return false }
    return true
  }
}

/// What a mutant has otherwise at one place of the compiled checklist.
struct MutantPart: Sendable {
  /// Changes the value.
  let apply: @Sendable (inout ChecklistDraft) -> Void
  /// Whether nothing can come out otherwise in a case, as is seen of what became of it without the change.
  let isUntouched: @Sendable (CaseStates) -> Bool
  /// Whether it is proved that no record comes out otherwise, within the steps that are left.
  let isEquivalent: @Sendable (Checklist, inout Int) -> Bool
  /// The condition that is another, where one is.
  let change: ConditionChange?

  init(
    isUntouched: @escaping @Sendable (CaseStates) -> Bool = { _ in false },
    isEquivalent: @escaping @Sendable (Checklist, inout Int) -> Bool = { _, _ in false },
    apply: @escaping @Sendable (inout ChecklistDraft) -> Void
  ) {
    (self.isUntouched, self.isEquivalent, self.apply, change) = (isUntouched, isEquivalent, apply, nil)
  }

  /// Whether a condition comes out otherwise is seen by evaluating both.
  init(_ change: ConditionChange) {
    apply = { draft in
      let new = change.make(&draft.conditions)
      draft.conditions.replace(change.part, by: draft.conditions[new])
    }
    isUntouched = { _ in false }
    isEquivalent = { checklist, steps in change.isEquivalent(in: checklist, &steps) }
    self.change = change
  }
}
