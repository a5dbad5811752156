import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis

/// The mutants of a checklist, and which of them cases notice.
@Suite struct MutationTests {
  private static let checklistText = """
    checklist: p
    version: 1.0.0
    language: en
    title: P
    facts: {since: {date: {}}, place: {options: {town: , country: }}}
    scales: {grade: [{value: 5, score: 5}, {value: 3, score: 3}, {value: 1, score: 1}]}
    scoring: {min-coverage: 50%}
    bands: {overall: [{from: 1, id: low}, {from: 4, id: high}]}
    points:
      - id: a
        title: A
        criteria:
          - {id: x, question: X?, weight: 2, findings: [{when: score <= 3, category: strength, text: T}]}
          - {id: y, question: Y?, applies-when: place = town}
    rules:
      - {id: r, when: since < 2024-07-01 and a.x = 5, then: {cap: {of: overall, at-most: 3}}}
    """

  @Test func theMutantsOfAChecklist() throws {
    let mutants = MutantFinder.mutants(of: try checklist(Self.checklistText))
    let told = mutants.map { "\($0.name): \($0.words.en)" }
    #expect(
      told == [
        ": `not-relevant`: `zero` instead of `exclude`", ": `not-relevant`: `unrated` instead of `exclude`",
        ": `not-in-focus`: `unrated` instead of `exclude`", ": `unanswered`: `zero` instead of `exclude`",
        ": `unanswered`: `unrated` instead of `exclude`", "5: score 4 instead of 5", "5: score 6 instead of 5",
        "3: score 2 instead of 3", "3: score 4 instead of 3", "1: score 0 instead of 1", "1: score 2 instead of 1",
        ": min-coverage 40% instead of 50%", ": min-coverage 60% instead of 50%", "low: from 1.1 instead of 1",
        "high: from 3.9 instead of 4", "high: from 4.1 instead of 4", "a: weight 2 instead of 1",
        "a.x: weight 1 instead of 2", "a.x: weight 4 instead of 2", "a.x-1: `score <= 3` always true",
        "a.x-1: `score <= 3` never true",
        "a.x-1: `<` instead of `<=`", "a.x-1: 2 instead of 3", "a.x-1: 4 instead of 3",
        "a.x-1: `attention` instead of `strength`", "a.y: weight 2 instead of 1", "a.y: `place = town` always true",
        "a.y: `place = town` never true", "r: without `since < 2024-07-01`", "r: `since < 2024-07-01` never true",
        "r: `<=` instead of `<`", "r: 2024-06-30 instead of 2024-07-01", "r: 2024-07-02 instead of 2024-07-01",
        "r: without `a.x = 5`", "r: `a.x = 5` never true", "r: `!=` instead of `=`", "r: `<=` instead of `=`",
        "r: `>=` instead of `=`", "r: 4 instead of 5",
        "r: 6 instead of 5", "r: without the effect on overall", "r: overall 4 instead of 3",
      ])
  }

  /// When a fact is asked and when it must be given; a case that says what isn't filled in notices.
  @Test func conditionsOfFactsAreMutated() throws {
    let checklist = try checklist(
      """
      checklist: p
      version: 1.0.0
      language: en
      title: P
      facts:
        place: {options: {town: , country: }}
        far: {options: {yes: , no: }, applies-when: place = country, required-when: a.x <= 3}
      scales: {grade: [{value: 5, score: 5}, {value: 3, score: 3}, {value: 1, score: 1}]}
      points: [{id: a, title: A, criteria: [{id: x, question: X?}]}]
      """)
    func unnoticed(_ list: [(place: String, x: Int, missing: String)]) -> [String] {
      let all = list.enumerated().map { index, test in
        "{id: c\(index), record: {facts: {place: \(test.place)}, answers: {a: {x: \(test.x)}}}, expect: {incomplete: [\(test.missing)]}}"
      }
      let cases = cases("tests: p\ncases: [\(all.joined(separator: ", "))]\n", for: checklist).cases.compactMap {
        $0.reading.value
      }
      #expect(cases.count == list.count)
      return MutationTest(of: checklist, cases).unnoticed.map(\.mutant).filter { $0.name == "far" }.map(\.words.en)
    }
    #expect(
      unnoticed([]) == [
        "`place = country` always true", "`place = country` never true", "`a.x <= 3` always true",
        "`a.x <= 3` never true", "`<` instead of `<=`", "2 instead of 3",
      ])
    #expect(
      unnoticed([("town", 3, ""), ("country", 3, "far"), ("country", 1, "far"), ("country", 5, "")])
        == [])
  }

  /// The number by which a date is moved, one up and one down.
  @Test func aMoveOfADateIsMutated() throws {
    let text = Self.checklistText.replacing("since < 2024-07-01", with: "since < visit.date - 12 months")
    let mutants = MutantFinder.mutants(of: try checklist(text))
    let moved = mutants.filter { $0.name == "r" && $0.words.en.first?.isNumber == true }.map(\.words.en)
    #expect(moved == ["11 instead of 12", "13 instead of 12", "4 instead of 5", "6 instead of 5"])
  }

  /// A weight that no method uses, and a function in a rule does.
  static let weighedByFunction = """
    checklist: p
    version: 1.0.0
    title: P
    scales: {grade: [{value: 5, score: 5}, {value: 3, score: 3}, {value: 1, score: 1}]}
    scoring: {point: {method: min}, min-coverage: 50%}
    points: [{id: a, title: A, criteria: [{id: b, question: B?, weight: 5}, {id: c, question: C?}]}]
    rules: [{id: r, when: mean(a) < 2, then: {finding: {category: attention, text: T}}}]
    """

  @Test func aWeightThatOnlyAFunctionReadsIsMutated() throws {
    let mutants = MutantFinder.mutants(of: try checklist(Self.weighedByFunction))
    let weights = mutants.filter { $0.words.en.hasPrefix("weight") }
    #expect(weights.map(\.name) == ["a", "a.b", "a.b", "a.c"])
  }

  /// A case, and what it notices.
  @Test(arguments: [
    ("answers: {a: {x: 3, y: 5}}, facts: {place: town}", "overall: 11/3", ["a.x: weight 4 instead of 2"]),
    ("answers: {a: {x: 3}}", "findings: [a.x-1]", ["a.x-1: `<` instead of `<=`", "a.x-1: 2 instead of 3"]),
    (
      "answers: {a: {x: 3, y: 5}}, facts: {place: town}", "criteria: {a.y: 5}", ["a.y: `place = town` never true"]
    ),
    ("answers: {a: {x: 5}}, facts: {since: 2024-06-30}", "overall: 3", ["r: 2024-06-30 instead of 2024-07-01"]),
    (
      "answers: {a: {x: 5}}, facts: {since: 2024-07-01}", "overall: 5",
      ["r: `<=` instead of `<`", "r: 2024-07-02 instead of 2024-07-01", "r: without `since < 2024-07-01`"]
    ),
  ])
  func aCaseNotices(_ record: String, _ expect: String, _ expected: [String]) throws {
    let checklist = try checklist(Self.checklistText)
    let document = cases("tests: p\ncases: [{id: c, record: {\(record)}, expect: {\(expect)}}]\n", for: checklist)
    let test = try #require(document.cases.first?.reading.value, "\(document.allDiagnostics.map(\.code.id))")
    let result = MutationTest(of: checklist, [test])
    let all = MutantFinder.mutants(of: checklist).map { "\($0.name): \($0.words.en)" }
    #expect(result.count == all.count && result.noticed + result.equivalent.count + result.unnoticed.count == all.count)
    let unnoticed = Set(result.survivors.map { "\($0.mutant.name): \($0.mutant.words.en)" })
    let noticed = all.filter { !unnoticed.contains($0) }
    for name in expected { #expect(noticed.contains(name), "\(name) of \(noticed)") }
  }

  /// Without cases each mutant survives; those that can't change anything are proved not to.
  @Test func whatCanChangeNothingIsProved() throws {
    let checklist = try checklist(Self.checklistText)
    let test = MutationTest(of: checklist, [])
    #expect(test.noticed == 0 && test.count == test.survivors.count)
    // With two questions no share lies between 40 and 50 %. No result is near 4; the point is the only one; the answers are 1, 3 and 5,
    // so that 4 stands for 3, and nothing is above 5.
    #expect(test.equivalent.map(\.mutant.name) == ["", "high", "high", "a", "a.x-1", "r"])
  }

  @Test func aSurvivorTellsWhetherSomeCaseSeesIt() throws {
    let checklist = try checklist(Self.checklistText)
    let record = try record("record: r\nchecklist: p\nanswers: {a: {x: 3}}\n", for: checklist)
    let test = MutationTest(of: checklist, [TestCase(record, [])])
    let seen = test.survivors.filter(\.isSeen).map(\.mutant.words.en)
    #expect(seen.contains("`<` instead of `<=`") && !seen.contains("`<=` instead of `<`"))
    #expect(test.survivors.allSatisfy { !($0.isSeen && $0.isEquivalent) })
  }
}
