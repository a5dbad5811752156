import Inspection
import TestSupport
import Testing

/// What can be wrong with a checklist's scoring, items, findings and rules.
@Suite struct ChecklistItemTests {
  @Test(arguments: cases) func isTold(_ fault: FaultCase) { fault.expect(checklistFaults) }

  static let cases = scoring + items + findings + rules

  private static func checklist(_ sections: String) -> String { FaultCase.checklist(sections) }

  static let scoring: [FaultCase] = [
    FaultCase(
      "noLeastCoverageIsAWarning", checklist("tjekliste: «1»prøve«/1»\nberegning: {}"),
      ("1", "tjeklisten har ingen mindste dækning: ét svar er nok til en score [no-min-coverage]")),
    FaultCase(
      "aMethodMisspelledIsOneFault",
      checklist("beregning: {mindste-dækning: 50%, fokuspunkt: {metode: «1»tabl«/1», rækker: [{score: 1}]}}"),
      ("1", "`tabl` kan ikke vælges her [unknown-value]\nmente du `tabel`?")),
    FaultCase(
      "rowsWithoutATable",
      checklist("beregning: {mindste-dækning: 50%, fokuspunkt: {«1»rækker«/1»: [{score: 1}]}}"),
      ("1", "`rækker` hører til `metode: tabel`, som ikke er valgt her [unused-by-method]")),
    FaultCase(
      "aStartWithoutDeductions", checklist("beregning: {mindste-dækning: 50%, samlet: {start: «1»100«/1»}}"),
      ("1", "`start` hører til `metode: fradrag`, som ikke er valgt her [unused-by-method]")),
    FaultCase(
      "aTableWithoutRows", checklist("beregning: {mindste-dækning: 50%, fokuspunkt: {metode: «1»tabel«/1»}}"),
      ("1", "tabellen har ingen rækker [table]\nskriv dem under `rækker:` samme sted")),
    FaultCase(
      "aLastRowWithACondition",
      checklist(
        "beregning: {mindste-dækning: 50%, fokuspunkt: {metode: tabel, rækker: [{når: «1»dialog.nysgerrighed = 2«/1», score: 1}]}}"
      ),
      ("1", "den sidste række må ikke have en betingelse [table]\ntilføj en række uden `når`")),
    FaultCase(
      "aRowThatHidesOthers",
      checklist(
        "beregning: {mindste-dækning: 50%, fokuspunkt: {metode: tabel, rækker: [{score: «1»2«/1»}, {score: ikke-vurderet}]}}"
      ),
      ("1", "rækken har ingen betingelse, så rækkerne under den nås aldrig [table]")),
    FaultCase(
      "partsThatAreNotBelow", checklist("beregning: {mindste-dækning: 50%, fokuspunkt: {af: «1»fokuspunkter«/1»}}"),
      ("1", "`fokuspunkter` ligger ikke under det, der beregnes [level-not-below]")),
    FaultCase(
      "coverageOfMoreThanAll", checklist("beregning: {mindste-dækning: «1»160%«/1»}"),
      ("1", "mindste dækning skal være mellem 0 % og 100 % [coverage-outside]")),
    FaultCase(
      "coverageInWords", checklist("beregning: {mindste-dækning: «1»halvdelen«/1»}"),
      ("1", "`halvdelen` er ikke et tal [not-a-number]")),
    FaultCase(
      "moreDecimalsThanCanBeShown", checklist("beregning: {mindste-dækning: 50%, afrunding: {decimaler: «1»12«/1»}}"),
      ("1", "der kan vises højst 9 decimaler [too-many-decimals]")),
    FaultCase(
      "halfADecimal", checklist("beregning: {mindste-dækning: 50%, afrunding: {decimaler: «1»0.5«/1»}}"),
      ("1", "`0.5` er ikke et helt antal [not-a-count]\nskriv 0, 1, 2 …")),
    FaultCase(
      "twoBandsAtOneNumber", checklist("niveauer: {fokuspunkt: [{fra: 1, id: lav}, {fra: «1»1«/1», id: høj}]}"),
      ("1", "to niveauer begynder ved 1 [same-band]")),
    FaultCase(
      "someBandsWithScores",
      checklist("niveauer: {fokuspunkt: [{fra: 1, id: lav, score: 1}, {fra: 2, id: «1»høj«/1»}]}"),
      ("1", "nogle niveauer har `score`, andre ikke [some-band-scores]")),
    FaultCase(
      "aBandWithoutItsNumber", checklist("niveauer: {fokuspunkt: [{«1»id«/1»: lav}]}"),
      ("1", "her mangler `fra` [missing-key]")),
    FaultCase(
      "percentOfNothing",
      checklist(
        "skalaer: {grad: {tal: {mindst: 0}}}\nberegning: {mindste-dækning: 50%, fokuspunkt: {metode: procent}}\n"
          + "fokuspunkter: [{id: dialog, titel: D, kriterier: [{id: «1»samtaler«/1», spørgsmål: Hvor mange?}]}]"),
      ("1", "procent kan ikke regnes ud: `dialog.samtaler` har ingen højeste score over 0 [no-highest]")),
  ]

  static let items: [FaultCase] = [
    FaultCase(
      "noPointsAtAll", checklist("tjekliste: «1»prøve«/1»\nfokuspunkter: []"),
      ("1", "tjeklisten har ingen fokuspunkter [no-points]")),
    FaultCase(
      "aPointWithoutItsID",
      checklist(
        "fokuspunkter:\n  - «1»titel«/1»: Dialog\nregler: [{id: r, når: dialog <= 2, så: {loft: {af: dialog, højst: 1}}}]"
      ),
      ("1", "her mangler `id` [missing-key]\ntilføj en linje med `id: …`")),
    FaultCase(
      "aQuestionWithoutItsWordsCanStillBeNamed",
      checklist(
        "fokuspunkter:\n  - {id: dialog, titel: D, kriterier: [{«1»id«/1»: a}]}\n"
          + "regler: [{id: r, når: dialog.a <= 2, så: {loft: {af: dialog, højst: 1}}}]"),
      ("1", "her mangler `spørgsmål` [missing-key]")),
    FaultCase(
      "anItemThatIsOneWord", checklist("fokuspunkter: [«1»dialog«/1»]"),
      ("1", "her skal stå linjer af formen `navn: værdi` [wrong-shape]")),
    FaultCase(
      "pointsThatAreNoList", checklist("fokuspunkter:\n  «1»dialog: {titel: Dialog}"),
      ("1", "her skal stå en liste [wrong-shape]\nbegynd hvert punkt med `- `")),
    FaultCase(
      "anIDTwice",
      checklist("fokuspunkter: [{id: a, titel: A}, {id: «1»a«/1», titel: B}]"),
      ("1", "`a` findes allerede [id-twice]\ngiv den ene et andet navn")),
    FaultCase(
      "aFactAndAPointOfOneName",
      checklist("oplysninger: {dialog: {tal: {}}}\nfokuspunkter: [{id: «1»dialog«/1», titel: D}]"),
      ("1", "`dialog` er både et fokuspunkt og en oplysning [id-clash]")),
    FaultCase(
      "aNegativeWeight", checklist("fokuspunkter: [{id: a, titel: A, vægt: «1»-1«/1»}]"),
      ("1", "en vægt kan ikke være negativ [negative-weight]\nskriv 0")),
    FaultCase(
      "aWeightThatNobodyReads",
      checklist(
        "beregning: {samlet: {metode: mindste}, mindste-dækning: 50%}\nfokuspunkter: [{id: a, titel: A, vægt: «1»2«/1»}]"
      ),
      ("1", "vægten på `a` bruges ikke [weight-unused]")),
    FaultCase(
      "aWeightThatAFunctionInARowReads",
      checklist(
        """
        beregning: {samlet: {metode: tabel, rækker: [{score: gennemsnit(fokuspunkter)}]}, fokuspunkt: {metode: mindste}, mindste-dækning: 50%}
        fokuspunkter:
          - {id: a, titel: A, vægt: 2, kriterier: [{id: x, spørgsmål: X?, vægt: «1»3«/1»}]}
        """),
      ("1", "vægten på `a.x` bruges ikke [weight-unused]")),
    FaultCase(
      "aWeightThatAFunctionInAConditionReads",
      checklist(
        """
        beregning: {fokuspunkt: {metode: mindste}, mindste-dækning: 50%}
        fokuspunkter:
          - {id: a, titel: A, kriterier: [{id: x, spørgsmål: X?, vægt: 3}, {id: y, spørgsmål: Y?}]}
          - {id: b, titel: B, kriterier: [{id: x, spørgsmål: X?, vægt: «1»3«/1»}]}
        regler: [{id: r, når: mindste(b) < 2 og sum(a) > 5, så: {fund: {kategori: styrke, tekst: T}}}]
        """),
      ("1", "vægten på `b.x` bruges ikke [weight-unused]")),
    FaultCase(
      "scoringWithoutParts", checklist("fokuspunkter: [{id: a, titel: A, beregning: {«1»metode«/1»: sum}}]"),
      ("1", "`a` har ingen dele at beregne af [scoring-without-parts]")),
    FaultCase(
      "anUnknownScaleIsOneFault",
      checklist(
        """
        skalaer: {grad: [{værdi: 1, score: 1}], ja-nej: [{værdi: ja}, {værdi: nej}]}
        fokuspunkter:
          - id: dialog
            titel: Dialog
            kriterier:
              - {id: a, spørgsmål: A?, skala: «1»ja-nje«/1», trin: {ja: Ja, nej: Nej}, fund: [{når: svar = nej, kategori: styrke, tekst: T}]}
        regler: [{id: r, når: dialog.a = ja, så: {fund: {kategori: styrke, tekst: T}}}]
        """), ("1", "der er ingen skala `ja-nje` [unknown-scale]\nmente du `ja-nej`?")),
    FaultCase(
      "aScoreMissingInAScaleIsOneFault",
      checklist(
        """
        skalaer: {«1»grad«/1»: [{værdi: 2, score: 2}, {værdi: 1}]}
        regler: [{id: r, når: dialog.nysgerrighed = 1 eller dialog.nysgerrighed < 2, så: {fund: {kategori: styrke, tekst: T}}}]
        """), ("1", "i skalaen `grad` har nogle trin score og andre ikke [some-scores]")),
    FaultCase(
      "anIDThatCannotBeOneIsOneFaultWhereverItIsUsed",
      checklist(
        """
        fokuspunkter:
          - id: dialog
            titel: D
            kriterier: [{id: «1»egen brug«/1», spørgsmål: A?}, {id: «2»a.b«/2», spørgsmål: B?}, {id: «3»2«/3», spørgsmål: C?}]
        regler:
          - {id: r, når: dialog.egen brug = 1, så: {fund: {kategori: styrke, tekst: T}}}
          - {id: s, når: dialog.egen-brug = 1, så: {loft: {af: dialog.a.b, højst: 1}}}
          - {id: t, når: dialog.a.b <= 2 og dialog.2 = 1, så: {fund: {kategori: styrke, tekst: T}}}
          - {id: u, når: «4»dialg«/4» <= 2, så: {fund: {kategori: styrke, tekst: T}}}
        """), ("1", "`egen brug` kan ikke bruges som id [bad-id]"), ("2", "`a.b` kan ikke bruges som id [bad-id]"),
      ("3", "`2` kan ikke bruges som id [bad-id]"), ("4", "`dialg` findes ikke i tjeklisten [unknown-path]")),
    FaultCase(
      "whatBelongsToAnAnswerWhereNoneIsGiven",
      checklist(
        """
        datakildetyper: {samtale: S, dokument: D}
        fokuspunkter:
          - id: dialog
            titel: D
            kriterier:
              - id: a
                spørgsmål: A?
                «1»kan-fravælges«/1»: nej
                «2»datakildekrav«/2»: {mindst: 2}
                «3»bedømmelse«/3»: {påkrævet-når: dialog.a <= 2}
                indikatorer: [{id: b, spørgsmål: B?, kan-fravælges: nej, datakildekrav: {slags: 2}}]
        """),
      ("1", "`kan-fravælges` bruges ikke: `a` besvares gennem sine indikatorer [unused-above-answers]"),
      ("2", "`datakildekrav` bruges ikke: `a` besvares gennem sine indikatorer [unused-above-answers]"),
      ("3", "`bedømmelse` bruges ikke: `a` besvares gennem sine indikatorer [unused-above-answers]")),
    FaultCase(
      "moreKindsOfSourcesThanThereAre",
      checklist(
        """
        datakildetyper: {samtale: S, dokument: D}
        fokuspunkter: [{id: dialog, titel: D, datakildekrav: {slags: «1»3«/1»}}]
        """),
      ("1", "der kræves 3 slags datakilder, men tjeklisten har kun 2 [too-many-kinds]\nskriv 2, eller tilføj")),
    FaultCase(
      "aLevelThatTheScaleHasNot", checklist("fokuspunkter: [{id: a, titel: A, trin: {«1»7«/1»: Syv}}]"),
      ("1", "skalaen `grad` har intet trin `7` [unknown-level]\ntrinene er `2`, `1`")),
  ]

  static let findings: [FaultCase] = [
    FaultCase(
      "aCategoryMisspelled",
      checklist(
        "regler: [{id: r, når: dialog <= 2, så: {fund: {fokuspunkt: dialog, kategori: «1»opmærksomhed«/1», tekst: T}}}]"
      ),
      ("1", "`opmærksomhed` kan ikke vælges her [unknown-value]\nmente du `opmærksomhedspunkt`?")),
    FaultCase(
      "aFindingUnderAnUnknownPoint",
      checklist(
        "regler: [{id: r, når: dialog <= 2, så: {fund: {fokuspunkt: «1»dialg«/1», kategori: styrke, tekst: T}}}]"),
      ("1", "der er ikke noget fokuspunkt eller kriterium `dialg` [unknown-item]\nmente du `dialog`?")),
  ]

  static let rules: [FaultCase] = [
    FaultCase(
      "aRuleThatDoesNothing", checklist("regler: [{id: «1»r«/1», når: dialog <= 2, så: {}}]"),
      ("1", "reglen `r` gør ingenting [rule-without-effect]")),
    FaultCase(
      "aRuleWithoutThen", checklist("regler: [{«1»id«/1»: r, når: dialog <= 2}]"),
      ("1", "her mangler `så` [missing-key]")),
    FaultCase(
      "aRuleForNoDay",
      checklist(
        "regler: [{id: r, «1»gælder«/1»: {fra: 2026-02-01, til: 2026-01-01}, så: {loft: {af: dialog, højst: 1}}}]"),
      ("1", "perioden slutter 2026-01-01, før den begynder 2026-02-01 [empty-period]")),
    FaultCase(
      "aCapOnNothing", checklist("regler: [{id: r, så: {loft: {af: «1»dialog.nysgerighed«/1», højst: 1}}}]"),
      (
        "1",
        "der er ikke noget fokuspunkt eller kriterium `dialog.nysgerighed` [unknown-item]\nmente du `dialog.nysgerrighed`?"
      )),
    FaultCase(
      "aCapOnWhatHasNoScore",
      checklist(
        "skalaer: {ja-nej: [{værdi: ja}, {værdi: nej}]}\nregler: [{id: r, så: {loft: {af: «1»dialog«/1», højst: 1}}}]"),
      ("1", "`dialog` har ingen score at ændre [effect-without-score]")),
    FaultCase(
      "aCapAtABandWithoutScore",
      checklist(
        "niveauer: {fokuspunkt: [{fra: 1, id: lav}]}\nregler: [{id: r, så: {loft: {af: dialog, højst: «1»lav«/1»}}}]"),
      ("1", "`lav` er hverken et tal eller et niveau med score [no-band-score]\nskriv et tal")),
  ]
}
