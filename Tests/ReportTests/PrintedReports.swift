import Foundation
import Inspection
import InspectionReports
import TestSupport
import Testing

/// Reports in HTML and Markdown.
@Suite struct PrintedReports {
  enum Form: String, CaseIterable {
    case html, md

    func report(_ assessment: Assessment, _ language: Language) -> String {
      switch self {
      case .html:
        text(
          HTMLReport.head(assessment, language: language)
            + HTMLReport.visit(assessment, file: "visit.yaml", language: language) + HTMLReport.foot)
      case .md: text(MarkdownReport.visit(assessment, file: "visit.yaml", language: language))
      }
    }
  }

  private func example(_ path: String) throws -> Assessment {
    let folder = path.split(separator: "/")[0]
    let checklist = try checklist(repositoryFile("Checklists/\(folder)/\(folder).yaml"))
    return try assess(repositoryFile("Checklists/\(path).yaml"), by: checklist)
  }

  /// Whole pages; of the other examples `EditionExamples` shows what stands in them.
  static let examples = ["sociale-medier/eksempler/opholdssted", "sociale-medier/eksempler/plejefamilie"]

  @Test(arguments: examples, Form.allCases)
  func reportOfAnExample(path: String, form: Form) throws {
    let name = path.split(separator: "/")[2]
    expectFile(form.report(try example(path), .danish), named: "\(name).da.\(form.rawValue)")
  }

  @Test(arguments: HardVisit.allCases, Form.allCases)
  func reportOfAHardVisit(visit: HardVisit, form: Form) throws {
    let text = form.report(try visit.assessment(), .english)
    let isRepeated = visit == .thirtyPoints || visit == .hostileTexts
    if !isRepeated { expectFile(text, named: "\(visit.rawValue).en.\(form.rawValue)") }
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    for mark in ["\u{202E}", "\u{2066}"] { #expect(!text.contains(mark), "the direction of the text is not turned") }
  }

  @Test(arguments: Form.allCases)
  func noLanguageChangesANumber(form: Form) throws {
    for path in ["sociale-medier/eksempler/opholdssted", "kvalitetsmodel-tilbud/eksempler/ungehjem"] {
      let assessment = try example(path)
      let told = Language.allCases.map { numbers(in: form.report(assessment, $0)).sorted() }
      #expect(told.allSatisfy { $0 == told[0] })
      #expect(told[0].count > 200)
    }
  }

  /// The numbers that a reader sees, whatever their decimal mark.
  private func numbers(in text: String) -> [Substring] {
    let body = text.split(separator: "</style>").last ?? ""
    return body.replacing("&#39;", with: "").replacing(",", with: ".").split { !($0.isNumber || $0 == ".") }.compactMap
    { word in
      let end = word.lastIndex { $0.isNumber }
      return word.firstIndex { $0.isNumber }.flatMap { first in end.map { word[first...$0] } }
    }
  }

  // MARK: HTML

  /// Only elements that we write, none with a script, a link or a style of its own.
  @Test(arguments: HardVisit.allCases)
  func nothingInADocumentBecomesMarkup(visit: HardVisit) throws {
    let html = Form.html.report(try visit.assessment(), .english)
    let known = Set(
      """
      html head meta title style body main article section header h1 h2 h3 p dl div dt dd ul li table caption thead tbody tr th td \
      blockquote bdi br figure figcaption svg polygon polyline circle path
      """.split(separator: " ").map(String.init))
    let body = try #require(html.split(separator: "</style>").last)
    for tag in body.matches(of: /<\/?([^\s>\/]+)([^>]*)>/) {
      #expect(known.contains(String(tag.1)), "\(tag.0)")
      #expect(tag.2.firstMatch(of: /\bon\w+=|href|src|style=/.ignoresCase()) == nil || tag.1 == "svg", "\(tag.0)")
    }
    #expect(html.contains("default-src 'none'"))
  }

  @Test(arguments: HardVisit.allCases, Language.allCases)
  func everyElementIsClosed(visit: HardVisit, language: Language) throws {
    let html = Form.html.report(try visit.assessment(), language)
    let page = html.replacing(/<!DOCTYPE html>|<meta[^>]*>|<br>/, with: "")
    #expect(faultOfElements(in: page) == nil)
  }

  @Test func headingsFollowEachOther() throws {
    let html = Form.html.report(try example("sociale-medier/eksempler/opholdssted"), .danish)
    let levels = html.matches(of: /<h(\d)>/).compactMap { Int($0.1) }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test func whatLacksATranslationTellsItsLanguage() throws {
    let html = Form.html.report(try example("sociale-medier/eksempler/plejefamilie"), .english)
    #expect(html.contains("<html lang=\"en\">"))
    #expect(html.contains("<h1><bdi lang=\"da\">"))
    #expect(!Form.html.report(try example("sociale-medier/eksempler/plejefamilie"), .danish).contains("<bdi lang"))
  }

  @Test(arguments: [
    (HardVisit.onePoint, 0, 0), (.thirtyPoints, 1, 29), (.emptyPoint, 0, 0), (.nothingRelevant, 0, 0),
    (.nothingAnswered, 1, 0),
    (.hostileTexts, 1, 2),
  ])
  func theChartShowsWhatThereIs(visit: HardVisit, charts: Int, dots: Int) throws {
    let html = Form.html.report(try visit.assessment(), .english)
    #expect(html.matches(of: /<svg class="radar"/).count == charts)
    #expect(html.matches(of: /<circle/).count == dots)
  }

  // MARK: Markdown

  @Test func nothingInADocumentBecomesMarkdown() throws {
    let text = Form.md.report(try HardVisit.hostileTexts.assessment(), .english)
    // The end of a line in a cell is the report's own.
    let bare = text.replacing(/\\./, with: "").replacing("<br>", with: "")
    for sign in ["<", "`", "http://", "![", "]("] { #expect(!bare.contains(sign), "\(sign) is markup") }
    let rows = bare.split(separator: "\n").filter { $0.hasPrefix("|") }.map { $0.count { $0 == "|" } }
    #expect(Set(rows).isSubset(of: [3, 4, 6, 8]), "a bar ends no cell")
  }
}

/// The element that is not closed in its turn; `nil` when all are.
private func faultOfElements(in page: String) -> String? {
  var open: [String] = []
  for tag in page.replacing(/<style>[^<]*<\/style>/, with: "").matches(of: /<(\/?)([a-z0-9]+)[^>]*?(\/?)>/)
  where tag.3.isEmpty {
    if tag.1.isEmpty { open.append(String(tag.2)) } else if open.popLast() != String(tag.2) { return "\(tag.0)" }
  }
  return open.last
}
