package import Inspection
import InspectionYAML

/// Why the record of an earlier visit can't be compared with a newer one.
package enum Incomparable: Error, Hashable, Sendable {
  case noUnit, otherKind, later
  case otherUnit(earlier: String, now: String)
  case sameRecord(String)
  case otherChecklist(earlier: String, now: String)
  /// The earlier record can't be read.
  case faulty
}

extension Assessment {
  /// The same with what has come of the unit since the visit before, which was assessed by the same checklist so that the numbers can
  /// be compared. `version`: that of the checklist that the earlier record follows.
  package func since(_ earlier: Assessment, writtenBy version: Version) throws(Incomparable) -> Assessment {
    if let fault = record.incomparable(with: earlier.record) { throw fault }
    let leftOut = earlier.warnings.count { $0.code == .notCompared }
    return compared(with: earlier, writtenBy: version, leftOut: leftOut)
  }
}

extension Record {
  fileprivate func incomparable(with before: Record) -> Incomparable? {
    guard let unit = unit.id, let earlier = before.unit.id else { return .noUnit }
    if unit != earlier { return .otherUnit(earlier: earlier, now: unit) }
    if self.unit.kind != before.unit.kind { return .otherKind }
    if id == before.id { return .sameRecord(id) }
    if let date = visit.date, let last = before.visit.date, last > date { return .later }
    return nil
  }
}

extension Incomparable {
  /// As it follows on `… can't be compared: `.
  package var reason: Message {
    switch self {
    case .otherChecklist(let old, let new):
      Message(
        da: "det svarer på `\(old)` og det nye skema på `\(new)`; nævn et skema efter samme tjekliste",
        en: "it answers `\(old)` and the new record `\(new)`; name a record by the same checklist",
        sv: "det svarar på `\(old)` och det nya protokollet på `\(new)`; ange ett protokoll efter samma checklista")
    case .faulty:
      Message(
        da: "der er fejl i det; ret dem først", en: "there are faults in it; mend them first",
        sv: "det är fel i det; rätta dem först")
    case .noUnit:
      Message(
        da: "enhedens id mangler i et af skemaerne, så det vides ikke, om det er samme sted; skriv det under `enhed`",
        en:
          "the unit's id is missing in one of the records, so it isn't known whether it is the same place; write it under `unit`",
        sv: "enhetens id saknas i ett av protokollen, så det är okänt om det är samma ställe; skriv det under `enhet`")
    case .otherUnit(let earlier, let unit):
      Message(
        da: "det er om enheden `\(earlier)`, ikke `\(unit)`; nævn et skema fra samme enhed",
        en: "it is on the unit `\(earlier)`, not `\(unit)`; name a record of the same unit",
        sv: "det gäller enheten `\(earlier)`, inte `\(unit)`; ange ett protokoll från samma enhet")
    case .otherKind:
      Message(
        da: "enheden har en anden type i de to skemaer; ret typen under `enhed`",
        en: "the unit is of another kind in the two records; correct the kind under `unit`",
        sv: "enheten har en annan typ i de två protokollen; rätta typen under `enhet`")
    case .sameRecord(let id):
      Message(
        da: "det er det samme skema, `\(id)`; nævn skemaet fra besøget før",
        en: "it is the same record, `\(id)`; name the record of the visit before",
        sv: "det är samma protokoll, `\(id)`; ange protokollet från besöket innan")
    case .later:
      Message(
        da: "besøget i det er senere; byt om på skemaerne, eller ret datoen",
        en: "its visit is later; swap the records, or correct the date",
        sv: "besöket i det är senare; byt plats på protokollen, eller rätta datumet")
    }
  }
}
