import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis
@testable import InspectionReports
@testable import InspectionYAML

/// Options of facts that ask for words: `theme: {other: sleep}`.
@Suite struct FactWordsTests {
  private static let text = """
    tjekliste: p
    version: 1.0.0
    titel: P
    enheder: {tilbud: Tilbud, familie: Familie}
    oplysninger:
      tema:
        titel: Tema
        spørgsmål: Hvad handlede besøget om?
        gælder-når: enhed.type = tilbud
        valgmuligheder: {natten: Natten, andet: {tekst: Andet, uddybes: ja}}
      kilder:
        spørgsmål: Hvem har henvendt sig?
        flere: ja
        valgmuligheder: {forælder: {tilbud: En forælder, familie: En mor eller far}, anden: {tekst: En anden, uddybes: ja}, ingen: Ingen}
    skalaer: {grad: [{værdi: 2, score: 2}, {værdi: 1, score: 1}]}
    beregning: {mindste-dækning: 50%}
    fokuspunkter: [{id: a, titel: A, kriterier: [{id: ro, spørgsmål: Er der ro?}]}]
    regler:
      - {id: r, når: tema = andet, så: {fund: {kategori: styrke, tekst: R}}}
      - {id: s, når: kilder har anden og kilder har forælder, så: {fund: {kategori: styrke, tekst: S}}}
    """

  private static func record(_ facts: String, _ unit: String = "tilbud", _ status: String = "kladde") -> String {
    "skema: v\ntjekliste: p\nstatus: \(status)\nenhed: {type: \(unit)}\noplysninger:\n\(facts)\nsvar: {a: {ro: 2}}\nstillingtagen: {}\n"
  }

  private static func assessment(_ facts: String, _ unit: String = "tilbud") throws -> Assessment {
    try assess(record(facts, unit), by: checklist(text))
  }

  @Test(arguments: [
    ("  tema: {andet: Søvn}", ["r"], []), ("  tema: andet", ["r"], ["tema"]), ("  tema: {andet: }", ["r"], ["tema"]),
    ("  tema: natten", [], []), ("  tema: {natten: }", [], []), ("", [], []),
    ("  tema:\n    andet: |\n      Søvn\n      og ro", ["r"], []),
    ("  kilder: [forælder, {anden: En nabo}]", ["s"], []), ("  kilder: [forælder, anden]", ["s"], ["kilder"]),
    ("  kilder:\n    forælder:\n    anden: En nabo", ["s"], []), ("  kilder: {anden: En nabo}", [], []),
  ])
  func conditionsReadTheOption(facts: String, findings: [String], missing: [String]) throws {
    let assessment = try Self.assessment(facts)
    #expect(assessment.findings.map { $0.id } == findings, "\(facts)")
    #expect(assessment.missing.map { $0.path } == missing && assessment.missing.allSatisfy { $0.what == .words })
  }

  @Test func whatIsNotAskedLacksNothing() throws {
    #expect(try Self.assessment("  tema: andet", "familie").missing.isEmpty)
  }

  @Test(arguments: [
    ("  tema: {natten: Søvn}", "words-not-asked: `natten` har ikke plads til ord"),
    ("  tema: {natten: , andet: Søvn}", "wrong-shape: her kan kun vælges én, og der står `natten`, `andet`"),
    ("  tema: {anet: Søvn}", "unknown-choice: `anet` kan ikke vælges her"),
    ("  kilder: [forælder, {anen: En nabo}]", "unknown-choice: `anen` kan ikke vælges her"),
  ])
  func faultsAreTold(facts: String, told: String) throws {
    let faults = recordFaults(Self.record(facts), for: try checklist(Self.text)).filter { $0.severity == .error }
    #expect(faults.map { "\($0.code.id): \($0.message.da)" } == [told], "\(facts)")
    #expect(faults.allSatisfy { $0.help != nil })
  }

  @Test func reportsShowTheWords() throws {
    let assessment = try Self.assessment("  tema: {andet: Søvn om natten}\n  kilder: [forælder, {anden: En nabo}]")
    for report in [assessment, assessment.forPlace] {
      let text = ReportTests.text(MarkdownReport.visit(report, file: "v.yaml", language: .danish))
      #expect(text.contains("Andet (Søvn om natten)") && text.contains("En anden (En nabo)"), "\(text)")
    }
    let bare = ReportTests.text(MarkdownReport.visit(assessment.withoutTexts, file: "v.yaml", language: .danish))
    #expect(bare.contains("Andet") && !bare.contains("Søvn") && assessment.withoutTexts.missing.isEmpty)
    var json = JSONWriter(indented: false)
    JSONReport.write(assessment, file: "v.yaml", language: .danish, to: &json)
    let text = String(decoding: json.written, as: UTF8.self)
    #expect(text.contains(#""tema":"andet""#))
    #expect(
      text.contains(#""fact-words":{"tema":{"andet":"Søvn om natten"},"kilder":{"anden":"En nabo"}},"#), "\(text)")
    #expect(
      textReport(try Self.assessment("  tema: andet"), file: "v.yaml", language: .danish, width: 200).description
        .contains("det valgte uddybet i ord"))
  }

  @Test func theNextVisitTakesThemOver() throws {
    let earlier = try Self.assessment("  tema: {andet: 'Søvn: urolig'}\n  kilder: [forælder, {anden: En nabo}]")
    let form = RecordForm(try checklist(Self.text), unit: 0, purpose: nil, language: .danish, earlier: earlier)
    let template = RecordTemplate.yaml(form, id: "v", date: nil)
    #expect(template.contains("Uddybes i ord: {andet: …}"))
    #expect(
      template.contains("tema: {andet: \"Søvn: urolig\"}") || template.contains("tema: {andet: 'Søvn: urolig'}"),
      "\(template)")
    #expect(template.contains("kilder: [forælder, {anden: \"En nabo\"}]"))
    #expect(
      try assess(template, by: ReportTests.checklist(Self.text)).record.factWords.map { $0.text } == [
        "Søvn: urolig", "En nabo",
      ])
  }

  @Test(arguments: [
    "  tema: {andet: Søvn}", "  tema:\n    andet: Søvn", "  kilder: [forælder, {anden: En nabo}]",
    "  kilder:\n    forælder:\n    anden: En nabo", "  tema: andet", "  kilder: [forælder, ingen]",
  ])
  func aFormKeepsAndChangesThem(facts: String) throws {
    let checklist = try checklist(Self.text)
    let bytes = Array(Self.record(facts).utf8)
    try bytes.withUnsafeBufferPointer { buffer in
      let document = RawDocument(bytes: buffer)
      let fields = try #require(FormDocument.fields(of: document, by: checklist)).fields
      let same = FormDocument.changed(document, to: fields, by: checklist)
      #expect(same.bytes == bytes && !same.isNew, "\(fields)")
      let more = fields.filter { $0.path != "facts/tema/andet" } + [FormField("facts/tema/andet", "Ro")]
      let chosen = more.contains { $0.path == "facts/tema" } ? more : more + [FormField("facts/tema", "andet")]
      let changed = FormDocument.changed(document, to: chosen, by: checklist)
      let words = try assess(changed.bytes, by: checklist).record.factWords.filter { $0.fact == 0 }.map { $0.text }
      #expect(words == ["Ro"] && !changed.isNew, "\(ReportTests.text(changed.bytes))")
    }
    let form = ReportTests.text(
      FormPage.body(RecordForm(checklist, unit: 0, purpose: nil, language: .danish), publishes: false))
    #expect(form.contains(#"name="facts/tema/andet""#) && form.contains("Andet: uddyb"))
  }

  /// What is typed without a choice is no less said.
  @Test func wordsChooseTheirOption() throws {
    let checklist = try checklist(Self.text)
    let fields = [
      FormField("record", "v"), FormField("checklist", "p"), FormField("unit/kind", "tilbud"),
      FormField("facts/tema/andet", "Ro"),
    ]
    let record = try assess(FormDocument.yaml(fields, by: checklist, in: .danish), by: checklist).record
    #expect(record.facts[0].value == .choice(1) && record.factWords.map { $0.text } == ["Ro"])
  }

  @Test func versionsAndMutantsKnowIt() throws {
    func told(_ old: String, _ new: String) throws -> [String] {
      let comparison = ChecklistComparison(try checklist(old), try checklist(new))
      let words = DiffWords(comparison: comparison, language: .danish)
      return comparison.changes.map { "\($0.bearing): \(words.sentence($0)) (\($0.step))" }
    }
    let plain = Self.text.replacing("andet: {tekst: Andet, uddybes: ja}", with: "andet: Andet")
    #expect(try told(Self.text, plain) == ["questions: valgmulighed tema: andet, uddybes: ja → – (major)"])
    #expect(try told(plain, Self.text) == ["questions: valgmulighed tema: andet, uddybes: – → ja (minor)"])
    let mutants = MutantFinder.mutants(of: try checklist(Self.text)).filter { $0.words.da == "uden `uddybes`" }
    #expect(mutants.map { $0.name } == ["tema: andet", "kilder: anden"])
  }
}
