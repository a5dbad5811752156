import Inspection

/// How a checklist calculates.
extension Place {
  private static let inherited: [Key] = [
    .may(.rounding, "afrunding"),
    .may(.notRelevant, "hvad en del, der ikke er relevant, gør", else: "udelad", [.exclude, .zero, .unrated]),
    .may(.notInFocus, "hvad en del, der ikke er i fokus, gør", else: "udelad", [.exclude, .unrated]),
    .may(.unanswered, "hvad en del uden svar gør", else: "udelad", [.exclude, .zero, .unrated]),
    .may(.minCoverage, "andel, der skal være besvaret: `60%`", else: "ingen"),
  ]

  static let checklistScoring = [
    Place(
      document: .checklist, title: "Under `beregning`",
      keys: [
        .may(.criterion, "hvordan kriterier regnes af deres indikatorer"),
        .may(.point, "hvordan fokuspunkter regnes"), .may(.overall, "hvordan det samlede regnes"),
      ] + inherited, probe: "beregning: {⟨her⟩}",
      example: """
        beregning:
          kriterium: {metode: mindste}
          fokuspunkt: {metode: gennemsnit}
          samlet: {metode: median}
          afrunding: {decimaler: 1}
          ikke-relevant: udelad
          ikke-i-fokus: udelad
          ubesvaret: udelad
          mindste-dækning: 60%
        """),
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
      ] + inherited, probe: "beregning: {fokuspunkt: {⟨her⟩}}",
      example: """
        beregning:
          fokuspunkt:
            metode: fradrag
            start: 10
            afrunding: {decimaler: 0}
            ikke-relevant: nul
            ikke-i-fokus: ingen-score
            ubesvaret: nul
            mindste-dækning: 80%
          samlet:
            metode: tabel
            af: fokuspunkter
            rækker:
              - {når: dialog < 9, score: 1}
              - {score: 2}
        """),
    checklistPlace(
      "I hver af `rækker` i en tabel", "beregning: {fokuspunkt: {metode: tabel, rækker: [{⟨her⟩}]}}",
      """
      beregning:
        fokuspunkt: {mindste-dækning: 50%}
        samlet:
          metode: tabel
          rækker:
            - når: dialog = 1
              score: ikke-vurderet
            - score: mindste(fokuspunkter)
      """,
      .may(.when, "betingelse; den sidste række har ingen", else: "alt det øvrige"),
      .must(.score, "tal, navn eller funktion, eller `ikke-vurderet`")),
    checklistPlace(
      "Under `afrunding`", "beregning: {afrunding: {⟨her⟩}}",
      """
      beregning:
        mindste-dækning: 50%
        afrunding:
          decimaler: 2
          måde: halve-lige
          hvor: hvert-niveau
      """,
      .may(.decimals, "0 til 9", else: "1"),
      .may(.mode, "hvad en halv bliver til", else: "halve-op", [.halfUp, .halfEven, .down]),
      .may(.at, "kun når tallet vises, eller på hvert niveau", else: "visning", [.display, .eachLevel])),
    checklistPlace(
      "Under `niveauer`", "niveauer: {⟨her⟩}",
      """
      niveauer:
        kriterium:
          - {fra: 1, id: set, tekst: Er set}
        fokuspunkt:
          - {fra: 1.5, id: høj, tekst: I høj grad}
          - {fra: 1, id: lav, tekst: I lav grad}
        samlet:
          - {fra: 1, id: regnet, tekst: Regnet ud}
      """,
      .may(.criterion, "liste for kriterier med indikatorer"), .may(.point, "liste for fokuspunkter"),
      .may(.overall, "liste for det samlede")),
    checklistPlace(
      "I hvert niveau", "niveauer: {fokuspunkt: [{⟨her⟩}]}",
      """
      niveauer:
        fokuspunkt:
          - fra: 1.5
            id: høj
            tekst: I høj grad
            score: 2
          - fra: 1
            id: lav
            tekst: I lav grad
            score: 1
      """,
      .must(.from, "tal: niveauet gælder herfra"), .must(.id, "id"), .may(.text, "tekst"),
      .may(.score, "tal, der regnes videre med; alle niveauer i listen har en, eller ingen har")),
  ]
}
