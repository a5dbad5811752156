import Inspection

extension PlaceOnPage {
  static let records: [PlaceOnPage] = [
    PlaceOnPage(
      .record, .record, "Øverst i skemaet", probe: "⟨her⟩",
      example: """
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
          - {hvad: Se de nye aftaler, hvem: K-001, frist: 2027-02-01}
        bemærkninger: Stedet er enigt.
        """),
    PlaceOnPage(
      .record, .visit, "Under `besøg`", probe: "besøg: {⟨her⟩}",
      example: """
        besøg:
          dato: 2026-11-20
          form: anmeldt
          tilsynstype: drift
          socialtilsyn: midt
          konsulenter: [K-001]
        """),
    PlaceOnPage(
      .record, .unit, "Under `enhed`", probe: "enhed: {⟨her⟩}",
      example: """
        enhed:
          id: PF-0001
          type: plejefamilie
        """),
    PlaceOnPage(
      .record, .answer, "I et svar, når det er skrevet ud", probe: "svar: {dialog: {nysgerrighed: {⟨her⟩}}}",
      example: """
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
        """),
    PlaceOnPage(
      .record, .evidence, "I en datakilde, når den er skrevet ud",
      probe: "svar: {dialog: {nysgerrighed: {datakilder: [{⟨her⟩}]}}}",
      example: """
        svar:
          dialog:
            nysgerrighed:
              svar: 2
              datakilder:
                - type: interview
                  dato: 2026-11-20
                  tekst: to unge
        """),
    PlaceOnPage(
      .record, .judgement, "Ved et fokuspunkt under `vurdering`", probe: "vurdering: {dialog: {⟨her⟩}}",
      example: """
        svar:
          dialog:
            nysgerrighed: 2
        vurdering:
          dialog:
            tekst: De voksne er på vej.
            niveau: høj
            begrundelse: De nye aftaler virker allerede.
        """),
    PlaceOnPage(
      .record, .ownFinding, "I hvert punkt under `fund`", probe: "fund: [{⟨her⟩}]",
      example: """
        fund:
          - fokuspunkt: dialog
            kategori: styrke
            tekst: De unge viste gerne deres spil frem.
            anbefaling: Bliv ved med det.
            henvisning: afsnit 3
        """),
    PlaceOnPage(
      .record, .agreement, "I hvert punkt under `opfølgning`", probe: "opfølgning: [{⟨her⟩}]",
      example: """
        opfølgning:
          - hvad: Se de nye aftaler
            hvem: K-001
            frist: 2027-02-01
        """),
  ]
}
