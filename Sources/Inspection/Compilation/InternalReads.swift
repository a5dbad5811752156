/// What of a checklist stays in the house, and what turns on that: from a finding or a result that does, a reader could tell what lies
/// behind it.
struct InternalReads {
  /// What stays in the house and is read.
  enum Source {
    case fact(Int)
    case result(Int)
    case finding(Int)
  }

  private let draft: ChecklistDraft
  private let dependencies: Dependencies
  /// By the numbers of the steps.
  private var sources: [Source?]

  /// `order`: the steps, each after what it reads.
  init(_ draft: ChecklistDraft, _ order: [Step]) {
    (self.draft, dependencies) = (draft, draft.dependencies)
    sources = Array(repeating: nil, count: Step.count(draft.items.count, draft.rules.count))
    for step in order { sources[step.number(amongItems: draft.items.count)] = source(reached: step) }
  }

  /// What a step turns on.
  func source(of step: Step) -> Source? { sources[step.number(amongItems: draft.items.count)] }

  /// What a condition turns on.
  func source(of condition: ConditionRef?) -> Source? {
    condition.flatMap { source(of: draft.conditions.reads(of: $0)) }
  }

  /// What decides whether a finding comes: its condition, whether its criterion is answered, and what takes its place.
  func source(ofFinding finding: Int) -> Source? {
    let definition = draft.findings[finding]
    if let rule = definition.rule {
      if let source = source(of: .rule(rule)) { return source }
    } else if let source = source(of: dependencies.reads(ofFinding: finding)) {
      return source
    } else if let item = definition.item, mayLoseAnswer(item), let source = source(of: .result(item)) {
      return source
    }
    return definition.replacedBy.first { draft.findings[$0].isInternal || source(ofFinding: $0) != nil }
      .map { .finding($0) }
  }

  private func source(reached step: Step) -> Source? {
    switch step {
    // What decides whether something is asked may turn on nothing of the kind, and is told.
    case .status: nil
    case .value(let item):
      source(of: dependencies.reads(of: step))
        ?? draft.items[item].aggregation?.parts.lazy.compactMap { source(of: .result($0)) }.first
    case .result(let item):
      draft.items[item].hasInternalResult || source(of: .value(item)) != nil
        || draft.items[item].effects.contains { source(of: .rule($0.rule)) != nil } ? .result(item) : nil
    case .rule: source(of: dependencies.reads(of: step))
    }
  }

  private func source(of reads: [Read]) -> Source? {
    for read in reads {
      if let fact = read.fact, draft.facts[fact].isInternal { return .fact(fact) }
      for step in dependencies.steps(behind: [read]) where source(of: step) != nil {
        if let item = read.item { return .result(item) }
      }
    }
    return nil
  }

  /// Whether rules or parts decide whether an item counts as answered.
  private func mayLoseAnswer(_ item: Int) -> Bool {
    draft.items[item].isAggregate
      || draft.items[item].effects.contains { draft.rules[$0.rule].effects[$0.effect].kind == .unrate }
  }
}

extension ChecklistDraft {
  /// Tells of whatever turns on something that stays in the house and isn't said to stay there, too.
  mutating func reportLeaks(_ order: [Step]) {
    guard staysSomethingInside else { return }
    for leak in leaks(order) { diagnostics.append(leak) }
  }

  private func leaks(_ order: [Step]) -> [Diagnostic] {
    let reads = InternalReads(self, order)
    var leaks: [Diagnostic] = []
    func told(_ subject: InternalReader, _ source: InternalReads.Source, at range: SourceRange) -> Diagnostic {
      .readsInternal(subject, name(of: source), at: range)
    }
    for (index, fact) in facts.enumerated() where !fact.isInternal {
      if let source = reads.source(of: fact.appliesWhen), let when = written.facts[index].appliesWhen {
        leaks.append(told(.askedFact(fact.id), source, at: when.range))
      }
    }
    for (index, item) in items.enumerated() {
      if let source = reads.source(of: item.appliesWhen), let when = writtenItems[index]?.appliesWhen {
        leaks.append(told(.asked(item.path), source, at: when.range))
      }
      if item.aggregation?.isInternal == false, let source = reads.source(of: .value(index)) {
        leaks.append(told(.result(name(of: index)), source, at: place(ofScoringOf: index)))
      }
    }
    for (rule, own) in rules.enumerated() {
      guard let source = reads.source(of: .rule(rule)) else { continue }
      for (effect, written) in zip(own.effects, written.rules[rule].effects)
      where effect.of != nil && !effect.isInternal {
        leaks.append(told(.effect(effect.kind.definiteName, rule: own.id), source, at: written.range))
      }
    }
    for (index, finding) in findings.enumerated() where !finding.isInternal {
      if let source = reads.source(ofFinding: index) {
        leaks.append(told(.finding(finding.id), source, at: place(ofFinding: index)))
      }
    }
    return leaks
  }

  private var staysSomethingInside: Bool {
    facts.contains { $0.isInternal } || findings.contains { $0.isInternal }
      || items.contains { $0.hasInternalResult }
  }

  private func name(of source: InternalReads.Source) -> Message {
    switch source {
    case .fact(let fact): Message(facts[fact].id)
    case .result(let item): name(of: item)
    case .finding(let finding): Message(findings[finding].id)
    }
  }

  private func name(of item: Int) -> Message {
    if item > 0 { return Message(items[item].path) }
    return Message(
      da: Keyword.overall.word(in: .danish), en: Keyword.overall.word(in: .english),
      sv: Keyword.overall.word(in: .swedish))
  }

  private func place(ofScoringOf item: Int) -> SourceRange {
    writtenItems[item]?.scoring?.range ?? written.scoring.levels[items[item].level]?.range ?? items[item].range
  }

  private func place(ofFinding finding: Int) -> SourceRange {
    let definition = findings[finding]
    if let rule = definition.rule { return written.rules[rule].id.range }
    guard let item = definition.item else { return written.id.range }
    let own = zip(items[item].findings, writtenItems[item]?.findings ?? []).first { $0.0 == finding }?.1
    return own?.id?.range ?? own?.when?.range ?? items[item].range
  }
}

/// What turns on something that stays in the house.
private enum InternalReader {
  case askedFact(String)
  case asked(String)
  case result(Message)
  case effect(Message, rule: String)
  case finding(String)

  var name: Message {
    switch self {
    case .askedFact(let id), .asked(let id):
      Message(da: "om der spørges om `\(id)`,", en: "whether `\(id)` is asked", sv: "om `\(id)` frågas")
    case .result(let name):
      Message(da: "resultatet for `\(name.da)`", en: "the result of `\(name.en)`", sv: "resultatet för `\(name.sv)`")
    case .effect(let name, let rule):
      Message(
        da: "\(name.da) i reglen `\(rule)`", en: "\(name.en) of the rule `\(rule)`", sv: "\(name.sv) i regeln `\(rule)`"
      )
    case .finding(let id):
      Message(da: "fundet `\(id)`", en: "the finding `\(id)`", sv: "iakttagelsen `\(id)`")
    }
  }

  var help: Message {
    switch self {
    case .askedFact(let id): .staysInside(da: "ved `\(id)`", en: "at `\(id)`", sv: "vid `\(id)`")
    case .asked:
      Message(
        da: "stedet kan se, hvad der spørges om: lad `gælder-når` læse noget, som stedet må vide",
        en: "the place can see what is asked: let `applies-when` read something that the place may know",
        sv: "verksamheten kan se vad som frågas: låt `gäller-när` läsa något som verksamheten får veta")
    case .result(let name):
      .staysInside(
        da: "i `beregning` for `\(name.da)`, eller giv den del, der bliver i huset, vægten 0",
        en: "in the `scoring` of `\(name.en)`, or give the part that stays in the house the weight 0",
        sv: "i `beräkning` för `\(name.sv)`, eller ge den del som stannar i huset vikten 0")
    case .effect(let name, _):
      .staysInside(
        da: "ved \(name.da); så bliver resultatet også i huset", en: "at \(name.en); then the result stays inside, too",
        sv: "vid \(name.sv); då stannar också resultatet i huset")
    case .finding: .staysInside(da: "ved fundet", en: "at the finding", sv: "vid iakttagelsen")
    }
  }
}

extension Message {
  fileprivate static func staysInside(da: String, en: String, sv: String) -> Message {
    Message(
      da: "skriv `kun-internt: ja` \(da)", en: "write `internal-only: yes` \(en)",
      sv: "skriv `endast-internt: ja` \(sv)")
  }
}

extension Diagnostic {
  fileprivate static func readsInternal(_ reader: InternalReader, _ source: Message, at range: SourceRange) -> Self {
    Diagnostic(
      .readsInternal,
      Message(
        da: "\(reader.name.da) bygger på `\(source.da)`, som kun er til internt brug",
        en: "\(reader.name.en) rests on `\(source.en)`, which is for internal use only",
        sv: "\(reader.name.sv) bygger på `\(source.sv)`, som bara är för internt bruk"), at: range, help: reader.help)
  }
}

extension DiagnosticCode {
  static let readsInternal = DiagnosticCode(
    "reads-internal",
    da: """
      Det, der er `kun-internt`, kommer ikke med i det, der sendes til stedet eller offentliggøres. Det kan det, der bygger på det, så \
      heller ikke: af et fund eller et tal kan en læser slutte sig til det, der ligger bag. Derfor skal et fund, et resultat eller en \
      regels virkning, der læser noget internt, selv være `kun-internt`, også hvor det sker gennem definitioner og andre resultater.
      """,
    en: """
      What is `internal-only` is in nothing that is sent to the place or published. Nor then can be what rests on it: from a finding or \
      a number a reader could tell what lies behind it. So a finding, a result or a rule's effect that reads something internal must be \
      `internal-only` itself, also where it does so by way of definitions and other results.
      """,
    sv: """
      Det som är `endast-internt` kommer inte med i det som skickas till verksamheten eller offentliggörs. Det kan då inte heller det \
      som bygger på det: av en iakttagelse eller ett tal kan en läsare sluta sig till det som ligger bakom. Därför måste en iakttagelse, \
      ett resultat eller en regels verkan som läser något internt själv vara `endast-internt`, också där det sker genom definitioner och \
      andra resultat.
      """)
}
