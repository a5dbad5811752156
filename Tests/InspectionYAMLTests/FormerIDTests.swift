import Inspection
import InspectionYAML
import TestSupport
import Testing

@testable import InspectionAnalysis

/// What has another id than it had.
@Suite struct FormerIDTests {
  private static let old = """
    tjekliste: prøve
    version: 1.0.0
    titel: Prøve
    skalaer: {grad: [{værdi: 2, score: 2}, {værdi: 1, score: 1}]}
    beregning: {mindste-dækning: 50%}
    oplysninger: {pladser: {tal: {}}}
    fokuspunkter:
      - id: dialog
        titel: Dialog
        kriterier:
          - {id: ro, spørgsmål: Er der ro?, fund: [{id: uro, når: score = 1, kategori: udviklingspunkt, tekst: Uro.}]}
          - {id: tid, spørgsmål: Er der tid?}
    regler:
      - {id: trangt, når: dialog.tid = 1 og pladser > 3, så: {fund: {kategori: opmærksomhedspunkt, tekst: Trangt.}}}
    """
  private static let new = """
    tjekliste: prøve
    version: 1.0.1
    titel: Prøve
    skalaer: {grad: [{værdi: 2, score: 2}, {værdi: 1, score: 1}]}
    beregning: {mindste-dækning: 50%}
    oplysninger: {antal-pladser: {tal: {}, tidligere-id: [pladser]}}
    fokuspunkter:
      - id: samtale
        titel: Dialog
        tidligere-id: [dialog]
        kriterier:
          - id: fred
            spørgsmål: Er der ro?
            tidligere-id: [ro]
            fund: [{id: ufred, tidligere-id: [uro], når: score = 1, kategori: udviklingspunkt, tekst: Uro.}]
          - {id: tid, spørgsmål: Er der tid?}
    regler:
      - id: for-trangt
        tidligere-id: [trangt]
        når: samtale.tid = 1 og antal-pladser > 3
        så: {fund: {kategori: opmærksomhedspunkt, tekst: Trangt.}}
    """

  private static let oldRecord = """
    skema: a
    tjekliste: prøve
    oplysninger: {pladser: 5}
    svar: {dialog: {ro: 1, tid: 1}}
    vurdering: {dialog: Der er uro.}
    fravalgte-fund: {uro: Ikke i dag., trangt: Der bygges.}

    """

  @Test func anOldRecordIsReadAsBefore() throws {
    let (before, after) = (try checklist(Self.old), try checklist(Self.new))
    let (old, new) = (try record(Self.oldRecord, for: before), try record(Self.oldRecord, for: after))
    let (was, now) = (
      try #require(before.assess(old, warnings: []).value), try #require(after.assess(new, warnings: []).value)
    )
    #expect(was.results.map(\.exact) == now.results.map(\.exact))
    #expect(was.findings.map(\.setAside) == now.findings.map(\.setAside))
    #expect(now.findings.map(\.id) == ["ufred", "for-trangt"])
    #expect(now.record.judgements.count == 1)
    #expect(recordFaults(Self.oldRecord, for: after).map(\.code.id) == ["former-id", "former-id", "former-id"])
    #expect(recordFaults(Self.oldRecord, for: before) == [])
  }

  @Test func whatIsSaidTwiceIsToldOnce() throws {
    let text = Self.oldRecord.replacing("{ro: 1, tid: 1}", with: "{fred: 2, ro: 1, tid: 1}")
      .replacing("{pladser: 5}", with: "{pladser: 5, antal-pladser: 4}")
    let told = recordFaults(text, for: try checklist(Self.new)).filter { $0.severity == .error }
    #expect(told.map(\.code.id) == ["same-key-twice", "same-key-twice"])
  }

  /// Only names differ, so an old record goes on to mean the same.
  @Test func versionsDifferInWordsOnly() throws {
    let comparison = ChecklistComparison(try checklist(Self.old), try checklist(Self.new))
    #expect(comparison.changesWordingOnly && comparison.step == .patch)
    let without = Self.new.replacing("tidligere-id: [ro]", with: "vægt: 1")
    #expect(ChecklistComparison(try checklist(Self.old), try checklist(without)).step == .major)
  }

  static let faults = [
    FaultCase(
      "anotherQuestionHasIt", old.replacing("{id: tid,", with: "{id: tid, tidligere-id: [«1»ro«/1»],"),
      ("1", "`ro` findes allerede [id-twice]")),
    FaultCase(
      "aRuleHasIt", old.replacing("{id: uro,", with: "{id: uro, tidligere-id: [«1»trangt«/1»],"),
      ("1", "`trangt` findes allerede [id-twice]")),
    FaultCase(
      "twoHadIt",
      new.replacing("{id: tid,", with: "{id: tid, tidligere-id: [«1»ro«/1»],"), ("1", "`ro` findes allerede [id-twice]")
    ),
  ]

  @Test(arguments: faults) func isTold(_ fault: FaultCase) { fault.expect(checklistFaults) }

  static let cases = [FaultCase("old", oldRecord)]
  static func told(_ text: String) -> [Diagnostic] {
    reading(ofChecklist: new).value.map { recordFaults(text, for: $0) } ?? []
  }
}
