extension Assessment {
  /// What a finding or rule reads, true or not: answers, facts and results as they are.
  func basis(ofFinding id: String) -> [Because] {
    if let finding = findings.first(where: { $0.id == id }), !finding.because.isEmpty {
      return Array(finding.because)
    }
    if let rule = checklist.rules.first(where: { $0.id == id }) { return basis(of: rule.when) }
    guard let definition = checklist.findings.first(where: { $0.id == id }) else { return [] }
    return definition.when.map(basis) ?? definition.item.map { [state(of: $0)] } ?? []
  }

  private func basis(of condition: ConditionRef?) -> [Because] {
    guard let condition else { return [] }
    return checklist.conditions.reads(of: condition).reduce(into: []) { reasons, read in
      guard let reason = read.item.map({ state(of: $0) }) ?? read.fact.map({ state(ofFact: $0) }) else { return }
      if !reasons.contains(reason) { reasons.append(reason) }
    }
  }

  /// The questions below an item that are answered or could be; the item itself where it is one.
  func answers(below item: Int) -> [Because] {
    if checklist.items[item].question != nil { return [state(of: item)] }
    return checklist.items[item].children.flatMap { answers(below: $0) }
  }

  private func state(of item: Int) -> Because {
    let (answer, result) = (record.answers[item], results[item])
    let value = result.isAnswered ? checklist.words(for: answer.value, to: item) : nil
    return Because(
      basis: .item(item),
      value: value ?? shown(result.exact, at: item)?.decimal() ?? result.status.name, line: answer.position.line)
  }

  private func state(ofFact fact: Int) -> Because {
    let answer = record.facts[fact]
    let value = checklist.words(for: answer.value, of: fact) ?? Status.unanswered.name
    return Because(basis: .fact(fact), value: value, line: answer.line)
  }
}
