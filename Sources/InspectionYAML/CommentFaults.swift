import Inspection

// What a comment takes away without anyone noticing.

extension Diagnostic {
  /// Words behind an answer and `#`; where the answer stands right behind its question, with the line that keeps them.
  static func noteInComment(_ note: String, after answer: Node, in line: SourceLine) -> Self {
    let shown = SourceLine.shortened(note)
    let isShort = line.value.lowerBound == Int(answer.start.column) - 1 && line.keyText.map(isAnswerKey) == false
    func whole(_ language: Language) -> String? {
      let fields =
        "\(Keyword.answer.word(in: language)): \(answer.string), "
        + "\(Keyword.note.word(in: language)): \(SourceLine.quoted(note))"
      return line.replacing(line.value.lowerBound..<line.scalars.count, with: "{\(fields)}")
    }
    let below = Message(
      da: "skriv det på en linje med `\(Keyword.note.word(in: .danish)): …`",
      en: "write it on a line with `\(Keyword.note.word(in: .english)): …`",
      sv: "skriv det på en rad med `\(Keyword.note.word(in: .swedish)): …`")
    var help = below
    if isShort, let da = whole(.danish), let en = whole(.english), let sv = whole(.swedish) {
      help = Message(da: "skriv: \(da)", en: "write: \(en)", sv: "skriv: \(sv)")
    }
    return Diagnostic(
      .noteInComment,
      Message(
        da: "det, der står efter `#`, kommer ikke med i bedømmelsen: `\(shown)`",
        en: "what stands after `#` doesn't become part of the note: `\(shown)`",
        sv: "det som står efter `#` kommer inte med i bedömningen: `\(shown)`"),
      at: answer.range, help: help)
  }

  private static func isAnswerKey(_ key: String) -> Bool { KeywordSet([.answer, .score]).match(key) != nil }

  static func textCutOff(_ lost: String, at range: SourceRange) -> Self {
    let shown = lost.count > 40 ? String(lost.prefix(40)) + "…" : lost
    return Diagnostic(
      .textCutOff,
      Message(
        da: "teksten slutter ved `#`: `\(shown)` er ikke med", en: "the text ends at `#`: `\(shown)` is left out",
        sv: "texten slutar vid `#`: `\(shown)` är inte med"),
      at: range,
      help: Message(
        da: "sæt teksten i citationstegn, hvis `#` er en del af den; ellers flyt kommentaren til sin egen linje",
        en: "put the text in quotation marks if `#` is part of it; else move the comment to a line of its own",
        sv: """
          sätt texten inom citattecken om `#` är en del av den; flytta annars kommentaren till en egen rad
          """))
  }
}

extension DiagnosticCode {
  static let noteInComment = DiagnosticCode(
    "note-in-comment", .warning,
    da: """
      Efter et svar begynder en kommentar ved `#`, og den læser ingen. Hører ordene til svaret, skal de stå under \
      `bedømmelse`. Er det en huskeseddel til dig selv, så flyt den til sin egen linje.
      """,
    en: """
      After an answer a comment begins at `#`, and nobody reads it. If the words belong to the answer, they must stand under \
      `note`. If it is a reminder for yourself, move it to a line of its own.
      """,
    sv: """
      Efter ett svar börjar en kommentar vid `#`, och den läser ingen. Hör orden till svaret ska de stå under \
      `bedömning`. Är det en minneslapp till dig själv, flytta den till en egen rad.
      """)
  static let textCutOff = DiagnosticCode(
    "text-cut-off", .warning,
    da: "I YAML begynder en kommentar ved et mellemrum og `#`. Det, der står efter, bliver ikke læst.",
    en: "In YAML a comment begins at a space and `#`. What stands after it isn't read.",
    sv: "I YAML börjar en kommentar vid ett mellanslag och `#`. Det som står efter läses inte.")
}
