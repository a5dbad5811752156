import Inspection

extension Slip {
  /// A colon and a space inside a text: `note: Han sagde: nej`.
  static let colonInText = Slip(.colonInText) { fault in
    guard fault.complaint == .colonInValue else { return nil }
    let line = fault.here
    if fault.isLinesFirstColon {
      return .colonInText(line.keyText ?? line.content, in: line, at: fault.offset, remedy: .quoting(nil, of: line))
    }
    let text = line.text(from: line.value.lowerBound, to: fault.offset).trimmingSpaces
    if let fields = line.valueAsFields, let remedy = Remedy.write(line, [line.edit(line.value, fields)]) {
      return .colonInText(text, in: line, at: fault.offset, remedy: remedy)
    }
    return .colonInText(
      text, in: line, at: fault.offset, remedy: .quoting(fault.wholeValue(of: line), of: line))
  }

  /// A colon in `{…}` with no space after it, before another bracket: `{a:[1]}`.
  static let spaceAfterColonInFlow = Slip(.spaceAfterColon) { fault in
    guard fault.complaint == .colonInFlow else { return nil }
    let next = fault.here.scalar(at: fault.offset + 1)
    if next == "[" || next == "{" { return .spaceAfterColon(in: fault.here, at: fault.offset) }
    let item = fault.here.flowItem(before: fault.contextOffset)
    return .colonInText(
      item.map { fault.here.text($0) } ?? ":", in: fault.here, at: fault.offset,
      remedy: .quoting(item, of: fault.here))
  }

  /// A colon with no name before it.
  static let nameMissing = Slip(.nameMissing) { fault in
    guard fault.isUnexpectedContent, fault.character == ":", fault.isFirstOnLine else { return nil }
    return Diagnostic(
      .nameMissing,
      Message(
        da: "der mangler et navn før kolon", en: "a name is missing before the colon", sv: "ett namn saknas före kolon"),
      at: fault.here.range(fault.offset..<fault.offset + 1),
      help: Message(
        da: "skriv feltets navn før kolon", en: "write the field's name before the colon",
        sv: "skriv fältets namn före kolon"))
  }

  /// A line that should be `name: value`: no colon, no space after it, or text that should be indented.
  static let colonMissing = Slip(.colonMissing, .spaceAfterDash, .blockNotIndented) { fault in
    if let line = fault.lineWithGluedDash { return .spaceAfterDash(in: line) }
    guard let line = fault.lineWithoutColon else { return nil }
    if let colon = line.gluedColon { return .spaceAfterColon(in: line, at: colon) }
    if line.hasGluedDash { return .spaceAfterDash(in: line) }
    if let above = fault.lines.content(before: line.number), above.endsWithBlockMark, line.indent <= above.indent {
      return .blockNotIndented(line, under: above)
    }
    if let above = fault.lines.content(before: line.number), above.key != nil, above.value.isEmpty,
      above.indent == line.indent, above.body == line.body
    {
      return .colonMissing(
        in: line, remedy: .onOneLine(above, line),
        help: Message(
          da: "hører den til linjen ovenfor, så skriv dem på én linje",
          en: "if it belongs to the line above, write them on one line",
          sv: "hör den till raden ovanför, skriv dem på en rad"))
    }
    let isSentence =
      !line.beginsWithFieldOfText
      && (line.valueText.split(separator: " ").count > 3 || fault.goesOnWithText(in: line))
    if !isSentence, let list = fault.enclosing, list.kind == .sequence, Int(list.start.column) - 1 == line.indent {
      return .dashMissing(line)
    }
    return .colonMissing(in: line, isSentence: isSentence)
  }
}

extension SyntaxFault {
  /// Whether libyaml stopped at the colon behind the line's own name.
  var isLinesFirstColon: Bool {
    guard let key = here.key else { return false }
    return offset >= key.upperBound
      && here.scalars[key.upperBound..<min(offset, here.scalars.count)].allSatisfy { $0 == " " }
  }

  /// The line that was read as the beginning of a name, or as text that swallowed the next line.
  fileprivate var lineWithoutColon: SourceLine? {
    if complaint == .noColon { return lines[contextLine] }
    guard complaint == .colonInValue, isLinesFirstColon, let before, before.key == nil,
      let previous, Int(previous.start.line) <= before.number
    else { return nil }
    return before
  }
}

extension SyntaxFault {
  /// Whether a line of a few words belongs to the words that end the line above, and is not a name with its value.
  fileprivate func goesOnWithText(in line: SourceLine) -> Bool {
    guard let above = lines.content(before: line.number), above.key != nil,
      above.indent == line.indent
    else { return false }
    let (text, words) = (
      above.valueText.split(separator: " "), line.valueText.split(separator: " ")
    )
    guard text.count > 1, text[0].first.map({ $0.isLetter }) == true, words.count > 1 else {
      return false
    }
    return words.allSatisfy { $0.allSatisfy { $0.isLetter || ",.!?".contains($0) } }
  }

  /// The item `-name` of a list that was read as text, and swallowed the items below it up to a colon.
  fileprivate var lineWithGluedDash: SourceLine? {
    guard complaint == .colonInValue, here.hasDash else { return nil }
    var (line, glued) = (before, SourceLine?.none)
    while let item = line, item.hasDash || item.hasGluedDash, item.indent == here.indent, item.key == nil {
      if item.hasGluedDash { glued = item }
      line = lines.content(before: item.number)
    }
    // Below a value, a line with a dash goes on with that.
    let isInValue = line.map { $0.key != nil && !$0.value.isEmpty && $0.indent < here.indent } ?? false
    return isInValue ? nil : glued
  }
}

extension SourceLine {
  /// Whether the content begins with a dash that no space follows: `-name`.
  fileprivate var hasGluedDash: Bool { scalar(at: body) == "-" && body + 1 < scalars.count && scalars[body + 1] != "-" }

  /// The colon in `name:value`, when the line begins so.
  var gluedColon: Int? {
    guard key == nil, let colon = scalars[body...].firstIndex(of: ":"), colon > body, colon + 1 < value.upperBound,
      scalars[body..<colon].allSatisfy({ $0.properties.isAlphabetic || "0123456789-_.".unicodeScalars.contains($0) }),
      scalars[colon + 1] != "/"
    else { return nil }
    return colon
  }

  /// Whether a text is to follow on the next lines: `note: |`.
  var endsWithBlockMark: Bool {
    let value = valueText
    return value.first == "|" || value.first == ">"
      ? value.dropFirst().allSatisfy { "+-0123456789".contains($0) } : false
  }
}

extension Diagnostic {
  static func colonInText(_ text: String, in line: SourceLine, at offset: Int, remedy: Remedy) -> Self {
    Diagnostic(
      .colonInText,
      Message(
        da: "teksten `\(SourceLine.shortened(text))` følges af kolon og mellemrum, så den læses som et navn",
        en: "the text `\(SourceLine.shortened(text))` is followed by a colon and a space, so it is read as a name",
        sv: """
          texten `\(SourceLine.shortened(text))` följs av kolon och mellanslag, så den läses som ett namn
          """),
      at: line.range(offset..<offset + 1), remedy: remedy)
  }

  /// `all` are the colons of the line that lack one, from left to right.
  static func spaceAfterColon(in line: SourceLine, at colon: Int, all colons: [Int]? = nil) -> Self {
    let start = line.scalars[..<colon].lastIndex { " ,{[".unicodeScalars.contains($0) }.map { $0 + 1 } ?? 0
    let end = line.scalars[colon...].firstIndex { " ,}]".unicodeScalars.contains($0) } ?? line.scalars.count
    return Diagnostic(
      .spaceAfterColon,
      Message(
        da: "der mangler et mellemrum efter kolon i `\(SourceLine.shortened(line.text(start..<end)))`",
        en: "a space is missing after the colon in `\(SourceLine.shortened(line.text(start..<end)))`",
        sv: "ett mellanslag saknas efter kolon i `\(SourceLine.shortened(line.text(start..<end)))`"),
      at: line.range(colon..<colon + 1),
      remedy: .write(line, (colons ?? [colon]).map { line.edit($0 + 1..<$0 + 1, " ") }))
  }

  static func spaceAfterDash(in line: SourceLine) -> Self {
    Diagnostic(
      .spaceAfterDash,
      Message(
        da: "der mangler et mellemrum efter bindestregen i `\(SourceLine.shortened(line.valueText))`",
        en: "a space is missing after the dash in `\(SourceLine.shortened(line.valueText))`",
        sv: "ett mellanslag saknas efter bindestrecket i `\(SourceLine.shortened(line.valueText))`"),
      at: line.range(line.body..<line.body + 1),
      remedy: .write(line, [line.edit(line.body + 1..<line.body + 1, " ")]))
  }

  /// A line of a `|` block that stands too far out; `indent` is that of the block's other lines.
  static func blockNotIndented(_ line: SourceLine, under above: SourceLine, indent: Int? = nil) -> Self {
    let name = above.keyText ?? above.valueText
    let spaces = indent ?? above.indent + 2
    return Diagnostic(
      .blockNotIndented,
      Message(
        da: "teksten under `\(name)` skal rykkes ind", en: "the text under `\(name)` must be indented",
        sv: "texten under `\(name)` ska dras in"),
      at: line.range(line.word(at: line.indent)),
      help: Message(
        da: "sæt \(spaces) mellemrum foran hver linje af teksten",
        en: "put \(spaces) spaces before each line of the text",
        sv: "sätt \(spaces) mellanslag framför varje rad av texten"))
  }

  fileprivate static func colonMissing(in line: SourceLine, isSentence: Bool) -> Self {
    let indent = Message(
      da: "hører linjen til teksten ovenfor, så ryk den ind", en: "if the line belongs to the text above, indent it",
      sv: "hör raden till texten ovanför, dra in den")
    let noText = Message(
      da: "slet linjen, eller sæt `#` foran den", en: "delete the line, or put `#` before it",
      sv: "ta bort raden, eller sätt `#` framför den")
    let isText = line.valueText.contains { $0.isLetter || $0.isNumber }
    return colonMissing(
      in: line, at: isSentence ? line.value : line.word(at: line.body),
      remedy: isSentence || !isText ? nil : line.colonEdit.flatMap { .write(line, [$0]) },
      help: isSentence ? indent : isText ? nil : noText)
  }

  fileprivate static func colonMissing(
    in line: SourceLine, at range: Range<Int>? = nil, remedy: Remedy? = nil, help: Message?
  ) -> Self {
    Diagnostic(
      .colonMissing,
      Message(
        da: "der mangler et kolon i linjen `\(SourceLine.shortened(line.valueText))`",
        en: "a colon is missing in the line `\(SourceLine.shortened(line.valueText))`",
        sv: "ett kolon saknas i raden `\(SourceLine.shortened(line.valueText))`"),
      at: line.range(range ?? line.value), remedy: remedy, help: help)
  }
}

extension Message {
  /// What to do when the corrected line can be copied.
  static func write(_ corrected: String) -> Message {
    Message(da: "skriv: \(corrected)", en: "write: \(corrected)", sv: "skriv: \(corrected)")
  }
}

extension Remedy {
  /// A value that stands on the line below its name or its dash, which may be long.
  static func onOneLine(_ above: SourceLine, _ line: SourceLine) -> Remedy? {
    guard let whole = above.isLoneDash ? "- " + line.valueText : above.withValue(line.valueText) else { return nil }
    let range = SourceRange(
      SourcePosition(line: above.number, column: (above.isLoneDash ? above.indent + 1 : above.behindColon) + 1),
      SourcePosition(line: line.number, column: line.margin + 1))
    return Remedy(
      Message(da: "skriv på én linje: \(whole)", en: "write on one line: \(whole)", sv: "skriv på en rad: \(whole)"),
      [[DocumentEdit(range, " ")]].withoutHidden)
  }
}

extension DiagnosticCode {
  fileprivate static let colonInText = DiagnosticCode(
    "colon-in-text",
    da: """
      Kolon og mellemrum skiller et felts navn fra dets værdi. Står de inde i en tekst, skal teksten stå i citationstegn \
      eller i en blok, der begynder med `|`.
      """,
    en: """
      A colon and a space part a field's name from its value. Where they stand inside a text, the text needs quotes or a \
      block that begins with `|`.
      """,
    sv: """
      Kolon och mellanslag skiljer ett fälts namn från dess värde. Står de inne i en text ska texten stå \
      inom citattecken eller i ett block som börjar med `|`.
      """)
  static let spaceAfterColon = DiagnosticCode(
    "space-after-colon",
    da: "Efter kolon skal der være et mellemrum: `navn: 4`. Ellers er `navn:4` bare en tekst.",
    en: "A colon needs a space after it: `name: 4`. Otherwise `name:4` is just a text.",
    sv: "Efter kolon ska det vara ett mellanslag: `namn: 4`. Annars är `namn:4` bara en text.")
  static let spaceAfterDash = DiagnosticCode(
    "space-after-dash",
    da: "Et punkt i en liste begynder med bindestreg og mellemrum: `- punkt`. Ellers er `-punkt` bare en tekst.",
    en: "An item of a list begins with a dash and a space: `- item`. Otherwise `-item` is just a text.",
    sv: """
      En punkt i en lista börjar med bindestreck och mellanslag: `- punkt`. Annars är `-punkt` bara en \
      text.
      """)
  static let nameMissing = DiagnosticCode(
    "name-missing",
    da: "Linjen begynder med et kolon. Før det skal der stå et felts navn.",
    en: "The line begins with a colon. A field's name must stand before it.",
    sv: "Raden börjar med ett kolon. Före det ska det stå ett fälts namn.")
  static let colonMissing = DiagnosticCode(
    "colon-missing",
    da: """
      Her ventes et felt, `navn: værdi`, men linjen har intet kolon. Er den fortsættelsen af en tekst, skal den rykkes \
      længere ind end tekstens felt.
      """,
    en: """
      A field, `name: value`, is expected here, but the line has no colon. If it goes on with a text, it must be indented \
      more than the text's field.
      """,
    sv: """
      Här väntas ett fält, `namn: värde`, men raden har inget kolon. Är den fortsättningen på en text ska \
      den dras in längre än textens fält.
      """)
  static let blockNotIndented = DiagnosticCode(
    "block-not-indented",
    da: "En tekst efter `|` eller `>` står på de næste linjer, rykket længere ind end feltet.",
    en: "A text after `|` or `>` stands on the next lines, indented more than its field.",
    sv: "En text efter `|` eller `>` står på de följande raderna, längre indragen än fältet.")
}
