import Inspection
import InspectionAnalysis
import TestSupport
import Testing

@testable import InspectionYAML

/// What cases reach of a checklist that has a goal of each kind.
@Suite struct CoverageTests {
  private static let checklistText = """
    checklist: p
    version: 1.0.0
    language: en
    title: P
    facts: {place: {options: {town: , country: }}}
    scales:
      grade: [{value: 5, score: 5}, {value: 1, score: 1}]
      number: {number: {min: 0}, steps: [{from: 0, score: 1}, {from: 10, score: 5}]}
    scoring: {min-coverage: 0%}
    bands: {overall: [{from: 0, id: low}, {from: 4, id: high}]}
    points:
      - id: a
        title: A
        criteria:
          - {id: x, question: X?, findings: [{when: score = 1, category: strength, text: T}]}
          - {id: y, question: Y?, scale: number, applies-when: place = town}
      - id: b
        title: B
        scoring: {method: table, rows: [{when: z = 1, score: 2}, {score: 4}]}
        criteria: [{id: z, question: Z?}]
    rules:
      - {id: r, when: a.x = 5 and b.z = 5, then: {cap: {of: b, at-most: 3}}}
      - {id: s, then: {finding: {category: strength, text: T}}}
    """

  private static let all = [
    "option 5", "option 1", "option 0", "option 10", "band low", "band high", "finding a.x-1", "noFinding a.x-1",
    "applies a.y", "appliesNot a.y", "row 1", "row 2", "ruleHolds r", "ruleFails r", "partTrue a.x = 5",
    "partFalse a.x = 5", "partTrue b.z = 5", "partFalse b.z = 5", "effect r", "ruleHolds s",
  ]

  private func reached(_ records: String...) throws -> [String] {
    let checklist = try checklist(Self.checklistText)
    let list = records.enumerated().map { "{id: c\($0), record: {\($1)}, expect: {missing: 0}}" }.joined(
      separator: ", ")
    var coverage = CaseCoverage(of: checklist)
    for reading in cases("tests: p\ncases: [\(list)]\n", for: checklist).cases { coverage.add(checklist.run(reading)) }
    let names = coverage.goals.map { goal in
      goal.kind == .partTrue || goal.kind == .partFalse ? "\(goal.kind) \(goal.of)" : "\(goal.kind) \(goal.name)"
    }
    #expect(names == Self.all)
    #expect(coverage.unreached.count == coverage.isReached.count { !$0 })
    return zip(names, coverage.isReached).filter { $0.1 }.map { $0.0 }
  }

  /// When a fact is asked, and when it must be given, is decided by conditions like any other.
  @Test func factsThatAreNotAskedOfEveryone() throws {
    let checklist = try checklist(
      """
      checklist: p
      version: 1.0.0
      language: en
      title: P
      units: {home: Home, family: Family}
      facts:
        place: {options: {town: , country: }}
        far: {options: {yes: , no: }, applies-when: place = country and unit.kind = home, required-when: a.x = 1 or a.x = 2}
      scales: {grade: [{value: 3, score: 3}, {value: 2, score: 2}, {value: 1, score: 1}]}
      points: [{id: a, title: A, criteria: [{id: x, question: X?}]}]
      """)
    func reached(_ record: String) -> [String] {
      var coverage = CaseCoverage(of: checklist)
      let list = "tests: p\ncases: [{id: c, record: {\(record)}, expect: {missing: 0}}]\n"
      for reading in cases(list, for: checklist).cases { coverage.add(checklist.run(reading)) }
      return coverage.goals.indices.filter { coverage.isReached[$0] && coverage.goals[$0].name == "far" }.map {
        let goal = coverage.goals[$0]
        return "\(goal.kind)" + (goal.of.isEmpty ? "" : " \(goal.of)")
      }
    }
    #expect(reached("facts: {place: }") == [])
    #expect(
      reached("unit: {id: u, kind: home}, facts: {place: country}, answers: {a: {x: 1}}") == [
        "applies", "partTrue place = country", "partTrue unit.kind = home", "partTrue a.x = 1",
      ])
    // Where it isn't asked, nothing decides whether it must be given.
    #expect(
      reached("unit: {id: u, kind: family}, facts: {place: country}, answers: {a: {x: 1}}") == [
        "appliesNot", "partFalse unit.kind = home",
      ])
    #expect(
      reached("unit: {id: u, kind: home}, facts: {place: country}, answers: {a: {x: 3}}") == [
        "applies", "partTrue place = country", "partTrue unit.kind = home", "partFalse a.x = 1", "partFalse a.x = 2",
      ])
  }

  /// Of two caps in one rule the lower one acts, and `check` says the same.
  @Test func twoEffectsOfAKindInOneRuleAreCountedEachForItself() throws {
    let checklist = try checklist(
      """
      checklist: p
      version: 1.0.0
      language: en
      title: P
      scales: {grade: [{value: 3, score: 3}, {value: 2, score: 2}, {value: 1, score: 1}]}
      points: [{id: a, title: A, criteria: [{id: x, question: X?}, {id: y, question: Y?}]}]
      rules: [{id: r, when: a.y = 1, then: {cap: [{of: a, at-most: 1.5}, {of: a, at-most: 1}]}}]
      """)
    var coverage = CaseCoverage(of: checklist)
    let list = "tests: p\ncases: [{id: c, record: {answers: {a: {x: 3, y: 1}}}, expect: {missing: 0}}]\n"
    for reading in cases(list, for: checklist).cases { coverage.add(checklist.run(reading)) }
    #expect(coverage.count(.effect) == (reached: 1, all: 2))
    #expect(
      coverage.unreached.map { coverage.goals[$0] }.filter { $0.kind == .effect }.map(\.range.start.column) == [50])
    #expect(
      checklist.prove().map { "\($0.fault.code.id) \($0.fault.range.start.column)" } == ["effect-without-change 50"])
  }

  @Test func noCaseReachesNothing() throws {
    #expect(try reached() == [])
    var coverage = CaseCoverage(of: try checklist(Self.checklistText))
    #expect(coverage.share == 0 && coverage.count().all == 20 && coverage.count(.option).all == 4)
    coverage.add(try record("facts: {place: town}"))
    #expect(coverage.share == Rational(1, over: 10))
  }

  /// What is open is neither way round: an empty record shows nothing but what always holds, and the last row where z is no 1.
  @Test(arguments: [
    ("facts: {place: }", ["ruleHolds s"]),
    ("facts: {place: country}", ["appliesNot a.y", "ruleHolds s"]),
    ("facts: {place: town}", ["applies a.y", "ruleHolds s"]),
    (
      "answers: {a: {x: 1}}",
      ["option 1", "band low", "finding a.x-1", "ruleFails r", "partFalse a.x = 5", "ruleHolds s"]
    ),
    ("answers: {a: {x: 5}}", ["option 5", "band high", "noFinding a.x-1", "ruleHolds s"]),
    // The rule holds, and the cap changes 4 to 3.
    (
      "answers: {a: {x: 5}, b: {z: 5}}",
      [
        "option 5", "band high", "noFinding a.x-1", "row 2", "ruleHolds r", "partTrue a.x = 5", "partTrue b.z = 5",
        "effect r", "ruleHolds s",
      ]
    ),
    ("answers: {b: {z: 1}}", ["option 1", "band low", "row 1", "ruleFails r", "partFalse b.z = 5", "ruleHolds s"]),
    ("facts: {place: town}, answers: {a: {y: 9}}", ["option 0", "band low", "applies a.y", "ruleHolds s"]),
    ("facts: {place: town}, answers: {a: {y: 10}}", ["option 10", "band high", "applies a.y", "ruleHolds s"]),
    // What doesn't apply was not answered.
    ("facts: {place: country}, answers: {a: {y: 10}}", ["appliesNot a.y", "ruleHolds s"]),
  ])
  func aCaseReaches(_ record: String, _ expected: [String]) throws { #expect(try reached(record) == expected) }

  @Test func severalCasesReachWhatEachReaches() throws {
    let records = [
      "facts: {place: town}, answers: {a: {x: 5, y: 10}, b: {z: 5}}", "facts: {place: country}, answers: {a: {x: 1}}",
      "facts: {place: town}, answers: {a: {y: 0}, b: {z: 1}}",
    ]
    #expect(try reached(records[0], records[1], records[2]) == Self.all)
    #expect(try reached(records[2], records[1], records[0]) == Self.all)
  }

  private func record(_ text: String) throws -> Record {
    let checklist = try checklist(Self.checklistText)
    let document = cases("tests: p\ncases: [{id: c, record: {\(text)}, expect: {missing: 0}}]\n", for: checklist)
    return try #require(document.cases[0].reading.value).record
  }
}
