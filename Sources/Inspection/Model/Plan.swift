/// What the evaluator reads of an item again and again, in plain numbers.
public struct PlannedItem: Sendable {
  /// -1 for the overall result.
  package let parent: Int32
  /// An index into the plan's `questions`; -1 for an aggregate.
  package let question: Int32
  /// An index into the plan's `scorings`; -1 for a question.
  let scoring: Int32
  let hasEffects: Bool
  let hasBands: Bool
  /// The answers that there must be to a question that takes several; 0 for all others.
  let atLeast: Int32
  /// Whether it is an answer to such a question that need not be there.
  let isOptional: Bool
  package let appliesWhen: ConditionRef?
  /// Where the children lie in the plan's `children`; those of weight 0 last.
  package let children: Range<Int>
  /// How many of them have a weight above 0.
  let weighed: Int
  /// Where the parts of the aggregate lie in the plan's `parts`.
  package let parts: Range<Int>

  package var isQuestion: Bool { question >= 0 }
  package var takesSeveral: Bool { atLeast > 0 }
}

/// What is asked.
public struct PlannedQuestion: Sendable {
  let scale: Int
  /// Where the scale's options begin among the plan's `optionScores`.
  let firstOption: Int
  /// The scores of the scale, and the numbers that can be answered on a number scale.
  package let scores: Interval?
  let numbers: Interval?
  let requiredSources: RequiredSources?
  let noteRequiredWhen: ConditionRef?
}

/// A part of an aggregate.
public struct PlannedPart: Sendable {
  package let item: Int
  let weight: Rational
  /// For `percent`; infinite elsewhere.
  let highest: Rational
}

/// What of a method is called; in a struct, as an array of functions wraps each in another.
struct PlannedMethod: Sendable {
  let aggregate: @Sendable (_ parts: [Part], _ settings: Method.Settings) -> Interval?
}

/// How an aggregate is made of its parts.
struct PlannedScoring: Sendable {
  enum Kind { case method, table, none }

  let kind: Kind
  let settings: Method.Settings
  let rounding: Rounding
  let notRelevant: Policy
  let notInFocus: Policy
  let unanswered: Policy
  let minCoverage: Rational?
  let minAnswered: Int?

  init(_ aggregation: Aggregation) {
    kind = aggregation.method == .table ? .table : aggregation.method == .none ? .none : .method
    settings = Method.Settings(start: aggregation.start)
    rounding = aggregation.rounding
    notRelevant = aggregation.notRelevant
    notInFocus = aggregation.notInFocus
    unanswered = aggregation.unanswered
    minCoverage = aggregation.minCoverage
    minAnswered = aggregation.minAnswered
  }
}

extension ChecklistDraft {
  /// How many comparisons the conditions of a step come to.
  fileprivate func conditionCost(of step: Step) -> Int {
    func cost(_ condition: ConditionRef?) -> Int64 { condition.map { conditions.cost($0) } ?? 0 }
    switch step {
    case .status(let item): return Int(cost(items[item].appliesWhen))
    case .value(let item):
      let rows = items[item].aggregation?.rows ?? []
      return Int(rows.reduce(0) { $0 + cost($1.when) + ($1.score.map { conditions.cost($0) } ?? 0) })
    case .result: return 0
    case .rule(let rule): return Int(cost(rules[rule].when))
    }
  }
}

/// A checklist as the evaluator goes through it: flat, in plain numbers.
public struct Plan: Sendable {
  package let steps: [Step]
  /// The positions of those that do anything: a question has no value to make and, without effects, no result.
  private(set) var active: [Int] = []
  /// The questions that take several answers.
  package private(set) var several: [Int] = []
  package private(set) var items: [PlannedItem] = []
  /// By item, the effects of rules on its result, in their order.
  package let effects: [[PlannedEffect]]
  /// Rules with effects that change no result.
  let sayingRules: [Int]
  package private(set) var questions: [PlannedQuestion] = []
  private(set) var scorings: [PlannedScoring] = []
  /// The methods of the scorings.
  private(set) var methods: [PlannedMethod] = []
  package private(set) var children: [Int] = []
  package private(set) var parts: [PlannedPart] = []
  /// What a scale's options are worth: those of one scale after those of another.
  let optionScores: [Rational?]
  let conditions: [Condition]
  /// When facts apply; empty where all do always.
  let factConditions: [ConditionRef?]
  /// By condition, whether it is a comparison that reads a fact which doesn't always apply.
  let readsAskedFact: [Bool]
  let quantities: [Quantity]
  package let repetition: Repetition
  /// What the conditions of each step weigh beside the step itself; 0 for nearly all.
  package private(set) var surcharges: [Int] = []
  /// What one evaluation of all steps weighs for a search that counts evaluations; 1 for nearly all checklists.
  private(set) var weight = 1

  init(_ draft: ChecklistDraft, _ steps: [Step], _ repetition: Repetition) {
    self.steps = steps
    conditions = draft.conditions.conditions
    let factConditions = draft.facts.map { $0.appliesWhen }
    self.factConditions = factConditions.contains { $0 != nil } ? factConditions : []
    readsAskedFact = draft.conditions.conditions.map { condition in
      guard case .leaf(let leaf) = condition else { return false }
      return draft.conditions.operands(of: leaf).contains { operand in
        guard case .read(let read) = operand, let fact = read.fact else { return false }
        return factConditions[fact] != nil
      }
    }
    quantities = draft.conditions.quantities
    self.repetition = repetition
    sayingRules = draft.rules.indices.filter { !draft.rules[$0].sayings.isEmpty }
    effects = draft.items.map { PlannedEffect.effects(on: $0, of: draft.rules) }
    optionScores = draft.scales.flatMap { scale -> [Rational?] in
      if case .choice(let options) = scale.kind { options.map { $0.score } } else { [] }
    }
    let firstOptions = draft.scales.reduce(into: [0]) { starts, scale in
      let count = if case .choice(let options) = scale.kind { options.count } else { 0 }
      starts.append(starts[starts.count - 1] + count)
    }
    for item in draft.items { add(item, draft, firstOptions) }
    active = steps.indices.filter { isActive(steps[$0]) }
    surcharges = steps.map { draft.conditionCost(of: $0) / 256 }
    weight += surcharges.reduce(0, +) / 64
  }

  private func isActive(_ step: Step) -> Bool {
    switch step {
    case .status, .rule: true
    case .value(let item): !items[item].isQuestion
    case .result(let item): !items[item].isQuestion || items[item].hasEffects
    }
  }

  private mutating func add(_ item: Item, _ draft: ChecklistDraft, _ firstOptions: [Int]) {
    let (firstChild, firstPart) = (children.count, parts.count)
    if item.several != nil { several.append(items.count) }
    let leastBeside = item.isOneOfSeveral ? item.parent.flatMap { draft.items[$0].several?.atLeast } : nil
    let weighed = item.children.filter { draft.items[$0].weight != 0 }
    children += weighed + item.children.filter { draft.items[$0].weight == 0 }
    if let question = item.question {
      let scale = draft.scales[question.scale]
      let numbers: Interval? = if case .number(let bounds, _) = scale.kind { bounds } else { nil }
      questions.append(
        PlannedQuestion(
          scale: question.scale, firstOption: firstOptions[question.scale], scores: scale.scores, numbers: numbers,
          requiredSources: question.requiredSources, noteRequiredWhen: question.noteRequiredWhen))
    }
    if let aggregation = item.aggregation {
      scorings.append(PlannedScoring(aggregation))
      methods.append(PlannedMethod(aggregate: aggregation.method.aggregate))
      for (position, part) in aggregation.parts.enumerated() {
        parts.append(
          PlannedPart(
            item: part, weight: aggregation.weights[position],
            highest: aggregation.highest.isEmpty ? .infinity : aggregation.highest[position]))
      }
    }
    items.append(
      PlannedItem(
        parent: Int32(item.parent ?? -1), question: item.question == nil ? -1 : Int32(questions.count - 1),
        scoring: item.aggregation == nil ? -1 : Int32(scorings.count - 1), hasEffects: !item.effects.isEmpty,
        hasBands: !(item.aggregation?.bands.isEmpty ?? true), atLeast: Int32(item.several?.atLeast ?? 0),
        isOptional: leastBeside.map { items.count - (item.parent ?? 0) > $0 } ?? false, appliesWhen: item.appliesWhen,
        children: firstChild..<children.count, weighed: weighed.count, parts: firstPart..<parts.count))
  }
}
