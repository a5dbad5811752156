import Inspection
import InspectionAnalysis
import TestSupport
import Testing

/// What is worked out of very many questions.
@Suite struct ManyQuestionsTests {
  /// Those that go into a result in the same way are tried once for all of them; others are tried as far as there are steps.
  @Test func whatStandsForEachOtherIsTriedOnce() throws {
    let alike = try changes(by: "", within: 12)
    #expect(alike.untried == 0 && alike.gains.count == 1_000 && alike.count == 2_000)
    let read = try changes(
      by: "regler: [{id: r, når: 'antal(dialog, score = 1) > 3', så: {loft: {af: dialog, højst: 2}}}]", within: 12)
    #expect(read.untried > 900 && read.gains.count < 100)
  }

  /// `evaluations`: for how many of them there are steps.
  private func changes(by rules: String, within evaluations: Int) throws -> OneStepChanges {
    let questions = (0..<1_000).map { "      - {id: q\($0), spørgsmål: Ja?}" }.joined(separator: "\n")
    let text = FaultCase.checklist(
      """
      skalaer: {grad: [{værdi: 3, score: 3}, {værdi: 2, score: 2}, {værdi: 1, score: 1}]}
      fokuspunkter:
        - id: dialog
          titel: Dialog
          kriterier:
      \(questions)
      \(rules)
      """)
    let checklist = try #require(reading(ofChecklist: text).value)
    var record = Record(id: "r", for: checklist)
    for item in checklist.questions(below: 0) { record.answers[item].value = .option(1) }
    let assessment = try #require(checklist.assess(record).value)
    return assessment.oneStepChanges(of: 0, within: evaluations * checklist.plan.steps.count)
  }
}
