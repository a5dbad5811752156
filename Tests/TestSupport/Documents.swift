package import Inspection
import InspectionYAML
package import Testing

/// Reads a checklist, or finds out what is wrong with it.
package func reading(ofChecklist yaml: String) -> Reading<Checklist> { reading(yaml) { $0.checklist() } }

/// Reads a checklist that must be without errors.
package func checklist(_ yaml: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Checklist {
  try value(reading(ofChecklist: yaml), of: yaml, sourceLocation)
}

/// A checklist of the repository over those it builds on, which must be without errors.
package func shippedChecklist(
  _ id: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> Checklist {
  try #require(try shipped(id).reading.value, "\(id)", sourceLocation: sourceLocation)
}

/// Of what a checklist was before, the folder has the version in its name.
private func shipped(_ id: String, _ version: Version? = nil) throws -> (text: LayeredText, reading: Reading<Checklist>)
{
  let released = version.flatMap { try? repositoryFile("Checklists/\(id)-\($0)/\(id).yaml") }
  let bytes = try released ?? repositoryFile("Checklists/\(id)/\(id).yaml")
  let name = Message(da: id, en: id, sv: id)
  var reader = DocumentReader()
  let base = bytes.withUnsafeBufferPointer { bytes in
    _ = reader.open(RawDocument(bytes: bytes))
    return reader.base?.value
  }
  guard let base, let lower = ChecklistReference(base) else {
    let text = LayeredText(bytes, named: name)
    return (text, text.checklist(over: Reading(nil, [])))
  }
  let below = try shipped(lower.id, lower.version)
  #expect(below.reading.value?.version == lower.version, "\(id) builds on \(base)")
  let text = below.text.adding(bytes, named: name)
  return (text, text.checklist(over: below.reading))
}

/// Reads a record that must be without errors.
package func record(
  _ yaml: String, for checklist: Checklist, sourceLocation: SourceLocation = #_sourceLocation
) throws -> Record {
  try value(reading(yaml) { $0.record(for: checklist) }, of: yaml, sourceLocation)
}

/// Reads test cases, well or not.
package func cases(_ yaml: String, for checklist: Checklist) -> CaseDocument {
  var reader = DocumentReader()
  return Array(yaml.utf8).withUnsafeBufferPointer { bytes in
    let faults = reader.open(RawDocument(bytes: bytes))
    if faults.hasErrors { return CaseDocument([], faults) }
    let document = reader.cases(for: checklist)
    return CaseDocument(document.cases, faults + document.diagnostics)
  }
}

private func reading<Value>(_ yaml: String, _ read: (borrowing DocumentReader) -> Reading<Value>) -> Reading<Value> {
  var reader = DocumentReader()
  return Array(yaml.utf8).withUnsafeBufferPointer { bytes in
    let faults = reader.open(RawDocument(bytes: bytes))
    let reading = read(reader)
    return Reading(reading.value, faults + reading.diagnostics)
  }
}

private func value<Value>(
  _ reading: Reading<Value>, of yaml: String, _ sourceLocation: SourceLocation
) throws -> Value {
  let errors = reading.diagnostics.filter { $0.severity == .error }
  let told = errors.map { "\($0.range.start.line):\($0.range.start.column) \($0.told(in: .english))" }
  return try #require(reading.value, "\(told.joined(separator: "\n"))\n\(yaml)", sourceLocation: sourceLocation)
}

extension Checklist {
  /// Scores a record that must be without errors.
  package func assess(
    yaml: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Assessment {
    let record = try record(yaml, for: self, sourceLocation: sourceLocation)
    return try #require(assess(record).value, sourceLocation: sourceLocation)
  }
}
