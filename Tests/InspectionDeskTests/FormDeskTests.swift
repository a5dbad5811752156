import Foundation
import Inspection
import InspectionDesk
import InspectionReports
import InspectionYAML
import TestSupport
import Testing

/// A form that is filled in by the shipped checklists.
@Suite struct FormDeskTests {
  private static let records: [String] = {
    let folder = repositoryRoot.appending(path: "Checklists")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.filter { $0.contains("/eksempler/") || $0.contains("/exempel/") }.sorted()
  }()

  private static let catalogue: Catalogue = {
    let folder = repositoryRoot.appending(path: "Checklists")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let shelf = Shelf(Message(da: "x", en: "y", sv: "z"), folder: nil, names: names.sorted().map { "\($0)/\($0).yaml" })
    { name, _ in
      (try? repositoryFile("Checklists/\(name)")).map { .success($0) }
        ?? .failure(Unreadable(Message(da: "", en: "", sv: "")))
    }
    return Catalogue([shelf])
  }()

  private struct Opened: Decodable {
    struct Fault: Decodable {
      let path: String?
      let isNumber: Bool
    }
    let fields: [[String]]
    let faults: [Fault]
  }

  private struct State: Decodable {
    let isScored: Bool
    let said: String?
    let picture: String?
    let findings: [String: String]?
    let faults: [Opened.Fault]
  }

  private func desk(_ checklist: String) throws -> FormDesk {
    let entry = try #require(Self.catalogue.entries.first { $0.id == checklist })
    let version = try #require(entry.version)
    return try #require(FormDesk("\(checklist)@\(version)", Self.catalogue))
  }

  private func opened(_ bytes: [UInt8], in desk: FormDesk) throws -> Opened {
    try JSONDecoder().decode(Opened.self, from: Data(try desk.open(bytes, file: "x.yaml", .danish).get()))
  }

  private func fields(_ opened: Opened) -> [FormField] { opened.fields.map { FormField($0[0], $0[1]) } }

  /// The page's JSON is that of the record it saves, and each field of a record has its place on the page.
  @Test(arguments: records) func aRecordThatIsOpenedIsTheSame(path: String) throws {
    let bytes = try repositoryFile("Checklists/\(path)")
    let desk = try desk(String(path.prefix { $0 != "/" }))
    let fields = fields(try opened(bytes, in: desk))
    #expect(desk.record(fields, .danish).bytes == bytes)
    var pipeline = DocumentPipeline(Self.catalogue)
    try bytes.withUnsafeBufferPointer { buffer in
      guard case .record(let record) = pipeline.openRecord(RawDocument(bytes: buffer), isAmongOthers: false),
        case .assessed(let assessment) = pipeline.assess(record)
      else {
        Issue.record("\(path) can't be scored")
        return
      }
      for language in Language.allCases {
        let json = JSONReport.document(assessment, file: "x.yaml", language: language)
        #expect(desk.report(fields, file: "x.yaml", .json, language) == json)
        let state = try JSONDecoder().decode(State.self, from: Data(desk.state(fields, file: "x.yaml", language)))
        #expect(state.isScored && state.faults.isEmpty && state.picture?.isEmpty == false)
        #expect(
          state.findings?.count == assessment.findings.count { if case .definition = $0.origin { true } else { false } }
        )
        let page = String(decoding: desk.page(fields, language), as: UTF8.self)
        for field in fields where field.path != "checklist" {
          let first = field.path.replacing(/\/[0-9]+\//, with: "/0/")
          #expect(page.contains("name=\"\(first)\""), "\(path) has \(field.path)")
        }
        let names = page.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
        #expect(Set(names).count == names.count)
      }
    }
  }

  @Test func whatIsWrongStandsAtItsField() throws {
    let desk = try desk("sociale-medier")
    let base = [
      FormField("record", "x"), FormField("checklist", "sociale-medier@2.0.0"), FormField("visit/date", "2026-12-08"),
      FormField("unit/kind", "tilbud"), FormField("facts/aldersgrupper", "voksen"),
    ]
    func faults(_ fields: FormField...) throws -> [Opened.Fault] {
      try JSONDecoder().decode(State.self, from: Data(desk.state(base + fields, file: "x", .danish))).faults
    }
    #expect(try faults().isEmpty)
    #expect(try faults(FormField("facts/pladser", "mange")).map(\.path) == ["facts/pladser"])
    let note = "answers/dialog/kendskab/@note"
    let found = try faults(
      FormField("answers/dialog/kendskab/@answer", "3"), FormField(note, "Første linje\n010190-1234 ringer"))
    #expect(found.map(\.path) == [note] && found[0].isNumber)
    let state = try JSONDecoder().decode(State.self, from: Data(desk.state([base[0], base[1]], file: "x", .danish)))
    #expect(!state.isScored && state.faults.contains { $0.path == "unit/kind" })
  }

  @Test func numbersOfPersonsStayAsTheyWereTyped() throws {
    let desk = try desk("sociale-medier")
    let typed = "Moren (010190-1234) ringede\nog igen: 0101901234"
    let fields = [
      FormField("record", "x"), FormField("checklist", "sociale-medier@2.0.0"), FormField("visit/date", "2026-12-08"),
      FormField("unit/kind", "tilbud"), FormField("comments", typed),
    ]
    let saved = desk.record(fields, .danish).bytes
    let again = try opened(saved, in: desk)
    #expect(again.fields.contains(["comments", typed]))
    let report = String(decoding: desk.report(fields, file: "x", .html, .danish), as: UTF8.self)
    #expect(report.contains("xxxxxx-xxxx") && !report.contains("010190-1234") && !report.contains("0101901234"))
  }

  @Test func twoRecordsOfOneVisitAreBroughtTogether() {
    let ours = [
      FormField("unit/id", "A"), FormField("comments", "vores"), FormField("follow-up/0/what", "fælles"),
      FormField("answers/dialog/kendskab/@answer", "3"),
    ]
    let theirs = [
      FormField("unit/id", "A"), FormField("comments", "deres"), FormField("visit/form", "announced"),
      FormField("follow-up/0/what", "ny"), FormField("follow-up/0/who", "K"), FormField("follow-up/1/what", "fælles"),
      FormField("answers/dialog/kendskab/@answer", "3"),
    ]
    let merged = FormMerge(ours, theirs)
    #expect(merged.both.map(\.path) == ["comments"] && merged.both[0].value == "deres" && merged.filled == 2)
    #expect(merged.fields.contains { $0.path == "comments" && $0.value == "vores" })
    #expect(merged.fields.filter { $0.path.hasPrefix("follow-up/1/") }.map(\.value) == ["ny", "K"])
    #expect(FormMerge(ours, [FormField("unit/id", "B"), FormField("visit/form", "announced")]).isOtherUnit)
  }
}
