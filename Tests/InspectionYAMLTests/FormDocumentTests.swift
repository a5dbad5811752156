import Foundation
import Inspection
import InspectionYAML
import TestSupport
import Testing

/// A record as fields, and back.
@Suite struct FormDocumentTests {
  /// Every shipped record, and the templates that `tilsyn new` makes, with the id of its checklist.
  static let documents: [(name: String, checklist: String, bytes: [UInt8])] = {
    let folder = repositoryRoot.appending(path: "Checklists")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    let records = paths.filter { $0.contains("/eksempler/") || $0.contains("/exempel/") }.sorted()
    return records.compactMap { path in
      let id = String(path.prefix { $0 != "/" })
      return (try? repositoryFile("Checklists/\(path)")).map { (path, id, $0) }
    }
  }()

  private func fields(_ bytes: [UInt8], _ checklist: Checklist) throws -> [FormField] {
    try bytes.withUnsafeBufferPointer {
      try #require(FormDocument.fields(of: RawDocument(bytes: $0), by: checklist)).fields
    }
  }

  private func changed(_ bytes: [UInt8], _ fields: [FormField], _ checklist: Checklist) -> (bytes: [UInt8], isNew: Bool)
  {
    bytes.withUnsafeBufferPointer { FormDocument.changed(RawDocument(bytes: $0), to: fields, by: checklist) }
  }

  private func pairs(_ fields: [FormField]) -> [String] { fields.map { "\($0.path)=\($0.value)" }.sorted() }

  @Test(arguments: documents.map(\.name))
  func aRecordWrittenAnewSaysTheSame(name: String) throws {
    let document = try #require(Self.documents.first { $0.name == name })
    let checklist = try shippedChecklist(document.checklist)
    let fields = try fields(document.bytes, checklist)
    #expect(fields.count > 20)
    for language in Language.allCases {
      let yaml = FormDocument.yaml(fields, by: checklist, in: language)
      #expect(try pairs(self.fields(yaml, checklist)) == pairs(fields))
      let read = try record(String(decoding: yaml, as: UTF8.self), for: checklist)
      let before = try record(String(decoding: document.bytes, as: UTF8.self), for: checklist)
      let (one, other) = (checklist.assess(read).value, checklist.assess(before).value)
      #expect(one?.overall.exact == other?.overall.exact && one?.findings.map(\.id) == other?.findings.map(\.id))
    }
  }

  @Test(arguments: documents.map(\.name))
  func whatIsNotChangedStaysByteForByte(name: String) throws {
    let document = try #require(Self.documents.first { $0.name == name })
    let checklist = try shippedChecklist(document.checklist)
    let fields = try fields(document.bytes, checklist)
    let same = changed(document.bytes, fields, checklist)
    let isSame = same.bytes == document.bytes && !same.isNew
    #expect(isSame)
    // Each third: the others are of the same kinds.
    for index in stride(from: fields.count % 3, to: fields.count, by: 3)
    where fields[index].path != "checklist" && !Self.isStance(fields[index]) {
      for value in [Self.other(than: fields[index], checklist), ""] {
        if value.isEmpty, fields[index].path.hasSuffix("/kind") { continue }
        var wanted = fields
        wanted[index] = FormField(fields[index].path, value)
        let made = changed(document.bytes, wanted, checklist)
        let isNew = made.isNew
        #expect(!isNew, "\(fields[index].path) to `\(value)`")
        let (old, new) = (document.bytes, made.bytes)
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
        let lost = old[min(start, old.count - end)..<max(start, old.count - end)]
        let isCommentLost = lost.contains(UInt8(ascii: "#")) && !fields[index].value.contains("#")
        #expect(!isCommentLost, "\(fields[index].path)")
        let count = lost.count
        #expect(count <= 3 * fields[index].value.utf8.count + 200, "\(fields[index].path)")
      }
    }
  }

  /// Its key stays in the document, and is read as one that nobody filled in.
  @Test(arguments: ["opholdssted.yaml", "botilbud-for-voksne.yaml"])
  func whatIsEmptiedIsNoFault(name: String) throws {
    let document = try #require(Self.documents.first { $0.name.hasSuffix("/" + name) })
    let checklist = try shippedChecklist(document.checklist)
    let fields = try fields(document.bytes, checklist)
    var shapes: Set<String> = []
    for (index, field) in fields.enumerated() where !["record", "checklist"].contains(field.path) {
      // Answers are all alike.
      let shape = field.path.hasPrefix("answers/") ? String(field.path.split(separator: "@").last ?? "") : field.path
      guard shapes.insert(shape).inserted else { continue }
      var fewer = fields
      fewer.remove(at: index)
      let made = changed(document.bytes, fewer, checklist).bytes
      let faults = recordFaults(String(decoding: made, as: UTF8.self), for: checklist).map { $0.message(.danish) }
      #expect(!faults.contains { $0.contains("``") }, "\(field.path)")
    }
  }

  /// Another stand may be written below another key.
  private static func isStance(_ field: FormField) -> Bool {
    field.path.hasPrefix("stances/") && field.path.hasSuffix("/@answer")
  }

  /// Another value that may stand in a field.
  private static func other(than field: FormField, _ checklist: Checklist) -> String {
    let isText = ["@note", "@reason", "text", "what", "reason", "comments", "recommendation"].contains {
      field.path.hasSuffix($0)
    }
    if field.value.hasPrefix("!") { return field.value == "!not-in-focus" ? "!not-established" : "!not-in-focus" }
    if isText { return "En linje: \"citat\" # nr. 4\n- punkt [1], 010190-1234\n\n  rykket ind" }
    return field.value == "2" ? "3" : "2"
  }

  /// A field after the other into a template, which has a place for each.
  @Test(arguments: ["sociale-medier", "kvalitetsmodel-tilbud", "barnbarometer"])
  func aTemplateIsFilledIn(id: String) throws {
    let checklist = try shippedChecklist(id)
    let document = try #require(Self.documents.first { $0.checklist == id })
    let fields = try fields(document.bytes, checklist)
    let unit = checklist.units.firstIndex { $0.value == fields.first { $0.path == "unit/kind" }?.value }
    let form = RecordForm(checklist, unit: unit, purpose: nil, language: checklist.language)
    let template = Array(RecordTemplate.yaml(form, id: "x", date: nil).utf8)
    let made = changed(template, fields, checklist)
    let (isNew, all) = (made.isNew, try pairs(self.fields(made.bytes, checklist)))
    #expect(!isNew)
    let difference = Set(all).symmetricDifference(pairs(fields)).sorted()
    #expect(difference == [])
    let comments = String(decoding: template, as: UTF8.self).split(separator: "\n").filter { $0.contains("# ") }
    let text = String(decoding: made.bytes, as: UTF8.self)
    for comment in comments.map({ $0[($0.firstIndex(of: "#") ?? $0.startIndex)...] }) {
      #expect(text.contains(comment))
    }
    // And emptied again.
    let head = fields.filter { ["record", "checklist"].contains($0.path) }
    let empty = changed(made.bytes, head, checklist)
    let isEmptyNew = empty.isNew
    #expect(!isEmptyNew)
    #expect(try pairs(self.fields(empty.bytes, checklist)) == pairs(head))
  }

  @Test func listsGrowAndShrink() throws {
    let checklist = try shippedChecklist("sociale-medier")
    let document = try #require(Self.documents.first { $0.name.hasSuffix("opholdssted.yaml") })
    let fields = try fields(document.bytes, checklist)
    let without = fields.filter { !$0.path.hasPrefix("follow-up/1/") }
    let fewer = changed(document.bytes, without, checklist)
    let isFewerNew = fewer.isNew
    #expect(!isFewerNew)
    let more = changed(document.bytes, fields + [FormField("follow-up/3/what", "Mere: \"nyt\"")], checklist)
    let (isMoreNew, text) = (more.isNew, String(decoding: more.bytes, as: UTF8.self))
    #expect(!isMoreNew)
    #expect(text.contains("frist: 2027-06-30\n  - \"Mere: \\\"nyt\\\"\"\n"))
    let aside = changed(
      document.bytes,
      fields.filter { !$0.path.hasPrefix("stances/") } + [FormField("stances/samtaler-sjældne/@answer", "!declined")],
      checklist)
    let told = String(decoding: aside.bytes, as: UTF8.self)
    #expect(
      !told.contains("fælles-aflevering-børn") && told.hasSuffix("stillingtagen:\n  samtaler-sjældne: fravalgt\n"))
  }

  @Test func lineBreaksOfWindowsAndFlowStay() throws {
    let checklist = try shippedChecklist("sociale-medier")
    let text = """
      skema: x   # mit
      tjekliste: sociale-medier@2.0.0
      enhed: {id: A, type: tilbud}
      svar:
        dialog:
          kendskab: 4  # sikkert
          aftaler: {ikke-belyst: 'Ikke nu: senere'}
      """.replacing("\n", with: "\r\n")
    let bytes = Array(text.utf8)
    let wanted = try fields(bytes, checklist).map {
      $0.path.hasSuffix("kendskab/@answer")
        ? FormField($0.path, "3") : $0.path == "unit/id" ? FormField($0.path, "B, 2") : $0
    }
    let made = changed(bytes, wanted + [FormField("answers/dialog/kendskab/@note", "To\nlinjer")], checklist)
    let isNew = made.isNew
    #expect(!isNew)
    let expected = text.replacing("id: A", with: "id: \"B, 2\"").replacing(
      "kendskab: 4  # sikkert",
      with: "kendskab:   # sikkert\r\n      svar: 3\r\n      bedømmelse: |\r\n        To\r\n        linjer")
    #expect(String(decoding: made.bytes, as: UTF8.self) == expected)
  }

  /// Of a question with several answers only the answer that is another is written; comments and quotes beside the others stay.
  @Test func oneOfSeveralAnswersIsChanged() throws {
    let checklist = try checklist(
      FaultCase.checklist(
        """
        datakildetyper: {dokument: Dokument}
        fokuspunkter:
          - id: p
            titel: P
            kriterier: [{id: journaler, spørgsmål: Er den ført?, flere-svar: {navn: Journal, mindst: 2, højst: 5}}]
        """))
    let head = "skema: 'x'\ntjekliste: prøve@1.0.0\nsvar:\n  p:\n    journaler:"
    let cases: [(written: String, change: [String: String], expected: String)] = [
      // Below labels.
      (
        "\n      A-12: 2   # set i går\n      'B-3': {svar: \"1\"}   # mangler\n      C-9: 1\n", ["2/@answer": "2"],
        "\n      A-12: 2   # set i går\n      'B-3': {svar: 2}   # mangler\n      C-9: 1\n"
      ),
      (
        "\n      A-12: 2   # set\n      B-3: 1   # mangler\n", ["2/@label": "B: 4"],
        "\n      A-12: 2   # set\n      \"B: 4\": 1   # mangler\n"
      ),
      (
        "\n      A-12: 2   # set\n      B-3: 1   # mangler\n  # slut\n", ["3/@label": "D-1", "3/@answer": "2"],
        "\n      A-12: 2   # set\n      B-3: 1   # mangler\n      D-1: 2\n  # slut\n"
      ),
      (
        "\n      A-12: 2   # set\n      B-3: 1\n      C-9: '1'   # sidst\n", ["2/@label": "", "2/@answer": ""],
        "\n      A-12: 2   # set\n      C-9: '1'   # sidst\n"
      ),
      (" {A-12: '2', B-3: 1}   # to\n", ["2/@answer": "2"], " {A-12: '2', B-3: 2}   # to\n"),
      // In a list.
      (
        "\n      - 2   # set i går\n      - svar: 1   # mangler\n        bedømmelse: 'Nej'\n", ["1/@answer": "1"],
        "\n      - 1   # set i går\n      - svar: 1   # mangler\n        bedømmelse: 'Nej'\n"
      ),
      (
        "\n      - 2   # set\n      - 1\n      - '2'   # sidst\n", ["2/@answer": ""],
        "\n      - 2   # set\n      - '2'   # sidst\n"
      ),
      (" ['2', 1]   # to\n", ["2/@answer": "2"], " ['2', 2]   # to\n"),
    ]
    for (written, change, expected) in cases {
      let bytes = Array((head + written).utf8)
      var wanted = try fields(bytes, checklist)
      for (name, value) in change.sorted(by: { $0.key < $1.key }) {
        let path = "answers/p/journaler/" + name
        wanted.removeAll { $0.path == path }
        wanted.append(FormField(path, value))
      }
      let made = changed(bytes, wanted, checklist)
      let (isNew, text) = (made.isNew, String(decoding: made.bytes, as: UTF8.self))
      #expect(!isNew && text == head + expected, "\(change)")
    }
  }
}
