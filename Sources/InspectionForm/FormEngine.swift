import Inspection
import InspectionDesk
import InspectionReports
import InspectionYAML

/// The engine of a page: checklists are given to it once, then records, each with the name of its file; it keeps what it wrote last.
///
/// It scores by the one pipeline, so that what it writes is what the command line writes.
final class FormEngine {
  /// What a record can become.
  enum Format: Int32 { case json, text, html }

  /// What came of a document; as the exit codes of the command line.
  enum Outcome: Int32 {
    case fine = 0
    case invalidChecklist = 3
    case invalidRecord = 4
  }

  private var names: [String] = []
  private var documents: [String: [UInt8]] = [:]
  private var pipeline = DocumentPipeline(Catalogue([]))
  /// What was written last. It has an address of its own, so that it lies still while the page reads it.
  private(set) var writing: UnsafeMutableBufferPointer<UInt8> = .allocate(capacity: 0)

  deinit { writing.deallocate() }

  /// Adds a checklist, or a layer that builds on one; in place of one of the same name.
  func add(_ bytes: UnsafeBufferPointer<UInt8>, named name: String) {
    if documents.updateValue(Array(bytes), forKey: name) == nil { names.append(name) }
    let documents = documents
    let title = Message(da: "på siden", en: "on the page", sv: "på sidan")
    let shelf = Shelf(title, folder: nil, names: names) { name, limit in
      documents[name].map { .success(Array($0.prefix(limit + 1))) } ?? .failure(Unreadable(title))
    }
    pipeline = DocumentPipeline(Catalogue([shelf]))
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
    switch format {
    case .json: keep(JSONReport.document(assessment, file: file, language: language))
    case .text: keep(Array(textReport(assessment, file: file, language: language).utf8))
    case .html:
      let visit = HTMLReport.visit(assessment, file: file, language: language)
      keep(Array((HTMLReport.head(assessment, language: language) + visit + HTMLReport.foot).utf8))
    }
  }

  private func write(_ refusal: Refusal, _ file: String, _ format: Format, _ language: Language) {
    write(refusal.diagnostics, of: refusal.record, file, format, language)
  }

  private func write(
    _ faults: [Diagnostic], of record: String?, _ file: String, _ format: Format, _ language: Language
  ) {
    switch format {
    case .json: keep(JSONDiagnostics.document(faults, record: record, file: file, language: language))
    case .text, .html:
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
}
