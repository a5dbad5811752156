// What can be wrong with ids, options, facts and scales.

extension Diagnostic {
  static func emptyPeriod(from: Day, until: Day, at range: SourceRange) -> Self {
    Diagnostic(
      .emptyPeriod,
      Message(
        da: "perioden slutter \(until), før den begynder \(from)",
        en: "the period ends on \(until), before it begins on \(from)"),
      at: range, help: Message(da: "byt om på `fra` og `til`", en: "swap `from` and `until`"))
  }

  static func idTwice(_ id: Located<String>, first: SourceRange) -> Self {
    Diagnostic(
      .idTwice,
      Message(
        da: "`\(id.value)` findes allerede på linje \(first.start.line)",
        en: "`\(id.value)` exists already on line \(first.start.line)"),
      at: id.range, help: Message(da: "giv den ene et andet navn", en: "give one of them another name"), related: first)
  }

  static func spaceInOption(_ value: Located<String>) -> Self {
    Diagnostic(
      .spaceInOption,
      Message(
        da: "en valgmulighed kan ikke have mellemrum eller være tom: `\(value.value)`",
        en: "an option can't have spaces or be empty: `\(value.value)`"),
      at: value.range,
      help: Message(
        da:
          "skriv `\(value.value.split(whereSeparator: \.isWhitespace).joined(separator: "-"))` og sæt ordene i teksten",
        en:
          "write `\(value.value.split(whereSeparator: \.isWhitespace).joined(separator: "-"))` and put the words into the text"
      ))
  }

  static func tooManyOptions(_ id: Located<String>) -> Self {
    Diagnostic(
      .tooManyOptions,
      Message(
        da: "`\(id.value)` har over \(Fact.mostOptions) valgmuligheder med flere svar",
        en: "`\(id.value)` has over \(Fact.mostOptions) options of which several can be chosen"),
      at: id.range, help: Message(da: "del oplysningen op i to", en: "split the fact in two"))
  }

  static func noScale(at range: SourceRange) -> Self {
    Diagnostic(
      .noScale, Message(da: "tjeklisten har ingen skala", en: "the checklist has no scale"), at: range,
      help: Message(
        da: "skriv mindst én under `skalaer:`; den første bruges, hvor et kriterium ikke nævner en anden",
        en: "write at least one under `scales:`; the first is used where a criterion names no other"))
  }

  static func emptyScale(_ id: Located<String>) -> Self {
    Diagnostic(
      .noScale,
      Message(da: "skalaen `\(id.value)` har ingen valgmuligheder", en: "the scale `\(id.value)` has no options"),
      at: id.range)
  }

  static func someScores(_ id: Located<String>) -> Self {
    Diagnostic(
      .someScores,
      Message(
        da: "i skalaen `\(id.value)` har nogle trin score og andre ikke",
        en: "in the scale `\(id.value)` some steps have a score and others not"),
      at: id.range, help: Message(da: "giv alle trin en `score`, eller ingen", en: "give every step a `score`, or none")
    )
  }

  static func stepsBeginTooHigh(_ from: Located<Rational>, lowest: Rational?) -> Self {
    Diagnostic(
      .stepsBeginTooHigh,
      Message(
        da: "tal under \(from.value.decimal(mark: ",")) kan svares, men får ingen score",
        en: "numbers below \(from.value.decimal()) can be answered but get no score"),
      at: from.range,
      help: Message(
        da: "skriv `tal: {mindst: \(from.value.decimal())}`, eller begynd trinene lavere",
        en: "write `number: {min: \(from.value.decimal())}`, or begin the steps lower"))
  }

  static func sameStep(_ from: Located<Rational>, first: SourceRange) -> Self {
    Diagnostic(
      .sameBand,
      Message(
        da: "to trin begynder ved \(from.value.decimal(mark: ","))", en: "two steps begin at \(from.value.decimal())"),
      at: from.range, help: Message(da: "slet det ene", en: "delete one of them"), related: first)
  }

  static func boundsSwapped(_ id: Located<String>) -> Self {
    Diagnostic(
      .boundsSwapped, Message(da: "`mindst` er større end `højst`", en: "`min` is greater than `max`"), at: id.range,
      help: Message(da: "byt om på de to tal", en: "swap the two numbers"))
  }

  static func badID(_ id: Located<String>) -> Self {
    let mended = id.value.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
    return Diagnostic(
      .badID,
      Message(da: "`\(id.value)` kan ikke bruges som id", en: "`\(id.value)` can't be an id"), at: id.range,
      help: Message(
        da: "brug bogstaver, tal og bindestreg, et bogstav først"
          + (id.value.first?.isLetter == true ? ": `\(mended)`" : ""),
        en: "use letters, digits and hyphens, a letter first"
          + (id.value.first?.isLetter == true ? ": `\(mended)`" : "")))
  }

  static func reservedID(_ id: Located<String>) -> Self {
    Diagnostic(
      .reservedID,
      Message(
        da: "`\(id.value)` er et ord i betingelser og svar og kan ikke være et id",
        en: "`\(id.value)` is a word of conditions and answers and can't be an id"),
      at: id.range, help: Message(da: "vælg et mere præcist navn", en: "choose a more precise name"))
  }
}

extension DiagnosticCode {
  static let emptyPeriod = DiagnosticCode(
    "empty-period", da: "En tjekliste eller en regel skal gælde i mindst én dag.",
    en: "A checklist or a rule must be in force for at least one day.")
  static let idTwice = DiagnosticCode(
    "id-twice", da: "To ting samme sted har fået samme id. Et id skal være entydigt blandt dem, det står sammen med.",
    en: "Two things in one place have the same id. An id must be unique among those it stands with.")
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
      """
  )
  static let tooManyOptions = DiagnosticCode(
    "too-many-options", da: "En oplysning med flere svar kan have højst 64 valgmuligheder.",
    en: "A fact that takes several answers can have 64 options at most.")
  static let noScale = DiagnosticCode(
    "no-scale", da: "En tjekliste skal have mindst én skala at svare på, og en skala mindst én valgmulighed.",
    en: "A checklist needs at least one scale to answer on, and a scale at least one option.")
  static let someScores = DiagnosticCode(
    "some-scores",
    da: "Enten tæller en skala, og så har alle trin en score, eller også er svaret kun en oplysning, og så har ingen.",
    en: "Either a scale counts, and then every step has a score, or the answer is only a fact, and then none has.")
  static let stepsBeginTooHigh = DiagnosticCode(
    "steps-gap",
    da:
      "Trinene i en talskala skal dække alle tal, der kan svares: det laveste trin begynder ved skalaens mindste tal.",
    en:
      """
      The steps of a number scale must cover all numbers that can be answered: the lowest begins at the scale's \
      least number.
      """
  )
  static let boundsSwapped = DiagnosticCode(
    "bounds-swapped", da: "Det mindste tal kan ikke være større end det højeste.",
    en: "The least number can't be greater than the highest.")
  static let badID = DiagnosticCode(
    "bad-id", da: "Et id begynder med et bogstav og har kun bogstaver (også æ, ø og å), tal og bindestreger.",
    en: "An id begins with a letter and has letters, digits and hyphens only.")
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
      """
  )
}
