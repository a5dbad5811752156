import Inspection
import TestSupport
import Testing

/// What is advised on how conditions are written, and on the texts of levels.
@Suite struct AdviceOnWritingTests {
  private static let scale = """
    skalaer:
      grad: [{værdi: 5, score: 5}, {værdi: 4, score: 4}, {værdi: 3, score: 3}, {værdi: 2, score: 2}, {værdi: 1, score: 1}]
      ja-nej: [{værdi: ja, score: 5}, {værdi: nej, score: 1}]

    """

  private static func question(_ levels: String, _ more: String = "") -> String {
    FaultCase.checklist(
      scale + """
        fokuspunkter:
          - id: dialog
            titel: Dialog
            kriterier:
              - {id: «1»ro, spørgsmål: Ro?, trin: {\(levels)}\(more)}
              - {id: tid, spørgsmål: Tid?}
              - {id: plan, spørgsmål: Plan?, skala: ja-nej}
        """)
  }

  private static func rule(_ condition: String, criterion: String = "") -> String {
    FaultCase.checklist(
      """
      skalaer: {grad: [{værdi: 5, score: 5}, {værdi: 3, score: 3}, {værdi: 1, score: 1}]}
      fokuspunkter: [{id: dialog, titel: Dialog, kriterier: [{id: ro, spørgsmål: Ro?\(criterion)}, {id: tid, spørgsmål: Tid?}]}]
      regler: [{id: r, når: \(condition), så: {fund: {kategori: opmærksomhedspunkt, tekst: Uro.}}}]
      """)
  }

  static let cases = [
    FaultCase(
      "noTextForTheLowest", question("5: A, 4: B, 3: C, 2: D"),
      ("1", "`dialog.ro` har ingen tekst for `1` [level-missing]\nspørgsmålet har tekster for andre svar")),
    FaultCase("noTextForTheHighest", question("4: A, 3: B, 1: C"), ("1", "`dialog.ro` har ingen tekst for `5`")),
    FaultCase("noTextForOneInTheMiddle", question("5: A, 4: B, 2: C, 1: D"), ("1", "har ingen tekst for `3`")),
    FaultCase("textsForEveryOther", question("5: A, 3: B, 1: C").replacing("«1»", with: "")),
    FaultCase("textsForTheEnds", question("5: A, 1: C").replacing("«1»", with: "")),
    FaultCase(
      "noTextsWhereAFindingBegins",
      question("5: A, 1: C", ", fund: [{når: score <= 2, kategori: opmærksomhedspunkt, tekst: Uro.}]"),
      ("1", "har ingen tekst for `2`, `3`")),
    FaultCase(
      "aTextOnOneSideOfWhereAFindingBegins",
      question("5: A, 3: B, 1: C", ", fund: [{når: score <= 2, kategori: opmærksomhedspunkt, tekst: Uro.}]")
        .replacing("«1»", with: "")),
    FaultCase(
      "andBesideOr", rule("«1»dialog.ro = 1 og dialog.tid = 1«/1» eller dialog = 2"),
      (
        "1",
        """
        `og` og `eller` står sammen uden parenteser; `og` bliver læst først [and-or-without-brackets]
        skriv `(dialog.ro = 1 og dialog.tid = 1)`, eller sæt parenteser
        """
      )),
    FaultCase(
      "andBesideOrInTwoParts",
      rule("«1»dialog.ro = 1 og dialog.tid = 1«/1» eller dialog.ro = 3 og dialog.tid = 3"),
      ("1", "[and-or-without-brackets]")),
    FaultCase(
      "andBesideOrInASet", rule("\"antal(kriterier, «1»score = 1 og svar = 1«/1» eller score = 3) >= 1\""),
      ("1", "[and-or-without-brackets]")),
    FaultCase(
      "andBesideOrWhereANoteIsRequired",
      rule(
        "dialog.ro = 1", criterion: ", bedømmelse: {påkrævet-når: «1»score = 1 og dialog.ro = 1«/1» eller score = 3}"),
      ("1", "[and-or-without-brackets]")),
    FaultCase("andInBracketsBesideOr", rule("(dialog.ro = 1 og dialog.tid = 1) eller dialog = 2")),
    FaultCase("orInBracketsBesideAnd", rule("dialog.ro = 1 og (dialog.tid = 1 eller dialog.tid = 3)")),
    FaultCase(
      "moreKindsThanSources",
      FaultCase.checklist(
        """
        datakildetyper: {observation: O, dokument: D}
        fokuspunkter:
          - id: dialog
            titel: Dialog
            kriterier: [{id: ro, spørgsmål: Ro?, datakildekrav: {mindst: «1»1«/1», slags: 2}}]
        """),
      ("1", "2 slags datakilder er mindst 2 datakilder, ikke 1 [kinds-above-sources]\nskriv 2")),
    FaultCase(
      "anAnswerPutFirstInAText",
      rule("dialog.ro = 1").replacing("tekst: Uro.", with: "tekst: «1»'{dialog.ro} er svaret.'"),
      ("1", "`{dialog.ro}` bliver vist, som det står; en tekst kan ikke vise et svar [placeholder-in-text]")),
  ]

  @Test(arguments: cases) func oneThingIsAdvised(_ fault: FaultCase) { fault.expect(AdviceTests.faults) }
}
