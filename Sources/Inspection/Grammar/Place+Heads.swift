/// The head of a checklist, its facts and its scales.
extension Place {
  static let sourceKeys: [Key] = [
    .may(.title, .text), .may(.publisher, .string), .may(.date, .date), .may(.reference, .string),
  ]
  static let periodKeys: [Key] =
    [
      .may(
        .from, .date, Message("dato, første dag", "date, the first day", "datum, första dagen"),
        else: Message("ingen begyndelse", "no beginning", "ingen början")),
      .may(
        .until, .date, Message("dato, sidste dag", "date, the last day", "datum, sista dagen"),
        else: Message("ingen ende", "no end", "inget slut")),
    ]
  static let changeKeys: [Key] = [.must(.version, .version), .may(.date, .date), .must(.text, .text)]

  static let checklistKeys: [Key] = [
    .must(.checklist, .id, Message("tjeklistens id", "the checklist's id", "checklistans id")),
    .must(.version, .version, Message("tre tal: 1.0.0", "three numbers: 1.0.0", "tre tal: 1.0.0")),
    .may(
      .language, .language,
      Message(
        "`da`, `en` eller `sv`: sproget i rapporter", "`da`, `en` or `sv`: the language of reports",
        "`da`, `en` eller `sv`: språket i rapporter"), else: Message("da")),
    .must(.title, .text),
    .may(
      .source, .place(.source),
      Message("det, tjeklisten bygger på", "what the checklist rests on", "det som checklistan vilar på")),
    .may(
      .notice, .text,
      Message("tekst, som hver rapport viser", "text that every report shows", "text som varje rapport visar")),
    .may(.effective, .place(.period), Message("periode", "period", "period"), else: always),
    .may(.changes, .list(.place(.change)), Message("liste over versioner", "list of versions", "lista över versioner")),
    .may(
      .provisional, .yesOrNo,
      Message(
        "er den et udkast, som kun bruges, hvor versionen nævnes?",
        "is it a draft that is used only where its version is named?",
        "är den ett utkast som bara används där versionen nämns?"), else: no),
    .may(
      .reportKind, .words(ReportKind.allCases.map { $0.keyword }),
      Message(
        "et bilag viser intet samlet tal i det, der sendes ud; et spørgeskema har stedet selv besvaret",
        "an appendix shows no overall number in what is sent out; a questionnaire is answered by those it is about",
        "en bilaga visar inget totalt tal i det som skickas ut; en enkät besvaras av dem som den handlar om"),
      else: Message("hel", "full", "hel")),
    .may(
      .hearingText, .text,
      Message(
        "tekst øverst i det udkast, der sendes til bemærkninger",
        "text at the top of the draft that is sent for remarks",
        "text överst i det utkast som skickas för synpunkter"),
      else: Message("en almindelig opfordring", "an ordinary invitation", "en vanlig uppmaning")),
    .may(
      .extends, .reference,
      Message(
        "den tjekliste, denne bygger på: `id@1.0.0`", "the checklist this one builds on: `id@1.0.0`",
        "checklistan som denna bygger på: `id@1.0.0`"), else: none),
    accepted,
    .may(
      .units, .named(.text),
      Message("id: tekst for hver slags enhed", "id: text for each kind of unit", "id: text för varje slags enhet")),
    .may(
      .purposes, .named(.text),
      Message("id: tekst for hver tilsynstype", "id: text for each purpose", "id: text för varje tillsynstyp")),
    .may(
      .publicReports, .either([.yesOrNo, .list(.id)]),
      Message(
        "`ja`, eller en liste af de enheder, hvis rapporter må offentliggøres",
        "`yes`, or a list of the units whose reports may be published",
        "`ja`, eller en lista av de enheter vars rapporter får offentliggöras"), else: no),
    .may(
      .definitions, .named(.place(.definition)),
      Message("id: navngivet betingelse", "id: named condition", "id: namngivet villkor")),
    .may(.facts, .named(.place(.fact)), Message("id: oplysning", "id: fact", "id: uppgift")),
    .may(
      .consistency, .list(.place(.consistency)),
      Message(
        "liste: det, der skal hænge sammen i et skema", "list: what must agree in a record",
        "lista: det som måste hänga ihop i ett protokoll")),
    .may(
      .sourceKinds, .named(.text),
      Message(
        "id: tekst for hver slags datakilde", "id: text for each kind of source", "id: text för varje slags källa")),
    .may(
      .respondents, .named(.place(.respondent)),
      Message(
        "id: nogen, spørgsmål kan stilles til i deres egne ord",
        "id: someone whom questions may be put to in words of their own",
        "id: någon som frågor kan ställas till i egna ord")),
    .may(
      .tags, .named(.text),
      Message(
        "mærke: det tema, som mærket samler spørgsmål under i temateksterne",
        "tag: the theme under which it gathers questions in the theme texts",
        "märke: det tema som märket samlar frågor under i tematexterna")),
    .must(
      .scales, .named(.either([.list(.place(.option)), .place(.scale)])),
      Message(
        "id: skala; den første er den, der bruges, hvor et kriterium ikke nævner en",
        "id: scale; the first is used where a criterion names none",
        "id: skala; den första används där ett kriterium inte nämner någon")),
    .may(.scoring, .place(.scoring), Message("hvordan der regnes", "how it is calculated", "hur det räknas")),
    .may(.bands, .place(.bands), Message("navne på resultater", "names of results", "namn på resultat")),
    .must(.points, .list(.place(.point))), .may(.rules, .list(.place(.rule))),
    .may(
      .baselines, .named(.place(.baseline)),
      Message(
        "id: tal fra andre steder, som `summary` stiller ved siden af",
        "id: numbers from elsewhere that `summary` puts beside its own",
        "id: tal från annat håll som `summary` ställer bredvid")),
  ]

  static let boundsKeys: [Key] = [.may(.min, .number, else: noBound), .may(.max, .number, else: noBound)]
  static let scaleKeys: [Key] =
    [
      .may(.number, .place(.bounds), aNumber),
      .may(
        .steps, .either([.list(.place(.step)), .list(.place(.option))]),
        Message(
          "liste: hvilken score tal giver, eller uden `tal` det, der kan svares",
          "list: which score numbers give, or without `number` what can be answered",
          "lista: vilken poäng tal ger, eller utan `tal` det som kan svaras"),
        else: Message("tallet er sin egen score", "the number is its own score", "talet är sin egen poäng")),
      guidance,
      .may(.text, .words([.free]), Message("fri tekst svares", "free text is answered", "fri text svaras")),
    ]
  static let guidance = Key.may(
    .guidance, .text, Message("tekst til konsulenten", "text for the inspector", "text till inspektören"))
  static let optionKeys: [Key] =
    [
      .must(
        .value, .string,
        Message(
          "det, der svares: ét ord eller et tal", "what is answered: one word or a number",
          "det som svaras: ett ord eller ett tal")),
      .may(.text, .text),
      .may(
        .score, .number,
        Message(
          "tal; alle muligheder i skalaen har en, eller ingen har",
          "number; all options of the scale have one, or none has",
          "tal; alla alternativ i skalan har en, eller inget har"),
        else: Message("svaret giver ingen score", "the answer gives no score", "svaret ger ingen poäng")),
    ]
  static let stepKeys: [Key] =
    [
      .must(
        .from, .number,
        Message("det laveste tal på trinnet", "the lowest number of the step", "det lägsta talet på steget")),
      .must(.score, .number),
    ]

  private static let aNumber = Message(
    "et tal svares; grænser i `{}`", "a number is answered; bounds in `{}`", "ett tal svaras; gränser i `{}`")

  static let definitionKeys: [Key] = [
    .must(.when, .condition),
    .must(
      .text, .text,
      Message(
        "en sætning, der siger det, betingelsen siger", "a sentence that says what the condition says",
        "en mening som säger det som villkoret säger")),
  ]

  static let respondentKeys: [Key] = [
    .must(.title, .text),
    .may(
      .sourceKind, .id,
      Message(
        "det, en samtale med dem er for en datakilde", "what kind of source a conversation with them is",
        "vilket slags källa ett samtal med dem är")),
    .may(
      .opening, .text,
      Message("tekst: det, der siges først", "text: what is said first", "text: det som sägs först")),
    .may(
      .closing, .text,
      Message("tekst: det, der siges til sidst", "text: what is said last", "text: det som sägs sist")),
  ]

  static let baselineKeys: [Key] = [
    .must(.title, .text),
    .may(
      .citation, .string,
      Message("tekst: hvor tallene er fra", "text: where the numbers are from", "text: varifrån talen kommer")),
    .must(
      .shares, .named(.named(.share)),
      Message(
        "spørgsmålets sti: svar: andel af svarene", "path of the question: answer: share of the answers",
        "frågans sökväg: svar: andel av svaren")),
    .may(.count, .count, Message("hvor mange der svarede", "how many answered", "hur många som svarade")),
  ]

  static let consistencyKeys: [Key] = [
    .must(.id, .id),
    .must(
      .requires, .condition,
      Message(
        "betingelse om svar, oplysninger og datoer; er den falsk, er noget forkert udfyldt",
        "condition on answers, facts and dates; where it is false, something is filled in wrongly",
        "villkor på svar, uppgifter och datum; är det falskt är något fel ifyllt")),
    .must(
      .text, .text,
      Message(
        "det, der siges til konsulenten, når den er falsk", "what the inspector is told where it is false",
        "det som sägs till inspektören när det är falskt")),
  ]

  static let factKeys: [Key] = [
    .may(.question, .text), shortTitle, guidance,
    .may(
      .options, .named(.either([.text, .place(.factOption)])),
      Message("id: tekst for hver mulighed", "id: text for each option", "id: text för varje alternativ")),
    .may(
      .several, .yesOrNo,
      Message(
        "må flere muligheder gælde på én gang?", "may several options hold at once?",
        "får flera alternativ gälla på en gång?"), else: no),
    .may(
      .required, .yesOrNo,
      Message("skal den være udfyldt?", "must it be filled in?", "ska den vara ifylld?"), else: no),
    .may(
      .requiredWhen, .condition,
      Message(
        "betingelse: så skal den udfyldes", "condition: then it must be filled in", "villkor: då ska den fyllas i"),
      else: never),
    .may(
      .appliesWhen, .condition,
      Message(
        "betingelse: ellers bliver den ikke spurgt", "condition: otherwise it is not asked",
        "villkor: annars ställs den inte"), else: always),
    .may(
      .carryOver, .yesOrNo,
      Message(
        "skal `new --from` tage den med?", "does `new --from` take it along?", "ska `new --from` ta med den?"),
      else: Message(
        "ja; nej for en dato og for det, der er sket siden sidst",
        "yes; no for a date and for what has happened since the last visit",
        "ja; nej för ett datum och för det som har hänt sedan sist")),
    internalOnly,
    .may(.number, .place(.factNumber), aNumber),
    .may(
      .date, .place(.period),
      Message("en dato svares: `{}`", "a date is answered: `{}`", "ett datum svaras: `{}`")),
    formerIDs,
  ]

  static let factOptionKeys: [Key] = [
    .may(.text, .text),
    .may(
      .inWords, .yesOrNo,
      Message(
        "skal den, der vælger den, skrive ord til: `andet: hvad`?",
        "must whoever chooses it write words to it: `other: what`?",
        "ska den som väljer det skriva ord till: `annat: vad`?"), else: no),
  ]

  static let wholeNumber = Key.may(
    .whole, .yesOrNo, Message("kun hele tal?", "whole numbers only?", "bara hela tal?"), else: no)

  static let never = Message("aldrig", "never", "aldrig")
  static let always = Message("altid", "always", "alltid")
  static let none = Message("ingen", "none", "ingen")
  static let no = Message("nej", "no", "nej")
  static let yes = Message("ja", "yes", "ja")
  private static let noBound = Message("ingen grænse", "no bound", "ingen gräns")
}
