import Inspection

extension MutantKind {
  /// The scores of options and of steps one up and one down, and where steps begin.
  static let scales = MutantKind { finder in
    let checklist = finder.checklist
    for (index, scale) in checklist.scales.enumerated() {
      let used = checklist.items.indices.filter { checklist.items[$0].question?.scale == index }
      if used.isEmpty { continue }
      switch (scale.kind, checklist.written.scales[index].kind) {
      case (.choice(let options), .choice(let written)): finder.score(options, written, of: index, used)
      case (.number(let bounds, let steps), .number(_, _, let written)):
        let places = written.sorted { $0.from.value < $1.from.value }.map { $0.from.range }
        finder.score(steps, bounds, places, of: index, used)
        finder.move(steps, bounds, places, of: index, used)
      case (.free, _), (.choice, _), (.number, _): break
      }
    }
  }
}

extension MutantFinder {
  fileprivate mutating func score(
    _ options: [Scale.Option], _ written: [WrittenScale.Option], of scale: Int, _ used: [Int]
  ) {
    for (number, option) in options.enumerated() {
      guard let old = option.score, let range = written[number].score?.range else { continue }
      for new in old.neighbours(by: 1) {
        var changed = options
        changed[number].score = new
        let kind = Scale.Kind.choice(changed)
        add(
          .instead(of: old, new, what: .score), option.choice.value, at: range,
          MutantPart(
            isUntouched: { $0.isUnanswered(used, with: .option(Int32(number)), of: scale, like: kind) },
            isEquivalent: { checklist, steps in checklist.isUnused(number, of: used, &steps) }
          ) { $0.replace(scale: scale, by: kind) })
      }
    }
  }

  fileprivate mutating func score(
    _ steps: [Scale.Step], _ bounds: Interval, _ places: [SourceRange], of scale: Int, _ used: [Int]
  ) {
    for (number, step) in steps.enumerated() {
      for new in step.score.neighbours(by: 1) {
        var changed = steps
        changed[number].score = new
        let kind = Scale.Kind.number(bounds, steps: changed)
        add(
          .instead(of: step.score, new, what: .score), checklist.scales[scale].id, at: places[number],
          MutantPart(isEquivalent: { checklist, left in checklist.isUnused(number, of: used, &left) }) {
            $0.replace(scale: scale, by: kind)
          })
      }
    }
  }

  /// Below the first step there is no number, and between its neighbours a step must stay.
  fileprivate mutating func move(
    _ steps: [Scale.Step], _ bounds: Interval, _ places: [SourceRange], of scale: Int, _ used: [Int]
  ) {
    for (number, step) in steps.enumerated().dropFirst() {
      let size = step.from > 0 && step.from < 1 ? Rational(1, over: 10) : 1
      for new in step.from.neighbours(by: size) {
        let isBelowNext = number + 1 == steps.count || new < steps[number + 1].from
        guard steps[number - 1].from < new, isBelowNext, min(new, step.from) <= bounds.highest else { continue }
        var changed = steps
        changed[number].from = new
        let kind = Scale.Kind.number(bounds, steps: changed)
        let (low, high) = (min(new, step.from), max(new, step.from))
        add(
          .instead(of: step.from, new, what: .from), checklist.scales[scale].id, at: places[number],
          MutantPart(isUntouched: { !$0.hasNumber(from: low, below: high, amongAnswersTo: used) }) {
            $0.replace(scale: scale, by: kind)
          })
      }
    }
  }
}

extension Checklist {
  /// Whether no question of these can be answered at this step of its scale.
  fileprivate func isUnused(_ step: Int, of questions: [Int], _ steps: inout Int) -> Bool {
    for question in questions where !never(.answered(question, step: step), &steps) { return false }
    return true
  }
}
