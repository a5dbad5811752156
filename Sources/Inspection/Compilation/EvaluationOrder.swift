/// Puts the steps of an evaluation in an order in which each reads only what is already known.
struct EvaluationOrder {
  private let draft: ChecklistDraft
  private let dependencies: Dependencies
  private var order: [Step] = []
  /// By the numbers of the steps.
  private var isDone: [Bool]
  /// The steps that are waiting for the one in hand, outermost first, each with what it still needs. No recursion: a chain of
  /// conditions may be as long as the checklist.
  private var path: [(step: Step, needs: [Step])] = []
  private var isOnPath: [Bool]

  static func find(for draft: ChecklistDraft) -> Result<[Step], ConditionFault> {
    var finder = EvaluationOrder(draft)
    do {
      for index in draft.items.indices { try finder.visit(.result(index)) }
      for index in draft.rules.indices { try finder.visit(.rule(index)) }
      for index in draft.findings.indices {
        let reads = finder.dependencies.reads(ofFinding: index)
        for step in finder.dependencies.steps(behind: reads) { try finder.visit(step) }
      }
      return .success(finder.order)
    } catch {
      return .failure(error)
    }
  }

  private init(_ draft: ChecklistDraft) {
    (self.draft, dependencies) = (draft, draft.dependencies)
    isDone = Array(repeating: false, count: Step.count(draft.items.count, draft.rules.count))
    isOnPath = isDone
  }

  private func number(of step: Step) -> Int { step.number(amongItems: draft.items.count) }

  private mutating func visit(_ step: Step) throws(ConditionFault) {
    try enter(step)
    while let last = path.indices.last {
      if let needed = path[last].needs.popLast() {
        try enter(needed)
      } else {
        let done = path.removeLast().step
        isOnPath[number(of: done)] = false
        isDone[number(of: done)] = true
        order.append(done)
      }
    }
  }

  private mutating func enter(_ step: Step) throws(ConditionFault) {
    let number = number(of: step)
    if isDone[number] { return }
    if isOnPath[number] { throw ConditionFault(circle(path.map { $0.step }.drop { $0 != step }.map { $0 })) }
    isOnPath[number] = true
    path.append((step, dependencies.steps(readBy: step).reversed()))
  }

  private func name(of step: Step) -> String {
    switch step {
    case .status(let item), .value(let item), .result(let item):
      item == 0 ? Keyword.overall.word(in: draft.written.language) : draft.items[item].path
    case .rule(let rule): draft.rules[rule].id
    }
  }

  /// Where the condition stands that a step waits for.
  private func place(of step: Step) -> SourceRange? {
    switch step {
    case .status(let item): draft.writtenItems[item]?.appliesWhen?.range
    case .value(let item):
      draft.items[item].aggregation?.rows.isEmpty == false
        ? draft.writtenRows(of: item).first.map { ($0.when ?? $0.score).range } : nil
    case .result: nil
    case .rule(let rule): draft.written.rules[rule].when?.range
    }
  }

  private func circle(_ steps: [Step]) -> Diagnostic {
    var names: [String] = []
    for step in steps {
      let name = name(of: step)
      if names.last != name { names.append(name) }
    }
    if names.first != names.last || names.count == 1, let first = names.first { names.append(first) }
    if names.count > 8 { names.replaceSubrange(4..<names.count - 3, with: ["…"]) }
    let circle = names.map { $0 == "…" ? $0 : "`\($0)`" }.joined(separator: " → ")
    return Diagnostic(
      .cycle,
      Message(
        da: "betingelserne går i ring: \(circle)", en: "the conditions go round in a circle: \(circle)",
        sv: "villkoren går i cirkel: \(circle)"),
      at: steps.lazy.compactMap { place(of: $0) }.first ?? draft.written.id.range,
      help: Message(
        da: "lad en af dem bruge noget andet; `.værdi` er tallet, før regler ændrer det",
        en: "let one of them use something else; `.value` is the number before rules change it",
        sv: "låt ett av dem använda något annat; `.värde` är talet innan regler ändrar det"))
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
    en: "Two or more conditions, tables or rules wait for each other's result, so none can be worked out first.",
    sv: """
      Två eller flera villkor, tabeller eller regler väntar på varandras resultat. Då kan inget av dem \
      räknas ut först.
      """)
}
