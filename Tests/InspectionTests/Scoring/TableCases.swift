import Inspection
import Testing

@Suite struct TableCases {
  private func table(_ rows: String, _ answers: String, scoring: String = "") throws -> Assessment {
    try assess(
      """
      scoring: {\(scoring)}
      points:
        - id: p
          title: P
          scoring:
            method: table
            rows:
      \(rows.split(separator: "\n").map { "        - {\($0)}" }.joined(separator: "\n"))
          criteria: [{id: a, question: A}, {id: b, question: B, scale: yes-no}]
        - {id: q, title: Q}
      """, "answers: {p: {\(answers)}, q: 3}")
  }

  private static let rows = """
    when: a = 1, score: 1
    when: 'count(children, score >= 4) = 2', score: 5
    when: b = no, score: not-rated
    score: mean(children)
    """

  @Test(arguments: [
    ("a: 1, b: yes", "1"), ("a: 4, b: yes", "5"), ("a: 3, b: yes", "4"), ("a: 3, b: no", "not-rated table"),
    ("b: yes", "not-rated unknown-row"), ("a: 1", "1"), ("a: 3", "not-rated unknown-row"),
    ("", "not-rated unknown-row"),
    ("a: not-relevant, b: yes", "not-rated unknown-row"), ("a: not-relevant, b: not-relevant", "not-relevant"),
    ("a: not-in-focus, b: not-relevant", "not-in-focus"),
  ])
  func theFirstTrueRowHolds(answers: String, expected: String) throws {
    #expect(try table(Self.rows, answers).told("p") == expected)
  }

  @Test(arguments: [
    ("a", "4"), ("a.score", "4"), ("p.a", "4"), ("q", "3"), ("min(children)", "1"), ("sum(p)", "5"),
    ("share(p, score >= 3)", "1/2"),
    ("count(criteria, score >= 3)", "1"), ("3,5", "7/2"), ("1/3", "1/3"), ("50%", "1/2"),
  ])
  func theScoreOfARowMayBeAnExpression(score: String, expected: String) throws {
    #expect(try table("score: '\(score)'", "a: 4, b: no").told("p") == expected)
  }

  @Test func aRowWhoseNumberIsNotKnownGivesNone() throws {
    #expect(try table("score: a", "b: no").told("p") == "not-rated unknown-row")
    #expect(try table("score: 'count(children, score >= 3)'", "b: yes").told("p") == "not-rated unknown-row")
  }

  @Test func coverageHoldsATableBackOnlyWhereItSaysSo() throws {
    #expect(try table("score: 2", "a: 1", scoring: "min-coverage: 100%").told("p") == "2")
    let own = try assess(
      """
      points:
        - id: p
          title: P
          scoring: {method: table, min-coverage: 100%, rows: [{score: 2}]}
          criteria: [{id: a, question: A}, {id: b, question: B}]
      """, "answers: {p: {a: 1}}")
    #expect(own.told("p") == "not-rated low-coverage")
  }

  @Test func aTableMeetsItsParentsPolicyWhenNotRated() throws {
    #expect(try table("score: not-rated", "a: 1").told("overall") == "3")
    #expect(try table("score: not-rated", "a: 1", scoring: "overall: {unanswered: zero}").told("overall") == "3/2")
  }
}
