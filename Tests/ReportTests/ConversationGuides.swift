import Inspection
import InspectionReports
import TestSupport
import Testing

@Suite struct ConversationGuides {
  private let small = """
    tjekliste: lille
    version: 1.0.0
    titel: "<Lille> & *god* [x](y) `z` \\"1. #"
    grundlag: {titel: En <kilde>, udgiver: En & anden, dato: 2020-09-01}
    forbehold: |
      Kun <en> prøve.
      - et punkt
    enheder: {tilbud: Tilbud, familie: Plejefamilie}
    oplysninger: {alder: {spørgsmål: Alder?, valgmuligheder: {ung: Ung, gammel: Gammel}}, pladser: {spørgsmål: Hvor mange?, tal: {mindst: 0}}}
    datakildetyper: {samtale: , syn: }
    beregning: {mindste-dækning: 50%}
    skalaer:
      grad: [{værdi: 5, tekst: Høj, score: 5}, {værdi: 1, tekst: Lav, score: 1}]
      ja-nej: [{værdi: ja, tekst: "<b>Ja</b>"}, {værdi: nej}]
    fokuspunkter:
      - id: dialog
        titel: Dialog
        vejledning: "1. Se <script>alert(1)</script>\\n2) + hør"
        kriterier:
          - id: ro
            spørgsmål: {tilbud: Er der ro på stedet?, familie: Er der ro hos jer?}
            trin: {5: Ro, 1: "_Uro_"}
            datakildekrav: {mindst: 2, slags: 2}
            gælder-når: alder = ung
          - {id: have, spørgsmål: Er der en have?, skala: ja-nej}
          - {id: kontor, spørgsmål: Er der et kontor?, gælder-når: enhed.type = tilbud}
      - {id: selv, titel: Selv}
    """

  private func form(_ language: Language) throws -> RecordForm {
    RecordForm(try checklist(small), unit: 1, purpose: nil, language: language)
  }

  @Test(arguments: Language.allCases)
  func guideInMarkdown(language: Language) throws {
    expectFile(text(ConversationGuide.markdown(try form(language))), named: "guide.\(language.rawValue).md")
  }

  @Test(arguments: Language.allCases)
  func guideInHTML(language: Language) throws {
    expectFile(text(ConversationGuide.html(try form(language))), named: "guide.\(language.rawValue).html")
  }

  @Test func nothingInAChecklistBecomesMarkup() throws {
    let html = text(ConversationGuide.html(try form(.danish)))
    #expect(html.contains("&lt;script&gt;") && !html.contains("<script") && !html.contains("<b>"))
    let markdown = text(ConversationGuide.markdown(try form(.danish)))
    #expect(!markdown.replacing("\\<", with: "").contains("<") && markdown.contains("\\*god\\*"))
  }
}
