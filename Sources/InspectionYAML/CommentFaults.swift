import Inspection

// What a comment takes away without anyone noticing.

extension Diagnostic {
  /// Words behind a value and `#`, with the place where they would be read. Advice is in the record's own language.
  static func noteInComment(
    _ note: String, behind value: Node, of place: RecordReader.CommentPlace, in line: SourceLine, _ language: Language
  ) -> Self {
    let shown = SourceLine.shortened(note)
    let isAnswer = place == .answer
    return Diagnostic(
      .noteInComment,
      Message(
        da: "det, der står efter `#`, kommer ikke med i \(isAnswer ? "bedømmelsen" : "skemaet"): `\(shown)`",
        en: "what stands after `#` doesn't become part of the \(isAnswer ? "note" : "record"): `\(shown)`",
        sv: "det som står efter `#` kommer inte med i \(isAnswer ? "bedömningen" : "protokollet"): `\(shown)`"),
      at: value.range,
      remedy: (isAnswer ? withNote(note, behind: value, in: line, language) : nil)
        ?? Remedy(
          place.advice(language), value.start.line == line.number ? [line.commentOnItsOwnLine].withoutHidden : []))
  }

  /// The answer with the words beside it, where it stands right behind its question.
  private static func withNote(
    _ note: String, behind answer: Node, in line: SourceLine, _ language: Language
  ) -> Remedy? {
    guard answer.kind == .scalar, line.value.lowerBound == Int(answer.start.column) - 1, !line.hasDash, !answer.isEmpty,
      let key = line.keyText, RecordReader.answerKeys.match(key) == nil
    else { return nil }
    let typed = line.valueText
    let isStatus = RecordReader.statuses.match(answer.word) != nil
    func edit(_ language: Language) -> DocumentEdit {
      let answer =
        isStatus ? typed : "\(Keyword.answer.word(in: language)): \(typed), \(Keyword.note.word(in: language))"
      return line.edit(line.value.lowerBound..<line.scalars.count, "{\(answer): \(SourceLine.quoted(note))}")
    }
    let lines = Language.allCases.compactMap { line.made(by: [edit($0)]) }
    if lines.count < Language.allCases.count { return nil }
    return Remedy(
      Message(da: "skriv: \(lines[0])", en: "write: \(lines[1])", sv: "skriv: \(lines[2])"),
      [[edit(language)]].withoutHidden)
  }

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

extension RecordReader.CommentPlace {
  /// Where to write the words so that they are read.
  fileprivate func advice(_ language: Language) -> Message {
    let below: (da: String, en: String, sv: String) =
      switch self {
      case .answer:
        name(.note, language) {
          ("på en linje med `\($0): …`", "on a line with `\($0): …`", "på en rad med `\($0): …`")
        }
      case .followUp:
        name(.what, language) { ("under `\($0)`", "under `\($0)`", "under `\($0)`") }
      case .finding:
        name(.text, language) { ("under `\($0)`", "under `\($0)`", "under `\($0)`") }
      case .setAside: ("med i begrundelsen", "into the reason", "in i skälet")
      case .judgement: ("med i teksten", "into the text", "in i texten")
      case .elsewhere:
        name(.judgement, language) {
          let field = "`\(Keyword.overall.word(in: language)): …` under `\($0)`"
          return ("i en bedømmelse eller som \(field)", "in a note or as \(field)", "i en bedömning eller som \(field)")
        }
      }
    return Message(
      da: "skriv det \(below.da); en huskeseddel til dig selv flyttes til sin egen linje",
      en: "write it \(below.en); a reminder for yourself goes on a line of its own",
      sv: "skriv det \(below.sv); en minneslapp till dig själv flyttas till en egen rad")
  }

  private func name(
    _ keyword: Keyword, _ language: Language, _ words: (String) -> (da: String, en: String, sv: String)
  ) -> (da: String, en: String, sv: String) { words(keyword.word(in: language)) }
}

extension SourceLine {
  /// The comment behind the value moved to a line above.
  fileprivate var commentOnItsOwnLine: [DocumentEdit] {
    let comment = text(from: commentStart, to: scalars.count)
    let margin = String(repeating: " ", count: indent)
    return [edit(0..<0, "\(margin)\(comment)\n"), edit(contentEnd..<scalars.count, "")]
  }
}

extension DiagnosticCode {
  static let noteInComment = DiagnosticCode(
    "note-in-comment", .warning,
    da: """
      Efter en værdi begynder en kommentar ved `#`, og den læser ingen. Hører ordene til et svar, skal de stå under \
      `bedømmelse`, og ellers i en anden tekst. Er det en huskeseddel til dig selv, så flyt den til sin egen linje.
      """,
    en: """
      After a value a comment begins at `#`, and nobody reads it. If the words belong to an answer, they must stand under \
      `note`, and else in another text. If it is a reminder for yourself, move it to a line of its own.
      """,
    sv: """
      Efter ett värde börjar en kommentar vid `#`, och den läser ingen. Hör orden till ett svar ska de stå under \
      `bedömning`, och annars i en annan text. Är det en minneslapp till dig själv, flytta den till en egen rad.
      """)
  static let textCutOff = DiagnosticCode(
    "text-cut-off", .warning,
    da: "I YAML begynder en kommentar ved et mellemrum og `#`. Det, der står efter, bliver ikke læst.",
    en: "In YAML a comment begins at a space and `#`. What stands after it isn't read.",
    sv: "I YAML börjar en kommentar vid ett mellanslag och `#`. Det som står efter läses inte.")
}
