import Inspection
import TestSupport
import Testing

@testable import InspectionYAML

/// What can be wrong with test cases, by the checklist that records are tried on.
@Suite struct CaseFaultTests {
  @Test(arguments: cases) func isTold(_ fault: FaultCase) {
    fault.expect { caseFaults($0, for: RecordFaultTests.checklist) }
  }

  static let cases = documents + expectations + records

  /// A document with these cases.
  private static func tests(_ cases: String) -> String {
    """
    prøver: prøve
    udgangspunkt: {besøg: {dato: 2026-03-12}, enhed: {type: tilbud}}
    tilfælde:

    """ + cases.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
  }

  /// A document with one case that expects this.
  private static func expecting(_ line: String) -> String { tests("- {id: a, forvent: {\(line)}}") }

  private static let documents = [
    FaultCase("nothingWrong", tests("- {id: a, tekst: T, skema: {svar: {}}, forvent: {fund: []}}")),
    FaultCase(
      "noTests", "«1»tilfælde«/1»: [{id: a, skema: {}, forvent: {fund: []}}]",
      ("1", "her mangler `prøver` [missing-key]")),
    FaultCase("noCaseList", "«1»prøver«/1»: prøve", ("1", "her mangler `tilfælde` [missing-key]")),
    FaultCase("noCases", "prøver: prøve\ntilfælde: «1»[]«/1»", ("1", "her er ingen tilfælde [no-cases]")),
    FaultCase(
      "aKeyOfRecords", "prøver: prøve\n«1»svar«/1»: {}\ntilfælde: [{id: a, forvent: {}}]",
      ("1", "`svar` kan ikke stå her [unknown-key]")),
    FaultCase("noID", tests("- {«1»skema«/1»: {}, forvent: {fund: []}}"), ("1", "her mangler `id` [missing-key]")),
    FaultCase(
      "idTwice", tests("- {id: a, forvent: {fund: []}}\n- {id: «1»a«/1», forvent: {fund: []}}"),
      ("1", "to tilfælde hedder `a` [case-twice]\ngiv det ene et andet id")),
    FaultCase("noExpect", tests("- {«1»id«/1»: a}"), ("1", "her mangler `forvent` [missing-key]")),
    FaultCase(
      "misspelled", tests("- {id: a, «1»forvnt«/1»: {fund: []}}"),
      ("1", "`forvnt` kan ikke stå her [unknown-key]\nmente du `forvent`?")),
    FaultCase(
      "todoWithoutReason", tests("- {id: a, todo: «1»\"\"«/1», forvent: {fund: []}}")),
    FaultCase(
      "noRecordAtAll", "prøver: prøve\ntilfælde: [{«1»id«/1»: a, forvent: {fund: []}}]",
      ("1", "her mangler `skema` [missing-key]")),
    FaultCase(
      "aCaseInWords", tests("- «1»lav dialog«/1»"), ("1", "her skal stå linjer af formen `navn: værdi` [wrong-shape]")),
  ]

  private static let expectations = [
    FaultCase(
      "nothingExpected", tests("- {id: a, forvent: «1»{}«/1»}"),
      ("1", "her ventes intet [no-expectation]\nskriv mindst én ting, for eksempel `fund: []`")),
    FaultCase("noPointExpected", expecting("fokuspunkter: «1»{}«/1»"), ("1", "her ventes intet [no-expectation]")),
    FaultCase(
      "anEmptyExpectation", tests("- id: a\n  forvent:\n    fund:«1»"), ("1", "`fund` er ikke udfyldt [empty-value]")),
    FaultCase(
      "unknownPoint", expecting("fokuspunkter: {«1»dialg«/1»: 4}"),
      ("1", "tjeklisten har intet fokuspunkt `dialg` [unknown-point]\nmente du `dialog`?")),
    FaultCase(
      "aCriterionWithoutItsPoint", expecting("kriterier: {«1»fremmøde«/1»: 4}"),
      ("1", "tjeklisten har intet kriterium `fremmøde` [unknown-question]\nmente du `dialog.fremmøde`?")),
    FaultCase(
      "unknownCriterion", expecting("kriterier: {«1»xyz«/1»: 4}"),
      ("1", "[unknown-question]\nskriv fokuspunktets id, punktum og kriteriets id")),
    FaultCase(
      "aBandThatIsNone", expecting("fokuspunkter: {dialog: «1»hoj«/1»}"),
      ("1", "`dialog` kan aldrig blive `hoj` [impossible-expectation]\nmente du `høj`?")),
    FaultCase(
      "aScoreOutsideTheScale", expecting("kriterier: {dialog.nysgerrighed: «1»3«/1»}"),
      (
        "1",
        "`dialog.nysgerrighed` kan aldrig blive `3` [impossible-expectation]\nskriv en score, den kan få, eller `5`"
      )),
    FaultCase(
      "aNumberOutsideTheScale", expecting("kriterier: {dialog.fremmøde: «1»101«/1»}"),
      ("1", "`dialog.fremmøde` kan aldrig blive `101` [impossible-expectation]")),
    FaultCase(
      "unansweredAsAResult", expecting("samlet: «1»ubesvaret«/1»"),
      ("1", "`samlet` kan aldrig blive `ubesvaret` [impossible-expectation]")),
    FaultCase(
      "unknownFinding", expecting("fund: [«1»nye«/1»]"),
      ("1", "tjeklisten har intet fund `nye` [unknown-finding]\nmente du `ny`?")
    ),
    FaultCase(
      "findingTwice", expecting("fund: [ny, «1»ny«/1»]"),
      ("1", "`ny` står to gange i listen [expected-twice]\nslet den ene")),
    FaultCase(
      "aFindingTwiceInTwoForms", expecting("fund: [ny, {id: «1»ny«/1», kategori: styrke}]"),
      ("1", "`ny` står to gange i listen [expected-twice]")),
    FaultCase(
      "aFindingWithoutItsID", expecting("fund: [{«1»kategori«/1»: styrke}]"),
      ("1", "her mangler `id` [missing-key]")),
    FaultCase(
      "aCategoryThatIsNone", expecting("fund: [{id: ny, kategori: «1»styrker«/1»}]"),
      ("1", "`styrker` kan ikke vælges her [unknown-value]\nmente du `styrke`?")),
    FaultCase(
      "aFindingUnderNoPoint", expecting("fund: [{id: ny, fokuspunkt: «1»dialg«/1»}]"),
      ("1", "tjeklisten har intet fokuspunkt `dialg` [unknown-point]\nmente du `dialog`?")),
    FaultCase(
      "aMisspelledTrait", expecting("fund: [{id: ny, «1»katgori«/1»: styrke}]"),
      ("1", "`katgori` kan ikke stå her [unknown-key]\nmente du `kategori`?")),
    FaultCase(
      "anEmptyTrait", expecting("fund: [{id: ny, tekst: «1»''«/1»}]"), ("1", "`tekst` er ikke udfyldt [empty-value]")),
    FaultCase(
      "unknownRule", expecting("uafgjorte: [«1»xyz«/1»]"),
      ("1", "tjeklisten har hverken en regel eller et fund `xyz` [unknown-finding]")),
    FaultCase(
      "missingNowhere", expecting("mangler: [«1»dialog.aftale«/1»]"),
      ("1", "ved `dialog.aftale` er der intet at udfylde [impossible-expectation]\nmente du `dialog.aftaler`?")),
    FaultCase("missingInWords", expecting("mangler: «1»meget«/1»"), ("1", "`meget` er ikke et tal [not-a-number]")),
    FaultCase("ownFindings", expecting("fund: [inspector-1]")),
  ]

  private static let records = [
    FaultCase(
      "aHeadOfItsOwn", tests("- {id: a, skema: {«1»tjekliste«/1»: prøve}, forvent: {fund: []}}"),
      ("1", "`tjekliste` kan ikke stå her [unknown-key]")),
    FaultCase(
      "anUnknownAnswer", tests("- {id: a, skema: {svar: {dialog: {aftaler: «1»3«/1»}}}, forvent: {fund: []}}"),
      ("1", "`3` er ikke et af svarene her [unknown-answer]")),
    FaultCase(
      "aFaultInTheBaseOnce",
      """
      prøver: prøve
      udgangspunkt: {besøg: {dato: 2026-03-12}, enhed: {type: «1»tilbd«/1»}}
      tilfælde: [{id: a, forvent: {fund: []}}, {id: b, forvent: {fund: []}}]
      """, ("1", "`tilbd` kan ikke vælges her [unknown-choice]\nmente du `tilbud`?")),
    FaultCase(
      "noKindOfUnit",
      "prøver: prøve\ntilfælde: [{id: a, skema: {«1»besøg«/1»: {dato: 2026-03-12}}, forvent: {fund: []}}]",
      ("1", "enhedens type mangler [missing-unit-kind]")),
    // What is still to do may name what is not there yet.
    FaultCase(
      "todo", tests("- {id: a, todo: Reglen mangler, skema: {svar: {nyt: {b: 1}}}, forvent: {fund: [en-ny-regel]}}")),
  ]
}
