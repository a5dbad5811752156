import Inspection

extension PlaceOnPage {
  static let checklists = checklistHeads + checklistScoring + checklistItems

  static let checklistHeads: [PlaceOnPage] = [
    PlaceOnPage(
      .checklist, .checklist, "Øverst i tjeklisten", probe: "⟨her⟩",
      example: """
        tjekliste: skærmtid
        version: 1.1.0
        sprog: da
        titel: Skærme i hverdagen
        grundlag: {titel: Opdigtet vejledning, udgiver: Ingen, dato: 2026-01-01}
        forbehold: Opdigtet eksempel. Ordene er ikke efterprøvet.
        gælder: {fra: 2026-01-01}
        ændringer:
          - {version: 1.1.0, dato: 2026-11-01, tekst: Kriteriet om gaming er nyt.}
        udkast: nej
        rapporttype: hel
        høringstekst: Dette er et udkast. Skriv til os, hvis noget er forkert eller ikke er med.
        enheder: {tilbud: Tilbud, plejefamilie: Plejefamilie}
        tilsynstyper: {drift: Driftsorienteret tilsyn, godkendelse: Godkendelse}
        offentlige-rapporter: [tilbud]
        accepteret: {unused-source-kind: Kilder nævnes frivilligt.}
        definitioner:
          tavshed: {når: dialog.nysgerrighed = 1, tekst: De voksne spørger sjældent}
        oplysninger:
          aldersgrupper:
            spørgsmål: Hvilke aldersgrupper bor her?
            valgmuligheder: {barn: Børn, ung: Unge, voksen: Voksne}
            flere: ja
        sammenhængskrav:
          - id: børn-og-voksne
            kræver: ikke (aldersgrupper har barn og aldersgrupper har voksen)
            tekst: Børn og voksne bor ikke samme sted. Se aldersgrupperne efter.
        datakildetyper: {interview: Interview, observation: Observation}
        respondenter:
          ung: {titel: Ung på 13–17 år, datakildetype: interview}
        mærker: {fritid: Et aktivt ungdomsliv}
        skalaer:
          grad:
            - {værdi: 3, tekst: I høj grad, score: 3}
            - {værdi: 2, tekst: I nogen grad, score: 2}
            - {værdi: 1, tekst: I lav grad, score: 1}
        beregning:
          mindste-dækning: 50%
        niveauer:
          fokuspunkt:
            - {fra: 2.5, id: høj, tekst: I høj grad}
            - {fra: 1, id: lav, tekst: I lav grad}
        fokuspunkter:
          - id: dialog
            titel: Dialog
            kriterier:
              - id: nysgerrighed
                spørgsmål: Spørger de voksne nysgerrigt til det digitale liv?
              - id: gaming
                spørgsmål:
                  da: Kender de voksne de spil, de unge spiller?
                  ung: Kender de voksne dine spil?
                gælder-når: aldersgrupper har ung
                mærker: [fritid]
        regler:
          - id: ingen-dialog
            når: tavshed
            så:
              fund:
                fokuspunkt: dialog
                kategori: udviklingspunkt
                tekst: De voksne spørger sjældent til det digitale liv.
                anbefaling: Aftal, hvornår I taler om det.
        sammenlign-med:
          2014:
            titel: Opdigtet undersøgelse 2014
            andele: {dialog.nysgerrighed: {3: 45 %}}
        """),
    PlaceOnPage(
      .checklist, .source, "Under `grundlag`", probe: "grundlag: {⟨her⟩}",
      example: """
        grundlag:
          titel: Opdigtet vejledning om skærme
          udgiver: Ingen
          dato: 2026-01-01
          henvisning: afsnit 3
        """),
    PlaceOnPage(
      .checklist, .period, "Under `gælder`, i tjeklisten og i en regel", probe: "gælder: {⟨her⟩}",
      example: """
        gælder:
          fra: 2026-01-01
          til: 2026-12-31
        """),
    PlaceOnPage(
      .checklist, .change, "I hvert punkt under `ændringer`", probe: "ændringer: [{⟨her⟩}]",
      example: """
        ændringer:
          - version: 1.0.0
            dato: 2026-11-01
            tekst: Første udgave.
        """),
    PlaceOnPage(
      .checklist, .definition, "I hver definition under `definitioner`",
      probe: "definitioner: {stille: {når: dialog.nysgerrighed = 1, tekst: T, ⟨her⟩}}",
      example: """
        definitioner:
          lidt-dialog:
            når: dialog.nysgerrighed = 1
            tekst: De voksne spørger sjældent til det digitale liv
        regler:
          - id: lav-dialog
            når: lidt-dialog
            så:
              loft: {af: samlet, højst: 1.5}
        """),
    PlaceOnPage(
      .checklist, .respondent, "I hver respondent under `respondenter`",
      probe: "respondenter: {ung: {titel: Ung, ⟨her⟩}}",
      example: """
        datakildetyper: {interview: Interview, observation: Observation}
        respondenter:
          ung:
            titel: Ung på 13–17 år
            datakildetype: interview
            indledning: Det er frivilligt at tale med mig, og du kan stoppe, når du vil.
            afslutning: Du kan altid ringe til os. Nummeret står på kortet.
        fokuspunkter:
          - id: dialog
            titel: Dialog
            kriterier:
              - id: gaming
                spørgsmål: {da: Kender de voksne de unges spil?, ung: Kender de voksne dine spil?}
        """),
    PlaceOnPage(
      .checklist, .baseline, "I hver sammenligning under `sammenlign-med`",
      probe: "sammenlign-med: {2014: {titel: T, andele: {}, ⟨her⟩}}",
      example: """
        fokuspunkter:
          - id: dialog
            titel: Dialog
            kriterier: [{id: nysgerrighed, spørgsmål: Spørger de voksne nysgerrigt?}]
        sammenlign-med:
          2014:
            titel: Opdigtet undersøgelse 2014
            kilde: Opdigtet rapport, tabel 3
            andele: {dialog.nysgerrighed: {2: 45 %, 1: 1/3}}
            antal: 160
        """),
    PlaceOnPage(
      .checklist, .fact, "I hver oplysning under `oplysninger`",
      probe: "oplysninger: {sted: {valgmuligheder: {a: A}, ⟨her⟩}}",
      example: """
        enheder: {tilbud: Tilbud, plejefamilie: Plejefamilie}
        oplysninger:
          aldersgrupper:
            spørgsmål: Hvilke aldersgrupper bor her?
            valgmuligheder: {barn: Børn, ung: Unge, voksen: Voksne}
            titel: Aldersgrupper
            vejledning: Tæl dem med, der er på aflastning.
            flere: ja
            påkrævet: ja
            tidligere-id: [aldre]
          pladser:
            spørgsmål: Hvor mange pladser er der?
            tal: {mindst: 1}
          taget-den:
            spørgsmål: Hvornår blev telefonen taget?
            gælder-når: enhed.type = tilbud
            påkrævet-når: aldersgrupper har ung
            dato: {}
          magtanvendelser:
            spørgsmål: Hvor mange magtanvendelser har der været siden sidste besøg?
            videreføres: nej
            tal: {mindst: 0, heltal: ja}
          bekymring:
            spørgsmål: Har andre henvendt sig med en bekymring?
            valgmuligheder: {ja: Ja, nej: Nej}
            kun-internt: ja
        """),
    PlaceOnPage(
      .checklist, .factOption, "Ved en valgmulighed, der siger mere om sig selv",
      probe: "oplysninger: {sted: {valgmuligheder: {a: {tekst: A, ⟨her⟩}}}}",
      example: """
        oplysninger:
          tema:
            spørgsmål: Hvad handlede besøget mest om?
            valgmuligheder:
              natten: Natten
              andet:
                tekst: Andet
                uddybes: ja
        """),
    PlaceOnPage(
      .checklist, .consistency, "I hvert krav under `sammenhængskrav`",
      probe: "sammenhængskrav: [{id: a, kræver: dialog er besvaret, tekst: T, ⟨her⟩}]",
      example: """
        oplysninger:
          pladser: {spørgsmål: Hvor mange pladser er der?, tal: {mindst: 0}}
          indskrevne: {spørgsmål: Hvor mange bor her?, tal: {mindst: 0}}
        sammenhængskrav:
          - id: flere-end-pladser
            kræver: indskrevne <= pladser
            tekst: Der bor flere, end der er pladser til.
        """),
    PlaceOnPage(
      .checklist, .factNumber, "Under `tal` i en oplysning", probe: "oplysninger: {sted: {tal: {⟨her⟩}}}",
      example: """
        oplysninger:
          pladser:
            spørgsmål: Hvor mange pladser er der?
            tal:
              mindst: 1
              højst: 40
              heltal: ja
        """),
    PlaceOnPage(
      .checklist, .bounds, "Under `tal` i en skala", probe: "skalaer: {temperatur: {tal: {⟨her⟩}}}",
      example: """
        skalaer:
          andel:
            tal:
              mindst: 0
              højst: 1
        """),
    PlaceOnPage(
      .checklist, .scale, "I en skala, der ikke er en liste", probe: "skalaer: {antal: {⟨her⟩}}",
      example: """
        skalaer:
          aftaler:
            tal: {mindst: 0}
            trin:
              - {fra: 0, score: 1}
              - {fra: 3, score: 2}
          med-egne-ord:
            tekst: fri
          grad:
            vejledning: Vælg det, der passer på de fleste dage.
            trin:
              - {værdi: 2, tekst: De fleste dage, score: 2}
              - {værdi: 1, tekst: Sjældent, score: 1}
        """),
    PlaceOnPage(
      .checklist, .option, "I hver mulighed i en skala", probe: "skalaer: {grad: [{⟨her⟩}]}",
      example: """
        skalaer:
          grad:
            - værdi: 2
              tekst: I høj grad
              score: 2
            - værdi: 1
              tekst: I lav grad
              score: 1
          medie:
            - {værdi: spil, tekst: Spil}
            - {værdi: chat, tekst: Chat}
        """),
    PlaceOnPage(
      .checklist, .step, "I hvert af `trin` i en talskala", probe: "skalaer: {antal: {tal: {}, trin: [{⟨her⟩}]}}",
      example: """
        skalaer:
          aftaler:
            tal: {mindst: 0}
            trin:
              - fra: 0
                score: 1
              - fra: 3
                score: 2
        """),
  ]
}
