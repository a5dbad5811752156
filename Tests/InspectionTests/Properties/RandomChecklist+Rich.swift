// What a checklist can say beside numbers.

extension RandomChecklist {
  /// The word for a definition, which is then written at the end.
  mutating func defined(_ name: String) -> String {
    definitions.insert(name)
    return chance(30) ? "not \(name)" : name
  }

  /// A condition on what only rich checklists have.
  mutating func richAtom() -> String? {
    switch Int.random(in: 0..<16, using: &random) {
    case 0, 1: return isInDefinition ? nil : defined("known")
    case 2, 3: return bandAtom()
    case 4, 5, 6:
      guard let item = supported else { return nil }
      return pick([
        "\(item).sources has talk", "not \(item).sources has seen", "\(item).sources >= 1", "\(item).sources = 0",
        "\(item).sources < 2",
      ])
    default: return nil
    }
  }

  private mutating func bandAtom() -> String? {
    guard let level = bandLevel else { return nil }
    let item = level == "overall" ? level : pick(points).id
    return "\(item) \(pick([">=", "<", "=", ">", "<="])) \(pick(["bad", "fair", "good"]))"
  }

  /// Definitions that some condition names; each in full.
  mutating func writtenDefinitions() -> String {
    isInDefinition = true
    defer { isInDefinition = false }
    if definitions.isEmpty { return "" }
    return "definitions:\n"
      + definitions.sorted().map { name in
        "  \(name): {when: \"\(name == "known" ? condition() : demand())\", text: t}\n"
      }.joined()
  }

  /// Facts that are not asked of everyone, or not always required.
  mutating func richFacts() -> String {
    var text = ""
    let applies = chance(70) ? ", applies-when: \"\(pick(["age = teen", "unit.kind = home", answerAtom()]))\"" : ""
    let required = chance(60) ? ", required-when: \"\(pick(["age = teen", "unit.kind = family", answerAtom()]))\"" : ""
    text += "  more: {options: {x: , y: }\(applies)\(required)}\n"
    return text
  }

  /// Sources that an answer wants. Only one question has them in conditions, as each takes many records.
  mutating func requiredSources(of path: String) -> String {
    guard chance(40) else { return "" }
    if supported == nil, chance(50) { supported = path }
    let when = chance(70) ? ", when: \"\(pick(["score <= 2", "score > 2", answerAtom()]))\"" : ""
    let least = pick([
      "at-least: 1", "at-least: 2", "at-least: 2, kinds: 2", "including: [talk]", "at-least: 1, including: [talk]",
    ])
    return "        required-sources: {\(least)\(when)}\n"
  }

  /// A rule that only says something, and may look at the visit before.
  mutating func sayingRule() -> String {
    let point = pick(points)
    var atoms = ["\(point.id) < earlier.\(point.id)", "earlier.\(point.id) >= 3", "not earlier.\(point.id) < 3"]
    if let leaf = point.leaves.first, leaf.scale != "number" {
      atoms.append("earlier.\(leaf.path).answer = \(option(of: leaf.scale))")
    }
    if bandLevel == "point" { atoms.append("earlier.\(point.id) = good") }
    if hasFindingRule { atoms.append("earlier.findings has r1") }
    let atom = pick(atoms)
    let when = pick([atom, "\(atom) and \(condition(depth: 1))", "\(atom) or \(condition(depth: 1))"])
    return "  - {id: said, when: \"\(when)\", then: {to-inspector: {text: t}}}\n"
  }
}
