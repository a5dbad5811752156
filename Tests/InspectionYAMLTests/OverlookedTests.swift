import Inspection
import TestSupport
import Testing

@testable import InspectionYAML

/// What is easily overlooked in a record is told, and what it advises to write mends it.
@Suite struct OverlookedTests {
  static let cases = comments + finals + agreed + numbers + days

  @Test(arguments: cases) func isTold(_ fault: FaultCase) {
    fault.expect { recordFaults($0, for: RecordFaultTests.checklist) }
  }

  private static func record(_ sections: String, head: String = "", visit: String = "dato: 2026-03-12") -> String {
    "skema: A-1\ntjekliste: prøve\n\(head)besøg: {\(visit)}\nenhed: {id: P-1, type: tilbud}\n\(sections)\n"
  }

  static let comments: [FaultCase] = [
    FaultCase(
      "behindAFact", record("oplysninger:\n  pladser: «1»1«/1» # heraf 2 aflastning"),
      (
        "1",
        "det, der står efter `#`, kommer ikke med i skemaet: `heraf 2 aflastning` [note-in-comment]\nskriv det i en bedømmelse"
      )),
    FaultCase(
      "behindAList",
      record("svar:\n  dialog:\n    aftaler:\n      svar: 4\n      datakilder: «1»[dokument]«/1» # og nattevagt"),
      ("1", "`og nattevagt` [note-in-comment]\nskriv det på en linje med `bedømmelse: …`")),
    FaultCase(
      "insideAList",
      record(
        "svar:\n  dialog:\n    aftaler:\n      svar: 4\n      datakilder: [«1»dokument«/1», # det nye\n        observation]"
      ),
      ("1", "`det nye` [note-in-comment]")),
    FaultCase(
      "behindWhatWasAgreed",
      record(
        "oplysninger: {pladser: 1}\nopfølgning:\n  - «1»{hvad: Møde, hvem: K-1, frist: 2026-04-30}«/1» # på telefon"),
      ("1", "`på telefon` [note-in-comment]\nskriv det under `hvad`")),
    FaultCase(
      "behindTheSignOfAText",
      record("oplysninger: {pladser: 1}\nbemærkninger: «1»|  # fra lederen\n  Fint. # ikke en kommentar"),
      ("1", "`fra lederen` [note-in-comment]")),
    FaultCase(
      "behindNothing",
      record("oplysninger: {pladser: 1}\nsvar:\n  dialog:\n    aftaler:\n      svar:«1»   # spørg igen"),
      ("1", "`spørg igen` [note-in-comment]")),
    FaultCase(
      "behindAHeading", record("oplysninger: {pladser: 1}\nsvar:\n  «1»dialog«/1»: # god samtale\n    aftaler: 4"),
      ("1", "`god samtale` [note-in-comment]")),
    FaultCase(
      "inPlaceOfTheTemplatesWords",
      record("oplysninger: {pladser: 1}", head: "status: «1»kladde«/1»   # mangler lederen\n"),
      ("1", "`mangler lederen` [note-in-comment]")),
    FaultCase(
      "theTemplatesWords",
      record(
        "oplysninger: {pladser: 1}", head: "status: kladde   # skriv `endelig`, når skemaet er færdigt\n")),
    FaultCase(
      "whatIsNoComment", record("oplysninger: {pladser: 1}\nbemærkninger: \"Lejlighed #4 # her\"")),
  ]

  static let finals: [FaultCase] = [
    FaultCase(
      "aFinalRecordWithoutItsHead",
      "skema: nyt-skema\ntjekliste: prøve\nstatus: «1»endelig«/1»\nbesøg: {dato: 2026-03-12}\nenhed: {type: tilbud}\noplysninger: {pladser: 1}",
      (
        "1",
        "skemaet er endeligt, og her mangler et id af dets eget, besøgets form og enhedens id [final-incomplete]\n"
          + "udfyld `skema:`, `form:` under `besøg:` og `id:` under `enhed:`; er det ikke færdigt, så skriv `kladde`"
      )),
    FaultCase(
      "aFinalRecordWithAll",
      record("oplysninger: {pladser: 1}", head: "status: endelig\n", visit: "dato: 2026-03-12, form: anmeldt")),
    FaultCase("aDraftMayLackAnything", record("oplysninger: {pladser: 1}", head: "status: kladde\n")),
    FaultCase(
      "aNoteWhoseAnswerIsGone",
      record(
        "oplysninger: {pladser: 1}\nsvar:\n  dialog:\n    aftaler:\n      «1»datakilder«/1»: [dokument]\n      bedømmelse: T"
      ),
      ("1", "her står noget til et svar, men linjen `svar:` er her ikke [note-without-answer]\nskriv `svar: …`")),
    FaultCase(
      "aNoteWhoseAnswerIsEmpty",
      record("oplysninger: {pladser: 1}\nsvar:\n  dialog:\n    aftaler:\n      svar:\n      bedømmelse: T")),
  ]

  static let agreed: [FaultCase] = [
    FaultCase(
      "nobodyIsToDoIt", record("oplysninger: {pladser: 1}\nopfølgning: [{«1»hvad«/1»: Ring, frist: 2026-04-01}]"),
      ("1", "der står ikke, hvem der gør det aftalte: `Ring` [nobody-to-do-it]\nskriv `hvem:` ved siden af `hvad:`")),
    FaultCase(
      "nobodyAsALine", record("oplysninger: {pladser: 1}\nopfølgning:\n  - «1»Ring«/1»"), ("1", "[nobody-to-do-it]")),
    FaultCase(
      "twoInspectorsInOne",
      record("oplysninger: {pladser: 1}", visit: "dato: 2026-03-12, konsulenter: «1»K-12 og K-31«/1»"),
      ("1", "`K-12 og K-31` læses som én [several-in-one]\nskriv dem i en liste: [K-12, K-31]")),
    FaultCase(
      "twoInspectorsOnALine",
      "skema: A-1\ntjekliste: prøve\nbesøg:\n  dato: 2026-03-12\n  konsulenter: «1»K-12, K-31«/1»\nenhed: {type: tilbud}\noplysninger: {pladser: 1}",
      ("1", "`K-12, K-31` læses som én [several-in-one]\nskriv dem i en liste: [K-12, K-31]")),
    FaultCase(
      "twoInspectorsInAnItem",
      "skema: A-1\ntjekliste: prøve\nbesøg:\n  dato: 2026-03-12\n  konsulenter:\n    - «1»K-12/K-31«/1»\nenhed: {type: tilbud}\noplysninger: {pladser: 1}",
      ("1", "[several-in-one]\nskriv dem hver for sig i listen: `K-12`, `K-31`")),
    FaultCase("aList", record("oplysninger: {pladser: 1}", visit: "dato: 2026-03-12, konsulenter: [K-12, Den nye]")),
  ]

  static let numbers: [FaultCase] = [
    FaultCase(
      "aThousand", record("oplysninger: {pladser: «1»1.000«/1»}"),
      ("1", "`1.000` læses som 1 [thousands-mark]\nskriv tusinder uden punktum: `1000`; er 1 ment, så skriv `1`")),
    FaultCase(
      "thousands", record("oplysninger: {pladser: «1»12.575«/1»}"),
      (
        "1",
        "`12.575` læses som 12,575 [thousands-mark]\nskriv tusinder uden punktum: `12575`; er 12,575 ment, så skriv `12.5750`"
      )),
    FaultCase("decimals", record("oplysninger: {pladser: 0.125}\nsvar: {dialog: {fremmøde: 12.500, aftaler: 4}}")),
  ]

  static let days: [FaultCase] = [
    FaultCase(
      "aDeadlineBeforeTheVisit",
      record("oplysninger: {pladser: 1}\nopfølgning: [{hvad: Ring, hvem: K-1, frist: «1»2025-04-01«/1»}]"),
      ("1", "fristen 2025-04-01 ligger før besøget 2026-03-12 [deadline-before-visit]\nse efter")),
    FaultCase(
      "aDeadlineFarAway",
      record("oplysninger: {pladser: 1}\nopfølgning: [{hvad: Ring, hvem: K-1, frist: «1»2062-04-01«/1»}]"),
      ("1", "2062-04-01 ligger mange år efter besøget 2026-03-12 [far-away-date]\nse efter")),
    FaultCase(
      "anEventAfterTheVisit", record("oplysninger: {pladser: 1, taget: «1»2026-05-03«/1»}"),
      ("1", "`taget` 2026-05-03 ligger efter besøget 2026-03-12 [event-after-visit]\nse efter")),
    FaultCase("anEventOnTheDay", record("oplysninger: {pladser: 1, taget: 2026-03-12}")),
  ]

  @Test func noTemplateTellsOfItself() throws {
    for language in Language.allCases {
      let form = RecordForm(RecordFaultTests.checklist, unit: 0, purpose: nil, language: language)
      let template = RecordTemplate.yaml(form, id: "A-1", date: Day("2026-03-12"))
      #expect(recordFaults(template, for: RecordFaultTests.checklist).filter { $0.code == .noteInComment } == [])
    }
  }
}
