import InspectionDesk
import Testing

/// What another program sees.
@Suite struct DeskTests {
  private static let record = "skema: s\ntjekliste: p\nsvar: {dialog: {ro: 1}}\n"

  private static func desk(_ files: [String: String]) -> Desk {
    var desk = Desk()
    desk.add(files.keys.sorted()) { name in files[name].map { Array($0.utf8) } }
    return desk
  }

  private static func codes(_ body: () throws(RefusedDocument) -> VisitAssessment) -> [String] {
    do {
      return ["assessed by \(try body().checklist)"]
    } catch {
      return error.faults.map(\.code)
    }
  }

  @Test func resultsByPath() throws {
    var desk = Self.desk(["p.yaml": checklist("p", "1.2.0", "beregning: {mindste-dækning: 50%}")])
    let assessment = try desk.assess(Self.record)
    #expect(assessment.checklist == "p@1.2.0" && assessment.record == "s")
    #expect(assessment["dialog"]?.shownScore == "1")
    #expect(assessment["dialog"]?.score == assessment["dialog.ro"]?.score)
    #expect(assessment["dialog.ro"]?.status == .scored)
    #expect(assessment["dialog.uro"] == nil)
    #expect(assessment.overall.coverage == (answered: 1, relevant: 1))
    #expect(assessment.results.map(\.path) == ["dialog", "dialog.ro"])
  }

  @Test func inWithTextBytesOrASpan() throws {
    var desk = Self.desk(["p.yaml": checklist("p")])
    let bytes = Array(Self.record.utf8)
    #expect(try desk.assess(bytes).json() == desk.assess(Self.record).json())
    #expect(try desk.assess(bytes.span).html().hasPrefix("<!DOCTYPE html>"))
    #expect(try desk.assess(bytes).text(in: .english).contains("Checklist"))
  }

  @Test func findingsHaveTheirWords() throws {
    let rule =
      "regler: [{id: uro, når: dialog.ro = 1, så: {fund: {kategori: udviklingspunkt, tekst: Der er uro., anbefaling: Tal om det.}}}]"
    var desk = Self.desk(["p.yaml": checklist("p", "1.0.0", rule)])
    let finding = try #require(try desk.assess(Self.record).findings.first)
    #expect(finding.id == "uro" && finding.category == .development && !finding.isInspectors)
    #expect(finding.text() == "Der er uro." && finding.recommendation() == "Tal om det.")
    #expect(finding.basis.map(\.path) == ["dialog.ro"])
  }

  @Test func anotherChecklistIsRefused() {
    var desk = Self.desk(["p.yaml": checklist("p"), "q.yaml": checklist("q"), "p2.yaml": checklist("p", "2.0.0")])
    #expect(Self.codes { () throws(RefusedDocument) in try desk.assess(Self.record, by: "q") } == ["other-checklist"])
    #expect(
      Self.codes { () throws(RefusedDocument) in try desk.assess(Self.record, by: "p@2.0.0") } == [
        "assessed by p@2.0.0"
      ])
    #expect(
      Self.codes { () throws(RefusedDocument) in try desk.assess(Self.record, by: "p@3.0.0") } == ["unknown-checklist"])
    #expect(Self.codes { () throws(RefusedDocument) in try desk.assess("tjekliste: p") } == ["not-a-record"])
  }

  @Test func overlaysComeFromWhatWasGiven() {
    var desk = Self.desk(["p.yaml": overlay("p", over: "grund@1.0.0"), "grund.yaml": checklist("grund")])
    #expect(Self.codes { () throws(RefusedDocument) in try desk.assess(Self.record) } == ["assessed by p@1.0.0"])
  }

  @Test func theFirstThatGivesAChecklistIsUsed() throws {
    var desk = Desk()
    desk.add(["egen"]) { _ in Array(checklist("p").replacing("Prøve", with: "Vores").utf8) }
    desk.add(["p", "tom"]) { name in name == "p" ? Array(checklist("p").utf8) : nil }
    #expect(desk.checklists == ["p@1.0.0", "p@1.0.0"])
    #expect(desk.warnings.map(\.code) == ["file-not-used"])
    #expect(try desk.assess(Self.record).text().contains("Vores"))
  }

  @Test func aFaultyChecklistIsToldWithItsOwnPlaces() throws {
    var desk = Self.desk(["p.yaml": "tjekliste: p\nversion: 1.0.0\ntitel: P\nfokuspunkter: []\n"])
    do {
      _ = try desk.assess(Self.record)
      Issue.record("it was assessed")
    } catch {
      #expect(error.faults.first?.code == "faulty-checklist" && error.faults.first?.document(in: .danish) == nil)
      #expect(error.faults.dropFirst().allSatisfy { $0.document(in: .danish) == "p.yaml" })
      #expect(error.faults.count > 1)
    }
  }
}
