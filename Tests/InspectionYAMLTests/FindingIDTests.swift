import Inspection
import InspectionYAML
import TestSupport
import Testing

@testable import InspectionAnalysis

/// Findings with names of their own.
@Suite struct FindingIDTests {
  private static func checklist(_ findings: String, version: String = "1.0.0", _ more: String = "") -> String {
    """
    tjekliste: prøve
    version: \(version)
    titel: Prøve
    skalaer: {grad: [{værdi: 3, score: 3}, {værdi: 2, score: 2}, {værdi: 1, score: 1}]}
    beregning: {mindste-dækning: 50%}
    fokuspunkter:
      - id: dialog
        titel: Dialog
        kriterier:
          - id: ro
            spørgsmål: Er der ro?
            fund:
    \(findings)
          - {id: tid, spørgsmål: Er der tid?}
    regler:
      - {id: larm, når: dialog.tid = 1, så: {fund: {kategori: udviklingspunkt, tekst: Der er larm.}}}
    \(more)
    """
  }

  private static func finding(_ id: String?, _ when: String, _ text: String, _ category: String = "styrke") -> String {
    "          - {\(id.map { "id: \($0), " } ?? "")når: \(when), kategori: \(category), tekst: \(text)}"
  }

  private static func list(_ findings: String...) -> String { findings.joined(separator: "\n") }

  private static let plain = checklist(
    list(finding(nil, "score = 3", "Megen ro."), finding(nil, "score <= 2", "Lidt ro.", "udviklingspunkt")))
  private static let named = checklist(
    list(finding("ro", "score = 3", "Megen ro."), finding("uro", "score <= 2", "Lidt ro.", "udviklingspunkt")),
    version: "1.0.1")

  // MARK: Names

  static let faults = [
    FaultCase("eachHasItsOwn", named),
    FaultCase(
      "twoOfOneName", checklist(list(finding("ro", "score = 3", "A."), finding("«1»ro", "score = 1", "B."))),
      ("1", "`ro` findes allerede [id-twice]\ngiv den ene et andet navn")),
    FaultCase(
      "aRuleHasIt",
      checklist(finding("larm", "score = 3", "A.")).replacing("{id: larm,", with: "{id: «1»larm,", maxReplacements: 2)
        .replacing("{id: «1»larm, når: score", with: "{id: larm, når: score"),
      ("1", "`larm` findes allerede [id-twice]\ngiv den ene et andet navn")),
    FaultCase(
      "aNameThatIsNone", checklist(finding("«1»dialog.uro«/1»", "score = 3", "A.")),
      ("1", "`dialog.uro` kan ikke bruges som id [bad-id]")),
    FaultCase(
      "aNameThatAnotherHasByItsPlace",
      checklist(finding("«1»dialog-1", "score = 3", "A.")).replacing(
        "    titel: Dialog\n", with: "    titel: Dialog\n    fund: [{når: score = 3, kategori: styrke, tekst: B.}]\n"),
      ("1", "`dialog-1` findes allerede [id-twice]\ngiv den ene et andet navn")),
  ]

  @Test(arguments: faults) func isTold(_ fault: FaultCase) { fault.expect(checklistFaults) }

  static let advice = [
    FaultCase("allAreNamed", named),
    FaultCase("oneNeedsNoName", checklist(finding(nil, "score = 3", "A."))),
    FaultCase(
      "severalWithoutNames",
      checklist(list(finding(nil, "«1»score = 3", "A."), finding(nil, "score = 1", "B."))),
      (
        "1",
        """
        fundet hedder `dialog.ro-1`, så længe ingen sætter et andet fund ind foran det [finding-without-id]
        giv hvert af spørgsmålets fund et `id: …`; gamle skemaer kan stadig bruge nummeret
        """
      )),
    FaultCase(
      "oneOfThemWithoutAName",
      checklist(list(finding("ro", "score = 3", "A."), finding(nil, "«1»score = 1", "B."))),
      ("1", "fundet hedder `dialog.ro-2`, så længe ingen sætter et andet fund ind foran det [finding-without-id]")),
    FaultCase(
      "whatHasHadItsDay", plain.replacing("titel: Prøve", with: "titel: Prøve\ngælder: {til: 2025-12-31}")),
  ]

  @Test(arguments: advice) func isAdvised(_ fault: FaultCase) {
    fault.expect { text in AdviceTests.faults(text).filter { $0.code == .findingWithoutID } }
  }

  // MARK: Records

  private static func assessment(_ record: String, by text: String) throws -> Assessment {
    let checklist = try TestSupport.checklist(text)
    let record = try TestSupport.record("skema: a\ntjekliste: prøve\n" + record, for: checklist)
    return try #require(checklist.assess(record, warnings: []).value)
  }

  /// By its name, or by the number that it has among those of its question.
  @Test(arguments: ["ro", "dialog.ro-1"]) func aRecordSetsAside(_ name: String) throws {
    let record = "svar: {dialog: {ro: 3}}\nfravalgte-fund: {\(name): Ikke i dag.}\n"
    let assessment = try Self.assessment(record, by: Self.named)
    #expect(assessment.findings.map(\.id) == ["ro"])
    #expect(assessment.findings.map(\.setAside) == ["Ikke i dag."])
  }

  @Test func aRecordSetsTheSameAsideTwice() throws {
    let fault = FaultCase(
      "twice", "skema: a\ntjekliste: prøve\nfravalgte-fund: {ro: Nej., «1»dialog.ro-1«/1»: Nej.}\n",
      ("1", "`dialog.ro-1` betyder det samme som nøglen på linje 3 [same-key-twice]"))
    let checklist = try TestSupport.checklist(Self.named)
    fault.expect { recordFaults($0, for: checklist) }
  }

  @Test func anExplanationKnowsBoth() throws {
    let assessment = try Self.assessment("svar: {dialog: {ro: 3}}\n", by: Self.named)
    #expect(assessment.explain(rule: "dialog.ro-2") != nil && assessment.explain(rule: "uro") != nil)
    #expect(assessment.explain(rule: "dialog.ro-3") == nil)
  }

  @Test(arguments: ["ro", "dialog.ro-1", "{id: ro, kategori: styrke}", "{id: dialog.ro-1, tekst: Megen}"])
  func aCaseExpects(_ name: String) throws {
    let text = "prøver: prøve\ntilfælde: [{id: a, skema: {svar: {dialog: {ro: 3}}}, forvent: {fund: [\(name)]}}]\n"
    let checklist = try TestSupport.checklist(Self.named)
    let only = try #require(cases(text, for: checklist).cases.first)
    guard case .passed = checklist.run(only).outcome else {
      Issue.record("\(name)")
      return
    }
  }

  // MARK: Versions

  private static func comparison(_ old: String, _ new: String) throws -> ChecklistComparison {
    ChecklistComparison(try TestSupport.checklist(old), try TestSupport.checklist(new))
  }

  /// Old records go on to mean the same, so a name may be given at any time.
  @Test func namesAreGiven() throws {
    let comparison = try Self.comparison(Self.plain, Self.named)
    #expect(comparison.changes.count == 2 && comparison.changesWordingOnly && comparison.step == .patch)
  }

  /// What stood first is second now: records that set the first aside mean another.
  @Test func namesAreGivenAndOneIsPutBefore() throws {
    let new = Self.checklist(
      Self.list(
        Self.finding("stilhed", "svar = 3", "Stilhed."), Self.finding("ro", "score = 3", "Megen ro."),
        Self.finding("uro", "score <= 2", "Lidt ro.", "udviklingspunkt")), version: "2.0.0")
    #expect(try Self.comparison(Self.plain, new).step == .major)
    #expect(try Self.comparison(Self.named, new).step == .minor)
  }

  @Test func namedOnesChangePlaces() throws {
    let swapped = Self.checklist(
      Self.list(
        Self.finding("uro", "score <= 2", "Lidt ro.", "udviklingspunkt"), Self.finding("ro", "score = 3", "Megen ro.")))
    #expect(try Self.comparison(Self.named, swapped).step == .none)
  }

  @Test func aNameIsAnother() throws {
    let renamed = Self.named.replacing("id: uro", with: "id: larmen")
    let comparison = try Self.comparison(Self.named, renamed)
    #expect(comparison.step == .major && comparison.changes.count == 1)
  }

  // MARK: Overlays

  /// An overlay whose list takes the place of the other.
  static let replaced = [
    FaultCase(
      "aListWithoutNames", overlay("{når: svar = 1, kategori: styrke, tekst: Ny.}"),
      (
        "1",
        "de fund, som `dialog.ro` har i forvejen, kommer ikke mere: listen her står i deres sted [findings-replaced]"
      ))
  ]

  static func advice(onOverlay text: String) -> [Diagnostic] {
    over(text, base: named).value?.advise().filter { $0.code == .findingsReplaced } ?? []
  }

  /// Its place is counted through both layers.
  @Test(arguments: replaced) func aListTakesThePlaceOfTheOther(_ fault: FaultCase) {
    let told = Self.advice(onOverlay: fault.document.replacing("«1»", with: ""))
    #expect(told.map { $0.told(in: .danish).split(separator: "\n")[0] } == fault.expected.map { $0.text[...] })
    #expect(told.map { $0.range.start.column } == [50])
  }

  private static func overlay(_ findings: String) -> String {
    """
    tjekliste: over
    version: 1.0.0
    bygger-på: prøve@1.0.1
    fokuspunkter: [{id: dialog, kriterier: [{id: ro, «1»fund: [\(findings)]}]}]
    """
  }

  private static func over(_ overlay: String, base: String) -> Reading<Checklist> {
    let name = Message(da: "grund.yaml", en: "grund.yaml", sv: "grund.yaml")
    let text = LayeredText(Array(base.utf8), named: name)
    return text.adding(Array(overlay.utf8), named: name).checklist(over: text.checklist(over: Reading(nil, [])))
  }

  private static func overlaid(_ findings: String, over base: String = named) -> Reading<Checklist> {
    over(overlay(findings).replacing("«1»", with: ""), base: base)
  }

  @Test(arguments: [
    ("{id: ny, når: svar = 1, kategori: styrke, tekst: Ny.}", ["ro", "uro", "ny", "larm"]),
    ("{id: uro, kategori: opmærksomhedspunkt}", ["ro", "uro", "larm"]),
    ("{id: uro, udgår: ja, begrundelse: Nej.}", ["ro", "larm"]),
    ("{når: svar = 1, kategori: styrke, tekst: Ny.}", ["dialog.ro-1", "larm"]),
    (
      "{id: ny, når: svar = 1, kategori: styrke, tekst: Ny.}, {når: svar = 2, kategori: styrke, tekst: To.}",
      ["ny", "dialog.ro-2", "larm"]
    ),
  ])
  func oneByOneWhereAllHaveNames(_ findings: String, _ expected: [String]) throws {
    let reading = Self.overlaid(findings)
    let checklist = try #require(reading.value, "\(reading.diagnostics)")
    #expect(checklist.findings.map(\.id) == expected)
    let isReplaced = !expected.contains("ro") && !findings.contains("udgår")
    #expect(checklist.advise().contains { $0.code == .findingsReplaced } == isReplaced)
  }

  @Test func whatIsNotThereCannotGo() throws {
    #expect(Self.overlaid("{id: fred, udgår: ja, begrundelse: Nej.}").diagnostics.map(\.code.id) == ["not-in-base"])
  }

  @Test func aRecordNamesWhatWasTakenOut() throws {
    let checklist = try #require(Self.overlaid("{id: uro, udgår: ja, begrundelse: Nej.}").value)
    let record = "skema: a\ntjekliste: over\nfravalgte-fund: {«1»uro: Nej.}\n"
    FaultCase(
      "takenOut", record, ("1", "`uro` udgår i over@1.0.0, så det, der står om det, tæller ikke med [taken-out]")
    )
    .expect { recordFaults($0, for: checklist) }
  }
}
