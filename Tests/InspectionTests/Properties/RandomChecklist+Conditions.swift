extension RandomChecklist {
  mutating func condition(depth: Int = 2) -> String {
    guard depth > 0 else { return atom() }
    switch Int.random(in: 0..<7, using: &random) {
    case 0: return "(\(condition(depth: depth - 1)) and \(condition(depth: depth - 1)))"
    case 1: return "(\(condition(depth: depth - 1)) or \(condition(depth: depth - 1)))"
    case 2: return "not \(condition(depth: depth - 1))"
    default: return atom()
    }
  }

  /// What reads answers, facts and statuses of questions, no results.
  mutating func demand(depth: Int = 2) -> String {
    switch depth == 0 ? 9 : Int.random(in: 0..<6, using: &random) {
    case 0: return "(\(demand(depth: depth - 1)) and \(demand(depth: depth - 1)))"
    case 1: return "(\(demand(depth: depth - 1)) or \(demand(depth: depth - 1)))"
    case 2: return "not \(demand(depth: depth - 1))"
    default: break
    }
    if isRich, !isInDefinition, chance(20) { return defined("knownOfDemands") }
    if chance(40) { return factAtom() }
    let leaf = pick(points.flatMap(\.leaves))
    if chance(25) { return "\(leaf.path) is \(pick(["answered", "not-relevant", "not-established", "applicable"]))" }
    if leaf.scale == "number" { return "\(leaf.path).answer \(pick(["<=", ">", "="])) \(pick([0, 1, 2, 4]))" }
    return "\(leaf.path) = \(option(of: leaf.scale))"
  }

  mutating func factAtom() -> String {
    if holdsSecret, chance(60) { return pick(["secret = p", "secret != p", "secret is answered"]) }
    // One fact less, so that there are fewer records.
    if isRich { return pick(["more = x", "more is answered", "not more = y", "age = teen", "age != teen"]) }
    return pick(["age = teen", "age != teen", "holds has p", "not holds has q", "age in [teen, child]"])
  }

  private mutating func atom() -> String {
    if isRich, let atom = richAtom() { return atom }
    if features.contains(.answerRules) { return chance(20) ? factAtom() : chance(30) ? setAtom() : answerAtom() }
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return factAtom()
    case 1, 2: return answerAtom()
    case 3: return statusAtom()
    case 4: return setAtom()
    case 5: return resultAtom()
    default: return answerAtom()
    }
  }

  /// A condition that reads an answer.
  mutating func answerAtom() -> String {
    let leaf = pick(points.flatMap(\.leaves))
    let comparison = pick(["=", "!=", "<=", ">", "<", ">="])
    if leaf.scale == "number" { return "\(leaf.path).answer \(comparison) \(pick([0, 1, 2, 4]))" }
    if leaf.scale == "kind" || chance(50) { return "\(leaf.path) = \(option(of: leaf.scale))" }
    return "\(leaf.path).score \(comparison) \(pick([0, 1, 3, 5]))"
  }

  private mutating func statusAtom() -> String {
    let path = pick(points.flatMap(\.leaves)).path
    return
      "\(path) is \(pick(["answered", "unanswered", "not-relevant", "not-in-focus", "not-established", "applicable"]))"
  }

  /// A condition that goes through a set.
  mutating func setAtom() -> String {
    let point = pick(points.filter { !$0.leaves.isEmpty }).id
    if isRich, chance(40) {
      return pick([
        "count(\(point), is not-relevant) >= 1", "any(criteria, is not-in-focus)", "all(\(point), is answered)",
        "share(\(point), is not-relevant) >= 1/2", "count(\(point), is applicable) = 1",
        "all(criteria, is not-relevant)",
      ])
    }
    return pick([
      "count(\(point), score <= 2) >= 1", "count(criteria, score >= 3) > 2", "share(\(point), score >= 3) >= 1/2",
      "any(\(point), score = 5)", "all(\(point), score >= 3)", "share(criteria, score < 2) < 1/3",
      "not any(criteria, score = 1)",
    ])
  }

  private mutating func resultAtom() -> String {
    let point = pick(points.filter { !$0.leaves.isEmpty }).id
    return pick([
      "\(point) >= 3", "\(point).value < 3", "overall.value <= 2", "mean(\(point)) > 2", "min(\(point)) <= 1",
      "max(\(point)) >= 4", "sum(\(point)) > 5", "\(point) is answered",
    ])
  }
}
