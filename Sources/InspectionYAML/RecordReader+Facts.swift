import Inspection

extension RecordReader {
  mutating func readFacts(_ node: Node) {
    guard reader.expect(.mapping, node) else { return }
    for (key, value) in node.pairs {
      guard key.kind == .scalar, let index = checklist.fact(spelled: key.word) else {
        if isTakenOut(fact: key) { continue }
        reader.report(.unknownFact(key.located, checklist.facts.map { $0.id }))
        continue
      }
      if key.string != checklist.facts[index].id {
        if let first = node.pairs.first(where: { $0.key.string == checklist.facts[index].id })?.key {
          reader.report(.sameKeyTwice(key.located, first: first.range))
          continue
        }
        reader.warn(.formerID(key.located, now: checklist.facts[index].id))
      }
      if value.isEmpty { continue }
      record.facts[index].line = value.start.line
      if let answer = factAnswer(value, index) { record.facts[index].value = answer }
    }
  }

  private mutating func factAnswer(_ node: Node, _ fact: Int) -> FactAnswer.Value? {
    switch checklist.facts[fact].kind {
    case .choice(let options, several: false) where node.kind == .mapping:
      let chosen = worded(node, fact, options)
      if chosen.count > 1 { reader.report(.onlyOneOption(chosen.map { options[$0].value }, at: node.range)) }
      return chosen.first.map { .choice(Int32($0)) }
    case .choice(let options, several: false):
      let option = checklist.option(of: fact, spelled: node.word) ?? unknownChoice(node, options)
      return option.map { .choice(Int32($0)) }
    case .choice(let options, several: true):
      var chosen: UInt64 = 0
      for item in node.kind == .mapping ? [node] : Array(reader.items(node)) {
        if item.kind == .mapping {
          for option in worded(item, fact, options) { chosen |= 1 << UInt64(option) }
          continue
        }
        let found = checklist.option(of: fact, spelled: item.word)
        guard let option = found ?? unknownChoice(item, options, node.kind == .scalar ? .noListYet : .inList) else {
          continue
        }
        chosen |= 1 << UInt64(option)
      }
      return .several(chosen: chosen, open: 0)
    case .number(let bounds):
      guard let number = reader.number(node) else { return nil }
      adviseOnThousands(number, node, bounds)
      if checklist.facts[fact].isWhole, number.value.denominator != 1 {
        reader.report(.notWhole(number))
        return nil
      }
      if bounds.contains(Interval(number.value)) { return .number(number.value) }
      reader.report(.outOfBounds(number, bounds))
      return nil
    case .date:
      guard let day = reader.day(node) else { return nil }
      factDays.append((fact, Located(day, at: node.range)))
      return .date(day)
    }
  }

  /// The options that are keys, with what is written to those that ask for words: `{other: words}`.
  private mutating func worded(_ node: Node, _ fact: Int, _ options: [Choice]) -> [Int] {
    var chosen: [Int] = []
    for (key, value) in node.pairs {
      guard let option = checklist.option(of: fact, spelled: key.word) ?? unknownChoice(key, options) else { continue }
      chosen.append(option)
      if value.isEmpty { continue }
      if !options[option].asksForWords {
        reader.report(.wordsNotAsked(key.located, options.filter { $0.asksForWords }.map { $0.value }, at: value.range))
      } else if let text = reader.freeText(value) {
        record.factWords.append(FactWords(fact: fact, option: option, text: text))
      }
    }
    return chosen
  }
}

extension Diagnostic {
  static func onlyOneOption(_ chosen: [String], at range: SourceRange) -> Self {
    let list = chosen.quotedList
    return Diagnostic(
      .wrongShape,
      Message(
        da: "her kan kun vælges én, og der står \(list)", en: "only one can be chosen here, and there stand \(list)",
        sv: "här kan bara en väljas, och det står \(list)"), at: range,
      help: Message(
        da: "lad den ene stå: `{\(chosen[0]): …}`", en: "let one of them stand: `{\(chosen[0]): …}`",
        sv: "låt en av dem stå: `{\(chosen[0]): …}`"))
  }

  static func wordsNotAsked(_ option: Located<String>, _ others: [String], at range: SourceRange) -> Self {
    let list = others.quotedList
    return Diagnostic(
      .wordsNotAsked,
      Message(
        da: "`\(option.value)` har ikke plads til ord", en: "`\(option.value)` has no room for words",
        sv: "`\(option.value)` har inte plats för ord"), at: range,
      help: others.isEmpty
        ? Message(
          da: "skriv `\(option.value)` alene, og ordene under `bemærkninger` eller ved et svar",
          en: "write `\(option.value)` alone, and the words under `comments` or at an answer",
          sv: "skriv `\(option.value)` ensamt, och orden under `kommentarer` eller vid ett svar")
        : Message(
          da: "skriv `\(option.value)` alene, eller vælg det, der uddybes: \(list)",
          en: "write `\(option.value)` alone, or choose what takes words: \(list)",
          sv: "skriv `\(option.value)` ensamt, eller välj det som förklaras: \(list)"))
  }
}

extension DiagnosticCode {
  static let wordsNotAsked = DiagnosticCode(
    "words-not-asked",
    da: """
      Ord kan kun skrives til de valgmuligheder, tjeklisten vil have uddybet: `tema: {andet: søvn}`. De andre skrives alene: `tema: natten`.
      """,
    en: """
      Words can be written only to the options that the checklist wants explained: `theme: {other: sleep}`. The others are written alone: \
      `theme: night`.
      """,
    sv: """
      Ord kan bara skrivas till de alternativ som checklistan vill ha förklarade: `tema: {annat: sömn}`. De andra skrivs ensamma: \
      `tema: natten`.
      """)
}
