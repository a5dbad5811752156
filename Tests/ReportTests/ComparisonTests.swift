import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis
@testable import InspectionReports

/// What is said of two versions of a checklist: in which group, and which version follows.
@Suite struct ComparisonTests {
  static let text = """
    checklist: p
    version: 1.0.0
    language: en
    title: P
    notice: N
    source: {title: S, publisher: U, date: 2024-01-01, reference: R}
    units: {home: Home, family: Family}
    purposes: {drift: Drift}
    facts:
      place: {question: Where?, options: {town: Town, country: Country}, several: yes, required: yes}
      many: {title: Many, guidance: GM, number: {min: 0, max: 10}}
      since: {date: {}}
    source-kinds: {talk: Talk}
    scales:
      grade: [{value: 5, text: Five, score: 5}, {value: 1, text: One, score: 1}]
      number: {number: {min: 0, max: 9}, steps: [{from: 0, score: 1}, {from: 5, score: 5}]}
      tone: [{value: good, score: 5}, {value: bad, score: 1}]
      kind: {guidance: GK, steps: [{value: a}, {value: b}]}
      word: {text: free}
    scoring:
      overall: {method: mean}
      point: {method: mean, of: criteria}
      rounding: {decimals: 1, mode: half-up, at: display}
      not-relevant: exclude
      not-in-focus: exclude
      unanswered: exclude
      min-coverage: 50%
    bands: {point: [{from: 3, id: high, text: High}, {from: 1, id: low, text: Low}]}
    points:
      - id: a
        title: A
        guidance: G
        criteria:
          - id: x
            question: {home: X?, family: Y?}
            title: TX
            guidance: GX
            levels: {5: Good, 1: Bad}
            weight: 2
            applies-when: place has town
            allow-not-relevant: yes
            required-sources: {at-least: 1}
            note: {required-when: score = 1}
            tags: [t]
            reference: RX
            findings:
              - {when: score = 1, category: development, text: T, recommendation: Do, reference: RF}
          - {id: n, question: N?, scale: number}
          - {id: k, question: K?, scale: kind}
      - id: b
        title: B
        scoring: {method: table, rows: [{when: c <= 1, score: 2}, {score: 4}]}
        criteria: [{id: c, question: C?, scale: tone}, {id: d, question: D?, indicators: [{id: j, question: J?}, {id: l, question: L?}]}]
    rules:
      - id: r
        when: a.x = 1 and many > 3
        effective: {from: 2024-01-01}
        then: {finding: {point: a, category: attention, text: TR}, cap: {of: overall, at-most: 3}}
      - {id: s, then: {unrate: {of: b.d, reason: U}}}
    """

  private func told(_ comparison: ChecklistComparison) -> [String] {
    let words = DiffWords(comparison: comparison, language: .english)
    return comparison.changes.map { "\($0.bearing): \(words.sentence($0)) (\($0.step))" }
  }

  /// An edit of the text, and what is said of it.
  @Test(arguments: [
    // Words.
    ("title: P", "title: Q", ["wording: checklist p, title: »P« → »Q« (patch)"]),
    ("title: TX", "title: TY", ["wording: criterion a.x, title: »TX« → »TY« (patch)"]),
    ("title: Many", "title: More", ["wording: fact many, title: »Many« → »More« (patch)"]),
    ("guidance: GM", "guidance: GN", ["wording: fact many, guidance: »GM« → »GN« (patch)"]),
    ("guidance: GK", "guidance: GL", ["wording: scale kind, guidance: »GK« → »GL« (patch)"]),
    (
      "kind: {guidance: GK, steps: [{value: a}, {value: b}]}", "kind: [{value: a}, {value: b}]",
      ["wording: scale kind, guidance: »GK« → – (patch)"]
    ),
    ("notice: N", "notice: M", ["wording: checklist p, notice: »N« → »M« (patch)"]),
    ("title: S", "title: Z", ["wording: checklist p, source: »S« → »Z« (patch)"]),
    ("publisher: U", "publisher: V", ["wording: checklist p, publisher: »U« → »V« (patch)"]),
    ("date: 2024-01-01,", "date: 2024-01-02,", ["wording: checklist p, date: »2024-01-01« → »2024-01-02« (patch)"]),
    ("reference: R}", "reference: Q}", ["wording: checklist p, reference: »R« → »Q« (patch)"]),
    ("home: Home", "home: House", ["wording: unit home, text: »Home« → »House« (patch)"]),
    ("drift: Drift", "drift: D", ["wording: purpose drift, text: »Drift« → »D« (patch)"]),
    ("talk: Talk", "talk: T", ["wording: kind of source talk, text: »Talk« → »T« (patch)"]),
    ("Where?", "Where then?", ["wording: fact place, question: »Where?« → »Where then?« (patch)"]),
    ("town: Town", "town: T", ["wording: option place: town, text: »Town« → »T« (patch)"]),
    ("text: Five", "text: V", ["wording: step grade: 5, text: »Five« → »V« (patch)"]),
    ("text: High", "text: H", ["wording: band high, text: »High« → »H« (patch)"]),
    ("title: A", "title: AA", ["wording: point a, title: »A« → »AA« (patch)"]),
    ("guidance: GX", "guidance: GY", ["wording: criterion a.x, guidance: »GX« → »GY« (patch)"]),
    (
      "family: Y?", "family: Z?",
      ["wording: criterion a.x, question: »home: X?«, »family: Y?« → »home: X?«, »family: Z?« (patch)"]
    ),
    (
      "5: Good", "5: Fine",
      ["wording: criterion a.x, levels: »5«, »Good«, »1«, »Bad« → »5«, »Fine«, »1«, »Bad« (patch)"]
    ),
    ("tags: [t]", "tags: [t, u]", ["wording: criterion a.x, tags: »t« → »t«, »u« (patch)"]),
    ("reference: RX", "reference: RY", ["wording: criterion a.x, reference: »RX« → »RY« (patch)"]),
    ("text: T,", "text: TT,", ["wording: finding a.x-1, text: »T« → »TT« (patch)"]),
    ("recommendation: Do", "recommendation: Be", ["wording: finding a.x-1, recommendation: »Do« → »Be« (patch)"]),
    ("reference: RF", "reference: RG", ["wording: finding a.x-1, reference: »RF« → »RG« (patch)"]),
    ("text: TR", "text: TS", ["wording: finding r, text: »TR« → »TS« (patch)"]),
    ("reason: U", "reason: W", ["wording: rule s, reason: »U« → »W« (patch)"]),
    // Only the order.
    (
      "- {id: n, question: N?, scale: number}\n      - {id: k, question: K?, scale: kind}",
      "- {id: k, question: K?, scale: kind}\n      - {id: n, question: N?, scale: number}",
      ["wording: point a: another order (patch)"]
    ),
    // Another way to write the same.
    ("when: a.x = 1 and many > 3", "when: (a.x.score = 1)  and many > 3", []),
    ("weight: 2", "weight: 4/2", []), ("min-coverage: 50%", "min-coverage: 0.5", []),
    // Results.
    ("weight: 2", "weight: 3", ["results: criterion a.x, weight: 2 → 3 (minor)"]),
    ("good, score: 5", "good, score: 4", ["results: step tone: good, score: 5 → 4 (minor)"]),
    (
      "{from: 5, score: 5}", "{from: 6, score: 5}",
      ["results: scale number, steps: from 0: 1, from 5: 5 → from 0: 1, from 6: 5 (minor)"]
    ),
    ("from: 3, id: high", "from: 4, id: high", ["results: band high, from: 3 → 4 (minor)"]),
    ("id: high", "id: top", ["results: band top, id: »high« → »top« (major)"]),
    ("{from: 3, id: high, text: High}, ", "", ["results: removed: band high (major)"]),
    // Where and when it is used.
    (
      "units: {home: Home", "public-reports: yes\nunits: {home: Home",
      ["use: checklist p, public-reports: no → yes (minor)"]
    ),
    (
      "units: {home: Home", "effective: {from: 2025-01-01}\nunits: {home: Home",
      ["use: checklist p, effective: – → »2025-01-01 –« (minor)"]
    ),
    ("overall: {method: mean}", "overall: {method: min}", ["results: overall, method: mean → min (minor)"]),
    ("of: criteria", "of: indicators", ["results: points a and b, of: criteria → indicators (minor)"]),
    (
      "decimals: 1", "decimals: 2",
      [
        "results: scoring: overall, a, b and b.d, rounding: 1, half-up, display → 2, half-up, display (minor)"
      ]
    ),
    (
      "unanswered: exclude", "unanswered: zero",
      ["results: scoring: overall, a, b and b.d, unanswered: exclude → zero (minor)"]
    ),
    (
      "min-coverage: 50%", "min-coverage: 60%",
      ["results: scoring: overall, a and b.d, min-coverage: 0.5 → 0.6 (minor)"]
    ),
    ("c <= 1", "c < 1", ["results: point b, rows: »c <= 1«, »2«, –, »4« → »c < 1«, »2«, –, »4« (minor)"]),
    ("when: score = 1,", "when: score <= 1,", ["results: finding a.x-1, when: »score = 1« → »score <= 1« (minor)"]),
    (
      "category: development", "category: serious",
      ["results: finding a.x-1, category: development → clarify-at-once (minor)"]
    ),
    ("many > 3", "many > 4", ["results: rule r, when: »a.x = 1 and many > 3« → »a.x = 1 and many > 4« (minor)"]),
    (
      "{from: 2024-01-01}", "{from: 2025-01-01}",
      ["results: rule r, effective: »2024-01-01 –« → »2025-01-01 –« (minor)"]
    ),
    ("at-most: 3", "at-most: 2", ["results: rule r, cap: »overall«, 3 → »overall«, 2 (minor)"]),
    ("point: a, category", "point: b, category", ["results: finding r, point: »a« → »b« (minor)"]),
    (
      "unrate: {of: b.d, reason: U}", "cap: {of: b.d, at-most: 1}",
      [
        "results: rule s, cap: – → »b.d«, 1 (minor)", "results: rule s, unrate: »b.d« → – (minor)",
        "wording: rule s, reason: »U« → – (patch)",
      ]
    ),
    (
      "cap: {of: overall, at-most: 3}}", "cap: {of: overall, at-most: 3}, to-inspector: {text: Look.}}",
      ["results: rule r, to-inspector: – → »Look.« (minor)"]
    ),
    // What is asked.
    (
      "applies-when: place has town", "applies-when: place has country",
      ["questions: criterion a.x, applies-when: »place has town« → »place has country« (minor)"]
    ),
    (
      "allow-not-relevant: yes", "allow-not-relevant: no",
      ["questions: criterion a.x, allow-not-relevant: yes → no (major)"]
    ),
    ("at-least: 1", "at-least: 2", ["questions: criterion a.x, required-sources: 1, 0 → 2, 0 (minor)"]),
    (
      "required-when: score = 1", "required-when: score <= 1",
      ["questions: criterion a.x, required-when: »score = 1« → »score <= 1« (minor)"]
    ),
    ("required: yes", "required: no", ["questions: fact place, required: yes → no (minor)"]),
    ("max: 10}", "max: 20}", ["questions: fact many, number: 0, 10 → 0, 20 (minor)"]),
    ("max: 10}", "max: 5}", ["questions: fact many, number: 0, 10 → 0, 5 (major)"]),
    ("min: 0, max: 9", "min: 1, max: 9", ["questions: scale number, number: 0, 9 → 1, 9 (major)"]),
    (
      "since: {date: {}}", "since: {number: {}}",
      ["questions: fact since, kind: date → number (major)", "questions: fact since, number: – → –, – (major)"]
    ),
    (
      "question: K?, scale: kind", "question: K?, scale: word",
      [
        "questions: new: scale word (minor)", "questions: removed: scale kind (minor)",
        "questions: criterion a.k, scale: »kind« → »word« (major)",
      ]
    ),
    ("country: Country}", "country: Country, sea: Sea}", ["questions: new: option place: sea (minor)"]),
    (
      "units: {home: Home, family: Family}", "units: {home: Home, family: Family, ship: Ship}",
      ["questions: new: unit ship (minor)"]
    ),
    ("{value: b}]", "{value: b}, {value: c}]", ["questions: new: step kind: c (minor)"]),
    ("{value: a}, {value: b}]", "{value: a}]", ["questions: removed: step kind: b (major)"]),
    (
      "source-kinds: {talk: Talk}", "source-kinds: {talk: Talk, look: Look}",
      ["questions: new: kind of source look (minor)"]
    ),
    (
      "  - {id: k, question: K?, scale: kind}", "  - {id: k, question: K?, scale: kind}\n      - {id: m, question: M?}",
      ["questions: new: criterion a.m (minor)"]
    ),
    (
      ", {id: l, question: L?}", "", ["questions: removed: indicator b.d.l (major)"]
    ),
    (
      "findings:", "findings:\n          - {when: score = 5, category: strength, text: New}",
      ["results: new: finding a.x-1 (minor)", "results: finding a.x-2, id: »a.x-1« → »a.x-2« (major)"]
    ),
    ("  - {id: s, then: {unrate: {of: b.d, reason: U}}}", "", ["results: removed: rule s (minor)"]),
  ])
  func anEditIsTold(_ old: String, _ new: String, _ expected: [String]) throws {
    let before = try checklist(Self.text)
    #expect(Self.text.ranges(of: old).count == 1, "\(old)")
    let after = try checklist(Self.text.replacing(old, with: new))
    let comparison = ChecklistComparison(before, after)
    #expect(told(comparison) == expected)
    #expect(comparison.isVersionFitting == expected.isEmpty)
    #expect(comparison.changesWordingOnly == expected.allSatisfy { $0.hasPrefix("wording") })
    #expect(ChecklistComparison(after, before).changes.isEmpty == expected.isEmpty)
  }

  @Test func aCriterionThatMovesIsOneChange() throws {
    let moved = Self.text.replacing("\n      - {id: n, question: N?, scale: number}", with: "").replacing(
      "criteria: [{id: c, question: C?, scale: tone},",
      with: "criteria: [{id: c, question: C?, scale: tone}, {id: n, question: N?, scale: number},")
    let comparison = ChecklistComparison(try checklist(Self.text), try checklist(moved))
    #expect(told(comparison) == ["questions: moved: a.n → b.n (major)"])
  }

  /// The least number that follows, and what a larger or smaller one is.
  @Test(arguments: [
    ("title: P", "title: Q", "1.0.0", false), ("title: P", "title: Q", "1.0.1", true),
    ("title: P", "title: Q", "2.0.0", true),
    ("title: P", "title: Q", "0.9.0", false), ("weight: 2", "weight: 3", "1.0.1", false),
    ("weight: 2", "weight: 3", "1.1.0", true), ("weight: 2", "weight: 3", "2.0.0", true),
    ("{value: a}, {value: b}]", "{value: a}]", "1.9.0", false),
    ("{value: a}, {value: b}]", "{value: a}]", "2.0.0", true),
    ("title: P", "title: P", "1.0.0", true), ("title: P", "title: P", "1.0.7", true),
  ])
  func aVersionFits(_ old: String, _ new: String, _ version: String, _ fits: Bool) throws {
    let text = Self.text.replacing(old, with: new).replacing("version: 1.0.0", with: "version: \(version)")
    #expect(ChecklistComparison(try checklist(Self.text), try checklist(text)).isVersionFitting == fits)
  }

  @Test func ofAnotherChecklistNoVersionFollows() throws {
    let other = try checklist(
      Self.text.replacing("checklist: p", with: "checklist: q").replacing("weight: 2", with: "weight: 3"))
    #expect(ChecklistComparison(try checklist(Self.text), other).isVersionFitting)
  }
}
