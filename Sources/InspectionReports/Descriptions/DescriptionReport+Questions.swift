import Inspection

// What is asked, of whom, and what comes of an answer by itself.

extension DescriptionReport {
  /// Those whom questions are put to in their own words, and what answers rest on.
  var asked: [Block] {
    if checklist.respondents.isEmpty, checklist.sourceKinds.isEmpty { return [] }
    var blocks: [Block] = [.heading(2, Words(say("Hvem der spørges", "Who is asked", "Vilka som frågas")))]
    if !checklist.sourceKinds.isEmpty {
      let kinds = names(checklist.sourceKinds)
      blocks.append(
        .paragraph(
          Words(
            say(
              "Konsulenten svarer på spørgsmålene ud fra datakilder: \(kinds).",
              "The inspector answers the questions from sources: \(kinds).",
              "Inspektören svarar på frågorna utifrån källor: \(kinds).")), .plain))
    }
    if checklist.respondents.isEmpty { return blocks }
    blocks.append(
      .paragraph(
        Words(
          say(
            "Disse spørges i deres egne ord. Det, de siger, er en datakilde; det regnes der ikke på i sig selv.",
            "These are asked in words of their own. What they say is a source; by itself nothing is calculated from it.",
            "Dessa frågas i egna ord. Det de säger är en källa; i sig räknas inget på det.")), .plain))
    for respondent in checklist.respondents {
      let source = respondent.sourceKind.map { text(checklist.sourceKinds[$0].text) } ?? ""
      blocks.append(.heading(3, words(respondent.title)))
      blocks += pairs([
        (say("Datakilde", "Source", "Källa"), Words(source)),
        (say("Siges først", "Said first", "Sägs först"), respondent.opening.map { words($0) } ?? Words("")),
        (say("Siges til sidst", "Said last", "Sägs sist"), respondent.closing.map { words($0) } ?? Words("")),
      ])
    }
    return blocks
  }

  /// The facts, each with how it is given and when.
  var facts: [Block] {
    if checklist.facts.isEmpty { return [] }
    let rows = checklist.facts.map { fact in
      let name = fact.name.map { words($0) } ?? Words(quoting: fact.id)
      return [
        name, fact.label == nil ? Words("") : fact.question.map { words($0) } ?? Words(""), Words(kind(of: fact)),
        Words(when(fact)),
      ]
    }
    return [
      .heading(
        2,
        Words(
          say(
            "Oplysninger om stedet og besøget", "Facts of the place and the visit",
            "Uppgifter om verksamheten och besöket"))),
      .table(
        Block.Table(
          caption: say("Oplysninger", "Facts", "Uppgifter"),
          head: [
            say("Oplysning", "Fact", "Uppgift"), say("Spørgsmål", "Question", "Fråga"),
            say("Svares med", "Answered with", "Besvaras med"),
            say("Hvornår", "When", "När"),
          ], rows: rows)),
    ]
  }

  private func kind(of fact: Fact) -> String {
    switch fact.kind {
    case .choice(let options, let several):
      let list = language.choice(among: options.map { text($0.text) })
      return several ? say("én eller flere af: \(list)", "one or more of: \(list)", "en eller flera av: \(list)") : list
    case .number(let bounds): return number(bounds, isWhole: fact.isWhole)
    case .date: return say("en dato", "a date", "ett datum")
    }
  }

  private func number(_ bounds: Interval, isWhole: Bool) -> String {
    let kind = isWhole ? say("et helt tal", "a whole number", "ett heltal") : say("et tal", "a number", "ett tal")
    let (low, high) = (bounds.lowest, bounds.highest)
    switch (low.isFinite, high.isFinite) {
    case (true, true):
      return kind + say(" fra ", " from ", " från ") + language.number(low) + say(" til ", " to ", " till ")
        + language.number(high)
    case (true, false): return kind + say(" fra ", " from ", " från ") + language.number(low)
    case (false, true): return kind + say(" til ", " to ", " till ") + language.number(high)
    case (false, false): return kind
    }
  }

  private func when(_ fact: Fact) -> String {
    var parts: [String] = []
    if let condition = fact.appliesWhen {
      parts.append(say("kun når ", "only when ", "bara när ") + words(of: condition))
    }
    if fact.isRequired { parts.append(say("skal altid udfyldes", "must always be filled in", "ska alltid fyllas i")) }
    if let condition = fact.requiredWhen {
      parts.append(say("skal udfyldes, når ", "must be filled in when ", "ska fyllas i när ") + words(of: condition))
    }
    return parts.joined(separator: "; ")
  }

  // MARK: Points

  func point(_ index: Int) -> [Block] {
    let item = checklist.items[index]
    var blocks: [Block] = [.heading(2, words(item.title))]
    if let guidance = item.guidance { blocks.append(.paragraph(guidanceLabel + words(guidance), .quiet)) }
    blocks += pairs([
      (say("Stilles kun", "Asked only", "Ställs bara"), Words(applicability(of: item))),
      (weightName, Words(weight(of: index))),
      (say("Henvisning", "Reference", "Hänvisning"), Words(quoting: item.reference ?? "")),
    ])
    if item.isAsked { blocks += answering(index) }
    blocks += findings(of: index)
    return blocks + (item.isAsked ? [] : item.children.flatMap { question($0) })
  }

  private func question(_ index: Int) -> [Block] {
    let item = checklist.items[index]
    var blocks: [Block] = [.heading(3, words(item.label ?? item.title))]
    if item.label != nil { blocks.append(.paragraph(words(item.title), .plain)) }
    if let guidance = item.guidance { blocks.append(.paragraph(guidanceLabel + words(guidance), .quiet)) }
    blocks += pairs([
      (say("Stilles kun", "Asked only", "Ställs bara"), Words(applicability(of: item))),
      (weightName, Words(weight(of: index))),
      (say("Henvisning", "Reference", "Hänvisning"), Words(quoting: item.reference ?? "")),
    ])
    if item.isAsked { blocks += answering(index) }
    blocks += findings(of: index)
    return blocks + (item.isAsked ? [] : item.children.flatMap { question($0) })
  }

  private var guidanceLabel: Words {
    Words(say("Vejledning til konsulenten: ", "Guidance for the inspector: ", "Vägledning till inspektören: "))
  }

  private func applicability(of item: Item) -> String {
    item.appliesWhen.map { say("når ", "when ", "när ") + words(of: $0) } ?? ""
  }

  private var weightName: String { say("Tæller", "Counts", "Räknas") }

  /// As in `2 ud af 7 (29 %) i fokuspunktets tal`.
  private func weight(of index: Int) -> String {
    guard let above = checklist.items.first(where: { $0.aggregation?.parts.contains(index) == true }),
      let aggregation = above.aggregation, let place = aggregation.parts.firstIndex(of: index),
      aggregation.method.usesWeights
    else { return "" }
    let (own, all) = (aggregation.weights[place], aggregation.weights.reduce(0) { $0 + $1 })
    guard all > 0, aggregation.parts.count > 1 else { return "" }
    let share = language.percentage(own / all)
    let whole =
      above.level == .overall
      ? say("det samlede tal", "the overall number", "det sammanlagda talet")
      : say(
        "tallet for »\(text(above.name))«", "the number for “\(text(above.name))”", "talet för ”\(text(above.name))”")
    return say(
      "\(share) af \(whole), når alt er besvaret", "\(share) of \(whole) once all is answered",
      "\(share) av \(whole) när allt är besvarat")
  }

  /// What can be answered, and what must stand beside it.
  private func answering(_ index: Int) -> [Block] {
    let item = checklist.items[index]
    guard let question = checklist.question(of: index) else { return [] }
    let own = item.several == nil ? index : index + 1
    var blocks: [Block] = []
    if !item.levels.isEmpty { blocks.append(levels(of: item)) }
    let respondents = checklist.respondents.indices.flatMap { respondent -> [Words] in
      let own = item.title.variants.filter {
        $0.respondent == respondent && ($0.language == nil || $0.language == language)
      }
      return own.map { Words(text(checklist.respondents[respondent].title) + ": ") + Words(quoting: $0.text) }
    }
    return blocks
      + pairs([
        (say("Besvares", "Answered", "Besvaras"), Words(several(index))),
        (say("Svares med", "Answered with", "Besvaras med"), Words(scale(question, hasLevels: !item.levels.isEmpty))),
        (say("Stilles også", "Asked also of", "Ställs också"), respondents.joined("\n\n")),
        (say("Datakilder", "Sources", "Källor"), Words(sources(question, own))),
        (say("Bedømmelse i ord", "Note in words", "Bedömning i ord"), Words(note(question, own))),
        (
          say("Fravalg", "Leaving out", "Bortval"),
          Words(
            question.allowsNotRelevant
              ? ""
              : say(
                "kan ikke siges at være ikke relevant", "can't be said not to be relevant",
                "kan inte sägas vara inte relevant"))
        ),
      ])
  }

  /// As in `3 til 12 gange, én for hver: Journal`.
  private func several(_ index: Int) -> String {
    guard let several = checklist.items[index].several, let aggregation = checklist.items[index].aggregation else {
      return ""
    }
    let (least, most) = (several.atLeast, checklist.mostAnswers(to: index))
    let count = least == most ? "\(least)" : say("\(least) til \(most)", "\(least) to \(most)", "\(least) till \(most)")
    let method = aggregation.method.keyword.word(in: language)
    let result =
      aggregation.parts.isEmpty
      ? ""
      : say("; resultatet er deres \(method)", "; the result is their \(method)", "; resultatet är deras \(method)")
    return say("\(count) gange, én for hver: ", "\(count) times, once for each: ", "\(count) gånger, en för varje: ")
      + text(several.name) + result
  }

  private func levels(of item: Item) -> Block {
    .table(
      Block.Table(
        caption: say(
          "Sådan ser svarene ud i praksis", "What the answers look like in practice", "Så ser svaren ut i praktiken"),
        head: [say("Svar", "Answer", "Svar"), say("Det ses", "What is seen", "Det som ses")],
        rows: item.levels.map { level in [Words(quoting: name(ofValue: level.value, of: item)), words(level.text)] }))
  }

  /// A number as it is, any other value by its words.
  private func name(ofValue value: String, of item: Item) -> String {
    guard let question = item.question, case .choice(let options) = checklist.scales[question.scale].kind,
      let option = options.first(where: { $0.choice.value == value })
    else { return value }
    return name(of: option.choice, isBrief: true)
  }

  /// `isBrief`: where a table says what the number means.
  private func name(of choice: Choice, isBrief: Bool) -> String {
    let (value, text) = (choice.value, text(choice.text))
    if value.utf8.first.map({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: "-") }) != true {
      return text
    }
    return isBrief || text == value ? value : "\(value) (\(text))"
  }

  private func scale(_ question: Item.Question, hasLevels: Bool) -> String {
    let scale = checklist.scales[question.scale]
    switch scale.kind {
    case .choice(let options):
      let words = options.map { option -> String in
        let name = name(of: option.choice, isBrief: hasLevels)
        guard let score = option.score, language.number(score) != option.choice.value else { return name }
        return name + say(" = score ", " = score ", " = poäng ") + language.number(score)
      }
      let list = language.choice(among: words)
      return scale.scores == nil ? list + say("; giver ingen score", "; gives no score", "; ger inga poäng") : list
    case .number(let bounds, let steps):
      let step = steps.map { step in
        say("fra ", "from ", "från ") + language.number(step.from) + say(": score ", ": score ", ": poäng ")
          + language.number(step.score)
      }
      return number(bounds, isWhole: false) + (step.isEmpty ? "" : " – " + language.list(step))
    case .free: return say("fri tekst; giver ingen score", "free text; gives no score", "fri text; ger inga poäng")
    }
  }

  private func sources(_ question: Item.Question, _ index: Int) -> String {
    guard let sources = question.requiredSources else { return "" }
    var parts: [String] = []
    if sources.atLeast > 0 {
      let kinds =
        switch sources.kinds {
        case ...1: ""
        case sources.atLeast: say(" af hver sin slags", " of different kinds", " av olika slag")
        default:
          say(
            ", af mindst \(sources.kinds) slags", ", of at least \(sources.kinds) kinds",
            ", av minst \(sources.kinds) slag")
        }
      parts.append(say("mindst \(sources.atLeast)", "at least \(sources.atLeast)", "minst \(sources.atLeast)") + kinds)
    }
    if !sources.including.isEmpty {
      let list = names(sources.including.map { checklist.sourceKinds[$0] })
      parts.append(
        say(
          "heraf \(list), eller grunden til, at nogen ikke er hørt",
          "including \(list), or the reason why someone was not heard",
          "varav \(list), eller skälet till att någon inte har hörts"))
    }
    if let when = sources.when { parts.append(say("når ", "when ", "när ") + words(of: when, own: index)) }
    return parts.joined(separator: ", ")
  }

  private func note(_ question: Item.Question, _ index: Int) -> String {
    switch RecordForm(checklist, unit: nil, purpose: nil, language: language).noteNeed(of: index) {
    case .always: return say("altid", "always", "alltid")
    case .at(let answers):
      let list = language.choice(among: answers)
      return say("ved svaret \(list)", "at the answer \(list)", "vid svaret \(list)")
    case .when(let condition): return say("når ", "when ", "när ") + condition
    case nil: return ""
    }
  }
}
