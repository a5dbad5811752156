import Inspection

extension MutantKind {
  /// What a finished record needs: fewer sources or kinds of them than are demanded, or none; a fact that needn't be given.
  static let demands = MutantKind { finder in
    let checklist = finder.checklist
    for (index, item) in checklist.items.enumerated() {
      guard let question = item.question, let old = question.requiredSources else { continue }
      let range = checklist.writtenItems[index]?.places[.requiredSources] ?? item.range
      for (words, new) in old.lowered {
        finder.add(
          words, item.path, at: range, beyondResults: true,
          MutantPart(isUntouched: { !$0.isAnswered(index) }) { $0.items[index].question?.requiredSources = new })
      }
    }
    for (index, fact) in checklist.facts.enumerated() where fact.isRequired {
      finder.add(
        .without(.code(.required)), fact.id, at: checklist.written.facts[index].places[.required] ?? fact.range,
        beyondResults: true, MutantPart(isUntouched: { $0.isGiven(fact: index) }) { $0.facts[index].isRequired = false }
      )
    }
  }
}

extension RequiredSources {
  fileprivate var lowered: [(Message, RequiredSources?)] {
    if atLeast <= 1 { return [(.without(.code(.requiredSources)), nil)] }
    var all: [(Message, RequiredSources?)] = []
    if atLeast > kinds || kinds > 1 {
      let fewer = RequiredSources(atLeast: atLeast - 1, kinds: min(kinds, atLeast - 1))
      all.append((.instead(of: Rational(atLeast), Rational(atLeast - 1), what: .atLeast), fewer))
    }
    if kinds > 1 {
      all.append(
        (
          .instead(of: Rational(kinds), Rational(kinds - 1), what: .kinds),
          RequiredSources(atLeast: atLeast, kinds: kinds - 1)
        ))
    }
    return all
  }
}
