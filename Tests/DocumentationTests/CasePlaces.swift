import Inspection

extension Place {
  private static func place(_ title: String, _ probe: String, _ keys: Key...) -> Place {
    Place(document: .tests, title: title, keys: keys, probe: probe)
  }

  static let cases = [
    place(
      "Øverst i prøverne", "⟨her⟩",
      .must(.tests, "tjeklistens id, gerne med version: `sociale-medier@1.0.0`"),
      .may(.base, "et skema uden `skema` og `tjekliste`, som alle tilfælde bygger på"), .must(.cases, "liste")),
    place(
      "I hvert punkt under `tilfælde`", "prøver: prøve\ntilfælde: [{⟨her⟩}]",
      .must(.id, "ét id for hvert tilfælde i dokumentet"), .may(.text, "tekst: hvad tilfældet viser"),
      .may(.todo, "tekst: hvorfor tilfældet endnu må fejle"),
      .may(.record, "det, der er anderledes end i `udgangspunkt`; påkrævet uden `udgangspunkt`"),
      .must(.expect, "det, der skal komme ud af det")),
    place(
      "Under `forvent`, mindst én af dem", "prøver: prøve\ntilfælde: [{id: a, skema: {}, forvent: {⟨her⟩}}]",
      .may(.points, "fokuspunkt: resultat"), .may(.criteria, "kriteriets eller indikatorens sti: resultat"),
      .may(.overall, "resultat"), .may(.findings, "liste: netop disse fund"),
      .may(.undecided, "liste: netop disse regler og fund er uafgjorte"),
      .may(.missing, "et antal, eller en liste: netop her mangler noget")),
  ]
}
