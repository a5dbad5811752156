import Inspection

extension Phrases {
  var movedTitle: String { say("Svar, der har flyttet sig", "Answers that moved", "Svar som har flyttat sig") }

  /// The questions whose answer is another than at the earlier visit, or that only one of the two visits answered.
  func movedAnswers(_ comparison: VisitComparison) -> [(item: Int, before: String, now: String)] {
    checklist.items.indices.compactMap { item in
      if checklist.items[item].several != nil { return movedAnswers(to: item, comparison) }
      guard checklist.items[item].question != nil, !checklist.items[item].isOneOfSeveral else { return nil }
      let (old, new) = (comparison.results[item], assessment.results[item])
      guard old.isAnswered || new.isAnswered else { return nil }
      let before = words(comparison.record.answers[item].value, old, item)
      let now = words(record.answers[item].value, new, item)
      return before == now ? nil : (item, before, now)
    }
  }

  /// All answers of either visit to a question that takes several.
  private func movedAnswers(
    to item: Int, _ comparison: VisitComparison
  ) -> (item: Int, before: String, now: String)? {
    let earlier = Phrases(assessment.earlier(comparison), language)
    let (before, now) = (earlier.severalAnswers(to: item), severalAnswers(to: item))
    if before == now { return nil }
    let none = Status.unanswered.words(language)
    return (item, before ?? none, now ?? none)
  }

  private func words(_ answer: Answer.Value, _ result: ItemResult, _ item: Int) -> String {
    result.isAnswered ? value(answer, of: item) : result.status.words(language)
  }

  var agreedTitle: String { say("Opfølgning fra sidst", "Follow-up of the last time", "Uppföljning från förra gången") }

  /// What was to be done since the earlier visit, and how that stands.
  func agreedBefore(_ comparison: VisitComparison) -> [String] {
    comparison.record.followUp.map { step in
      let remarks = remarks(on: step).joined(separator: ", ")
      return step.what + (remarks.isEmpty ? "" : " (\(remarks))")
    }
  }
}
