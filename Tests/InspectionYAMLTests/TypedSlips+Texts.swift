import TestSupport

extension TypedSlip {
  /// What goes wrong in the texts, lists and brackets of a record.
  static let texts: [TypedSlip] = [
    TypedSlip(
      "    ro: 3\n", "    ro: {svar: 3, bedømmelse: N«1»:«/1» hun var glad}\n", "colon-in-text",
      (
        "teksten `N` følges af kolon og mellemrum, så den læses som et navn",
        "the text `N` is followed by a colon and a space, so it is read as a name",
        "texten `N` följs av kolon och mellanslag, så den läses som ett namn"
      ),
      (
        "skriv: ro: {svar: 3, bedømmelse: 'N: hun var glad'}",
        "write: ro: {svar: 3, bedømmelse: 'N: hun var glad'}",
        "skriv: ro: {svar: 3, bedømmelse: 'N: hun var glad'}"
      )),
    TypedSlip(
      "    ro: 3\n", "    ro: {svar: 3, bedømmelse: Rolig, «1»men træt«/1»}\n", "value-missing",
      (
        "`men træt` har hverken kolon eller værdi",
        "`men træt` has neither colon nor value",
        "`men træt` har varken kolon eller värde"
      ),
      (
        "skriv: ro: {svar: 3, bedømmelse: 'Rolig, men træt'}",
        "write: ro: {svar: 3, bedømmelse: 'Rolig, men træt'}",
        "skriv: ro: {svar: 3, bedømmelse: 'Rolig, men træt'}"
      )),
    TypedSlip(
      "bemærkninger: Ingen.", "bemærkninger: N«1»:«/1» hun var glad", "colon-in-text",
      (
        "teksten `N` følges af kolon og mellemrum, så den læses som et navn",
        "the text `N` is followed by a colon and a space, so it is read as a name",
        "texten `N` följs av kolon och mellanslag, så den läses som ett namn"
      ),
      (
        "skriv: bemærkninger: 'N: hun var glad'",
        "write: bemærkninger: 'N: hun var glad'",
        "skriv: bemærkninger: 'N: hun var glad'"
      )),
    TypedSlip(
      "bemærkninger: Ingen.", "bemærkninger: \"Fint\" «1»siger«/1» hun", "text-after-quote",
      (
        "teksten er slut ved citationstegnet, men der står mere på linjen: `siger hun`",
        "the text ends at the quote, but the line goes on: `siger hun`",
        "texten är slut vid citattecknet, men det står mer på raden: `siger hun`"
      ),
      (
        "skriv: bemærkninger: '\"Fint\" siger hun'",
        "write: bemærkninger: '\"Fint\" siger hun'",
        "skriv: bemærkninger: '\"Fint\" siger hun'"
      )),
    TypedSlip(
      "bemærkninger: Ingen.", "bemærkninger: ”Fint«1»:«/1» meget” siger hun", "colon-in-text",
      (
        "teksten `”Fint` følges af kolon og mellemrum, så den læses som et navn",
        "the text `”Fint` is followed by a colon and a space, so it is read as a name",
        "texten `”Fint` följs av kolon och mellanslag, så den läses som ett namn"
      ),
      (
        "skriv: bemærkninger: '”Fint: meget” siger hun'",
        "write: bemærkninger: '”Fint: meget” siger hun'",
        "skriv: bemærkninger: '”Fint: meget” siger hun'"
      )),
    TypedSlip(
      "bemærkninger: Ingen.", "bemærkninger: 'Barnet'«1»s«/1» ord'", "text-after-quote",
      (
        "teksten er slut ved citationstegnet, men der står mere på linjen: `s ord'`",
        "the text ends at the quote, but the line goes on: `s ord'`",
        "texten är slut vid citattecknet, men det står mer på raden: `s ord'`"
      ),
      (
        "skriv: bemærkninger: \"Barnet's ord\"",
        "write: bemærkninger: \"Barnet's ord\"",
        "skriv: bemærkninger: \"Barnet's ord\""
      )),
    TypedSlip(
      "bemærkninger: Ingen.", "bemærkninger: \"C:«1»\\U«/1»sers\\bilag\"", "unknown-escape",
      (
        "`\\U` betyder ikke noget: i dobbelte citationstegn har omvendt skråstreg en særlig betydning",
        "`\\U` means nothing: in double quotes a backslash is special",
        "`\\U` betyder ingenting: i dubbla citattecken har omvänt snedstreck en särskild betydelse"
      ),
      (
        "skriv: bemærkninger: 'C:\\Users\\bilag'",
        "write: bemærkninger: 'C:\\Users\\bilag'",
        "skriv: bemærkninger: 'C:\\Users\\bilag'"
      )),
    TypedSlip(
      "bemærkninger: Ingen.", "bemærkninger: [Se notat] «1»Fint«/1»", "text-after-bracket",
      (
        "værdien er slut ved parentesen, men der står mere på linjen: `Fint`",
        "the value ends at the bracket, but the line goes on: `Fint`",
        "värdet är slut vid parentesen, men det står mer på raden: `Fint`"
      ),
      (
        "skriv: bemærkninger: '[Se notat] Fint'",
        "write: bemærkninger: '[Se notat] Fint'",
        "skriv: bemærkninger: '[Se notat] Fint'"
      )),
    TypedSlip(
      "bemærkninger: Ingen.", "bemærkninger: «1»Lejlighed«/1» #4", "text-cut-off",
      (
        "teksten slutter ved `#`: `#4` er ikke med",
        "the text ends at `#`: `#4` is left out",
        "texten slutar vid `#`: `#4` är inte med"
      ),
      (
        "sæt teksten i citationstegn, hvis `#` er en del af den; ellers flyt kommentaren til sin egen linje",
        "put the text in quotation marks if `#` is part of it; else move the comment to a line of its own",
        "sätt texten inom citattecken om `#` är en del av den; flytta annars kommentaren till en egen rad"
      )),
    TypedSlip(
      "      bedømmelse: |\n        Der var åbent.\n", "      bedømmelse: |\n      «1»Der«/1» var åbent.\n",
      "block-not-indented",
      (
        "teksten under `bedømmelse` skal rykkes ind",
        "the text under `bedømmelse` must be indented",
        "texten under `bedømmelse` ska dras in"
      ),
      (
        "sæt 8 mellemrum foran hver linje af teksten",
        "put 8 spaces before each line of the text",
        "sätt 8 mellanslag framför varje rad av texten"
      )),
    TypedSlip(
      "      bedømmelse: |\n        Der var åbent.\n",
      "      bedømmelse: Der var åbent.\n      «1»Også om aftenen.«/1»\n", "colon-missing",
      (
        "der mangler et kolon i linjen `Også om aftenen.`",
        "a colon is missing in the line `Også om aftenen.`",
        "ett kolon saknas i raden `Også om aftenen.`"
      ),
      (
        "hører linjen til teksten ovenfor, så ryk den ind",
        "if the line belongs to the text above, indent it",
        "hör raden till texten ovanför, dra in den"
      )),
    TypedSlip(
      "    ro: 3\n", "    ro: {svar: 3, datakilder: [observation«1»}«/1»\n", "wrong-bracket",
      (
        "`[` skal lukkes med `]`, ikke med `}`",
        "`[` must be closed with `]`, not with `}`",
        "`[` ska stängas med `]`, inte med `}`"
      ),
      (
        "skriv: ro: {svar: 3, datakilder: [observation]}",
        "write: ro: {svar: 3, datakilder: [observation]}",
        "skriv: ro: {svar: 3, datakilder: [observation]}"
      )),
    TypedSlip(
      "    ro: 3\n", "    ro: «1»{«/1»svar: 3, datakilder: [observation], bedømmelse: Fint\n", "unclosed-bracket",
      ("parentesen `{` bliver ikke lukket", "the bracket `{` is never closed", "parentesen `{` stängs inte"),
      (
        "skriv: ro: {svar: 3, datakilder: [observation], bedømmelse: Fint}",
        "write: ro: {svar: 3, datakilder: [observation], bedømmelse: Fint}",
        "skriv: ro: {svar: 3, datakilder: [observation], bedømmelse: Fint}"
      )),
    TypedSlip(
      "enhed: {id: A, type: tilbud}", "enhed: {id: A «1»t«/1»ype: tilbud}", "comma-missing",
      ("der mangler et komma før `type`", "a comma is missing before `type`", "ett komma saknas före `type`"),
      (
        "er det én tekst, så sæt citationstegn om den; ellers skriv: enhed: {id: A, type: tilbud}",
        "if it is one text, put quotes around it; else write: enhed: {id: A, type: tilbud}",
        "är det en enda text, sätt citattecken runt den; skriv annars: enhed: {id: A, type: tilbud}"
      )),
    TypedSlip(
      "enhed: {id: A, type: tilbud}", "enhed: {id«1»:«/1»A, type:tilbud}", "space-after-colon",
      (
        "der mangler et mellemrum efter kolon i `id:A`",
        "a space is missing after the colon in `id:A`",
        "ett mellanslag saknas efter kolon i `id:A`"
      ),
      (
        "skriv: enhed: {id: A, type: tilbud}",
        "write: enhed: {id: A, type: tilbud}",
        "skriv: enhed: {id: A, type: tilbud}"
      )),
    TypedSlip(
      "enhed: {id: A, type: tilbud}", "enhed: id«1»:«/1» A, type: tilbud", "colon-in-text",
      (
        "teksten `id` følges af kolon og mellemrum, så den læses som et navn",
        "the text `id` is followed by a colon and a space, so it is read as a name",
        "texten `id` följs av kolon och mellanslag, så den läses som ett namn"
      ),
      (
        "skriv: enhed: {id: A, type: tilbud}",
        "write: enhed: {id: A, type: tilbud}",
        "skriv: enhed: {id: A, type: tilbud}"
      )),
    TypedSlip(
      "  - hvad: Ring\n    hvem: K-1\n", "  «1»*«/1» Ring\n  * Skriv\n", "space-after-dash",
      (
        "et punkt i en liste begynder med bindestreg, ikke med `*`",
        "an item of a list begins with a hyphen, not with `*`",
        "en punkt i en lista börjar med bindestreck, inte med `*`"
      ),
      ("skriv: - Ring", "write: - Ring", "skriv: - Ring")),
    TypedSlip(
      "    ro: 3\n", "«1»\t«/1»ro: 3\n", "tab",
      (
        "her står en tabulator, hvor der skal være mellemrum",
        "this is a tab where spaces are needed",
        "här står en tabb där det ska vara mellanslag"
      ),
      (
        "ryk linjen ind med mellemrum, to for hvert niveau",
        "indent the line with spaces, two for each level",
        "dra in raden med mellanslag, två för varje nivå"
      )),
  ]
}
