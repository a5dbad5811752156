package import Inspection
import InspectionReports
package import InspectionYAML

/// A form that is being filled in, by one checklist: its fields become the record, which goes through the one pipeline.
package final class FormDesk {
  /// What a record can become.
  package enum Format: Int32, Sendable { case json, text, html }

  package let checklist: Checklist
  private var pipeline: DocumentPipeline
  /// The record that was opened, which keeps every byte that the form doesn't change.
  private var opened: [UInt8]?
  /// The visit before.
  private var earlier: Assessment?

  /// `nil` where the catalogue has no such checklist, or a faulty one.
  package init?(_ reference: String, _ catalogue: Catalogue) {
    var catalogue = catalogue
    guard let reference = ChecklistReference(reference),
      case .found(let checklist) = catalogue.find(Located(reference, at: .beginning), on: nil)
    else { return nil }
    self.checklist = checklist
    pipeline = DocumentPipeline(catalogue)
  }

  // MARK: The questions

  /// The form in HTML, for the unit and purpose that the fields give.
  package func page(_ fields: [FormField], _ language: Language) -> [UInt8] {
    func value(_ path: String) -> String? { fields.first { $0.path == path }?.value }
    let unit = checklist.units.count == 1 ? 0 : checklist.units.firstIndex { $0.value == value("unit/kind") }
    let purpose = checklist.purposes.firstIndex { $0.value == value("visit/purpose") }
    return FormPage.body(RecordForm(checklist, unit: unit, purpose: purpose, language: language, earlier: earlier))
  }

  // MARK: The record

  /// The record that the fields make. `isNew`: one that was opened had to be written anew.
  package func record(_ fields: [FormField], _ language: Language) -> (bytes: [UInt8], isNew: Bool) {
    guard let opened else { return (FormDocument.yaml(fields, by: checklist, in: language), false) }
    return opened.withUnsafeBufferPointer {
      FormDocument.changed(RawDocument(bytes: $0), to: fields, by: checklist)
    }
  }

  /// What the page shows of the fields; JSON.
  package func state(_ fields: [FormField], file: String, _ language: Language) -> [UInt8] {
    let bytes = record(fields, language).bytes
    return bytes.withUnsafeBufferPointer { bytes in
      let document = RawDocument(bytes: bytes)
      switch assess(document) {
      case .assessed(let assessment):
        let faults = placed(assessment.warnings, in: document)
        return FormState.document(assessment, faults: faults, language: language)
      case .refused(let refusal):
        return FormState.document(faults: placed(refusal.diagnostics, in: document), language: language)
      }
    }
  }

  /// The report on what the fields say, or the faults that stand in its way.
  package func report(
    _ fields: [FormField], file: String, _ format: Format, _ language: Language
  ) -> [UInt8] {
    record(fields, language).bytes.withUnsafeBufferPointer { bytes in
      switch assess(RawDocument(bytes: bytes)) {
      case .assessed(let assessment): return Self.report(assessment, file: file, format, language)
      case .refused(let refusal): return words(for: refusal.diagnostics, file: file, language)
      }
    }
  }

  package static func report(
    _ assessment: Assessment, file: String, _ format: Format, _ language: Language
  ) -> [UInt8] {
    switch format {
    case .json: return JSONReport.document(assessment, file: file, language: language)
    case .text: return Array(textReport(assessment, file: file, language: language).utf8)
    case .html:
      let visit = HTMLReport.visit(assessment, file: file, language: language)
      return HTMLReport.head(assessment, language: language) + visit + HTMLReport.foot
    }
  }

  // MARK: What was saved

  /// Opens a record; from then on the form changes it. Gives its fields as JSON, or the words of what stands in the way.
  package func open(_ bytes: [UInt8], file: String, _ language: Language) -> Result<[UInt8], RefusedForm> {
    let read = read(bytes, file: file, language)
    if case .success = read { opened = bytes }
    return read.map {
      FormState.document(fields: $0.fields.pairs, language: $0.language, faults: $0.faults, in: language)
    }
  }

  /// Takes in a colleague's record of the same visit: what comes of both as JSON.
  package func merge(
    _ fields: [FormField], with bytes: [UInt8], file: String, _ language: Language
  ) -> Result<[UInt8], RefusedForm> {
    read(bytes, file: file, language).map { read in
      let merged = FormMerge(fields, read.fields)
      return FormState.document(
        merged: merged.fields.pairs, both: merged.both.pairs, filled: merged.filled, isOtherUnit: merged.isOtherUnit)
    }
  }

  private struct Opened {
    let fields: [FormField]
    let language: Language
    let faults: [FormFault]
  }

  private func read(_ bytes: [UInt8], file: String, _ language: Language) -> Result<Opened, RefusedForm> {
    bytes.withUnsafeBufferPointer { buffer in
      let document = RawDocument(bytes: buffer)
      let faults: [Diagnostic]
      switch pipeline.openRecord(document, isAmongOthers: false) {
      case .record(let record) where record.reference.value.id == checklist.id.rawValue:
        switch pipeline.assess(record) {
        case .assessed(let assessment): faults = assessment.warnings
        case .refused(let refusal): faults = refusal.diagnostics
        }
      case .record(let record):
        let fault = Diagnostic.otherChecklist(record.reference, checklist.id.rawValue)
        return .failure(RefusedForm(words: words(for: [fault], file: file, language)))
      case .refused(let refusal):
        return .failure(RefusedForm(words: words(for: refusal.diagnostics, file: file, language)))
      case .passedOver, .faultyChecklist: return .failure(RefusedForm(words: []))
      }
      guard let read = FormDocument.fields(of: document, by: checklist) else {
        return .failure(RefusedForm(words: words(for: faults, file: file, language)))
      }
      return .success(
        Opened(fields: read.fields, language: read.language, faults: placed(faults, in: document)))
    }
  }

  /// Begins with an empty form.
  package func close() { (opened, earlier) = (nil, nil) }

  /// Takes the visit before as something to look at again; gives what goes over to this one as JSON.
  package func begin(from bytes: [UInt8], file: String, _ language: Language) -> Result<[UInt8], RefusedForm> {
    let outcome = bytes.withUnsafeBufferPointer { assess(RawDocument(bytes: $0)) }
    switch outcome {
    case .refused(let refusal):
      return .failure(RefusedForm(words: words(for: refusal.diagnostics, file: file, language)))
    case .assessed(let assessment):
      (opened, earlier) = (nil, assessment)
      let (record, before) = (assessment.record, assessment.checklist)
      let form = RecordForm(checklist, unit: nil, purpose: nil, language: language, earlier: assessment)
      var fields: [FormField] = []
      if let id = record.unit.id { fields.append(FormField("unit/id", id)) }
      if let kind = record.unit.kind { fields.append(FormField("unit/kind", before.units[kind].value)) }
      if let authority = record.visit.authority { fields.append(FormField("visit/authority", authority)) }
      for (index, fact) in checklist.facts.enumerated() {
        if let known = form.earlierFact(index), !known.isEvent {
          fields.append(FormField("facts/" + fact.id, known.words))
        }
      }
      return .success(FormState.document(fields: fields.pairs, language: language, faults: [], in: language))
    }
  }

  // MARK: Pieces

  private func assess(_ document: RawDocument) -> RecordOutcome {
    switch pipeline.openRecord(document, isAmongOthers: false) {
    case .record(let record): return pipeline.assess(record)
    case .refused(let refusal): return .refused(refusal)
    case .passedOver, .faultyChecklist: preconditionFailure("a record that is given stands alone")
    }
  }

  private func placed(_ faults: [Diagnostic], in document: RawDocument) -> [FormFault] {
    if faults.isEmpty { return [] }
    let fields = FormDocument.fields(of: document, by: checklist)?.fields ?? []
    return faults.map { FormFault($0, at: FormDocument.path(of: $0, among: fields)) }
  }

  /// As `check` tells them.
  private func words(for faults: [Diagnostic], file: String, _ language: Language) -> [UInt8] {
    let document = pipeline.document
    return Array(diagnosticText(faults, file: file, language: language) { document.text(ofLine: $0) }.utf8)
  }
}

extension [FormField] {
  fileprivate var pairs: [(path: String, value: String)] { map { (path: $0.path, value: $0.value) } }
}

/// Why a record can't be opened in a form, as `check` tells it.
package struct RefusedForm: Error, Sendable {
  package let words: [UInt8]
}
