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
    if let root { visit(root, Place(root: root, set: nil, name: name)) }
  }

  /// Where a comparison stands.
  private struct Place {
    let root: ConditionRef
    var set: SetRef?
    let name: String
  }

  private mutating func visit(_ condition: ConditionRef, _ place: Place) {
    let range = checklist.conditions.places[condition]
    switch checklist.conditions[condition] {
    case .or(let left, let right), .and(let left, let right):
      visit(left, place)
      visit(right, place)
    case .not(let inner):
      if let range { add(.negated, place.name, at: range, .negation(condition, root: place.root)) }
      visit(inner, place)
    case .numbers(let comparison, let left, let right):
      if let range {
        turn(condition, comparison, range, place)
        move(left, of: condition, range, place)
        move(right, of: condition, range, place)
      }
      visit(left, place)
      visit(right, place)
    case .days(let comparison, let left, let right):
      guard let range else { return }
      turn(condition, comparison, range, place)
      move(left, isLeft: true, of: condition, range, place)
      move(right, isLeft: false, of: condition, range, place)
    case .choice: if let range { add(.negated, place.name, at: range, .negation(condition, root: place.root)) }
    case .any(let set, let inner), .all(let set, let inner): visit(set, inner, place)
    case .has, .status, .factIsAnswered, .hasNote: break
    }
  }

  private mutating func visit(_ quantity: QuantityRef, _ place: Place) {
    switch checklist.conditions[quantity] {
    case .count(let set, let inner), .share(let set, let inner): visit(set, inner, place)
    case .number, .score, .value, .answer, .sources, .sourceKinds, .fact, .aggregate: break
    }
  }

  private mutating func visit(_ set: SetRef, _ inner: ConditionRef, _ place: Place) {
    var place = place
    place.set = set
    visit(inner, place)
  }

  /// The sign that is easily taken for another.
  private static let turned = ["=": "!=", "!=": "=", "<": "<=", "<=": "<", ">": ">=", ">=": ">"]

  private mutating func turn(_ condition: ConditionRef, _ comparison: Int32, _ range: SourceRange, _ place: Place) {
    let old = Comparison.all[Int(comparison)].symbol
    guard let new = Self.turned[old], let index = Comparison.all.firstIndex(where: { $0.symbol == new }) else { return }
    add(
      .comparison(old: old, new: new), place.name, at: range,
      .comparison(condition, new: Int32(index), root: place.root, set: place.set))
  }

  /// One up and one down; of a share a tenth.
  private mutating func move(
    _ quantity: QuantityRef, of condition: ConditionRef, _ range: SourceRange, _ place: Place
  ) {
    guard case .number(let old) = checklist.conditions[quantity] else { return }
    let step = old > 0 && old < 1 ? Rational(1, over: 10) : 1
    for new in [old - step, old + step] {
      add(
        .number(old: old, new: new), place.name, at: range,
        .number(quantity, of: condition, new: new, root: place.root, set: place.set))
    }
  }

  private mutating func move(
    _ subject: DaySubject, isLeft: Bool, of condition: ConditionRef, _ range: SourceRange, _ place: Place
  ) {
    guard case .day(let old) = subject else { return }
    for new in [old.previous, old.next].compactMap({ $0 }) {
      add(
        .day(old: old, new: new), place.name, at: range,
        .day(condition, isLeft: isLeft, new: new, root: place.root, set: place.set))
    }
  }
}
