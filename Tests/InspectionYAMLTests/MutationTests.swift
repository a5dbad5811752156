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
    let number = { (number: Rational) in number.decimal() }
    let told = mutants.map { mutant in
      switch mutant.change {
      case .weight(let old, let new): "\(mutant.name): weight \(number(old)) \(number(new))"
      case .comparison(let old, let new): "\(mutant.name): \(old.symbol) \(new.symbol)"
      case .negated: "\(mutant.name): negated"
      case .constant(.number(let old, let new)): "\(mutant.name): \(number(old)) \(number(new))"
      case .constant(.day(let old, let new)): "\(mutant.name): \(old) \(new)"
      case .effect(let of, let old, let new): "\(mutant.name): \(of) \(number(old)) \(number(new))"
      case .withoutEffect(let of): "\(mutant.name): without \(of)"
      case .bandEdge(let band, let old, let new): "band \(band): \(number(old)) \(number(new))"
      case .minCoverage(let old, let new): "coverage: \(number(old)) \(number(new))"
      }
    }
    #expect(
      told == [
        "coverage: 0.5 0.4", "coverage: 0.5 0.6", "band low: 1 0.9", "band low: 1 1.1", "band high: 4 3.9",
        "band high: 4 4.1", "a: weight 1 2", "a.x: weight 2 4", "a.x-1: <= <", "a.x-1: 3 2", "a.x-1: 3 4",
        "a.y: weight 1 2", "a.y: negated", "r: < <=", "r: 2024-07-01 2024-06-30", "r: 2024-07-01 2024-07-02", "r: = !=",
        "r: 5 4", "r: 5 6", "r: without overall", "r: overall 3 4",
      ])
  }

  /// The number by which a date is moved, one up and one down.
  @Test func aMoveOfADateIsMutated() throws {
    let text = Self.checklistText.replacing("since < 2024-07-01", with: "since < visit.date - 12 months")
    let mutants = MutantFinder.mutants(of: try checklist(text))
    let moved = mutants.filter { $0.name == "r" }.compactMap { mutant -> String? in
      guard case .constant(.number(let old, let new)) = mutant.change else { return nil }
      return "\(old.decimal()) \(new.decimal())"
    }
    #expect(moved == ["12 11", "12 13", "5 4", "5 6"])
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
    let weights = mutants.filter { if case .weight = $0.change { true } else { false } }
    #expect(weights.map(\.name) == ["a", "a.b", "a.c"])
  }

  /// A case, and what it notices.
  @Test(arguments: [
    ("answers: {a: {x: 3, y: 5}}, facts: {place: town}", "overall: 11/3", ["a.x: weight"]),
    ("answers: {a: {x: 3}}", "findings: [a.x-1]", ["a.x-1: <", "a.x-1: 2"]),
    ("answers: {a: {x: 5}}", "findings: []", []),
    ("answers: {a: {x: 3, y: 5}}, facts: {place: town}", "criteria: {a.y: 5}", ["a.y: negated"]),
    ("answers: {a: {x: 5}}, facts: {since: 2024-06-30}", "overall: 3", ["r: 2024-06-30"]),
    ("answers: {a: {x: 5}}, facts: {since: 2024-07-01}", "overall: 5", ["r: <=", "r: 2024-07-02"]),
  ])
  func aCaseNotices(_ record: String, _ expect: String, _ expected: [String]) throws {
    let checklist = try checklist(Self.checklistText)
    let document = cases("tests: p\ncases: [{id: c, record: {\(record)}, expect: {\(expect)}}]\n", for: checklist)
    let test = try #require(document.cases.first?.reading.value, "\(document.allDiagnostics.map(\.code.id))")
    let result = MutationTest(of: checklist, [test])
    let unnoticed = result.survivors.map(\.mutant.change)
    let all = MutantFinder.mutants(of: checklist)
    #expect(result.count == all.count && result.noticed + result.equivalent.count + result.unnoticed.count == all.count)
    let noticed = all.filter { !unnoticed.contains($0.change) }.map { mutant in
      switch mutant.change {
      case .weight: "\(mutant.name): weight"
      case .comparison(_, let new): "\(mutant.name): \(new.symbol)"
      case .constant(.number(_, let new)): "\(mutant.name): \(new.decimal())"
      case .constant(.day(_, let new)): "\(mutant.name): \(new)"
      case .negated: "\(mutant.name): negated"
      case .effect, .withoutEffect, .bandEdge, .minCoverage: "\(mutant.change)"
      }
    }
    for name in expected { #expect(noticed.contains(name), "\(name) of \(noticed)") }
    if expected.isEmpty { #expect(noticed.isEmpty) }
  }

  /// Without cases each mutant survives; those that can't change anything are proved not to.
  @Test func whatCanChangeNothingIsProved() throws {
    let checklist = try checklist(Self.checklistText)
    let test = MutationTest(of: checklist, [])
    #expect(test.noticed == 0 && test.count == test.survivors.count)
    // With two questions no share lies between 40 and 50 %. Below 1 there is no result, and none is near 4; the point is the only one; the answers are 1, 3 and 5, so that 4 stands for 3.
    #expect(test.equivalent.map(\.mutant.name) == ["", "low", "high", "high", "a", "a.x-1"])
  }

  @Test func aSurvivorTellsWhetherSomeCaseSeesIt() throws {
    let checklist = try checklist(Self.checklistText)
    let record = try record("record: r\nchecklist: p\nanswers: {a: {x: 3}}\n", for: checklist)
    let test = MutationTest(of: checklist, [TestCase(record, [])])
    let seen = test.survivors.filter(\.isSeen).map(\.mutant.change)
    #expect(
      seen.contains(.comparison(old: .lessOrEqual, new: .less))
        && !seen.contains(.comparison(old: .less, new: .lessOrEqual)))
    #expect(test.survivors.allSatisfy { !($0.isSeen && $0.isEquivalent) })
  }
}
