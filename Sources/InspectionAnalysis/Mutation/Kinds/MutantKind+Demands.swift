import Inspection

extension MutantKind {
  /// What a finished record needs: fewer sources or kinds of them than are demanded, or none; a fact that needn't be given.
  static let demands = MutantKind { finder in
    let checklist = finder.checklist
    for (index, item) in checklist.items.enumerated() {
      guard let question = item.question, let old = question.requiredSources else { continue }
      let asked = checklist.asked(index)
      let range = checklist.writtenItems[asked]?.places[.requiredSources] ?? item.range
      for (words, new) in old.lowered(checklist) {
        finder.add(
          words, checklist.items[asked].path, at: range, beyondResults: true,
          MutantPart(isUntouched: { !$0.isAnswered(index) }) { $0.items[index].question?.requiredSources = new })
      }
    }
    for (index, fact) in checklist.facts.enumerated() {
      guard case .choice(let options, let several) = fact.kind,
        case .choice(let written, _) = checklist.written.facts[index].kind
      else { continue }
      for option in options.indices where options[option].asksForWords {
        var fewer = options
        fewer[option].asksForWords = false
        let kind = Fact.Kind.choice(fewer, several: several)
        finder.add(
          .without(.code(.inWords)), "\(fact.id): \(options[option].value)", at: written[option].value.range,
          beyondResults: true, MutantPart(isUntouched: { !$0.isGiven(fact: index) }) { $0.facts[index].kind = kind })
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
  fileprivate func lowered(_ checklist: Checklist) -> [(Message, RequiredSources?)] {
    if atLeast <= 1, including.isEmpty { return [(.without(.code(.requiredSources)), nil)] }
    var all: [(Message, RequiredSources?)] = []
    func add(_ words: Message, _ change: (inout RequiredSources) -> Void) {
      var lower = self
      change(&lower)
      all.append((words, lower))
    }
    if atLeast > 0, atLeast > kinds || kinds > 1 {
      add(.instead(of: Rational(atLeast), Rational(atLeast - 1), what: .atLeast)) {
        ($0.atLeast, $0.kinds) = (atLeast - 1, min(kinds, atLeast - 1))
      }
    }
    if kinds > 1 {
      add(.instead(of: Rational(kinds), Rational(kinds - 1), what: .kinds)) { $0.kinds = kinds - 1 }
    }
    for kind in including {
      let name = checklist.sourceKinds[kind].value
      let words = Message(
        da: "uden `\(name)` i `heraf`", en: "without `\(name)` in `including`", sv: "utan `\(name)` i `varav`")
      add(words) { lower in lower.including.removeAll { $0 == kind } }
    }
    return all
  }
}
