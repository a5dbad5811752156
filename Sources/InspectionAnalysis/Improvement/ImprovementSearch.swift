import Inspection

/// Searches sets of better answers by their size, so that the first found are the smallest.
///
/// Before a set is tried answer by answer, one interval pass over it, each of its answers being anything better, tells whether the band
/// can be reached at all; the same pass over a set and all that could still join it spares whole families of sets. Where answers are
/// numbers that go into results by themselves, not all can be tried: then only that pass proves that there is no way.
struct ImprovementSearch: ~Copyable {
  /// A question with an answer that could be better.
  private struct Candidate {
    let question: Int
    let answer: Answer.Value
    let better: BetterAnswers

    var offer: Evaluator.Offer { Evaluator.Offer(scores: better.scores, numbers: better.numbers) }
    /// Whether the answer is a number that goes into results by itself.
    var isSolved: Bool { better.isContinuous }

    /// A number with so many decimals that is no worse than another.
    func rounded(_ number: Rational, decimals: Int) -> Rational {
      let cut = Rounding(decimals: decimals, mode: .down).round(number)
      let unit = (0..<decimals).reduce(1 as Rational) { unit, _ in unit / 10 }
      return better.isFalling ? (cut > number ? cut - unit : cut) : (cut < number ? cut + unit : cut)
    }
  }

  private let item: Int
  private let band: Int
  private let from: Rational
  private let candidates: [Candidate]
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
  /// Numbers for which some set was neither found nor excluded.
  private var open: Set<Int> = []
  /// Whether some set led there only because questions fell away.
  private var hides = false

  init(_ assessment: Assessment, _ item: Int, from band: Int, _ effort: Int) {
    (self.item, self.band, self.effort, left) = (item, band, effort, effort)
    let (checklist, record) = (assessment.checklist, assessment.record)
    from = checklist.items[item].aggregation?.bands[band].from ?? 0
    trial = Evaluator(checklist, record)
    trial.run(.asIs)
    bound = Evaluator(checklist, record)
    bound.run(.offered)
    statuses = trial.states.map { $0.beforeEffects }
    candidates = Self.candidates(assessment, item, trial.states)
    isOffered = candidates.map { _ in false }
  }

  private static func candidates(_ assessment: Assessment, _ item: Int, _ states: [ItemState]) -> [Candidate] {
    let (checklist, record) = (assessment.checklist, assessment.record)
    return checklist.questions(moving: item).compactMap { question in
      guard assessment.results[question].isAnswered, states[question].beforeEffects == StatusSet(.scored) else {
        return nil
      }
      let answer = record.answers[question].value
      return BetterAnswers(
        than: answer, states[question].value.lowest, to: question, of: checklist,
        isFalling: checklist.isFalling(item, with: question)
      ).map { Candidate(question: question, answer: answer, better: $0) }
    }
  }

  mutating func run() -> Improvement {
    guard isReachable(offeringFrom: 0) else { return end(.unreachable) }
    for size in candidates.indices.map({ $0 + 1 }) {
      let before = open
      explore(from: 0, toSize: size)
      if !proposals.isEmpty {
        let areAll = proposals.count <= Improvement.mostProposals && left > 0 && open.isEmpty
        return end(
          .found(Array(proposals.prefix(Improvement.mostProposals)), areAll: areAll), isSmallest: before.isEmpty)
      }
      if left <= 0 { return end(.undecided(tried: before.isEmpty ? size - 1 : 0)) }
    }
    return end(open.isEmpty ? .unreachable : .undecided(tried: 0))
  }

  private func end(_ outcome: Improvement.Outcome, isSmallest: Bool = true) -> Improvement {
    Improvement(
      item: item, outcome: outcome, evaluations: effort - max(0, left), isSmallest: isSmallest, hides: hides,
      withoutSteps: open.sorted())
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
    let found = proposals.count
    let most = chosen.reduce(0) { $0 + steps(of: $1) }
    for steps in chosen.count...max(chosen.count, most) {
      if tryAnswers(at: 0, steps: steps) { break }
    }
    if proposals.count == found {
      open.formUnion(chosen.filter { !candidates[$0].better.isExhaustive }.map { candidates[$0].question })
    }
    for index in chosen { trial.replace(candidates[index].question, candidates[index].answer) }
  }

  /// How many better answers of a candidate are tried in turn; a number that goes into results by itself is worked out.
  private func steps(of candidate: Int) -> Int {
    candidates[candidate].isSolved ? 1 : candidates[candidate].better.values.count
  }

  /// Shares the steps among the chosen answers from a place on, at least one each.
  private mutating func tryAnswers(at place: Int, steps: Int) -> Bool {
    guard place < chosen.count else {
      return steps == 0 && keepsPromise(solving: chosen.filter { candidates[$0].isSolved })
    }
    let later = chosen[(place + 1)...].reduce(0) { $0 + self.steps(of: $1) }
    let fewest = max(1, steps - later)
    let most = min(self.steps(of: chosen[place]), steps - (chosen.count - place - 1))
    guard fewest <= most else { return false }
    let candidate = candidates[chosen[place]]
    for taken in fewest...most {
      if !candidate.isSolved { trial.replace(candidate.question, candidate.better.values[taken - 1]) }
      if tryAnswers(at: place + 1, steps: steps - taken) { return true }
      if left <= 0 { return false }
    }
    return false
  }

  // MARK: Numbers

  /// Gives the numbers of the set values that reach the band together with the answers in hand, each as little better as it takes with
  /// those after it at their best, as far as results grow evenly; then whether that keeps the promise.
  private mutating func keepsPromise(solving numbers: [Int]) -> Bool {
    for index in numbers {
      guard let best = candidates[index].better.farthest else { continue }
      trial.replace(candidates[index].question, .number(best))
    }
    for index in numbers where left > 0 { solve(candidates[index]) }
    return keepsPromise()
  }

  /// Puts the least better of a candidate's numbers that reaches the band in its place, where the farthest one does.
  private mutating func solve(_ candidate: Candidate) {
    guard case .number(let given) = candidate.answer else { return }
    var points = candidate.better.values.compactMap { if case .number(let number) = $0 { number } else { nil } }
    if candidate.better.isOpen, let last = points.last, let beyond = extrapolated(candidate, from: last) {
      points.append(beyond)
    }
    var (below, low) = (given, result(of: candidate, at: given))
    for point in points {
      let high = result(of: candidate, at: point)
      if let high, isReached {
        guard let low, let number = crossing(below, low, point, high, candidate) else { return }
        trial.replace(candidate.question, .number(number))
        return
      }
      (below, low) = (point, high)
      if left <= 0 { return }
    }
  }

  /// A number past all that something tells apart, at which the result would reach the band if it goes on as it grows there.
  private mutating func extrapolated(_ candidate: Candidate, from last: Rational) -> Rational? {
    let step: Rational = candidate.better.isFalling ? -1 : 1
    guard let here = result(of: candidate, at: last), !isReached,
      let next = result(of: candidate, at: last + step), here < next
    else { return nil }
    return candidate.rounded(last + step * (from - here) / (next - here), decimals: 0)
  }

  /// The result with another number, the other answers in hand.
  private mutating func result(of candidate: Candidate, at number: Rational) -> Rational? {
    left -= 1
    trial.replace(candidate.question, .number(number))
    trial.runAgain()
    return trial.outcome(of: item)?.number
  }

  /// Whether the answers in hand give the band, as the last result says.
  private var isReached: Bool {
    mutating get { trial.outcome(of: item)?.band.map { $0 >= band } ?? false }
  }

  /// The first number between two that reaches the band, in as few decimals as it takes; the farther one where results don't grow
  /// evenly between them.
  private mutating func crossing(
    _ below: Rational, _ low: Rational, _ point: Rational, _ high: Rational, _ candidate: Candidate
  ) -> Rational? {
    guard low < from, low < high else { return point }
    let exact = below + (point - below) * (from - low) / (high - low)
    for decimals in (candidate.better.isWhole ? 0 : 1)...Limits.decimals {
      let number = candidate.rounded(exact, decimals: decimals)
      let isBetween = candidate.better.isFalling ? number >= point : number <= point
      if isBetween, result(of: candidate, at: number) != nil, isReached { return number }
      if candidate.better.isWhole || left <= 0 { break }
    }
    return point
  }

  /// Whether the answers in hand give the band and leave every question where it was.
  private mutating func keepsPromise() -> Bool {
    left -= 1
    trial.runAgain()
    guard let outcome = trial.outcome(of: item), let reached = outcome.band, reached >= band else { return false }
    for index in statuses.indices where trial.plan.items[index].isQuestion {
      if trial.states[index].beforeEffects != statuses[index] {
        hides = true
        return false
      }
    }
    let changes = chosen.map { index in
      AnswerChange(
        question: candidates[index].question, from: candidates[index].answer,
        to: trial.record.answers[candidates[index].question].value)
    }
    if changes.contains(where: { $0.from == $0.to }) { return false }
    proposals.append(Proposal(changes: changes, result: outcome.number, band: reached))
    return true
  }
}
