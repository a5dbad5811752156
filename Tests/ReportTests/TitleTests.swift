import Inspection
import InspectionReports
import TestSupport
import Testing

@testable import InspectionYAML

/// What is called by its title in reports, and still asked in full.
@Suite struct TitleTests {
  private static func checklist() throws -> Checklist {
    try ReportTests.checklist(
      """
      tjekliste: p
      version: 1.0.0
      titel: P
      oplysninger:
        beboere: {titel: Beboere, spørgsmål: Hvor mange bor her?, vejledning: Tæl kun dem over 18., tal: {mindst: 0}, påkrævet: ja}
        åbent-siden: {spørgsmål: Hvornår åbnede stedet?, dato: {}}
      skalaer:
        grad: {vejledning: Vælg det almindelige., trin: [{værdi: 3, tekst: Høj, score: 3}, {værdi: 1, tekst: Lav, score: 1}]}
      fokuspunkter:
        - id: dialog
          titel: Dialog
          kriterier:
            - id: ro
              spørgsmål: Er der ro ved bordet?
              titel: Ro
              fund: [{når: svar = 1 og beboere > 2, kategori: udviklingspunkt, tekst: Der er uro.}]
            - {id: tid, spørgsmål: Er der tid?}
            - {id: aftaler, spørgsmål: Er der aftaler om mad?, titel: Aftaler}
        - id: viden
          titel: Viden
          kriterier:
            - {id: kursus, spørgsmål: Er der kurser?, titel: Kurser i året}
            - {id: aftaler, spørgsmål: Er der aftaler om kurser?, titel: Aftaler}
      regler:
        - {id: uro, når: dialog.ro = 1 og viden.aftaler = 1, så: {loft: {af: dialog, højst: 1}}}
      """)
  }

  private static func assessment(_ facts: String = "oplysninger: {beboere: 4}\n") throws -> Assessment {
    try assess(
      "skema: v\ntjekliste: p\n\(facts)svar: {dialog: {ro: 1, tid: 3}, viden: {kursus: 3, aftaler: 1}}",
      by: checklist())
  }

  @Test func theTextReportNamesByTitle() throws {
    let text = textReport(try Self.assessment(), file: "v.yaml", language: .danish, width: 200).description
    #expect(text.contains("Svar: Ro: 1, tid 3\n"))
    #expect(text.contains("Bygger på: Ro: 1; Beboere: 4 [dialog.ro-1]"))
    #expect(text.contains("- Aftaler\n") && !text.contains("Er der ro ved bordet?"))
    let open = textReport(try Self.assessment(""), file: "v.yaml", language: .danish).description
    #expect(open.contains("- Beboere\n") && !open.contains("Hvor mange bor her?"))
  }

  @Test func theFullTextAsksAndTellsIds() throws {
    let text = textReport(
      try Self.assessment(), file: "v.yaml", language: .danish, width: 200, isFull: true
    ).description
    #expect(text.contains("Ro\nEr der ro ved bordet?\n"))
    #expect(text.contains("Bygger på: dialog.ro 1 (linje 4); beboere 4 (linje 3) [dialog.ro-1]"))
    #expect(text.contains("Sådan er der svaret\n-------------------\nVælg det almindelige.\n"))
  }

  @Test func pagesHaveTitleAndQuestion() throws {
    let markdown = ReportTests.text(MarkdownReport.visit(try Self.assessment(), file: "v.yaml", language: .danish))
    #expect(markdown.contains("| Ro – Er der ro ved bordet? |"))
    #expect(markdown.contains("| Beboere | 4 |") && markdown.contains("| Er der tid? (tid) |"))
    #expect(markdown.contains("## Sådan er der svaret\n\nVælg det almindelige.\n"))
  }

  @Test func anExplanationHasTitleAndPath() throws {
    let assessment = try Self.assessment()
    let text = try #require(
      explanationText(assessment, path: "dialog", file: "v.yaml", language: .danish, width: 200)?.description)
    #expect(text.contains("Ro (dialog.ro)") && text.contains("dialog.tid"))
    // Of two with the same title, the point tells which.
    #expect(text.contains("»Ro« er 1: ja, scoren er 1 (linje 4); »Viden, Aftaler« er 1: ja"))
    let question = try #require(
      explanationText(assessment, path: "dialog.ro", file: "v.yaml", language: .danish, width: 200)?.description)
    #expect(question.hasPrefix("Ro (dialog.ro)\n==============\nEr der ro ved bordet?\n"))
  }

  @Test(arguments: [Language.danish, .english, .swedish])
  func whoFillsInSeesTitleQuestionAndGuidance(language: Language) throws {
    let form = RecordForm(try Self.checklist(), unit: nil, purpose: nil, language: language)
    let template = RecordTemplate.yaml(form, id: "v", date: nil)
    #expect(template.contains("  # Beboere – Hvor mange bor her?\n  #   Tæl kun dem over 18.\n"))
    #expect(template.contains("    # Ro – Er der ro ved bordet?\n"))
    #expect(template.contains("Vælg det almindelige."))
    let html = ReportTests.text(ConversationGuide.html(form))
    let markdown = ReportTests.text(ConversationGuide.markdown(form))
    for guide in [html, markdown] {
      #expect(guide.contains("Ro – Er der ro ved bordet?") && guide.contains("Vælg det almindelige."))
      #expect(guide.contains("Beboere – Hvor mange bor her?") && guide.contains("Tæl kun dem over 18."))
    }
  }

  @Test func dataKeepTheQuestion() throws {
    let json = try #require(
      explanationJSON(try Self.assessment(), path: "dialog.ro", file: "v.yaml", language: .danish))
    #expect(ReportTests.text(json).contains(#""title": "Er der ro ved bordet?""#))
  }
}
