extension ChecklistDraft {
  /// What must hold between answers, facts and dates: of results, which are worked out of these, nothing can be demanded.
  mutating func readDemands() {
    for demand in written.demands {
      checkID(demand.id, mayBeReserved: true)
      if let other = factsByID[demand.id.value].map({ facts[$0].range })
        ?? itemsByPath[demand.id.value].map({ items[$0].range })
      {
        diagnostics.append(.demandClash(demand.id, with: other))
      }
      let text = text(demand.text)
      guard let requires = condition(demand.requires) else { continue }
      demands.append(Demand(id: demand.id.value, requires: requires, text: text, range: demand.id.range))
      if let result = resultRead(by: requires) {
        let (name, isAnswer) = (name(ofResult: result), items[result].question != nil)
        diagnostics.append(.demandOnResult(demand, name, isAnswer: isAnswer))
      }
    }
  }

  private func resultRead(by condition: ConditionRef) -> Int? {
    for read in conditions.reads(of: condition) {
      if let item = resultRead(by: read) { return item }
    }
    return nil
  }

  /// The item whose result is read: what is made of parts, and what rules change.
  private func resultRead(by read: Read) -> Int? {
    switch read {
    case .score(let item): items[item].isAggregate || !items[item].effects.isEmpty ? item : nil
    case .value(let item), .status(let item): items[item].isAggregate ? item : nil
    case .weight(let item): item
    case .input: nil
    }
  }

  private func name(ofResult item: Int) -> Message {
    if item > 0 { return Message(items[item].path) }
    return Message(
      da: Keyword.overall.word(in: .danish), en: Keyword.overall.word(in: .english),
      sv: Keyword.overall.word(in: .swedish))
  }
}

extension Diagnostic {
  fileprivate static func demandClash(_ id: Located<String>, with other: SourceRange) -> Self {
    Diagnostic(
      .idClash,
      Message(
        da: "`\(id.value)` er både et sammenhængskrav og et fokuspunkt eller en oplysning",
        en: "`\(id.value)` is both a demand on consistency and a point or a fact",
        sv: "`\(id.value)` är både ett sammanhangskrav och en fokuspunkt eller en uppgift"), at: id.range,
      help: Message(da: "giv den ene et andet id", en: "give one of them another id", sv: "ge den ena ett annat id"),
      related: other)
  }

  fileprivate static func demandOnResult(_ demand: WrittenDemand, _ name: Message, isAnswer: Bool) -> Self {
    Diagnostic(
      .demandOnResult,
      Message(
        da:
          "kravet `\(demand.id.value)` læser resultatet af `\(name.da)`, og et resultat kan ikke være forkert udfyldt",
        en: "the demand `\(demand.id.value)` reads the result of `\(name.en)`, and no result can be filled in wrongly",
        sv: "kravet `\(demand.id.value)` läser resultatet av `\(name.sv)`, och ett resultat kan inte vara fel ifyllt"),
      at: demand.requires.range,
      help: isAnswer
        ? Message(
          da: "sammenlign svaret: `\(name.da).svar`", en: "compare the answer: `\(name.en).answer`",
          sv: "jämför svaret: `\(name.sv).svar`")
        : Message(
          da: "nævn de svar og oplysninger, der skal passe sammen; et fund om et resultat hører til i en regel",
          en: "name the answers and facts that must agree; a finding about a result belongs in a rule",
          sv: "nämn de svar och uppgifter som måste stämma; en iakttagelse om ett resultat hör hemma i en regel"))
  }
}

extension DiagnosticCode {
  static let demandOnResult = DiagnosticCode(
    "demand-on-result",
    da: """
      Et sammenhængskrav siger, hvad der skal passe sammen i det, der er skrevet: svar, oplysninger og datoer. Resultater regnes ud og \
      kan ikke være forkert udfyldt; det, der skal siges om dem, hører til i en regel.
      """,
    en: """
      A demand on consistency says what must agree in what was written: answers, facts and dates. Results are worked out and can't be \
      filled in wrongly; what is to be said of them belongs in a rule.
      """,
    sv: """
      Ett sammanhangskrav säger vad som måste stämma i det som skrivits: svar, uppgifter och datum. Resultat räknas ut och kan inte vara \
      fel ifyllda; det som ska sägas om dem hör hemma i en regel.
      """)
}
