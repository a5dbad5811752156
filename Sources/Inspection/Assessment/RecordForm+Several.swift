// Questions that take several answers.

extension RecordForm {
  /// How many answers there must and can be.
  package func numberOfAnswers(to item: Int) -> Message {
    guard let several = checklist.items[item].several else { return Message(da: "", en: "", sv: "") }
    let (least, most) = (several.atLeast, checklist.mostAnswers(to: item))
    let name = text(several.name)
    if least == most {
      return Message(
        da: "\(name): \(least) svar", en: "\(name): \(least) \(least == 1 ? "answer" : "answers")",
        sv: "\(name): \(least) svar")
    }
    return Message(
      da: "\(name): mindst \(least), højst \(most) svar", en: "\(name): at least \(least), at most \(most) answers",
      sv: "\(name): minst \(least), högst \(most) svar")
  }

  /// The answers of the visit before to a question that takes several.
  package func earlierAnswers(to item: Int) -> [String] {
    checklist.items[item].children.compactMap { earlierAnswer(to: $0) }
  }
}
