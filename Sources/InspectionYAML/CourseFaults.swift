import Inspection

// What can be wrong with what becomes of a record after the visit. Advice is in the record's own language.

extension Diagnostic {
  static func stanceTwice(_ key: Located<String>, first: SourceRange, _ language: Language) -> Self {
    let stances = "`\(Keyword.stances.word(in: language)):`"
    return Diagnostic(
      .stanceTwice,
      Message(
        da: "der er taget stilling til fundet `\(key.value)` to gange",
        en: "a stand is taken on the finding `\(key.value)` twice",
        sv: "ställning har tagits till iakttagelsen `\(key.value)` två gånger"),
      at: key.range,
      help: Message(
        da: "behold det ene, helst under \(stances), og slet det andet",
        en: "keep one of them, best the one below \(stances), and delete the other",
        sv: "behåll det ena, helst under \(stances), och ta bort det andra"), related: first)
  }

  static func rewrittenWithoutWords(at range: SourceRange, _ language: Language) -> Self {
    let (rewritten, adopted) = (Keyword.rewritten.word(in: language), Keyword.adopted.word(in: language))
    return Diagnostic(
      .rewrittenWithoutWords,
      Message(
        da: "her mangler de ord, som fundet er omskrevet til",
        en: "the words that the finding is rewritten to are missing",
        sv: "här saknas orden som iakttagelsen har skrivits om till"), at: range,
      help: Message(
        da: "skriv `{\(rewritten): …}` med dine ord, eller `\(adopted)`",
        en: "write `{\(rewritten): …}` with your words, or `\(adopted)`",
        sv: "skriv `{\(rewritten): …}` med dina ord, eller `\(adopted)`"))
  }

  static func doneAndNot(_ status: Located<String>, _ language: Language) -> Self {
    let done = Keyword.done.word(in: language)
    return Diagnostic(
      .doneAndNot,
      Message(
        da: "der står både `\(status.value)` og den dag, det blev gjort",
        en: "both `\(status.value)` and the day on which it was done stand here",
        sv: "här står både `\(status.value)` och den dag då det gjordes"),
      at: status.range,
      remedy: Remedy(
        Message(
          da: "skriv `\(done)`, eller slet datoen", en: "write `\(done)`, or delete the date",
          sv: "skriv `\(done)`, eller ta bort datumet"), [[DocumentEdit(status.range, done)]]))
  }

  static func notAHash(_ text: Located<String>) -> Self {
    Diagnostic(
      .notAHash,
      Message(
        da: "det er ikke en SHA-256: den har 64 cifre og bogstaver fra a til f",
        en: "this is no SHA-256: that has 64 digits and letters from a to f",
        sv: "det är ingen SHA-256: den har 64 siffror och bokstäver från a till f"), at: text.range,
      help: Message(
        da: "kopiér den fra rapporten, som `tilsyn score --hash` giver, eller slet linjen",
        en: "copy it from the report that `tilsyn score --hash` gives, or delete the line",
        sv: "kopiera den från rapporten som `tilsyn score --hash` ger, eller ta bort raden"))
  }

  static func unknownSubject(_ typed: Located<String>, _ known: [String], _ whole: String) -> Self {
    Diagnostic(
      .unknownSubject,
      Message(
        da: "tjeklisten har hverken fund, fokuspunkt eller spørgsmål `\(typed.value)`",
        en: "the checklist has no finding, point or question `\(typed.value)`",
        sv: "checklistan har varken iakttagelse, fokuspunkt eller fråga `\(typed.value)`"), at: typed.range,
      remedy: Spelling.nearest(to: typed.value, among: known + [whole]).map { .didYouMean($0, at: typed.range) },
      help: Message(
        da: "skriv fundets id, som det står i rapporten, et fokuspunkt eller `\(whole)`",
        en: "write the finding's id as the report has it, a point, or `\(whole)`",
        sv: "skriv iakttagelsens id som det står i rapporten, en fokuspunkt eller `\(whole)`"))
  }
}

extension DiagnosticCode {
  /// What can be wrong with what becomes of a record after the visit.
  static let course = [stanceTwice, rewrittenWithoutWords, doneAndNot, notAHash, unknownSubject]

  static let stanceTwice = DiagnosticCode(
    "stance-twice",
    da: """
      Et fund tages med, omskrives eller vælges fra. Her er der taget stilling til det to gange, måske både under \
      `stillingtagen` og `fravalgte-fund`.
      """,
    en: """
      A finding is adopted, rewritten or declined. Here a stand is taken on it twice, perhaps both under `stances` and \
      `set-aside`.
      """,
    sv: """
      En iakttagelse tas med, skrivs om eller väljs bort. Här har ställning tagits till den två gånger, kanske både under \
      `ställningstaganden` och `bortvalda-iakttagelser`.
      """)
  static let rewrittenWithoutWords = DiagnosticCode(
    "rewritten-without-words",
    da: "Et fund, der er omskrevet, står i rapporten med dine ord. Derfor skal de være der.",
    en: "A finding that is rewritten stands in the report in your words, so they must be there.",
    sv: "En iakttagelse som har skrivits om står i rapporten med dina ord. Därför måste de finnas.")
  static let doneAndNot = DiagnosticCode(
    "done-and-not",
    da: "Når der står en dag under `udført`, er det gjort. Status siger noget andet.",
    en: "Where a day stands under `done`, it was done. The status says something else.",
    sv: "När en dag står under `utfört` är det gjort. Statusen säger något annat.")
  static let notAHash = DiagnosticCode(
    "not-a-hash",
    da: "SHA-256 er et fingeraftryk af en fil: 64 tegn, hvert et ciffer eller et bogstav fra a til f.",
    en: "A SHA-256 is the fingerprint of a file: 64 signs, each a digit or a letter from a to f.",
    sv: "SHA-256 är ett fingeravtryck av en fil: 64 tecken, vart och ett en siffra eller en bokstav från a till f.")
  static let unknownSubject = DiagnosticCode(
    "unknown-subject",
    da: "Et høringssvar gælder et fund, et fokuspunkt, et spørgsmål eller hele rapporten.",
    en: "An answer to the hearing is about a finding, a point, a question or the whole report.",
    sv: "En synpunkt gäller en iakttagelse, en fokuspunkt, en fråga eller hela rapporten.")
}
