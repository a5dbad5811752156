import Inspection
import InspectionAnalysis
import InspectionDesk
import InspectionReports
import InspectionYAML

/// Counts the visits that were read.
struct SummaryRun {
  private var tally: SummaryTally
  private var selection = VisitSelection()
  private var seen: SeenVisits
  private(set) var reading: SummaryReading
  /// Whether the visits come by unit and date, so that no more than one unit's are kept.
  private let isOrdered: Bool
  private var last: (unit: String?, date: Day?)?
  private let language: Language

  init(by grouping: [Grouping], _ reading: SummaryReading, isOrdered: Bool, _ language: Language) {
    tally = SummaryTally(by: grouping)
    seen = SeenVisits(language)
    (self.reading, self.isOrdered, self.language) = (reading, isOrdered, language)
  }

  mutating func add(_ visit: CountedVisit, at place: VisitPlace) throws(Failure) {
    if visit.stage != .final, !reading.takesDrafts {
      reading.drafts += 1
      return
    }
    guard seen.counts(visit.record, visit.fingerprint, place) else {
      reading.copies += 1
      return
    }
    if reading.takesAllVisits { return tally.count(visit) }
    if isOrdered { try follow(visit, place) }
    selection.add(visit)
  }

  /// Ends the unit before where another begins.
  private mutating func follow(_ visit: CountedVisit, _ place: VisitPlace) throws(Failure) {
    if let last {
      let (before, now) = (last.unit ?? "", visit.unit ?? "")
      let isLater = before.utf8.lexicographicallyPrecedes(now.utf8)
      let isSame = before.utf8.elementsEqual(now.utf8)
      let isInOrder =
        isLater || isSame && !(visit.date.map { date in last.date.map { date < $0 } ?? false } ?? (last.date != nil))
      if !isInOrder { throw .notInOrder(place) }
      if !isSame { selection.count(into: &tally) }
    }
    last = (visit.unit, visit.date)
  }

  /// What it comes to, once all is read.
  mutating func summary(_ count: VisitCount) -> Summary {
    selection.count(into: &tally)
    (reading.records, reading.faulty) = (count.records, count.faulty)
    (reading.superseded, reading.withoutUnit) = (selection.superseded, selection.withoutUnit)
    reading.ties = selection.ties
    for tie in reading.ties.prefix(Limits.toldFaults) { tell(Failure.tie(tie).text(language)) }
    return tally.summary()
  }

  /// Whether some checklist of the visits has a fact that one option is chosen of.
  func hasFact(_ id: String) -> Bool { tally.asks(forFact: id) }
}

extension Failure {
  /// Visits of which it can't be told which is the latest; the first counts.
  fileprivate static func tie(_ records: [String]) -> Failure {
    func others(_ language: Language) -> String { language.list(records.dropFirst().map { "`\($0)`" }) }
    let first = "`\(records[0])`"
    return Failure(
      Message(
        da: "\(first) tæller og ikke \(others(.danish)): besøgene hos enheden har samme dato og status",
        en: "\(first) counts and not \(others(.english)): the visits to the unit have the same date and status",
        sv: "\(first) räknas och inte \(others(.swedish)): besöken hos enheten har samma datum och status"))
  }

  fileprivate static func notInOrder(_ place: VisitPlace) -> Failure {
    Failure(
      Message(
        da: """
          stdin kan kun læses én gang, og skemaet i linje \(place.line) kommer ikke i orden efter enhedens id og besøgets dato; sortér \
          dem sådan, giv en mappe, eller lad alle besøg tælle med `--all-visits`
          """,
        en: """
          stdin can be read once only, and the record in line \(place.line) doesn't come in order of the unit's id and the visit's date; \
          sort them so, give a folder, or let each visit count with `--all-visits`
          """,
        sv: """
          stdin kan bara läsas en gång, och protokollet på rad \(place.line) kommer inte i ordning efter enhetens id och besökets datum; \
          sortera dem så, ange en mapp, eller låt alla besök räknas med `--all-visits`
          """))
  }
}
