import Inspection

extension Place {
  private static func place(_ title: String, _ probe: String, _ example: String, _ keys: Key...) -> Place {
    Place(document: .tests, title: title, keys: keys, probe: probe, example: example)
  }

  static let cases = [
    place(
      "Øverst i prøverne", "⟨her⟩",
      """
      prøver: skærmtid@1.1.0
      udgangspunkt:
        enhed: {type: tilbud}
        svar: {dialog: {nysgerrighed: 3}}
      tilfælde:
        - id: høj
          forvent: {fokuspunkter: {dialog: høj}}
      """,
      .must(.tests, "tjeklistens id, gerne med version: `sociale-medier@1.0.0`"),
      .may(.base, "et skema uden `skema` og `tjekliste`, som alle tilfælde bygger på"), .must(.cases, "liste")),
    place(
      "I hvert punkt under `tilfælde`", "prøver: prøve\ntilfælde: [{⟨her⟩}]",
      """
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
      """,
      .must(.id, "ét id for hvert tilfælde i dokumentet"), .may(.text, "tekst: hvad tilfældet viser"),
      .may(.todo, "tekst: hvorfor tilfældet endnu må fejle"),
      .may(.record, "det, der er anderledes end i `udgangspunkt`; påkrævet uden `udgangspunkt`"),
      .must(.expect, "det, der skal komme ud af det")),
    place(
      "Under `forvent`, mindst én af dem", "prøver: prøve\ntilfælde: [{id: a, skema: {}, forvent: {⟨her⟩}}]",
      """
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
            mangler: 0
      """,
      .may(.points, "fokuspunkt: resultat"), .may(.criteria, "kriteriets eller indikatorens sti: resultat"),
      .may(.overall, "resultat"), .may(.findings, "liste: netop disse fund"),
      .may(.undecided, "liste: netop disse regler og fund er uafgjorte"),
      .may(.missing, "et antal, eller en liste: netop her mangler noget")),
  ]
}
