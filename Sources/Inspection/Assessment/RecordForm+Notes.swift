extension RecordForm {
  /// When a question wants something beside its answer.
  package enum NoteNeed {
    case always
    /// At these answers.
    case at([String])
    /// When a condition holds that more than the answer decides, in words.
    case when(String)
  }

  /// `nil` where a note is never needed.
  package func noteNeed(of item: Int) -> NoteNeed? {
    guard let condition = checklist.items[item].question?.noteRequiredWhen else { return nil }
    return need(condition, at: item)
  }

  /// When a condition beside a question asks for something; `nil` for never.
  func need(_ condition: ConditionRef, at item: Int) -> NoteNeed? {
    guard let question = checklist.items[item].question else { return nil }
    let plain = PlainCondition(checklist: checklist, unit: unit, purpose: purpose, language: language, own: item)
    switch plain.settled(condition) {
    case .yes: return .always
    case .no: return nil
    case .unknown: break
    }
    guard case .choice(let options) = checklist.scales[question.scale].kind else {
      return .when(plain.words(condition))
    }
    let truths = options.indices.map { truth(condition, ofItem: item, answeredBy: $0, options[$0].score, plain) }
    if truths.contains(.unknown) { return .when(plain.words(condition)) }
    let needed = options.indices.filter { truths[$0] == .yes }
    if needed.isEmpty { return nil }
    if needed.count == options.count { return .always }
    let inOrder = needed.sorted { (options[$0].score ?? 0, $0) < (options[$1].score ?? 0, $1) }
    return .at(inOrder.map { options[$0].choice.value })
  }

  /// Whether a condition holds at an answer, where the answer alone decides.
  private func truth(
    _ reference: ConditionRef, ofItem item: Int, answeredBy option: Int, _ score: Rational?, _ plain: PlainCondition
  ) -> Truth {
    func truth(_ reference: ConditionRef) -> Truth {
      self.truth(reference, ofItem: item, answeredBy: option, score, plain)
    }
    func isOwn(_ subject: Subject) -> Bool { subject == .member || subject == .item(Int32(item)) }
    func number(_ reference: QuantityRef) -> Rational? {
      switch checklist.conditions[reference] {
      case .number(let number): number
      case .score(let subject) where isOwn(subject): score
      case .value(let subject) where isOwn(subject): score
      default: nil
      }
    }
    switch checklist.conditions[reference] {
    case .and(let left, let right): return truth(left).and(truth(right))
    case .or(let left, let right): return truth(left).or(truth(right))
    case .not(let inner): return !truth(inner)
    case .named(_, let inner): return truth(inner)
    case .leaf(.choice(.answer(let subject), let choices)) where isOwn(subject):
      return checklist.conditions[choices].codes.contains(Int32(option)) ? .yes : .no
    case .leaf(.numbers(let comparison, let left, let right)):
      guard let left = number(left), let right = number(right) else { return .unknown }
      return comparison.holds(Interval(left), Interval(right))
    case .any, .all, .leaf: return plain.settled(reference)
    }
  }
}
