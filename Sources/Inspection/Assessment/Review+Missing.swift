extension Review {
  mutating func findMissing() {
    for (index, fact) in checklist.facts.enumerated() {
      if isWithoutWords(index) {
        missing.append(Missing(path: fact.id, what: .words, line: evaluator.record.facts[index].line))
      }
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
        if let required = question.requiredSources, required.when.map({ evaluator.truth($0) == .yes }) ?? true,
          !required.areMet(by: evaluator.record.sources(of: index), at: index, in: evaluator.record)
        {
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
    for demand in checklist.demands where evaluator.truth(demand.requires) == .no { addDisagreement(demand) }
    for (item, judgement) in evaluator.record.judgements where judgement.level != nil && judgement.reason == nil {
      missing.append(Missing(path: checklist.items[item].path, what: .reason, line: judgement.line))
    }
  }

  /// Whether a fact was answered with an option that asks for words, and none were written.
  private func isWithoutWords(_ fact: Int) -> Bool {
    guard case .choice(let options, _) = checklist.facts[fact].kind, !unasked.contains(fact) else { return false }
    return checklist.chosen(evaluator.record.facts[fact].value, of: fact).contains {
      options[$0].asksForWords && evaluator.record.words(to: $0, of: fact) == nil
    }
  }

  private mutating func addDisagreement(_ demand: Demand) {
    firstReason = reasons.count
    explain(demand.requires, as: .no)
    let because = Array(reasons[firstReason...])
    reasons.removeSubrange(firstReason...)
    let line = because.map { $0.line }.filter { $0 > 0 }.min()
    missing.append(Missing(path: demand.id, what: .consistency, line: line, because: because))
  }

  /// Once for a status that was written on a point and holds for all below.
  private mutating func addMissingReason(statedOn item: Int, _ line: Int32) {
    let path = checklist.items[item].path
    if missing.last?.path != path { missing.append(Missing(path: path, what: .reason, line: line)) }
  }
}

extension RequiredSources {
  /// Nobody is pressed to talk: the reason why someone was not heard does as well.
  func areMet(by sources: ArraySlice<EvidenceSource>, at item: Int, in record: Record) -> Bool {
    guard sources.count >= atLeast, kinds <= 1 || sources.kindCount >= kinds else { return false }
    return kindsLacking(in: sources).isEmpty || record.reasonNotHeard(of: item) != nil
  }

  /// The kinds that must be among the sources and aren't.
  package func kindsLacking(in sources: ArraySlice<EvidenceSource>) -> [Int] {
    including.filter { kind in !sources.contains { $0.kind == kind } }
  }
}

extension ArraySlice<EvidenceSource> {
  /// How many different kinds there are.
  package var kindCount: Int {
    indices.count { index in !self[startIndex..<index].contains { $0.kind == self[index].kind } }
  }
}
