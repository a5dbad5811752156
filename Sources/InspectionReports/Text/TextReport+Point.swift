import Inspection

extension TextReport {
  /// A point with its score, the inspector's words, the answers and the findings; nothing where there is none of these.
  func point(_ item: Int) -> [TerminalText] {
    let findings = assessment.findings.filter { $0.point == item }
    let answers = self.answers(below: item)
    guard !findings.isEmpty || !answers.isEmpty || assessment.judgement(of: item) != nil else { return [] }
    let blocks =
      [isFull ? guidance(of: item) : [], scoreLine(of: item) + (isFull ? [] : answers), judgement(of: item)]
      + (isFull ? details(below: item) : [])
      + self.findings(findings) + (isFull ? [paragraph(on: item, findings)] : [])
    return section(phrases.title(of: item), spaced(blocks))
  }

  func scoreLine(of item: Int) -> [TerminalText] {
    phrases.scoreSentences(of: item).flatMap { page.wrapped(isSpoken ? $0.writing(", ", for: " · ") : $0) }
  }

  /// What the score is made of: each answered question by its short name with its answer.
  private func answers(below item: Int) -> [TerminalText] {
    var answers = checklist.items[item].children.compactMap { phrases.shortAnswer(to: $0) }
    if case .text = record.answers[item].value, let text = phrases.answer(to: item) { answers.append(text) }
    if answers.isEmpty { return [] }
    return page.wrapped(
      answers.joined(separator: ", "), label: Message(da: "Svar: ", en: "Answers: ", sv: "Svar: ")(language))
  }

  /// The inspector's own words, and the level beside the computed one.
  func judgement(of item: Int) -> [TerminalText] {
    guard let judgement = assessment.judgement(of: item) else { return [] }
    var lines = page.wrapped(
      Message(da: "Faglig vurdering", en: "Professional judgement", sv: "Egen bedömning")(language))
    if let text = judgement.text { lines += page.wrapped(text, indent: 2) }
    if let level = judgement.level { lines += page.wrapped(phrases.own(level, of: item), indent: 2) }
    if let reason = judgement.reason {
      lines += page.wrapped(
        reason, label: Message(da: "Begrundelse: ", en: "Reason: ", sv: "Skäl: ")(language), indent: 2)
    }
    return lines.count > 1 ? lines : []
  }
}
