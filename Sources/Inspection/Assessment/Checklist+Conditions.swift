extension Checklist {
  /// A condition in the words of the questions, as it stands behind »when«; of many questions by what they have in common.
  package func words(of condition: ConditionRef, own: Int? = nil, _ language: Language) -> String {
    PlainCondition(checklist: self, unit: nil, purpose: nil, language: language, own: own, isBrief: true).words(
      condition)
  }

  /// The same of all that must hold at once, one by one.
  package func parts(of condition: ConditionRef, own: Int? = nil, _ language: Language) -> [String] {
    PlainCondition(checklist: self, unit: nil, purpose: nil, language: language, own: own, isBrief: true).parts(
      condition)
  }

  /// A number that a row of a table gives, in the same words.
  package func words(of quantity: QuantityRef, _ language: Language) -> String {
    PlainCondition(checklist: self, unit: nil, purpose: nil, language: language, isBrief: true).name(of: quantity)
  }
}
