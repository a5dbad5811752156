import Inspection

/// The lines of a document with what each of them is, told by indentation and names, also where the document can't be read.
struct KnownLines {
  enum Kind: Equatable {
    case blank, comment
    /// A line of a text that was begun by `|` or `>`.
    case text
    /// A name, an item of a list, or what should be one.
    case says
  }

  let first: Int
  let all: [SourceLine]
  let kinds: [Kind]

  init(_ document: RawDocument) {
    let lines = SourceLines(document)
    first = document.firstLine
    all = (first...max(first, lines.last)).map { lines[$0] ?? SourceLine(number: $0, "") }
    var (kinds, owner, text): ([Kind], SourceLine?, Int) = ([], nil, 0)
    for line in all {
      if line.indent == line.scalars.count {
        kinds.append(.blank)
      } else if let block = owner, line.indent > block.indent, line.indent >= text {
        if text == 0 { text = line.indent }
        kinds.append(.text)
      } else if line.isBlank {
        kinds.append(line.body == line.scalars.count ? .blank : .comment)
        if kinds.last == .comment { owner = nil }
      } else {
        kinds.append(.says)
        (owner, text) = (line.endsWithBlockMark ? line : nil, 0)
      }
    }
    self.kinds = kinds
  }

  var last: Int { first + all.count - 1 }

  subscript(number: Int) -> SourceLine? { all.indices.contains(number - first) ? all[number - first] : nil }
  func kind(_ number: Int) -> Kind { kinds.indices.contains(number - first) ? kinds[number - first] : .blank }

  /// The nearest line above that says something; texts and comments are passed over.
  func said(before number: Int) -> SourceLine? {
    var number = min(number, last + 1) - 1
    while number >= first {
      if kind(number) == .says { return self[number] }
      number -= 1
    }
    return nil
  }

  func said(after number: Int) -> SourceLine? {
    var number = number + 1
    while number <= last {
      if kind(number) == .says { return self[number] }
      number += 1
    }
    return nil
  }

  /// The lines below one that are indented more, up to the last that says something or is of a text.
  func below(_ line: SourceLine) -> ClosedRange<Int>? {
    var (number, end) = (line.number + 1, line.number)
    while number <= last, let next = self[number] {
      if kind(number) == .says || kind(number) == .text {
        if next.indent <= line.indent { break }
        end = number
      }
      number += 1
    }
    return end > line.number ? line.number + 1...end : nil
  }

  /// The lines that a line stands below, the nearest first.
  func above(_ line: SourceLine) -> [SourceLine] {
    var (found, limit, number) = ([SourceLine](), line.indent, line.number)
    while limit > 0, let next = said(before: number) {
      if next.indent < limit {
        found.append(next)
        limit = next.indent
      }
      number = next.number
    }
    return found
  }
}

extension SourceLine {
  /// How many blanks of any kind stand first, tabs and hard spaces among them.
  var margin: Int { scalars.prefix { " \t\u{A0}".unicodeScalars.contains($0) }.count }

  /// Puts the line where so many spaces stand before it.
  func indented(to count: Int) -> DocumentEdit { edit(0..<margin, String(repeating: " ", count: max(0, count))) }

  /// What the line is called: its name, or its first words.
  var name: String { keyText ?? SourceLine.shortened(content) }

  /// The place of its name.
  var nameRange: SourceRange { range(key ?? word(at: margin)) }
}
