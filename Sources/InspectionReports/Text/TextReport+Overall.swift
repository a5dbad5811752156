import Inspection

extension TextReport {
  /// The number for the whole, what it is made of, and that it is no verdict.
  var overall: [TerminalText] {
    section(
      Message(da: "Samlet", en: "Overall", sv: "Totalt"),
      spaced([
        phrases.overallSentences.flatMap { page.wrapped($0) }, judgement(of: 0), page.wrapped(phrases.answered),
      ]))
  }
}
