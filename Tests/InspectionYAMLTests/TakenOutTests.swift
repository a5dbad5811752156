import Inspection
import TestSupport
import Testing

@testable import InspectionYAML

/// What a record says of something that an overlay takes out is passed over, and told; all else that is unknown is still a fault.
@Suite struct TakenOutTests {
  private static let base = """
    tjekliste: grund
    version: 1.0.0
    titel: Grund
    oplysninger: {aldre: {valgmuligheder: {barn: Barn, voksen: Voksen}}, pladser: {tal: {}}}
    datakildetyper: {samtale: Samtale, brev: Brev}
    skalaer: {grad: [{værdi: 2, tekst: Høj, score: 2}, {værdi: 1, tekst: Lav, score: 1}]}
    beregning: {mindste-dækning: 50%}
    fokuspunkter:
      - id: dialog
        titel: Dialog
        kriterier:
          - {id: ro, spørgsmål: Er der ro?, gælder-når: aldre = barn}
          - {id: tid, spørgsmål: Er der tid?, fund: [{når: score = 1, kategori: styrke, tekst: Hast.}]}
          - {id: mad, spørgsmål: Hvad med mad?, indikatorer: [{id: varm, spørgsmål: Varm?}, {id: kold, spørgsmål: Kold?}]}
      - {id: viden, titel: Viden, kriterier: [{id: bog, spørgsmål: Er der en bog?}]}
    regler: [{id: larm, når: dialog.ro = 1, så: {fund: {kategori: styrke, tekst: Der er larm.}}}]

    """

  private static let overlay = """
    tjekliste: over
    version: 2.0.0
    bygger-på: grund@1.0.0
    oplysninger: {pladser: {udgår: ja, begrundelse: Vides altid.}}
    datakildetyper: {brev: {udgår: ja, begrundelse: Ingen skriver.}}
    fokuspunkter:
      - id: dialog
        kriterier:
          - {id: ro, gælder-når: {udgår: ja, begrundelse: Alle.}}
          - {id: tid, udgår: ja, begrundelse: Ses i skemaet.}
          - {id: mad, indikatorer: [{id: kold, udgår: ja, begrundelse: Kun varm.}]}
      - {id: viden, udgår: ja, begrundelse: Ses andetsteds.}
    regler: [{id: larm, udgår: ja, begrundelse: Larm er godt.}]
    """

  static let checklist: Checklist = {
    let name = Message(da: "grund.yaml", en: "grund.yaml", sv: "grund.yaml")
    let text = LayeredText(Array(base.utf8), named: name)
    let reading = text.adding(Array(overlay.utf8), named: name).checklist(over: text.checklist(over: Reading(nil, [])))
    guard let checklist = reading.value else { preconditionFailure("\(reading.diagnostics)") }
    return checklist
  }()

  private static func told(_ id: String, _ reason: String) -> (String, String) {
    (
      "1",
      "`\(id)` udgår i over@2.0.0, så det, der står om det, tæller ikke med [taken-out]\nbegrundelsen er: \(reason)"
    )
  }

  private static let head = "skema: 1\ntjekliste: over\n"

  static let cases = [
    FaultCase("aQuestion", head + "svar: {dialog: {ro: 2, «1»tid«/1»: 1}}", told("tid", "Ses i skemaet.")),
    FaultCase(
      "aQuestionInFull", head + "svar:\n  dialog:\n    ro: 2\n    «1»tid«/1»:\n      svar: 1\n      bedømmelse: Ord.\n",
      told("tid", "Ses i skemaet.")),
    FaultCase(
      "anIndicator", head + "svar: {dialog: {ro: 2, mad: {varm: 2, «1»kold«/1»: 1}}}", told("kold", "Kun varm.")),
    FaultCase(
      "aPoint", head + "svar: {dialog: {ro: 2}, «1»viden«/1»: {bog: 1, andet: 2}}", told("viden", "Ses andetsteds.")),
    FaultCase(
      "aFact", head + "oplysninger: {«1»pladser«/1»: 8}\nsvar: {dialog: {ro: 2}}", told("pladser", "Vides altid.")),
    FaultCase(
      "aKindOfSource", head + "svar: {dialog: {ro: {svar: 2, datakilder: [samtale, «1»brev«/1»]}}}",
      told("brev", "Ingen skriver.")),
    FaultCase(
      "aJudgement", head + "svar: {dialog: {ro: 2}}\nvurdering: {«1»viden«/1»: Meget.}",
      told("viden", "Ses andetsteds.")),
    FaultCase(
      "aFindingSetAside", head + "svar: {dialog: {ro: 2}}\nfravalgte-fund: {«1»dialog.tid-1«/1»: Nej.}",
      told("dialog.tid-1", "Ses i skemaet.")),
    FaultCase(
      "aRulesFindingSetAside", head + "svar: {dialog: {ro: 2}}\nfravalgte-fund: {«1»larm«/1»: Nej.}",
      told("larm", "Larm er godt.")),
  ]

  @Test(arguments: cases) func isPassedOver(_ fault: FaultCase) {
    fault.expect { recordFaults($0, for: Self.checklist) }
  }

  /// The rest of the record counts as if it were not there, and the inspector's own finding stays.
  @Test func theRestCounts() throws {
    let record = try record(
      Self.head + """
        svar: {dialog: {ro: 2, tid: 1, mad: {varm: 1, kold: 1}}, viden: {bog: 1}}
        fund: [{kategori: styrke, tekst: Set., fokuspunkt: viden}]
        """, for: Self.checklist)
    let assessment = try #require(Self.checklist.assess(record).value)
    #expect(assessment.results[1].exact == Rational(3, over: 2))
    #expect(record.findings.map(\.text) == ["Set."] && record.findings.map(\.point) == [nil])
  }

  /// What no layer had is a fault, below what stays as below what goes.
  @Test(arguments: ["svar: {dialog: {uro: 2}}", "svar: {vid: {bog: 1}}", "oplysninger: {plads: 8}"])
  func whatWasNeverThereIsAFault(_ sections: String) {
    #expect(recordFaults(Self.head + sections, for: Self.checklist).contains { $0.severity == .error })
  }
}
