extension ChecklistDraft {
  /// Findings under criteria, each with its own id, or its criterion's path and a running number.
  mutating func readFindings() {
    for index in items.indices.dropFirst() {
      for (number, finding) in (writtenItems[index]?.findings ?? []).enumerated() {
        let scope = ConditionScope(own: index, container: items[index].isAggregate ? index : items[index].parent)
        let definition = definition(
          finding, numbered: "\(items[index].path)-\(number + 1)", item: index, point: point(above: index))
        if let id = finding.id { checkID(id, mayBeReserved: true) }
        items[index].findings.append(findings.count)
        findings.append(definition)
        findings[findings.count - 1].when = condition(finding.when, scope)
      }
    }
  }

  private func point(above item: Int) -> Int {
    var point = item
    while let parent = items[point].parent, parent != 0 { point = parent }
    return point
  }

  private mutating func definition(
    _ finding: WrittenFinding, id: String? = nil, numbered: String? = nil, rule: Int? = nil, item: Int? = nil,
    point: Int?
  ) -> FindingDefinition {
    FindingDefinition(
      id: id ?? finding.id?.value ?? numbered ?? "", numbered: numbered,
      formerIDs: (rule.map { written.rules[$0].formerIDs } ?? finding.formerIDs).map { $0.value }, rule: rule,
      item: item, point: point,
      category: finding.category, text: text(finding.text),
      recommendation: finding.recommendation.map { text($0) }, reference: finding.reference,
      isInternal: finding.isInternal)
  }

  /// Rules and findings are called by their ids alone, so no two have the same.
  private mutating func reportSameNames() {
    let own = writtenItems.flatMap { $0?.findings ?? [] }.compactMap { $0.id }
    let others = written.rules.map { $0.id } + written.demands.map { $0.id }
    reportTwice((own + others).sorted { $0.range.start < $1.range.start })
    let formers = writtenItems.flatMap { $0?.findings ?? [] }.map { $0.formerIDs } + written.rules.map { $0.formerIDs }
    reportFormer(formers, among: own + written.rules.map { $0.id })
    let unnamed = findings.filter { $0.id == $0.numbered }
    for id in own {
      guard let item = unnamed.first(where: { $0.id == id.value })?.item else { continue }
      diagnostics.append(.idTwice(id, first: items[item].range))
    }
  }

  mutating func readRules() {
    reportSameNames()
    readEarlierFacts()
    for rule in written.rules {
      checkID(rule.id, mayBeReserved: true)
      let index = rules.count
      check(rule.effective, at: rule.effectiveRange ?? rule.id.range)
      rules.append(Rule(id: rule.id.value, effective: rule.effective))
      rules[index].when = condition(rule.when, ConditionScope(mayReadEarlier: rule.onlySays))
      let asked = facts.count - earlierFacts.count
      rules[index].readsEarlier =
        rules[index].when.map { conditions.reads(of: $0).contains { $0.fact.map { $0 >= asked } ?? false } } ?? false
      if let finding = rule.finding { readFinding(finding, of: index) }
      for effect in rule.effects { readEffect(effect, of: index) }
      if rule.finding == nil, rule.effects.isEmpty, !written.lost.contains(.effects) {
        diagnostics.append(.ruleWithoutEffect(rule.id))
      }
      rules[index].examines = rules[index].when.map { examined(by: $0) } ?? []
    }
  }

  private mutating func readFinding(_ finding: WrittenFinding, of rule: Int) {
    var point: Int?
    if let name = finding.point {
      point = child(name.value, of: 0)
      if point == nil, !written.lost.contains(.items), !namesBadID(name.value) {
        let ids = items[0].children.map { items[$0].id }
        diagnostics.append(.unknownItem(name, nearest: Spelling.nearest(to: name.value, among: ids)))
      }
    }
    rules[rule].finding = findings.count
    let definition = definition(finding, id: rules[rule].id, rule: rule, point: point)
    findings.append(definition)
    findings[findings.count - 1].when = rules[rule].when
  }

  private mutating func readEffect(_ effect: WrittenEffect, of rule: Int) {
    let target = effect.of.flatMap { self.target($0) }
    if target == nil, effect.of != nil { return }
    guard let amount = amount(effect.amount, of: target) else { return }
    if let target {
      items[target].effects.append(EffectRef(rule: rule, effect: rules[rule].effects.count))
      if effect.isInternal { items[target].hasInternalResult = true }
    }
    rules[rule].effects.append(Effect(kind: effect.kind, of: target, amount: amount, isInternal: effect.isInternal))
  }

  /// The item whose result an effect changes; `nil`, and told, where there is none of the name, or it has no score.
  private mutating func target(_ name: Located<String>) -> Int? {
    guard let target = item(at: name.value) else {
      if !written.lost.contains(.items) { reportUnknown(name) }
      return nil
    }
    if hasScore(target) { return target }
    if doubtful.isEmpty, written.lost.isEmpty { diagnostics.append(.effectWithoutScore(name)) }
    return nil
  }

  private mutating func reportUnknown(_ name: Located<String>) {
    if namesBadID(name.value) { return }
    let paths = items.dropFirst().lazy.map { $0.path }
    let overall = Keyword.overall.words(in: written.language)
    diagnostics.append(
      .unknownItem(
        name,
        nearest: Spelling.nearest(to: name.value, among: paths) ?? Spelling.nearest(to: name.value, among: overall)))
  }

  private mutating func amount(_ amount: WrittenEffect.Amount, of item: Int?) -> Effect.Amount? {
    switch amount {
    case .number(let number): return .number(number)
    case .text(let text): return .text(self.text(text))
    case .band(let id):
      let bands = item.flatMap { items[$0].aggregation?.bands } ?? []
      if let band = bands.first(where: { $0.id == id.value }), let score = band.score { return .number(score) }
      if written.lost.contains(.bands) { return nil }
      let named = bands.filter { $0.score != nil }.map { $0.id }
      diagnostics.append(.noBandScore(id, nearest: Spelling.nearest(to: id.value, among: named)))
      return nil
    }
  }

  /// The items whose answers or results a condition reads. A test of a status alone reads nothing: the status is the fact.
  func examined(by condition: ConditionRef) -> [Int] {
    var found: Set<Int> = []
    for read in conditions.reads(of: condition) {
      switch read {
      case .score(let item), .value(let item): found.insert(item)
      case .input(let input): if let item = input.question { found.insert(item) }
      case .status, .weight: break
      }
    }
    return found.sorted()
  }
}

extension Diagnostic {
  fileprivate static func unknownItem(_ name: Located<String>, nearest: String?) -> Self {
    Diagnostic(
      .unknownItem,
      Message(
        da: "der er ikke noget fokuspunkt eller kriterium `\(name.value)`",
        en: "there is no point or criterion `\(name.value)`",
        sv: "det finns ingen fokuspunkt och inget kriterium `\(name.value)`"), at: name.range,
      remedy: nearest.map { .didYouMean($0, at: name.range) },
      help: Message(
        da: "skriv id på et fokuspunkt, eller `fokuspunkt.kriterium`",
        en: "write the id of a point, or `point.criterion`",
        sv: "skriv id för en fokuspunkt, eller `fokuspunkt.kriterium`"))
  }

  fileprivate static func ruleWithoutEffect(_ id: Located<String>) -> Self {
    Diagnostic(
      .ruleWithoutEffect,
      Message(
        da: "reglen `\(id.value)` gør ingenting", en: "the rule `\(id.value)` does nothing",
        sv: "regeln `\(id.value)` gör ingenting"),
      at: id.range,
      help: Message(
        da: "skriv et `fund` eller et `loft` under `så:`", en: "write a `finding` or a `cap` under `then:`",
        sv: "skriv en `iakttagelse` eller ett `tak` under `då:`")
    )
  }

  fileprivate static func effectWithoutScore(_ of: Located<String>) -> Self {
    Diagnostic(
      .effectWithoutScore,
      Message(
        da: "`\(of.value)` har ingen score at ændre", en: "`\(of.value)` has no score to change",
        sv: "`\(of.value)` har ingen poäng att ändra"), at: of.range)
  }

  fileprivate static func noBandScore(_ id: Located<String>, nearest: String?) -> Self {
    Diagnostic(
      .noBandScore,
      Message(
        da: "`\(id.value)` er hverken et tal eller et niveau med score",
        en: "`\(id.value)` is neither a number nor a band with a score",
        sv: "`\(id.value)` är varken ett tal eller en nivå med poäng"), at: id.range,
      remedy: nearest.map { .didYouMean($0, at: id.range) },
      help: Message(da: "skriv et tal", en: "write a number", sv: "skriv ett tal"))
  }
}

extension DiagnosticCode {
  static let unknownItem = DiagnosticCode(
    "unknown-item",
    da: "Her skal stå et fokuspunkt, eller et kriterium med sit fokuspunkt foran, som findes i tjeklisten.",
    en: "A point, or a criterion with its point before it, that exists in the checklist belongs here.",
    sv: """
      Här ska det stå en fokuspunkt, eller ett kriterium med sin fokuspunkt framför, som finns i \
      checklistan.
      """)
  static let ruleWithoutEffect = DiagnosticCode(
    "rule-without-effect", da: "En regel skal give et fund eller ændre et resultat.",
    en: "A rule must give a finding or change a result.", sv: "En regel ska ge en iakttagelse eller ändra ett resultat."
  )
  static let effectWithoutScore = DiagnosticCode(
    "effect-without-score",
    da: "Et loft, et gulv, en justering eller `ingen-score` kan kun gælde noget, der får et tal.",
    en: "A cap, floor, adjustment or `unrate` can only apply to what gets a number.",
    sv: "Ett tak, ett golv, en justering eller `ingen-poäng` kan bara gälla något som får ett tal.")
  static let noBandScore = DiagnosticCode(
    "no-band-score", da: "Et niveau kan kun nævnes i et loft eller gulv, når niveauerne på det trin har en score.",
    en: "A band can be named in a cap or floor only where the bands of that level have scores.",
    sv: "En nivå kan bara nämnas i ett tak eller golv när nivåerna på det steget har poäng.")
}
