// The faults of conditions whose names are right and whose comparison is not, where it is known how it is written.

extension Diagnostic {
  static func ruleInCondition(_ token: ConditionToken) -> Self {
    Diagnostic(
      .unknownName,
      Message(
        da: "`\(token.text)` er en regel, og en betingelse kan ikke læse regler",
        en: "`\(token.text)` is a rule, and a condition can't read rules",
        sv: "`\(token.text)` är en regel, och ett villkor kan inte läsa regler"), at: token.range,
      help: Message(
        da: "skriv den regels betingelse her, i parentes", en: "write that rule's condition here, between brackets",
        sv: "skriv den regelns villkor här, inom parentes"))
  }

  /// A number between quotation marks where its order to something is asked.
  static func quoted(_ token: ConditionToken) -> Self {
    if Rational(token.text) == nil { return .unknownName(token, nearest: nil, isInPlaceOfNumber: true) }
    return Diagnostic(
      .wrongKind,
      Message(
        da: "i citationstegn er \(token.text) en tekst og ikke et tal",
        en: "between quotation marks \(token.text) is a text and no number",
        sv: "inom citattecken är \(token.text) en text och inget tal"), at: token.range,
      remedy: Remedy(
        Message(
          da: "skriv \(token.text) uden citationstegn", en: "write \(token.text) without quotation marks",
          sv: "skriv \(token.text) utan citattecken"), [[DocumentEdit(token.range, token.text)]]))
  }

  static func hasWithoutSeveral(_ place: ConditionResolver.Place) -> Self {
    let help: Message
    switch (place.target, place.suffix) {
    case (_, .kinds):
      help = Message(
        da: "`slags` er et antal; skriv `datakilder har …`, hvis du mener en bestemt slags",
        en: "`kinds` is a number; write `sources has …` if you mean a certain kind",
        sv: "`slag` är ett antal; skriv `källor har …` om du menar ett visst slag")
    case (.fact, _):
      help = Message(
        da: "brug `=` i stedet, eller skriv `flere: ja` ved oplysningen",
        en: "use `=` instead, or write `several: yes` at the fact",
        sv: "använd `=` i stället, eller skriv `flera: ja` vid uppgiften")
    case (.item, _), (.earlier, _), (.earlierFindings, _), (.visitDate, _), (.visitForm, _), (.purpose, _),
      (.authority, _), (.unitKind, _):
      help = Message(da: "brug `=` i stedet", en: "use `=` instead", sv: "använd `=` i stället")
    }
    return Diagnostic(
      .wrongKind,
      Message(
        da: "`har` kan kun bruges om en oplysning med flere svar og om `datakilder`",
        en: "`has` is only for a fact with several answers and for `sources`",
        sv: "`har` kan bara användas om en uppgift med flera svar och om `källor`"), at: place.range, help: help)
  }

  /// `x has a, b`.
  static func listAfterHas(
    _ name: ConditionToken, _ values: [ConditionToken], at range: SourceRange, _ language: Language
  ) -> Self {
    let has = "\(name.text) \(Keyword.has.word(in: language)) "
    func joined(_ keyword: Keyword) -> String {
      values.map { $0.written }.joined(separator: " \(keyword.word(in: language)) \(has)")
    }
    let (either, both) = (joined(.or), joined(.and))
    return Diagnostic(
      .conditionIncomplete,
      Message(
        da: "efter `har` kan der kun stå én værdi", en: "only one value can stand after `has`",
        sv: "efter `har` kan det bara stå ett värde"), at: range,
      remedy: Remedy(
        Message(
          da: "skriv `\(has)\(either)` eller `\(has)\(both)`", en: "write `\(has)\(either)` or `\(has)\(both)`",
          sv: "skriv så: `\(has)\(either)` eller `\(has)\(both)`"),
        [[DocumentEdit(range, either)], [DocumentEdit(range, both)]]))
  }

  /// `x has a and b`.
  static func secondAfterHas(_ name: ConditionToken, _ second: ConditionToken, _ language: Language) -> Self {
    let whole = "\(name.text) \(Keyword.has.word(in: language)) \(second.written)"
    return Diagnostic(
      .noComparison,
      Message(
        da: "`\(second.text)` er en valgmulighed ved `\(name.text)`, og `har` skal stå foran hver",
        en: "`\(second.text)` is an option of `\(name.text)`, and `has` must stand before each",
        sv: "`\(second.text)` är ett alternativ vid `\(name.text)`, och `har` ska stå framför varje"),
      at: second.range,
      remedy: Remedy(
        Message(da: "skriv `\(whole)`", en: "write `\(whole)`", sv: "skriv så: `\(whole)`"),
        [[DocumentEdit(second.range, whole)]]))
  }

  /// `ofSteps`: whether it is the step of a number that gives the score.
  static func suffixNeeded(_ number: Rational?, ofSteps: Bool, at range: SourceRange, _ language: Language) -> Self {
    let (answer, score) = ("." + Keyword.answer.word(in: language), "." + Keyword.score.word(in: language))
    let sentence =
      ofSteps
      ? Message(
        da: "skriv `\(answer)` efter navnet for tallet selv, eller `\(score)` for trinets score, som version 1 læste",
        en:
          "write `\(answer)` after the name for the number itself, or `\(score)` for its step's score, as version 1 read",
        sv: "skriv `\(answer)` efter namnet för talet självt, eller `\(score)` för stegets poäng, som version 1 läste")
      : Message(
        da: "skriv `\(answer)` eller `\(score)` efter navnet", en: "write `\(answer)` or `\(score)` after the name",
        sv: "skriv `\(answer)` eller `\(score)` efter namnet")
    let end = SourceRange(range.end, range.end)
    return Diagnostic(
      .suffixNeeded,
      number.map { number in
        Message(
          da: "det er uklart, om \(number.decimal(mark: ",")) er svaret eller scoren",
          en: "it is unclear whether \(number.decimal()) is the answer or the score",
          sv: "det är oklart om \(number.decimal(mark: ",")) är svaret eller poängen")
      }
        ?? Message(
          da: "det er uklart, om svaret eller scoren sammenlignes",
          en: "it is unclear whether the answer or the score is compared",
          sv: "det är oklart om svaret eller poängen jämförs"), at: range,
      remedy: Remedy(sentence, [[DocumentEdit(end, answer)], [DocumentEdit(end, score)]]))
  }
}

extension ConditionToken {
  /// As a condition can have it, between quotation marks where it needs them.
  fileprivate var written: String {
    kind == .quoted && !text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } ? "\"\(text)\"" : text
  }
}
