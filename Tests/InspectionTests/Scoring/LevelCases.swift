import Testing

@testable import Inspection

@Suite struct LevelCases {
  /// A point with a criterion that is answered and one with two indicators.
  private func mixed(_ scoring: String, criterion: String = "", answers: String) throws -> Assessment {
    try assess(
      """
      scoring: {\(scoring)}
      points:
        - id: p
          title: P
          criteria:
            - {id: a, question: A, weight: 3}
            - id: b
              question: B
              weight: 2
      \(criterion)
              indicators: [{id: k, question: K}, {id: j, question: J, weight: 3}]
        - {id: q, title: Q, weight: 2}
      """, "answers: {\(answers)}")
  }

  @Test(arguments: [
    // b is (1 + 9) / 4 = 5/2, p (3 · 5 + 2 · 5/2) / 5 = 4, overall (4 + 2 · 1) / 3
    ("", "5/2", "4", "2"),
    ("criterion: {method: min}", "1", "17/5", "9/5"),
    ("overall: {method: mean, of: criteria}", "5/2", "4", "22/7"),
    // The weights of b and p no longer count; a counts as its own indicator, with its weight.
    ("point: {of: indicators}", "5/2", "25/7", "13/7"),
    ("overall: {of: indicators}", "5/2", "4", "3"),
    ("overall: {method: max, of: indicators}", "5/2", "4", "5"),
    ("criterion: {method: none}, point: {of: indicators}", "not-rated none", "25/7", "13/7"),
    ("criterion: {method: none}, overall: {of: indicators}", "not-rated none", "5", "3"),
  ])
  func partsOfALowerLevelCountWithTheirOwnWeights(scoring: String, b: String, p: String, overall: String) throws {
    let assessment = try mixed(scoring, answers: "p: {a: 5, b: {k: 1, j: 3}}, q: 1")
    #expect(assessment.told("p.b") == b)
    #expect(assessment.told("p") == p)
    #expect(assessment.told("overall") == overall)
  }

  @Test func aPointWithoutCriteriaIsAnsweredItself() throws {
    let assessment = try mixed("", answers: "q: 4")
    #expect(assessment["q"].status == .scored)
    #expect(assessment.told("overall") == "4")
  }

  @Test func ownScoringInheritsWhatItDoesNotName() throws {
    let criterion = "        scoring: {method: max}"
    let text = "criterion: {unanswered: unrated, method: min}"
    #expect(try mixed(text, criterion: criterion, answers: "p: {b: {k: 1, j: 3}}").told("p.b") == "3")
    #expect(try mixed(text, criterion: criterion, answers: "p: {b: {k: 1}}").told("p.b") == "not-rated unanswered")
  }

  @Test func theScaleOfAnIndicatorIsItsCriterions() throws {
    let assessment = try mixed("", criterion: "        scale: yes-no", answers: "p: {b: {k: yes, j: no}}")
    #expect(assessment.told("p.b") == "2")
  }

  @Test(arguments: [
    ("not-relevant", "not-relevant"), ("not-in-focus", "not-in-focus"),
    ("not-established", "not-rated nothing-answered"),
  ])
  func aStatusOnAPointHoldsForAllBelow(status: String, told: String) throws {
    let assessment = try mixed("", answers: "p: \(status), q: 3")
    #expect(assessment.told("p") == told)
    #expect(assessment.told("p.b") == told)
    #expect(assessment["p.b.k"].status.name == status)
    #expect(assessment.told("overall") == "3")
  }

  @Test func weightZeroIsOutsideTheAggregateItsCoverageAndItsRange() throws {
    let assessment = try assess(
      """
      scoring: {point: {min-coverage: 100%}}
      points:
        - {id: p, title: P, criteria: [{id: a, question: A}, {id: b, question: B, weight: 0}]}
        - {id: q, title: Q, weight: 0, criteria: [{id: a, question: A}]}
        - {id: r, title: R, criteria: [{id: a, question: A, weight: 0}]}
      """, "answers: {p: {a: 4}, q: {a: 1}, r: {a: 1}}")
    #expect(assessment.told("p") == "4")
    #expect(assessment["p"].coverage == Coverage(answered: 1, relevant: 1))
    #expect(assessment["p"].range == Interval(4))
    #expect(assessment.told("q") == "1")
    #expect(assessment.told("r") == "not-rated no-weight")
    #expect(assessment.told("overall") == "4")
    #expect(assessment["overall"].coverage == Coverage(answered: 1, relevant: 1))
  }

  @Test(arguments: [
    ("places", "0", "1"), ("places", "0.49", "1"), ("places", "1/2", "3"), ("places", "0,5", "3"), ("places", "1", "5"),
    ("places", "10", "5"), ("degrees", "-30", "-30"), ("degrees", "21.5", "43/2"),
  ])
  func numbersAreScoredByTheStepsOrByThemselves(scale: String, answer: String, score: String) throws {
    let assessment = try assess("points: [{id: p, title: P, scale: \(scale)}]", "answers: {p: '\(answer)'}")
    #expect(assessment.told("p") == score)
  }

  @Test(arguments: [("kind", "games"), ("remark", "well")])
  func aScaleWithoutScoresIsAnsweredAndNeverScored(scale: String, answer: String) throws {
    let assessment = try assess(
      "scoring: {min-coverage: 100%}\npoints: [{id: p, title: P, criteria: [{id: a, question: A, scale: \(scale)}, {id: b, question: B}]}]",
      "answers: {p: {a: \(answer), b: 2}}")
    #expect(assessment["p.a"].status == .unscored)
    #expect(assessment.told("p") == "2")
    #expect(assessment["p"].coverage == Coverage(answered: 1, relevant: 1))
  }

  @Test func aPointOfUnscoredCriteriaHasNoScoreAndIsNoPartOfTheWhole() throws {
    let assessment = try assess(
      """
      scoring: {unanswered: unrated}
      points:
        - {id: p, title: P, criteria: [{id: a, question: A, scale: kind}]}
        - {id: q, title: Q}
      """, "answers: {p: {a: games}, q: 2}")
    #expect(assessment.told("p") == "not-rated no-weight")
    #expect(assessment.told("overall") == "2")
  }

  @Test func percentOfADeductionIsOfTheMostThatCanBeLeft() throws {
    let assessment = try assess(
      """
      scoring: {point: {method: deduct, start: 11}, overall: {method: percent}}
      points: [{id: p, title: P, criteria: [{id: a, question: A}]}]
      """, "answers: {p: {a: 1}}")
    #expect(assessment.told("p") == "10")
    #expect(assessment.told("overall") == "100")
  }

  @Test(arguments: [
    ("display", "mode: half-up", "9/4"), ("each-level", "mode: half-up", "23/10"),
    ("each-level", "mode: half-even", "11/5"),
    ("each-level", "mode: down", "11/5"), ("each-level", "decimals: 0", "2"),
  ])
  func roundingChangesAResultOnlyAtEachLevel(place: String, mode: String, expected: String) throws {
    let assessment = try assess(
      """
      scoring: {rounding: {\(mode), at: \(place)}}
      points: [{id: p, title: P, criteria: [{id: a, question: A, weight: 3}, {id: b, question: B}]}]
      """, "answers: {p: {a: 2, b: 3}}")
    #expect(assessment.told("p") == expected)
    #expect(assessment.told("overall") == expected)
  }
}
