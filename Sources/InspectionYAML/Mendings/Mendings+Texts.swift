import Inspection

// Lines of a text that stand too far out: what an editor makes that doesn't indent, or what was pasted.

extension Faulty {
  /// Lines below a text that belong to it, up to the next line that has a name of its own.
  var textsTooFarOut: [Diagnostic] {
    var (found, next, steps) = ([Diagnostic](), lines.kind(number) == .says ? line : lines.said(before: number), 0)
    while let line = next, steps < 12 {
      let above = lines.said(before: line.number)
      if let owner = above, owner.key != nil, !isPlaced(line), !isSibling(line, of: owner) {
        found += belonging(from: line, to: owner)
      }
      next = above
      steps += 1
    }
    return found
  }

  /// Whether a line has a name that the document knows.
  private func isPlaced(_ line: SourceLine) -> Bool { line.keyText.map { outline.knows($0) } ?? false }

  /// Whether a line has the look of a name that stands beside another, rather than of words.
  private func isSibling(_ line: SourceLine, of owner: SourceLine) -> Bool {
    guard line.indent == owner.body, let first = line.keyText?.unicodeScalars.first else { return false }
    return first.properties.isLowercase && line.keyText?.contains(" ") == false
  }

  private func belonging(from line: SourceLine, to owner: SourceLine) -> [Diagnostic] {
    let isBlock = owner.endsWithBlockMark
    if !isBlock, !owner.isText { return [] }
    let indent = textIndent(below: owner) ?? owner.body + 2
    let start = firstLine(of: line, below: owner, indent)
    let runs = [lastLine(from: line, acrossBlanks: true), lastLine(from: line, acrossBlanks: false), line.number].unique
    return runs.flatMap { end -> [Diagnostic] in
      let moved = moves(start...end, to: indent)
      if moved.isEmpty { return [] }
      let told = Diagnostic.textOutside(start, under: owner, in: lines)
      let advice = Message.indenting(start, end, moved.isExact ? indent : nil, by: moved.distance)
      if isBlock { return [other(.blockNotIndented, told, at: place(start), advice, moved.edits)] }
      let mark = owner.edit(owner.value.lowerBound..<owner.value.lowerBound, "|" + lineBreak + margin(indent))
      let withMark = Message(
        da: "skriv `|` efter `\(owner.name):` og teksten på linjerne under, med \(indent) mellemrum foran hver",
        en: "write `|` behind `\(owner.name):` and the text on the lines below, with \(indent) spaces before each",
        sv: "skriv `|` efter `\(owner.name):` och texten på raderna under, med \(indent) mellanslag framför varje")
      return [
        other(.blockNotIndented, told, at: place(start), advice, moved.edits),
        other(.blockNotIndented, told, at: place(start), withMark, [mark] + moved.edits),
      ]
    }
  }

  private func place(_ number: Int) -> SourceRange {
    lines[number].map { $0.range($0.word(at: $0.margin)) } ?? fault.range
  }

  /// How far in the text below a line stands.
  private func textIndent(below owner: SourceLine) -> Int? {
    var number = owner.number + 1
    while lines.kind(number) == .blank, number <= lines.last { number += 1 }
    return lines.kind(number) == .text ? lines[number]?.indent : nil
  }

  /// A comment right below the text may be what cut it off.
  private func firstLine(of line: SourceLine, below owner: SourceLine, _ indent: Int) -> Int {
    var number = line.number
    while lines.kind(number - 1) == .comment, number - 1 > owner.number { number -= 1 }
    let isCut = lines.kind(number - 1) == .text || number - 1 == owner.number
    return isCut && line.indent >= indent ? number : line.number
  }

  private func lastLine(from line: SourceLine, acrossBlanks: Bool) -> Int {
    var (number, end) = (line.number + 1, line.number)
    while number <= lines.last, let next = lines[number] {
      switch lines.kind(number) {
      case .blank: if !acrossBlanks { return end }
      case .comment: return end
      case .text, .says:
        if isPlaced(next) { return end }
        end = number
      }
      number += 1
    }
    return end
  }

  private func moves(
    _ range: ClosedRange<Int>, to indent: Int
  ) -> (edits: [DocumentEdit], distance: Int, isExact: Bool, isEmpty: Bool) {
    let moved = range.compactMap { lines[$0] }.filter { lines.kind($0.number) != .blank }
    guard let least = moved.map({ $0.margin }).min() else { return ([], 0, true, true) }
    if least >= indent {
      // Only what cut the text off stands too far out.
      return ([], 0, true, true)
    }
    let far = moved.filter { $0.margin < indent }
    let isMixed = far.count < moved.count
    let edits = (isMixed ? far : moved).map { line in
      line.indented(to: isMixed ? indent : line.margin + indent - least)
    }
    return (edits, indent - least, moved.allSatisfy { $0.margin == least } || isMixed, false)
  }
}

extension SourceLine {
  /// Whether a text without quotes stands behind the name of a field of text.
  fileprivate var isText: Bool {
    guard let keyText, SourceLine.isFieldOfText(keyText), let first = value.first.map({ scalars[$0] }) else {
      return false
    }
    return !"[{\"'|>&*!".unicodeScalars.contains(first)
  }
}

extension Diagnostic {
  fileprivate static func textOutside(_ number: Int, under owner: SourceLine, in lines: KnownLines) -> Message {
    let text = SourceLine.shortened(lines[number]?.content ?? "")
    return Message(
      da: "`\(text)` hører til teksten under `\(owner.name):`, men står for langt ude",
      en: "`\(text)` belongs to the text under `\(owner.name):` but stands too far out",
      sv: "`\(text)` hör till texten under `\(owner.name):` men står för långt ut")
  }
}

extension Message {
  /// To put a number of spaces before some lines, or so many more.
  fileprivate static func indenting(_ start: Int, _ end: Int, _ indent: Int?, by distance: Int) -> Message {
    let (da, en, sv) =
      start == end
      ? ("linje \(start)", "line \(start)", "rad \(start)")
      : ("hver af linjerne \(start)–\(end)", "each of lines \(start)–\(end)", "var och en av raderna \(start)–\(end)")
    if let indent {
      return Message(
        da: "sæt \(indent) mellemrum foran \(da)", en: "put \(indent) spaces before \(en)",
        sv: "sätt \(indent) mellanslag framför \(sv)")
    }
    return Message(
      da: "sæt \(distance) mellemrum mere foran \(da)", en: "put \(distance) more spaces before \(en)",
      sv: "sätt \(distance) mellanslag till framför \(sv)")
  }
}
