import Inspection

extension Slip {
  /// A line that stands under nothing: too far in, too far out, or a list where no list can be.
  static let indentation = Slip(.indentation, .dashMissing, .listMisplaced, .underValue) { fault in
    let line = fault.here
    if fault.complaint == .colonInValue {
      guard fault.isLinesFirstColon, let above = fault.before, above.key != nil, line.indent > above.indent,
        line.keyText?.contains(" ") == false
      else { return nil }
      if let owner = fault.lines.content(before: above.number), owner.key != nil, owner.value.isEmpty,
        above.indent <= owner.indent, owner.indent < line.indent
      {
        return .indentation(above, near: [line.indent])
      }
      return .underValue(line, above)
    }
    guard fault.isUnexpectedContent, fault.isFirstOnLine, !fault.isInFlow else { return nil }
    if fault.complaint == .noDash, fault.contextOffset == fault.offset { return .dashMissing(line) }
    if let above = fault.before, above.key != nil, !above.value.isEmpty {
      if line.hasDash, fault.contextOffset == fault.offset { return .listMisplaced(line, above) }
      if line.indent > above.body, !above.endsWithBlockMark { return .underValue(line, above) }
    }
    if line.key == nil, let (owner, indent) = fault.lines.block(around: line) {
      return .blockNotIndented(line, under: owner, indent: indent)
    }
    return .indentation(line, near: fault.lines.indents(above: line))
  }
}

extension SourceLines {
  /// The `|` that a line stands too far out under, and how far the block's first line is indented.
  fileprivate func block(around line: SourceLine) -> (owner: SourceLine, indent: Int)? {
    var (above, indent) = (content(before: line.number), Int?.none)
    while let text = above, text.indent > line.indent {
      indent = text.indent
      above = content(before: text.number)
    }
    guard let above, let indent, above.indent < line.indent, above.endsWithBlockMark else { return nil }
    return (above, indent)
  }

  /// How far the lines that are open above a line are indented, the nearest first.
  fileprivate func indents(above line: SourceLine) -> [Int] {
    var (indents, limit) = ([Int](), Int.max)
    var above = content(before: line.number)
    while let open = above, limit > 0 {
      if open.body < limit, open.hasDash { indents.append(open.body) }
      if open.indent < limit {
        indents.append(open.indent)
        limit = open.indent
      }
      above = content(before: open.number)
    }
    return indents
  }
}

extension SourceLine {
  /// What the line is called in a message: its name, or its first words.
  fileprivate var labelRange: SourceRange { range(body == indent ? key ?? word(at: indent) : indent..<indent + 1) }
  /// Whether the line is a field that stands beside `answer`.
  fileprivate var isPartOfAnswer: Bool { keyText.map { SourceLine.besideAnswer.match($0) != nil } ?? false }
  private static let besideAnswer = KeywordSet([.note, .sources])
  fileprivate var label: String { keyText ?? SourceLine.shortened(content) }
}

extension Diagnostic {
  fileprivate static func underValue(_ line: SourceLine, _ above: SourceLine) -> Self {
    Diagnostic(
      .underValue,
      Message(
        da: "`\(line.label)` er rykket ind under `\(above.label)`, som allerede har en værdi",
        en: "`\(line.label)` is indented under `\(above.label)`, which already has a value",
        sv: "`\(line.label)` är indragen under `\(above.label)`, som redan har ett värde"),
      at: line.labelRange, remedy: line.isPartOfAnswer ? nil : sideBySide(line, above),
      help: line.isPartOfAnswer ? answerOnItsOwnLine(line, above) : .whereItBelongs)
  }

  private static func sideBySide(_ line: SourceLine, _ above: SourceLine) -> Remedy {
    let sentence =
      above.body == 0
      ? Message(
        da: "ryk `\(line.label)` helt ud til venstre, så de står lige under hinanden",
        en: "move `\(line.label)` to the very left, so that they stand right below each other",
        sv: "flytta `\(line.label)` längst åt vänster, så att de står rakt under varandra")
      : Message(
        da: "sæt \(spaces(above.body)) foran `\(line.label)`, så de står lige under hinanden",
        en: "put \(spacesEnglish(above.body)) before `\(line.label)`, so that they stand right below each other",
        sv: "sätt \(spacesSwedish(above.body)) framför `\(line.label)`, så att de står rakt under varandra")
    return Remedy(sentence, [[line.indented(to: above.body)]])
  }

  private static func answerOnItsOwnLine(_ line: SourceLine, _ above: SourceLine) -> Message {
    .answerOnItsOwnLine(question: above.label, answer: SourceLine.shortened(above.valueText), before: line.label)
  }

  static func dashMissing(_ line: SourceLine) -> Self {
    Diagnostic(
      .dashMissing,
      Message(
        da: "`\(line.label)` mangler den bindestreg, som listens andre punkter har",
        en: "`\(line.label)` lacks the dash that the list's other items have",
        sv: "`\(line.label)` saknar det bindestreck som listans andra punkter har"),
      at: line.labelRange,
      remedy: .write(line, [line.edit(line.indent..<line.indent, "- ")]))
  }

  fileprivate static func listMisplaced(_ line: SourceLine, _ above: SourceLine) -> Self {
    Diagnostic(
      .listMisplaced,
      Message(
        da: "her kan ikke stå et punkt med bindestreg, for `\(above.label)` har allerede en værdi",
        en: "an item with a dash can't stand here, as `\(above.label)` already has a value",
        sv: "här kan det inte stå en punkt med bindestreck, för `\(above.label)` har redan ett värde"),
      at: line.range(line.indent..<line.indent + 1),
      help: Message(
        da: "ryk punktet, så det står lige under den liste, det hører til",
        en: "move the item right below the list that it belongs to",
        sv: "flytta punkten så att den står rakt under den lista som den hör till"))
  }

  static func indentation(_ line: SourceLine, near indents: [Int]) -> Self {
    let fitting = [indents.filter { $0 < line.indent }.max(), indents.filter { $0 > line.indent }.min()].compactMap {
      $0
    }
    return Diagnostic(
      .indentation,
      Message(
        da: "indrykningen passer ikke med linjerne ovenfor: linjen har \(spaces(line.indent)) foran",
        en: "the indentation doesn't match the lines above: the line has \(spacesEnglish(line.indent)) before it",
        sv: "indraget passar inte med raderna ovanför: raden har \(spacesSwedish(line.indent)) framför"),
      at: line.labelRange,
      remedy: fitting.isEmpty
        ? nil
        : Remedy(
          spaces(fitting, before: line), fitting.map { [line.indented(to: $0)] },
          alone: fitting.map { spaces([$0], before: line) }),
      help: fitting.isEmpty ? nil : .whereItBelongs)
  }

  /// To put one of these numbers of spaces before a line.
  private static func spaces(_ counts: [Int], before line: SourceLine) -> Message {
    let counts = counts.map { String($0) }
    return Message(
      da: "brug \(counts.joined(separator: " eller ")) mellemrum foran `\(line.label)`",
      en: "use \(counts.joined(separator: " or ")) spaces before `\(line.label)`",
      sv: "använd \(counts.joined(separator: " eller ")) mellanslag framför `\(line.label)`")
  }

  private static func spaces(_ count: Int) -> String { count == 0 ? "ingen mellemrum" : "\(count) mellemrum" }
  private static func spacesSwedish(_ count: Int) -> String {
    count == 0 ? "inga mellanslag" : "\(count) mellanslag"
  }
  private static func spacesEnglish(_ count: Int) -> String {
    count == 0 ? "no spaces" : count == 1 ? "1 space" : "\(count) spaces"
  }
}

extension Message {
  /// What to do with a line of which it isn't known where it belongs.
  fileprivate static let whereItBelongs = Message(
    da: "ryk linjen, så den står lige under dem, den hører sammen med",
    en: "move the line right below those that it belongs with",
    sv: "flytta raden så att den står rakt under dem som den hör ihop med")

  /// What to do with a field that belongs to an answer that was written in short.
  static func answerOnItsOwnLine(question: String, answer: String, before field: String) -> Message {
    func line(_ language: Language) -> String { "\(Keyword.answer.word(in: language)): \(answer)" }
    return Message(
      da: "skriv `\(question):` alene, og under den, rykket ind, `\(line(.danish))` og `\(field): …`",
      en: "write `\(question):` alone and below it, indented, `\(line(.english))` and `\(field): …`",
      sv: "skriv `\(question):` ensamt och under det, indraget, `\(line(.swedish))` och `\(field): …`")
  }
}

extension DiagnosticCode {
  static let indentation = DiagnosticCode(
    "indentation",
    da: """
      Felter, der hører sammen, begynder i samme kolonne; det, der hører under et felt, rykkes ind, helst to mellemrum. \
      Denne linje begynder i en kolonne, som ingen åben linje ovenfor har.
      """,
    en: """
      Fields that belong together begin in the same column; what belongs under a field is indented, best by two spaces. \
      This line begins in a column that no open line above has.
      """,
    sv: """
      Fält som hör ihop börjar i samma kolumn; det som hör under ett fält dras in, helst två mellanslag. \
      Den här raden börjar i en kolumn som ingen öppen rad ovanför har.
      """)
  fileprivate static let underValue = DiagnosticCode(
    "indented-under-value",
    da: "Et felt har enten en værdi på sin egen linje eller felter under sig, ikke begge dele.",
    en: "A field has either a value on its own line or fields under it, not both.",
    sv: "Ett fält har antingen ett värde på sin egen rad eller fält under sig, inte båda delarna.")
  static let dashMissing = DiagnosticCode(
    "dash-missing",
    da: "Alle punkter i en liste begynder med bindestreg og mellemrum: `- punkt`.",
    en: "All items of a list begin with a dash and a space: `- item`.",
    sv: "Alla punkter i en lista börjar med bindestreck och mellanslag: `- punkt`.")
  fileprivate static let listMisplaced = DiagnosticCode(
    "list-misplaced",
    da: "Et punkt med bindestreg hører til en liste. Det felt, som punktet står under, har allerede en værdi.",
    en: "An item with a dash belongs to a list. The field that it stands under already has a value.",
    sv: """
      En punkt med bindestreck hör till en lista. Fältet som punkten står under har redan ett värde.
      """)
}
