import Inspection

/// Better answers to one question: all that anything in the checklist tells apart, the next one first.
///
/// Options are all there are. Of numbers it takes those at which a step begins or that some condition compares with, and one between
/// each two; where the number itself goes into results, what lies between is worked out when it is needed.
struct BetterAnswers {
  /// The next one first.
  let values: [Answer.Value]
  /// Whether nothing that is not among them could do more.
  let isExhaustive: Bool
  /// All scores that they may have, and all numbers, the given answer's among them.
  let scores: Interval
  let numbers: Interval?
  /// Whether the answer is a number that goes into results by itself.
  let isContinuous: Bool
  /// Whether there is no end to better numbers.
  let isOpen: Bool
  /// Whether lower ones are better.
  let isFalling: Bool
  /// Whether only whole numbers are likely, as where something is counted.
  let isWhole: Bool

  /// `nil` where there is none. `isFalling` says that a lower score is better.
  init?(than answer: Answer.Value, _ score: Rational, to question: Int, of checklist: Checklist, isFalling: Bool) {
    guard let scale = checklist.items[question].question.map({ checklist.scales[$0.scale] }) else { return nil }
    self.isFalling = isFalling
    func isBetter(_ other: Rational) -> Bool { isFalling ? other < score : other > score }
    switch (scale.kind, answer) {
    case (.choice(let options), _):
      let better = options.indices.filter { options[$0].score.map(isBetter) ?? false }.sorted {
        let (one, other) = (options[$0].score ?? 0, options[$1].score ?? 0)
        return one == other ? $0 < $1 : (one < other) != isFalling
      }
      guard let last = better.last, let best = options[last].score else { return nil }
      values = better.map { .option(Int32($0)) }
      (isExhaustive, isContinuous, isOpen, isWhole, numbers) = (true, false, false, false, nil)
      scores = Interval(score).hull(Interval(best))
    case (.number(let bounds, let steps), .number(let given)):
      let critical = CriticalNumbers(of: question, in: checklist)
      let all = critical.numbers(within: bounds, beside: given, steps.map { $0.from })
      let better = all.filter { number in scale.score(ofNumber: number).map(isBetter) ?? false }
      let last = isFalling ? bounds.lowest : bounds.highest
      guard steps.isEmpty ? last != given : !better.isEmpty else { return nil }
      let sorted = (isFalling ? better.reversed() : better)
      values = sorted.map { .number($0) }
      isExhaustive = !steps.isEmpty && !critical.isFree
      isContinuous = steps.isEmpty
      isOpen = !last.isFinite
      let reached =
        steps.isEmpty
        ? last
        : better.compactMap { scale.score(ofNumber: $0) }.reduce(score) { best, score in
          isFalling ? min(best, score) : max(best, score)
        }
      scores = Interval(score).hull(Interval(reached))
      numbers = steps.isEmpty ? Interval(given).hull(Interval(last)) : Interval(bounds.lowest, bounds.highest)
      isWhole =
        given.denominator == 1 && [bounds.lowest, bounds.highest].allSatisfy { !$0.isFinite || $0.denominator == 1 }
    case (.number, _), (.free, _): return nil
    }
  }

  /// The best number that is tried.
  var farthest: Rational? {
    if let numbers, isContinuous, !isOpen { return isFalling ? numbers.lowest : numbers.highest }
    if case .number(let number) = values.last { return number }
    return nil
  }
}

/// The numbers at which a question's answer or score is told apart: those that conditions compare it with, by itself or as a member of a
/// set.
struct CriticalNumbers {
  private var constants: Set<Rational> = []
  /// Whether it is compared with anything but a number.
  private(set) var isFree = false

  init(of question: Int, in checklist: Checklist) {
    for condition in checklist.conditions.conditions {
      guard case .leaf(.numbers(_, let left, let right)) = condition else { continue }
      add(checklist.conditions[left], checklist.conditions[right], question)
      add(checklist.conditions[right], checklist.conditions[left], question)
    }
  }

  private mutating func add(_ quantity: Quantity, _ other: Quantity, _ question: Int) {
    switch quantity {
    case .score(let subject), .value(let subject), .answer(let subject):
      if case .item(let item) = subject, Int(item) != question { return }
      if case .number(let number) = other { constants.insert(number) } else { isFree = true }
    case .number, .sources, .sourceKinds, .fact, .count, .share, .aggregate: break
    }
  }

  /// These numbers and others within bounds, and one between each two, below the lowest and above the highest; in their order.
  func numbers(within bounds: Interval, beside given: Rational, _ others: [Rational]) -> [Rational] {
    let ends = [bounds.lowest, bounds.highest].filter { $0.isFinite }
    let points = constants.union(others + ends + [given]).filter { bounds.contains(Interval($0)) }.sorted()
    var numbers: [Rational] = []
    for (index, point) in points.enumerated() {
      if index > 0 { numbers.append(between(points[index - 1], point)) }
      numbers.append(point)
    }
    if let first = points.first, bounds.lowest < first { numbers.insert(first - 1, at: 0) }
    if let last = points.last, last < bounds.highest { numbers.append(last + 1) }
    return numbers.filter { bounds.contains(Interval($0)) }
  }

  /// A number between two, a whole one where there is one.
  private func between(_ low: Rational, _ high: Rational) -> Rational {
    let above = Rounding(decimals: 0, mode: .down).round(low) + 1
    return low < above && above < high ? above : (low + high) / 2
  }
}
