import Inspection

extension Slip {
  /// A text that begins with a character that means something to YAML there: `*vigtigt*`, `@navn`, `% af børn`.
  static let reservedFirst = Slip(.reservedFirst) { fault in
    let line = fault.here
    switch fault.complaint {
    case .badAliasName, .badTag:
      guard let line = fault.lines[fault.contextLine] else { return nil }
      if fault.contextOffset == line.body, line.scalar(at: line.body) == "*", line.scalar(at: line.body + 1) == " " {
        return .otherDash("*", in: line)
      }
      return .reservedFirst(fault, in: line, at: fault.contextOffset)
    case .questionMarkInValue where line.valueText == "?":
      return .nothingKnown(.reservedFirst, at: fault.offset, in: line)
    case .badFirstCharacter, .questionMarkInValue, .noContent:
      guard let character = fault.character, character.properties.generalCategory != .control else { return nil }
      return .reservedFirst(fault, in: line, at: fault.offset)
    case .noKey, .noDash, .noDocumentStart, .noComma, .colonInValue:
      // An alias that text follows, or an anchor that an alias follows.
      guard let item = fault.isInFlow ? line.flowItem(before: fault.offset) : line.value,
        line.scalar(at: item.lowerBound) == "*"
          || (line.scalar(at: item.lowerBound) == "&" && fault.character == "*"),
        item.lowerBound < fault.offset
      else { return nil }
      return .reservedFirst(fault, in: line, at: item.lowerBound)
    default: return nil
    }
  }
}

extension SourceLine {
  /// What stands between two commas or brackets, around an offset.
  func flowItem(before offset: Int) -> Range<Int>? {
    let marks = ",[]{}".unicodeScalars
    let end = scalars[min(offset, scalars.count)...].firstIndex { marks.contains($0) } ?? scalars.count
    var start = scalars[..<min(offset, scalars.count)].lastIndex { marks.contains($0) }.map { $0 + 1 } ?? 0
    if let colon = scalars[start..<end].firstIndex(of: ":"), colon < offset { start = colon + 1 }
    start += scalars[start..<end].prefix { $0 == " " }.count
    return start < end ? start..<end : nil
  }

  /// The rest of the line from an offset, shortened.
  func excerpt(from offset: Int) -> String {
    let rest = SourceLine.shortened(text(from: offset, to: value.upperBound))
    return rest.isEmpty ? SourceLine.shortened(text(word(at: offset))) : rest
  }

  static func shortened(_ text: String) -> String {
    text.unicodeScalars.count <= 40 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(39))) + "…"
  }
}

extension Diagnostic {
  fileprivate static func reservedFirst(_ fault: SyntaxFault, in line: SourceLine, at offset: Int) -> Self {
    let character = line.text(offset..<offset + 1)
    var remedy = Remedy.quoting(nil, of: line)
    if line.value.lowerBound == offset {
      remedy = line.withoutMarks ?? .quoting(fault.wholeValue(of: line), of: line)
    } else if let item = line.flowItem(before: offset), item.lowerBound == offset {
      remedy = .quoting(item, of: line)
    }
    let quoted = character == "`" ? character : "`\(character)`"
    return Diagnostic(
      .reservedFirst,
      Message(
        da: "en tekst kan ikke begynde med \(quoted) uden citationstegn",
        en: "a text can't begin with \(quoted) without quotes",
        sv: "en text kan inte börja med \(quoted) utan citattecken"),
      at: line.range(offset..<offset + 1), remedy: remedy)
  }
}

extension Diagnostic {
  /// `?` or `-` for want of a value.
  static func nothingKnown(_ code: DiagnosticCode, at offset: Int, in line: SourceLine) -> Self {
    let mark = line.valueText
    return Diagnostic(
      code,
      Message(
        da: "`\(mark)` er ikke en værdi", en: "`\(mark)` is no value", sv: "`\(mark)` är inget värde"),
      at: line.range(offset..<offset + 1), help: .leaveEmpty(line.keyText))
  }
}

extension Message {
  /// What to do where an answer is not known.
  static func leaveEmpty(_ key: String? = nil) -> Message {
    func line(_ reason: String, _ language: Language) -> String {
      (key.map { "\($0): " } ?? "") + "{\(Keyword.notEstablished.word(in: language)): \(reason)}"
    }
    return Message(
      da: "lad der stå tomt efter kolonet, eller skriv, hvorfor svaret mangler: \(line("grunden", .danish))",
      en: "leave it empty after the colon, or write why there is no answer: \(line("the reason", .english))",
      sv: "låt det stå tomt efter kolonet, eller skriv varför svaret saknas: \(line("skälet", .swedish))")
  }
}

extension DiagnosticCode {
  fileprivate static let reservedFirst = DiagnosticCode(
    "reserved-first",
    da: """
      Tegnene * & ! | > @ ` % ? , ] } og et par til har en særlig betydning i YAML, når en tekst begynder med dem. Sæt \
      citationstegn om teksten, så er de bare tegn.
      """,
    en: """
      The characters * & ! | > @ ` % ? , ] } and a few more are special in YAML where a text begins with them. Put quotes \
      around the text, and they are just characters.
      """,
    sv: """
      Tecknen * & ! | > @ ` % ? , ] } och ett par till har en särskild betydelse i YAML när en text börjar \
      med dem. Sätt citattecken runt texten, så är de bara tecken.
      """)
}
