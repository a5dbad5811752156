import Inspection

extension Slip {
  /// Text on the line of `|` or `>`.
  static let textAfterBlockMark = Slip(.textAfterBlockMark) { fault in
    guard fault.complaint == .textAfterBlockMark, let line = fault.lines[fault.contextLine] else { return nil }
    let mark = line.text(fault.contextOffset..<fault.contextOffset + 1)
    let rest = line.text(from: fault.offset, to: line.value.upperBound).trimmingSpaces
    // `> 18 år` means “more than”; after `|` the text was put on the wrong line.
    let isComparison = mark == ">" && rest.first.map { $0.isNumber || $0 == "=" } == true
    let end = max(line.value.upperBound, fault.contextOffset)
    let start = min(end, fault.offset + line.scalars[fault.offset...].prefix { $0 == " " || $0 == "\t" }.count)
    let edits = [line.edit(fault.contextOffset..<start, "")] + line.quotes(around: start..<end)
    return Diagnostic(
      .textAfterBlockMark,
      Message(
        da: "efter `\(mark)` kan der ikke stå tekst på samme linje",
        en: "no text can stand after `\(mark)` on the same line",
        sv: "efter `\(mark)` kan det inte stå text på samma rad"),
      at: line.range(fault.offset..<max(line.value.upperBound, fault.offset)),
      remedy: isComparison
        ? .quoting(fault.contextOffset..<end, of: line)
        : .write(line, edits) {
          Message(
            da: "flyt teksten til næste linje, rykket ind, eller skriv: \($0)",
            en: "move the text to the next line, indented, or write: \($0)",
            sv: "flytta texten till nästa rad, indragen, eller skriv: \($0)")
        })
  }

  /// A list on the line of its field: `note: - hvad`.
  static let listOnKeyLine = Slip(.listOnKeyLine) { fault in
    guard fault.complaint == .dashInValue else { return nil }
    let line = fault.here
    if line.valueText == "-" { return .nothingKnown(.listOnKeyLine, at: fault.offset, in: line) }
    let isWhole = line.value.lowerBound == fault.offset
    return Diagnostic(
      .listOnKeyLine,
      Message(
        da: "en liste kan ikke begynde på samme linje som `\(line.keyText ?? line.content):`",
        en: "a list can't begin on the same line as `\(line.keyText ?? line.content):`",
        sv: "en lista kan inte börja på samma rad som `\(line.keyText ?? line.content):`"),
      at: line.range(fault.offset..<fault.offset + 1),
      remedy: !isWhole
        ? nil
        : .write(line, line.quotes(around: line.value)) {
          Message(
            da: "begynd listen på næste linje; er det en tekst, så skriv: \($0)",
            en: "begin the list on the next line; if it is a text, write: \($0)",
            sv: "börja listan på nästa rad; är det en text, skriv: \($0)")
        })
  }

  /// Text on the line of `---` or `...`.
  static let documentMark = Slip(.documentMark) { fault in
    for number in [fault.here.number, fault.contextLine] {
      guard let line = fault.lines[number], let mark = line.documentMark else { continue }
      return .documentMark(mark, in: line)
    }
    return nil
  }

  /// A line that begins with `%`, as only directives to YAML do.
  static let directive = Slip(.directive) { fault in
    let isDirective = { (line: SourceLine?) in line?.scalars.first == "%" }
    let line: SourceLine?
    switch fault.complaint {
    case .directive: line = isDirective(fault.here) ? fault.here : fault.lines[fault.contextLine]
    case .noDocumentStart: line = isDirective(fault.before) ? fault.before : nil
    default: line = nil
    }
    guard let line else { return nil }
    return Diagnostic(
      .directive,
      Message(
        da: "en linje kan ikke begynde med `%`", en: "a line can't begin with `%`", sv: "en rad kan inte börja med `%`"),
      at: line.range(0..<1),
      help: Message(
        da: "slet linjen, eller sæt citationstegn om, hvis det er tekst",
        en: "delete the line, or put quotes around it if it is text",
        sv: "ta bort raden, eller sätt citattecken runt om det är text"))
  }
}

extension SourceLine {
  /// The `---` or `...` that begins the line together with something else.
  var documentMark: String? {
    for mark in ["---", "..."] where indent == 0 && content.hasPrefix(mark) && content != mark { return mark }
    return nil
  }
}

extension String {
  var trimmingSpaces: String {
    var text = self[...]
    while text.first == " " || text.first == "\t" { text.removeFirst() }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }
}

extension Diagnostic {
  static func documentMark(_ mark: String, in line: SourceLine) -> Self {
    let rest = SourceLine.shortened(String(line.content.dropFirst(3)).trimmingSpaces)
    return Diagnostic(
      .documentMark,
      Message(
        da: "`\(mark)` skal stå alene på linjen", en: "`\(mark)` must stand alone on the line",
        sv: "`\(mark)` ska stå ensamt på raden"),
      at: line.range(0..<3),
      help: Message(
        da: "flyt `\(rest)` til næste linje", en: "move `\(rest)` to the next line",
        sv: "flytta `\(rest)` till nästa rad"))
  }
}

extension DiagnosticCode {
  fileprivate static let textAfterBlockMark = DiagnosticCode(
    "text-after-block-mark",
    da: """
      `|` og `>` siger, at teksten kommer på de næste linjer, rykket ind. Begynder teksten selv med et af tegnene, skal den \
      stå i citationstegn.
      """,
    en: """
      `|` and `>` say that the text follows on the next lines, indented. If the text itself begins with one of them, it \
      needs quotes.
      """,
    sv: """
      `|` och `>` säger att texten kommer på de följande raderna, indragen. Börjar texten själv med ett av \
      tecknen ska den stå inom citattecken.
      """)
  fileprivate static let listOnKeyLine = DiagnosticCode(
    "list-on-key-line",
    da:
      "En liste med bindestreger begynder på linjen efter sit felt. En tekst, der begynder med `- `, skal i citationstegn.",
    en: "A list with dashes begins on the line after its field. A text that begins with `- ` needs quotes.",
    sv: """
      En lista med bindestreck börjar på raden efter sitt fält. En text som börjar med `- ` ska stå inom \
      citattecken.
      """)
  static let documentMark = DiagnosticCode(
    "document-mark",
    da: "`---` begynder et dokument, og `...` slutter det. De står alene på deres linje.",
    en: "`---` begins a document and `...` ends it. They stand alone on their line.",
    sv: "`---` börjar ett dokument och `...` slutar det. De står ensamma på sin rad.")
  fileprivate static let directive = DiagnosticCode(
    "directive",
    da: """
      Linjer, der begynder med `%`, er instrukser til YAML (`%YAML 1.2`), og dem bruger Tilsyn ikke. Begynder et navn med \
      `%`, skal det stå i citationstegn.
      """,
    en: """
      Lines that begin with `%` are directives to YAML (`%YAML 1.2`), which Tilsyn doesn't use. A name that begins with \
      `%` needs quotes.
      """,
    sv: """
      Rader som börjar med `%` är instruktioner till YAML (`%YAML 1.2`), och dem använder Tilsyn inte. \
      Börjar ett namn med `%` ska det stå inom citattecken.
      """)
}
