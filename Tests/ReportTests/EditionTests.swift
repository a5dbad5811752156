import Inspection
import InspectionReports
import TestSupport
import Testing

/// A record with a marked word in every field: each edition shows what the table lets stand in it, in every format, and nothing else.
@Suite struct EditionTests {
  private static let checklist = """
    tjekliste: mærketliste
    version: 1.0.0
    titel: Prøve
    enheder: {tilbud: mærkettilbud, plejefamilie: Plejefamilie}
    tilsynstyper: {mærketformål: mærketformål}
    offentlige-rapporter: [tilbud]
    oplysninger: {kendt: {spørgsmål: Kendt?, valgmuligheder: {mærketoplysning: mærketoplysning, ny: Ny}}, indre: {spørgsmål: Indre?, valgmuligheder: {mærketinternt: mærketinternt, ny: Ny}, kun-internt: ja}}
    datakildetyper: {interview-a: mærketslags, interview-b: B, interview-c: C}
    skalaer: {grad: [{værdi: 2, tekst: Høj, score: 77}, {værdi: 1, tekst: Lav, score: 1}], ord: {tekst: fri}}
    beregning: {mindste-dækning: 10%}
    niveauer: {fokuspunkt: [{fra: 0, id: lav, tekst: Lavt}, {fra: 2, id: høj, tekst: mærketniveau}, {fra: 90, id: top, tekst: mærketeget}]}
    fokuspunkter:
      - id: dialog
        titel: Dialog
        kriterier:
          - {id: ro, spørgsmål: Er der ro?, vægt: 4321, bedømmelse: {påkrævet-når: svar = 2}, datakildekrav: {mindst: 4}, fund: [{når: svar = 2, kategori: udviklingspunkt, tekst: mærketoprindelig, anbefaling: mærketfund}, {når: svar = 2, kategori: væsentligt-forhold, tekst: mærketfravalg}]}
          - {id: tid, spørgsmål: Er der tid?}
          - {id: ord, spørgsmål: Hvordan?, skala: ord}
          - {id: åben, spørgsmål: Hvad?}
          - {id: mangler, spørgsmål: Hvem?, bedømmelse: {påkrævet-når: dialog.ro.svar = 2}}
      - {id: rum, titel: Rum, kriterier: [{id: a, spørgsmål: A?}]}
    regler: [{id: til, når: dialog.ro.svar = 2, så: {til-konsulenten: {tekst: mærketsig}}}, {id: mærketuafgjort, når: dialog.åben.svar = 1, så: {fund: {kategori: styrke, tekst: X}}}]
    """

  private static let record = """
    skema: mærketskema
    tjekliste: mærketliste
    status: endelig
    besøg: {dato: 1999-04-05, form: uanmeldt, tilsynstype: mærketformål, socialtilsyn: mærkettilsyn, konsulenter: [mærketkonsulent], øvrige: [{dato: 2001-02-03, slags: mærketdag}], begrundelse: mærketbesøgsgrund}
    enhed: {id: mærketenhed, type: tilbud}
    oplysninger: {kendt: mærketoplysning, indre: mærketinternt}
    svar:
      dialog:
        ro: {svar: 2, bedømmelse: mærketnote, arbejdsnote: mærketarbejdsnote, datakilder: [{type: interview-a, tekst: mærketkilde}, interview-b, interview-c]}
        tid: {ikke-relevant: mærketgrund}
        ord: mærketsvar
      rum: {a: 2}
    vurdering:
      dialog: {tekst: "mærketvurdering, ring 20 30 40 50, skriv a@b.dk", niveau: top, begrundelse: mærketniveaugrund}
      samlet: {tekst: mærketsamlet}
    fund: [{fokuspunkt: dialog, kategori: styrke, tekst: mærketegetfund, anbefaling: mærketegetfund, henvisning: mærketegetfund}]
    fravalgte-fund: {dialog.ro-2: mærketfravalg}
    stillingtagen: {dialog.ro-1: {omskrevet: mærketomskrevet}}
    næste-besøg: 2003-04-05
    høring: [{sendt: 2026-05-06, modtager: mærkethøring}]
    høringssvar: [{fra: mærketsvarer, bemærkning: mærketsvarer}]
    afgørelser: [{slags: mærketafgørelse}]
    gennemgået: [{af: mærketlæser}]
    erstatter: {skema: mærketgammelt}
    opfølgning: [{hvad: mærketopfølgning, hvem: mærketopfølgning, frist: 2027-01-02, slags: aftalt}, {hvad: mærketegenopgave, hvem: K}]
    bemærkninger: mærketbemærkning
    """

  /// What is looked for of each field; where that is not one word of the documents, in the formats that have it.
  private static func marks(_ field: ReportField) -> [String] {
    switch field {
    case .checklist: ["mærketliste"]
    case .record: ["mærketskema"]
    case .stage: []
    case .visitDate: ["1999"]
    case .authority: ["mærkettilsyn"]
    case .unit: ["mærketenhed"]
    case .unitKind: ["tilbud"]
    case .visitForm: ["uanmeldt", "unannounced", "oanmäld"]
    case .purpose: ["mærketformål"]
    case .inspectors: ["mærketkonsulent"]
    case .facts: ["mærketoplysning"]
    case .level: ["mærketniveau", "mærketeget"]
    case .judgement: ["mærketvurdering"]
    case .internalOnly: ["mærketinternt"]
    case .levelReason: ["mærketniveaugrund"]
    case .overall: ["mærketsamlet"]
    case .score: ["77"]
    case .numbers: ["4321"]
    case .answers: ["mærketsvar"]
    case .notes: ["mærketnote"]
    case .reasons: ["mærketgrund"]
    case .sourceKinds: ["mærketslags", "Mærketslags"]
    case .sources: ["mærketkilde"]
    case .findings: ["mærketfund", "Mærketfund"]
    case .ownFindings: ["mærketegetfund", "Mærketegetfund"]
    case .setAside: ["mærketfravalg", "Mærketfravalg"]
    case .undecided: ["mærketuafgjort"]
    case .missing: ["mangler"]
    case .sayings: ["mærketsig"]
    case .followUp: ["mærketopfølgning", "2027"]
    case .ownFollowUp: ["mærketegenopgave"]
    case .comments: ["mærketbemærkning"]
    case .workNotes: ["mærketarbejdsnote"]
    case .otherDays: ["mærketdag", "2001"]
    case .visitReason: ["mærketbesøgsgrund"]
    case .stances: ["mærketomskrevet", "Mærketomskrevet"]
    case .hearings: ["mærkethøring"]
    case .replies: ["mærketsvarer"]
    case .decisions: ["mærketafgørelse"]
    case .reviews: ["mærketlæser"]
    case .nextVisit: ["2003"]
    case .replaced: ["mærketgammelt"]
    case .warnings: ["warnings"]
    case .comparison: ["comparison", "sidste besøg"]
    case .hashes: ["sha256", "SHA-256"]
    case .places: ["sager", "linje", "\"line\""]
    }
  }

  private static let file = "sager/besøg.yaml"

  /// The report in every format.
  private static func outputs(_ assessment: Assessment, _ language: Language) -> [(format: String, text: String)] {
    var json = JSONWriter(indented: false)
    JSONReport.write(assessment, file: file, language: language, to: &json)
    let csv =
      CSVReport.head(.standard, for: assessment.audience)
      + CSVReport.rows(assessment, file: file, language: language, .standard)
    let html =
      HTMLReport.head(assessment, language: language)
      + HTMLReport.visit(assessment, file: file, language: language) + HTMLReport.foot
    return [
      ("text", textReport(assessment, file: file, language: language).description),
      ("all text", textReport(assessment, file: file, language: language, isFull: true).description),
      ("markdown", text(MarkdownReport.visit(assessment, file: file, language: language))),
      ("html", String(text(html).split(separator: "</style>").last ?? "")), ("csv", text(csv)),
      ("json", String(decoding: json.written, as: UTF8.self)),
    ]
  }

  private func assessment(_ checklist: String = checklist, _ record: String = record) throws -> Assessment {
    try assess(record, by: ReportTests.checklist(checklist))
  }

  @Test func thePublicEditionHoldsWhatTheTableAllows() throws {
    let inside = try assessment()
    let published = try #require(inside.published)
    for language in Language.allCases {
      for (format, text) in Self.outputs(published, language) {
        for field in ReportField.allCases {
          let isShown = Self.marks(field).isEmpty || Self.marks(field).contains { text.contains($0) }
          #expect(isShown == (field.editions.contains(.everyone)), "\(field) in \(format):\n\(text)")
        }
        #expect(!text.contains("20 30 40 50") && !text.contains("a@b.dk") && text.contains("ring xx xx xx xx"))
      }
    }
    let whole = Self.outputs(inside, .danish).map(\.text).joined()
    for field in ReportField.allCases where ![.comparison, .hashes].contains(field) {
      for mark in Self.marks(field).prefix(1) { #expect(whole.contains(mark), "\(field) is in the internal edition") }
    }
  }

  /// The report for the place in every format that it comes in.
  private static func outputsForPlace(_ assessment: Assessment, _ language: Language) -> [(
    format: String, text: String
  )] {
    let document = WordReport.file([WordReport.visit(assessment, file: file, language: language)])
    return [
      ("text", textReport(assessment, file: file, language: language).description),
      ("all text", textReport(assessment, file: file, language: language, isFull: true).description),
      ("markdown", text(MarkdownReport.visit(assessment, file: file, language: language))),
      ("html", text(HTMLReport.visit(assessment, file: file, language: language))), ("docx", text(document)),
    ]
  }

  @Test(arguments: ["endelig", "i-høring"]) func theEditionForThePlaceHoldsWhatTheTableAllows(status: String) throws {
    let inside = try assessment(Self.checklist, Self.record.replacing("status: endelig", with: "status: \(status)"))
    #expect(inside.reasonsToKeep.isEmpty)
    for language in Language.allCases {
      for (format, text) in Self.outputsForPlace(inside.forPlace, language) {
        for field in ReportField.allCases {
          let isShown = Self.marks(field).isEmpty || Self.marks(field).contains { text.contains($0) }
          #expect(isShown == field.isShown(to: .place), "\(field) in \(format):\n\(text)")
        }
        for mark in ["mærketoprindelig", "dialog.ro", "inspector-1"] { #expect(!text.contains(mark), "\(format)") }
        #expect(text.contains("ærketomskrevet"), "a finding stands in the words to which it is rewritten")
      }
    }
  }

  /// What stands in the way of sending it is told, and where.
  @Test(arguments: [
    ("status: endelig", "status: kladde", ["draft-kept"]),
    ("    stillingtagen: {dialog.ro-1: {omskrevet: mærketomskrevet}}\n", "", ["no-stance"]),
    ("    fravalgte-fund: {dialog.ro-2: mærketfravalg}\n", "", ["no-stance"]),
    ("høring: [{sendt: 2026-05-06, modtager: mærkethøring}]", "høring: {tilbageholdt: Politiet}", ["withheld"]),
    ("mærketbemærkning", "010190-1234", ["personal-number-kept"]),
    ("mærketarbejdsnote", "0101901234", ["personal-number-kept"]),
  ])
  func whatIsNotSent(written: String, instead: String, codes: [String]) throws {
    let record = Self.record.replacing(written.trimmingIndentation, with: instead)
    let assessment = try assessment(Self.checklist, record)
    #expect(assessment.reasonsToKeep.map { $0.code.id } == codes)
    #expect(assessment.reasonsToKeep.allSatisfy { $0.range.start.line > 0 && $0.help != nil })
  }

  @Test func aWithheldReportIsNotPublished() throws {
    let record = Self.record.replacing(
      "høring: [{sendt: 2026-05-06, modtager: mærkethøring}]", with: "høring: {tilbageholdt: Politiet}")
    #expect(try assessment(Self.checklist, record).published == nil)
  }

  /// Where fewer than three kinds of people were heard, no kind is named.
  @Test func fewSourcesAreNotTold() throws {
    let record = Self.record.replacing(", interview-b, interview-c]", with: ", interview-b]")
    let place = try assessment(Self.checklist, record).forPlace
    for (format, text) in Self.outputsForPlace(place, .danish) {
      #expect(text.contains("Samtaler og dokumenter.") && !text.contains("ærketslags"), "\(format)")
    }
  }

  @Test func contactDetailsAreHiddenInNames() throws {
    let record = Self.record.replacing("mærketskema", with: "skema-tlf22345678").replacing(
      "mærketenhed", with: "Ring 22 34 56 78"
    )
    .replacing("mærkettilsyn", with: "leder@tilsyn.dk")
    let published = try #require(try assessment(Self.checklist, record).published)
    for (_, text) in Self.outputs(published, .danish) {
      for detail in ["22345678", "22 34 56 78", "leder"] { #expect(!text.contains(detail), "\(text)") }
    }
  }

  /// Of drafts, of records in which a personal number stands, and of units that the checklist doesn't name there is no public report.
  @Test func whatIsNotPublished() throws {
    for (written, instead) in [
      ("status: endelig", "status: kladde"), ("mærketbemærkning", "010190-1234"),
      ("type: tilbud", "type: plejefamilie"),
      ("mærketnote", "0101901234"),
    ] {
      #expect(
        try assessment(Self.checklist, Self.record.replacing(written, with: instead)).published == nil, "\(instead)")
    }
    let closed = Self.checklist.replacing("offentlige-rapporter: [tilbud]", with: "offentlige-rapporter: nej")
    #expect(try assessment(closed).published == nil)
  }

  /// Whatever a checklist says, and whatever it calls them.
  @Test(arguments: [
    "plejefamilie: Plejefamilie", "familie: En plejefamilie", "pf: Netværksplejefamilie", "slægt: Slægtsplejefamilie",
    "foster-family: Foster family", "home: A foster home", "familjehem: Familjehem", "hem: Jourhem", "fosterhem: Hem",
    "p: {da: Familie, en: Foster carers' foster-care home, sv: Hem}", "x: PLEJE-FAMILIE",
  ])
  func fosterFamiliesHaveNoPublicReport(unit: String) throws {
    let kind = unit.split(separator: ":")[0]
    for allowed in ["ja", "[\(kind), tilbud]"] {
      let checklist = Self.checklist.replacing("plejefamilie: Plejefamilie", with: unit)
        .replacing("offentlige-rapporter: [tilbud]", with: "offentlige-rapporter: \(allowed)")
      let record = Self.record.replacing("type: tilbud", with: "type: \(kind)")
      #expect(try assessment(checklist, record).published == nil)
      #expect(try assessment(checklist).published != nil)
    }
  }
}

extension String {
  /// Without the blanks before each line, as a literal is without them.
  fileprivate var trimmingIndentation: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
    return lines.joined(separator: "\n")
  }
}
