package import Inspection

/// What became of a test case as text: each difference with the line that expected something else, and the answers behind it;
/// nothing where the case passed. `line` gives the text of a line of the file.
package func caseText(
  _ result: CaseResult, file: String, language: Language, colours: Bool = false, line: (Int) -> String?
) -> TerminalText {
  CaseReport(result: result, file: file, language: language, paint: Paint(isOn: colours)).text(line)
}

/// What went wrong with a test case, in plain text: its differences, or why it can't be run; nothing where it passed.
package func caseFault(_ result: CaseResult, file: String, language: Language, line: (Int) -> String?) -> TerminalText {
  guard case .broken(let faults) = result.outcome else {
    return caseText(result, file: file, language: language, line: line)
  }
  return diagnosticText(faults.filter { $0.severity == .error }, file: file, language: language, line: line)
}

/// How many cases there were and what became of them, as in `42 prøver bestod, 1 fejlede, 2 udestår (todo)`.
package func caseSummary(_ count: CaseCount, language: Language) -> String {
  var parts = [
    language.count(
      count.passed, Message(da: "prøve bestod", en: "test passed", sv: "prov godkändes"),
      Message(da: "prøver bestod", en: "tests passed", sv: "prov godkändes"))
  ]
  let others: [(Int, Message)] = [
    (count.failed, Message(da: "fejlede", en: "failed", sv: "underkändes")),
    (
      count.broken,
      Message(da: "kunne ikke køres", en: "couldn't be run", sv: "kunde inte köras")
    ),
    (count.todo, Message(da: "udestår (todo)", en: "to do", sv: "återstår (todo)")),
  ]
  for (number, words) in others where number > 0 { parts.append("\(number) \(words(language))") }
  return parts.joined(separator: ", ")
}

/// One case in a language.
struct CaseReport {
  let result: CaseResult
  let file: String
  let language: Language
  let paint: Paint

  func text(_ line: (Int) -> String?) -> TerminalText {
    if let todo = result.todo { return self.todo(todo) }
    switch result.outcome {
    case .passed: return ""
    case .failed(let differences, let assessment):
      let phrases = Phrases(assessment, language)
      return differences.map { text($0, phrases, line) }.joined()
    case .broken: return ""
    }
  }

  private func place(_ range: SourceRange) -> TerminalText { "\(file):\(range.start.line):\(range.start.column)" }

  /// One line, whatever became of it.
  private func todo(_ reason: String) -> TerminalText {
    let label = paint(Message(da: "udestår", en: "to do", sv: "återstår")(language), .notice)
    return "\(place(result.id.range)): \(label): \(result.id.value): \(reason) (\(state))\n"
  }

  private var state: String {
    switch result.outcome {
    case .passed:
      return Message(da: "består nu; slet `todo`", en: "passes now; delete `todo`", sv: "godkänns nu; ta bort `todo`")(
        language)
    case .failed: return Message(da: "fejler endnu", en: "still fails", sv: "underkänns ännu")(language)
    case .broken(let faults):
      let why = faults.first { $0.severity == .error }.map { ": " + $0.message(language) } ?? ""
      return Message(da: "kan ikke køres endnu", en: "can't be run yet", sv: "kan inte köras ännu")(language) + why
    }
  }

  private func text(_ difference: Difference, _ phrases: Phrases, _ line: (Int) -> String?) -> TerminalText {
    let label = paint(Message(da: "fejlede", en: "failed", sv: "underkändes")(language), .grave)
    let help = phrases.reasons(difference.because).map { TerminalText($0) }
    let excerpt = Excerpt(
      of: difference.expected.range, number: Int(difference.expected.range.start.line), line: line)?.text(
        help: help, width: 100)
    let words = "\(result.id.value): \(phrases.sentence(difference))"
    return "\(place(difference.expected.range)): \(label): \(words)\n\(excerpt ?? "")\n"
  }

}
