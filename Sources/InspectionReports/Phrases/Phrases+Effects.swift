import Inspection

extension Phrases {
  var effectSentences: [String] {
    checklist.items.indices.flatMap { item in assessment.results[item].effects.map { sentence(of: $0, on: item) } }
  }

  private func sentence(of applied: AppliedEffect, on item: Int) -> String {
    let (effect, rule) = (checklist.effect(applied.reference), checklist.rules[applied.reference.rule].id)
    let name =
      switch checklist.items[item].level {
      case .overall: Message(da: "Samlet", en: "Overall", sv: "Totalt")(language)
      case .point: title(of: item)
      case .criterion, .indicator, .answer: shortName(of: item)
      }
    let (from, changed) = numbers(of: applied, on: item)
    guard let to = changed else {
      let reason = effect.amount.text.map { ": " + assessment.text($0, language) } ?? ""
      return Message(
        da: "\(name): \(from) → ingen score (reglen \(rule))", en: "\(name): \(from) → no score (rule \(rule))",
        sv: "\(name): \(from) → ingen poäng (regeln \(rule))")(
          language)
        + reason
    }
    let word = effect.kind.keyword.word(in: language)
    return Message(
      da: "\(name): \(from) → \(to) (\(word), reglen \(rule))",
      en: "\(name): \(from) → \(to) (\(word), rule \(rule))",
      sv: "\(name): \(from) → \(to) (\(word), regeln \(rule))")(language)
  }

  /// Both numbers as scores are shown; with all their decimals where they would look the same.
  private func numbers(of effect: AppliedEffect, on item: Int) -> (from: String, to: String?) {
    let from = shown(effect.from, at: item) ?? ""
    guard let number = effect.to, let to = shown(number, at: item) else { return (from, nil) }
    return from == to ? (language.number(effect.from), language.number(number)) : (from, to)
  }
}
