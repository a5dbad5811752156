/// What a checklist asks, and its rules.
extension Place {
  static let pointKeys: [Key] =
    [.must(.id, .id), .must(.title, .text)]
    + shared([
      .may(
        .scoring, .place(.aggregation),
        Message(
          "beregning for netop dette fokuspunkt", "scoring of this very point",
          "beräkning för just detta fokuspunkt")),
      .may(
        .criteria, .list(.place(.criterion)),
        else: Message(
          "fokuspunktet besvares selv", "the point itself is answered", "fokuspunkten besvaras själv")),
    ])
  static let criterionKeys: [Key] =
    [.must(.id, .id), .must(.question, .text), shortTitle]
    + shared([
      .may(
        .scoring, .place(.aggregation),
        Message(
          "beregning for netop dette kriterium", "scoring of this very criterion",
          "beräkning för just detta kriterium")),
      .may(
        .indicators, .list(.place(.indicator)),
        else: Message("kriteriet besvares selv", "the criterion itself is answered", "kriteriet besvaras självt")),
    ])
  static let indicatorKeys: [Key] =
    [.must(.id, .id), .must(.question, .text), shortTitle]
    + shared([
      .may(
        .scoring, .place(.aggregation),
        Message(
          "beregning for netop denne indikator, hvor den besvares flere gange",
          "scoring of this very indicator, where it is answered several times",
          "beräkning för just denna indikator, när den besvaras flera gånger"))
    ])

  static let shortTitle = Key.may(
    .title, .text,
    Message(
      "kort navn, som rapporter bruger", "short name that reports use", "kort namn som rapporter använder"),
    else: Message("spørgsmålet", "the question", "frågan"))

  static let requiredSourcesKeys: [Key] =
    [
      .may(
        .atLeast, .count, Message("antal datakilder", "number of sources", "antal källor"),
        else: Message("1; 0 hvor `heraf` står", "1; 0 where `including` stands", "1; 0 där `varav` står")),
      .may(
        .kinds, .count, Message("antal forskellige slags", "number of different kinds", "antal olika slag"),
        else: Message("0")),
      .may(
        .including, .list(.id),
        Message(
          "liste af slags, der skal være blandt dem; ellers siger svaret, hvorfor nogen ikke er hørt",
          "list of kinds that must be among them; else the answer says why someone was not heard",
          "lista av slag som ska finnas bland dem; annars säger svaret varför någon inte har hörts")),
      .may(
        .when, .condition,
        Message(
          "betingelse: ellers er der intet krav", "condition: otherwise nothing is required",
          "villkor: annars finns inget krav"), else: always),
    ]
  static let severalAnswersKeys: [Key] = [
    .must(
      .name, .text,
      Message(
        "hvad ét svar handler om: `Journal`", "what one answer is about: `File`", "vad ett svar handlar om: `Journal`")),
    .may(
      .atLeast, .count,
      Message(
        "så mange svar skal der være", "as many answers there must be", "så många svar måste det finnas"),
      else: Message("1")),
    .must(
      .atMost, .count,
      Message(
        "så mange svar kan der være, \(Limits.answers) eller færre",
        "as many answers there can be, \(Limits.answers) or fewer",
        "så många svar kan det finnas, \(Limits.answers) eller färre")),
  ]
  static let noteKeys: [Key] = [.must(.requiredWhen, .condition)]
  static let findingKeys: [Key] =
    [
      .may(
        .id, .id,
        Message(
          "navn, som skemaer, prøver og tjeklister bruger om fundet; ingen andre fund og regler har det",
          "name that records, tests and checklists use for the finding; no other finding or rule has it",
          "namn som protokoll, prov och checklistor använder om iakttagelsen; ingen annan iakttagelse eller regel har det"
        ),
        else: Message(
          "punktets id og et nummer: `dialog.ro-1`", "the item's id and a number: `dialogue.calm-1`",
          "frågans id och ett nummer: `dialog.lugn-1`")),
      .may(.when, .condition, else: always), category, .must(.text, .text),
    ] + advice + [formerIDs]

  private static func shared(_ below: [Key]) -> [Key] {
    [
      guidance,
      .may(
        .weight, .number,
        Message(
          "tal, 0 eller mere: `2`, `0,5`, `1/3`", "number, 0 or more: `2`, `0.5`, `1/3`",
          "tal, 0 eller mer: `2`, `0,5`, `1/3`"), else: Message("1")),
      .may(.appliesWhen, .condition, else: always),
    ] + below + [
      .may(.reference, .string),
      .may(
        .tags, .list(.string),
        Message(
          "liste af ord, som betingelser kan samle efter", "list of words that conditions can gather by",
          "lista av ord som villkor kan samla efter")),
      .may(
        .findings, .list(.place(.finding)),
        Message(
          "liste; fund, der hører til her", "list; findings that belong here", "lista; iakttagelser som hör hit")),
      accepted, formerIDs,
      .may(
        .levels, .named(.text),
        Message(
          "svar: tekst om, hvordan det ser ud i praksis", "answer: text on what it looks like in practice",
          "svar: text om hur det ser ut i praktiken")),
      .may(
        .scale, .id, Message("id på en skala", "id of a scale", "id på en skala"),
        else: Message(
          "skalaen ovenfor, ellers den første", "the scale above, else the first", "skalan ovanför, annars den första")),
      .may(
        .allowNotRelevant, .yesOrNo,
        Message(
          "må svaret være `ikke-relevant`?", "may the answer be `not-relevant`?", "får svaret vara `inte-relevant`?"),
        else: yes),
      .may(
        .requiredSources, .place(.requiredSources),
        Message(
          "hvor mange datakilder svaret skal have", "how many sources the answer must have",
          "hur många källor svaret ska ha")),
      .may(
        .severalAnswers, .place(.severalAnswers),
        Message(
          "spørgsmålet besvares flere gange: for hver journal, hvert rum",
          "the question is answered several times: for each file, each room",
          "frågan besvaras flera gånger: för varje journal, varje rum")),
      .may(
        .note, .place(.note),
        Message(
          "hvornår svaret skal have en bedømmelse", "when the answer must have a note",
          "när svaret ska ha en bedömning")),
    ]
  }

  static let formerIDs = Key.may(
    .formerIDs, .list(.string),
    Message(
      "liste af id'er, det har haft; gamle skemaer må stadig bruge dem",
      "list of ids that it has had; old records may still use them",
      "lista av id som det har haft; gamla protokoll får fortfarande använda dem"))

  static let accepted = Key.may(
    .accepted, .named(.string),
    Message(
      "koden på en advarsel: grunden til, at den må stå", "the code of a warning: the reason why it may stand",
      "koden för en varning: skälet till att den får stå kvar"))

  static let category = Key.must(
    .category, .words(FindingCategory.allCases.map { $0.keyword }),
    Message("fundets art", "what the finding is", "iakttagelsens art"))
  static let advice: [Key] = [
    .may(.recommendation, .text), .may(.reference, .string),
    .may(
      .replaces, .list(.id),
      Message(
        "liste af fund, der ikke kommer, hvor dette kommer", "list of findings that do not come where this one does",
        "lista av iakttagelser som inte kommer där den här kommer")),
    internalOnly,
  ]

  /// Of facts, findings, results and what changes results.
  static let internalOnly = Key.may(
    .internalOnly, .yesOrNo,
    Message(
      "bliver det i huset, uden for alt, der sendes ud?", "does it stay in the house, out of all that is sent?",
      "stannar det i huset, utanför allt som skickas ut?"), else: no)

  static let ruleKeys: [Key] =
    [
      .must(.id, .id), .may(.when, .condition, else: always),
      .may(
        .effective, .place(.period),
        Message(
          "periode, som besøgets dato holdes op mod", "period that the date of the visit is held against",
          "period som besökets datum jämförs med"), else: always),
      .must(.then, .place(.then), Message("hvad reglen gør", "what the rule does", "vad regeln gör")),
      accepted, formerIDs,
    ]
  static let ruleFindingKeys: [Key] =
    [
      .may(
        .point, .id,
        Message(
          "id på det fokuspunkt, fundet vises under", "id of the point that the finding is shown under",
          "id på den fokuspunkt som iakttagelsen visas under"),
        else: Message("vises for sig", "shown by itself", "visas för sig")),
      category, .must(.text, .text),
    ] + advice
  static let thenKeys: [Key] =
    [.may(.finding, .place(.ruleFinding), Message("et fund", "a finding", "en iakttagelse"))]
    + EffectKind.all.map { .may($0.keyword, .oneOrMore(place(of: $0)), $0.content) }

  private static func place(of kind: EffectKind) -> ID {
    guard let id = ID(rawValue: kind.keyword.rawValue) else {
      preconditionFailure("the effect `\(kind.keyword.rawValue)` has no place")
    }
    return id
  }

  package static func keys(of kind: EffectKind) -> [Key] {
    let amount: Shape =
      switch kind.amount {
      case .number: .number
      case .limit: .string
      case .text: .text
      }
    let content = Key.must(kind.amountKey, amount, kind.amountContent)
    return kind.changesResult ? [of, content, internalOnly] : [content]
  }

  private static let of = Key.must(
    .of, .string,
    Message(
      "fokuspunkt, `fokuspunkt.kriterium` eller `samlet`", "a point, `point.criterion` or `overall`",
      "fokuspunkt, `fokuspunkt.kriterium` eller `totalt`"))
}
