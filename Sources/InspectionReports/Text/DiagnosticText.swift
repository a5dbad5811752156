package import Inspection

/// The faults of one file as text: what is wrong, the line it stands in, a caret under the place, what to do; a line of summary
/// when there are several. `line` gives the text of a line of the file, counted from 1, or `nil` where there is none to show.
/// Lines of the file that are longer than `width` are cut around the place. Where the text was put together from several files,
/// `place` tells in which of them a line stands, and its number there.
package func diagnosticText(
  _ diagnostics: [Diagnostic], file: String, language: Language, width: Int = 100, colours: Bool = false,
  place: ((Int) -> (file: String, line: Int))? = nil, line: (Int) -> String?
) -> TerminalText {
  let place = place ?? { (file, $0) }
  func name(_ position: SourcePosition) -> TerminalText {
    let (file, line) = place(Int(position.line))
    return "\(file):\(line):\(position.column)"
  }
  func excerpt(_ range: SourceRange) -> Excerpt? {
    Excerpt(of: range, number: place(Int(range.start.line)).line, line: line)
  }
  let paint = Paint(isOn: colours)
  var text = TerminalText()
  for diagnostic in diagnostics {
    let severity = paint(diagnostic.severity.names.one(language), diagnostic.severity.tone)
    text += "\(name(diagnostic.range.start)): \(severity): \(diagnostic.message(language)) [\(diagnostic.code.id)]\n"
    let help = diagnostic.help.map { TerminalText($0(language)) }
    text += excerpt(diagnostic.range)?.text(help: help, width: width) ?? help.map { "  \($0)\n" } ?? ""
    if let related = diagnostic.related, let note = diagnostic.note {
      text += "\(name(related.start)): \(Phrase.note(language)): \(note(language))\n"
      text += excerpt(related)?.text(help: nil, width: width) ?? ""
    }
    if diagnostics.count > 1 { text += "\n" }
  }
  if diagnostics.count > 1 { text += "\(file): \(summary(of: diagnostics, language))\n" }
  return text
}

/// As in `2 fejl og 1 advarsel`.
private func summary(of diagnostics: [Diagnostic], _ language: Language) -> String {
  let errors = diagnostics.count { $0.severity == .error }
  let warnings = diagnostics.count { $0.severity == .warning }
  let notes = diagnostics.count - errors - warnings
  return language.list(
    [
      errors == 0 ? nil : language.count(errors, Diagnostic.Severity.error.names),
      warnings == 0 ? nil : language.count(warnings, Diagnostic.Severity.warning.names),
      notes == 0 ? nil : language.count(notes, Diagnostic.Severity.note.names),
    ].compactMap { $0 })
}

private enum Phrase {
  static let note = Message(da: "bemærk", en: "note", sv: "obs")
}

extension Diagnostic.Severity {
  fileprivate var tone: Tone {
    switch self {
    case .note: .notice
    case .warning: .concern
    case .error: .grave
    }
  }
}
