/// What becomes of a record after the visit.
extension Place {
  static let agreementKeys: [Key] = [
    .must(.what, .string), .may(.who, .string), .may(.deadline, .date),
    .may(
      .sort, .words([.agreed, .askedFor, .own]),
      Message(
        "er det aftalt med stedet, bedt om eller noget, I selv skal?",
        "is it agreed with the place, asked of it, or your own to do?",
        "är det avtalat med verksamheten, begärt eller ert eget?"),
      else: Message("egen", "own", "egen")),
    .may(
      .status, .words([.open, .done, .dropped]), Message("er det sket?", "was it done?", "har det skett?"),
      else: Message("åben", "open", "öppen")),
    .may(.done, .date, Message("dato: da det var gjort", "date: when it was done", "datum: när det var gjort")),
  ]

  static let courseKeys: [Key] = [
    .may(
      .nextVisit, .date,
      Message("dato: næste besøg senest", "date: next visit at the latest", "datum: nästa besök senast")),
    .may(
      .stances, .stances,
      Message(
        "fundets id: `taget-med`, eller hvordan det er omskrevet, eller hvorfor det er fravalgt",
        "the finding's id: `adopted`, or how it is rewritten, or why it is declined",
        "iakttagelsens id: `medtagen`, eller hur den är omskriven, eller varför den är bortvald")),
    .may(
      .hearing, .either([.list(.place(.hearing)), .place(.withheld)]),
      Message(
        "liste: hver gang udkastet er sendt til bemærkninger", "list: each time the draft was sent for remarks",
        "lista: varje gång utkastet har skickats för synpunkter")),
    .may(
      .hearingReplies, .list(.place(.hearingReply)),
      Message("liste: svar på udkastet", "list: answers to the draft", "lista: svar på utkastet")),
    .may(
      .decisions, .list(.place(.decision)),
      Message(
        "liste: afgørelser, som I selv skriver; intet regnes ud af dem",
        "list: decisions that you write yourselves; nothing is worked out of them",
        "lista: beslut som ni själva skriver; inget räknas ut av dem")),
    .may(
      .reviewed, .list(.place(.review)),
      Message("liste: hvem der også har læst det", "list: who has read it, too", "lista: vem som också har läst det")),
    .may(
      .replaces, .place(.replaced),
      Message(
        "det skema, som dette træder i stedet for", "the record that this one takes the place of",
        "protokollet som detta ersätter")),
  ]

  static let otherDayKeys: [Key] = [
    .must(.date, .date),
    .may(
      .form, .words([.announced, .unannounced]),
      Message("var dagen varslet?", "was the day announced?", "var dagen anmäld?")),
    .may(
      .sort, .string,
      Message("tekst: fx aftenbesøg", "text: such as an evening visit", "text: t.ex. kvällsbesök")),
  ]

  static let stanceKeys: [Key] = [
    .may(
      .rewritten, .string,
      Message("tekst: fundet med dine ord", "text: the finding in your words", "text: iakttagelsen med dina ord")),
    .may(
      .declined, .string,
      Message("tekst: hvorfor fundet ikke tages med", "text: why it is left out", "text: varför den inte tas med")),
  ]

  static let hearingKeys: [Key] = [
    .may(.sent, .date), .may(.deadline, .date), .may(.recipient, .string), .may(.received, .date),
    .may(
      .sha256, .string,
      Message(
        "SHA-256 af den kopi, der er sendt", "SHA-256 of the copy that was sent", "SHA-256 av kopian som skickats")),
  ]

  static let withheldKeys: [Key] = [
    .must(
      .withheld, .string,
      Message(
        "tekst: hvorfor intet må sendes ud", "text: why nothing may be sent out", "text: varför inget får skickas ut"))
  ]

  static let hearingReplyKeys: [Key] = [
    .may(.from, .string, Message("tekst: hvem der svarer", "text: who answers", "text: vem som svarar")),
    .may(.received, .date),
    .may(
      .to, .replySubject,
      Message(
        "fundets eller fokuspunktets id, eller `hele-rapporten`",
        "id of the finding or the point, or `whole-report`",
        "iakttagelsens eller fokuspunktens id, eller `hela-rapporten`"
      ), else: Message("hele rapporten", "the whole report", "hela rapporten")),
    .must(.remark, .string),
    .may(
      .authorityReply, .string,
      Message(
        "tekst: hvad I siger til det", "text: what you say to it", "text: vad ni säger om det")),
    .may(.changed, .yesOrNo, Message("er rapporten ændret?", "was the report changed?", "har rapporten ändrats?")),
    .may(.what, .string, Message("tekst: hvad der er ændret", "text: what was changed", "text: vad som ändrats")),
  ]

  static let decisionKeys: [Key] = [
    .must(.sort, .string), .may(.date, .date), .may(.deadline, .date), .may(.journalNumber, .string),
  ]

  static let reviewKeys: [Key] = [
    .must(.reviewer, .string, Message("tekst: hvem", "text: who", "text: vem")), .may(.date, .date),
  ]

  static let replacedKeys: [Key] = [
    .must(.record, .string, Message("skemaets id", "the record's id", "protokollets id")), .may(.reason, .string),
  ]
}
