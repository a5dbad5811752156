import Inspection

// Questions that take several answers.

extension Phrases {
  /// The answers that were given to a question that takes several, as items.
  func givenAnswers(to item: Int) -> [Int] {
    checklist.items[item].children.filter { assessment.results[$0].isAnswered }
  }

  /// All that was said to it: its answers, and why there is none.
  func writtenAnswers(to item: Int) -> [Int] {
    checklist.items[item].children.filter { record.answers[$0].value != .open }
  }

  /// What an answer of several is about: as the inspector calls it, else by its number.
  func nameOfAnswer(_ item: Int) -> String {
    record.label(of: item) ?? assessment.text(checklist.items[item].name, language)
  }

  /// The same behind its question.
  func nameInFull(ofAnswer item: Int) -> String {
    let question = checklist.asked(item)
    return (label(of: question) ?? title(of: question)) + " – " + nameOfAnswer(item)
  }

  /// All answers in a few words, as in `2 af 3 ja`; `nil` while there is none.
  func severalAnswers(to item: Int) -> String? {
    let given = givenAnswers(to: item)
    guard let question = checklist.question(of: item), checklist.items[item].several != nil, !given.isEmpty else {
      return nil
    }
    let all = say(
      "\(given.count) svar", given.count == 1 ? "1 answer" : "\(given.count) answers", "\(given.count) svar")
    let words: String
    switch checklist.scales[question.scale].kind {
    case .choice(let options): words = chosen(given, options) ?? all
    case .number:
      let numbers = given.compactMap { assessment.record.answers[$0].value.number }.sorted()
      words = all + ": " + numbers.map { language.number($0) }.joined(separator: language == .english ? ", " : "; ")
    case .free: words = all
    }
    return words + short(of: item)
  }

  /// Of two options how many chose the better one, of more how many chose each.
  private func chosen(_ given: [Int], _ options: [Scale.Option]) -> String? {
    let counts = options.indices.map { option in
      given.count { record.answers[$0].value == .option(Int32(option)) }
    }
    func words(_ option: Int) -> String { assessment.text(options[option].choice.text, language).lowercasedFirst }
    if options.count == 2 {
      let better = (options[1].score ?? 0) > (options[0].score ?? 0) ? 1 : 0
      return say(
        "\(counts[better]) af \(given.count) \(words(better))", "\(counts[better]) of \(given.count) \(words(better))",
        "\(counts[better]) av \(given.count) \(words(better))")
    }
    let chosen = counts.indices.filter { counts[$0] > 0 }.map { option in
      say(
        "\(counts[option]) af \(given.count) \(words(option))", "\(counts[option]) of \(given.count) \(words(option))",
        "\(counts[option]) av \(given.count) \(words(option))")
    }
    return chosen.joined(separator: ", ")
  }

  /// Says so where there are fewer answers than there must be.
  private func short(of item: Int) -> String {
    guard assessment.results[item].status == .unanswered, let least = checklist.items[item].several?.atLeast else {
      return ""
    }
    return say(" (mindst \(least) svar)", " (at least \(least) answers)", " (minst \(least) svar)")
  }
}

extension Answer.Value {
  fileprivate var number: Rational? { if case .number(let number) = self { number } else { nil } }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
