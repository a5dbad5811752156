import Inspection

// What the full report has beside the plain one.

extension TextReport {
  /// Each question that was answered or left out for a reason, in full.
  func details(below item: Int) -> [[TerminalText]] {
    if checklist.items[item].several != nil { return [several(inFull: item)] + details(ofAnswersTo: item) }
    let own = checklist.items[item].question == nil ? [] : answer(inFull: item)
    return [own] + checklist.items[item].children.flatMap { detail($0) }
  }

  /// What the checklist says to the inspector, and says so: it stands above all that the inspector wrote.
  func guidance(of item: Int) -> [TerminalText] {
    guard let guidance = checklist.items[item].guidance else { return [] }
    let label = phrases.say("Vejledning", "Guidance", "Vägledning") + ": "
    return page.wrapped(assessment.text(guidance, language), label: label, indent: 2).map { paint($0, .quiet) }
  }

  /// How to answer on the scales that are used.
  var answering: [TerminalText] {
    if !isFull { return [] }
    return section(
      phrases.answeringTitle, phrases.answering.flatMap { page.wrapped(assessment.text($0, language)) })
  }

  private func detail(_ index: Int) -> [[TerminalText]] {
    let item = checklist.items[index]
    if assessment.results[index].status == .notApplicable { return [] }
    let label = item.label.map { page.wrapped(assessment.text($0, language)) } ?? []
    let title = label + page.wrapped(assessment.text(item.title, language))
    if item.several != nil { return [title + several(inFull: index)] + details(ofAnswersTo: index) }
    if item.question != nil { return [title + answer(inFull: index)] }
    let score = phrases.shown(assessment.results[index].exact, at: index).map {
      page.wrapped("\(phrases.say("Score", "Score", "Poäng")) \($0)", indent: 2)
    }
    return [title + (score ?? [])] + item.children.flatMap { detail($0) }
  }

  /// All answers to a question in a few words, and what they come to.
  private func several(inFull index: Int) -> [TerminalText] {
    let words = phrases.severalAnswers(to: index) ?? assessment.results[index].status.words(language)
    let score = phrases.shown(assessment.results[index].exact, at: index).map {
      page.wrapped("\(phrases.say("Score", "Score", "Poäng")) \($0)", indent: 2)
    }
    return page.wrapped(words, label: phrases.say("Svar", "Answers", "Svar") + ": ", indent: 2) + (score ?? [])
  }

  private func details(ofAnswersTo index: Int) -> [[TerminalText]] {
    phrases.writtenAnswers(to: index).map { page.wrapped(phrases.nameOfAnswer($0)) + answer(inFull: $0) }
  }

  private func answer(inFull index: Int) -> [TerminalText] {
    let (answer, status) = (record.answers[index], assessment.results[index].status)
    var lines: [TerminalText] = []
    func add(_ label: String, _ text: String?) {
      if let text, !text.isEmpty { lines += page.wrapped(text, label: label + ": ", indent: 2) }
    }
    let value = assessment.results[index].isAnswered ? phrases.value(of: index) : nil
    let given = phrases.answer(to: index)
    let isSame = given?.lowercased() == value?.lowercased()
    let words = isSame ? nil : given
    let line = phrases.place(answer.position.line)
    add(
      phrases.say("Svar", "Answer", "Svar"),
      (isSame ? given : value).map { $0 + (words.map { " – \($0)" } ?? "") + line }
        ?? status.words(language) + (record.reason(of: index).map { ": \($0)" } ?? "") + line)
    if let level = checklist.items[index].levels.first(where: { $0.value == value }) {
      add(phrases.say("Trin", "Level", "Steg") + " \(level.value)", assessment.text(level.text, language))
    }
    add(
      phrases.say("Datakilder", "Sources", "Källor"),
      record.sources(of: index).map(phrases.words(for:)).joined(separator: "; "))
    add(phrases.say("Ikke hørt", "Not heard", "Inte hörd"), record.reasonNotHeard(of: index))
    add(phrases.say("Bedømmelse", "Note", "Bedömning"), record.note(of: index))
    add(phrases.say("Arbejdsnote", "Work note", "Arbetsanteckning"), record.workNote(of: index))
    return lines
  }

  /// The point as a paragraph for the official report: the level, the inspector's words, what was found. No ids and no signs.
  func paragraph(on item: Int, _ findings: [Finding]) -> [TerminalText] {
    var sentences = [phrases.sentence(on: item)]
    let judgement = assessment.judgement(of: item)
    if let level = judgement?.level {
      let words = assessment.words(forLevel: level, of: item, language)
      sentences.append(phrases.occasion.judges(words)(language))
    }
    if let text = judgement?.text { sentences.append(text) }
    for finding in findings where finding.setAside == nil {
      let parts = phrases.parts(of: finding)
      sentences += [parts.text, parts.recommendation].compactMap { $0 }
    }
    return page.wrapped(phrases.say("Til rapporten", "For the report", "Till rapporten")) + running(sentences)
  }

  /// Sentences one after the other; a text of several lines keeps them.
  private func running(_ texts: [String]) -> [TerminalText] {
    var (lines, line) = ([TerminalText](), [String]())
    func flush() {
      if !line.isEmpty { lines += page.wrapped(line.joined(separator: " ")) }
      line = []
    }
    for text in texts {
      let paragraphs = text.paragraphs
      if paragraphs.count == 1 {
        line += paragraphs
      } else {
        flush()
        lines += page.wrapped(text)
      }
    }
    flush()
    return lines
  }
}
