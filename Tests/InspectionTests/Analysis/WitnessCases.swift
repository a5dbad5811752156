import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis

/// What is found of goals that turn on more than the answers of small scales.
@Suite struct WitnessCases {
  private static let base = """
    checklist: small
    version: 1.0.0
    language: en
    title: Small
    units: {home: , family: }
    purposes: {drift: , approval: }
    source-kinds: {child: , staff: , papers: }
    facts:
      age: {options: {child: , teen: }}
      ages: {options: {kid: , adult: }, several: yes}
      places: {number: {min: 0}}
      rooms: {number: {min: 1, max: 9}}
      taken: {date: {}}
      returned: {date: {}}
    scales:
      grade: [{value: 1, score: 1}, {value: 3, score: 3}, {value: 5, score: 5}]
      degrees: {number: {min: -30, max: 30}}
      ratio: {number: {min: 0}, steps: [{from: 0, score: 1}, {from: 1/2, score: 5}]}
    scoring: {min-coverage: 60%}
    bands: {overall: [{id: high, from: 4}, {id: low, from: 1}]}
    points:
      - id: p
        title: P
        criteria: [{id: a, question: A}, {id: b, question: B}, {id: c, question: C, scale: ratio}]
      - {id: t, title: T, criteria: [{id: d, question: D, scale: degrees, weight: 0}]}

    """

  static func text(when condition: String) -> String {
    base + "rules: [{id: r, when: \"\(condition)\", then: {finding: {category: attention, text: t}}}]\n"
  }

  /// What holds of one rule with this condition: `yes`, `never`, or `open` where it was not decided.
  @Test(arguments: [
    ("p.a = 1 and p.a = 3", "never"), ("p.a = 1 or p.b = 1", "yes"), ("p.a = 1 and p.a is not-relevant", "never"),
    ("visit.date < 2024-07-01 and visit.date > 2024-06-30", "never"),
    ("visit.date < 2024-07-02 and visit.date > 2024-06-30", "yes"),
    ("taken < 2024-07-02 and taken > 2024-06-30 and visit.date < taken", "yes"),
    ("taken < returned and returned < visit.date and visit.date < taken", "never"),
    ("taken < returned and returned < visit.date and visit.date < 2024-01-03 and taken > 2023-12-31", "never"),
    ("taken < returned and returned < visit.date and visit.date < 2024-01-04 and taken > 2023-12-31", "yes"),
    ("taken < visit.date - 12 months and taken > visit.date - 6 months", "never"),
    ("taken < visit.date - 6 months and taken > visit.date - 12 months", "yes"),
    ("taken < visit.date - 12 months and visit.date < 2025-01-01 and taken >= 2024-01-01", "never"),
    ("taken < visit.date - 12 months and visit.date <= 2025-01-02 and taken >= 2024-01-01", "yes"),
    ("taken - 1 month = 2024-02-29 and taken > 2024-03-30", "yes"),
    ("taken - 1 month = 2024-02-29 and taken > 2024-03-31", "never"),
    ("taken + 1 month = 2024-03-31", "never"), ("taken + 2 weeks = visit.date", "yes"),
    ("taken < visit.date - 2 years and returned > visit.date + 1 day and taken > returned", "open"),
    ("places > 3 and places < 3.5", "yes"), ("places > 3 and places < 3", "never"), ("places < 0", "never"),
    ("rooms > 9", "never"), ("rooms >= 9", "yes"), ("rooms > 2 and places is unanswered", "yes"),
    ("p.c.answer > 1/2 and p.c.score = 1", "never"), ("p.c.answer > 0.4 and p.c.score = 1", "yes"),
    ("t.d > 29.5 and t.d < 30", "yes"), ("t.d > 30", "never"), ("t.d = 7", "yes"),
    ("p.a.sources >= 3 and p.a.kinds = 1", "yes"), ("p.a.kinds >= 4", "never"), ("p.a.kinds > p.a.sources", "open"),
    ("p.a.sources has child and p.a.sources has papers", "yes"), ("p.a.sources has child and p.a.sources = 0", "never"),
    ("p.a.sources has child and p.a is unanswered", "never"),
    ("p.a.sources has child and not p.a.sources has child", "never"),
    ("p.a.sources has child and p.a.sources has staff and p.a.kinds < 2", "never"),
    ("p.a.sources has child and p.a.sources has staff and p.a.kinds = 3", "yes"),
    ("p.a.kinds = 3 and not p.a.sources has papers", "never"), ("p.a.kinds = 2 and not p.a.sources has papers", "yes"),
    ("p.a.sources has child and p.a.sources = 1 and p.a.sources has staff", "never"),
    ("count(p, sources has child) >= 3 and p.b.sources = 2", "yes"),
    ("all(p, sources has staff) and p.a.sources < 1", "never"),
    ("p.a.note is answered and p.a is unanswered", "never"), ("p.a.note is answered and p.a = 1", "yes"),
    ("ages has kid and ages has adult", "yes"), ("ages has kid and ages is unanswered", "never"),
    ("unit.kind = home and unit.kind = family", "never"), ("visit.form = announced and visit.purpose = drift", "yes"),
    ("visit.authority = midt and visit.authority != midt", "never"), ("visit.authority != midt", "yes"),
    ("count(p, score = 1) = 2 and p > 3", "never"), ("count(p, score = 1) = 2 and p > 2", "yes"),
    ("count(p, score >= 1) >= 4", "never"), ("overall.band = high and p.a = 3", "yes"),
    ("overall.band = high and p.a = 1", "never"),
    ("overall.band = high and count(p, score = 1) >= 2", "never"), ("p is answered and p.a is unanswered", "yes"),
    ("p is answered and count(p, score >= 1) = 1 and p.b is unanswered and p.c is unanswered", "never"),
    ("t.d > p.a.score and p.a = 5", "yes"), ("p.a is not-in-focus and p.b is not-established", "yes"),
  ])
  func aCondition(_ condition: String, _ expected: String) throws {
    let checklist = try checklist(Self.text(when: condition))
    var search = WitnessSearch(checklist)
    switch search.find(.holds(rule: 0), within: 200_000) {
    case .reached(let record):
      #expect(expected == "yes", "\(condition)")
      #expect(try #require(checklist.assess(record).value).findings.map(\.id) == ["r"], "\(condition)")
    case .unreachable: #expect(expected == "never", "\(condition)")
    case .undecided: #expect(expected == "open", "\(condition)")
    }
  }

  @Test func theSameSearchIsSpentInTheSameSteps() throws {
    let checklist = try checklist(
      Self.base + "rules: [{when: \"p > 4\", id: r, then: {cap: {of: overall, at-most: 3}}}]\n")
    let spent = (0..<2).map { _ in
      var search = WitnessSearch(checklist)
      for goal in Possibility.all(of: checklist) { _ = search.find(goal, within: 1000) }
      return search.spent
    }
    #expect(spent[0] == spent[1])
  }

  @Test func withoutStepsNothingIsDecided() throws {
    let checklist = try checklist(Self.base)
    for verdict in checklist.verdicts(on: Possibility.all(of: checklist), within: 0) {
      guard case .undecided = verdict.outcome else {
        Issue.record("\(verdict.possibility)")
        continue
      }
    }
  }
}
