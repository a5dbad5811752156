import Inspection
import InspectionYAML

/// A way into the program for bytes of any kind, with what must hold whatever they are.
///
/// `make fuzz` lets libFuzzer look for bytes that break it; `make test` runs what was found and kept, and the shipped documents.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// A document of whatever kind: its tree, and every reader on it.
  case documents
  /// A condition, and what is proved, explained and computed of it.
  case conditions
  /// A record by a shipped checklist, into every report.
  case records
  /// Changes to the trees and numbers of a checklist and of a record by it.
  case together
  /// Checklists that build on each other.
  case layers

  package func run(_ bytes: UnsafeBufferPointer<UInt8>) throws(BrokenPromise) {
    switch self {
    case .documents: try Documents.run(bytes)
    case .conditions: try ConditionTexts.run(bytes)
    case .records: try Records.run(bytes)
    case .together: try Together.run(bytes)
    case .layers: try Layers.run(bytes)
    }
  }
}

/// Something that must always hold, and did not.
package struct BrokenPromise: Error, CustomStringConvertible {
  package let description: String
  init(_ description: String) { self.description = description }
}

func promise(_ holds: Bool, _ description: @autoclosure () -> String) throws(BrokenPromise) {
  if !holds { throw BrokenPromise(description()) }
}

extension [Diagnostic] {
  /// Each fault stands in the document and says something in every language; what it proposes to change stands there, too.
  func checkPlaces(in bytes: UnsafeBufferPointer<UInt8>) throws(BrokenPromise) {
    let lines = bytes.reduce(1) { $0 + ($1 == 0x0A || $1 == 0x0D ? 1 : 0) }
    for fault in self {
      try fault.range.check(lines, fault.code.id)
      for language in Language.allCases {
        try promise(!fault.message(language).isEmpty, "\(fault.code.id) says nothing in \(language)")
      }
      for edit in fault.mendings.flatMap({ $0 }) { try edit.range.check(lines, fault.code.id) }
    }
  }
}

extension SourceRange {
  fileprivate func check(_ lines: Int, _ code: String) throws(BrokenPromise) {
    try promise(
      start.line >= 1 && start.column >= 1 && end >= start && start.line <= lines, "\(code) stands outside: \(self)")
  }
}
