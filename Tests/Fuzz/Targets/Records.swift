import Inspection
import InspectionChecklists
import InspectionDesk
import InspectionYAML

/// Bytes of any kind as a record, by whichever shipped checklist it names.
enum Records {
  static func run(_ bytes: UnsafeBufferPointer<UInt8>) throws(BrokenPromise) {
    try run(bytes, Catalogue([shipped]))
  }

  private static let shipped = shelf(ShippedChecklists.names) { ShippedChecklists.bytes(of: $0) }

  static func shelf(_ names: [String], _ bytes: @escaping @Sendable (String) -> [UInt8]?) -> Shelf {
    let title = Message(da: "prøve", en: "test", sv: "prov")
    return Shelf(title, folder: nil, names: names) { name, limit in
      bytes(name).map { .success(Array($0.prefix(limit + 1))) } ?? .failure(Unreadable(title))
    }
  }

  static func run(_ bytes: UnsafeBufferPointer<UInt8>, _ catalogue: Catalogue) throws(BrokenPromise) {
    var pipeline = DocumentPipeline(catalogue)
    switch pipeline.openRecord(RawDocument(bytes: bytes), isAmongOthers: false) {
    case .record(let opened):
      switch pipeline.assess(opened) {
      case .assessed(let assessment):
        try assessment.warnings.checkPlaces(in: bytes)
        try Assessments.checkRanges(of: assessment)
        try Assessments.checkReports(of: assessment)
      case .refused(let refusal):
        try promise(refusal.diagnostics.hasErrors, "a record is refused without an error")
        if refusal.checklist == nil { try refusal.diagnostics.checkPlaces(in: bytes) }
      }
    case .refused(let refusal):
      try promise(refusal.diagnostics.hasErrors, "a document is refused without an error")
      try refusal.diagnostics.checkPlaces(in: bytes)
    case .faultyChecklist, .passedOver: return
    }
  }
}
