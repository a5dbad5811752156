import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis
@testable import InspectionReports
@testable import InspectionYAML

/// A rule that waits for nothing but what doesn't apply is that, and not undecided.
@Suite struct InapplicableRuleTests {
  private static func assessment(
    _ condition: String, kind: String = "family", answers: String = "", facts: String = "", visit: String = ""
  ) throws -> Assessment {
    let text = """
      checklist: p
      version: 1.0.0
      language: en
      title: P
      units: {home: Home, family: Family}
      facts:
        gate: {question: Gate?, options: {open: Open, shut: Shut}, applies-when: unit.kind = home}
        kids: {question: Kids?, number: {min: 0}}
      scales: {yes-no: [{value: yes, score: 2}, {value: no, score: 1}]}
      scoring: {min-coverage: 50%}
      points:
        - {id: a, title: A, criteria: [{id: b, question: B, applies-when: unit.kind = home}, {id: c, question: C}]}
        - {id: h, title: H, applies-when: unit.kind = home, criteria: [{id: d, question: D}]}
      rules:
        - {id: r, when: "\(condition)", then: {finding: {category: attention, text: R}}}
      """
    return try assess(
      "record: v\nchecklist: p\nvisit: {\(visit)}\nunit: {kind: \(kind)}\nfacts: {\(facts)}\nanswers: {\(answers)}",
      by: try checklist(text))
  }

  private static func state(_ assessment: Assessment) -> String {
    if let undecided = assessment.undecided.first { return "waits: \(undecided.waitingFor.joined(separator: " "))" }
    if !assessment.inapplicable.isEmpty { return "inapplicable" }
    return assessment.findings.isEmpty ? "no" : "yes"
  }

  @Test(arguments: [
    ("a.b = no", "family", "", "inapplicable"), ("a.b = no", "home", "", "waits: a.b"),
    ("a.b = no", "home", "a: {b: {not-relevant: x}}", "waits: "),
    ("a.b = no", "home", "a: {b: not-in-focus}", "waits: "), ("a.b = no", "home", "a: {b: yes}", "no"),
    ("not a.b = no", "family", "", "inapplicable"), ("a.b = no or a.c = no", "family", "", "waits: a.c"),
    ("a.b = no or a.c = no", "family", "a: {c: yes}", "inapplicable"),
    ("a.b = no or a.c = no", "family", "a: {c: no}", "yes"), ("a.b = no and a.c = no", "family", "a: {c: yes}", "no"),
    ("a.b = no and a.c = no", "family", "a: {c: {not-relevant: x}}", "waits: "),
    ("gate = open", "family", "", "inapplicable"), ("gate = open", "home", "", "waits: gate"),
    ("gate = open and kids > 2", "family", "", "waits: kids"), ("h < 2", "family", "", "inapplicable"),
    ("mean(h) < 2", "family", "", "inapplicable"), ("mean(h) < 2", "home", "", "waits: h.d"),
    ("a.b.score < a.c.score", "family", "a: {c: yes}", "inapplicable"),
    ("a.b is answered", "family", "", "no"), ("count(a, answer = no) >= 1", "family", "a: {c: yes}", "no"),
  ])
  func whatBecomesOfARule(condition: String, kind: String, answers: String, expected: String) throws {
    #expect(Self.state(try Self.assessment(condition, kind: kind, answers: answers)) == expected, "\(condition)")
  }

  @Test(arguments: [
    (Language.danish, "Gælder ikke her, fordi det, der spørges om, ikke angår stedet: r", "Reglen gælder ikke her."),
    (.english, "Doesn't apply, because what is asked about doesn't concern the place: r", "The rule doesn't apply."),
    (.swedish, "Gäller inte här, eftersom det som frågas om inte angår verksamheten: r", "Regeln gäller inte här."),
  ])
  func itIsToldWhereAllIsTold(language: Language, words: String, explained: String) throws {
    let assessment = try Self.assessment("a.b = no", answers: "a: {c: yes}")
    let plain = textReport(assessment, file: "v.yaml", language: language, width: 300).description
    #expect(!plain.contains(words))
    let all = Phrases(assessment, language).undecidedSentences
    #expect(all == [words])
    let text = try #require(
      explanationText(assessment, path: "r", file: "v.yaml", language: language, width: 300)?.description)
    #expect(text.contains(explained))
    let json = json(of: assessment)
    #expect(json.contains("\"inapplicable-rules\"") && json.contains("\"undecided\": []"))
  }

  private func json(of assessment: Assessment) -> String {
    text(JSONReport.document(assessment, file: "v.yaml", language: .english))
  }

  @Test func aCaseThatSaysUndecidedIsTold() throws {
    let assessment = try Self.assessment("a.b = no")
    #expect(assessment.undecided.isEmpty && assessment.inapplicable == ["r"])
  }
}
