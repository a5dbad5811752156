import Inspection
import InspectionAnalysis
import TestSupport
import Testing

@testable import InspectionYAML

/// What is large is read in time that grows with it, and what nobody reads to its end is cut.
@Suite struct ChecklistLimitTests {
  /// Ten points with criteria that wait for one another in one long chain, and rules over them.
  private static func large(criteria: Int, rules: Int) -> String {
    var text = FaultCase.checklist("fokuspunkter:")
    var before: String?
    for index in 0..<criteria {
      if index % (criteria / 10) == 0 { text += "  - id: p\(index)\n    titel: P\n    kriterier:\n" }
      let point = index / (criteria / 10) * (criteria / 10)
      let when = before.map { ", gælder-når: \($0) er gældende" } ?? ""
      text += "      - {id: k\(index), spørgsmål: Er det sådan?, vægt: 2\(when)}\n"
      before = "p\(point).k\(index)"
    }
    text += "regler:\n"
    for index in 0..<rules {
      text += "  - {id: r\(index), når: 'antal(p0, score <= 2) > \(index)', så: {fund: {kategori: styrke, tekst: T}}}\n"
    }
    return text
  }

  @Test func aLargeChecklistIsCompiled() {
    let reading = TestSupport.reading(ofChecklist: Self.large(criteria: 3000, rules: 1000))
    #expect(reading.value?.rules.count == 1000, "\(reading.diagnostics.first?.told(in: .danish) ?? "")")
  }

  static let manyUnknown = FaultCase.checklist((0..<50_000).map { "ukendt-\($0): 1" }.joined(separator: "\n"))

  @Test func aHundredThousandUnknownKeysAreNotAllTold() {
    let found = checklistFaults(Self.manyUnknown)
    #expect(found.count == Limits.toldFaults + 1)
    #expect(found.last?.message.da == "der er \(50_000 - Limits.toldFaults) fejl mere, som ikke vises")
  }

  @Test func aHundredThousandUnknownAnswersAreNotAllTold() {
    let keys = (0..<50_000).map { "  ukendt-\($0): 1" }.joined(separator: "\n")
    let text = "skema: 1\ntjekliste: p\nbesøg: {dato: 2026-03-12}\nenhed: {type: tilbud}\nsvar:\n" + keys
    let found = recordFaults(text, for: RecordFaultTests.checklist)
    #expect(found.count == Limits.toldFaults + 1)
    #expect(found.contains { $0.code.id == "more-faults" })
  }

  @Test func aThousandWrongRulesAreNotAllTold() {
    let rules = (0..<2000).map { "  - {id: r\($0), når: ukendt-\($0) = 1, så: {loft: {af: dialog, højst: 1}}}" }
    let found = checklistFaults(FaultCase.checklist("regler:\n" + rules.joined(separator: "\n")))
    #expect(found.count == Limits.toldFaults + 1)
  }

  @Test func aHundredThousandKeysThatStandTwiceAreNotAllTold() {
    let text = String(repeating: "a: 1\n", count: 50_000)
    let found = diagnostics(of: Array(text.utf8))
    #expect(found.count == Limits.toldFaults + 1)
    #expect(found.last?.message.da == "der er \(49_999 - Limits.toldFaults) fejl mere, som ikke vises")
  }

  @Test func aLineOfAMegabyteIsGoneThroughOnce() {
    let options = (0..<20_000).map { "{tekst: Valgmulighed, værdi: v\($0), score: 1}" }.joined(separator: ", ")
    let found = checklistFaults(FaultCase.checklist("skalaer: {grad: [" + options + "]}"))
    #expect(found.isEmpty)
  }

  /// As deep as conditions go, and as long.
  @Test func theDeepestAndTheLongestConditionAreBorne() {
    let deep = String(repeating: "(", count: 49) + "dialog = 1" + String(repeating: ")", count: 49)
    let negated = String(repeating: "ikke ", count: 49) + "dialog = 1"
    let long = (0..<250).map { _ in "dialog = 1" }.joined(separator: " eller ")
    for condition in [deep, negated, long] {
      let rule = "regler: [{id: r, når: \(condition), så: {fund: {kategori: styrke, tekst: T}}}]"
      #expect(checklistFaults(FaultCase.checklist(rule)).isEmpty)
    }
  }

  /// Questions of one point, gone through by sets inside sets.
  static func nested(_ questions: Int, depth: Int, of function: String = "nogen", rules: Int = 1) -> String {
    let condition =
      String(repeating: "\(function)(dialog, ", count: depth) + "score = 1" + String(repeating: ")", count: depth)
    return FaultCase.checklist(
      """
      fokuspunkter:
        - id: dialog
          titel: Dialog
          kriterier: [\((0..<questions).map { "{id: q\($0), spørgsmål: Q?}" }.joined(separator: ", "))]
      regler: [\((0..<rules).map { "{id: r\($0), når: '\(condition)', så: {fund: {kategori: styrke, tekst: T}}}" }.joined(separator: ", "))]
      """)
  }

  @Test(arguments: [(20, 8), (3, 20), (3, 49), (40, 6), (2, 17), (400, 2)])
  func setsInsideSetsAreCounted(questions: Int, depth: Int) {
    #expect(checklistFaults(Self.nested(questions, depth: depth)).map(\.code.id) == ["condition-cost"])
  }

  @Test(arguments: [(300, 1), (300, 2), (40, 3), (2, 15)])
  func setsInsideSetsThatCanBeGoneThroughAreRead(questions: Int, depth: Int) {
    #expect(checklistFaults(Self.nested(questions, depth: depth)) == [])
  }

  @Test func theConditionsOfAChecklistAreCountedTogether() {
    #expect(checklistFaults(Self.nested(300, depth: 2, rules: 22)) == [])
    #expect(checklistFaults(Self.nested(300, depth: 2, rules: 30)).map(\.code.id) == ["condition-cost"])
  }

  /// The dearest conditions that are allowed: no search may go on for minutes.
  @Test(.timeLimit(.minutes(30))) func theDearestConditionsAreScoredAndChecked() throws {
    let checklist = try #require(reading(ofChecklist: Self.nested(300, depth: 2, rules: 3)).value)
    #expect(checklist.assess(Record(id: "r", for: checklist), withRanges: false).value != nil)
    _ = checklist.prove(within: 500)
  }
}
