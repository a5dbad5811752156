import Inspection
import TestSupport
import Testing

/// What is advised on numbers, periods and texts that are split.
@Suite struct AdviceOnNumbersTests {
  private static func points(_ criteria: String, _ more: String = "") -> String {
    "fokuspunkter:\n  - id: dialog\n    titel: Dialog\n    kriterier:\n\(criteria)\n\(more)"
  }

  private static func question(_ id: String, _ more: String = "") -> String {
    "      - {id: \(id), spørgsmål: \(id)?\(more)}"
  }

  private static func rules(_ first: String, _ second: String, otherwise condition: String = "dialog.ro = 1") -> String
  {
    points(
      question("ro"),
      """
      regler:
        - {id: før, når: dialog.ro = 1, gælder: {\(first)}, så: {fund: {kategori: opmærksomhedspunkt, tekst: Uro.}}}
        - {id: efter, når: '\(condition)', «1»gælder: {\(second)}, så: {fund: {kategori: opmærksomhedspunkt, tekst: Ro.}}}
      """)
  }

  private static let units = """
    enheder: {tilbud: Tilbud, plejefamilie: Plejefamilie}
    fokuspunkter:
      - id: dialog
        titel: Dialog
        kriterier:

    """

  static let cases = [
    FaultCase(
      "sharesThatDoNotAddUp",
      FaultCase.checklist(
        points([question("ro", ", vægt: «1»0.5"), question("tid", ", vægt: 0.4")].joined(separator: "\n"))),
      ("1", "vægtene ligner andele, men giver tilsammen 0,9 og ikke 1 [shares-do-not-add-up]")),
    FaultCase(
      "hundredthsThatDoNotAddUp",
      FaultCase.checklist(
        points([question("ro", ", vægt: «1»60"), question("tid", ", vægt: 45")].joined(separator: "\n"))),
      ("1", "vægtene ligner andele, men giver tilsammen 105 og ikke 100 [shares-do-not-add-up]")),
    FaultCase(
      "sharesThatAddUp",
      FaultCase.checklist(
        points([question("ro", ", vægt: 0.6"), question("tid", ", vægt: 0.4")].joined(separator: "\n")))),
    FaultCase(
      "proportions",
      FaultCase.checklist(points([question("ro", ", vægt: 3"), question("tid", ", vægt: 1")].joined(separator: "\n")))),
    FaultCase(
      "aStepThatNoNumberReaches",
      FaultCase.checklist(
        "skalaer: {fejl: {tal: {mindst: 0, højst: 2}, trin: [{fra: 0, score: 5}, {fra: «1»3, score: 1}]}}"),
      ("1", "trinnet fra 3 kan ikke nås; der svares højst 2 [step-out-of-reach]")),
    FaultCase(
      "aCoverageOfZero", FaultCase.checklist("beregning: {mindste-dækning: «1»0%}"),
      ("1", "med en mindste dækning på 0 % er ét svar nok til et niveau [coverage-of-zero]")),
    FaultCase(
      "scalesOfDifferentReach",
      FaultCase.checklist(
        """
        skalaer: {grad: [{værdi: 5, score: 5}, {værdi: 1, score: 1}], ja-nej: [{værdi: ja, score: 1}, {værdi: nej, score: 0}]}
        fokuspunkter:
          - id: «1»dialog
            titel: Dialog
            kriterier: [{id: ro, spørgsmål: Ro?, skala: grad}, {id: tid, spørgsmål: Tid?, skala: ja-nej}]
        """),
      ("1", "`dialog` blander skalaer med forskellige scorer: `dialog.tid` har en anden end de første [mixed-scales]")),
    FaultCase(
      "aRowOffTheScaleOfTheOthers",
      FaultCase.checklist(
        """
        fokuspunkter:
          - id: dialog
            titel: Dialog
            beregning: {metode: tabel, rækker: [{når: ro = 1, score: «1»20}, {score: gennemsnit(egne)}]}
            kriterier: [{id: ro, spørgsmål: Ro?}, {id: tid, spørgsmål: Tid?}]
        """),
      ("1", "rækken giver 20, men de andre giver 1–2 [row-off-scale]")),
    FaultCase(
      "theScoreOfAnotherOption",
      FaultCase.checklist(
        "skalaer: {grad: [{værdi: 3, score: 3}, {værdi: 2, score: «1»3}, {værdi: 1, score: 1}]}"),
      ("1", "`2` har samme score som `3` [score-of-another]\nskriv 2")),
    FaultCase(
      "nothingThatCounts",
      FaultCase.checklist(
        """
        fokuspunkter:
          - {id: «1»dialog, titel: Dialog, kriterier: [{id: ro, spørgsmål: Ro?, vægt: 0}]}
          - {id: tid, titel: Tid, kriterier: [{id: nok, spørgsmål: Nok?}]}
        """),
      ("1", "intet under `dialog` har en vægt, så det får aldrig et tal [nothing-counts]")),
    FaultCase(
      "aRuleOutsideThePeriod",
      FaultCase.checklist("gælder: {til: 2025-12-31}\n" + rules("til: 2025-06-30", "fra: 2026-01-01")),
      ("1", "mellem reglerne `før` og `efter` er der dage, hvor ingen af dem gælder [periods-leave-gap]"),
      ("1", "reglen `efter` gælder kun på dage, hvor tjeklisten ikke gælder [rule-out-of-period]")),
    FaultCase(
      "rulesThatShareADay", FaultCase.checklist(rules("til: 2024-07-01", "fra: 2024-07-01")),
      ("1", "reglerne `før` og `efter` har samme betingelse og gælder begge den 1. juli 2024 [periods-overlap]")),
    FaultCase(
      "rulesThatShareADayInOtherWords",
      FaultCase.checklist(rules("til: 2024-07-01", "fra: 2024-07-01", otherwise: "dialog.ro  =  1")),
      ("1", "reglerne `før` og `efter` har samme betingelse og gælder begge den 1. juli 2024 [periods-overlap]")),
    FaultCase(
      "rulesThatLeaveAGap", FaultCase.checklist(rules("til: 2024-06-29", "fra: 2024-07-01")),
      ("1", "mellem reglerne `før` og `efter` er der dage, hvor ingen af dem gælder [periods-leave-gap]")),
    FaultCase(
      "rulesThatFollowEachOther",
      FaultCase.checklist(
        rules("til: 2024-06-30", "fra: 2024-07-01").replacing("«1»", with: ""))),
    FaultCase(
      "aHistoryWithoutThisVersion",
      FaultCase.checklist(
        "version: «1»1.1.0\nændringer: [{version: 1.0.0, dato: 2026-01-01, tekst: Første udgave.}]"),
      ("1", "version 1.1.0 står ikke under `ændringer` [version-not-in-history]")),
    FaultCase(
      "aTextWithoutOneOfTheUnits",
      FaultCase.checklist(units + "      - {id: ro, spørgsmål: «1»{tilbud: Er der ro på gangen?}}"),
      ("1", "teksten mangler for `plejefamilie`, som også kan få den vist [text-lacks-unit]")),
    FaultCase(
      "aTextForThoseWhomItConcerns",
      FaultCase.checklist(
        units + "      - {id: ro, spørgsmål: {tilbud: Er der ro på gangen?}, gælder-når: enhed.type = tilbud}")),
    FaultCase(
      "anAnswerPutIntoAText",
      FaultCase.checklist(
        points(
          question("ro"),
          "regler: [{id: lavt, når: dialog.ro = 1, så: {fund: {kategori: opmærksomhedspunkt, tekst: «1»'Svaret er {dialog.ro}.'}}}]"
        )),
      ("1", "`{dialog.ro}` bliver vist, som det står; en tekst kan ikke vise et svar [placeholder-in-text]")),
    FaultCase(
      "wordsOfALawThatIsBroken",
      FaultCase.checklist(
        points(
          question("ro"),
          "regler: [{id: lavt, når: dialog.ro = 1, så: {fund: {kategori: opmærksomhedspunkt, tekst: «1»Stedet har overtrådt loven.}}}]"
        )),
      ("1", "teksten lyder som en afgørelse: `overtrådt` [sounds-like-decision]")),
  ]

  @Test(arguments: cases) func oneThingIsAdvised(_ fault: FaultCase) { fault.expect(AdviceTests.faults) }
}
