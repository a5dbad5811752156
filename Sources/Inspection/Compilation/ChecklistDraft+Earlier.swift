extension WrittenRule {
  /// Whether it neither finds anything nor changes a result.
  var onlySays: Bool { finding == nil && !effects.isEmpty && effects.allSatisfy { !$0.kind.changesResult } }
}

extension ChecklistDraft {
  /// A fact for all that rules read of the visit before.
  mutating func readEarlierFacts() {
    for rule in written.rules where rule.onlySays {
      guard let when = rule.when, case .success(let tokens) = ConditionLexer.tokens(of: when) else { continue }
      for token in tokens where token.kind == .word {
        let words = token.text.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
        guard words.count > 1, Self.earlier.match(exactly: words[0]) != nil else { continue }
        if Self.findings.match(exactly: words[1]) != nil {
          addEarlierFindings()
        } else if let named = item(in: words.dropFirst()) {
          addEarlier(named.item)
        }
      }
    }
  }

  static let earlier = KeywordSet([.earlier])
  static let findings = KeywordSet([.findings])

  /// The item that the first words name, and how many of them.
  func item(in words: ArraySlice<String>) -> (item: Int, used: Int)? {
    guard let first = words.first else { return nil }
    if item(at: first) == 0 { return (0, 1) }
    guard var item = child(first, of: 0) else { return nil }
    var used = 1
    for word in words.dropFirst() {
      guard let below = child(word, of: item) else { break }
      (item, used) = (below, used + 1)
    }
    return (item, used)
  }

  /// The place of a fact of the visit before among all.
  func fact(_ earlier: EarlierFact) -> Int32? {
    earlierFacts.firstIndex(of: earlier).map { Int32(facts.count - earlierFacts.count + $0) }
  }

  /// The place of the one that holds findings, with those that it can hold.
  var earlierFindings: (fact: Int32, names: [String])? {
    for case .findings(let names) in earlierFacts { return fact(.findings(names)).map { ($0, names) } }
    return nil
  }

  private mutating func addEarlier(_ item: Int) {
    let path = items[item].path
    if hasScore(item) {
      add(
        .score(item), path, .number(items[item].aggregation?.possible ?? Interval(-Rational.infinity, .infinity)), item)
    }
    if let bands = items[item].aggregation?.bands, !bands.isEmpty {
      let choices = bands.map { Choice(value: $0.id, text: $0.text) }
      let below = Choice(value: "-", text: Text("–"))
      add(
        .band(item), "\(path).\(Keyword.band.word(in: written.language))", .choice(choices + [below], several: false),
        item)
    }
    guard let question = items[item].question else { return }
    switch scales[question.scale].kind {
    case .choice(let options):
      add(
        .answer(item), "\(path).\(Keyword.answer.word(in: written.language))",
        .choice(options.map { $0.choice }, several: false), item)
    case .number(let bounds, _):
      add(.answer(item), "\(path).\(Keyword.answer.word(in: written.language))", .number(bounds), item)
    case .free: break
    }
  }

  private mutating func add(_ fact: EarlierFact, _ path: String, _ kind: Fact.Kind, _ item: Int?) {
    if earlierFacts.contains(fact) { return }
    let title = item.map { items[$0].name }
    let label = Text(
      variants: Language.allCases.map { language in
        let name = title?.text(unit: nil, purpose: nil, language: language)
        let words = Message(
          da: name.map { "\($0), ved sidste besøg" } ?? "Fund ved sidste besøg",
          en: name.map { "\($0), at the last visit" } ?? "Findings of the last visit",
          sv: name.map { "\($0), vid förra besöket" } ?? "Iakttagelser vid förra besöket")
        return Text.Variant(language: language, text: words(language))
      })
    earlierFacts.append(fact)
    facts.append(
      Fact(
        id: "\(Keyword.earlier.word(in: written.language)).\(path)", label: label, question: nil, guidance: nil,
        kind: kind,
        isRequired: false, carriesOver: nil, isWhole: false, isInternal: true, range: written.id.range))
  }

  /// All findings, or where they are too many for one fact those that conditions name.
  private mutating func addEarlierFindings() {
    if earlierFindings != nil { return }
    let own = findings.map { $0.id }
    var names = own + written.rules.filter { $0.finding != nil }.map { $0.id.value }
    if names.count > Limits.factOptions {
      let named = Set(
        written.rules.filter { $0.onlySays }.compactMap { $0.when }.flatMap { when in
          ((try? ConditionLexer.tokens(of: when).get()) ?? []).map { $0.text }
        })
      names = Array(names.filter { named.contains($0) }.prefix(Limits.factOptions))
    }
    let texts = names.map { name -> Text in
      if let finding = findings.first(where: { $0.id == name }) { return finding.text }
      // What is wrong with it is told where it stands.
      let rule = written.rules.first { $0.id.value == name }
      return Text(rule?.finding?.text.variants.first?.text ?? name)
    }
    let choices = zip(names, texts).map { Choice(value: $0, text: $1) }
    add(.findings(names), Keyword.findings.word(in: written.language), .choice(choices, several: true), nil)
  }
}

extension Diagnostic {
  static func earlierNotHere(_ token: ConditionToken) -> Self {
    Diagnostic(
      .earlierVisit,
      Message(
        da: "`\(token.text)` kan ikke læses her: tal og fund må ikke afhænge af sidste besøg",
        en: "`\(token.text)` can't be read here: numbers and findings must not depend on the last visit",
        sv: "`\(token.text)` kan inte läsas här: tal och iakttagelser får inte bero på förra besöket"), at: token.range,
      help: Message(
        da: "`sidst` kan kun stå i `når` i en regel, der kun har `til-konsulenten`",
        en: "`earlier` can stand only in the `when` of a rule that has `to-inspector` and nothing else",
        sv: "`sist` kan bara stå i `när` i en regel som bara har `till-inspektören`"))
  }
}

extension DiagnosticCode {
  static let earlierVisit = DiagnosticCode(
    "earlier-visit",
    da: """
      Det, der sker ved et besøg, regnes af det besøgs skema alene. Kun det, der siges til konsulenten, kan se på besøget før, når \
      det er nævnt med `--compare`.
      """,
    en: """
      What comes of a visit is worked out from that visit's record alone. Only what is told to the inspector can look at the visit \
      before, where that is named with `--compare`.
      """,
    sv: """
      Det som blir av ett besök räknas ut av det besökets protokoll ensamt. Bara det som sägs till inspektören kan se på besöket \
      före, när det anges med `--compare`.
      """)
}
