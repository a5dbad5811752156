extension String {
  /// The paragraphs of a text, an empty one between them. Lines that a person made stay lines: the items of a list, what is said by
  /// turns, an address, the rows of a table. Those that only keep a long paragraph within a margin are put together again.
  package var paragraphs: [String] {
    if isOneParagraph { return isEmpty ? [] : [self] }
    var paragraphs: [String] = []
    var block: [TypedLine] = []
    for line in utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let line = TypedLine(Substring(line).unicodeScalars)
      if !line.text.isEmpty {
        block.append(line)
        continue
      }
      paragraphs += block.paragraphs
      block = []
      if paragraphs.last?.isEmpty == false { paragraphs.append("") }
    }
    paragraphs += block.paragraphs
    while paragraphs.last?.isEmpty == true { paragraphs.removeLast() }
    return paragraphs
  }

  /// One line without a space at its ends, as most texts are.
  private var isOneParagraph: Bool {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return true }
    return !first.isEmptySpace && !last.isEmptySpace && withBytes { !$0.contains(UInt8(ascii: "\n")) }
  }
}

/// A line of a text without the blanks around it.
private struct TypedLine {
  /// How many blanks stood before it.
  let indent: Int
  /// A tab behind the sign of a list is a space.
  let text: String
  /// The sign that it begins with as the item of a list.
  let sign: Unicode.Scalar?
  let length: Int
  let hasTab: Bool

  init(_ typed: Substring.UnicodeScalarView) {
    var (line, indent) = (typed, 0)
    while let first = line.first, first.isEmptySpace {
      line.removeFirst()
      indent += 1
    }
    self.indent = indent
    while let last = line.last, last.isEmptySpace { line.removeLast() }
    var text = String(Substring(line))
    let end = TypedLine.endOfSign(line)
    sign = end == nil ? nil : line.first
    if let end, line[end] == "\t" {
      text = "\(Substring(line[..<end])) \(Substring(line[end...].drop { $0.isEmptySpace }))"
    }
    self.text = text
    (length, hasTab) = text.withBytes { ($0.count { $0 & 0xC0 != 0x80 }, $0.contains(0x09)) }
  }

  private static let signs: [Unicode.Scalar] = [
    "-", "*", "•", "–", "—", "·", "▪", "◦", "‣", "●", "○", "■", "□", "☐", "✓", "✔", "→", "\u{F0B7}", "\u{F0A7}",
  ]

  /// Where the blank stands behind what begins an item: `- …`, `• …`, `1. …`, `a) …`, but not `1. juli …`.
  private static func endOfSign(_ line: Substring.UnicodeScalarView) -> String.Index? {
    guard let first = line.first else { return nil }
    let second = line.index(after: line.startIndex)
    if signs.contains(first) { return second < line.endIndex && line[second].isEmptySpace ? second : nil }
    // What Word writes for the bullets inside others.
    if first == "o" || first == "§" { return second < line.endIndex && line[second] == "\t" ? second : nil }
    let start = first == "(" ? second : line.startIndex
    let digits = line[start...].prefix { $0.properties.numericType != nil }
    let name = digits.isEmpty ? line[start...].prefix { $0.properties.isAlphabetic } : digits
    guard !name.isEmpty, digits.isEmpty ? isLetter(name) : name.count <= 3, name.endIndex < line.endIndex else {
      return nil
    }
    let end = line.index(after: name.endIndex)
    guard end < line.endIndex, line[end].isEmptySpace else { return nil }
    if line[name.endIndex] == ")" { return end }
    let isPoint = line[name.endIndex] == "." && !digits.isEmpty && start == line.startIndex
    return isPoint && !Language.namesMonth(Substring(line[end...].dropFirst())) ? end : nil
  }

  /// Whether it counts the items of a list, as `a` and `iv` do.
  private static func isLetter(_ name: Substring.UnicodeScalarView) -> Bool {
    name.count == 1 || name.count <= 4 && name.allSatisfy { $0 == "i" || $0 == "v" || $0 == "x" }
  }

  var firstWord: Int { text.unicodeScalars.prefix { !$0.isEmptySpace }.count }

  /// Whether something has come to its end here, perhaps behind a quotation mark or a bracket.
  var endsSentence: Bool {
    let last = text.unicodeScalars.reversed().first { !["»", "«", "”", "“", "\"", "'", ")", "’"].contains($0) }
    return last.map { [".", "!", "?", ":", ";", "…"].contains($0) } ?? false
  }

  var beginsSentence: Bool {
    let first = text.unicodeScalars.first { !["»", "«", "”", "“", "\"", "'", "("].contains($0) }
    return first.map { $0.properties.isUppercase || $0.properties.numericType != nil } ?? false
  }

  /// Whether it says first who speaks or what it is about: `Den unge: …`.
  var beginsWithName: Bool {
    guard beginsSentence else { return false }
    let text = text.unicodeScalars
    let name = text.prefix(32).prefix { $0 != ":" && $0 != "." && $0 != "," && $0 != "?" && $0 != "!" }
    guard name.endIndex < text.endIndex, text[name.endIndex] == ":" else { return false }
    let next = text.index(after: name.endIndex)
    return next == text.endIndex || text[next].isEmptySpace
  }
}

extension [TypedLine] {
  /// Lines without an empty one between them as paragraphs.
  fileprivate var paragraphs: [String] {
    var paragraphs: [String] = []
    // No one sets lines narrower than this.
    let longest = reduce(0) { Swift.max($0, $1.length) }
    let margin = Margin(
      width: Swift.max(60, longest), isColumn: 3...100 ~= count && longest <= 30 && allSatisfy { $0.sign == nil })
    var item: TypedLine?
    // Whether the line before goes on from the one before that.
    var isFurther = false
    for (index, line) in enumerated() {
      if index == 0 || margin.isBreak(after: self[index - 1], isFurther: isFurther, before: line, in: item) {
        paragraphs.append(line.text)
        item = line.sign == nil ? nil : line
        isFurther = false
      } else {
        isFurther = true
        paragraphs[paragraphs.count - 1] += " "
        paragraphs[paragraphs.count - 1] += line.text
      }
    }
    return paragraphs
  }
}

/// How wide a text was set, if a margin set it.
private struct Margin {
  let width: Int
  /// Whether these are words one below the other.
  let isColumn: Bool

  /// Whether a person ended the line. Where the next word had found much room, no margin did. `item`: what the line belongs to.
  /// `isFurther`: it goes on from the line before, as those of a long paragraph do.
  func isBreak(after line: TypedLine, isFurther: Bool, before next: TypedLine, in item: TypedLine?) -> Bool {
    let room = width - line.length - 1 - next.firstWord
    if let sign = next.sign {
      // A dash in the middle of a sentence.
      let isDash = sign == "–" || sign == "—"
      return !isDash || item?.sign == sign || line.endsSentence || room >= enough
    }
    if line.hasTab || next.hasTab { return true }
    if let item, next.indent > item.indent { return false }
    if next.beginsWithName, line.endsSentence { return true }
    // A sentence goes on; words one below the other are none.
    if !line.endsSentence, !next.beginsSentence, !isColumn { return false }
    return !isFurther && room >= enough
  }

  /// Cells that stay empty at the end of a line where it was no margin that ended it, ragged as people's lines may be.
  private var enough: Int { max(20, width / 3) }
}

extension Unicode.Scalar {
  /// As in Unicode's tables, which need not be asked about ASCII.
  var isEmptySpace: Bool { value < 0x80 ? value == 0x20 || 9...13 ~= value : properties.isWhitespace }
}
