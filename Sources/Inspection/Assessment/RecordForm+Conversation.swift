/// What is asked of one respondent at a visit, in the respondent's words.
package struct Conversation: Sendable {
  package struct Question: Sendable {
    package let words: String
    /// When it is asked, where that turns on what is not known yet.
    package let condition: String?
    package let guidance: String?
  }

  /// The questions of a point with its heading; without one, those about the unit.
  package struct Part: Sendable {
    package let heading: String?
    package let guidance: String?
    package let questions: [Question]
  }

  package let respondent: Respondent
  package let parts: [Part]
}

extension RecordForm {
  /// The questions that have words for a respondent, in the checklist's order.
  package func conversation(with respondent: Int) -> Conversation {
    let asked = facts.compactMap { index -> Conversation.Question? in
      let fact = checklist.facts[index]
      guard let words = fact.question.flatMap({ text($0, to: respondent) }) else { return nil }
      return Conversation.Question(
        words: words, condition: condition(ofFact: index), guidance: fact.guidance.flatMap { text($0, to: respondent) })
    }
    let parts = children(of: 0).compactMap { point -> Conversation.Part? in
      let questions = questions(below: point, to: respondent)
      let item = checklist.items[point]
      if questions.isEmpty { return nil }
      return Conversation.Part(
        heading: !item.isAsked ? text(item.title, to: respondent) ?? text(item.title) : nil,
        guidance: !item.isAsked ? item.guidance.flatMap { text($0, to: respondent) } : nil, questions: questions)
    }
    let all = (asked.isEmpty ? [] : [Conversation.Part(heading: nil, guidance: nil, questions: asked)]) + parts
    return Conversation(respondent: checklist.respondents[respondent], parts: all)
  }

  private func questions(below index: Int, to respondent: Int) -> [Conversation.Question] {
    let item = checklist.items[index]
    guard item.isAsked else { return children(of: index).flatMap { questions(below: $0, to: respondent) } }
    guard let words = text(item.title, to: respondent) else { return [] }
    return [
      Conversation.Question(
        words: words, condition: conditions(of: index), guidance: item.guidance.flatMap { text($0, to: respondent) })
    ]
  }

  /// When a question and all that it stands below is asked.
  private func conditions(of index: Int) -> String? {
    var (conditions, place): ([String], Int?) = ([], index)
    while let item = place {
      if let condition = condition(of: item) { conditions.append(condition) }
      place = checklist.items[item].parent
    }
    return conditions.isEmpty ? nil : language.list(conditions.reversed())
  }

  private func text(_ text: Text, to respondent: Int) -> String? {
    text.text(to: respondent, unit: unit, purpose: purpose, language: language)
  }
}
