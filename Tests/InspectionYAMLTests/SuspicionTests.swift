import Inspection
import TestSupport
import Testing

/// What is proved to come about and hardly should: at the best answers, off the scale, for one kind of unit, twice.
@Suite struct SuspicionTests {
  private static let scales = """
    enheder: {botilbud: Botilbud, plejefamilie: Plejefamilie}
    tilsynstyper: {drift: Drift, godkendelse: Godkendelse}
    skalaer: {grad: [{værdi: 3, score: 3}, {værdi: 2, score: 2}, {værdi: 1, score: 1}]}

    """

  /// Two questions for all, one for some.
  private static func checklist(_ ro: String = "", _ more: String, rules: String = "") -> String {
    FaultCase.checklist(
      scales + """
        fokuspunkter:
          - id: dialog
            titel: Dialog
            kriterier:
              - {id: ro, spørgsmål: Ro?\(ro)}
              - {id: tid, spørgsmål: Tid?}
              - {id: hjem, spørgsmål: Hjem?, gælder-når: enhed.type = botilbud}

        """ + more + (rules.isEmpty ? "" : "\nregler:\n" + rules))
  }

  private static func finding(_ when: String, _ category: String = "opmærksomhedspunkt") -> String {
    "{når: \(when), kategori: \(category), tekst: T.}"
  }

  private static func rule(_ id: String, _ when: String, _ category: String = "opmærksomhedspunkt") -> String {
    "  - {id: \(id), når: '\(when)', så: {fund: {kategori: \(category), tekst: \(id).}}}\n"
  }

  private static func effect(_ when: String, _ effect: String) -> String {
    "  - {id: r, når: \(when), så: {\(effect)}}\n"
  }

  private static let bands = "niveauer: {fokuspunkt: [{fra: «1»1, id: lav}, {fra: 2, id: høj}]}\n"

  static let cases = ends + scale + kinds + copies + notes

  static let ends = [
    FaultCase(
      "aConcernOfARuleAtTheBestAnswer", checklist("", "", rules: rule("r", "«1»dialog.ro = 3", "alvorligt-forhold")),
      ("1", "fundet `r` er en bekymring og kommer ved det bedste svar [concern-at-best]")),
    FaultCase(
      "aConcernWhereAllIsBest", checklist("", "", rules: rule("r", "«1»alle(kriterier, score = 3)")),
      ("1", "[concern-at-best]")),
    FaultCase(
      "aConcernAtTheBestResults", checklist("", "", rules: rule("r", "«1»dialog >= 2.5 og dialog.ro >= 2")),
      ("1", "[concern-at-best]")),
    FaultCase(
      "aConcernAtTheHighestBelowADeduction",
      checklist(
        "", "beregning: {mindste-dækning: 50%, fokuspunkt: {metode: fradrag, start: 10}}",
        rules: rule("r", "dialog.ro = 3"))),
    FaultCase(
      "aConcernAtTheLowestBelowADeduction",
      checklist(
        "", "beregning: {mindste-dækning: 50%, fokuspunkt: {metode: fradrag, start: 10}}",
        rules: rule("r", "«1»dialog.ro = 1")),
      ("1", "[concern-at-best]")),
    FaultCase("aConcernAtUnlikeAnswers", checklist("", "", rules: rule("r", "dialog.ro = 3 og dialog.tid = 1"))),
    FaultCase(
      "aConcernWhereMuchIsNotRelevant",
      checklist("", "", rules: rule("r", "dialog.ro er ikke-relevant og dialog.tid er ikke-relevant"))),
    FaultCase(
      "aStrengthAtTheWorstAnswer", checklist(", fund: [\(finding("«1»score <= 2", "styrke"))]", ""),
      ("1", "fundet `dialog.ro-1` er en styrke og kommer ved det dårligste svar [strength-at-worst]")),
    FaultCase(
      "aStrengthOfARuleAtTheWorstAnswers",
      checklist("", "", rules: rule("r", "«1»dialog.ro = 1 og dialog.tid = 1", "styrke")),
      ("1", "fundet `r` er en styrke og kommer ved det dårligste svar [strength-at-worst]")),
    FaultCase(
      "aStrengthAndAConcernAtOneAnswer",
      checklist(", fund: [\(finding("«1»score >= 2", "styrke")), \(finding("score <= 2"))]", ""),
      ("1", "styrken `dialog.ro-1` og bekymringen `dialog.ro-2` kan komme ved samme svar [strength-with-concern]")),
    FaultCase(
      "aStrengthOfARuleAndAConcernAtOneAnswer",
      checklist(", fund: [\(finding("score <= 2"))]", "", rules: rule("r", "«1»dialog.ro >= 2", "styrke")),
      ("1", "styrken `r` og bekymringen `dialog.ro-1` kan komme ved samme svar")),
    FaultCase(
      "aStrengthBesideAConcern", checklist(", fund: [\(finding("score >= 3", "styrke")), \(finding("score <= 2"))]", "")
    ),
  ]

  static let scale = [
    FaultCase(
      "aFloorAboveTheScale", checklist("", "", rules: effect("dialog.ro = 3", "gulv: {af: «1»dialog, mindst: 8}")),
      ("1", "gulvet i reglen `r` kan bringe `dialog` uden for skalaen, 1–3 [off-scale]\nret tallet")),
    FaultCase(
      "aCapBelowTheScale", checklist("", "", rules: effect("dialog.ro = 1", "loft: {af: «1»dialog, højst: -4}")),
      ("1", "loftet i reglen `r` kan bringe `dialog` uden for skalaen, 1–3 [off-scale]")),
    FaultCase(
      "anAdjustmentOffTheScale",
      checklist("", "", rules: effect("dialog.ro >= 2", "justering: {af: «1»dialog, med: 2}")),
      (
        "1",
        "justeringen i reglen `r` kan bringe `dialog` uden for skalaen, 1–3 [off-scale]\ntilføj en regel uden betingelse med `loft: {af: dialog, højst: 3}`"
      )),
    FaultCase(
      "anAdjustmentWithACap",
      checklist(
        "", "",
        rules: effect("dialog.ro >= 2", "justering: {af: dialog, med: 2}")
          + "  - {id: ende, så: {loft: {af: dialog, højst: 3}}}\n")),
    FaultCase(
      "belowTheLowestBand", checklist("", bands.replacing("«1»1", with: "«1»1.5")),
      ("1", "`dialog` kan få et tal under det laveste niveau, `lav` fra 1,5 [below-bands]")),
    FaultCase(
      "belowTheLowestBandAsNothingCountsAsZero",
      checklist("", bands + "beregning: {mindste-dækning: 50%, ubesvaret: nul}"),
      ("1", "`dialog` kan få et tal under det laveste niveau, `lav` fra 1 [below-bands]")),
    FaultCase("fromTheLowestBand", checklist("", bands.replacing("«1»", with: ""))),
  ]

  static let kinds = [
    FaultCase(
      "neverFalseForOneKindOfUnit", checklist("", "", rules: rule("r", "«1»dialog.ro <= 2 eller dialog.hjem <= 2")),
      (
        "1",
        "for `plejefamilie` er betingelsen i reglen `r` aldrig falsk [rule-always]\nnoget i betingelsen gælder ikke dér"
      )),
    FaultCase(
      "neverFalseForOneKindOfUnitButSaid",
      checklist("", "", rules: rule("r", "dialog.ro <= 2 eller (dialog.hjem er gældende og dialog.hjem <= 2)"))),
    FaultCase(
      "neverTrueForOneKindOfUnit", checklist("", "", rules: rule("r", "«1»dialog.ro <= 2 og dialog.hjem <= 2")),
      ("1", "for `plejefamilie` kan reglen `r` aldrig gælde [rule-never]")),
    FaultCase("aRuleOnWhatSomeAreAsked", checklist("", "", rules: rule("r", "dialog.hjem <= 2"))),
    FaultCase(
      "aRuleThatNamesTheUnit",
      checklist("", "", rules: rule("r", "enhed.type = botilbud og dialog.ro <= 2 og dialog.hjem <= 2"))),
    FaultCase(
      "aFindingNeverFalseForOneKindOfUnit",
      checklist(", fund: [\(finding("«1»score = 1 eller dialog.hjem = 1"))]", ""),
      ("1", "for `plejefamilie` kommer fundet `dialog.ro-1` ved hvert svar [finding-always]")),
    FaultCase(
      "aRowNeverUsedForOneKindOfUnit",
      checklist(
        "",
        """
        beregning:
          mindste-dækning: 50%
          fokuspunkt: {metode: tabel, rækker: [{når: ro = 1 eller hjem = 1, score: 1}, {score: «1»gennemsnit(egne)}]}
        """),
      ("1", "for `plejefamilie` bliver denne række i tabellen aldrig brugt [row-never]")),
    FaultCase(
      "neverFalseForOnePurpose",
      checklist("", "", rules: rule("r", "«1»dialog.ro <= 2 eller dialog.tid <= 2"))
        .replacing(
          "{id: tid, spørgsmål: Tid?}", with: "{id: tid, spørgsmål: Tid?, gælder-når: besøg.tilsynstype = drift}"),
      ("1", "for `godkendelse` er betingelsen i reglen `r` aldrig falsk [rule-always]")),
    FaultCase(
      "aConditionOnDaysOutOfThePeriod",
      checklist("", "gælder: {fra: 2026-01-01}", rules: rule("r", "«1»dialog.ro = 1 og besøg.dato < 2025-01-01")),
      ("1", "reglen `r` gælder kun på dage, hvor tjeklisten ikke gælder [rule-out-of-period]\nret datoen")),
    FaultCase(
      "aConditionOnDaysInThePeriod",
      checklist("", "gælder: {fra: 2024-01-01}", rules: rule("r", "dialog.ro = 1 og besøg.dato < 2025-01-01"))),
  ]

  static let copies = [
    FaultCase(
      "theSameInOtherWords",
      checklist(
        "", "",
        rules: rule("en", "dialog.ro <= 2").replacing("tekst: en.", with: "tekst: T.")
          + rule("«1»to", "ikke dialog.ro >= 3").replacing("tekst: «1»to.", with: "tekst: T.")),
      ("1", "reglen `to` siger det samme som `en` [same-rule]")),
    FaultCase(
      "oneInTheOther", checklist("", "", rules: rule("en", "dialog.ro <= 2") + rule("to", "«1»dialog.ro = 1")),
      ("1", "når reglen `to` gælder, kommer `en` også, og det er et fund af samme slags [contained-rule]")),
    FaultCase(
      "theSameAsTheFindingOfACriterion",
      checklist(", fund: [\(finding("score <= 2"))]", "", rules: rule("r", "«1»dialog.ro <= 2")),
      ("1", "når reglen `r` gælder, kommer `dialog.ro-1` også, og det er et fund af samme slags [contained-rule]")),
    FaultCase(
      "oneWorseThanTheOther",
      checklist("", "", rules: rule("en", "dialog.ro <= 2") + rule("to", "dialog.ro = 1", "alvorligt-forhold"))),
    FaultCase(
      "oneBesideTheOther", checklist("", "", rules: rule("en", "dialog.ro <= 2") + rule("to", "dialog.tid = 1"))),
    FaultCase(
      "aRowTwice",
      checklist(
        "",
        """
        beregning:
          mindste-dækning: 50%
          samlet:
            metode: tabel
            rækker:
              - {når: dialog < 2.5 eller dialog.ro = 1, score: 1}
              - {når: «1»dialog < 2, score: 2}
              - {når: «2»ikke (dialog >= 2.5 og dialog.ro != 1), score: 2}
              - {score: 3}
        """),
      ("1", "denne række i tabellen bliver aldrig brugt [row-never]"),
      ("2", "denne række i tabellen bliver aldrig brugt [row-never]")),
  ]

  static let notes = [
    FaultCase(
      "aNoteNeverRequired", checklist(", bedømmelse: {påkrævet-når: «1»score < 1}", ""),
      ("1", "bedømmelsen ved `dialog.ro` er aldrig påkrævet [note-never]")),
    FaultCase(
      "aNoteAlwaysRequired", checklist(", bedømmelse: {påkrævet-når: «1»score <= 3}", ""),
      ("1", "bedømmelsen ved `dialog.ro` er påkrævet ved hvert svar [note-always]")),
    FaultCase("aNoteRequiredNowAndThen", checklist(", bedømmelse: {påkrævet-når: score <= 2}", "")),
  ]

  @Test(arguments: cases) func oneCauseIsToldOnce(_ fault: FaultCase) { fault.expect(ProofTests.faults) }
}
