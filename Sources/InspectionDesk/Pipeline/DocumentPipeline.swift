package import Inspection
package import InspectionYAML

/// The one way from bytes to an assessment: a document is opened, its kind is seen and its head read, its checklist is found, it is
/// typed by that and assessed. Documents go through one after the other.
package struct DocumentPipeline: ~Copyable {
  package var catalogue: Catalogue
  private var reader = DocumentReader()

  package init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// The document that is open, without CPR numbers.
  package var document: RawDocument { reader.document }

  // MARK: Open, kind

  /// Parses a document, whose bytes must stay where they are until the next one is opened.
  package mutating func open(_ document: RawDocument) -> OpenedDocument {
    let faults = reader.open(document)
    return OpenedDocument(kind: faults.hasErrors ? nil : reader.kind, faults: faults)
  }

  /// Opens what should be a record. `isAmongOthers`: in a folder, where checklists, test cases and what is none of ours may stand
  /// beside records.
  package mutating func openRecord(_ document: RawDocument, isAmongOthers: Bool) -> RecordOpening {
    if document.isAssessment { return .refused(Refusal([.assessmentNotRecord(document.firstLine)])) }
    let opened = open(document)
    switch opened.kind {
    case .record: return recordHead(opened.faults)
    case nil where isAmongOthers && ChecklistHead(ofUnreadable: document.bytes) != nil:
      return .faultyChecklist(opened.faults)
    case nil: return .refused(Refusal(advised(opened.faults)))
    case .empty: return .refused(Refusal([.emptyDocument(document.firstLine)]))
    case .checklist, .tests, .other:
      return isAmongOthers ? .passedOver : .refused(Refusal([.notARecord(reader.kind, document.firstLine)]))
    }
  }

  // MARK: Head

  /// Which checklist the open record answers.
  package mutating func recordHead(_ warnings: [Diagnostic]) -> RecordOpening {
    let (head, faults) = reader.recordHead()
    guard let reference = head.checklist, faults.isEmpty else {
      return .refused(Refusal(advised(warnings + faults), of: head.id))
    }
    return .record(OpenRecord(id: head.id, reference: reference, visitDate: head.visitDate, warnings: warnings))
  }

  // MARK: Find, type, assess

  /// Assesses the open record by `given` or, where that is `nil`, by the checklist that it names.
  package mutating func assess(_ record: OpenRecord, by given: Checklist? = nil) -> RecordOutcome {
    if let given {
      if given.id.rawValue == record.reference.value.id { return assess(record, checklist: given) }
      let fault = Diagnostic.otherChecklist(record.reference, given.id.rawValue)
      return .refused(Refusal(record.warnings + [fault], of: record.id))
    }
    switch catalogue.find(record.reference, on: record.visitDate) {
    case .found(let checklist): return assess(record, checklist: checklist)
    case .notFound(let fault): return .refused(Refusal(advised(record.warnings + [fault]), of: record.id))
    case .unread(let file, let fault):
      return .refused(Refusal(record.warnings + [fault], of: record.id, unread: file.origin))
    case .faulty(let loaded):
      let fault = Diagnostic.faultyChecklist(record.reference, loaded.origin.name)
      return .refused(Refusal(record.warnings + [fault], of: record.id, checklist: loaded))
    }
  }

  /// Assesses the open record by another version of its checklist, so that it can be compared with a later one.
  package mutating func assess(_ record: OpenRecord, comparedBy given: Checklist) -> RecordOutcome {
    guard given.id.rawValue == record.reference.value.id,
      case .found(let own) = catalogue.find(record.reference, on: record.visitDate), own !== given
    else { return assess(record, by: given) }
    return assess(record, reader.record(for: given, writtenBy: own), checklist: given)
  }

  private mutating func assess(_ record: OpenRecord, checklist: Checklist) -> RecordOutcome {
    assess(record, reader.record(for: checklist), checklist: checklist)
  }

  private mutating func assess(_ record: OpenRecord, _ reading: Reading<Record>, checklist: Checklist) -> RecordOutcome
  {
    let (read, found) = reading.parts()
    guard let read else {
      return .refused(Refusal(advised(record.warnings + found, by: checklist), of: record.id))
    }
    let (assessed, overflow) = checklist.assess(read, warnings: record.warnings + found).parts()
    guard let assessed else { return .refused(Refusal(overflow, of: record.id)) }
    // What is sent is the authority's word.
    if assessed.record.stage == .hearing, case let open = assessed.withoutStance, !open.isEmpty {
      return .refused(Refusal(assessed.warnings + open, of: record.id))
    }
    return .assessed(assessed)
  }

  /// The open record typed by a checklist, and no more.
  package func record(for checklist: Checklist) -> Reading<Record> { reader.record(for: checklist) }

  // MARK: Other kinds

  /// An assessment that was made before, and the checklist that it was made by.
  package mutating func writtenAssessment(_ document: RawDocument) -> WrittenOutcome {
    let faults = reader.open(document)
    if !faults.hasErrors, reader.isOfFaults { return .refused(Refusal([.faultyBefore(document.firstLine)])) }
    guard !faults.hasErrors, let (written, reference) = reader.assessment() else {
      return .refused(Refusal([.damagedAssessment(document.firstLine)]))
    }
    switch catalogue.find(reference, on: written.date) {
    case .found(let checklist): return .written(written, checklist)
    case .notFound(let fault): return .refused(Refusal([fault], of: written.record))
    case .unread(let file, let fault): return .refused(Refusal([fault], of: written.record, unread: file.origin))
    case .faulty(let loaded):
      let fault = Diagnostic.faultyChecklist(reference, loaded.origin.name)
      return .refused(Refusal([fault], of: written.record, checklist: loaded))
    }
  }

  /// The test cases of the open document, by the checklist that it names. It stands in or above the folder of the document, which is
  /// `near` it.
  package mutating func cases(_ warnings: [Diagnostic], near path: String?) -> CaseOutcome {
    let (head, faults) = reader.testsHead()
    guard let reference = head.checklist else { return .refused(Refusal(warnings + faults)) }
    switch catalogue.find(reference, on: head.visitDate, near: path) {
    case .found(let checklist):
      let read = reader.cases(for: checklist)
      return .cases(checklist, CaseDocument(read.cases, warnings + read.diagnostics))
    case .notFound(let fault): return .refused(Refusal(advised(warnings + [fault], near: path)))
    case .unread(let file, let fault): return .refused(Refusal(warnings + [fault], unread: file.origin))
    case .faulty(let loaded):
      let fault = Diagnostic.faultyChecklist(reference, loaded.origin.name)
      return .refused(Refusal(warnings + [fault], checklist: loaded))
    }
  }

  /// The open checklist, or the one that it says it builds on.
  package var base: Located<String>? { reader.base }
  package func checklist() -> Reading<Checklist> { reader.checklist() }

  /// The fault of an open document that is of no known kind.
  package func unknownKind() -> Diagnostic { reader.unknownKind() }
}
