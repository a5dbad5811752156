/// The test cases of a checklist.
extension Place {
  static let caseKeys: [Key] =
    [
      .must(
        .id, .id,
        Message(
          "ét id for hvert tilfælde i dokumentet", "one id for each case of the document",
          "ett id för varje fall i dokumentet")),
      .may(
        .text, .string, Message("tekst: hvad tilfældet viser", "text: what the case shows", "text: vad fallet visar")),
      .may(
        .todo, .string,
        Message(
          "tekst: hvorfor tilfældet endnu må fejle", "text: why the case may fail as yet",
          "text: varför fallet ännu får misslyckas")),
      .may(
        .record, .anything,
        Message(
          "det, der er anderledes end i `udgangspunkt`; påkrævet uden `udgangspunkt`",
          "what differs from `base`; required without `base`",
          "det som skiljer sig från `utgångspunkt`; obligatoriskt utan `utgångspunkt`")),
      .must(
        .expect, .place(.expect),
        Message("det, der skal komme ud af det", "what must come of it", "det som ska komma ut av det")),
    ]
  static let testsKeys: [Key] =
    [
      .must(
        .tests, .reference,
        Message(
          "tjeklistens id, gerne med version: `sociale-medier@1.0.0`",
          "the checklist's id, with a version if you like: `sociale-medier@1.0.0`",
          "checklistans id, gärna med version: `sociale-medier@1.0.0`")),
      .may(
        .base, .anything,
        Message(
          "et skema uden `skema` og `tjekliste`, som alle tilfælde bygger på",
          "a record without `record` and `checklist` that all cases build on",
          "ett protokoll utan `protokoll` och `checklista` som alla fall bygger på")),
      .must(.cases, .list(.place(.testCase))),
    ]

  static let expectationKeys: [Key] = [
    .may(.points, .anything, Message("fokuspunkt: resultat", "point: result", "fokuspunkt: resultat")),
    .may(
      .criteria, .anything,
      Message(
        "kriteriets eller indikatorens sti: resultat", "the criterion's or indicator's path: result",
        "kriteriets eller indikatorns sökväg: resultat")),
    .may(.overall, .anything, Message("resultat", "result", "resultat")),
    .may(
      .findings, .anything,
      Message(
        "liste: netop disse fund, hvert ved sit id eller som felter, der siger mere om det",
        "list: exactly these findings, each by its id or as fields that say more of it",
        "lista: just dessa iakttagelser, var och en med sitt id eller som fält som säger mer om den")),
    .may(
      .undecided, .anything,
      Message(
        "liste: netop disse regler og fund er uafgjorte", "list: exactly these rules and findings are undecided",
        "lista: just dessa regler och iakttagelser är oavgjorda")),
    .may(
      .missing, .anything,
      Message(
        "et antal, eller en liste: netop det, der ikke er udfyldt",
        "a number, or a list: exactly what is not filled in",
        "ett antal, eller en lista: just det som inte är ifyllt")),
  ]

  static let expectedFindingKeys: [Key] = [
    .must(.id, .id),
    .may(.category, .words(FindingCategory.allCases.map { $0.keyword })),
    .may(
      .point, .id,
      Message(
        "id på det fokuspunkt, fundet vises under; `samlet`, hvor det vises for sig",
        "id of the point that the finding is shown under; `overall` where it is shown by itself",
        "id på den fokuspunkt som iakttagelsen visas under; `totalt` där den visas för sig")),
    .may(
      .text, .string,
      Message("ord, der står i fundets tekst", "words of the finding's text", "ord i iakttagelsens text")),
    .may(
      .recommendation, .string,
      Message("ord, der står i dets anbefaling", "words of its recommendation", "ord i dess rekommendation")),
  ]
}
