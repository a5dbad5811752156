internal import Inspection
internal import InspectionYAML

/// Checklists at hand, and the way from the record of a visit to its assessment.
///
/// A desk opens no file and knows no clock: it asks a function for the bytes of what has a name. The same input gives the same result
/// on every machine. Documents may have up to 4 MiB, and are YAML in UTF-8.
public struct Desk: Sendable {
  private var shelves: [Shelf] = []
  private var catalogue = Catalogue([])

  /// A desk without checklists.
  public init() {}

  /// Puts checklists at hand. Where the same checklist is given by several calls, the first of them is used: give those of a house
  /// before those that come with the program.
  ///
  /// - Parameters:
  ///   - names: What lies there: checklists, and what they build on. Messages name a checklist by it.
  ///   - bytes: The YAML of what has a name; `nil` where there is none. It may be called more than once for a name.
  public mutating func add(_ names: [String], bytes: @escaping @Sendable (_ name: String) -> [UInt8]?) {
    let title = Message(da: "det givne", en: "what was given", sv: "det givna")
    shelves.append(
      Shelf(title, folder: "", names: names) { name, limit in
        guard let bytes = bytes(name) else { return .failure(Unreadable(.nothingGiven)) }
        return .success(bytes.count > limit ? Array(bytes[...limit]) : bytes)
      })
    catalogue = Catalogue(shelves)
  }

  /// The checklists at hand, as `id@version`, those that go first at the beginning.
  public var checklists: [String] { catalogue.entries.map { $0.id + ($0.version.map { "@\($0)" } ?? "") } }

  /// What must be said of what was given and can't be used: damaged checklists, and the same version given twice at a time.
  public var warnings: [DocumentFault] {
    catalogue.warnings.map { DocumentFault($0.warning, document: $0.origin.name) }
  }

  /// Assesses the record of a visit.
  ///
  /// - Parameters:
  ///   - record: One YAML document.
  ///   - checklist: An id, or `id@version`, that the record must answer; it is refused where it names another. `nil`: the one it names.
  /// - Throws: What is wrong with the record, or with its checklist.
  public mutating func assess(
    _ record: Span<UInt8>, by checklist: String? = nil
  ) throws(RefusedDocument) -> VisitAssessment {
    var pipeline = DocumentPipeline(catalogue)
    let outcome = record.withUnsafeBufferPointer { bytes in
      pipeline.outcome(of: RawDocument(bytes: bytes), by: checklist)
    }
    catalogue = pipeline.catalogue
    switch outcome {
    case .assessed(let assessment): return VisitAssessment(assessment)
    case .refused(let refusal): throw RefusedDocument(refusal)
    }
  }

  /// The same for a record in memory.
  public mutating func assess(
    _ record: [UInt8], by checklist: String? = nil
  ) throws(RefusedDocument) -> VisitAssessment {
    try assess(record.span, by: checklist)
  }

  /// The same for a record as text.
  public mutating func assess(_ record: String, by checklist: String? = nil) throws(RefusedDocument) -> VisitAssessment
  {
    try assess(Array(record.utf8), by: checklist)
  }
}

extension DocumentPipeline {
  fileprivate mutating func outcome(of document: RawDocument, by name: String?) -> RecordOutcome {
    switch openRecord(document, isAmongOthers: false) {
    case .refused(let refusal): return .refused(refusal)
    case .passedOver, .faultyChecklist: preconditionFailure("a record that is given stands alone")
    case .record(let record):
      guard let name else { return assess(record) }
      let wanted = ChecklistReference(name)
      guard let wanted, wanted.id == record.reference.value.id else {
        return .refused(Refusal([.otherChecklist(record.reference, name)], of: record.id))
      }
      return assess(record.asking(for: wanted))
    }
  }
}

extension OpenRecord {
  /// The same by another version; its own where none is named.
  fileprivate func asking(for wanted: ChecklistReference) -> OpenRecord {
    guard wanted.version != nil else { return self }
    return OpenRecord(id: id, reference: Located(wanted, at: reference.range), visitDate: visitDate, warnings: warnings)
  }
}

extension Message {
  fileprivate static let nothingGiven = Message(
    da: "der er ikke givet noget under dette navn", en: "nothing was given under this name",
    sv: "inget har getts under detta namn")
}
