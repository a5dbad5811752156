@testable import Inspection
@testable import InspectionDesk
@testable import InspectionYAML

/// The reference of both document languages, made of what the program itself goes by.
enum LanguagePage {
  static var text: String {
    [
      opening, "## Tjeklisten\n", places(PlaceOnPage.checklists), overlays, yaml(overlay), ownNames, "## Skemaet\n",
      places(PlaceOnPage.records),
      "## Prøverne\n", places(PlaceOnPage.cases), results, methods,
      conditions,
      ids, limits, codes, later,
    ].joined(separator: "\n")
  }

  private static let opening = """
    # Sproget i tjeklister, skemaer og prøver

    Denne side er skrevet af programmet selv: `UPDATE_EXPECTED=1 swift test --filter DocumentationTests` skriver den igen. Vejledningerne
    for [tilsynskonsulenter](tilsynskonsulent.md) og [tjeklisteforfattere](tjeklisteforfatter.md) viser ordene i brug.

    - Dokumenterne er YAML i UTF-8. Indrykning er mellemrum, aldrig tabulator; efter hvert kolon er der et mellemrum.
    - En værdi er det, feltet siger. `nej`, `010`, `1.0` og `2026-03-12` bliver aldrig til noget andet, fordi de ligner noget.
    - Hver nøgle kan skrives på dansk, engelsk eller svensk. Brug ét sprog i hele filen; en blanding giver en advarsel.
    - Nøgler og faste værdier må begynde med stort, som tekstbehandling gør det: `Svar:`, `Ja`, `Endelig`. Det må dine egne id'er ikke.
    - Et tal er `2`, `0,5`, `0.5` eller `1/3`; en andel også `60%`. Mellem `{` og `}` og mellem `[` og `]` bruges punktum: `0.5`.
    - En dato er år-måned-dag: `2026-03-12`.
    - En tekst i en tjekliste kan deles op efter enhed, tilsynstype og sprog: `{tilbud: …, plejefamilie: …}`.
    - Står der **ja** ud for en nøgle, skal den være der. Ellers siger sidste kolonne, hvad der gælder uden den.
    - Hvert sted har et eksempel, der bruger alle nøglerne. De er opdigtede og efterprøvet: de bliver læst uden fejl. Udelukker nøgler hinanden,
      er der flere eksempler, skilt af `---`. Skemaer og prøver hører til den første tjekliste på siden.

    """

  private static func places(_ places: [PlaceOnPage]) -> String {
    places.map { place in
      let rows = place.keys.map { key in
        let values =
          key.shape.values.isEmpty
          ? "" : (key.content.da.last == "?" ? " " : ": ") + code(key.shape.values.map { $0.word(in: .danish) })
        return [
          code(key.keyword.danish), code(key.keyword.canonical), code(key.keyword.swedish), key.content.da + values,
          key.isRequired ? "**ja**" : key.standard.da,
        ]
      }
      return "### \(place.title)\n\n" + table(["dansk", "engelsk", "svensk", "indhold", "påkrævet / ellers"], rows)
        + "\n" + yaml(place.example)
    }.joined(separator: "\n")
  }

  private static func yaml(_ example: String) -> String { "```yaml\n\(example)\n```\n" }

  private static var ownNames: String {
    let values = Set(PlaceOnPage.all.flatMap(\.keys).flatMap(\.shape.values)).union([.notRated])
    let ordered = Keyword.allCases.filter { values.contains($0) }
    return "### Faste værdier\n\n"
      + table(
        ["dansk", "engelsk", "svensk"], ordered.map { [code($0.danish), code($0.canonical), code($0.swedish)] })
  }

  private static var results: String {
    let statuses = Status.allCases.compactMap(\.keyword)
    return """
      ### Resultater i prøver

      Et resultat er et tal, et niveaus id, ved et spørgsmål også svaret selv, eller et af disse ord:

      """
        + "\n"
        + table(
          ["dansk", "engelsk", "svensk"], statuses.map { [code($0.danish), code($0.canonical), code($0.swedish)] })
          + """

          Et tal holder, når det er det, rapporten viser, eller det nøjagtige: `3.7` og `11/3` holder begge for 11/3, når der vises én decimal, men
          `3.6` og `4` gør ikke. En liste skal passe helt; rækkefølgen er ligegyldig, og `[]` er ingen. Fravalgte fund er med. Det, der ikke står under
          `forvent`, bliver ikke set efter.

          Skemaet i et tilfælde lægges oven på `udgangspunkt`, nøgle for nøgle. Alt andet end felter med navne erstattes helt, også lister, og en tom værdi
          fjerner det, der står i udgangspunktet. Et svar, der skrives som `{svar: 2}`, beholder datakilder og bedømmelse; `2` alene gør ikke. En status
          (`ikke-i-fokus`) erstatter alle svar under sig.

          """
  }

  private static var methods: String {
    let rows = Method.all.map { method in
      [
        code(method.keyword.danish), code(method.keyword.canonical), code(method.keyword.swedish), method.sentence.da,
        method.usesWeights ? "ja" : "nej",
      ]
    }
    return "## Metoder\n\n" + table(["dansk", "engelsk", "svensk", "resultatet er", "bruger vægte"], rows)
  }

  private static let overlays = """
    ### Når en tjekliste bygger på en anden

    Med `bygger-på` øverst gælder alt fra den anden, indtil noget andet står her:

    - Fokuspunkter, kriterier, indikatorer, regler og niveauer findes på deres `id`; oplysninger, skalaer, enheder, tilsynstyper, datakildetyper,
      valgmuligheder og et kriteriums `trin` på deres navn. Det, der ikke findes i forvejen, er nyt og kommer sidst.
    - I det, der findes, erstatter hver nøgle den samme nøgle. Under `så` og dens `fund` går det også nøgle for nøgle.
    - Nævner den en anden `skala` ved et kriterium, arves kriteriets `trin` ikke: de hører til skalaen.
    - Lister uden id og det, der står under `kriterium`, `fokuspunkt` og `samlet` i `beregning`, erstattes helt.
    - `udgår: ja` sammen med `begrundelse` tager noget ud: et punkt i en liste, et navn eller en nøgle
      (`gælder-når: {udgår: ja, begrundelse: …}`).
    - `tjekliste`, `version` og `ændringer` er tjeklistens egne og arves ikke.

    """

  /// An overlay of the checklist that `PlaceOnPage.checklists` begins with.
  static let overlay = """
    tjekliste: skærmtid-lokalt
    version: 1.0.0
    titel: Skærme i hverdagen, lokalt
    bygger-på: skærmtid@1.1.0
    fokuspunkter:
      - id: dialog
        kriterier:
          - {id: nysgerrighed, vægt: 2}
          - {id: gaming, udgår: ja, begrundelse: Det spørges der til et andet sted.}
          - {id: aftaler, spørgsmål: Er der aftaler om skærme?}
    """

  private static var ids: String {
    """
    ## Id

    Et id begynder med et bogstav og har bogstaver (også æ, ø og å), tal og bindestreger. En valgmulighed kan hedde hvad som helst uden
    mellemrum. Oplysninger, fokuspunkter, kriterier og indikatorer kan ikke hedde et af disse ord, hverken på dansk, engelsk eller svensk:
    \(code(Keyword.reserved.keywords.map { $0.word(in: .danish) })).

    """
  }

  private static var limits: String {
    let rows = Limit.all.map { limit in
      [limit.what.da, Language.danish.grouped(limit.most) + (limit.isBytes ? " MiB" : ""), "`\(limit.code)`"]
    }
    return "## Grænser\n\n" + table(["hvad", "højst", "derover"], rows)
      + "\nEn fil må have så mange dokumenter efter hinanden, det skal være, skilt af linjer med `---`.\n"
  }

  private static var codes: String {
    let rows = DiagnosticCode.all.map { code in
      ["`\(code.id)`", code.severity.names.one.da, code.explanation.da]
    }
    return """
      ## Fejlkoder

      Koden står i [ ] efter hver besked. En fejl skal rettes, før skemaet bliver regnet ud eller tjeklisten brugt; en advarsel standser
      ingenting. `tilsyn explain KODE` viser det samme som her.


      """ + table(["kode", "slags", "forklaring"], rows)
  }

  /// The words of the vocabulary that nothing reads yet.
  static var unread: [Keyword] {
    let used = Set(
      PlaceOnPage.all.flatMap(\.keys).flatMap { [$0.keyword] + $0.shape.values } + conditionWords
        + [.notRated, .remove, .notApplicable, .adopted, .wholeReport])
    return Keyword.allCases.filter { !used.contains($0) }
  }

  private static var later: String {
    guard !unread.isEmpty else { return "" }
    return """
      ## Ord til senere

      Disse ord kender Tilsyn, men læser dem ikke endnu: \(code(unread.map { $0.word(in: .danish) })).

      """
  }
}
