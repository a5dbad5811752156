// What the visit before says to this one.

extension RecordForm {
  /// Whether the two checklists have questions in common, so that one visit can be looked back at from the other.
  package static func hasCommonQuestions(_ one: Checklist, _ other: Checklist) -> Bool {
    one.items.contains { item in
      item.isAsked && other.items.contains { $0.isAsked && $0.path == item.path }
    }
  }

  /// The answer of the visit before, as its record wrote it, with the words of its option; of what was left out, why.
  package func earlierAnswer(to item: Int) -> String? {
    guard let earlier, let known = place(inEarlier: item) else { return nil }
    let value = earlier.record.answers[known].value
    let status: Keyword? =
      switch value {
      case .notRelevant: .notRelevant
      case .notInFocus: .notInFocus
      case .notEstablished: .notEstablished
      case .open, .option, .number, .text: nil
      }
    if let status {
      return status.word(in: language) + (earlier.record.reason(of: known).map { ": " + $0 } ?? "")
    }
    guard let written = earlier.checklist.words(for: value, to: known) else { return nil }
    guard case .option(let option) = value, let question = earlier.checklist.items[known].question,
      case .choice(let options) = earlier.checklist.scales[question.scale].kind
    else { return written }
    let words = earlierText(options[Int(option)].choice.text)
    return words.isEmpty || words.lowercased() == written.lowercased() ? written : "\(written) (\(words))"
  }

  /// The fact as the visit before gave it, where it still can be given. What belongs to one visit or one event is only told: a day, what
  /// has happened since the last visit, and what else is asked about the same event.
  package func earlierFact(_ fact: Int) -> (words: String, isEvent: Bool)? {
    guard let earlier, let known = earlier.checklist.facts.firstIndex(where: { $0.id == checklist.facts[fact].id }),
      let words = earlier.checklist.words(for: earlier.record.facts[known].value, of: known), !words.isEmpty
    else { return nil }
    let isEvent = checklist.facts[fact].carriesOver.map { !$0 } ?? isOfOneVisit(fact)
    switch (checklist.facts[fact].kind, earlier.checklist.facts[known].kind) {
    case (.date, .date): return (words, checklist.facts[fact].carriesOver != true)
    case (.number(let bounds), .number):
      return Rational(words).map { bounds.contains(Interval($0)) } == true ? (words, isEvent) : nil
    case (.choice(let options, let several), .choice):
      let chosen = words.split(separator: ",").map { $0.drop { $0 == " " } }
      let isKnown = chosen.allSatisfy { word in options.contains { $0.value == word } }
      return isKnown && (several || chosen.count == 1) ? (words, isEvent) : nil
    case (.date, _), (.number, _), (.choice, _): return nil
    }
  }

  /// What was written then to the options that it takes over, by their values.
  package func earlierWords(ofFact fact: Int) -> [(option: String, text: String)] {
    guard let earlier, let known = earlier.checklist.facts.firstIndex(where: { $0.id == checklist.facts[fact].id }),
      case .choice(let before, _) = earlier.checklist.facts[known].kind,
      case .choice(let options, _) = checklist.facts[fact].kind
    else { return [] }
    return earlier.record.factWords.filter { $0.fact == known && !$0.text.isEmpty }.compactMap { words in
      let option = before[words.option].value
      return options.contains { $0.value == option && $0.asksForWords } ? (option, words.text) : nil
    }
  }

  private static let sinceLast = [
    "siden sidst", "siden seneste", "siden det seneste", "siden forrige", "since the last", "since last",
    "since the previous",
    "sedan förra", "sedan sist", "sedan senaste", "sedan det senaste",
  ]

  /// Whether a fact tells what has happened since the visit before, or something of an event whose day another fact tells: `taget-hvem`
  /// beside `taget-dato`.
  private func isOfOneVisit(_ fact: Int) -> Bool {
    let asked = checklist.facts[fact]
    let texts = asked.question?.shown.map { $0.text.lowercased() } ?? []
    if texts.contains(where: { text in Self.sinceLast.contains { text.place(of: $0) != nil } }) { return true }
    let name = asked.id.prefix { $0 != "-" }
    return checklist.facts.contains { other in
      if case .date = other.kind { return other.id != asked.id && other.id.prefix { $0 != "-" } == name }
      return false
    }
  }

  /// The findings of the visit before under a point, those set aside left out; under `nil`, those on the visit as a whole. What an
  /// inspector saw is there whatever it is.
  package func earlierFindings(of point: Int?) -> [Finding] {
    guard let earlier else { return [] }
    let known = point.flatMap { place(inEarlier: $0) }
    if point != nil, known == nil { return [] }
    return earlier.findings.filter { finding in
      let isOwn = if case .inspector = finding.origin { true } else { false }
      return finding.point == known && finding.setAside == nil && (isOwn || finding.category != .strength)
    }
  }

  /// What a finding of the visit before says.
  package func words(of finding: Finding) -> String {
    guard let earlier else { return "" }
    switch finding.origin {
    case .definition(let index):
      return earlier.record.stance(on: index)?.words ?? earlierText(earlier.checklist.findings[index].text)
    case .inspector(let index): return earlier.record.findings[index].text
    }
  }

  private func earlierText(_ text: Text) -> String {
    text.text(unit: earlier?.record.unit.kind, purpose: earlier?.record.visit.purpose, language: language)
  }

  /// The item of the earlier checklist at the same path.
  private func place(inEarlier item: Int) -> Int? {
    earlier?.checklist.items.firstIndex { $0.path == checklist.items[item].path }
  }
}
