// What can be wrong with points, criteria and indicators and how they are scored.

extension Diagnostic {
  static func noPoints(at range: SourceRange) -> Self {
    Diagnostic(
      .noPoints, Message(da: "tjeklisten har ingen fokuspunkter", en: "the checklist has no points"), at: range,
      help: Message(da: "skriv mindst ét under `fokuspunkter:`", en: "write at least one under `points:`"))
  }

  static func idClash(_ id: Located<String>, with other: SourceRange) -> Self {
    Diagnostic(
      .idClash,
      Message(
        da: "`\(id.value)` er både et fokuspunkt og en oplysning (linje \(other.start.line))",
        en: "`\(id.value)` is both a point and a fact (line \(other.start.line))"), at: id.range,
      help: Message(da: "giv den ene et andet id", en: "give one of them another id"), related: other)
  }

  static func scoringWithoutParts(_ id: Located<String>, at range: SourceRange) -> Self {
    Diagnostic(
      .scoringWithoutParts,
      Message(da: "`\(id.value)` har ingen dele at beregne af", en: "`\(id.value)` has no parts to calculate from"),
      at: range,
      help: Message(
        da: "fjern `beregning`, eller skriv kriterier eller indikatorer under",
        en: "remove `scoring`, or write criteria or indicators below"))
  }

  static func negativeWeight(_ weight: Located<Rational>) -> Self {
    Diagnostic(
      .negativeWeight, Message(da: "en vægt kan ikke være negativ", en: "a weight can't be negative"), at: weight.range,
      help: Message(da: "skriv 0, hvis kriteriet ikke skal tælle med", en: "write 0 if the criterion isn't to count"))
  }

  static func unknownScale(_ scale: Located<String>, nearest: String?) -> Self {
    Diagnostic(
      .unknownScale, Message(da: "der er ingen skala `\(scale.value)`", en: "there is no scale `\(scale.value)`"),
      at: scale.range,
      help: nearest.map { .didYouMean($0) } ?? Message(da: "skriv den under `skalaer:`", en: "write it under `scales:`")
    )
  }

  static func unknownLevel(_ value: Located<String>, of scale: String, values: [String]) -> Self {
    let list = values.prefix(8).quotedList
    return Diagnostic(
      .unknownLevel,
      Message(
        da: "skalaen `\(scale)` har intet trin `\(value.value)`",
        en: "the scale `\(scale)` has no step `\(value.value)`"), at: value.range,
      help: Message(da: "trinene er \(list)", en: "the steps are \(list)"))
  }

  static func sameBand(_ from: Located<Rational>, first: SourceRange) -> Self {
    Diagnostic(
      .sameBand,
      Message(
        da: "to niveauer begynder ved \(from.value.decimal(mark: ","))",
        en: "two bands begin at \(from.value.decimal())"),
      at: from.range, help: Message(da: "slet det ene, eller ret tallet", en: "delete one, or correct the number"),
      related: first)
  }

  /// `rows` without a table, `start` without deductions.
  static func unusedByMethod(_ key: Keyword, _ method: Keyword, at range: SourceRange) -> Self {
    Diagnostic(
      .unusedByMethod,
      Message(
        da: "`\(key.word(in: .danish))` hører til `metode: \(method.word(in: .danish))`, som ikke er valgt her",
        en: "`\(key.word(in: .english))` belongs to `method: \(method.word(in: .english))`, which isn't chosen here"),
      at: range,
      help: Message(
        da: "skriv `metode: \(method.word(in: .danish))`, eller slet linjen",
        en: "write `method: \(method.word(in: .english))`, or delete the line"))
  }

  static func someBandScores(_ id: Located<String>) -> Self {
    Diagnostic(
      .someBandScores,
      Message(da: "nogle niveauer har `score`, andre ikke", en: "some bands have a `score`, others not"), at: id.range,
      help: Message(da: "giv alle niveauer en `score`, eller ingen", en: "give every band a `score`, or none"))
  }

  static func levelNotBelow(_ of: Located<Level>) -> Self {
    Diagnostic(
      .levelNotBelow,
      Message(
        da: "`\(of.value.keyword.danish[0])` ligger ikke under det, der beregnes",
        en: "`\(of.value.keyword.canonical)` isn't below what is calculated"),
      at: of.range,
      help: Message(
        da: "samlet: af fokuspunkter, kriterier eller indikatorer; fokuspunkt: af kriterier eller indikatorer",
        en: "overall: of points, criteria or indicators; point: of criteria or indicators"))
  }

  static func coverageOutside(_ coverage: Located<Rational>) -> Self {
    Diagnostic(
      .coverageOutside,
      Message(
        da: "mindste dækning skal være mellem 0 % og 100 %", en: "the minimum coverage must be between 0% and 100%"),
      at: coverage.range,
      help: Message(da: "skriv for eksempel 60%", en: "write, for example, 60%"))
  }

  static func tableWithoutRows(at range: SourceRange) -> Self {
    Diagnostic(
      .table, Message(da: "tabellen har ingen rækker", en: "the table has no rows"), at: range,
      help: Message(da: "skriv dem under `rækker:` samme sted", en: "write them under `rows:` in the same place"))
  }

  static func lastRowHasCondition(at range: SourceRange) -> Self {
    Diagnostic(
      .table, Message(da: "den sidste række må ikke have en betingelse", en: "the last row can't have a condition"),
      at: range,
      help: Message(
        da: "tilføj en række uden `når` for alt det øvrige, eventuelt med `score: ikke-vurderet`",
        en: "add a row without `when` for all the rest, perhaps with `score: not-rated`"))
  }

  static func rowHidesOthers(at range: SourceRange) -> Self {
    Diagnostic(
      .table,
      Message(
        da: "rækken har ingen betingelse, så rækkerne under den nås aldrig",
        en: "the row has no condition, so the rows below it are never reached"), at: range,
      help: Message(
        da: "skriv `når` ved rækken, eller flyt den ned som den sidste",
        en: "write `when` at the row, or move it to the end"))
  }

  static func noHighest(_ path: String, at range: SourceRange) -> Self {
    Diagnostic(
      .noHighest,
      Message(
        da: "procent kan ikke regnes ud: `\(path)` har ingen højeste score over 0",
        en: "a percentage can't be worked out: `\(path)` has no highest score above 0"), at: range,
      help: Message(
        da: "giv skalaen en øvre grænse, eller brug en anden metode",
        en: "give the scale an upper bound, or use another method"))
  }

  static func noMinCoverage(at range: SourceRange) -> Self {
    Diagnostic(
      .noMinCoverage,
      Message(
        da: "tjeklisten har ingen mindste dækning: ét svar er nok til en score",
        en: "the checklist has no minimum coverage: one answer is enough for a score"), at: range,
      help: Message(
        da: "skriv `mindste-dækning: 60%` under `beregning:`", en: "write `min-coverage: 60%` under `scoring:`"))
  }

  static func weightUnused(_ weight: Located<Rational>, _ path: String) -> Self {
    Diagnostic(
      .weightUnused, Message(da: "vægten på `\(path)` bruges ikke", en: "the weight of `\(path)` isn't used"),
      at: weight.range,
      help: Message(
        da: "metoden over den ser ikke på vægte, eller svaret har ingen score",
        en: "the method above it doesn't look at weights, or the answer has no score"))
  }
}

extension DiagnosticCode {
  static let noPoints = DiagnosticCode(
    "no-points", da: "En tjekliste skal have mindst ét fokuspunkt.", en: "A checklist needs at least one point.")
  static let idClash = DiagnosticCode(
    "id-clash",
    da: "Oplysninger og fokuspunkter nævnes begge uden noget foran i betingelser. Derfor kan de ikke have samme id.",
    en: "Facts and points are both named alone in conditions, so they can't share an id.")
  static let scoringWithoutParts = DiagnosticCode(
    "scoring-without-parts",
    da: "`beregning` hører til ved noget, der regnes ud af dele. Det, der selv besvares, får scoren fra sin skala.",
    en: "`scoring` belongs to what is made of parts. What is answered itself gets its score from its scale.")
  static let negativeWeight = DiagnosticCode(
    "negative-weight",
    da: "En vægt er 0 eller mere. Med vægt 0 tæller kriteriet ikke med, men kan stadig bruges i regler.",
    en: "A weight is 0 or more. With weight 0 the criterion doesn't count but still serves rules.")
  static let unknownScale = DiagnosticCode(
    "unknown-scale", da: "Kriteriet nævner en skala, som ikke står under `skalaer`.",
    en: "The criterion names a scale that doesn't stand under `scales`.")
  static let unknownLevel = DiagnosticCode(
    "unknown-level", da: "En trinbeskrivelse hører til en værdi på kriteriets skala.",
    en: "The description of a step belongs to a value of the criterion's scale.")
  static let sameBand = DiagnosticCode(
    "same-band", da: "To niveauer, eller to trin, kan ikke begynde ved samme tal: så ville det ene aldrig blive brugt.",
    en: "Two bands, or two steps, can't begin at one number: one would never be used.")
  static let unusedByMethod = DiagnosticCode(
    "unused-by-method",
    da: "`rækker` bruges kun af metoden `tabel` og `start` kun af metoden `fradrag`. Andre metoder ser ikke på dem.",
    en: """
      `rows` serves the method `table` only, and `start` the method `deduct` only. Other methods don't look at them.
      """)
  static let someBandScores = DiagnosticCode(
    "some-band-scores",
    da: "Bærer niveauer en score, er det den, der regnes videre med. Så skal alle på samme trin have en.",
    en: "Where bands carry a score, that score is the result. Then all bands of the level need one.")
  static let levelNotBelow = DiagnosticCode(
    "level-not-below", da: "`af` nævner de dele, som resultatet regnes ud af, og de skal ligge under det.",
    en: "`of` names the parts that the result is made of, and they must be below it.")
  static let coverageOutside = DiagnosticCode(
    "coverage-outside", da: "Dækning er andelen af besvarede spørgsmål, fra 0 % til 100 %.",
    en: "Coverage is the share of questions answered, from 0% to 100%.")
  static let table = DiagnosticCode(
    "table",
    da:
      """
      En tabel læses ovenfra: den første række, hvis betingelse er sand, giver scoren. Den sidste har ingen \
      betingelse og gælder alt det øvrige.
      """,
    en:
      """
      A table is read from the top: the first row whose condition is true gives the score. The last has no condition \
      and holds for all the rest.
      """
  )
  static let noHighest = DiagnosticCode(
    "no-highest",
    da: "Procent regnes af den højest mulige score. Derfor skal hver del have en, og den skal være over 0.",
    en: "A percentage is taken of the highest possible score, so each part needs one above 0.")
  static let noMinCoverage = DiagnosticCode(
    "no-min-coverage", .warning,
    da:
      """
      Uden mindste dækning får et fokuspunkt en score, så snart ét kriterium er besvaret. Det kan se mere sikkert \
      ud, end det er.
      """,
    en:
      """
      Without a minimum coverage a point gets a score as soon as one criterion is answered. That can look surer than \
      it is.
      """
  )
  static let weightUnused = DiagnosticCode(
    "weight-unused", .warning,
    da:
      """
      Vægten ændrer intet tal: metoden over den bruger ikke vægte (mindste, største, median, tabel, ingen), eller \
      delen har ingen score, eller der regnes direkte på et lavere trin.
      """,
    en:
      """
      The weight changes no number: the method above it uses no weights (min, max, median, table, none), or the part \
      has no score, or a lower level goes in directly.
      """
  )
}
