import Inspection
import InspectionDesk
import InspectionReports
import InspectionYAML

/// The engine of a page: checklists are given to it once, then records, each with the name of its file; it keeps what it wrote last.
///
/// It scores by the one pipeline, so that what it writes is what the command line writes.
final class FormEngine {
  typealias Format = FormDesk.Format

  /// What came of a document; as the exit codes of the command line.
  enum Outcome: Int32 {
    case fine = 0
    case invalidChecklist = 3
    case invalidRecord = 4
  }

  private var documents: [(name: String, bytes: [UInt8])] = []
  private var catalogue = Catalogue([])
  private var pipeline = DocumentPipeline(Catalogue([]))
  private var desk: FormDesk?
  /// What was written last. It has an address of its own, so that it lies still while the page reads it.
  private(set) var writing: UnsafeMutableBufferPointer<UInt8> = .allocate(capacity: 0)

  deinit { writing.deallocate() }

  /// Adds a checklist, or a layer that builds on one; in place of one of the same name.
  func add(_ bytes: UnsafeBufferPointer<UInt8>, named name: String) {
    if let index = documents.firstIndex(where: { $0.name == name }) {
      documents[index].bytes = Array(bytes)
    } else {
      documents.append((name: name, bytes: Array(bytes)))
    }
    catalogue = Catalogue(ofPage: documents)
    pipeline = DocumentPipeline(catalogue)
  }

  /// Scores a record by the checklist that it names, and writes the report. A record that can't be scored becomes its faults: in JSON
  /// those of `tilsyn-error-1`, else the words of the command line. `language`: `nil` for that of the checklist, and Danish for faults.
  func score(
    _ record: UnsafeBufferPointer<UInt8>, file: String, _ format: Format, _ language: Language?
  ) -> Outcome {
    guard case .record(let opened) = opened(record, file, format, language ?? .danish) else { return .invalidRecord }
    switch pipeline.assess(opened) {
    case .assessed(let assessment):
      write(assessment, file, format, language ?? assessment.checklist.language)
      return .fine
    case .refused(let refusal):
      write(refusal, file, format, language ?? .danish)
      return refusal.checklist == nil ? .invalidRecord : .invalidChecklist
    }
  }

  /// Writes all faults of a record, warnings with them; nothing where there are none.
  func check(
    _ record: UnsafeBufferPointer<UInt8>, file: String, _ format: Format, _ language: Language
  ) -> Outcome {
    guard case .record(let opened) = opened(record, file, format, language) else { return .invalidRecord }
    switch pipeline.assess(opened) {
    case .assessed(let assessment):
      write(assessment.warnings, of: assessment.record.id, file, format, language)
      return .fine
    case .refused(let refusal):
      write(refusal, file, format, language)
      return refusal.checklist == nil ? .invalidRecord : .invalidChecklist
    }
  }

  private func opened(
    _ record: UnsafeBufferPointer<UInt8>, _ file: String, _ format: Format, _ language: Language
  ) -> RecordOpening {
    let opening = pipeline.openRecord(RawDocument(bytes: record), isAmongOthers: false)
    if case .refused(let refusal) = opening { write(refusal, file, format, language) }
    return opening
  }

  private func write(_ assessment: Assessment, _ file: String, _ format: Format, _ language: Language) {
    keep(FormDesk.report(assessment, file: file, format, language))
  }

  private func write(_ refusal: Refusal, _ file: String, _ format: Format, _ language: Language) {
    write(refusal.diagnostics, of: refusal.record, file, format, language)
  }

  private func write(
    _ faults: [Diagnostic], of record: String?, _ file: String, _ format: Format, _ language: Language
  ) {
    switch format {
    case .json: keep(JSONDiagnostics.document(faults, record: record, file: file, language: language))
    case .text, .html, .docx, .themes:
      let document = pipeline.document
      let text = diagnosticText(faults, file: file, language: language) { document.text(ofLine: $0) }
      keep(Array(text.utf8))
    }
  }

  private func keep(_ bytes: [UInt8]) {
    writing.deallocate()
    writing = .allocate(capacity: bytes.count)
    _ = writing.initialize(fromContentsOf: bytes)
  }

  // MARK: A form

  /// Whether there is such a checklist to fill in a form by.
  func use(_ reference: String, publishes: Bool) -> Bool {
    desk = FormDesk(reference, catalogue, publishes: publishes)
    return desk != nil
  }

  func form(_ fields: [FormField], _ language: Language) -> Int32 { write { $0.page(fields, language) } }

  func state(_ fields: [FormField], _ file: String, _ language: Language) -> Int32 {
    write { $0.state(fields, file: file, language) }
  }

  func record(_ fields: [FormField], _ language: Language) -> Int32 {
    var isNew = false
    let status = write { desk in
      let record = desk.record(fields, language)
      isNew = record.isNew
      return record.bytes
    }
    return status == 0 && isNew ? 1 : status
  }

  func report(
    _ fields: [FormField], _ file: String, _ format: Format, for audience: Audience, _ language: Language
  ) -> Int32 {
    writeRead { $0.report(fields, file: file, format, for: audience, language) }
  }

  func open(_ record: [UInt8], _ file: String, _ language: Language) -> Int32 {
    writeRead { $0.open(record, file: file, language) }
  }

  func begin(from record: [UInt8], _ file: String, _ language: Language) -> Int32 {
    writeRead { $0.begin(from: record, file: file, language) }
  }

  func merge(_ fields: [FormField], with record: [UInt8], _ file: String, _ language: Language) -> Int32 {
    writeRead { $0.merge(fields, with: record, file: file, language) }
  }

  private func writeRead(_ read: (FormDesk) -> Result<[UInt8], RefusedForm>) -> Int32 {
    var outcome = Outcome.fine
    let status = write { desk in
      switch read(desk) {
      case .success(let fields): return fields
      case .failure(let refused):
        outcome = .invalidRecord
        return refused.words
      }
    }
    return status == 0 ? outcome.rawValue : status
  }

  func close() { desk?.close() }

  func mask(_ text: String) -> Int32 {
    keep(Array(PersonalNumber.masked(text).utf8))
    return 0
  }

  private func write(_ make: (FormDesk) -> [UInt8]) -> Int32 {
    guard let desk else { return Outcome.invalidChecklist.rawValue }
    keep(make(desk))
    return 0
  }
}
