import Inspection
import TestSupport
import Testing

/// What can be wrong with a checklist's head, facts and scales.
@Suite struct ChecklistHeadTests {
  @Test(arguments: cases) func isTold(_ fault: FaultCase) { fault.expect(checklistFaults) }

  static let cases = head + facts + scales

  static let head: [FaultCase] = [
    FaultCase(
      "aMisspelledKeyIsNotMissingToo",
      "tjekliste: prøve\nversion: 1.0.0\n«1»titl«/1»: Prøve\nskalaer: {a: [{værdi: 1}]}\nfokuspunkter: [{id: b, titel: B}]",
      ("1", "`titl` kan ikke stå her [unknown-key]\nmente du `titel`?")),
    FaultCase(
      "aKeyInTwoLanguages", checklist("«1»language«/1»: da\n«2»sprog«/2»: da"),
      ("1", "`language` er fra et andet sprog end resten, som er på dansk [mixed-languages]"),
      ("2", "`sprog` betyder det samme som nøglen på linje 7 [same-key-twice]")),
    FaultCase(
      "whatIsMissingIsToldOnce", "«1»tjekliste«/1»: «2»prøve«/2»",
      ("1", "her mangler `version` [missing-key]\ntilføj en linje med `version: …`"), ("1", "her mangler `titel`"),
      ("1", "her mangler `fokuspunkter`"),
      ("2", "tjeklisten har ingen skala [no-scale]\nskriv mindst én under `skalaer:`")),
    FaultCase("anEmptyTitle", checklist("titel:«1»"), ("1", "`titel` er ikke udfyldt [empty-value]")),
    FaultCase(
      "aTitleWithoutText", checklist("titel: «1»{}«/1»"), ("1", "her mangler en tekst [empty-value]\nskriv teksten")),
    FaultCase(
      "aTextMissingForOneUnit",
      checklist("enheder: {tilbud: Tilbud, plejefamilie: Plejefamilie}\ntitel:\n  tilbud: A\n  plejefamilie:«1»"),
      ("1", "her mangler en tekst for `plejefamilie`")),
    FaultCase(
      "aVersionInWords", checklist("version: «1»første«/1»"),
      ("1", "`første` er ikke en version [not-a-version]\nskriv tre tal med punktum imellem: 1.0.0")),
    FaultCase(
      "aLanguageNobodyKnows", checklist("sprog: «1»dansk«/1»"),
      ("1", "`dansk` er ikke et sprog, Tilsyn kender [unknown-language]\nmente du `da`?")),
    FaultCase(
      "aDateInDanishOrder", checklist("grundlag: {dato: «1»1-9-2020«/1»}"),
      ("1", "`1-9-2020` er ikke en dato i formen år-måned-dag [not-a-date]\nskriv 2020-09-01")),
    FaultCase(
      "aPeriodThatEndsBeforeItBegins",
      checklist("«1»gælder«/1»: {fra: 2026-01-01, til: 2025-01-01}"),
      ("1", "perioden slutter 2025-01-01, før den begynder 2026-01-01 [empty-period]\nbyt om på `fra` og `til`")),
    FaultCase(
      "aTextForAnUnknownUnit",
      checklist("enheder: {tilbud: T, plejefamilie: P}\nforbehold: {tilbud: a, «1»plejefamile«/1»: b}"),
      (
        "1",
        "`plejefamile` er hverken en enhed, en tilsynstype eller et sprog [unknown-text-key]\nmente du `plejefamilie`?"
      )),
    FaultCase(
      "unitsMisspelledAreOneFault",
      checklist("«1»enhder«/1»: {tilbud: T, plejefamilie: P}\nforbehold: {tilbud: a, plejefamilie: b}"),
      ("1", "`enhder` kan ikke stå her [unknown-key]\nmente du `enheder`?")),
    FaultCase(
      "aListWhereLinesBelong", checklist("enheder: «1»[tilbud]"),
      ("1", "her skal stå linjer af formen `navn: værdi` [wrong-shape]")),
    FaultCase(
      "aCommentThatCutsText", checklist("forbehold: «1»Gælder ikke bekendtgørelse«/1» #12"),
      ("1", "teksten slutter ved `#`: `#12` er ikke med [text-cut-off]")),
  ]

  static let facts: [FaultCase] = [
    FaultCase(
      "aFactOfNoKind", checklist("oplysninger:\n  «1»pladser«/1»: {spørgsmål: Hvor mange?}"),
      ("1", "det fremgår ikke, hvordan `pladser` besvares [fact-kind]\nskriv én af `valgmuligheder`, `tal` og `dato`")),
    FaultCase(
      "aFactWhoseKindIsMisspelled",
      checklist(
        "oplysninger:\n  alder: {«1»valgmulgheder«/1»: {ung: Ung}}\nregler: [{id: r, når: alder = ung, så: {loft: {af: dialog, højst: 1}}}]"
      ),
      ("1", "`valgmulgheder` kan ikke stå her [unknown-key]\nmente du `valgmuligheder`?")),
    FaultCase(
      "severalNumbers", checklist("oplysninger: {pladser: {tal: {}, «1»flere«/1»: ja}}"),
      ("1", "kun en oplysning med `valgmuligheder` kan have flere svar [several-without-options]")),
    FaultCase(
      "aFieldAmongOptions",
      checklist(
        "oplysninger:\n  alder:\n    valgmuligheder:\n      ung: Ung\n      gammel: Gammel\n      «1»flere«/1»: ja\nregler: [{id: r, når: alder = ung, så: {loft: {af: dialog, højst: 1}}}]"
      ),
      (
        "1",
        "`flere` læses som et navn under `valgmuligheder`, men er også et felt ved siden af [field-among-names]\nhører den til ved siden af `valgmuligheder`, så sæt 4 mellemrum foran `flere`"
      )),
    FaultCase(
      "aFieldAmongKinds", checklist("enheder:\n  botilbud: Botilbud\n  «1»offentlige-rapporter«/1»: ja"),
      (
        "1",
        "`offentlige-rapporter` læses som et navn under `enheder`, men er også et felt ved siden af [field-among-names]"
      )),
    FaultCase(
      "boundsTheWrongWayRound", checklist("oplysninger: {«1»pladser«/1»: {tal: {mindst: 10, højst: 1}}}"),
      ("1", "`mindst` er større end `højst` [bounds-swapped]")),
    FaultCase(
      "aReservedName", checklist("oplysninger: {«1»antal«/1»: {tal: {}}}"),
      ("1", "`antal` er et ord i betingelser og svar og kan ikke være et id [reserved-id]")),
    FaultCase(
      "anIDWithASpace", checklist("oplysninger: {«1»antal pladser«/1»: {tal: {}}}"),
      (
        "1",
        "`antal pladser` kan ikke bruges som id [bad-id]\nbrug bogstaver, tal og bindestreg, et bogstav først: `antal-pladser`"
      )),
    FaultCase(
      "anOptionWithASpace", checklist("oplysninger: {alder: {valgmuligheder: {«1»unge 13«/1»: Unge}}}"),
      ("1", "en valgmulighed kan ikke have mellemrum eller være tom: `unge 13` [option-space]\nskriv `unge-13`")),
    FaultCase(
      "moreOptionsThanCanBeChosenTogether",
      checklist(
        "oplysninger: {«1»alder«/1»: {flere: ja, valgmuligheder: {"
          + (1...65).map { "o\($0): O" }.joined(separator: ", ") + "}}}"),
      ("1", "`alder` har over 64 valgmuligheder med flere svar [too-many-options]")),
    FaultCase(
      "yesInAnotherWord", checklist("oplysninger: {pladser: {tal: {}, påkrævet: «1»sandt«/1»}}"),
      ("1", "`sandt` kan ikke vælges her [unknown-value]\nmente du `ja`?")),
  ]

  static let scales: [FaultCase] = [
    FaultCase(
      "noScaleAtAll", checklist("tjekliste: «1»prøve«/1»\nskalaer: {}"), ("1", "tjeklisten har ingen skala [no-scale]")),
    FaultCase(
      "aScaleWithoutOptions", checklist("skalaer:\n  «1»grad«/1»: []"),
      ("1", "skalaen `grad` har ingen valgmuligheder [no-scale]")),
    FaultCase(
      "someStepsWithScores", checklist("skalaer:\n  «1»grad«/1»: [{værdi: 1, score: 1}, {værdi: 2}]"),
      ("1", "i skalaen `grad` har nogle trin score og andre ikke [some-scores]")),
    FaultCase(
      "aScoreInWordsIsOneFault",
      checklist("skalaer:\n  grad: [{værdi: 1, score: 1}, {værdi: 2, score: «1»to«/1»}]"),
      ("1", "`to` er ikke et tal [not-a-number]\nmente du `2`?")),
    FaultCase(
      "aScaleOfNoKind", checklist("skalaer:\n  «1»grad«/1»: {trin: []}"),
      ("1", "det fremgår ikke, hvad man svarer på skalaen `grad` [scale-kind]\nskriv en liste af trin")),
    FaultCase(
      "aScaleOfTwoKinds", checklist("skalaer:\n  «1»grad«/1»: {tal: {}, tekst: fri}"),
      ("1", "det fremgår ikke, hvad man svarer på skalaen `grad`")),
    FaultCase(
      "stepsAboveTheLeastNumber", checklist("skalaer: {andel: {tal: {mindst: 0}, trin: [{fra: «1»1«/1», score: 1}]}}"),
      ("1", "tal under 1 kan svares, men får ingen score [steps-gap]")),
    FaultCase(
      "twoStepsAtOneNumber",
      checklist("skalaer: {andel: {tal: {mindst: 0}, trin: [{fra: 0, score: 1}, {fra: «1»0«/1», score: 2}]}}"),
      ("1", "to trin begynder ved 0 [same-band]\nslet det ene")),
    FaultCase(
      "anOptionTwice", checklist("skalaer: {grad: [{værdi: 1, score: 1}, {værdi: «1»1«/1», score: 2}]}"),
      ("1", "`1` findes allerede [id-twice]")),
  ]

  private static func checklist(_ sections: String) -> String { FaultCase.checklist(sections) }
}
