extension ChecklistDraft {
  /// The checked text, with a fault for each key that is neither a unit kind nor a purpose nor a language; nor, where the text may be
  /// put to someone, a respondent.
  mutating func text(_ written: WrittenText, mayBePut: Bool = false) -> Text {
    let text = Text(variants: written.variants.map { variant($0, mayBePut: mayBePut) })
    if let first = written.variants.first?.keys.first(where: { respondent($0) != nil }),
      text.variants.allSatisfy({ $0.respondent != nil })
    {
      diagnostics.append(.onlyForRespondents(first, written, self.written.language))
    }
    return text
  }

  private mutating func variant(_ written: WrittenText.Variant, mayBePut: Bool) -> Text.Variant {
    var variant = Text.Variant(text: written.text)
    for key in written.keys {
      var isSecond = false
      if let index = units.firstIndex(where: { $0.value == key.value }) {
        isSecond = variant.unit != nil
        variant.unit = index
      } else if let index = purposes.firstIndex(where: { $0.value == key.value }) {
        isSecond = variant.purpose != nil
        variant.purpose = index
      } else if let index = respondent(key) {
        isSecond = variant.respondent != nil
        variant.respondent = index
        if !mayBePut { diagnostics.append(.notPut(key)) }
      } else if let known = Language(rawValue: key.value) {
        isSecond = variant.language != nil
        variant.language = known
      } else {
        reportUnknownTextKey(key, mayBePut: mayBePut)
      }
      if isSecond { diagnostics.append(.textKeysOfOneSort(key)) }
    }
    return variant
  }

  private func respondent(_ key: Located<String>) -> Int? {
    written.respondents.firstIndex { $0.id.value == key.value }
  }

  private mutating func reportUnknownTextKey(_ key: Located<String>, mayBePut: Bool) {
    if written.lost.contains(.choices) { return }
    let respondents = mayBePut ? written.respondents.map { $0.id.value } : []
    let known = (units + purposes).map { $0.value } + respondents + Language.allCases.map { $0.rawValue }
    diagnostics.append(.unknownTextKey(key, nearest: Spelling.nearest(to: key.value, among: known)))
  }
}

extension Diagnostic {
  fileprivate static func unknownTextKey(_ key: Located<String>, nearest: String?) -> Self {
    Diagnostic(
      .unknownTextKey,
      Message(
        da: "`\(key.value)` er hverken en enhed, en tilsynstype eller et sprog",
        en: "`\(key.value)` is neither a unit, a purpose nor a language",
        sv: "`\(key.value)` är varken en enhet, en tillsynstyp eller ett språk"), at: key.range,
      remedy: nearest.map { .didYouMean($0, at: key.range) },
      help: Message(
        da: """
          en tekst kan deles op efter det, der står under `enheder` og `tilsynstyper`, og efter `da` og `en`; et spørgsmål \
          også efter `respondenter`
          """,
        en: """
          a text can be divided by what stands under `units` and `purposes`, and by `da` and `en`; a question also by \
          `respondents`
          """,
        sv: """
          en text kan delas upp efter det som står under `enheter` och `tillsynstyper`, och efter `da`, `en` \
          och `sv`; en fråga också efter `respondenter`
          """))
  }

  fileprivate static func textKeysOfOneSort(_ key: Located<String>) -> Self {
    Diagnostic(
      .unknownTextKey,
      Message(
        da: "`\(key.value)` står inden i en anden nøgle af samme slags, så teksten er for ingen",
        en: "`\(key.value)` stands inside another key of its sort, so the text is for no one",
        sv: "`\(key.value)` står inuti en annan nyckel av samma slag, så texten är för ingen"), at: key.range,
      help: Message(
        da: "skriv de to ved siden af hinanden, med samme indrykning",
        en: "write the two beside each other, indented alike", sv: "skriv de två bredvid varandra, med samma indrag"))
  }

  fileprivate static func notPut(_ key: Located<String>) -> Self {
    Diagnostic(
      .respondentText,
      Message(
        da: "denne tekst stilles ikke til nogen, så den kan ikke stå i ord til `\(key.value)`",
        en: "this text is put to no one, so it can't stand in words for `\(key.value)`",
        sv: "den här texten ställs inte till någon, så den kan inte stå i ord till `\(key.value)`"), at: key.range,
      help: Message(
        da: "slet den; kun spørgsmål, et fokuspunkts titel og vejledningen til dem kan stå i en respondents ord",
        en:
          "delete it; only questions, the title of a point and the guidance to them can stand in a respondent's words",
        sv: "ta bort den; bara frågor, en fokuspunkts titel och vägledningen till dem kan stå i en respondents ord"))
  }

  fileprivate static func onlyForRespondents(_ key: Located<String>, _ text: WrittenText, _ language: Language) -> Self
  {
    let code = language.rawValue
    return Diagnostic(
      .respondentText,
      Message(
        da: "teksten mangler i konsulentens egne ord; her er kun ord til `\(key.value)`",
        en: "the text is missing in the inspector's own words; here are only words for `\(key.value)`",
        sv: "texten saknas i inspektörens egna ord; här finns bara ord till `\(key.value)`"),
      at: text.range ?? key.range,
      help: Message(
        da: "skriv også det, som skemaet og rapporten skal vise: `\(code): …`",
        en: "write what the record and the report are to show, too: `\(code): …`",
        sv: "skriv också det som protokollet och rapporten ska visa: `\(code): …`"))
  }
}

extension DiagnosticCode {
  static let respondentText = DiagnosticCode(
    "respondent-text",
    da: """
      Et spørgsmål, et fokuspunkts titel og en vejledning kan stå i ord til dem, der er nævnt under `respondenter`. De ord står \
      kun i samtaleguiden til dem. Skemaet og rapporten bruger konsulentens ord, som altid skal være der.
      """,
    en: """
      A question, the title of a point and guidance can stand in words for those who are named under `respondents`. Those words \
      stand only in the guide for talking with them. The record and the report use the inspector's words, which must always be there.
      """,
    sv: """
      En fråga, en fokuspunkts titel och en vägledning kan stå i ord till dem som nämns under `respondenter`. De orden står bara i \
      samtalsguiden för dem. Protokollet och rapporten använder inspektörens ord, som alltid måste finnas.
      """)
  static let unknownTextKey = DiagnosticCode(
    "unknown-text-key",
    da: """
      En tekst kan stå i flere udgaver: en for hver enhed, tilsynstype eller sprog, og et spørgsmål også for hver respondent. \
      Nøglen er ingen af delene.
      """,
    en: """
      A text can stand in several versions: one for each unit, purpose or language, and a question for each respondent, too. The \
      key is none of these.
      """,
    sv: """
      En text kan finnas i flera utgåvor: en för varje enhet, tillsynstyp eller språk, och en fråga också för varje respondent. \
      Nyckeln är inget av detta.
      """)
}
