import Inspection
import InspectionYAML

/// The visit before, which reports tell what has come of since.
enum EarlierVisit {
  /// An assessment with what has come of the unit since the visit whose record stands in a file. That record is scored by the same
  /// checklist, so that the numbers can be compared. What can't be compared ends the program, with what to do.
  static func compare(
    _ assessment: Assessment, with path: String, _ catalogue: inout Catalogue, _ language: Language
  ) throws -> Assessment {
    let read = try ScoredRecord.read(path, by: assessment.checklist, &catalogue, language)
    let (now, before) = (assessment.record, read.assessment.record)
    if let fault = fault(now, before, assessment.checklist, path) { throw fault }
    return assessment.compared(with: read.assessment, writtenBy: read.version)
  }

  private static func fault(_ now: Record, _ before: Record, _ checklist: Checklist, _ path: String) -> Failure? {
    guard let unit = now.unit.id, let earlier = before.unit.id else { return .noUnit(path) }
    if unit != earlier { return .otherUnit(path, earlier, unit) }
    if now.unit.kind != before.unit.kind { return .otherKind(path) }
    if now.id == before.id { return .sameRecord(path, now.id) }
    if let date = now.visit.date, let last = before.visit.date, last > date { return .later(path) }
    return nil
  }
}

extension Failure {
  private static func incomparable(_ path: String, _ why: Message) -> Failure {
    Failure(
      Message(
        da: "`\(path)` kan ikke sammenlignes: \(why.da)", en: "`\(path)` can't be compared: \(why.en)",
        sv: "`\(path)` kan inte jämföras: \(why.sv)"))
  }

  static func incomparableChecklist(_ path: String, _ old: String, _ new: String) -> Failure {
    incomparable(
      path,
      Message(
        da: "det svarer på `\(old)` og det nye skema på `\(new)`; nævn et skema efter samme tjekliste",
        en: "it answers `\(old)` and the new record `\(new)`; name a record by the same checklist",
        sv: "det svarar på `\(old)` och det nya protokollet på `\(new)`; ange ett protokoll efter samma checklista"))
  }

  /// The faults have been told.
  static func incomparableVersion(_ path: String, _ checklist: Checklist) -> Failure {
    let version = "\(checklist.id.rawValue)@\(checklist.version)"
    return incomparable(
      path,
      Message(
        da:
          "det kan ikke læses efter `\(version)`, som det nye skema følger; ret det, eller giv begge en version, der passer, med `--checklist`",
        en:
          "it can't be read by `\(version)`, which the new record follows; mend it, or give both a version that fits with `--checklist`",
        sv:
          "det kan inte läsas enligt `\(version)`, som det nya protokollet följer; rätta det, eller ge båda en version som passar med `--checklist`"
      ))
  }

  fileprivate static func noUnit(_ path: String) -> Failure {
    incomparable(
      path,
      Message(
        da: "enhedens id mangler i et af skemaerne, så det vides ikke, om det er samme sted; skriv det under `enhed`",
        en:
          "the unit's id is missing in one of the records, so it isn't known whether it is the same place; write it under `unit`",
        sv: "enhetens id saknas i ett av protokollen, så det är okänt om det är samma ställe; skriv det under `enhet`"))
  }

  fileprivate static func otherUnit(_ path: String, _ earlier: String, _ unit: String) -> Failure {
    incomparable(
      path,
      Message(
        da: "det er om enheden `\(earlier)`, ikke `\(unit)`; nævn et skema fra samme enhed",
        en: "it is on the unit `\(earlier)`, not `\(unit)`; name a record of the same unit",
        sv: "det gäller enheten `\(earlier)`, inte `\(unit)`; ange ett protokoll från samma enhet"))
  }

  fileprivate static func otherKind(_ path: String) -> Failure {
    incomparable(
      path,
      Message(
        da: "enheden har en anden type i de to skemaer; ret typen under `enhed`",
        en: "the unit is of another kind in the two records; correct the kind under `unit`",
        sv: "enheten har en annan typ i de två protokollen; rätta typen under `enhet`"))
  }

  fileprivate static func sameRecord(_ path: String, _ id: String) -> Failure {
    incomparable(
      path,
      Message(
        da: "det er det samme skema, `\(id)`; nævn skemaet fra besøget før",
        en: "it is the same record, `\(id)`; name the record of the visit before",
        sv: "det är samma protokoll, `\(id)`; ange protokollet från besöket innan"))
  }

  fileprivate static func later(_ path: String) -> Failure {
    incomparable(
      path,
      Message(
        da: "besøget i det er senere; byt om på skemaerne, eller ret datoen",
        en: "its visit is later; swap the records, or correct the date",
        sv: "besöket i det är senare; byt plats på protokollen, eller rätta datumet"))
  }

  static var compareOne: Failure {
    Failure(
      Message(
        da: "`--compare` sammenligner ét skema med et tidligere; skriv en fil",
        en: "`--compare` compares one record with an earlier one; write one file",
        sv: "`--compare` jämför ett protokoll med ett tidigare; skriv en fil"))
  }
}
