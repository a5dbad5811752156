/// How a checklist calculates.
extension Place {
  static let levelKeys: [Key] =
    [
      .may(
        .criterion, .place(.aggregation),
        Message(
          "hvordan kriterier regnes af deres indikatorer", "how criteria are worked out from their indicators",
          "hur kriterier räknas av sina indikatorer")),
      .may(
        .point, .place(.aggregation),
        Message("hvordan fokuspunkter regnes", "how points are worked out", "hur fokuspunkter räknas")),
      .may(
        .overall, .place(.aggregation),
        Message("hvordan det samlede regnes", "how the overall is worked out", "hur det totala räknas")),
    ] + inherited
  static let bandLevelKeys: [Key] =
    [
      .may(
        .criterion, .list(.place(.band)),
        Message(
          "liste for kriterier med indikatorer", "list for criteria with indicators",
          "lista för kriterier med indikatorer")),
      .may(
        .point, .list(.place(.band)), Message("liste for fokuspunkter", "list for points", "lista för fokuspunkter")),
      .may(
        .overall, .list(.place(.band)),
        Message("liste for det samlede", "list for the overall result", "lista för det totala")),
    ]

  private static let inherited: [Key] = [
    .may(.rounding, .place(.rounding), Message("afrunding", "rounding", "avrundning")),
    .may(
      .notRelevant, .words([.exclude, .zero, .highest, .unrated]),
      Message(
        "hvad en del, der ikke er relevant, gør; `højeste`: tæller som sin højeste score",
        "what a part that is not relevant does; `highest`: counts as its highest score",
        "vad en del som inte är relevant gör; `högsta`: räknas som sin högsta poäng"), else: exclude),
    .may(
      .notInFocus, .words([.exclude, .unrated]),
      Message(
        "hvad en del, der ikke er i fokus, gør", "what a part that is not in focus does",
        "vad en del som inte är i fokus gör"), else: exclude),
    .may(
      .unanswered, .words([.exclude, .zero, .unrated]),
      Message("hvad en del uden svar gør", "what a part without answer does", "vad en del utan svar gör"),
      else: exclude),
    .may(
      .minCoverage, .share,
      Message(
        "andel, der skal være besvaret: `60%`", "share that must be answered: `60%`",
        "andel som ska vara besvarad: `60%`"), else: none),
    .may(
      .minAnswered, .count,
      Message(
        "antal spørgsmål, der skal være besvaret: `3`", "number of questions that must be answered: `3`",
        "antal frågor som ska vara besvarade: `3`"), else: none),
  ]

  private static let exclude = Message("udelad", "exclude", "utelämna")

  static let aggregationKeys: [Key] =
    [
      .may(
        .method, .words(Method.all.map { $0.keyword }),
        Message(
          "måden at regne på; se *Metoder*", "the way to calculate; see *Methods*", "sättet att räkna; se *Metoder*"),
        else: Message("gennemsnit", "mean", "medelvärde")),
      .may(
        .of, .words([.points, .criteria, .indicators]),
        Message("delene, der regnes på", "the parts that are used", "delarna som räknas"),
        else: Message("trinnet lige under", "the level just below", "nivån närmast under")),
      .may(
        .start, .number,
        Message("tal, kun for `fradrag`", "number, for `deduct` only", "tal, bara för `avdrag`"), else: Message("0")),
      .may(
        .rows, .list(.place(.row)),
        Message("liste, kun for `tabel`", "list, for `table` only", "lista, bara för `tabell`")),
      internalOnly,
    ] + inherited

  static let rowKeys: [Key] = [
    .may(
      .when, .condition,
      Message(
        "betingelse; den sidste række har ingen", "condition; the last row has none", "villkor; sista raden har inget"),
      else: Message("alt det øvrige", "everything else", "allt annat")),
    .must(
      .score, .rowScore,
      Message(
        "tal, navn eller funktion, eller `ikke-vurderet`", "number, name or function, or `not-rated`",
        "tal, namn eller funktion, eller `inte-bedömd`")),
  ]

  static let roundingKeys: [Key] = [
    .may(.decimals, .count, Message("0 til 9", "0 to 9", "0 till 9"), else: Message("1")),
    .may(
      .to, .number,
      Message(
        "i stedet for `decimaler`: det nærmeste af `0.5`, `1`, `1.5` …",
        "in place of `decimals`: the nearest of `0.5`, `1`, `1.5` …",
        "i stället för `decimaler`: det närmaste av `0.5`, `1`, `1.5` …")),
    .may(
      .mode, .words([.halfUp, .halfEven, .down]),
      Message("hvad en halv bliver til", "what a half becomes", "vad en halv blir"),
      else: Message("halve-op", "half-up", "halva-upp")),
    .may(
      .at, .words([.display, .eachLevel]),
      Message(
        "kun når tallet vises, eller på hvert niveau", "only where the number is shown, or at each level",
        "bara när talet visas, eller på varje nivå"), else: Message("visning", "display", "visning")),
  ]

  static let bandKeys: [Key] = [
    .must(
      .from, .number,
      Message("tal: niveauet gælder herfra", "number: the band begins here", "tal: nivån gäller härifrån")),
    .must(.id, .id), .may(.text, .text),
    .may(
      .score, .number,
      Message(
        "tal, der regnes videre med; alle niveauer i listen har en, eller ingen har",
        "number that is used further on; all bands of the list have one, or none has",
        "tal som det räknas vidare med; alla nivåer i listan har ett, eller ingen har")),
  ]
}
