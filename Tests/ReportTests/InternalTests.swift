import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis
@testable import InspectionReports
@testable import InspectionYAML

/// What stays in the house: what rests on it must be said to stay there, too, and no edition that leaves shows any of it.
@Suite struct InternalTests {
  private static func text(
    _ rules: String = "", facts: String = "", definitions: String = "", overall: String = "", point: String = "",
    criterion: String = "", room: String = ""
  ) -> String {
    """
    tjekliste: p
    version: 1.0.0
    titel: P
    enheder: {tilbud: Tilbud, familie: Familie}
    offentlige-rapporter: [tilbud]
    definitioner:
      bekymret: {når: uro = ja, tekst: Der er bekymring}
    \(definitions)
    oplysninger:
      uro: {spørgsmål: Er nogen bekymret?, valgmuligheder: {ja: Ja, nej: Nej}, kun-internt: ja}
      pladser: {spørgsmål: Hvor mange pladser?, tal: {mindst: 0}}
    \(facts)
    skalaer: {grad: [{værdi: 3, score: 3}, {værdi: 2, score: 2}, {værdi: 1, score: 1}]}
    beregning: {mindste-dækning: 50%\(overall)}
    niveauer: {fokuspunkt: [{fra: 1, id: lav, tekst: Lavt}, {fra: 2.5, id: høj, tekst: Højt}]}
    fokuspunkter:
      - id: dialog
        titel: Dialog
        \(point)
        kriterier:
          - {id: ro, spørgsmål: Er der ro?\(criterion)}
          - {id: tid, spørgsmål: Er der tid?}
      - id: rum
        titel: Rum
        \(room)
        kriterier: [{id: a, spørgsmål: Er der plads?}]
    regler:
      - {id: fast, når: dialog.tid = 1, så: {fund: {kategori: udviklingspunkt, tekst: Fast.}}}
    \(rules)
    """
  }

  private static func rule(_ when: String, _ then: String) -> String { "  - {id: r, når: \(when), så: {\(then)}}" }
  private static let finding = "fund: {kategori: udviklingspunkt, tekst: T.}"
  private static let kept = "fund: {kategori: udviklingspunkt, tekst: T., kun-internt: ja}"

  static let leaks: [(text: String, told: [String])] = [
    (text(rule("uro = ja", finding)), ["fundet `r` bygger på `uro`"]),
    (text(rule("uro = ja", kept)), []),
    (text(rule("ikke bekymret eller pladser > 3", finding)), ["fundet `r` bygger på `uro`"]),
    (text(rule("uro er besvaret", finding)), ["fundet `r` bygger på `uro`"]),
    (text(rule("uro = ja", "til-konsulenten: {tekst: T.}")), []),
    (text(rule("pladser > 3", finding)), []),
    // An effect, and what it changes.
    (
      text(rule("uro = ja", "loft: {af: dialog, højst: 2}")),
      ["resultatet for `samlet` bygger på `dialog`", "loftet i reglen `r` bygger på `uro`"]
    ),
    (
      text(rule("uro = ja", "loft: {af: dialog, højst: 2, kun-internt: ja}")),
      ["resultatet for `samlet` bygger på `dialog`"]
    ),
    (
      text(rule("uro = ja", "loft: {af: dialog, højst: 2, kun-internt: ja}"), overall: ", samlet: {kun-internt: ja}"),
      []
    ),
    (text(rule("uro = ja", "loft: {af: samlet, højst: 2, kun-internt: ja}")), []),
    (
      text(
        rule("pladser > 3", "loft: {af: samlet, højst: 2, kun-internt: ja}") + "\n"
          + "  - {id: s, når: samlet < 2, så: {\(finding)}}"),
      ["fundet `s` bygger på `samlet`"]
    ),
    (
      text(
        rule("\"antal(fokuspunkter, score < 2) >= 1\"", finding), overall: ", samlet: {kun-internt: ja}",
        point: "beregning: {kun-internt: ja}"),
      ["fundet `r` bygger på `dialog`"]
    ),
    // Tables.
    (
      text(overall: ", samlet: {metode: tabel, rækker: [{når: uro = ja, score: 1}, {score: 2}]}"),
      ["resultatet for `samlet` bygger på `uro`"]
    ),
    (text(overall: ", samlet: {metode: tabel, kun-internt: ja, rækker: [{når: uro = ja, score: 1}, {score: 2}]}"), []),
    // A part without weight is no part.
    (text(point: "beregning: {kun-internt: ja}\n    vægt: 0"), []),
    (text(point: "beregning: {kun-internt: ja}"), ["resultatet for `samlet` bygger på `dialog`"]),
    // What is asked.
    (text(criterion: ", gælder-når: uro = ja"), ["om der spørges om `dialog.ro`, bygger på `uro`"]),
    (
      text(facts: "  hvem: {spørgsmål: Hvem?, valgmuligheder: {a: A, b: B}, gælder-når: uro = ja}"),
      ["om der spørges om `hvem`, bygger på `uro`"]
    ),
    (
      text(facts: "  hvem: {spørgsmål: Hvem?, valgmuligheder: {a: A, b: B}, gælder-når: uro = ja, kun-internt: ja}"), []
    ),
    (text(facts: "  hvem: {spørgsmål: Hvem?, valgmuligheder: {a: A, b: B}, påkrævet-når: uro = ja}"), []),
    (text(criterion: ", bedømmelse: {påkrævet-når: uro = ja}"), []),
    // What comes where another doesn't, and whether a criterion is answered.
    (
      text(rule("uro = ja", "fund: {kategori: udviklingspunkt, tekst: T., kun-internt: ja, erstatter: [fast]}")),
      ["fundet `fast` bygger på `r`"]
    ),
    (
      text(
        rule("uro = ja", "ingen-score: {af: dialog.ro, begrundelse: B, kun-internt: ja}"),
        overall: ", samlet: {kun-internt: ja}",
        point: "beregning: {kun-internt: ja}", criterion: ", fund: [{id: f, kategori: styrke, tekst: F.}]"),
      ["fundet `f` bygger på `dialog.ro`"]
    ),
    (
      text(
        rule("uro = ja", "loft: {af: dialog.ro, højst: 2, kun-internt: ja}"), overall: ", samlet: {kun-internt: ja}",
        point: "beregning: {kun-internt: ja}",
        criterion: ", fund: [{id: f, når: svar = 1, kategori: styrke, tekst: F.}]"),
      []
    ),
  ]

  @Test(arguments: leaks) func isTold(leak: (text: String, told: [String])) {
    let faults = checklistFaults(leak.text).filter { $0.severity == .error }
    #expect(faults.map { $0.message.da } == leak.told.map { "\($0), som kun er til internt brug" }, "\(leak.text)")
    #expect(faults.allSatisfy { $0.code.id == "reads-internal" && $0.help != nil })
  }

  // MARK: Editions

  private static let whole = text(
    rule("bekymret", kept + ", loft: {af: dialog, højst: 1, kun-internt: ja}"), overall: ", samlet: {kun-internt: ja}",
    room: "beregning: {metode: tabel, kun-internt: ja, rækker: [{når: uro = ja, score: 1}, {score: ikke-vurderet}]}")

  private static func record(_ uro: String, _ status: String) -> String {
    """
    skema: v
    tjekliste: p
    status: \(status)
    besøg: {dato: 2026-03-12}
    enhed: {id: e, type: tilbud}
    oplysninger: {\(uro)pladser: 4}
    svar: {dialog: {ro: 3, tid: 1}, rum: {a: 2}}
    stillingtagen: {fast: taget-med}
    vurdering: {dialog: {tekst: Ord om dialogen.}}
    """
  }

  private static func outputs(_ assessment: Assessment) -> [String] {
    [
      textReport(assessment, file: "v.yaml", language: .danish).description,
      textReport(assessment, file: "v.yaml", language: .danish, isFull: true).description,
      ReportTests.text(MarkdownReport.visit(assessment, file: "v.yaml", language: .danish)),
      ReportTests.text(HTMLReport.visit(assessment, file: "v.yaml", language: .danish)),
    ]
  }

  /// Whatever is answered to what stays in the house, nobody outside reads another word.
  @Test(arguments: ["i-høring", "endelig"]) func nothingOutsideTurnsOnIt(status: String) throws {
    let checklist = try checklist(Self.whole)
    let records = try ["uro: ja, ", "uro: nej, ", ""].map { try assess(Self.record($0, status), by: checklist) }
    #expect(records.allSatisfy { $0.reasonsToKeep.isEmpty }, "what stays in the house needs no stance")
    let inside = records.map { Self.outputs($0) }
    #expect(inside[0] != inside[1] && inside[0][0].contains("[r, kun internt]"))
    for assessment in records {
      #expect(Self.outputs(assessment.forPlace) == Self.outputs(records[0].forPlace))
      if status == "endelig" {
        let published = try #require(assessment.published)
        #expect(Self.outputs(published) == Self.outputs(try #require(records[0].published)))
      }
    }
    let place = Self.outputs(records[0].forPlace)[2]
    #expect(place.contains("Ord om dialogen.") && place.contains("Fast.") && !place.contains("Niveau:"))
    #expect(!place.contains("bekymret") && !place.contains("T.\n") && place.contains("Er der plads?"))
  }

  @Test func anExplanationSaysWhatStays() throws {
    let assessment = try assess(Self.record("uro: ja, ", "kladde"), by: try checklist(Self.whole))
    let text = try #require(
      explanationText(assessment, path: "r", file: "v.yaml", language: .danish, width: 400)?.description)
    #expect(text.contains("fundet bliver i huset") && text.contains("loftet bliver i huset"), "\(text)")
  }

  @Test func whoFillsItInIsTold() throws {
    let form = RecordForm(try checklist(Self.whole), unit: 0, purpose: nil, language: .danish)
    for text in [
      RecordTemplate.yaml(form, id: "v", date: nil), ReportTests.text(ConversationGuide.html(form)),
      ReportTests.text(ConversationGuide.markdown(form)), ReportTests.text(FormPage.body(form, publishes: false)),
    ] { #expect(text.contains("Kun internt: kommer ikke med i det, der sendes ud.")) }
  }

  @Test func versionsTellIt() throws {
    func changes(_ old: String, _ new: String) throws -> [String] {
      let text = Self.whole.replacing(old, with: new)
      #expect(text != Self.whole)
      let comparison = ChecklistComparison(try checklist(Self.whole), try checklist(text))
      let words = DiffWords(comparison: comparison, language: .danish)
      return comparison.changes.map { "\($0.bearing): \(words.sentence($0)) (\($0.step))" }
    }
    #expect(
      try changes("tal: {mindst: 0}}", "tal: {mindst: 0}, kun-internt: ja}")
        == ["use: oplysning pladser, kun-internt: – → ja (minor)"])
    #expect(
      try changes("tekst: Fast.", "tekst: Fast., kun-internt: ja")
        == ["use: fund fast, kun-internt: – → ja (minor)"])
  }
}
