internal import CYAML
import Inspection

// What is refused in the bytes of a document, before or while libyaml turns them into characters.

extension RawDocument {
  /// The faults that are found before libyaml sees the document.
  func refusals() -> [Diagnostic] {
    if bytes.count > Limits.documentBytes { return [.documentTooLarge(at: beginning)] }
    if let program = otherProgram { return [.otherFormat(program, at: beginning)] }
    if looksLikeUTF16 { return [.utf16(at: beginning)] }
    return invisibleCharacter().map { [$0] } ?? []
  }

  private var beginning: SourceRange { SourceRange(line: firstLine, column: 1, length: 0) }

  /// The program whose file this is, known by its first bytes.
  private var otherProgram: Message? {
    func begins(_ first: [UInt8]) -> Bool { bytes.starts(with: first) }
    func has(_ name: String) -> Bool {
      let name = Array(name.utf8)
      var from = 0
      while let offset = bytes.offset(of: name[0], from: from), offset < 1 << 16 {
        if bytes[offset...].starts(with: name) { return true }
        from = offset + 1
      }
      return false
    }
    if firstLine > 1 { return nil }
    if begins([0x50, 0x4B, 3, 4]) {
      if has("word/") { return Message(da: "en Word-fil", en: "a Word file", sv: "en Word-fil") }
      if has("xl/") { return Message(da: "en Excel-fil", en: "an Excel file", sv: "en Excel-fil") }
      return Message(
        da: "en pakket fil (zip, Word, Excel eller lignende)", en: "a packed file (zip, Word, Excel or the like)",
        sv: "en packad fil (zip, Word, Excel eller liknande)")
    }
    if begins([0xD0, 0xCF, 0x11, 0xE0]) {
      return Message(
        da: "en ældre Word- eller Excel-fil", en: "an older Word or Excel file", sv: "en äldre Word- eller Excel-fil")
    }
    if begins(Array("%PDF-".utf8)) { return Message(da: "en PDF-fil", en: "a PDF file", sv: "en PDF-fil") }
    if begins(Array("{\\rtf".utf8)) {
      return Message(
        da: "en RTF-fil (formateret tekst)", en: "an RTF file (formatted text)", sv: "en RTF-fil (formaterad text)")
    }
    return nil
  }

  /// Whether its first bytes are those of another program's file, although all of it may be letters.
  var mayBeOfOtherProgram: Bool {
    firstLine == 1 && (bytes.first == UInt8(ascii: "{") || bytes.first == UInt8(ascii: "%")) && otherProgram != nil
  }

  /// A byte order mark of UTF-16, or two ASCII letters with zero bytes between, as UTF-16 without one begins.
  private var looksLikeUTF16: Bool {
    guard bytes.count >= 2 else { return false }
    let ascii = UInt8(0x09)...0x7E
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (0xFE, 0xFF): return true
    case (0, ascii): return bytes.count >= 4 && bytes[2] == 0 && ascii ~= bytes[3]
    case (ascii, 0): return bytes.count >= 4 && ascii ~= bytes[2] && bytes[3] == 0
    default: return false
    }
  }

  /// What libyaml takes in silence and nobody can see: U+0085, U+2028, U+2029 and a lone carriage return, which end a line for
  /// it and for no editor, so that every later line number would be wrong; and a byte order mark that is not at the start.
  private func invisibleCharacter() -> Diagnostic? {
    let found = RawDocument.invisible.compactMap { character in
      offset(ofInvisible: character.bytes).map { (offset: $0, name: character.name) }
    }
    guard let first = found.min(by: { $0.offset < $1.offset }) else { return nil }
    let range = range(ofCharacterAt: first.offset)
    return first.name == "U+FEFF" ? .byteOrderMarkInside(at: range) : .foreignLineBreak(first.name, at: range)
  }

  private static let invisible: [(bytes: [UInt8], name: String)] = [
    ([0xC2, 0x85], "U+0085"), ([0xE2, 0x80, 0xA8], "U+2028"), ([0xE2, 0x80, 0xA9], "U+2029"),
    ([UInt8(ascii: "\r")], "CR"), (byteOrderMark, "U+FEFF"),
  ]

  private func offset(ofInvisible character: [UInt8]) -> Int? {
    var from = 0
    while let offset = bytes.offset(of: character[0], from: from) {
      from = offset + 1
      guard bytes[offset...].starts(with: character) else { continue }
      switch character[0] {
      case UInt8(ascii: "\r") where from < bytes.count && bytes[from] == UInt8(ascii: "\n"): continue
      case 0xEF where offset == 0: continue
      default: return offset
      }
    }
    return nil
  }

  private func range(ofCharacterAt offset: Int) -> SourceRange {
    let start = position(ofByte: offset)
    return SourceRange(line: Int(start.line), column: Int(start.column), length: 1)
  }

  /// The fault behind an error of libyaml's reader: bytes that are no text, or characters that no text should have.
  func unreadableCharacter(at offset: Int) -> Diagnostic {
    if let invalid = firstInvalidUTF8 {
      let range = range(ofCharacterAt: invalid)
      guard let (letter, word) = windows1252(at: invalid) else { return .invalidUTF8(bytes[invalid], at: range) }
      return .windows1252(letter, in: word, at: range)
    }
    let rest = bytes[min(offset, bytes.count)...].prefix(4)
    let scalar = String(decoding: rest, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    return .controlCharacter(scalar, at: range(ofCharacterAt: offset))
  }

  /// The offset of the first byte that is no part of valid UTF-8.
  private var firstInvalidUTF8: Int? {
    var offset = 0
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded): offset += encoded.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }

  /// What a byte is in Windows-1252, with the word around it, when all of the word would be letters.
  private func windows1252(at offset: Int) -> (letter: String, word: String)? {
    let isWord = { (byte: UInt8) in byte >= 0x80 || byte & 0xDF >= 0x41 && byte & 0xDF <= 0x5A || byte == 0x2D }
    let start = bytes[..<offset].lastIndex { !isWord($0) }.map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex { !isWord($0) } ?? bytes.count
    guard end - start <= 40 else { return nil }
    let word = bytes[start..<end].map { Unicode.Scalar(windows1252: $0) }
    let letter = word[offset - start]
    guard word.allSatisfy({ $0.properties.isAlphabetic || "-–—‘’“”…€".unicodeScalars.contains($0) }) else { return nil }
    return (String(letter), String(String.UnicodeScalarView(word)))
  }
}

extension Unicode.Scalar {
  fileprivate init(windows1252 byte: UInt8) {
    let special = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
    self = (0x80...0x9F).contains(byte) ? special[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// As in `U+00A0`.
  fileprivate var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Diagnostic {
  fileprivate static func documentTooLarge(at range: SourceRange) -> Self {
    Diagnostic(
      .documentTooLarge,
      Message(
        da: "dokumentet fylder mere end \(Limits.documentBytes >> 20) MiB",
        en: "the document is larger than \(Limits.documentBytes >> 20) MiB",
        sv: "dokumentet är större än \(Limits.documentBytes >> 20) MiB"),
      at: range,
      help: Message(
        da: "del det i flere dokumenter med en linje `---` imellem",
        en: "split it into several documents with a line `---` between them",
        sv: "dela det i flera dokument med en rad `---` emellan"))
  }

  fileprivate static func otherFormat(_ program: Message, at range: SourceRange) -> Self {
    Diagnostic(
      .otherFormat,
      Message(
        da: "det er \(program.da), ikke tekst", en: "this is \(program.en), not text",
        sv: "det är \(program.sv), inte text"),
      at: range,
      help: Message(
        da: "åbn den i sit program, og gem den som ren tekst (UTF-8), eller skriv skemaet i Notesblok",
        en: "open it in its program and save it as plain text (UTF-8), or write the record in a plain editor",
        sv:
          "öppna den i sitt program och spara den som ren text (UTF-8), eller skriv protokollet i en enkel textredigerare"
      ))
  }

  fileprivate static func utf16(at range: SourceRange) -> Self {
    Diagnostic(
      .utf16,
      Message(da: "filen er gemt som UTF-16", en: "the file is saved as UTF-16", sv: "filen är sparad som UTF-16"),
      at: range, help: saveAsUTF8)
  }

  fileprivate static func invalidUTF8(_ byte: UInt8, at range: SourceRange) -> Self {
    let value = String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      .invalidUTF8,
      Message(
        da: "filen er ikke gemt som UTF-8: byten \(value) kan ikke læses som tekst",
        en: "the file is not saved as UTF-8: byte \(value) can't be read as text",
        sv: "filen är inte sparad som UTF-8: byten \(value) kan inte läsas som text"),
      at: range, help: saveAsUTF8)
  }

  fileprivate static func windows1252(_ letter: String, in word: String, at range: SourceRange) -> Self {
    let quoted = letter == word ? "" : " i `\(word)`"
    let quotedEnglish = letter == word ? "" : " in `\(word)`"
    return Diagnostic(
      .invalidUTF8,
      Message(
        da: "filen er ikke gemt som UTF-8, men vist nok som Windows-1252: her står et `\(letter)`\(quoted)",
        en: "the file is not saved as UTF-8 but, it seems, as Windows-1252: this is `\(letter)`\(quotedEnglish)",
        sv: """
          filen är inte sparad som UTF-8 utan troligen som Windows-1252: här står ett `\(letter)`\(quoted)
          """),
      at: range, help: saveAsUTF8)
  }

  private static let saveAsUTF8 = Message(
    da: "gem filen som UTF-8 (vælg det under “Gem som”)", en: "save the file as UTF-8 (choose it under “Save as”)",
    sv: "spara filen som UTF-8 (välj det under ”Spara som”)")

  fileprivate static func controlCharacter(_ scalar: Unicode.Scalar, at range: SourceRange) -> Self {
    Diagnostic(
      .controlCharacter,
      Message(
        da: scalar == "\0" ? "her står et NUL-tegn" : "her står et usynligt styretegn, \(scalar.codePoint)",
        en: scalar == "\0" ? "this is a NUL character" : "this is an invisible control character, \(scalar.codePoint)",
        sv: scalar == "\0" ? "här står ett NUL-tecken" : "här står ett osynligt styrtecken, \(scalar.codePoint)"),
      at: range,
      help: Message(
        da: "slet tegnet, eller skriv ordet forfra", en: "delete it, or type the word anew",
        sv: "ta bort tecknet, eller skriv om ordet"))
  }

  fileprivate static func byteOrderMarkInside(at range: SourceRange) -> Self {
    Diagnostic(
      .controlCharacter,
      Message(
        da: "her står et usynligt U+FEFF, som kun må stå allerførst i en fil",
        en: "this is an invisible U+FEFF, which may only stand at the very start of a file",
        sv: "här står ett osynligt U+FEFF, som bara får stå allra först i en fil"),
      at: range,
      help: Message(
        da: "slet det; det opstår, når to filer er sat sammen til én",
        en: "delete it; it comes from joining two files into one",
        sv: "ta bort det; det uppstår när två filer har satts ihop till en"))
  }

  fileprivate static func foreignLineBreak(_ name: String, at range: SourceRange) -> Self {
    Diagnostic(
      .foreignLineBreak,
      Message(
        da: "her står et usynligt linjeskift af en fremmed slags (\(name))",
        en: "this is an invisible line break of a foreign kind (\(name))",
        sv: "här står en osynlig radbrytning av ett främmande slag (\(name))"),
      at: range,
      help: Message(
        da: "slet det, og tryk Enter, hvis der skal være et linjeskift",
        en: "delete it, and press Enter if a line break is meant",
        sv: "ta bort den, och tryck Enter om det ska vara en radbrytning"))
  }
}
