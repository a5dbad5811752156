import Inspection

/// A text in Markdown as it grows (CommonMark with the tables of GitHub's). Markup comes from our source alone, as it is taken in literals
/// only; whatever is a `String` goes in as text, and is escaped here.
struct Markdown {
  private(set) var bytes: [UInt8] = []

  mutating func markup(_ markup: StaticString, times count: Int = 1) {
    for _ in 0..<count { bytes.append(markup) }
  }

  /// Text in which nothing is markup; its lines stay lines, each after `start`.
  mutating func text(_ text: String, afterEach start: StaticString = "") {
    let lines = Display.harmless(text, keepingLines: true).paragraphs
    for (index, line) in lines.enumerated() {
      if index > 0 { bytes.append(isBreak(between: lines[index - 1], line) ? "\\\n" : "\n") }
      bytes.append(start)
      write(line: line)
    }
  }

  /// Text in an item of a list, whose further lines stand below the first.
  mutating func item(_ text: String) {
    let lines = Display.harmless(text, keepingLines: true).paragraphs
    for (index, line) in lines.enumerated() {
      if index > 0 { bytes.append(isBreak(between: lines[index - 1], line) ? "\\\n" : "\n") }
      if index > 0, !line.isEmpty { bytes.append("  ") }
      write(line: line)
    }
  }

  /// Text in a cell of a table, which has no lines but those that are marked.
  mutating func cell(_ text: String) {
    for (index, line) in Display.harmless(text, keepingLines: true).paragraphs.enumerated() {
      if index > 0 { bytes.append("<br>") }
      write(line: line)
    }
  }

  /// Whether a line ends here that another follows: in Markdown the end of a line is none by itself.
  private func isBreak(between line: String, _ next: String) -> Bool { !line.isEmpty && !next.isEmpty }

  /// The same on one line.
  mutating func inline(_ text: String) {
    var isFirst = true
    for line in Display.harmless(text, keepingLines: true).paragraphs where !line.isEmpty {
      if !isFirst { bytes.append(" ") }
      isFirst = false
      write(line: line)
    }
  }

  /// The end of a block, and an empty line before the next.
  mutating func endBlock() { bytes.append("\n\n") }

  /// The end of the file: of the empty line after the last block only the line's end stays.
  mutating func endFile() {
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    bytes.append("\n")
  }

  // MARK: Escapes

  /// Signs with a meaning get a backslash, the beginning of a line loses what would make it a list, a heading or code, and addresses what
  /// would make them links.
  private mutating func write(line: String) {
    var line = line
    line.withUTF8 { utf8 in
      let digits = utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      if let first = utf8.first, Self.begins(first) { bytes.append("\\") }
      for index in utf8.indices {
        let (byte, next) = (utf8[index], index + 1 < utf8.count ? utf8[index + 1] : UInt8(ascii: " "))
        let numbers = index == digits && digits > 0 && Self.isAfterNumber(byte) && Self.isBlank(next)
        if numbers || Self.hasMeaning(byte) || Self.joinsAddress(utf8, index) { bytes.append("\\") }
        if byte == UInt8(ascii: "\t") { bytes.append("&emsp;") } else { bytes.append(byte) }
      }
    }
  }

  private static func begins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ":"): true
    default: false
    }
  }

  private static func isAfterNumber(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") }
  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  private static func hasMeaning(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "&"),
      UInt8(ascii: "~"), UInt8(ascii: "@"):
      true
    default: false
    }
  }

  /// The first slash of `://`, and the point after `www`, in capitals too.
  private static func joinsAddress(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch utf8[index] {
    case UInt8(ascii: "/"):
      index > 0 && utf8[index - 1] == UInt8(ascii: ":") && index + 1 < utf8.count
        && utf8[index + 1] == UInt8(ascii: "/")
    case UInt8(ascii: "."): index >= 3 && utf8[index - 3..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
    default: false
    }
  }
}
