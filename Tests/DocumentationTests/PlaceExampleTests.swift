import TestSupport
import Testing

@testable import Inspection
@testable import InspectionYAML

@Suite struct PlaceExampleTests {
  @Test(arguments: PlaceOnPage.all) func theExampleIsReadWithoutFault(place: PlaceOnPage) throws {
    for example in place.examples {
      let faults = try place.faults(in: example).map { $0.told(in: .danish) }
      #expect(faults.isEmpty, "\(place.title): \(faults)\n\(example)")
    }
  }

  /// Misspelled somewhere in an example, each key is answered with all that may stand at the place.
  @Test(arguments: PlaceOnPage.all) func theExampleUsesEveryKeyOfThePlace(place: PlaceOnPage) throws {
    let help = "her kan stå " + code(place.keys.map { $0.keyword.word(in: .danish) })
    for key in place.keys where key.keyword != .extends {
      let isUsed = try place.examples.contains { example in
        try example.misspelling(key.keyword.word(in: .danish)).contains { misspelled in
          try place.faults(in: misspelled).contains { $0.code.id == "unknown-key" && $0.help?.da == help }
        }
      }
      #expect(isUsed, "\(place.title): \(key.keyword)")
    }
  }

  @Test func theOverlayChangesWhatThePageSays() throws {
    let name = Message(da: "a", en: "a", sv: "a")
    let base = LayeredText(Array(PlaceOnPage.checklists[0].example.utf8), named: name)
    let reading = base.adding(Array(LanguagePage.overlay.utf8), named: name)
      .checklist(over: base.checklist(over: Reading(nil, [])))
    #expect(reading.diagnostics.map { $0.told(in: .danish) } == [])
    let checklist = try #require(reading.value)
    #expect(checklist.items.map(\.path) == ["overall", "dialog", "dialog.nysgerrighed", "dialog.aftaler"])
    #expect(checklist.items[2].weight == 2)
  }

  @Test(arguments: PlaceOnPage.cases) func theCasesHoldButThoseForLater(place: PlaceOnPage) throws {
    let checklist = try checklist(PlaceOnPage.checklists[0].example)
    for result in cases(place.example, for: checklist).cases.map(checklist.run) {
      let hasPassed = if case .passed = result.outcome { true } else { false }
      #expect(hasPassed == (result.todo == nil), "\(place.title): \(result.id.value): \(result.outcome)")
    }
  }
}

extension PlaceOnPage {
  var examples: [String] { example.split(separator: "---\n").map(String.init) }

  fileprivate func faults(in example: String) throws -> [Diagnostic] {
    switch document {
    case .checklist: return checklistFaults(FaultCase.checklist(example))
    case .tests: return caseFaults(example, for: try checklist(PlaceOnPage.checklists[0].example))
    case .record:
      let heads = ["skema: 1", "tjekliste: skærmtid", "enhed: {type: tilbud}"]
      let missing = heads.filter { head in !example.hasLine(beginningWith: String(head.prefix { $0 != ":" })) }
      let text = (missing + [example]).joined(separator: "\n") + "\n"
      return recordHeadFaults(text) + recordFaults(text, for: try checklist(PlaceOnPage.checklists[0].example))
    }
  }
}

extension String {
  fileprivate func hasLine(beginningWith key: String) -> Bool { hasPrefix(key + ":") || contains("\n\(key):") }

  /// The text with the key misspelled at one of its places, for each of them.
  fileprivate func misspelling(_ key: String) -> [String] {
    ranges(of: key + ":").compactMap { range in
      let before = range.lowerBound == startIndex ? nil : self[index(before: range.lowerBound)]
      guard before.map({ " {\n".contains($0) }) ?? true else { return nil }
      return self[..<range.lowerBound] + "xqxqxq:" + self[range.upperBound...]
    }
  }
}
