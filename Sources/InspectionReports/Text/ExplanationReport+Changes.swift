import Inspection
import InspectionAnalysis

extension ExplanationReport {
  /// What one better answer would make of the result, and how firm its band stands.
  func changes(of item: Int) -> [TerminalText] {
    guard checklist.items[item].question == nil, assessment.results[item].exact != nil else { return [] }
    let changes = assessment.oneStepChanges(of: item)
    if changes.count == 0 { return [] }
    let moved = changes.gains.filter { $0.result != assessment.results[item].exact }
    let rows = moved.map { gain in
      [phrases.words(for: gain.change), phrases.result(gain, of: item)]
    }
    let still = changes.gains.count - moved.count
    let blocks = [
      page.table(rows), still > 0 ? page.wrapped(unmoved(still, isAll: moved.isEmpty)) : [],
      firmness(changes, of: item), changes.untried > 0 ? page.wrapped(untried(changes.untried)) : [],
    ]
    return report.section(
      say(
        "Hvis ét svar var ét trin bedre", "If one answer were one step better", "Om ett svar vore ett steg bättre"),
      report.spaced(blocks))
  }

  private func unmoved(_ count: Int, isAll: Bool) -> String {
    if isAll {
      return say(
        "Intet svar flytter tallet alene.", "No answer moves the number alone.", "Inget svar flyttar talet ensamt.")
    }
    return count == 1
      ? say(
        "Ét andet svar flytter ikke tallet alene.", "One other answer doesn't move the number alone.",
        "Ett annat svar flyttar inte talet ensamt.")
      : say(
        "\(count) andre svar flytter ikke tallet alene.", "\(count) other answers don't move the number alone.",
        "\(count) andra svar flyttar inte talet ensamma.")
  }

  private func untried(_ count: Int) -> String {
    let number = language.grouped(Int64(count))
    return say(
      "\(number) spørgsmål er ikke prøvet, fordi der er for mange.",
      "\(number) questions were not tried, as there are too many.",
      "\(number) frågor har inte prövats, eftersom de är för många.")
  }

  /// For how many changes of one answer by one step the band would be another.
  private func firmness(_ changes: OneStepChanges, of item: Int) -> [TerminalText] {
    guard assessment.results[item].band != nil else { return [] }
    let (count, other) = (changes.count, changes.otherBand)
    if other == 0 {
      return page.wrapped(
        say(
          "Ingen af de \(count) måder at ændre ét svar ét trin op eller ned på ville give et andet niveau.",
          "None of the \(count) ways to change one answer one step up or down would give another band.",
          "Inget av de \(count) sätten att ändra ett svar ett steg upp eller ner skulle ge en annan nivå."))
    }
    return page.wrapped(
      say(
        "Af de \(count) måder at ændre ét svar ét trin op eller ned på ville \(other) give et andet niveau.",
        "Of the \(count) ways to change one answer one step up or down, \(other) would give another band.",
        "Av de \(count) sätten att ändra ett svar ett steg upp eller ner skulle \(other) ge en annan nivå."))
  }
}
