public import Inspection

/// The faults of one file as text: what is wrong, the line it stands in, a caret under the place, what to do; a line of summary
/// when there are several. `line` gives the text of a line of the file, counted from 1, or `nil` where there is none to show.
/// Lines of the file that are longer than `width` are cut around the place.
public func diagnosticText(
  _ diagnostics: [Diagnostic], file: String, language: Language, width: Int = 100, colours: Bool = false,
  line: (Int) -> String?
) -> String {
  let file = Display.harmless(file)
  let paint = Paint(isOn: colours)
  var text = ""
  for diagnostic in diagnostics {
    let excerpt = Excerpt(of: diagnostic.range, line: line)
    let message = Display.harmless(diagnostic.message(language))
    text +=
      "\(file):\(diagnostic.range.start.text): \(paint(diagnostic.severity.names.one(language), diagnostic.severity.tone)): \(message) [\(diagnostic.code.id)]\n"
    let help = diagnostic.help.map { Display.harmless($0(language)) }
    text += excerpt?.text(help: help, width: width) ?? help.map { "  \($0)\n" } ?? ""
    if let related = diagnostic.related {
      text += "\(file):\(related.start.text): \(Phrase.note(language)): \(Phrase.firstTime(language))\n"
      text += Excerpt(of: related, line: line)?.text(help: nil, width: width) ?? ""
    }
    if diagnostics.count > 1 { text += "\n" }
  }
  if diagnostics.count > 1 { text += "\(file): \(summary(of: diagnostics, language))\n" }
  return text
}

/// As in `2 fejl og 1 advarsel`.
private func summary(of diagnostics: [Diagnostic], _ language: Language) -> String {
  let errors = diagnostics.count { $0.severity == .error }
  let warnings = diagnostics.count - errors
  return language.list(
    [
      errors == 0 ? nil : language.count(errors, Diagnostic.Severity.error.names),
      warnings == 0 ? nil : language.count(warnings, Diagnostic.Severity.warning.names),
    ].compactMap { $0 })
}

private enum Phrase {
  static let note = Message(da: "bemærk", en: "note", sv: "obs")
  static let firstTime = Message(
    da: "her stod den første gang", en: "it stood here the first time", sv: "här stod det första gången")
}

extension Diagnostic.Severity {
  fileprivate var tone: Tone {
    switch self {
    case .warning: .concern
    case .error: .grave
    }
  }
}

extension SourcePosition {
  /// As in `41:16`.
  fileprivate var text: String { "\(line):\(column)" }
}
