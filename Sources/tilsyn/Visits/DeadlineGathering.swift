import Inspection
import InspectionAnalysis

/// What a visit gives to the list of deadlines.
struct GatheredVisit: Sendable {
  let visit: FollowedVisit
  let deadlines: [Deadline]
  let fingerprint: UInt64
}

/// Gathers what is to be done, from records that each count once.
struct DeadlineGathering {
  private(set) var deadlines: [Deadline] = []
  /// The day of the latest visit to each place.
  private(set) var visits: [PlaceKey: Day] = [:]
  private var seen: SeenVisits

  init(_ language: Language) { seen = SeenVisits(language) }

  mutating func add(_ gathered: GatheredVisit, at place: VisitPlace) {
    var fingerprint = Fingerprint()
    fingerprint.add(gathered.fingerprint)
    for deadline in gathered.deadlines {
      for text in [deadline.what, deadline.who, deadline.day?.description, deadline.doneOn?.description] {
        fingerprint.add(text)
      }
      fingerprint.add(UInt64(deadline.isDone ? 1 : 0))
    }
    guard seen.counts(gathered.visit.record, fingerprint.value, place) else { return }
    deadlines += gathered.deadlines
    if let place = gathered.visit.place, let date = gathered.visit.date {
      visits[place] = max(visits[place] ?? date, date)
    }
  }
}
