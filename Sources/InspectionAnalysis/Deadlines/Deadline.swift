package import Inspection

/// Something that is to be done after a visit, as the record says it.
package struct Deadline: Sendable {
  package enum Kind: Sendable {
    /// What stands under the record's follow-up, and of which sort where that is said.
    case followUp(FollowUp.Kind?)
    /// A decision that people typed in, with the journal number of its case.
    case decision(journalNumber: String?)
  }

  package let kind: Kind
  package let what: String
  package let who: String?
  package let day: Day?
  /// Whether the record says that nothing is to be done any more.
  package let isDone: Bool
  /// Whether it was dropped and not done.
  package let isDropped: Bool
  package let doneOn: Day?
  package let visit: FollowedVisit
  /// Its place among those of the record.
  package let number: Int

  package init(
    kind: Kind, what: String, who: String?, day: Day?, state: FollowUp.State?, doneOn: Day?,
    visit: FollowedVisit, number: Int
  ) {
    (self.kind, self.what, self.who, self.day) = (kind, what, who, day)
    (isDone, isDropped) = (state == .done || state == .dropped, state == .dropped)
    (self.doneOn, self.visit, self.number) = (doneOn, visit, number)
  }
}

/// The visit that something is to be done after.
package struct FollowedVisit: Sendable {
  package let record: String
  package let authority: String?
  package let unit: String?
  package let date: Day?
  package let stage: CountedVisit.Stage
  package let file: String
  package let line: Int32

  package init(_ assessment: Assessment, file: String) {
    let record = assessment.record
    (self.record, authority, unit) = (record.id, record.visit.authority, record.unit.id)
    (date, stage) = (record.visit.date, CountedVisit.Stage(record.stage))
    (self.file, line) = (file, record.idRange.start.line)
  }

  package var place: PlaceKey? { unit.map { PlaceKey(authority: authority, unit: $0) } }
}

/// A place that is visited: its id at its authority.
package struct PlaceKey: Hashable, Comparable, Sendable {
  package let authority: String?
  package let unit: String

  package init(authority: String?, unit: String) { (self.authority, self.unit) = (authority, unit) }

  package static func < (left: PlaceKey, right: PlaceKey) -> Bool {
    if left.unit != right.unit { return left.unit.utf8.lexicographicallyPrecedes(right.unit.utf8) }
    return (left.authority ?? "").utf8.lexicographicallyPrecedes((right.authority ?? "").utf8)
  }
}

extension Assessment {
  /// What the record says is to be done.
  package func deadlines(of visit: FollowedVisit) -> [Deadline] {
    let agreed = record.followUp.enumerated().map { number, agreed in
      Deadline(
        kind: .followUp(agreed.kind), what: agreed.what, who: agreed.who, day: agreed.deadline, state: agreed.state,
        doneOn: agreed.done, visit: visit, number: number)
    }
    // Of a decision only its day is told: all else stands in the case.
    let decided = record.course.decisions.enumerated().filter { $0.element.deadline != nil }.map { number, decision in
      Deadline(
        kind: .decision(journalNumber: decision.journalNumber), what: decision.kind, who: nil, day: decision.deadline,
        state: nil, doneOn: nil, visit: visit, number: number)
    }
    return agreed + decided
  }
}
