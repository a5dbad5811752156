import Inspection

// How numbers come about.

extension DescriptionReport {
  var scoring: [Block] {
    let levels: [Level] = [.criterion, .point, .overall]
    let blocks = levels.flatMap { scoring(at: $0) }
    if blocks.isEmpty { return [] }
    return [.heading(2, Words(say("Sådan bliver tallene til", "How the numbers come about", "Så kommer talen till")))]
      + blocks
  }

  /// What all of a level have in common is said once.
  private func scoring(at level: Level) -> [Block] {
    let items = checklist.items.indices.filter {
      checklist.items[$0].level == level && checklist.items[$0].aggregation != nil && checklist.items[$0].several == nil
    }
    var groups: [(sentences: [String], items: [Int])] = []
    for item in items {
      let sentences = sentences(of: item)
      if let same = groups.firstIndex(where: { $0.sentences == sentences }) {
        groups[same].items.append(item)
      } else {
        groups.append((sentences, [item]))
      }
    }
    return groups.flatMap { group -> [Block] in
      let name =
        level == .overall
        ? say("Det samlede tal", "The overall number", "Det sammanlagda talet")
        : group.items.count == items.count
          ? level.names.many(language).capitalizedFirst
          : language.list(group.items.map { text(checklist.items[$0].name) })
      let bands = group.items.first.map { self.bands(of: $0) } ?? []
      return [.heading(3, Words(name)), .list(group.sentences.map { Words($0) })] + bands
    }
  }

  private func sentences(of item: Int) -> [String] {
    guard let aggregation = checklist.items[item].aggregation else { return [] }
    if aggregation.method == Method.none {
      return [say("Der regnes intet tal ud.", "No number is worked out.", "Inget tal räknas ut.")]
    }
    return [method(of: aggregation)] + rows(of: aggregation) + enough(for: aggregation) + leftOut(of: aggregation)
      + [rounding(aggregation.rounding)] + effects(on: item)
  }

  private func method(of aggregation: Aggregation) -> String {
    let parts = aggregation.of.names.many(language)
    let sentence = aggregation.method.sentence(language)
    if aggregation.method == .table {
      return say(
        "Tallet læses af den første række, der passer:", "The number is read from the first row that fits:",
        "Talet läses av den första raden som passar:")
    }
    let start =
      aggregation.method == .deduct
      ? say(
        ", fra \(language.number(aggregation.start))", ", from \(language.number(aggregation.start))",
        ", från \(language.number(aggregation.start))") : ""
    return say(
      "Tallet er \(sentence)\(start); delene er \(parts).",
      "The number is the \(sentence)\(start); the parts are \(parts).",
      "Talet är \(sentence)\(start); delarna är \(parts).")
  }

  private func rows(of aggregation: Aggregation) -> [String] {
    aggregation.rows.map { row in
      let when = row.when.map { say("Når ", "When ", "När ") + words(of: $0) } ?? say("Ellers", "Otherwise", "Annars")
      guard let score = row.score else {
        return when + say(": der gives intet tal.", ": no number is given.", ": inget tal ges.")
      }
      let number = checklist.words(of: score, language)
      return when + say(": tallet er \(number).", ": the number is \(number).", ": talet är \(number).")
    }
  }

  private func enough(for aggregation: Aggregation) -> [String] {
    var sentences: [String] = []
    if let least = aggregation.minCoverage, least > 0 {
      let share = language.percentage(least)
      sentences.append(
        say(
          "Er under \(share) af de spørgsmål, der gælder, besvaret, gives intet tal. Det er spørgsmål, der tælles, ikke vægte.",
          "Where less than \(share) of the questions that apply are answered, no number is given. Questions are counted, not weights.",
          "Är under \(share) av de frågor som gäller besvarade ges inget tal. Det är frågor som räknas, inte vikter."))
    }
    if let fewest = aggregation.minAnswered {
      sentences.append(
        say(
          "Er færre end \(fewest) spørgsmål besvaret, gives intet tal.",
          "Where fewer than \(fewest) questions are answered, no number is given.",
          "Är färre än \(fewest) frågor besvarade ges inget tal."))
    }
    return sentences
  }

  private func leftOut(of aggregation: Aggregation) -> [String] {
    let (relevant, focus, answered) = (aggregation.notRelevant, aggregation.notInFocus, aggregation.unanswered)
    if relevant == focus, focus == answered {
      return [
        say(
          "Det, der ikke er relevant, i fokus eller besvaret,", "What is not relevant, in focus or answered",
          "Det som inte är relevant, i fokus eller besvarat") + words(relevant)
      ]
    }
    return [
      say("Det, der ikke er relevant,", "What is not relevant", "Det som inte är relevant") + words(relevant),
      say("Det, der ikke er i fokus,", "What is not in focus", "Det som inte är i fokus") + words(focus),
      say("Det, der ikke er besvaret,", "What is not answered", "Det som inte är besvarat") + words(answered),
    ]
  }

  private func words(_ policy: Policy) -> String {
    switch policy {
    case .exclude: say(" tæller ikke med.", " doesn't count.", " räknas inte.")
    case .zero: say(" tæller som 0.", " counts as 0.", " räknas som 0.")
    case .highest:
      say(" tæller som det højest mulige.", " counts as the highest possible.", " räknas som det högsta möjliga.")
    case .unrated: say(" gør, at der intet tal gives.", " means that no number is given.", " gör att inget tal ges.")
    }
  }

  private func rounding(_ rounding: Rounding) -> String {
    let to =
      rounding.step.map {
        say("nærmeste \(language.number($0))", "nearest \(language.number($0))", "närmaste \(language.number($0))")
      }
      ?? language.count(
        rounding.decimals, Message(da: "decimal", en: "decimal", sv: "decimal"),
        Message(da: "decimaler", en: "decimals", sv: "decimaler"))
    let mode =
      switch rounding.mode {
      case .halfUp: say("halve op", "halves up", "halva uppåt")
      case .halfEven: say("halve til lige", "halves to even", "halva till jämnt")
      case .down: say("altid ned", "always down", "alltid nedåt")
      }
    switch rounding.place {
    case .display:
      return say(
        "Det vises med \(to) (\(mode)), men der regnes videre med det nøjagtige tal.",
        "It is shown to the \(to) (\(mode)), but calculation goes on with the exact number.",
        "Det visas med \(to) (\(mode)), men det räknas vidare med det exakta talet.")
    case .eachLevel:
      return say(
        "Det rundes af til \(to) (\(mode)), og der regnes videre med det afrundede tal.",
        "It is rounded to the \(to) (\(mode)), and calculation goes on with the rounded number.",
        "Det avrundas till \(to) (\(mode)), och det räknas vidare med det avrundade talet.")
    }
  }

  private func effects(on item: Int) -> [String] {
    let count = checklist.items[item].effects.count
    if count == 0 { return [] }
    return [
      count == 1
        ? say(
          "Én regel kan derefter ændre tallet; den står under »Regler«.",
          "One rule can change the number after that; it stands below “Rules”.",
          "En regel kan därefter ändra talet; den står under ”Regler”.")
        : say(
          "\(count) regler kan derefter ændre tallet; de står under »Regler«.",
          "\(count) rules can change the number after that; they stand below “Rules”.",
          "\(count) regler kan därefter ändra talet; de står under ”Regler”.")
    ]
  }

  private func bands(of item: Int) -> [Block] {
    let bands = checklist.items[item].aggregation?.bands ?? []
    if bands.isEmpty { return [] }
    let rows = bands.indices.reversed().map { index in
      let from = say(
        "fra \(language.number(bands[index].from))", "from \(language.number(bands[index].from))",
        "från \(language.number(bands[index].from))")
      let below =
        index + 1 < bands.count
        ? say(
          " og under \(language.number(bands[index + 1].from))", " and below \(language.number(bands[index + 1].from))",
          " och under \(language.number(bands[index + 1].from))") : ""
      return [words(bands[index].text), Words(from + below)]
    }
    return [
      .table(
        Block.Table(
          caption: say("Niveauer", "Bands", "Nivåer"),
          head: [say("Niveau", "Band", "Nivå"), say("Tallet er", "The number is", "Talet är")],
          rows: rows))
    ]
  }
}
