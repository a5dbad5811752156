import Inspection

// The questions with all that helps to answer them.

extension RecordTemplate {
  mutating func writePoint(_ point: Int) {
    let item = checklist.items[point]
    add("", "  # " + String(repeating: "-", count: 94))
    comment(form.text(item.title), indent: 2)
    if let guidance = item.guidance { comment(form.text(guidance), indent: 2) }
    writeCondition(of: point, indent: 2)
    writeEarlierFindings(of: point)
    if item.isAsked {
      write(point, indent: 2)
      return
    }
    add("  \(item.id):")
    for child in form.children(of: point) { writeItem(child, indent: 4) }
  }

  /// A criterion with what is below it, or an indicator.
  private mutating func writeItem(_ index: Int, indent: Int) {
    let item = checklist.items[index]
    add("")
    comment(form.words(asking: item), indent: indent)
    if let guidance = item.guidance { comment(form.text(guidance), indent: indent, bullet: "  ") }
    writeCondition(of: index, indent: indent)
    if item.isAsked {
      write(index, indent: indent)
      return
    }
    add(String(repeating: " ", count: indent) + item.id + ":")
    for child in form.children(of: index) { writeItem(child, indent: indent + 2) }
  }

  private mutating func writeCondition(of index: Int, indent: Int) {
    guard let condition = form.condition(of: index) else { return }
    comment(
      Message(
        da: "Kun når \(condition).", en: "Only when \(condition).", sv: "Bara när \(condition)."), indent: indent)
  }

  /// Those on the visit as a whole under `nil`.
  mutating func writeEarlierFindings(of point: Int?) {
    write(form.earlierFindings(of: point), indent: point == nil ? 0 : 2)
  }

  /// Those on points that are not asked about here.
  mutating func writeEarlierFindingsElsewhere() { write(form.earlierFindingsElsewhere, indent: 0) }

  private mutating func write(_ findings: [Finding], indent: Int) {
    for finding in findings {
      let text = form.words(of: finding)
      comment(
        Message(
          da: "Fund fra sidst: \(text) Hvordan ser det ud nu?", en: "Finding from last time: \(text) How is it now?",
          sv: "Iakttagelse från förra gången: \(text) Hur ser det ut nu?"), indent: indent, bullet: "- ")
    }
  }

  /// The lines for an answer: itself, its sources where they may be wanted, and words to it, but for what is answered in words.
  private mutating func write(_ index: Int, indent: Int) {
    let item = checklist.items[index]
    guard let question = checklist.question(of: index) else { return }
    writeSteps(item, question, indent: indent)
    writeRequirements(index, question, indent: indent)
    if let several = item.several {
      writeSeveral(index, several, question, indent: indent)
      return
    }
    if let answer = form.earlierAnswer(to: index) {
      comment(
        Message(da: "Sidst: \(answer)", en: "Last time: \(answer)", sv: "Förra gången: \(answer)"), indent: indent)
    }
    let margin = String(repeating: " ", count: indent)
    add(margin + item.id + ":")
    add(margin + "  " + key(.answer))
    if !checklist.sourceKinds.isEmpty, !form.isShort(question) { add(margin + "  " + key(.sources)) }
    if case .free = checklist.scales[question.scale].kind, form.isShort(question) { return }
    addBlock(key(.note), indent: indent + 2)
  }

  private mutating func writeSteps(_ item: Item, _ question: Item.Question, indent: Int) {
    for level in item.levels { comment(form.text(level.text), indent: indent, bullet: "  \(level.value): ") }
    switch checklist.scales[question.scale].kind {
    case .choice:
      if question.scale == 0 { return }
      writeGuidance(of: question, indent: indent)
      if !item.levels.isEmpty { return }
      for option in form.options(of: question) {
        comment(option.text, indent: indent, bullet: "  \(option.value): ")
      }
    case .number(let bounds, _):
      writeGuidance(of: question, indent: indent)
      comment(number(bounds), indent: indent, bullet: "  ")
    case .free:
      writeGuidance(of: question, indent: indent)
      comment(Message(da: "Fri tekst", en: "Free text", sv: "Fri text"), indent: indent, bullet: "  ")
    }
  }

  /// How to answer on the question's scale.
  private mutating func writeGuidance(of question: Item.Question, indent: Int) {
    guard let guidance = checklist.scales[question.scale].guidance else { return }
    comment(form.text(guidance), indent: indent, bullet: "  ")
  }

  private mutating func writeRequirements(_ index: Int, _ question: Item.Question, indent: Int) {
    let index = checklist.items[index].several == nil ? index : index + 1
    if let sources = form.sourceNeed(of: index) {
      let (count, kinds, rest) = (sources.atLeast, sources.kinds, sources.rest)
      let language = form.language
      let needed = language.count(
        count, Message(da: "datakilde", en: "source", sv: "källa"),
        Message(da: "datakilder", en: "sources", sv: "källor"))
      let words =
        count == 0
        ? Message(da: "Datakilderne \(rest)", en: "The sources \(rest)", sv: "Källorna \(rest)")
        : Message(
          da: "Mindst \(needed)" + (kinds > 1 ? " af mindst \(kinds) slags" : "") + rest,
          en: "At least \(needed)" + (kinds > 1 ? " of at least \(kinds) kinds" : "") + rest,
          sv: "Minst \(needed)" + (kinds > 1 ? " av minst \(kinds) slag" : "") + rest)
      comment(words, indent: indent, bullet: "  ")
      if sources.mayGoUnheard { comment(unheard, indent: indent, bullet: "  ") }
    }
    if let need = form.noteNeed(of: index) { comment(words(for: need), indent: indent, bullet: "  ") }
  }

  private var unheard: Message {
    let key = word(.notHeard)
    return Message(
      da: "Er nogen af dem ikke hørt, skriv `\(key): grunden`",
      en: "If one of them was not heard, write `\(key): the reason`",
      sv: "Om någon av dem inte har hörts, skriv `\(key): skälet`")
  }

  private func words(for need: RecordForm.NoteNeed) -> Message {
    let note = word(.note)
    switch need {
    case .always:
      return Message(
        da: "`\(note)` skal altid udfyldes", en: "`\(note)` must always be filled in",
        sv: "`\(note)` ska alltid fyllas i")
    case .at(let answers):
      return Message(
        da: "`\(note)` skal udfyldes ved svar \(Language.danish.list(answers))",
        en:
          "`\(note)` must be filled in at \(answers.count == 1 ? "answer" : "answers") \(Language.english.list(answers))",
        sv: "`\(note)` ska fyllas i vid svar \(Language.swedish.list(answers))")
    case .when(let condition):
      return Message(
        da: "`\(note)` skal udfyldes, når \(condition)", en: "`\(note)` must be filled in when \(condition)",
        sv: "`\(note)` ska fyllas i när \(condition)")
    }
  }
}
