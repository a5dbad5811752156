import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis
@testable import InspectionYAML

/// Each witness is written out, read back as any other record, and shows what it was found for.
@Suite struct WitnessDocumentTests {
  @Test(arguments: ["sociale-medier", "kvalitetsmodel-tilbud", "barnbarometer"])
  func everyWitnessOfAShippedChecklistReadsBack(_ id: String) throws {
    let checklist = try shippedChecklist(id)
    var search = WitnessSearch(checklist)
    for possibility in Possibility.all(of: checklist) {
      guard case .reached(let witness) = search.find(possibility, within: 200_000) else { continue }
      let yaml = RecordDocument.yaml(witness, by: checklist)
      var evaluator = Evaluator(checklist, try record(yaml, for: checklist))
      evaluator.run(.asIs)
      #expect(possibility.truths(in: &evaluator) == .yes, "\(possibility)\n\(yaml)")
    }
  }

  @Test func sourcesNotesDaysAndFactsReadBack() throws {
    let checklist = try checklist(
      """
      checklist: small
      version: 1.0.0
      language: en
      title: Small
      units: {home: , family: }
      purposes: {drift: , approval: }
      source-kinds: {child: , staff: }
      facts: {ages: {options: {kid: , adult: }, several: yes}, taken: {date: {}}, places: {number: {min: 0}}}
      scoring: {min-coverage: 60%}
      scales: {grade: [{value: 1, score: 1}, {value: 2, score: 2}], free: {text: free}, size: {number: {min: 0}}}
      points:
        - id: p
          title: P
          criteria: [{id: a, question: A}, {id: b, question: B, scale: free}, {id: c, question: C, scale: size}, {id: d, question: D}]
      rules:
        - id: r
          when: |
            p.a = 2 and p.a.sources >= 3 and p.a.kinds = 2 and p.a.note is answered and p.b is answered and p.c.answer > 1/3
            and p.d is not-relevant and ages has kid and ages has adult and taken > 2024-07-01 and places = 2.5
            and visit.date > taken and visit.form = unannounced and visit.purpose = approval and visit.authority = midt
            and unit.kind = family
          then: {finding: {category: attention, text: t}}
      """)
    var search = WitnessSearch(checklist)
    guard case .reached(let witness) = search.find(.holds(rule: 0), within: 1_000_000) else {
      Issue.record("not found")
      return
    }
    let yaml = RecordDocument.yaml(witness, by: checklist)
    let assessment = try checklist.assess(yaml: yaml)
    #expect(assessment.findings.map(\.id) == ["r"], "\(yaml)")
  }

  /// More than can be proved in so many steps: the search keeps to them, but for the evaluation in hand. `make bench` does it with a
  /// checklist ten times as large.
  @Test func aLargeChecklistIsCheckedWithinItsSteps() throws {
    let criteria = (0..<30).map { number in
      "      - {id: c\(number), question: Q, findings: [{when: score <= 2, category: development, text: t}]}"
    }.joined(separator: "\n")
    let points = (0..<10).map { "  - id: p\($0)\n    title: P\n    criteria:\n\(criteria)" }.joined(separator: "\n")
    let rules = (0..<100).map { number in
      let (point, criterion) = (number % 10, number % 30)
      return "  - {id: r\(number), when: \"p\(point).c\(criterion) = 1 and p\((point + 1) % 10) >= 2\", "
        + "then: {cap: {of: \(number % 2 == 0 ? "overall" : "p\(point)"), at-most: \(number % 7 + 1)}}}"
    }.joined(separator: "\n")
    let checklist = try checklist(
      """
      checklist: large
      version: 1.0.0
      language: en
      title: Large
      scoring: {min-coverage: 60%}
      scales: {grade: [{value: 5, score: 5}, {value: 3, score: 3}, {value: 2, score: 2}, {value: 1, score: 1}]}
      points:
      \(points)
      rules:
      \(rules)
      """)
    var proof = Proof(checklist, 50_000)
    proof.prove()
    #expect(proof.search.spent < 100_000)
    #expect(proof.remarks.contains { $0.fault.code == .notDecided })
  }
}
