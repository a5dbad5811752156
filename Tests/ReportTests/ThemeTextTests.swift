import Inspection
import InspectionReports
import TestSupport
import Testing

/// What a visit gives to each theme, to be copied into another system.
@Suite struct ThemeTextTests {
  private static func text(
    themes: String, _ record: String, _ language: Language = .danish, audience: Audience = .inside
  ) throws
    -> String
  {
    let checklist = try checklist(
      """
      tjekliste: p
      version: 1.0.0
      titel: P
      accepteret: {unused-tag: Ikke her.}
      datakildetyper: {interview: Interview, dokument: Dokument, observation: Observation}
      \(themes)
      skalaer: {grad: [{værdi: 3, tekst: Høj, score: 3}, {værdi: 1, tekst: Lav, score: 1}]}
      fokuspunkter:
        - id: dialog
          titel: Dialog
          kriterier:
            - id: ro
              spørgsmål: Er der ro?
              mærker: [tema-4]
              fund: [{når: svar = 1, kategori: udviklingspunkt, tekst: Der er uro., anbefaling: Aftal faste tider.}]
            - {id: tid, spørgsmål: Er der tid?, mærker: [tema-7]}
        - id: viden
          titel: Viden
          mærker: [tema-7]
          kriterier: [{id: kursus, spørgsmål: Er der kurser?}]
      """)
    let inside = try assess("skema: v\ntjekliste: p\n" + record, by: checklist)
    let assessment = try audience == .inside ? inside : #require(inside.published)
    guard case .parts(let parts) = ReportFormat.themeTexts.form else { return "" }
    return String(
      decoding: parts.visit(assessment, ReportSettings(file: "v.yaml", language: language)), as: UTF8.self)
  }

  private static let record = """
    svar:
      dialog: {ro: {svar: 1, datakilder: [interview, dokument]}, tid: {svar: 3, datakilder: [dokument]}}
    vurdering:
      dialog: {tekst: "Medarbejderne kender aftalerne.\\n\\nDe unge siger det samme."}
    fund: [{fokuspunkt: viden, kategori: styrke, tekst: Nye får et kursus.}]
    """

  @Test func eachThemeHasItsParagraphs() throws {
    #expect(
      try Self.text(themes: "mærker: {tema-7: Kompetencer, tema-4: Sundhed og trivsel}", Self.record) == """
        v


        Kompetencer

        Medarbejderne kender aftalerne.

        De unge siger det samme.

        Styrke: Nye får et kursus.

        Datakilder: Dokument.

        Ikke belyst: Er der kurser?


        Sundhed og trivsel

        Medarbejderne kender aftalerne.

        De unge siger det samme.

        Udviklingspunkt: Der er uro. Aftal faste tider.

        Datakilder: Interview; Dokument.

        """)
  }

  @Test func withoutThemesThePointsAreTold() throws {
    let text = try Self.text(themes: "", Self.record, .english)
    #expect(text.hasPrefix("v\n\n\nDialog\n\nMedarbejderne"))
    #expect(text.contains("\n\n\nViden\n\nStrength: Nye får et kursus.\n\nNot established: Er der kurser?\n"))
  }

  /// What belongs to no theme stands last: nothing that someone wrote is left out.
  @Test func whatBelongsToNoThemeStandsLast() throws {
    let record = Self.record.replacing(
      "vurdering:\n", with: "vurdering:\n  samlet: {tekst: Et godt besøg.}\n  viden: {tekst: Kurser er planlagt.}\n")
    #expect(
      try Self.text(themes: "mærker: {tema-4: Sundhed}", record).hasSuffix(
        "\n\n\nØvrigt\n\nEt godt besøg.\n\nKurser er planlagt.\n\nStyrke: Nye får et kursus.\n"))
    #expect(try Self.text(themes: "", record).hasSuffix("\n\n\nØvrigt\n\nEt godt besøg.\n"))
  }

  /// The edition for everyone has the judgements of points and nothing else.
  @Test func everyoneReadsTheJudgementsAlone() throws {
    let record = "status: endelig\nenhed: {type: hjem}\nbesøg: {dato: 2026-03-12}\n" + Self.record
    let checklist = "enheder: {hjem: Hjem}\noffentlige-rapporter: [hjem]\nmærker: {tema-4: Sundhed}"
    #expect(
      try Self.text(themes: checklist, record, audience: .everyone) == """
        v, 12. marts 2026


        Dialog

        Medarbejderne kender aftalerne.

        De unge siger det samme.


        Viden

        Intet skrevet.

        """)
  }

  @Test func whatWasSetAsideAndNotAskedIsLeftOut() throws {
    let record = "svar: {dialog: {ro: 1}}\nfravalgte-fund: {dialog.ro-1: Det var en undtagelse.}"
    #expect(try !Self.text(themes: "mærker: {tema-4: Sundhed}", record).contains("uro"))
  }
}
