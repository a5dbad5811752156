import Inspection

extension DiagnosticCode {
  static let documentTooLarge = DiagnosticCode(
    "document-too-large",
    da: """
      Et dokument må højst fylde \(Limits.documentBytes >> 20) MiB. En fil med mange dokumenter, adskilt af linjer med `---`, må være så stor, \
      den vil.
      """,
    en: """
      A document may have \(Limits.documentBytes >> 20) MiB at most. A file of many documents, with lines `---` between them, may be as large as \
      it likes.
      """,
    sv: """
      Ett dokument får vara högst \(Limits.documentBytes >> 20) MiB. En fil med många dokument, åtskilda \
      av rader med `---`, får vara hur stor som helst.
      """)
  static let utf16 = DiagnosticCode(
    "utf-16",
    da: "Filen er gemt i tegnkodningen UTF-16, ofte kaldt “Unicode” i Windows. Gem den som UTF-8 i stedet.",
    en: "The file is saved in the encoding UTF-16, often called “Unicode” in Windows. Save it as UTF-8 instead.",
    sv: """
      Filen är sparad i teckenkodningen UTF-16, som ofta kallas ”Unicode” i Windows. Spara den som UTF-8 i \
      stället.
      """)
  static let invalidUTF8 = DiagnosticCode(
    "invalid-utf-8",
    da: """
      Filen er gemt i en anden tegnkodning end UTF-8, oftest Windows-1252 (også kaldt ANSI), så bogstaver som æ, ø og å ikke kan læses. \
      Åbn den i det program, den er skrevet i, og gem den som UTF-8.
      """,
    en: """
      The file is saved in another encoding than UTF-8, mostly Windows-1252 (also called ANSI), so that letters such as æ, ø and å can't be \
      read. Open it in the program that it was written in and save it as UTF-8.
      """,
    sv: """
      Filen är sparad i en annan teckenkodning än UTF-8, oftast Windows-1252 (även kallad ANSI), så att \
      bokstäver som å, ä och ö inte kan läsas. Öppna den i det program som den är skriven i och spara den \
      som UTF-8.
      """)
  static let controlCharacter = DiagnosticCode(
    "control-character",
    da: """
      Teksten indeholder et tegn, der ikke kan ses, og som YAML ikke tillader. Det kommer som regel med, når tekst er kopieret fra et \
      andet program.
      """,
    en: """
      The text has a character that can't be seen and that YAML doesn't allow. It mostly comes along when text is copied from another \
      program.
      """,
    sv: """
      Texten innehåller ett tecken som inte syns och som YAML inte tillåter. Det följer oftast med när \
      text har kopierats från ett annat program.
      """)
  static let foreignLineBreak = DiagnosticCode(
    "foreign-line-break",
    da: """
      U+0085, U+2028, U+2029 og et enligt CR er linjeskift for YAML, men ikke for de fleste teksteditorer. Linjenumre ville blive \
      forkerte, og tekst ville blive delt, uden at nogen kunne se det. De følger med, når tekst er kopieret fra et andet program.
      """,
    en: """
      U+0085, U+2028, U+2029 and a lone CR are line breaks to YAML but not to most editors. Line numbers would go wrong and text would be \
      split where nobody can see it. They come along when text is copied from another program.
      """,
    sv: """
      U+0085, U+2028, U+2029 och ett ensamt CR är radbrytningar för YAML men inte för de flesta \
      skrivprogram. Radnummer skulle bli fel, och text skulle delas utan att någon kunde se det. De följer \
      med när text har kopierats från ett annat program.
      """)

  static let otherFormat = DiagnosticCode(
    "other-format",
    da:
      "Filen er skrevet af et program, der gemmer mere end tekst, som Word eller Excel. Tilsyn læser ren tekst i UTF-8.",
    en: "The file is of a program that saves more than text, such as Word or Excel. Tilsyn reads plain text in UTF-8.",
    sv: "Filen är skriven av ett program som sparar mer än text, som Word eller Excel. Tilsyn läser ren text i UTF-8.")

  static let refusedBytes = [documentTooLarge, otherFormat, utf16, invalidUTF8, controlCharacter, foreignLineBreak]
}
