import TestSupport
import Testing

@testable import Inspection
@testable import InspectionReports

/// The questions of a visit as a page asks them.
@Suite struct FormPageTests {
  private func sections(_ checklist: Checklist) -> [String] {
    let form = RecordForm(checklist, unit: checklist.units.isEmpty ? nil : 0, purpose: nil, language: .danish)
    return text(FormPage.body(form, publishes: false)).split(separator: "<section id=\"s/answers/").dropFirst()
      .map { String($0) }
  }

  /// It is the same for all its questions.
  @Test func howToChooseOnAScaleStandsOnceAPoint() throws {
    let points = sections(try shippedChecklist("sociale-medier"))
    let counts = points.map { $0.split(separator: "Læs trinene oppefra").count - 1 }
    #expect(counts == [1, 1, 1, 1, 1])
    for point in points {
      let before = try #require(point.split(separator: "Læs trinene oppefra").first)
      #expect(!before.contains("class=\"question\""))
    }
  }

  @Test func whereScalesDifferEachQuestionSaysHowToChoose() throws {
    let points = sections(
      try checklist(
        FaultCase.checklist(
          """
          skalaer:
            grad: {vejledning: Vælg det laveste., trin: [{værdi: 2, tekst: Høj, score: 2}, {værdi: 1, tekst: Lav, score: 1}]}
            set: {vejledning: Kun det sete., trin: [{værdi: ja, tekst: Ja, score: 2}, {værdi: nej, tekst: Nej, score: 1}]}
          fokuspunkter:
            - id: p
              titel: P
              kriterier: [{id: a, spørgsmål: A?}, {id: b, spørgsmål: B?}, {id: c, spørgsmål: C?, skala: set}]
            - {id: q, titel: Q, kriterier: [{id: a, spørgsmål: A?, skala: set}]}
          """)))
    let all = ["Vælg det laveste.", "Kun det sete."]
    #expect(points.map { point in all.map { point.split(separator: $0).count - 1 } } == [[2, 1], [0, 1]])
  }

  /// The script gives every field that is no choice its name as its id, so that a page needn't say each path twice.
  @Test func aPathIsSaidOnce() throws {
    for point in sections(try shippedChecklist("sociale-medier")) {
      #expect(!point.contains("id=\"answers/dialog/kendskab/@note\""))
      #expect(point.contains("name=\"answers/") && !point.contains("class=\"choice\""))
    }
  }
}
