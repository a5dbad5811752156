package import Inspection

/// Which checklist a record wants to be judged by: `social-media` or `social-media@1.0.0`.
package struct ChecklistReference: Hashable, Sendable {
  package let id: String
  package let version: Version?

  /// `nil` when what follows the `@` is no version.
  package init?(_ text: String) {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    id = parts[0]
    guard parts.count > 1 else {
      version = nil
      return
    }
    guard let version = Version(parts[1]) else { return nil }
    self.version = version
  }
}

extension ChecklistReference: CustomStringConvertible {
  /// From a name and a version that no `@` joins: `sociale-medier 1.0.0`, `sociale-medier, version 1.0`, `sociale-medier @1.0.0`.
  init?(meantBy text: String) {
    guard text.contains(" ") else { return nil }
    let words = text.split { " ,@()".contains($0) }.map(String.init)
    let isWord = { (word: String) in ["version", "ver.", "v.", "v"].contains(word.lowercased()) }
    guard let last = words.last, let version = Version(last.drop { $0 == "v" || $0 == "V" }) else { return nil }
    let names = words.dropLast().filter { !isWord($0) }
    guard names.count == 1 else { return nil }
    (id, self.version) = (names[0], version)
  }

  package var description: String { id + (version.map { "@\($0)" } ?? "") }
}
