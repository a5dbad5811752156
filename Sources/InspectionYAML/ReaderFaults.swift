import Inspection

// What can be wrong with a key or a value wherever it stands.

extension Diagnostic {
  static func unknownKey(_ key: Located<String>, _ keys: KeywordSet, meant: String?) -> Self {
    if let space = hardSpace(before: key) { return space }
    return Diagnostic(
      .unknownKey,
      Message(
        da: "`\(key.value)` kan ikke stå her", en: "`\(key.value)` can't stand here",
        sv: "`\(key.value)` kan inte stå här"), at: key.range,
      help: meant.map { .didYouMean($0) }
        ?? Message(
          da: "her kan stå \(keys.keywords.quotedList(in: .danish))",
          en: "these can: \(keys.keywords.quotedList(in: .english))",
          sv: "här kan det stå \(keys.keywords.quotedList(in: .swedish))"))
  }

  static func sameKeyTwice(_ key: Located<String>, first: SourceRange) -> Self {
    Diagnostic(
      .sameKeyTwice,
      Message(
        da: "`\(key.value)` betyder det samme som nøglen på linje \(first.start.line)",
        en: "`\(key.value)` means the same as the key on line \(first.start.line)",
        sv: "`\(key.value)` betyder samma sak som nyckeln på rad \(first.start.line)"),
      at: key.range, help: Message(da: "slet den ene", en: "delete one of them", sv: "ta bort den ena"), related: first)
  }

  static func missingKey(_ keyword: Keyword, at range: SourceRange) -> Self {
    Diagnostic(
      .missingKey,
      Message(
        da: "her mangler `\(keyword.danish[0])`", en: "`\(keyword.canonical)` is missing here",
        sv: "här saknas `\(keyword.word(in: .swedish))`"), at: range,
      help: Message(
        da: "tilføj en linje med `\(keyword.danish[0]): …`", en: "add a line with `\(keyword.canonical): …`",
        sv: "lägg till en rad med `\(keyword.word(in: .swedish)): …`"))
  }

  static func emptyValue(_ keyword: Keyword, at range: SourceRange) -> Self {
    Diagnostic(
      .emptyValue,
      Message(
        da: "`\(keyword.danish[0])` er ikke udfyldt", en: "`\(keyword.canonical)` isn't filled in",
        sv: "`\(keyword.word(in: .swedish))` är inte ifyllt"), at: range,
      help: Message(
        da: "skriv værdien efter kolonet", en: "write the value after the colon", sv: "skriv värdet efter kolonet"))
  }

  static func wrongShape(expected: Node.Kind, at range: SourceRange) -> Self {
    let (message, help): (Message, Message) =
      switch expected {
      case .scalar:
        (
          Message(
            da: "her skal stå en enkelt værdi", en: "a single value belongs here",
            sv: "här ska det stå ett enskilt värde"),
          Message(
            da: "skriv den efter kolonet, uden indrykkede linjer under",
            en: "write it after the colon, without indented lines below",
            sv: "skriv det efter kolonet, utan indragna rader under")
        )
      case .mapping:
        (
          Message(
            da: "her skal stå linjer af formen `navn: værdi`", en: "lines of the form `name: value` belong here",
            sv: "här ska det stå rader av formen `namn: värde`"),
          Message(
            da: "ryk dem ind under, med mellemrum efter kolonet", en: "indent them below, with a space after the colon",
            sv: "dra in dem under, med mellanslag efter kolonet")
        )
      case .sequence:
        (
          Message(da: "her skal stå en liste", en: "a list belongs here", sv: "här ska det stå en lista"),
          Message(
            da: "begynd hver linje med `- `, eller skriv [a, b]", en: "begin each line with `- `, or write [a, b]",
            sv: "börja varje rad med `- `, eller skriv [a, b]")
        )
      }
    return Diagnostic(.wrongShape, message, at: range, help: help)
  }

  static func notANumber(_ text: String, at range: SourceRange) -> Self {
    Diagnostic(
      .notANumber,
      Message(da: "`\(text)` er ikke et tal", en: "`\(text)` is not a number", sv: "`\(text)` är inget tal"), at: range,
      help: Message(
        da: "skriv for eksempel 2, 0,5 eller 1/3", en: "write, for example, 2, 0.5 or 1/3",
        sv: "skriv till exempel 2, 0,5 eller 1/3"))
  }

  static func notACount(_ text: String, at range: SourceRange) -> Self {
    Diagnostic(
      .notACount,
      Message(
        da: "`\(text)` er ikke et helt antal", en: "`\(text)` is not a whole number",
        sv: "`\(text)` är inget helt antal"), at: range,
      help: Message(da: "skriv 0, 1, 2 …", en: "write 0, 1, 2 …", sv: "skriv 0, 1, 2 …"))
  }

  static func notADate(_ text: String, at range: SourceRange) -> Self {
    let meant = Day(danishOrder: text)
    if meant == nil, text.isDateShaped { return noSuchDay(text, at: range) }
    return Diagnostic(
      .notADate,
      Message(
        da: "`\(text)` er ikke en dato i formen år-måned-dag", en: "`\(text)` is not a date of the form year-month-day",
        sv: "`\(text)` är inget datum i formen år-månad-dag"),
      at: range,
      help: Message(
        da: "skriv \(meant?.description ?? "for eksempel 2026-03-12")",
        en: "write \(meant?.description ?? "2026-03-12, for example")",
        sv: "skriv \(meant?.description ?? "till exempel 2026-03-12")"))
  }

  private static func noSuchDay(_ text: String, at range: SourceRange) -> Self {
    Diagnostic(
      .notADate,
      Message(
        da: "der er ingen dag `\(text)` i kalenderen",
        en: "there is no day `\(text)` in the calendar",
        sv: "det finns ingen dag `\(text)` i kalendern"),
      at: range,
      help: Message(
        da: "ret dagen eller måneden", en: "correct the day or the month",
        sv: "rätta dagen eller månaden"))
  }

  static func notAVersion(_ text: String, at range: SourceRange) -> Self {
    Diagnostic(
      .notAVersion,
      Message(da: "`\(text)` er ikke en version", en: "`\(text)` is not a version", sv: "`\(text)` är ingen version"),
      at: range,
      help: Message(
        da: "skriv tre tal med punktum imellem: 1.0.0", en: "write three numbers with points between: 1.0.0",
        sv: "skriv tre tal med punkt emellan: 1.0.0"))
  }

  static func unknownValue(_ value: Located<String>, _ keys: KeywordSet) -> Self {
    Diagnostic(
      .unknownValue,
      Message(
        da: value.value.isEmpty ? "her mangler en værdi" : "`\(value.value)` kan ikke vælges her",
        en: value.value.isEmpty ? "a value is missing here" : "`\(value.value)` can't be chosen here",
        sv: value.value.isEmpty ? "här saknas ett värde" : "`\(value.value)` kan inte väljas här"), at: value.range,
      help: Spelling.nearest(to: value.value, among: keys.words).map { .didYouMean($0) }
        ?? Message(
          da: "vælg mellem \(keys.keywords.quotedList(in: .danish))",
          en: "choose among \(keys.keywords.quotedList(in: .english))",
          sv: "välj bland \(keys.keywords.quotedList(in: .swedish))"))
  }

  static func mixedLanguages(_ word: String, _ main: Language, at range: SourceRange) -> Self {
    let name = main.name
    return Diagnostic(
      .mixedLanguages,
      Message(
        da: "`\(word)` er fra et andet sprog end resten, som er på \(name.da)",
        en: "`\(word)` is in another language than the rest, which is in \(name.en)",
        sv: "`\(word)` är på ett annat språk än resten, som är på \(name.sv)"),
      at: range,
      help: Message(
        da: "brug ét sprog i hele filen", en: "use one language throughout the file",
        sv: "använd ett språk i hela filen"))
  }

  static func textCutOff(_ lost: String, at range: SourceRange) -> Self {
    let shown = lost.count > 40 ? String(lost.prefix(40)) + "…" : lost
    return Diagnostic(
      .textCutOff,
      Message(
        da: "teksten slutter ved `#`: `\(shown)` er ikke med", en: "the text ends at `#`: `\(shown)` is left out",
        sv: "texten slutar vid `#`: `\(shown)` är inte med"),
      at: range,
      help: Message(
        da: "sæt teksten i citationstegn, hvis `#` er en del af den; ellers flyt kommentaren til sin egen linje",
        en: "put the text in quotation marks if `#` is part of it; else move the comment to a line of its own",
        sv: """
          sätt texten inom citattecken om `#` är en del av den; flytta annars kommentaren till en egen rad
          """))
  }
}

extension String {
  /// Whether it looks like `2026-02-30`.
  fileprivate var isDateShaped: Bool {
    let signs = Array(utf8)
    return signs.count == 10
      && signs.indices.allSatisfy {
        [4, 7].contains($0) ? signs[$0] == 0x2D : (0x30...0x39).contains(signs[$0])
      }
  }
}

extension DiagnosticCode {
  static let unknownKey = DiagnosticCode(
    "unknown-key",
    da:
      """
      Nøglen findes ikke på dette sted. Måske er den stavet forkert, eller den er rykket for langt ind eller for \
      lidt.
      """,
    en: "There is no such key at this place. Perhaps it is misspelled, or indented too far or too little.",
    sv: """
      Nyckeln finns inte på det här stället. Kanske är den felstavad, eller så är den för långt eller för \
      lite indragen.
      """)
  static let sameKeyTwice = DiagnosticCode(
    "same-key-twice", da: "Nøglen står to gange, på to sprog eller med to navne for det samme. Kun én kan gælde.",
    en: "The key stands twice, in two languages or under two names for one thing. Only one can hold.",
    sv: """
      Nyckeln står två gånger, på två språk eller med två namn för samma sak. Bara en kan gälla.
      """)
  static let missingKey = DiagnosticCode(
    "missing-key", da: "Noget, der altid skal stå her, mangler.",
    en: "Something that must always stand here is missing.", sv: "Något som alltid ska stå här saknas.")
  static let emptyValue = DiagnosticCode(
    "empty-value", da: "Nøglen står der, men værdien er ikke udfyldt.",
    en: "The key stands there, but its value isn't filled in.", sv: "Nyckeln står där, men värdet är inte ifyllt.")
  static let wrongShape = DiagnosticCode(
    "wrong-shape",
    da:
      """
      Her står noget af en anden form: en enkelt værdi, en liste (linjer med `- `) eller linjer af formen `navn: \
      værdi`. Se på indrykningen.
      """,
    en:
      """
      Something of another shape stands here: a single value, a list (lines with `- `) or lines of the form `name: \
      value`. Look at the indentation.
      """,
    sv: """
      Här står något av en annan form: ett enskilt värde, en lista (rader med `- `) eller rader av formen \
      `namn: värde`. Se på indraget.
      """)
  static let notANumber = DiagnosticCode(
    "not-a-number", da: "Feltet skal være et tal: 2, 0,5, 0.5 eller 1/3; en andel også 60%.",
    en: "The field must be a number: 2, 0.5, 0,5 or 1/3; a share also 60%.",
    sv: "Fältet ska vara ett tal: 2, 0,5, 0.5 eller 1/3; en andel även 60%.")
  static let notACount = DiagnosticCode(
    "not-a-count", da: "Feltet skal være et helt tal fra 0 og op.", en: "The field must be a whole number from 0 up.",
    sv: "Fältet ska vara ett heltal från 0 och uppåt.")
  static let notADate = DiagnosticCode(
    "not-a-date", da: "En dato skrives år-måned-dag: 2026-03-12. Så kan den ikke misforstås.",
    en: "A date is written year-month-day: 2026-03-12. It can't be misread then.",
    sv: "Ett datum skrivs år-månad-dag: 2026-03-12. Då kan det inte missförstås.")
  static let notAVersion = DiagnosticCode(
    "not-a-version", da: "En version er tre tal med punktum imellem: 1.0.0.",
    en: "A version is three numbers with points between: 1.0.0.", sv: "En version är tre tal med punkt emellan: 1.0.0.")
  static let unknownValue = DiagnosticCode(
    "unknown-value", da: "Feltet har faste værdier, og den skrevne er ikke en af dem.",
    en: "The field has fixed values, and the one written isn't among them.",
    sv: "Fältet har fasta värden, och det skrivna är inget av dem.")
  static let mixedLanguages = DiagnosticCode(
    "mixed-languages", .warning,
    da: "Nøgleordene i filen er på to sprog. Tilsyn forstår begge, men filen er lettere at læse på ét.",
    en: "The keywords of the file are of two languages. Tilsyn understands both, but one is easier to read.",
    sv: """
      Nyckelorden i filen är på två språk. Tilsyn förstår båda, men filen är lättare att läsa på ett.
      """)
  static let textCutOff = DiagnosticCode(
    "text-cut-off", .warning,
    da: "I YAML begynder en kommentar ved et mellemrum og `#`. Det, der står efter, bliver ikke læst.",
    en: "In YAML a comment begins at a space and `#`. What stands after it isn't read.",
    sv: "I YAML börjar en kommentar vid ett mellanslag och `#`. Det som står efter läses inte.")
}
