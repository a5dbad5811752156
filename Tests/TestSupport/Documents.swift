public import Inspection
import InspectionYAML
public import Testing

/// Reads a checklist that must be without errors.
public func checklist(_ yaml: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Checklist {
  try value(yaml, sourceLocation) { $0.checklist() }
}

/// Reads a record that must be without errors.
public func record(
  _ yaml: String, for checklist: Checklist, sourceLocation: SourceLocation = #_sourceLocation
) throws -> Record {
  try value(yaml, sourceLocation) { $0.record(for: checklist) }
}

private func value<Value>(
  _ yaml: String, _ sourceLocation: SourceLocation, _ read: (borrowing DocumentReader) -> Reading<Value>
) throws -> Value {
  var reader = DocumentReader()
  let reading = Array(yaml.utf8).withUnsafeBufferPointer { bytes in
    let faults = reader.open(bytes)
    let reading = read(reader)
    return Reading(reading.value, faults + reading.diagnostics)
  }
  let errors = reading.diagnostics.filter { $0.severity == .error }
  let told = errors.map { "\($0.range.start.line):\($0.range.start.column) \($0.told(in: .english))" }
  return try #require(reading.value, "\(told.joined(separator: "\n"))\n\(yaml)", sourceLocation: sourceLocation)
}

extension Checklist {
  /// Scores a record that must be without errors.
  public func assess(
    yaml: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Assessment {
    let record = try record(yaml, for: self, sourceLocation: sourceLocation)
    return try #require(assess(record).value, sourceLocation: sourceLocation)
  }
}
