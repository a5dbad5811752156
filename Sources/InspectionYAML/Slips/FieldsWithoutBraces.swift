import Inspection

// Fields that were typed behind a colon without the braces around them.

extension SourceLine {
  private static let statuses = KeywordSet([.notRelevant, .notInFocus, .notEstablished])

  /// The value as fields in `{…}`, when it is a status with its reason, `ikke-relevant: ingen børn`, or fields without their
  /// brackets, `id: A, type: tilbud`.
  var valueAsFields: String? {
    let isRound = valueText.hasPrefix("(") && valueText.hasSuffix(")")
    let inner = isRound ? String(valueText.dropFirst().dropLast()) : valueText
    let name = String(inner.prefix { $0 != ":" })
    let reason = String(inner.dropFirst(name.count + 1)).trimmingSpaces
    if SourceLine.statuses.match(name) != nil {
      let isPlain = !reason.contains { ",:[]{}#&*!|>'\"%@`".contains($0) }
      return "{\(name): \(isPlain ? reason : SourceLine.quoted(reason))}"
    }
    let fields = inner.split(separator: ",").map { String($0).trimmingSpaces }
    guard isRound || fields.count > 1, !inner.contains("\""), !inner.contains("'") else { return nil }
    let areKeys = fields.allSatisfy { field in
      field.place(of: ": ") != nil && Keyword.isWord(String(field.prefix { $0 != ":" }))
    }
    return areKeys ? "{\(inner)}" : nil
  }
}

extension Keyword {
  private static let everyWord = Set(allCases.flatMap { word in Language.allCases.flatMap(word.words(in:)) })

  /// Whether the text is a word of any language, whatever it means in its place.
  static func isWord(_ text: String) -> Bool { everyWord.contains(text) }

  private static let wordsByLanguage = Language.allCases.map { language in
    Set(allCases.flatMap { $0.words(in: language) })
  }

  /// Whether it is a word of this language.
  static func isWord(_ text: String, in language: Language) -> Bool {
    Language.allCases.firstIndex(of: language).map { wordsByLanguage[$0].contains(text) } ?? false
  }
}
