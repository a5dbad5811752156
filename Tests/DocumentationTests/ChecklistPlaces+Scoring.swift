import Inspection

extension PlaceOnPage {
  static let checklistScoring: [PlaceOnPage] = [
    PlaceOnPage(
      .checklist, .scoring, "Under `beregning`", probe: "beregning: {⟨her⟩}",
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
          mindst-besvaret: 1
        """),
    PlaceOnPage(
      .checklist, .aggregation,
      "Under `kriterium`, `fokuspunkt` og `samlet` i `beregning`, og i `beregning` ved et fokuspunkt eller kriterium",
      probe: "beregning: {fokuspunkt: {⟨her⟩}}",
      example: """
        beregning:
          fokuspunkt:
            metode: fradrag
            start: 10
            afrunding: {decimaler: 0}
            ikke-relevant: højeste
            ikke-i-fokus: ingen-score
            ubesvaret: nul
            mindste-dækning: 80%
            mindst-besvaret: 1
          samlet:
            metode: tabel
            af: fokuspunkter
            rækker:
              - {når: dialog < 9, score: 1}
              - {score: 2}
            kun-internt: ja
        """),
    PlaceOnPage(
      .checklist, .row, "I hver af `rækker` i en tabel",
      probe: "beregning: {fokuspunkt: {metode: tabel, rækker: [{⟨her⟩}]}}",
      example: """
        beregning:
          fokuspunkt: {mindste-dækning: 50%}
          samlet:
            metode: tabel
            rækker:
              - når: dialog = 1
                score: ikke-vurderet
              - score: mindste(fokuspunkter)
        """),
    PlaceOnPage(
      .checklist, .rounding, "Under `afrunding`", probe: "beregning: {afrunding: {⟨her⟩}}",
      example: """
        beregning:
          mindste-dækning: 50%
          afrunding:
            decimaler: 2
            måde: halve-lige
            hvor: hvert-niveau
          samlet:
            afrunding:
              til: 0.5
        """),
    PlaceOnPage(
      .checklist, .bands, "Under `niveauer`", probe: "niveauer: {⟨her⟩}",
      example: """
        niveauer:
          kriterium:
            - {fra: 1, id: set, tekst: Er set}
          fokuspunkt:
            - {fra: 1.5, id: høj, tekst: I høj grad}
            - {fra: 1, id: lav, tekst: I lav grad}
          samlet:
            - {fra: 1, id: regnet, tekst: Regnet ud}
        """),
    PlaceOnPage(
      .checklist, .band, "I hvert niveau", probe: "niveauer: {fokuspunkt: [{⟨her⟩}]}",
      example: """
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
        """),
  ]
}
