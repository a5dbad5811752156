import Inspection
import InspectionAnalysis
import InspectionYAML
import TestSupport
import Testing

/// What can be wrong with named conditions.
@Suite struct DefinitionFaultTests {
  private static func checklist(_ definitions: String, rule: String = "få") -> String {
    FaultCase.checklist(
      """
      oplysninger: {børn: {spørgsmål: Hvor mange?, tal: {mindst: 0}}}
      definitioner:
      \(definitions)
      regler:
        - {id: r, når: \(rule), så: {fund: {kategori: styrke, tekst: T}}}
      """)
  }

  static let all = [
    FaultCase(
      "aCircle", checklist("  få: {når: «1»mange«/1», tekst: A}\n  mange: {når: ikke få, tekst: B}"),
      ("1", "betingelserne går i ring: `få` → `mange` → `få` [cycle]\nskriv i en af dem")),
    FaultCase(
      "aDefinitionOfItself", checklist("  få: {når: «1»børn < 2 og få«/1», tekst: A}"),
      ("1", "betingelserne går i ring: `få` → `få` [cycle]")),
    FaultCase(
      "aBareScore", checklist("  få: {når: «1»score«/1» < 2, tekst: A}"),
      ("1", "`score` findes ikke i tjeklisten [unknown-path]\n`score` alene kan kun bruges under et kriterium")),
    FaultCase(
      "comparedWithAnOption", checklist("  få: {når: børn < 2, tekst: A}", rule: "«1»få«/1» = ja"),
      ("1", "`få` er selv en betingelse og kan ikke sammenlignes [wrong-kind]\nskriv `få` alene, eller `ikke få`")),
    FaultCase(
      "askedForItsStatus", checklist("  få: {når: børn < 2, tekst: A}", rule: "«1»få«/1» er besvaret"),
      ("1", "`få` er selv en betingelse og kan ikke sammenlignes")),
    FaultCase(
      "misspelled", checklist("  for-få: {når: børn < 2, tekst: A}", rule: "«1»forfå«/1» og børn < 1"),
      ("1", "`forfå` findes ikke i tjeklisten [unknown-path]\nmente du `for-få`?")),
    FaultCase(
      "theNameOfAFact", checklist("  «1»børn«/1»: {når: børn < 2, tekst: A}", rule: "børn < 1"),
      ("1", "`børn` er både en definition og et fokuspunkt eller en oplysning [id-clash]")),
    FaultCase(
      "theNameOfAPoint", checklist("  «1»dialog«/1»: {når: børn < 2, tekst: A}", rule: "børn < 1"),
      ("1", "`dialog` er både en definition og et fokuspunkt eller en oplysning")),
    FaultCase(
      "withoutWords", checklist("  få: {«1»når«/1»: børn < 2}"), ("1", "her mangler `tekst` [missing-key]")),
    FaultCase(
      "withoutCondition", checklist("  få: {«1»tekst«/1»: A}"), ("1", "her mangler `når` [missing-key]")),
    FaultCase(
      "oneFaultIsToldOnce",
      checklist("  få: {når: «1»bøm«/1» < 2, tekst: A}\n  færre: {når: få og børn < 1, tekst: B}"),
      ("1", "`bøm` findes ikke i tjeklisten")),
    FaultCase(
      "tooDeep",
      checklist(
        "  få: {når: børn < 2, tekst: A}\n"
          + (1...Limits.definitionDepth).map { number in
            let (start, end) = number == Limits.definitionDepth ? ("«1»", "«/1»") : ("", "")
            return "  få\(number): {når: \(start)\(number == 1 ? "få" : "få\(number - 1)")\(end), tekst: B}"
          }.joined(separator: "\n"), rule: "få\(Limits.definitionDepth)"),
      ("1", "her er mere end 16 definitioner inden i hinanden [condition-too-deep]")),
  ]

  @Test(arguments: all) func isTold(_ fault: FaultCase) { fault.expect(checklistFaults) }

  /// Twice as much with each, so that a short document would keep a machine busy for years.
  @Test func whatDoublesIsStopped() {
    let doubling = (1..<Limits.definitionDepth).map {
      "  d\($0): {når: d\($0 - 1) og d\($0 - 1) og d\($0 - 1), tekst: B}"
    }
    let text = Self.checklist("  d0: {når: børn < 2, tekst: A}\n" + doubling.joined(separator: "\n"), rule: "d15")
    #expect(checklistFaults(text).map { $0.code.id }.contains("condition-cost"))
  }

  @Test func whatNoConditionUsesIsAdvisedOn() throws {
    let text = Self.checklist(
      "  få: {når: børn < 2, tekst: A}\n  færre: {når: færrest, tekst: B}\n  færrest: {når: børn < 1, tekst: C}")
    let advice = try #require(reading(ofChecklist: text).value).advise().filter { $0.code.id == "unused-definition" }
    #expect(advice.map { $0.message.da } == ["færre", "færrest"].map { "definitionen `\($0)` bliver ikke brugt" })
  }

  @Test func anOverlayChangesTheOneLine() throws {
    let name = Message(da: "a", en: "a", sv: "a")
    let text = Self.checklist("  få: {når: børn < 2, tekst: A}")
    let base = LayeredText(Array(text.utf8), named: name)
    let over = "tjekliste: b\nversion: 1.0.0\nbygger-på: prøve@1.0.0\ntitel: B\ndefinitioner: {få: {når: børn < 5}}\n"
    let reading = base.adding(Array(over.utf8), named: name).checklist(over: base.checklist(over: Reading(nil, [])))
    #expect(reading.diagnostics.map { $0.told(in: .danish) } == [])
    #expect(reading.value?.written.definitions.map { $0.when.string } == ["børn < 5"])
    #expect(reading.value?.definitions.count == 1)
  }
}
