import Inspection

extension TextReport {
  /// What rules say to those who work with the record, a section for each kind.
  var sayings: [[TerminalText]] {
    phrases.sayingSentences.map { title, sentences in
      section(title, sentences.flatMap { page.wrapped($0, indent: 4, bullet: "- ") })
    }
  }
}
