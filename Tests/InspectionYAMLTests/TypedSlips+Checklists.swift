import TestSupport

extension TypedSlip {
  /// What goes wrong in the keys and texts of a checklist.
  static let checklists: [TypedSlip] = [
    TypedSlip(
      "        spørgsmål: Er der ro?", "        «1»spørgsmål«/1» Er der ro?", "colon-missing",
      (
        "der mangler et kolon i linjen `spørgsmål Er der ro?`",
        "a colon is missing in the line `spørgsmål Er der ro?`",
        "ett kolon saknas i raden `spørgsmål Er der ro?`"
      ),
      ("skriv: spørgsmål: Er der ro?", "write: spørgsmål: Er der ro?", "skriv: spørgsmål: Er der ro?")),
    TypedSlip(
      "        vægt: 2", "        «1»vægt«/1» 2", "colon-missing",
      (
        "der mangler et kolon i linjen `vægt 2`",
        "a colon is missing in the line `vægt 2`",
        "ett kolon saknas i raden `vægt 2`"
      ),
      ("skriv: vægt: 2", "write: vægt: 2", "skriv: vægt: 2")),
    TypedSlip(
      "        vægt: 2", "        vægt«1»:«/1»2", "space-after-colon",
      (
        "der mangler et mellemrum efter kolon i `vægt:2`",
        "a space is missing after the colon in `vægt:2`",
        "ett mellanslag saknas efter kolon i `vægt:2`"
      ),
      ("skriv: vægt: 2", "write: vægt: 2", "skriv: vægt: 2")),
    TypedSlip(
      "        vægt: 2", "«1»\t\t«/1»vægt: 2", "tab",
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
    TypedSlip(
      "spørgsmål: Er der ro?", "spørgsmål: Er der ro«1»:«/1» altid?", "colon-in-text",
      (
        "teksten `Er der ro` følges af kolon og mellemrum, så den læses som et navn",
        "the text `Er der ro` is followed by a colon and a space, so it is read as a name",
        "texten `Er der ro` följs av kolon och mellanslag, så den läses som ett namn"
      ),
      (
        "skriv: spørgsmål: 'Er der ro: altid?'",
        "write: spørgsmål: 'Er der ro: altid?'",
        "skriv: spørgsmål: 'Er der ro: altid?'"
      )),
    TypedSlip(
      "spørgsmål: Er der ro?", "spørgsmål: «1»Er der ro«/1» #1?", "text-cut-off",
      (
        "teksten slutter ved `#`: `#1?` er ikke med",
        "the text ends at `#`: `#1?` is left out",
        "texten slutar vid `#`: `#1?` är inte med"
      ),
      (
        "sæt teksten i citationstegn, hvis `#` er en del af den; ellers flyt kommentaren til sin egen linje",
        "put the text in quotation marks if `#` is part of it; else move the comment to a line of its own",
        "sätt texten inom citattecken om `#` är en del av den; flytta annars kommentaren till en egen rad"
      )),
    TypedSlip(
      "spørgsmål: Er der ro?", "spørgsmål: [NY] «1»Er«/1» der ro?", "text-after-bracket",
      (
        "værdien er slut ved parentesen, men der står mere på linjen: `Er der ro?`",
        "the value ends at the bracket, but the line goes on: `Er der ro?`",
        "värdet är slut vid parentesen, men det står mer på raden: `Er der ro?`"
      ),
      (
        "skriv: spørgsmål: '[NY] Er der ro?'",
        "write: spørgsmål: '[NY] Er der ro?'",
        "skriv: spørgsmål: '[NY] Er der ro?'"
      )),
    TypedSlip(
      "spørgsmål: Er der ro?", "spørgsmål: |\n        «1»Er«/1» der ro?", "block-not-indented",
      (
        "teksten under `spørgsmål` skal rykkes ind",
        "the text under `spørgsmål` must be indented",
        "texten under `spørgsmål` ska dras in"
      ),
      (
        "sæt 10 mellemrum foran hver linje af teksten",
        "put 10 spaces before each line of the text",
        "sätt 10 mellanslag framför varje rad av texten"
      )),
    TypedSlip(
      "titel: Prøve\n", "titel: Prøve\nforbehold: |\n    Kun til brug\n  «1»for«/1» tilsynet.\n", "block-not-indented",
      (
        "teksten under `forbehold` skal rykkes ind",
        "the text under `forbehold` must be indented",
        "texten under `forbehold` ska dras in"
      ),
      (
        "sæt 4 mellemrum foran hver linje af teksten",
        "put 4 spaces before each line of the text",
        "sätt 4 mellanslag framför varje rad av texten"
      )),
    TypedSlip(
      "        spørgsmål: Er der ro?\n", "        «1»titel«/1»: Er der ro?\n", "missing-key",
      (
        "her er en titel, men intet spørgsmål", "here is a title but no question",
        "här finns en titel men ingen fråga"
      ),
      (
        "skriv `spørgsmål` i stedet; en titel kan stå ved siden af",
        "write `question` instead; a title can stand beside it", "skriv `fråga` i stället; en titel kan stå bredvid"
      )),
    TypedSlip(
      "      - id: ro\n", "      - «1»ro«/1»:\n", "missing-key",
      (
        "her mangler `id`: `ro` står som en nøgle",
        "`id` is missing here: `ro` stands as a key",
        "här saknas `id`: `ro` står som en nyckel"
      ),
      ("skriv: - id: ro", "write: - id: ro", "skriv: - id: ro")),
    TypedSlip(
      "fokuspunkter:\n  - id: dialog", "fokuspunkter:\n  «1»dialog:", "wrong-shape",
      ("her skal stå en liste", "a list belongs here", "här ska det stå en lista"),
      (
        "begynd hvert punkt med `- `, også når der kun er ét",
        "begin each item with `- `, even a single one",
        "börja varje punkt med `- `, även när det bara finns en"
      )),
    TypedSlip(
      "    så:\n      fund:\n        kategori: styrke\n        tekst: T\n",
      "    «1»fund«/1»:\n      kategori: styrke\n      tekst: T\n", "unknown-key",
      ("`fund` kan ikke stå her", "`fund` can't stand here", "`fund` kan inte stå här"),
      ("ryk `fund` ind under `så:`", "indent `fund` below `then:`", "dra in `fund` under `då:`")),
    TypedSlip(
      "    så:\n      fund:\n        kategori: styrke\n        tekst: T\n",
      "    så:\n      «1»kategori«/1»: styrke\n      tekst: T\n", "unknown-key",
      ("`kategori` kan ikke stå her", "`kategori` can't stand here", "`kategori` kan inte stå här"),
      (
        "ryk `kategori` ind under `fund:`; det gælder også den næste",
        "indent `kategori` below `finding:`, the next one too",
        "dra in `kategori` under `iakttagelse:`; det gäller också nästa"
      )),
    TypedSlip(
      "    når: dialog.ro <= 2\n    så:\n", "    så:\n      «1»når«/1»: dialog.ro <= 2\n", "unknown-key",
      ("`når` kan ikke stå her", "`når` can't stand here", "`når` kan inte stå här"),
      (
        "ryk `når` ud, så den står lige under `så`",
        "move `når` out, so that it stands right below `then`",
        "flytta ut `når`, så att den står rakt under `då`"
      )),
    TypedSlip(
      "beregning: {mindste-dækning: 50%}", "beregning: {mindste-dækning: 50%, «1»metode«/1»: median}", "unknown-key",
      ("`metode` kan ikke stå her", "`metode` can't stand here", "`metode` kan inte stå här"),
      (
        "ryk `metode` ind under `fokuspunkt:`",
        "indent `metode` below `point:`",
        "dra in `metode` under `fokuspunkt:`"
      )),
    TypedSlip(
      "beregning: {mindste-dækning: 50%}", "beregning: {mindste-dækning: 50%, afrunding: «1»1«/1»}", "wrong-shape",
      (
        "her skal stå linjer af formen `navn: værdi`",
        "lines of the form `name: value` belong here",
        "här ska det stå rader av formen `namn: värde`"
      ),
      (
        "ryk dem ind på linjerne under: `decimaler: …`, `til: …`, `måde: …`, `hvor: …`",
        "indent them on the lines below: `decimals: …`, `to: …`, `mode: …`, `at: …`",
        "dra in dem på raderna under: `decimaler: …`, `till: …`, `sätt: …`, `var: …`"
      )),
    TypedSlip(
      "        vægt: 2\n", "        «1»vaegt«/1»: 2\n", "unknown-key",
      ("`vaegt` kan ikke stå her", "`vaegt` can't stand here", "`vaegt` kan inte stå här"),
      ("mente du `vægt`?", "did you mean `vægt`?", "menade du `vægt`?")),
    TypedSlip(
      "        vægt: 2\n", "        vægt: 2\n        «1»gælder når«/1»: enhed.type = tilbud\n", "unknown-key",
      ("`gælder når` kan ikke stå her", "`gælder når` can't stand here", "`gælder når` kan inte stå här"),
      ("mente du `gælder-når`?", "did you mean `gælder-når`?", "menade du `gælder-når`?")),
    TypedSlip(
      "tekst: Høj,", "tekst: Høj, «1»men kun lidt«/1»,", "value-missing",
      (
        "`men kun lidt` har hverken kolon eller værdi",
        "`men kun lidt` has neither colon nor value",
        "`men kun lidt` har varken kolon eller värde"
      ),
      (
        "skriv: - {værdi: 5, tekst: 'Høj, men kun lidt', score: 5}",
        "write: - {værdi: 5, tekst: 'Høj, men kun lidt', score: 5}",
        "skriv: - {værdi: 5, tekst: 'Høj, men kun lidt', score: 5}"
      )),
    TypedSlip(
      "  - id: r\n    når: dialog.ro <= 2\n    så:\n      fund:\n        kategori: styrke\n        tekst: T\n",
      "  - «1»{«/1»id: r, når: dialog.ro <= 2, så: {fund: {kategori: styrke, tekst: T}}\n", "unclosed-bracket",
      ("parentesen `{` bliver ikke lukket", "the bracket `{` is never closed", "parentesen `{` stängs inte"),
      (
        "skriv: - {id: r, når: dialog.ro <= 2, så: {fund: {kategori: styrke, tekst: T}}}",
        "write: - {id: r, når: dialog.ro <= 2, så: {fund: {kategori: styrke, tekst: T}}}",
        "skriv: - {id: r, når: dialog.ro <= 2, så: {fund: {kategori: styrke, tekst: T}}}"
      )),
    TypedSlip(
      "        spørgsmål: Er der ro?", "         «1»spørgsmål«/1»: Er der ro?", "indented-under-value",
      (
        "`spørgsmål` er rykket ind under `id`, som allerede har en værdi",
        "`spørgsmål` is indented under `id`, which already has a value",
        "`spørgsmål` är indragen under `id`, som redan har ett värde"
      ),
      (
        "sæt 8 mellemrum foran `spørgsmål`, så de står lige under hinanden",
        "put 8 spaces before `spørgsmål`, so that they stand right below each other",
        "sätt 8 mellanslag framför `spørgsmål`, så att de står rakt under varandra"
      )),
    TypedSlip(
      "    så:\n      fund:\n        kategori: styrke\n        tekst: T\n", "    så:\n      loft: «1»3«/1»\n",
      "wrong-shape",
      (
        "her skal stå linjer af formen `navn: værdi`",
        "lines of the form `name: value` belong here",
        "här ska det stå rader av formen `namn: värde`"
      ),
      (
        "ryk dem ind på linjerne under: `af: …`, `højst: …`",
        "indent them on the lines below: `of: …`, `at-most: …`",
        "dra in dem på raderna under: `av: …`, `högst: …`"
      )),
    TypedSlip(
      "titel: Prøve", "titel: Prøve\n«1»=====«/1»\n", "colon-missing",
      (
        "der mangler et kolon i linjen `=====`",
        "a colon is missing in the line `=====`",
        "ett kolon saknas i raden `=====`"
      ),
      (
        "slet linjen, eller sæt `#` foran den",
        "delete the line, or put `#` before it",
        "ta bort raden, eller sätt `#` framför den"
      )),
  ]
}
