import Inspection

/// A value of a record as it stands in a document, its parts named as a form names them.
struct WrittenValue {
  enum Content {
    case text(String)
    case words([String])
    /// A value that stands for a field whose name was left out.
    case short(String, String)
    case fields([Field])
    case list([WrittenValue])
    /// The answers to a question that takes several.
    case several([OneOfSeveral])
  }

  struct OneOfSeveral {
    /// The key that it stands at; `nil` in a list.
    let label: Node?
    let value: WrittenValue
  }

  struct Field {
    let name: String
    let key: Node
    let value: WrittenValue
  }

  let node: Node
  let content: Content

  /// The ids of the findings that a record sets aside.
  var setAside: [String] {
    guard case .fields(let parts) = content,
      case .fields(let findings)? = parts.first(where: { $0.name == Keyword.setAside.rawValue })?.value.content
    else { return [] }
    return findings.map { String($0.name.dropFirst()) }
  }

  /// What it says, as `FormValue.said`.
  var said: [String] {
    var said: [String] = []
    say("", to: &said)
    return said.sorted()
  }

  private func say(_ path: String, to said: inout [String]) {
    switch content {
    case .text(let text): if !text.isEmpty { said.append(path + "=" + text) }
    case .words(let words): if !words.isEmpty { said.append(path + "=" + words.joined(separator: ", ")) }
    case .short(let name, let text):
      if name.utf8.first == UInt8(ascii: "!") {
        said.append(path + "/" + name)
      } else if !text.isEmpty {
        said.append(path + "/" + name + "=" + text)
      }
    case .fields(let fields):
      for field in fields {
        if field.name.utf8.first == UInt8(ascii: "!") { said.append(path + "/" + field.name) }
        // An answer by its score is an answer.
        field.value.say(path + "/" + (field.name == "@score" ? "@answer" : field.name), to: &said)
      }
    case .list(let values):
      for (index, value) in values.enumerated() { value.say("\(path)/\(index)", to: &said) }
    case .several(let answers):
      for (index, answer) in answers.enumerated() {
        if let label = answer.label { said.append("\(path)/\(index + 1)/@label=\(label.trimmedString)") }
        answer.value.say("\(path)/\(index + 1)", to: &said)
      }
    }
  }

  /// The fields of a form that it fills.
  func fields(at path: String, to fields: inout [FormField]) {
    func add(_ name: String, _ text: String) {
      if !text.isEmpty { fields.append(FormField(path + name, text, at: node.range)) }
    }
    switch content {
    case .text(let text): add("", text)
    case .words(let words): add("", words.joined(separator: ", "))
    case .short(let name, let text):
      name.utf8.first == UInt8(ascii: "!") ? add("/@answer", name) : add("/" + name, text)
    case .list(let values):
      for (index, value) in values.enumerated() { value.fields(at: "\(path)/\(index)", to: &fields) }
    case .several(let answers):
      for (index, answer) in answers.enumerated() {
        if let label = answer.label {
          fields.append(FormField("\(path)/\(index + 1)/@label", label.trimmedString, at: label.range))
        }
        answer.value.fields(at: "\(path)/\(index + 1)", to: &fields)
      }
    case .fields(let all) where path.isOfFact:
      let options = all.map { String($0.name.dropFirst()) }
      fields.append(FormField(path, options.joined(separator: ", "), at: node.range))
      for (field, option) in zip(all, options) { field.value.fields(at: path + "/" + option, to: &fields) }
    case .fields(let all):
      for field in all {
        if field.name == "@score" {
          field.value.fields(at: path + "/@answer", to: &fields)
        } else if field.name.utf8.first != UInt8(ascii: "!") {
          field.value.fields(at: path + "/" + field.name, to: &fields)
        } else {
          // Findings set aside are shown as what they are: declined.
          let isSetAside = path == "/" + Keyword.setAside.rawValue
          let path = isSetAside ? "/\(Keyword.stances.rawValue)/" + field.name.dropFirst() : path
          let answer = isSetAside ? "!" + Keyword.declined.rawValue : field.name
          let isWords = answer == "!" + Keyword.rewritten.rawValue
          fields.append(FormField(path + "/@answer", answer, at: field.key.range))
          field.value.fields(at: path + (isWords ? "/@words" : "/@reason"), to: &fields)
        }
      }
    }
  }
}

extension String {
  /// Whether it is the path of a fact, and not of all of them.
  fileprivate var isOfFact: Bool {
    let facts = "/" + Keyword.facts.rawValue + "/"
    return hasPrefix(facts) && utf8.count > facts.utf8.count
  }
}
