import Inspection

// What becomes of a record after the visit.

extension RecordTemplate {
  mutating func writeStances() {
    let (adopted, rewritten, declined) = (word(.adopted), word(.rewritten), word(.declined))
    comment(
      Message(
        da:
          "Når rapporten er regnet ud: hvert beregnet fund med sit id. `\(adopted)`, `{\(rewritten): dine ord}` eller `{\(declined): grunden}`.",
        en:
          "Once the report is worked out: each computed finding by its id. `\(adopted)`, `{\(rewritten): your words}` or `{\(declined): the reason}`.",
        sv:
          "När rapporten är uträknad: varje beräknad iakttagelse med sitt id. `\(adopted)`, `{\(rewritten): dina ord}` eller `{\(declined): skälet}`."
      ), indent: 0)
    add(key(.stances), "")
  }

  mutating func writeFollowUp() {
    comment(
      Message(
        da: "Det aftalte. Hver aftale skrives sådan under `\(word(.followUp)):`",
        en: "What was agreed. Each agreement is written like this below `\(word(.followUp)):`",
        sv: "Det som avtalats. Varje avtal skrivs så här under `\(word(.followUp)):`"), indent: 0)
    let example = Message(da: "det aftalte", en: "what was agreed", sv: "det avtalade")(form.language)
    addExample([
      (word(.what), example), (word(.who), "K-1"), (word(.deadline), "2026-06-30"), (word(.sort), word(.agreed)),
    ])
    let kinds = form.language.choice(among: [Keyword.agreed, .askedFor, .own].map { word($0) })
    comment("\(word(.sort)): \(kinds)", indent: 0, bullet: "  ")
    for step in form.openFollowUp {
      let more = [step.who, step.deadline?.description].compactMap { $0 }.joined(separator: ", ")
      let what = step.what + (more.isEmpty ? "" : " (\(more))")
      comment(
        Message(
          da: "Aftalt sidst: \(what). Er det sket?", en: "Agreed last time: \(what). Was it done?",
          sv: "Avtalat förra gången: \(what). Har det skett?"), indent: 0, bullet: "- ")
    }
    for decision in form.earlierDecisions {
      let more = decision.deadline.map { " (\($0))" } ?? ""
      comment(
        Message(
          da: "Afgørelse sidst: \(decision.kind)\(more). Er fristen holdt?",
          en: "Decision last time: \(decision.kind)\(more). Was the deadline kept?",
          sv: "Beslut förra gången: \(decision.kind)\(more). Hölls tidsfristen?"), indent: 0, bullet: "- ")
    }
    add(key(.followUp), "")
    add(.nextVisit, comment: TemplateComment.date)
    add("")
  }
}
