package import Inspection
package import InspectionYAML

/// A document that was parsed.
package struct OpenedDocument: Sendable {
  /// `nil` where it can't be read.
  package let kind: DocumentKind?
  package let faults: [Diagnostic]
}

/// A record whose head was read.
package struct OpenRecord: Sendable {
  package let id: String?
  package let reference: Located<ChecklistReference>
  package let visitDate: Day?
  package let warnings: [Diagnostic]
}

/// What became of opening what should be a record.
package enum RecordOpening: Sendable {
  case record(OpenRecord)
  /// Another document, which may stand beside records.
  case passedOver
  /// A checklist beside records that can't be read.
  case faultyChecklist([Diagnostic])
  case refused(Refusal)
}

/// What became of a record.
package enum RecordOutcome: Sendable {
  case assessed(Assessment)
  case refused(Refusal)
}

/// What became of an assessment that was made before.
package enum WrittenOutcome: Sendable {
  case written(WrittenAssessment, Checklist)
  case refused(Refusal)
}

/// What became of a document with test cases.
package enum CaseOutcome: Sendable {
  case cases(Checklist, CaseDocument)
  case refused(Refusal)
}

/// Why nothing comes of a document.
package struct Refusal: Sendable {
  /// In order of place.
  package let diagnostics: [Diagnostic]
  /// The record's id, where it could be read.
  package let record: String?
  /// The faulty checklist that stands in the way.
  package let checklist: Loaded?
  /// The file that stands in the way, as it may be the checklist and can't be used.
  package let unread: Origin?

  package init(_ diagnostics: [Diagnostic], of record: String? = nil, checklist: Loaded? = nil, unread: Origin? = nil) {
    (self.diagnostics, self.record) = (diagnostics.sortedByPlace(), record)
    (self.checklist, self.unread) = (checklist, unread)
  }

  /// Whether the fault lies in the checklist, not in the document.
  package var isOfChecklist: Bool { checklist != nil || unread != nil }
}
