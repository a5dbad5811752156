/// A fault in a document: what is wrong, where, and what to do about it.
public struct Diagnostic: Hashable, Sendable {
  /// Whether the document can be used all the same.
  public enum Severity: Hashable, Sendable {
    /// `note` says something that is no fault.
    case note, warning, error

    /// What one such fault is called, and several.
    package var names: (one: Message, many: Message) {
      switch self {
      case .note:
        (
          Message(da: "bemærkning", en: "note", sv: "anmärkning"),
          Message(da: "bemærkninger", en: "notes", sv: "anmärkningar")
        )
      case .warning:
        (
          Message(da: "advarsel", en: "warning", sv: "varning"),
          Message(da: "advarsler", en: "warnings", sv: "varningar")
        )
      case .error: (Message(da: "fejl", en: "error", sv: "fel"), Message(da: "fejl", en: "errors", sv: "fel"))
      }
    }
  }

  package let code: DiagnosticCode
  package let severity: Severity
  /// One line that quotes what is wrong with this document, at most 80 characters of each thing; CPR numbers are masked.
  package let message: Message
  package let range: SourceRange
  /// One line that says what to do.
  package let help: Message?
  /// Where that is a change to the document: each of these mends the fault by itself, its edits made together.
  package let mendings: [[DocumentEdit]]
  /// What is said where just one of the mendings is left, and where none is.
  package let alone: [Message]
  package let otherwise: Message?
  /// A second place that belongs to the fault, and what is there.
  package let related: SourceRange?
  package let note: Message?

  /// `help` says what to do where nothing is known that mends it, or what was thought to doesn't.
  package init(
    _ code: DiagnosticCode, _ message: Message, at range: SourceRange, remedy: Remedy? = nil, help: Message? = nil,
    related: SourceRange? = nil, note: Message = .firstTime
  ) {
    self.code = code
    self.severity = code.severity
    self.message = message.masked.withShortQuotes
    self.range = range
    self.help = (remedy?.sentence ?? help)?.masked.withShortQuotes
    mendings = remedy?.alternatives ?? []
    alone = remedy?.alone ?? []
    otherwise = mendings.isEmpty ? nil : help
    self.related = related
    self.note = related == nil ? nil : note.masked.withShortQuotes
  }

  /// The same fault with those mendings only that fulfil a condition. Without any, it says so instead.
  package func keepingMendings(where isKept: ([DocumentEdit]) -> Bool) -> Diagnostic {
    let kept = mendings.indices.filter { isKept(mendings[$0]) }
    if kept.count == mendings.count { return self }
    let sentence = kept.count == 1 && alone.count == mendings.count ? alone[kept[0]] : help
    let remedy = kept.isEmpty ? nil : sentence.map { Remedy($0, kept.map { mendings[$0] }) }
    return Diagnostic(
      code, message, at: range, remedy: remedy, help: otherwise ?? .lookAtTheLine, related: related,
      note: note ?? .firstTime)
  }

  /// The same fault where something else, in a second place, is the cause.
  package func caused(at related: SourceRange, note: Message, help: Message) -> Diagnostic {
    Diagnostic(code, message, at: range, help: help, related: related, note: note)
  }
}

/// The stable name of one kind of fault, with its explanation for `tilsyn explain`.
public struct DiagnosticCode: Hashable, Sendable {
  package let id: String
  package let severity: Diagnostic.Severity
  /// What the fault means and how it is mended, in a few sentences.
  package let explanation: Message

  package init(_ id: String, _ severity: Diagnostic.Severity = .error, da: String, en: String, sv: String) {
    self.id = id
    self.severity = severity
    self.explanation = Message(da: da, en: en, sv: sv)
  }

  public static func == (left: Self, right: Self) -> Bool { left.id == right.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// What came out of reading a document: its value, unless a fault stands in the way, and all faults in order of place.
public struct Reading<Value: Sendable>: Sendable {
  package let value: Value?
  package let diagnostics: [Diagnostic]

  package init(_ value: Value?, _ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sortedByPlace()
    self.value = diagnostics.hasErrors ? nil : value
  }

  /// Both, moved out: to copy a large value counts each of its references.
  package consuming func parts() -> (value: Value?, diagnostics: [Diagnostic]) { (value, diagnostics) }
}

extension [Diagnostic] {
  /// Whether one of them stands in the way of a value.
  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// In order of place; what stands at one place keeps the order in which it was found. Each said once.
  package func sortedByPlace() -> [Diagnostic] {
    if count < 2 { return self }
    let sorted = enumerated().sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }
    var said: [Diagnostic] = []
    var here = 0
    for (_, diagnostic) in sorted {
      if said.last?.range.start != diagnostic.range.start { here = said.count }
      if !said[here...].contains(diagnostic) { said.append(diagnostic) }
    }
    return said
  }
}

extension Message {
  /// What to do where no single change mends the line.
  fileprivate static let lookAtTheLine = Message(
    da: "linjen har mere end én fejl: se efter kolon, citationstegn og parenteser, og skriv den om",
    en: "the line has more than one fault: look at colons, quotes and brackets, and write it anew",
    sv: "raden har mer än ett fel: titta efter kolon, citattecken och parenteser, och skriv om den")

  package static let firstTime = Message(
    da: "her stod den første gang", en: "it stood here the first time", sv: "här stod det första gången")
}
