// What conditions cost: sets inside sets multiply, so a short line could keep a machine busy for years.

extension Conditions {
  /// More than any limit, and far from where a product would no longer fit.
  private static let beyond: Int64 = 1 << 40

  func cost(of condition: Condition) -> Int64 {
    switch condition {
    case .or(let left, let right), .and(let left, let right): capped(cost(left) + cost(right))
    case .not(let inner), .named(_, let inner): cost(inner)
    case .any(let set, let predicate), .all(let set, let predicate): cost(over: set, predicate)
    case .leaf(.numbers(_, let left, let right)): capped(1 + cost(left) + cost(right))
    case .leaf(.choice(.fact(let fact), _)), .leaf(.has(let fact, _)), .leaf(.factIsAnswered(let fact)):
      capped(1 + cost(ofFact: fact))
    case .leaf(.days(_, let left, let right)): capped(1 + cost(of: left) + cost(of: right))
    case .leaf: 1
    }
  }

  func cost(of quantity: Quantity) -> Int64 {
    switch quantity {
    case .count(let set, let predicate), .share(let set, let predicate): cost(over: set, predicate)
    case .aggregate(_, let set): Int64(self[set].members.count)
    case .fact(let fact): cost(ofFact: fact)
    case .number, .score, .value, .answer, .sources, .sourceKinds: 0
    }
  }

  private func cost(of day: DayTerm) -> Int64 {
    if case .fact(let fact) = day.source { cost(ofFact: fact) } else { 0 }
  }

  private func cost(over set: SetRef, _ predicate: ConditionRef) -> Int64 {
    capped(1 + Int64(self[set].members.count) * cost(predicate))
  }

  private func capped(_ cost: Int64) -> Int64 { min(cost, Self.beyond) }
}
