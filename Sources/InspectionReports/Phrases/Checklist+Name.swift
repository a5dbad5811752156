import Inspection

extension Checklist {
  /// Its id and version, and that it is a draft where it is one.
  func versionedName(_ language: Language) -> String { id.rawValue + " " + versionWords(language) }

  func versionWords(_ language: Language) -> String {
    isDraft ? "\(version) (\(Self.draft(language)))" : "\(version)"
  }

  private static let draft = Message(da: "udkast", en: "draft", sv: "utkast")
}
