import Inspection

extension Place {
  static let checklists = heads + ways + numbers + items + rules

  private static func place(_ title: String, _ probe: String, _ keys: Key...) -> Place {
    Place(document: .checklist, title: title, keys: keys, probe: probe)
  }

  private static let heads = [
    place(
      "Øverst i tjeklisten", "⟨her⟩",
      .must(.checklist, "tjeklistens id"), .must(.version, "tre tal: 1.0.0"),
      .may(.language, "`da`, `en` eller `sv`: sproget i rapporter", else: "da"), .must(.title, "tekst"),
      .may(.source, "det, tjeklisten bygger på"), .may(.notice, "tekst, som hver rapport viser"),
      .may(.effective, "periode", else: "altid"), .may(.changes, "liste over versioner"),
      .may(.extends, "den tjekliste, denne bygger på: `id@1.0.0`", else: "ingen"),
      .may(.units, "id: tekst for hver slags enhed"), .may(.purposes, "id: tekst for hver tilsynstype"),
      .may(.facts, "id: oplysning"), .may(.sourceKinds, "id: tekst for hver slags datakilde"),
      .must(.scales, "id: skala; den første er den, der bruges, hvor et kriterium ikke nævner en"),
      .may(.scoring, "hvordan der regnes"), .may(.bands, "navne på resultater"), .must(.points, "liste"),
      .may(.rules, "liste")),
    place(
      "Under `grundlag`", "grundlag: {⟨her⟩}",
      .may(.title, "tekst"), .may(.publisher, "tekst"), .may(.date, "dato"), .may(.reference, "tekst")),
    place(
      "Under `gælder`, i tjeklisten og i en regel", "gælder: {⟨her⟩}",
      .may(.from, "dato, første dag", else: "ingen begyndelse"), .may(.until, "dato, sidste dag", else: "ingen ende")),
    place(
      "I hvert punkt under `ændringer`", "ændringer: [{⟨her⟩}]",
      .must(.version, "tre tal"), .may(.date, "dato"), .must(.text, "tekst")),
  ]

  private static let ways = [
    place(
      "I hver oplysning under `oplysninger`", "oplysninger: {sted: {valgmuligheder: {a: A}, ⟨her⟩}}",
      .may(.question, "tekst"), .may(.options, "id: tekst for hver mulighed"),
      .may(.several, "må flere muligheder gælde på én gang?", else: "nej", [.yes, .no]),
      .may(.required, "skal den være udfyldt?", else: "nej", [.yes, .no]),
      .may(.number, "et tal svares; grænser i `{}`"), .may(.date, "en dato svares: `{}`")),
    place(
      "Under `tal`, i en oplysning og i en skala", "skalaer: {temperatur: {tal: {⟨her⟩}}}",
      .may(.min, "tal", else: "ingen grænse"), .may(.max, "tal", else: "ingen grænse")),
    place(
      "I en skala, der ikke er en liste", "skalaer: {antal: {⟨her⟩}}",
      .may(.number, "et tal svares; grænser i `{}`"),
      .may(.steps, "liste: hvilken score tal giver", else: "tallet er sin egen score"),
      .may(.text, "fri tekst svares", [.free])),
    place(
      "I hver mulighed i en skala", "skalaer: {grad: [{⟨her⟩}]}",
      .must(.value, "det, der svares: ét ord eller et tal"), .may(.text, "tekst"),
      .may(.score, "tal; alle muligheder i skalaen har en, eller ingen har", else: "svaret giver ingen score")),
    place(
      "I hvert af `trin` i en talskala", "skalaer: {antal: {tal: {}, trin: [{⟨her⟩}]}}",
      .must(.from, "det laveste tal på trinnet"), .must(.score, "tal")),
  ]

  private static let inherited: [Key] = [
    .may(.rounding, "afrunding"),
    .may(.notRelevant, "hvad en del, der ikke er relevant, gør", else: "udelad", [.exclude, .zero, .unrated]),
    .may(.notInFocus, "hvad en del, der ikke er i fokus, gør", else: "udelad", [.exclude, .unrated]),
    .may(.unanswered, "hvad en del uden svar gør", else: "udelad", [.exclude, .zero, .unrated]),
    .may(.minCoverage, "andel, der skal være besvaret: `60%`", else: "ingen"),
  ]

  private static let numbers = [
    Place(
      document: .checklist, title: "Under `beregning`",
      keys: [
        .may(.criterion, "hvordan kriterier regnes af deres indikatorer"),
        .may(.point, "hvordan fokuspunkter regnes"), .may(.overall, "hvordan det samlede regnes"),
      ] + inherited, probe: "beregning: {⟨her⟩}"),
    Place(
      document: .checklist,
      title:
        "Under `kriterium`, `fokuspunkt` og `samlet` i `beregning`, og i `beregning` ved et fokuspunkt eller kriterium",
      keys: [
        .may(
          .method, "måden at regne på; se *Metoder*", else: "gennemsnit",
          [.mean, .sum, .smallest, .largest, .median, .percent, .deduct, .table, .none]),
        .may(.of, "delene, der regnes på", else: "trinnet lige under", [.points, .criteria, .indicators]),
        .may(.start, "tal, kun for `fradrag`", else: "0"), .may(.rows, "liste, kun for `tabel`"),
      ] + inherited, probe: "beregning: {fokuspunkt: {⟨her⟩}}"),
    place(
      "I hver af `rækker` i en tabel", "beregning: {fokuspunkt: {metode: tabel, rækker: [{⟨her⟩}]}}",
      .may(.when, "betingelse; den sidste række har ingen", else: "alt det øvrige"),
      .must(.score, "tal, navn eller funktion, eller `ikke-vurderet`")),
    place(
      "Under `afrunding`", "beregning: {afrunding: {⟨her⟩}}",
      .may(.decimals, "0 til 9", else: "1"),
      .may(.mode, "hvad en halv bliver til", else: "halve-op", [.halfUp, .halfEven, .down]),
      .may(.at, "kun når tallet vises, eller på hvert niveau", else: "visning", [.display, .eachLevel])),
    place(
      "Under `niveauer`", "niveauer: {⟨her⟩}",
      .may(.criterion, "liste for kriterier med indikatorer"), .may(.point, "liste for fokuspunkter"),
      .may(.overall, "liste for det samlede")),
    place(
      "I hvert niveau", "niveauer: {fokuspunkt: [{⟨her⟩}]}",
      .must(.from, "tal: niveauet gælder herfra"), .must(.id, "id"), .may(.text, "tekst"),
      .may(.score, "tal, der regnes videre med; alle niveauer i listen har en, eller ingen har")),
  ]

  private static func shared(_ below: [Key]) -> [Key] {
    [
      .may(.guidance, "tekst til konsulenten"), .may(.weight, "tal, 0 eller mere: `2`, `0,5`, `1/3`", else: "1"),
      .may(.appliesWhen, "betingelse", else: "altid"),
    ] + below + [
      .may(.reference, "tekst"), .may(.tags, "liste af ord, som betingelser kan samle efter"),
      .may(.findings, "liste; fund, der hører til her"), .may(.levels, "svar: tekst om, hvordan det ser ud i praksis"),
      .may(.scale, "id på en skala", else: "skalaen ovenfor, ellers den første"),
      .may(.allowNotRelevant, "må svaret være `ikke-relevant`?", else: "ja", [.yes, .no]),
      .may(.requiredSources, "hvor mange datakilder svaret skal have"),
      .may(.note, "hvornår svaret skal have en bedømmelse"),
    ]
  }

  private static let items = [
    Place(
      document: .checklist, title: "I hvert fokuspunkt",
      keys: [.must(.id, "id"), .must(.title, "tekst")]
        + shared([
          .may(.scoring, "beregning for netop dette fokuspunkt"),
          .may(.criteria, "liste", else: "fokuspunktet besvares selv"),
        ]), probe: "fokuspunkter: [{⟨her⟩}]"),
    Place(
      document: .checklist, title: "I hvert kriterium",
      keys: [.must(.id, "id"), .must(.question, "tekst")]
        + shared([
          .may(.scoring, "beregning for netop dette kriterium"),
          .may(.indicators, "liste", else: "kriteriet besvares selv"),
        ]), probe: "fokuspunkter: [{id: a, titel: A, kriterier: [{⟨her⟩}]}]"),
    Place(
      document: .checklist, title: "I hver indikator",
      keys: [.must(.id, "id"), .must(.question, "tekst")] + shared([]),
      probe: "fokuspunkter: [{id: a, titel: A, kriterier: [{id: b, spørgsmål: B, indikatorer: [{⟨her⟩}]}]}]"),
    place(
      "Under `datakildekrav`", "fokuspunkter: [{id: a, titel: A, datakildekrav: {⟨her⟩}}]",
      .may(.atLeast, "antal datakilder", else: "1"), .may(.kinds, "antal forskellige slags", else: "0")),
    place(
      "Under `bedømmelse`", "fokuspunkter: [{id: a, titel: A, bedømmelse: {⟨her⟩}}]",
      .must(.requiredWhen, "betingelse")),
    place(
      "I hvert punkt under `fund`", "fokuspunkter: [{id: a, titel: A, fund: [{⟨her⟩}]}]",
      .may(.when, "betingelse", else: "altid"), category, .must(.text, "tekst"),
      .may(.recommendation, "tekst"), .may(.reference, "tekst")),
  ]

  static let category = Key.must(.category, "fundets art", FindingCategory.allCases.map(\.keyword))

  private static let rules = [
    place(
      "I hver regel", "regler: [{⟨her⟩}]",
      .must(.id, "id"), .may(.when, "betingelse", else: "altid"),
      .may(.effective, "periode, som besøgets dato holdes op mod", else: "altid"), .must(.then, "hvad reglen gør")),
    place(
      "Under `så`", "regler: [{id: a, så: {⟨her⟩}}]",
      .may(.finding, "et fund"), .may(.cap, "højest mulige resultat; ét eller en liste"),
      .may(.floor, "lavest mulige resultat; ét eller en liste"),
      .may(.adjust, "lægges til resultatet; én eller en liste"),
      .may(.unrate, "intet resultat; ét eller en liste")),
    place(
      "Under `fund` i en regel", "regler: [{id: a, så: {fund: {⟨her⟩}}}]",
      .may(.point, "id på det fokuspunkt, fundet vises under", else: "vises for sig"), category, .must(.text, "tekst"),
      .may(.recommendation, "tekst"), .may(.reference, "tekst")),
    place(
      "Under `loft`", "regler: [{id: a, så: {loft: {⟨her⟩}}}]", of,
      .must(.atMost, "tal, eller et niveau, der har en score")),
    place(
      "Under `gulv`", "regler: [{id: a, så: {gulv: {⟨her⟩}}}]", of,
      .must(.atLeast, "tal, eller et niveau, der har en score")),
    place("Under `justering`", "regler: [{id: a, så: {justering: {⟨her⟩}}}]", of, .must(.by, "tal, gerne negativt")),
    place("Under `ingen-score`", "regler: [{id: a, så: {ingen-score: {⟨her⟩}}}]", of, .must(.reason, "tekst")),
  ]

  private static let of = Key.must(.of, "fokuspunkt, `fokuspunkt.kriterium` eller `samlet`")
}
