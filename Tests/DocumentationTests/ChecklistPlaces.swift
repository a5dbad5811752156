import Inspection

extension Place {
  static let checklists = heads + ways + checklistScoring + checklistItems + checklistRules

  static func checklistPlace(_ title: String, _ probe: String, _ example: String, _ keys: Key...) -> Place {
    Place(document: .checklist, title: title, keys: keys, probe: probe, example: example)
  }

  private static let heads = [
    checklistPlace(
      "Øverst i tjeklisten", "⟨her⟩",
      """
      tjekliste: skærmtid
      version: 1.1.0
      sprog: da
      titel: Skærme i hverdagen
      grundlag: {titel: Opdigtet vejledning, udgiver: Ingen, dato: 2026-01-01}
      forbehold: Opdigtet eksempel. Ordene er ikke efterprøvet.
      gælder: {fra: 2026-01-01}
      ændringer:
        - {version: 1.1.0, dato: 2026-11-01, tekst: Kriteriet om gaming er nyt.}
      enheder: {tilbud: Tilbud, plejefamilie: Plejefamilie}
      tilsynstyper: {drift: Driftsorienteret tilsyn, godkendelse: Godkendelse}
      oplysninger:
        aldersgrupper:
          spørgsmål: Hvilke aldersgrupper bor her?
          valgmuligheder: {barn: Børn, ung: Unge, voksen: Voksne}
          flere: ja
      datakildetyper: {interview: Interview, observation: Observation}
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
              spørgsmål: Kender de voksne de spil, de unge spiller?
              gælder-når: aldersgrupper har ung
      regler:
        - id: ingen-dialog
          når: dialog.nysgerrighed = 1
          så:
            fund:
              fokuspunkt: dialog
              kategori: udviklingspunkt
              tekst: De voksne spørger sjældent til det digitale liv.
      """,
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
    checklistPlace(
      "Under `grundlag`", "grundlag: {⟨her⟩}",
      """
      grundlag:
        titel: Opdigtet vejledning om skærme
        udgiver: Ingen
        dato: 2026-01-01
        henvisning: afsnit 3
      """,
      .may(.title, "tekst"), .may(.publisher, "tekst"), .may(.date, "dato"), .may(.reference, "tekst")),
    checklistPlace(
      "Under `gælder`, i tjeklisten og i en regel", "gælder: {⟨her⟩}",
      """
      gælder:
        fra: 2026-01-01
        til: 2026-12-31
      """,
      .may(.from, "dato, første dag", else: "ingen begyndelse"), .may(.until, "dato, sidste dag", else: "ingen ende")),
    checklistPlace(
      "I hvert punkt under `ændringer`", "ændringer: [{⟨her⟩}]",
      """
      ændringer:
        - version: 1.0.0
          dato: 2026-11-01
          tekst: Første udgave.
      """,
      .must(.version, "tre tal"), .may(.date, "dato"), .must(.text, "tekst")),
  ]

  private static let ways = [
    checklistPlace(
      "I hver oplysning under `oplysninger`", "oplysninger: {sted: {valgmuligheder: {a: A}, ⟨her⟩}}",
      """
      oplysninger:
        aldersgrupper:
          spørgsmål: Hvilke aldersgrupper bor her?
          valgmuligheder: {barn: Børn, ung: Unge, voksen: Voksne}
          flere: ja
          påkrævet: ja
        pladser:
          spørgsmål: Hvor mange pladser er der?
          tal: {mindst: 1}
        taget-den:
          spørgsmål: Hvornår blev telefonen taget?
          dato: {}
      """,
      .may(.question, "tekst"), .may(.options, "id: tekst for hver mulighed"),
      .may(.several, "må flere muligheder gælde på én gang?", else: "nej", [.yes, .no]),
      .may(.required, "skal den være udfyldt?", else: "nej", [.yes, .no]),
      .may(.number, "et tal svares; grænser i `{}`"), .may(.date, "en dato svares: `{}`")),
    checklistPlace(
      "Under `tal`, i en oplysning og i en skala", "skalaer: {temperatur: {tal: {⟨her⟩}}}",
      """
      oplysninger:
        andel-unge:
          spørgsmål: Hvor stor en andel er unge?
          tal:
            mindst: 0
            højst: 1
      """,
      .may(.min, "tal", else: "ingen grænse"), .may(.max, "tal", else: "ingen grænse")),
    checklistPlace(
      "I en skala, der ikke er en liste", "skalaer: {antal: {⟨her⟩}}",
      """
      skalaer:
        aftaler:
          tal: {mindst: 0}
          trin:
            - {fra: 0, score: 1}
            - {fra: 3, score: 2}
        med-egne-ord:
          tekst: fri
      """,
      .may(.number, "et tal svares; grænser i `{}`"),
      .may(.steps, "liste: hvilken score tal giver", else: "tallet er sin egen score"),
      .may(.text, "fri tekst svares", [.free])),
    checklistPlace(
      "I hver mulighed i en skala", "skalaer: {grad: [{⟨her⟩}]}",
      """
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
      """,
      .must(.value, "det, der svares: ét ord eller et tal"), .may(.text, "tekst"),
      .may(.score, "tal; alle muligheder i skalaen har en, eller ingen har", else: "svaret giver ingen score")),
    checklistPlace(
      "I hvert af `trin` i en talskala", "skalaer: {antal: {tal: {}, trin: [{⟨her⟩}]}}",
      """
      skalaer:
        aftaler:
          tal: {mindst: 0}
          trin:
            - fra: 0
              score: 1
            - fra: 3
              score: 2
      """,
      .must(.from, "det laveste tal på trinnet"), .must(.score, "tal")),
  ]
}
