// What the parts of a condition are called by those who fill in a form.

extension PlainCondition {
  func text(_ text: Text) -> String { text.text(unit: unit, purpose: purpose, language: language) }

  func quoted(_ item: Int) -> String {
    if item == 0 { return say("det samlede tal", "the overall number", "det sammanlagda talet") }
    let words = text(checklist.items[item].name)
    return say("»\(words)«", "“\(words)”", "”\(words)”")
  }

  /// An option, which may be a whole sentence.
  func chosen(_ option: String) -> String {
    isBrief ? say("»\(option)«", "“\(option)”", "”\(option)”") : option
  }

  func name(of subject: Subject) -> String {
    switch subject {
    case .item(let item) where Int(item) == own: say("svaret", "the answer", "svaret")
    case .item(let item): answer(quoted(Int(item)))
    case .member: say("svaret", "the answer", "svaret")
    }
  }

  func answer(_ question: String) -> String {
    say("svaret på \(question)", "the answer to \(question)", "svaret på \(question)")
  }

  func name(ofFact fact: Int32) -> String {
    let isEarlier = Int(fact) >= checklist.facts.count
    let fact = checklist.allFacts[Int(fact)]
    let words = fact.name.map { text($0) } ?? fact.id
    if isEarlier { return say("»\(words)«", "“\(words)”", "”\(words)”") }
    return answer(say("»\(words)«", "“\(words)”", "”\(words)”"))
  }

  func name(of term: DayTerm) -> String {
    let given =
      switch term.source {
      case .written(let day): language.date(day)
      case .visit: say("besøgets dato", "the date of the visit", "besökets datum")
      case .fact(let fact): name(ofFact: fact)
      }
    return term.shift.map { given + " " + $0.phrase(in: language) } ?? given
  }

  func name(of reference: QuantityRef) -> String {
    switch checklist.conditions[reference] {
    case .number(let number): return language.number(number)
    case .score(.item(let item)), .value(.item(let item)):
      return checklist.items[Int(item)].question == nil
        ? say(
          "tallet for \(quoted(Int(item)))", "the number for \(quoted(Int(item)))", "talet för \(quoted(Int(item)))")
        : name(of: .item(item))
    case .score(let subject), .value(let subject), .answer(let subject): return name(of: subject)
    case .sources(let subject):
      let name = name(of: subject)
      return say(
        "antallet af datakilder til \(name)", "the number of sources to \(name)", "antalet källor till \(name)")
    case .sourceKinds(let subject):
      let name = name(of: subject)
      return say(
        "antallet af slags datakilder til \(name)", "the number of kinds of sources to \(name)",
        "antalet slags källor till \(name)")
    case .fact(let fact): return name(ofFact: fact)
    case .count(let set, let inner):
      let (members, words) = (members(set), words(inner))
      return say(
        "antallet af \(members), hvor \(words),", "the number of \(members) where \(words)",
        "antalet av \(members) där \(words)")
    case .share(let set, let inner):
      let (members, words) = (members(set), words(inner))
      return say(
        "andelen af \(members), hvor \(words),", "the share of \(members) where \(words)",
        "andelen av \(members) där \(words)")
    case .aggregate(let method, let set):
      let (word, members) = (Method.all[Int(method)].keyword.word(in: language), members(set))
      return say("\(word) af \(members)", "\(word) of \(members)", "\(word) av \(members)")
    }
  }

  /// As in `de 12 kriterier`; `nil` of a few, which are named one by one.
  func briefName(of set: SetRef) -> String? {
    let members = checklist.conditions[set].members.map { Int($0) }
    guard members.count > 4, let first = members.first else { return nil }
    let owner = checklist.items[first].parent
    let count = members.count
    if let owner, owner > 0, checklist.items[owner].children == members {
      let name = quoted(owner)
      return say(
        "de \(count) spørgsmål under \(name)", "the \(count) questions below \(name)",
        "de \(count) frågorna under \(name)")
    }
    switch checklist.items[first].level {
    case .overall, .point: return say("de \(count) fokuspunkter", "the \(count) points", "de \(count) fokuspunkterna")
    case .criterion, .indicator, .answer:
      return say("de \(count) spørgsmål", "the \(count) questions", "de \(count) frågorna")
    }
  }

  /// The answers to one question that takes several; `nil` of anything else.
  private func answers(among members: [Int32]) -> String? {
    guard let first = members.first.map({ Int($0) }), checklist.items[first].isOneOfSeveral else { return nil }
    let name = quoted(checklist.asked(first))
    return say("svarene på \(name)", "the answers to \(name)", "svaren på \(name)")
  }

  func members(_ set: SetRef) -> String {
    if let name = answers(among: checklist.conditions[set].members) { return name }
    if isBrief, let name = briefName(of: set) { return name }
    return language.list(checklist.conditions[set].members.map { quoted(Int($0)) })
  }

  func name(of subject: ChoiceSubject) -> String {
    switch subject {
    case .answer(let subject): name(of: subject)
    case .band(.item(let item)):
      say("niveauet for \(quoted(Int(item)))", "the band of \(quoted(Int(item)))", "nivån för \(quoted(Int(item)))")
    case .band(.member): say("niveauet", "the band", "nivån")
    case .fact(let fact): name(ofFact: fact)
    case .unitKind: say("enheden", "the unit", "enheten")
    case .visitForm: say("besøget", "the visit", "besöket")
    case .purpose: say("tilsynstypen", "the purpose", "tillsynstypen")
    case .authority: say("socialtilsynet", "the authority", "tillsynsmyndigheten")
    }
  }

  func options(_ reference: ChoicesRef, of subject: ChoiceSubject) -> [String] {
    let choices = checklist.conditions[reference]
    let codes = choices.codes.map { Int($0) }
    switch subject {
    case .answer(.item(let item)): return codes.map { option($0, ofScale: checklist.items[Int(item)].question?.scale) }
    case .answer(.member):
      let scale = choices.codesByScale.firstIndex { !$0.isEmpty }
      return (scale.map { choices.codesByScale[$0] } ?? []).map { option(Int($0), ofScale: scale) }
    case .band(.item(let item)):
      let bands = checklist.items[Int(item)].aggregation?.bands ?? []
      guard choices.isOrdered else { return codes.map { text(bands[$0].text) } }
      let isBelow = choices.belowLowest == .yes
      guard let end = isBelow ? codes.max() : codes.min() else { return [] }
      let name = text(bands[end].text)
      return [
        isBelow
          ? say("\(name) eller lavere", "\(name) or lower", "\(name) eller lägre")
          : say("\(name) eller højere", "\(name) or higher", "\(name) eller högre")
      ]
    case .band(.member): return []
    case .fact(let fact):
      guard case .choice(let options, _) = checklist.allFacts[Int(fact)].kind else { return [] }
      return codes.map { text(options[$0].text) }
    case .unitKind: return codes.map { text(checklist.units[$0].text) }
    case .purpose: return codes.map { text(checklist.purposes[$0].text) }
    case .authority: return codes.map { checklist.authorities[$0] }
    case .visitForm:
      return codes.map { $0 == Int(Visit.Form.announced.rawValue) ? Keyword.announced : .unannounced }
        .map { $0.word(in: language) }
    }
  }

  func option(_ option: Int, ofScale scale: Int?) -> String {
    guard let scale, case .choice(let options) = checklist.scales[scale].kind else { return "" }
    return text(options[option].choice.text)
  }
}
