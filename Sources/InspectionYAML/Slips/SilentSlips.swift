import Inspection

// Slips that YAML accepts in silence, as it reads something else than what was meant.

extension RawDocument {
  /// A name without its colon in `{…}`, as a decimal comma or a missing space makes, and text glued to `---`. `run` is that
  /// name and those without a colon that follow it: they have one cause.
  func fault(ofKey key: Node, _ run: [Node], after before: Node?, in mapping: Node) -> Diagnostic? {
    guard let last = run.last ?? (key.mayBeMark ? key : nil), let text = text(ofLine: Int(key.start.line))
    else { return nil }
    let line = SourceLine(number: Int(key.start.line), text)
    if mapping.style == .block, key.start.column == 1, let mark = line.documentMark {
      return .documentMark(mark, in: line)
    }
    let run = run.filter { $0.start.line == key.start.line }
    guard !run.isEmpty else { return nil }
    for (whole, fraction) in zip([before].compactMap { $0 } + run, before == nil ? run.dropFirst() : run[...])
    where whole.isDirectlyBefore(fraction) && whole.isDigits && fraction.isDigits {
      return .decimalComma(whole, fraction, in: line)
    }
    if let colon = key.gluedColon {
      return .spaceAfterColon(in: line, at: colon, all: run.compactMap { $0.gluedColon })
    }
    return .valueMissing(key, line.wholeText(from: before, to: last), in: line)
  }

  /// The slip behind a text that stands where fields or a list were expected: `name:4`, `-item`. For the readers.
  func slip(inText node: Node) -> Diagnostic? {
    guard node.kind == .scalar, node.style == .plain, let text = text(ofLine: Int(node.start.line)) else { return nil }
    let line = SourceLine(number: Int(node.start.line), text)
    guard line.body == Int(node.start.column) - 1 else { return nil }
    if let colon = line.gluedColon { return .spaceAfterColon(in: line, at: colon) }
    if line.scalar(at: line.body) == "-", line.body + 1 < line.scalars.count {
      return .spaceAfterDash(in: line)
    }
    if let mark = line.scalar(at: line.body), "–—•·".unicodeScalars.contains(mark) {
      return .otherDash(mark, in: line)
    }
    return nil
  }

  /// A list item that became part of the text above it, as it is indented too far.
  func listItem(swallowedBy node: Node) -> Diagnostic? {
    guard node.hasSpacedDash else { return nil }
    var number = Int(node.start.line) + 1
    while number <= node.range.end.line, let text = text(ofLine: number) {
      let line = SourceLine(number: number, text)
      if line.hasDash {
        return .swallowedItem(line.content, at: line.range(line.indent..<line.indent + 1))
      }
      number += 1
    }
    return nil
  }
}

extension Node {
  /// Whether this key stands where `---` and `...` would, and begins like them.
  fileprivate var mayBeMark: Bool {
    style == .plain && start.column == 1 && (bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "."))
  }

  /// The offset in its line of the colon in `name:value`.
  fileprivate var gluedColon: Int? {
    guard style == .plain, let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return nil }
    return Int(start.column) - 1 + String(decoding: bytes[..<colon], as: UTF8.self).unicodeScalars.count
  }

  fileprivate var isDigits: Bool {
    kind == .scalar && style == .plain && !bytes.isEmpty && bytes.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether ` - ` or ` -` at the end is in the text, as it must be where lines with a dash were joined.
  fileprivate var hasSpacedDash: Bool {
    var before: UInt8 = 0
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "-"), before == UInt8(ascii: " "),
        index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: " ")
      {
        return true
      }
      before = byte
    }
    return false
  }

  /// Whether only a comma stands between two nodes.
  fileprivate func isDirectlyBefore(_ next: Node) -> Bool {
    range.end.line == next.start.line && range.end.column + 1 == next.start.column
  }
}

extension SourceLine {
  /// A text that was taken for several fields for its commas; `nil` where it is none: all on one
  /// line and with a space in it.
  fileprivate func wholeText(from first: Node?, to last: Node) -> Range<Int>? {
    guard let first, first.style == .plain, first.kind == .scalar, Int(first.start.line) == number,
      Int(last.range.end.line) == number, first.string.contains(" ") || last.string.contains(" ")
    else { return nil }
    return Int(first.start.column) - 1..<Int(last.range.end.column) - 1
  }
}

extension Diagnostic {
  fileprivate static func decimalComma(_ whole: Node, _ fraction: Node, in line: SourceLine) -> Self {
    let range = SourceRange(whole.start, fraction.range.end)
    let (whole, fraction) = (whole.string, fraction.string)
    let comma = Int(range.start.column) - 1 + whole.unicodeScalars.count
    return Diagnostic(
      .decimalComma,
      Message(
        da: "`\(whole),\(fraction)` læses som to tal: i `{…}` skiller komma felterne",
        en: "`\(whole),\(fraction)` is read as two numbers: in `{…}` a comma parts the fields",
        sv: "`\(whole),\(fraction)` läses som två tal: i `{…}` skiljer komma fälten åt"),
      at: range, remedy: .write(line, [line.edit(comma..<comma + 1, ".")], orElse: .write("\(whole).\(fraction)")))
  }

  /// `– item` as Word writes it.
  static func otherDash(_ mark: Unicode.Scalar, in line: SourceLine) -> Self {
    let behind =
      line.body + 1
      + line.scalars[(line.body + 1)...].prefix { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }.count
    return Diagnostic(
      .spaceAfterDash,
      Message(
        da: "et punkt i en liste begynder med bindestreg, ikke med `\(mark)`",
        en: "an item of a list begins with a hyphen, not with `\(mark)`",
        sv: "en punkt i en lista börjar med bindestreck, inte med `\(mark)`"),
      at: line.range(line.body..<line.body + 1),
      remedy: .write(line, [line.edit(line.body..<behind, "- ")]))
  }

  fileprivate static func valueMissing(_ node: Node, _ text: Range<Int>?, in line: SourceLine) -> Self {
    let key = node.string
    return Diagnostic(
      .valueMissing,
      Message(
        da: "`\(SourceLine.shortened(key))` har hverken kolon eller værdi",
        en: "`\(SourceLine.shortened(key))` has neither colon nor value",
        sv: "`\(SourceLine.shortened(key))` har varken kolon eller värde"),
      at: node.range,
      remedy: text.map { .quoting($0, of: line) },
      help:
        Message(
          da: "skriv `\(SourceLine.shortened(key)): …`; hører det til teksten før kommaet, så sæt citationstegn om",
          en:
            "write `\(SourceLine.shortened(key)): …`; if it belongs to the text before the comma, put quotes around it",
          sv: """
            skriv `\(SourceLine.shortened(key)): …`; hör det till texten före kommat, sätt citattecken runt
            """))
  }

  fileprivate static func swallowedItem(_ item: String, at range: SourceRange) -> Self {
    Diagnostic(
      .swallowedItem,
      Message(
        da: "`\(SourceLine.shortened(item))` læses som en del af teksten ovenfor, ikke som et punkt i en liste",
        en: "`\(SourceLine.shortened(item))` is read as part of the text above, not as an item of a list",
        sv: """
          `\(SourceLine.shortened(item))` läses som en del av texten ovanför, inte som en punkt i en lista
          """),
      at: range,
      help: Message(
        da: "ryk bindestregen ud under listens andre punkter", en: "move the dash out below the list's other items",
        sv: "flytta ut bindestrecket under listans andra punkter"))
  }
}

extension DiagnosticCode {
  fileprivate static let decimalComma = DiagnosticCode(
    "decimal-comma",
    da:
      "I `{…}` og `[…]` skiller komma felter og punkter. Skriv tallet med punktum (0.5) eller i citationstegn ('0,5').",
    en: "In `{…}` and `[…]` commas part fields and items. Write the number with a point (0.5) or in quotes ('0,5').",
    sv: """
      I `{…}` och `[…]` skiljer komma fält och punkter åt. Skriv talet med punkt (0.5) eller inom \
      citattecken ('0,5').
      """)
  fileprivate static let valueMissing = DiagnosticCode(
    "value-missing",
    da: """
      I `{…}` står felter som `navn: værdi` med komma imellem. Her står et navn uden kolon. Det sker også, når en tekst har \
      et komma og ikke står i citationstegn.
      """,
    en: """
      In `{…}` there are fields such as `name: value` with commas between. Here is a name without a colon. It also happens \
      when a text has a comma and no quotes.
      """,
    sv: """
      I `{…}` står fält som `namn: värde` med komma emellan. Här står ett namn utan kolon. Det händer även \
      när en text har ett komma och inte står inom citattecken.
      """)
  fileprivate static let swallowedItem = DiagnosticCode(
    "swallowed-item", .warning,
    da: """
      En tekst uden citationstegn fortsætter på de næste linjer, når de er rykket længere ind. Et punkt med bindestreg, der \
      er rykket for langt ind, bliver derfor til tekst.
      """,
    en: """
      A text without quotes goes on over the next lines where they are indented more. So an item with a dash that is \
      indented too far becomes text.
      """,
    sv: """
      En text utan citattecken fortsätter på de följande raderna när de är längre indragna. En punkt med \
      bindestreck som är för långt indragen blir därför till text.
      """)

  static let silentSlips = [decimalComma, valueMissing, swallowedItem]
}
