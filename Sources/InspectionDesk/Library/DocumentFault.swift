internal import Inspection
internal import InspectionReports
internal import InspectionYAML

/// A language that messages and reports come in.
public enum ReportLanguage: String, CaseIterable, Sendable {
  case danish = "da"
  case english = "en"
  case swedish = "sv"

  var language: Language {
    switch self {
    case .danish: .danish
    case .english: .english
    case .swedish: .swedish
    }
  }
}

/// Something that is wrong with a document, and what to do about it.
public struct DocumentFault: Sendable {
  /// How grave it is: an `error` stands in the way of a result.
  public enum Severity: String, Sendable { case note, warning, error }

  private let diagnostic: Diagnostic
  private let name: Message?
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, counted in Unicode scalars.
  public let column: Int

  init(_ diagnostic: Diagnostic, document: Message? = nil, line: Int? = nil) {
    (self.diagnostic, name) = (diagnostic, document)
    self.line = line ?? Int(diagnostic.range.start.line)
    column = Int(diagnostic.range.start.column)
  }

  /// The stable name of its kind, such as `unknown-answer`; `tilsyn explain` tells more of each.
  public var code: String { diagnostic.code.id }

  public var severity: Severity {
    switch diagnostic.severity {
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }

  /// What is wrong, in one line. CPR numbers are masked.
  public func message(in language: ReportLanguage) -> String { diagnostic.message(language.language) }

  /// What to do, in one line; `nil` where nothing can be said.
  public func help(in language: ReportLanguage) -> String? { diagnostic.help?(language.language) }

  /// The name of the checklist that has the fault; `nil` where it is the document's own.
  public func document(in language: ReportLanguage) -> String? { name?(language.language) }
}

/// Why nothing comes of a document.
public struct RefusedDocument: Error, Sendable {
  /// Of the document, and of its checklist where that stands in the way; in order of place, the checklist's last.
  public let faults: [DocumentFault]

  init(_ refusal: Refusal) {
    let below = refusal.checklist.map { loaded in
      loaded.reading.diagnostics.map { fault in
        let (name, line) = loaded.text.place(ofLine: Int(fault.range.start.line))
        return DocumentFault(fault, document: name, line: line)
      }
    }
    faults = refusal.diagnostics.map { DocumentFault($0) } + (below ?? [])
  }
}
