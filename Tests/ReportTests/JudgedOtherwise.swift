import Inspection
import Testing

/// When the inspector's level counts as another than the computed one.
@Suite struct JudgedOtherwise {
  private static func isJudgedOtherwise(_ answer: String, _ level: String, bands: String) throws -> Bool? {
    let checklist = try checklist(
      """
      checklist: test
      version: 1.0.0
      language: en
      title: Test
      scales:
        main: [{value: 5, score: 5}, {value: 4, score: 4}, {value: 1, score: 1}]
        part: {number: {min: 1, max: 5}}
      bands: {\(bands)}
      points: [{id: dialogue, title: Dialogue, criteria: [{id: curiosity, question: How?, scale: part}]}]
      """)
    let assessment = try assess(
      """
      {record: 1, checklist: test, answers: {dialogue: {curiosity: \(answer)}}, judgement: {dialogue: {level: \(level)}}}
      """, by: checklist)
    return assessment.isJudgedOtherwise(checklist.points[0])
  }

  @Test(arguments: [
    ("4.2", "high", false), ("4.2", "low", true), ("4.2", "5", false), ("4.2", "1", true), ("3.9", "4", true),
    ("not-in-focus", "5", nil),
  ])
  func againstBands(answer: String, level: String, isOtherwise: Bool?) throws {
    let bands = "point: [{from: 4, id: high, text: High}, {from: 1, id: low, text: Low}]"
    #expect(try Self.isJudgedOtherwise(answer, level, bands: bands) == isOtherwise)
  }

  @Test(arguments: [
    ("3.9", "4", false), ("4.5", "4", false), ("4.5", "5", false), ("4.6", "4", true), ("2", "1", false),
  ])
  func withoutBandsTheNearestValueIsTheSame(answer: String, level: String, isOtherwise: Bool) throws {
    #expect(try Self.isJudgedOtherwise(answer, level, bands: "") == isOtherwise)
  }
}
