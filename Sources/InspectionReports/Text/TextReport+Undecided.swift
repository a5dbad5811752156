import Inspection

extension TextReport {
  /// Rules that can't be told yet, by what they wait for; last and shortly those that wait for nothing.
  var undecided: [TerminalText] {
    section(
      phrases.undecidedTitle,
      phrases.undecidedSentences.flatMap { page.wrapped($0, indent: 4, bullet: "- ") })
  }
}
