package import Inspection

/// Something that is told of a field.
package struct FormFault: Sendable {
  /// Of the field that it stands in; `nil` where it stands in none.
  package let path: String?
  let severity: Diagnostic.Severity
  private let text: Message
  private let help: Message?
  /// Whether it is a number of a person.
  let isNumber: Bool

  /// `comesFirst`: nothing is wrong yet with a form that was just begun.
  package init(_ diagnostic: Diagnostic, at path: String?, comesFirst: Bool) {
    (self.path, severity) = (path, diagnostic.severity)
    isNumber = diagnostic.code == .personalNumber
    (text, help) = comesFirst ? (Self.first, nil) : (diagnostic.message, diagnostic.help)
  }

  private static let first = Message(
    da: "Udfyld dette først. Uden det kan der ikke regnes", en: "Fill this in first. Nothing can be scored without it",
    sv: "Fyll i detta först. Utan det kan inget beräknas")

  /// What is wrong, and what to do.
  func words(_ language: Language) -> String {
    [text(language).capitalizedFirst, help?(language).capitalizedFirst].compactMap { $0 }.joined(separator: ". ")
  }

  private init(_ severity: Diagnostic.Severity, _ text: Message, at path: String) {
    (self.path, self.severity, self.text, help, isNumber) = (path, severity, text, nil, false)
  }

  /// What the checklist says of things written that don't agree.
  static func disagreement(_ text: String, at path: String) -> FormFault {
    FormFault(.warning, Message(da: text, en: text, sv: text), at: path)
  }

  /// What a form has and its record has no place for.
  package static func unwritten(_ path: String) -> FormFault {
    FormFault(
      .warning,
      Message(
        da: "Det kommer ikke med i filen, for det passer ikke til det, der er valgt. Flyt det, eller slet det",
        en: "This doesn't go into the file, as it doesn't fit what is chosen. Move it, or delete it",
        sv: "Det kommer inte med i filen, eftersom det inte passar det som är valt. Flytta det, eller ta bort det"),
      at: path)
  }

  /// A draft can't be sent before a stand is taken on each finding.
  package static func withoutStance(_ count: Int) -> FormFault {
    FormFault(
      .error,
      Message(
        da:
          "Før udkastet kan sendes, skal der tages stilling til hvert fund. Det mangler for \(count); de står under Ikke udfyldt",
        en:
          "Before the draft can be sent, a stand must be taken on each finding. It is missing for \(count); they stand below Not filled in",
        sv:
          "Innan utkastet kan skickas måste ställning tas till varje iakttagelse. Det saknas för \(count); de står under Inte ifyllt"
      ), at: Keyword.status.rawValue)
  }
}
