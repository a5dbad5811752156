package import Inspection
import InspectionYAML
import Testing

/// A document with a fault in it: what holds, the document with marks, and for each fault its mark and its Danish words.
package struct FaultCase: Sendable, CustomTestStringConvertible {
  package let name: String
  package let document: String
  package let expected: [(place: String, text: String)]

  package init(_ name: String, _ document: String, _ expected: (place: String, text: String)...) {
    (self.name, self.document, self.expected) = (name, document, expected)
  }

  package var testDescription: String { name }

  package func expect(_ read: (String) -> [Diagnostic]) { expectDiagnostics(in: document, expected, read: read) }
}

extension FaultCase {
  /// A checklist of these sections, with what it needs besides where they leave it out.
  package static func checklist(_ sections: String) -> String {
    let needed = [
      ("tjekliste", "tjekliste: prøve"), ("version", "version: 1.0.0"), ("titel", "titel: Prøve"),
      ("beregning", "beregning: {mindste-dækning: 50%}"),
      ("skalaer", "skalaer: {grad: [{værdi: 2, tekst: Høj, score: 2}, {værdi: 1, tekst: Lav, score: 1}]}"),
      (
        "fokuspunkter",
        "fokuspunkter: [{id: dialog, titel: Dialog, kriterier: [{id: nysgerrighed, spørgsmål: Er de nysgerrige?}]}]"
      ),
    ]
    let lines = sections.split(separator: "\n").map { $0.drop { $0 == "«" || $0 == "1" || $0 == "2" || $0 == "»" } }
    let heads = needed.filter { key, _ in !lines.contains { $0.hasPrefix(key + ":") } }.map(\.1)
    return (heads + [sections]).joined(separator: "\n") + "\n"
  }
}

/// What is said about a checklist.
package func checklistFaults(_ text: String) -> [Diagnostic] { reading(ofChecklist: text).diagnostics }

/// What is said about the lines of a record that name it and its checklist.
package func recordHeadFaults(_ text: String) -> [Diagnostic] {
  var reader = DocumentReader()
  return Array(text.utf8).withUnsafeBufferPointer { bytes in
    reader.open(RawDocument(bytes: bytes)).isEmpty ? reader.recordHead().diagnostics : []
  }
}

/// What is said about a record, by the reader and by the assessment.
package func recordFaults(_ text: String, for checklist: Checklist, writtenBy own: Checklist? = nil) -> [Diagnostic] {
  var reader = DocumentReader()
  return Array(text.utf8).withUnsafeBufferPointer { bytes in
    let refused = reader.open(RawDocument(bytes: bytes))
    if refused.contains(where: { $0.severity == .error }) { return refused }
    let record = own.map { reader.record(for: checklist, writtenBy: $0) } ?? reader.record(for: checklist)
    let assessment = record.value.map { checklist.assess($0, warnings: record.diagnostics) }
    let told = assessment.map { $0.value?.warnings ?? $0.diagnostics } ?? record.diagnostics
    return (refused + told).sortedByPlace()
  }
}

/// What is said about test cases.
package func caseFaults(_ text: String, for checklist: Checklist) -> [Diagnostic] {
  cases(text, for: checklist).allDiagnostics
}
