import Inspection
import TestSupport
import Testing

@testable import InspectionYAML

/// What can be wrong with a record: what busy people type, and what they are told.
@Suite struct RecordFaultTests {
  @Test(arguments: cases) func isTold(_ fault: FaultCase) {
    fault.expect { recordFaults($0, for: Self.checklist) }
  }

  static let cases = head + facts + answers + places + own + course

  static let checklist: Checklist = {
    let reading = reading(ofChecklist: text)
    guard let checklist = reading.value else { preconditionFailure(reading.diagnostics[0].told(in: .danish)) }
    return checklist
  }()

  private static let text = """
    tjekliste: prøve
    version: 1.0.0
    titel: Prøve
    gælder: {fra: 2020-07-01}
    enheder: {tilbud: Tilbud, plejefamilie: Plejefamilie}
    tilsynstyper: {drift: Drift, godkendelse: Godkendelse}
    oplysninger:
      aldersgrupper: {valgmuligheder: {barn: Barn, ung: Ung, voksen: Voksen}, flere: ja}
      pladser: {tal: {mindst: 0}}
      taget: {dato: {}}
    datakildetyper: {interview-barn: Barn, observation: O, dokument: D}
    skalaer:
      opfyldelse:
        - {værdi: 5, tekst: I meget høj grad opfyldt, score: 5}
        - {værdi: 4, tekst: I høj grad opfyldt, score: 4}
        - {værdi: 1, tekst: I meget lav grad opfyldt, score: 1}
      ja-nej: [{værdi: ja, score: 5}, {værdi: nej, score: 1}, {værdi: uklart, score: 1}]
      procent: {tal: {mindst: 0, højst: 100}}
      fri: {tekst: fri}
    beregning: {mindste-dækning: 50%}
    niveauer: {fokuspunkt: [{fra: 3, id: høj}, {fra: 1, id: lav}]}
    fokuspunkter:
      - id: dialog
        titel: Dialog
        kriterier:
          - {id: nysgerrighed, spørgsmål: A?, fund: [{når: score = 1, kategori: styrke, tekst: T}]}
          - {id: aftaler, spørgsmål: B?, kan-fravælges: nej}
          - {id: enhed-taget, spørgsmål: C?, skala: ja-nej}
          - {id: fremmøde, spørgsmål: D?, skala: procent}
          - {id: kun-familier, spørgsmål: E?, gælder-når: enhed.type = plejefamilie}
          - {id: kun-unge, spørgsmål: F?, gælder-når: pladser > 2}
      - id: viden
        titel: Viden
        kriterier: [{id: kurser, spørgsmål: G?}, {id: netværk, spørgsmål: H?}]
    regler: [{id: ny, når: besøg.dato > 2026-01-01 og dialog.nysgerrighed = 1, så: {fund: {kategori: styrke, tekst: T}}}]
    """

  /// A record with its head, and these sections.
  private static func record(_ sections: String, date: String = "2026-03-12", kind: String = "tilbud") -> String {
    """
    skema: 2026-1
    tjekliste: prøve
    besøg: {dato: \(date)}
    enhed: {type: \(kind)}
    oplysninger: {pladser: 1}
    """ + "\n" + sections + "\n"
  }

  private static func answers(_ lines: String) -> String {
    record("svar:\n  dialog:\n" + lines.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
  }

  static let head: [FaultCase] = [
    FaultCase(
      "draftMisspelled", record("status: «1»kalde«/1»"),
      ("1", "`kalde` kan ikke vælges her [unknown-value]\nmente du `kladde`?")),
    FaultCase(
      "aDateInDanishOrderIsOneFault", record("", date: "«1»12-03-2026«/1»"), ("1", "[not-a-date]\nskriv 2026-03-12")),
    FaultCase(
      "aDateWithShortYear", record("", date: "«1»12/3-26«/1»"), ("1", "[not-a-date]\nskriv 2026-03-12")),
    FaultCase(
      "aFormInManyWords",
      "skema: 1\ntjekliste: p\nbesøg: {dato: 2026-03-12, form: «1»uanmeldt besøg«/1»}\nenhed: {type: tilbud}",
      ("1", "`uanmeldt besøg` kan ikke vælges her [unknown-value]\nmente du `uanmeldt`?")),
    FaultCase(
      "aPurposeNobodyKnows",
      "skema: 1\ntjekliste: p\nbesøg: {dato: 2026-03-12, tilsynstype: «1»klage«/1»}\nenhed: {type: tilbud}",
      ("1", "`klage` kan ikke vælges her [unknown-choice]\nvælg mellem `drift`, `godkendelse`")),
    FaultCase(
      "theVisitMisspelledIsOneFault",
      "skema: 1\ntjekliste: p\n«1»besog«/1»: {dato: 2026-03-12}\nenhed: {type: tilbud}", ("1", "mente du `besøg`?")),
    FaultCase(
      "noDate", "skema: 1\ntjekliste: p\n«1»besøg«/1»: {form: anmeldt}\nenhed: {type: tilbud}",
      (
        "1",
        "besøgets dato mangler, og tjeklisten bruger den [missing-visit-date]\nskriv `dato: 2026-03-12` under `besøg:`"
      )),
    FaultCase(
      "aVisitBeforeTheChecklist", record("", date: "«1»2019-01-01«/1»"),
      (
        "1",
        "`prøve` 1.0.0 gælder ikke 2019-01-01 [not-in-force]\nden gælder fra 2020-07-01; se efter, om datoen er rigtig"
      )),
    FaultCase(
      "noKindOfUnit", "skema: 1\ntjekliste: p\nbesøg: {dato: 2026-03-12}\n«1»enhed«/1»: {id: P-1}",
      ("1", "enhedens type mangler [missing-unit-kind]\nskriv `type:` under `enhed:`, en af `tilbud`, `plejefamilie`")),
    FaultCase(
      "noUnit", "«1»skema«/1»: 1\ntjekliste: p\nbesøg: {dato: 2026-03-12}",
      ("1", "enhedens type mangler [missing-unit-kind]")),
    FaultCase(
      "aKindMisspelledIsOneFault", record("", kind: "«1»pleje familie«/1»"),
      ("1", "`pleje familie` kan ikke vælges her [unknown-choice]\nmente du `plejefamilie`?")),
    FaultCase(
      "theKeyOfTheKindMisspelledIsOneFault",
      "skema: 1\ntjekliste: p\nbesøg: {dato: 2026-03-12}\nenhed: {«1»tybe«/1»: tilbud}", ("1", "mente du `type`?")),
    FaultCase(
      "keysInTwoLanguages", record("«1»answers«/1»: {}\nbemærkninger: T"),
      ("1", "`answers` er fra et andet sprog end resten, som er på dansk [mixed-languages]")),
  ]

  static let facts: [FaultCase] = [
    FaultCase(
      "anUnknownFact", record("").replacingFacts("{«1»plads«/1»: 1, pladser: 1}"),
      ("1", "tjeklisten har ingen oplysning `plads` [unknown-fact]\nmente du `pladser`?")),
    FaultCase(
      "severalWithACommaBetween", record("").replacingFacts("{pladser: 1, aldersgrupper: «1»\"barn, ung\"«/1»}"),
      ("1", "`barn, ung` kan ikke vælges her [unknown-choice]\nskriv flere i en liste: [barn, ung]")),
    FaultCase(
      "aNumberBelowTheLeast", record("").replacingFacts("{pladser: «1»-1«/1»}"),
      ("1", "-1 ligger uden for det, der kan svares [out-of-bounds]\nskriv et tal fra 0")),
    FaultCase(
      "aNumberInWords", record("").replacingFacts("{pladser: «1»to«/1»}"), ("1", "`to` er ikke et tal [not-a-number]")),
    FaultCase(
      "aFactThatDecidesWhatIsAsked",
      "skema: «1»1«/1»\ntjekliste: p\nstatus: endelig\nbesøg: {dato: 2026-03-12, form: anmeldt}\nenhed: {id: P, type: tilbud}",
      (
        "1",
        "det vides ikke, om `dialog.kun-unge` gælder her; det regnes med [applicability-unknown]\nudfyld `pladser`"
      )),
  ]

  static let answers: [FaultCase] = [
    FaultCase(
      "aStatusWithASpace", answers("nysgerrighed: «1»ikke relevant«/1»"),
      ("1", "`ikke relevant` er ikke et af svarene her [unknown-answer]\nmente du `ikke-relevant`?")),
    FaultCase(
      "aStatusWithSpaces", answers("nysgerrighed: «1»ikke i fokus«/1»"), ("1", "mente du `ikke-i-fokus`?")),
    FaultCase(
      "notEstablishedWithASpace", answers("nysgerrighed: «1»ikke belyst«/1»"), ("1", "mente du `ikke-belyst`?")),
    FaultCase("theWordsOfAnOption", answers("nysgerrighed: «1»i høj grad opfyldt«/1»"), ("1", "mente du `4`?")),
    FaultCase("theFirstWordsOfAnOption", answers("nysgerrighed:\n  svar: «1»i høj grad«/1»"), ("1", "mente du `4`?")),
    FaultCase(
      "yesOnAScaleOfSteps", answers("nysgerrighed: «1»ja«/1»"),
      (
        "1",
        "svar `5` (I meget høj grad opfyldt), `4` (I høj grad opfyldt), `1` (I meget lav grad opfyldt)"
      )),
    FaultCase("aCapitalLetter", answers("enhed-taget: «1»Ja«/1»"), ("1", "`Ja` læses som `ja` [letter-case]")),
    FaultCase(
      "capitalLetters", answers("enhed-taget:\n  Svar: «1»Ja«/1»\n  Bedømmelse: Set\nnysgerrighed: Ikke-belyst"),
      ("1", "`Ja` læses som `ja` [letter-case]")),
    FaultCase("allCapitals", answers("enhed-taget: «1»JA«/1»"), ("1", "mente du `ja`?")),
    FaultCase(
      "halfAStep", answers("nysgerrighed: «1»3,5«/1»"),
      ("1", "`3,5` er ikke et af svarene her [unknown-answer]\nsvar `5` (I meget")),
    FaultCase(
      "aNumberAboveTheHighest", answers("fremmøde: «1»120«/1»"),
      ("1", "120 ligger uden for det, der kan svares [out-of-bounds]\nskriv et tal fra 0 til 100")),
    FaultCase(
      "aCommentOnALineOfItsOwnIsFine", answers("# set på stedet\nnysgerrighed: 4   # ---\n  # 2. besøg\nfremmøde: 12,5")
    ),
    FaultCase(
      "anyWordsInAComment", answers("nysgerrighed: «1»4«/1»   # set to gange\nfremmøde: 12,5"),
      ("1", "`set to gange` [note-in-comment]\nskriv: nysgerrighed: {svar: 4, bedømmelse: 'set to gange'}")),
    FaultCase(
      "aNoteInAComment", answers("nysgerrighed: «1»4«/1»  # fordi de taler"),
      (
        "1",
        "det, der står efter `#`, kommer ikke med i bedømmelsen: `fordi de taler` [note-in-comment]\n"
          + "skriv: nysgerrighed: {svar: 4, bedømmelse: 'fordi de taler'}"
      )),
    FaultCase(
      "twoAnswers", answers("nysgerrighed:\n  svar: 4\n  «1»ikke-i-fokus«/1»: nåede det ikke"),
      ("1", "spørgsmålet har allerede et svar på linje 9 [answered-twice]\nbehold kun ét af svarene")),
    FaultCase(
      "aListOfAnswers", answers("nysgerrighed: «1»[4, 5]«/1»"),
      ("1", "et spørgsmål har ét svar, ikke en liste [list-as-answer]")),
    FaultCase(
      "aScoreOfTwoOptions", answers("enhed-taget: {score: «1»1«/1»}"),
      ("1", "scoren 1 svarer ikke til netop ét svar [score-unclear]\nskriv `svar:` og selve svaret")),
    FaultCase(
      "notRelevantWhereItAlwaysIs", answers("aftaler: «1»ikke-relevant«/1»"),
      ("1", "`dialog.aftaler` er altid relevant og kan ikke vælges fra [always-relevant]\nbesvar det")),
    FaultCase(
      "aSourceMisspelled", answers("nysgerrighed: {svar: 4, datakilder: [«1»intervju-barn«/1»]}"),
      ("1", "`intervju-barn` kan ikke vælges her [unknown-choice]\nmente du `interview-barn`?")),
    FaultCase(
      "aNoteThatIsCutOff", answers("nysgerrighed: {svar: 4}\naftaler:\n  svar: 4\n  bedømmelse: «1»Se sag«/1» #12"),
      ("1", "teksten slutter ved `#`: `#12` er ikke med [text-cut-off]")),
    FaultCase(
      "aCrossInAComment", answers("«1»# X 4: Tit\n# x og y: to\nnysgerrighed:"),
      (
        "1",
        "et kryds ved `4` i en kommentar er ikke et svar [marked-step]\nskriv svaret efter `svar:`: `svar: 4`"
      )),
    FaultCase(
      "aPersonalNumberInANote",
      answers("nysgerrighed: 4\naftaler:\n  svar: 4\n  bedømmelse: |\n    Først.\n    Så om «1»010190-1234«/1» igen."),
      ("1", "her står noget, der ligner et CPR-nummer; det vises ikke i rapporter [cpr-number]\nslet det")),
    FaultCase(
      "aPersonalNumberAsAnAnswer", answers("nysgerrighed: «1»0101901234«/1»"),
      ("1", "her står noget, der ligner et CPR-nummer"),
      ("1", "`xxxxxxxxxx` er ikke et af svarene her [unknown-answer]")
    ),
    FaultCase(
      "anAnswerToWhatIsNotAsked", answers("kun-familier: «1»4"),
      ("1", "`dialog.kun-familier` gælder ikke her; svaret gemmes, men tæller ikke [answer-not-applicable]")
    ),
  ]

  static let places: [FaultCase] = [
    FaultCase(
      "aCapitalInAnID", answers("«1»Nysgerighed«/1»: 4"),
      ("1", "her er intet spørgsmål `Nysgerighed` [unknown-question]\nmente du `nysgerrighed`?")),
    FaultCase(
      "underTheWrongPoint", answers("«1»kurser«/1»: 4"),
      ("1", "`kurser` står ikke på sin plads [unknown-question]\n`kurser` hører til under `viden`")),
    FaultCase(
      "aPointWhoseQuestionsAreNotIndentedIsOneFault",
      record("svar:\n  dialog:\n  «1»nysgerrighed«/1»: 4\n  aftaler: 4\n  enhed-taget: ja"),
      ("1", "`nysgerrighed` hører til under `dialog`; det gør de næste 2 også")),
    FaultCase(
      "aQuestionInsideAnother", answers("nysgerrighed:\n  svar: 4\n  «1»aftaler«/1»: 4"),
      ("1", "`aftaler` hører til under `dialog`")),
    FaultCase(
      "aPointInsideAnother", answers("nysgerrighed: 4\n«1»viden«/1»:\n  kurser: 4"),
      ("1", "`viden` står for langt inde [unknown-question]\nryk linjen, og dem der hører under den, ud til venstre")),
    FaultCase(
      "aSectionInsideTheAnswers", record("svar:\n  dialog: {nysgerrighed: 4}\n  «1»vurdering«/1»: {}"),
      ("1", "`vurdering` står for langt inde")),
    FaultCase(
      "aPointMisspelledIsOneFault", record("svar:\n  «1»dailog«/1»: {nysgerrighed: 4, kurser: 5}"),
      ("1", "tjeklisten har intet fokuspunkt `dailog` [unknown-point]\nmente du `dialog`?")),
    FaultCase(
      "anAnswerOnAPoint", record("svar: {dialog: «1»4«/1»}"),
      ("1", "`dialog` regnes ud af det, der står under; her kan ikke stå `4` [aggregate-answered]\nbesvar spørgsmålene")
    ),
    FaultCase(
      "aStatusWithASpaceOnAPoint", record("svar: {viden: «1»ikke i fokus«/1»}"), ("1", "mente du `ikke-i-fokus`?")),
    FaultCase(
      "aPointSetAsideWhoseQuestionsAreAlwaysRelevant", record("svar: {dialog: «1»ikke-relevant«/1»}"),
      ("1", "`dialog.aftaler` er altid relevant og kan ikke vælges fra [always-relevant]")),
    FaultCase(
      "anAnswerUnderAPointOutOfFocus", record("svar: {viden: {ikke-i-fokus: travlt, kurser: «1»4«/1»}}"),
      ("1", "spørgsmålet har allerede et svar på linje 6 [answered-twice]")),
    FaultCase(
      "twoStatusesOnAPoint", record("svar: {viden: {ikke-i-fokus: a, «1»ikke-belyst«/1»: b}}"),
      ("1", "spørgsmålet har allerede et svar på linje 6 [answered-twice]")),
    FaultCase(
      "answersThatAreOneWord", record("svar: «1»alt-i-orden«/1»"),
      ("1", "her skal stå linjer af formen `navn: værdi` [wrong-shape]")),
  ]

  static let own: [FaultCase] = [
    FaultCase(
      "aJudgementOfNoPoint", record("vurdering: {«1»dialogen«/1»: God}"),
      ("1", "tjeklisten har intet fokuspunkt `dialogen` [unknown-point]\nmente du `dialog`?")),
    FaultCase(
      "anUnknownLevel", record("vurdering: {dialog: {niveau: «1»middel«/1», begrundelse: B}}"),
      ("1", "`middel` kan ikke vælges her [unknown-choice]\nvælg mellem `lav`, `høj`, `5`, `4`, `1`")),
    FaultCase(
      "anOwnFindingWithoutItsText", record("fund:\n  - «1»fokuspunkt«/1»: dialog\n    kategori: styrke"),
      ("1", "her mangler `tekst` [missing-key]")),
    FaultCase(
      "aFindingThatDoesNotExist", record("fravalgte-fund: {«1»nye«/1»: Et barn kun}"),
      ("1", "tjeklisten har intet fund `nye` [unknown-finding]\nmente du `ny`?")),
    FaultCase(
      "aFindingThatWasNotFound", record("svar: {dialog: {nysgerrighed: 4}}\nfravalgte-fund: {«1»ny«/1»: Et barn kun}"),
      ("1", "fundet `ny` er valgt fra, men svarene giver det ikke [set-aside-unused]\nslet linjen")),
    FaultCase(
      "aDeadlineInDanishOrder", record("opfølgning: [{hvad: Høre kommunen, hvem: K-1, frist: «1»1.5.2026«/1»}]"),
      ("1", "[not-a-date]\nskriv 2026-05-01")),
  ]
}

extension String {
  /// The record with other facts.
  fileprivate func replacingFacts(_ facts: String) -> String {
    split(separator: "\n").map { $0.hasPrefix("oplysninger:") ? "oplysninger: " + facts : String($0) }
      .joined(separator: "\n") + "\n"
  }
}
