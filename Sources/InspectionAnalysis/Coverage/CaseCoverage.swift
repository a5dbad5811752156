package import Inspection

/// The goals of a checklist in the order of the document, and which of them its cases have reached. What a checklist takes over from the
/// one that it builds on is for the cases of that one to show.
package struct CaseCoverage: Sendable {
  package let checklist: Checklist
  package let goals: [Goal]
  private let targets: [GoalTarget]
  package private(set) var isReached: [Bool]

  package init(of checklist: Checklist) {
    var finder = GoalFinder(checklist)
    finder.find()
    let own = checklist.layers.last?.firstLine ?? 1
    let found = finder.found.filter { Int($0.goal.range.start.line) >= own }.sorted {
      $0.goal.range.start < $1.goal.range.start
    }
    self.checklist = checklist
    goals = found.map { $0.goal }
    targets = found.map { $0.target }
    isReached = Array(repeating: false, count: found.count)
  }

  /// How many goals there are, and how many of them were reached; of one kind or of all.
  package func count(_ kind: Goal.Kind? = nil) -> (reached: Int, all: Int) {
    let indices = goals.indices.filter { kind == nil || goals[$0].kind == kind }
    return (indices.count { isReached[$0] }, indices.count)
  }

  /// 1 for a checklist that has no goals.
  package var share: Rational {
    let (reached, all) = count()
    return all == 0 ? 1 : Rational(reached, over: all)
  }

  package var unreached: [Goal] { goals.indices.filter { !isReached[$0] }.map { goals[$0] } }

  /// Counts what an assessment by this checklist reaches.
  package mutating func add(_ assessment: Assessment) {
    var evaluator = Evaluator(checklist, assessment.record)
    evaluator.run(.asIs)
    for index in targets.indices where !isReached[index] {
      isReached[index] = targets[index].isReached(by: assessment, &evaluator)
    }
  }

  /// Counts what a case reached, whether it passed or not. One that is still to do shows nothing yet.
  package mutating func add(_ result: CaseResult) {
    if result.todo != nil { return }
    switch result.outcome {
    case .passed(let assessment), .failed(_, let assessment): add(assessment)
    case .broken: break
    }
  }
}

/// What a goal is reached by.
enum GoalTarget: Sendable {
  case rule(Int, Truth)
  case finding(Int, Truth)
  case effect(item: Int, EffectRef)
  case row(items: [Int], row: Int)
  case band(items: [Int], band: Int)
  case option(items: [Int], option: Int32)
  case step(items: [Int], from: Rational, below: Rational)
  case applies(Int, Truth)

  func isReached(by assessment: Assessment, _ evaluator: inout Evaluator) -> Bool {
    let (checklist, results, record) = (assessment.checklist, assessment.results, assessment.record)
    switch self {
    case .rule(let rule, let truth): return evaluator.rules[rule].truth == truth
    case .finding(let finding, let truth):
      guard let item = checklist.findings[finding].item,
        !evaluator.states[item].possible.isDisjoint(with: .answered)
      else { return false }
      return (checklist.findings[finding].when.map { evaluator.truth($0) } ?? .yes) == truth
    case .effect(let item, let reference):
      return results[item].effects.contains { $0.reference == reference }
    case .row(let items, let row): return items.contains { evaluator.row(of: $0) == row }
    case .band(let items, let band): return items.contains { results[$0].band == band }
    case .option(let items, let option):
      return items.contains { results[$0].isAnswered && record.answers[$0].value == .option(option) }
    case .step(let items, let from, let below):
      return items.contains { item in
        guard results[item].isAnswered, case .number(let number) = record.answers[item].value else { return false }
        return from <= number && number < below
      }
    case .applies(let item, let truth):
      guard let when = checklist.items[item].appliesWhen, let parent = checklist.items[item].parent,
        evaluator.states[parent].isApplicable != .no
      else { return false }
      return evaluator.truth(when) == truth
    }
  }
}

extension Evaluator {
  /// The row that gives the result of an item's table; `nil` where none does.
  fileprivate mutating func row(of item: Int) -> Int? {
    guard states[item].reason == nil || states[item].reason == .tableSaysSo || states[item].reason == .unratedByRule,
      states[item].isApplicable != .no
    else { return nil }
    return checklist.items[item].aggregation?.rows.firstIndex { $0.when.map { truth($0) } ?? .yes == .yes }
  }
}
