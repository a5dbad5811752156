package import Inspection
import InspectionAnalysis
import InspectionYAML

extension DiagnosticCode {
  /// Every kind of fault that a document can have, by the order of their names.
  package static let all = (checklist + documents + yaml + editions + desk).sorted { $0.id < $1.id }

  /// Those that are found between a document and its checklist.
  package static let desk = [
    baseWithoutVersion, checklistCircle, checklistCopied, checklistNotInForce, checklistNotRead, checklistTwice,
    damagedAssessment, emptyDocument, faultyBase, faultyChecklist, fileNotUsed, fileSkipped, notAChecklist, notARecord,
    notTests, onlyDrafts,
    otherChecklist, recordTwice, tooManyLayers, unknownChecklist, versionsLeaveGap, versionsOverlap,
  ]
}
