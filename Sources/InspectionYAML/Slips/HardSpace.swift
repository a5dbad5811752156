import Inspection

extension Slip {
  /// A space that Word and web pages write, and that YAML takes for a letter.
  static let hardSpace = Slip(.hardSpace) { fault in
    for line in [fault.lines[fault.contextLine], fault.before, fault.here] {
      if let line, let place = line.hardSpace { return .hardSpace(at: place, in: line) }
    }
    return nil
  }
}

extension SourceLine {
  /// Hard spaces before the content or behind its first colon.
  fileprivate var hardSpace: Range<Int>? {
    var starts = [scalars.firstIndex { $0 != " " && $0 != "\t" }]
    if let colon = scalars.firstIndex(of: ":") { starts.append(colon + 1) }
    for case let start? in starts where scalar(at: start) == "\u{A0}" {
      return start..<(scalars[start...].firstIndex { $0 != "\u{A0}" } ?? scalars.count)
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func hardSpace(at place: Range<Int>, in line: SourceLine) -> Self {
    let isIndentation = line.scalars[..<place.lowerBound].allSatisfy { $0 == " " || $0 == "\t" }
    return hardSpace(
      at: line.range(place), remedy: isIndentation ? nil : .write(line, [line.edit(place, " ")]))
  }

  /// Hard spaces where a name begins; `nil` when it begins otherwise.
  static func hardSpace(before key: Located<String>) -> Self? {
    let count = key.value.unicodeScalars.prefix { $0 == "\u{A0}" }.count
    let start = key.range.start
    return count == 0
      ? nil
      : hardSpace(
        at: SourceRange(line: Int(start.line), column: Int(start.column), length: count),
        remedy: nil)
  }

  private static func hardSpace(at range: SourceRange, remedy: Remedy?) -> Self {
    Diagnostic(
      .hardSpace,
      Message(
        da: "her står et hårdt mellemrum, som ligner et almindeligt",
        en: "this is a hard space, which looks like any other",
        sv: "här står ett hårt mellanslag, som ser ut som ett vanligt"),
      at: range, remedy: remedy,
      help:
        Message(
          da: "slet det, og ryk linjen ind med almindelige mellemrum",
          en: "delete it and indent the line with plain spaces",
          sv: "ta bort det, och dra in raden med vanliga mellanslag"))
  }
}

extension DiagnosticCode {
  fileprivate static let hardSpace = DiagnosticCode(
    "hard-space",
    da: """
      Tekst fra Word, Outlook og hjemmesider har ofte hårde mellemrum (U+00A0). De ligner almindelige, men YAML læser dem \
      som bogstaver. Slet dem, og skriv mellemrummene igen.
      """,
    en: """
      Text from Word, Outlook and web pages often has hard spaces (U+00A0). They look like any other, but YAML reads them as \
      letters. Delete them and type the spaces again.
      """,
    sv: """
      Text från Word, Outlook och webbsidor har ofta hårda mellanslag (U+00A0). De ser ut som vanliga, men YAML läser dem \
      som bokstäver. Ta bort dem, och skriv mellanslagen igen.
      """)
}
