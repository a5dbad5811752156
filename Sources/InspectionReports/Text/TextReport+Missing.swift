import Inspection

extension TextReport {
  /// A list to tick off, in the order of the record's lines.
  var missing: [TerminalText] {
    let lines = phrases.missingSentences.flatMap { page.wrapped($0, indent: 4, bullet: isSpoken ? "- " : "[ ] ") }
    return section(Phrases.notFilledIn, lines).enumerated().map {
      $0.offset == 0 ? paint($0.element, .concern) : $0.element
    }
  }
}
