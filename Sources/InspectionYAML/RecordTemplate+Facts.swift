import Inspection

extension RecordTemplate {
  mutating func writeFacts() {
    guard !form.facts.isEmpty else { return }
    add("", key(.facts))
    for index in form.facts {
      let fact = checklist.facts[index]
      comment(form.words(asking: fact), indent: 2)
      if let guidance = fact.guidance { comment(form.text(guidance), indent: 2, bullet: "  ") }
      if let condition = form.condition(ofFact: index) {
        comment(
          Message(da: "Kun når \(condition).", en: "Only when \(condition).", sv: "Bara när \(condition)."), indent: 2,
          bullet: "  ")
      }
      if fact.isInternal {
        comment(
          Message(
            da: "Kun internt: kommer ikke med i det, der sendes ud.", en: "Internal only: in nothing that is sent out.",
            sv: "Endast internt: kommer inte med i det som skickas ut."), indent: 2, bullet: "  ")
      }
      writeKind(of: fact, form.need(ofFact: index))
      let earlier = form.earlierFact(index)
      if let earlier {
        comment(
          earlier.isEvent
            ? Message(
              da: "Sidst: \(earlier.words)", en: "Last time: \(earlier.words)", sv: "Förra gången: \(earlier.words)")
            : Message(
              da: "Fra sidst; ret det, hvis det ikke passer mere.",
              en: "From last time; correct it if it no longer fits.",
              sv: "Från förra gången; rätta om det inte längre stämmer."), indent: 2, bullet: "  ")
      }
      var value = ""
      if let earlier, !earlier.isEvent {
        value = " " + self.value(earlier.words, of: fact, form.earlierWords(ofFact: index))
      }
      add("  \(fact.id):\(value)")
    }
  }

  private func value(_ words: String, of fact: Fact, _ more: [(option: String, text: String)]) -> String {
    if !more.isEmpty {
      let options = words.split(separator: ",").map { option in
        let option = String(option.drop { $0 == " " })
        guard let text = more.first(where: { $0.option == option })?.text else { return RecordTemplate.scalar(option) }
        return "{\(RecordTemplate.scalar(option)): \(RecordTemplate.scalar(text))}"
      }
      return options.count == 1 ? options[0] : "[" + options.joined(separator: ", ") + "]"
    }
    guard case .choice(_, several: true) = fact.kind else { return RecordTemplate.scalar(words) }
    let chosen = words.split(separator: ",").map { RecordTemplate.scalar(String($0.drop { $0 == " " })) }
    return "[" + chosen.joined(separator: ", ") + "]"
  }

  /// How a fact is given.
  private mutating func writeKind(of fact: Fact, _ need: String?) {
    if let need {
      let more = (
        need.isEmpty ? "" : ", når \(need)", need.isEmpty ? "" : " when \(need)", need.isEmpty ? "" : " när \(need)"
      )
      comment(
        Message(da: "Skal udfyldes\(more.0).", en: "Must be filled in\(more.1).", sv: "Ska fyllas i\(more.2)."),
        indent: 2,
        bullet: "  ")
    }
    switch fact.kind {
    case .choice(let options, let several):
      if several {
        let example = options.prefix(2).map { $0.value }.joined(separator: ", ")
        comment(
          Message(
            da: "Flere kan vælges, i skarp parentes: [\(example)]",
            en: "Several may be chosen, in brackets: [\(example)]",
            sv: "Flera kan väljas, inom hakparentes: [\(example)]"), indent: 2, bullet: "  ")
      }
      for option in options { comment(form.text(option.text), indent: 2, bullet: "  \(option.value): ") }
      for option in options where option.asksForWords {
        comment(
          Message(
            da: "Uddybes i ord: {\(option.value): …}", en: "To be put in words: {\(option.value): …}",
            sv: "Förklaras i ord: {\(option.value): …}"), indent: 2, bullet: "  ")
      }
    case .number(let bounds): comment(number(bounds, isWhole: fact.isWhole), indent: 2, bullet: "  ")
    case .date:
      comment(
        Message(da: "En dato: år-måned-dag", en: "A date: year-month-day", sv: "Ett datum: år-månad-dag"), indent: 2,
        bullet: "  ")
    }
  }

  /// The numbers that may be given.
  func number(_ bounds: Interval, isWhole: Bool = false) -> Message {
    func number(_ language: Language, _ from: String, _ to: String) -> String {
      let low = bounds.lowest.isFinite ? " \(from) \(language.number(bounds.lowest))" : ""
      return low + (bounds.highest.isFinite ? " \(to) \(language.number(bounds.highest))" : "")
    }
    return Message(
      da: (isWhole ? "Et helt tal" : "Et tal") + number(.danish, "fra", "til"),
      en: (isWhole ? "A whole number" : "A number") + number(.english, "from", "to"),
      sv: (isWhole ? "Ett heltal" : "Ett tal") + number(.swedish, "från", "till"))
  }
}
