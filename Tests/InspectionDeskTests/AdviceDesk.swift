import Foundation
import InspectionYAML
import TestSupport
import Testing

@testable import Inspection
@testable import InspectionDesk

/// Reads documents as `tilsyn check` does and follows what it advises.
struct AdviceDesk: ~Copyable {
  private var pipeline: DocumentPipeline

  /// `own`: a checklist beside the shipped ones.
  init(_ own: String? = nil) {
    pipeline = DocumentPipeline(Catalogue([shelf("Checklists", Self.shipped + (own.map { [("own.yaml", $0)] } ?? []))]))
  }

  private static let shipped: [(name: String, text: String)] = files { $0.split(separator: "/").count == 2 }

  /// The shipped documents whose path below `Checklists` is wanted.
  static func files(_ isWanted: (String) -> Bool) -> [(name: String, text: String)] {
    let folder = repositoryRoot.appending(path: "Checklists")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") && isWanted($0) }.sorted().compactMap { name in
      (try? repositoryFile("Checklists/\(name)")).map { (name, String(decoding: $0, as: UTF8.self)) }
    }
  }

  mutating func faults(of text: String) -> [Diagnostic] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      let opened = pipeline.open(RawDocument(bytes: bytes))
      switch opened.kind {
      case nil: return pipeline.advised(opened.faults)
      case .record: return recordFaults(opened.faults)
      case .checklist: return pipeline.advised(opened.faults + pipeline.checklist().diagnostics)
      case .tests:
        switch pipeline.cases(opened.faults, near: nil) {
        case .cases(let checklist, let document): return pipeline.advised(document.allDiagnostics, by: checklist)
        case .refused(let refusal): return refusal.diagnostics
        }
      case .empty, .other: return pipeline.advised(opened.faults + [pipeline.unknownKind()])
      }
    }
  }

  private mutating func recordFaults(_ faults: [Diagnostic]) -> [Diagnostic] {
    guard case .record(let record) = pipeline.recordHead(faults) else {
      if case .refused(let refusal) = pipeline.recordHead(faults) { return refusal.diagnostics }
      return faults
    }
    switch pipeline.assess(record) {
    case .assessed(let assessment): return assessment.warnings
    case .refused(let refusal): return refusal.diagnostics
    }
  }

  mutating func errors(of text: String) -> [Diagnostic] { faults(of: text).filter { $0.severity == .error } }
}
