import Inspection

// Lines that stand too far in or out, and blanks that are none.

extension Faulty {
  /// Tabs and hard spaces before lines.
  var otherBlanks: [Diagnostic] {
    guard let line, line.scalars[..<line.margin].contains(where: { $0 != " " }) else { return [] }
    var (end, found) = (number, [line])
    while let next = lines[end + 1], next.scalars[..<next.margin].contains(where: { $0 != " " }) {
      found.append(next)
      end += 1
    }
    let widths: [Diagnostic] = [2, 4, 8, 1].map { width in
      let edits = found.map { line in
        line.indented(to: line.scalars[..<line.margin].reduce(0) { $0 + ($1 == "\t" ? width : 1) })
      }
      return blanks(found, edits)
    }
    let levels = indents(for: line).map { blanks([line], [line.indented(to: $0)]) }
    return widths + levels
  }

  private func blanks(_ lines: [SourceLine], _ edits: [DocumentEdit]) -> Diagnostic {
    let counts = edits.map { $0.replacement.utf8.count }.unique
    let (first, last) = (lines[0].number, lines[lines.count - 1].number)
    let count = counts.map { String($0) }.joined(separator: ", ")
    let (da, en, sv) =
      first == last
      ? ("linje \(first)", "line \(first)", "rad \(first)")
      : ("linjerne \(first)–\(last)", "lines \(first)–\(last)", "raderna \(first)–\(last)")
    return Diagnostic(
      fault.code, fault.message, at: fault.range,
      remedy: Remedy(
        Message(
          da: "skriv \(count) almindelige mellemrum først i \(da)", en: "write \(count) plain spaces first on \(en)",
          sv: "skriv \(count) vanliga mellanslag först på \(sv)"), [edits]))
  }

  /// A line that stands where no other does, by itself and with what is below it.
  var indentations: [Diagnostic] {
    var found: [(distance: Int, fault: Diagnostic)] = []
    for (order, line) in near.enumerated() {
      for indent in indents(for: line) {
        let distance = abs(indent - line.indent) * 4 + order
        found.append((distance, moved(line, to: indent)))
        if let below = lines.below(line) {
          found.append((distance + min(8, below.count), moved(line, through: below.upperBound, to: indent)))
        }
      }
    }
    return found.sorted { $0.distance < $1.distance }.map { $0.fault }
  }

  /// How far in a line may stand, by those around it.
  private func indents(for line: SourceLine) -> [Int] {
    let (above, below) = (lines.said(before: line.number), lines.said(after: line.number))
    var found = [above?.indent, above?.body, above.map { $0.body + 2 }, below?.indent, below.map { $0.indent - 2 }]
      .compactMap { $0 }
    if let above { found += lines.above(above).flatMap { [$0.indent, $0.body] } }
    // What stands below a text further in would become part of it.
    let limit = above.map { $0.endsWithBlockMark || !$0.value.isEmpty ? $0.body : Int.max } ?? 0
    return found.unique.filter { $0 >= 0 && $0 != line.indent && $0 <= limit }
  }

  func moved(_ line: SourceLine, through last: Int? = nil, to indent: Int) -> Diagnostic {
    let told = Diagnostic.indentation(line, near: [indent])
    guard let last, last > line.number else {
      let advice =
        indent == 0
        ? Message(
          da: "ryk `\(line.name)` helt ud til venstre", en: "move `\(line.name)` to the very left",
          sv: "flytta `\(line.name)` längst åt vänster")
        : Message(
          da: "sæt \(indent) mellemrum foran `\(line.name)`", en: "put \(indent) spaces before `\(line.name)`",
          sv: "sätt \(indent) mellanslag framför `\(line.name)`")
      return other(.indentation, told.message, at: told.range, advice, [line.indented(to: indent)])
    }
    let (first, distance) = (line.number, abs(indent - line.indent))
    let isOut = indent < line.indent
    let edits = (first...last).compactMap { number -> DocumentEdit? in
      guard let next = lines[number], lines.kind(number) != .blank else { return nil }
      return next.indented(to: next.indent + indent - line.indent)
    }
    return other(
      .indentation, told.message, at: told.range,
      Message(
        da: "ryk linjerne \(first)–\(last) \(distance) mellemrum \(isOut ? "ud" : "ind")",
        en: "move lines \(first)–\(last) by \(distance) to the \(isOut ? "left" : "right")",
        sv: "flytta raderna \(first)–\(last) \(distance) mellanslag \(isOut ? "åt vänster" : "åt höger")"), edits)
  }

  /// A bracket that is closed with another: `{hvad: Ring)`.
  var otherClosers: [Diagnostic] {
    near.prefix(3).flatMap { line -> [Diagnostic] in
      let end = line.value.upperBound
      guard end > line.value.lowerBound, let last = line.scalar(at: end - 1), ")]}>".unicodeScalars.contains(last)
      else {
        return []
      }
      return ["}", "]"].flatMap { sign in
        line.number == number ? same(.write(line, [line.edit(end - 1..<end, sign)])) : []
      }
    }
  }

  /// A quote or a bracket that is not closed on its line, or not opened, and a colon that is not there.
  var openEnds: [Diagnostic] {
    near.prefix(3).flatMap { line -> [Diagnostic] in
      let end = line.value.upperBound
      var found = ["]", "}", "\"", "'"].map { [line.edit(end..<end, $0)] }
      if let first = line.scalar(at: line.value.lowerBound), "\"'[{".unicodeScalars.contains(first) {
        found.append([line.edit(line.value.lowerBound..<line.value.lowerBound + 1, "")])
      }
      if end > line.value.lowerBound, let last = line.scalar(at: end - 1), "\"']},;:".unicodeScalars.contains(last) {
        found.append([line.edit(end - 1..<end, "")])
      }
      for sign in ["[", "{", "\"", "'"] {
        found.append([line.edit(line.value.lowerBound..<line.value.lowerBound, sign)])
      }
      if line.key == nil {
        if let colon = line.colonEdit { found.append([colon]) }
        found.append([line.edit(end..<end, ":")])
      }
      if !line.value.isEmpty { found.append(line.quotes(around: line.value)) }
      return found.flatMap { written(line, $0) }
    }
  }
}
