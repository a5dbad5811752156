extension Checklist {
  /// An answer as the record writes it; `nil` when there is none.
  package func words(for value: Answer.Value, to item: Int) -> String? {
    switch value {
    case .option(let option):
      guard let question = items[item].question, case .choice(let options) = scales[question.scale].kind else {
        return nil
      }
      return options[Int(option)].choice.value
    case .number(let number): return number.decimal()
    case .text(let text): return text
    case .open, .notRelevant, .notInFocus, .notEstablished: return nil
    }
  }

  /// A fact as the record writes it; `nil` when it is open.
  package func words(for value: FactAnswer.Value, of fact: Int) -> String? {
    switch (value, allFacts[fact].kind) {
    case (.choice(let option), .choice(let options, _)): return options[Int(option)].value
    case (.several(let chosen, _), .choice(let options, _)):
      return options.indices.filter { chosen & 1 << UInt64($0) != 0 }.map { options[$0].value }.joined(separator: ", ")
    case (.number(let number), _): return number.decimal()
    case (.date(let day), _): return day.description
    default: return nil
    }
  }
}
