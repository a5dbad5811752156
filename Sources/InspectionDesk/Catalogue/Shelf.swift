package import Inspection

/// Documents that lie in one place: in a folder, in the program itself, in what a page was given.
///
/// The desk opens no file. It asks a shelf for what has a name.
package struct Shelf: Sendable {
  /// The bytes of what has this name, up to `limit` and one more.
  package typealias Read = @Sendable (_ name: String, _ limit: Int) -> Result<[UInt8], Unreadable>

  /// What lists call the place.
  package let title: Message
  /// As it was named; `nil` for what the program carries.
  package let folder: String?
  /// What lies there, in order.
  package let names: [String]
  package let read: Read

  package init(_ title: Message, folder: String?, names: [String], read: @escaping Read) {
    (self.title, self.folder, self.names, self.read) = (title, folder, names, read)
  }

  func origin(of name: String) -> Origin { folder == nil ? .builtIn(name) : .file(name) }
}

/// Why what has a name can't be read.
package struct Unreadable: Error, Sendable {
  package let reason: Message

  package init(_ reason: Message) { self.reason = reason }
}

/// Where a document comes from.
package enum Origin: Hashable, Sendable {
  case file(String)
  /// A file of `Checklists/` that the program carries.
  case builtIn(String)
  /// Standard input.
  case nowhere

  /// How messages and lists name it.
  package var name: Message {
    switch self {
    case .file(let path):
      let path = PersonalNumber.masked(path)
      return Message(da: path, en: path, sv: path)
    case .nowhere: return Message(da: "<stdin>", en: "<stdin>", sv: "<stdin>")
    case .builtIn(let path):
      return Message(da: "indbygget:\(path)", en: "built-in:\(path)", sv: "inbyggd:\(path)")
    }
  }
}
