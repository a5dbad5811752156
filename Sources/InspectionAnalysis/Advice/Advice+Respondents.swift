import Inspection

extension Advice {
  /// Someone to whom no question is put.
  mutating func adviseOnRespondents() {
    let texts =
      checklist.items.dropFirst().filter { $0.question != nil }.map { $0.title }
      + checklist.facts.compactMap { $0.question }
    for (index, respondent) in checklist.respondents.enumerated()
    where !texts.contains(where: { $0.variants.contains { $0.respondent == index } }) {
      tell(.respondentWithoutQuestions(respondent.id, at: respondent.range))
    }
  }
}

extension Diagnostic {
  fileprivate static func respondentWithoutQuestions(_ id: String, at range: SourceRange) -> Self {
    Diagnostic(
      .unusedRespondent,
      Message(
        da: "der er ingen spørgsmål til `\(id)`", en: "there are no questions for `\(id)`",
        sv: "det finns inga frågor till `\(id)`"), at: range,
      help: Message(
        da: "slet respondenten, eller skriv et spørgsmål i ord til den: `spørgsmål: {…, \(id): …}`",
        en: "delete the respondent, or write a question in words for it: `question: {…, \(id): …}`",
        sv: "ta bort respondenten, eller skriv en fråga i ord till den: `fråga: {…, \(id): …}`"))
  }
}

extension DiagnosticCode {
  static let unusedRespondent = DiagnosticCode(
    "unused-respondent", .warning,
    da: "Intet spørgsmål er skrevet i ord til respondenten, så dens samtaleguide er tom.",
    en: "No question is written in words for the respondent, so the guide for talking with it is empty.",
    sv: "Ingen fråga är skriven i ord till respondenten, så dess samtalsguide är tom.")
}
