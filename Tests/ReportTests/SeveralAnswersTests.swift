import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis
@testable import InspectionReports
@testable import InspectionYAML

/// Questions that take several answers: what they come to, and who reads what of them.
@Suite struct SeveralAnswersTests {
  static let document = """
    tjekliste: journaltjek
    version: 1.0.0
    titel: Journaltjek
    datakildetyper: {dokument: Dokument}
    skalaer:
      ja-nej: [{værdi: ja, tekst: Ja, score: 2}, {værdi: nej, tekst: Nej, score: 1}]
      antal: {tal: {mindst: 0, højst: 9}}
      ord: {tekst: fri}
    beregning: {mindste-dækning: 50%, kriterium: {metode: mindste}}
    niveauer: {fokuspunkt: [{fra: 1, id: lav, tekst: Lavt}, {fra: 1.5, id: høj, tekst: Højt}]}
    fokuspunkter:
      - id: sundhed
        titel: Sundhed
        kriterier:
          - id: journaler
            titel: {da: Journaler, en: Files, sv: Journaler}
            spørgsmål: Er medicinen skrevet i journalen?
            flere-svar: {navn: {da: Journal, en: File, sv: Journal}, mindst: 3, højst: 5}
            bedømmelse: {påkrævet-når: svar = nej}
            datakildekrav: {mindst: 1, når: svar = nej}
            fund:
              - {id: mangler, når: "antal(egne, svar = nej) >= 2", kategori: udviklingspunkt, tekst: Flere journaler mangler noget.}
          - {id: oplæring, spørgsmål: Er de ansatte oplært?}
      - {id: rum, titel: Rum, skala: antal, flere-svar: {navn: Rum, højst: 2}, beregning: {metode: største}}
      - {id: set, titel: Set, kriterier: [{id: hvad, spørgsmål: Hvad?, skala: ord, flere-svar: {navn: Sted, højst: 2}}]}
    regler:
      - {id: lavt-tal, når: sundhed.journaler < 1.5, så: {fund: {kategori: opmærksomhedspunkt, tekst: Journalerne trækker ned.}}}
    """

  private static let mixed = """
    skema: b1
    tjekliste: journaltjek
    status: i-høring
    svar:
      sundhed:
        journaler: {A-12: ja, B-3: {svar: nej, bedømmelse: Dosis mangler., datakilder: [dokument]}, C-9: nej}
        oplæring: ja
      rum: [3, 7]
      set: {hvad: {køkken: Rodet., stue: Pæn.}}
    stillingtagen: {mangler: taget-med, lavt-tal: taget-med}
    """

  private func assessed(_ answers: String) throws -> Assessment {
    try assess("skema: r\ntjekliste: journaltjek\nsvar: {\(answers)}", by: checklist(Self.document))
  }

  private func item(_ path: String, _ checklist: Checklist) throws -> Int {
    try #require(checklist.items.firstIndex { $0.path == path })
  }

  // MARK: Results

  /// A mean unless its own scoring says another; outside its name it is one.
  @Test func oneResult() throws {
    let assessment = try assess(Self.mixed, by: checklist(Self.document))
    let files = try item("sundhed.journaler", assessment.checklist)
    #expect(assessment.results[files].exact == Rational(4, over: 3))
    #expect(assessment.results[files].coverage == Coverage(answered: 1, relevant: 1, notInFocus: 0))
    #expect(assessment.results[try item("sundhed", assessment.checklist)].exact == Rational(5, over: 3))
    #expect(assessment.results[try item("rum", assessment.checklist)].exact == 7)
    #expect(assessment.results[try item("set.hvad", assessment.checklist)].status == .unscored)
    #expect(assessment.findings.map(\.id) == ["mangler", "lavt-tal"])
    #expect(assessment.overall.coverage == Coverage(answered: 3, relevant: 3, notInFocus: 0))
  }

  @Test(arguments: [
    ("[ja, ja]", Status.unanswered), ("[ja, ja, ja]", .rated), ("[{svar: }, ja, {svar: }, ja, ja]", .rated),
    ("[]", .unanswered),
    ("ikke-relevant", .notRelevant), ("{ikke-i-fokus: Nej}", .notInFocus),
    ("[ikke-belyst, ikke-belyst, ikke-belyst]", .notRated),
    ("[ja, ikke-relevant, ikke-belyst]", .rated), ("{a: ja, b: , c: nej}", .unanswered),
  ])
  func fewerThanTheFewestIsUnanswered(answers: String, status: Status) throws {
    let assessment = try assessed("sundhed: {journaler: \(answers), oplæring: ja}")
    let files = try item("sundhed.journaler", assessment.checklist)
    #expect(assessment.results[files].status == status)
    #expect(assessment.results[files].coverage.relevant == (status == .notRelevant || status == .notInFocus ? 0 : 1))
  }

  /// Until there are enough, there may come as many as there can be.
  @Test func whatMayStillCome() throws {
    let open = try assessed("sundhed: {journaler: [ja, ja]}")
    let files = try item("sundhed.journaler", open.checklist)
    #expect(open.results[files].range == Interval(Rational(7, over: 5), 2))
    #expect(open.results[files].isRangeSharp)
    let untouched = try assessed("rum: [1]")
    #expect(untouched.results[files].range == Interval(1, 2))
    let enough = try assessed("sundhed: {journaler: [ja, ja, nej]}")
    #expect(enough.results[files].range == Interval(Rational(5, over: 3)))
  }

  /// Every record that a partly given answer can become lies in the range.
  @Test func theRangeHoldsEveryCompletion() throws {
    let values = ["ja", "nej"]
    for given in [[], ["ja"], ["nej"], ["ja", "nej"]] as [[String]] {
      let open = try assessed("sundhed: {journaler: [\(given.joined(separator: ", "))], oplæring: ja}")
      var found: [Rational] = []
      for count in 3...5 {
        var all = [given]
        for _ in given.count..<count { all = all.flatMap { list in values.map { list + [$0] } } }
        for list in all {
          let assessment = try assessed("sundhed: {journaler: [\(list.joined(separator: ", "))], oplæring: ja}")
          found.append(try #require(assessment.results[1].exact))
        }
      }
      let range = try #require(open.results[1].range)
      #expect(found.min() == range.lowest && found.max() == range.highest && open.results[1].isRangeSharp, "\(given)")
    }
  }

  @Test func eachAnswerNeedsWhatIsRequiredOfIt() throws {
    let assessment = try assess(Self.mixed, by: checklist(Self.document))
    #expect(assessment.missing.map(\.path) == ["sundhed.journaler.3", "sundhed.journaler.3"])
    #expect(Set(assessment.missing.map(\.what)) == [.note, .sources])
  }

  // MARK: Reports

  @Test(arguments: Language.allCases)
  func reports(language: Language) throws {
    let assessment = try assess(Self.mixed, by: checklist(Self.document))
    let html = text(HTMLReport.visit(assessment, file: "b1.yaml", language: language))
    for words in ["A-12", "B-3", "C-9", "Dosis mangler.", ["1 af 3", "1 of 3", "1 av 3"][index(language)]] {
      #expect(html.contains(words), "\(words)")
    }
    expectFile(html, named: "several.\(language.rawValue).html")
    // The place reads how many, and what was written; not which.
    let place = text(HTMLReport.visit(assessment.forPlace, file: "", language: language))
    #expect(
      place.contains(["1 af 3 ja", "1 of 3 ja", "1 av 3 ja"][index(language)]) && place.contains("Dosis mangler."))
    for label in ["A-12", "B-3", "C-9", "køkken"] { #expect(!place.contains(label), "\(label)") }
  }

  private func index(_ language: Language) -> Int { Language.allCases.firstIndex(of: language) ?? 0 }

  @Test func labelsLeaveTheHouseNowhere() throws {
    let assessment = try assess(Self.mixed, by: checklist(Self.document))
    #expect(!assessment.record.labels.isEmpty && assessment.forPlace.record.labels.isEmpty)
  }

  @Test func aSummaryOfAnswers() throws {
    let assessment = try assessed("sundhed: {journaler: [ja, nej]}, rum: [7, 3], set: {hvad: [a, b]}")
    let phrases = Phrases(assessment, .danish)
    func words(_ path: String) throws -> String? { phrases.severalAnswers(to: try item(path, assessment.checklist)) }
    #expect(try words("sundhed.journaler") == "1 af 2 ja (mindst 3 svar)")
    #expect(try words("rum") == "2 svar: 3; 7")
    #expect(try words("set.hvad") == "2 svar")
    #expect(try words("sundhed.oplæring") == nil)
  }

  // MARK: Forms

  @Test(arguments: Language.allCases)
  func theTemplateShowsHow(language: Language) throws {
    let form = RecordForm(try checklist(Self.document), unit: nil, purpose: nil, language: language)
    expectFile(RecordTemplate.yaml(form, id: "v", date: nil), named: "several.\(language.rawValue).yaml")
    expectFile(text(RecordSchema.json(form.checklist, language)), named: "several.\(language.rawValue).schema.json")
  }

  /// All that is said in a form comes into the record, and back.
  @Test func theFormKeepsThem() throws {
    let checklist = try checklist(Self.document)
    for document in [
      Self.mixed,
      Self.mixed.replacing("{A-12: ja, B-3: {svar", with: "[ja, {svar").replacing("C-9: nej}", with: "nej]"),
    ] {
      let bytes = Array(document.utf8)
      let fields = try bytes.withUnsafeBufferPointer {
        try #require(FormDocument.fields(of: RawDocument(bytes: $0), by: checklist)).fields
      }
      #expect(fields.contains { $0.path == "answers/sundhed/journaler/2/@note" && $0.value == "Dosis mangler." })
      let same = bytes.withUnsafeBufferPointer {
        FormDocument.changed(RawDocument(bytes: $0), to: fields, by: checklist)
      }
      #expect(same.bytes == bytes)
      let yaml = FormDocument.yaml(fields, by: checklist, in: .danish)
      let again = try assess(yaml, by: checklist)
      let before = try assess(document, by: checklist)
      #expect(again.results[1].exact == before.results[1].exact)
      // A fourth answer, and the first with a name of its own.
      let more = fields + [FormField("answers/sundhed/journaler/4/@answer", "ja")]
      let changed = bytes.withUnsafeBufferPointer {
        FormDocument.changed(RawDocument(bytes: $0), to: more, by: checklist)
      }
      let files = try item("sundhed.journaler", checklist)
      let now = try assess(changed.bytes, by: checklist)
      #expect(!changed.isNew && now.results[files].exact == Rational(3, over: 2))
      #expect(text(changed.bytes).contains("oplæring: ja\n  rum: [3, 7]"))
    }
  }

  @Test func thePageAsksForEach() throws {
    let form = RecordForm(try checklist(Self.document), unit: nil, purpose: nil, language: .danish)
    let page = text(FormPage.body(form, publishes: false))
    for name in [
      "sundhed/journaler/3/@answer", "sundhed/journaler/5/@label", "rum/2/@note", "sundhed/journaler/@answer",
    ] {
      #expect(page.contains("name=\"answers/\(name)\""), "\(name)")
    }
    #expect(page.contains("Journal: mindst 3, højst 5 svar") && !page.contains("journaler/6/"))
  }

  // MARK: Versions and mutants

  @Test(arguments: [
    ("mindst: 3, højst: 5", "mindst: 2, højst: 5", ["questions: criterion sundhed.journaler, at-least: 3 → 2 (minor)"]),
    ("mindst: 3, højst: 5", "mindst: 3, højst: 6", ["questions: criterion sundhed.journaler, at-most: 5 → 6 (minor)"]),
    ("mindst: 3, højst: 5", "mindst: 3, højst: 4", ["questions: criterion sundhed.journaler, at-most: 5 → 4 (major)"]),
    (
      "da: Journal,", "da: Mappe,",
      [
        "wording: criterion sundhed.journaler, name: »da: Journal«, »en: File«, »sv: Journal« → »da: Mappe«, »en: File«, »sv: Journal« (patch)"
      ]
    ),
    ("metode: største", "metode: mindste", ["results: point rum, method: max → min (minor)"]),
  ])
  func anEditIsTold(_ old: String, _ new: String, _ expected: [String]) throws {
    let comparison = ChecklistComparison(
      try checklist(Self.document), try checklist(Self.document.replacing(old, with: new)))
    let words = DiffWords(comparison: comparison, language: .english)
    #expect(comparison.changes.map { "\($0.bearing): \(words.sentence($0)) (\($0.step))" } == expected)
  }

  /// A question that begins to take several answers is another question.
  @Test func oneBecomesSeveral() throws {
    let other = Self.document.replacing(", flere-svar: {navn: Rum, højst: 2}, beregning: {metode: største}", with: "")
    let comparison = ChecklistComparison(try checklist(other), try checklist(Self.document))
    #expect(!comparison.isVersionFitting && comparison.changes.contains { $0.step == .major })
  }

  @Test func theFewestIsMutated() throws {
    let mutants = MutantFinder.mutants(of: try checklist(Self.document)).filter { $0.name == "sundhed.journaler" }
    let words = mutants.map { $0.words(.danish) }
    #expect(words.contains("mindst 2 i stedet for 3") && words.contains("mindst 4 i stedet for 3"), "\(words)")
    #expect(words.contains("uden `datakildekrav`"), "\(words)")
  }

  @Test(arguments: Language.allCases)
  func theDescriptionSaysHowOften(language: Language) throws {
    let report = try #require(DescriptionReport(try checklist(Self.document), language: language, effort: 0))
    let said = report.text(width: 2000).description
    let expected = [
      "3 til 5 gange, én for hver: Journal", "3 to 5 times, once for each: File",
      "3 till 5 gånger, en för varje: Journal",
    ]
    #expect(said.contains(expected[index(language)]), "\(said)")
  }
}
