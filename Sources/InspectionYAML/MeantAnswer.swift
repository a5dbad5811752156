import Inspection

/// What someone probably meant who wrote something that is no answer.
struct MeantAnswer {
  let text: String
  /// The options as they are written, and the words that say why there is none.
  let values: [String]
  let statuses: [(keyword: Keyword, word: String)]

  /// What to do about the text that stands in a range; `nil` where nothing is near.
  func remedy(at range: SourceRange) -> Remedy? {
    if !text.contains(where: { $0.isLetter || $0.isNumber }) { return Remedy(.leaveEmpty(), []) }
    if let word = exact(MeantAnswer.bare(text)) ?? excuse ?? sameNumber ?? begun {
      return .didYouMean(word, at: range)
    }
    return choice(at: range) ?? withNote.map { Remedy($0, []) }
  }

  /// The answer that is the same number: `3.0`, `03`, `tre`, `3 af 5`.
  private var sameNumber: String? {
    let words = text.lowercased().split(separator: " ")
    let isOutOf = words.count == 3 && ["af", "of", "av"].contains(words[1])
    guard let number = MeantNumber(isOutOf ? String(words[0]) : text), isOutOf || words.count == 1 else { return nil }
    return values.first { Rational($0) == number.value }
  }

  /// The one answer that begins so: `n` for `nej`.
  private var begun: String? {
    let typed = text.lowercased()
    let fitting = values.filter { $0.lowercased().hasPrefix(typed) && Rational($0) == nil }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private func exact(_ typed: String) -> String? {
    let typed = typed.lowercased()
    return (values + statuses.map { $0.word }).first { $0.lowercased() == typed }
  }

  /// Without quotes of other kinds, marks at the end and signs that can't be seen.
  private static func bare(_ text: String) -> String {
    let around = "“”„«»‘’´`'\". ,;:!?\u{A0}\u{200B}\u{FEFF}\u{2060}\u{AD}\t"
    var text = Substring(text)
    while let first = text.first, around.contains(first) { text.removeFirst() }
    while let last = text.last, around.contains(last) { text.removeLast() }
    return String(text)
  }

  private static let unknown = [
    "ved ikke", "vides ikke", "ukendt", "uoplyst", "don't know", "unknown", "vet inte", "vet ej",
  ]
  private static let beside = [
    "n/a", "na", "irrelevant", "ej relevant", "ikke aktuelt", "not applicable", "inte aktuellt",
  ]

  /// The status behind what people write instead.
  private var excuse: String? {
    let typed = text.lowercased()
    let meant: Keyword? =
      Self.unknown.contains(typed)
      ? .notEstablished : Self.beside.contains(typed) ? .notRelevant : nil
    return statuses.first { $0.keyword == meant }?.word
  }

  /// Several answers in one: `4-5`, `4 eller 5`.
  private func choice(at range: SourceRange) -> Remedy? {
    let parts = text.split { "-–/,; ".contains($0) }.map(String.init)
      .filter { !["eller", "or", "til", "to", "og", "and"].contains($0) }
    guard parts.count > 1, parts.allSatisfy(values.contains) else { return nil }
    let list = parts.quotedList
    return Remedy(
      Message(
        da: "vælg ét af svarene: \(list)", en: "choose one of the answers: \(list)", sv: "välj ett av svaren: \(list)"),
      parts.map { [DocumentEdit(range, $0)] })
  }

  /// An answer or a status with words behind it: `4 fordi …`, `ikke-relevant, ingen børn`.
  private var withNote: Message? {
    guard let end = text.firstIndex(where: { " ,;:(–".contains($0) }), let value = exact(String(text[..<end])) else {
      return nil
    }
    let isInBrackets = text[end...].drop { $0 == " " }.hasPrefix("(") && text.hasSuffix(")")
    let note = String(text[end...].drop { " ,;:-–(".contains($0) }.dropLast(isInBrackets ? 1 : 0))
    guard !note.isEmpty, note.count <= 80 else { return nil }
    let status = statuses.first { $0.word == value }?.keyword
    func line(_ language: Language) -> String {
      if let status { return "{\(status.word(in: language)): \(SourceLine.quoted(note))}" }
      return
        "{\(Keyword.answer.word(in: language)): \(value), \(Keyword.note.word(in: language)): \(SourceLine.quoted(note))}"
    }
    return Message(
      da: "skriv: \(line(.danish))", en: "write: \(line(.english))", sv: "skriv: \(line(.swedish))")
  }
}
