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
    ("Skema: 1\nTjekliste: p", .record), ("Checklist: p\nversion: 1", .checklist), ("Prov: p", .tests),
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

  /// Keywords and fixed values as word processors write them, in each language.
  @Test(arguments: [
    (
      """
      Tjekliste: p
      Version: 1.0.0
      Titel: P
      Enheder: {tilbud: T}
      Skalaer: {s: [{Værdi: ja, Score: 1}, {Værdi: nej, Score: 0}]}
      Beregning: {Mindste-dækning: 50%, Fokuspunkt: {Metode: Gennemsnit}}
      Fokuspunkter: [{Id: a, Titel: A, Kriterier: [{Id: q, Spørgsmål: Q?, Kan-fravælges: Nej, Gælder-når: Ikke enhed.type = tilbud}]}]
      Regler: [{Id: r, Når: 'Antal(a, svar = nej) > 0', Så: {Fund: {Kategori: Styrke, Tekst: T}}}]
      """, "Skema: 1\nTjekliste: p\nStatus: Endelig\nEnhed: {Type: tilbud}\nSvar: {a: {q: {Svar: ja, Bedømmelse: B}}}"
    ),
    (
      """
      Checklist: p
      Version: 1.0.0
      Title: P
      Units: {service: T}
      Scales: {s: [{Value: yes, Score: 1}, {Value: no, Score: 0}]}
      Scoring: {Min-coverage: 50%, Point: {Method: Mean}}
      Points: [{Id: a, Title: A, Criteria: [{Id: q, Question: Q?, Allow-not-relevant: No, Applies-when: Not unit.kind = service}]}]
      Rules: [{Id: r, When: 'Count(a, answer = no) > 0', Then: {Finding: {Category: Strength, Text: T}}}]
      """, "Record: 1\nChecklist: p\nStatus: Final\nUnit: {Kind: service}\nAnswers: {a: {q: {Answer: yes, Note: B}}}"
    ),
    (
      """
      Checklista: p
      Version: 1.0.0
      Titel: P
      Enheter: {verksamhet: T}
      Skalor: {s: [{Värde: ja, Poäng: 1}, {Värde: nej, Poäng: 0}]}
      Beräkning: {Minsta-täckning: 50%, Fokuspunkt: {Metod: Medelvärde}}
      Fokuspunkter: [{Id: a, Titel: A, Kriterier: [{Id: q, Fråga: Q?, Kan-väljas-bort: Nej, Gäller-när: Inte enhet.typ = verksamhet}]}]
      Regler: [{Id: r, När: 'Antal(a, svar = nej) > 0', Då: {Iakttagelse: {Kategori: Styrka, Text: T}}}]
      """,
      "Protokoll: 1\nChecklista: p\nStatus: Slutlig\nEnhet: {Typ: verksamhet}\nSvar: {a: {q: {Svar: ja, Bedömning: B}}}"
    ),
  ])
  func capitalsAreRead(_ text: String, _ record: String) throws {
    let reading = reading(ofChecklist: text)
    #expect(reading.diagnostics.map { $0.told(in: .english) } == [])
    let checklist = try #require(reading.value)
    #expect(recordFaults(record, for: checklist).filter { $0.severity == .error } == [])
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
