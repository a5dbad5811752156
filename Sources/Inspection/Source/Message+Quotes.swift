extension Message {
  /// The message with what it quotes between backquotes cut to a length that can be read, and itself where it quotes no end of things: a
  /// word of a document may be a megabyte.
  var withShortQuotes: Message {
    Message(da: Self.shortened(da), en: Self.shortened(en), sv: Self.shortened(sv))
  }

  /// The most characters of a whole message.
  private static var most: Int { 2_000 }

  private static func shortened(_ text: String) -> String {
    if text.utf8.count <= Limits.quotedLetters { return text }
    let pieces = text.unicodeScalars.split(separator: "`", omittingEmptySubsequences: false)
    var short = String.UnicodeScalarView()
    for (index, piece) in pieces.enumerated() {
      if index > 0 { short.append("`") }
      let isQuoted = index % 2 == 1
      let rest =
        piece.index(piece.startIndex, offsetBy: Limits.quotedLetters, limitedBy: piece.endIndex) ?? piece.endIndex
      if isQuoted, rest < piece.endIndex {
        short.append(contentsOf: piece.prefix(Limits.quotedLetters - 1))
        short.append("…")
      } else {
        short.append(contentsOf: piece)
      }
    }
    if short.count <= most { return String(short) }
    return String(String.UnicodeScalarView(short.prefix(most - 1))) + "…"
  }
}

extension Message {
  /// The message where it quotes the words of a language for the document in every language that it is said in. What is quoted alike in
  /// all is the document's own.
  package func quoting(in language: Language) -> Message {
    let wanted = Self.parts(of: self(language))
    func said(_ text: String) -> String {
      var parts = Self.parts(of: text)
      guard parts.count == wanted.count else { return text }
      // What both quote is the document's own, wherever it stands in the sentence.
      var words = parts.indices.filter { $0 % 2 == 1 }.map { wanted[$0] }
      let others = parts.indices.filter { index in
        guard index % 2 == 1 else { return false }
        guard let own = words.firstIndex(of: parts[index]) else { return true }
        words.remove(at: own)
        return false
      }
      for (index, word) in zip(others, words) { parts[index] = word }
      return parts.joined(separator: "`")
    }
    return Message(da: said(da), en: said(en), sv: said(sv)).advising(in: language)
  }

  /// The same for a line to copy, which stands without back quotes at the end: `skriv: {svar: 4, bedømmelse: …}`.
  private func advising(in language: Language) -> Message {
    let wanted = Self.line(in: self(language))
    func said(_ text: String) -> String {
      guard let wanted, let line = Self.line(in: text) else { return text }
      return String(text[..<line.lowerBound] + self(language)[wanted])
    }
    return Message(da: said(da), en: said(en), sv: said(sv))
  }

  private static func line(in text: String) -> Range<String.Index>? {
    let place = ["skriv: ", "write: ", "mangler: {", "answer: {", "saknas: {"].lazy.compactMap { text.place(of: $0) }
      .first
    guard let place else { return nil }
    let end =
      text.utf8[text.utf8.index(before: place.upperBound)] == UInt8(ascii: "{")
      ? text.utf8.index(before: place.upperBound) : place.upperBound
    return end..<text.endIndex
  }

  private static func parts(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "`"), omittingEmptySubsequences: false).map { String(Substring($0)) }
  }
}

extension Diagnostic {
  /// The same fault with the words of the language that the document is written in.
  package func quoting(in language: Language?) -> Diagnostic {
    guard let language else { return self }
    let remedy =
      mendings.isEmpty
      ? nil
      : help.map { Remedy($0.quoting(in: language), mendings, alone: alone.map { $0.quoting(in: language) }) }
    return Diagnostic(
      code, message.quoting(in: language), at: range, remedy: remedy,
      help: (mendings.isEmpty ? help : otherwise)?.quoting(in: language), related: related,
      note: note ?? .firstTime)
  }
}
