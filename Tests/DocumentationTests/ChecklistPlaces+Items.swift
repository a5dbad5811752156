import Inspection

/// What a checklist asks, and its rules.
extension Place {
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

  static let checklistItems = [
    Place(
      document: .checklist, title: "I hvert fokuspunkt",
      keys: [.must(.id, "id"), .must(.title, "tekst")]
        + shared([
          .may(.scoring, "beregning for netop dette fokuspunkt"),
          .may(.criteria, "liste", else: "fokuspunktet besvares selv"),
        ]), probe: "fokuspunkter: [{⟨her⟩}]",
      example: """
        enheder: {tilbud: Tilbud, plejefamilie: Plejefamilie}
        skalaer:
          ja-nej: [{værdi: ja, score: 2}, {værdi: nej, score: 1}]
        fokuspunkter:
          - id: dialog
            titel: Taler de voksne med børnene?
            vejledning: Spørg både børn og voksne.
            vægt: 2
            gælder-når: enhed.type = plejefamilie
            henvisning: afsnit 3
            mærker: [privatliv]
            skala: ja-nej
            trin: {ja: Det er set., nej: Det er ikke set.}
            kan-fravælges: nej
            datakildekrav: {mindst: 2}
            bedømmelse: {påkrævet-når: svar = nej}
            fund:
              - {når: svar = nej, kategori: opmærksomhedspunkt, tekst: Det er ikke set.}
          - id: viden
            titel: Viden
            beregning: {metode: mindste}
            kriterier:
              - {id: kursus, spørgsmål: Har de voksne været på kursus?}
        """),
    Place(
      document: .checklist, title: "I hvert kriterium",
      keys: [.must(.id, "id"), .must(.question, "tekst")]
        + shared([
          .may(.scoring, "beregning for netop dette kriterium"),
          .may(.indicators, "liste", else: "kriteriet besvares selv"),
        ]), probe: "fokuspunkter: [{id: a, titel: A, kriterier: [{⟨her⟩}]}]",
      example: """
        enheder: {tilbud: Tilbud, plejefamilie: Plejefamilie}
        skalaer:
          ja-nej: [{værdi: ja, score: 2}, {værdi: nej, score: 1}]
        fokuspunkter:
          - id: dialog
            titel: Dialog
            kriterier:
              - id: nysgerrighed
                spørgsmål: Spørger de voksne nysgerrigt?
                vejledning: Spørg både børn og voksne.
                vægt: 2
                gælder-når: enhed.type = plejefamilie
                henvisning: afsnit 3
                mærker: [privatliv]
                skala: ja-nej
                trin: {ja: Det er set., nej: Det er ikke set.}
                kan-fravælges: nej
                datakildekrav: {mindst: 2}
                bedømmelse: {påkrævet-når: svar = nej}
                fund:
                  - {når: svar = nej, kategori: opmærksomhedspunkt, tekst: Det er ikke set.}
              - id: aftaler
                spørgsmål: Er der aftaler?
                beregning: {metode: mindste}
                indikatorer:
                  - {id: skrevne, spørgsmål: Er de skrevet ned?}
        """),
    Place(
      document: .checklist, title: "I hver indikator",
      keys: [.must(.id, "id"), .must(.question, "tekst")] + shared([]),
      probe: "fokuspunkter: [{id: a, titel: A, kriterier: [{id: b, spørgsmål: B, indikatorer: [{⟨her⟩}]}]}]",
      example: """
        enheder: {tilbud: Tilbud, plejefamilie: Plejefamilie}
        skalaer:
          ja-nej: [{værdi: ja, score: 2}, {værdi: nej, score: 1}]
        fokuspunkter:
          - id: dialog
            titel: Dialog
            kriterier:
              - id: aftaler
                spørgsmål: Er der aftaler?
                indikatorer:
                  - id: skrevne
                    spørgsmål: Er de skrevet ned?
                    vejledning: Spørg både børn og voksne.
                    vægt: 2
                    gælder-når: enhed.type = plejefamilie
                    henvisning: afsnit 3
                    mærker: [privatliv]
                    skala: ja-nej
                    trin: {ja: Det er set., nej: Det er ikke set.}
                    kan-fravælges: nej
                    datakildekrav: {mindst: 2}
                    bedømmelse: {påkrævet-når: svar = nej}
                    fund:
                      - {når: svar = nej, kategori: opmærksomhedspunkt, tekst: Det er ikke set.}
        """),
    checklistPlace(
      "Under `datakildekrav`", "fokuspunkter: [{id: a, titel: A, datakildekrav: {⟨her⟩}}]",
      """
      datakildetyper: {interview: Interview, observation: Observation}
      fokuspunkter:
        - id: dialog
          titel: Dialog
          kriterier:
            - id: nysgerrighed
              spørgsmål: Spørger de voksne nysgerrigt?
              datakildekrav:
                mindst: 3
                slags: 2
      """,
      .may(.atLeast, "antal datakilder", else: "1"), .may(.kinds, "antal forskellige slags", else: "0")),
    checklistPlace(
      "Under `bedømmelse`", "fokuspunkter: [{id: a, titel: A, bedømmelse: {⟨her⟩}}]",
      """
      fokuspunkter:
        - id: dialog
          titel: Dialog
          kriterier:
            - id: nysgerrighed
              spørgsmål: Spørger de voksne nysgerrigt?
              bedømmelse:
                påkrævet-når: score = 1
      """,
      .must(.requiredWhen, "betingelse")),
    checklistPlace(
      "I hvert punkt under `fund`", "fokuspunkter: [{id: a, titel: A, fund: [{⟨her⟩}]}]",
      """
      fokuspunkter:
        - id: dialog
          titel: Dialog
          kriterier:
            - id: nysgerrighed
              spørgsmål: Spørger de voksne nysgerrigt?
              fund:
                - når: score = 1
                  kategori: udviklingspunkt
                  tekst: De voksne spørger sjældent til det digitale liv.
                  anbefaling: Spørg, hvad børnene er optaget af lige nu.
                  henvisning: afsnit 3
      """,
      .may(.when, "betingelse", else: "altid"), category, .must(.text, "tekst"),
      .may(.recommendation, "tekst"), .may(.reference, "tekst")),
  ]

  static let category = Key.must(.category, "fundets art", FindingCategory.allCases.map(\.keyword))

  static let checklistRules = [
    checklistPlace(
      "I hver regel", "regler: [{⟨her⟩}]",
      """
      regler:
        - id: ingen-dialog
          når: dialog.nysgerrighed = 1
          gælder: {fra: 2026-01-01}
          så:
            fund: {kategori: opmærksomhedspunkt, tekst: Der er lidt dialog.}
      """,
      .must(.id, "id"), .may(.when, "betingelse", else: "altid"),
      .may(.effective, "periode, som besøgets dato holdes op mod", else: "altid"), .must(.then, "hvad reglen gør")),
    checklistPlace(
      "Under `så`", "regler: [{id: a, så: {⟨her⟩}}]",
      """
      regler:
        - id: ingen-dialog
          når: dialog.nysgerrighed = 1
          så:
            fund: {kategori: opmærksomhedspunkt, tekst: Der er lidt dialog.}
            loft: {af: samlet, højst: 1}
        - id: god-dialog
          når: dialog.nysgerrighed = 2
          så:
            gulv: {af: samlet, mindst: 2}
            justering:
              - {af: dialog, med: 0.5}
              - {af: samlet, med: 0.5}
        - id: ikke-set-efter
          når: dialog er ikke-i-fokus
          så:
            ingen-score: {af: samlet, begrundelse: Der er ikke set på dialogen.}
      """,
      .may(.finding, "et fund"), .may(.cap, "højest mulige resultat; ét eller en liste"),
      .may(.floor, "lavest mulige resultat; ét eller en liste"),
      .may(.adjust, "lægges til resultatet; én eller en liste"),
      .may(.unrate, "intet resultat; ét eller en liste")),
    checklistPlace(
      "Under `fund` i en regel", "regler: [{id: a, så: {fund: {⟨her⟩}}}]",
      """
      regler:
        - id: ingen-dialog
          når: dialog.nysgerrighed = 1
          så:
            fund:
              fokuspunkt: dialog
              kategori: udviklingspunkt
              tekst: De voksne spørger sjældent til det digitale liv.
              anbefaling: Spørg, hvad børnene er optaget af lige nu.
              henvisning: afsnit 3
      """,
      .may(.point, "id på det fokuspunkt, fundet vises under", else: "vises for sig"), category, .must(.text, "tekst"),
      .may(.recommendation, "tekst"), .may(.reference, "tekst")),
    checklistPlace(
      "Under `loft`", "regler: [{id: a, så: {loft: {⟨her⟩}}}]",
      """
      regler:
        - id: ingen-dialog
          når: dialog.nysgerrighed = 1
          så:
            loft:
              af: samlet
              højst: 1.5
      """, of,
      .must(.atMost, "tal, eller et niveau, der har en score")),
    checklistPlace(
      "Under `gulv`", "regler: [{id: a, så: {gulv: {⟨her⟩}}}]",
      """
      regler:
        - id: ingen-dialog
          når: dialog.nysgerrighed = 1
          så:
            gulv:
              af: dialog
              mindst: 1.5
      """, of,
      .must(.atLeast, "tal, eller et niveau, der har en score")),
    checklistPlace(
      "Under `justering`", "regler: [{id: a, så: {justering: {⟨her⟩}}}]",
      """
      regler:
        - id: ingen-dialog
          når: dialog.nysgerrighed = 1
          så:
            justering:
              af: samlet
              med: -0.5
      """, of, .must(.by, "tal, gerne negativt")),
    checklistPlace(
      "Under `ingen-score`", "regler: [{id: a, så: {ingen-score: {⟨her⟩}}}]",
      """
      regler:
        - id: ingen-dialog
          når: dialog.nysgerrighed = 1
          så:
            ingen-score:
              af: samlet
              begrundelse: Uden dialog giver tallet ingen mening.
      """, of, .must(.reason, "tekst")),
  ]

  private static let of = Key.must(.of, "fokuspunkt, `fokuspunkt.kriterium` eller `samlet`")
}
