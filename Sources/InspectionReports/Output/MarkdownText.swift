import Inspection

/// What all Markdown files of ours share.
enum MarkdownText {
  /// Text in which nothing is markup: signs with a meaning get a backslash, lines lose what would make them lists or code, and
  /// addresses what would make them links.
  static func escaped(_ text: String) -> String {
    Display.harmless(text, keepingLines: true).paragraphs.map(escaped(line:)).joined(separator: "\n")
  }

  /// The same on one line.
  static func onOneLine(_ text: String) -> String {
    escaped(text).split(separator: "\n").joined(separator: " ")
  }

  private static func escaped(line: String) -> String {
    var escaped = ""
    for character in line {
      if "\\`*_[]<>#|&~@".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    escaped = escaped.writing(":\\//", for: "://").writing("www\\.", for: "www.")
    if let first = line.first, "-+=".contains(first) { return "\\" + escaped }
    let digits = line.prefix { $0.isNumber }
    let rest = line.dropFirst(digits.count)
    if !digits.isEmpty, [". ", ") "].contains(where: { rest.hasPrefix($0) }) || rest == "." || rest == ")" {
      return digits + "\\" + escaped.dropFirst(digits.count)
    }
    return escaped
  }
}
