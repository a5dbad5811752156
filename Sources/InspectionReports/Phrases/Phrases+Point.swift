import Inspection

extension Phrases {
  /// The score with its level and how much is answered; then what it can still become.
  func scoreSentences(of item: Int) -> [String] {
    let score = shown(assessment.results[item].exact, at: item)
      .map { Message(da: "Score \($0)", en: "Score \($0)", sv: "Poäng \($0)")(language) + rounded(at: item) }
    let counted = coverage(of: item).map {
      Message(
        da: "\($0) besvaret", en: "\($0) answered",
        sv: "\($0) \(assessment.results[item].coverage.answered == 1 ? "besvarad" : "besvarade")")(language)
    }
    let whole = assessment.results[item].reason == .lowCoverage ? nil : counted
    let level = self.level(of: item)
    let remarks = [reason(of: item), distribution(of: item)].compactMap { $0 }.joined(separator: ", ")
    let state = [level, remarks].filter { !$0.isEmpty }.joined(separator: ": ")
    let line = [score, state.isEmpty ? nil : state, beforeBand(of: item), whole].compactMap { $0 }.joined(
      separator: " · ")
    return [line.capitalizedFirst] + (range(of: item).map { [$0.capitalizedFirst + "."] } ?? [])
  }

  /// Says so where the number that is shown was rounded to a step.
  func rounded(at item: Int) -> String {
    let exact = assessment.results[item].exact
    guard let rounding = checklist.items[item].aggregation?.rounding, rounding.step != nil,
      rounding.place == .eachLevel || assessment.told(exact, at: item) != exact
    else { return "" }
    return say(" (afrundet)", " (rounded)", " (avrundat)")
  }

  /// The number that a band was found by, where the band's own score took its place.
  private func beforeBand(of item: Int) -> String? {
    let result = assessment.results[item]
    guard result.effects.isEmpty, result.value != result.exact, result.exact != nil,
      checklist.items[item].question == nil
    else { return nil }
    return shown(result.value, at: item).map {
      Message(da: "\($0) før niveauet", en: "\($0) before the band", sv: "\($0) före nivån")(language)
    }
  }

  func shortAnswer(to index: Int) -> String? {
    let item = checklist.items[index]
    if item.several != nil {
      guard let words = severalAnswers(to: index) else { return nil }
      let score = shown(assessment.results[index].exact, at: index).map {
        say("score \($0)", "score \($0)", "poäng \($0)")
      }
      let all = words + (score.map { " (\($0))" } ?? "")
      return (item.label.map { titled(assessment.text($0, language), all) } ?? named(item.id, all)) + weight(of: index)
    }
    if item.question != nil {
      guard assessment.results[index].isAnswered, let value = value(of: index) else { return nil }
      let words = value + changed(index)
      return (item.label.map { titled(assessment.text($0, language), words) } ?? named(item.id, words))
        + remarks(on: index)
    }
    let weight = weight(of: index)
    let parts = item.children.compactMap { shortAnswer(to: $0) }
    if parts.isEmpty { return nil }
    let score = shown(assessment.results[index].exact, at: index) ?? "–"
    let name = item.label.map { titled(assessment.text($0, language), score) } ?? Page.together(item.id, score)
    return name + "\(weight) [\(parts.joined(separator: ", "))]"
  }

  /// Behind an answer what it counts as where the answer is another number, and its weight, as in ` (score 3, vægt 2)`.
  func remarks(on question: Int) -> String {
    let weight = checklist.items[question].weight
    let remarks = [
      differingScore(of: question).map { number in say("score \(number)", "score \(number)", "poäng \(number)") },
      weight == 1 ? nil : say("vægt \(number(weight))", "weight \(number(weight))", "vikt \(number(weight))"),
    ].compactMap { $0 }
    return remarks.isEmpty ? "" : Page.together(" (\(remarks.joined(separator: ", ")))")
  }

  /// The score of an answer that is written as another number: a count, or a step that is called by one.
  private func differingScore(of question: Int) -> String? {
    guard assessment.results[question].effects.isEmpty, let score = assessment.results[question].value else {
      return nil
    }
    let answered: Rational?
    switch record.answers[question].value {
    case .number(let number): answered = number
    case .option: answered = checklist.words(for: record.answers[question].value, to: question).flatMap { Rational($0) }
    case .open, .text, .notRelevant, .notInFocus, .notEstablished: answered = nil
    }
    guard let answered, answered != score else { return nil }
    return number(score)
  }

  /// As in ` (vægt 3)`; empty for the weight that all have.
  func weight(of item: Int) -> String {
    let weight = checklist.items[item].weight
    if weight == 1 { return "" }
    let number = number(weight)
    return Page.together(Message(da: " (vægt \(number))", en: " (weight \(number))", sv: " (vikt \(number))")(language))
  }

  /// The number in full: as a fraction where its decimals have no end.
  func number(_ number: Rational) -> String {
    let isDecimal = Rounding(decimals: Limits.decimals).round(number) == number
    return isDecimal ? language.number(number) : number.fraction
  }

  /// A name and what it stands for, kept on one line unless it is long.
  func named(_ name: String, _ value: String) -> String {
    value.count > 40 ? name + " " + value : Page.together(name, value)
  }

  /// The score that rules have made of an answer, as in ` → 3`.
  func changed(_ index: Int) -> String {
    guard !assessment.results[index].effects.isEmpty else { return "" }
    return " → " + (shown(assessment.results[index].exact, at: index) ?? "–")
  }

  /// An answer as the record writes it, or the result of what stands below, or what became of it.
  func value(of item: Int) -> String? {
    switch record.answers[item].value {
    case .number(let number): language.number(number)
    case .text: answer(to: item)
    case .option: checklist.words(for: record.answers[item].value, to: item)
    case .open, .notRelevant, .notInFocus, .notEstablished:
      shown(assessment.results[item].exact, at: item) ?? assessment.results[item].status.words(language)
    }
  }

  func own(_ level: String, of item: Int) -> String {
    let own = assessment.words(forLevel: level, of: item, language)
    let score = shown(assessment.results[item].exact, at: item)
    let computed = [score, score == nil ? nil : self.level(of: item)].compactMap { $0 }.filter { !$0.isEmpty }
    guard !computed.isEmpty else {
      return Message(
        da: "Vurderet niveau: \(own) (ingen beregnet score)", en: "Judged level: \(own) (no computed score)",
        sv: "Bedömd nivå: \(own) (ingen beräknad poäng)")(
          language)
    }
    let beside = computed.joined(separator: ", ")
    return Message(
      da: "Vurderet niveau: \(own) (beregnet: \(beside))", en: "Judged level: \(own) (computed: \(beside))",
      sv: "Bedömd nivå: \(own) (beräknad: \(beside))")(
        language)
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
