import Inspection

// Lines that were joined, swapped, typed twice or lost.

extension Faulty {
  /// Two lines on one: `svar: 4 datakilder: [observation]`, `# a comment kendskab:`.
  var joinedLines: [Diagnostic] {
    var looked = near
    for line in near {
      if let above = lines[line.number - 1], [.comment, .text].contains(lines.kind(above.number)) {
        looked.append(above)
      }
    }
    return looked.flatMap { line in joints(of: line).flatMap { parted(line, at: $0) } }
      + near.flatMap { partedBlock($0) }
  }

  private func joints(of line: SourceLine) -> [SourceLine.Joint] {
    let isSaid = lines.kind(line.number) == .says
    let all = (line.body + 1..<max(line.body + 1, line.scalars.count)).compactMap {
      line.joint(at: $0, outline, isAnyName: isSaid)
    }
    return isSaid ? Array(all.prefix(3)) : Array(all.suffix(1))
  }

  /// `|` and the text below it on one line.
  private func partedBlock(_ line: SourceLine) -> [Diagnostic] {
    guard line.valueText.hasPrefix("| ") || line.valueText.hasPrefix("> ") else { return [] }
    let mark = line.value.lowerBound
    let blanks = line.scalars[(mark + 1)...].prefix { $0 == " " }.count
    let sign = line.text(mark..<mark + 1)
    return ((lines[line.number + 1].map { [$0.indent] } ?? []) + [line.body + 2]).unique.filter { $0 > line.body }.map {
      indent in
      other(
        .joinedLines,
        Message(
          da: "her står to linjer på én", en: "two lines stand on one here", sv: "här står två rader på en"),
        at: line.range(mark..<mark + 1),
        Message(
          da: "del linjen efter `\(sign)`, og sæt \(indent) mellemrum foran teksten",
          en: "part the line behind `\(sign)` and put \(indent) spaces before the text",
          sv: "dela raden efter `\(sign)`, och sätt \(indent) mellanslag framför texten"),
        [line.edit(mark + 1..<mark + 1 + blanks, lineBreak + margin(indent))])
    }
  }

  private func parted(_ line: SourceLine, at joint: SourceLine.Joint) -> [Diagnostic] {
    let word = line.text(joint.blanks.upperBound..<joint.key.upperBound)
    var indents = [line.body, line.body + 2] + lines.above(line).map { $0.indent }
    if let next = lines.said(after: line.number) { indents += [next.indent, next.indent - 2] }
    let isComment = lines.kind(line.number) == .comment
    if isComment { indents = [line.indent, line.indent + 2] + indents }
    return indents.unique.filter { $0 >= 0 }.prefix(6).map { indent in
      other(
        .joinedLines,
        Message(
          da: isComment ? "`\(word):` står i en kommentar og bliver ikke læst" : "her står to linjer på én",
          en: isComment ? "`\(word):` stands in a comment and isn't read" : "two lines stand on one here",
          sv: isComment ? "`\(word):` står i en kommentar och läses inte" : "här står två rader på en"),
        at: line.range(joint.key),
        Message(
          da: "del linjen før `\(word)`, og sæt \(indent) mellemrum foran det",
          en: "part the line before `\(word)` and put \(indent) spaces before it",
          sv: "dela raden före `\(word)`, och sätt \(indent) mellanslag framför det"),
        [line.edit(joint.blanks, lineBreak + margin(indent))])
    }
  }

  /// Two lines that changed places.
  var swappedLines: [Diagnostic] {
    let first = fault.related.map { Int($0.start.line) }.map { [$0 - 1, $0, $0 - 2] } ?? []
    return ([number - 1, number, number - 2] + first).unique.flatMap { upper -> [Diagnostic] in
      guard let first = lines[upper], let second = lines[upper + 1], lines.kind(upper) == .says,
        lines.kind(upper + 1) == .says
      else { return [] }
      return [
        other(
          .swappedLines,
          Message(
            da: "linje \(upper) og \(upper + 1) står i forkert rækkefølge",
            en: "lines \(upper) and \(upper + 1) are in the wrong order",
            sv: "rad \(upper) och \(upper + 1) står i fel ordning"),
          at: first.nameRange,
          Message(
            da: "byt om på linje \(upper) og \(upper + 1)", en: "swap lines \(upper) and \(upper + 1)",
            sv: "byt plats på rad \(upper) och \(upper + 1)"),
          [
            first.edit(0..<first.scalars.count, second.text(0..<second.scalars.count)),
            second.edit(0..<second.scalars.count, first.text(0..<first.scalars.count)),
          ])
      ]
    }
  }

  /// A line that stands there twice, one below the other.
  var linesTwice: [Diagnostic] {
    [number, number - 1, number + 1].flatMap { lower -> [Diagnostic] in
      guard let line = lines[lower], let above = lines[lower - 1], line.content == above.content, !line.isBlank else {
        return []
      }
      let range = SourceRange(
        SourcePosition(line: lower - 1, column: above.scalars.count + 1),
        SourcePosition(line: lower, column: line.scalars.count + 1))
      return [
        other(
          fault.code, fault.message, at: fault.range,
          Message(
            da: "slet linje \(lower), som er magen til linjen over",
            en: "delete line \(lower), which is the same as the one above",
            sv: "ta bort rad \(lower), som är likadan som raden ovanför"), [DocumentEdit(range, "")])
      ]
    }
  }

  /// A heading that is gone: `svar:`, `besøg:`, the question above its answer.
  var lostHeadings: [Diagnostic] {
    var looked = near
    // What stands too far in may do so as its heading is gone, far above.
    if let line, let owner = lines.above(line).first, let child = lines.said(after: owner.number) {
      looked.append(child)
    }
    return looked.flatMap { line in
      outline.headings(above: line, in: lines, language).unique.map { lost($0, above: line) }
    }
  }

  func lost(_ heading: Outline.Heading, above line: SourceLine) -> Diagnostic {
    let (name, number) = (heading.name, line.number)
    let place =
      heading.indent == 0
      ? Message(da: "helt ude til venstre", en: "at the very left", sv: "längst till vänster")
      : Message(
        da: "med \(heading.indent) mellemrum foran", en: "with \(heading.indent) spaces before it",
        sv: "med \(heading.indent) mellanslag framför")
    let start = SourcePosition(line: number, column: 1)
    return other(
      .headingMissing,
      Message(
        da: "her mangler linjen `\(name):`", en: "the line `\(name):` is missing here",
        sv: "här saknas raden `\(name):`"),
      at: line.nameRange,
      Message(
        da: "skriv `\(name):` på en linje for sig over linje \(number), \(place.da)",
        en: "write `\(name):` on a line of its own above line \(number), \(place.en)",
        sv: "skriv `\(name):` på en egen rad ovanför rad \(number), \(place.sv)"),
      [DocumentEdit(SourceRange(start, start), margin(heading.indent) + name + ":" + lineBreak)])
  }
}

extension SourceLine {
  /// Where a line was joined to another: the blanks between them and the name that begins the second.
  struct Joint {
    let blanks: Range<Int>
    let key: Range<Int>
  }

  /// The joint whose name begins at an offset.
  func joint(at offset: Int, _ outline: Outline, isAnyName: Bool = false) -> Joint? {
    guard offset > 0, offset < scalars.count, scalars[offset] != " ",
      scalars[offset - 1] == " " || scalars[offset - 1] == "\t" || scalars[offset - 1] == "]"
    else { return nil }
    let end = scalars[offset...].firstIndex { !$0.isOfName } ?? scalars.count
    guard end > offset, scalar(at: end) == ":", scalar(at: end + 1) == " " || end + 1 == scalars.count,
      isAnyName && outline.checklist == nil || outline.knows(text(offset..<end))
    else { return nil }
    // The dash of an item goes with its first name.
    let hasDash = offset > 3 && scalars[offset - 1] == " " && scalars[offset - 2] == "-" && scalars[offset - 3] == " "
    let start = hasDash && offset - 2 > body ? offset - 2 : offset
    let blank = scalars[..<start].reversed().prefix { $0 == " " || $0 == "\t" }.count
    return Joint(blanks: start - blank..<start, key: offset..<end)
  }
}

extension Unicode.Scalar {
  /// Whether it may be in the name of a field or an id.
  var isOfName: Bool { properties.isAlphabetic || "0123456789-_".unicodeScalars.contains(self) }
}

extension Sequence where Element: Hashable {
  /// Each once, in order.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension DiagnosticCode {
  static let joinedLines = DiagnosticCode(
    "joined-lines",
    da: "To linjer er blevet til én, som når linjeskiftet imellem dem slettes. Hvert felt begynder på sin egen linje.",
    en: "Two lines became one, as when the break between them is deleted. Each field begins on a line of its own.",
    sv: "Två rader har blivit en, som när radbrytningen mellan dem tas bort. Varje fält börjar på en egen rad.")
  static let swappedLines = DiagnosticCode(
    "swapped-lines",
    da: "To linjer har byttet plads, så det ene felt står under det forkerte.",
    en: "Two lines changed places, so that one field stands below the wrong one.",
    sv: "Två rader har bytt plats, så att det ena fältet står under fel fält.")
  static let headingMissing = DiagnosticCode(
    "heading-missing",
    da: """
      Linjen med den overskrift, som de næste linjer hører under, er væk: `svar:`, `besøg:`, et fokuspunkts eller et spørgsmåls \
      id. Skriv den igen.
      """,
    en: """
      The line with the heading that the next lines belong to is gone: `answers:`, `visit:`, the id of a point or a question. \
      Write it again.
      """,
    sv: """
      Raden med rubriken som de följande raderna hör under är borta: `svar:`, `besök:`, en fokuspunkts eller en frågas id. \
      Skriv den igen.
      """)
}
