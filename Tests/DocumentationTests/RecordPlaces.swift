import Inspection

extension Place {
  private static func place(_ title: String, _ probe: String, _ example: String, _ keys: Key...) -> Place {
    Place(document: .record, title: title, keys: keys, probe: probe, example: example)
  }

  static let records = [
    place(
      "Øverst i skemaet", "⟨her⟩",
      """
      skema: 2026-0007
      tjekliste: skærmtid@1.1.0
      status: endelig
      besøg: {dato: 2026-11-20, form: uanmeldt, tilsynstype: drift}
      enhed: {id: T-0001, type: tilbud}
      oplysninger: {aldersgrupper: [ung]}
      svar:
        dialog:
          nysgerrighed: 1
          gaming: ikke-i-fokus
      vurdering:
        dialog: {tekst: De voksne er på vej.}
      fund:
        - {kategori: styrke, tekst: De unge viste gerne deres spil frem.}
      fravalgte-fund:
        ingen-dialog: De nye aftaler var lige begyndt.
      opfølgning:
        - {hvad: Se de nye aftaler, frist: 2027-02-01}
      bemærkninger: Stedet er enigt.
      """,
      .must(.record, "besøgets id"), .must(.checklist, "tjeklistens id, gerne med version: `sociale-medier@1.0.0`"),
      .may(.status, "er skemaet færdigt?", else: "kladde", [.draft, .final]), .may(.visit, "om besøget"),
      .may(.unit, "hvem der blev besøgt"), .may(.facts, "id: svar på tjeklistens oplysninger"),
      .may(.answers, "fokuspunkt: kriterium: svar"),
      .may(.judgement, "fokuspunkt eller `samlet`: konsulentens egne ord"),
      .may(.findings, "liste: konsulentens egne fund"), .may(.setAside, "fundets id: begrundelse"),
      .may(.followUp, "liste: det aftalte"), .may(.comments, "stedets bemærkninger til rapporten")),
    place(
      "Under `besøg`", "besøg: {⟨her⟩}",
      """
      besøg:
        dato: 2026-11-20
        form: anmeldt
        tilsynstype: drift
        socialtilsyn: midt
        konsulenter: [K-001]
      """,
      .may(.date, "dato; påkrævet, når tjeklisten bruger den"),
      .may(.form, "var besøget varslet?", [.announced, .unannounced]),
      .may(.purpose, "en af tjeklistens tilsynstyper"), .may(.authority, "tekst"), .may(.inspectors, "liste")),
    place(
      "Under `enhed`", "enhed: {⟨her⟩}",
      """
      enhed:
        id: PF-0001
        type: plejefamilie
      """,
      .may(.id, "tekst"), .may(.kind, "en af tjeklistens enheder; påkrævet, når den har nogen")),
    place(
      "I et svar, når det er skrevet ud", "svar: {dialog: {nysgerrighed: {⟨her⟩}}}",
      """
      oplysninger: {aldersgrupper: [ung]}
      svar:
        dialog:
          nysgerrighed:
            svar: 2
            datakilder: [interview, observation]
            bedømmelse: De voksne spurgte til spillene, mens vi var der.
          gaming:
            ikke-belyst: De unge var ikke hjemme.
      ---
      oplysninger: {aldersgrupper: [ung]}
      svar:
        dialog:
          nysgerrighed: {score: 3}
          gaming: {ikke-relevant: Ingen af de unge spiller.}
      ---
      svar:
        dialog:
          nysgerrighed: {ikke-i-fokus: Det blev set ved sidste besøg.}
      """,
      .may(.answer, "et svar på skalaen"), .may(.score, "i stedet for `svar`, når kun én mulighed har den score"),
      .may(.sources, "liste af datakilder"), .may(.note, "tekst: hvad der er set og hørt"),
      .may(.notRelevant, "grund, i stedet for et svar"), .may(.notInFocus, "grund, i stedet for et svar"),
      .may(.notEstablished, "grund, i stedet for et svar")),
    place(
      "I en datakilde, når den er skrevet ud", "svar: {dialog: {nysgerrighed: {datakilder: [{⟨her⟩}]}}}",
      """
      svar:
        dialog:
          nysgerrighed:
            svar: 2
            datakilder:
              - type: interview
                dato: 2026-11-20
                tekst: to unge
      """,
      .must(.kind, "en af tjeklistens datakildetyper"), .may(.date, "dato"), .may(.text, "tekst")),
    place(
      "Ved et fokuspunkt under `vurdering`", "vurdering: {dialog: {⟨her⟩}}",
      """
      svar:
        dialog:
          nysgerrighed: 2
      vurdering:
        dialog:
          tekst: De voksne er på vej.
          niveau: høj
          begrundelse: De nye aftaler virker allerede.
      """,
      .may(.text, "tekst"), .may(.level, "et svar på den første skala eller id på et niveau"),
      .may(.reason, "tekst: hvorfor niveauet er et andet end det beregnede")),
    place(
      "I hvert punkt under `fund`", "fund: [{⟨her⟩}]",
      """
      fund:
        - fokuspunkt: dialog
          kategori: styrke
          tekst: De unge viste gerne deres spil frem.
          anbefaling: Bliv ved med det.
          henvisning: afsnit 3
      """,
      .may(.point, "id på et fokuspunkt", else: "hele besøget"), category, .must(.text, "tekst"),
      .may(.recommendation, "tekst"), .may(.reference, "tekst")),
    place(
      "I hvert punkt under `opfølgning`", "opfølgning: [{⟨her⟩}]",
      """
      opfølgning:
        - hvad: Se de nye aftaler
          hvem: K-001
          frist: 2027-02-01
      """,
      .must(.what, "tekst"), .may(.who, "tekst"), .may(.deadline, "dato")),
  ]
}
