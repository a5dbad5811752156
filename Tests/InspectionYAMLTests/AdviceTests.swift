import Inspection
import TestSupport
import Testing

@testable import InspectionAnalysis

/// What is advised, and what may be accepted.
@Suite struct AdviceTests {
  static func faults(_ text: String) -> [Diagnostic] {
    let read = reading(ofChecklist: text)
    return read.value?.remarks(besides: read.diagnostics).map(\.fault) ?? read.diagnostics
  }

  private static func points(_ criteria: String, _ more: String = "") -> String {
    "fokuspunkter:\n  - id: dialog\n    titel: Dialog\n    kriterier:\n\(criteria)\n\(more)"
  }

  private static func question(_ id: String, _ more: String = "") -> String {
    "      - {id: \(id), spørgsmål: \(id)?\(more)}"
  }

  /// Questions whose weights can't be added up.
  private static func finePoints(_ more: String) -> String {
    [1_000_003, 1_000_033, 1_000_037, 1_000_039, 1_000_081].map { question("q\($0)", ", vægt: 1/\($0)\(more)") }
      .joined(separator: "\n")
  }

  private static func finding(_ text: String, _ more: String = "") -> String {
    FaultCase.checklist(
      points(
        question("ro"),
        "regler: [{id: «1»lavt, når: dialog.ro = 1, så: {fund: {kategori: opmærksomhedspunkt, tekst: «2»\(text)\(more)}}}]"
      ))
  }

  static let cases = [
    FaultCase(
      "aLevelThatOthersHave",
      FaultCase.checklist(
        points(
          [
            question("ro", ", trin: {2: Megen ro, 1: Uro}"), question("tid", ", trin: {2: God tid, 1: Ingen tid}"),
            "      - {id: «1»rum, spørgsmål: Rum?, trin: {2: Meget rum}}",
          ].joined(separator: "\n"))),
      ("1", "`dialog.rum` har ingen tekst for `1` [level-missing]\nde fleste spørgsmål med samme skala")),
    FaultCase(
      "aTranslationThatOthersHave",
      FaultCase.checklist(
        """
        titel: {da: Prøve, en: Test}
        skalaer: {grad: [{værdi: 2, tekst: {da: Høj, en: High}, score: 2}, {værdi: 1, tekst: {da: Lav, en: Low}, score: 1}]}
        fokuspunkter: [{id: ro, titel: «1»Ro}]
        """),
      ("1", "teksten findes ikke på engelsk [translation-missing]\nandre tekster i tjeklisten har `en:`")),
    FaultCase(
      "weightsThatNoRecordCanBeWorkedOutWith",
      FaultCase.checklist(
        points(finePoints(""))
      ).replacing("tjekliste: prøve", with: "tjekliste: «1»prøve"),
      ("1", "allerede et skema uden svar giver tal, der bliver for store at regne med [never-worked-out]")),
    FaultCase(
      "weightsThatNoRecordOfAKindCanBeWorkedOutWith",
      FaultCase.checklist(
        "enheder: {tilbud: Tilbud, plejefamilie: Plejefamilie}\n"
          + points(question("ro") + "\n" + finePoints(", gælder-når: enhed.type = plejefamilie"))
      ).replacing("tjekliste: prøve", with: "tjekliste: «1»prøve"),
      (
        "1",
        "et udfyldt skema for `plejefamilie` giver tal, der bliver for store at regne med [never-worked-out]"
      )),
    FaultCase(
      "aTextThatSoundsLikeADecision", finding("Stedet får et påbud."),
      ("2", "teksten lyder som en afgørelse: `påbud` [sounds-like-decision]")),
    FaultCase("aDecisionInQuotationMarks", finding("Stedet kalder det »et påbud«.")),
    FaultCase("aWordThatOnlyBeginsLikeOne", finding("Her er godkendelsen fra 2020.")),
    FaultCase(
      "aReferenceThatSaysItIsRepealed", finding("Uro.", ", henvisning: 'Lov om ro § 1 (ophævet)'"),
      ("1", "henvisningen siger selv, at den ikke gælder mere: `ophævet` [expired-reference]")),
    FaultCase(
      "bandsOutOfOrder",
      FaultCase.checklist(
        "niveauer: {samlet: [{fra: 1, id: lav}, {fra: 1.8, id: høj}, {fra: «1»1.5, id: mellem}]}\n"
          + points(question("ro") + "\n" + question("tid"))),
      ("1", "niveauet `mellem` står ikke i rækkefølge [band-out-of-order]")),
    FaultCase(
      "aBandWhoseScoreFalls",
      FaultCase.checklist("niveauer: {samlet: [{fra: 1, id: lav, score: 2}, {fra: 1.5, id: «1»høj, score: 1}]}"),
      ("1", "scoren på niveauet `høj` går den anden vej end grænsen [band-out-of-order]")),
    FaultCase(
      "aFactThatNothingReads", FaultCase.checklist("oplysninger: {«1»alder: {tal: {}}}"),
      ("1", "oplysningen `alder` bliver ikke brugt [unused-fact]")),
    FaultCase(
      "aDefinitionForNothing",
      FaultCase.checklist("definitioner: {«1»lidt«/1»: {når: dialog.nysgerrighed = 1, tekst: Der er lidt dialog}}"),
      ("1", "definitionen `lidt` bliver ikke brugt [unused-definition]\nslet den, eller skriv `lidt` i en betingelse")),
    FaultCase(
      "aScaleThatNothingUses",
      FaultCase.checklist("skalaer: {grad: [{værdi: 2, score: 2}, {værdi: 1, score: 1}], «1»fri: {tekst: fri}}"),
      ("1", "skalaen `fri` bliver ikke brugt [unused-scale]")),
    FaultCase(
      "aTagThatNoConditionUses",
      FaultCase.checklist(
        points(
          [question("ro", ", mærker: [hjem]"), "      - {id: tid, spørgsmål: Tid?, mærker: [«1»skole]}"].joined(
            separator: "\n"),
          "regler: [{id: hjemme, når: 'nogen(mærke.hjem, score = 2)', så: {fund: {kategori: styrke, tekst: Ro.}}}]")),
      ("1", "ingen betingelse bruger mærket `skole` [unused-tag]")),
    FaultCase(
      "kindsOfSourcesThatNobodyAsksFor", FaultCase.checklist("datakildetyper: {«1»samtale: Samtale}"),
      ("1", "intet spørgsmål beder om datakilder, og ingen betingelse ser på dem [unused-source-kind]")),
    FaultCase(
      "aConcernAtTheBestAnswer",
      FaultCase.checklist(
        points(
          "      - {id: ro, spørgsmål: Ro?, fund: [{når: «1»score >= 2, kategori: udviklingspunkt, tekst: Uro.}]}")),
      ("1", "fundet `dialog.ro-1` er en bekymring og kommer ved det bedste svar [concern-at-best]")),
    FaultCase(
      "aConcernAtTheBestAnswerBelowADeduction",
      FaultCase.checklist(
        "beregning: {fokuspunkt: {metode: fradrag, start: 10}, mindste-dækning: 50%}\n"
          + points(
            """
                  - id: fejl
                    spørgsmål: Fejl?
                    fund:
                      - {id: mange, når: score = 2, kategori: udviklingspunkt, tekst: Mange.}
                      - {id: få, når: «1»score = 1, kategori: udviklingspunkt, tekst: Få.}
            """)),
      ("1", "fundet `få` er en bekymring og kommer ved det bedste svar [concern-at-best]")),
    FaultCase(
      "aConcernAtTheBestAnswerBelowTwoDeductions",
      FaultCase.checklist(
        "beregning: {fokuspunkt: {metode: fradrag, start: 10}, samlet: {metode: fradrag, start: 10}, mindste-dækning: 50%}\n"
          + points(
            "      - {id: ro, spørgsmål: Ro?, fund: [{når: «1»score >= 2, kategori: udviklingspunkt, tekst: Uro.}]}")),
      ("1", "fundet `dialog.ro-1` er en bekymring og kommer ved det bedste svar [concern-at-best]")),
    FaultCase(
      "anAcceptanceOfNoWarning", FaultCase.checklist("accepteret: {«1»unused-fakt: Sådan er det.}"),
      ("1", "`unused-fakt` er ikke en advarsel, som kan accepteres [unknown-acceptance]\nmente du `unused-fact`?")),
    FaultCase(
      "anAcceptanceThatNothingNeeds", FaultCase.checklist("accepteret: {«1»unused-fact: Den er til rapporten.}"),
      ("1", "her er ikke længere noget at acceptere: `unused-fact` [unused-acceptance]\nslet linjen")),
  ]

  @Test(arguments: cases) func oneThingIsAdvised(_ fault: FaultCase) { fault.expect(Self.faults) }

  /// What is accepted in place is not told; what stands elsewhere is.
  @Test func anAcceptanceHoldsWhereItStands() {
    expectDiagnostics(
      in: FaultCase.checklist(
        """
        accepteret: {unused-fact: Den er til rapporten.}
        oplysninger: {alder: {tal: {}}}
        fokuspunkter:
          - id: dialog
            titel: Dialog
            kriterier:
              - {id: ro, spørgsmål: Ro?, mærker: [hjem], accepteret: {unused-tag: Til opslag.}}
              - {id: tid, spørgsmål: Tid?, mærker: [«1»skole]}
        regler:
          - id: aldrig
            når: dialog.ro = 1 og dialog.ro = 2
            accepteret: {rule-never: Skalaen får et trin mere til foråret.}
            så: {fund: {kategori: styrke, tekst: Ro.}}
        """), [("1", "ingen betingelse bruger mærket `skole` [unused-tag]")], read: Self.faults)
  }

  @Test func anErrorIsNotAccepted() {
    let text = FaultCase.checklist(
      "accepteret: {unknown-scale: Den kommer.}\nfokuspunkter: [{id: ro, titel: Ro, skala: ukendt}]")
    #expect(Self.faults(text).map(\.code.id) == ["unknown-scale"])
  }

  @Test(arguments: ["sociale-medier", "kvalitetsmodel-tilbud", "barnbarometer"])
  func aShippedChecklistIsClean(_ id: String) throws {
    #expect(try shippedChecklist(id).remarks(besides: []).map { $0.fault.told(in: .danish) } == [])
  }
}
