import Inspection

// What is told of a checklist that was searched.

extension Diagnostic {
  static func neverAsked(_ item: Int, _ checklist: Checklist) -> Self {
    let path = checklist.items[item].path
    return Diagnostic(
      .neverAsked,
      Message(da: "`\(path)` gælder aldrig", en: "`\(path)` never applies", sv: "`\(path)` gäller aldrig"),
      at: checklist.place(ofApplicabilityOf: item), help: .neverTrue)
  }

  static func alwaysAsked(_ item: Int, _ checklist: Checklist) -> Self {
    let path = checklist.items[item].path
    return Diagnostic(
      .alwaysAsked,
      Message(da: "`\(path)` gælder altid", en: "`\(path)` always applies", sv: "`\(path)` gäller alltid"),
      at: checklist.place(ofApplicabilityOf: item), help: .neverFalse)
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

  static func notDecided(_ possibility: Possibility, _ checklist: Checklist, needsSteps: Bool) -> Self {
    let (place, what) = possibility.told(in: checklist)
    return Diagnostic(
      .notDecided,
      Message(
        da: "det er ikke afgjort, om \(what.da)", en: "it was not decided whether \(what.en)",
        sv: "det är inte avgjort om \(what.sv)"), at: place,
      help: needsSteps ? .searchEnded : .numbersAreOpen)
  }
}

extension Diagnostic {
  static func moreNotDecided(_ count: Int, _ checklist: Checklist) -> Self {
    Diagnostic(
      .notDecided,
      Message(
        da: "der er \(count) ting mere, som ikke er afgjort",
        en: "there are \(count) more things that were not decided",
        sv: "det finns \(count) saker till som inte är avgjorda"), at: checklist.written.id.range, help: .searchEnded)
  }
}

extension Message {
  fileprivate static let searchEnded = Message(
    da: "søgningen nåede sin grænse; `--effort` sætter den højere",
    en: "the search met its limit; `--effort` sets it higher",
    sv: "sökningen nådde sin gräns; `--effort` sätter den högre")
  fileprivate static let numbersAreOpen = Message(
    da: "den afhænger af tal, som kan være alt muligt, og det kan ikke prøves til bunds; `--effort` ændrer det ikke",
    en: "it turns on numbers that may be anything, which can't be tried to the end; `--effort` doesn't change that",
    sv: "det beror på tal som kan vara vad som helst, och det kan inte prövas till slut; `--effort` ändrar inte det")
  static let neverTrue = Message(
    da: "intet skema gør betingelsen sand; se efter et `og`, der skulle være `eller`, og tal uden for skalaen",
    en: "no record makes the condition true; look for an `and` that should be `or`, and numbers outside the scale",
    sv: "inget protokoll gör villkoret sant; leta efter ett `och` som skulle vara `eller`, och tal utanför skalan")
  static let neverFalse = Message(
    da: "intet skema gør betingelsen falsk; slet den, eller ret det, den sammenligner med",
    en: "no record makes the condition false; delete it, or correct what it compares with",
    sv: "inget protokoll gör villkoret falskt; ta bort det, eller rätta det som det jämför med")
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

extension Possibility {
  /// Where it stands, and what it says.
  fileprivate func told(in checklist: Checklist) -> (SourceRange, Message) {
    switch self {
    case .holds(let rule), .holdTogether(let rule, _):
      let id = checklist.rules[rule].id
      return (
        checklist.place(ofRule: rule),
        Message(da: "reglen `\(id)` kan gælde", en: "the rule `\(id)` can hold", sv: "regeln `\(id)` kan gälla")
      )
    case .fails(let rule):
      let id = checklist.rules[rule].id
      return (
        checklist.place(ofRule: rule),
        Message(
          da: "reglen `\(id)` altid gælder", en: "the rule `\(id)` always holds", sv: "regeln `\(id)` alltid gäller")
      )
    case .found(let finding):
      let id = checklist.findings[finding].id
      return (
        checklist.place(ofFinding: finding),
        Message(
          da: "fundet `\(id)` kan komme", en: "the finding `\(id)` can come up", sv: "iakttagelsen `\(id)` kan komma")
      )
    case .notFound(let finding):
      let id = checklist.findings[finding].id
      return (
        checklist.place(ofFinding: finding),
        Message(
          da: "fundet `\(id)` altid kommer", en: "the finding `\(id)` always comes up",
          sv: "iakttagelsen `\(id)` alltid kommer")
      )
    case .changes(let reference):
      let (name, id) = (checklist.effect(reference).kind.definiteName, checklist.rules[reference.rule].id)
      return (
        checklist.place(of: reference),
        Message(
          da: "\(name.da) i reglen `\(id)` kan ændre noget", en: "\(name.en) of the rule `\(id)` can change anything",
          sv: "\(name.sv) i regeln `\(id)` kan ändra något")
      )
    case .chosen(let row, let item):
      return (
        checklist.places(ofRowsOf: item)[row],
        Message(
          da: "denne række i tabellen kan blive brugt", en: "this row of the table can be used",
          sv: "den här raden i tabellen kan användas")
      )
    case .falls(-1, let item):
      return (
        checklist.places(ofBandsAt: checklist.items[item].level).first ?? checklist.items[item].range,
        Message(
          da: "`\(checklist.name(of: item, .danish))` kan få et tal under det laveste niveau",
          en: "`\(checklist.name(of: item, .english))` can get a number below the lowest band",
          sv: "`\(checklist.name(of: item, .swedish))` kan få ett tal under den lägsta nivån")
      )
    case .falls(let band, let item):
      let id = checklist.items[item].aggregation?.bands[band].id ?? ""
      func name(_ language: Language) -> String { checklist.name(of: item, language) }
      return (
        checklist.places(ofBandsAt: checklist.items[item].level)[band],
        Message(
          da: "`\(name(.danish))` kan blive `\(id)`", en: "`\(name(.english))` can become `\(id)`",
          sv: "`\(name(.swedish))` kan bli `\(id)`")
      )
    case .asked(let item), .answered(let item, _):
      let path = checklist.items[item].path
      return (
        checklist.place(ofApplicabilityOf: item),
        Message(da: "`\(path)` kan gælde", en: "`\(path)` can apply", sv: "`\(path)` kan gälla")
      )
    case .notAsked(let item):
      let path = checklist.items[item].path
      return (
        checklist.place(ofApplicabilityOf: item),
        Message(da: "`\(path)` altid gælder", en: "`\(path)` always applies", sv: "`\(path)` alltid gäller")
      )
    case .agrees(let demand):
      let id = checklist.demands[demand].id
      return (
        checklist.demands[demand].range,
        Message(
          da: "sammenhængskravet `\(id)` kan være opfyldt", en: "the demand `\(id)` can be met",
          sv: "sammanhangskravet `\(id)` kan vara uppfyllt")
      )
    case .disagrees(let demand):
      let id = checklist.demands[demand].id
      return (
        checklist.demands[demand].range,
        Message(
          da: "sammenhængskravet `\(id)` altid er opfyldt", en: "the demand `\(id)` is always met",
          sv: "sammanhangskravet `\(id)` alltid är uppfyllt")
      )
    case .differ, .turns, .decides: preconditionFailure("conditions held against each other are no part of `check`")
    case .suspect(let suspicion): return suspicion.told(in: checklist)
    }
  }
}
