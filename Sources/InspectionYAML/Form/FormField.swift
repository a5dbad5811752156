package import Inspection

/// What stands in one field of a form: where it belongs in a record, and what was typed.
///
/// A path names the keys by their English words, with `/` between: `visit/date`, `answers/dialog/aftaler/@answer`, `follow-up/0/who`. What
/// is said of a question or a point begins with `@`, as its own parts have names of the checklist's. A status is an answer of `!` and its
/// word; the choices of a list have `, ` between.
package struct FormField: Sendable {
  package let path: String
  package let value: String
  /// Where it stands in the document that it was read from.
  package let range: SourceRange

  package init(_ path: String, _ value: String, at range: SourceRange = .beginning) {
    (self.path, self.value, self.range) = (path, value, range)
  }
}

extension FormField {
  /// The path without the numbers of entries, which are counted anew in a record.
  var shape: String {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }.filter { Int($0) == nil }
      .joined(separator: "/")
  }
}

/// Fields by the parts of their paths.
struct FormTree {
  private(set) var text = ""
  private(set) var children: [(name: String, tree: FormTree)] = []

  init() {}

  init(_ fields: [FormField]) {
    for field in fields where !field.value.isEmpty {
      add(field.value, at: field.path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }[...])
    }
  }

  private mutating func add(_ value: String, at path: ArraySlice<String>) {
    guard let name = path.first else {
      text = value
      return
    }
    // Fields come in the order of the form: nearly always it is the last.
    if let index = children.lastIndex(where: { $0.name == name }) {
      children[index].tree.add(value, at: path.dropFirst())
    } else {
      var tree = FormTree()
      tree.add(value, at: path.dropFirst())
      children.append((name, tree))
    }
  }

  /// What is below a name; nothing where there is none.
  subscript(name: String) -> FormTree { children.first { $0.name == name }?.tree ?? FormTree() }

  /// The entries of a list, in the order of their numbers.
  var entries: [FormTree] {
    children.compactMap { child in Int(child.name).map { (number: $0, tree: child.tree) } }
      .sorted { $0.number < $1.number }.map { $0.tree }
  }
}
