import Inspection
import TestSupport
import Testing

/// When a question is asked and when it wants words, as people are told.
@Suite struct PlainConditionTests {
  private static let text = """
    tjekliste: prøve
    version: 1.0.0
    titel: Prøve
    enheder: {tilbud: Tilbud, familie: Plejefamilie}
    tilsynstyper: {drift: Drift, godkendelse: Godkendelse}
    oplysninger:
      alder: {spørgsmål: Hvem bor her?, valgmuligheder: {barn: Børn, ung: Unge, voksen: Voksne}, flere: ja}
      pladser: {spørgsmål: Hvor mange pladser?, tal: {mindst: 0}}
      hændt: {spørgsmål: Er der sket noget?, valgmuligheder: {ja: Ja, nej: Nej}}
      hændt-dato: {spørgsmål: Hvornår?, dato: {}}
    beregning: {mindste-dækning: 50%}
    skalaer:
      grad: [{værdi: 3, tekst: Høj, score: 3}, {værdi: 2, tekst: Middel, score: 2}, {værdi: 1, tekst: Lav, score: 1}]
      ja-nej: [{værdi: ja, tekst: Ja}, {værdi: nej, tekst: Nej}]
    fokuspunkter:
      - id: p
        titel: P
        kriterier:
          - {id: efter, spørgsmål: Hvad skete der bagefter?, gælder-når: p.taget = ja, bedømmelse: {påkrævet-når: score <= 2}}
          - {id: børn, spørgsmål: A?, gælder-når: alder har barn eller alder har ung, bedømmelse: {påkrævet-når: score >= 1}}
          - {id: drift, spørgsmål: B?, gælder-når: besøg.tilsynstype = drift og pladser > 2, bedømmelse: {påkrævet-når: score = 1 og pladser > 2}}
          - {id: uden, spørgsmål: C?, gælder-når: ikke (alder har voksen) og (hændt = ja eller hændt-dato >= 2024-07-01)}
          - {id: åben, spørgsmål: D?, gælder-når: alder er ubesvaret eller ikke (alder har voksen)}
          - {id: taget, spørgsmål: Er en telefon taget?, skala: ja-nej, bedømmelse: {påkrævet-når: svar = ja}}
    """

  private func form(_ language: Language = .danish) throws -> RecordForm {
    RecordForm(try checklist(Self.text), unit: 0, purpose: 0, language: language)
  }

  private func item(_ path: String, _ form: RecordForm) throws -> Int {
    try #require(form.checklist.items.firstIndex { $0.path == path })
  }

  @Test(arguments: [
    ("p.efter", "svaret på »Er en telefon taget?« er Ja"),
    ("p.børn", "svaret på »Hvem bor her?« omfatter Børn eller Unge"),
    ("p.drift", "svaret på »Hvor mange pladser?« er over 2"),
    (
      "p.uden",
      "svaret på »Hvem bor her?« ikke omfatter Voksne og enten svaret på »Er der sket noget?« er Ja eller svaret på »Hvornår?« er tidligst 1. juli 2024"
    ),
    ("p.åben", "svaret på »Hvem bor her?« ikke omfatter Voksne"),
  ]) func isAskedWhen(path: String, words: String) throws {
    let form = try form()
    #expect(form.condition(of: try item(path, form)) == words)
  }

  @Test(arguments: [
    (Language.english, "the answer to “Hvem bor her?” includes Børn or Unge"),
    (.swedish, "svaret på ”Hvem bor her?” omfattar Børn eller Unge"),
  ]) func inEachLanguage(language: Language, words: String) throws {
    let form = try form(language)
    #expect(form.condition(of: try item("p.børn", form)) == words)
  }

  @Test func wantsWords() throws {
    let form = try form()
    func need(_ path: String) throws -> String {
      switch form.noteNeed(of: try item(path, form)) {
      case nil: "aldrig"
      case .always: "altid"
      case .at(let answers): answers.joined(separator: " ")
      case .when(let words): words
      }
    }
    #expect(try need("p.efter") == "1 2")
    #expect(try need("p.børn") == "altid")
    #expect(try need("p.taget") == "ja")
    #expect(try need("p.uden") == "aldrig")
    #expect(try need("p.drift") == "svaret er 1 og svaret på »Hvor mange pladser?« er over 2")
  }

  @Test func whatTurnsOnAnAnswerStandsBehindIt() throws {
    let form = try form()
    let point = try item("p", form)
    #expect(
      form.children(of: point).map { form.checklist.items[$0].id } == [
        "børn", "drift", "uden", "åben", "taget", "efter",
      ])
  }

  @Test func whatHasHappenedIsOnlyTold() throws {
    let checklist = try checklist(Self.text)
    var record = Record(id: "før", for: checklist)
    record.facts[1].value = .number(4)
    record.facts[2].value = .choice(0)
    let earlier = try #require(checklist.assess(record).value)
    let form = RecordForm(checklist, unit: 0, purpose: 0, language: .danish, earlier: earlier)
    #expect(form.earlierFact(1).map { $0.isEvent } == false)
    #expect(form.earlierFact(2).map { $0.isEvent } == true)
  }
}
