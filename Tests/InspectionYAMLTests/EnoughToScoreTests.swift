import Inspection
import TestSupport
import Testing

@testable import InspectionAnalysis

/// When there is enough for a number, what it is rounded to, and what stands for a part that is not relevant.
@Suite struct EnoughToScoreTests {
  private static func checklist(_ scoring: String, _ rules: String = "") -> String {
    """
    tjekliste: prøve
    version: 1.0.0
    titel: Prøve
    skalaer: {grad: [{værdi: 3, score: 3}, {værdi: 2, score: 2}, {værdi: 1, score: 1}], tal: {tal: {mindst: 0}}}
    beregning: {\(scoring)}
    niveauer: {fokuspunkt: [{fra: 2, id: høj, tekst: Høj}, {fra: 1.5, id: middel, tekst: Middel}, {fra: 1.2, id: lav, tekst: Lav}]}
    fokuspunkter:
      - id: a
        titel: A
        kriterier:
          - {id: x, spørgsmål: X?}
          - {id: y, spørgsmål: Y?}
          - {id: z, spørgsmål: Z?}
    \(rules)
    """
  }

  private static func assessment(_ answers: String, _ text: String) throws -> Assessment {
    let checklist = try TestSupport.checklist(text)
    let record = try TestSupport.record("skema: r\ntjekliste: prøve\nsvar: {a: {\(answers)}}\n", for: checklist)
    return try #require(checklist.assess(record, warnings: []).value)
  }

  /// The point's number as a fraction, or why it has none.
  private static func result(_ answers: String, _ scoring: String) throws -> String {
    let assessment = try assessment(answers, checklist(scoring))
    let result = assessment.results[1]
    return result.exact?.decimal(9) ?? result.reason?.name ?? result.status.name
  }

  @Test(arguments: [
    ("x: 3", "mindst-besvaret: 2", "low-coverage"), ("x: 3, y: 1", "mindst-besvaret: 2", "2"),
    ("x: 3, y: 1", "mindst-besvaret: 2, mindste-dækning: 100%", "low-coverage"),
    ("x: 3, y: {ikke-relevant: Nej.}", "mindst-besvaret: 2, mindste-dækning: 50%", "low-coverage"),
    ("x: 3", "mindst-besvaret: 2, fokuspunkt: {mindst-besvaret: 1}", "3"),
    ("x: 3", "mindst-besvaret: 2, fokuspunkt: {metode: tabel, rækker: [{score: 3}]}", "3"),
    ("x: 3", "fokuspunkt: {mindst-besvaret: 2, metode: tabel, rækker: [{score: 3}]}", "low-coverage"),
    ("x: 1, y: {ikke-relevant: Nej.}", "mindste-dækning: 1%, ikke-relevant: højeste", "2"),
    (
      "x: 1, y: {ikke-relevant: Nej.}, z: {ikke-relevant: Nej.}", "mindste-dækning: 1%, ikke-relevant: højeste",
      "2.333333333"
    ),
    ("x: 1, y: {ikke-relevant: Nej.}", "mindste-dækning: 1%, ikke-relevant: højeste, fokuspunkt: {metode: sum}", "4"),
    (
      "x: 1, y: {ikke-relevant: Nej.}",
      "mindste-dækning: 1%, ikke-relevant: højeste, fokuspunkt: {metode: procent}", "66.666666667"
    ),
    ("x: 1, y: {ikke-i-fokus: Nej.}", "mindste-dækning: 1%, ikke-relevant: højeste", "1"),
  ])
  func whatCounts(_ answers: String, _ scoring: String, _ expected: String) throws {
    #expect(try Self.result(answers, scoring) == expected)
  }

  @Test(arguments: [
    ("x: 3, y: 2, z: 2", "{til: 0.5}", "2.5"), ("x: 3, y: 3, z: 2", "{til: 0.5}", "2.5"),
    ("x: 3, y: 3, z: 2", "{til: 1}", "3"), ("x: 3, y: 2", "{til: 1, måde: ned}", "2"),
    ("x: 3, y: 2", "{til: 1, måde: halve-lige}", "2"), ("x: 3, y: 3", "{til: 0.25}", "3"),
    // Half a step would show another band.
    ("x: 2, y: 1, z: 1", "{til: 1}", "1.3"),
  ])
  func whatIsShown(_ answers: String, _ rounding: String, _ expected: String) throws {
    let text = Self.checklist("mindste-dækning: 1%, afrunding: \(rounding)")
    let assessment = try Self.assessment(answers, text)
    #expect(assessment.shown(assessment.results[1].exact, at: 1)?.decimal() == expected)
  }

  @Test func itIsRoundedOnTheWayUp() throws {
    let rounding = "mindste-dækning: 1%, afrunding: {til: 0.5, hvor: hvert-niveau}"
    #expect(try Self.result("x: 3, y: 2, z: 2", rounding) == "2.5")
  }

  static let faults = [
    FaultCase(
      "aStepOfNothing", checklist("mindste-dækning: 1%, afrunding: {til: «1»0«/1»}"),
      ("1", "der kan ikke rundes af til dette [rounding-step]\nskriv et tal over 0")),
    FaultCase(
      "aThird", checklist("mindste-dækning: 1%, afrunding: {til: «1»1/3«/1»}"),
      ("1", "der kan ikke rundes af til dette [rounding-step]")),
    FaultCase(
      "aStepAndDecimals", checklist("mindste-dækning: 1%, afrunding: {til: 0.5, «1»decimaler«/1»: 1}"),
      ("1", "`til` siger allerede, hvad der rundes af til [rounding-step]\nslet `decimaler`")),
    FaultCase(
      "noHighest",
      checklist("mindste-dækning: 1%, ikke-relevant: højeste").replacing("{id: x,", with: "{id: «1»x«/1», skala: tal,"),
      ("1", "`a.x` kan ikke tælle som sin højeste score: den har ingen [no-highest]")),
    FaultCase(
      "moreAnswersThanQuestions",
      checklist("fokuspunkt: {mindst-besvaret: 4}").replacing("id: a\n", with: "id: «1»a«/1»\n"),
      ("1", "`a` kan aldrig få et tal: 4 skal være besvaret, og her er 3 med score [min-answered-out-of-reach]")),
  ]

  @Test(arguments: faults) func isTold(_ fault: FaultCase) { fault.expect(checklistFaults) }

  @Test func versionsAndMutantsSeeThem() throws {
    let old = try TestSupport.checklist(Self.checklist("mindste-dækning: 1%"))
    for (scoring, key) in [
      ("mindste-dækning: 1%, mindst-besvaret: 2", "mindst-besvaret"),
      ("mindste-dækning: 1%, afrunding: {til: 0.5}", "til"),
      ("mindste-dækning: 1%, ikke-relevant: højeste", "ikke-relevant"),
    ] {
      let new = try TestSupport.checklist(Self.checklist(scoring))
      #expect(ChecklistComparison(old, new).step == .minor, "\(key)")
      #expect(MutantFinder.mutants(of: new).contains { $0.words.da.contains(key) }, "\(key)")
    }
  }

  // MARK: Conditions

  private static func holds(_ condition: String, _ answers: String) throws -> Truth {
    let rule = "regler: [{id: r, når: '\(condition)', så: {fund: {kategori: styrke, tekst: R.}}}]"
    let assessment = try assessment(answers, checklist("mindste-dækning: 1%", rule))
    if assessment.findings.contains(where: { $0.id == "r" }) { return .yes }
    return assessment.undecided.isEmpty ? .no : .unknown
  }

  /// Bands by their order; what is below the lowest is below all, and what has no number is unknown.
  @Test(arguments: [
    ("a >= middel", "x: 2", Truth.yes), ("a > middel", "x: 2", .yes), ("a > høj", "x: 3", .no),
    ("a <= middel", "x: 2", .no), ("a < høj", "x: 2, y: 1", .yes), ("a >= høj", "x: 2, y: 1", .no),
    ("a >= lav", "x: 1", .no), ("a < lav", "x: 1", .yes), ("a <= høj", "x: 1", .yes), ("a > lav", "x: 1", .no),
    ("a >= høj", "x: {ikke-belyst: Nej.}", .unknown), ("a.niveau >= middel", "x: 2", .yes),
    ("antal(fokuspunkter, niveau >= middel) = 1", "x: 2", .yes),
  ])
  func bandsAreOrdered(_ condition: String, _ answers: String, _ expected: Truth) throws {
    #expect(try Self.holds(condition, answers) == expected)
  }

  /// What a set is asked for is among its members.
  @Test(arguments: [
    ("antal(a, er ikke-relevant) >= 2", "x: {ikke-relevant: N.}, y: {ikke-relevant: N.}, z: 1", Truth.yes),
    ("antal(a, er ikke-relevant) >= 2", "x: {ikke-relevant: N.}, y: 1, z: 1", .no),
    ("andel(a, er ikke-i-fokus) > 30%", "x: {ikke-i-fokus: N.}, y: 1, z: 1", .yes),
    ("nogen(a, er ikke-relevant)", "x: {ikke-relevant: N.}, y: 1, z: 1", .yes),
    ("alle(a, er ikke-relevant eller score >= 2)", "x: {ikke-relevant: N.}, y: 2, z: 3", .yes),
    ("alle(a, ikke (er ikke-relevant))", "x: {ikke-relevant: N.}, y: 2, z: 3", .no),
    // As before, what isn't relevant is no member where nobody asks for it.
    ("alle(a, er besvaret)", "x: {ikke-relevant: N.}, y: 2, z: 3", .yes),
    ("andel(a, er besvaret) = 100%", "x: {ikke-relevant: N.}, y: 2, z: 3", .yes),
  ])
  func statusesAreAskedOfAllThatApplies(_ condition: String, _ answers: String, _ expected: Truth) throws {
    #expect(try Self.holds(condition, answers) == expected)
  }

  @Test func theProofsAgree() throws {
    for condition in ["a >= middel og a < middel", "a > høj"] {
      let rule = "regler: [{id: r, når: '\(condition)', så: {fund: {kategori: styrke, tekst: R.}}}]"
      let checklist = try TestSupport.checklist(Self.checklist("mindste-dækning: 1%", rule))
      #expect(checklist.prove().map(\.fault.code.id).contains("rule-never"), "\(condition)")
    }
    for condition in ["a < lav", "a >= høj eller a < høj", "antal(a, er ikke-relevant) = 3"] {
      let rule = "regler: [{id: r, når: '\(condition)', så: {fund: {kategori: styrke, tekst: R.}}}]"
      let checklist = try TestSupport.checklist(Self.checklist("mindste-dækning: 1%", rule))
      #expect(!checklist.prove().map(\.fault.code.id).contains("rule-never"), "\(condition)")
    }
  }
}
