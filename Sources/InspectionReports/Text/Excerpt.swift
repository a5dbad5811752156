import Inspection

/// One line of a file with a caret under a place in it.
struct Excerpt {
  private let number: String
  /// The line as it is printed.
  private var cells: [(text: String, width: Int)] = []
  /// The cells that carets stand under: at least one, maybe behind the end of the line.
  private let carets: Range<Int>

  /// The first line of a range, and the number that it is shown with; `nil` when there is no such line.
  init?(of range: SourceRange, number: Int, line: (Int) -> String?) {
    guard let text = line(Int(range.start.line)) else { return nil }
    self.number = String(number)
    var scalars = Array(PersonalNumber.masked(text).unicodeScalars)
    while let last = scalars.last, last == "\n" || last == "\r" { scalars.removeLast() }
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    cells = scalars.map(Excerpt.cell)
    let start = min(max(0, Int(range.start.column) - 1), scalars.count)
    var end = range.end.line > range.start.line ? scalars.count : min(Int(range.end.column) - 1, scalars.count)
    if range.end.line > range.start.line {
      while end > start, scalars[end - 1] == " " { end -= 1 }
    }
    carets = start..<max(start, end)
  }

  private static let tab = "    "

  private static func cell(_ scalar: Unicode.Scalar) -> (text: String, width: Int) {
    if scalar == "\t" { return (tab, tab.count) }
    if let replacement = Display.harmless(scalar) { return (replacement, replacement.count) }
    return (String(scalar), Display.width(scalar))
  }

  /// An empty gutter, the line, and the carets with the help beside them where it fits, else below.
  func text(help: TerminalText?, width: Int) -> TerminalText {
    let gutter: TerminalText = "\(String(repeating: " ", count: number.count)) |"
    let window = window(of: max(20, width - number.count - 3))
    let shown = cells[window].map { $0.text }.joined()
    let line = (window.lowerBound > 0 ? "…" : "") + shown + (window.upperBound < cells.count ? "…" : "")
    let indent = (window.lowerBound > 0 ? 1 : 0) + self.width(window.lowerBound..<carets.lowerBound)
    let count = max(1, self.width(carets.clamped(to: window.lowerBound..<window.upperBound)))
    let below: TerminalText =
      "\(gutter) \(String(repeating: " ", count: indent))\(String(repeating: "^", count: count))"
    let above: TerminalText = "\(gutter)\n\(number) |\(line.isEmpty ? "" : " ")\(line)\n"
    guard let help else { return "\(above)\(below)\n" }
    if below.width + 1 + help.width <= width { return "\(above)\(below) \(help)\n" }
    return "\(above)\(below)\n\(String(repeating: " ", count: number.count)) = \(help)\n"
  }

  private func width(_ range: Range<Int>) -> Int { cells[range].reduce(0) { $0 + $1.width } }

  /// What of the line is shown: all of it where it fits, else what stands around the carets.
  private func window(of available: Int) -> Range<Int> {
    guard width(0..<cells.count) > available else { return 0..<cells.count }
    var (start, end) = (carets.lowerBound, carets.lowerBound)
    var left = available - 2
    // The place itself first, then a third of the rest before it, then what follows, then what still fits before.
    while end < carets.upperBound, cells[end].width <= left { (left, end) = (left - cells[end].width, end + 1) }
    var room = left / 3
    while start > 0, cells[start - 1].width <= room {
      start -= 1
      (room, left) = (room - cells[start].width, left - cells[start].width)
    }
    while end < cells.count, cells[end].width <= left { (left, end) = (left - cells[end].width, end + 1) }
    while start > 0, cells[start - 1].width <= left {
      start -= 1
      left -= cells[start].width
    }
    return start..<end
  }
}
