import Inspection
import InspectionYAML

/// One record that the command line names, read and scored.
struct ScoredRecord {
  let assessment: Assessment
  /// The version of the checklist that the record follows; another than it was scored by only where one was given.
  let version: Version

  /// The only record of a file, or of standard input for `-`, scored by the checklist that it names.
  static func read(_ path: String, _ catalogue: inout Catalogue, _ language: Language) throws -> Assessment {
    try read(path, by: nil, &catalogue, language).assessment
  }

  /// The same, scored by a version of its checklist. A fault in the record is told and ends the program.
  static func read(
    _ path: String, by given: Checklist?, _ catalogue: inout Catalogue, _ language: Language
  ) throws -> ScoredRecord {
    let bytes = try Files.read(path == "-" ? "/dev/stdin" : path, limit: Catalogue.mostBytes)
    return try bytes.withUnsafeBufferPointer { bytes in
      var reader = DocumentReader()
      let document = RawDocument(bytes: bytes)
      let source = Source(name: Input(path: path, folder: nil).name, document: document)
      let (reference, date) = try head(&reader, source, language)
      if let given, given.id.rawValue != reference.value.id {
        throw Failure.incomparableChecklist(path, reference.value.id, given.id.rawValue)
      }
      let own = try checklist(reference, date, or: given, &catalogue, source, language)
      let checklist = given ?? own
      let reading = reader.record(for: checklist)
      let assessed = reading.value.map { checklist.assess($0, warnings: reading.diagnostics) }
      if let assessment = assessed?.value { return ScoredRecord(assessment: assessment, version: own.version) }
      let finished = source.refused(assessed?.diagnostics ?? reading.diagnostics, language)
      if let given { throw Failure.incomparableVersion(path, given) }
      throw finished
    }
  }

  /// What the record answers, and the day of its visit.
  private static func head(
    _ reader: inout DocumentReader, _ source: Source, _ language: Language
  ) throws -> (Located<ChecklistReference>, Day?) {
    let faults = reader.open(source.document)
    if faults.hasErrors { throw source.refused(faults, language) }
    let line = source.document.firstLine
    switch reader.kind {
    case .record: break
    case .empty: throw source.refused([.emptyDocument(line)], language)
    case .checklist, .tests, .other: throw source.refused([.notARecord(reader.kind, line)], language)
    }
    let (head, headFaults) = reader.recordHead()
    guard let reference = head.checklist, headFaults.isEmpty else { throw source.refused(headFaults, language) }
    return (reference, head.visitDate)
  }

  /// The checklist that the record names; the given one where that is not at hand.
  private static func checklist(
    _ reference: Located<ChecklistReference>, _ date: Day?, or given: Checklist?, _ catalogue: inout Catalogue,
    _ source: Source, _ language: Language
  ) throws -> Checklist {
    switch (catalogue.find(reference, on: date), given) {
    case (.found(let checklist), _): return checklist
    case (.faulty, let given?), (.notFound, let given?): return given
    case (.faulty(let loaded), nil):
      tell(loaded.text(language))
      throw Finished(.invalidChecklist)
    case (.notFound(let fault), nil): throw source.refused([fault], language)
    }
  }
}

extension Source {
  /// Tells why a record can't be used.
  fileprivate func refused(_ diagnostics: [Diagnostic], _ language: Language) -> Finished {
    tell(text(diagnostics.filter { $0.severity == .error }.sortedByPlace(), language))
    return Finished(.invalidRecord)
  }
}
