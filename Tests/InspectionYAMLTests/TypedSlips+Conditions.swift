import TestSupport

extension TypedSlip {
  /// What goes wrong in conditions.
  static let conditions: [TypedSlip] = [
    TypedSlip(
      "når: dialog.ro <= 2", "når: dialog.ro <= 2 «1»&&«/1» dialog.låst = ja", "condition-sign",
      (
        "`&&` hører ikke til i en betingelse",
        "`&&` doesn't belong in a condition",
        "`&&` hör inte hemma i ett villkor"
      ),
      ("skriv `og` i stedet for `&&`", "write `and` in place of `&&`", "skriv `och` i stället för `&&`")),
    TypedSlip(
      "når: dialog.ro <= 2", "når: dialog.ro <= 2 «1»OG«/1» dialog.låst = ja", "condition-incomplete",
      ("`OG` passer ikke her", "`OG` doesn't fit here", "`OG` passar inte här"),
      ("mente du `og`?", "did you mean `og`?", "menade du `og`?")),
    TypedSlip(
      "når: dialog.ro <= 2", "når: dialog.ro er «1»lig«/1» med 1", "condition-status",
      ("efter `er` kan der ikke stå `lig`", "`lig` can't stand after `is`", "efter `är` kan det inte stå `lig`"),
      (
        "skriv `=` i stedet for `er lig med`",
        "write `=` in place of `is lig med`",
        "skriv `=` i stället för `är lig med`"
      )),
    TypedSlip(
      "når: dialog.ro <= 2", "når: dialog.ro er «1»1«/1»", "condition-status",
      ("efter `er` kan der ikke stå `1`", "`1` can't stand after `is`", "efter `är` kan det inte stå `1`"),
      ("skriv `=` i stedet for `er`", "write `=` in place of `is`", "skriv `=` i stället för `är`")),
    TypedSlip(
      "når: dialog.ro <= 2", "når: dialog.ro er «1»mindre«/1» end 3", "condition-status",
      (
        "efter `er` kan der ikke stå `mindre`",
        "`mindre` can't stand after `is`",
        "efter `är` kan det inte stå `mindre`"
      ),
      (
        "skriv `<` i stedet for `er mindre end`",
        "write `<` in place of `is mindre end`",
        "skriv `<` i stället för `är mindre end`"
      )),
    TypedSlip(
      "når: dialog.ro <= 2", "når: «1»hvis«/1» dialog.ro <= 2", "condition-incomplete",
      ("`hvis` passer ikke her", "`hvis` doesn't fit here", "`hvis` passar inte här"),
      ("slet ordet", "delete the word", "ta bort ordet")),
    TypedSlip(
      "når: dialog.ro <= 2", "når: 1 <= dialog.ro «1»<=«/1» 2", "condition-incomplete",
      ("`<=` passer ikke her", "`<=` doesn't fit here", "`<=` passar inte här"),
      (
        "del den i to sammenligninger med `og` imellem: `1 <= a og a <= 2`",
        "split it into two comparisons with `and` between: `1 <= a and a <= 2`",
        "dela upp det i två jämförelser med `och` emellan: `1 <= a och a <= 2`"
      )),
    TypedSlip(
      "når: dialog.ro <= 2", "når: dialog.ro <= 2«1»,«/1» dialog.låst = ja", "condition-incomplete",
      ("`,` passer ikke her", "`,` doesn't fit here", "`,` passar inte här"),
      (
        "skriv `og` eller `eller` i stedet for kommaet",
        "write `and` or `or` in place of the comma",
        "skriv `och` eller `eller` i stället för kommat"
      )),
    TypedSlip(
      "når: dialog.ro <= 2", "når: «1»dialog. ro«/1» <= 2", "condition-incomplete",
      ("`dialog. ro` passer ikke her", "`dialog. ro` doesn't fit here", "`dialog. ro` passar inte här"),
      (
        "skriv `dialog.ro` uden mellemrum",
        "write `dialog.ro` without a space",
        "skriv `dialog.ro` utan mellanslag"
      )),
    TypedSlip(
      "når: dialog.ro <= 2", "når: «1»viden.ro«/1» <= 2", "unknown-path",
      (
        "`viden.ro` findes ikke i tjeklisten",
        "there is no `viden.ro` in the checklist",
        "`viden.ro` finns inte i checklistan"
      ),
      ("mente du `dialog.ro`?", "did you mean `dialog.ro`?", "menade du `dialog.ro`?")),
    TypedSlip(
      "når: dialog.ro <= 2", "når: «1»score«/1» <= 2", "unknown-path",
      (
        "`score` findes ikke i tjeklisten",
        "there is no `score` in the checklist",
        "`score` finns inte i checklistan"
      ),
      (
        "`score` alene kan kun bruges under et kriterium; her skal et kriterium nævnes: `fokuspunkt.kriterium`",
        "`score` alone is for conditions below a criterion; name a criterion here: `point.criterion`",
        "`score` ensamt kan bara användas under ett kriterium; här ska ett kriterium nämnas: `fokuspunkt.kriterium`"
      )),
    TypedSlip(
      "når: dialog.ro <= 2", "når: «1»enhed«/1» = plejefamilie", "unknown-path",
      ("`enhed` findes ikke", "there is no `enhed`", "`enhed` finns inte"),
      ("mente du `enhed.type`?", "did you mean `enhed.type`?", "menade du `enhed.type`?")),
    TypedSlip(
      "når: dialog.ro <= 2", "når: «1»aldersgrupper«/1» = barn", "wrong-kind",
      (
        "en oplysning med flere svar kan ikke sammenlignes med `=` eller `i`",
        "a fact with several answers can't be compared with `=` or `in`",
        "en uppgift med flera svar kan inte jämföras med `=` eller `i`"
      ),
      (
        "brug `har`, for eksempel `… har a eller … har b`",
        "use `has`, for example `… has a or … has b`",
        "använd `har`, till exempel `… har a eller … har b`"
      )),
    TypedSlip(
      "når: dialog.ro <= 2", "når: aldersgrupper har «1»[barn, ung]«/1»", "condition-incomplete",
      (
        "efter `har` kan der kun stå én værdi",
        "only one value can stand after `has`",
        "efter `har` kan det bara stå ett värde"
      ),
      (
        "skriv `aldersgrupper har barn eller aldersgrupper har ung` eller `aldersgrupper har barn og aldersgrupper har ung`",
        "write `aldersgrupper har barn eller aldersgrupper har ung` or `aldersgrupper har barn og aldersgrupper har ung`",
        "skriv så: `aldersgrupper har barn eller aldersgrupper har ung` eller `aldersgrupper har barn og aldersgrupper har ung`"
      )),
    TypedSlip(
      "når: dialog.ro <= 2", "når: taget > «1»1.7.2024«/1»", "date-order",
      (
        "`1.7.2024` står ikke som år-måned-dag",
        "`1.7.2024` isn't year-month-day",
        "`1.7.2024` står inte som år-månad-dag"
      ),
      ("skriv 2024-07-01", "write 2024-07-01", "skriv 2024-07-01")),
    TypedSlip(
      "når: dialog.ro <= 2", "når: dialog.låst = «1»“«/1»ja”", "condition-sign",
      (
        "`“` hører ikke til i en betingelse",
        "`“` doesn't belong in a condition",
        "`“` hör inte hemma i ett villkor"
      ),
      ("skriv `\"` i stedet for `“`", "write `\"` in place of `“`", "skriv `\"` i stället för `“`")),
    TypedSlip(
      "når: dialog.ro <= 2", "når: dialog.låst = «1»Ja«/1»", "unknown-option",
      ("`Ja` er ikke en valgmulighed her", "`Ja` is not an option here", "`Ja` är inget alternativ här"),
      ("mente du `ja`?", "did you mean `ja`?", "menade du `ja`?")),
    TypedSlip(
      "når: dialog.ro <= 2", "når: «1»>\n      dialog.ro <= 2\n      og dialog.låst = ja", "condition-over-lines",
      (
        "en betingelse kan ikke brydes sådan over flere linjer",
        "a condition can't be broken over several lines like this",
        "ett villkor kan inte brytas så över flera rader"
      ),
      (
        "skriv den på én linje, eller sæt `|` efter kolonet og betingelsen på linjerne under",
        "write it on one line, or put `|` after the colon and the condition on the lines below",
        "skriv det på en rad, eller sätt `|` efter kolonet och villkoret på raderna under"
      )),
    TypedSlip(
      "når: dialog.ro <= 2", "når: «1»dialog.ro <= 2\n      og dialog.låst = ja", "condition-over-lines",
      (
        "en betingelse kan ikke brydes sådan over flere linjer",
        "a condition can't be broken over several lines like this",
        "ett villkor kan inte brytas så över flera rader"
      ),
      (
        "skriv den på én linje, eller sæt `|` efter kolonet og betingelsen på linjerne under",
        "write it on one line, or put `|` after the colon and the condition on the lines below",
        "skriv det på en rad, eller sätt `|` efter kolonet och villkoret på raderna under"
      )),
    TypedSlip(
      "  - id: r\n    når: dialog.ro <= 2\n    så:\n      fund:\n        kategori: styrke\n        tekst: T\n",
      "  - {id: r, når: dialog.låst i «1»[«/1»ja, nej], så: {fund: {kategori: styrke, tekst: T}}}\n", "comma-missing",
      (
        "teksten `dialog.låst i [ja, nej]` har en parentes og skal derfor stå i citationstegn",
        "the text `dialog.låst i [ja, nej]` has a bracket and therefore needs quotes",
        "texten `dialog.låst i [ja, nej]` har en parentes och ska därför stå inom citattecken"
      ),
      (
        "skriv: - {id: r, når: 'dialog.låst i [ja, nej]', så: {fund: {kategori: styrke, tekst: T}}}",
        "write: - {id: r, når: 'dialog.låst i [ja, nej]', så: {fund: {kategori: styrke, tekst: T}}}",
        "skriv: - {id: r, når: 'dialog.låst i [ja, nej]', så: {fund: {kategori: styrke, tekst: T}}}"
      )),
    TypedSlip(
      "  - id: r\n    når: dialog.ro <= 2\n    så:\n      fund:\n        kategori: styrke\n        tekst: T\n",
      "  - {id: r, når: antal(dialog, «1»score <= 2) >= 2«/1», så: {fund: {kategori: styrke, tekst: T}}}\n",
      "value-missing",
      (
        "`score <= 2) >= 2` har hverken kolon eller værdi",
        "`score <= 2) >= 2` has neither colon nor value",
        "`score <= 2) >= 2` har varken kolon eller värde"
      ),
      (
        "skriv: - {id: r, når: 'antal(dialog, score <= 2) >= 2', så: {fund: {kategori: styrke, tekst: T}}}",
        "write: - {id: r, når: 'antal(dialog, score <= 2) >= 2', så: {fund: {kategori: styrke, tekst: T}}}",
        "skriv: - {id: r, når: 'antal(dialog, score <= 2) >= 2', så: {fund: {kategori: styrke, tekst: T}}}"
      )),
    TypedSlip(
      "når: dialog.ro <= 2", "når: «1»\"«/1»dialog.ro <= 2", "unclosed-quote",
      (
        "citationstegnet `\"` bliver ikke lukket",
        "the quote `\"` is never closed",
        "citattecknet `\"` stängs inte"
      ),
      ("skriv: når: \"dialog.ro <= 2\"", "write: når: \"dialog.ro <= 2\"", "skriv: når: \"dialog.ro <= 2\"")),
    TypedSlip(
      "  - id: r\n    når: dialog.ro <= 2\n    så:\n      fund:\n        kategori: styrke\n        tekst: T\n",
      "  - {id: r, når: «1»\"«/1»dialog.ro <= 2, så: {fund: {kategori: styrke, tekst: T}}}\n", "unclosed-quote",
      (
        "citationstegnet `\"` bliver ikke lukket",
        "the quote `\"` is never closed",
        "citattecknet `\"` stängs inte"
      ),
      ("sæt `\"`, hvor teksten slutter", "put `\"` where the text ends", "sätt `\"` där texten slutar")),
    TypedSlip(
      "når: dialog.ro <= 2\n    så:", "når:«1»\n    så:", "condition-empty",
      ("her mangler en betingelse", "a condition is missing here", "här saknas ett villkor"),
      (
        "skriv den efter kolonet, eller slet linjen",
        "write it after the colon, or delete the line",
        "skriv det efter kolonet, eller ta bort raden"
      )),
  ]
}
