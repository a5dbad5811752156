import Inspection
import InspectionYAML

/// One record that the command line names, read and scored.
enum ScoredRecord {
  /// The only record of a file, or of standard input for `-`. A fault in it is told and ends the program.
  static func read(_ path: String, _ catalogue: inout Catalogue, _ language: Language) throws -> Assessment {
    let bytes = try Files.read(path == "-" ? "/dev/stdin" : path, limit: Catalogue.mostBytes)
    let found = try bytes.withUnsafeBufferPointer { bytes in
      let document = RawDocument(bytes: bytes)
      let reading = try assess(document, &catalogue, language)
      let errors = reading.diagnostics.filter { $0.severity == .error }
      if reading.value == nil {
        tell(Source(name: Input(path: path, folder: nil).name, document: document).text(errors, language))
        throw Finished(.invalidRecord)
      }
      return reading.value
    }
    guard let found else { preconditionFailure("a reading without a value has told why") }
    return found
  }

  private static func assess(
    _ document: RawDocument, _ catalogue: inout Catalogue, _ language: Language
  ) throws -> Reading<Assessment> {
    var reader = DocumentReader()
    let faults = reader.open(document)
    if faults.hasErrors { return Reading(nil, faults) }
    switch reader.kind {
    case .record: break
    case .empty: return Reading(nil, [.emptyDocument(document.firstLine)])
    case .checklist, .tests, .other: return Reading(nil, [.notARecord(reader.kind, document.firstLine)])
    }
    let (head, headFaults) = reader.recordHead()
    guard let reference = head.checklist, headFaults.isEmpty else { return Reading(nil, headFaults) }
    switch catalogue.find(reference, on: head.visitDate) {
    case .found(let checklist):
      let reading = reader.record(for: checklist)
      guard let record = reading.value else { return Reading(nil, reading.diagnostics) }
      return checklist.assess(record, warnings: faults + reading.diagnostics)
    case .faulty(let loaded):
      tell(loaded.text(language))
      throw Finished(.invalidChecklist)
    case .notFound(let fault): return Reading(nil, [fault])
    }
  }
}
