import Inspection

// Results that leave the scale they are on, or fall below the lowest band.

extension Proof {
  /// Items whose results may fall below their lowest band, as far as their scales tell.
  static func mayFallBelow(_ checklist: Checklist) -> [Possibility] {
    checklist.items.indices.compactMap { item in
      guard let aggregation = checklist.items[item].aggregation, let lowest = aggregation.bands.first?.from,
        aggregation.method.keyword != .none, !checklist.keepsScale(item, above: lowest)
      else { return nil }
      return .falls(into: -1, of: item)
    }
  }

  /// Adjustments that can take a result off its scale.
  mutating func tellOffScale() -> Set<Int> {
    var told: Set<Int> = []
    for (rule, own) in checklist.rules.enumerated() {
      for (number, effect) in own.effects.enumerated() {
        guard let item = effect.of, let amount = effect.amount.number, let scale = checklist.scores(of: item),
          scale.isBounded
        else { continue }
        let reference = EffectRef(rule: rule, effect: number)
        if effect.kind == .floor && amount > scale.highest || effect.kind == .cap && amount < scale.lowest {
          tell(.effectOffScale(reference, scale, checklist))
          told.insert(item)
        } else if effect.kind == .adjust, !told.contains(item),
          case .reached(let record) = search.find(.suspect(.leavesScale(reference)), within: left / 10)
        {
          tell(.leavesScale(reference, scale, checklist), witness: record)
          told.insert(item)
        }
      }
    }
    return told
  }

  /// Results below the lowest band have no level; one of them for each list of bands.
  mutating func tellBelowBands(besides told: Set<Int>) {
    for level in [Level.overall, .point, .criterion] {
      let items = checklist.items.indices.filter { checklist.items[$0].level == level && !told.contains($0) }
      guard let item = items.first(where: { truth(.falls(into: -1, of: $0)) == .yes }) else { continue }
      guard case .reached(let record) = search.find(.falls(into: -1, of: item), within: left / 10),
        let place = checklist.places(ofBandsAt: level).first
      else { continue }
      tell(.belowBands(item, checklist, at: place), witness: record)
    }
  }
}

extension Checklist {
  /// Whether a result can't fall below a number, for its parts are all on a scale above it and nothing takes it from there.
  fileprivate func keepsScale(_ item: Int, above lowest: Rational) -> Bool {
    guard let scores = scores(of: item), scores.lowest >= lowest else { return false }
    return keepsScale(item)
  }

  private func keepsScale(_ item: Int) -> Bool {
    if items[item].effects.contains(where: { effect($0).kind.changesResult && effect($0).kind != .floor }) {
      return false
    }
    guard let aggregation = items[item].aggregation else { return true }
    let policies = [aggregation.unanswered, aggregation.notRelevant, aggregation.notInFocus]
    if policies.contains(.zero) || aggregation.method == .table { return false }
    return aggregation.parts.allSatisfy(keepsScale)
  }

  fileprivate func words(of scale: Interval, _ language: Language) -> String {
    "\(language.number(scale.lowest))–\(language.number(scale.highest))"
  }

  func nameInWords(of item: Int, _ language: Language) -> String {
    item == 0 ? Keyword.overall.word(in: language) : items[item].path
  }
}

extension Diagnostic {
  fileprivate static func effectOffScale(_ reference: EffectRef, _ scale: Interval, _ checklist: Checklist) -> Self {
    offScale(
      reference, scale, checklist,
      help: Message(
        da: "ret tallet, så det ligger på skalaen", en: "correct the number so that it lies on the scale",
        sv: "rätta talet så att det ligger på skalan"))
  }

  fileprivate static func leavesScale(_ reference: EffectRef, _ scale: Interval, _ checklist: Checklist) -> Self {
    let isUp = (checklist.effect(reference).amount.number ?? 0) > 0
    let end = isUp ? scale.highest : scale.lowest
    func words(_ language: Language, _ kind: EffectKind) -> String {
      let item = checklist.nameInWords(of: checklist.effect(reference).of ?? 0, language)
      let (key, amount) = (kind.keyword.word(in: language), kind.amountKey.word(in: language))
      return "\(key): {\(Keyword.of.word(in: language)): \(item), \(amount): \(end.decimal())}"
    }
    let kind = isUp ? EffectKind.cap : .floor
    return offScale(
      reference, scale, checklist,
      help: Message(
        da: "tilføj en regel uden betingelse med `\(words(.danish, kind))`, eller ret tallet",
        en: "add a rule without a condition with `\(words(.english, kind))`, or correct the number",
        sv: "lägg till en regel utan villkor med `\(words(.swedish, kind))`, eller rätta talet"))
  }

  private static func offScale(
    _ reference: EffectRef, _ scale: Interval, _ checklist: Checklist, help: Message
  ) -> Self {
    let (effect, id) = (checklist.effect(reference), checklist.rules[reference.rule].id)
    func item(_ language: Language) -> String { checklist.nameInWords(of: effect.of ?? 0, language) }
    let name = effect.kind.definiteName
    return Diagnostic(
      .offScale,
      Message(
        da:
          "\(name.da) i reglen `\(id)` kan bringe `\(item(.danish))` uden for skalaen, \(checklist.words(of: scale, .danish))",
        en:
          "\(name.en) of the rule `\(id)` can take `\(item(.english))` off its scale, \(checklist.words(of: scale, .english))",
        sv:
          "\(name.sv) i regeln `\(id)` kan ta `\(item(.swedish))` utanför skalan, \(checklist.words(of: scale, .swedish))"
      ),
      at: checklist.place(of: reference), help: help)
  }

  fileprivate static func belowBands(_ item: Int, _ checklist: Checklist, at range: SourceRange) -> Self {
    let band = checklist.items[item].aggregation?.bands.first
    let (id, from) = (band?.id ?? "", band?.from ?? 0)
    func name(_ language: Language) -> String { checklist.nameInWords(of: item, language) }
    return Diagnostic(
      .belowBands,
      Message(
        da: "`\(name(.danish))` kan få et tal under det laveste niveau, `\(id)` fra \(Language.danish.number(from))",
        en: "`\(name(.english))` can get a number below the lowest band, `\(id)` from \(Language.english.number(from))",
        sv: "`\(name(.swedish))` kan få ett tal under den lägsta nivån, `\(id)` från \(Language.swedish.number(from))"),
      at: range,
      help: Message(
        da: "så har det intet niveau; sæt grænsen ned, eller skriv et niveau mere",
        en: "then it has no band; lower the limit, or write one more band",
        sv: "då har det ingen nivå; sänk gränsen, eller skriv en nivå till"))
  }
}

extension DiagnosticCode {
  static let offScale = DiagnosticCode(
    "off-scale", .warning,
    da: "En regel kan give et resultat, som ingen svar kan give: over det højeste eller under det laveste på skalaen.",
    en: "A rule can give a result that no answers can give: above the highest or below the lowest of the scale.",
    sv: "En regel kan ge ett resultat som inga svar kan ge: över det högsta eller under det lägsta på skalan.")
  static let belowBands = DiagnosticCode(
    "below-bands", .warning,
    da: "Et niveau gælder fra sin grænse og op. Et tal under den laveste grænse har intet niveau.",
    en: "A band holds from its limit up. A number below the lowest limit has no band.",
    sv: "En nivå gäller från sin gräns och uppåt. Ett tal under den lägsta gränsen har ingen nivå.")
}
