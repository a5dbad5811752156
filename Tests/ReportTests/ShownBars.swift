import Inspection
import InspectionReports
import TestSupport
import Testing

@Suite struct ShownBars {
  /// What stands behind the point in the table, by what is answered on a scale from 1 to 5.
  private func bar(_ answers: String, width: Int = 80) throws -> String? {
    let checklist = try checklist(
      """
      tjekliste: lille
      version: 1.0.0
      titel: Lille
      skalaer: {grad: [{værdi: 1, score: 1}, {værdi: 2, score: 2}, {værdi: 3, score: 3}, {værdi: 5, score: 5}]}
      fokuspunkter: [{id: p, titel: P, kriterier: [{id: a, spørgsmål: A}, {id: b, spørgsmål: B}]}]
      """)
    let text = textReport(
      try assess("skema: 1\ntjekliste: lille\nsvar: {p: {\(answers)}}", by: checklist), file: "", language: .danish,
      width: width
    ).description
    return text.split(separator: "\n").first { $0.hasPrefix("P ") }?.split(separator: " ").last.map(String.init)
  }

  @Test(arguments: [
    ("a: 1, b: 1", "··········"), ("a: 5, b: 5", "██████████"), ("a: 3, b: 3", "█████·····"),
    ("a: 1", "▒▒▒▒▒·····"), ("a: 5", "█████▒▒▒▒▒"), ("a: 2, b: 3", "████······"), ("", "▒▒▒▒▒▒▒▒▒▒"),
  ])
  func barOfAnswers(answers: String, bar: String) throws {
    #expect(try self.bar(answers.isEmpty ? "a: , b: " : answers) == bar)
  }

  @Test func aNarrowPageHasNoBars() throws {
    let wide = "Et fokuspunkt med en titel, der fylder en hel del mere end fyrre tegn"
    let checklist = try checklist(
      """
      tjekliste: lille
      version: 1.0.0
      titel: Lille
      skalaer: {grad: [{værdi: 1, score: 1}, {værdi: 5, score: 5}]}
      fokuspunkter: [{id: p, titel: "\(wide)"}]
      """)
    let assessment = try assess("skema: 1\ntjekliste: lille\nsvar: {p: 5}", by: checklist)
    for (width, hasBars) in [(40, false), (60, true), (120, true)] {
      let text = textReport(assessment, file: "", language: .danish, width: width).description
      #expect(text.contains("█") == hasBars, "\(width)")
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= width }, "\(width)")
    }
  }

  @Test func coloursStandAroundWholeLinesAndSayNothingMore() throws {
    let shipped = try checklist(repositoryFile("Checklists/sociale-medier/sociale-medier.yaml"))
    let assessment = try assess(
      repositoryFile("Checklists/sociale-medier/eksempler/opholdssted.yaml"), by: shipped)
    let plain = textReport(assessment, file: "a.yaml", language: .danish).description
    let coloured = textReport(assessment, file: "a.yaml", language: .danish, colours: true).description
    #expect(coloured != plain && !plain.contains("\u{1B}"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }
}
