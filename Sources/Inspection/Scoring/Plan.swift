/// What the evaluator reads of an item again and again, in plain numbers.
struct PlannedItem: Sendable {
  /// -1 for the overall result.
  let parent: Int
  let appliesWhen: ConditionRef?
  let question: Item.Question?
  /// Where the children lie in the plan's `children`; those of weight 0 last.
  let children: Range<Int>
  /// How many of them have a weight above 0.
  let weighed: Int
  /// Where the parts of the aggregate lie in the plan's `parts`.
  let parts: Range<Int>
  let hasEffects: Bool
  let hasBands: Bool
  /// `nil` for a question.
  let scoring: PlannedScoring?
}

/// How an aggregate is made of its parts.
struct PlannedScoring: Sendable {
  enum Kind { case method, table, none }

  let kind: Kind
  let aggregate: @Sendable (_ parts: [Part], _ settings: Method.Settings) -> Interval?
  let settings: Method.Settings
  let rounding: Rounding
  let notRelevant: Policy
  let notInFocus: Policy
  let unanswered: Policy
  let minCoverage: Rational?

  init(_ aggregation: Aggregation) {
    kind = aggregation.method == .table ? .table : aggregation.method == .none ? .none : .method
    aggregate = aggregation.method.aggregate
    settings = Method.Settings(start: aggregation.start)
    rounding = aggregation.rounding
    notRelevant = aggregation.notRelevant
    notInFocus = aggregation.notInFocus
    unanswered = aggregation.unanswered
    minCoverage = aggregation.minCoverage
  }
}

/// A part of an aggregate.
struct PlannedPart: Sendable {
  let item: Int
  let weight: Rational
  /// For `percent`; infinite elsewhere.
  let highest: Rational
}

/// A checklist as the evaluator goes through it: flat, without a reference count to touch. Valid inside `withPlan`.
struct Plan {
  let steps: UnsafeBufferPointer<Step>
  let items: UnsafeBufferPointer<PlannedItem>
  let children: UnsafeBufferPointer<Int>
  let parts: UnsafeBufferPointer<PlannedPart>
  let optionScores: UnsafeBufferPointer<Rational?>
  let conditions: UnsafeBufferPointer<Condition>
  let quantities: UnsafeBufferPointer<Quantity>
}

/// The arrays behind a plan.
struct PlanStorage: Sendable {
  private var items: [PlannedItem] = []
  private var children: [Int] = []
  private var parts: [PlannedPart] = []
  /// What a scale's options are worth: those of one scale after those of another.
  private let optionScores: [Rational?]
  private let steps: [Step]

  init(_ draft: ChecklistDraft, _ steps: [Step]) {
    self.steps = steps
    optionScores = draft.scales.flatMap { scale -> [Rational?] in
      if case .choice(let options) = scale.kind { options.map(\.score) } else { [] }
    }
    for item in draft.items {
      let (firstChild, firstPart) = (children.count, parts.count)
      let weighed = item.children.filter { draft.items[$0].weight != 0 }
      children += weighed + item.children.filter { draft.items[$0].weight == 0 }
      if let aggregation = item.aggregation {
        for (position, part) in aggregation.parts.enumerated() {
          parts.append(
            PlannedPart(
              item: part, weight: aggregation.weights[position],
              highest: aggregation.highest.isEmpty ? .infinity : aggregation.highest[position]))
        }
      }
      items.append(
        PlannedItem(
          parent: item.parent ?? -1, appliesWhen: item.appliesWhen, question: item.question,
          children: firstChild..<children.count, weighed: weighed.count, parts: firstPart..<parts.count,
          hasEffects: !item.effects.isEmpty, hasBands: !(item.aggregation?.bands.isEmpty ?? true),
          scoring: item.aggregation.map { PlannedScoring($0) }))
    }
  }

  func withPlan<Result>(_ conditions: Conditions, _ body: (Plan) -> Result) -> Result {
    steps.withUnsafeBufferPointer { steps in
      items.withUnsafeBufferPointer { items in
        children.withUnsafeBufferPointer { children in
          parts.withUnsafeBufferPointer { parts in
            optionScores.withUnsafeBufferPointer { optionScores in
              conditions.conditions.withUnsafeBufferPointer { nodes in
                conditions.quantities.withUnsafeBufferPointer { quantities in
                  body(
                    Plan(
                      steps: steps, items: items, children: children, parts: parts, optionScores: optionScores,
                      conditions: nodes, quantities: quantities))
                }
              }
            }
          }
        }
      }
    }
  }
}
