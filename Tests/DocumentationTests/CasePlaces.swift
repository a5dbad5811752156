import Inspection

extension PlaceOnPage {
  static let cases: [PlaceOnPage] = [
    PlaceOnPage(
      .tests, .tests, "Øverst i prøverne", probe: "⟨her⟩",
      example: """
        prøver: skærmtid@1.1.0
        udgangspunkt:
          enhed: {type: tilbud}
          svar: {dialog: {nysgerrighed: 3}}
        tilfælde:
          - id: høj
            forvent: {fokuspunkter: {dialog: høj}}
        """),
    PlaceOnPage(
      .tests, .testCase, "I hvert punkt under `tilfælde`", probe: "prøver: prøve\ntilfælde: [{⟨her⟩}]",
      example: """
        prøver: skærmtid
        tilfælde:
          - id: ingen-dialog
            tekst: Reglen om dialog slår til.
            skema:
              enhed: {type: tilbud}
              svar: {dialog: {nysgerrighed: 1}}
            forvent: {fund: [ingen-dialog]}
          - id: gaming
            todo: Reglen om gaming er ikke skrevet endnu.
            skema:
              enhed: {type: tilbud}
              oplysninger: {aldersgrupper: [ung]}
              svar: {dialog: {gaming: 1}}
            forvent: {fund: [ingen-gaming]}
        """),
    PlaceOnPage(
      .tests, .expect, "Under `forvent`, mindst én af dem",
      probe: "prøver: prøve\ntilfælde: [{id: a, skema: {}, forvent: {⟨her⟩}}]",
      example: """
        prøver: skærmtid
        tilfælde:
          - id: svar-for-svar
            skema:
              enhed: {type: tilbud}
              oplysninger: {aldersgrupper: [ung]}
              svar: {dialog: {nysgerrighed: 3, gaming: 2}}
            forvent:
              fokuspunkter: {dialog: 2.5}
              kriterier: {dialog.nysgerrighed: 3, dialog.gaming: 2}
              samlet: 2.5
              fund: []
              uafgjorte: []
              ufuldstændig: 0
        """),
    PlaceOnPage(
      .tests, .expectedFinding, "I et punkt under `fund` i `forvent`, der siger mere end fundets id",
      probe: "prøver: prøve\ntilfælde: [{id: a, skema: {}, forvent: {fund: [{⟨her⟩}]}}]",
      example: """
        prøver: skærmtid
        tilfælde:
          - id: ingen-dialog
            skema:
              enhed: {type: tilbud}
              svar: {dialog: {nysgerrighed: 1}}
            forvent:
              fund:
                - id: ingen-dialog
                  kategori: udviklingspunkt
                  fokuspunkt: dialog
                  tekst: spørger sjældent
                  anbefaling: hvornår I taler om det
        """),
  ]
}
