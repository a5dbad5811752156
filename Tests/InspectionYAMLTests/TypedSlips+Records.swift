import TestSupport

extension TypedSlip {
  /// What goes wrong in the parts of a record.
  static let records: [TypedSlip] = [
    TypedSlip(
      "svar:\n  dialog:\n    ro: 3\n    låst:", "«1»dialog«/1»:\n    ro: 3\n    låst:", "unknown-key",
      ("`dialog` kan ikke stå her", "`dialog` can't stand here", "`dialog` kan inte stå här"),
      ("ryk `dialog` ind under `svar:`", "indent `dialog` below `answers:`", "dra in `dialog` under `svar:`")),
    TypedSlip(
      "    ro: 3\n", "«1»ro«/1»: 3\n", "indentation",
      (
        "indrykningen passer ikke med linjerne ovenfor: linjen har ingen mellemrum foran",
        "the indentation doesn't match the lines above: the line has no spaces before it",
        "indraget passar inte med raderna ovanför: raden har inga mellanslag framför"
      ),
      ("brug 4 mellemrum foran `ro`", "use 4 spaces before `ro`", "använd 4 mellanslag framför `ro`")),
    TypedSlip(
      "  form: uanmeldt\n", "«1»form«/1»: uanmeldt\n", "unknown-key",
      ("`form` kan ikke stå her", "`form` can't stand here", "`form` kan inte stå här"),
      ("ryk `form` ind under `besøg:`", "indent `form` below `visit:`", "dra in `form` under `besök:`")),
    TypedSlip(
      "  form: uanmeldt\n", "  form: uanmeldt\n  «1»status«/1»: endelig\n", "unknown-key",
      ("`status` kan ikke stå her", "`status` can't stand here", "`status` kan inte stå här"),
      ("ryk `status` helt ud til venstre", "move `status` to the very left", "flytta `status` längst åt vänster")),
    TypedSlip(
      "  dialog:\n    ro: 3\n    låst:\n", "  dialog:\n    «1»- ro: 3\n    - låst:\n", "wrong-shape",
      (
        "her skal stå linjer af formen `navn: værdi`",
        "lines of the form `name: value` belong here",
        "här ska det stå rader av formen `namn: värde`"
      ),
      (
        "slet bindestregerne, og lad linjerne stå lige under hinanden",
        "delete the dashes, and let the lines stand right below each other",
        "ta bort bindestrecken, och låt raderna stå rakt under varandra"
      )),
    TypedSlip(
      "  dialog:\n    ro: 3\n", "  «1»dialog.ro«/1»: 3\n  dialog:\n", "unknown-point",
      (
        "`dialog.ro` skal deles over to linjer",
        "`dialog.ro` must be parted over two lines",
        "`dialog.ro` ska delas på två rader"
      ),
      (
        "skriv `dialog:` og på linjen under, rykket ind, `ro: …`",
        "write `dialog:` and on the line below, indented, `ro: …`",
        "skriv `dialog:` och på raden under, indraget, `ro: …`"
      )),
    TypedSlip(
      "vurdering:\n  dialog:\n    tekst: Fint.\n", "vurdering: «1»Alt i alt fint.«/1»\n", "wrong-shape",
      (
        "her skal stå linjer af formen `navn: værdi`",
        "lines of the form `name: value` belong here",
        "här ska det stå rader av formen `namn: värde`"
      ),
      (
        "ryk dem ind på linjerne under: `samlet: …`",
        "indent them on the lines below: `overall: …`",
        "dra in dem på raderna under: `totalt: …`"
      )),
    TypedSlip(
      "vurdering:\n  dialog:\n", "vurdering:\n  «1»ro«/1»:\n", "unknown-point",
      (
        "tjeklisten har intet fokuspunkt `ro`",
        "the checklist has no point `ro`",
        "checklistan har ingen fokuspunkt `ro`"
      ),
      (
        "`ro` er et spørgsmål under `dialog`; skriv fokuspunktet",
        "`ro` is a question below `dialog`; write the point",
        "`ro` är en fråga under `dialog`; skriv fokuspunkten"
      )),
    TypedSlip(
      "    ro: 3\n", "    ro: 3\n      «1»bedømmelse«/1»: Fint\n", "indented-under-value",
      (
        "`bedømmelse` er rykket ind under `ro`, som allerede har en værdi",
        "`bedømmelse` is indented under `ro`, which already has a value",
        "`bedømmelse` är indragen under `ro`, som redan har ett värde"
      ),
      (
        "skriv `ro:` alene, og under den, rykket ind, `svar: 3` og `bedømmelse: …`",
        "write `ro:` alone and below it, indented, `answer: 3` and `bedømmelse: …`",
        "skriv `ro:` ensamt och under det, indraget, `svar: 3` och `bedømmelse: …`"
      )),
    TypedSlip(
      "    ro: 3\n", "    ro: 3\n    «1»bedømmelse«/1»: Fint\n", "unknown-question",
      (
        "`bedømmelse` hører til under et spørgsmål",
        "`bedømmelse` belongs below a question",
        "`bedømmelse` hör hemma under en fråga"
      ),
      (
        "ryk linjen ind under spørgsmålet, sammen med svaret: `svar: …`",
        "indent the line below the question, together with the answer: `answer: …`",
        "dra in raden under frågan, tillsammans med svaret: `svar: …`"
      )),
    TypedSlip(
      "    ro: 3\n", "    ro:\n    «1»3«/1»\n", "colon-missing",
      ("der mangler et kolon i linjen `3`", "a colon is missing in the line `3`", "ett kolon saknas i raden `3`"),
      ("skriv på én linje: ro: 3", "write on one line: ro: 3", "skriv på en rad: ro: 3")),
    TypedSlip(
      "prøve@1.0.0", "«1»prøve 1.0.0«/1»", "not-a-version",
      (
        "mellem tjeklistens id og versionen skal der kun stå `@`: `prøve 1.0.0`",
        "only `@` may stand between the checklist's id and its version: `prøve 1.0.0`",
        "mellan checklistans id och versionen ska det bara stå `@`: `prøve 1.0.0`"
      ),
      ("mente du `prøve@1.0.0`?", "did you mean `prøve@1.0.0`?", "menade du `prøve@1.0.0`?")),
    TypedSlip(
      "prøve@1.0.0", "«1»prøve, version 1.0.0«/1»", "not-a-version",
      (
        "mellem tjeklistens id og versionen skal der kun stå `@`: `prøve, version 1.0.0`",
        "only `@` may stand between the checklist's id and its version: `prøve, version 1.0.0`",
        "mellan checklistans id och versionen ska det bara stå `@`: `prøve, version 1.0.0`"
      ),
      ("mente du `prøve@1.0.0`?", "did you mean `prøve@1.0.0`?", "menade du `prøve@1.0.0`?")),
    TypedSlip(
      "prøve@1.0.0", "«1»prøve @1.0.0«/1»", "not-a-version",
      (
        "mellem tjeklistens id og versionen skal der kun stå `@`: `prøve @1.0.0`",
        "only `@` may stand between the checklist's id and its version: `prøve @1.0.0`",
        "mellan checklistans id och versionen ska det bara stå `@`: `prøve @1.0.0`"
      ),
      ("mente du `prøve@1.0.0`?", "did you mean `prøve@1.0.0`?", "menade du `prøve@1.0.0`?")),
    TypedSlip(
      "enhed: {id: A, type: tilbud}", "enhed: «1»tilbud«/1»", "wrong-shape",
      (
        "her skal stå linjer af formen `navn: værdi`",
        "lines of the form `name: value` belong here",
        "här ska det stå rader av formen `namn: värde`"
      ),
      (
        "ryk dem ind på linjerne under: `id: …`, `type: …`",
        "indent them on the lines below: `id: …`, `kind: …`",
        "dra in dem på raderna under: `id: …`, `typ: …`"
      )),
    TypedSlip(
      "dato: 2026-03-12", "dato: «1»torsdag d. 12. marts 2026«/1»", "not-a-date",
      (
        "`torsdag d. 12. marts 2026` er ikke en dato i formen år-måned-dag",
        "`torsdag d. 12. marts 2026` is not a date of the form year-month-day",
        "`torsdag d. 12. marts 2026` är inget datum i formen år-månad-dag"
      ),
      ("skriv 2026-03-12", "write 2026-03-12", "skriv 2026-03-12")),
    TypedSlip(
      "dato: 2026-03-12", "dato: «1»12.03.26 kl. 10«/1»", "not-a-date",
      (
        "`12.03.26 kl. 10` er ikke en dato i formen år-måned-dag",
        "`12.03.26 kl. 10` is not a date of the form year-month-day",
        "`12.03.26 kl. 10` är inget datum i formen år-månad-dag"
      ),
      ("skriv 2026-03-12", "write 2026-03-12", "skriv 2026-03-12")),
    TypedSlip(
      "    hvem: K-1\n", "    hvem: K-1\n    frist: «1»1. maj«/1»\n", "not-a-date",
      ("`1. maj` er uden årstal", "`1. maj` has no year", "`1. maj` saknar årtal"),
      (
        "skriv året først, for eksempel 2026-05-01",
        "write the year first, for example 2026-05-01",
        "skriv året först, till exempel 2026-05-01"
      )),
    TypedSlip(
      "datakilder: [interview, observation]", "datakilder: «1»interview og observation«/1»", "unknown-choice",
      (
        "`interview og observation` kan ikke vælges her",
        "`interview og observation` can't be chosen here",
        "`interview og observation` kan inte väljas här"
      ),
      (
        "skriv flere i en liste: [interview, observation]",
        "write several in a list: [interview, observation]",
        "skriv flera i en lista: [interview, observation]"
      )),
    TypedSlip(
      "datakilder: [interview, observation]", "datakilder: [«1»interview observation«/1»]", "unknown-choice",
      (
        "`interview observation` kan ikke vælges her",
        "`interview observation` can't be chosen here",
        "`interview observation` kan inte väljas här"
      ),
      (
        "skriv dem hver for sig i listen: `interview`, `observation`",
        "write each by itself in the list: `interview`, `observation`",
        "skriv var och en för sig i listan: `interview`, `observation`"
      )),
    TypedSlip(
      "status: kladde", "status: «1»udkast«/1»", "unknown-value",
      ("`udkast` kan ikke vælges her", "`udkast` can't be chosen here", "`udkast` kan inte väljas här"),
      ("mente du `kladde`?", "did you mean `kladde`?", "menade du `kladde`?")),
    TypedSlip(
      "  form: uanmeldt", "  form: «1»uvarslet«/1»", "unknown-value",
      ("`uvarslet` kan ikke vælges her", "`uvarslet` can't be chosen here", "`uvarslet` kan inte väljas här"),
      ("mente du `uanmeldt`?", "did you mean `uanmeldt`?", "menade du `uanmeldt`?")),
    TypedSlip(
      "skema: 2026-1\n", "«1»SKEMA«/1»: 2026-1\n", "unknown-key",
      ("`SKEMA` kan ikke stå her", "`SKEMA` can't stand here", "`SKEMA` kan inte stå här"),
      ("mente du `skema`?", "did you mean `skema`?", "menade du `skema`?")),
  ]
}
