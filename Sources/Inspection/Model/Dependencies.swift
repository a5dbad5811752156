/// Who reads what in a checklist: which steps of an evaluation, which inputs and whose weights.
public struct Dependencies: Sendable {
  private let items: [Item]
  private let rules: [Rule]
  private let findings: [FindingDefinition]
  private let facts: [Fact]
  private let conditions: Conditions

  init(_ items: [Item], _ rules: [Rule], _ findings: [FindingDefinition], _ facts: [Fact], _ conditions: Conditions) {
    (self.items, self.rules, self.findings, self.facts, self.conditions) = (items, rules, findings, facts, conditions)
  }

  // MARK: Reads

  /// What a step reads besides the items that belong to its own: by its conditions and numbers, and the weights of its method.
  package func reads(of step: Step) -> [Read] {
    switch step {
    case .status(let item): return reads(of: items[item].appliesWhen)
    case .value(let item):
      guard let aggregation = items[item].aggregation else { return [] }
      let weights = aggregation.method.usesWeights ? aggregation.parts.map { Read.weight($0) } : []
      return aggregation.rows.flatMap { row in
        reads(of: row.when) + (row.score.map { conditions.reads(of: $0) } ?? [])
      } + weights
    case .result: return []
    case .rule(let rule): return reads(of: rules[rule].when)
    }
  }

  package func reads(ofFinding finding: Int) -> [Read] { reads(of: findings[finding].when) }

  private func reads(of condition: ConditionRef?) -> [Read] { condition.map { conditions.reads(of: $0) } ?? [] }

  /// The items whose weight some number depends on: that of a method above them, or of a function in a row or condition.
  package var weighed: Set<Int> {
    let steps = items.indices.flatMap { [Step.status($0), .value($0)] } + rules.indices.map { .rule($0) }
    let notes = items.map {
      reads(of: $0.question?.noteRequiredWhen) + reads(of: $0.question?.requiredSources?.when)
    }
    let all = steps.map { reads(of: $0) } + findings.indices.map { reads(ofFinding: $0) } + notes
    return Set(all.joined().compactMap { if case .weight(let item) = $0 { item } else { nil } })
  }

  /// Whether some function in a row or condition reads the weight of an item.
  package func isWeighedByFunction(_ item: Int) -> Bool {
    conditions.quantities.indices.contains { index in
      conditions.reads(of: QuantityRef(index: Int32(index))).contains(.weight(item))
    }
  }

  // MARK: Steps and inputs

  /// The steps that a step reads directly.
  package func steps(readBy step: Step) -> [Step] {
    let read = steps(behind: reads(of: step))
    switch step {
    case .status(let item):
      let least = lastNeeded(before: item).map { [Step.status($0)] } ?? []
      return (items[item].parent.map { [.status($0)] } ?? []) + least + read
    case .value(let item):
      let parts = items[item].aggregation?.parts ?? []
      return [.status(item)] + (items[item].children + parts).map { .result($0) } + read
    case .result(let item): return [.value(item)] + items[item].effects.map { .rule($0.rule) }
    case .rule: return read
    }
  }

  /// Of an answer to a question that takes several, beyond the fewest: the last of those. While that is open, more may come.
  private func lastNeeded(before item: Int) -> Int? {
    guard items[item].isOneOfSeveral, let parent = items[item].parent, let several = items[parent].several,
      item - parent > several.atLeast
    else { return nil }
    return parent + several.atLeast
  }

  /// The steps that give what is read.
  package func steps(behind reads: [Read]) -> [Step] {
    reads.compactMap { read in
      switch read {
      case .score(let item): .result(item)
      case .value(let item): .value(item)
      case .status(let item): items[item].isAggregate ? .result(item) : .status(item)
      case .input(let input): input.question.map { items[$0].isAggregate ? .result($0) : .status($0) }
      case .weight: nil
      }
    }
  }

  /// The inputs that a step reads directly.
  package func inputs(readBy step: Step) -> [Input] {
    var inputs = reads(of: step).flatMap { self.inputs(behind: $0) }
    switch step {
    case .status(let item): if items[item].question != nil { inputs.append(.answer(item)) }
    case .rule(let rule): if rules[rule].effective != .always { inputs.append(.visitDate) }
    case .value, .result: break
    }
    return inputs
  }

  /// The inputs that decide what is read, those that a record gives together with them among them.
  package func inputs(behind read: Read) -> [Input] {
    guard case .input(let input) = read else { return [] }
    switch input {
    case .answer(let item), .note(let item), .sources(let item): return [.note(item), .sources(item)]
    case .unitKind, .visitForm, .purpose, .authority, .visitDate:
      return [.unitKind, .visitForm, .purpose, .authority, .visitDate]
    case .fact(let fact):
      guard case .choice(let options, several: true) = facts[fact].kind else { return [.fact(fact)] }
      return [.fact(fact)] + options.indices.map { .member(fact: fact, option: $0) }
    case .member(let fact, let option): return [.fact(fact), .member(fact: fact, option: option)]
    }
  }
}

extension Checklist {
  package var dependencies: Dependencies { Dependencies(items, rules, findings, allFacts, conditions) }
}
