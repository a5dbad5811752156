import Inspection
import InspectionDesk
import InspectionReports
import InspectionYAML

/// A document and the name of its file, for the excerpts of messages.
struct Source {
  let name: String
  let document: RawDocument

  func text(
    _ diagnostics: [Diagnostic], _ language: Language, colours: Bool = Invocation.hasColouredMessages
  ) -> TerminalText {
    diagnosticText(diagnostics, file: name, language: language, colours: colours) { document.text(ofLine: $0) }
  }
}

extension Origin {
  /// What is said of a file that was not read.
  func text(_ diagnostic: Diagnostic, _ language: Language, colours: Bool = Invocation.hasColouredMessages)
    -> TerminalText
  {
    diagnosticText([diagnostic], file: name(language), language: language, colours: colours) { _ in nil }
  }
}

extension Loaded {
  /// The faults of the checklist with their excerpts.
  func text(_ language: Language, colours: Bool = Invocation.hasColouredMessages) -> TerminalText {
    let layers = self.text
    let place = { (line: Int) in
      let (name, line) = layers.place(ofLine: line)
      return (file: name(language), line: line)
    }
    return diagnosticText(
      reading.diagnostics, file: origin.name(language), language: language, colours: colours, place: place
    ) { layers.text(ofLine: $0) }
  }
}
