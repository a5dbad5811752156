import Inspection

extension MutantFinder {
  /// The conditions of rules and findings, of rows and of what applies. What a rule only says no case can expect.
  mutating func findConditions() {
    for rule in checklist.rules where !rule.onlySays { find(in: rule.when, rule.id) }
    for finding in checklist.findings where finding.rule == nil { find(in: finding.when, finding.id) }
    for item in checklist.items {
      find(in: item.appliesWhen, item.path)
      for row in item.aggregation?.rows ?? [] { find(in: row.when, item.path) }
    }
  }

  private mutating func find(in root: ConditionRef?, _ name: String) {
    guard let root else { return }
    for part in checklist.conditions.walk(from: root) {
      guard let range = checklist.conditions.place(of: part.condition) else { continue }
      let place = Place(root: root, condition: part.condition, set: part.set, name: name, range: range)
      switch checklist.conditions[part.condition] {
      case .not, .leaf(.choice): add(.negated, name, at: range, .negation(part.condition, root: root))
      case .leaf(.numbers(let comparison, let left, let right)):
        turn(comparison, place)
        for side in [left, right] { move(side, place) }
      case .leaf(.days(let comparison, let left, let right)):
        turn(comparison, place)
        move(left, isLeft: true, place)
        move(right, isLeft: false, place)
      case .or, .and, .any, .all, .leaf(.has), .leaf(.status), .leaf(.factIsAnswered), .leaf(.hasNote): break
      }
    }
  }

  /// Where a comparison stands.
  private struct Place {
    let root: ConditionRef
    let condition: ConditionRef
    let set: SetRef?
    let name: String
    let range: SourceRange
  }

  private mutating func turn(_ comparison: Comparison, _ place: Place) {
    let new = comparison.mistaken
    add(
      .comparison(old: comparison, new: new), place.name, at: place.range,
      .comparison(place.condition, new: new, root: place.root, set: place.set))
  }

  /// One up and one down; of a share a tenth.
  private mutating func move(_ quantity: QuantityRef, _ place: Place) {
    guard case .number(let old) = checklist.conditions[quantity] else { return }
    let step = old > 0 && old < 1 ? Rational(1, over: 10) : 1
    for new in [old - step, old + step] {
      add(
        .constant(.number(old: old, new: new)), place.name, at: place.range,
        .number(quantity, of: place.condition, new: new, root: place.root, set: place.set))
    }
  }

  private mutating func move(_ term: DayTerm, isLeft: Bool, _ place: Place) {
    for (change, new) in term.neighbours {
      add(
        .constant(change), place.name, at: place.range,
        .day(place.condition, isLeft: isLeft, new: new, root: place.root, set: place.set))
    }
  }
}
