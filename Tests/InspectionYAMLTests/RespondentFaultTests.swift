import Inspection
import InspectionAnalysis
import InspectionYAML
import TestSupport
import Testing

/// What can be wrong with respondents and with what is put to them.
@Suite struct RespondentFaultTests {
  private static func checklist(
    _ question: String = "{da: Er der ro?, barn: Er her ro?}", respondents: String = "barn: {titel: Barn}",
    more: String = ""
  ) -> String {
    FaultCase.checklist(
      """
      enheder: {tilbud: Tilbud, familie: Plejefamilie}
      datakildetyper: {samtale: Samtale, syn: Det sete}
      respondenter: {\(respondents)}
      fokuspunkter: [{id: dialog, titel: Dialog, kriterier: [{id: ro, spørgsmål: \(question), datakildekrav: {mindst: 1}}]}]
      \(more)
      """)
  }

  static let faults = [
    FaultCase(
      "wordsForNoOneElse", checklist("«1»{barn: Er her ro?}«/1»"),
      ("1", "teksten mangler i konsulentens egne ord; her er kun ord til `barn` [respondent-text]\nskriv også det")),
    FaultCase(
      "onlyRespondentsByUnit", checklist("«1»{barn: {tilbud: Er her ro?, familie: Er der ro?}}«/1»"),
      ("1", "teksten mangler i konsulentens egne ord")),
    FaultCase(
      "misspelled", checklist("{da: Er der ro?, «1»barm«/1»: Er her ro?, barn: Er her stille?}"),
      ("1", "`barm` er hverken en enhed, en tilsynstype eller et sprog [unknown-text-key]\nmente du `barn`?")),
    FaultCase(
      "inATitleOfAReport",
      checklist(more: "forbehold: {da: Opdigtet, «1»barn«/1»: Hej}"),
      ("1", "denne tekst stilles ikke til nogen, så den kan ikke stå i ord til `barn` [respondent-text]\nslet den")),
    FaultCase(
      "insideItself", checklist("{da: Er der ro?, barn: {«1»barn«/1»: Er her ro?}}"),
      ("1", "`barn` står inden i en anden nøgle af samme slags, så teksten er for ingen [unknown-text-key]")),
    FaultCase(
      "aUnitInsideAnother", checklist("{tilbud: {«1»familie«/1»: Er der ro?}, da: Er der ro?, barn: Ro?}"),
      ("1", "`familie` står inden i en anden nøgle af samme slags")),
    FaultCase(
      "theNameOfAUnit",
      checklist("{da: Er der ro?}", respondents: "«1»tilbud«/1»: {titel: Barn}"),
      ("1", "`tilbud` er både en respondent og en enhed, en tilsynstype eller et sprog [id-clash]")),
    FaultCase(
      "theNameOfALanguage", checklist("{da: Er der ro?}", respondents: "«1»en«/1»: {titel: Barn}"),
      ("1", "`en` er både en respondent og en enhed, en tilsynstype eller et sprog")),
    FaultCase(
      "anUnknownSource", checklist(respondents: "barn: {titel: Barn, datakildetype: «1»samtalen«/1»}"),
      ("1", "`samtalen` står ikke under `datakildetyper` [unknown-source-kind]\nmente du `samtale`?")),
    FaultCase(
      "noSources",
      checklist(respondents: "barn: {titel: Barn, datakildetype: «1»samtale«/1»}").replacing(
        "datakildetyper: {samtale: Samtale, syn: Det sete}\n", with: ""
      ).replacing(
        ", datakildekrav: {mindst: 1}", with: ""),
      ("1", "`samtale` står ikke under `datakildetyper` [unknown-source-kind]\nskriv `datakildetyper: {samtale: …}`")),
    FaultCase(
      "withoutTitle", checklist("Er der ro?", respondents: "barn: {«1»indledning«/1»: Hej}"),
      ("1", "her mangler `titel` [missing-key]")),
    FaultCase(
      "aKeyThatIsNone", checklist(respondents: "barn: {titel: Barn, «1»indledningg«/1»: Hej}"),
      ("1", "`indledningg` kan ikke stå her [unknown-key]\nmente du `indledning`?")),
  ]

  @Test(arguments: faults) func isTold(_ fault: FaultCase) { fault.expect(checklistFaults) }

  static let advice = [
    FaultCase(
      "nothingToAsk", checklist("Er der ro?", respondents: "«1»barn«/1»: {titel: Barn, datakildetype: samtale}"),
      ("1", "der er ingen spørgsmål til `barn` [unused-respondent]\nslet respondenten, eller skriv et spørgsmål")),
    FaultCase(
      "aRespondentWithoutEnglish",
      checklist("«1»{da: Er der ro?, en: Is it calm?, barn: Er her ro?}«/1»"),
      ("1", "teksten findes ikke på engelsk [translation-missing]")),
  ]

  @Test(arguments: advice) func isAdvised(_ fault: FaultCase) { fault.expect(AdviceTests.faults) }

  /// To a respondent, what has no words for a unit isn't asked; to the inspector it would be another's.
  @Test func aUnitIsOnlyLackedByTheInspector() {
    let lacking = Self.checklist("{tilbud: Er der ro?, barn: Er her ro?}")
    #expect(AdviceTests.faults(lacking).map { $0.code.id } == ["text-lacks-unit"])
    let asked = Self.checklist("{da: Er der ro?, barn: {tilbud: Er her ro?}}")
    #expect(AdviceTests.faults(asked).map { $0.code.id } == [])
  }

  @Test func anOverlayRewordsAndTakesOut() throws {
    let name = Message(da: "a", en: "a", sv: "a")
    let base = LayeredText(
      Array(Self.checklist(respondents: "barn: {titel: Barn}, ung: {titel: Ung}").utf8), named: name)
    let over =
      "tjekliste: b\nversion: 1.0.0\nbygger-på: prøve@1.0.0\ntitel: B\n"
      + "respondenter: {barn: {indledning: Hej}, ung: {udgår: ja, begrundelse: For få}, far: {titel: Far}}\n"
    let reading = base.adding(Array(over.utf8), named: name).checklist(over: base.checklist(over: Reading(nil, [])))
    #expect(reading.diagnostics.map { $0.told(in: .danish) } == [])
    #expect(reading.value?.respondents.map { $0.id } == ["barn", "far"])
    #expect(reading.value?.respondents.map { $0.opening != nil } == [true, false])
  }
}
