package import Inspection

extension Assessment {
  /// What changing one answer below an item by one step would make of its result, as far as so many steps of evaluation tell.
  package func oneStepChanges(of item: Int, within steps: Int = 100_000_000) -> OneStepChanges {
    var search = OneStepSearch(self, item, steps)
    return search.changes()
  }
}

/// Tries answers one after the other. Questions that go into all results in the same way are tried once for all of them, and no more is
/// tried than can be in a moment: that is counted, never timed.
private struct OneStepSearch: ~Copyable {
  /// What questions have in common that can stand for each other, and how they are changed.
  private struct Change: Hashable {
    let parent: Int?
    let weight: Rational
    let scale: Int
    let answer: Answer.Value
    let isBetter: Bool
    /// The question itself, where something beside its aggregates looks at it.
    let question: Int?
  }

  private struct Outcome {
    /// `nil` where the item has no result.
    let result: (number: Rational, band: Int?)?
  }

  private let assessment: Assessment
  private let item: Int
  private var evaluator: Evaluator
  private var left: Int
  private let isReadAlone: [Bool]
  private var known: [Change: Outcome] = [:]

  init(_ assessment: Assessment, _ item: Int, _ steps: Int) {
    (self.assessment, self.item, left) = (assessment, item, steps)
    isReadAlone = assessment.checklist.readAlone
    evaluator = Evaluator(assessment.checklist, assessment.record)
    evaluator.run(.asIs)
  }

  mutating func changes() -> OneStepChanges {
    let (checklist, result) = (assessment.checklist, assessment.results[item])
    var (gains, count, otherBand, untried): ([Gain], Int, Int, Int) = ([], 0, 0, 0)
    for question in checklist.questions(below: item) where assessment.results[question].status == .scored {
      let isFalling = checklist.isFalling(item, with: question)
      let score = evaluator.states[question].value.lowest
      let before = assessment.record.answers[question].value
      var isTried = true
      for isBetter in [true, false] {
        let rungs = checklist.rungs(above: score, of: question, isTurned: isFalling == isBetter)
        guard let rung = rungs.first else { continue }
        guard let outcome = outcome(question, from: before, to: rung.answer, isBetter) else {
          isTried = false
          continue
        }
        count += 1
        if outcome.result?.band != result.band { otherBand += 1 }
        guard isBetter else { continue }
        let change = AnswerChange(question: question, from: before, to: rung.answer)
        gains.append(Gain(change: change, result: outcome.result?.number, band: outcome.result?.band))
      }
      if !isTried { untried += 1 }
    }
    return OneStepChanges(gains: gains, count: count, otherBand: otherBand, untried: untried)
  }

  /// What becomes of the item; `nil` where that is not tried.
  private mutating func outcome(
    _ question: Int, from before: Answer.Value, to answer: Answer.Value, _ isBetter: Bool
  ) -> Outcome? {
    let (parent, scale, weight) = (
      assessment.checklist.items[question].parent, assessment.checklist.items[question].question?.scale ?? -1,
      assessment.checklist.items[question].weight
    )
    let change = Change(
      parent: parent, weight: weight, scale: scale, answer: before, isBetter: isBetter,
      question: isReadAlone[question] ? question : nil)
    if let outcome = known[change] { return outcome }
    let cost = 2 * (evaluator.plan.steps.count + evaluator.plan.surcharges.reduce(0, +))
    if left < cost { return nil }
    left -= cost
    evaluator.replace(question, answer)
    evaluator.runAgain()
    let outcome = Outcome(result: evaluator.outcome(of: item))
    evaluator.replace(question, before)
    evaluator.runAgain()
    known[change] = outcome
    return outcome
  }
}

extension Checklist {
  /// By item, whether something looks at it beside the aggregates that it is a part of.
  fileprivate var readAlone: [Bool] {
    var isRead = items.map { !$0.effects.isEmpty }
    func note(_ operands: [Operand]) {
      for case .read(let read) in operands { if let item = read.item { isRead[item] = true } }
    }
    for set in conditions.sets { for member in set.members { isRead[Int(member)] = true } }
    for condition in conditions.conditions {
      if case .leaf(let leaf) = condition { note(conditions.operands(of: leaf)) }
    }
    for item in items {
      for row in item.aggregation?.rows ?? [] {
        if let score = row.score { note(conditions.operands(of: score)) }
      }
    }
    return isRead
  }
}

extension Evaluator {
  /// The result of an item with its band; `nil` where it has none, or its number no longer fits.
  func outcome(of item: Int) -> (number: Rational, band: Int?)? {
    let state = states[item]
    guard state.counts, state.result.isSingle else { return nil }
    return (state.result.lowest, state.bands.lowest >= 0 ? Int(state.bands.lowest) : nil)
  }
}
