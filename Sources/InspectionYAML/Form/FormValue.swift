import Inspection

/// What is to stand in a document at one place.
indirect enum FormValue {
  /// Words of a person.
  case text(String)
  /// A word of the checklist or of the language.
  case word(String)
  /// A word of the language, with its English one, by which it is known.
  case keyword(String, known: String)
  case words([String])
  case fields([Field], short: String?)
  case list([FormValue])
  /// The answers to a question that takes several, each under its label; none has one, or all have.
  case several([(label: String, answer: FormValue)])

  struct Field {
    /// As paths of a form have it.
    let name: String
    /// As the document has it.
    let key: String
    let value: FormValue
  }

  static var nothing: FormValue { .word("") }

  var isEmpty: Bool {
    switch self {
    case .text(let text), .word(let text), .keyword(let text, _): text.isEmpty
    case .words(let words): words.isEmpty
    case .fields(let fields, _): fields.isEmpty
    case .list(let values): values.isEmpty
    case .several(let answers): answers.isEmpty
    }
  }

  /// The only field of it, where a document may leave out its name.
  var alone: FormValue? {
    guard case .fields(let fields, let short?) = self, fields.count == 1 else { return nil }
    if fields[0].name == short { return fields[0].value }
    // A status without a reason.
    return fields[0].name.utf8.first == UInt8(ascii: "!") && fields[0].value.isEmpty ? .word(fields[0].key) : nil
  }

  /// All that it says, to be compared: what comes of it is the same where this is.
  var said: [String] {
    var said: [String] = []
    say("", to: &said)
    return said.sorted()
  }

  private func say(_ path: String, to said: inout [String]) {
    switch self {
    case .text(let text), .word(let text): if !text.isEmpty { said.append(path + "=" + text.trimmedEnd) }
    case .keyword(_, let known): said.append(path + "=" + known)
    case .words(let words): if !words.isEmpty { said.append(path + "=" + words.joined(separator: ", ")) }
    case .fields(let fields, _):
      for field in fields {
        if field.name.utf8.first == UInt8(ascii: "!") { said.append(path + "/" + field.name) }
        field.value.say(path + "/" + field.name, to: &said)
      }
    case .list(let values): for (index, value) in values.enumerated() { value.say("\(path)/\(index)", to: &said) }
    case .several(let answers):
      for (index, (label, answer)) in answers.enumerated() {
        if !label.isEmpty { said.append("\(path)/\(index + 1)/@label=\(label)") }
        answer.say("\(path)/\(index + 1)", to: &said)
      }
    }
  }
}

extension String {
  /// Without blanks and line breaks at its end, which no reader tells from none.
  var trimmedEnd: String {
    var bytes = utf8[...]
    while let last = bytes.last, last == 0x20 || (9...13).contains(last) { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
