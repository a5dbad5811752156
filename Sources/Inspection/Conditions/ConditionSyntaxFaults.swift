// The faults of conditions that can't be read: a part is missing, too many, or a word that is none of the language.

extension Diagnostic {
  static func missing(_ what: String?, before token: ConditionToken) -> Self {
    let atEnd = token.kind == .end
    let (da, en) = (what ?? "et navn eller en værdi", what ?? "a name or a value")
    return Diagnostic(
      .conditionIncomplete,
      Message(
        da: atEnd ? "betingelsen slutter for tidligt: her mangler \(da)" : "her mangler \(da) før `\(token.text)`",
        en: atEnd
          ? "the condition ends too early: \(en) is missing here" : "\(en) is missing here before `\(token.text)`"),
      at: token.range)
  }

  static func leftOver(_ token: ConditionToken) -> Self {
    Diagnostic(
      .conditionIncomplete,
      Message(da: "`\(token.text)` passer ikke her", en: "`\(token.text)` doesn't fit here"), at: token.range,
      help: token.comparisonMeant.map { .writeSign($0, da: token.text, en: token.text) }
        ?? Message(
          da: "forbind to sammenligninger med `og` eller `eller`; sæt en værdi med mellemrum i citationstegn",
          en: "join two comparisons with `and` or `or`; put a value with spaces between quotation marks"))
  }

  static func nestedTooDeep(at range: SourceRange) -> Self {
    Diagnostic(
      .conditionTooDeep,
      Message(da: "betingelsen har for mange parenteser i hinanden", en: "the condition has too many nested brackets"),
      at: range, help: Message(da: "del den op i flere regler", en: "split it into several rules"))
  }

  static func unknownStatus(_ token: ConditionToken, nearest: String?) -> Self {
    Diagnostic(
      .conditionStatus,
      Message(
        da: "efter `er` kan der ikke stå `\(token.text)`", en: "`\(token.text)` can't stand after `is`"),
      at: token.range,
      help: token.comparisonMeant.map { .writeSign($0, da: "er \(token.text)", en: "is \(token.text)") }
        ?? nearest.map { .didYouMean($0) }
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
            """
        ))
  }

  static func unknownFunction(_ token: ConditionToken, nearest: String?) -> Self {
    Diagnostic(
      .conditionFunction,
      Message(da: "der er ingen funktion `\(token.text)`", en: "there is no function `\(token.text)`"), at: token.range,
      help: nearest.map { .didYouMean($0) }
        ?? Message(
          da: "funktionerne er `antal`, `andel`, `nogen`, `alle`, `mindste`, `største`, `gennemsnit` og `sum`",
          en: "the functions are `count`, `share`, `any`, `all`, `min`, `max`, `mean` and `sum`"))
  }
}

extension ConditionToken {
  /// The sign that was meant by a word for it.
  fileprivate var comparisonMeant: String? {
    switch text.lowercased() {
    case "under", "below", "less": "<"
    case "over", "above", "more": ">"
    case "mindst", "least": ">="
    case "højst", "most": "<="
    case "lig", "equal", "equals": "="
    default: nil
    }
  }
}

extension Message {
  fileprivate static func writeSign(_ sign: String, da: String, en: String) -> Message {
    Message(da: "skriv `\(sign)` i stedet for `\(da)`", en: "write `\(sign)` in place of `\(en)`")
  }

  /// The advice that follows a word nearly right.
  public static func didYouMean(_ word: String) -> Message {
    Message(da: "mente du `\(word)`?", en: "did you mean `\(word)`?")
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
      """
  )
  static let conditionTooDeep = DiagnosticCode(
    "condition-too-deep",
    da: "Betingelsen har over 50 parenteser eller `ikke` inde i hinanden. Del den op i flere regler.",
    en: "The condition has over 50 nested brackets or `not`. Split it into several rules.")
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
      """
  )
  static let conditionFunction = DiagnosticCode(
    "condition-function",
    da:
      """
      En betingelse kan bruge antal, andel, nogen, alle, mindste, største, gennemsnit og sum over en mængde: \
      antal(dialog, score <= 2).
      """,
    en: "A condition may use count, share, any, all, min, max, mean and sum over a set: count(dialogue, score <= 2).")
}
