import Inspection
import TestSupport
import Testing

@testable import InspectionAnalysis

/// Findings that don't come where another does.
@Suite struct ReplacingTests {
  private static func checklist(_ grave: String, _ rule: String = "", mild: String = "") -> String {
    """
    tjekliste: prøve
    version: 1.0.0
    titel: Prøve
    skalaer: {grad: [{værdi: 3, score: 3}, {værdi: 2, score: 2}, {værdi: 1, score: 1}]}
    beregning: {mindste-dækning: 50%}
    enheder: {tilbud: Tilbud, familie: Familie}
    fokuspunkter:
      - id: dialog
        titel: Dialog
        kriterier:
          - id: ro
            spørgsmål: Er der ro?
            fund:
              - {id: uro, når: score <= 2, kategori: udviklingspunkt, tekst: Lidt ro.\(mild)}
              - {id: kaos, når: score = 1, kategori: drøftes-nu, tekst: Ingen ro.\(grave)}
          - {id: tid, spørgsmål: Er der tid?, gælder-når: enhed.type = tilbud}
    regler:
      - {id: begge, når: dialog.ro <= 2 og dialog.tid <= 2, så: {fund: {kategori: drøftes-nu, tekst: Begge.\(rule)}}}
    """
  }

  static let faults = [
    FaultCase("oneAndAnother", checklist(", erstatter: [uro]", ", erstatter: [kaos, uro]")),
    FaultCase(
      "whatIsNotThere", checklist(", erstatter: [«1»uroen]"),
      ("1", "der er intet fund `uroen` at erstatte [replaced-finding]\nskriv fundets `id`, eller reglens")),
    FaultCase(
      "itself", checklist(", erstatter: [«1»kaos]"),
      ("1", "fundet `kaos` erstatter sig selv [replaced-finding]")),
    FaultCase(
      "eachOther", checklist(", erstatter: [«1»uro]", mild: ", erstatter: [kaos]"),
      ("1", "`kaos` og `uro` erstatter hinanden, så ingen af dem kunne komme [replaced-finding]")),
    FaultCase(
      "inACircle", checklist(", erstatter: [uro]", ", erstatter: [«1»kaos]", mild: ", erstatter: [begge]"),
      ("1", "`begge` og `kaos` erstatter hinanden, så ingen af dem kunne komme [replaced-finding]")),
  ]

  @Test(arguments: faults) func isTold(_ fault: FaultCase) { fault.expect(checklistFaults) }

  private static func assessment(_ answers: String, _ text: String) throws -> Assessment {
    let checklist = try TestSupport.checklist(text)
    let record = try TestSupport.record(
      "skema: a\ntjekliste: prøve\n" + (answers.hasPrefix("enhed") ? "" : "enhed: {type: tilbud}\n") + answers,
      for: checklist)
    return try #require(checklist.assess(record, warnings: []).value)
  }

  private static let all = checklist(", erstatter: [uro]", ", erstatter: [kaos]")

  /// What isn't known takes no other's place, and what is replaced still replaces.
  @Test(arguments: [
    ("svar: {dialog: {ro: 3, tid: 3}}", [], []), ("svar: {dialog: {ro: 2, tid: 3}}", ["uro"], []),
    ("svar: {dialog: {ro: 1, tid: 3}}", ["kaos"], []), ("svar: {dialog: {ro: 1, tid: 1}}", ["begge"], []),
    ("svar: {dialog: {ro: 1}}", ["kaos"], ["begge"]), ("svar: {dialog: {tid: 1}}", [], ["begge"]),
    ("enhed: {type: familie}\nsvar: {dialog: {ro: 1}}", ["kaos"], []),
  ])
  func whatComes(_ answers: String, _ findings: [String], _ undecided: [String]) throws {
    let assessment = try Self.assessment(answers, Self.all)
    #expect(assessment.findings.map(\.id) == findings)
    #expect(assessment.undecided.map(\.id) == undecided)
  }

  @Test func anExplanationSaysWhy() throws {
    let assessment = try Self.assessment("svar: {dialog: {ro: 1, tid: 3}}", Self.all)
    let mild = try #require(assessment.explain(rule: "uro"))
    #expect(mild.truth == .no && mild.replacedBy == "kaos")
    #expect(try #require(assessment.explain(rule: "kaos")).replacedBy == nil)
  }

  /// Where the other always comes, this one never does.
  @Test func whatNeverComesIsProved() throws {
    let text = Self.checklist(", erstatter: [uro]").replacing("når: score <= 2", with: "når: score = 1")
    let faults = try TestSupport.checklist(text).prove().map(\.fault)
    #expect(faults.map(\.code.id).contains("finding-never"))
    let told = try TestSupport.checklist(Self.all).prove().map(\.fault.code.id)
    #expect(!told.contains("finding-never") && !told.contains("not-decided"))
  }

  @Test func versionsDifferByIt() throws {
    let (old, new) = (try TestSupport.checklist(Self.checklist("")), try TestSupport.checklist(Self.all))
    let comparison = ChecklistComparison(old, new)
    #expect(comparison.changes.map(\.bearing) == [.results, .results] && comparison.step == .minor)
    let record = try TestSupport.record(
      "skema: a\ntjekliste: prøve\nenhed: {type: tilbud}\nsvar: {dialog: {ro: 1, tid: 3}}", for: old)
    var search = ImpactSearch(comparison)
    let impact = try #require(search.impact(on: record, record) { _ in record })
    #expect(impact.difference.findings.count == 1 && impact.causes.count == 1)
  }

  /// That one lets the other come is a mutant, which a case notices.
  @Test func itIsMutated() throws {
    let checklist = try TestSupport.checklist(Self.all)
    let words = MutantFinder.mutants(of: checklist).filter { $0.words.da == "uden `erstatter`" }.map(\.name)
    #expect(words == ["kaos", "begge"])
  }
}
