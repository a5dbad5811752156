import Inspection

// What is told of a checklist that was searched.

extension Diagnostic {
  static func neverAsked(_ item: Int, _ checklist: Checklist) -> Self {
    neverAsked(checklist.items[item].path, at: checklist.place(ofApplicabilityOf: item))
  }

  static func neverAsked(_ name: String, at range: SourceRange) -> Self {
    Diagnostic(
      .neverAsked,
      Message(da: "`\(name)` gælder aldrig", en: "`\(name)` never applies", sv: "`\(name)` gäller aldrig"), at: range,
      help: .neverTrue)
  }

  static func alwaysAsked(_ item: Int, _ checklist: Checklist) -> Self {
    alwaysAsked(checklist.items[item].path, at: checklist.place(ofApplicabilityOf: item))
  }

  static func alwaysAsked(_ name: String, at range: SourceRange) -> Self {
    Diagnostic(
      .alwaysAsked,
      Message(da: "`\(name)` gælder altid", en: "`\(name)` always applies", sv: "`\(name)` gäller alltid"), at: range,
      help: .neverFalse)
  }

  static func findingNever(_ finding: Int, _ checklist: Checklist) -> Self {
    let id = checklist.findings[finding].id
    return Diagnostic(
      .findingNever,
      Message(
        da: "fundet `\(id)` kan aldrig komme", en: "the finding `\(id)` can never come up",
        sv: "iakttagelsen `\(id)` kan aldrig komma"), at: checklist.place(ofFinding: finding), help: .neverTrue)
  }

  static func findingAlways(_ finding: Int, _ checklist: Checklist) -> Self {
    let id = checklist.findings[finding].id
    return Diagnostic(
      .findingAlways,
      Message(
        da: "fundet `\(id)` kommer ved hvert svar", en: "the finding `\(id)` comes up at every answer",
        sv: "iakttagelsen `\(id)` kommer vid varje svar"), at: checklist.place(ofFinding: finding), help: .neverFalse)
  }

  static func ruleNever(_ rule: Int, _ checklist: Checklist) -> Self {
    let id = checklist.rules[rule].id
    return Diagnostic(
      .ruleNever,
      Message(
        da: "reglen `\(id)` kan aldrig gælde", en: "the rule `\(id)` can never hold",
        sv: "regeln `\(id)` kan aldrig gälla"), at: checklist.place(ofConditionOf: rule), help: .neverTrue)
  }

  static func ruleAlways(_ rule: Int, _ checklist: Checklist) -> Self {
    let id = checklist.rules[rule].id
    return Diagnostic(
      .ruleAlways,
      Message(
        da: "betingelsen i reglen `\(id)` er aldrig falsk", en: "the condition of the rule `\(id)` is never false",
        sv: "villkoret i regeln `\(id)` är aldrig falskt"), at: checklist.place(ofConditionOf: rule), help: .neverFalse)
  }

  static func effectWithoutChange(_ reference: EffectRef, _ checklist: Checklist) -> Self {
    let (effect, id) = (checklist.effect(reference), checklist.rules[reference.rule].id)
    func item(_ language: Language) -> String { checklist.name(of: effect.of ?? 0, language) }
    let name = effect.kind.definiteName
    return Diagnostic(
      .effectWithoutChange,
      Message(
        da: "\(name.da) i reglen `\(id)` ændrer aldrig `\(item(.danish))`",
        en: "\(name.en) of the rule `\(id)` never changes `\(item(.english))`",
        sv: "\(name.sv) i regeln `\(id)` ändrar aldrig `\(item(.swedish))`"), at: checklist.place(of: reference),
      help: Message(
        da: "resultatet holder sig inden for det i forvejen, eller en anden regel går længere",
        en: "the result keeps within it anyway, or another rule goes further",
        sv: "resultatet håller sig inom det ändå, eller så går en annan regel längre"))
  }

  static func rowNever(at range: SourceRange) -> Self {
    Diagnostic(
      .rowNever,
      Message(
        da: "denne række i tabellen bliver aldrig brugt", en: "this row of the table is never used",
        sv: "den här raden i tabellen används aldrig"), at: range,
      help: Message(
        da: "enten passer en række før den altid først, eller dens betingelse er aldrig sand",
        en: "either a row before it always fits first, or its condition is never true",
        sv: "antingen passar en rad före den alltid först, eller så är dess villkor aldrig sant"))
  }

  /// `blocked` is the effect that is in the way.
  static func bandNever(
    _ band: Int, of items: [Int], _ blocked: EffectRef?, _ checklist: Checklist, at range: SourceRange
  ) -> Self {
    let item = checklist.items[items[0]]
    let id = item.aggregation?.bands[band].id ?? ""
    let cause = blocked.map { reference in
      let (name, rule) = (checklist.effect(reference).kind.definiteName, checklist.rules[reference.rule].id)
      return Message(
        da: ": \(name.da) i reglen `\(rule)`", en: ": \(name.en) of the rule `\(rule)`",
        sv: ": \(name.sv) i regeln `\(rule)`")
    }
    func level(_ language: Language) -> String { item.level.keyword.word(in: language) }
    let who =
      items.count == 1
      ? Message(
        da: "`\(checklist.name(of: items[0], .danish))` kan aldrig blive",
        en: "`\(checklist.name(of: items[0], .english))` can never become",
        sv: "`\(checklist.name(of: items[0], .swedish))` kan aldrig bli")
      : Message(
        da: "ingen af `\(level(.danish))` kan blive", en: "none of the `\(level(.english))` can become",
        sv: "inget av `\(level(.swedish))` kan bli")
    return Diagnostic(
      .bandNever,
      Message(
        da: "\(who.da) `\(id)`\(cause?.da ?? "")", en: "\(who.en) `\(id)`\(cause?.en ?? "")",
        sv: "\(who.sv) `\(id)`\(cause?.sv ?? "")"), at: range,
      help: blocked == nil
        ? Message(
          da: "ingen svar giver et tal, der falder i det niveau; se på grænsen, skalaerne og metoden",
          en: "no answers give a number in that band; look at its limit, the scales and the method",
          sv: "inga svar ger ett tal i den nivån; se på gränsen, skalorna och metoden")
        : Message(
          da: "ret det, eller slet niveauet", en: "correct it, or delete the band",
          sv: "rätta det, eller ta bort nivån"))
  }

  static func capBelowFloor(_ cap: EffectRef, _ floor: EffectRef, _ witness: Record, _ checklist: Checklist) -> Self {
    let (low, high) = (checklist.rules[cap.rule].id, checklist.rules[floor.rule].id)
    func item(_ language: Language) -> String { checklist.name(of: checklist.effect(cap).of ?? 0, language) }
    let example = checklist.words(of: witness)
    return Diagnostic(
      .capBelowFloor,
      Message(
        da: "på `\(item(.danish))` ligger loftet i reglen `\(low)` under gulvet i `\(high)`, og begge kan gælde",
        en: "on `\(item(.english))` the cap of the rule `\(low)` lies below the floor of `\(high)`, and both can hold",
        sv: "på `\(item(.swedish))` ligger taket i regeln `\(low)` under golvet i `\(high)`, och båda kan gälla"),
      at: checklist.place(of: floor),
      help: Message(
        da: "så vinder loftet; for eksempel \(example)", en: "then the cap wins; for example \(example)",
        sv: "då vinner taket; till exempel \(example)"),
      related: checklist.place(of: cap),
      note: Message(da: "her står loftet", en: "here the cap stands", sv: "här står taket"))
  }
}

extension Checklist {
  func place(ofConditionOf rule: Int) -> SourceRange {
    written.rules[rule].when?.range ?? place(ofRule: rule)
  }

  func name(of item: Int, _ language: Language) -> String {
    item == 0 ? Keyword.overall.word(in: language) : items[item].path
  }

  /// What a record says, in a few words: no more than a line has room for.
  fileprivate func words(of record: Record) -> String {
    let facts = allFacts.indices.compactMap { fact in
      words(for: record.facts[fact].value, of: fact).map { "\(allFacts[fact].id) \($0)" }
    }
    let answers = items.indices.compactMap { item in
      words(for: record.answers[item].value, to: item).map { "\(items[item].path) \($0)" }
    }
    let said =
      [record.unit.kind.map { units[$0].value }, record.visit.date?.description].compactMap { $0 } + facts + answers
    return said.prefix(6).map { "`\($0)`" }.joined(separator: ", ") + (said.count > 6 ? " …" : "")
  }
}
