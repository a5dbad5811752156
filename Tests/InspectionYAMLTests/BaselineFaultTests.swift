import Inspection
import InspectionAnalysis
import InspectionYAML
import TestSupport
import Testing

/// What can be wrong with numbers from elsewhere.
@Suite struct BaselineFaultTests {
  private static func checklist(_ baseline: String) -> String {
    FaultCase.checklist(
      """
      skalaer:
        grad: [{værdi: 2, tekst: Høj, score: 2}, {værdi: 1, tekst: Lav, score: 1}]
        antal: {tal: {mindst: 0}}
      fokuspunkter:
        - id: dialog
          titel: Dialog
          kriterier: [{id: ro, spørgsmål: Er der ro?}, {id: senge, spørgsmål: Hvor mange?, skala: antal, vægt: 0}]
      sammenlign-med: {2014: {\(baseline)}}
      """)
  }

  static let faults = [
    FaultCase(
      "aQuestionThatIsNotThere", checklist("titel: T, andele: {«1»dialog.rø«/1»: {2: 80 %}}"),
      ("1", "tjeklisten har intet spørgsmål `dialog.rø` [baseline]\nmente du `dialog.ro`?")),
    FaultCase(
      "aPoint", checklist("titel: T, andele: {«1»dialog«/1»: {2: 80 %}}"),
      ("1", "`dialog` besvares ikke med valgmuligheder [baseline]\nandele kan kun sammenlignes for spørgsmål")),
    FaultCase(
      "aNumber", checklist("titel: T, andele: {«1»dialog.senge«/1»: {2: 80 %}}"),
      ("1", "`dialog.senge` besvares ikke med valgmuligheder")),
    FaultCase(
      "anAnswerThatIsNone", checklist("titel: T, andele: {dialog.ro: {«1»3«/1»: 80 %}}"),
      ("1", "`3` er ikke et svar på `dialog.ro` [baseline]")),
    FaultCase(
      "withoutPercentSign", checklist("titel: T, andele: {dialog.ro: {2: «1»80«/1»}}"),
      ("1", "en andel ligger mellem 0 og 100 % [baseline]\nskriv den med procenttegn: `80 %`")),
    FaultCase(
      "aWord", checklist("titel: T, andele: {dialog.ro: {2: «1»mange«/1»}}"), ("1", "`mange` er ikke")),
    FaultCase(
      "moreThanAll", checklist("titel: T, andele: {«1»dialog.ro«/1»: {2: 80 %, 1: 21 %}}"),
      ("1", "andelene af `dialog.ro` er tilsammen 101 % [baseline]\nse efter i kilden")),
    FaultCase(
      "withoutShares", checklist("«1»titel«/1»: T"), ("1", "her mangler `andele` [missing-key]")),
    FaultCase(
      "aMisspelledKey", checklist("titel: T, «1»andel«/1»: {dialog.ro: {2: 80 %}}"),
      ("1", "`andel` kan ikke stå her [unknown-key]\nmente du `andele`?")),
  ]

  @Test(arguments: faults) func isTold(_ fault: FaultCase) { fault.expect(checklistFaults) }

  @Test func allOfItMayBeSaid() throws {
    let text = Self.checklist("titel: T, kilde: K, antal: 160, andele: {dialog.ro: {2: 2/3, 1: 1/3}}")
    let baseline = try #require(try TestSupport.checklist(text).baselines.first)
    #expect(baseline.shares.first?.options.map { $0.share } == [Rational(2, over: 3), Rational(1, over: 3)])
    #expect(baseline.count == 160 && baseline.citation == "K" && baseline.id == "2014")
  }

  @Test func anotherNumberIsAPatch() throws {
    let (old, new) = ("titel: T, andele: {dialog.ro: {2: 80 %}}", "titel: T, andele: {dialog.ro: {2: 81 %}}")
    let comparison = ChecklistComparison(
      try TestSupport.checklist(Self.checklist(old)), try TestSupport.checklist(Self.checklist(new)))
    #expect(comparison.changes.map { "\($0.part) \($0.step)" } == ["baseline patch"])
  }
}
