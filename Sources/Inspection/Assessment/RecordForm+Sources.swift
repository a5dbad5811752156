/// What sources an answer wants.
package struct SourceNeed: Sendable {
  package let atLeast: Int
  package let kinds: Int
  /// Which must be among them and when that is asked, as the end of a sentence; empty where nothing more is.
  package let rest: String
  /// Whether it can be said instead why someone was not heard.
  package let mayGoUnheard: Bool
}

extension RecordForm {
  /// The sources that a question wants at such a visit; `nil` where it never does.
  package func sourceNeed(of item: Int) -> SourceNeed? {
    guard let sources = checklist.items[item].question?.requiredSources else { return nil }
    var when = ""
    if let condition = sources.when {
      guard let need = need(condition, at: item) else { return nil }
      switch need {
      case .always: break
      case .at(let answers):
        let list = language.list(answers)
        when = Message(
          da: ", ved svar \(list)", en: ", at \(answers.count == 1 ? "answer" : "answers") \(list)",
          sv: ", vid svar \(list)")(language)
      case .when(let condition):
        when = Message(da: ", når \(condition)", en: ", when \(condition)", sv: ", när \(condition)")(language)
      }
    }
    let kinds = language.list(sources.including.map { text(checklist.sourceKinds[$0].text) })
    let including =
      kinds.isEmpty
      ? ""
      : sources.atLeast == 0
        ? Message(da: "skal omfatte \(kinds)", en: "must include \(kinds)", sv: "ska omfatta \(kinds)")(language)
        : Message(da: ", heraf \(kinds)", en: ", including \(kinds)", sv: ", varav \(kinds)")(language)
    return SourceNeed(
      atLeast: sources.atLeast, kinds: sources.kinds, rest: including + when, mayGoUnheard: !kinds.isEmpty)
  }
}
