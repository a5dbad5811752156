extension Mistake {
  /// In checklists: the same slips where points, scales and rules are written.
  static let inChecklists: [Mistake] = lists + headings + indents + joints + signs

  private static let lists = [
    Mistake("fokuspunkter:\n", "fokuspunkter: []\n"), Mistake("regler:\n", "regler: []\n"),
    Mistake("fund:\n          -", "fund: []\n          -"),
    Mistake("- {fra: 4", "– {fra: 4"), Mistake("- {værdi: 5", "• {værdi: 5"), Mistake("- {værdi: 5", "-{værdi: 5"),
    Mistake("  - id: dialog", "  – id: dialog"), Mistake("  - id: ro", "  • id: ro"),
    Mistake("  - id: ro", "  -id: ro"),
    Mistake("      - id: aftaler", "        id: aftaler"), Mistake("  - id: svag-dialog", "    id: svag-dialog"),
    Mistake("score: 3}", "score: 3"), Mistake("score: 3}", "score: 3)"), Mistake("score: 3}", "score: 3]"),
    Mistake("{mindst: 0}", "{mindst: 0"), Mistake("{mindst: 0}", "{mindst 0}"), Mistake("{mindst: 1}", "{mindst:1}"),
    Mistake("{fra: 2, id", "{fra: 2 id"), Mistake("{fra: 2, id", "{fra: 2; id"), Mistake("{fra: 2, id", "{fra 2, id"),
    Mistake("- {værdi: ja", "– {værdi: ja"), Mistake("- {værdi: ja", "— {værdi: ja"),
  ]

  private static let headings = [
    Mistake("\nskalaer:\n", "\n"), Mistake("\nregler:\n", "\n"), Mistake("\nfokuspunkter:\n", "\n"),
    Mistake("\nenheder:\n", "\n"),
    Mistake("\noplysninger:\n", "\n"), Mistake("\nberegning:\n", "\n"), Mistake("    så:\n", ""),
    Mistake("\nskalaer:\n", "\nskalaer\n"),
    Mistake("    kriterier:\n", "    kriterer:\n"), Mistake("\nregler:\n", "\nReglr:\n", "\nregler:\n"),
    Mistake("vægt: 2", "vægtt: 2"),
    Mistake("        fund:\n          - når", "        fund\n          - når"), Mistake("    så:\n", "    så\n"),
    Mistake("kategori: opm", "kategorie: opm"),
  ]

  private static let indents = [
    Mistake("        spørgsmål: Kender", "          spørgsmål: Kender"),
    Mistake("        spørgsmål: Kender", "      spørgsmål: Kender"),
    Mistake("        spørgsmål: Kender", "spørgsmål: Kender"),
    Mistake("        spørgsmål: Kender", "       spørgsmål: Kender"),
    Mistake("        spørgsmål: Kender", "\t\t\t\tspørgsmål: Kender"), Mistake("        vægt: 2", "         vægt: 2"),
    Mistake("        vægt: 2", "      vægt: 2"),
    Mistake("    titel: Dialog", "  titel: Dialog"), Mistake("    titel: Dialog", "      titel: Dialog"),
    Mistake("    titel: Ro", "titel: Ro"),
    Mistake("          Skriv ingen", "Skriv ingen"),
    Mistake("          Skriv ingen navne.", "Husk: ingen navne.", "          Husk: ingen navne."),
    Mistake("          Spørg to unge.\n", "Spørg to unge.\n"), Mistake("          Skriv ingen", "        Skriv ingen"),
    Mistake("      - id: aftaler", "       - id: aftaler"), Mistake("      - id: aftaler", "     - id: aftaler"),
    Mistake("      - id: aftaler", "- id: aftaler"),
    Mistake("  - id: ro", "- id: ro"), Mistake("  - id: ro", "    - id: ro"),
    Mistake("  tilbud: Tilbud", "tilbud: Tilbud"),
    Mistake(
      "  tilbud: Tilbud\n  plej", "   tilbud: Tilbud\n  plej", "   tilbud: Tilbud\n   plej"),
    Mistake("    når: dialog", "  når: dialog"),
    Mistake("    når: dialog", "      når: dialog"),
    Mistake(
      "            kategori: opmærksomhedspunkt\n            tekst",
      "              kategori: opmærksomhedspunkt\n            tekst"),
    Mistake("        anbefaling", "      anbefaling"),
    Mistake("  mindste-dækning", "mindste-dækning"), Mistake("    flere: ja", "      flere: ja"),
    Mistake("    flere: ja", "  flere: ja"),
    Mistake("      barn: Børn", "    barn: Børn"),
  ]

  private static let joints = [
    Mistake("version: 1.0.0\nsprog", "version: 1.0.0 sprog"),
    Mistake("id: aftaler\n        spørgsmål", "id: aftaler spørgsmål"),
    Mistake("titel: Dialog\n    kriterier:", "titel: Dialog kriterier:"),
    Mistake("skala: ja-nej\n", "skala:\nja-nej\n"), Mistake("version: 1.0.0\n", "version:\n1.0.0\n"),
    Mistake("titel: Prøve\n", "titel: Prøve\ntitel: Prøve\n"),
    Mistake("    flere: ja\n", "    flere: ja\n    flere: ja\n"),
    Mistake("vægt: 2\n", "vægt 2\n"), Mistake("vægt: 2\n", "vægt:2\n"), Mistake("flere: ja\n", "flere ja\n"),
  ]

  private static let signs = [
    Mistake("version: 1.0.0", "version: *1.0.0"),
    Mistake("spørgsmål: Er der aftaler?", "spørgsmål: Er der: aftaler?", "spørgsmål: 'Er der: aftaler?'"),
    Mistake("spørgsmål: Er der aftaler?", "spørgsmål: \"Er der aftaler?", "spørgsmål: \"Er der aftaler?\""),
    Mistake("tekst: Aftalerne er svage.", "tekst: \"Aftalerne\" er svage.", "tekst: '\"Aftalerne\" er svage.'"),
    Mistake("tekst: Aftalerne er svage.", "tekst: @ftalerne er svage.", "tekst: '@ftalerne er svage.'"),
    Mistake("mindste-dækning: 50%", "mindste-dækning: 50 pct.", "mindste-dækning: 50%"), Mistake("vægt: 2", "vægt: to"),
    Mistake("vægt: 2", "vægt: 2,"), Mistake("dialog.kendskab <= 2", "dialog.kenskab <= 2"),
    Mistake("- id: låst", "- id: låst,"),
    Mistake("gælder-når: pladser > 3", "gælder når: pladser > 3"), Mistake("skala: ja-nej\n", "skala: janej\n"),
  ]
}
