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
    for index in definitionsInOrder() { conditions[index] = readDefinition(index) }
    for (definition, when) in zip(written.definitions, conditions) {
      let text = text(definition.text)
      guard let when else { continue }
      definitions.append(
        Definition(id: definition.id.value, text: text, when: when, range: definition.id.range))
    }
  }

  private mutating func readDefinition(_ index: Int) -> ConditionRef? {
    let definition = written.definitions[index]
    let depth = 1 + (usedDefinitions(in: definition).map { self.depth(of: $0) }.max() ?? 0)
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

  /// The ids of the definitions that one names, as far as its words can be read.
  private func usedDefinitions(in definition: WrittenDefinition) -> [String] {
    guard let tokens = try? ConditionLexer.tokens(of: definition.when).get() else { return [] }
    return tokens.filter { $0.kind == .word && definitionsByID[$0.text] != nil }.map { $0.text }
  }

  /// Each after those that it uses; what goes round in a circle is told and left out.
  private mutating func definitionsInOrder() -> [Int] {
    // Known by name, so that the words of others can be told from other words.
    for definition in written.definitions { definitionsByID[definition.id.value] = .faulty }
    // What a fact is called, too, means the fact to its own condition.
    let places = Dictionary(first: written.definitions.enumerated().map { ($1.id.value, $0) }).filter {
      factsByID[$0.key] == nil
    }
    let uses = written.definitions.map { usedDefinitions(in: $0).compactMap { places[$0] } }
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
    reportCircle(uses, waits)
    return order
  }

  /// The first circle there is: of those that wait, each waits for another that does.
  private mutating func reportCircle(_ uses: [[Int]], _ waits: [Int]) {
    guard var current = waits.indices.first(where: { waits[$0] > 0 }) else { return }
    var path: [Int] = []
    while !path.contains(current), let next = uses[current].first(where: { waits[$0] > 0 }) {
      path.append(current)
      current = next
    }
    let circle = path.drop { $0 != current } + [current]
    let names = circle.map { "`\(written.definitions[$0].id.value)`" }
    let shown = names.count > 8 ? names[..<4] + ["…"] + names[(names.count - 3)...] : names[...]
    diagnostics.append(
      .definitionCircle(shown.joined(separator: " → "), at: written.definitions[current].when.range))
  }
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

  fileprivate static func definitionCircle(_ names: String, at range: SourceRange) -> Self {
    Diagnostic(
      .cycle,
      Message(
        da: "definitionerne går i ring: \(names)", en: "the definitions go round in a circle: \(names)",
        sv: "definitionerna går i cirkel: \(names)"), at: range,
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
