import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis

/// What a newer version makes otherwise of records: in examples that are searched for, and in those of past visits.
@Suite struct DifferenceTests {
  private func comparison(_ old: String, _ new: String) throws -> ChecklistComparison {
    ChecklistComparison(
      try checklist(ComparisonTests.text), try checklist(ComparisonTests.text.replacing(old, with: new)))
  }

  /// Each of these changes shows in some record, and what is told of it is what both versions make of that record.
  @Test(arguments: [
    ("weight: 2", "weight: 3"), ("good, score: 5", "good, score: 4"),
    ("{from: 5, score: 5}", "{from: 6, score: 5}"),
    ("from: 3, id: high", "from: 4, id: high"), ("overall: {method: mean}", "overall: {method: min}"),
    ("unanswered: exclude", "unanswered: zero"), ("min-coverage: 50%", "min-coverage: 100%"), ("c <= 1", "c < 1"),
    ("when: score = 1,", "when: score <= 5,"), ("category: development", "category: serious"), ("many > 3", "many > 4"),
    ("{from: 2024-01-01}", "{from: 2025-01-01}"), ("at-most: 3", "at-most: 2"),
  ])
  func aChangeOfResultsHasAWitness(_ old: String, _ new: String) throws {
    let comparison = try comparison(old, new)
    let search = DifferenceSearch(comparison)
    let witness = try #require(search.witnesses[0], "\(search.tries)")
    let before = try #require(comparison.old.assess(witness.record).value)
    let renewed = RecordTranslation(comparison.pairs).translate(witness.record)
    let after = try #require(comparison.new.assess(renewed).value)
    #expect(!witness.difference.isEmpty)
    for item in witness.difference.items {
      #expect(item.old.map { before.results[$0].exact } == item.before?.exact)
      #expect(item.new.map { after.results[$0].exact } == item.after?.exact)
      #expect(item.new.map { after.results[$0].status } == item.after?.status)
    }
    for finding in witness.difference.findings {
      let id = finding.new.map { comparison.new.findings[$0].id }
      #expect(after.findings.contains { $0.id == id } == finding.comes)
      #expect(before.findings.contains { $0.id == id } == finding.came)
    }
  }

  /// Another number of months shows in a record.
  @Test func aMoveOfADateHasAWitness() throws {
    let text = """
      checklist: p
      version: 1.0.0
      title: P
      facts: {since: {date: {}}}
      scales: {grade: [{value: 5, score: 5}, {value: 1, score: 1}]}
      scoring: {min-coverage: 50%}
      points: [{id: a, title: A, criteria: [{id: b, question: B?}]}]
      rules: [{id: r, when: since < visit.date - 12 months and a.b = 1, then: {finding: {category: attention, text: T}}}]
      """
    let other = try checklist(text.replacing("12 months", with: "6 months"))
    let comparison = ChecklistComparison(try checklist(text), other)
    #expect(comparison.changes.count == 1)
    #expect(DifferenceSearch(comparison).witnesses[0]?.difference.findings.count == 1)
  }

  /// A weight that a function in a rule reads makes a finding otherwise, though no method above it uses weights.
  @Test func aWeightShowsWhereAFunctionReadsIt() throws {
    let text = """
      checklist: p
      version: 1.0.0
      title: P
      scales: {grade: [{value: 5, score: 5}, {value: 3, score: 3}, {value: 1, score: 1}]}
      scoring: {point: {method: min}, min-coverage: 50%}
      points: [{id: a, title: A, criteria: [{id: b, question: B?, weight: 5}, {id: c, question: C?}]}]
      rules: [{id: r, when: mean(a) < 2, then: {finding: {category: attention, text: T}}}]
      """
    let other = try checklist(text.replacing("weight: 5", with: "weight: 1"))
    let search = DifferenceSearch(ChecklistComparison(try checklist(text), other))
    let witness = try #require(search.witnesses[0])
    #expect(witness.difference.items.isEmpty && witness.difference.findings.count == 1)
    let unread = try checklist(text.replacing("mean(a) < 2", with: "max(a) < 2"))
    let same = ChecklistComparison(
      unread, try checklist(text.replacing("mean(a)", with: "max(a)").replacing("weight: 5", with: "weight: 1")))
    #expect(same.changes.map(\.touches) == [[]])
  }

  /// A record taken to the same checklist says what it said, its notes and sources too.
  @Test(arguments: ["sociale-medier", "kvalitetsmodel-tilbud", "barnbarometer"])
  func aRecordTakenToTheSameChecklistGivesTheSame(id: String) throws {
    let comparison = ChecklistComparison(try shippedChecklist(id), try shippedChecklist(id))
    let (pairs, translation) = (comparison.pairs, RecordTranslation(comparison.pairs))
    let plain = PlainRecords(pairs.old)
    var random = SeededGenerator(seed: 7)
    for number in 1...60 {
      let record = plain.random(&random)
      let before = try #require(pairs.old.brief(record))
      let after = try #require(pairs.new.brief(translation.translate(record)))
      #expect(pairs.difference(before, after).isEmpty, "record \(number) of seed 7")
    }
  }

  /// Of a change of weight a witness shows numbers, and no finding that turns on what is written beside answers.
  @Test func aWitnessShowsWhatItSays() throws {
    let text = String(decoding: try repositoryFile("Checklists/sociale-medier/sociale-medier.yaml"), as: UTF8.self)
    let weighed = text.replacing("      - id: egen-brug\n", with: "      - id: egen-brug\n        vægt: 3\n")
    let search = DifferenceSearch(ChecklistComparison(try checklist(text), try checklist(weighed)))
    let witness = try #require(search.witnesses[0])
    #expect(witness.difference.findings.isEmpty)
    #expect(witness.record.answers.allSatisfy { $0.note == nil && $0.sources.isEmpty })
  }

  /// Where two versions say the same in other words, all ways to answer what they read are tried.
  @Test func whatChangesNothingIsProved() throws {
    let comparison = try comparison("when: score = 1,", "when: score < 2,")
    #expect(comparison.changes.count == 1)
    let search = DifferenceSearch(comparison, mostTries: 300)
    #expect(search.witnesses[0] == nil && search.tries == 300)
    #expect(search.step == .patch && comparison.step == .minor)
    guard case .allTried = search.proofs[0] else {
      return #expect(Bool(false), "\(String(describing: search.proofs[0]))")
    }
  }

  @Test func theSearchIsTheSameEveryTime() throws {
    let comparison = try comparison("many > 3", "many > 4")
    let (one, other) = (DifferenceSearch(comparison), DifferenceSearch(comparison))
    #expect(one.tries == other.tries)
    #expect(one.witnesses[0]?.record.answers.map(\.value) == other.witnesses[0]?.record.answers.map(\.value))
  }

  private func impact(_ comparison: ChecklistComparison, _ record: String) throws -> RecordImpact {
    let text = "record: r\nchecklist: p\n" + record
    var search = ImpactSearch(comparison)
    let (before, after) = (
      try TestSupport.record(text, for: comparison.old), try TestSupport.record(text, for: comparison.new)
    )
    return try #require(search.impact(on: before, after) { try? TestSupport.record(text, for: $0) })
  }

  private static let visit = """
    visit: {date: 2024-05-01, authority: north}
    unit: {kind: home}
    facts: {place: [town], many: 5}
    answers: {a: {x: 1, n: 9}, b: {c: bad}}
    """

  /// A record and the edits that touch it.
  @Test(arguments: [
    ("weight: 2", "weight: 3", [0]), ("title: P", "title: Q", []), ("category: development", "category: serious", [0]),
    ("category: attention", "category: serious", [0]), ("many > 3", "many > 5", [0]), ("many > 3", "many > 4", []),
    ("from: 3, id: high", "from: 2, id: high", [0]), ("c <= 1", "c < 1", [0]), ("at-most: 3", "at-most: 4", []),
    ("point: a, category", "point: b, category", [0]), ("decimals: 1", "decimals: 2", [0]),
    ("cap: {of: overall, at-most: 3}}", "cap: {of: overall, at-most: 3}, to-inspector: {text: Look.}}", [0]),
  ])
  func aRecordIsTouchedBy(_ old: String, _ new: String, _ causes: [Int]) throws {
    let comparison = try comparison(old, new)
    let impact = try impact(comparison, Self.visit)
    #expect(impact.causes == causes)
    #expect(impact.difference.isEmpty == causes.isEmpty)
  }

  /// Each change counts by itself: what two others do is not laid to a rule that comes in neither version.
  @Test func aCauseIsTriedAlone() throws {
    let text = ComparisonTests.text.replacing("weight: 2", with: "weight: 3").replacing("many > 3", with: "many > 8")
      .replacing("category: development", with: "category: serious")
      .replacing("rules:", with: "rules:\n  - {id: q, when: a.x = 5, then: {cap: {of: a, at-most: 2}}}")
    let comparison = ChecklistComparison(try checklist(ComparisonTests.text), try checklist(text))
    let told = try impact(comparison, Self.visit.replacing("many: 5", with: "many: 2")).causes.map {
      comparison.changes[$0].names
    }
    #expect(told == [["a.x"], ["a.x-1"]])
  }

  /// What a record sets aside by its number is another finding now.
  @Test(arguments: [
    ("findings:", "findings:\n          - {when: score = 5, category: strength, text: New}", true),
    ("findings:", "findings: # the same", false), ("text: T,", "text: TT,", false),
  ])
  func aFindingThatGetsAnotherNumber(_ old: String, _ new: String, _ isMoved: Bool) throws {
    let comparison = try comparison(old, new)
    let impact = try impact(comparison, Self.visit + "\nset-aside: {a.x-1: Because.}\n")
    #expect(impact.difference.setAside.isEmpty != isMoved && impact.difference.changesFindings == isMoved)
    #expect((comparison.step == .major) == isMoved)
    #expect(impact.causes.isEmpty != isMoved)
  }

  /// An example has numbers and days that there may be.
  @Test func anExampleIsPossible() throws {
    let text = """
      checklist: p
      version: 1.0.0
      title: P
      effective: {from: 2026-01-01}
      scales:
        errors: {number: {min: 0}, steps: [{from: 0, score: 5}, {from: 1, score: 3}, {from: 4, score: 1}]}
        grade: [{value: 5, score: 5}, {value: 1, score: 1}]
      scoring: {min-coverage: 50%}
      points: [{id: a, title: A, criteria: [{id: b, question: B?, scale: errors}, {id: c, question: C?, scale: grade}]}]
      rules:
        - {id: r, when: a < 2.5, effective: {from: 2024-05-01}, then: {finding: {category: attention, text: T}}}
      """
    for (old, new) in [("{from: 4, score: 1}", "{from: 3, score: 1}"), ("a < 2.5", "a < 3.5")] {
      let comparison = ChecklistComparison(try checklist(text), try checklist(text.replacing(old, with: new)))
      let witness = try #require(DifferenceSearch(comparison).witnesses[0])
      if case .number(let number) = witness.record.answers[2].value { #expect(number.denominator == 1, "\(number)") }
      #expect(witness.record.visit.date.map { $0.year >= 2026 } ?? true)
    }
  }

  @Test func recordsAreCounted() throws {
    let comparison = try comparison("from: 3, id: high", "from: 2, id: high")
    let visit = Self.visit.replacing("c: bad", with: "c: good")
    var (summary, other) = (ImpactSummary(comparison), ImpactSummary(comparison))
    summary.add(try impact(comparison, visit))
    summary.add(try impact(comparison, visit.replacing("x: 1", with: "x: 5")))
    other.add(try impact(comparison, visit.replacing("kind: home", with: "kind: family")))
    other.add(try impact(comparison, visit.replacing("north", with: "south").replacing("n: 9", with: "n: 1")))
    summary += other
    #expect(summary.all.records == 4 && summary.all.changed == 2 && summary.all.bands == 2 && summary.all.findings == 0)
    #expect(summary.byUnit[0]?.records == 3 && summary.byUnit[1]?.bands == 1)
    #expect(summary.byAuthority["north"]?.records == 3 && summary.byAuthority["south"]?.changed == 0)
    #expect(summary.byChange == [2] && summary.indirect == 0 && summary.shareOfBands == Rational(1, over: 2))
    other.lost = 2
    #expect(other.shareOfBands == Rational(3, over: 4))
    #expect(ImpactSummary(comparison).shareOfBands == 0)
  }
}
