import Inspection
import InspectionReports
import Testing

/// A score is shown so that nobody reads another band out of it.
@Suite struct ShownScores {
  private static func checklist(bands: String, decimals: Int) throws -> Checklist {
    try ReportTests.checklist(
      """
      checklist: test
      version: 1.0.0
      language: en
      title: Test
      scales: {part: {number: {min: -10, max: 10}}}
      scoring: {rounding: {decimals: \(decimals), mode: half-up, at: display}}
      bands: {point: [\(bands)]}
      points: [{id: dialogue, title: Dialogue, criteria: [{id: curiosity, question: How?}]}]
      """)
  }

  @Test(arguments: [
    ("4.46", 1, "4.46"), ("4.5", 1, "4.5"), ("4.44", 1, "4.4"), ("4.4996", 1, "4.4996"), ("3", 1, "3.0"),
    ("4.5", 0, "5"), ("4.4", 0, "4"), ("4.6", 0, "5"), ("4.49", 2, "4.49"), ("2.951", 1, "3.0"), ("2.951", 2, "2.95"),
  ])
  func asManyDecimalsAsItTakes(answer: String, decimals: Int, shown: String) throws {
    let checklist = try Self.checklist(
      bands: "{from: 4.5, id: high, text: High}, {from: -10, id: low, text: Low}", decimals: decimals)
    let assessment = try assess(
      "{record: 1, checklist: test, answers: {dialogue: {curiosity: \(answer)}}}", by: checklist)
    let text = textReport(assessment, file: "f", language: .english).description
    #expect(text.contains("\nScore \(shown) · "), "\(text)")
  }

  @Test func anAnswerIsShownAsWritten() throws {
    let checklist = try Self.checklist(bands: "{from: -10, id: low, text: Low}", decimals: 1)
    let assessment = try assess("{record: 1, checklist: test, answers: {dialogue: {curiosity: 4.25}}}", by: checklist)
    #expect(textReport(assessment, file: "f", language: .danish).description.contains("Svar: curiosity 4,25"))
  }
}
