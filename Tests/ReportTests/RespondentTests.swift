import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis
@testable import InspectionReports
@testable import InspectionYAML

/// Guides for talking with one respondent: that respondent's questions in that respondent's words, and nothing else.
@Suite struct RespondentTests {
  private static let document = """
    tjekliste: lille
    version: 1.0.0
    titel: Lille
    enheder: {tilbud: Tilbud, familie: Plejefamilie}
    datakildetyper: {samtale: Samtale med barn, syn: Det sete}
    respondenter:
      barn: {titel: Barn, datakildetype: samtale, indledning: "Det er <frivilligt>.\\nDu kan stoppe.", afslutning: Ring til os.}
      far: {titel: {da: Far, en: Father}}
    oplysninger:
      alder: {spørgsmål: {da: Barnets alder?, barn: Hvor gammel er du?}, tal: {}}
      pladser: {spørgsmål: Hvor mange pladser?, tal: {}}
    beregning: {mindste-dækning: 50%}
    skalaer: {grad: [{værdi: 2, tekst: Høj, score: 2}, {værdi: 1, tekst: Lav, score: 1}]}
    fokuspunkter:
      - id: dialog
        titel: {da: Dialog, barn: Når I taler sammen}
        vejledning: Hør alle.
        kriterier:
          - id: ro
            spørgsmål: {tilbud: Er der ro på stedet?, familie: Er der ro hos jer?, barn: {tilbud: Larmer de andre?, familie: Larmer I?}}
            vejledning: {da: Se efter., barn: Se på legen.}
            trin: {2: Der er ro., 1: Der er uro.}
            fund: [{når: score = 1, kategori: udviklingspunkt, tekst: Der er uro.}]
          - {id: kontor, spørgsmål: {da: Er der et kontor?, barn: Hvor sidder de voksne?}, gælder-når: enhed.type = tilbud}
          - {id: hvorfor, spørgsmål: {da: Hvorfor?, barn: Hvad sker der så?}, gælder-når: ro = 1}
          - {id: papir, spørgsmål: Er det skrevet ned?}
      - {id: selv, titel: {da: Helheden, barn: Har du det godt her?}}
      - {id: intet, titel: Ikke til børn, kriterier: [{id: skat, spørgsmål: Er skatten betalt?}]}
    """

  @Test(arguments: Language.allCases)
  func aGuideInBothForms(language: Language) throws {
    let form = RecordForm(try checklist(Self.document), unit: 0, purpose: nil, language: language)
    expectFile(text(ConversationGuide.markdown(form, respondent: 0)), named: "respondent.\(language.rawValue).md")
    expectFile(text(ConversationGuide.html(form, respondent: 0)), named: "respondent.\(language.rawValue).html")
  }

  /// What the inspector reads, what answers count and what was found stands nowhere in it.
  @Test func onlyTheirWords() throws {
    let form = RecordForm(try checklist(Self.document), unit: 1, purpose: nil, language: .danish)
    let guide = text(ConversationGuide.markdown(form, respondent: 0))
    for words in ["Larmer I?", "Hvor gammel er du?", "Se på legen.", "Når I taler sammen", "Har du det godt her?"] {
      #expect(guide.contains(words), "\(words)")
    }
    for words in [
      "ro på stedet", "Se efter", "Hør alle", "Der er uro", "pladser", "skatten", "Ikke til børn", "Larmer de", "Høj",
      "skrevet ned", "- [ ]", "Hvor sidder", "Helheden",
    ] {
      #expect(!guide.contains(words), "\(words)")
    }
  }

  @Test func oneWithoutQuestionsHasNoParts() throws {
    let form = RecordForm(try checklist(Self.document), unit: 0, purpose: nil, language: .danish)
    #expect(form.conversation(with: 1).parts.isEmpty)
    #expect(form.conversation(with: 0).parts.map { $0.questions.count } == [1, 3, 1])
  }

  @Test func recordsReportsAndSchemasKeepTheInspectorsWords() throws {
    let checklist = try checklist(Self.document)
    let form = RecordForm(checklist, unit: 0, purpose: nil, language: .danish)
    let assessment = try assess(
      "skema: v\ntjekliste: lille\nenhed: {type: tilbud}\nsvar: {dialog: {ro: 1}}", by: checklist)
    let written = [
      RecordTemplate.yaml(form, id: "v", date: nil), text(ConversationGuide.markdown(form)),
      text(RecordSchema.json(checklist, .danish)),
      text(HTMLReport.visit(assessment, file: "v.yaml", language: .danish)),
    ]
    for words in ["Larmer", "Når I taler", "Hvor gammel", "Se på legen"] {
      #expect(written.allSatisfy { !$0.contains(words) }, "\(words)")
    }
  }

  @Test func anotherWordingIsAPatch() throws {
    func changes(_ new: String) throws -> [String] {
      let comparison = ChecklistComparison(try checklist(Self.document), try checklist(new))
      let words = DiffWords(comparison: comparison, language: .danish)
      return comparison.changes.map { "\($0.bearing): \(words.sentence($0)) (\($0.step))" }
    }
    #expect(
      try changes(Self.document.replacing("Ring til os.", with: "Skriv til os.")) == [
        "wording: respondent barn, afslutning: »Ring til os.« → »Skriv til os.« (patch)"
      ])
    #expect(
      try changes(Self.document.replacing("  far: {titel: {da: Far, en: Father}}\n", with: "")) == [
        "wording: fjernet: respondent far (patch)"
      ])
    let asked = try changes(Self.document.replacing("barn: Hvad sker der så?", with: "barn: Og så?"))
    #expect(asked.count == 1 && asked[0].hasPrefix("wording: ") && asked[0].hasSuffix("(patch)"), "\(asked)")
  }
}
