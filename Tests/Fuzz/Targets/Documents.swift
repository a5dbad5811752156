import Inspection
import InspectionYAML

/// Bytes of any kind as a document: what is said of them stands in them, and nothing is refused without a reason.
enum Documents {
  static func run(_ bytes: UnsafeBufferPointer<UInt8>) throws(BrokenPromise) {
    var reader = DocumentReader()
    let faults = reader.open(RawDocument(bytes: bytes))
    try faults.checkPlaces(in: bytes)
    // What is empty is told before anything is read of it.
    if faults.hasErrors || reader.kind == .empty { return }
    try reader.recordHead().diagnostics.checkPlaces(in: bytes)
    let read = reader.checklist()
    try read.diagnostics.checkPlaces(in: bytes)
    try promise(read.value != nil || read.diagnostics.hasErrors, "a checklist is refused without an error")
    guard let checklist = read.value ?? Sample.checklist else { throw BrokenPromise("the sample can't be read") }
    let record = reader.record(for: checklist)
    try record.diagnostics.checkPlaces(in: bytes)
    try promise(record.value != nil || record.diagnostics.hasErrors, "a record is refused without an error")
    try reader.cases(for: checklist).diagnostics.checkPlaces(in: bytes)
  }
}
