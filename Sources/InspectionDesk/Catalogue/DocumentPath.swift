import Inspection

/// What can be seen of a path by its letters.
package enum DocumentPath {
  /// The folder in which a path stands.
  package static func folder(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return parts.isEmpty
      ? "." : parts.count == 1 && parts[parts.startIndex].isEmpty ? "/" : parts.joined(separator: "/")
  }

  /// The folder above a folder.
  package static func parent(of folder: String) -> String {
    switch folder {
    case ".": ".."
    case _ where folder.hasSuffix(".."): folder + "/.."
    default: Self.folder(of: folder)
    }
  }

  /// The path of what has a name in a folder.
  package static func path(of name: String, in folder: String) -> String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  package static func isYAML(_ name: String) -> Bool {
    name.ends(inLettersOf: ".yaml") || name.ends(inLettersOf: ".yml")
  }

  /// Whether a name is nearly that of a YAML file, as when Windows hides what it ends in: `sociale-medier.yaml.txt`.
  package static func isStray(_ name: String) -> Bool {
    if isYAML(name) { return false }
    let name = name.lowercased()
    return name.hasSuffix(".txt")
      || name.split(separator: ".").dropFirst().contains { $0.hasPrefix("yaml") || $0.hasPrefix("yml") }
  }

  /// Whether a file of this name, which isn't read, may have been meant as a record: all but what this program writes itself, and
  /// pictures and the like.
  package static func mayBeMeant(_ name: String) -> Bool {
    if isYAML(name) { return false }
    let parts = name.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    return parts.count < 2 || !others.contains(String(parts[parts.count - 1]))
  }

  private static let others: Set<String> = [
    "html", "htm", "css", "js", "md", "csv", "json", "ndjson", "sarif", "xml", "svg", "png", "jpg", "jpeg", "gif",
    "heic", "pdf",
    "zip", "log",
  ]

  /// Whether a program kept this as the copy of a file that was changed.
  static func isBackup(_ name: String) -> Bool {
    name.hasSuffix("~") || name.hasSuffix(".bak") || name.hasSuffix(".orig")
  }
}

extension String {
  /// Whether its last bytes are these letters of ASCII, which are small, or the capitals of them.
  fileprivate func ends(inLettersOf end: StaticString) -> Bool {
    withBytes { bytes in
      let end = UnsafeBufferPointer(start: end.utf8Start, count: end.utf8CodeUnitCount)
      return bytes.suffix(end.count).elementsEqual(end) { $0 == $1 || $0 | 0x20 == $1 && 0x41...0x5A ~= $0 }
    }
  }
}
