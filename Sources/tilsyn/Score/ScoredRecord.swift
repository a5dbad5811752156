import Inspection
import InspectionDesk
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

  /// The same; where no checklist is found under its name, by one that was given as a file, if that is meant.
  static func read(
    _ path: String, orBy given: Checklist, _ catalogue: inout Catalogue, _ language: Language
  ) throws -> Assessment {
    // What comes through a pipe can be read once only.
    if path == "-" { return try read(path, &catalogue, language) }
    let bytes = try Files.read(path, limit: Limits.documentBytes)
    var pipeline = DocumentPipeline(catalogue)
    let isMeant = bytes.withUnsafeBufferPointer { bytes in
      guard case .record(let record) = pipeline.openRecord(RawDocument(bytes: bytes), isAmongOthers: false) else {
        return false
      }
      let (id, version) = (record.reference.value.id, record.reference.value.version)
      guard id == given.id.rawValue, version == nil || version == given.version else { return false }
      if case .notFound = pipeline.catalogue.find(record.reference, on: record.visitDate) { return true }
      return false
    }
    catalogue = pipeline.catalogue
    return try read(path, by: isMeant ? given : nil, &catalogue, language).assessment
  }

  /// An assessment with what has come of the unit since the visit whose record stands in a file. That record is scored by the same
  /// checklist. What can't be compared ends the program, with what to do.
  static func compare(
    _ assessment: Assessment, with path: String, _ catalogue: inout Catalogue, _ language: Language
  ) throws -> Assessment {
    let earlier = try read(path, by: assessment.checklist, &catalogue, language)
    do {
      return try assessment.since(earlier.assessment, writtenBy: earlier.version)
    } catch {
      throw Failure.incomparable(path, error)
    }
  }

  /// The same, scored by a version of its checklist. A fault in the record is told and ends the program.
  private static func read(
    _ path: String, by given: Checklist?, _ catalogue: inout Catalogue, _ language: Language
  ) throws -> ScoredRecord {
    let bytes = try Files.read(path, limit: Limits.documentBytes)
    var pipeline = DocumentPipeline(catalogue)
    defer { catalogue = pipeline.catalogue }
    return try bytes.withUnsafeBufferPointer { bytes in
      let source = Source(name: Input(path: path, folder: nil).name, document: RawDocument(bytes: bytes))
      switch pipeline.openRecord(source.document, isAmongOthers: false) {
      case .record(let record): return try score(record, of: path, by: given, &pipeline, source, language)
      case .refused(let refusal): throw source.refused(refusal, language)
      case .passedOver, .faultyChecklist: preconditionFailure("a record that is named stands alone")
      }
    }
  }

  private static func score(
    _ record: OpenRecord, of path: String, by given: Checklist?, _ pipeline: inout DocumentPipeline, _ source: Source,
    _ language: Language
  ) throws -> ScoredRecord {
    let id = record.reference.value.id
    if let given, given.id.rawValue != id {
      throw Failure.incomparable(path, .otherChecklist(earlier: id, now: given.id.rawValue))
    }
    let outcome = if let given { pipeline.assess(record, comparedBy: given) } else { pipeline.assess(record) }
    switch outcome {
    case .assessed(let assessment):
      let leftOut = assessment.warnings.filter { $0.code == .notCompared }
      if !leftOut.isEmpty { tell(source.text(leftOut, language)) }
      guard given != nil, case .found(let own) = pipeline.catalogue.find(record.reference, on: record.visitDate) else {
        return ScoredRecord(assessment: assessment, version: assessment.checklist.version)
      }
      return ScoredRecord(assessment: assessment, version: own.version)
    case .refused(let refusal):
      let finished = source.refused(refusal, language)
      if given == nil { throw finished }
      throw Failure.incomparable(path, .faulty)
    }
  }
}

extension Source {
  /// Tells why a record can't be used.
  fileprivate func refused(_ refusal: Refusal, _ language: Language) -> Finished {
    if let checklist = refusal.checklist {
      tell(checklist.text(language))
      return Finished(.invalidChecklist)
    }
    tell(text(refusal.diagnostics.filter { $0.severity == .error }, language))
    return Finished(refusal.isOfChecklist ? .invalidChecklist : .invalidRecord)
  }
}

extension Failure {
  fileprivate static func incomparable(_ path: String, _ why: Incomparable) -> Failure {
    let why = why.reason
    return Failure(
      Message(
        da: "`\(path)` kan ikke sammenlignes: \(why.da)", en: "`\(path)` can't be compared: \(why.en)",
        sv: "`\(path)` kan inte jämföras: \(why.sv)"))
  }

  static var compareOne: Failure {
    Failure(
      Message(
        da: "`--compare` sammenligner ét skema med et tidligere; skriv en fil",
        en: "`--compare` compares one record with an earlier one; write one file",
        sv: "`--compare` jämför ett protokoll med ett tidigare; skriv en fil"))
  }
}
