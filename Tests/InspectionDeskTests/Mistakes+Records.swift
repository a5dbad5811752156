extension Mistake {
  /// In records: lists that a form leaves empty, lines that an editor moves, what Word and Excel make of a line.
  static let inRecords: [Mistake] = lists + texts + headings + indents + joints + signs

  private static let lists = [
    Mistake("fund:\n  - kategori", "fund: []\n  - kategori"),
    Mistake("opfølgning:\n", "opfølgning: []\n"), Mistake("opfølgning:\n", "opfølgning: [ ]\n"),
    Mistake("datakilder:\n        - i", "datakilder: []\n        - i"),
    Mistake(
      "datakilder:\n        - i", "datakilder: []   # dem, der blev talt med\n        - i",
      "datakilder:   # dem, der blev talt med\n        - i"),
    Mistake("  - {kategori", "  – {kategori"), Mistake("  - {kategori", "  • {kategori"),
    Mistake("  - {kategori", "  -{kategori"), Mistake("  - {kategori", "  — {kategori"),
    Mistake("  - {hvad: Ring", "  –{hvad: Ring"), Mistake("  - {hvad: Ring", "  •\t{hvad: Ring"),
    Mistake("  - {hvad: Ring", "  * {hvad: Ring"), Mistake("  - hvad: Send", "  – hvad: Send"),
    Mistake("        - interview-barn\n        - observation", "        – interview-barn\n        – observation"),
    Mistake("        - interview-barn\n        - observation", "        • interview-barn\n        • observation"),
    Mistake("        - interview-barn\n        - observation", "        -interview-barn\n        -observation"),
    Mistake("        - observation", "        observation"),
    Mistake("        - observation", "        -\n        observation"),
    Mistake("[interview-barn]", "[] interview-barn"), Mistake("[interview-barn]", "[]interview-barn"),
    Mistake("[barn, ung]\n  # Hvor", "[barn] ung\n  # Hvor"),
    Mistake("[barn, ung]\n  # Hvor", "[barn, ung\n  # Hvor"), Mistake("[barn, ung]\n  # Hvor", "barn, ung]\n  # Hvor"),
    Mistake("[barn, ung]\n  # Hvor", "(barn, ung)\n  # Hvor"), Mistake("[barn, ung]\n  # Hvor", "barn, ung\n  # Hvor"),
    Mistake("[barn, ung]\n  # Hvor", "barn og ung\n  # Hvor", "[barn, ung]\n  # Hvor"),
    Mistake("frist: 2026-04-30}", "frist: 2026-04-30"), Mistake("frist: 2026-04-30}", "frist: 2026-04-30)"),
    Mistake("{hvad: Ring, hvem", "{hvad: Ring hvem"), Mistake("{hvad: Ring, hvem", "{hvad: Ring; hvem"),
  ]

  private static let texts = [
    Mistake("        De viste", "De viste"),
    Mistake("        De viste deres telefoner.", "De viste: deres telefoner.", "        De viste: deres telefoner."),
    Mistake("        De viste", "  De viste"), Mistake("        De viste", "      De viste"),
    Mistake(
      "        De viste deres telefoner.\n", "        De viste dem.\nDem: begge\n",
      "        De viste dem.\n        Dem: begge\n"),
    Mistake(
      "        De viste deres telefoner.\n", "•\tEn: Roblox\n•\tTo: Fortnite\n",
      "        •\tEn: Roblox\n        •\tTo: Fortnite\n"),
    Mistake(
      "        De viste deres telefoner.\n", "Ung\tTimer\nA\t3\nB\t2\n",
      "        Ung\tTimer\n        A\t3\n        B\t2\n"),
    Mistake("        De viste deres telefoner.\n", "- en\n- to\n", "        - en\n        - to\n"),
    Mistake(
      "        Vi talte med to unge.\n", "# note\n        Vi talte med to unge.\n",
      "        # note\n        Vi talte med to unge.\n"),
    Mistake("  Leder er enig.\n", "Leder er enig.\n"),
    Mistake("  Leder er enig.\n", "Leder: Jeg er enig.\n", "  Leder: Jeg er enig.\n"),
    Mistake("  Leder er enig.\n", "  Leder er enig.\n\nBarn: Også jeg.\n", "  Leder er enig.\n\n  Barn: Også jeg.\n"),
    Mistake("  Leder er enig.\n", "  Leder er enig.\nHun har læst det.\n", "  Leder er enig.\n  Hun har læst det.\n"),
    Mistake("    Fint.\n", "Fint.\n"), Mistake("    Fint.\n", "  Fint.\n"),
    Mistake("    Fint.\n", "    Fint.\nMen: ikke alt\n", "    Fint.\n    Men: ikke alt\n"),
    Mistake(
      "bedømmelse: Der er aftaler om natten.", "bedømmelse: Der er aftaler: om natten.",
      "bedømmelse: 'Der er aftaler: om natten.'"),
    Mistake(
      "bedømmelse: Der er aftaler om natten.", "bedømmelse: \"Der er aftaler\" om natten.",
      "bedømmelse: '\"Der er aftaler\" om natten.'"),
    Mistake("tekst: Der er ro.}", "tekst: Der er ro #1}", "tekst: 'Der er ro #1'}"),
    Mistake("tekst: De unge er glade.", "tekst: *De unge* er glade.", "tekst: '*De unge* er glade.'"),
  ]

  private static let headings = [
    Mistake("\nbesøg:\n", "\n"), Mistake("\nenhed:\n", "\n"),

    Mistake("\nvurdering:\n", "\n"), Mistake("    kendskab:\n", ""), Mistake("    aftaler:\n", ""),
    Mistake("\nbesøg:\n", "\nBesøg\n", "\nBesøg:\n"), Mistake("\nsvar:\n", "\nsvar\n"),
    Mistake("\nsvar:\n", "\nsvar;\n"),
    Mistake("    kendskab:\n", "    kendskab\n"), Mistake("    kendskab:\n", "    kenskab:\n"),
    Mistake("    kendskab:\n", "    Kendskab:\n"),
    Mistake("kendskab:\n      svar: 5", "kendskab: 5\n      svar:"),
    Mistake("kendskab:\n      svar: 5", "kendskab: 5", "kendskab:\n      svar: 5"),
    Mistake(
      "svar:\n  # ----------------\n  # Dialog\n", "  # ----------------\n  # Dialog\n",
      "  # ----------------\n  # Dialog\nsvar:\n"),
    Mistake(
      "  dialog:\n    # Kender de platformene?\n    #   `bedømmelse` skal udfyldes ved svar 1 og 2\n",
      "    # Kender de platformene?\n    #   `bedømmelse` skal udfyldes ved svar 1 og 2\n",
      "    # Kender de platformene?\n    #   `bedømmelse` skal udfyldes ved svar 1 og 2\n  dialog:\n"),
    Mistake(
      "oplysninger:\n  # Hvem bor der?\n  #   Flere kan vælges, i skarp parentes: [barn, ung]\n",
      "  # Hvem bor der?\n  #   Flere kan vælges, i skarp parentes: [barn, ung]\n",
      "  # Hvem bor der?\n  #   Flere kan vælges, i skarp parentes: [barn, ung]\noplysninger:\n"),
    Mistake("  ro:\n    stille", "    stille"),
  ]

  private static let indents = [
    Mistake("    kendskab:\n", "  kendskab:\n"), Mistake("    kendskab:\n", "      kendskab:\n"),
    Mistake("    kendskab:\n", "kendskab:\n"),
    Mistake("      svar: 5\n", "       svar: 5\n"), Mistake("      svar: 5\n", "     svar: 5\n"),
    Mistake("      svar: 5\n", "    svar: 5\n"),
    Mistake("      svar: 5\n", "\t\t\tsvar: 5\n"),
    Mistake("      svar: 5\n", "\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}svar: 5\n"),
    Mistake("      datakilder: [i", "        datakilder: [i"), Mistake("      datakilder: [i", "    datakilder: [i"),
    Mistake("      datakilder: [i", "datakilder: [i"), Mistake("  dato: 2026", "dato: 2026"),
    Mistake("  dato: 2026", "    dato: 2026"),
    Mistake("  form: u", "form: u"), Mistake("  type: tilbud", "   type: tilbud"),
    Mistake("    aftaler:\n", "   aftaler:\n"),
    Mistake("  pladser: 8", "pladser: 8"), Mistake("    hvem: K-12", "   hvem: K-12"),
    Mistake("    tekst: De", "      tekst: De"),
    Mistake("    tekst: De", "  tekst: De"), Mistake("    stille: ja", "  stille: ja"),
    Mistake("    stille: ja", "      stille: ja"),
    Mistake("  ro:\n    stille", "ro:\n    stille"), Mistake("status: kladde", " status: kladde"),
  ]

  private static let joints = [
    Mistake("svar: 5\n      datakilder", "svar: 5 datakilder"),
    Mistake("kendskab:\n      svar: 5", "kendskab: svar: 5"),
    Mistake("]\n      bedømmelse: |", "] bedømmelse: |"), Mistake("2\n    kendskab:", "2 kendskab:"),
    Mistake("      svar: 5\n", "      svar:\n5\n"), Mistake("      svar: 5\n", "      svar:\n      5\n"),
    Mistake("    kendskab:\n      svar: 5\n", "      svar: 5\n    kendskab:\n"),
    Mistake("      svar: 5\n", "      svar: 5\n      svar: 5\n"),
    Mistake("  form: uanmeldt\n", "  form: uanmeldt\n  form: uanmeldt\n"),
    Mistake("form: uanmeldt\n  tilsynstype", "form: uanmeldt tilsynstype"),
    Mistake("id: E-1   # stedets eget id, ikke et navn\n  type", "id: E-1 type", "id: E-1\n  type"),
    Mistake("stille: ja\n", "stille:\nja\n"), Mistake("stille: ja\n", "stille ja\n"),
    Mistake("stille: ja\n", "stille:ja\n"),
  ]

  private static let signs = [
    Mistake("form: uanmeldt", "form: Uanmeldt.", "form: uanmeldt"), Mistake("svar: 5", "svar: *5*"),
    Mistake("svar: 5", "svar: ”5”"),
    Mistake("svar: 5", "svar: 5,"), Mistake("svar: 5", "svar; 5"), Mistake("svar: 5", "svar = 5"),
    Mistake("svar: 5", "svar： 5"),
    Mistake("svar: 5", "svar: \"5", "svar: \"5\""), Mistake("svar: 5", "svar: [5"),
    Mistake("dato: 2026-03-12", "dato: 12.03.2026"),
    Mistake("dato: 2026-03-12", "dato: 2026-03-12T23:30:00+01:00"),
    Mistake("dato: 2026-03-12", "dato: 2026-03-12 10:00"),
    Mistake("{hvad: Ring", "{hvad Ring"), Mistake("hvem: K-12, frist", "hvem K-12, frist"),
    Mistake("pladser: 8", "pladser: otte"),
    Mistake("pladser: 8", "pladser: ca. 8"), Mistake("[K-12]", "[K-12", "K-12"),
    Mistake("type: tilbud", "type: tilbudd"),
    Mistake("status: kladde", "staus: kladde"), Mistake("kategori: styrke\n", "kategori: styke\n"),
  ]
}
