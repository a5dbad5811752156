package import Inspection

// What is advised.

extension Diagnostic {
  static func translationMissing(_ language: Language, at range: SourceRange) -> Self {
    Diagnostic(
      .translationMissing,
      Message(
        da: "teksten findes ikke på \(language.name.da)", en: "the text doesn't exist in \(language.name.en)",
        sv: "texten finns inte på \(language.name.sv)"), at: range,
      help: Message(
        da: "andre tekster i tjeklisten har `\(language.rawValue):`",
        en: "other texts of the checklist have `\(language.rawValue):`",
        sv: "andra texter i checklistan har `\(language.rawValue):`"))
  }

  static func soundsLikeDecision(_ words: String, at range: SourceRange) -> Self {
    Diagnostic(
      .soundsLikeDecision,
      Message(
        da: "teksten lyder som en afgørelse: `\(words)`", en: "the text sounds like a decision: `\(words)`",
        sv: "texten låter som ett beslut: `\(words)`"), at: range,
      help: Message(
        da: "skriv, hvad der er set, og hvad der kan undersøges; afgørelsen er myndighedens",
        en: "write what was seen and what can be looked into; the decision is the authority's",
        sv: "skriv vad som setts och vad som kan undersökas; beslutet är myndighetens"))
  }

  static func expiredReference(_ word: String, at range: SourceRange) -> Self {
    Diagnostic(
      .expiredReference,
      Message(
        da: "henvisningen siger selv, at den ikke gælder mere: `\(word)`",
        en: "the reference says itself that it no longer holds: `\(word)`",
        sv: "hänvisningen säger själv att den inte längre gäller: `\(word)`"), at: range,
      help: Message(
        da: "ret henvisningen, eller skriv under `gælder:`, hvornår det holder op",
        en: "correct the reference, or write under `effective:` when this ends",
        sv: "rätta hänvisningen, eller skriv under `gäller:` när detta upphör"))
  }

  static func bandOutOfOrder(_ band: WrittenBand) -> Self {
    let id = band.id.value
    return Diagnostic(
      .bandOutOfOrder,
      Message(
        da: "niveauet `\(id)` står ikke i rækkefølge", en: "the band `\(id)` is out of order",
        sv: "nivån `\(id)` står inte i ordning"), at: band.from.range,
      help: Message(
        da: "skriv niveauerne fra det laveste til det højeste; måske er grænsen skrevet forkert",
        en: "write the bands from the lowest to the highest; perhaps the limit is wrong",
        sv: "skriv nivåerna från den lägsta till den högsta; kanske är gränsen felskriven"))
  }

  static func bandScoreOutOfOrder(_ band: WrittenBand) -> Self {
    let id = band.id.value
    return Diagnostic(
      .bandOutOfOrder,
      Message(
        da: "scoren på niveauet `\(id)` går den anden vej end grænsen",
        en: "the score of the band `\(id)` goes the other way than its limit",
        sv: "poängen på nivån `\(id)` går åt andra hållet än gränsen"), at: band.id.range,
      help: Message(
        da: "et højere niveau har som regel en højere score", en: "a higher band mostly has a higher score",
        sv: "en högre nivå har oftast en högre poäng"))
  }

  static func unusedFact(_ id: String, at range: SourceRange) -> Self {
    Diagnostic(
      .unusedFact,
      Message(
        da: "oplysningen `\(id)` bliver ikke brugt", en: "the fact `\(id)` isn't used",
        sv: "uppgiften `\(id)` används inte"),
      at: range, help: .askedForNothing)
  }

  static func unusedDefinition(_ id: String, at range: SourceRange) -> Self {
    Diagnostic(
      .unusedDefinition,
      Message(
        da: "definitionen `\(id)` bliver ikke brugt", en: "the definition `\(id)` isn't used",
        sv: "definitionen `\(id)` används inte"), at: range,
      help: Message(
        da: "slet den, eller skriv `\(id)` i en betingelse", en: "delete it, or write `\(id)` in a condition",
        sv: "ta bort den, eller skriv `\(id)` i ett villkor"))
  }

  static func unusedScale(_ id: Located<String>) -> Self {
    Diagnostic(
      .unusedScale,
      Message(
        da: "skalaen `\(id.value)` bliver ikke brugt", en: "the scale `\(id.value)` isn't used",
        sv: "skalan `\(id.value)` används inte"), at: id.range,
      help: Message(
        da: "slet den, eller skriv `skala: \(id.value)` ved et spørgsmål",
        en: "delete it, or write `scale: \(id.value)` at a question",
        sv: "ta bort den, eller skriv `skala: \(id.value)` vid en fråga"))
  }

  static func unusedTag(_ tag: Located<String>) -> Self {
    Diagnostic(
      .unusedTag,
      Message(
        da: "ingen betingelse bruger mærket `\(tag.value)`", en: "no condition uses the tag `\(tag.value)`",
        sv: "inget villkor använder märket `\(tag.value)`"), at: tag.range,
      help: Message(
        da: "slet det, giv det en titel under `mærker`, eller accepter det med en grund, hvis det er til mennesker",
        en: "delete it, give it a title under `tags`, or accept it with a reason if it is for people",
        sv: "ta bort det, ge det en titel under `märken`, eller godta det med ett skäl om det är för människor"))
  }

  static func themeWithoutQuestions(_ theme: Located<String>) -> Self {
    Diagnostic(
      .unusedTag,
      Message(
        da: "intet spørgsmål har mærket `\(theme.value)`", en: "no question has the tag `\(theme.value)`",
        sv: "ingen fråga har märket `\(theme.value)`"), at: theme.range,
      help: Message(
        da: "skriv `mærker: [\(theme.value)]` ved de spørgsmål, der hører til temaet, eller slet det her",
        en: "write `tags: [\(theme.value)]` at the questions that belong to the theme, or delete it here",
        sv: "skriv `märken: [\(theme.value)]` vid de frågor som hör till temat, eller ta bort det här"))
  }

  static func unusedSourceKinds(_ first: Located<String>) -> Self {
    Diagnostic(
      .unusedSourceKind,
      Message(
        da: "intet spørgsmål beder om datakilder, og ingen betingelse ser på dem",
        en: "no question asks for sources, and no condition looks at them",
        sv: "ingen fråga ber om källor, och inget villkor ser på dem"), at: first.range,
      help: Message(
        da: "skriv `datakildekrav` ved de spørgsmål, der skal have dem, eller slet `datakildetyper`",
        en: "write `required-sources` at the questions that need them, or delete `source-kinds`",
        sv: "skriv `källkrav` vid de frågor som ska ha dem, eller ta bort `källtyper`"))
  }

}

extension Message {
  fileprivate static let askedForNothing = Message(
    da: "konsulenten skal udfylde den, uden at noget afhænger af den; slet den, eller brug den i en betingelse",
    en: "the inspector must fill it in though nothing turns on it; delete it, or use it in a condition",
    sv: "inspektören ska fylla i den utan att något beror på den; ta bort den, eller använd den i ett villkor")
}

extension DiagnosticCode {
  static let levelMissing = DiagnosticCode(
    "level-missing", .warning,
    da:
      "Uden en tekst må konsulenten selv finde ud af, hvad trinnet betyder her, og så svarer to konsulenter forskelligt.",
    en:
      "Without a text the inspector must find out what the level means here, and two inspectors will answer differently.",
    sv: "Utan en text får inspektören själv komma på vad steget betyder här, och då svarar två inspektörer olika.")
  static let translationMissing = DiagnosticCode(
    "translation-missing", .warning,
    da: "Nogle af tjeklistens tekster er oversat, men ikke denne. En rapport på det sprog bliver blandet.",
    en: "Some texts of the checklist are translated, but not this one. A report in that language will be mixed.",
    sv: "En del av checklistans texter är översatta, men inte denna. En rapport på det språket blir blandad.")
  static let soundsLikeDecision = DiagnosticCode(
    "sounds-like-decision", .warning,
    da: """
      En tjekliste støtter et fagligt skøn og træffer ingen afgørelser. Fund, anbefalinger og navne på niveauer siger, hvad der er \
      set. Det, der står i citationstegn, er andres ord. Er ordet på sin plads, så accepter det med en grund.
      """,
    en: """
      A checklist supports a professional judgement and makes no decisions. Findings, recommendations and names of bands say what \
      was seen. What stands in quotation marks is someone else's words. Where the word is in place, accept it with a reason.
      """,
    sv: """
      En checklista stöder en professionell bedömning och fattar inga beslut. Iakttagelser, rekommendationer och namn på nivåer \
      säger vad som setts. Det som står inom citattecken är någon annans ord. Är ordet på sin plats, godta det med ett skäl.
      """)
  static let expiredReference = DiagnosticCode(
    "expired-reference", .warning,
    da: """
      Der står i henvisningen, at den er ophævet eller udløbet, men det, den hører til, har ingen slutdato. Tilsyn slår ingen love \
      op; det læser kun, hvad der står.
      """,
    en: """
      The reference says that it is repealed or expired, but what it belongs to has no end. Tilsyn looks no laws up; it only reads \
      what is written.
      """,
    sv: """
      I hänvisningen står att den är upphävd eller har upphört, men det som den hör till har inget slutdatum. Tilsyn slår inte upp \
      några lagar; det läser bara vad som står.
      """)
  static let bandOutOfOrder = DiagnosticCode(
    "band-out-of-order", .warning,
    da:
      "Niveauer skrives i rækkefølge, og deres score går samme vej som grænserne. Ellers er et tal som regel skrevet forkert.",
    en:
      "Bands are written in order, and their scores go the same way as their limits. Otherwise a number is mostly mistyped.",
    sv: "Nivåer skrivs i ordning, och deras poäng går åt samma håll som gränserna. Annars är ett tal oftast felskrivet."
  )
  static let unusedFact = DiagnosticCode(
    "unused-fact", .warning,
    da: "Ingen betingelse læser oplysningen, så den ændrer intet.",
    en: "No condition reads the fact, so it changes nothing.",
    sv: "Inget villkor läser uppgiften, så den ändrar inget.")
  static let unusedDefinition = DiagnosticCode(
    "unused-definition", .warning, da: "Ingen betingelse bruger definitionen.", en: "No condition uses the definition.",
    sv: "Inget villkor använder definitionen.")
  static let unusedScale = DiagnosticCode(
    "unused-scale", .warning, da: "Intet spørgsmål svares på skalaen.", en: "No question is answered on the scale.",
    sv: "Ingen fråga besvaras på skalan.")
  static let unusedTag = DiagnosticCode(
    "unused-tag", .warning,
    da: "Mærker samler spørgsmål for betingelser og under temaer. Dette samler ingen.",
    en: "Tags gather questions for conditions and under themes. This one gathers none.",
    sv: "Märken samlar frågor för villkor och under teman. Detta samlar inga.")
  static let unusedSourceKind = DiagnosticCode(
    "unused-source-kind", .warning,
    da: "Tjeklisten nævner slags datakilder, men forlanger dem ingen steder.",
    en: "The checklist names kinds of sources but asks for them nowhere.",
    sv: "Checklistan nämner slag av källor men kräver dem ingenstans.")
  static let unknownAcceptance = DiagnosticCode(
    "unknown-acceptance", .warning,
    da: "Under `accepteret` står koder for advarsler, hver med en grund. Fejl kan ikke accepteres, de skal rettes.",
    en:
      "Under `accepted` stand the codes of warnings, each with a reason. Errors can't be accepted; they must be mended.",
    sv: "Under `godtaget` står koder för varningar, vart och ett med ett skäl. Fel kan inte godtas, de ska rättas.")
  static let unusedAcceptance = DiagnosticCode(
    "unused-acceptance", .warning,
    da: "Det, der er accepteret her, findes ikke mere. Stod linjen der stadig, ville den skjule den næste af slagsen.",
    en: "What is accepted here is no longer there. If the line stayed it would hide the next one of its kind.",
    sv: "Det som är godtaget här finns inte längre. Stod raden kvar skulle den dölja nästa av samma slag.")

  /// What only a search can tell.
  static let proved: [DiagnosticCode] = [
    neverAsked, alwaysAsked, findingNever, findingAlways, ruleNever, ruleAlways, effectWithoutChange, rowNever,
    bandNever,
    demandNever, demandAlways, capBelowFloor, concernAtBest, strengthAtWorst, strengthWithConcern, noteNever,
    requiredNever, requiredAlways,
    noteAlways, sourcesNever, sourcesAlways, offScale, belowBands,
    sameRule, containedRule, notDecided,
  ]

  /// What checking a checklist tells besides what reading it does.
  static let checked: [DiagnosticCode] =
    proved + [
      levelMissing, translationMissing, soundsLikeDecision, expiredReference, bandOutOfOrder, unusedFact,
      unusedDefinition, unusedScale,
      unusedTag, unusedSourceKind, unusedRespondent, neverWorkedOut, unknownAcceptance, unusedAcceptance,
      sharesDoNotAddUp, stepOutOfReach, coverageOfZero, mixedScales, ruleOutOfPeriod, versionNotInHistory,
      periodsOverlap, periodsLeaveGap, textLacksKey, placeholder, mixedJunction, rowOffScale, scoreOfAnother,
      nothingCounts, findingWithoutID, findingsReplaced,
    ]

  /// Everything that may be said of a checklist, its conditions and an assessment by it, for `tilsyn explain`.
  package static let checklist: [DiagnosticCode] = core + checked
}
