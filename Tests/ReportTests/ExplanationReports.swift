import Inspection
import InspectionReports
import TestSupport
import Testing

/// How a result came about, in words.
@Suite struct ExplanationReports {
  /// Of the shipped examples: a checklist, a record, and what is explained of it.
  static let explained: [(checklist: String, example: String, path: String?)] = [
    ("sociale-medier", "eksempler/botilbud", nil), ("sociale-medier", "eksempler/botilbud", "rollemodeller"),
    ("sociale-medier", "eksempler/krisecenter", "relationer"),
    ("sociale-medier", "eksempler/specialinstitution", "medbestemmelse"),
    ("sociale-medier", "eksempler/specialinstitution", "rollemodeller.egen-brug"),
    ("sociale-medier", "eksempler/plejefamilie", "taget-plejefamilie"),
    ("kvalitetsmodel-tilbud", "eksempler/ungehjem", nil), ("barnbarometer", "exempel/liten-kommun", nil),
  ]

  @Test(arguments: explained, Language.allCases)
  func explanationOfAnExample(
    explained: (checklist: String, example: String, path: String?), language: Language
  ) throws {
    let checklist = try shippedChecklist(explained.checklist)
    let file = "Checklists/\(explained.checklist)/\(explained.example).yaml"
    let assessment = try assess(repositoryFile(file), by: checklist)
    let text = try #require(
      explanationText(assessment, path: explained.path, file: "x.yaml", language: language)?.description)
    let name = explained.example.split(separator: "/").last ?? ""
    expectFile(text, named: "explanation.\(name).\(explained.path ?? "all").\(language.rawValue).txt")
    for word in ["godkendt", "påbud", "sanktion", "approved", "sanction", "föreläggande"] {
      #expect(!text.lowercased().contains(word), "an explanation makes no decision")
    }
  }

  /// Every kind of condition, method, effect and part once.
  static let everything = """
    checklist: test
    version: 1.0.0
    language: en
    title: Everything
    units: {home: Home, family: Family}
    purposes: {routine: Routine visit}
    facts:
      age: {question: Age?, options: {child: Child, adult: Adult}}
      sorts: {question: Kinds?, options: {a: Kind A, b: Kind B}, several: yes}
      places: {question: Places?, number: {min: 0}}
      since: {question: Since?, date: {}}
    source-kinds: {talk: Talk, paper: Paper}
    scales:
      level: [{value: 5, text: Fully, score: 5}, {value: 3, text: Partly, score: 3}, {value: 1, text: Not at all, score: 1}]
      mark: [{value: red, text: Red}, {value: green, text: Green}]
      ratio: {number: {min: 0, max: 10}, steps: [{from: 0, score: 1}, {from: 5, score: 3}]}
    scoring: {min-coverage: 50%, unanswered: zero, rounding: {decimals: 1, at: each-level}}
    bands:
      point: [{from: 3, id: high, text: High, score: 4}, {from: 1, id: low, text: Low, score: 2}]
      overall: [{from: 3, id: high, text: High}, {from: 1, id: low, text: Low}]
    points:
      - id: first
        title: The first
        criteria:
          - {id: one, question: One?, weight: 2, tags: [warm]}
          - {id: two, question: Two?, weight: 1/3}
          - {id: three, question: Three?, tags: [warm]}
          - {id: four, question: Four?, scale: ratio}
          - {id: five, question: Five?, weight: 0}
          - {id: mark, question: Mark?, scale: mark}
          - {id: away, question: Away?, applies-when: unit.kind = family}
          - {id: out, question: Out?}
      - {id: lowest, title: The lowest, scoring: {method: min}, criteria: [{id: a, question: A?}, {id: b, question: B?}]}
      - {id: middle, title: The middle, scoring: {method: median}, criteria: [{id: a, question: A?}, {id: b, question: B?}]}
      - {id: hundred, title: The share, scoring: {method: percent}, criteria: [{id: a, question: A?, weight: 2}, {id: b, question: B?}]}
      - {id: start, title: The start, scoring: {method: deduct, start: 10}, criteria: [{id: a, question: A?, weight: 2}, {id: b, question: B?}]}
      - id: rows
        title: The rows
        scoring:
          method: table
          rows: [{when: a >= 5, score: 5}, {when: "any(children, score = 1)", score: max(children)}, {score: not-rated}]
        criteria: [{id: a, question: A?}, {id: b, question: B?}]
    rules:
      - {id: capped, when: first.mark = red, then: {cap: {of: first, at-most: 2.5}}}
      - {id: high-cap, then: {cap: {of: first, at-most: 4}}}
      - {id: raised, when: age = adult, then: {floor: {of: first, at-least: 3}}}
      - {id: waits, when: first.two.score >= 3, then: {adjust: {of: first, by: -1}}}
      - {id: later, effective: {from: 2027-01-01}, then: {adjust: {of: overall, by: 0.5}}}
      - {id: silenced, when: lowest.value <= 1, then: {unrate: {of: lowest, reason: Too low to count.}}}
      - {id: unit, when: unit.kind = family and visit.form = announced, then: {finding: {point: first, category: attention, text: T}}}
      - {id: purpose, when: visit.purpose = routine and not (sorts has b), then: {finding: {point: first, category: attention, text: T}}}
      - {id: dates, when: since >= 2026-01-01 or since > visit.date, then: {finding: {point: first, category: attention, text: T}}}
      - {id: numbers, when: places > 10 and first.four.answer != 7, then: {finding: {point: first, category: attention, text: T}}}
      - {id: sets, when: "count(first, score <= 3) >= 2 and share(criteria, score = 1) < 50% and all(points, score >= 1)", then: {finding: {point: first, category: attention, text: T}}}
      - {id: tags, when: "any(tag.warm, score = 5 or note is unanswered)", then: {finding: {point: first, category: attention, text: T}}}
      - {id: methods, when: max(first) >= 5 and first.value < overall, then: {finding: {point: first, category: attention, text: T}}}
      - {id: sources, when: first.one.sources >= 2 and first.one.kinds = 1 and first.one.note is answered, then: {finding: {point: first, category: attention, text: T}}}
      - {id: status, when: first.out is not-in-focus and first.away is applicable and age is unanswered, then: {finding: {point: first, category: attention, text: T}}}
      - {id: bands, when: middle.band = high and first = low, then: {finding: {point: first, category: attention, text: T}}}
      - {id: nothing, when: not (first.out >= 3), then: {finding: {point: first, category: attention, text: T}}}
    """

  static let record = """
    record: 7
    checklist: test
    visit: {date: 2026-03-12, form: unannounced, purpose: routine}
    unit: {kind: home}
    facts: {age: child, sorts: [a], places: 12, since: 2025-06-01}
    answers:
      first:
        one: {answer: 3, sources: [talk, talk], note: Seen.}
        two:
        three: 5
        four: 6
        five: 1
        mark: red
        out: not-in-focus
      lowest: {a: 1, b: 3}
      middle: {a: 3, b: 5}
      hundred: {a: 3, b: 1}
      start: {a: 1, b: 3}
      rows: {a: 1, b: 3}
    """

  @Test(
    arguments: ["overall", "first", "lowest", "hundred", "rows", "first.away", "silenced", "numbers"], Language.allCases
  )
  func everythingIsExplained(path: String, language: Language) throws {
    let checklist = try ReportTests.checklist(Self.everything)
    let assessment = try assess(Self.record, by: checklist)
    let text = try #require(explanationText(assessment, path: path, file: "x.yaml", language: language)?.description)
    expectFile(text, named: "explanation-everything.\(path).\(language.rawValue).txt")
  }

  @Test func asJSON() throws {
    let assessment = try assess(Self.record, by: ReportTests.checklist(Self.everything))
    for (path, name) in [(nil, "all"), ("first", "first"), ("capped", "capped")] as [(String?, String)] {
      let text = ReportTests.text(
        try #require(explanationJSON(assessment, path: path, file: "x.yaml", language: .english)))
      expectFile(text, named: "explanation-everything.\(name).json")
    }
  }

  @Test func theOverallResultIsNamedInAnyLanguage() throws {
    let assessment = try assess(Self.record, by: ReportTests.checklist(Self.everything))
    let texts = ["samlet", "overall", "totalt"].map {
      explanationText(assessment, path: $0, file: "x.yaml", language: .danish)?.description
    }
    #expect(texts[0] != nil && texts.allSatisfy { $0 == texts[0] })
    #expect(explanationText(assessment, path: "firts", file: "x.yaml", language: .danish) == nil)
  }
}
