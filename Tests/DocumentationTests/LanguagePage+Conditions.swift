@testable import Inspection

extension LanguagePage {
  private static let operators: [(keyword: Keyword, meaning: String)] = [
    (.or, "mindst én af siderne"), (.and, "begge sider"), (.not, "det modsatte"), (.in, "er en af værdierne i `[…]`"),
    (.has, "en oplysning med flere svar har denne mulighed, eller `datakilder` denne slags"), (.is, "har denne status"),
  ]

  private static let statuses: [Keyword: String] = [
    .answered: "der er et svar", .unanswered: "der er intet svar, eller det er ikke belyst",
    .notRelevant: "ikke relevant her",
    .notInFocus: "ikke i fokus ved dette besøg", .notEstablished: "der er spurgt, men det kunne ikke afklares",
    .applicable: "tjeklisten stiller spørgsmålet til denne enhed ved dette besøg",
  ]

  private static let suffixes: [Keyword: String] = [
    .score: "scoren", .answer: "svaret", .band: "niveauets id", .value: "resultatet før niveauer og regler",
    .note: "bedømmelsen, med `er besvaret` og `er ubesvaret`", .sources: "antal datakilder",
    .kinds: "antal forskellige slags datakilder",
  ]

  private static let sets: [Keyword: String] = [
    .children: "det, der står lige under", .points: "alle fokuspunkter", .criteria: "alle kriterier",
    .indicators: "alle indikatorer",
  ]

  private static let functions: [(keyword: Keyword, example: String, meaning: String)] = [
    (.count, "antal(dialog, score <= 2)", "hvor mange"),
    (.share, "andel(dialog, score <= 2)", "hvor stor en del, fra 0 til 1"),
    (.any, "nogen(dialog, score = 1)", "mindst én"), (.all, "alle(dialog, score >= 4)", "alle"),
  ]

  static var conditionWords: [Keyword] {
    let heads: [Keyword] =
      ConditionResolver.heads.keywords + ConditionResolver.visitFields.keywords + ConditionResolver.unitFields.keywords
    return DayShift.Unit.allCases.map(\.keyword) + operators.map(\.keyword) + StatusTest.all.map(\.keyword)
      + functions.map(\.keyword) + heads
      + ConditionResolver.suffixes.keywords + ConditionResolver.itemSets.keywords + ConditionResolver.forms
  }

  static var conditions: String {
    [
      """
      ## Betingelser

      En betingelse står på én linje eller i en blok, der begynder med `|`. `og` binder stærkere end `eller`, og `ikke` stærkere end begge;
      parenteser bestemmer resten. Den er sand, falsk eller *ved ikke*.

      """,
      table(
        ["dansk", "engelsk", "svensk", "sand, når"],
        operators.map {
          [code($0.keyword.danish), code($0.keyword.canonical), code($0.keyword.swedish), $0.meaning]
        }),
      """
      ### Besøget før

      I `når` i en regel, der kun har `til-konsulenten`, kan `sidst.` (`earlier.`, `sist.`) stå foran et fokuspunkt, et spørgsmål eller `samlet`: `dialog < sidst.dialog`, `sidst.dialog = lav`,
      `sidst.dialog.aftaler.svar = 2`. `sidst.fund har ID` er sand, hvor fundet blev givet og ikke valgt fra. Uden skemaet fra besøget før (`score --compare`) springes reglen over.

      """,
      "### Sammenligninger\n",
      table(
        ["tegn", "læses", "læses også sådan"],
        Comparison.allCases.map { comparison in
          [
            code(comparison.symbol), "… \(comparison.phrase.da) …",
            comparison.signs.dropFirst().map { code($0) }.joined(separator: " "),
          ]
        }),
      "Tal og datoer kan sammenlignes med dem alle, valgmuligheder og niveauer kun med `=`, `!=` og `i […]`.\n",
      """
      ### Datoer

      En dato kan flyttes et helt antal dage, uger, måneder eller år, med mellemrum om tegnet: `seneste-opdatering < besøg.dato - 12 måneder`.
      Den sidste dag i en kortere måned står for det, den mangler: en måned før 31. marts er 28. eller 29. februar. Der er intet »i dag«.

      """,
      table(
        ["dansk", "engelsk", "svensk"],
        DayShift.Unit.allCases.map { unit in
          [code(unit.keyword.danish), code(unit.keyword.english), code(unit.keyword.swedish)]
        }),
      "### Efter `er`, eventuelt med `ikke` imellem\n", rows(StatusTest.all.map(\.keyword), statuses),
      "### Navne\n", paths, "Efter navnet på et fokuspunkt eller kriterium kan der stå:\n",
      rows(ConditionResolver.suffixes.keywords, suffixes, before: "."),
      """
      De samme ord uden punktum og navn læser det kriterium, betingelsen står under, eller det led i mængden, der er nået til.

      ### Funktioner over mængder

      """,
      table(
        ["dansk", "engelsk", "svensk", "eksempel", "giver"],
        functions.map {
          [
            code($0.keyword.danish), code($0.keyword.canonical), code($0.keyword.swedish), code($0.example), $0.meaning,
          ]
        }
          + Method.all.filter(\.isFunction).map {
            [
              code($0.keyword.danish), code($0.keyword.canonical), code($0.keyword.swedish),
              "`\($0.keyword.danish[0])(dialog)`", $0.sentence.da,
            ]
          }),
      "En mængde er id på et fokuspunkt eller kriterium (det, der står lige under) eller et af disse ord:\n",
      rows(ConditionResolver.itemSets.keywords, sets),
      """
      og `\(Keyword.tag.danish[0]).` (`\(Keyword.tag.canonical).`, `\(Keyword.tag.swedish[0]).`) foran et mærke: alt, der bærer det. Et mærke kan kun bruges i
      \(code(functions.map { $0.keyword.word(in: .danish) })).

      """,
    ].joined(separator: "\n")
  }

  private static func rows(_ keywords: [Keyword], _ meanings: [Keyword: String], before: String = "") -> String {
    table(
      ["dansk", "engelsk", "svensk", "betyder"],
      keywords.map {
        [
          code(before + $0.danish[0]), code(before + $0.canonical), code(before + $0.swedish[0]),
          meanings[$0] ?? "MANGLER",
        ]
      })
  }

  private static var paths: String {
    let visit = ConditionResolver.visitFields.keywords.map { [$0.danish[0], $0.canonical, $0.swedish[0]] }
    let unit = ConditionResolver.unitFields.keywords.map { [$0.danish[0], $0.canonical, $0.swedish[0]] }
    return table(
      ["dansk", "engelsk", "svensk", "læser"],
      [
        ["`dialog`", "", "", "et fokuspunkt"], ["`dialog.aftaler`", "", "", "et kriterium"],
        ["`dialog.aftaler.tid`", "", "", "en indikator"], ["`aldersgrupper`", "", "", "en oplysning"],
        ["`tavshed`", "", "", "en definition, som står alene"],
        [
          code(Keyword.overall.danish), code(Keyword.overall.canonical), code(Keyword.overall.swedish),
          "det samlede resultat",
        ],
      ]
        + visit.map {
          [code("besøg.\($0[0])"), code("visit.\($0[1])"), code("besök.\($0[2])"), "fra skemaets `besøg`"]
        }
        + unit.map { [code("enhed.\($0[0])"), code("unit.\($0[1])"), code("enhet.\($0[2])"), "enhedens type"] })
  }
}
