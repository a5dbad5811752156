import Inspection

/// Sets text in lines of a given width.
struct Page {
  let width: Int

  /// A heading with a line under it.
  func heading(_ title: String, _ mark: Character = "-") -> [TerminalText] {
    let lines = wrapped(title)
    return lines + [TerminalText(String(repeating: mark, count: lines.map { $0.width }.max() ?? 0))]
  }

  /// A text of any length after `label`, its paragraphs and lists kept; continuation lines begin `indent` cells in, and the
  /// first one after `bullet`, which ends there.
  func wrapped(_ text: String, label: String = "", indent: Int = 0, bullet: String = "") -> [TerminalText] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    let paragraphs = Display.harmless(text, keepingLines: true).paragraphs
    for paragraph in label.isEmpty ? paragraphs : [label + (paragraphs.first ?? "")] + paragraphs.dropFirst() {
      lines += fill(Page.withoutTabs(paragraph), margin: margin)
    }
    if !bullet.isEmpty, let first = lines.first {
      let start = String(repeating: " ", count: max(0, indent - Display.width(bullet))) + bullet
      lines[0] = start + first.dropFirst(indent)
    }
    return lines.map { TerminalText($0) }
  }

  private func fill(_ paragraph: String, margin: String) -> [String] {
    if paragraph.isEmpty { return [""] }
    let indent = margin.utf8.count
    var (lines, line, cells) = ([String](), margin, indent)
    var words = Page.words(paragraph)
    // No letter takes more cells than bytes.
    if words.contains(where: { $0.utf8.count > width - indent }) {
      words = words.flatMap { Page.pieces(of: $0, width: width - indent) }
    }
    for word in words {
      let more = Display.width(word)
      let isEmpty = line.utf8.count == indent
      if !isEmpty, cells + 1 + more > width {
        lines.append(line)
        (line, cells) = (margin + word, indent + more)
      } else {
        if !isEmpty { line += " " }
        line += word
        cells += (isEmpty ? 0 : 1) + more
      }
    }
    lines.append(line)
    return lines.map { Page.replacing(Page.hardSpace, by: " ", in: $0) }
  }

  /// The cells of a pasted table stay apart.
  private static func withoutTabs(_ paragraph: String) -> String {
    if !paragraph.withBytes({ $0.contains(0x09) }) { return paragraph }
    let cells = paragraph.unicodeScalars.split(separator: "\t", omittingEmptySubsequences: false).map { Substring($0) }
    return cells.joined(separator: String(repeating: String(hardSpace), count: 3))
  }

  private static func replacing(_ old: Unicode.Scalar, by new: Unicode.Scalar, in text: String) -> String {
    let first = UTF8.encode(old)?.first
    if !text.withBytes({ $0.contains { $0 == first } }) { return text }
    let parts = text.unicodeScalars.split(separator: old, omittingEmptySubsequences: false).map { Substring($0) }
    return parts.joined(separator: String(new))
  }

  /// A space that no line is broken at; printed as a plain one.
  static let hardSpace: Unicode.Scalar = "\u{A0}"

  /// The words joined so that no line is broken between them.
  static func together(_ words: String...) -> String {
    replacing(" ", by: hardSpace, in: words.joined(separator: " "))
  }

  private static let leaning = ["§", "§§", "stk.", "nr.", "kl.", "art.", "afsnit", "fokuspunkt"]

  /// The words of a paragraph; a percent sign and a dash stay with the word before them, `§` and its like and the day of a month with
  /// the one after.
  private static func words(_ paragraph: String) -> [String] {
    var words: [String] = []
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
    paragraph.withBytes { bytes in
      var end = 0
      while let start = bytes[end...].firstIndex(where: { !isBlank($0) }) {
        end = bytes[start...].firstIndex(where: isBlank) ?? bytes.count
        let word = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        let stays = words.last.map { word.utf8.first == UInt8(ascii: "%") || word == "–" || leans($0, on: word) }
        if stays == true {
          words[words.count - 1].unicodeScalars.append(hardSpace)
          words[words.count - 1] += word
        } else {
          words.append(word)
        }
      }
    }
    return words
  }

  private static func leans(_ word: String, on next: String) -> Bool {
    // A long word does not, and many that stay together are not looked through again and again.
    if word.utf8.count > mostOfLeaning { return false }
    return leaning.contains { $0.utf8.count == word.utf8.count && $0 == word }
      || isDay(word) && Language.namesMonth(next)
  }

  private static let mostOfLeaning = 16

  /// The word; one that fits on no line, in pieces that do, broken at a hard space where it has one.
  private static func pieces(of word: String, width: Int) -> [String] {
    let width = max(width, fewestCells)
    if word.utf8.count <= width || Display.width(word) <= width { return [word] }
    var (pieces, piece, cells) = ([String](), "", 0)
    for character in word {
      let more = Display.width(String(character))
      if cells + more > width {
        let isSpace = character == Character(hardSpace)
        let space = isSpace ? nil : piece.lastIndex(of: Character(hardSpace))
        pieces.append(space.map { String(piece[..<$0]) } ?? piece)
        piece = space.map { String(piece[piece.index(after: $0)...]) } ?? ""
        cells = Display.width(piece)
        if isSpace { continue }
      }
      piece.append(character)
      cells += more
    }
    return pieces + [piece]
  }

  /// A word is broken no shorter than this.
  private static let fewestCells = 16

  /// As in `1.` and `31`, perhaps behind a bracket.
  private static func isDay(_ word: String) -> Bool {
    guard word.withBytes({ $0.contains { $0 &- 0x30 < 10 } }) else { return false }
    let day = word.drop { !$0.isNumber && !$0.isLetter }
    return (1...3).contains(day.count) && day.first?.isNumber == true
      && day.dropFirst().allSatisfy { $0.isNumber || $0 == "." }
  }

  /// Cells of a row side by side, each as wide as its column, the first wrapped; numbers stand to the right.
  func row(_ cells: [String], _ columns: [Column]) -> [TerminalText] {
    let first = Page(width: columns[0].width).wrapped(cells[0])
    var row = Page.padded(first.first ?? "", columns[0])
    for (cell, column) in zip(cells, columns).dropFirst() where column.width > 0 {
      row += "  " + Page.padded(TerminalText(cell), column)
    }
    return [row.trimmedEnd] + first.dropFirst()
  }

  /// Rows as wide as they need to be.
  func table(_ rows: [[String]], right: Set<Int> = []) -> [TerminalText] {
    guard let first = rows.first else { return [] }
    var columns = first.indices.map { column in
      Column(width: rows.map { TerminalText($0[column]).width }.max() ?? 0, isRight: right.contains(column))
    }
    let others = columns.dropFirst().reduce(0) { $0 + ($1.width > 0 ? $1.width + 2 : 0) }
    columns[0].width = max(16, min(columns[0].width, width - others))
    return rows.flatMap { row($0, columns) }
  }

  struct Column {
    var width: Int
    var isRight = false
  }

  private static func padded(_ text: TerminalText, _ column: Column) -> TerminalText {
    let space = TerminalText.spaces(column.width - text.width)
    return column.isRight ? space + text : text + space
  }
}
