import Inspection

extension TextReport {
  var unanswered: [TerminalText] {
    status(.unanswered, Message(da: "Ubesvaret", en: "Unanswered", sv: "Obesvarat"))
  }

  var notEstablished: [TerminalText] {
    status(.notEstablished, Message(da: "Ikke belyst", en: "Not established", sv: "Inte klarlagt"))
  }

  var notInFocus: [TerminalText] {
    status(
      .notInFocus,
      Message(da: "Ikke i fokus ved dette besøg", en: "Not in focus at this visit", sv: "Inte i fokus vid detta besök"))
  }

  var notRelevant: [TerminalText] {
    status(.notRelevant, Message(da: "Ikke relevant", en: "Not relevant", sv: "Inte relevant"))
  }

  /// The questions that have this status, point by point: those without a reason together, those with one by one. A status that
  /// was written on a point or criterion stands there once.
  private func status(_ status: Status, _ title: Message) -> [TerminalText] {
    let lines = checklist.points.flatMap { point in
      let asked = questions(below: point)
      let found = asked.filter { assessment.results[$0].status == status }
      if found.count > 1, found.count == asked.count,
        found.allSatisfy({ record.answers[stated($0)].position.line == 0 })
      {
        return page.wrapped(name(ofAll: found, in: point), indent: 4, bullet: "- ")
      }
      return entries(found)
    }
    if lines.isEmpty { return [] }
    let found = checklist.points.flatMap { questions(below: $0) }.filter { assessment.results[$0].status == status }
    return section(title, page.wrapped(phrases.meaning(of: status, found)).map { paint($0, .quiet) } + lines)
  }

  private func entries(_ found: [Int]) -> [TerminalText] {
    var places: [(written: Int, questions: [Int])] = []
    for question in found {
      let written = record.answers[stated(question)].statedOn ?? question
      if places.last?.written == written {
        places[places.count - 1].questions.append(question)
      } else {
        places.append((written, [question]))
      }
    }
    let named = places.map {
      (name: name($0.written, $0.questions), reason: record.reason(of: stated($0.questions[0])))
    }
    let silent = named.filter { $0.reason == nil }.map { $0.name }
    // Questions are too long for a list in a line.
    let lines = phrases.isPlain ? silent : [silent.joined(separator: ", ")].filter { !$0.isEmpty }
    return lines.flatMap { page.wrapped($0, indent: 4, bullet: "- ") }
      + named.flatMap { entry in
        entry.reason.map { page.wrapped($0, label: entry.name.asLabel, indent: 4, bullet: "- ") } ?? []
      }
  }

  /// The path where a status was written, and its line; of a point its title and how many questions it holds for.
  private func name(_ written: Int, _ questions: [Int]) -> String {
    let place = phrases.place(record.answers[stated(questions[0])].position.line)
    if checklist.items[written].level == .point, !checklist.items[written].isAsked {
      return name(ofAll: questions, in: written) + place
    }
    let partly = phrases.severalAnswers(to: written).map { ": " + $0 } ?? ""
    return (phrases.isPlain ? phrases.title(of: written) : checklist.items[written].path) + partly + place
  }

  /// Where a question's status was written: of one that takes several answers, at the first of these or itself.
  private func stated(_ question: Int) -> Int {
    guard checklist.items[question].several != nil, let first = checklist.items[question].children.first,
      record.answers[first].value != .open || record.answers[question].position.line == 0
    else { return question }
    return first
  }

  private func name(ofAll questions: [Int], in point: Int) -> String {
    let all = questions.count > 1 && questions.count == self.questions(below: point).count
    let count = language.count(
      questions.count, Message(da: "spørgsmål", en: "question", sv: "fråga"),
      Message(da: "spørgsmål", en: "questions", sv: "frågor"))
    return "\(phrases.title(of: point)), " + (all ? Message(da: "alle ", en: "all ", sv: "alla ")(language) : "")
      + count
  }

  /// The questions below an item that are asked of this unit.
  private func questions(below item: Int) -> [Int] {
    if assessment.results[item].status == .notApplicable { return [] }
    return checklist.items[item].isAsked
      ? [item] : checklist.items[item].children.flatMap { questions(below: $0) }
  }
}

extension String {
  /// Before what is said of it; behind a question stands no colon.
  fileprivate var asLabel: String {
    unicodeScalars.last.map { [".", "?", "!"].contains($0) } == true ? self + " " : self + ": "
  }
}
