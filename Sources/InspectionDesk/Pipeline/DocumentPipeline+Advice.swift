package import Inspection
import InspectionYAML

extension DocumentPipeline {
  /// The faults of the open document with advice that was tried: what it proposes is made, and the document read again in full.
  /// `by`: the checklist that it answers, where that is known already. `near`: where test cases stand.
  package mutating func advised(_ faults: [Diagnostic], by checklist: Checklist? = nil, near path: String? = nil)
    -> [Diagnostic]
  {
    guard faults.hasErrors else { return faults }
    let outline = Outline(checklist ?? answered)
    var reader = DocumentReader()
    return document.advised(faults.sortedByPlace(), outline) { self.faults(of: $0, &reader, by: checklist, near: path) }
  }

  /// The checklist that the open document names, found by its first lines: it may be that it can't be read.
  private var answered: Checklist? {
    mutating get {
      guard let name = DocumentHead.checklist(in: document.bytes) else { return nil }
      guard case .found(let checklist) = catalogue.find(Located(name, at: .beginning), on: nil) else { return nil }
      return checklist
    }
  }

  /// Everything that is wrong with a document.
  private mutating func faults(
    of document: RawDocument, _ reader: inout DocumentReader, by given: Checklist?, near path: String?
  ) -> [Diagnostic] {
    let faults = reader.open(document)
    if faults.hasErrors { return faults }
    switch reader.kind {
    case .record:
      let (head, told) = reader.recordHead()
      guard let reference = head.checklist else { return faults + told }
      let lookup = given.map { .found($0) } ?? catalogue.find(reference, on: head.visitDate)
      guard case .found(let checklist) = lookup else { return faults + lookup.faults }
      return faults + reader.record(for: checklist).diagnostics
    case .checklist: return reader.base == nil ? faults + reader.checklist().diagnostics : faults
    case .tests:
      let (head, told) = reader.testsHead()
      guard let reference = head.checklist else { return faults + told }
      let lookup = given.map { .found($0) } ?? catalogue.find(reference, on: head.visitDate, near: path)
      guard case .found(let checklist) = lookup else { return faults + lookup.faults }
      return faults + reader.cases(for: checklist).allDiagnostics
    case .empty, .other: return faults + [reader.unknownKind()]
    }
  }
}

extension Catalogue.Lookup {
  /// That there is no such checklist.
  fileprivate var faults: [Diagnostic] {
    if case .notFound(let fault) = self { [fault] } else { [] }
  }
}
