package import Inspection
import InspectionYAML
package import Testing

/// Checks that each way that a fault offers to mend it does so: where the document was changed no error is left, and the fault itself
/// is gone. Faults elsewhere that had been held back may appear.
package func expectMendings(
  of faults: [Diagnostic], in text: String, sourceLocation: SourceLocation = #_sourceLocation,
  read: (String) -> [Diagnostic]
) {
  for fault in faults {
    for edits in fault.mendings {
      let changed = text.making(edits)
      let left = read(changed).first { found in
        edits.contains { edit in
          found.range.start.line == edit.range.start.line && found.range.start.column >= edit.range.start.column
            && Int(found.range.start.column) <= Int(edit.range.start.column) + edit.replacement.unicodeScalars.count
            && (found.severity == .error || found.code == fault.code)
        }
      }
      #expect(
        left == nil, "\(fault.told(in: .danish)) leaves \(left?.told(in: .danish) ?? "") in\n\(changed)",
        sourceLocation: sourceLocation)
    }
  }
}

extension String {
  /// The text with changes made to it.
  package func making(_ edits: [DocumentEdit]) -> String {
    let bytes = Array(utf8).withUnsafeBufferPointer { RawDocument(bytes: $0).bytes(with: edits) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
