import Inspection

extension Scale {
  /// A rung of a scale: a score with the answer that gives it.
  struct Rung: Hashable {
    let score: Rational
    let answer: Answer.Value
  }

  /// One answer for each score, from the lowest score to the highest; empty where answers have no scores, or a number is its own score
  /// and there are no steps between one and another.
  var ladder: [Rung] {
    let rungs: [Rung]
    switch kind {
    case .choice(let options):
      rungs = options.enumerated().compactMap { index, option in
        option.score.map { Rung(score: $0, answer: .option(Int32(index))) }
      }
    case .number(let bounds, let steps):
      rungs = steps.enumerated().compactMap { index, step in
        let isAboveBounds = step.from > bounds.highest
        let isBelowBounds = index + 1 < steps.count && steps[index + 1].from <= bounds.lowest
        if isAboveBounds || isBelowBounds { return nil }
        return Rung(score: step.score, answer: .number(max(step.from, bounds.lowest)))
      }
    case .free: rungs = []
    }
    var ladder: [Rung] = []
    for rung in rungs where !ladder.contains(where: { $0.score == rung.score }) { ladder.append(rung) }
    return ladder.sorted { $0.score < $1.score }
  }
}

extension Checklist {
  /// Better answers to a question than one of a score, the next one first; worse ones where `isTurned`.
  func rungs(above score: Rational, of question: Int, isTurned: Bool = false) -> [Scale.Rung] {
    guard let scale = items[question].question?.scale else { return [] }
    let ladder = scales[scale].ladder
    return isTurned ? ladder.filter { $0.score < score }.reversed() : ladder.filter { $0.score > score }
  }

  /// The questions whose answers may move the result of an item, by what it is made of or by rules.
  func questions(moving item: Int) -> [Int] {
    guard let afterAnswer = plan.repetition.afterAnswer else { return questions(below: 0) }
    return questions(below: 0).filter { question in
      afterAnswer[question].contains { plan.steps[$0] == .value(item) || plan.steps[$0] == .result(item) }
    }
  }
}
