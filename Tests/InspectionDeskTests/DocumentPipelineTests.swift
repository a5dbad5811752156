import InspectionYAML
import Testing

@testable import Inspection
@testable import InspectionDesk

@Suite struct DocumentPipelineTests {
  /// What comes of a document, in words of these tests.
  private static func outcome(_ text: String, isAmongOthers: Bool = false) -> String {
    let files = [("p.yaml", checklist("p")), ("fejl.yaml", "tjekliste: fejl\nversion: 1.0.0\nfokuspunkter: []")]
    var pipeline = DocumentPipeline(Catalogue([shelf("f", files)]))
    return Array(text.utf8).withUnsafeBufferPointer { bytes in
      switch pipeline.openRecord(RawDocument(bytes: bytes), isAmongOthers: isAmongOthers) {
      case .passedOver: return "passed over"
      case .faultyChecklist: return "faulty checklist"
      case .refused(let refusal): return told(refusal)
      case .record(let record):
        switch pipeline.assess(record) {
        case .assessed(let assessment): return "assessed \(assessment.record.id)"
        case .refused(let refusal): return told(refusal)
        }
      }
    }
  }

  private static func told(_ refusal: Refusal) -> String {
    let faulty = refusal.checklist.map { " by \($0.origin.name.da)" } ?? ""
    return refusal.diagnostics.map(\.code.id).joined(separator: " ") + faulty
  }

  @Test(arguments: [
    ("skema: s\ntjekliste: p\nsvar: {dialog: {ro: 2}}", "assessed s"),
    ("skema: s\ntjekliste: q\nsvar: {dialog: {ro: 2}}", "unknown-checklist"),
    ("skema: s\nsvar: {}", "missing-key"),
    ("skema: s\ntjekliste: p\nsvar: {dialog: {ro: 7}}", "unknown-answer"),
    ("skema: s\ntjekliste: fejl\nsvar: {}", "faulty-checklist by f/fejl.yaml"),
    ("# intet", "empty-document"),
    ("prøver: p\ntilfælde: []", "not-a-record"),
    ("tjekliste: p", "not-a-record"),
  ])
  func aDocumentComesToOneThing(_ document: String, _ outcome: String) {
    #expect(Self.outcome(document) == outcome)
  }

  @Test(arguments: [
    ("prøver: p\ntilfælde: []", "passed over"), ("tjekliste: p", "passed over"), ("a: 1", "passed over"),
    ("tjekliste: p\n[", "faulty checklist"), ("", "empty-document"),
  ])
  func inAFolderOtherDocumentsStandBesideRecords(_ document: String, _ outcome: String) {
    #expect(Self.outcome(document, isAmongOthers: true) == outcome)
  }
}
