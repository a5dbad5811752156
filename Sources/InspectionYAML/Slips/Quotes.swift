import Inspection

extension Slip {
  /// A quote that is never closed, or only by the next text in quotes, lines later.
  static let unclosedQuote = Slip(.unclosedQuote) { fault in
    if fault.complaint == .unclosedQuote {
      return .unclosedQuote(fault, line: fault.contextLine, offset: fault.contextOffset, closedOn: nil)
    }
    guard fault.isUnexpectedContent || fault.complaint == .colonInValue, let previous = fault.previous,
      previous.isQuoted, previous.start.line < previous.end.line, Int(previous.end.line) == fault.here.number
    else { return nil }
    return .unclosedQuote(
      fault, line: Int(previous.start.line), offset: Int(previous.start.column) - 1, closedOn: fault.here.number)
  }

  /// A backslash that means nothing, as in `"C:\navn\data"`.
  static let badEscape = Slip(.badEscape) { fault in
    guard fault.complaint == .badEscape else { return nil }
    let line = fault.here
    let start = line.scalars[..<min(fault.offset + 1, line.scalars.count)].lastIndex(of: "\\") ?? fault.offset
    let range = start..<max(start, min(start + 2, line.scalars.count))
    let isWhole =
      line.scalar(at: line.value.lowerBound) == "\""
      && line.quoteEnd(from: line.value.lowerBound) == line.value.upperBound
    return Diagnostic(
      .badEscape,
      Message(
        da:
          "`\(line.text(range))` betyder ikke noget: i dobbelte citationstegn har omvendt skråstreg en særlig betydning",
        en: "`\(line.text(range))` means nothing: in double quotes a backslash is special",
        sv: """
          `\(line.text(range))` betyder ingenting: i dubbla citattecken har omvänt snedstreck en särskild \
          betydelse
          """),
      at: line.range(range), remedy: isWhole ? .write(line, line.otherQuotes(around: line.value)) : nil,
      help:
        Message(
          da: "brug enkelte citationstegn om teksten", en: "use single quotes around the text",
          sv: "använd enkla citattecken runt texten"))
  }

  /// More text on the line after a text in quotes: `note: "Fint" sagde han`.
  static let afterQuote = Slip(.textAfterQuote, .extraComma) { fault in
    guard fault.isUnexpectedContent, !fault.isFirstOnLine, let quoted = fault.quotedBefore else { return nil }
    let line = fault.here
    if quoted.lowerBound == line.body, line.scalar(at: quoted.upperBound) == ":" {
      return .spaceAfterColon(in: line, at: quoted.upperBound)
    }
    if fault.character == ",", fault.offset + 1 >= line.value.upperBound {
      return .extraComma(in: line, at: fault.offset)
    }
    return .textAfterQuote(fault, quoted: quoted)
  }
}

extension SyntaxFault {
  /// The text in quotes that ends before the place of the fault, on the same line.
  fileprivate var quotedBefore: Range<Int>? {
    if let previous, previous.isQuoted, Int(previous.start.line) == here.number,
      previous.end.line == previous.start.line, Int(previous.end.column) - 1 <= offset
    {
      return Int(previous.start.column) - 1..<Int(previous.end.column) - 1
    }
    guard let first = here.scalar(at: here.body), first == "\"" || first == "'",
      let end = here.quoteEnd(from: here.body),
      end <= offset
    else { return nil }
    return here.body..<end
  }
}

extension Node.Storage {
  var isQuoted: Bool { kind == .scalar && (style == .singleQuoted || style == .doubleQuoted) }
}

extension Diagnostic {
  fileprivate static func unclosedQuote(_ fault: SyntaxFault, line number: Int, offset: Int, closedOn last: Int?)
    -> Self
  {
    let line = fault.lines[number] ?? fault.here
    let quote = line.text(offset..<offset + 1)
    let isWhole = line.value.lowerBound == offset && line.quoteEnd(from: offset) == nil
    let end = line.edit(line.value.upperBound..<line.value.upperBound, quote)
    return Diagnostic(
      .unclosedQuote,
      last.map {
        Message(
          da: "citationstegnet `\(quote)` bliver først lukket i linje \($0)",
          en: "the quote `\(quote)` is only closed on line \($0)",
          sv: "citattecknet `\(quote)` stängs först på rad \($0)")
      }
        ?? Message(
          da: "citationstegnet `\(quote)` bliver ikke lukket", en: "the quote `\(quote)` is never closed",
          sv: "citattecknet `\(quote)` stängs inte"),
      at: line.range(offset..<offset + 1), remedy: isWhole ? .write(line, [end]) : nil,
      help:
        Message(
          da: "sæt `\(quote)`, hvor teksten slutter", en: "put `\(quote)` where the text ends",
          sv: "sätt `\(quote)` där texten slutar"))
  }

  fileprivate static func textAfterQuote(_ fault: SyntaxFault, quoted: Range<Int>) -> Self {
    let line = fault.here
    let quote = line.text(quoted.lowerBound..<quoted.lowerBound + 1)
    var remedy = Remedy.quoting(quoted.lowerBound == line.value.lowerBound ? fault.wholeValue(of: line) : nil, of: line)
    // A quote right before a letter was meant as part of the text, the last one as its end.
    if !remedy.alternatives.isEmpty, fault.offset == quoted.upperBound,
      fault.character?.properties.isAlphabetic == true, line.valueText.hasSuffix(quote)
    {
      remedy = .write(line, line.otherQuotes(around: line.value)) ?? remedy
    }
    return Diagnostic(
      .textAfterQuote,
      Message(
        da: "teksten er slut ved citationstegnet, men der står mere på linjen: `\(line.excerpt(from: fault.offset))`",
        en: "the text ends at the quote, but the line goes on: `\(line.excerpt(from: fault.offset))`",
        sv: """
          texten är slut vid citattecknet, men det står mer på raden: `\(line.excerpt(from: fault.offset))`
          """),
      at: line.range(line.word(at: fault.offset)), remedy: remedy)
  }
}

extension DiagnosticCode {
  fileprivate static let unclosedQuote = DiagnosticCode(
    "unclosed-quote",
    da: """
      En tekst, der begynder med et citationstegn, slutter ved det næste af samme slags, om så flere linjer længere nede. \
      Mangler det, bliver alt derimellem til tekst.
      """,
    en: """
      A text that begins with a quote ends at the next one of its kind, be it many lines below. Where it is missing, all \
      between becomes text.
      """,
    sv: """
      En text som börjar med ett citattecken slutar vid nästa av samma slag, om så flera rader längre ned. \
      Saknas det blir allt däremellan till text.
      """)
  fileprivate static let badEscape = DiagnosticCode(
    "unknown-escape",
    da: """
      I dobbelte citationstegn står `\\n` for linjeskift, `\\t` for tabulator og så videre; andre tegn efter en omvendt \
      skråstreg betyder ikke noget. I enkelte citationstegn er en omvendt skråstreg bare et tegn.
      """,
    en: """
      In double quotes `\\n` stands for a line break, `\\t` for a tab and so on; other characters after a backslash mean \
      nothing. In single quotes a backslash is just a character.
      """,
    sv: """
      I dubbla citattecken står `\\n` för radbrytning, `\\t` för tabb och så vidare; andra tecken efter \
      ett omvänt snedstreck betyder ingenting. I enkla citattecken är ett omvänt snedstreck bara ett \
      tecken.
      """)
  fileprivate static let textAfterQuote = DiagnosticCode(
    "text-after-quote",
    da: """
      Begynder en værdi med et citationstegn, er den slut ved det næste. Skal citationstegn være en del af teksten, så sæt \
      den anden slags uden om: '"Fint", sagde hun'. En apostrof i enkelte citationstegn skrives to gange: 'barnet''s'.
      """,
    en: """
      A value that begins with a quote ends at the next one. If quotes are part of the text, put the other kind around it: \
      '"Fine," she said'. An apostrophe in single quotes is written twice: 'the child''s'.
      """,
    sv: """
      Börjar ett värde med ett citattecken är det slut vid nästa. Ska citattecken vara en del av texten, \
      sätt det andra slaget utanför: '"Fint", sa hon'. En apostrof inom enkla citattecken skrivs två \
      gånger: 'barnet''s'.
      """)
}
