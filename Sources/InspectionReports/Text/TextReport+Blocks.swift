import Inspection

extension TextReport {
  /// Blocks in lines, a section for each that stands by itself, its heading with it.
  func sections(of blocks: [Block]) -> [[TerminalText]] {
    var (sections, headings) = ([[TerminalText]](), [TerminalText]())
    for block in blocks {
      switch block {
      case .heading(let level, let title) where level < 3:
        if !headings.isEmpty { sections.append(headings) }
        headings = heading(title.plain, level == 1 ? "=" : "-")
      case .heading(_, let title):
        if !headings.isEmpty { sections.append(headings) }
        headings = page.wrapped(title.plain).map { paint($0, .heading) }
      case .paragraph, .pairs, .list, .toDo, .table, .finding, .chart, .room:
        let lines = lines(of: block)
        if lines.isEmpty { continue }
        sections.append(headings + lines)
        headings = []
      }
    }
    return headings.isEmpty ? sections : sections + [headings]
  }

  private func lines(of block: Block) -> [TerminalText] {
    switch block {
    case .paragraph(let text, .quoted): page.wrapped(text.plain, indent: 2)
    case .paragraph(let text, _): page.wrapped(text.plain)
    case .pairs(let pairs): lines(of: pairs, indent: 0)
    case .list(let items): items.flatMap { page.wrapped($0.plain, indent: 4, bullet: "- ") }
    case .toDo(let items): items.flatMap { page.wrapped($0.plain, indent: 4, bullet: "[ ] ") }
    case .table(let table): table.rows.flatMap { lines(of: $0, table) }
    case .finding(let category, let blocks): lines(of: category, blocks)
    case .room(let title): page.wrapped(title.plain) + Array(repeating: TerminalText(""), count: Self.roomLines)
    case .heading, .chart: []
    }
  }

  /// Where a pen or a cursor has room.
  private static let roomLines = 3

  /// Each text behind its name, the texts below one another.
  private func lines(of pairs: [(term: String, text: Words)], indent: Int) -> [TerminalText] {
    let width = indent + (pairs.map { Display.width($0.term) }.max() ?? 0) + 2
    return pairs.flatMap { pair in
      let space = String(repeating: " ", count: width - indent - Display.width(pair.term))
      return page.wrapped(pair.text.plain, indent: width, bullet: pair.term + space)
    }
  }

  /// What names the row, and below it each other cell that says something, behind what its column is called.
  private func lines(of row: [Words], _ table: Block.Table) -> [TerminalText] {
    guard let first = row.first else { return [] }
    let cells = zip(table.head, row).dropFirst().filter { !$0.1.isEmpty }
    return page.wrapped(first.plain, indent: 4, bullet: "- ")
      + cells.flatMap { page.wrapped($0.1.plain, label: $0.0 + ": ", indent: 4) }
  }

  private func lines(of category: FindingCategory, _ blocks: [Block]) -> [TerminalText] {
    var lines: [TerminalText] = []
    for block in blocks {
      switch block {
      case .paragraph(let text, _):
        lines += page.wrapped(
          text.plain, label: category.names.one(language) + ": ", indent: 4, bullet: lines.isEmpty ? "- " : "")
      case .pairs(let pairs):
        lines += pairs.flatMap { page.wrapped($0.text.plain, label: $0.term + ": ", indent: 4) }
      case .heading, .list, .toDo, .table, .finding, .chart, .room: lines += self.lines(of: block)
      }
    }
    return lines
  }
}
