// The faults of conditions that can't be read: a part is missing, too many, or a word that is none of the language.

extension Diagnostic {
  static func missing(_ what: String?, before token: ConditionToken) -> Self {
    let atEnd = token.kind == .end
    let (da, en) = (what ?? "et navn eller en værdi", what ?? "a name or a value")
    let sv = what ?? "ett namn eller ett värde"
    return Diagnostic(
      .conditionIncomplete,
      Message(
        da: atEnd ? "betingelsen slutter for tidligt: her mangler \(da)" : "her mangler \(da) før `\(token.text)`",
        en: atEnd
          ? "the condition ends too early: \(en) is missing here" : "\(en) is missing here before `\(token.text)`",
        sv: atEnd ? "villkoret slutar för tidigt: här saknas \(sv)" : "här saknas \(sv) före `\(token.text)`"),
      at: token.range)
  }

  /// `before` is the token read last, and whether it is the condition's first; `rest` stands after the one that doesn't fit.
  static func leftOver(
    _ token: ConditionToken, after before: (token: ConditionToken, isFirst: Bool)?,
    before rest: ArraySlice<ConditionToken>
  ) -> Self {
    if let fault = fromElsewhere(token, after: before?.token, rest) { return fault }
    if let before, let fault = wordBefore(token, before.token, isFirst: before.isFirst) { return fault }
    return notFitting(token, help: help(for: token))
  }

  static func notFitting(_ token: ConditionToken, remedy: Remedy? = nil, help: Message? = nil) -> Self {
    Diagnostic(
      .conditionIncomplete,
      Message(
        da: "`\(token.text)` passer ikke her", en: "`\(token.text)` doesn't fit here",
        sv: "`\(token.text)` passar inte här"), at: token.range, remedy: remedy, help: help)
  }

  /// The fault of the word before the one that doesn't fit: `hvis`, `IKKE`, a path with a space in it.
  private static func wordBefore(_ token: ConditionToken, _ before: ConditionToken, isFirst: Bool) -> Self? {
    guard before.kind == .word, token.kind == .word else { return nil }
    let word = before.text.lowercased()
    if isFirst, ["hvis", "når", "if", "when", "om", "när"].contains(word) {
      return notFitting(
        before, help: Message(da: "slet ordet", en: "delete the word", sv: "ta bort ordet"))
    }
    if word != before.text, ConditionParser.operators.match(word) != nil {
      return notFitting(before, remedy: .didYouMean(word, at: before.range))
    }
    if before.text.hasSuffix(".") || token.text.hasPrefix(".") {
      let path = before.text + token.text
      return notFitting(
        ConditionToken(
          kind: .word, text: before.text + " " + token.text, range: SourceRange(before.range.start, token.range.end)),
        help: Message(
          da: "skriv `\(path)` uden mellemrum", en: "write `\(path)` without a space",
          sv: "skriv `\(path)` utan mellanslag"))
    }
    return nil
  }

  private static func help(for token: ConditionToken) -> Message {
    if let sign = token.comparisonMeant { return .writeSign(sign, da: token.text, en: token.text, sv: token.text) }
    if token.kind == .word, token.text != token.text.lowercased(),
      ConditionParser.operators.match(token.text.lowercased()) != nil
    {
      return .didYouMean(token.text.lowercased())
    }
    switch token.kind {
    case .comparison:
      return Message(
        da: "del den i to sammenligninger med `og` imellem: `1 <= a og a <= 2`",
        en: "split it into two comparisons with `and` between: `1 <= a and a <= 2`",
        sv: "dela upp det i två jämförelser med `och` emellan: `1 <= a och a <= 2`")
    case .bracket(","):
      return Message(
        da: "skriv `og` eller `eller` i stedet for kommaet", en: "write `and` or `or` in place of the comma",
        sv: "skriv `och` eller `eller` i stället för kommat")
    case .word, .quoted, .bracket, .end:
      return Message(
        da: "forbind to sammenligninger med `og` eller `eller`; sæt en værdi med mellemrum i citationstegn",
        en: "join two comparisons with `and` or `or`; put a value with spaces between quotation marks",
        sv: """
          förena två jämförelser med `och` eller `eller`; sätt ett värde med mellanslag inom citattecken
          """)
    }
  }

  static func nestedTooDeep(at range: SourceRange) -> Self {
    Diagnostic(
      .conditionTooDeep,
      Message(
        da: "betingelsen har for mange parenteser i hinanden", en: "the condition has too many nested brackets",
        sv: "villkoret har för många parenteser i varandra"),
      at: range,
      help: Message(
        da: "del den op i flere regler", en: "split it into several rules", sv: "dela upp det i flera regler"))
  }

  static func unknownStatus(_ token: ConditionToken, before next: ConditionToken, nearest: String?) -> Self {
    // `er lig med`, `er mindre end`
    let joins = ["med", "end", "than", "to", "än"].contains(next.text)
    let words = joins ? token.text + " " + next.text : token.text
    let sign = token.comparisonMeant ?? (token.number != nil || token.kind == .quoted ? "=" : nil)
    let replaced = token.comparisonMeant == nil ? "" : " " + words
    return Diagnostic(
      .conditionStatus,
      Message(
        da: "efter `er` kan der ikke stå `\(token.text)`", en: "`\(token.text)` can't stand after `is`",
        sv: "efter `är` kan det inte stå `\(token.text)`"),
      at: token.range, remedy: sign == nil ? nearest.map { .didYouMean($0, at: token.range) } : nil,
      help: sign.map { .writeSign($0, da: "er\(replaced)", en: "is\(replaced)", sv: "är\(replaced)") }
        ?? Message(
          da:
            """
            skriv `besvaret`, `ubesvaret`, `ikke-relevant`, `ikke-i-fokus`, `ikke-belyst` eller `gældende`; \
            sammenlign værdier med `=`
            """,
          en:
            """
            write `answered`, `unanswered`, `not-relevant`, `not-in-focus`, `not-established` or `applicable`; \
            compare values with `=`
            """,
          sv: """
            skriv `besvarad`, `obesvarad`, `inte-relevant`, `inte-i-fokus`, `inte-klarlagd` eller `gällande`; \
            jämför värden med `=`
            """))
  }

  static func unknownFunction(_ token: ConditionToken, nearest: String?) -> Self {
    Diagnostic(
      .conditionFunction,
      Message(
        da: "der er ingen funktion `\(token.text)`", en: "there is no function `\(token.text)`",
        sv: "det finns ingen funktion `\(token.text)`"), at: token.range,
      remedy: nearest.map { .didYouMean($0, at: token.range) },
      help: Message(
        da: "funktionerne er `antal`, `andel`, `nogen`, `alle`, `mindste`, `største`, `gennemsnit` og `sum`",
        en: "the functions are `count`, `share`, `any`, `all`, `min`, `max`, `mean` and `sum`",
        sv: """
          funktionerna är `antal`, `andel`, `någon`, `alla`, `minsta`, `största`, `medelvärde` och `summa`
          """))
  }
}

extension ConditionToken {
  /// The sign that was meant by a word for it.
  fileprivate var comparisonMeant: String? {
    switch text.lowercased() {
    case "under", "below", "less", "mindre": "<"
    case "over", "above", "more", "över", "mer": ">"
    case "mindst", "minst", "least": ">="
    case "højst", "högst", "most": "<="
    case "lig", "lika", "equal", "equals": "="
    default: nil
    }
  }
}

extension Message {
  fileprivate static func writeSign(_ sign: String, da: String, en: String, sv: String) -> Message {
    Message(
      da: "skriv `\(sign)` i stedet for `\(da)`", en: "write `\(sign)` in place of `\(en)`",
      sv: "skriv `\(sign)` i stället för `\(sv)`")
  }
}

extension DiagnosticCode {
  static let conditionIncomplete = DiagnosticCode(
    "condition-incomplete",
    da:
      """
      Betingelsen er ikke hel: der mangler et navn, en værdi eller en parentes, eller to dele står efter hinanden \
      uden `og` eller `eller`.
      """,
    en:
      """
      The condition isn't whole: a name, a value or a bracket is missing, or two parts stand side by side without \
      `and` or `or`.
      """,
    sv: """
      Villkoret är inte helt: ett namn, ett värde eller en parentes saknas, eller så står två delar efter \
      varandra utan `och` eller `eller`.
      """)
  static let conditionTooDeep = DiagnosticCode(
    "condition-too-deep",
    da:
      "Betingelsen har over \(Limits.conditionDepth) parenteser eller `ikke` inde i hinanden. Del den op i flere regler.",
    en: "The condition has over \(Limits.conditionDepth) nested brackets or `not`. Split it into several rules.",
    sv: "Villkoret har över \(Limits.conditionDepth) parenteser eller `inte` i varandra. Dela upp det i flera regler.")
  static let conditionStatus = DiagnosticCode(
    "condition-status",
    da:
      """
      Efter `er` står en status: besvaret, ubesvaret, ikke-relevant, ikke-i-fokus, ikke-belyst eller gældende. Svar \
      og tal sammenlignes med `=`.
      """,
    en:
      """
      After `is` stands a status: answered, unanswered, not-relevant, not-in-focus, not-established or applicable. \
      Answers and numbers are compared with `=`.
      """,
    sv: """
      Efter `är` står en status: besvarad, obesvarad, inte-relevant, inte-i-fokus, inte-klarlagd eller \
      gällande. Svar och tal jämförs med `=`.
      """)
  static let conditionFunction = DiagnosticCode(
    "condition-function",
    da:
      """
      En betingelse kan bruge antal, andel, nogen, alle, mindste, største, gennemsnit og sum over en mængde: \
      antal(dialog, score <= 2).
      """,
    en: "A condition may use count, share, any, all, min, max, mean and sum over a set: count(dialogue, score <= 2).",
    sv: """
      Ett villkor kan använda antal, andel, någon, alla, minsta, största, medelvärde och summa över en \
      mängd: antal(dialog, poäng <= 2).
      """)
}
