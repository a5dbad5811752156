import TestSupport

extension TypedSlip {
  /// What goes wrong in the values of a checklist that is edited between two meetings.
  static let values: [TypedSlip] = [
    TypedSlip(
      "vægt: 2", "vægt: «1»150%«/1»", "not-a-number",
      ("`150%` er ikke et tal", "`150%` is not a number", "`150%` är inget tal"),
      ("mente du `1.5`?", "did you mean `1.5`?", "menade du `1.5`?")),
    TypedSlip(
      "vægt: 2", "vægt: «1»tre«/1»", "not-a-number",
      ("`tre` er ikke et tal", "`tre` is not a number", "`tre` är inget tal"),
      ("mente du `3`?", "did you mean `3`?", "menade du `3`?")),
    TypedSlip(
      "vægt: 2", "vægt: «1»-1«/1»", "negative-weight",
      ("en vægt kan ikke være negativ", "a weight can't be negative", "en vikt kan inte vara negativ"),
      (
        "skriv 0, hvis kriteriet ikke skal tælle med",
        "write 0 if the criterion isn't to count",
        "skriv 0 om kriteriet inte ska räknas"
      )),
    TypedSlip(
      "vægt: 2", "vægt: «1»2,«/1»", "not-a-number",
      ("`2,` er ikke et tal", "`2,` is not a number", "`2,` är inget tal"),
      ("mente du `2`?", "did you mean `2`?", "menade du `2`?")),
    TypedSlip(
      "id: låst", "id: «1»låst dør«/1»", "bad-id",
      ("`låst dør` kan ikke bruges som id", "`låst dør` can't be an id", "`låst dør` kan inte användas som id"),
      (
        "brug bogstaver, tal og bindestreg, et bogstav først: `låst-dør`",
        "use letters, digits and hyphens, a letter first: `låst-dør`",
        "använd bokstäver, siffror och bindestreck, en bokstav först: `låst-dør`"
      )),
    TypedSlip(
      "id: låst", "id: «1»2-låst«/1»", "bad-id",
      ("`2-låst` kan ikke bruges som id", "`2-låst` can't be an id", "`2-låst` kan inte användas som id"),
      (
        "brug bogstaver, tal og bindestreg, et bogstav først",
        "use letters, digits and hyphens, a letter first",
        "använd bokstäver, siffror och bindestreck, en bokstav först"
      )),
    TypedSlip(
      "regler:\n", "      - id: «1»ro«/1»\n        spørgsmål: Er der ro?\nregler:\n", "id-twice",
      ("`ro` findes allerede", "`ro` exists already", "`ro` finns redan"),
      ("giv den ene et andet navn", "give one of them another name", "ge den ena ett annat namn")),
    TypedSlip(
      "regler:\n  - id: r",
      "regler:\n  - id: r\n    når: dialog.ro = 5\n    så: {fund: {kategori: styrke, tekst: U}}\n  - id: «1»r«/1»",
      "id-twice",
      ("`r` findes allerede", "`r` exists already", "`r` finns redan"),
      ("giv den ene et andet navn", "give one of them another name", "ge den ena ett annat namn")),
    TypedSlip(
      "skala: ja-nej", "skala: «1»ja/nej«/1»", "unknown-scale",
      ("der er ingen skala `ja/nej`", "there is no scale `ja/nej`", "det finns ingen skala `ja/nej`"),
      ("mente du `ja-nej`?", "did you mean `ja-nej`?", "menade du `ja-nej`?")),
    TypedSlip(
      "            kategori: styrke", "            kategori: «1»bemærkning«/1»", "unknown-value",
      (
        "`bemærkning` kan ikke vælges her",
        "`bemærkning` can't be chosen here",
        "`bemærkning` kan inte väljas här"
      ),
      ("mente du `opmærksomhedspunkt`?", "did you mean `opmærksomhedspunkt`?", "menade du `opmærksomhedspunkt`?")),
    TypedSlip(
      "            kategori: styrke", "            kategori: «1»væsentligt forhold«/1»", "unknown-value",
      (
        "`væsentligt forhold` kan ikke vælges her",
        "`væsentligt forhold` can't be chosen here",
        "`væsentligt forhold` kan inte väljas här"
      ),
      ("mente du `væsentligt-forhold`?", "did you mean `væsentligt-forhold`?", "menade du `væsentligt-forhold`?")),
    TypedSlip(
      "        vægt: 2\n", "        vægt: 2\n        trin:\n          «1»4«/1»: God ro.\n          1: Uro.\n",
      "unknown-level",
      (
        "skalaen `opfyldelse` har intet trin `4`",
        "the scale `opfyldelse` has no step `4`",
        "skalan `opfyldelse` har inget steg `4`"
      ),
      ("trinene er `5`, `3`, `1`", "the steps are `5`, `3`, `1`", "stegen är `5`, `3`, `1`")),
    TypedSlip(
      "mindste-dækning: 50%", "mindste-dækning: «1»150%«/1»", "coverage-outside",
      (
        "mindste dækning skal være mellem 0 % og 100 %",
        "the minimum coverage must be between 0% and 100%",
        "minsta täckning ska vara mellan 0 % och 100 %"
      ),
      ("skriv for eksempel 60%", "write, for example, 60%", "skriv till exempel 60%")),
    TypedSlip(
      "mindste-dækning: 50%", "mindste-dækning: «1»60«/1»", "coverage-outside",
      (
        "mindste dækning skal være mellem 0 % og 100 %",
        "the minimum coverage must be between 0% and 100%",
        "minsta täckning ska vara mellan 0 % och 100 %"
      ),
      ("mente du `60%`?", "did you mean `60%`?", "menade du `60%`?")),
    TypedSlip(
      "mindste-dækning: 50%", "mindste-dækning: «1»60 pct.«/1»", "not-a-number",
      ("`60 pct.` er ikke et tal", "`60 pct.` is not a number", "`60 pct.` är inget tal"),
      ("mente du `60%`?", "did you mean `60%`?", "menade du `60%`?")),
    TypedSlip(
      "titel: Prøve\n", "titel: Prøve\ngælder: {fra: «1»1.7.2024«/1»}\n", "not-a-date",
      (
        "`1.7.2024` er ikke en dato i formen år-måned-dag",
        "`1.7.2024` is not a date of the form year-month-day",
        "`1.7.2024` är inget datum i formen år-månad-dag"
      ),
      ("skriv 2024-07-01", "write 2024-07-01", "skriv 2024-07-01")),
    TypedSlip(
      "titel: Prøve\n", "titel: Prøve\n«1»gælder«/1»:\n  til: 2024-01-01\n  fra: 2025-01-01\n", "empty-period",
      (
        "perioden slutter 2024-01-01, før den begynder 2025-01-01",
        "the period ends on 2024-01-01, before it begins on 2025-01-01",
        "perioden slutar 2024-01-01 innan den börjar 2025-01-01"
      ),
      ("byt om på `fra` og `til`", "swap `from` and `until`", "byt plats på `från` och `till`")),
    TypedSlip(
      "titel: Prøve\n", "titel: Prøve\nsprog: «1»dk«/1»\n", "unknown-language",
      (
        "`dk` er ikke et sprog, Tilsyn kender",
        "`dk` is no language that Tilsyn knows",
        "`dk` är inget språk som Tilsyn känner till"
      ),
      ("mente du `da`?", "did you mean `da`?", "menade du `da`?")),
    TypedSlip(
      "tjekliste: prøve", "tjekliste: «1»Prøve til 2026«/1»", "bad-id",
      (
        "`Prøve til 2026` kan ikke bruges som id",
        "`Prøve til 2026` can't be an id",
        "`Prøve til 2026` kan inte användas som id"
      ),
      (
        "brug bogstaver, tal og bindestreg, et bogstav først: `Prøve-til-2026`",
        "use letters, digits and hyphens, a letter first: `Prøve-til-2026`",
        "använd bokstäver, siffror och bindestreck, en bokstav först: `Prøve-til-2026`"
      )),
    TypedSlip(
      "{værdi: ja, score: 5}", "{værdi: «1»“ja”«/1», score: 5}", "option-space",
      (
        "citationstegnene i `“ja”` bliver en del af valgmuligheden",
        "the quotes in `“ja”` become part of the option",
        "citattecknen i `“ja”` blir en del av alternativet"
      ),
      ("skriv ja", "write ja", "skriv ja")),
    TypedSlip(
      "        vægt: 2\n", "        vægt: 2\n        kan-fravælges: «1»NEJ«/1»\n", "unknown-value",
      ("`NEJ` kan ikke vælges her", "`NEJ` can't be chosen here", "`NEJ` kan inte väljas här"),
      ("mente du `nej`?", "did you mean `nej`?", "menade du `nej`?")),
    TypedSlip(
      "        vægt: 2\n", "        vægt: 2\n        mærker: «1»hverdag, trivsel«/1»\n", "wrong-shape",
      ("her skal stå en liste", "a list belongs here", "här ska det stå en lista"),
      ("skriv [hverdag, trivsel]", "write [hverdag, trivsel]", "skriv [hverdag, trivsel]")),
    TypedSlip(
      "{fra: 3, id: høj}", "{fra: «1»3,5«/1», id: høj}", "decimal-comma",
      (
        "`3,5` læses som to tal: i `{…}` skiller komma felterne",
        "`3,5` is read as two numbers: in `{…}` a comma parts the fields",
        "`3,5` läses som två tal: i `{…}` skiljer komma fälten åt"
      ),
      (
        "skriv: fokuspunkt: [{fra: 3.5, id: høj}, {fra: 1, id: lav}]",
        "write: fokuspunkt: [{fra: 3.5, id: høj}, {fra: 1, id: lav}]",
        "skriv: fokuspunkt: [{fra: 3.5, id: høj}, {fra: 1, id: lav}]"
      )),
  ]
}
