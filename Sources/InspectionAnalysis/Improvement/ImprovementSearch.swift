import Inspection

/// Searches sets of better answers by their size, so that the first found are the smallest.
///
/// Before a set is tried answer by answer, one interval pass over it, each of its answers being anything better, tells whether the band
/// can be reached at all; the same pass over a set and all that could still join it spares whole families of sets.
struct ImprovementSearch: ~Copyable {
  /// A question with an answer that could be better.
  private struct Candidate {
    let question: Int
    let answer: Answer.Value
    /// The better answers, the next one first.
    let better: [Answer.Value]
    let offer: Evaluator.Offer
  }

  private let item: Int
  private let band: Int
  private let candidates: [Candidate]
  private let withoutSteps: [Int]
  private let effort: Int
  private var left: Int
  /// The record with a set's answers tried, and with whole sets offered.
  private var trial: Evaluator
  private var bound: Evaluator
  private var isOffered: [Bool]
  /// What became of each question in the record, which must not change.
  private let statuses: [StatusSet]
  private var chosen: [Int] = []
  private var proposals: [Proposal] = []

  init(_ assessment: Assessment, _ item: Int, from band: Int, _ effort: Int) {
    (self.item, self.band, self.effort, left) = (item, band, effort, effort)
    let (checklist, record) = (assessment.checklist, assessment.record)
    trial = Evaluator(checklist, record)
    trial.run(.asIs)
    bound = Evaluator(checklist, record)
    bound.run(.offered)
    statuses = trial.states.map { $0.beforeEffects }
    candidates = Self.candidates(assessment, item, trial.states)
    isOffered = candidates.map { _ in false }
    withoutSteps = checklist.questions(moving: item).filter { question in
      guard assessment.results[question].status == .scored, let scale = checklist.items[question].question?.scale
      else { return false }
      return checklist.scales[scale].ladder.isEmpty
    }
  }

  private static func candidates(_ assessment: Assessment, _ item: Int, _ states: [ItemState]) -> [Candidate] {
    assessment.checklist.questions(moving: item).compactMap { question in
      let score = states[question].value.lowest
      let rungs = assessment.checklist.rungs(
        above: score, of: question, isTurned: assessment.checklist.isFalling(item, with: question))
      guard assessment.results[question].isAnswered, states[question].beforeEffects == StatusSet(.scored),
        let last = rungs.last
      else { return nil }
      return Candidate(
        question: question, answer: assessment.record.answers[question].value, better: rungs.map { $0.answer },
        offer: Evaluator.Offer(
          scores: Interval(score).hull(Interval(last.score)),
          numbers: numbers([assessment.record.answers[question].value] + rungs.map { $0.answer })))
    }
  }

  /// All numbers from the lowest to the highest of these answers; `nil` where they are no numbers.
  private static func numbers(_ answers: [Answer.Value]) -> Interval? {
    answers.reduce(nil) { hull, answer in
      guard case .number(let number) = answer else { return hull }
      return hull?.hull(Interval(number)) ?? Interval(number)
    }
  }

  mutating func run() -> Improvement {
    guard isReachable(offeringFrom: 0) else { return end(.unreachable) }
    for size in candidates.indices.map({ $0 + 1 }) {
      explore(from: 0, toSize: size)
      if !proposals.isEmpty {
        let areAll = proposals.count <= Improvement.mostProposals && left > 0
        return end(.found(Array(proposals.prefix(Improvement.mostProposals)), areAll: areAll))
      }
      if left <= 0 { return end(.undecided(tried: size - 1)) }
    }
    return end(.unreachable)
  }

  private func end(_ outcome: Improvement.Outcome) -> Improvement {
    Improvement(item: item, outcome: outcome, evaluations: effort - max(0, left), withoutSteps: withoutSteps)
  }

  /// Tries every set that has the chosen answers and as many more from a place on as its size wants.
  private mutating func explore(from start: Int, toSize size: Int) {
    if chosen.count == size {
      if isReachable(offeringFrom: candidates.count) { tryAnswers() }
      return
    }
    for next in start..<candidates.count {
      guard left > 0, proposals.count <= Improvement.mostProposals else { return }
      let isLast = chosen.count + 1 == size
      if !isLast, !isReachable(offeringFrom: next) { return }
      chosen.append(next)
      explore(from: next + 1, toSize: size)
      chosen.removeLast()
    }
  }

  /// Whether the band is within reach when the chosen answers, and all from a place on, are anything better. An interval may promise
  /// too much, never too little.
  private mutating func isReachable(offeringFrom start: Int) -> Bool {
    left -= 1
    for index in candidates.indices where isOffered[index] != (index >= start || chosen.contains(index)) {
      isOffered[index].toggle()
      bound.offer(isOffered[index] ? candidates[index].offer : nil, to: candidates[index].question)
    }
    bound.runAgain()
    let state = bound.states[item]
    return state.mayCount && Int(state.bands.highest) >= band
  }

  // MARK: One set

  /// Tries the chosen answers, those with the fewest steps in all first, and keeps the first that reaches the band.
  private mutating func tryAnswers() {
    let most = chosen.reduce(0) { $0 + candidates[$1].better.count }
    for steps in chosen.count...most {
      if tryAnswers(at: 0, steps: steps) { break }
    }
    for index in chosen { trial.replace(candidates[index].question, candidates[index].answer) }
  }

  /// Shares the steps among the chosen answers from a place on, at least one each.
  private mutating func tryAnswers(at place: Int, steps: Int) -> Bool {
    guard place < chosen.count else { return steps == 0 && keepsPromise() }
    let better = candidates[chosen[place]].better
    let later = chosen[(place + 1)...].reduce(0) { $0 + candidates[$1].better.count }
    let fewest = max(1, steps - later)
    let most = min(better.count, steps - (chosen.count - place - 1))
    guard fewest <= most else { return false }
    for taken in fewest...most {
      trial.replace(candidates[chosen[place]].question, better[taken - 1])
      if tryAnswers(at: place + 1, steps: steps - taken) { return true }
      if left <= 0 { return false }
    }
    return false
  }

  /// Whether the answers in hand give the band and leave every question where it was.
  private mutating func keepsPromise() -> Bool {
    left -= 1
    trial.runAgain()
    guard let outcome = trial.outcome(of: item), let reached = outcome.band, reached >= band else { return false }
    for index in statuses.indices where trial.plan.items[index].isQuestion {
      if trial.states[index].beforeEffects != statuses[index] { return false }
    }
    let changes = chosen.map { index in
      AnswerChange(
        question: candidates[index].question, from: candidates[index].answer,
        to: trial.record.answers[candidates[index].question].value)
    }
    proposals.append(Proposal(changes: changes, result: outcome.number, band: reached))
    return true
  }
}
