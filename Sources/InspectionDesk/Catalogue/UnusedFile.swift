package import Inspection

/// A file in a place of checklists that is none, nor a record nor test cases: it may have been meant as one.
package struct UnusedFile: Sendable {
  package enum Cause: Hashable, Sendable {
    /// The system's reason.
    case unreadable(Message)
    /// It has nothing, or comments only.
    case empty
    case utf16
    /// Its lines end as those of old Macs do, so that it is one line.
    case carriageReturns
    case misspelled(String)
    /// It is written as a checklist, and `tjekliste` is missing.
    case nameless
    case badID(String)
    /// It says `tjekliste`, and its name isn't that of a YAML file.
    case name
    /// It can't be read as YAML, and this is the first fault.
    case broken(Diagnostic)
    /// It is something else altogether.
    case other
  }

  package let origin: Origin
  let place: Int
  /// The id that it has or seems to have; `nil` where none can be seen.
  let id: String?
  package let cause: Cause

  /// Whether it could be the checklist of an id, if nothing else in its place is.
  func couldBe(_ wanted: String) -> Bool {
    if id != nil { return isCalled(wanted) }
    switch cause {
    case .other: return false
    case .unreadable: return isNamed(wanted)
    case .empty, .utf16, .carriageReturns, .misspelled, .nameless, .badID, .name, .broken: return true
    }
  }

  /// Whether it seems to have this id, or a name made of it.
  func isCalled(_ wanted: String) -> Bool {
    guard let id else { return cause != .other && isNamed(wanted) }
    let first = id.split { $0.isWhitespace }.first ?? ""
    return [Self.letters(of: id), Self.letters(of: first)].contains(Self.letters(of: wanted))
  }

  var isBackup: Bool {
    guard case .file(let path) = origin else { return false }
    return DocumentPath.isBackup(path)
  }

  /// Whether its file or the folder of that is named after a checklist.
  private func isNamed(_ wanted: String) -> Bool {
    guard case .file(let path) = origin else { return false }
    return path.split(separator: "/").suffix(2).contains { Self.letters(of: $0).hasPrefix(Self.letters(of: wanted)) }
  }

  /// What is left of a name when one does not look at capitals, blanks and hyphens.
  private static func letters(of name: some StringProtocol) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
