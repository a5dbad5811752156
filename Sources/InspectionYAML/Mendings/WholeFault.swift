import Inspection

// What is wrong with a file as a whole, so that to tell it line by line helps nobody.

extension RawDocument {
  /// That the letters of the file were encoded twice.
  var doubledEncoding: Diagnostic? {
    hasDoubledLetters ? .doubledEncoding(at: SourceRange(line: firstLine, column: 1, length: 0)) : nil
  }

  /// The one fault behind all others: the indentation of every line is gone.
  func wholeFault(_ lines: KnownLines) -> Diagnostic? {
    let said = zip(lines.all, lines.kinds).filter { $1 != .blank && $1 != .comment }.map { $0.0 }
    let headings = zip(said, said.dropFirst()).count { line, next in
      line.key != nil && (line.value.isEmpty || line.endsWithBlockMark) && next.margin == 0 && !next.hasDash
    }
    guard said.count >= 8, headings >= 3, said.allSatisfy({ $0.margin == 0 }) else { return nil }
    let inner = said.count { line in line.keyText.map { Self.inside.match($0) != nil } ?? false }
    return inner >= 2 ? .indentationLost(at: said[0].nameRange) : nil
  }

  /// Names that never begin at the left edge.
  private static let inside = KeywordSet([
    .date, .form, .purpose, .authority, .inspectors, .id, .kind, .answer, .sources, .note, .question, .criteria,
    .weight,
    .guidance, .category,
  ])

  /// Letters such as `Ã¸` for `ø`, which came about as the file was read in one encoding and saved in another.
  private var hasDoubledLetters: Bool {
    var (found, index) = (0, 0)
    while let offset = bytes.offset(of: 0xC3, from: index) {
      index = offset + 1
      guard offset + 3 < bytes.count, bytes[offset + 1] == 0x83 else { continue }
      let (first, second) = (bytes[offset + 2], bytes[offset + 3])
      // What the second bytes of æ, ø, å, ä, ö and é and of their capitals became.
      let isOne = first == 0xC2 && [0xA6, 0xB8, 0xA5, 0xA4, 0xB6, 0xA9, 0x86, 0x98, 0x85, 0x84, 0x96].contains(second)
      let isOther = first == 0xE2 || first == 0xCB && second == 0x9C
      if isOne || isOther { found += 1 }
      if found >= 3 { return true }
    }
    return false
  }
}

extension Diagnostic {
  fileprivate static func indentationLost(at range: SourceRange) -> Self {
    Diagnostic(
      .indentationLost,
      Message(
        da: "alle linjer begynder helt til venstre: filens indrykning er gået tabt",
        en: "every line begins at the very left: the indentation of the file is lost",
        sv: "alla rader börjar längst till vänster: filens indrag har gått förlorade"),
      at: range,
      help: Message(
        da:
          "find filen, som den var, og send den som vedhæftet fil; en mail og nogle programmer fjerner mellemrum først i linjer",
        en: "find the file as it was, and send it as an attachment; mail and some programs remove spaces before lines",
        sv:
          "leta upp filen som den var, och skicka den som bifogad fil; e-post och vissa program tar bort mellanslag först på rader"
      ))
  }

  fileprivate static func doubledEncoding(at range: SourceRange) -> Self {
    Diagnostic(
      .doubledEncoding,
      Message(
        da: "filens bogstaver er ødelagt: her står `Ã¦`, `Ã¸` og `Ã¥` i stedet for æ, ø og å",
        en: "the letters of the file are broken: it has `Ã¦`, `Ã¸` and `Ã¥` in place of æ, ø and å",
        sv: "filens bokstäver är förstörda: här står `Ã¥`, `Ã¤` och `Ã¶` i stället för å, ä och ö"),
      at: range,
      help: Message(
        da: "find filen, som den var før, åbn den som UTF-8, og gem den som UTF-8",
        en: "find the file as it was before, open it as UTF-8 and save it as UTF-8",
        sv: "leta upp filen som den var innan, öppna den som UTF-8 och spara den som UTF-8"))
  }
}

extension DiagnosticCode {
  static let indentationLost = DiagnosticCode(
    "indentation-lost",
    da: """
      Mellemrummene først i linjerne viser, hvad der hører under hvad. Uden dem kan filen ikke læses, og de kan ikke gættes. Mail og \
      tekstbehandling fjerner dem, når indholdet kopieres; en vedhæftet fil beholder dem.
      """,
    en: """
      The spaces before the lines tell what belongs below what. Without them the file can't be read, and they can't be guessed. Mail \
      and word processors remove them where the content is copied; an attachment keeps them.
      """,
    sv: """
      Mellanslagen först på raderna visar vad som hör under vad. Utan dem kan filen inte läsas, och de kan inte gissas. E-post och \
      ordbehandlare tar bort dem när innehållet kopieras; en bifogad fil behåller dem.
      """)
  static let doubledEncoding = DiagnosticCode(
    "doubled-encoding",
    da: """
      Filen er gemt som UTF-8, åbnet i en anden tegnkodning og gemt igen, så hvert æ, ø og å er blevet til to tegn. Brug filen, som den \
      var før, eller lad en kyndig omsætte den; det er ikke nok at rette de linjer, der vises.
      """,
    en: """
      The file was saved as UTF-8, opened in another encoding and saved again, so that each æ, ø and å became two characters. Use the \
      file as it was before, or let someone convert it; to correct the lines that are shown is not enough.
      """,
    sv: """
      Filen har sparats som UTF-8, öppnats i en annan teckenkodning och sparats igen, så att varje å, ä och ö har blivit två tecken. \
      Använd filen som den var innan, eller låt någon kunnig konvertera den; det räcker inte att rätta raderna som visas.
      """)
}
