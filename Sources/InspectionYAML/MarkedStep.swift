import Inspection

// A cross in the comment of a form, as on paper: `#  X 5: …`. It is no answer.

extension RawDocument {
  /// Warns of the first step that someone marked in a comment in place of writing it as the answer.
  func markedStep(_ checklist: Checklist) -> Diagnostic? {
    var from = 0
    while let sign = bytes.offset(of: UInt8(ascii: "#"), from: from) {
      from = sign + 1
      guard let word = wordMarked(behind: sign), checklist.hasOption(word) else { continue }
      let start = position(ofByte: sign)
      return .markedStep(word, at: SourceRange(line: Int(start.line), column: Int(start.column), length: 1))
    }
    return nil
  }

  /// The word before a colon that a cross stands before.
  private func wordMarked(behind sign: Int) -> String? {
    let rest = bytes[(sign + 1)...].prefix(60).prefix { $0 != UInt8(ascii: "\n") }.drop { $0 == UInt8(ascii: " ") }
    let text = Substring(String(decoding: rest, as: UTF8.self))
    guard let mark = ["[x]", "[X]", "x", "X", "✓", "✔", "☒", "☑"].first(where: { text.hasPrefix($0) }) else {
      return nil
    }
    let behind = text.dropFirst(mark.count)
    guard behind.first == " ", let colon = behind.firstIndex(of: ":") else { return nil }
    let word = behind[..<colon].drop { $0 == " " }
    return word.isEmpty || word.contains(" ") ? nil : String(word)
  }
}

extension Checklist {
  fileprivate func hasOption(_ word: String) -> Bool {
    scales.contains { scale in
      if case .choice(let options) = scale.kind { options.contains { $0.choice.value == word } } else { false }
    }
  }
}

extension Diagnostic {
  fileprivate static func markedStep(_ word: String, at range: SourceRange) -> Self {
    Diagnostic(
      .markedStep,
      Message(
        da: "et kryds ved `\(word)` i en kommentar er ikke et svar",
        en: "a cross at `\(word)` in a comment is no answer",
        sv: "ett kryss vid `\(word)` i en kommentar är inget svar"),
      at: range,
      help: Message(
        da: "skriv svaret efter `svar:`: `svar: \(word)`", en: "write the answer behind `answer:`: `answer: \(word)`",
        sv: "skriv svaret efter `svar:`: `svar: \(word)`"))
  }
}

extension DiagnosticCode {
  static let markedStep = DiagnosticCode(
    "marked-step", .warning,
    da: "Linjer med `#` er forklaringer, som ingen læser. Svaret skrives efter `svar:`, ikke med et kryds ved trinnet.",
    en:
      "Lines with `#` are explanations that nobody reads. The answer is written behind `answer:`, not by a cross at the step.",
    sv: "Rader med `#` är förklaringar som ingen läser. Svaret skrivs efter `svar:`, inte med ett kryss vid steget.")
}
