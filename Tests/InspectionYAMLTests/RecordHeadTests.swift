import Inspection
import TestSupport
import Testing

@testable import InspectionYAML

/// What a document is, and which checklist a record wants, before the checklist is known.
@Suite struct RecordHeadTests {
  @Test(arguments: [
    ("skema: 1\ntjekliste: p", DocumentKind.record), ("tjekliste: p\nversion: 1", .checklist), ("prøver: p", .tests),
    ("tilfælde: []", .tests),
    ("# tom", .empty), ("[1, 2]", .other), ("noget: andet", .other), ("skem: 1\ntjekliste: p\nsvar: {}", .record),
    ("tjekliste: p\nbesøg: {}", .record), ("tjeklist: p\ntitel: P\nfokuspunkter: []", .checklist),
  ])
  func aDocumentIsKnownByItsKeys(_ text: String, _ kind: DocumentKind) {
    #expect(withReader(text) { $0.kind } == kind)
  }

  @Test func theHeadOfARecord() {
    let head = withReader("skema: 7\ntjekliste: p@1.2.0\nbesøg: {dato: 2026-03-12}") { $0.recordHead().head }
    #expect(head.id == "7")
    #expect(head.checklist?.value == ChecklistReference("p@1.2"))
    #expect(head.visitDate == Day("2026-03-12"))
  }

  @Test(arguments: cases) func isTold(_ fault: FaultCase) { fault.expect(Self.headFaults) }

  static func headFaults(_ text: String) -> [Diagnostic] {
    withReader(text) { $0.kind == .other ? [$0.unknownKind()] : $0.recordHead().diagnostics }
  }

  @Test func testsNameTheirChecklistAsRecordsDo() {
    let faults = { (text: String) in withReader(text) { $0.testsHead().diagnostics.map { $0.told(in: .danish) } } }
    #expect(faults("prøver: p@1.2.0\ntilfælde: []") == [])
    #expect(
      faults("prøver: p 1.2.0\ntilfælde: []") == [
        "mellem tjeklistens id og versionen skal der kun stå `@`: `p 1.2.0` [not-a-version]\nmente du `p@1.2.0`?"
      ])
  }

  static let cases: [FaultCase] = [
    FaultCase("noKnownKey", "«1»noget«/1»: andet", ("1", "det ses ikke, hvad dette er [unknown-document]")),
    FaultCase("noChecklist", "«1»skema«/1»: 1", ("1", "her mangler `tjekliste` [missing-key]")),
    FaultCase(
      "theKeyMisspelled", "skema: 1\n«1»tjeklist«/1»: p",
      ("1", "`tjeklist` kan ikke stå her [unknown-key]\nmente du `tjekliste`?")),
    FaultCase(
      "aVersionInWords", "skema: 1\ntjekliste: «1»p@ny«/1»",
      ("1", "efter `@` skal stå en version: `p@ny` [not-a-version]\nskriv for eksempel `sociale-medier@1.0.0`")),
  ]
}

private func withReader<Value>(_ text: String, _ body: (inout DocumentReader) -> Value) -> Value {
  var reader = DocumentReader()
  return Array(text.utf8).withUnsafeBufferPointer { bytes in
    #expect(reader.open(RawDocument(bytes: bytes)).isEmpty)
    return body(&reader)
  }
}
