import Inspection
import InspectionReports
import TestSupport
import Testing

/// What the shipped checklist does not use: indicators, bands with scores, text answers, points that are answered themselves,
/// weights, every kind of missing thing, rules that can't be tried.
@Suite struct RareReports {
  private static let checklist = """
    checklist: rare
    version: 2.1.0
    language: en
    title: Rare things
    units: {home: Home, family: Family}
    facts:
      age: {question: How old are they?, number: {min: 0}, required: yes}
    source-kinds: {talk: Talk, paper: Paper}
    scales:
      fulfilment: [{value: 5, text: Fully, score: 5}, {value: 3, text: Partly, score: 3}, {value: 1, text: Not at all, score: 1}]
      remark: {text: free}
      ratio: {number: {min: 0}, steps: [{from: 0, score: 1}, {from: 0.5, score: 3}, {from: 1, score: 5}]}
    scoring: {overall: {method: mean, of: criteria}}
    bands:
      point: [{from: 1, id: low, text: Low, score: 1}, {from: 3, id: high, text: High, score: 4}]
    points:
      - id: dialogue
        title: The dialogue
        criteria:
          - id: daily
            question: Daily?
            indicators:
              - {id: morning, question: In the morning?, weight: 1/3}
              - {id: evening, question: In the evening?}
          - id: capped
            question: Capped?
            required-sources: {at-least: 3, kinds: 2}
            note: {required-when: score = 5}
          - {id: staffing, question: Staff per child?, scale: ratio, required-sources: {at-least: 1}}
          - {id: words, question: In a word?, scale: remark}
      - id: knowledge
        title: The knowledge
        criteria:
          - id: updated
            question: Updated?
            indicators: [{id: law, question: The law?}, {id: apps, question: The apps?}]
          - {id: shared, question: Shared?, required-sources: {at-least: 2, kinds: 2}}
      - {id: mood, title: The mood}
      - {id: remarks, title: Remarks, scale: remark}
      - {id: families, title: Only families, applies-when: unit.kind = family}
    rules:
      - {id: cap-capped, when: dialogue.daily.morning = 3, then: {cap: {of: dialogue.capped, at-most: 3}}}
      - {id: law-1, when: knowledge.updated.law = 1, then: {finding: {category: attention, text: Law 1.}}}
      - {id: law-2, when: knowledge.updated.law = 3, then: {finding: {category: attention, text: Law 2.}}}
      - {id: apps-1, when: knowledge.updated.apps = 1, then: {finding: {category: attention, text: Apps 1.}}}
      - {id: apps-2, when: knowledge.updated.apps = 3, then: {finding: {category: attention, text: Apps 2.}}}
      - {id: apps-3, when: knowledge.updated.apps = 5, then: {finding: {category: attention, text: Apps 3.}}}
      - {id: age-1, when: age >= 18 and dialogue.capped = 5, then: {finding: {category: attention, text: Age.}}}
      - {id: result, when: dialogue >= 3, then: {finding: {category: strength, point: dialogue, text: All in all.}}}
    """

  private static let record = """
    record: R-9
    checklist: rare
    unit: {kind: home}
    answers:
      dialogue:
        daily: {morning: 3, evening: 5}
        capped: {answer: 5, sources: [talk, talk, {kind: talk, text: Again}]}
        staffing: 0.75
        words: Warm
      knowledge:
        updated: {not-relevant: Nothing new}
        shared: {answer: 1, sources: [paper]}
      mood: 5
      remarks: A long day, with rain.
    judgement:
      mood: Good.
      overall: {level: 3, reason: As said.}
    set-aside: {result: ""}
    follow-up: [Call them, {what: Visit, deadline: 2026-05-01}]
    """

  @Test(arguments: Language.allCases)
  func rareThings(language: Language) throws {
    let assessment = try assess(Self.record, by: ReportTests.checklist(Self.checklist))
    expectFile(
      textReport(assessment, file: "rare.yaml", language: language).description, named: "rare.\(language.rawValue).txt")
  }
}
