import Testing

@testable import Inspection

@Suite struct AggregateCases {
  @Test(arguments: [
    ("mean", "a: 1, b: 4, c: 5", "23/7"), ("sum", "a: 1, b: 4, c: 5", "23/2"), ("min", "a: 1, b: 4, c: 5", "1"),
    ("max", "a: 1, b: 4, c: 5", "5"), ("median", "a: 1, b: 4, c: 5", "4"), ("median", "a: 1, b: 4", "5/2"),
    ("percent", "a: 1, b: 4, c: 5", "460/7"), ("percent", "a: 5, b: 5, c: 5", "100"),
    ("deduct, start: 10", "a: 1, b: 4", "1"),
    ("deduct", "a: 1", "-1"), ("none", "a: 1, b: 4", "not-rated none"), ("mean", "b: 4", "4"),
    ("percent", "b: 4", "80"),
  ])
  func methods(method: String, answers: String, expected: String) throws {
    #expect(try assess(scoring: "point: {method: \(method)}", answers: answers).told("p") == expected)
  }

  @Test(arguments: [
    ("exclude", "a: 4, b: not-relevant", "4"), ("zero", "a: 4, b: not-relevant", "4/3"),
    ("unrated", "a: 4, b: not-relevant", "not-rated part-not-relevant"),
    ("zero", "a: not-relevant, b: not-relevant, c: not-relevant", "not-relevant"),
    ("unrated", "a: not-relevant, b: not-relevant, c: not-relevant", "not-relevant"),
  ])
  func notRelevant(policy: String, answers: String, expected: String) throws {
    #expect(try assess(scoring: "not-relevant: \(policy)", answers: answers).told("p") == expected)
  }

  @Test(arguments: [
    ("exclude", "a: 4, b: not-in-focus", "4"), ("unrated", "a: 4, b: not-in-focus", "not-rated part-not-in-focus"),
    ("exclude", "a: not-relevant, b: not-in-focus, c: not-relevant", "not-in-focus"),
    ("unrated", "a: not-in-focus, b: not-in-focus, c: not-in-focus", "not-in-focus"),
  ])
  func notInFocus(policy: String, answers: String, expected: String) throws {
    #expect(try assess(scoring: "not-in-focus: \(policy)", answers: answers).told("p") == expected)
  }

  @Test(arguments: [
    ("exclude", "a: 4", "4"), ("zero", "a: 4", "8/7"), ("unrated", "a: 4", "not-rated unanswered"),
    ("exclude", "", "not-rated nothing-answered"), ("zero", "", "0"), ("unrated", "", "not-rated nothing-answered"),
    ("exclude", "a: {not-established: x}", "not-rated nothing-answered"),
    ("zero", "a: 4, b: {not-established: x}, c: 4", "12/7"),
    ("unrated", "a: 4, b: {not-established: x}, c: 1", "not-rated unanswered"),
  ])
  func unanswered(policy: String, answers: String, expected: String) throws {
    #expect(try assess(scoring: "unanswered: \(policy)", answers: answers).told("p") == expected)
  }

  @Test(arguments: [
    "a: 4, b: not-relevant, c: not-in-focus", "a: 4, b: not-in-focus, c: not-relevant",
  ])
  func ofSeveralReasonsTheSameIsToldWhateverTheOrder(answers: String) throws {
    let policies = "not-relevant: unrated, not-in-focus: unrated, unanswered: unrated"
    #expect(try assess(scoring: policies, answers: answers).told("p") == "not-rated part-not-relevant")
  }

  @Test func aPolicyMayHoldForOneLevel() throws {
    let scoring = "unanswered: unrated, point: {unanswered: zero}"
    let assessment = try assess(scoring: scoring, answers: "a: 4, b: not-in-focus, c: not-in-focus")
    #expect(assessment.told("p") == "4")
    #expect(try assess(scoring: scoring, answers: "").told("p") == "0")
    #expect(
      try assess(scoring: "point: {unanswered: unrated}, overall: {unanswered: zero}", answers: "a: 1").told("overall")
        == "3/2")
  }

  @Test func whatIsNotRatedMeetsThePolicyOfItsParent() throws {
    let nothing = "point: {unanswered: unrated}"
    #expect(try assess(scoring: nothing, answers: "a: 1").told("overall") == "3")
    #expect(
      try assess(scoring: nothing + ", overall: {unanswered: unrated}", answers: "a: 1").told("overall")
        == "not-rated unanswered")
    let notRelevant = "a: not-relevant, b: not-relevant, c: not-relevant"
    #expect(try assess(scoring: "overall: {not-relevant: zero}", answers: notRelevant).told("overall") == "3/2")
  }

  @Test(arguments: [
    ("a: 4", "60%", "not-rated low-coverage"), ("a: 4, b: 4", "60%", "4"), ("a: 4, b: 4", "2/3", "4"),
    ("a: 4, b: 4", "67%", "not-rated low-coverage"), ("a: 4, b: not-relevant, c: not-in-focus", "100%", "4"),
    ("a: 4", "0%", "4"), ("a: 4", "0,3", "4"),
  ])
  func coverageIsWhatIsAnsweredOfWhatCouldBe(answers: String, least: String, expected: String) throws {
    #expect(try assess(scoring: "point: {min-coverage: '\(least)'}", answers: answers).told("p") == expected)
  }

  @Test func theLeastCoverageHoldsForEachLevelThatInheritsIt() throws {
    let assessment = try assess(scoring: "min-coverage: 60%", answers: "a: 4, b: not-established")
    #expect(assessment.told("p") == "not-rated low-coverage")
    #expect(assessment.told("overall") == "not-rated low-coverage")
    #expect(assessment["overall"].coverage == Coverage(answered: 2, relevant: 4))
    let own = try assess(scoring: "min-coverage: 60%, overall: {min-coverage: 50%}", answers: "a: 4")
    #expect(own.told("overall") == "3")
  }

  @Test func whatIsNotInFocusIsToldBesideTheCoverage() throws {
    let coverage = try assess(scoring: "", answers: "a: 4, b: not-in-focus")["overall"].coverage
    #expect(coverage == Coverage(answered: 2, relevant: 3, notInFocus: 1))
  }
}
