import Inspection
import InspectionAnalysis
import TestSupport
import Testing

@testable import InspectionYAML

/// What is told of questions that take several answers, in checklists, in records, and by what is proved.
@Suite struct SeveralAnswersFaultTests {
  private static func checklist(_ text: String) -> String {
    FaultCase.checklist(
      """
      skalaer: {ja-nej: [{værdi: ja, score: 2}, {værdi: nej, score: 1}]}
      fokuspunkter:
        - id: sundhed
          titel: Sundhed
          kriterier:
            - {id: oplæring, spørgsmål: Oplært?}
            - id: journaler
              spørgsmål: Skrevet?

      """
        + text.split(separator: "\n", omittingEmptySubsequences: false).map { "        " + $0 }.joined(separator: "\n"))
  }

  @Test(arguments: checklists) func isToldOfAChecklist(_ fault: FaultCase) {
    fault.expect { ProofTests.faults($0) }
  }

  static let checklists = [
    FaultCase(
      "tooMany", checklist("flere-svar: {navn: Journal, højst: «1»25}"),
      ("1", "et spørgsmål kan have 1 til 24 svar, ikke 25 [number-of-answers]")),
    FaultCase(
      "noneAtAll", checklist("flere-svar: {navn: Journal, højst: «1»0}"),
      ("1", "et spørgsmål kan have 1 til 24 svar, ikke 0 [number-of-answers]")),
    FaultCase(
      "moreThanThereCanBe", checklist("flere-svar: {navn: Journal, mindst: «1»4, højst: 3}"),
      ("1", "der skal være mindst 4 svar, men kan højst være 3 [number-of-answers]")),
    FaultCase(
      "withoutAName", checklist("flere-svar: {«1»højst: 3}"), ("1", "her mangler `navn` [missing-key]")),
    FaultCase(
      "aFaultBesideItOnce",
      checklist("flere-svar: {navn: Journal, højst: 3}\nbedømmelse: {påkrævet-når: svar = «1»måske}"),
      ("1", "`måske` er ikke en valgmulighed her [unknown-option]")),
    FaultCase(
      "moreThanCanBeAnswered",
      checklist(
        """
        flere-svar: {navn: Journal, mindst: 2, højst: 3}
        fund:
          - {id: tre, når: "antal(egne, svar = nej) >= 3", kategori: udviklingspunkt, tekst: Tre.}
          - id: fire
            når: «1»antal(egne, svar = nej) >= 4
            kategori: udviklingspunkt
            tekst: Fire.
        """), ("1", "fundet `fire` kan aldrig komme [finding-never]")),
    FaultCase(
      "missingThoughAnswered",
      checklist(
        """
        flere-svar: {navn: Journal, mindst: 2, højst: 3}
        fund:
          - id: kort
            når: «1»antal(egne, er ubesvaret) >= 3
            kategori: styrke
            tekst: Kort.
        """), ("1", "fundet `kort` kan aldrig komme [finding-never]")),
    FaultCase(
      "noteNeverNeeded",
      checklist("flere-svar: {navn: Journal, højst: 12}\nbedømmelse: {påkrævet-når: «1»score = 3}"),
      ("1", "bedømmelsen ved `sundhed.journaler` er aldrig påkrævet [note-never]")),
    FaultCase(
      "comparedAsIfItWereOne",
      checklist(
        """
        flere-svar: {navn: Journal, højst: 3}
        fund: [{når: «1»svar = nej, kategori: styrke, tekst: Nej.}]
        """), ("1", "`sundhed.journaler` besvares flere gange [wrong-kind]")),
  ]

  // MARK: Records

  static let whole: Checklist = {
    let text = checklist("flere-svar: {navn: Journal, mindst: 2, højst: 3}\nkan-fravælges: nej")
    guard let checklist = reading(ofChecklist: text).value else { preconditionFailure("the checklist has faults") }
    return checklist
  }()

  @Test(arguments: records) func isToldOfARecord(_ fault: FaultCase) {
    fault.expect { recordFaults($0, for: Self.whole) }
  }

  private static func record(_ answers: String) -> String {
    "skema: r\ntjekliste: prøve\nsvar: {sundhed: {journaler: \(answers)}}"
  }

  static let records = [
    FaultCase(
      "aSingleAnswer", record("«1»ja"),
      ("1", "`journaler` besvares flere gange [several-answers]\nskriv svarene som en liste: `[ja]`")),
    FaultCase(
      "theKeysOfOneAnswer", record("{«1»svar: ja, «2»bedømmelse: Set.}"),
      ("1", "`svar` hører til ét svar, og `journaler` besvares flere gange [several-answers]"),
      ("2", "`journaler` har flere svar, og `bedømmelse` skal stå ved det svar, den handler om [several-answers]")),
    FaultCase(
      "aNoteOnAllAnswers", record("{«1»svar: [ja, {svar: nej}], «2»bedømmelse: Set., «3»datakilder: []}"),
      (
        "1",
        "svarene på `journaler` står lige efter navnet, ikke under `svar` [several-answers]\nskriv `journaler: [ja, …]`"
      ),
      (
        "2",
        """
        `journaler` har flere svar, og `bedømmelse` skal stå ved det svar, den handler om [several-answers]
        skriv svaret som `{svar: …, bedømmelse: …}`; det, der gælder dem alle, kan stå ved det første
        """
      ), ("3", "`datakilder` hører til ét svar, og `journaler` besvares flere gange [several-answers]")),
    FaultCase(
      "aNoteBesideNames", record("{a: ja, «1»bedømmelse: Set.}"),
      ("1", "`journaler` har flere svar, og `bedømmelse` skal stå ved det svar, den handler om [several-answers]")),
    FaultCase(
      "oneTooMany", record("[ja, nej, ja, «1»nej]"), ("1", "`journaler` kan højst have 3 svar [several-answers]")),
    FaultCase(
      "oneOfThemUnknown", record("{a: ja, b: «1»måske}"), ("1", "`måske` er ikke et af svarene her [unknown-answer]")),
    FaultCase(
      "oneOfThemNotRelevant", record("[ja, «1»ikke-relevant]"),
      ("1", "`sundhed.journaler` er altid relevant og kan ikke vælges fra [always-relevant]")),
    FaultCase(
      "allOfThemNotRelevant", record("«1»ikke-relevant"),
      ("1", "`sundhed.journaler` er altid relevant og kan ikke vælges fra [always-relevant]")),
    FaultCase(
      "aListInAList", record("[«1»[ja], ja]"), ("1", "et spørgsmål har ét svar, ikke en liste [list-as-answer]")),
  ]
}
