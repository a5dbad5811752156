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
        #expect(try desk.report(fields, file: "x.yaml", .json, language).get() == json)
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
    let report = String(decoding: try desk.report(fields, file: "x", .html, .danish).get(), as: UTF8.self)
    #expect(report.contains("xxxxxx-xxxx") && !report.contains("010190-1234") && !report.contains("0101901234"))
  }

  /// A draft is sent when a stand is taken on each finding, and until then the picture stays; nothing leaves that may not.
  @Test func whatIsSentIsDecided() throws {
    let desk = try desk("sociale-medier")
    let bytes = try repositoryFile("Checklists/sociale-medier/eksempler/opholdssted.yaml")
    let open = fields(try opened(bytes, in: desk)).filter { !$0.path.hasPrefix("stances/") && $0.path != "status" }
    let sent = open + [FormField("status", "in-hearing")]
    func state(_ fields: [FormField]) throws -> State {
      try JSONDecoder().decode(State.self, from: Data(desk.state(fields, file: "x", .danish)))
    }
    let waiting = try state(sent)
    #expect(waiting.isScored && waiting.faults.map(\.path) == ["status"])
    #expect(waiting.picture?.contains("class=\"stances\"") == true)
    let findings = try #require(waiting.findings)
    let stands = findings.keys.sorted().map { FormField("stances/\($0)/@answer", "!adopted") }
    let decided = try state(sent + stands)
    #expect(decided.isScored && decided.faults.isEmpty && decided.picture?.contains("class=\"stances\"") == false)

    func report(_ fields: [FormField], _ format: FormDesk.Format, _ audience: Audience) throws -> String {
      switch desk.report(fields, file: "x", format, for: audience, .danish) {
      case .success(let bytes): String(decoding: bytes, as: UTF8.self)
      case .failure(let refused): "refused: " + String(decoding: refused.words, as: UTF8.self)
      }
    }
    #expect(try report(open, .html, .place).contains("[draft-kept]"))
    #expect(try report(sent, .html, .place).contains("[no-stance]"))
    #expect(try report(sent + stands, .html, .place).contains("Udkast – til bemærkninger"))
    #expect(try report(sent + stands, .html, .everyone).hasPrefix("refused: Der er ingen offentlig udgave"))
    #expect(try report(open, .docx, .inside).hasPrefix("PK"))
    let numbers = open.filter { $0.path != "comments" } + [FormField("comments", "010190-1234")]
    #expect(try report(numbers, .docx, .inside).contains("[personal-number-kept]"))
    #expect(try report(open, .themes, .inside).hasPrefix("EKSEMPEL-2027-01"))
    #expect(try report(sent + stands, .themes, .place).hasPrefix("refused: Tematekster"))
  }

  @Test func whatHasNoPlaceInTheRecordIsTold() throws {
    let desk = try desk("sociale-medier")
    let path = "answers/dialog/kendskab/"
    let fields = [
      FormField("record", "x"), FormField("checklist", "sociale-medier@2.0.0"), FormField("visit/date", "2026-12-08"),
      FormField("unit/kind", "tilbud"), FormField(path + "@answer", "3"), FormField(path + "@reason", "Skrevet før"),
    ]
    func told(_ fields: [FormField]) throws -> [String?] {
      let state = try JSONDecoder().decode(State.self, from: Data(desk.state(fields, file: "x", .danish)))
      #expect(state.isScored)
      return state.faults.map(\.path)
    }
    #expect(try told(fields).contains(path + "@reason"))
    #expect(try !told(Array(fields.dropLast())).contains(path + "@reason"))
  }

  /// A record of the checklist's version before is begun from by the one that is here.
  @Test func oneBeginsFromARecordOfTheVersionBefore() throws {
    let bytes = try repositoryFile("Checklists/sociale-medier/sociale-medier.yaml")
    let desk = try #require(
      FormDesk("sociale-medier@2.0.0", Catalogue(ofPage: [(name: "sociale-medier/sociale-medier.yaml", bytes: bytes)])))
    let record = String(
      decoding: try repositoryFile("Checklists/sociale-medier/eksempler/opholdssted.yaml"), as: UTF8.self
    ).replacing("sociale-medier@2.0.0", with: "sociale-medier@1.1.0")
    let begun = try JSONDecoder().decode(
      Opened.self, from: Data(try desk.begin(from: Array(record.utf8), file: "x", .danish).get()))
    #expect(begun.fields.contains { $0[0] == "unit/id" } && begun.fields.contains { $0[0] == "facts/pladser" })
    #expect(String(decoding: desk.page([], .danish), as: UTF8.self).contains("class=\"earlier\""))
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
