/// What an inspector writes.
extension Place {
  static let unitKeys: [Key] =
    [
      .may(.id, .string),
      .may(
        .kind, .unitKind,
        Message(
          "en af tjeklistens enheder; påkrævet, når den har nogen",
          "one of the checklist's units; required where it has any",
          "en av checklistans enheter; obligatorisk när den har några")),
    ]
  static let evidenceKeys: [Key] =
    [
      .must(
        .kind, .sourceKind,
        Message(
          "en af tjeklistens datakildetyper", "one of the checklist's kinds of sources", "en av checklistans källtyper")
      ),
      .may(.date, .date), .may(.text, .string),
    ]
  static let judgementKeys: [Key] =
    [
      .may(.text, .string),
      .may(
        .level, .level,
        Message(
          "et svar på den første skala eller id på et niveau", "an answer of the first scale or the id of a band",
          "ett svar på den första skalan eller id på en nivå")),
      .may(
        .reason, .string,
        Message(
          "tekst: hvorfor niveauet er et andet end det beregnede",
          "text: why the level is another than the computed one",
          "text: varför nivån är en annan än den beräknade")),
    ]
  static let ownFindingKeys: [Key] =
    [
      .may(
        .point, .pointID, Message("id på et fokuspunkt", "id of a point", "id på en fokuspunkt"),
        else: Message("hele besøget", "the whole visit", "hela besöket")),
      category, .must(.text, .string), .may(.recommendation, .string), .may(.reference, .string),
    ]
  static let recordKeys: [Key] =
    [
      .must(.record, .string, Message("besøgets id", "the visit's id", "besökets id")),
      .must(
        .checklist, .checklist,
        Message(
          "tjeklistens id, gerne med version: `sociale-medier@1.0.0`",
          "the checklist's id, with a version if you like: `sociale-medier@1.0.0`",
          "checklistans id, gärna med version: `sociale-medier@1.0.0`")),
      .may(
        .status, .words([.draft, .inHearing, .final]),
        Message(
          "er det til dig selv, sendt til bemærkninger eller færdigt?",
          "is it for yourself, sent for remarks, or finished?",
          "är det för dig själv, skickat för synpunkter eller klart?"),
        else: Message("kladde", "draft", "utkast")),
      .may(.visit, .place(.visit), Message("om besøget", "on the visit", "om besöket")),
      .may(.unit, .place(.unit), Message("hvem der blev besøgt", "who was visited", "vem som besöktes")),
      .may(
        .facts, .facts,
        Message(
          "id: svar på tjeklistens oplysninger", "id: answers to the checklist's facts",
          "id: svar på checklistans uppgifter")),
      .may(
        .answers, .answers,
        Message("fokuspunkt: kriterium: svar", "point: criterion: answer", "fokuspunkt: kriterium: svar")),
      .may(
        .judgement, .judgements,
        Message(
          "fokuspunkt eller `samlet`: konsulentens egne ord", "point or `overall`: the inspector's own words",
          "fokuspunkt eller `totalt`: inspektörens egna ord")),
      .may(
        .findings, .list(.place(.ownFinding)),
        Message(
          "liste: konsulentens egne fund", "list: the inspector's own findings", "lista: inspektörens egna iakttagelser"
        )),
      .may(
        .setAside, .setAside,
        Message("fundets id: begrundelse", "the finding's id: reason", "iakttagelsens id: skäl")),
      .may(
        .followUp, .list(.place(.agreement)),
        Message("liste: det aftalte", "list: what was agreed", "lista: det som avtalats")),
      .may(
        .comments, .string,
        Message(
          "stedets bemærkninger til rapporten", "what the place says to the report",
          "verksamhetens kommentarer till rapporten")),
    ] + courseKeys

  static let visitKeys: [Key] = [
    .may(
      .date, .date,
      Message(
        "dato; påkrævet, når tjeklisten bruger den", "date; required where the checklist uses it",
        "datum; obligatoriskt när checklistan använder det")),
    .may(
      .form, .words([.announced, .unannounced]),
      Message("var besøget varslet?", "was the visit announced?", "var besöket anmält?")),
    .may(
      .purpose, .purpose,
      Message("en af tjeklistens tilsynstyper", "one of the checklist's purposes", "en av checklistans tillsynstyper")),
    .may(.authority, .string), .may(.inspectors, .either([.list(.string), .string]), Shape.list(.string).words),
    .may(
      .otherDays, .list(.place(.otherDay)),
      Message("liste: flere dage", "list: further days", "lista: fler dagar")),
    .may(
      .reason, .string,
      Message(
        "tekst: hvorfor besøget var anmeldt eller uanmeldt", "text: why the visit was announced or unannounced",
        "text: varför besöket var anmält eller oanmält")),
  ]

  static let answerKeys: [Key] = [
    .may(.answer, .answer, Message("et svar på skalaen", "an answer of the scale", "ett svar på skalan")),
    .may(
      .score, .number,
      Message(
        "i stedet for `svar`, når kun én mulighed har den score",
        "instead of `answer`, where only one option has this score",
        "i stället för `svar`, när bara ett alternativ har den poängen")),
    .may(
      .sources, .list(.either([.sourceKind, .place(.evidence)])),
      Message("liste af datakilder", "list of sources", "lista av källor")),
    .may(
      .note, .string,
      Message("tekst: hvad der er set og hørt", "text: what was seen and heard", "text: vad som setts och hörts")),
    .may(
      .workNote, .string,
      Message(
        "tekst til dig selv, som aldrig forlader socialtilsynet", "text for yourself that never leaves the authority",
        "text för dig själv som aldrig lämnar myndigheten")),
    .may(
      .notHeard, .string,
      Message(
        "tekst: hvorfor den, der skulle spørges, ikke er hørt", "text: why someone who should be asked was not heard",
        "text: varför den som skulle frågas inte har hörts")),
    .may(.notRelevant, .string, insteadOfAnswer), .may(.notInFocus, .string, insteadOfAnswer),
    .may(.notEstablished, .string, insteadOfAnswer),
  ]

  private static let insteadOfAnswer = Message(
    "grund, i stedet for et svar", "reason, instead of an answer", "skäl, i stället för ett svar")
}
