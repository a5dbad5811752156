/// Text for a terminal, or for a file that is read on one: nothing in it that anyone wrote commands the terminal or turns the direction
/// of what is around it. It is made of the words of our source and of texts that are made harmless here, so that what takes it takes
/// nothing else.
package struct TerminalText: Hashable, Sendable {
  private var text: String

  package init() { text = "" }

  /// On one line: a line break in it is shown as a sign.
  package init(_ text: String) { self.text = Display.harmless(text) }

  /// With its line breaks and tabs.
  package init(lines text: String) { self.text = Display.harmless(text, keepingLines: true) }

  package var isEmpty: Bool { text.isEmpty }
  package var utf8: String.UTF8View { text.utf8 }
  package var endsLine: Bool { text.utf8.last == UInt8(ascii: "\n") }

  /// The cells that it takes on a screen; without colours.
  var width: Int { Display.width(text) }

  /// Without the spaces at its end.
  var trimmedEnd: TerminalText {
    var trimmed = self
    while trimmed.text.utf8.last == UInt8(ascii: " ") { trimmed.text.unicodeScalars.removeLast() }
    return trimmed
  }

  static func spaces(_ count: Int) -> TerminalText { "\(String(repeating: " ", count: max(0, count)))" }

  package static func + (left: TerminalText, right: TerminalText) -> TerminalText {
    var both = left
    both.text += right.text
    return both
  }

  package static func += (left: inout TerminalText, right: TerminalText) { left.text += right.text }
}

extension TerminalText: CustomStringConvertible {
  package var description: String { text }
}

extension TerminalText: ExpressibleByStringInterpolation {
  package init(stringLiteral words: StaticString) { text = words.description }
  package init(stringInterpolation words: StringInterpolation) { text = words.text }

  /// Words of the source as they are, all else made harmless on one line.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

    package mutating func appendLiteral(_ words: StaticString) { text += words.description }
    package mutating func appendInterpolation(_ text: TerminalText) { self.text += text.text }
    package mutating func appendInterpolation(_ text: String) { self.text += Display.harmless(text) }
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text += Display.harmless(value.description)
    }
  }
}

extension Sequence<TerminalText> {
  package func joined(separator: TerminalText = "") -> TerminalText {
    var (all, isFirst) = (TerminalText(), true)
    for text in self {
      if !isFirst { all += separator }
      all += text
      isFirst = false
    }
    return all
  }

  /// Each on a line of its own.
  package var lines: TerminalText { joined(separator: "\n") + "\n" }
}
