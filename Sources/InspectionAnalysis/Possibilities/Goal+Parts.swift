import Inspection

extension Goal {
  /// That each part of a condition that has several has once decided what comes of it, by being true and by being false, the others
  /// being as they were (masking MC/DC; Chilenski, *An Investigation of Three Forms of the Modified Condition Decision Coverage
  /// Criterion*, DOT/FAA/AR-01/18, 2001). Judged by a checklist that has what the conditions are otherwise beside its own.
  static func parts(of checklist: Checklist) -> (goals: [Goal], probe: Checklist) {
    var draft = ChecklistDraft(checklist)
    var goals: [Goal] = []
    for part in DecidedPart.all(of: checklist) where part.joint != nil {
      // No case has a visit before.
      if case .rule(let rule) = part.decision, checklist.rules[rule].readsEarlier { continue }
      guard let root = part.decision.condition(in: checklist) else { continue }
      for kind in [Kind.partTrue, .partFalse] {
        let opposite = draft.conditions.constant(kind == .partFalse)
        let whole = draft.conditions.rebuilt(root, replacing: part.condition, by: opposite)
        let possibility = Possibility.decides(part.decision, without: whole)
        let isKnown = { (goal: Goal) in goal.kind == kind && goal.range == part.range && goal.name == part.name }
        if let known = goals.lastIndex(where: isKnown) {
          goals[known].possibilities.append(possibility)
        } else {
          goals.append(
            Goal(kind: kind, name: part.name, of: part.text, range: part.range, possibilities: [possibility]))
        }
      }
    }
    return (goals, draft.checklist(in: checklist.plan.steps, like: checklist))
  }
}
