import Foundation
import Inspection
import TestSupport
import Testing

@testable import InspectionReports

/// Visits at the edges, as text and as JSON; HTML, Markdown and CSV have their own.
@Suite struct HardVisitsAsText {
  @Test(arguments: HardVisit.allCases, Language.allCases)
  func everyLineFits(visit: HardVisit, language: Language) throws {
    let assessment = try visit.assessment()
    for (width, isFull) in [(60, false), (80, true), (120, true)] {
      let text = textReport(assessment, file: "a.yaml", language: language, width: width, isFull: isFull).description
      for line in text.split(separator: "\n") {
        let width = line.hasAMarkThatIsWide ? width + 40 : width
        #expect(Display.width(String(line)) <= width, "\(line)")
      }
      expectHarmless(text)
      for point in assessment.checklist.points {
        let title = assessment.checklist.items[point].title.variants[0].text
        #expect(text.contains(title), "\(title) is not told")
      }
    }
  }

  @Test(arguments: HardVisit.allCases, Language.allCases)
  func jsonIsWhole(visit: HardVisit, language: Language) throws {
    let assessment = try visit.assessment()
    for isIndented in [true, false] {
      var writer = JSONWriter(indented: isIndented)
      JSONReport.write(assessment, file: "a.yaml", language: language, to: &writer)
      let read = try JSONSerialization.jsonObject(with: Data(writer.written)) as? [String: Any]
      let points = try #require(read?["points"] as? [[String: Any]])
      #expect(points.count == assessment.checklist.points.count)
      let record = try #require(read?["record"] as? [String: Any])
      #expect(record["id"] as? String == assessment.record.id)
      #expect(read?["comments"] as? String == assessment.record.comments)
    }
  }

  @Test(arguments: HardVisit.allCases)
  func aTableOfVisitsIsHarmless(visit: HardVisit) throws {
    let assessment = try visit.assessment()
    let table = VisitTable(assessment.checklist, language: .danish, width: 80, colours: false)
    expectHarmless((table.head + table.row(assessment)).description)
  }

  private func expectHarmless(_ text: String) {
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    for mark in ["\u{202E}", "\u{2066}"] { #expect(!text.contains(mark), "the direction of the text is not turned") }
  }
}

extension Substring {
  /// Signs that are drawn together take less room than they are counted with.
  fileprivate var hasAMarkThatIsWide: Bool { contains { $0.unicodeScalars.count > 2 } }
}
