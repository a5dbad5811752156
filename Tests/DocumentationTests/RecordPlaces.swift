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
        næste-besøg: 2027-11-01
        høring:
          - {sendt: 2026-11-24, frist: 2026-12-08}
        høringssvar:
          - {til: dialog, bemærkning: Vi har en ny aftale.}
        afgørelser:
          - {slags: påbud, dato: 2026-12-20}
        gennemgået:
          - {af: K-002, dato: 2026-11-23}
        erstatter: {skema: 2026-0006}
        ---
        skema: 2026-0008
        oplysninger: {aldersgrupper: [ung]}
        svar: {dialog: {nysgerrighed: 1, gaming: 2}}
        stillingtagen: {ingen-dialog: taget-med}
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
          øvrige:
            - {dato: 2026-11-21}
          begrundelse: Vi ville tale med lederen.
        """),
    PlaceOnPage(
      .record, .otherDay, "I hvert punkt under `øvrige`", probe: "besøg: {øvrige: [{⟨her⟩}]}",
      example: """
        besøg:
          dato: 2026-11-20
          øvrige:
            - dato: 2026-11-21
              form: uanmeldt
              slags: aftenbesøg
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
              arbejdsnote: Spørg nattevagten næste gang.
              ikke-hørt: De unge ville hellere spille.
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
            slags: aftalt
            status: udført
            udført: 2027-01-20
        """),
    PlaceOnPage(
      .record, .stance, "Ved et fund under `stillingtagen`", probe: "stillingtagen: {ingen-dialog: {⟨her⟩}}",
      example: """
        oplysninger: {aldersgrupper: [ung]}
        svar: {dialog: {nysgerrighed: 1}}
        stillingtagen:
          ingen-dialog:
            omskrevet: De voksne taler endnu ikke med de unge om det, de ser.
        ---
        oplysninger: {aldersgrupper: [ung]}
        svar: {dialog: {nysgerrighed: 1}}
        stillingtagen:
          ingen-dialog:
            fravalgt: De nye aftaler var lige begyndt.
        """),
    PlaceOnPage(
      .record, .hearing, "I hvert punkt under `høring`", probe: "høring: [{⟨her⟩}]",
      example: """
        høring:
          - sendt: 2026-11-24
            frist: 2026-12-08
            modtager: lederen
            modtaget: 2026-12-01
            sha256: 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
        """),
    PlaceOnPage(
      .record, .withheld, "Under `høring`, når intet må sendes ud", probe: "høring: {tilbageholdt: afventer, ⟨her⟩}",
      example: """
        høring:
          tilbageholdt: Der er oplysninger, som politiet skal have først.
        """),
    PlaceOnPage(
      .record, .hearingReply, "I hvert punkt under `høringssvar`", probe: "høringssvar: [{⟨her⟩}]",
      example: """
        høringssvar:
          - fra: lederen
            modtaget: 2026-12-01
            til: dialog
            bemærkning: Vi har fået en ny aftale siden.
            socialtilsynets-svar: Det står nu i rapporten.
            ændret: ja
            hvad: En sætning om den nye aftale er tilføjet.
        """),
    PlaceOnPage(
      .record, .decision, "I hvert punkt under `afgørelser`", probe: "afgørelser: [{⟨her⟩}]",
      example: """
        afgørelser:
          - slags: påbud
            dato: 2026-12-20
            frist: 2027-03-01
            journalnummer: 26-1234
        """),
    PlaceOnPage(
      .record, .review, "I hvert punkt under `gennemgået`", probe: "gennemgået: [{⟨her⟩}]",
      example: """
        gennemgået:
          - af: K-002
            dato: 2026-11-23
        """),
    PlaceOnPage(
      .record, .replaced, "Under `erstatter`", probe: "erstatter: {⟨her⟩}",
      example: """
        erstatter:
          skema: 2026-0006
          begrundelse: Datoen var forkert.
        """),
  ]
}
