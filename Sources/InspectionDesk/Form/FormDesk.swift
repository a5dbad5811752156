package import Inspection
import InspectionReports
package import InspectionYAML

/// A form that is being filled in, by one checklist: its fields become the record, which goes through the one pipeline.
package final class FormDesk {
  /// What a record can become.
  package enum Format: Int32, Sendable { case json, text, html, docx, themes }

  package let checklist: Checklist
  /// Whether a report may be made for everyone.
  let publishes: Bool
  private var pipeline: DocumentPipeline
  /// The record that was opened, which keeps every byte that the form doesn't change.
  private var opened: [UInt8]?
  /// The visit before.
  private var earlier: Assessment?

  /// `nil` where the catalogue has no such checklist, or a faulty one.
  package init?(_ reference: String, _ catalogue: Catalogue, publishes: Bool = false) {
    var catalogue = catalogue
    guard let reference = ChecklistReference(reference),
      case .found(let checklist) = catalogue.find(Located(reference, at: .beginning), on: nil)
    else { return nil }
    (self.checklist, self.publishes) = (checklist, publishes)
    pipeline = DocumentPipeline(catalogue)
  }

  // MARK: The questions

  /// The form in HTML, for the unit and purpose that the fields give.
  package func page(_ fields: [FormField], _ language: Language) -> [UInt8] {
    func value(_ path: String) -> String? { fields.first { $0.path == path }?.value }
    let unit = checklist.units.count == 1 ? 0 : checklist.units.firstIndex { $0.value == value("unit/kind") }
    let purpose = checklist.purposes.firstIndex { $0.value == value("visit/purpose") }
    let form = RecordForm(checklist, unit: unit, purpose: purpose, language: language, earlier: earlier)
    return FormPage.body(form, publishes: publishes)
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
    record(fields, language).bytes.withUnsafeBufferPointer { bytes in
      let document = RawDocument(bytes: bytes)
      switch assess(document) {
      case .assessed(let assessment):
        let faults = placed(assessment.warnings, in: document, of: fields)
        return FormState.document(assessment, faults: faults, language: language)
      case .refused(let refusal):
        let faults = placed(refusal.diagnostics.filter { $0.code != .noStance }, in: document, of: fields)
        if refusal.diagnostics.contains(where: { $0.code == .noStance }), let draft = draft(fields, language) {
          let fault = FormFault.withoutStance(draft.undecidedFindings.count)
          return FormState.document(draft, faults: faults + [fault], language: language)
        }
        return FormState.document(faults: faults, language: language)
      }
    }
  }

  /// What the fields come to before they are sent to anyone.
  private func draft(_ fields: [FormField], _ language: Language) -> Assessment? {
    let status = Keyword.status.rawValue
    return record(fields.filter { $0.path != status }, language).bytes.withUnsafeBufferPointer {
      if case .assessed(let assessment) = assess(RawDocument(bytes: $0)) { assessment } else { nil }
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
        Opened(fields: read.fields, language: read.language, faults: placed(faults, among: read.fields)))
    }
  }

  /// Begins with an empty form.
  package func close() { (opened, earlier) = (nil, nil) }

  /// Takes the visit before as something to look at again; gives what goes over to this one as JSON.
  package func begin(from bytes: [UInt8], file: String, _ language: Language) -> Result<[UInt8], RefusedForm> {
    let outcome = bytes.withUnsafeBufferPointer { assess(RawDocument(bytes: $0), orByThis: true) }
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
          for (option, text) in form.earlierWords(ofFact: index) {
            fields.append(FormField("facts/\(fact.id)/\(option)", text))
          }
        }
      }
      return .success(FormState.document(fields: fields.pairs, language: language, faults: [], in: language))
    }
  }

  // MARK: Pieces

  /// `orByThis`: by this version of the checklist where its own isn't here, as of a record of last year.
  func assess(_ document: RawDocument, orByThis: Bool = false) -> RecordOutcome {
    switch pipeline.openRecord(document, isAmongOthers: false) {
    case .record(let record):
      if orByThis, case .notFound = pipeline.catalogue.find(record.reference, on: record.visitDate) {
        return pipeline.assess(record, by: checklist)
      }
      return pipeline.assess(record)
    case .refused(let refusal): return .refused(refusal)
    case .passedOver, .faultyChecklist: preconditionFailure("a record that is given stands alone")
    }
  }

  private func placed(_ faults: [Diagnostic], among fields: [FormField]) -> [FormFault] {
    faults.map {
      FormFault(
        $0, at: FormDocument.path(of: $0, among: fields), comesFirst: FormDocument.pathToFillFirst($0) != nil)
    }
  }

  /// The faults of a record that was made of fields, and what of these it has no place for.
  private func placed(_ faults: [Diagnostic], in document: RawDocument, of given: [FormField]) -> [FormFault] {
    let written = FormDocument.fields(of: document, by: checklist)?.fields ?? []
    let unwritten = FormDocument.unwritten(given, written: written)
    return placed(faults, among: written) + unwritten.map { .unwritten($0) }
  }

  /// As `check` tells them.
  func words(for faults: [Diagnostic], file: String, _ language: Language) -> [UInt8] {
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

extension Catalogue {
  /// Of what a page carries, each document with its name.
  package init(ofPage documents: [(name: String, bytes: [UInt8])]) {
    let title = Message(da: "på siden", en: "on the page", sv: "på sidan")
    let shelf = Shelf(title, folder: nil, names: documents.map { $0.name }) { name, limit in
      documents.first { $0.name == name }.map { .success(Array($0.bytes.prefix(limit + 1))) }
        ?? .failure(Unreadable(title))
    }
    self.init([shelf])
  }
}
