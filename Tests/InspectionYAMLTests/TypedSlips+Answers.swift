import TestSupport

extension TypedSlip {
  /// What goes wrong in answers, numbers and dates.
  static let answers: [TypedSlip] = [
    TypedSlip(
      "    ro: 3\n", "    ro: «1»?«/1»\n", "reserved-first",
      ("`?` er ikke en værdi", "`?` is no value", "`?` är inget värde"),
      (
        "lad der stå tomt efter kolonet, eller skriv, hvorfor svaret mangler: ro: {ikke-belyst: grunden}",
        "leave it empty after the colon, or write why there is no answer: ro: {not-established: the reason}",
        "låt det stå tomt efter kolonet, eller skriv varför svaret saknas: ro: {inte-klarlagd: skälet}"
      )),
    TypedSlip(
      "    ro: 3\n", "    ro: «1»-«/1»\n", "list-on-key-line",
      ("`-` er ikke en værdi", "`-` is no value", "`-` är inget värde"),
      (
        "lad der stå tomt efter kolonet, eller skriv, hvorfor svaret mangler: ro: {ikke-belyst: grunden}",
        "leave it empty after the colon, or write why there is no answer: ro: {not-established: the reason}",
        "låt det stå tomt efter kolonet, eller skriv varför svaret saknas: ro: {inte-klarlagd: skälet}"
      )),
    TypedSlip(
      "    ro: 3\n", "    ro: «1»–«/1»\n", "unknown-answer",
      ("`–` er ikke et af svarene her", "`–` is not one of the answers here", "`–` är inget av svaren här"),
      (
        "lad der stå tomt efter kolonet, eller skriv, hvorfor svaret mangler: {ikke-belyst: grunden}",
        "leave it empty after the colon, or write why there is no answer: {not-established: the reason}",
        "låt det stå tomt efter kolonet, eller skriv varför svaret saknas: {inte-klarlagd: skälet}"
      )),
    TypedSlip(
      "    ro: 3\n", "    ro: «1»3?«/1»\n", "unknown-answer",
      ("`3?` er ikke et af svarene her", "`3?` is not one of the answers here", "`3?` är inget av svaren här"),
      ("mente du `3`?", "did you mean `3`?", "menade du `3`?")),
    TypedSlip(
      "    ro: 3\n", "    ro: «1»3«/1» # fordi de talte\n", "note-in-comment",
      (
        "det, der står efter `#`, kommer ikke med i bedømmelsen: `fordi de talte`",
        "what stands after `#` doesn't become part of the note: `fordi de talte`",
        "det som står efter `#` kommer inte med i bedömningen: `fordi de talte`"
      ),
      (
        "skriv: ro: {svar: 3, bedømmelse: 'fordi de talte'}",
        "write: ro: {answer: 3, note: 'fordi de talte'}",
        "skriv: ro: {svar: 3, bedömning: 'fordi de talte'}"
      )),
    TypedSlip(
      "      svar: nej\n", "      svar: «1»nej«/1» # fordi døren var åben\n", "note-in-comment",
      (
        "det, der står efter `#`, kommer ikke med i bedømmelsen: `fordi døren var åben`",
        "what stands after `#` doesn't become part of the note: `fordi døren var åben`",
        "det som står efter `#` kommer inte med i bedömningen: `fordi døren var åben`"
      ),
      (
        "skriv det på en linje med `bedømmelse: …`; en huskeseddel til dig selv flyttes til sin egen linje",
        "write it on a line with `bedømmelse: …`; a reminder for yourself goes on a line of its own",
        "skriv det på en rad med `bedømmelse: …`; en minneslapp till dig själv flyttas till en egen rad"
      )),
    TypedSlip(
      "    ro: 3\n", "    ro: «1»ikke-relevant, ingen børn«/1»\n", "unknown-answer",
      (
        "`ikke-relevant, ingen børn` er ikke et af svarene her",
        "`ikke-relevant, ingen børn` is not one of the answers here",
        "`ikke-relevant, ingen børn` är inget av svaren här"
      ),
      (
        "skriv: {ikke-relevant: 'ingen børn'}",
        "write: {not-relevant: 'ingen børn'}",
        "skriv: {inte-relevant: 'ingen børn'}"
      )),
    TypedSlip(
      "    ro: 3\n", "    ro: ikke-relevant«1»:«/1» ingen børn\n", "colon-in-text",
      (
        "teksten `ikke-relevant` følges af kolon og mellemrum, så den læses som et navn",
        "the text `ikke-relevant` is followed by a colon and a space, so it is read as a name",
        "texten `ikke-relevant` följs av kolon och mellanslag, så den läses som ett namn"
      ),
      (
        "skriv: ro: {ikke-relevant: ingen børn}",
        "write: ro: {ikke-relevant: ingen børn}",
        "skriv: ro: {ikke-relevant: ingen børn}"
      )),
    TypedSlip(
      "    ro: 3\n", "    ro: «1»tre«/1»\n", "unknown-answer",
      ("`tre` er ikke et af svarene her", "`tre` is not one of the answers here", "`tre` är inget av svaren här"),
      ("mente du `3`?", "did you mean `3`?", "menade du `3`?")),
    TypedSlip(
      "    ro: 3\n", "    ro: «1»3 af 5«/1»\n", "unknown-answer",
      (
        "`3 af 5` er ikke et af svarene her",
        "`3 af 5` is not one of the answers here",
        "`3 af 5` är inget av svaren här"
      ),
      ("mente du `3`?", "did you mean `3`?", "menade du `3`?")),
    TypedSlip(
      "    ro: 3\n", "    ro: «1»3.0«/1»\n", "unknown-answer",
      ("`3.0` er ikke et af svarene her", "`3.0` is not one of the answers here", "`3.0` är inget av svaren här"),
      ("mente du `3`?", "did you mean `3`?", "menade du `3`?")),
    TypedSlip(
      "      svar: nej\n", "      svar: «1»n«/1»\n", "unknown-answer",
      ("`n` er ikke et af svarene her", "`n` is not one of the answers here", "`n` är inget av svaren här"),
      ("mente du `nej`?", "did you mean `nej`?", "menade du `nej`?")),
    TypedSlip(
      "    ro: 3\n", "    «1»ro=3«/1»\n", "colon-missing",
      (
        "der mangler et kolon i linjen `ro=3`",
        "a colon is missing in the line `ro=3`",
        "ett kolon saknas i raden `ro=3`"
      ),
      ("skriv: ro: 3", "write: ro: 3", "skriv: ro: 3")),
    TypedSlip(
      "    ro: 3\n", "    «1»ro«/1» - 3\n", "colon-missing",
      (
        "der mangler et kolon i linjen `ro - 3`",
        "a colon is missing in the line `ro - 3`",
        "ett kolon saknas i raden `ro - 3`"
      ),
      ("skriv: ro: 3", "write: ro: 3", "skriv: ro: 3")),
    TypedSlip(
      "pladser: 1", "pladser: «1»ca. 6«/1»", "not-a-number",
      ("`ca. 6` er ikke et tal", "`ca. 6` is not a number", "`ca. 6` är inget tal"),
      ("mente du `6`?", "did you mean `6`?", "menade du `6`?")),
    TypedSlip(
      "pladser: 1", "pladser: «1»1,5«/1»", "decimal-comma",
      (
        "`1,5` læses som to tal: i `{…}` skiller komma felterne",
        "`1,5` is read as two numbers: in `{…}` a comma parts the fields",
        "`1,5` läses som två tal: i `{…}` skiljer komma fälten åt"
      ),
      (
        "skriv: oplysninger: {pladser: 1.5}",
        "write: oplysninger: {pladser: 1.5}",
        "skriv: oplysninger: {pladser: 1.5}"
      )),
    TypedSlip(
      "pladser: 1", "pladser: «1»seks«/1»", "not-a-number",
      ("`seks` er ikke et tal", "`seks` is not a number", "`seks` är inget tal"),
      ("mente du `6`?", "did you mean `6`?", "menade du `6`?")),
    TypedSlip(
      "    ro: 3\n", "    ro: 3\n    «1»ro«/1»: 1\n", "key-twice",
      (
        "`ro` står to gange, første gang i linje 11",
        "`ro` is there twice, first on line 11",
        "`ro` står två gånger, första gången på rad 11"
      ),
      ("behold kun den ene", "keep only one of them", "behåll bara den ena")),
    TypedSlip(
      "    ro: 3\n", "    ro: «1»\"«/1»3\n", "unclosed-quote",
      (
        "citationstegnet `\"` bliver ikke lukket",
        "the quote `\"` is never closed",
        "citattecknet `\"` stängs inte"
      ),
      ("skriv: ro: \"3\"", "write: ro: \"3\"", "skriv: ro: \"3\"")),
    TypedSlip(
      "    ro: 3\n", "    ro: «1»ikke relevant«/1»\n", "unknown-answer",
      (
        "`ikke relevant` er ikke et af svarene her",
        "`ikke relevant` is not one of the answers here",
        "`ikke relevant` är inget av svaren här"
      ),
      ("mente du `ikke-relevant`?", "did you mean `ikke-relevant`?", "menade du `ikke-relevant`?")),
  ]
}
