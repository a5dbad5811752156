package import Inspection
import InspectionYAML

extension DocumentPipeline {
  /// The faults of the open document with advice that was tried: what it proposes is made, and the document read again in full.
  /// `by`: the checklist that it answers, where that is known already. `near`: where test cases stand.
  package mutating func advised(_ faults: [Diagnostic], by checklist: Checklist? = nil, near path: String? = nil)
    -> [Diagnostic]
  {
    guard faults.hasErrors else { return faults }
    let answered = checklist ?? answered(near: path)
    var reader = DocumentReader()
    _ = reader.open(document)
    let kind = reader.kind
    return document.advised(faults.sortedByPlace(), Outline(answered)) {
      self.faults(of: $0, as: kind, &reader, by: checklist, orElse: answered, near: path)
    }
  }

  /// The checklist that the open document names, found by its first lines: it may be that it can't be read. The newest version where
  /// it doesn't say which.
  private mutating func answered(near path: String?) -> Checklist? {
    guard let name = DocumentHead.checklist(in: document.bytes) else { return nil }
    if case .found(let found) = catalogue.find(Located(name, at: .beginning), on: nil, near: path) { return found }
    let versions = catalogue.entries.filter { $0.id == name.id && !$0.isDraft }.compactMap { $0.version }
    guard let newest = versions.max(), let named = ChecklistReference("\(name.id)@\(newest)"),
      case .found(let found) = catalogue.find(Located(named, at: .beginning), on: nil)
    else { return nil }
    return found
  }

  /// Everything that is wrong with a document, a change of its kind among it: what makes a record of a checklist mends nothing.
  /// `other`: what it is read by where its own checklist isn't found.
  private mutating func faults(
    of document: RawDocument, as kind: DocumentKind, _ reader: inout DocumentReader, by given: Checklist?,
    orElse other: Checklist?, near path: String?
  ) -> [Diagnostic] {
    let faults = reader.open(document)
    if faults.hasErrors { return faults }
    if kind.isKnown, reader.kind != kind { return faults + [reader.unknownKind()] }
    switch reader.kind {
    case .record:
      let (head, told) = reader.recordHead()
      guard let reference = head.checklist else { return faults + told }
      let lookup = given.map { .found($0) } ?? catalogue.find(reference, on: head.visitDate)
      guard case .found(let checklist) = lookup else {
        return faults + lookup.faults + (other.map { reader.record(for: $0).diagnostics } ?? [])
      }
      return faults + reader.record(for: checklist).diagnostics
    case .checklist: return reader.base == nil ? faults + reader.checklist().diagnostics : faults
    case .tests:
      let (head, told) = reader.testsHead()
      guard let reference = head.checklist else { return faults + told }
      let lookup = given.map { .found($0) } ?? catalogue.find(reference, on: head.visitDate, near: path)
      guard case .found(let checklist) = lookup else {
        return faults + lookup.faults + (other.map { reader.cases(for: $0).allDiagnostics } ?? [])
      }
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
