import Foundation
import FoundationXML
import Inspection
import InspectionAnalysis
import TestSupport
import Testing

@testable import InspectionReports

/// What becomes of test cases as JUnit's XML, read back by a parser.
@Suite struct JUnitReports {
  private static let checklistText = """
    checklist: p
    version: 1.0.0
    language: en
    title: P
    scales: {grade: [{value: 5, score: 5}, {value: 1, score: 1}]}
    scoring: {min-coverage: 0%}
    points: [{id: a, title: A, criteria: [{id: x, question: X?}]}]
    """

  private struct Element: Equatable {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  /// The elements of well-formed XML in the order in which they begin.
  private final class Elements: NSObject, XMLParserDelegate {
    var all: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(all.count)
      all.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if let last = open.last { all[last].text += text }
    }

    func parser(_ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
      open.removeLast()
    }
  }

  private func elements(_ xml: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) -> [Element] {
    let (parser, elements) = (XMLParser(data: Data(xml)), Elements())
    parser.delegate = elements
    #expect(parser.parse(), "\(parser.parserError.debugDescription): \(text(xml))", sourceLocation: sourceLocation)
    return elements.all
  }

  private func report(_ list: String, _ checklist: Checklist) -> JUnitReport {
    let text = "tests: p\ncases:\n" + list
    let lines = text.split(separator: "\n").map(String.init)
    var report = JUnitReport(language: .english)
    report.begin(file: "a&b.yaml")
    for reading in cases(text, for: checklist).cases {
      let result = checklist.run(reading)
      let fault = caseFault(result, file: "a&b.yaml", language: .english) { $0 <= lines.count ? lines[$0 - 1] : nil }
      report.add(result, of: checklist, text: fault)
    }
    return report
  }

  @Test func whatBecameOfEachCase() throws {
    let checklist = try checklist(Self.checklistText)
    let found = elements(
      report(
        """
          - {id: well, record: {answers: {a: {x: 5}}}, expect: {overall: 5}}
          - {id: "less < & more > \\"all\\"\\ttab", record: {answers: {a: {x: 5}}}, expect: {overall: 1, points: {a: 1}}}
          - {id: broken, record: {answers: {a: {x: 7}}}, expect: {missing: 0}}
          - {id: later, todo: "not & yet", record: {answers: {a: {x: 7}}}, expect: {missing: 0}}
        """, checklist
      ).xml)
    let counts = ["tests": "4", "failures": "1", "errors": "1", "skipped": "1"]
    #expect(
      found.map(\.name) == [
        "testsuites", "testsuite", "testcase", "testcase", "failure", "testcase", "error", "testcase", "skipped",
      ])
    #expect(found[0].attributes == counts.merging(["name": "tilsyn"]) { $1 })
    #expect(found[1].attributes == counts.merging(["name": "a&b.yaml"]) { $1 })
    #expect(found[2].attributes == ["name": "well", "classname": "p"])
    #expect(found[3].attributes["name"] == "less < & more > \"all\"\ttab")
    #expect(found[4].attributes["message"] == "`overall` should be 1, but is 5.0; `a` should be 1, but is 5.0")
    #expect(found[4].text.contains("a&b.yaml:4:92: failed: less < & more > \"all\"␉tab: `overall` should be 1"))
    #expect(found[6].attributes["message"] == "`7` is not one of the answers here")
    #expect(found[6].text.contains("a&b.yaml:5:44: error: `7` is not one of the answers here [unknown-answer]"))
    #expect(found[8].attributes == ["message": "not & yet"])
  }

  /// Every sign is well-formed, those too that XML has no way to write.
  @Test func anySign() throws {
    let all = String(String.UnicodeScalarView((0...0x300).compactMap { Unicode.Scalar($0) }))
    var xml = XML()
    xml.markup("<error")
    xml.attribute("message", all)
    xml.markup(">")
    xml.text("]]> \u{FFFE}\u{FFFF}\u{1F600} " + all)
    xml.markup("</error>")
    let error = try #require(elements(xml.bytes).first)
    #expect(error.text.hasPrefix("]]> \u{FFFD}\u{FFFD}\u{1F600} \u{FFFD}") && error.text.hasSuffix("\u{2FF}\u{300}"))
    #expect(
      error.attributes["message"]?.hasSuffix(
        "\u{7F}\u{80}" + all.unicodeScalars.dropFirst(0x81).map(String.init).joined()) == true)
    #expect(xml.bytes.allSatisfy { $0 != 0x7F && $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 })
  }

  @Test func whatIsReachedFailsBelowTheThreshold() throws {
    let checklist = try checklist(Self.checklistText)
    let coverage = CaseCoverage(of: checklist)
    for (threshold, names) in [
      (nil, ["testsuites", "testsuite", "testcase", "system-out"]),
      (Rational.zero, ["testsuites", "testsuite", "testcase", "system-out"]),
      (Rational(1, over: 2), ["testsuites", "testsuite", "testcase", "failure"]),
    ] {
      var report = JUnitReport(language: .english)
      report.add(coverage, text: "what isn't reached", threshold: threshold)
      let found = elements(report.xml)
      #expect(found.map(\.name) == names)
      #expect(found.last?.text == "what isn't reached")
    }
  }
}
