import Inspection

// What can be wrong with test cases.

extension Diagnostic {
  static func noCases(at range: SourceRange) -> Self {
    Diagnostic(
      .noCases, Message(da: "her er ingen tilfælde", en: "there are no cases here", sv: "här finns inga fall"),
      at: range,
      help: Message(
        da: "skriv et på en linje, der begynder med `- id: …`", en: "write one on a line that begins with `- id: …`",
        sv: "skriv ett på en rad som börjar med `- id: …`"))
  }

  static func caseTwice(_ id: Located<String>, first: SourceRange) -> Self {
    Diagnostic(
      .caseTwice,
      Message(
        da: "to tilfælde hedder `\(id.value)`", en: "two cases are called `\(id.value)`",
        sv: "två fall heter `\(id.value)`"), at: id.range,
      help: Message(
        da: "giv det ene et andet id", en: "give one of them another id", sv: "ge det ena ett annat id"),
      related: first)
  }

  static func noExpectation(at range: SourceRange) -> Self {
    Diagnostic(
      .noExpectation, Message(da: "her ventes intet", en: "nothing is expected here", sv: "här förväntas inget"),
      at: range,
      help: Message(
        da: "skriv mindst én ting, for eksempel `fund: []`", en: "write one thing at least, for example `findings: []`",
        sv: "skriv minst en sak, till exempel `iakttagelser: []`"))
  }

  static func expectedTwice(_ id: Located<String>, first: SourceRange) -> Self {
    Diagnostic(
      .expectedTwice,
      Message(
        da: "`\(id.value)` står to gange i listen", en: "`\(id.value)` stands twice in the list",
        sv: "`\(id.value)` står två gånger i listan"), at: id.range,
      help: Message(da: "slet den ene", en: "delete one of them", sv: "ta bort den ena"), related: first)
  }

  static func unknownCriterion(_ path: Located<String>, _ known: [String]) -> Self {
    let whole = known.filter { $0.hasSuffix("." + path.value) }
    let nearest = whole.count == 1 ? whole[0] : Spelling.nearest(to: path.value, among: known)
    return Diagnostic(
      .unknownQuestion,
      Message(
        da: "tjeklisten har intet kriterium `\(path.value)`", en: "the checklist has no criterion `\(path.value)`",
        sv: "checklistan har inget kriterium `\(path.value)`"), at: path.range,
      remedy: nearest.map { .didYouMean($0, at: path.range) },
      help: Message(
        da: "skriv fokuspunktets id, punktum og kriteriets id",
        en: "write the point's id, a full stop and the criterion's",
        sv: "skriv fokuspunktens id, punkt och kriteriets id"))
  }

  static func unknownRule(_ id: Located<String>, _ known: [String]) -> Self {
    Diagnostic(
      .unknownFinding,
      Message(
        da: "tjeklisten har hverken en regel eller et fund `\(id.value)`",
        en: "the checklist has neither a rule nor a finding `\(id.value)`",
        sv: "checklistan har varken en regel eller en iakttagelse `\(id.value)`"), at: id.range,
      remedy: Spelling.nearest(to: id.value, among: known).map { .didYouMean($0, at: id.range) },
      help: Message(
        da: "skriv det id, som reglen har i tjeklisten", en: "write the id that the rule has in the checklist",
        sv: "skriv det id som regeln har i checklistan"))
  }

  static func unknownPlace(_ path: Located<String>, _ known: [String]) -> Self {
    Diagnostic(
      .impossibleExpectation,
      Message(
        da: "ved `\(path.value)` er der intet at udfylde", en: "there is nothing to fill in at `\(path.value)`",
        sv: "vid `\(path.value)` finns inget att fylla i"), at: path.range,
      remedy: Spelling.nearest(to: path.value, among: known).map { .didYouMean($0, at: path.range) },
      help: Message(
        da: "skriv et kriterium (`fokuspunkt.kriterium`), en oplysning eller et fund",
        en: "write a criterion (`point.criterion`), a fact or a finding",
        sv: "skriv ett kriterium (`fokuspunkt.kriterium`), en uppgift eller en iakttagelse"))
  }

  /// `own` are the words of the checklist that the item can be.
  static func impossibleResult(_ value: Located<String>, _ item: Item, _ own: [String], _ statuses: [Keyword]) -> Self {
    func path(_ language: Language) -> String {
      item.level == .overall ? Keyword.overall.word(in: language) : item.path
    }
    func list(_ language: Language) -> String { (own + statuses.map { $0.word(in: language) }).quotedList }
    let known = own + KeywordSet(statuses).words
    let nearest = Rational(value.value) == nil ? Spelling.nearest(to: value.value, among: known) : nil
    return Diagnostic(
      .impossibleExpectation,
      Message(
        da: "`\(path(.danish))` kan aldrig blive `\(value.value)`",
        en: "`\(path(.english))` can never be `\(value.value)`",
        sv: "`\(path(.swedish))` kan aldrig bli `\(value.value)`"), at: value.range,
      remedy: nearest.map { .didYouMean($0, at: value.range) },
      help: Message(
        da: "skriv en score, den kan få, eller \(list(.danish))",
        en: "write a score that it can have, or \(list(.english))",
        sv: "skriv en poäng som den kan få, eller \(list(.swedish))"))
  }
}

extension DiagnosticCode {
  static let noCases = DiagnosticCode(
    "no-cases", da: "Under `tilfælde` skal stå mindst ét tilfælde. En fil uden tilfælde prøver ingenting.",
    en: "Under `cases` at least one case must stand. A file without cases tests nothing.",
    sv: "Under `fall` ska det stå minst ett fall. En fil utan fall prövar ingenting.")
  static let caseTwice = DiagnosticCode(
    "case-twice", da: "To tilfælde i samme dokument har samme id. Så kan det ikke ses, hvilket af dem der fejlede.",
    en: "Two cases of one document have the same id. Then it can't be seen which of them failed.",
    sv: "Två fall i samma dokument har samma id. Då syns det inte vilket av dem som misslyckades.")
  static let noExpectation = DiagnosticCode(
    "no-expectation",
    da: "Et tilfælde uden noget under `forvent` kan ikke fejle. Ventes der ingen fund, så skriv `fund: []`.",
    en: "A case with nothing under `expect` can't fail. If no findings are expected, write `findings: []`.",
    sv: """
      Ett fall utan något under `förvänta` kan inte misslyckas. Förväntas inga iakttagelser, skriv \
      `iakttagelser: []`.
      """)
  static let expectedTwice = DiagnosticCode(
    "expected-twice", da: "Det samme står to gange i en liste under `forvent`. Et fund kommer højst én gang.",
    en: "The same stands twice in a list under `expect`. A finding comes once at most.",
    sv: "Samma sak står två gånger i en lista under `förvänta`. En iakttagelse kommer högst en gång.")
  static let impossibleExpectation = DiagnosticCode(
    "impossible-expectation",
    da: """
      Tilfældet venter noget, der aldrig kan komme: en score uden for skalaen, et niveau, som tjeklisten ikke har her, eller noget \
      manglende et sted, hvor intet kan mangle.
      """,
    en: """
      The case expects what can never come: a score outside the scale, a band that the checklist doesn't have here, or something \
      missing where nothing can be.
      """,
    sv: """
      Fallet förväntar sig något som aldrig kan komma: en poäng utanför skalan, en nivå som checklistan inte har här, eller något som \
      saknas där inget kan saknas.
      """)
}
