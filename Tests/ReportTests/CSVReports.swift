import Foundation
import Inspection
import TestSupport
import Testing

@testable import InspectionReports

@Suite struct CSVReports {
  private func example(_ name: String) throws -> Assessment {
    let checklist = try checklist(repositoryFile("Checklists/sociale-medier/sociale-medier.yaml"))
    return try assess(repositoryFile("Checklists/sociale-medier/eksempler/\(name).yaml"), by: checklist)
  }

  private func csv(
    _ assessment: Assessment, _ dialect: CSVDialect = .standard, _ language: Language = .danish
  ) -> String {
    text(CSVReport.head(dialect, language) + CSVReport.rows(assessment, file: "x.yaml", language: language, dialect))
  }

  @Test(arguments: CSVDialect.allCases)
  func tableOfAnExample(dialect: CSVDialect) throws {
    expectFile(csv(try example("plejefamilie"), dialect), named: "plejefamilie.\(dialect.rawValue).csv")
  }

  /// A table for a spreadsheet has its headings and codes in the language of who reads it.
  @Test func aSpreadsheetIsReadInItsLanguage() throws {
    let assessment = try example("opholdssted")
    for (language, words) in [
      (Language.danish, ["Skemaets status", "Enhedstype", "Fokuspunkt", "vurderet", "endeligt", "Tilbud"]),
      (.english, ["Status of the record", "Kind of unit", "Point", "rated", "final"]),
      (.swedish, ["Protokollets status", "Enhetstyp", "Fokuspunkt", "slutligt"]),
    ] {
      let cells = Set(parsed(csv(assessment, .danish, language), separator: ";").joined())
      for word in words { #expect(cells.contains(word), "\(word) in \(language)") }
      for code in ["record_status", "not-rated", "scored"] { #expect(!cells.contains(code)) }
    }
  }

  @Test func everyColumnHasOneTitle() {
    let names = CSVColumn.titles.map(\.name)
    #expect(Set(names).count == names.count)
    for name in CSVReport.columnNames + CSVReport.publicColumnNames { #expect(names.contains(name), "\(name)") }
  }

  /// What a spreadsheet would turn into a number or a day stays an id; what it would not is left alone.
  @Test(arguments: [
    ("0012", true), ("1.1.0", true), ("2026-03", true), ("2026-0007", true), ("12E5", true), ("3/4", true),
    ("mar-2", true), ("2 jan", true), ("Sept1", true), ("10:30", true), ("5%", true), ("007", true), ("1,5", true),
    ("T-0001", false), ("PF-1", false), ("dialog.aftaler", false), ("K117", false), ("2026-A", false),
    ("marie-2", false),
    ("midt", false), ("1F", false),
  ])
  func idsSurvive(id: String, isMarked: Bool) {
    for dialect in CSVDialect.allCases {
      var csv = CSV(dialect)
      csv.row([.id(id)])
      let end = dialect == .danish ? "\r\n" : "\n"
      let mark = dialect == .danish && isMarked ? "'" : ""
      #expect([mark + id + end, "\"\(mark)\(id)\"" + end].contains(text(csv.bytes)), "\(text(csv.bytes))")
    }
  }

  @Test func noLanguageChangesMoreThanTheTitles() throws {
    let assessment = try example("opholdssted")
    let title = try #require(CSVReport.columnNames.firstIndex(of: "title"))
    let tables = Language.allCases.map { language in
      parsed(csv(assessment, .standard, language)).map { row in
        row.enumerated().filter { $0.offset != title }.map(\.element)
      }
    }
    #expect(tables.allSatisfy { $0 == tables[0] })
  }

  @Test(arguments: HardVisit.allCases, CSVDialect.allCases)
  func everyRowIsWhole(visit: HardVisit, dialect: CSVDialect) throws {
    let assessment = try visit.assessment()
    let rows = parsed(csv(assessment, dialect, .english), separator: dialect == .danish ? ";" : ",")
    #expect(rows.count == assessment.checklist.items.count + 1)
    #expect(rows.allSatisfy { $0.count == CSVReport.columnNames.count })
    for cell in rows.joined() where Rational(cell) == nil {
      #expect(!"=+-@\t\n＝＋－＠".contains(cell.first ?? " "), "a spreadsheet would calculate \(cell)")
      #expect(cell.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    }
  }

  @Test(arguments: [
    (CSVCell.text("=1+1"), "'=1+1"), (.text("=\u{301}1"), "'=\u{301}1"), (.text("a\"\u{301};"), "\"a\"\"\u{301};\""),
    (.text("+45 12345678"), "'+45 12345678"), (.text("-1"), "-1"),
    (.text("- a"), "'- a"), (.text("@a"), "'@a"), (.text("\ta"), "'\ta"), (.text("＋a"), "'＋a"), (.text("a=b"), "a=b"),
    (.text("a;b"), "\"a;b\""), (.text("a\"b"), "\"a\"\"b\""), (.text(" a"), "\" a\""), (.text("a\u{1B}\r"), "a␛␍"),
    (.number(Rational(-7, over: 2)), "-3,5"), (.number(Rational(1, over: 3)), "0,333333333"), (.empty, ""),
  ])
  func cells(cell: CSVCell, written: String) {
    var csv = CSV(.danish)
    csv.row([cell])
    #expect(text(csv.bytes) == written + "\r\n")
  }

  @Test func aTableWithoutTextsHasNone() throws {
    let rows = parsed(csv(try HardVisit.hostileTexts.assessment().withoutTexts))
    for name in ["note", "explanation"] {
      let column = try #require(CSVReport.columnNames.firstIndex(of: name))
      #expect(rows.dropFirst().allSatisfy { $0[column].isEmpty })
    }
  }

  @Test func everyColumnIsExplained() throws {
    let page = try String(decoding: repositoryFile("Docs/csv.md"), as: UTF8.self)
    let explained = page.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { $0.split(separator: "`")[1] }
    #expect(explained.map(String.init) == CSVReport.columnNames)
  }

  /// The rows of a table, read as RFC 4180 has it.
  private func parsed(_ text: String, separator: Character = ",") -> [[String]] {
    var (rows, row, cell, isQuoted) = ([[String]](), [String](), "", false)
    var rest = text[...]
    while let sign = rest.popFirst() {
      switch sign {
      case "\"" where isQuoted && rest.first == "\"":
        rest.removeFirst()
        cell.append(sign)
      case "\"": isQuoted.toggle()
      case separator where !isQuoted: (row, cell) = (row + [cell], "")
      case "\n" where !isQuoted, "\r\n" where !isQuoted: (rows, row, cell) = (rows + [row + [cell]], [], "")
      default: cell.append(sign)
      }
    }
    return rows
  }
}
