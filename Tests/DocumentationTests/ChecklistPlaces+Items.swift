import Inspection

extension PlaceOnPage {
  static let checklistItems: [PlaceOnPage] = [
    PlaceOnPage(
      .checklist, .point, "I hvert fokuspunkt", probe: "fokuspunkter: [{⟨her⟩}]",
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
            flere-svar: {navn: Samtale, mindst: 2, højst: 5}
            bedømmelse: {påkrævet-når: svar = nej}
            accepteret: {unused-tag: Mærket er til opslag.}
            tidligere-id: [samtale]
            fund:
              - {når: score < 2, kategori: opmærksomhedspunkt, tekst: Det er ikke set.}
          - id: viden
            titel: Viden
            beregning: {metode: mindste}
            kriterier:
              - {id: kursus, spørgsmål: Har de voksne været på kursus?}
        """),
    PlaceOnPage(
      .checklist, .criterion, "I hvert kriterium", probe: "fokuspunkter: [{id: a, titel: A, kriterier: [{⟨her⟩}]}]",
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
                titel: Nysgerrighed
                vejledning: Spørg både børn og voksne.
                vægt: 2
                gælder-når: enhed.type = plejefamilie
                henvisning: afsnit 3
                mærker: [privatliv]
                skala: ja-nej
                trin: {ja: Det er set., nej: Det er ikke set.}
                kan-fravælges: nej
                datakildekrav: {mindst: 2}
                flere-svar: {navn: Samtale, mindst: 2, højst: 5}
                bedømmelse: {påkrævet-når: svar = nej}
                accepteret: {unused-tag: Mærket er til opslag.}
                tidligere-id: [spørgsmål]
                fund:
                  - {når: score < 2, kategori: opmærksomhedspunkt, tekst: Det er ikke set.}
              - id: aftaler
                spørgsmål: Er der aftaler?
                beregning: {metode: mindste}
                indikatorer:
                  - {id: skrevne, spørgsmål: Er de skrevet ned?}
        """),
    PlaceOnPage(
      .checklist, .indicator, "I hver indikator",
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
                    titel: Skrevne aftaler
                    vejledning: Spørg både børn og voksne.
                    vægt: 2
                    gælder-når: enhed.type = plejefamilie
                    henvisning: afsnit 3
                    mærker: [privatliv]
                    skala: ja-nej
                    trin: {ja: Det er set., nej: Det er ikke set.}
                    kan-fravælges: nej
                    datakildekrav: {mindst: 2}
                    flere-svar: {navn: Samtale, mindst: 2, højst: 5}
                    beregning: {metode: mindste}
                    bedømmelse: {påkrævet-når: svar = nej}
                    accepteret: {unused-tag: Mærket er til opslag.}
                    tidligere-id: [på-skrift]
                    fund:
                      - {når: score < 2, kategori: opmærksomhedspunkt, tekst: Det er ikke set.}
        """),
    PlaceOnPage(
      .checklist, .requiredSources, "Under `datakildekrav`",
      probe: "fokuspunkter: [{id: a, titel: A, datakildekrav: {⟨her⟩}}]",
      example: """
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
                  heraf: [interview]
                  når: score <= 2
        """),
    PlaceOnPage(
      .checklist, .severalAnswers, "Under `flere-svar`",
      probe: "fokuspunkter: [{id: a, titel: A, flere-svar: {⟨her⟩}}]",
      example: """
        fokuspunkter:
          - id: dialog
            titel: Dialog
            kriterier:
              - id: aftaler
                spørgsmål: Er aftalen skrevet ned?
                flere-svar:
                  navn: Barn
                  mindst: 3
                  højst: 8
                fund:
                  - {når: "antal(egne, score = 1) >= 2", kategori: opmærksomhedspunkt, tekst: Flere børn har ingen aftale.}
        """),
    PlaceOnPage(
      .checklist, .note, "Under `bedømmelse`", probe: "fokuspunkter: [{id: a, titel: A, bedømmelse: {⟨her⟩}}]",
      example: """
        fokuspunkter:
          - id: dialog
            titel: Dialog
            kriterier:
              - id: nysgerrighed
                spørgsmål: Spørger de voksne nysgerrigt?
                bedømmelse:
                  påkrævet-når: score = 1
        """),
    PlaceOnPage(
      .checklist, .finding, "I hvert punkt under `fund`", probe: "fokuspunkter: [{id: a, titel: A, fund: [{⟨her⟩}]}]",
      example: """
        fokuspunkter:
          - id: dialog
            titel: Dialog
            kriterier:
              - id: nysgerrighed
                spørgsmål: Spørger de voksne nysgerrigt?
                fund:
                  - id: ingen-spørgsmål
                    når: score = 1
                    kategori: udviklingspunkt
                    tekst: De voksne spørger sjældent til det digitale liv.
                    anbefaling: Spørg, hvad børnene er optaget af lige nu.
                    henvisning: afsnit 3
                    erstatter: [ingen-dialog]
                    tidligere-id: [få-spørgsmål]
                    kun-internt: ja
        regler:
          - {id: ingen-dialog, når: dialog.nysgerrighed = 1, så: {fund: {kategori: opmærksomhedspunkt, tekst: Der er lidt dialog., kun-internt: ja}}}
        """),
    PlaceOnPage(
      .checklist, .rule, "I hver regel", probe: "regler: [{⟨her⟩}]",
      example: """
        regler:
          - id: ingen-dialog
            når: dialog.nysgerrighed = 1
            gælder: {fra: 2026-01-01}
            accepteret: {rule-always: Reglen skal gælde ved hvert besøg.}
            tidligere-id: [lidt-dialog]
            så:
              fund: {kategori: opmærksomhedspunkt, tekst: Der er lidt dialog.}
        """),
    PlaceOnPage(
      .checklist, .then, "Under `så`", probe: "regler: [{id: a, så: {⟨her⟩}}]",
      example: """
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
              til-konsulenten: {tekst: Tag dialogen op ved næste besøg.}
        """),
    PlaceOnPage(
      .checklist, .ruleFinding, "Under `fund` i en regel", probe: "regler: [{id: a, så: {fund: {⟨her⟩}}}]",
      example: """
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
                erstatter: [få-spørgsmål]
                kun-internt: ja
          - id: få-spørgsmål
            når: dialog.nysgerrighed <= 2
            så:
              fund: {kategori: opmærksomhedspunkt, tekst: De voksne kunne spørge mere., kun-internt: ja}
        """),
    PlaceOnPage(
      .checklist, .cap, "Under `loft`", probe: "regler: [{id: a, så: {loft: {⟨her⟩}}}]",
      example: """
        regler:
          - id: ingen-dialog
            når: dialog.nysgerrighed = 1
            så:
              loft:
                af: samlet
                højst: 1.5
                kun-internt: ja
        """),
    PlaceOnPage(
      .checklist, .floor, "Under `gulv`", probe: "regler: [{id: a, så: {gulv: {⟨her⟩}}}]",
      example: """
        regler:
          - id: ingen-dialog
            når: dialog.nysgerrighed = 1
            så:
              gulv:
                af: samlet
                mindst: 1.5
                kun-internt: ja
        """),
    PlaceOnPage(
      .checklist, .adjust, "Under `justering`", probe: "regler: [{id: a, så: {justering: {⟨her⟩}}}]",
      example: """
        regler:
          - id: ingen-dialog
            når: dialog.nysgerrighed = 1
            så:
              justering:
                af: samlet
                med: -0.5
                kun-internt: ja
        """),
    PlaceOnPage(
      .checklist, .unrate, "Under `ingen-score`", probe: "regler: [{id: a, så: {ingen-score: {⟨her⟩}}}]",
      example: """
        regler:
          - id: ingen-dialog
            når: dialog.nysgerrighed = 1
            så:
              ingen-score:
                af: samlet
                begrundelse: Uden dialog giver tallet ingen mening.
                kun-internt: ja
        """),
    PlaceOnPage(
      .checklist, .toInspector, "Under `til-konsulenten`", probe: "regler: [{id: a, så: {til-konsulenten: {⟨her⟩}}}]",
      example: """
        regler:
          - id: ingen-dialog
            når: dialog.nysgerrighed = 1
            så:
              til-konsulenten:
                tekst: Spørg, hvem der taler med børnene om det digitale liv.
        """),
  ]
}
