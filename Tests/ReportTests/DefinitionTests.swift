import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis
@testable import InspectionReports
@testable import InspectionYAML

/// Named conditions: used wherever a condition stands, told by their words, seen through by proofs and comparisons.
@Suite struct DefinitionTests {
  private static let text = """
    checklist: p
    version: 1.0.0
    language: en
    title: P
    units: {home: Home, family: Family}
    definitions:
      groundless: {when: a.taken = yes and a.ground = no, text: A phone was taken without a ground}
      many-groundless: {when: groundless and not kids < 2, text: Several kids lost a phone without a ground}
    facts: {kids: {question: How many kids?, number: {min: 0}}}
    scales: {yes-no: [{value: yes, score: 2}, {value: no, score: 1}]}
    scoring: {min-coverage: 50%}
    points:
      - id: a
        title: A
        criteria:
          - {id: taken, question: Was a phone taken?}
          - {id: ground, question: Is the ground written down?}
          - {id: talk, question: Was it talked about?, applies-when: groundless}
    rules:
      - {id: r, when: groundless and unit.kind = home, then: {finding: {category: development, text: R}}}
      - {id: s, when: many-groundless or a.talk = no, then: {finding: {category: attention, text: S}}}
      - {id: t, when: "count(criteria, groundless and answer = no) >= 1", then: {finding: {category: attention, text: T}}}
      - {id: u, when: not groundless, then: {finding: {category: strength, text: U}}}
    """

  /// The same with each name written out.
  private static var writtenOut: String {
    let (first, second) = ("(a.taken = yes and a.ground = no)", "(groundless and not kids < 2)")
    return text.split(separator: "\n").filter { !$0.contains("groundless: {when") && !$0.hasPrefix("definitions") }
      .joined(separator: "\n").replacing("many-groundless", with: second).replacing("groundless", with: first)
  }

  private static func record(_ answers: String, kids: Int = 3, kind: String = "home") -> String {
    "record: v\nchecklist: p\nunit: {kind: \(kind)}\nfacts: {kids: \(kids)}\nanswers: {a: {\(answers)}}"
  }

  private static let answers = ["", "taken: yes, ", "taken: no, "].flatMap { taken in
    ["", "ground: yes, ", "ground: no, "].flatMap { ground in ["", "talk: no"].map { taken + ground + $0 } }
  }

  @Test(arguments: answers, [1, 3])
  func aNameMeansWhatItStandsFor(answers: String, kids: Int) throws {
    let record = Self.record(answers, kids: kids)
    let (named, plain) = (
      try assess(record, by: try checklist(Self.text)), try assess(record, by: try checklist(Self.writtenOut))
    )
    #expect(named.findings.map { $0.id } == plain.findings.map { $0.id })
    #expect(named.findings.map { Array($0.because) } == plain.findings.map { Array($0.because) })
    #expect(named.undecided.map { $0.id } == plain.undecided.map { $0.id })
    #expect(named.undecided.map { $0.waitingFor } == plain.undecided.map { $0.waitingFor })
    #expect(named.results.map { $0.status } == plain.results.map { $0.status })
  }

  @Test func namesMayStandInAnyOrder() throws {
    let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(lines.firstIndex { $0.contains("groundless: {when: a.taken") })
    var turned = lines
    turned.swapAt(first, first + 1)
    #expect(turned != lines)
    let checklist = try checklist(turned.joined(separator: "\n"))
    #expect(checklist.definitions.map { $0.id } == ["many-groundless", "groundless"])
  }

  // MARK: Words

  @Test func anExplanationTellsTheWords() throws {
    let checklist = try checklist(Self.text)
    func text(_ rule: String, _ answers: String, _ kids: Int = 3) throws -> String {
      let assessment = try assess(Self.record(answers, kids: kids), by: checklist)
      return try #require(
        explanationText(assessment, path: rule, file: "v.yaml", language: .english, width: 400)?.description)
    }
    #expect(
      try text("r", "taken: yes, ground: no").contains(
        "“A phone was taken without a ground” (a.taken is “yes” (line 5); a.ground is “no” (line 5))"))
    #expect(
      try text("r", "taken: no").contains(
        "“A phone was taken without a ground”: no (a.taken is “yes”: no, the answer is “no” (line 5))"))
    #expect(try text("u", "taken: no").contains("not “A phone was taken without a ground” (a.taken is “yes”: no"))
    #expect(try text("r", "taken: yes").contains("Waits for a.ground."))
  }

  @Test(arguments: [
    (Language.danish, "Kun når det gælder: »A phone was taken without a ground«."),
    (.english, "Only when this holds: “A phone was taken without a ground”."),
    (.swedish, "Bara när det gäller: ”A phone was taken without a ground”."),
  ])
  func aFormTellsTheWords(language: Language, words: String) throws {
    let form = RecordForm(try checklist(Self.text), unit: 0, purpose: nil, language: language)
    #expect(RecordTemplate.yaml(form, id: "v", date: nil).contains(words))
  }

  // MARK: Proofs, coverage and mutants

  @Test func proofsSeeThroughNames() throws {
    let never = Self.text.replacing("unit.kind = home", with: "a.taken = no")
    #expect(try checklist(never).prove().count == 1)
    #expect(try checklist(Self.text).prove().isEmpty)
  }

  @Test func partsOfADefinitionCountOnce() throws {
    let coverage = CaseCoverage(of: try checklist(Self.text))
    let parts = coverage.goals.filter { $0.kind == .partTrue }.map { "\($0.name): \($0.of)" }
    #expect(parts.filter { $0 == "groundless: a.taken = yes" }.count == 1, "\(parts)")
    #expect(parts.contains("many-groundless: groundless") && parts.contains("r: groundless"))
    #expect(parts.contains("many-groundless: kids < 2"))
  }

  @Test func aValueInADefinitionIsOneMutant() throws {
    let mutants = MutantFinder.mutants(of: try checklist(Self.text)).filter { $0.name == "many-groundless" }
    #expect(mutants.filter { $0.words.en == "3 instead of 2" }.count == 1, "\(mutants.map { $0.words.en })")
  }

  // MARK: Versions

  private func told(_ new: String, from old: String = text) throws -> [String] {
    let comparison = ChecklistComparison(try checklist(old), try checklist(new))
    let words = DiffWords(comparison: comparison, language: .english)
    return comparison.changes.map { "\($0.bearing): \(words.sentence($0)) (\($0.step))" }
  }

  @Test func aNameForWhatStoodThereIsNoOtherRule() throws {
    #expect(
      try told(Self.text, from: Self.writtenOut) == [
        "wording: new: definition groundless (patch)", "wording: new: definition many-groundless (patch)",
      ])
    #expect(
      try told(Self.writtenOut) == [
        "wording: removed: definition groundless (patch)", "wording: removed: definition many-groundless (patch)",
      ])
  }

  @Test func anotherConditionIsToldOfTheDefinition() throws {
    #expect(
      try told(Self.text.replacing("kids < 2", with: "kids < 3")) == [
        "results: definition many-groundless, when: »groundless and not kids < 2« → »groundless and not kids < 3« (minor)"
      ])
    #expect(
      try told(Self.text.replacing("text: A phone was", with: "text: Some phone was")) == [
        "wording: definition groundless, text: »A phone was taken without a ground« → »Some phone was taken without a ground« (patch)"
      ])
  }

  @Test func aChangedDefinitionIsACause() throws {
    let (old, new) = (
      try checklist(Self.text), try checklist(Self.text.replacing("kids < 2", with: "kids < 5"))
    )
    let comparison = ChecklistComparison(old, new)
    let alone = comparison.changes.first?.touches ?? []
    #expect(alone.contains(.rule("s")) && alone.contains(.finding("s")) && !alone.contains(.rule("r")))
  }
}
