import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis
@testable import InspectionReports
@testable import InspectionYAML

/// A checklist in plain words: nothing that decides is left out, and nothing is told by ids alone.
@Suite struct DescriptionTests {
  private static let document = """
    tjekliste: lille
    version: 1.2.0
    titel: Lille
    grundlag: {titel: Opdigtet, udgiver: Ingen, dato: 2026-01-01}
    forbehold: Kun et <eksempel>.
    gælder: {fra: 2026-01-01}
    enheder: {tilbud: Tilbud, familie: Plejefamilie}
    tilsynstyper: {drift: Drift}
    offentlige-rapporter: [tilbud]
    datakildetyper: {barn: Samtale med barn, syn: Det sete}
    respondenter: {ung: {titel: Ung, datakildetype: barn, indledning: Du kan stoppe.}}
    definitioner:
      uro: {når: samvær.ro <= 2 og samvær.tid = 1, tekst: Der er hverken ro eller tid}
    oplysninger:
      børn: {titel: Antal børn, spørgsmål: Hvor mange børn bor her?, tal: {mindst: 0, heltal: ja}, påkrævet: ja}
      lås: {spørgsmål: Hvornår blev døren låst?, dato: {}, gælder-når: enhed.type = tilbud}
    skalaer:
      grad: [{værdi: 5, tekst: Høj, score: 5}, {værdi: 2, tekst: Lav, score: 2}, {værdi: 1, tekst: Ingen, score: 1}]
      ja-nej: [{værdi: ja, tekst: Ja}, {værdi: nej, tekst: Nej}]
    beregning: {mindste-dækning: 60%, mindst-besvaret: 2}
    niveauer: {samlet: [{fra: 4, id: god, tekst: God}, {fra: 1, id: svag, tekst: Svag}]}
    fokuspunkter:
      - id: samvær
        titel: Samvær
        vægt: 3
        kriterier:
          - id: ro
            titel: Ro ved bordet
            spørgsmål: {tilbud: Er der ro på stedet?, familie: Er der ro hos jer?, ung: Er her ro?}
            trin: {5: Der er ro., 2: Der er uro., 1: Der er larm.}
            vægt: 2
            datakildekrav: {mindst: 2, heraf: [barn], når: score <= 2}
            bedømmelse: {påkrævet-når: score = 1}
            henvisning: Opdigtet lov § 1
            fund:
              - {id: uroen, når: score <= 2, kategori: udviklingspunkt, tekst: Der er uro., anbefaling: Aftal ro.}
          - {id: tid, spørgsmål: Er der tid?}
          - {id: have, spørgsmål: Er der en have?, skala: ja-nej, gælder-når: enhed.type = tilbud}
      - {id: selv, titel: Helheden}
    regler:
      - {id: lav, når: uro og børn > 2, så: {loft: {af: samlet, højst: 3}, fund: {fokuspunkt: samvær, kategori: drøftes-nu, tekst: Det er galt., erstatter: [uroen]}}}
      - {id: spørg, når: "antal(kriterier, score = 1) >= 1", så: {til-konsulenten: {tekst: Spørg til det.}}}
      - {id: mild, når: selv = 5, gælder: {til: 2026-12-31}, så: {justering: {af: samvær, med: 0.5}}}
    """

  private static func text(_ language: Language, _ document: String = document) throws -> String {
    let report = try #require(DescriptionReport(try checklist(document), language: language, effort: 20_000))
    return report.text(width: 2000).description
  }

  @Test(arguments: Language.allCases)
  func inThreeForms(language: Language) throws {
    let report = try #require(DescriptionReport(try checklist(Self.document), language: language, effort: 20_000))
    expectFile(report.text().description, named: "description.\(language.rawValue).txt")
    expectFile(ReportTests.text(report.html), named: "description.\(language.rawValue).html")
    expectFile(ReportTests.text(report.markdown), named: "description.\(language.rawValue).md")
  }

  @Test(arguments: [
    "fra 1. januar 2026", "endelige, for Tilbud", "Ung: Er her ro?", "67 % af tallet for »Samvær«",
    "Er under 60 % af de spørgsmål", "Er færre end 2 spørgsmål besvaret", "75 % af det samlede tal",
    "mindst 2, heraf Samtale med barn, eller grunden til, at nogen ikke er hørt, når svaret er højst 2",
    "ved svaret 1", "Opdigtet lov § 1", "Kommer: når svaret er højst 2", "Aftal ro.",
    "når det gælder: »Der er hverken ro eller tid« og svaret på »Antal børn« er over 2", "Vises under: Samvær",
    "det samlede tal kan højst blive 3", "konsulenten får at vide: Spørg til det.", "fra 4", "fra 1 og under 4",
    "der lægges 0,5 til tallet for »Samvær«", "ved besøg til og med 31. december 2026",
    "betyder, at svaret på »Ro ved bordet« er højst 2 og svaret på »Er der tid?« er", "Det er galt.",
    "Kommer ikke sammen med", "giver ingen score", "skal altid udfyldes", "kun når enheden er »Tilbud«",
    "et helt tal fra 0",
    "Siges først", "Du kan stoppe.",
  ])
  func itSays(words: String) throws {
    let text = try Self.text(.danish)
    #expect(text.contains(words), "\(words)\n\(text)")
  }

  /// What is wrong with a checklist stands in it, and what is let stand with its reason.
  @Test func whatIsProvedIsTold() throws {
    let never = Self.document.replacing("selv = 5", with: "selv = 5 og selv = 1")
    #expect(try Self.text(.danish, never).contains("`mild` kan aldrig gælde"))
    let accepted = never.replacing("gælder: {fra", with: "accepteret: {rule-never: Den er til senere.}\ngælder: {fra")
    let text = try Self.text(.danish, accepted)
    #expect(!text.contains("`mild` kan aldrig gælde") && text.contains("Den er til senere."))
  }

  @Test func nothingInAChecklistBecomesMarkup() throws {
    let report = try #require(DescriptionReport(try checklist(Self.document), language: .danish, effort: 0))
    #expect(ReportTests.text(report.html).contains("&lt;eksempel&gt;"))
  }
}
