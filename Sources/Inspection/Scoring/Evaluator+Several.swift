// Questions that take several answers.

extension Evaluator {
  /// What an answer beyond the fewest is where none is given: not there, but where answers may still come.
  mutating func evaluateFurtherAnswer(_ index: Int, _ question: PlannedQuestion, _ state: inout ItemState) {
    let mayCome =
      switch pass {
      case .anew: true
      case .completed: isShortOfAnswers(plan.items[Int(plan.items[index].parent)])
      case .asIs, .supposed, .offered: false
      }
    guard mayCome else {
      state.become(.notApplicable)
      return
    }
    state.number = question.numbers
    state.score(question.scores)
    state.possible.insert(StatusSet(.notApplicable))
  }

  /// The answers are there from the first on, so the last that must be there tells.
  private mutating func isShortOfAnswers(_ item: PlannedItem) -> Bool {
    let last = lastNeeded(item)
    return record.answers[last].value == .open || isSupposed(last)
  }

  private func lastNeeded(_ item: PlannedItem) -> Int {
    plan.children[item.children.lowerBound + Int(item.atLeast) - 1]
  }

  /// The question as a whole is unanswered while there are too few answers; for its coverage it is one.
  mutating func evaluateSeveral(_ index: Int, _ item: PlannedItem, _ state: inout ItemState) {
    let last = states[lastNeeded(item)].possible
    let unanswered = StatusSet(.unanswered)
    if last == unanswered {
      state.become(.unanswered)
    } else if item.parts.isEmpty {
      evaluateUnscored(item, &state)
    } else {
      evaluateParts(index, item, &state)
    }
    if last != unanswered, last.contains(unanswered) {
      state.possible.insert(unanswered)
      state.isSharp = false
    }
    if !item.parts.isEmpty { state.countCoverage() }
  }

  /// Of answers without scores it is known only whether there are any.
  private mutating func evaluateUnscored(_ item: PlannedItem, _ state: inout ItemState) {
    let leftOut = leftOut(item)
    if !leftOut.statuses.isEmpty, leftOut.isSure {
      state.become(leftOut.statuses)
      return
    }
    let unscored = StatusSet(.unscored)
    let answers = plan.children[item.children].map { states[$0].possible }
    if answers.contains(where: { $0 == unscored }) {
      state.become(.unscored)
    } else if answers.contains(where: { $0.contains(unscored) }) {
      state.become(.unscored)
      state.possible.insert(StatusSet(.notRated))
    } else {
      state.become(.notRated, .nothingAnswered)
    }
    state.possible.formUnion(leftOut.statuses)
  }
}
