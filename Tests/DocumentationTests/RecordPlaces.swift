import Inspection

extension Place {
  private static func place(_ title: String, _ probe: String, _ keys: Key...) -> Place {
    Place(document: .record, title: title, keys: keys, probe: probe)
  }

  static let records = [
    place(
      "Øverst i skemaet", "⟨her⟩",
      .must(.record, "besøgets id"), .must(.checklist, "tjeklistens id, gerne med version: `sociale-medier@1.0.0`"),
      .may(.status, "er skemaet færdigt?", else: "kladde", [.draft, .final]), .may(.visit, "om besøget"),
      .may(.unit, "hvem der blev besøgt"), .may(.facts, "id: svar på tjeklistens oplysninger"),
      .may(.answers, "fokuspunkt: kriterium: svar"),
      .may(.judgement, "fokuspunkt eller `samlet`: konsulentens egne ord"),
      .may(.findings, "liste: konsulentens egne fund"), .may(.setAside, "fundets id: begrundelse"),
      .may(.followUp, "liste: det aftalte"), .may(.comments, "stedets bemærkninger til rapporten")),
    place(
      "Under `besøg`", "besøg: {⟨her⟩}",
      .may(.date, "dato; påkrævet, når tjeklisten bruger den"),
      .may(.form, "var besøget varslet?", [.announced, .unannounced]),
      .may(.purpose, "en af tjeklistens tilsynstyper"), .may(.authority, "tekst"), .may(.inspectors, "liste")),
    place(
      "Under `enhed`", "enhed: {⟨her⟩}",
      .may(.id, "tekst"), .may(.kind, "en af tjeklistens enheder; påkrævet, når den har nogen")),
    place(
      "I et svar, når det er skrevet ud", "svar: {dialog: {nysgerrighed: {⟨her⟩}}}",
      .may(.answer, "et svar på skalaen"), .may(.score, "i stedet for `svar`, når kun én mulighed har den score"),
      .may(.sources, "liste af datakilder"), .may(.note, "tekst: hvad der er set og hørt"),
      .may(.notRelevant, "grund, i stedet for et svar"), .may(.notInFocus, "grund, i stedet for et svar"),
      .may(.notEstablished, "grund, i stedet for et svar")),
    place(
      "I en datakilde, når den er skrevet ud", "svar: {dialog: {nysgerrighed: {datakilder: [{⟨her⟩}]}}}",
      .must(.kind, "en af tjeklistens datakildetyper"), .may(.date, "dato"), .may(.text, "tekst")),
    place(
      "Ved et fokuspunkt under `vurdering`", "vurdering: {dialog: {⟨her⟩}}",
      .may(.text, "tekst"), .may(.level, "et svar på den første skala eller id på et niveau"),
      .may(.reason, "tekst: hvorfor niveauet er et andet end det beregnede")),
    place(
      "I hvert punkt under `fund`", "fund: [{⟨her⟩}]",
      .may(.point, "id på et fokuspunkt", else: "hele besøget"), category, .must(.text, "tekst"),
      .may(.recommendation, "tekst"), .may(.reference, "tekst")),
    place(
      "I hvert punkt under `opfølgning`", "opfølgning: [{⟨her⟩}]",
      .must(.what, "tekst"), .may(.who, "tekst"), .may(.deadline, "dato")),
  ]
}
