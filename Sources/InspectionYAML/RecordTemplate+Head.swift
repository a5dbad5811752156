import Inspection

// What stands before and after the answers.

extension RecordTemplate {
  mutating func writeInstructions() {
    let (unit, purpose) = (form.unit.map { checklist.units[$0] }, form.purpose.map { checklist.purposes[$0] })
    comment(form.text(checklist.title) + " (\(checklist.id.rawValue) \(checklist.version))", indent: 0)
    let whom = [unit, purpose].compactMap { $0 }.map { form.text($0.text) }.joined(separator: ", ")
    if !whom.isEmpty { comment(whom, indent: 0) }
    if let record = form.earlier?.record {
      let day = record.visit.date.map { form.language.date($0) + ", " } ?? ""
      comment(
        Message(
          da: "Sidste besøg: \(day)skema \(record.id)", en: "Last visit: \(day)record \(record.id)",
          sv: "Förra besöket: \(day)protokoll \(record.id)"), indent: 0)
    }
    add("#")
    let answer = word(.answer)
    let statuses = (word(.notRelevant), word(.notInFocus), word(.notEstablished))
    for instruction in [
      Message(
        da:
          "Skriv efter kolonet, med et mellemrum imellem: `\(answer): 4`. Det, der står efter #, er forklaringer og tæller ikke med.",
        en:
          "Write after the colon, with a space between: `\(answer): 4`. What stands after # explains and doesn't count.",
        sv:
          "Skriv efter kolonet, med ett mellanslag emellan: `\(answer): 4`. Det som står efter # förklarar och räknas inte."
      ),
      checklist.items.contains(where: { $0.aggregation?.unanswered == .zero })
        ? Message(
          da: "Lad det stå tomt, som du ikke er nået til. Tjeklisten lader et tomt svar tælle som 0.",
          en: "Leave empty what you haven't come to. The checklist lets an empty answer count as 0.",
          sv: "Lämna tomt det som du inte har hunnit med. Checklistan låter ett tomt svar räknas som 0.")
        : Message(
          da: "Lad det stå tomt, som du ikke er nået til. Et tomt svar er ikke et lavt svar.",
          en: "Leave empty what you haven't come to. An empty answer is no low answer.",
          sv: "Lämna tomt det som du inte har hunnit med. Ett tomt svar är inte ett lågt svar."),
      Message(
        da:
          "Passer et spørgsmål ikke på stedet, skriv `\(statuses.0): grunden` i stedet for linjen `\(answer):`. Blev det bevidst ikke "
          + "taget op, skriv `\(statuses.1): grunden`. Kunne det ikke afklares, skriv `\(statuses.2): grunden`.",
        en:
          "Where a question doesn't fit the place, write `\(statuses.0): the reason` in place of the line `\(answer):`. Where it was "
          + "left out on purpose, write `\(statuses.1): the reason`. Where it couldn't be settled, write `\(statuses.2): the reason`.",
        sv:
          "Om en fråga inte passar verksamheten, skriv `\(statuses.0): skälet` i stället för raden `\(answer):`. Om den medvetet inte "
          + "togs upp, skriv `\(statuses.1): skälet`. Gick den inte att klarlägga, skriv `\(statuses.2): skälet`."),
      Message(
        da:
          "Skal et helt fokuspunkt ikke tages op, skriv linjen `\(statuses.1): grunden` lige under dets navn, 4 mellemrum inde. Resten lader du stå.",
        en:
          "Where a whole point isn't taken up, write the line `\(statuses.1): the reason` right below its name, 4 spaces in. Leave the rest as it is.",
        sv:
          "Ska en hel fokuspunkt inte tas upp, skriv raden `\(statuses.1): skälet` precis under dess namn, 4 mellanslag in. Låt resten stå."
      ),
      Message(
        da:
          "Længere tekst skrives på linjen under `|`, lige så langt inde som den tomme linje dér. Skriv ingen navne og ingen CPR-numre.",
        en:
          "Longer texts go on the line below `|`, as far in as the empty line there. Write no names and no CPR numbers.",
        sv:
          "Längre text skrivs på raden under `|`, lika långt in som den tomma raden där. Skriv inga namn och inga personnummer."
      ),
      Message(
        da: "Se efter fejl med `tilsyn check FIL`, og få rapporten med `tilsyn score FIL`.",
        en: "Look for faults with `tilsyn check FILE`, and get the report with `tilsyn score FILE`.",
        sv: "Leta efter fel med `tilsyn check FIL`, och få rapporten med `tilsyn score FIL`."),
    ] { comment(instruction, indent: 0, bullet: "- ") }
    writeSourceKinds()
    writeScale()
    writeSchema()
    add("")
  }

  /// Names the JSON Schema by which an editor completes and checks.
  private mutating func writeSchema() {
    let (name, language) = ("\(checklist.id.rawValue)@\(checklist.version)", form.language)
    let isOwn = language == checklist.language
    let file = "\(checklist.id.rawValue)-\(checklist.version)\(isOwn ? "" : "." + language.rawValue).schema.json"
    let command = "tilsyn schema \(name)\(isOwn ? "" : " --lang " + language.rawValue) --output \(file)"
    comment(
      Message(
        da: "Nogle teksteditorer hjælper undervejs, når filen i linjen herunder ligger ved siden af: `\(command)`.",
        en: "Some editors help along when the file in the line below lies beside this one: `\(command)`.",
        sv: "Vissa skrivprogram hjälper till när filen i raden nedan ligger bredvid: `\(command)`."),
      indent: 0, bullet: "- ")
    add("# yaml-language-server: $schema=\(file)")
  }

  private mutating func writeSourceKinds() {
    guard !checklist.sourceKinds.isEmpty else { return }
    let sources = word(.sources)
    let example = checklist.sourceKinds.prefix(2).map { $0.value }.joined(separator: ", ")
    comment(
      Message(
        da:
          "`\(sources)` er det, svaret bygger på. Skriv i skarp parentes med komma imellem: `\(sources): [\(example)]`. Der kan vælges:",
        en:
          "`\(sources)` is what the answer rests on. Write in brackets with commas between: `\(sources): [\(example)]`. The choices:",
        sv:
          "`\(sources)` är det som svaret bygger på. Skriv inom hakparentes med komma emellan: `\(sources): [\(example)]`. Att välja på:"
      ),
      indent: 0, bullet: "- ")
    for kind in checklist.sourceKinds { comment(form.text(kind.text), indent: 0, bullet: "    \(kind.value): ") }
  }

  private mutating func writeScale() {
    guard case .choice(let options) = checklist.scales[0].kind, isAsked(onScale: 0, below: 0) else { return }
    comment(
      Message(
        da: "Hvor der ikke står andet, svares der med:", en: "Where nothing else is said, the answers are:",
        sv: "Där inget annat står är svaren:"), indent: 0, bullet: "- ")
    if let guidance = checklist.scales[0].guidance { comment(form.text(guidance), indent: 0, bullet: "  ") }
    for option in options { comment(form.text(option.choice.text), indent: 0, bullet: "    \(option.choice.value): ") }
  }

  /// Whether some question is answered on a scale.
  private func isAsked(onScale scale: Int, below item: Int) -> Bool {
    form.children(of: item).contains { child in
      checklist.question(of: child).map { $0.scale == scale } ?? isAsked(onScale: scale, below: child)
    }
  }

  mutating func writeHead() {
    add(
      .record, RecordTemplate.scalar(id),
      comment: TemplateComment.ownID)
    add(.checklist, "\(checklist.id.rawValue)@\(checklist.version)")
    add(
      .status, word(.draft),
      comment: TemplateComment.status)
    add("", key(.visit))
    add(
      .date, date?.description, indent: 2,
      comment: TemplateComment.date)
    add(.form, indent: 2, comment: TemplateComment.form)
    if !checklist.purposes.isEmpty {
      add(
        .purpose, form.purpose.map { checklist.purposes[$0].value }, indent: 2,
        comment: form.purpose == nil ? TemplateComment.purposes(of: checklist) : nil)
    }
    add(.authority, form.earlier?.record.visit.authority.map(RecordTemplate.scalar), indent: 2)
    add(.inspectors, indent: 2, comment: TemplateComment.inspectors)
    add("", key(.unit))
    add(
      .id, form.earlier?.record.unit.id.map(RecordTemplate.scalar), indent: 2,
      comment: TemplateComment.unitID)
    if let unit = form.unit { add(.kind, checklist.units[unit].value, indent: 2) }
  }

  mutating func writeRest() {
    add("")
    comment(
      Message(
        da: "Dine egne ord: om besøget som helhed og om fokuspunkterne. De kan stå tomme.",
        en: "Your own words: on the visit as a whole and on the points. They may stay empty.",
        sv: "Dina egna ord: om besöket som helhet och om fokuspunkterna. De kan lämnas tomma."), indent: 0)
    add(key(.judgement))
    addBlock(key(.overall), indent: 2)
    for point in form.children(of: 0) { addBlock(checklist.items[point].id + ":", indent: 2) }
    add("")
    writeFindings()
    writeStances()
    writeFollowUp()
    writeComments()
  }

  private mutating func writeFindings() {
    comment(
      Message(
        da: "Det, du selv har set, og som intet spørgsmål fanger. Hvert fund skrives sådan under `\(word(.findings)):`",
        en:
          "What you saw yourself and no question catches. Each finding is written like this below `\(word(.findings)):`",
        sv:
          "Det som du själv har sett och som ingen fråga fångar. Varje iakttagelse skrivs så här under `\(word(.findings)):`"
      ), indent: 0)
    var fields: [(name: String, value: String)] = [(word(.category), word(.attention))]
    if let point = form.children(of: 0).first { fields.append((word(.point), checklist.items[point].id)) }
    fields.append((word(.text), Message(da: "kort om det", en: "a few words", sv: "några ord")(form.language)))
    addExample(fields)
    let categories = form.language.choice(among: FindingCategory.allCases.map { word($0.keyword) })
    comment("\(word(.category)): \(categories)", indent: 0, bullet: "  ")
    writeEarlierFindings(of: nil)
    writeEarlierFindingsElsewhere()
    add(key(.findings), "")
  }

  /// A point of a list in lines of their own, as nothing in them can break it.
  mutating func addExample(_ fields: [(name: String, value: String)]) {
    for (index, field) in fields.enumerated() {
      add("#   " + (index == 0 ? "- " : "  ") + "\(field.name): \(field.value)")
    }
  }

  private mutating func writeComments() {
    comment(
      Message(
        da: "Hvad stedet siger til det, der er set.", en: "What the place says to what was seen.",
        sv: "Vad verksamheten säger om det som setts."), indent: 0)
    if let words = form.earlier?.record.comments {
      comment(
        Message(da: "Sidst: \(words)", en: "Last time: \(words)", sv: "Förra gången: \(words)"), indent: 0, bullet: "- "
      )
    }
    for reply in form.earlierReplies {
      let words = reply.remark ?? ""
      comment(
        Message(
          da: "Høringssvar sidst: \(words)", en: "Answer to the hearing last time: \(words)",
          sv: "Synpunkt förra gången: \(words)"), indent: 0, bullet: "- ")
    }
    addBlock(key(.comments), indent: 0)
  }
}
