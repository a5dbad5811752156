package import Inspection

extension Assessment {
  /// What changing one answer below an item by one step would make of its result.
  package func oneStepChanges(of item: Int) -> OneStepChanges {
    var evaluator = Evaluator(checklist, record)
    evaluator.run(.asIs)
    var (gains, count, otherBand): ([Gain], Int, Int) = ([], 0, 0)
    for question in checklist.questions(below: item) where results[question].status == .scored {
      let isFalling = checklist.isFalling(item, with: question)
      let score = evaluator.states[question].value.lowest
      let before = record.answers[question].value
      for isBetter in [true, false] {
        guard let rung = checklist.rungs(above: score, of: question, isTurned: isFalling == isBetter).first else {
          continue
        }
        evaluator.replace(question, rung.answer)
        evaluator.runAgain()
        let result = evaluator.outcome(of: item)
        evaluator.replace(question, before)
        evaluator.runAgain()
        count += 1
        if result?.band != results[item].band { otherBand += 1 }
        guard isBetter else { continue }
        let change = AnswerChange(question: question, from: before, to: rung.answer)
        gains.append(Gain(change: change, result: result?.number, band: result?.band))
      }
    }
    return OneStepChanges(gains: gains, count: count, otherBand: otherBand)
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
