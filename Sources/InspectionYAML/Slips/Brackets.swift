import Inspection

extension Slip {
  /// What goes wrong inside `[…]` and `{…}`.
  static let flow = Slip(.unclosedBracket, .wrongBracket, .commaMissing) { fault in
    guard fault.complaint == .noComma || fault.complaint == .noContent, let open = fault.enclosing, open.style == .flow,
      let line = fault.lines[Int(open.start.line)]
    else { return nil }
    let start = Int(open.start.column) - 1
    if fault.isAtEnd { return .unclosedBracket(fault, in: line, at: start) }
    if fault.complaint == .noContent {
      return fault.character == "," ? .extraComma(in: fault.here, at: fault.offset) : nil
    }
    if fault.character == "]" || fault.character == "}" {
      return .wrongBracket(fault, open: line, at: start)
    }
    if fault.here.number > line.number, !fault.lines.closes(bracketAt: start, in: line) {
      return .unclosedBracket(fault, in: line, at: start)
    }
    if let item = fault.here.flowItem(before: fault.offset), fault.here.scalar(at: item.lowerBound) == "*" {
      return nil
    }
    return fault.previous?.style == .plain ? .commaMissing(fault) : nil
  }

  /// More on the line after `]` or `}`: text, one bracket too many, or a comma out of habit.
  static let afterBracket = Slip(.textAfterBracket, .strayBracket) { fault in
    guard fault.isUnexpectedContent, let character = fault.character, !fault.isInFlow else { return nil }
    let (line, start) = (fault.here, fault.here.value.lowerBound)
    if character == "]" || character == "}" { return .strayBracket(in: line, at: fault.offset) }
    guard !fault.isFirstOnLine, line.scalar(at: start) == "[" || line.scalar(at: start) == "{", start < fault.offset
    else {
      return nil
    }
    if character == ",", fault.offset + 1 >= line.value.upperBound { return .extraComma(in: line, at: fault.offset) }
    return Diagnostic(
      .textAfterBracket,
      Message(
        da: "værdien er slut ved parentesen, men der står mere på linjen: `\(line.excerpt(from: fault.offset))`",
        en: "the value ends at the bracket, but the line goes on: `\(line.excerpt(from: fault.offset))`",
        sv: """
          värdet är slut vid parentesen, men det står mer på raden: `\(line.excerpt(from: fault.offset))`
          """),
      at: line.range(line.word(at: fault.offset)), remedy: .quoting(fault.wholeValue(of: line), of: line))
  }
}

extension SourceLines {
  /// Whether a bracket is closed before a line that is indented no more than its own line and begins something new.
  fileprivate func closes(bracketAt start: Int, in line: SourceLine) -> Bool {
    var (depth, offset, current) = (0, start, line)
    while true {
      while offset < current.scalars.count {
        switch current.scalars[offset] {
        case "[", "{": depth += 1
        case "]", "}": depth -= 1
        case "#" where offset == 0 || current.scalars[offset - 1] == " ": offset = current.scalars.count
        case "\"", "'": offset = (current.quoteEnd(from: offset) ?? offset + 1) - 1
        default: break
        }
        if depth == 0 { return true }
        offset += 1
      }
      guard let next = self[current.number + 1] else { return false }
      let first = next.scalar(at: next.indent)
      if !next.isBlank, next.indent <= line.indent, first != "]", first != "}" { return false }
      (current, offset) = (next, next.indent)
    }
  }
}

extension Diagnostic {
  fileprivate static func unclosedBracket(_ fault: SyntaxFault, in line: SourceLine, at offset: Int) -> Self {
    let open = line.text(offset..<offset + 1)
    let close = open == "[" ? "]" : "}"
    let help = Message(
      da: "sæt `\(close)`, hvor den slutter", en: "put `\(close)` where it ends", sv: "sätt `\(close)` där den slutar")
    var remedy = line.textCutOff(by: close).map { Remedy.quoting($0, of: line) }
    if remedy == nil, line.value.lowerBound == offset, !fault.lines.goesOn(after: line) {
      let isText = open == "[" && !line.valueText.contains(",") && line.valueText.contains(" ")
      let end = line.value.upperBound
      if isText {
        remedy = .write(line, line.quotes(around: line.value)) { corrected in
          Message(
            da: "sæt `\(close)`, hvor listen slutter; er det en tekst, så skriv: \(corrected)",
            en: "put `\(close)` where the list ends; if it is a text, write: \(corrected)",
            sv: "sätt `\(close)` där listan slutar; är det en text, skriv: \(corrected)")
        }
      } else {
        remedy = .write(line, [line.edit(line.valueText.hasSuffix(",") ? end - 1..<end : end..<end, close)])
      }
    }
    return Diagnostic(
      .unclosedBracket,
      Message(
        da: "parentesen `\(open)` bliver ikke lukket", en: "the bracket `\(open)` is never closed",
        sv: "parentesen `\(open)` stängs inte"),
      at: line.range(offset..<offset + 1), remedy: remedy, help: help)
  }

  fileprivate static func wrongBracket(_ fault: SyntaxFault, open line: SourceLine, at start: Int) -> Self {
    let open = line.text(start..<start + 1)
    let (close, range) = (open == "[" ? "]" : "}", fault.offset..<fault.offset + 1)
    // The bracket that is there may be needed for the one around.
    let added = fault.here.edit(fault.offset..<fault.offset, close)
    let isClosed = fault.here.made(by: [added]).map { SourceLine(number: 0, $0).isClosed } ?? false
    return Diagnostic(
      .wrongBracket,
      Message(
        da: "`\(open)` skal lukkes med `\(close)`, ikke med `\(fault.here.text(range))`",
        en: "`\(open)` must be closed with `\(close)`, not with `\(fault.here.text(range))`",
        sv: "`\(open)` ska stängas med `\(close)`, inte med `\(fault.here.text(range))`"),
      at: fault.here.range(range),
      remedy: .write(fault.here, [isClosed ? added : fault.here.edit(range, close)]))
  }

  fileprivate static func strayBracket(in line: SourceLine, at offset: Int) -> Self {
    let range = offset..<offset + 1
    return Diagnostic(
      .strayBracket,
      Message(
        da: "der er en `\(line.text(range))` for meget", en: "there is one `\(line.text(range))` too many",
        sv: "det finns en `\(line.text(range))` för mycket"),
      at: line.range(range), remedy: .write(line, [line.edit(range, "")]))
  }

  static func extraComma(in line: SourceLine, at offset: Int) -> Self {
    let range = offset..<offset + 1
    return Diagnostic(
      .extraComma,
      Message(da: "der er et komma for meget", en: "there is one comma too many", sv: "det finns ett komma för mycket"),
      at: line.range(range), remedy: .write(line, [line.edit(range, "")]))
  }

  /// Two items with no comma between them, or a text with a colon or a bracket that needs quotes.
  fileprivate static func commaMissing(_ fault: SyntaxFault) -> Self {
    let line = fault.here
    guard let previous = fault.previous, fault.character == ":" else {
      if let text = fault.textWithBracket { return .bracketInText(text, at: fault.offset, in: line) }
      let item = line.flowItem(before: fault.offset + 1) ?? fault.offset..<fault.offset + 1
      let rest = max(item.lowerBound, fault.offset)..<max(item.upperBound, fault.offset + 1)
      return .commaMissing(in: line, at: fault.offset, before: SourceLine.shortened(line.text(rest)))
    }
    let isOneLine = Int(previous.start.line) == line.number
    let start = isOneLine ? Int(previous.start.column) - 1 : line.indent
    let text = line.text(from: start, to: fault.offset)
    let words = text.split(separator: " ").map(String.init)
    let end = line.flowItem(before: fault.offset + 1)?.upperBound ?? line.value.upperBound
    let name = words.last ?? text
    let isName = words.count < 3 || Keyword.isWord(name)
    guard isOneLine ? words.count > 1 && isName : true else {
      return .colonInText(
        text, in: line, at: fault.offset, remedy: .quoting(start..<max(start, end), of: line))
    }
    if !isOneLine, words.count < 2, let above = fault.before {
      return .commaMissing(in: above, at: above.value.upperBound, before: name)
    }
    return .commaMissing(in: line, at: fault.offset - name.unicodeScalars.count, before: name)
  }

  private static func commaMissing(in line: SourceLine, at offset: Int, before name: String) -> Self {
    let blank = line.scalars[..<min(offset, line.scalars.count)].reversed().prefix { $0 == " " || $0 == ";" }.count
    return Diagnostic(
      .commaMissing,
      Message(
        da: "der mangler et komma før `\(name)`", en: "a comma is missing before `\(name)`",
        sv: "ett komma saknas före `\(name)`"),
      at: line.range(offset..<offset + 1),
      remedy: offset >= line.value.upperBound
        ? nil
        : .write(line, [line.edit(offset - blank..<offset, ", ")]) {
          Message(
            da: "er det én tekst, så sæt citationstegn om den; ellers skriv: \($0)",
            en: "if it is one text, put quotes around it; else write: \($0)",
            sv: "är det en enda text, sätt citattecken runt den; skriv annars: \($0)")
        },
      help:
        Message(
          da: "sæt komma imellem; er det én tekst, så sæt citationstegn om den",
          en: "put a comma between them; if it is one text, put quotes around it",
          sv: "sätt komma emellan; är det en enda text, sätt citattecken runt den"))
  }

  private static func bracketInText(_ text: Range<Int>, at offset: Int, in line: SourceLine) -> Self {
    let shown = SourceLine.shortened(line.text(text))
    return Diagnostic(
      .commaMissing,
      Message(
        da: "teksten `\(shown)` har en parentes og skal derfor stå i citationstegn",
        en: "the text `\(shown)` has a bracket and therefore needs quotes",
        sv: "texten `\(shown)` har en parentes och ska därför stå inom citattecken"),
      at: line.range(offset..<offset + 1), remedy: .quoting(text, of: line))
  }
}

extension SyntaxFault {
  /// A text without quotes in `{…}` that goes on with a bracket, up to the comma or bracket that ends it.
  fileprivate var textWithBracket: Range<Int>? {
    guard character == "[" || character == "{", let previous, Int(previous.start.line) == here.number,
      previous.style == .plain, let close = here.closing(bracketAt: offset)
    else { return nil }
    let end = here.scalars[close...].firstIndex { ",]}".unicodeScalars.contains($0) } ?? here.scalars.count
    return Int(previous.start.column) - 1..<end
  }
}

extension SourceLine {
  /// The text in brackets that a `#` cuts off before the bracket that closes: `{what: See https://x.dk/a #c, who: K-12}`.
  fileprivate func textCutOff(by close: String) -> Range<Int>? {
    guard let comment = scalars[value.upperBound...].firstIndex(of: "#"),
      let end = scalars[comment...].firstIndex(where: { $0 == "," || String($0) == close }),
      scalars[end...].contains(where: { String($0) == close }),
      let start = flowItem(before: value.upperBound)?.lowerBound, start < value.upperBound
    else { return nil }
    return start..<end
  }

  /// Whether each bracket of the line is closed by its like, and none is left over.
  fileprivate var isClosed: Bool {
    var (open, offset) = ([Unicode.Scalar](), value.lowerBound)
    while offset < value.upperBound {
      switch scalars[offset] {
      case "[": open.append("]")
      case "{": open.append("}")
      case "]", "}": if open.popLast() != scalars[offset] { return false }
      case "\"", "'": offset = (quoteEnd(from: offset) ?? offset + 1) - 1
      default: break
      }
      offset += 1
    }
    return open.isEmpty
  }

  /// The offset behind the bracket that closes the one at `start`.
  fileprivate func closing(bracketAt start: Int) -> Int? {
    var depth = 0
    for offset in start..<scalars.count {
      if scalars[offset] == "[" || scalars[offset] == "{" { depth += 1 }
      if scalars[offset] == "]" || scalars[offset] == "}" { depth -= 1 }
      if depth == 0 { return offset + 1 }
    }
    return nil
  }
}

extension DiagnosticCode {
  fileprivate static let unclosedBracket = DiagnosticCode(
    "unclosed-bracket",
    da: """
      `[` begynder en liste, og `{` en gruppe af felter. De slutter ved `]` og `}`. Begynder en tekst med en sådan \
      parentes, skal den stå i citationstegn.
      """,
    en: """
      `[` begins a list and `{` a group of fields. They end at `]` and `}`. A text that begins with such a bracket needs \
      quotes.
      """,
    sv: """
      `[` börjar en lista och `{` en grupp av fält. De slutar vid `]` och `}`. Börjar en text med en sådan \
      parentes ska den stå inom citattecken.
      """)
  fileprivate static let wrongBracket = DiagnosticCode(
    "wrong-bracket",
    da: "En liste står mellem `[` og `]`, en gruppe af felter mellem `{` og `}`.",
    en: "A list stands between `[` and `]`, a group of fields between `{` and `}`.",
    sv: "En lista står mellan `[` och `]`, en grupp av fält mellan `{` och `}`.")
  fileprivate static let strayBracket = DiagnosticCode(
    "stray-bracket",
    da: "Der er lukket flere parenteser, end der er åbnet.", en: "More brackets are closed than were opened.",
    sv: "Fler parenteser har stängts än öppnats.")
  fileprivate static let textAfterBracket = DiagnosticCode(
    "text-after-bracket",
    da:
      "En værdi, der begynder med `[` eller `{`, er slut ved `]` eller `}`. Er det en tekst, skal den i citationstegn.",
    en: "A value that begins with `[` or `{` ends at `]` or `}`. If it is a text, it needs quotes.",
    sv: """
      Ett värde som börjar med `[` eller `{` är slut vid `]` eller `}`. Är det en text ska den stå inom \
      citattecken.
      """)
  static let extraComma = DiagnosticCode(
    "extra-comma",
    da:
      "Komma skiller det, der står i `[…]` og `{…}`. Her er der intet imellem, eller kommaet står uden for parentesen.",
    en: "Commas part what stands in `[…]` and `{…}`. Here is nothing between, or the comma stands outside the bracket.",
    sv: """
      Komma skiljer det som står i `[…]` och `{…}`. Här finns inget emellan, eller så står kommat utanför \
      parentesen.
      """)
  fileprivate static let commaMissing = DiagnosticCode(
    "comma-missing",
    da:
      "I `[…]` og `{…}` skal der være komma mellem hvert punkt. En tekst med kolon eller parentes skal i citationstegn.",
    en: "In `[…]` and `{…}` there must be a comma between items. A text with a colon or a bracket needs quotes.",
    sv: """
      I `[…]` och `{…}` ska det vara komma mellan varje punkt. En text med kolon eller parentes ska stå \
      inom citattecken.
      """)
}
