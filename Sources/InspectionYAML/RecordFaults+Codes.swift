import Inspection

extension DiagnosticCode {
  static let unknownChoice = DiagnosticCode(
    "unknown-choice", da: "Værdien findes ikke blandt dem, tjeklisten har på dette sted.",
    en: "The value isn't among those that the checklist has for this place.",
    sv: "Värdet finns inte bland dem som checklistan har på det här stället.")
  static let unknownFact = DiagnosticCode(
    "unknown-fact", da: "Oplysningen findes ikke i tjeklisten. Måske er navnet stavet forkert.",
    en: "The checklist has no such fact. Perhaps the name is misspelled.",
    sv: "Uppgiften finns inte i checklistan. Kanske är namnet felstavat.")
  static let unknownPoint = DiagnosticCode(
    "unknown-point", da: "Fokuspunktet findes ikke i tjeklisten.", en: "The checklist has no such point.",
    sv: "Fokuspunkten finns inte i checklistan.")
  static let unknownFinding = DiagnosticCode(
    "unknown-finding",
    da:
      "Skemaet tager stilling til et fund, eller en prøve nævner et, som tjeklisten ikke har. Deres id står i rapporten.",
    en: """
      The record takes a stand on, or a test case names, a finding that the checklist doesn't have. Their ids stand in the report.
      """,
    sv: """
      Protokollet tar ställning till, eller ett prov nämner, en iakttagelse som checklistan inte har. Deras id står i rapporten.
      """)
  static let unknownQuestion = DiagnosticCode(
    "unknown-question",
    da:
      """
      Tjeklisten har ikke dette spørgsmål på dette sted. Måske er id'et stavet forkert, eller det hører til under et \
      andet fokuspunkt.
      """,
    en:
      """
      The checklist has no such question at this place. Perhaps the id is misspelled, or it belongs under another \
      point.
      """,
    sv: """
      Checklistan har inte den här frågan på det här stället. Kanske är id:t felstavat, eller så hör det \
      hemma under en annan fokuspunkt.
      """)
  static let unknownAnswer = DiagnosticCode(
    "unknown-answer", da: "Svaret findes ikke på spørgsmålets skala.", en: "The answer isn't on the question's scale.",
    sv: "Svaret finns inte på frågans skala.")
  static let outOfBounds = DiagnosticCode(
    "out-of-bounds", da: "Tallet er mindre eller større, end tjeklisten tillader.",
    en: "The number is less or greater than the checklist allows.",
    sv: "Talet är mindre eller större än checklistan tillåter.")
  static let alwaysRelevant = DiagnosticCode(
    "always-relevant", da: "Tjeklisten siger om dette spørgsmål, at det altid er relevant (kan-fravælges: nej).",
    en: "The checklist says of this question that it is always relevant (allow-not-relevant: no).",
    sv: "Checklistan säger om den här frågan att den alltid är relevant (kan-väljas-bort: nej).")
  static let aggregateAnswered = DiagnosticCode(
    "aggregate-answered",
    da:
      """
      Et fokuspunkt med kriterier, eller et kriterium med indikatorer, får sin score af dem og kan ikke selv \
      besvares.
      """,
    en:
      "A point with criteria, or a criterion with indicators, gets its score from these and can't be answered itself.",
    sv: """
      En fokuspunkt med kriterier, eller ett kriterium med indikatorer, får sin poäng av dem och kan inte \
      själv besvaras.
      """)
  static let listAsAnswer = DiagnosticCode(
    "list-as-answer", da: "Der står en liste, hvor der skal stå ét svar.",
    en: "A list stands where one answer belongs.", sv: "Det står en lista där det ska stå ett svar.")
  static let answeredTwice = DiagnosticCode(
    "answered-twice",
    da: "Et spørgsmål kan have ét svar eller én status (ikke-relevant, ikke-i-fokus, ikke-belyst), ikke begge dele.",
    en: "A question can have one answer or one status (not-relevant, not-in-focus, not-established), not both.",
    sv: """
      En fråga kan ha ett svar eller en status (inte-relevant, inte-i-fokus, inte-klarlagd), inte båda \
      delarna.
      """)
  static let scoreIsUnclear = DiagnosticCode(
    "score-unclear", da: "Et svar kan kun gives ved sin score, når netop én valgmulighed har den score.",
    en: "An answer can be given by its score only where exactly one option has that score.",
    sv: "Ett svar kan bara ges genom sin poäng när precis ett alternativ har den poängen.")
  static let missingUnitKind = DiagnosticCode(
    "missing-unit-kind", da: "Tjeklisten spørger forskelligt efter enhedens type. Derfor skal den stå i skemaet.",
    en: "The checklist asks differently by the kind of unit, so the record must name it.",
    sv: "Checklistan frågar olika efter enhetens typ. Därför ska den stå i protokollet.")
  static let missingVisitDate = DiagnosticCode(
    "missing-visit-date", da: "En regel eller en betingelse i tjeklisten ser på besøgets dato.",
    en: "A rule or a condition of the checklist looks at the date of the visit.",
    sv: "En regel eller ett villkor i checklistan ser på besökets datum.")
  static let notInForce = DiagnosticCode(
    "not-in-force", .warning,
    da:
      "Besøget ligger uden for den tid, tjeklisten gælder. Skemaet bedømmes alligevel, når det selv nævner versionen.",
    en:
      """
      The visit is outside the time that the checklist is in force. The record is scored all the same when it names \
      the version itself.
      """,
    sv: """
      Besöket ligger utanför den tid då checklistan gäller. Protokollet bedöms ändå när det självt nämner \
      versionen.
      """)
}
