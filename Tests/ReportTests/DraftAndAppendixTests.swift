import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis
@testable import InspectionReports
@testable import InspectionYAML

/// What the head of a checklist says of its reports: that it is a draft, an appendix, and what a draft for remarks begins with.
@Suite struct DraftAndAppendixTests {
  private static func text(_ head: String) -> String {
    """
    tjekliste: p
    version: 2.0.0
    titel: P
    \(head)
    skalaer: {grad: [{værdi: 3, score: 3}, {værdi: 2, score: 2}, {værdi: 1, score: 1}]}
    beregning: {mindste-dækning: 50%}
    niveauer: {samlet: [{fra: 1, id: lav, tekst: Lavt i alt}, {fra: 2, id: høj, tekst: Højt i alt}]}
    fokuspunkter:
      - {id: a, titel: A, kriterier: [{id: ro, spørgsmål: Er der ro?}]}
      - {id: b, titel: B, kriterier: [{id: tid, spørgsmål: Er der tid?}]}
    regler:
      - {id: r, når: samlet < 3, så: {fund: {kategori: udviklingspunkt, tekst: Ikke det hele.}}}
    """
  }

  private static func record(_ status: String) -> String {
    "skema: v\ntjekliste: p\nstatus: \(status)\nsvar: {a: {ro: 3}, b: {tid: 2}}\nstillingtagen: {r: taget-med}\n"
  }

  private static func outputs(_ assessment: Assessment) -> [String] {
    [
      textReport(assessment, file: "v.yaml", language: .danish).description,
      ReportTests.text(MarkdownReport.visit(assessment, file: "v.yaml", language: .danish)),
      ReportTests.text(HTMLReport.visit(assessment, file: "v.yaml", language: .danish)),
    ]
  }

  @Test(arguments: ["kladde", "i-høring"]) func everyReportSaysDraft(status: String) throws {
    let assessment = try assess(Self.record(status), by: checklist(Self.text("udkast: ja")))
    for text in Self.outputs(assessment) + Self.outputs(assessment.forPlace) {
      #expect(text.contains("p 2.0.0 (udkast)"))
    }
    var json = JSONWriter(indented: false)
    JSONReport.write(assessment, file: "v.yaml", language: .danish, to: &json)
    #expect(String(decoding: json.written, as: UTF8.self).contains(#""version":"2.0.0","draft":true"#))
    let form = RecordForm(assessment.checklist, unit: nil, purpose: nil, language: .danish)
    for text in [
      ReportTests.text(ConversationGuide.html(form)), ReportTests.text(ConversationGuide.markdown(form)),
      ReportTests.text(FormPage.body(form, publishes: false)),
    ] { #expect(text.contains("2.0.0 (udkast)") || text.contains("2\\.0\\.0 (udkast)"), "\(text.prefix(400))") }
    let other = try assess(Self.record(status), by: checklist(Self.text("udkast: nej")))
    for text in Self.outputs(other) { #expect(!text.contains("(udkast)")) }
  }

  @Test func noRecordByADraftIsFinal() throws {
    func errors(_ head: String) throws -> [Diagnostic] {
      recordFaults(Self.record("endelig"), for: try checklist(Self.text(head))).filter { $0.severity == .error }
    }
    let faults = try errors("udkast: ja")
    #expect(faults.map { $0.code.id } == ["final-by-draft"] && faults[0].range.start.line == 3)
    #expect(try errors("").isEmpty)
  }

  /// The number is the house's own; the place reads what it is made of.
  @Test(arguments: ["i-høring", "endelig"]) func anAppendixShowsNoOverallNumber(status: String) throws {
    let appendix = try assess(Self.record(status), by: checklist(Self.text("rapporttype: bilag")))
    let whole = try assess(Self.record(status), by: checklist(Self.text("rapporttype: hel")))
    for text in Self.outputs(appendix) { #expect(text.contains("2,5")) }
    for (text, other) in zip(Self.outputs(appendix.forPlace), Self.outputs(whole.forPlace)) {
      #expect(!text.contains("2,5") && !text.contains("Højt i alt") && text.contains("Ikke det hele."), "\(text)")
      #expect(other.contains("2,5"))
    }
    #expect(appendix.forPlace.results[0].exact == nil && whole.forPlace.results[0].exact != nil)
  }

  /// Nobody visited and nobody inspected where people answered about themselves.
  @Test(arguments: Language.allCases) func aQuestionnaireSpeaksOfNoInspector(language: Language) throws {
    let answers =
      "enhed: {id: E-1}\nbesøg: {dato: 2026-03-02, konsulenter: [A-7]}\nfund: [{kategori: styrke, tekst: Et fund.}]\nvurdering: {a: {niveau: 3, tekst: Ro.}}\n"
    func outputs(_ kind: String) throws -> [String] {
      let written = try checklist(Self.text("offentlige-rapporter: ja\nrapporttype: \(kind)"))
      let assessment = try assess(Self.record("endelig") + answers, by: written)
      return [
        textReport(assessment, file: "v.yaml", language: language).description,
        ReportTests.text(HTMLReport.visit(assessment, file: "v.yaml", language: language)),
        ReportTests.text(HTMLReport.visit(assessment.forPlace, file: "v.yaml", language: language)),
      ]
    }
    let words = ["onsulent", "nspector", "nspektör", "Besøg", "Visit", "Besök"]
    for text in try outputs("spørgeskema") {
      #expect(!words.contains { text.contains($0) }, "\(text)")
      #expect(["Udfyldt af", "Filled in by", "Ifylld av"].contains { text.contains($0) })
    }
    for text in try outputs("hel") { #expect(words.contains { text.contains($0) }) }
    func form(_ kind: String) throws -> String {
      let form = RecordForm(
        try checklist(Self.text("rapporttype: \(kind)")), unit: nil, purpose: nil, language: language)
      return ReportTests.text(FormPage.body(form, publishes: false))
    }
    let inspectors = ["Konsulenter,", "Inspectors,", "Inspektörer,"]
    #expect(try !inspectors.contains { try form("spørgeskema").contains($0) })
    #expect(try inspectors.contains { try form("hel").contains($0) })
  }

  @Test func aDraftForRemarksBeginsWithTheChecklistsOwnWords() throws {
    let checklist = try checklist(Self.text("høringstekst: Skriv til Ea inden den første."))
    let draft = try assess(Self.record("i-høring"), by: checklist)
    for text in Self.outputs(draft.forPlace) {
      #expect(text.contains("Skriv til Ea inden den første.") && !text.contains("Dette er et udkast."))
    }
    for text in Self.outputs(draft) { #expect(!text.contains("Skriv til Ea")) }
    let final = try assess(Self.record("endelig"), by: checklist)
    for text in Self.outputs(final.forPlace) { #expect(!text.contains("Skriv til Ea")) }
    let without = try assess(Self.record("i-høring"), by: ReportTests.checklist(Self.text("")))
    for text in Self.outputs(without.forPlace) { #expect(text.contains("Dette er et udkast.")) }
  }

  @Test(arguments: [
    ("udkast: ja", "use: tjekliste p, udkast: – → ja (minor)"),
    ("rapporttype: bilag", "use: tjekliste p, rapporttype: – → bilag (minor)"),
    ("rapporttype: spørgeskema", "use: tjekliste p, rapporttype: – → spørgeskema (minor)"),
    ("høringstekst: T.", "wording: tjekliste p, høringstekst: – → »T.« (patch)"),
  ])
  func versionsTellIt(head: String, told: String) throws {
    let comparison = ChecklistComparison(try checklist(Self.text("")), try checklist(Self.text(head)))
    let words = DiffWords(comparison: comparison, language: .danish)
    #expect(comparison.changes.map { "\($0.bearing): \(words.sentence($0)) (\($0.step))" } == [told])
  }
}
