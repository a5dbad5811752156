// The faults of conditions whose words are read but don't go together.

extension Diagnostic {
  static func unknownName(_ token: ConditionToken, nearest: String?) -> Self {
    Diagnostic(
      .unknownName,
      Message(da: "`\(token.text)` findes ikke i tjeklisten", en: "there is no `\(token.text)` in the checklist"),
      at: token.range,
      help: nearest.map { .didYouMean($0) }
        ?? Message(
          da: "skriv id på en oplysning, et fokuspunkt eller et kriterium (`fokuspunkt.kriterium`)",
          en: "write the id of a fact, a point or a criterion (`point.criterion`)"))
  }

  static func unknownField(_ token: ConditionToken, fields: [Keyword]) -> Self {
    Diagnostic(
      .unknownName,
      Message(da: "`\(token.text)` findes ikke", en: "there is no `\(token.text)`"), at: token.range,
      help: Message(
        da: "efter punktummet kan der stå \(fields.quotedList(in: .danish))",
        en: "after the full stop can stand \(fields.quotedList(in: .english))"))
  }

  static func unknownOption(_ token: ConditionToken, among options: [String]) -> Self {
    let shown = options.prefix(8).quotedList + (options.count > 8 ? " …" : "")
    return Diagnostic(
      .unknownOption,
      Message(da: "`\(token.text)` er ikke en valgmulighed her", en: "`\(token.text)` is not an option here"),
      at: token.range,
      help: Spelling.nearest(to: token.text, among: options).map { .didYouMean($0) }
        ?? Message(da: "mulighederne er \(shown)", en: "the options are \(shown)"))
  }

  static func unknownTag(_ token: ConditionToken, nearest: String?) -> Self {
    Diagnostic(
      .unknownTag,
      Message(da: "intet kriterium har mærket i `\(token.text)`", en: "no criterion has the tag in `\(token.text)`"),
      at: token.range, help: nearest.map { .didYouMean(token.text.prefix { $0 != "." } + "." + $0) })
  }

  static func twoMeanings(_ token: ConditionToken, word: String) -> Self {
    Diagnostic(
      .twoMeanings,
      Message(da: "`\(word)` kan betyde to ting her", en: "`\(word)` can mean two things here"), at: token.range,
      help: Message(
        da: "skriv hele stien, eller giv den ene et andet id",
        en: "write the whole path, or give one of them another id"))
  }

  static func noComparison(at range: SourceRange) -> Self {
    Diagnostic(
      .noComparison,
      Message(da: "her mangler en sammenligning", en: "a comparison is missing here"), at: range,
      help: Message(
        da: "skriv for eksempel `… = ja`, `… <= 2` eller `… er besvaret`",
        en: "write, for example, `… = yes`, `… <= 2` or `… is answered`"))
  }

  static func orderOfOptions(_ symbol: String, at range: SourceRange) -> Self {
    Diagnostic(
      .optionOrder,
      Message(
        da: "valgmuligheder har ingen rækkefølge: `\(symbol)` kan ikke bruges",
        en: "options have no order: `\(symbol)` can't be used"),
      at: range, help: Message(da: "brug `=`, `!=` eller `i […]`", en: "use `=`, `!=` or `in […]`"))
  }

  static func hasWithoutSeveral(at range: SourceRange) -> Self {
    Diagnostic(
      .wrongKind,
      Message(
        da: "`har` kan kun bruges om en oplysning med flere svar", en: "`has` is only for a fact with several answers"),
      at: range,
      help: Message(
        da: "brug `=` i stedet, eller skriv `flere: ja` ved oplysningen",
        en: "use `=` instead, or write `several: yes` at the fact"))
  }

  static func severalCompared(_ range: SourceRange) -> Self {
    Diagnostic(
      .wrongKind,
      Message(
        da: "en oplysning med flere svar kan ikke sammenlignes med `=`",
        en: "a fact with several answers can't be compared with `=`"),
      at: range, help: Message(da: "brug `har`", en: "use `has`"))
  }

  static func noStatus(at range: SourceRange) -> Self {
    Diagnostic(
      .wrongKind,
      Message(
        da: "`er` kan kun bruges om kriterier, fokuspunkter, oplysninger og bedømmelser",
        en: "`is` is only for criteria, points, facts and notes"),
      at: range)
  }

  static func dateAgainstOther(at range: SourceRange) -> Self {
    Diagnostic(
      .wrongKind, Message(da: "her skal stå en dato", en: "a date belongs here"), at: range,
      help: Message(da: "en dato skrives som 2026-03-12", en: "write a date as 2026-03-12"))
  }

  static func dateOrder(_ token: ConditionToken, _ day: Day) -> Self {
    Diagnostic(
      .dateOrder,
      Message(da: "`\(token.text)` står ikke som år-måned-dag", en: "`\(token.text)` isn't year-month-day"),
      at: token.range,
      help: Message(da: "skriv \(day)", en: "write \(day)"))
  }

  static func notANumber(at range: SourceRange) -> Self {
    Diagnostic(.wrongKind, Message(da: "her skal stå et tal", en: "a number belongs here"), at: range)
  }

  static func truthAsNumber(at range: SourceRange) -> Self {
    Diagnostic(
      .wrongKind,
      Message(
        da: "`nogen` og `alle` giver ja eller nej, ikke et tal", en: "`any` and `all` give yes or no, not a number"),
      at: range,
      help: Message(da: "brug `antal` eller `andel`", en: "use `count` or `share`"))
  }

  static func noScore(at range: SourceRange) -> Self {
    Diagnostic(
      .wrongKind, Message(da: "her er ingen score at sammenligne", en: "there is no score here to compare"), at: range,
      help: Message(da: "sammenlign med en valgmulighed: `… = ja`", en: "compare with an option: `… = yes`"))
  }

  static func noBands(at range: SourceRange) -> Self {
    Diagnostic(
      .wrongKind,
      Message(
        da: "her er ingen niveauer og intet svar at sammenligne med",
        en: "there are no bands and no answer to compare with here"), at: range,
      help: Message(
        da: "skriv `niveauer:` for dette trin i tjeklisten, eller sammenlign med et tal",
        en: "write `bands:` for this level in the checklist, or compare with a number"))
  }

  static func suffixNeeded(_ number: Rational, at range: SourceRange) -> Self {
    Diagnostic(
      .suffixNeeded,
      Message(
        da: "det er uklart, om \(number.decimal(mark: ",")) er svaret eller scoren",
        en: "it is unclear whether \(number.decimal()) is the answer or the score"),
      at: range,
      help: Message(da: "skriv `.svar` eller `.score` efter navnet", en: "write `.answer` or `.score` after the name"))
  }

  static func missingPredicate(at range: SourceRange) -> Self {
    Diagnostic(
      .predicate, Message(da: "her mangler en betingelse efter mængden", en: "a condition is missing after the set"),
      at: range,
      help: Message(
        da: "skriv for eksempel `antal(dialog, score <= 2)`", en: "write, for example, `count(dialogue, score <= 2)`"))
  }

  static func predicateInMethod(at range: SourceRange) -> Self {
    Diagnostic(
      .predicate, Message(da: "denne funktion tager kun en mængde", en: "this function takes a set only"), at: range,
      help: Message(da: "skriv for eksempel `mindste(dialog)`", en: "write, for example, `min(dialogue)`"))
  }

  static func tagInMethod(at range: SourceRange) -> Self {
    Diagnostic(
      .predicate,
      Message(
        da: "et mærke har ingen vægte og kan kun bruges i `antal`, `andel`, `nogen` og `alle`",
        en: "a tag has no weights and is only for `count`, `share`, `any` and `all`"),
      at: range)
  }

  static func childrenOfNothing(_ token: ConditionToken) -> Self {
    Diagnostic(
      .noSet,
      Message(
        da: "`\(token.text)` har kun mening under et fokuspunkt eller kriterium",
        en: "`\(token.text)` makes sense under a point or criterion only"),
      at: token.range)
  }

  static func noSet(_ token: ConditionToken) -> Self {
    Diagnostic(
      .noSet,
      Message(da: "`\(token.text)` har ingen dele at gå igennem", en: "`\(token.text)` has no parts to go through"),
      at: token.range,
      help: Message(
        da: "brug id på et fokuspunkt, `fokuspunkter`, `kriterier` eller `mærke.…`",
        en: "use the id of a point, `points`, `criteria` or `tag.…`"))
  }
}

extension DiagnosticCode {
  static let unknownName = DiagnosticCode(
    "unknown-path",
    da:
      """
      Betingelsen nævner noget, som tjeklisten ikke har. Et kriterium skrives med sit fokuspunkt foran: \
      dialog.nysgerrighed.
      """,
    en:
      """
      The condition names something that the checklist doesn't have. A criterion is written with its point before \
      it: dialogue.curiosity.
      """
  )
  static let unknownOption = DiagnosticCode(
    "unknown-option",
    da: "Værdien er ikke blandt dem, der kan vælges på det sted.",
    en: "The value isn't among those that can be chosen at that place.")
  static let unknownTag = DiagnosticCode(
    "unknown-tag", da: "Intet kriterium bærer det mærke, som betingelsen går igennem.",
    en: "No criterion bears the tag that the condition goes through.")
  static let twoMeanings = DiagnosticCode(
    "two-meanings",
    da:
      """
      Et navn, der kan betyde to ting, skal skrives helt ud: fokuspunkt.kriterium. Er det en oplysning og et \
      fokuspunkt med samme id, må den ene skifte navn.
      """,
    en:
      """
      A name that can mean two things must be written in full: point.criterion. If a fact and a point have the same \
      id, one of them must change.
      """
  )
  static let noComparison = DiagnosticCode(
    "no-comparison", da: "Et navn alene er hverken sandt eller falsk. Det skal sammenlignes med noget.",
    en: "A name alone is neither true nor false. It must be compared with something.")
  static let optionOrder = DiagnosticCode(
    "option-order", da: "Valgmuligheder kan være ens eller forskellige, ikke større eller mindre. Det kan scorer.",
    en: "Options can be the same or different, not greater or less. Scores can.")
  static let wrongKind = DiagnosticCode(
    "wrong-kind",
    da: "De to sider af en sammenligning skal være af samme slags: tal mod tal, dato mod dato, valg mod valgmulighed.",
    en: "The two sides of a comparison must be of one kind: number with number, date with date, choice with option.")
  static let suffixNeeded = DiagnosticCode(
    "suffix-needed",
    da: "Skalaen har valgmuligheder, der hedder et tal, men har en anden score. Skriv .svar eller .score.",
    en: "The scale has options named by a number but with another score. Write .answer or .score.")
  static let predicate = DiagnosticCode(
    "predicate",
    da:
      """
      antal, andel, nogen og alle tager en mængde og en betingelse; mindste, største, gennemsnit og sum kun en \
      mængde.
      """,
    en: "count, share, any and all take a set and a condition; min, max, mean and sum a set only.")
  static let noSet = DiagnosticCode(
    "no-set",
    da:
      """
      En funktion går igennem et fokuspunkts kriterier, alle fokuspunkter, kriterier eller indikatorer, eller alt \
      med et mærke.
      """,
    en: "A function goes through a point's criteria, all points, criteria or indicators, or all that bears a tag.")
  static let dateOrder = DiagnosticCode(
    "date-order", da: "En dato skrives år-måned-dag: 2026-03-12.", en: "A date is written year-month-day: 2026-03-12.")
}
