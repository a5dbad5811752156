import Inspection
import InspectionYAML
import TestSupport
import Testing

/// The checklist in a text, which must be without faults.
func checklist(_ text: String) throws -> Checklist { try checklist(Array(text.utf8)) }

func checklist(_ bytes: [UInt8]) throws -> Checklist {
  let reading = bytes.withUnsafeBufferPointer { bytes in
    var reader = DocumentReader()
    let faults = reader.open(RawDocument(bytes: bytes))
    return faults.isEmpty ? reader.checklist() : Reading(nil, faults)
  }
  return try #require(reading.value, "\(reading.diagnostics.map { $0.told(in: .danish) })")
}

/// The record in a text, judged by the checklist.
func assess(_ record: String, by checklist: Checklist) throws -> Assessment {
  try assess(Array(record.utf8), by: checklist)
}

func assess(_ record: [UInt8], by checklist: Checklist) throws -> Assessment {
  let reading = record.withUnsafeBufferPointer { bytes in
    var reader = DocumentReader()
    let faults = reader.open(RawDocument(bytes: bytes))
    if faults.hasErrors { return Reading<Record>(nil, faults) }
    let reading = reader.record(for: checklist)
    return Reading(reading.value, faults + reading.diagnostics)
  }
  let record = try #require(reading.value, "\(reading.diagnostics.map { $0.told(in: .danish) })")
  return try #require(checklist.assess(record, warnings: reading.diagnostics).value)
}

/// The bytes of a report as text.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
