/// Puts the steps of an evaluation in an order in which each reads only what is already known.
struct EvaluationOrder {
  private let draft: ChecklistDraft
  private var order: [Step] = []
  private var isDone: Set<Step> = []
  /// The steps that are waiting for the one in hand, outermost first.
  private var path: [Step] = []

  static func find(for draft: ChecklistDraft) -> Result<[Step], ConditionFault> {
    var finder = EvaluationOrder(draft)
    do {
      for index in draft.items.indices { try finder.visit(.result(index)) }
      for index in draft.rules.indices { try finder.visit(.rule(index)) }
      for finding in draft.findings {
        for step in finding.when.map({ finder.steps(read: $0) }) ?? [] { try finder.visit(step) }
      }
      return .success(finder.order)
    } catch {
      return .failure(error)
    }
  }

  private init(_ draft: ChecklistDraft) { self.draft = draft }

  private mutating func visit(_ step: Step) throws(ConditionFault) {
    if isDone.contains(step) { return }
    if let start = path.firstIndex(of: step) { throw ConditionFault(circle(Array(path[start...]))) }
    path.append(step)
    for needed in needs(of: step) { try visit(needed) }
    path.removeLast()
    isDone.insert(step)
    order.append(step)
  }

  private func needs(of step: Step) -> [Step] {
    switch step {
    case .status(let item):
      let own = draft.items[item].appliesWhen.map { steps(read: $0) } ?? []
      return (draft.items[item].parent.map { [.status($0)] } ?? []) + own
    case .value(let item):
      var needs: [Step] = [.status(item)] + draft.items[item].children.map { .result($0) }
      guard let aggregation = draft.items[item].aggregation else { return needs }
      needs += aggregation.parts.map { .result($0) }
      for row in aggregation.rows {
        needs += row.when.map { steps(read: $0) } ?? []
        needs += row.score.map { steps(for: Reads($0, in: draft.conditions)) } ?? []
      }
      return needs
    case .result(let item): return [.value(item)] + draft.items[item].effects.map { .rule($0.rule) }
    case .rule(let rule): return draft.rules[rule].when.map { steps(read: $0) } ?? []
    }
  }

  private func steps(read condition: ConditionRef) -> [Step] { steps(for: Reads(condition, in: draft.conditions)) }

  private func steps(for reads: Reads) -> [Step] {
    reads.all.compactMap { read in
      switch read {
      case .score(let item): .result(item)
      case .value(let item): .value(item)
      case .status(let item): draft.items[item].isAggregate ? .result(item) : .status(item)
      case .answer(let item): draft.items[item].isAggregate ? .result(item) : .status(item)
      case .fact, .visit: nil
      }
    }
  }

  private func circle(_ steps: [Step]) -> Diagnostic {
    var names: [String] = []
    var place = draft.written.id.range
    for step in steps {
      let name: String
      switch step {
      case .status(let item), .value(let item), .result(let item):
        name = item == 0 ? Keyword.overall.word(in: draft.written.language) : draft.items[item].path
        if let condition = draft.writtenItems[item]?.appliesWhen, case .status = step { place = condition.range }
      case .rule(let rule):
        name = draft.rules[rule].id
        place = draft.written.rules[rule].when?.range ?? place
      }
      if names.last != name { names.append(name) }
    }
    if names.first != names.last || names.count == 1, let first = names.first { names.append(first) }
    let circle = names.map { "`\($0)`" }.joined(separator: " → ")
    return Diagnostic(
      .cycle, Message(da: "betingelserne går i ring: \(circle)", en: "the conditions go round in a circle: \(circle)"),
      at: place,
      help: Message(
        da: "lad den ene læse noget andet; `.værdi` er tallet, før regler ændrer det",
        en: "let one of them read something else; `.value` is the number before rules change it"))
  }
}

extension DiagnosticCode {
  static let cycle = DiagnosticCode(
    "cycle",
    da:
      """
      To eller flere betingelser, tabeller eller regler venter på hinandens resultat. Så kan ingen af dem regnes ud \
      først.
      """,
    en: "Two or more conditions, tables or rules wait for each other's result, so none can be worked out first.")
}
