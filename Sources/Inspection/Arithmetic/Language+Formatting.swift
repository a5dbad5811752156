/// How numbers, dates and lists are written in each language.
extension Language {
  /// As in `3,8` or `3.8`.
  package var decimalMark: Character {
    switch self {
    case .danish, .swedish: ","
    case .english: "."
    }
  }

  /// A number with as many decimals as it has, at most `Limits.decimals`; with zeros added up to `decimals`.
  package func number(_ value: Rational, decimals: Int = 0) -> String {
    var text = value.decimal(mark: decimalMark)
    guard value.isFinite, decimals > 0 else { return text }
    var written = 0
    if let mark = text.firstIndex(of: decimalMark) {
      written = text.distance(from: mark, to: text.endIndex) - 1
    } else {
      text.append(decimalMark)
    }
    return text + String(repeating: "0", count: max(0, decimals - written))
  }

  /// A whole number, not negative, its digits in threes where there are more than four: `200.000`, `200,000`, `200 000`.
  package func grouped(_ number: Int64) -> String {
    let digits = String(number)
    guard digits.utf8.count > 4 else { return digits }
    let mark: Character =
      switch self {
      case .danish: "."
      case .english: ","
      case .swedish: "\u{A0}"
      }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { text.append(mark) }
      text.append(digit)
    }
    return text
  }

  /// A share of 1 as a percentage: `89 %` or `89%`.
  package func percentage(_ share: Rational) -> String {
    switch self {
    case .danish, .swedish: percent(share) + " %"
    case .english: percent(share) + "%"
    }
  }

  /// The number of a percentage, rounded half up; with as many decimals as it takes that what is not 0 or 100 isn't shown as that.
  package func percent(_ share: Rational) -> String {
    let exact = share * 100
    let rounded = (0...Limits.decimals).lazy.map { Rounding(decimals: $0).round(exact) }
    return number(rounded.first { ($0 == 0) == (exact == 0) && ($0 == 100) == (exact == 100) } ?? exact)
  }

  /// As in `12. marts 2026` or `12 March 2026`.
  package func date(_ day: Day) -> String {
    switch self {
    case .danish: "\(day.day). \(months[day.month - 1]) \(day.year)"
    case .english, .swedish: "\(day.day) \(months[day.month - 1]) \(day.year)"
    }
  }

  private var months: [String] {
    switch self {
    case .danish: Language.danishMonths
    case .english: Language.englishMonths
    case .swedish: Language.swedishMonths
    }
  }

  /// Whether a word of a text begins with the name of a month in any of the languages, as `juli,` does.
  package static func namesMonth(_ word: some StringProtocol) -> Bool {
    let name = word.prefix { $0.isLetter }.lowercased()
    return allCases.contains { $0.months.contains { $0.lowercased() == name } }
  }

  private static let danishMonths = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december",
  ]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  private static let swedishMonths = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
  ]

  /// A number of things: `1 fejl`, `2 advarsler`.
  package func count(_ number: Int, _ one: Message, _ many: Message) -> String {
    "\(number) \((number == 1 ? one : many)(self))"
  }

  /// A number of things by the names of one and of several.
  package func count(_ number: Int, _ names: (one: Message, many: Message)) -> String {
    count(number, names.one, names.many)
  }

  /// As in `a, b og c`.
  package func list(_ words: [String]) -> String { list(words, .and) }

  /// As in `a, b eller c`.
  package func choice(among words: [String]) -> String { list(words, .or) }

  private func list(_ words: [String], _ joint: Keyword) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(joint.word(in: self)) " + last
  }
}

extension Sequence<String> {
  /// Each in back quotes with commas between, for messages.
  package var quotedList: String { map { "`\($0)`" }.joined(separator: ", ") }
}

extension Sequence<Keyword> {
  /// The words of a language in back quotes with commas between, for messages.
  package func quotedList(in language: Language) -> String { map { $0.word(in: language) }.quotedList }
}
