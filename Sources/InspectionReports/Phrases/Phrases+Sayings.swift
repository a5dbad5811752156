import Inspection

extension Phrases {
  /// What rules say to those who work with the record, by kind; as in `Spørg til den næste opdatering (reglen gammel-opdatering)`.
  var sayingSentences: [(title: String, sentences: [String])] {
    let sayings = assessment.sayings
    return EffectKind.all.compactMap { kind in
      guard let heading = kind.heading else { return nil }
      let sentences = sayings.filter { $0.effect.kind == kind }.compactMap { rule, effect -> String? in
        guard let text = effect.amount.text else { return nil }
        let id = checklist.rules[rule].id
        return assessment.text(text, language)
          + Message(da: " (reglen \(id))", en: " (rule \(id))", sv: " (regeln \(id))")(language)
      }
      return sentences.isEmpty ? nil : (heading(language), sentences)
    }
  }
}
