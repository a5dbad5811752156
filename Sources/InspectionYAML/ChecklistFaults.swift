import Inspection

// What can be wrong with the form of a checklist.

extension Diagnostic {
  static func unknownLanguage(_ code: Located<String>) -> Self {
    let known = Language.allCases.map { $0.rawValue }.quotedList
    let names: [Language: [String]] = [
      .danish: ["dk", "dansk", "danish", "danska", "da-dk"], .english: ["eng", "engelsk", "english", "engelska", "gb"],
      .swedish: ["se", "svensk", "swedish", "svenska", "sv-se"],
    ]
    let meant = Language.allCases.first { names[$0]?.contains(code.value.lowercased()) == true }
    return Diagnostic(
      .unknownLanguage,
      Message(
        da: "`\(code.value)` er ikke et sprog, Tilsyn kender", en: "`\(code.value)` is no language that Tilsyn knows",
        sv: "`\(code.value)` är inget språk som Tilsyn känner till"),
      at: code.range,
      remedy: meant.map { .didYouMean($0.rawValue, at: code.range) },
      help: Message(da: "vælg mellem \(known)", en: "choose among \(known)", sv: "välj bland \(known)"))
  }

  static func tagsInOneText(_ text: Located<String>) -> Self {
    let list = text.value.split { ", ".contains($0) }.joined(separator: ", ")
    return Diagnostic(
      .wrongShape,
      Message(da: "her skal stå en liste", en: "a list belongs here", sv: "här ska det stå en lista"), at: text.range,
      help: Message(da: "skriv [\(list)]", en: "write [\(list)]", sv: "skriv [\(list)]"))
  }

  static func idAsKey(_ key: Located<String>) -> Self {
    Diagnostic(
      .missingKey,
      Message(
        da: "her mangler `id`: `\(key.value)` står som en nøgle",
        en: "`id` is missing here: `\(key.value)` stands as a key",
        sv: "här saknas `id`: `\(key.value)` står som en nyckel"),
      at: key.range,
      help: Message(
        da: "skriv: - id: \(key.value)", en: "write: - id: \(key.value)", sv: "skriv: - id: \(key.value)"))
  }

  static func noText(_ key: String? = nil, at range: SourceRange) -> Self {
    let (da, en) = key.map { (" for `\($0)`", " for `\($0)`") } ?? ("", "")
    let sv = key.map { " för `\($0)`" } ?? ""
    return Diagnostic(
      .emptyValue,
      Message(
        da: "her mangler en tekst\(da)", en: "a text\(en) is missing here",
        sv: "här saknas en text\(sv)"), at: range,
      help: Message(
        da: "skriv teksten efter kolonet, eller slet linjen", en: "write it after the colon, or delete the line",
        sv: "skriv texten efter kolonet, eller ta bort raden"))
  }

  static func severalWithoutOptions(at range: SourceRange) -> Self {
    Diagnostic(
      .severalWithoutOptions,
      Message(
        da: "kun en oplysning med `valgmuligheder` kan have flere svar",
        en: "only a fact with `options` can have several answers",
        sv: "bara en uppgift med `alternativ` kan ha flera svar"),
      at: range, help: Message(da: "slet linjen", en: "delete the line", sv: "ta bort raden"))
  }

  static func unusedAboveAnswers(_ key: Keyword, of id: String, answeredBy below: Keyword, at range: SourceRange)
    -> Self
  {
    let (da, en, sv) = (below.word(in: .danish), below.word(in: .english), below.word(in: .swedish))
    return Diagnostic(
      .unusedAboveAnswers,
      Message(
        da: "`\(key.word(in: .danish))` bruges ikke: `\(id)` besvares gennem sine \(da)",
        en: "`\(key.word(in: .english))` isn't used: `\(id)` is answered by its \(en)",
        sv: "`\(key.word(in: .swedish))` används inte: `\(id)` besvaras genom sina \(sv)"), at: range,
      help: Message(
        da: "flyt linjen ned under hver af dem, den skal gælde for",
        en: "move the line to each of those it is to hold for",
        sv: "flytta ned raden under var och en av dem som den ska gälla för"))
  }

  static func tooManyKinds(_ kinds: Int, _ known: Int, at range: SourceRange) -> Self {
    Diagnostic(
      .tooManyKinds,
      Message(
        da: "der kræves \(kinds) slags datakilder, men tjeklisten har kun \(known)",
        en: "\(kinds) kinds of sources are required, but the checklist has only \(known)",
        sv: "det krävs \(kinds) slag av källor, men checklistan har bara \(known)"), at: range,
      help: Message(
        da: "skriv \(known), eller tilføj slags under `datakildetyper:`",
        en: "write \(known), or add kinds under `source-kinds:`",
        sv: "skriv \(known), eller lägg till slag under `källtyper:`"))
  }

  static func kindsAboveSources(_ kinds: Int, _ count: Int, at range: SourceRange) -> Self {
    Diagnostic(
      .kindsAboveSources,
      Message(
        da: "\(kinds) slags datakilder er mindst \(kinds) datakilder, ikke \(count)",
        en: "\(kinds) kinds of sources are \(kinds) sources at least, not \(count)",
        sv: "\(kinds) slag av källor är minst \(kinds) källor, inte \(count)"), at: range,
      remedy: Remedy(
        Message(da: "skriv \(kinds)", en: "write \(kinds)", sv: "skriv \(kinds)"),
        [[DocumentEdit(range, String(kinds))]]))
  }

  static func factKind(_ id: Located<String>) -> Self {
    Diagnostic(
      .factKind,
      Message(
        da: "det fremgår ikke, hvordan `\(id.value)` besvares", en: "it isn't clear how `\(id.value)` is answered",
        sv: "det framgår inte hur `\(id.value)` besvaras"),
      at: id.range,
      help: Message(
        da: "skriv én af `valgmuligheder`, `tal` og `dato`", en: "write one of `options`, `number` and `date`",
        sv: "skriv en av `alternativ`, `tal` och `datum`"))
  }

  static func titleInPlaceOfQuestion(_ key: Located<String>) -> Self {
    func word(_ language: Language) -> String { Keyword.question.word(in: language) }
    let sentence = Message(
      da: "skriv `\(word(.danish))` i stedet; en titel kan stå ved siden af",
      en: "write `\(word(.english))` instead; a title can stand beside it",
      sv: "skriv `\(word(.swedish))` i stället; en titel kan stå bredvid")
    return Diagnostic(
      .missingKey,
      Message(
        da: "her er en titel, men intet spørgsmål", en: "here is a title but no question",
        sv: "här finns en titel men ingen fråga"), at: key.range, help: sentence)
  }

  static func scaleKind(_ id: Located<String>) -> Self {
    Diagnostic(
      .scaleKind,
      Message(
        da: "det fremgår ikke, hvad man svarer på skalaen `\(id.value)`",
        en: "it isn't clear what the answers on the scale `\(id.value)` are",
        sv: "det framgår inte vad man svarar på skalan `\(id.value)`"), at: id.range,
      help: Message(
        da: "skriv en liste af trin, eller `tal: {}` eller `tekst: fri`",
        en: "write a list of steps, or `number: {}` or `text: free`",
        sv: "skriv en lista av steg, eller `tal: {}` eller `text: fri`"))
  }
}

extension DiagnosticCode {
  static let unknownLanguage = DiagnosticCode(
    "unknown-language", da: "Sproget angives med to bogstaver: `da` for dansk, `en` for engelsk, `sv` for svensk.",
    en: "The language is given in two letters: `da` for Danish, `en` for English, `sv` for Swedish.",
    sv: "Språket anges med två bokstäver: `da` för danska, `en` för engelska, `sv` för svenska.")
  static let severalWithoutOptions = DiagnosticCode(
    "several-without-options",
    da: "`flere: ja` betyder, at flere valgmuligheder kan gælde på én gang. Et tal eller en dato har kun ét svar.",
    en: "`several: yes` means that more than one option can hold at once. A number or a date has one answer only.",
    sv: """
      `flera: ja` betyder att flera alternativ kan gälla på en gång. Ett tal eller ett datum har bara ett \
      svar.
      """)
  static let unusedAboveAnswers = DiagnosticCode(
    "unused-above-answers", .warning,
    da: """
      `kan-fravælges`, `datakildekrav` og `bedømmelse` gælder et svar. Et fokuspunkt med kriterier og et kriterium med \
      indikatorer får ikke selv noget svar, så dér ændrer de intet.
      """,
    en: """
      `allow-not-relevant`, `required-sources` and `note` hold for an answer. A point with criteria and a criterion with \
      indicators get no answer of their own, so there they change nothing.
      """,
    sv: """
      `kan-väljas-bort`, `källkrav` och `bedömning` gäller ett svar. En fokuspunkt med kriterier och ett \
      kriterium med indikatorer får inget eget svar, så där ändrar de ingenting.
      """)
  static let tooManyKinds = DiagnosticCode(
    "too-many-kinds",
    da: "Et krav om flere slags datakilder, end tjeklisten kender, kan intet skema opfylde.",
    en: "No record can fulfil a demand for more kinds of sources than the checklist knows.",
    sv: "Ett krav på fler slag av källor än checklistan känner till kan inget protokoll uppfylla.")
  static let kindsAboveSources = DiagnosticCode(
    "kinds-above-sources", .warning,
    da: "`datakildekrav` kræver flere slags end datakilder. Så mange slags kræver lige så mange datakilder.",
    en: "`required-sources` asks for more kinds than sources. So many kinds take just as many sources.",
    sv: "`källkrav` kräver fler slag än källor. Så många slag kräver lika många källor.")
  static let factKind = DiagnosticCode(
    "fact-kind", da: "En oplysning er enten et valg (`valgmuligheder`), et tal (`tal: {}`) eller en dato (`dato: {}`).",
    en: "A fact is a choice (`options`), a number (`number: {}`) or a date (`date: {}`).",
    sv: """
      En uppgift är antingen ett val (`alternativ`), ett tal (`tal: {}`) eller ett datum (`datum: {}`).
      """)
  static let scaleKind = DiagnosticCode(
    "scale-kind",
    da: "En skala er en liste af trin med værdi, tekst og score, et tal (`tal: {}`) eller fri tekst (`tekst: fri`).",
    en: "A scale is a list of steps with value, text and score, a number (`number: {}`) or free text (`text: free`).",
    sv: """
      En skala är en lista av steg med värde, text och poäng, ett tal (`tal: {}`) eller fri text (`text: \
      fri`).
      """)
}
