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
