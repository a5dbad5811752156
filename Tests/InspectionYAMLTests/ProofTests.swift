import Inspection
import InspectionAnalysis
import TestSupport
import Testing

/// What is told of checklists that are well written and can't do what they say.
@Suite struct ProofTests {
  static func faults(_ text: String) -> [Diagnostic] { faults(text, within: Effort.usual) }

  static func faults(_ text: String, within steps: Int) -> [Diagnostic] {
    let read = reading(ofChecklist: text)
    return read.diagnostics + (read.value?.prove(within: steps).map(\.fault) ?? [])
  }

  private static let points = """
    enheder: {botilbud: Botilbud, plejefamilie: Plejefamilie}
    oplysninger: {alder: {valgmuligheder: {barn: Barn, voksen: Voksen}}}
    skalaer: {grad: [{værdi: 3, score: 3}, {værdi: 2, score: 2}, {værdi: 1, score: 1}]}
    niveauer: {samlet: [{fra: 1, id: lav}, {fra: 2.5, id: høj}]}

    """
  private static let dialog = """
    fokuspunkter:
      - {id: dialog, titel: Dialog, kriterier: [{id: ro, spørgsmål: Ro?}, {id: tid, spørgsmål: Tid?}]}

    """

  private static func checklist(_ text: String) -> String { FaultCase.checklist(points + text) }

  /// A fact of which something is said, and a rule that reads it.
  private static func factOf(_ text: String, rule: String = "tilbud = åbent og dialog.ro = 1") -> String {
    checklist(
      dialog + """
        regler: [{id: r, når: \(rule), så: {loft: {af: samlet, højst: 1}}}]
        """
    ).replacing(
      "voksen: Voksen}}", with: "voksen: Voksen}}, tilbud: {valgmuligheder: {åbent: Åbent, lukket: Lukket}, \(text)}")
  }

  /// One of these is told of one cause, whatever follows from it.
  static let cases = [
    FaultCase(
      "aQuestionThatIsNeverAsked",
      checklist(
        """
        fokuspunkter:
          - id: dialog
            titel: Dialog
            kriterier:
              - {id: ro, spørgsmål: Ro?}
              - id: tid
                spørgsmål: Tid?
                gælder-når: «1»alder = barn og alder = voksen
                fund: [{når: score = 1, kategori: opmærksomhedspunkt, tekst: Kort tid.}]
        regler:
          - {id: tiden, når: dialog.tid = 1, så: {loft: {af: samlet, højst: 1}}}
        """),
      ("1", "`dialog.tid` gælder aldrig [never-asked]\nintet skema gør betingelsen sand")),
    FaultCase(
      "aQuestionThatIsAlwaysAsked",
      checklist(
        """
        fokuspunkter:
          - id: dialog
            titel: Dialog
            kriterier:
              - {id: ro, spørgsmål: Ro?}
              - {id: tid, spørgsmål: Tid?, gælder-når: «1»enhed.type = botilbud eller enhed.type = plejefamilie}
        """),
      ("1", "`dialog.tid` gælder altid [always-asked]\nintet skema gør betingelsen falsk")),
    FaultCase(
      "aFactThatIsNeverAsked",
      factOf("gælder-når: «1»alder = barn og alder = voksen«/1»", rule: "tilbud = åbent"),
      ("1", "`tilbud` gælder aldrig [never-asked]\nintet skema gør betingelsen sand")),
    FaultCase(
      "aFactThatIsAlwaysAsked", factOf("gælder-når: \"«1»ikke (dialog.ro < 1)\""),
      ("1", "`tilbud` gælder altid [always-asked]\nintet skema gør betingelsen falsk")),
    FaultCase(
      "aFactThatIsNeverRequired", factOf("gælder-når: alder = barn, påkrævet-når: «1»alder = voksen og dialog.ro = 1"),
      ("1", "oplysningen `tilbud` er aldrig påkrævet [required-never]\nintet skema, hvor der spørges om den, gør")),
    FaultCase(
      "aFactThatIsAlwaysRequired",
      factOf("gælder-når: alder = barn, påkrævet-når: «1»alder = barn eller dialog.ro = 1"),
      ("1", "oplysningen `tilbud` er påkrævet, hver gang der spørges om den [required-always]\ner det ment")),
    FaultCase(
      "aFindingThatNeverComes",
      checklist(
        """
        fokuspunkter:
          - id: dialog
            titel: Dialog
            kriterier:
              - {id: ro, spørgsmål: Ro?, fund: [{når: «1»score < 1, kategori: opmærksomhedspunkt, tekst: Uro.}]}
        """),
      ("1", "fundet `dialog.ro-1` kan aldrig komme [finding-never]")),
    FaultCase(
      "aFindingThatAlwaysComes",
      checklist(
        """
        fokuspunkter:
          - id: dialog
            titel: Dialog
            kriterier:
              - {id: ro, spørgsmål: Ro?, fund: [{når: «1»score <= 3, kategori: styrke, tekst: Ro.}]}
        """),
      ("1", "fundet `dialog.ro-1` kommer ved hvert svar [finding-always]")),
    FaultCase(
      "aRuleThatNeverHolds",
      checklist(
        dialog + """
          regler:
            - {id: modsat, når: «1»dialog >= 2 og dialog.ro = 1 og dialog.tid = 2, så: {fund: {kategori: styrke, tekst: Ro.}}}
          """),
      ("1", "reglen `modsat` kan aldrig gælde [rule-never]")),
    FaultCase(
      "aRuleWhosePeriodNeverFits",
      checklist(
        dialog + """
          regler:
            - id: gammel
              når: «1»besøg.dato < 2020-01-01
              gælder: {fra: 2021-01-01}
              så: {fund: {kategori: styrke, tekst: Ro.}}
          """),
      ("1", "reglen `gammel` kan aldrig gælde [rule-never]")),
    FaultCase(
      "aRuleThatIsNeverFalse",
      checklist(
        dialog + "regler: [{id: altid, når: «1»dialog <= 3, så: {fund: {kategori: styrke, tekst: Ro.}}}]"),
      ("1", "betingelsen i reglen `altid` er aldrig falsk [rule-always]")),
    FaultCase(
      "ACapAboveEverything",
      checklist(dialog + "regler: [{id: for-højt, når: dialog.ro = 1, så: {loft: {af: «1»dialog, højst: 2}}}]"),
      ("1", "loftet i reglen `for-højt` ændrer aldrig `dialog` [effect-without-change]")),
    FaultCase(
      "aCapThatAnotherAlwaysBeats",
      checklist(
        dialog + """
          regler:
            - {id: lavere, når: dialog.ro = 1, så: {loft: {af: samlet, højst: 1}}}
            - {id: højere, når: dialog.ro = 1 og dialog.tid = 3, så: {loft: {af: «1»samlet, højst: 1.5}}}
          """),
      ("1", "loftet i reglen `højere` ændrer aldrig `samlet` [effect-without-change]")),
    FaultCase(
      "aRowThatIsNeverUsed",
      checklist(
        """
        fokuspunkter:
          - id: dialog
            titel: Dialog
            beregning:
              metode: tabel
              rækker:
                - {når: "antal(egne, score <= 2) >= 1", score: 1}
                - {når: «1»ro = 1, score: 2}
                - {score: 3}
            kriterier: [{id: ro, spørgsmål: Ro?}, {id: tid, spørgsmål: Tid?}]
        """),
      ("1", "denne række i tabellen bliver aldrig brugt [row-never]")),
    FaultCase(
      "aBandBehindACap",
      checklist(
        dialog + """
          regler:
            - {id: skjult, når: dialog er besvaret eller dialog er ubesvaret, så: {loft: {af: samlet, højst: 2}}}
          """
      ).replacing("{fra: 2.5, id: høj}", with: "{fra: «1»2.5, id: høj}"),
      ("1", "`samlet` kan aldrig blive `høj`: loftet i reglen `skjult` [band-never]\nret det, eller slet niveauet")),
    FaultCase(
      "aBandThatNoAnswersReach",
      checklist(dialog).replacing("{fra: 2.5, id: høj}", with: "{fra: «1»3.5, id: høj}"),
      ("1", "`samlet` kan aldrig blive `høj` [band-never]\ningen svar giver et tal, der falder i det niveau")),
    FaultCase(
      "theSameRuleTwice",
      checklist(
        dialog + """
          regler:
            - {id: en, når: dialog.ro = 1 og dialog.tid = 2, så: {justering: {af: samlet, med: 1/2}}}
            - {id: «1»to, når: "dialog.ro = 1 og (dialog.tid = 2)", så: {justering: {af: samlet, med: 0.5}}}
          """),
      ("1", "reglen `to` siger det samme som `en` [same-rule]")),
    FaultCase(
      "aCapBelowAFloor",
      checklist(
        dialog + """
          regler:
            - {id: lavt, når: dialog.ro = 1, så: {loft: {af: samlet, højst: 1.5}}}
            - {id: højt, når: dialog.tid = 3, så: {gulv: {af: «1»samlet, mindst: 2.5}}}
          """),
      (
        "1",
        """
        på `samlet` ligger loftet i reglen `lavt` under gulvet i `højt`, og begge kan gælde [cap-below-floor]
        så vinder loftet; for eksempel `botilbud`, `dialog.ro 1`, `dialog.tid 3`
        """
      )),
  ]

  @Test(arguments: cases) func oneCauseIsToldOnce(_ fault: FaultCase) { fault.expect(Self.faults) }

  /// With so few steps that the search gives up.
  static let undecided = [
    FaultCase(
      "aRuleThatIsNotDecided",
      checklist(
        dialog
          + "regler: [{id: «1»tung, når: \"antal(dialog, score = 2) = 1 og dialog.ro = 3\", så: {fund: {kategori: styrke, tekst: Ro.}}}]"
      ),
      ("1", "det er ikke afgjort, om reglen `tung` kan gælde [not-decided]\nsøgningen nåede sin grænse"))
  ]

  @Test(arguments: undecided) func whatIsNotDecidedIsNeverCalledFine(_ fault: FaultCase) {
    fault.expect { text in Self.faults(text, within: 60).filter { $0.message.da.contains("tung` kan gælde") } }
  }

  @Test func withoutStepsNothingIsSearched() {
    for fault in Self.cases { #expect(Self.faults(MarkedText(fault.document).text, within: 0).isEmpty) }
  }
}
