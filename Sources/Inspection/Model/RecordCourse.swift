/// What becomes of a record after the visit: what is said of its findings, who has read it, and what others answered.
public struct RecordCourse: Sendable {
  /// Computed findings that the inspector makes the report's own. Those that are not upheld stand in `Record.setAside`.
  package var stances: [FindingStance] = []
  package var hearings: [Hearing] = []
  /// Why nothing may leave the authority; empty where no reason is written.
  package var withheld: String?
  package var withheldRange = SourceRange.beginning
  package var replies: [HearingReply] = []
  package var decisions: [Decision] = []
  package var reviews: [RecordReview] = []
  package var nextVisit: Day?
  package var replaced: ReplacedRecord?

  package init() {}
}

/// That a computed finding goes into the report.
public struct FindingStance: Sendable {
  /// An index into the checklist's findings.
  package let finding: Int
  /// In these words; `nil`: in those of the checklist.
  package var words: String?
  package let range: SourceRange

  package init(finding: Int, words: String?, range: SourceRange) {
    (self.finding, self.words, self.range) = (finding, words, range)
  }
}

/// A draft that was sent to the place, which may say what it thinks of it.
public struct Hearing: Sendable {
  package var sent: Day?
  package var deadline: Day?
  package var recipient: String?
  package var received: Day?
  /// Of the copy that was sent.
  package var sha256: String?

  package init() {}
}

/// What was answered to a draft, and what the authority says to that.
public struct HearingReply: Sendable {
  public enum Subject: Hashable, Sendable {
    case wholeReport
    /// An index into the checklist's items.
    case item(Int)
    /// An index into the checklist's findings.
    case finding(Int)
  }

  package var from: String?
  package var received: Day?
  package var subject = Subject.wholeReport
  package var remark: String?
  /// What the authority says to it.
  package var reply: String?
  /// Whether the report was changed; `nil` where that isn't said.
  package var isChanged: Bool?
  /// What was changed.
  package var change: String?

  package init() {}
}

/// A decision of the authority, as people typed it: nothing is ever worked out from it.
public struct Decision: Sendable {
  package var kind: String
  package var date: Day?
  package var deadline: Day?
  package var journalNumber: String?

  package init(kind: String) { self.kind = kind }
}

/// That a second person has read the record.
public struct RecordReview: Sendable {
  package var reader: String
  package var date: Day?

  package init(reader: String, date: Day?) { (self.reader, self.date) = (reader, date) }
}

/// The record that this one takes the place of, as what was sent or is final isn't changed.
public struct ReplacedRecord: Sendable {
  package var id: String
  package var reason: String?

  package init(id: String, reason: String?) { (self.id, self.reason) = (id, reason) }
}

extension Record {
  /// What the inspector has made of a finding of the checklist that goes into the report; `nil` where no such stand is taken.
  package func stance(on finding: Int) -> FindingStance? { course.stances.first { $0.finding == finding } }

  /// What was noted on an item and is for the authority alone.
  package func workNote(of item: Int) -> String? { workNotes.first { $0.item == item }.map { $0.text } }
}

extension Record {
  /// Why someone whom the answer should rest on was not heard.
  package func reasonNotHeard(of item: Int) -> String? { notHeard.first { $0.item == item }.map { $0.reason } }
}

extension Record.Stage {
  package var keyword: Keyword {
    switch self {
    case .draft: .draft
    case .hearing: .inHearing
    case .final: .final
    }
  }
}

extension FollowUp.Kind {
  package var keyword: Keyword {
    switch self {
    case .agreed: .agreed
    case .askedFor: .askedFor
    case .own: .own
    }
  }
}

extension FollowUp.State {
  package var keyword: Keyword {
    switch self {
    case .open: .open
    case .done: .done
    case .dropped: .dropped
    }
  }
}
