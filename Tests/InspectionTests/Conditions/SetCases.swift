import Inspection
import Testing

@Suite struct SetCases {
  private func check(_ condition: String, _ expected: Truth) throws {
    #expect(try Judged.truth(condition) == expected, "\(condition)")
  }

  /// In `dialogue` 4, 2 and no = 1 are there, two are open and two left out.
  @Test(
    arguments: [
      ("count(dialogue, score <= 2) = 2", .unknown), ("count(dialogue, score <= 2) >= 2", .yes),
      ("count(dialogue, score <= 2) >= 3", .unknown),
      ("count(dialogue, score <= 2) >= 5", .no), ("count(dialogue, score <= 2) < 2", .no),
      ("count(dialogue, score <= 2) <= 4", .yes),
      ("share(dialogue, score <= 2) >= 40%", .yes), ("share(dialogue, score <= 2) > 0,4", .unknown),
      ("share(dialogue, score <= 2) <= 4/5", .yes),
      ("share(dialogue, score <= 2) > 80%", .no), ("share(full, score >= 5) = 1/2", .yes),
      ("any(dialogue, score = 1)", .yes),
      ("any(dialogue, score = 5)", .unknown), ("all(dialogue, score >= 2)", .no),
      ("all(dialogue, score >= 1)", .unknown),
      ("any(full, score = 1)", .no), ("all(full, score >= 3)", .yes), ("not any(full, score = 1)", .yes),
    ] as [(String, Truth)])
  func whatMustBeTrueIsTrueBeforeAllIsAnswered(condition: String, expected: Truth) throws {
    try check(condition, expected)
  }

  @Test(
    arguments: [
      ("count(points, score >= 3) >= 1", .yes), ("count(criteria, answer = no) >= 1", .yes),
      ("any(indicators, score = 1)", .yes),
      ("all(indicators, score <= 3)", .no), ("all(tag.privacy, score >= 2)", .yes),
      ("count(tag.privacy, score >= 4) = 1", .yes),
      ("count(deep.inner, score = 4) = 1", .yes), ("any(amounts, answer = games)", .yes),
      ("count(full, note is answered) = 0", .yes),
      ("any(dialogue, sources >= 3)", .yes), ("any(dialogue, kinds >= 3)", .unknown),
      ("any(dialogue, score is not-established)", .yes),
      ("antal(full, score >= 3) = 2", .yes), ("andel(full, score >= 5) = 50%", .yes), ("nogen(full, score = 5)", .yes),
      ("alle(mærke.privacy, score >= 2)", .yes), ("any(points, band = high)", .yes),
      ("count(amounts, answer = games) = 1", .yes),
    ] as [(String, Truth)])
  func setsAreChildrenLevelsAndTags(condition: String, expected: Truth) throws { try check(condition, expected) }

  @Test(
    arguments: [
      ("min(full) = 3", .yes), ("max(full) = 5", .yes), ("mean(full) = 4", .yes), ("sum(full) = 8", .yes),
      ("mindste(full) = 3", .yes),
      // Unanswered, not relevant and not in focus are left out, as in the point's result; the weights count.
      ("mean(dialogue) = 11/4", .yes), ("sum(dialogue) = 11", .yes), ("min(dialogue) = 1", .yes),
      ("max(dialogue) < 5", .yes),
      ("min(empty) = 1", .unknown), ("mean(away) = 1", .unknown), ("min(points) = 5/2", .yes),
      ("max(indicators) = 4", .yes),
    ] as [(String, Truth)])
  func methodsOverSetsTakeThePointsWeightsAndPolicies(condition: String, expected: Truth) throws {
    try check(condition, expected)
  }

  @Test(
    arguments: [
      ("count(away, score >= 1) = 0", .unknown), ("count(empty, score >= 1) = 0", .unknown),
      ("any(away, score >= 1)", .unknown),
      ("all(away, score >= 1)", .unknown), ("share(away, score >= 1) = 0", .unknown),
      ("not any(away, score >= 1)", .unknown),
      ("count(away, score >= 1) = 0 and mood = calm", .unknown),
      ("count(away, score >= 1) = 0 and dialogue.four = 4", .yes),
      ("share(away, score >= 1) = 0 or dialogue.four = 4", .yes),
    ] as [(String, Truth)])
  func aRuleNeverFiresWhenNothingThatItReadsWasExamined(condition: String, expected: Truth) throws {
    try check(condition, expected)
  }

  @Test func aRuleOfFactsAndStatusesNeedsNoAnswer() throws {
    try check("mood = calm", .yes)
    try check("away is not-in-focus", .yes)
    try check("count(dialogue, score is unanswered) >= 2", .yes)
  }

  @Test func policiesHoldForMethodsOverSets() throws {
    func mean(_ policy: String) throws -> String {
      let assessment = try assess(
        """
        scoring: {unanswered: \(policy)}
        points:
          - {id: p, title: P, criteria: [{id: a, question: A}, {id: b, question: B}]}
          - {id: q, title: Q, scoring: {method: table, rows: [{score: mean(p)}]}, criteria: [{id: c, question: C}]}
        """, "answers: {p: {a: 4}, q: {c: 1}}")
      return assessment.told("q")
    }
    #expect(try mean("exclude") == "4")
    #expect(try mean("zero") == "2")
    #expect(try mean("unrated") == "not-rated unknown-row")
  }
}
