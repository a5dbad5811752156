// A question that takes several answers is an item above as many questions as there can be answers.

extension ChecklistDraft {
  mutating func addAnswers(_ written: WrittenSeveralAnswers, to index: Int, of child: WrittenItem) {
    let (least, most) = (written.atLeast, written.atMost)
    if !(1...Limits.answers).contains(most.value) {
      diagnostics.append(.numberOfAnswers(most))
    } else if !(1...most.value).contains(least.value) {
      diagnostics.append(.fewestAnswers(least, most.value))
    }
    guard let several = items[index].several else { return }
    let level = items[index].level
    var aggregation = aggregation(of: index, at: level, own: child.scoring)
    // What its level says of parts is not meant for the answers to one question.
    (aggregation.of, aggregation.method) = (.answer, child.scoring?.method?.value ?? .mean)
    (aggregation.minCoverage, aggregation.minAnswered) = (nil, nil)
    aggregation.start = child.scoring?.start?.value ?? 0
    items[index].aggregation = aggregation
    let sources = child.requiredSources.map { self.sources($0) }
    for number in 1...min(max(most.value, 1), Limits.answers) {
      let place = items.count
      items[index].children.append(place)
      items.append(
        Item(
          id: String(number), level: .answer, path: "\(items[index].path).\(number)", parent: index,
          title: items[index].title, label: several.name.numbered(number), guidance: nil, levels: items[index].levels,
          weight: 1,
          appliesWhen: nil, tags: [], reference: nil, range: items[index].range,
          question: Item.Question(
            scale: several.scale, allowsNotRelevant: child.allowsNotRelevant, requiredSources: sources)))
      writtenItems.append(nil)
      if doubtful.contains(index) { doubtful.insert(place) }
    }
  }

  /// What each answer must have beside it.
  mutating func readConditionsOfAnswers(to index: Int, _ written: WrittenItem) {
    for place in items[index].children {
      let scope = ConditionScope(own: place, container: items[index].parent)
      let noteRequiredWhen = condition(written.noteRequiredWhen, scope)
      items[place].question?.noteRequiredWhen = noteRequiredWhen
      let sourcesRequiredWhen = condition(written.requiredSources?.when, scope)
      items[place].question?.requiredSources?.when = sourcesRequiredWhen
      // What is wrong with them is told once.
      if noteRequiredWhen == nil, written.noteRequiredWhen != nil { return }
      if sourcesRequiredWhen == nil, written.requiredSources?.when != nil { return }
    }
  }
}

extension Text {
  /// The text with a number behind it, in each of its variants.
  fileprivate func numbered(_ number: Int) -> Text {
    Text(
      variants: variants.map {
        Variant(
          unit: $0.unit, purpose: $0.purpose, respondent: $0.respondent, language: $0.language,
          text: "\($0.text) \(number)")
      })
  }
}

extension Diagnostic {
  fileprivate static func numberOfAnswers(_ most: Located<Int>) -> Self {
    Diagnostic(
      .numberOfAnswers,
      Message(
        da: "et spørgsmål kan have 1 til \(Limits.answers) svar, ikke \(most.value)",
        en: "a question can have 1 to \(Limits.answers) answers, not \(most.value)",
        sv: "en fråga kan ha 1 till \(Limits.answers) svar, inte \(most.value)"), at: most.range,
      help: Message(
        da: "skriv et tal fra 1 til \(Limits.answers)", en: "write a number from 1 to \(Limits.answers)",
        sv: "skriv ett tal från 1 till \(Limits.answers)"))
  }

  fileprivate static func fewestAnswers(_ least: Located<Int>, _ most: Int) -> Self {
    Diagnostic(
      .numberOfAnswers,
      Message(
        da: "der skal være mindst \(least.value) svar, men kan højst være \(most)",
        en: "there must be at least \(least.value) answers, but there can be at most \(most)",
        sv: "det måste finnas minst \(least.value) svar, men det kan högst finnas \(most)"), at: least.range,
      help: Message(
        da: "skriv et tal fra 1 til \(most)", en: "write a number from 1 to \(most)",
        sv: "skriv ett tal från 1 till \(most)"))
  }
}

extension DiagnosticCode {
  static let numberOfAnswers = DiagnosticCode(
    "number-of-answers",
    da: """
      `flere-svar` siger, hvor mange svar spørgsmålet skal have og kan have. Hvert svar er et spørgsmål for sig, når tjeklisten \
      regnes igennem, så der er en grænse for, hvor mange.
      """,
    en: """
      `several-answers` says how many answers the question must have and can have. Each answer is a question of its own when the \
      checklist is worked through, so there is a limit to how many.
      """,
    sv: """
      `flera-svar` säger hur många svar frågan måste ha och kan ha. Varje svar är en fråga för sig när checklistan räknas \
      igenom, så det finns en gräns för hur många.
      """)
}
