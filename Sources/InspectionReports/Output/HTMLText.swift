import Inspection

/// What all HTML files of ours share: one file that needs nothing else and runs nothing.
enum HTMLText {
  /// The file up to its body; `title` is plain text.
  static func opening(_ title: String, _ language: Language, style: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escaped(title))</title>
    <style>
    \(style)
    </style>
    </head>
    <body>

    """
  }

  static let closing = "</body>\n</html>\n"

  /// The same as a part of a sentence: with the spaces at its ends.
  static func inside(_ text: String) -> String {
    let isBlank = { (end: Character?) in end == " " || end == Character(Page.hardSpace) }
    return (isBlank(text.first) ? " " : "") + escaped(text) + (text.count > 1 && isBlank(text.last) ? " " : "")
  }

  /// The same for an attribute.
  static func onOneLine(_ text: String) -> String { escaped(text).writing(" ", for: "<br>") }

  /// Text in which nothing is markup; its lines stay lines.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in Display.harmless(text, keepingLines: true).paragraphs.joined(separator: "\n") {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n": escaped += "<br>"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
