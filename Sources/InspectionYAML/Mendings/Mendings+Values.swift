import Inspection

// Values that stand on the wrong line: behind the question, on a line of their own, behind another field.

extension Faulty {
  /// `kendskab: 4` above an empty `svar:`, and a status behind a heading with more below it.
  var valuesAbove: [Diagnostic] {
    guard let line, lines.kind(number) == .says, let above = lines.said(before: number), above.key != nil,
      !above.value.isEmpty, line.indent > above.body, line.key != nil, !above.endsWithBlockMark,
      let checklist = outline.checklist, checklist.items.contains(where: { $0.id == above.keyText })
    else { return [] }
    let cut = above.edit(above.behindColon..<above.value.upperBound, "")
    let (value, name) = (above.valueText, above.name)
    let isStatus = RecordReader.statuses.match(value) != nil
    if let answer = emptyAnswer(below: above), !isStatus {
      let edit = answer.edit(answer.behindColon..<answer.behindColon, " " + value)
      return moved(
        above,
        Message(
          da: "skriv \(value) efter `\(answer.name):` i linje \(answer.number), og slet det efter `\(name):`",
          en: "write \(value) behind `\(answer.name):` on line \(answer.number), and delete it behind `\(name):`",
          sv: "skriv \(value) efter `\(answer.name):` på rad \(answer.number), och ta bort det efter `\(name):`"),
        [cut, edit])
    }
    let entry = isStatus ? "\(value):" : "\(Keyword.answer.word(in: language)): \(value)"
    return moved(
      above,
      Message(
        da: "skriv `\(entry)` på en linje for sig under `\(name):`, med \(line.indent) mellemrum foran",
        en: "write `\(entry)` on a line of its own below `\(name):`, with \(line.indent) spaces before it",
        sv: "skriv `\(entry)` på en egen rad under `\(name):`, med \(line.indent) mellanslag framför"),
      [cut, above.edit(above.scalars.count..<above.scalars.count, lineBreak + margin(line.indent) + entry)])
  }

  private func moved(_ above: SourceLine, _ advice: Message, _ edits: [DocumentEdit]) -> [Diagnostic] {
    [other(fault.code, fault.message, at: fault.range, advice, edits)]
  }

  private static let answerKey = KeywordSet([.answer])

  /// The empty `svar:` among the lines below one.
  private func emptyAnswer(below line: SourceLine) -> SourceLine? {
    guard let below = lines.below(line) else { return nil }
    return below.lazy.compactMap { lines[$0] }.first {
      $0.value.isEmpty && $0.keyText.flatMap { Self.answerKey.match($0) } != nil
    }
  }

  /// A value on the line below its field.
  var valuesBelow: [Diagnostic] {
    near.flatMap { line -> [Diagnostic] in
      guard line.key == nil, !line.hasDash, let above = lines.said(before: line.number),
        above.value.isEmpty || above.isLoneDash, above.number == line.number - 1,
        let remedy = Remedy.onOneLine(above, line)
      else { return [] }
      let value = SourceLine.shortened(line.valueText)
      return [
        Diagnostic(
          .colonMissing,
          Message(
            da: "`\(value)` står på en linje for sig, men hører til `\(above.content)`",
            en: "`\(value)` stands on a line of its own but belongs to `\(above.content)`",
            sv: "`\(value)` står på en egen rad men hör till `\(above.content)`"),
          at: line.range(line.value), remedy: remedy)
      ]
    }
  }

  /// A colon without its space on a line near by.
  var gluedColons: [Diagnostic] {
    near.compactMap { line in line.gluedColon.map { Diagnostic.spaceAfterColon(in: line, at: $0) } }
  }

  /// A sign on the line that came there by accident.
  var straySigns: [Diagnostic] {
    // A colon without its name is no sign too many: the name is.
    guard let line, lines.kind(number) != .blank, fault.code != .nameMissing else { return [] }
    let start = Int(fault.range.start.column) - 1
    let signs = line.scalars.indices.filter { "\"'[]{}:,;.-#&*!|>%@`".unicodeScalars.contains(line.scalars[$0]) }
    return signs.sorted { abs($0 - start) < abs($1 - start) }.prefix(6).flatMap { offset in
      same(.write(line, [line.edit(offset..<offset + 1, "")]))
    }
  }

  /// A letter beside a sign or a space that was typed by accident, in place of a space or a colon, too.
  var slippedLetters: [Diagnostic] {
    near.prefix(2).flatMap { line -> [Diagnostic] in
      guard lines.kind(line.number) == .says else { return [] }
      let isHere = line.number == number
      let (start, end) = isHere ? (fault.range.start.column, fault.range.end.column) : (1, 1)
      let places = isHere ? [Int(start) - 1, Int(end) - 1] : [line.indent]
      func distance(_ offset: Int) -> Int { places.map { abs($0 - offset) }.min() ?? 0 }
      let slipped = (line.indent..<line.scalars.count).filter { offset in
        line.scalars[offset] != " " && distance(offset) < 9
          && (line.isSign(at: offset - 1) || line.isSign(at: offset + 1))
      }
      return slipped.sorted { distance($0) < distance($1) }.prefix(6).flatMap { offset in
        ["", " ", ":"].flatMap { written(line, [line.edit(offset..<offset + 1, $0)]) }
      }
    }
  }

  /// A line as it should be, on the line of the fault or near it.
  func written(_ line: SourceLine, _ edits: [DocumentEdit]) -> [Diagnostic] {
    if line.number == number { return same(.write(line, edits)) }
    guard let made = line.made(by: edits) else { return [] }
    return [
      other(
        fault.code, fault.message, at: line.range(line.value),
        Message(
          da: "skriv i linje \(line.number): \(made)", en: "write on line \(line.number): \(made)",
          sv: "skriv på rad \(line.number): \(made)"), edits)
    ]
  }

  /// A name in a line that lacks its colon: `{mindst 1}`.
  var lostColons: [Diagnostic] {
    guard let line, lines.kind(number) == .says else { return [] }
    let blanks = line.scalars.indices.filter { offset in
      guard line.scalars[offset] == " ", offset > 0, line.scalars[offset - 1].isOfName else { return false }
      let start = line.scalars[..<offset].lastIndex { !$0.isOfName }.map { $0 + 1 } ?? 0
      return outline.knows(line.text(start..<offset))
    }
    return blanks.prefix(4).flatMap { same(.write(line, [line.edit($0..<$0, ":")])) }
  }

  func margin(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}

extension SourceLine {
  /// Whether a space, a sign between values, or an end of the line is here.
  fileprivate func isSign(at offset: Int) -> Bool {
    scalar(at: offset).map { " :,[]{}\"'".unicodeScalars.contains($0) } ?? true
  }

  /// Whether nothing but the dash of an item stands here.
  var isLoneDash: Bool { content == "-" }

  /// The offset right behind the colon of the line's name.
  var behindColon: Int {
    guard let key else { return value.lowerBound }
    return (scalars[key.upperBound...].firstIndex(of: ":") ?? key.upperBound - 1) + 1
  }
}
