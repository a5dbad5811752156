extension Review {
  mutating func findMissing() {
    for (index, fact) in checklist.facts.enumerated() {
      if evaluator.record.facts[index].value != .open || unasked.contains(index) { continue }
      var isNeeded = fact.isRequired
      if let when = fact.requiredWhen, evaluator.truth(when) == .yes { isNeeded = true }
      if isNeeded { missing.append(Missing(path: fact.id, what: .fact, line: nil)) }
    }
    for index in checklist.items.indices {
      guard checklist.plan.items[index].isQuestion else { continue }
      let question = checklist.plan.questions[Int(checklist.plan.items[index].question)]
      let line = evaluator.record.answers[index].position.line
      switch evaluator.states[index].status {
      case .scored, .unscored:
        if let required = question.requiredSources, !required.areMet(by: evaluator.record.sources(of: index)) {
          missing.append(Missing(path: checklist.items[index].path, what: .sources, line: line))
        }
        if evaluator.record.answers[index].note == nil, let when = question.noteRequiredWhen,
          evaluator.truth(when) == .yes
        {
          missing.append(Missing(path: checklist.items[index].path, what: .note, line: line))
        }
      case .notRelevant, .notEstablished:
        if evaluator.record.answers[index].reason == nil {
          addMissingReason(statedOn: evaluator.record.answers[index].statedOn ?? index, line)
        }
      case .unanswered, .notInFocus, .notApplicable, .rated, .notRated: break
      }
    }
    for setAside in evaluator.record.setAside where setAside.reason.isEmpty {
      missing.append(
        Missing(path: checklist.findings[setAside.finding].id, what: .reason, line: setAside.range.start.line))
    }
    for (item, judgement) in evaluator.record.judgements where judgement.level != nil && judgement.reason == nil {
      missing.append(Missing(path: checklist.items[item].path, what: .reason, line: judgement.line))
    }
  }

  /// Once for a status that was written on a point and holds for all below.
  private mutating func addMissingReason(statedOn item: Int, _ line: Int32) {
    let path = checklist.items[item].path
    if missing.last?.path != path { missing.append(Missing(path: path, what: .reason, line: line)) }
  }
}

extension RequiredSources {
  func areMet(by sources: ArraySlice<EvidenceSource>) -> Bool {
    guard sources.count >= atLeast else { return false }
    return kinds <= 1 || sources.kindCount >= kinds
  }
}

extension ArraySlice<EvidenceSource> {
  /// How many different kinds there are.
  var kindCount: Int {
    indices.count { index in !self[startIndex..<index].contains { $0.kind == self[index].kind } }
  }
}
