import Inspection
import TestSupport
import Testing

/// What can be wrong with a condition.
@Suite struct ConditionFaultTests {
  @Test(arguments: cases) func isTold(_ fault: FaultCase) { fault.expect(checklistFaults) }

  static let cases = words + names + kinds + cycles + moves + meant

  /// Days that are moved: blanks, a whole number, a word for days.
  static let moves: [FaultCase] = [
    FaultCase("aDateMoved", when("taget < besøg.dato - 12 måneder og taget + 1 uge > besøg.dato - 1 år")),
    FaultCase(
      "noBlankAfterTheSign", when("taget < besøg.dato «1»-12«/1» måneder"),
      ("1", "her mangler mellemrum [date-shift]\nskriv `- 12` i stedet for `-12`")),
    FaultCase(
      "noBlankBeforeTheSign", when("taget < «1»besøg.dato- 12«/1» måneder"),
      ("1", "her mangler mellemrum [date-shift]\nskriv `besøg.dato - 12` i stedet for `besøg.dato- 12`")),
    FaultCase(
      "noBlankRoundTheSign", when("taget < «1»besøg.dato-12«/1» måneder"),
      ("1", "her mangler mellemrum [date-shift]\nskriv `besøg.dato - 12` i stedet for `besøg.dato-12`")),
    FaultCase(
      "noBlankAfterTheNumber", when("taget < besøg.dato - «1»12måneder«/1»"),
      ("1", "her mangler mellemrum [date-shift]\nskriv `12 måneder` i stedet for `12måneder`")),
    FaultCase(
      "aDashForAMinus", when("taget < besøg.dato «1»–«/1» 12 måneder"),
      ("1", "`–` hører ikke til i en betingelse [condition-sign]\nskriv `-` i stedet for `–`")),
    FaultCase(
      "moreThanANumber", when("taget < besøg.dato - «1»1,5«/1» år"),
      ("1", "her skal stå et helt tal [date-shift]\nder kan kun regnes med datoer")),
    FaultCase(
      "aNameForANumber", when("taget < besøg.dato - «1»pladser«/1» dage"),
      ("1", "her skal stå et helt tal [date-shift]")),
    FaultCase(
      "tooFar", when("taget < besøg.dato - «1»20000«/1» dage"),
      ("1", "tallet kan højst være 10000 [date-shift]")),
    FaultCase(
      "noWordForDays", when("besøg.dato - «1»12«/1» < taget"),
      ("1", "efter `12` skal der stå `dage`, `uger`, `måneder` eller `år` [date-shift]\nder kan kun regnes med datoer")),
    FaultCase(
      "aWordNearlyRight", when("taget < besøg.dato - 12 «1»månder«/1»"),
      ("1", "efter `12` skal der stå `dage`, `uger`, `måneder` eller `år` [date-shift]\nmente du `måneder`?")),
    FaultCase(
      "numbersAreNotCalculatedWith", when("pladser + «1»1«/1» > 3"),
      ("1", "[date-shift]\nder kan kun regnes med datoer, for eksempel `besøg.dato - 12 måneder`")),
    FaultCase(
      "movedTwice", when("taget < besøg.dato - 1 år «1»-«/1» 2 måneder"),
      ("1", "en dato kan kun flyttes én gang [date-shift]\nskriv det som ét tal")),
    FaultCase(
      "aNumberMoved", when("«1»pladser«/1» - 12 måneder < taget"), ("1", "her skal stå en dato [wrong-kind]")),
    FaultCase(
      "anUnknownNameMoved", when("«1»tagt«/1» - 12 måneder < besøg.dato"),
      ("1", "`tagt` findes ikke i tjeklisten [unknown-path]\nmente du `taget`?")),
    FaultCase(
      "aDayWithoutComparison", when("«1»besøg.dato - 12 måneder«/1»"),
      ("1", "her mangler en sammenligning [no-comparison]")),
    FaultCase(
      "anEnglishWordForDays", when("taget < besøg.dato - 12 «1»months«/1» og dialog er besvaret"),
      ("1", "`months` er fra et andet sprog end resten, som er på dansk [mixed-languages]")),
  ]

  /// A rule with this condition, in a checklist that has one of everything.
  private static func when(_ condition: String) -> String { FaultCase.checklist(sections + "\n    når: " + condition) }

  /// What is written by who knows it otherwise: each is told how it is written here, and that mends it.
  static let meant: [FaultCase] = [
    FaultCase(
      "aNumberOfASteppedScale", asked("«1»dialog.fejl«/1» >= 3"),
      (
        "1",
        "det er uklart, om 3 er svaret eller scoren [suffix-needed]\nskriv `.svar` efter navnet for tallet selv, eller `.score`"
      )),
    FaultCase(
      "twoNumbersOfWhichOneHasSteps", asked("dialog.nysgerrighed < «1»dialog.fejl«/1»"),
      ("1", "det er uklart, om svaret eller scoren sammenlignes [suffix-needed]")),
    FaultCase(
      "oneOfTheNumbersOfASteppedScale", asked("«1»dialog.fejl«/1» i [3, 4]"),
      ("1", "det er uklart, om 3 er svaret eller scoren [suffix-needed]")),
    FaultCase("aNumberWithItsSuffix", asked("dialog.fejl.svar >= 3 og dialog.fejl.score < 2")),
    FaultCase("aNumberScaleWithoutSteps", asked("dialog.målt >= 3")),
    FaultCase(
      "theOptionsOfAFactCounted", asked("antal(«1»alder«/1», svar = ung) >= 1"),
      ("1", "`alder` har ingen dele at gå igennem [no-set]\nbrug id på et fokuspunkt")),
    FaultCase(
      "anOrderToWhatIsNotThere", asked("dialog < «1»forrige.dialog«/1»"),
      ("1", "`forrige.dialog` er hverken et tal eller et navn i tjeklisten [unknown-path]\nskriv et tal, eller id")),
    FaultCase(
      "sameAsWhatIsNotThere", asked("dialog.nysgerrighed = «1»forrige.nysgerrighed«/1»"),
      ("1", "`forrige.nysgerrighed` er hverken et tal eller et navn i tjeklisten [unknown-path]")),
    FaultCase(
      "aNumberInWords", asked("dialog.nysgerrighed <= «1»to«/1»"),
      ("1", "`to` er hverken et tal eller et navn i tjeklisten [unknown-path]")),
    FaultCase(
      "aWordForANumber", asked("dialog.fejl.svar = «1»mange«/1»"),
      ("1", "`mange` er hverken et tal eller et navn i tjeklisten [unknown-path]")),
    FaultCase(
      "aNumberInQuotes", asked("dialog.nysgerrighed > «1»'1'«/1»"),
      ("1", "i citationstegn er 1 en tekst og ikke et tal [wrong-kind]\nskriv 1 uden citationstegn")),
    FaultCase(
      "aNumberAgainstADate", asked("«1»pladser«/1» > 2025-01-01"),
      ("1", "`pladser` er ikke en dato og kan ikke sammenlignes med en [wrong-kind]")),
    FaultCase(
      "aDateAgainstWhatIsNotThere", asked("taget > «1»flyttet«/1»"),
      ("1", "`flyttet` findes ikke i tjeklisten [unknown-path]")),
    FaultCase(
      "whatKindsOfSources", asked("«1»dialog.nysgerrighed.slags«/1» har observation"),
      ("1", "`har` kan kun bruges om en oplysning med flere svar og om `datakilder` [wrong-kind]\n`slags` er et antal")),
    FaultCase(
      "anAnswerThatHas", asked("«1»dialog.aftaler«/1» har ja"),
      ("1", "`har` kan kun bruges om en oplysning med flere svar og om `datakilder` [wrong-kind]\nbrug `=` i stedet")),
    FaultCase(
      "aRuleAsACondition", asked("«1»r«/1» og dialog = 1"),
      ("1", "`r` er en regel, og en betingelse kan ikke læse regler [unknown-path]")),
    FaultCase(
      "aNameThatIsNotThereAlone", asked("«1»udsat«/1» og dialog = 1"), ("1", "`udsat` findes ikke i tjeklisten")),
    FaultCase(
      "aDivision", asked("pladser «1»/«/1» 2 > 3"),
      ("1", "der kan ikke regnes i en betingelse: `/` [condition-arithmetic]\nregn grænsen ud")),
    FaultCase("aDivisionInBrackets", asked("(pladser «1»/«/1» 2 > 3)"), ("1", "[condition-arithmetic]")),
    FaultCase("aProduct", asked("2 «1»*«/1» pladser > 3"), ("1", "der kan ikke regnes i en betingelse: `*`")),
    FaultCase("aDifferenceWithoutBlanks", asked("«1»pladser-2«/1» > 3"), ("1", "[condition-arithmetic]")),
    FaultCase("aRatioWithoutBlanks", asked("«1»pladser/dialog«/1» > 3"), ("1", "[condition-arithmetic]")),
    FaultCase(
      "notInTheMiddle", asked("dialog.nysgerrighed «1»ikke«/1» i [1, 2]"),
      ("1", "`ikke` passer ikke her [condition-incomplete]\nskriv `ikke dialog.nysgerrighed i …`")),
    FaultCase("hasNot", asked("alder «1»ikke«/1» har ung"), ("1", "skriv `ikke alder har …`")),
    FaultCase("notBeforeASign", asked("type «1»ikke«/1» = almen"), ("1", "skriv `!=` i stedet for `ikke =`")),
    FaultCase(
      "between", asked("dialog.nysgerrighed «1»mellem«/1» 1 og 2 og pladser > 1"),
      (
        "1",
        "`mellem` passer ikke her [condition-incomplete]\nskriv `dialog.nysgerrighed >= 1 og dialog.nysgerrighed <= 2`"
      )),
    FaultCase(
      "aListAfterHas", asked("alder har «1»ung, voksen«/1» og pladser > 1"),
      (
        "1",
        "efter `har` kan der kun stå én værdi [condition-incomplete]\nskriv `alder har ung eller alder har voksen` eller `alder"
      )),
    FaultCase(
      "aListInBracketsAfterHas", asked("alder har «1»[ung, voksen]«/1»"), ("1", "skriv `alder har ung eller alder har")),
    FaultCase(
      "aSecondOptionAfterHas", asked("alder har ung eller «1»voksen«/1» og dialog = 1"),
      (
        "1",
        "`voksen` er en valgmulighed ved `alder`, og `har` skal stå foran hver [no-comparison]\nskriv `alder har voksen`"
      )),
    FaultCase(
      "ifAndThen", asked("alder har ung «1»=>«/1» dialog = 1"),
      ("1", "`=>` passer ikke her [condition-incomplete]\nen betingelse har intet hvis og så")),
  ]

  /// The same in a checklist that has number scales, too.
  private static func asked(_ condition: String) -> String {
    when(condition).replacing("  fri: {tekst: fri}", with: "  fri: {tekst: fri}\n" + numbers)
      .replacing("regler:", with: questions + "regler:")
  }

  private static let numbers = """
      trappe: {tal: {mindst: 0}, trin: [{fra: 0, score: 2}, {fra: 3, score: 1}]}
      tal: {tal: {mindst: 0}}
    """
  private static let questions = """
          - {id: fejl, spørgsmål: E?, skala: trappe}
          - {id: målt, spørgsmål: F?, skala: tal}

    """

  private static let sections = """
    enheder: {tilbud: T, plejefamilie: P}
    oplysninger:
      alder: {valgmuligheder: {ung: U, voksen: V}, flere: ja}
      type: {valgmuligheder: {almen: A, særlig: S}}
      pladser: {tal: {}}
      taget: {dato: {}}
    skalaer:
      grad: [{værdi: 2, score: 2}, {værdi: 1, score: 1}]
      ja-nej: [{værdi: ja}, {værdi: nej}]
      fri: {tekst: fri}
      omvendt: [{værdi: 1, score: 2}, {værdi: 2, score: 1}]
    fokuspunkter:
      - id: dialog
        titel: Dialog
        kriterier:
          - {id: nysgerrighed, spørgsmål: A?, mærker: [privatliv]}
          - {id: aftaler, spørgsmål: B?, skala: ja-nej}
          - {id: ord, spørgsmål: D?, skala: fri}
          - {id: vendt, spørgsmål: C?, skala: omvendt}
    regler:
      - id: r
        så: {fund: {kategori: styrke, tekst: T}}
    """

  static let words: [FaultCase] = [
    FaultCase(
      "nothing", FaultCase.checklist(sections + "\n    når:«1»"),
      ("1", "her mangler en betingelse [condition-empty]\nskriv den efter kolonet")),
    FaultCase(
      "aSign", when("dialog <= 2 «1»&&«/1» pladser = 1"),
      ("1", "`&&` hører ikke til i en betingelse [condition-sign]\nskriv `og` i stedet for `&&`")),
    FaultCase(
      "anOpenQuote", when("type = «1»\"almen«/1»"), ("1", "citationstegnet lukkes ikke [condition-quote]")),
    FaultCase(
      "anEndTooEarly", when("dialog <=«1»"),
      ("1", "betingelsen slutter for tidligt: her mangler et navn eller en værdi [condition-incomplete]")),
    FaultCase(
      "twoPartsSideBySide", when("dialog <= 2 «1»pladser«/1» = 1"),
      ("1", "`pladser` passer ikke her [condition-incomplete]\nforbind")),
    FaultCase(
      "aComparisonInWords", when("dialog «1»under«/1» 2"),
      ("1", "`under` passer ikke her [condition-incomplete]\nskriv `<` i stedet for `under`")),
    FaultCase(
      "aComparisonInWordsAfterEr", when("dialog er «1»mindst«/1» 2"),
      ("1", "efter `er` kan der ikke stå `mindst` [condition-status]\nskriv `>=` i stedet for `er mindst`")),
    FaultCase(
      "aComparisonInEnglishWords", when("dialog «1»over«/1» 2"),
      ("1", "[condition-incomplete]\nskriv `>` i stedet for `over`")),
    FaultCase(
      "anEnglishWordAmongDanishOnes", when("dialog < 2 «1»and«/1» pladser > 2"),
      ("1", "`and` er fra et andet sprog end resten, som er på dansk [mixed-languages]")),
    FaultCase(
      "anEnglishFunctionAmongDanishOnes", when("«1»count«/1»(dialog, svar = ja) > 2 og dialog er besvaret"),
      ("1", "`count` er fra et andet sprog end resten, som er på dansk [mixed-languages]")),
    FaultCase(
      "moreBracketsThanTheStackBears", when(String(repeating: "(", count: 50) + "«1»(«/1»dialog = 1"),
      ("1", "betingelsen har for mange parenteser i hinanden [condition-too-deep]")),
    FaultCase(
      "tenThousandWords",
      when(
        (0..<250).map { _ in "dialog = 1" }.joined(separator: " og ") + " og «1»dialog«/1» = 1 og "
          + (0..<2500).map { _ in "dialog = 1" }.joined(separator: " og ")),
      ("1", "betingelsen har over 1000 ord og tegn [condition-too-long]\ndel den op i flere regler")),
    FaultCase(
      "anUnknownStatus", when("dialog.aftaler er «1»besvart«/1»"),
      ("1", "efter `er` kan der ikke stå `besvart` [condition-status]\nmente du `besvaret`?")),
    FaultCase(
      "anUnknownFunction", when("«1»antl«/1»(dialog, score <= 2) >= 1"),
      ("1", "der er ingen funktion `antl` [condition-function]\nmente du `antal`?")),
  ]

  static let names: [FaultCase] = [
    FaultCase(
      "aPathThatLeadsNowhere", when("«1»dialog.nysgerighed«/1» <= 2"),
      ("1", "`dialog.nysgerighed` findes ikke i tjeklisten [unknown-path]\nmente du `dialog.nysgerrighed`?")),
    FaultCase(
      "aCriterionWithoutItsPoint", when("«1»nysgerrighed«/1» <= 2"),
      ("1", "[unknown-path]\nmente du `dialog.nysgerrighed`?")),
    FaultCase(
      "aWordOfTheMembers", when("antal(dialog, «1»scor«/1» <= 2) >= 1"),
      ("1", "`scor` findes ikke i tjeklisten [unknown-path]\nmente du `score`?")),
    FaultCase(
      "aWordOfTheCriterionItself",
      FaultCase.checklist(
        """
        fokuspunkter: [{id: dialog, titel: D, kriterier: [{id: a, spørgsmål: A?, fund: [{når: «1»scor«/1» = 1, kategori: styrke, tekst: T}]}]}]
        """), ("1", "`scor` findes ikke i tjeklisten [unknown-path]\nmente du `score`?")),
    FaultCase("aSuffixIsKept", when("«1»dialg.score«/1» = 2"), ("1", "mente du `dialog.score`?")),
    FaultCase(
      "aFieldOfTheVisit", when("«1»besøg.dag«/1» = 2026-01-01"),
      (
        "1",
        "`besøg.dag` findes ikke [unknown-path]\nefter punktummet kan der stå `dato`, `form`, `tilsynstype`, `socialtilsyn`"
      )),
    FaultCase(
      "anUnknownOption", when("type = «1»almn«/1»"),
      ("1", "`almn` er ikke en valgmulighed her [unknown-option]\nmente du `almen`?")),
    FaultCase(
      "anUnknownTag", when("antal(«1»mærke.privat«/1», svar = nej) > 0"),
      ("1", "intet kriterium har mærket i `mærke.privat` [unknown-tag]")),
    FaultCase(
      "aNameOfTwoMeanings",
      FaultCase.checklist(
        """
        oplysninger: {sprog: {tal: {}}}
        fokuspunkter: [{id: dialog, titel: D, kriterier: [{id: sprog, spørgsmål: S?}, {id: b, spørgsmål: B?, gælder-når: «1»sprog«/1» = 2}]}]
        """), ("1", "`sprog` kan betyde to ting her [two-meanings]\nskriv hele stien")),
    FaultCase(
      "aSetWithoutParts", when("antal(«1»dialog.aftaler«/1», svar = nej) > 0"),
      ("1", "`dialog.aftaler` har ingen dele at gå igennem [no-set]")),
    FaultCase(
      "childrenOfNothing", when("antal(«1»egne«/1», score = 1) > 0"),
      ("1", "`egne` har kun mening under et fokuspunkt eller kriterium [no-set]")),
  ]

  static let kinds: [FaultCase] = [
    FaultCase("aNameAlone", when("«1»dialog«/1»"), ("1", "her mangler en sammenligning [no-comparison]")),
    FaultCase(
      "anOrderOfOptions", when("«1»type«/1» < almen"),
      ("1", "valgmuligheder har ingen rækkefølge: `<` kan ikke bruges [option-order]")),
    FaultCase(
      "aFactThatIsNotThereInHas", when("«1»aldre«/1» har ung"),
      ("1", "`aldre` findes ikke i tjeklisten [unknown-path]\nmente du `alder`?")),
    FaultCase(
      "hasOfOne", when("«1»type«/1» har almen"),
      ("1", "`har` kan kun bruges om en oplysning med flere svar og om `datakilder` [wrong-kind]")),
    FaultCase(
      "severalWithEquals", when("«1»alder«/1» = ung"),
      ("1", "en oplysning med flere svar kan ikke sammenlignes med `=` eller `i` [wrong-kind]\nbrug `har`")),
    FaultCase("theStatusOfAUnit", when("«1»enhed.type«/1» er besvaret"), ("1", "`er` kan kun bruges om kriterier")),
    FaultCase("aDateAgainstANumber", when("taget > «1»2«/1»"), ("1", "her skal stå en dato [wrong-kind]")),
    FaultCase(
      "aDateInDanishOrder", when("taget > «1»12-03-2026«/1»"),
      ("1", "`12-03-2026` står ikke som år-måned-dag [date-order]\nskriv 2026-03-12")),
    FaultCase(
      "aNoteAsANumber", when("«1»dialog.nysgerrighed.bedømmelse«/1» > 2"), ("1", "her skal stå et tal [wrong-kind]")),
    FaultCase(
      "truthAsANumber", when("«1»alle(dialog, score = 2)«/1» > 2"),
      ("1", "`nogen` og `alle` giver ja eller nej, ikke et tal")),
    FaultCase(
      "whatHasNoScore", when("«1»dialog.ord«/1» <= 2"), ("1", "her er ingen score at sammenligne [wrong-kind]")),
    FaultCase(
      "noBands", when("«1»dialog«/1» = høj"),
      ("1", "her er ingen niveauer og intet svar at sammenligne med [wrong-kind]")),
    FaultCase(
      "answerOrScore", when("«1»dialog.vendt«/1» = 2"),
      ("1", "det er uklart, om 2 er svaret eller scoren [suffix-needed]\nskriv `.svar` eller `.score` efter navnet")),
    FaultCase(
      "aSetWithoutACondition", when("«1»antal(dialog)«/1» > 2"),
      ("1", "her mangler en betingelse efter mængden [predicate]")),
    FaultCase(
      "aConditionWhereNoneBelongs", when("«1»mindste(dialog, score = 2)«/1» > 2"),
      ("1", "denne funktion tager kun en mængde [predicate]")),
    FaultCase("theMeanOfATag", when("«1»gennemsnit(mærke.privatliv)«/1» > 2"), ("1", "et mærke har ingen vægte")),
  ]

  static let cycles: [FaultCase] = [
    FaultCase(
      "questionsThatWaitForEachOther",
      FaultCase.checklist(
        """
        fokuspunkter:
          - id: p
            titel: P
            kriterier:
              - {id: a, spørgsmål: A?, gælder-når: «1»p.b = 1«/1»}
              - {id: b, spørgsmål: B?, gælder-når: p.a = 1}
        """), ("1", "betingelserne går i ring: `p.a` → `p.b` → `p.a` [cycle]")),
    FaultCase(
      "aRuleThatCapsWhatItReads",
      FaultCase.checklist("regler: [{id: r, når: «1»dialog > 1«/1», så: {loft: {af: dialog, højst: 1}}}]"),
      ("1", "betingelserne går i ring: `dialog` → `r` → `dialog` [cycle]")),
    FaultCase(
      "aTableThatReadsItself",
      FaultCase.checklist(
        """
        fokuspunkter:
          - id: p
            titel: P
            beregning: {metode: tabel, rækker: [{når: «1»p > 1«/1», score: 1}, {score: 2}]}
            kriterier: [{id: a, spørgsmål: A?}]
        """), ("1", "betingelserne går i ring: `p` → `p` [cycle]")),
  ]
}
