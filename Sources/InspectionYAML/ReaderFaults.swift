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
      remedy: meant.map { .didYouMean($0, at: key.range) },
      help: Message(
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

  /// Something of another form; `keys` are those that can stand where fields belong.
  static func wrongShape(expected: Node.Kind, found node: Node, _ keys: KeywordSet? = nil) -> Self {
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
          node.kind == .sequence ? withoutDashes : keys.map(examples) ?? indented
        )
      case .sequence:
        (
          Message(da: "her skal stå en liste", en: "a list belongs here", sv: "här ska det stå en lista"),
          node.kind == .mapping
            ? Message(
              da: "begynd hvert punkt med `- `, også når der kun er ét",
              en: "begin each item with `- `, even a single one",
              sv: "börja varje punkt med `- `, även när det bara finns en")
            : Message(
              da: "begynd hver linje med `- `, eller skriv [a, b]", en: "begin each line with `- `, or write [a, b]",
              sv: "börja varje rad med `- `, eller skriv [a, b]")
        )
      }
    return Diagnostic(.wrongShape, message, at: node.range, help: help)
  }

  private static let indented = Message(
    da: "ryk dem ind under, med mellemrum efter kolonet", en: "indent them below, with a space after the colon",
    sv: "dra in dem under, med mellanslag efter kolonet")

  private static let withoutDashes = Message(
    da: "slet bindestregerne, og lad linjerne stå lige under hinanden",
    en: "delete the dashes, and let the lines stand right below each other",
    sv: "ta bort bindestrecken, och låt raderna stå rakt under varandra")

  /// The first few of the fields that belong below.
  private static func examples(of keys: KeywordSet) -> Message {
    func list(_ language: Language) -> String {
      keys.keywords.filter { $0 != .internalOnly }.prefix(4).map { "`\($0.word(in: language)): …`" }.joined(
        separator: ", ")
    }
    return Message(
      da: "ryk dem ind på linjerne under: \(list(.danish))", en: "indent them on the lines below: \(list(.english))",
      sv: "dra in dem på raderna under: \(list(.swedish))")
  }

  static func unknownValue(_ value: Located<String>, _ keys: KeywordSet, meant: String?) -> Self {
    Diagnostic(
      .unknownValue,
      Message(
        da: value.value.isEmpty ? "her mangler en værdi" : "`\(value.value)` kan ikke vælges her",
        en: value.value.isEmpty ? "a value is missing here" : "`\(value.value)` can't be chosen here",
        sv: value.value.isEmpty ? "här saknas ett värde" : "`\(value.value)` kan inte väljas här"), at: value.range,
      remedy: meant.map { .didYouMean($0, at: value.range) },
      help: Message(
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
}
