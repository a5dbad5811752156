// What can be wrong with ids, options, facts and scales.

extension Diagnostic {
  static func emptyPeriod(from: Day, until: Day, at range: SourceRange) -> Self {
    Diagnostic(
      .emptyPeriod,
      Message(
        da: "perioden slutter \(until), før den begynder \(from)",
        en: "the period ends on \(until), before it begins on \(from)",
        sv: "perioden slutar \(until) innan den börjar \(from)"),
      at: range,
      help: Message(da: "byt om på `fra` og `til`", en: "swap `from` and `until`", sv: "byt plats på `från` och `till`")
    )
  }

  static func idTwice(_ id: Located<String>, first: SourceRange) -> Self {
    Diagnostic(
      .idTwice,
      Message(
        da: "`\(id.value)` findes allerede", en: "`\(id.value)` exists already", sv: "`\(id.value)` finns redan"),
      at: id.range,
      help: Message(
        da: "giv den ene et andet navn", en: "give one of them another name", sv: "ge den ena ett annat namn"),
      related: first)
  }

  /// Quotes of a word processor, which YAML takes for letters.
  static func quotesInOption(_ value: Located<String>, bare: String) -> Self {
    Diagnostic(
      .spaceInOption,
      Message(
        da: "citationstegnene i `\(value.value)` bliver en del af valgmuligheden",
        en: "the quotes in `\(value.value)` become part of the option",
        sv: "citattecknen i `\(value.value)` blir en del av alternativet"),
      at: value.range, help: Message(da: "skriv \(bare)", en: "write \(bare)", sv: "skriv \(bare)"))
  }

  static func spaceInOption(_ value: Located<String>) -> Self {
    Diagnostic(
      .spaceInOption,
      Message(
        da: "en valgmulighed kan ikke have mellemrum eller være tom: `\(value.value)`",
        en: "an option can't have spaces or be empty: `\(value.value)`",
        sv: "ett alternativ kan inte ha mellanslag eller vara tomt: `\(value.value)`"),
      at: value.range,
      help: Message(
        da:
          "skriv `\(value.value.split { $0.isWhitespace }.joined(separator: "-"))` og sæt ordene i teksten",
        en:
          "write `\(value.value.split { $0.isWhitespace }.joined(separator: "-"))` and put the words into the text",
        sv: """
          skriv `\(value.value.split { $0.isWhitespace }.joined(separator: "-"))` och sätt orden i \
          texten
          """))
  }

  static func tooManyOptions(_ id: Located<String>) -> Self {
    Diagnostic(
      .tooManyOptions,
      Message(
        da: "`\(id.value)` har over \(Limits.factOptions) valgmuligheder med flere svar",
        en: "`\(id.value)` has over \(Limits.factOptions) options of which several can be chosen",
        sv: "`\(id.value)` har över \(Limits.factOptions) alternativ med flera svar"),
      at: id.range,
      help: Message(da: "del oplysningen op i to", en: "split the fact in two", sv: "dela uppgiften i två"))
  }

  static func noScale(at range: SourceRange) -> Self {
    Diagnostic(
      .noScale,
      Message(da: "tjeklisten har ingen skala", en: "the checklist has no scale", sv: "checklistan har ingen skala"),
      at: range,
      help: Message(
        da: "skriv mindst én under `skalaer:`; den første bruges, hvor et kriterium ikke nævner en anden",
        en: "write at least one under `scales:`; the first is used where a criterion names no other",
        sv: "skriv minst en under `skalor:`; den första används där ett kriterium inte nämner en annan"))
  }

  static func emptyScale(_ id: Located<String>) -> Self {
    Diagnostic(
      .noScale,
      Message(
        da: "skalaen `\(id.value)` har ingen valgmuligheder", en: "the scale `\(id.value)` has no options",
        sv: "skalan `\(id.value)` har inga alternativ"),
      at: id.range)
  }

  static func someScores(_ id: Located<String>) -> Self {
    Diagnostic(
      .someScores,
      Message(
        da: "i skalaen `\(id.value)` har nogle trin score og andre ikke",
        en: "in the scale `\(id.value)` some steps have a score and others not",
        sv: "i skalan `\(id.value)` har några steg poäng och andra inte"),
      at: id.range,
      help: Message(
        da: "giv alle trin en `score`, eller ingen", en: "give every step a `score`, or none",
        sv: "ge alla steg `poäng`, eller inga")
    )
  }

  static func stepsBeginTooHigh(_ from: Located<Rational>, lowest: Rational?) -> Self {
    Diagnostic(
      .stepsBeginTooHigh,
      Message(
        da: "tal under \(from.value.decimal(mark: ",")) kan svares, men får ingen score",
        en: "numbers below \(from.value.decimal()) can be answered but get no score",
        sv: "tal under \(from.value.decimal(mark: ",")) kan svaras men får ingen poäng"),
      at: from.range,
      help: Message(
        da: "skriv `tal: {mindst: \(from.value.decimal())}`, eller begynd trinene lavere",
        en: "write `number: {min: \(from.value.decimal())}`, or begin the steps lower",
        sv: "skriv `tal: {minst: \(from.value.decimal())}`, eller börja stegen lägre"))
  }

  static func sameStep(_ from: Located<Rational>, first: SourceRange) -> Self {
    Diagnostic(
      .sameBand,
      Message(
        da: "to trin begynder ved \(from.value.decimal(mark: ","))", en: "two steps begin at \(from.value.decimal())",
        sv: "två steg börjar vid \(from.value.decimal(mark: ","))"),
      at: from.range, help: Message(da: "slet det ene", en: "delete one of them", sv: "ta bort det ena"), related: first
    )
  }

  static func boundsSwapped(_ id: Located<String>) -> Self {
    Diagnostic(
      .boundsSwapped,
      Message(
        da: "`mindst` er større end `højst`", en: "`min` is greater than `max`", sv: "`minst` är större än `högst`"),
      at: id.range,
      help: Message(da: "byt om på de to tal", en: "swap the two numbers", sv: "byt plats på de två talen"))
  }

  static func badID(_ id: Located<String>) -> Self {
    let mended = id.value.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
    return Diagnostic(
      .badID,
      Message(
        da: "`\(id.value)` kan ikke bruges som id", en: "`\(id.value)` can't be an id",
        sv: "`\(id.value)` kan inte användas som id"), at: id.range,
      help: Message(
        da: "brug bogstaver, tal og bindestreg, et bogstav først"
          + (id.value.first?.isLetter == true ? ": `\(mended)`" : ""),
        en: "use letters, digits and hyphens, a letter first"
          + (id.value.first?.isLetter == true ? ": `\(mended)`" : ""),
        sv: "använd bokstäver, siffror och bindestreck, en bokstav först"
          + (id.value.first?.isLetter == true ? ": `\(mended)`" : "")))
  }

  static func reservedID(_ id: Located<String>) -> Self {
    Diagnostic(
      .reservedID,
      Message(
        da: "`\(id.value)` er et ord i betingelser og svar og kan ikke være et id",
        en: "`\(id.value)` is a word of conditions and answers and can't be an id",
        sv: "`\(id.value)` är ett ord i villkor och svar och kan inte vara ett id"),
      at: id.range,
      help: Message(da: "vælg et mere præcist navn", en: "choose a more precise name", sv: "välj ett mer precist namn"))
  }
}

extension DiagnosticCode {
  static let emptyPeriod = DiagnosticCode(
    "empty-period", da: "En tjekliste eller en regel skal gælde i mindst én dag.",
    en: "A checklist or a rule must be in force for at least one day.",
    sv: "En checklista eller en regel ska gälla i minst en dag.")
  static let idTwice = DiagnosticCode(
    "id-twice", da: "To ting samme sted har fået samme id. Et id skal være entydigt blandt dem, det står sammen med.",
    en: "Two things in one place have the same id. An id must be unique among those it stands with.",
    sv: """
      Två saker på samma ställe har fått samma id. Ett id ska vara entydigt bland dem som det står \
      tillsammans med.
      """)
  static let spaceInOption = DiagnosticCode(
    "option-space",
    da:
      """
      Valgmuligheder bruges i skemaer og betingelser, og de skrives derfor som ét ord. Den tekst, som mennesker \
      læser, står ved siden af.
      """,
    en:
      """
      Options are used in records and conditions, so they are written as one word. The text that people read stands \
      beside it.
      """,
    sv: """
      Alternativ används i protokoll och villkor och skrivs därför som ett ord. Texten som människor läser \
      står bredvid.
      """)
  static let tooManyOptions = DiagnosticCode(
    "too-many-options", da: "En oplysning med flere svar kan have højst 64 valgmuligheder.",
    en: "A fact that takes several answers can have 64 options at most.",
    sv: "En uppgift med flera svar kan ha högst 64 alternativ.")
  static let noScale = DiagnosticCode(
    "no-scale", da: "En tjekliste skal have mindst én skala at svare på, og en skala mindst én valgmulighed.",
    en: "A checklist needs at least one scale to answer on, and a scale at least one option.",
    sv: "En checklista ska ha minst en skala att svara på, och en skala minst ett alternativ.")
  static let someScores = DiagnosticCode(
    "some-scores",
    da: "Enten tæller en skala, og så har alle trin en score, eller også er svaret kun en oplysning, og så har ingen.",
    en: "Either a scale counts, and then every step has a score, or the answer is only a fact, and then none has.",
    sv: """
      Antingen räknas en skala, och då har alla steg poäng, eller så är svaret bara en upplysning, och då \
      har inget steg det.
      """)
  static let stepsBeginTooHigh = DiagnosticCode(
    "steps-gap",
    da:
      "Trinene i en talskala skal dække alle tal, der kan svares: det laveste trin begynder ved skalaens mindste tal.",
    en:
      """
      The steps of a number scale must cover all numbers that can be answered: the lowest begins at the scale's \
      least number.
      """,
    sv: """
      Stegen i en talskala ska täcka alla tal som kan svaras: det lägsta steget börjar vid skalans minsta \
      tal.
      """)
  static let boundsSwapped = DiagnosticCode(
    "bounds-swapped", da: "Det mindste tal kan ikke være større end det højeste.",
    en: "The least number can't be greater than the highest.",
    sv: "Det minsta talet kan inte vara större än det största.")
  static let badID = DiagnosticCode(
    "bad-id", da: "Et id begynder med et bogstav og har kun bogstaver (også æ, ø og å), tal og bindestreger.",
    en: "An id begins with a letter and has letters, digits and hyphens only.",
    sv: """
      Ett id börjar med en bokstav och har bara bokstäver (även å, ä och ö), siffror och bindestreck.
      """)
  static let reservedID = DiagnosticCode(
    "reserved-id",
    da:
      """
      Ordene i betingelser (og, eller, ikke, er, antal …) og i svar (svar, score, datakilder …) kan ikke være id på \
      oplysninger, fokuspunkter, kriterier eller indikatorer.
      """,
    en:
      """
      The words of conditions (and, or, not, is, count …) and of answers (answer, score, sources …) can't be ids of \
      facts, points, criteria or indicators.
      """,
    sv: """
      Orden i villkor (och, eller, inte, är, antal …) och i svar (svar, poäng, källor …) kan inte vara id \
      för uppgifter, fokuspunkter, kriterier eller indikatorer.
      """)
}
