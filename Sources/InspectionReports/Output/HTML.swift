import Inspection

/// A page as it grows. Markup comes from our source alone, as it is taken in literals only; whatever is a `String` goes in as text or as
/// the value of an attribute, and is escaped here.
struct HTML {
  private(set) var bytes: [UInt8] = []

  mutating func markup(_ markup: StaticString) { bytes.append(markup) }

  mutating func markup(_ part: HTML) { bytes += part.bytes }

  /// Parts of our own files: a style, a script, and what is base64.
  mutating func part(_ bytes: [UInt8]) { self.bytes += bytes }

  /// The policy of a page, made of words of ours and of hashes.
  mutating func policy(_ policy: String) {
    bytes.append(" content=\"")
    bytes += policy.utf8
    bytes.append("\"")
  }

  mutating func number(_ number: Int) { bytes += String(number).utf8 }

  /// Text in which nothing is markup; its lines stay lines.
  mutating func text(_ text: String) { write(text, between: "<br>") }

  /// The same as a part of a sentence: with the spaces at its ends.
  mutating func inline(_ text: String) {
    if Self.isBlank(text.unicodeScalars.first) { bytes.append(" ") }
    write(text, between: "<br>")
    if Self.isBlank(text.unicodeScalars.last), text.unicodeScalars.dropFirst().first != nil { bytes.append(" ") }
  }

  /// An attribute with a space before it; its value on one line.
  mutating func attribute(_ name: StaticString, _ value: String) {
    bytes.append(" ")
    bytes.append(name)
    bytes.append("=\"")
    write(value, between: " ")
    bytes.append("\"")
  }

  /// An element with text in it, and the end of a line.
  mutating func element(_ name: StaticString, class kind: StaticString? = nil, _ text: String) {
    element(name, class: kind) { $0.text(text) }
  }

  mutating func element(_ name: StaticString, class kind: StaticString? = nil, _ content: (inout HTML) -> Void) {
    bytes.append("<")
    bytes.append(name)
    if let kind {
      bytes.append(" class=\"")
      bytes.append(kind)
      bytes.append("\"")
    }
    bytes.append(">")
    content(&self)
    bytes.append("</")
    bytes.append(name)
    bytes.append(">\n")
  }

  private static func isBlank(_ end: Unicode.Scalar?) -> Bool { end == " " || end == Page.hardSpace }

  private mutating func write(_ text: String, between lines: StaticString) {
    var isFirst = true
    for paragraph in Display.harmless(text, keepingLines: true).paragraphs {
      if !isFirst { bytes.append(lines) }
      isFirst = false
      bytes.append(paragraph) { byte in
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0x09: "&emsp;"
        default: nil
        }
      }
    }
  }
}

// MARK: A file

extension HTML {
  /// The file up to its body: one that needs nothing else, runs nothing, sends nothing and leads nowhere.
  mutating func open(_ title: String, _ language: Language, style: StaticString) {
    markup("<!DOCTYPE html>\n<html")
    attribute("lang", language.rawValue)
    markup(
      """
      >
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">

      """)
    element("title", title)
    markup("<style>\n")
    markup(style)
    markup("\n</style>\n</head>\n<body>\n")
  }

  mutating func close() { markup("</body>\n</html>\n") }
}
