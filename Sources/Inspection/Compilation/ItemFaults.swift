// What can be wrong with points, criteria and indicators and how they are scored.

extension Diagnostic {
  static func noPoints(at range: SourceRange) -> Self {
    Diagnostic(
      .noPoints,
      Message(
        da: "tjeklisten har ingen fokuspunkter", en: "the checklist has no points",
        sv: "checklistan har inga fokuspunkter"), at: range,
      help: Message(
        da: "skriv mindst ét under `fokuspunkter:`", en: "write at least one under `points:`",
        sv: "skriv minst en under `fokuspunkter:`"))
  }

  static func idClash(_ id: Located<String>, with other: SourceRange) -> Self {
    Diagnostic(
      .idClash,
      Message(
        da: "`\(id.value)` er både et fokuspunkt og en oplysning",
        en: "`\(id.value)` is both a point and a fact",
        sv: "`\(id.value)` är både en fokuspunkt och en uppgift"), at: id.range,
      help: Message(da: "giv den ene et andet id", en: "give one of them another id", sv: "ge den ena ett annat id"),
      related: other)
  }

  static func scoringWithoutParts(_ id: Located<String>, at range: SourceRange) -> Self {
    Diagnostic(
      .scoringWithoutParts,
      Message(
        da: "`\(id.value)` har ingen dele at beregne af", en: "`\(id.value)` has no parts to calculate from",
        sv: "`\(id.value)` har inga delar att beräkna av"),
      at: range,
      help: Message(
        da: "fjern `beregning`, eller skriv kriterier eller indikatorer under",
        en: "remove `scoring`, or write criteria or indicators below",
        sv: "ta bort `beräkning`, eller skriv kriterier eller indikatorer under"))
  }

  static func negativeWeight(_ weight: Located<Rational>) -> Self {
    Diagnostic(
      .negativeWeight,
      Message(
        da: "en vægt kan ikke være negativ", en: "a weight can't be negative", sv: "en vikt kan inte vara negativ"),
      at: weight.range,
      help: Message(
        da: "skriv 0, hvis kriteriet ikke skal tælle med", en: "write 0 if the criterion isn't to count",
        sv: "skriv 0 om kriteriet inte ska räknas"))
  }

  static func unknownScale(_ scale: Located<String>, nearest: String?) -> Self {
    Diagnostic(
      .unknownScale,
      Message(
        da: "der er ingen skala `\(scale.value)`", en: "there is no scale `\(scale.value)`",
        sv: "det finns ingen skala `\(scale.value)`"),
      at: scale.range,
      remedy: nearest.map { .didYouMean($0, at: scale.range) },
      help: Message(da: "skriv den under `skalaer:`", en: "write it under `scales:`", sv: "skriv den under `skalor:`")
    )
  }

  static func unknownLevel(_ value: Located<String>, of scale: String, values: [String]) -> Self {
    let list = values.prefix(8).quotedList
    return Diagnostic(
      .unknownLevel,
      Message(
        da: "skalaen `\(scale)` har intet trin `\(value.value)`",
        en: "the scale `\(scale)` has no step `\(value.value)`", sv: "skalan `\(scale)` har inget steg `\(value.value)`"
      ), at: value.range,
      help: Message(da: "trinene er \(list)", en: "the steps are \(list)", sv: "stegen är \(list)"))
  }

  static func sameBand(_ from: Located<Rational>, first: SourceRange) -> Self {
    Diagnostic(
      .sameBand,
      Message(
        da: "to niveauer begynder ved \(from.value.decimal(mark: ","))",
        en: "two bands begin at \(from.value.decimal())", sv: "två nivåer börjar vid \(from.value.decimal(mark: ","))"),
      at: from.range,
      help: Message(
        da: "slet det ene, eller ret tallet", en: "delete one, or correct the number",
        sv: "ta bort den ena, eller rätta talet"),
      related: first)
  }

  /// `rows` without a table, `start` without deductions.
  static func unusedByMethod(_ key: Keyword, _ method: Keyword, at range: SourceRange) -> Self {
    Diagnostic(
      .unusedByMethod,
      Message(
        da: "`\(key.word(in: .danish))` hører til `metode: \(method.word(in: .danish))`, som ikke er valgt her",
        en: "`\(key.word(in: .english))` belongs to `method: \(method.word(in: .english))`, which isn't chosen here",
        sv: """
          `\(key.word(in: .swedish))` hör till `metod: \(method.word(in: .swedish))`, som inte är vald här
          """),
      at: range,
      help: Message(
        da: "skriv `metode: \(method.word(in: .danish))`, eller slet linjen",
        en: "write `method: \(method.word(in: .english))`, or delete the line",
        sv: "skriv `metod: \(method.word(in: .swedish))`, eller ta bort raden"))
  }

  static func someBandScores(_ id: Located<String>) -> Self {
    Diagnostic(
      .someBandScores,
      Message(
        da: "nogle niveauer har `score`, andre ikke", en: "some bands have a `score`, others not",
        sv: "några nivåer har `poäng`, andra inte"), at: id.range,
      help: Message(
        da: "giv alle niveauer en `score`, eller ingen", en: "give every band a `score`, or none",
        sv: "ge alla nivåer `poäng`, eller inga"))
  }

  static func levelNotBelow(_ of: Located<Level>) -> Self {
    Diagnostic(
      .levelNotBelow,
      Message(
        da: "`\(of.value.keyword.danish[0])` ligger ikke under det, der beregnes",
        en: "`\(of.value.keyword.canonical)` isn't below what is calculated",
        sv: "`\(of.value.keyword.word(in: .swedish))` ligger inte under det som beräknas"),
      at: of.range,
      help: Message(
        da: "samlet: af fokuspunkter, kriterier eller indikatorer; fokuspunkt: af kriterier eller indikatorer",
        en: "overall: of points, criteria or indicators; point: of criteria or indicators",
        sv: """
          totalt: av fokuspunkter, kriterier eller indikatorer; fokuspunkt: av kriterier eller indikatorer
          """))
  }

  static func coverageOutside(_ coverage: Located<Rational>) -> Self {
    // `60` for `60%`
    let isPercent = coverage.value >= 5 && coverage.value <= 100
    return Diagnostic(
      .coverageOutside,
      Message(
        da: "mindste dækning skal være mellem 0 % og 100 %", en: "the minimum coverage must be between 0% and 100%",
        sv: "minsta täckning ska vara mellan 0 % och 100 %"),
      at: coverage.range,
      help: isPercent
        ? .didYouMean(coverage.value.decimal() + "%")
        : Message(da: "skriv for eksempel 60%", en: "write, for example, 60%", sv: "skriv till exempel 60%"))
  }

  static func tableWithoutRows(at range: SourceRange) -> Self {
    Diagnostic(
      .table, Message(da: "tabellen har ingen rækker", en: "the table has no rows", sv: "tabellen har inga rader"),
      at: range,
      help: Message(
        da: "skriv dem under `rækker:` samme sted", en: "write them under `rows:` in the same place",
        sv: "skriv dem under `rader:` på samma ställe"))
  }

  static func lastRowHasCondition(at range: SourceRange) -> Self {
    Diagnostic(
      .table,
      Message(
        da: "den sidste række må ikke have en betingelse", en: "the last row can't have a condition",
        sv: "den sista raden får inte ha ett villkor"),
      at: range,
      help: Message(
        da: "tilføj en række uden `når` for alt det øvrige, eventuelt med `score: ikke-vurderet`",
        en: "add a row without `when` for all the rest, perhaps with `score: not-rated`",
        sv: "lägg till en rad utan `när` för allt övrigt, eventuellt med `poäng: inte-bedömd`"))
  }

  static func rowHidesOthers(at range: SourceRange) -> Self {
    Diagnostic(
      .table,
      Message(
        da: "rækken har ingen betingelse, så rækkerne under den nås aldrig",
        en: "the row has no condition, so the rows below it are never reached",
        sv: "raden har inget villkor, så raderna under den nås aldrig"), at: range,
      help: Message(
        da: "skriv `når` ved rækken, eller flyt den ned som den sidste",
        en: "write `when` at the row, or move it to the end", sv: "skriv `när` vid raden, eller flytta ned den sist"))
  }

  static func noHighest(_ path: String, at range: SourceRange) -> Self {
    Diagnostic(
      .noHighest,
      Message(
        da: "procent kan ikke regnes ud: `\(path)` har ingen højeste score over 0",
        en: "a percentage can't be worked out: `\(path)` has no highest score above 0",
        sv: "procent kan inte räknas ut: `\(path)` har ingen högsta poäng över 0"), at: range,
      help: Message(
        da: "giv skalaen en øvre grænse, eller brug en anden metode",
        en: "give the scale an upper bound, or use another method",
        sv: "ge skalan en övre gräns, eller använd en annan metod"))
  }

  static func noHighestForPolicy(_ path: String, at range: SourceRange) -> Self {
    Diagnostic(
      .noHighest,
      Message(
        da: "`\(path)` kan ikke tælle som sin højeste score: den har ingen",
        en: "`\(path)` can't count as its highest score: it has none",
        sv: "`\(path)` kan inte räknas som sin högsta poäng: den har ingen"), at: range,
      help: Message(
        da: "giv skalaen en øvre grænse, eller vælg noget andet under `ikke-relevant`",
        en: "give the scale an upper bound, or choose something else under `not-relevant`",
        sv: "ge skalan en övre gräns, eller välj något annat under `inte-relevant`"))
  }

  static func tooFewQuestions(_ path: String, _ count: Int, _ least: Int, at range: SourceRange) -> Self {
    let name = path == "overall" ? Message(each: Keyword.overall) : Message(da: path, en: path, sv: path)
    return Diagnostic(
      .tooFewQuestions,
      Message(
        da: "`\(name.da)` kan aldrig få et tal: \(least) skal være besvaret, og her er \(count) med score",
        en: "`\(name.en)` can never get a number: \(least) must be answered, and \(count) have a score here",
        sv: "`\(name.sv)` kan aldrig få ett tal: \(least) ska vara besvarade, och här är \(count) med poäng"),
      at: range,
      help: Message(
        da: "sæt `mindst-besvaret` ned her: den kan stå i `beregning` ved netop dette punkt",
        en: "lower `min-answered` here: it may stand in `scoring` at this very item",
        sv: "sänk `minst-besvarade` här: det kan stå i `beräkning` vid just denna punkt"))
  }

  static func noMinCoverage(at range: SourceRange) -> Self {
    Diagnostic(
      .noMinCoverage,
      Message(
        da: "tjeklisten har ingen mindste dækning: ét svar er nok til en score",
        en: "the checklist has no minimum coverage: one answer is enough for a score",
        sv: "checklistan har ingen minsta täckning: ett svar räcker för en poäng"), at: range,
      help: Message(
        da: "skriv `mindste-dækning: 60%` under `beregning:`", en: "write `min-coverage: 60%` under `scoring:`",
        sv: "skriv `minsta-täckning: 60%` under `beräkning:`"))
  }

  static func weightUnused(_ weight: Located<Rational>, _ path: String) -> Self {
    Diagnostic(
      .weightUnused,
      Message(
        da: "vægten på `\(path)` bruges ikke", en: "the weight of `\(path)` isn't used",
        sv: "vikten på `\(path)` används inte"),
      at: weight.range,
      help: Message(
        da: "metoden over den ser ikke på vægte, eller svaret har ingen score",
        en: "the method above it doesn't look at weights, or the answer has no score",
        sv: "metoden ovanför ser inte på vikter, eller så har svaret ingen poäng"))
  }
}

extension Message {
  fileprivate init(each keyword: Keyword) {
    self.init(
      da: keyword.word(in: .danish), en: keyword.word(in: .english), sv: keyword.word(in: .swedish))
  }
}
