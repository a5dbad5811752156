extension DiagnosticCode {
  static let unknownName = DiagnosticCode(
    "unknown-path",
    da:
      """
      Betingelsen nævner noget, som tjeklisten ikke har. Et kriterium skrives med sit fokuspunkt foran: \
      dialog.nysgerrighed.
      """,
    en:
      """
      The condition names something that the checklist doesn't have. A criterion is written with its point before \
      it: dialogue.curiosity.
      """,
    sv: """
      Villkoret nämner något som checklistan inte har. Ett kriterium skrivs med sin fokuspunkt framför: \
      dialog.nyfikenhet.
      """)
  static let unknownOption = DiagnosticCode(
    "unknown-option",
    da: "Værdien er ikke blandt dem, der kan vælges på det sted.",
    en: "The value isn't among those that can be chosen at that place.",
    sv: "Värdet är inte bland dem som kan väljas på det stället.")
  static let unknownTag = DiagnosticCode(
    "unknown-tag", da: "Intet kriterium bærer det mærke, som betingelsen går igennem.",
    en: "No criterion bears the tag that the condition goes through.",
    sv: "Inget kriterium bär det märke som villkoret går igenom.")
  static let twoMeanings = DiagnosticCode(
    "two-meanings",
    da:
      """
      Et navn, der kan betyde to ting, skal skrives helt ud: fokuspunkt.kriterium. Er det en oplysning og et \
      fokuspunkt med samme id, må den ene skifte navn.
      """,
    en:
      """
      A name that can mean two things must be written in full: point.criterion. If a fact and a point have the same \
      id, one of them must change.
      """,
    sv: """
      Ett namn som kan betyda två saker ska skrivas helt ut: fokuspunkt.kriterium. Är det en uppgift och \
      en fokuspunkt med samma id måste den ena byta namn.
      """)
  static let noComparison = DiagnosticCode(
    "no-comparison", da: "Et navn alene er hverken sandt eller falsk. Det skal sammenlignes med noget.",
    en: "A name alone is neither true nor false. It must be compared with something.",
    sv: "Ett namn ensamt är varken sant eller falskt. Det ska jämföras med något.")
  static let optionOrder = DiagnosticCode(
    "option-order", da: "Valgmuligheder kan være ens eller forskellige, ikke større eller mindre. Det kan scorer.",
    en: "Options can be the same or different, not greater or less. Scores can.",
    sv: "Alternativ kan vara lika eller olika, inte större eller mindre. Det kan poäng.")
  static let wrongKind = DiagnosticCode(
    "wrong-kind",
    da: "De to sider af en sammenligning skal være af samme slags: tal mod tal, dato mod dato, valg mod valgmulighed.",
    en: "The two sides of a comparison must be of one kind: number with number, date with date, choice with option.",
    sv: """
      De två sidorna av en jämförelse ska vara av samma slag: tal mot tal, datum mot datum, val mot \
      alternativ.
      """)
  static let suffixNeeded = DiagnosticCode(
    "suffix-needed",
    da: """
      Skalaen har valgmuligheder, der hedder et tal, men har en anden score, eller tal, hvis trin giver scoren. Skriv .svar eller \
      .score. Version 1 læste scoren, hvor skalaen har tal med trin.
      """,
    en: """
      The scale has options named by a number but with another score, or numbers whose steps give the score. Write .answer or \
      .score. Version 1 read the score where the scale has numbers with steps.
      """,
    sv: """
      Skalan har alternativ som heter ett tal men har en annan poäng, eller tal vars steg ger poängen. Skriv .svar eller .poäng. \
      Version 1 läste poängen där skalan har tal med steg.
      """)
  static let predicate = DiagnosticCode(
    "predicate",
    da:
      """
      antal, andel, nogen og alle tager en mængde og en betingelse; mindste, største, gennemsnit og sum kun en \
      mængde.
      """,
    en: "count, share, any and all take a set and a condition; min, max, mean and sum a set only.",
    sv: """
      antal, andel, någon och alla tar en mängd och ett villkor; minsta, största, medelvärde och summa \
      bara en mängd.
      """)
  static let noSet = DiagnosticCode(
    "no-set",
    da:
      """
      En funktion går igennem et fokuspunkts kriterier, alle fokuspunkter, kriterier eller indikatorer, eller alt \
      med et mærke.
      """,
    en: "A function goes through a point's criteria, all points, criteria or indicators, or all that bears a tag.",
    sv: """
      En funktion går igenom en fokuspunkts kriterier, alla fokuspunkter, kriterier eller indikatorer, \
      eller allt med ett märke.
      """)
  static let dateOrder = DiagnosticCode(
    "date-order", da: "En dato skrives år-måned-dag: 2026-03-12.", en: "A date is written year-month-day: 2026-03-12.",
    sv: "Ett datum skrivs år-månad-dag: 2026-03-12.")
}
