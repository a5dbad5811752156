/// XML as it grows. Markup comes from our source alone, as it is taken in literals only; whatever is a `String` goes in as text or as the
/// value of an attribute, and is escaped here.
struct XML {
  private(set) var bytes: [UInt8] = []

  mutating func markup(_ markup: StaticString) { bytes.append(markup) }

  /// Text in which nothing is markup.
  mutating func text(_ text: String) { write(text, isInAttribute: false) }

  /// An attribute with a space before it.
  mutating func attribute(_ name: StaticString, _ value: String) {
    bytes.append(" ")
    bytes.append(name)
    bytes.append("=\"")
    write(value, isInAttribute: true)
    bytes.append("\"")
  }

  /// Without the signs that no XML may have (XML 1.0, 2.2); a line break in an attribute would be read as a space, and what commands a
  /// terminal or turns the direction of a text stands as its number.
  private mutating func write(_ text: String, isInAttribute: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append("&amp;")
      case "<": bytes.append("&lt;")
      case ">": bytes.append("&gt;")
      case "\"": bytes.append("&quot;")
      case "\n" where isInAttribute: bytes.append("&#10;")
      case "\t" where isInAttribute: bytes.append("&#9;")
      case _ where scalar.value >= 0x7F && Display.isHarmful(scalar):
        bytes.append("&#x")
        bytes += String(scalar.value, radix: 16, uppercase: true).utf8
        bytes.append(";")
      case "\t", "\n", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"...: bytes += scalar.utf8
      default: bytes.append("\u{FFFD}")
      }
    }
  }
}
