extension ChecklistDraft {
  /// Definitions, each after those that it uses.
  mutating func readDefinitions() {
    reportTwice(written.definitions.map { $0.id })
    for definition in written.definitions {
      checkID(definition.id, mayBeReserved: false)
      let point = written.points.first { $0.id.value == definition.id.value }?.id.range
      if let other = factsByID[definition.id.value].map({ facts[$0].range }) ?? point {
        diagnostics.append(.definitionClash(definition.id, with: other))
      }
    }
    var conditions: [ConditionRef?] = Array(repeating: nil, count: written.definitions.count)
    for named in namedInOrder() {
      switch named {
      case .definition(let index): conditions[index] = readDefinition(index)
      case .fact(let index): readApplicability(ofFact: index)
      }
    }
    for (definition, when) in zip(written.definitions, conditions) {
      let text = text(definition.text)
      guard let when else { continue }
      definitions.append(
        Definition(id: definition.id.value, text: text, when: when, range: definition.id.range))
    }
  }

  /// When a fact is asked; whatever reads it from here on, reads that, too.
  private mutating func readApplicability(ofFact index: Int) {
    guard let when = condition(written.facts[index].appliesWhen) else { return }
    facts[index].appliesWhen = when
    conditions.limit(fact: Int32(index), to: when)
  }

  private mutating func readDefinition(_ index: Int) -> ConditionRef? {
    let definition = written.definitions[index]
    let depth = 1 + (words(of: definition.when).map { self.depth(of: $0) }.max() ?? 0)
    if depth > Limits.definitionDepth {
      diagnostics.append(.definitionsTooDeep(at: definition.when.range))
    } else if let when = condition(definition.when) {
      definitionsByID[definition.id.value] = .known(index: Int32(index), when, depth: depth)
      return when
    }
    definitionsByID[definition.id.value] = .faulty
    return nil
  }

  private func depth(of id: String) -> Int {
    if case .known(_, _, let depth)? = definitionsByID[id] { depth } else { 0 }
  }

  /// The words of a condition, as far as they can be read.
  private func words(of condition: SourceText) -> [String] {
    guard let tokens = try? ConditionLexer.tokens(of: condition).get() else { return [] }
    return tokens.filter { $0.kind == .word }.map { $0.text }
  }

  /// Definitions, and facts that apply only under a condition, each after those that it uses; what goes round in a circle is told and
  /// left out.
  private mutating func namedInOrder() -> [NamedCondition] {
    // Known by name, so that the words of others can be told from other words.
    for definition in written.definitions { definitionsByID[definition.id.value] = .faulty }
    var all: [(named: NamedCondition, id: String, when: SourceText)] = []
    for (index, definition) in written.definitions.enumerated() {
      // What a fact is called, too, means the fact.
      let isFact = factsByID[definition.id.value] != nil
      all.append((.definition(index), isFact ? "" : definition.id.value, definition.when))
    }
    for (index, fact) in written.facts.enumerated() {
      if let when = fact.appliesWhen { all.append((.fact(index), fact.id.value, when)) }
    }
    let places = Dictionary(first: all.enumerated().map { ($1.id, $0) })
    let uses = all.map { words(of: $0.when).compactMap { places[$0] } }
    var users = [[Int]](repeating: [], count: uses.count)
    for (index, used) in uses.enumerated() { for other in used { users[other].append(index) } }
    var waits = uses.map { $0.count }
    var order = uses.indices.filter { waits[$0] == 0 }
    var next = 0
    while next < order.count {
      for user in users[order[next]] {
        waits[user] -= 1
        if waits[user] == 0 { order.append(user) }
      }
      next += 1
    }
    if let circle = Self.circle(uses, waits) {
      let names = circle.map { "`\(all[$0].id)`" }
      let shown = names.count > 8 ? names[..<4] + ["…"] + names[(names.count - 3)...] : names[...]
      diagnostics.append(.namedCircle(shown.joined(separator: " → "), at: all[circle[0]].when.range))
    }
    return order.map { all[$0].named }
  }

  /// The first circle there is: of those that wait, each waits for another that does.
  private static func circle(_ uses: [[Int]], _ waits: [Int]) -> [Int]? {
    guard var current = waits.indices.first(where: { waits[$0] > 0 }) else { return nil }
    var path: [Int] = []
    while !path.contains(current), let next = uses[current].first(where: { waits[$0] > 0 }) {
      path.append(current)
      current = next
    }
    return path.drop { $0 != current } + [current]
  }
}

/// What has a condition that others name.
private enum NamedCondition {
  case definition(Int)
  case fact(Int)
}

extension Diagnostic {
  fileprivate static func definitionClash(_ id: Located<String>, with other: SourceRange) -> Self {
    Diagnostic(
      .idClash,
      Message(
        da: "`\(id.value)` er både en definition og et fokuspunkt eller en oplysning",
        en: "`\(id.value)` is both a definition and a point or a fact",
        sv: "`\(id.value)` är både en definition och en fokuspunkt eller en uppgift"), at: id.range,
      help: Message(da: "giv den ene et andet id", en: "give one of them another id", sv: "ge den ena ett annat id"),
      related: other)
  }

  fileprivate static func namedCircle(_ names: String, at range: SourceRange) -> Self {
    Diagnostic(
      .cycle,
      Message(
        da: "betingelserne går i ring: \(names)", en: "the conditions go round in a circle: \(names)",
        sv: "villkoren går i cirkel: \(names)"), at: range,
      help: Message(
        da: "skriv i en af dem, hvad den anden betyder, i stedet for at nævne den",
        en: "write in one of them what the other means, in place of naming it",
        sv: "skriv i en av dem vad den andra betyder, i stället för att nämna den"))
  }

  fileprivate static func definitionsTooDeep(at range: SourceRange) -> Self {
    let most = Limits.definitionDepth
    return Diagnostic(
      .conditionTooDeep,
      Message(
        da: "her er mere end \(most) definitioner inden i hinanden",
        en: "here are more than \(most) definitions inside each other",
        sv: "här finns fler än \(most) definitioner i varandra"), at: range,
      help: Message(
        da: "skriv betingelsen ud i stedet for at nævne en definition",
        en: "write the condition out in place of naming a definition",
        sv: "skriv ut villkoret i stället för att nämna en definition"))
  }

  static func definitionCompared(_ token: ConditionToken) -> Self {
    let id = token.text
    return Diagnostic(
      .wrongKind,
      Message(
        da: "`\(id)` er selv en betingelse og kan ikke sammenlignes",
        en: "`\(id)` is a condition itself and can't be compared",
        sv: "`\(id)` är själv ett villkor och kan inte jämföras"), at: token.range,
      help: Message(
        da: "skriv `\(id)` alene, eller `ikke \(id)`", en: "write `\(id)` alone, or `not \(id)`",
        sv: "skriv `\(id)` ensamt, eller `inte \(id)`"))
  }
}
