import TestSupport
import Testing

@testable import Inspection
@testable import InspectionDesk

@Suite struct LanguagePageTests {
  @Test func thePageIsFresh() { expectGeneratedFile(LanguagePage.text, at: "Docs/sprog.md") }

  @Test func nothingOnThePageLacksItsMeaning() { #expect(!LanguagePage.text.contains("MANGLER")) }

  /// A misspelled key is answered with all that may stand there.
  @Test(arguments: PlaceOnPage.all) func thePlaceHasTheKeysThatTheReadersAllow(place: PlaceOnPage) throws {
    let fault = try #require(
      try place.faults(with: "xqxqxq: 1").first { $0.code.id == "unknown-key" }, "\(place.title)")
    #expect(fault.help?.da == "her kan stå " + code(place.keys.map { $0.keyword.word(in: .danish) }), "\(place.title)")
  }

  /// A misspelled value is answered with all that can be chosen.
  @Test(arguments: PlaceOnPage.all) func fixedValuesAreThoseThatTheReadersAllow(place: PlaceOnPage) throws {
    for key in place.keys where !key.shape.values.isEmpty {
      let faults = try place.faults(with: "\(key.keyword.danish[0]): xqxqxq")
      let fault = try #require(faults.first { $0.code.id == "unknown-value" }, "\(place.title): \(key.keyword)")
      #expect(fault.help?.da == "vælg mellem " + code(key.shape.values.map { $0.word(in: .danish) }), "\(place.title)")
    }
  }

  /// In no language, and in no two.
  @Test(arguments: PlaceOnPage.all) func noWordMeansTwoThingsAtAPlace(place: PlaceOnPage) {
    for keywords in [place.keys.map(\.keyword)] + place.keys.map(\.shape.values) {
      var meanings: [String: Keyword] = [:]
      for keyword in keywords {
        for word in Language.allCases.flatMap({ keyword.words(in: $0) }) {
          let other = meanings.updateValue(keyword, forKey: word)
          #expect(other == nil || other == keyword, "\(place.title): `\(word)`")
        }
      }
    }
  }

  @Test func everyCodeStandsOnce() {
    let ids = DiagnosticCode.all.map(\.id)
    #expect(ids.count == Set(ids).count)
  }

  @Test func everyWordButThoseForLaterHasAPlace() {
    #expect(LanguagePage.unread == [])
  }
}

extension PlaceOnPage {
  /// What is said about a document with this line at the place.
  fileprivate func faults(with line: String) throws -> [Diagnostic] {
    let text = probe.split(separator: "⟨her⟩", omittingEmptySubsequences: false).joined(separator: line)
    switch document {
    case .checklist: return checklistFaults(FaultCase.checklist(text))
    case .tests: return caseFaults(text + "\n", for: try checklist(FaultCase.checklist("")))
    case .record:
      let rule = "regler: [{id: ingen-dialog, når: dialog.nysgerrighed = 1, så: {fund: {kategori: styrke, tekst: T}}}]"
      return recordFaults(text + "\n", for: try checklist(FaultCase.checklist(rule)))
    }
  }
}
