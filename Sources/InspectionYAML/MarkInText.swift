import Inspection

extension RawDocument {
  /// Of a document that begins with `---` and goes on further in, as a text would: that the line was meant to be part of one.
  var markInText: Diagnostic? {
    guard firstLine > 1, bytes.count > 3, bytes.prefix(3).allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 20, omittingEmptySubsequences: false)
    guard let mark = lines.first, mark.dropFirst(3).allSatisfy({ $0.isBlankByte }),
      let next = lines.dropFirst().first(where: { !$0.allSatisfy { $0.isBlankByte } })
    else { return nil }
    let indent = next.prefix { $0 == UInt8(ascii: " ") }.count
    guard indent > 0, next.dropFirst(indent).first != UInt8(ascii: "#") else { return nil }
    let line = Int(firstLine)
    return Diagnostic(
      .markInText,
      Message(
        da: "`---` helt ude til venstre begynder et nyt dokument, og linjerne under er rykket ind som i en tekst",
        en: "`---` at the very left begins a new document, and the lines below are indented as in a text",
        sv: "`---` längst till vänster inleder ett nytt dokument, och raderna under är indragna som i en text"),
      at: SourceRange(SourcePosition(line: line, column: 1), SourcePosition(line: line, column: 4)),
      help: Message(
        da: "hører linjerne til teksten ovenfor, så sæt \(indent) mellemrum foran `---`",
        en: "if the lines belong to the text above, put \(indent) spaces before `---`",
        sv: "hör raderna till texten ovanför, sätt \(indent) mellanslag framför `---`"))
  }
}

extension UInt8 {
  fileprivate var isBlankByte: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\r")
  }
}

extension DiagnosticCode {
  static let markInText = DiagnosticCode(
    "mark-in-text",
    da:
      "En streg af tre bindestreger, der står helt ude til venstre, deler filen i to dokumenter. Skal den være en del af en tekst, rykkes den ind ligesom resten af teksten.",
    en:
      "Three hyphens at the very left part the file into two documents. To be part of a text they are indented as the rest of the text is.",
    sv:
      "Tre bindestreck längst till vänster delar filen i två dokument. Ska de höra till en text, dras de in som resten av texten."
  )
}
