import Inspection

/// Says the conditions of a checklist in words, as in `dialog.aftaler er højst 2`.
struct ConditionWords {
  let phrases: Phrases

  var language: Language { phrases.language }
  var checklist: Checklist { phrases.checklist }

  func say(_ da: String, _ en: String, _ sv: String) -> String { phrases.say(da, en, sv) }

  func words(_ reference: ConditionRef, isNegated: Bool = false) -> String {
    let (be, include) =
      isNegated
      ? (say("er ikke", "is not", "är inte"), say("omfatter ikke", "doesn't include", "omfattar inte"))
      : (say("er", "is", "är"), say("omfatter", "includes", "omfattar"))
    switch checklist.conditions[reference] {
    case .not(let inner): return words(inner, isNegated: !isNegated)
    case .named(let definition, _):
      let text = quoted(phrases.assessment.text(checklist.definitions[Int(definition)].text, language))
      return isNegated ? say("ikke \(text)", "not \(text)", "inte \(text)") : text
    case .leaf(.choice(let subject, let choices)):
      return "\(name(of: subject)) \(be) \(language.choice(among: options(choices, of: subject)))"
    case .leaf(.has(let fact, let option)):
      return "\(name(ofFact: fact)) \(include) \(quoted(self.option(Int(option), of: fact)))"
    case .leaf(.status(let subject, let test)):
      return "\(name(of: subject)) \(be) \(StatusTest.all[Int(test)].keyword.word(in: language))"
    case .leaf(.factIsAnswered(let fact)): return "\(name(ofFact: fact)) \(be) \(Keyword.answered.word(in: language))"
    case .leaf(.hasNote(let subject)):
      let name = name(of: subject)
      return isNegated
        ? say("\(name) har ingen bedømmelse", "\(name) has no note", "\(name) har ingen bedömning")
        : say("\(name) har en bedømmelse", "\(name) has a note", "\(name) har en bedömning")
    case .leaf(.hasSource(let subject, let kind)):
      let sources = say("datakilderne til", "the sources of", "källorna till")
      return "\(sources) \(name(of: subject)) \(include) \(quoted(text(of: checklist.sourceKinds[Int(kind)])))"
    case .and, .or, .any, .all, .leaf(.numbers), .leaf(.days):
      let plain = plain(reference)
      return isNegated
        ? say("det gælder ikke, at \(plain)", "it doesn't hold that \(plain)", "det gäller inte att \(plain)") : plain
    }
  }

  /// All that one word joins, as in `a, b og c`; what another word joins inside it in brackets.
  private func joined(_ reference: ConditionRef) -> String {
    let (all, any) = (parts(of: reference, .and), parts(of: reference, .or))
    let parts = (all.count > 1 ? all : any).map { part in
      switch checklist.conditions[part] {
      case .and, .or: "(\(joined(part)))"
      case .not, .any, .all, .named, .leaf: words(part)
      }
    }
    return all.count > 1 ? language.list(parts) : language.choice(among: parts)
  }

  private func parts(of reference: ConditionRef, _ joint: Keyword) -> [ConditionRef] {
    switch checklist.conditions[reference] {
    case .and(let left, let right) where joint == .and: parts(of: left, joint) + parts(of: right, joint)
    case .or(let left, let right) where joint == .or: parts(of: left, joint) + parts(of: right, joint)
    default: [reference]
    }
  }

  private func plain(_ reference: ConditionRef) -> String {
    switch checklist.conditions[reference] {
    case .leaf(.numbers(let comparison, let left, let right)):
      let isShare = isShare(left) || isShare(right)
      let (first, second) = (words(left, isShare: isShare), words(right, isShare: isShare))
      return "\(first) \(comparison.phrase(language)) \(second)"
    case .leaf(.days(let comparison, let left, let right)):
      return "\(words(left)) \(comparison.phraseForDays(language)) \(words(right))"
    case .any(let set, let inner):
      let (members, words) = (name(of: set), words(inner))
      return say(
        "for mindst \(members.one) gælder, at \(words)", "for at least \(members.one) it holds that \(words)",
        "för minst \(members.one) gäller att \(words)")
    case .all(let set, let inner):
      let (members, words) = (name(of: set), words(inner))
      return say(
        "for \(members.every) gælder, at \(words)", "for \(members.every) it holds that \(words)",
        "för \(members.every) gäller att \(words)")
    case .and, .or: return joined(reference)
    case .not, .named, .leaf: return words(reference)
    }
  }

  // MARK: Numbers and days

  func isShare(_ quantity: QuantityRef) -> Bool {
    if case .share = checklist.conditions[quantity] { true } else { false }
  }

  func words(_ reference: QuantityRef, isShare: Bool = false) -> String {
    switch checklist.conditions[reference] {
    case .number(let number): return isShare ? language.percentage(number) : phrases.number(number)
    case .score(.member): return say("scoren", "the score", "poängen")
    case .answer(.member): return say("svaret", "the answer", "svaret")
    case .score(let subject), .answer(let subject): return name(of: subject)
    case .value(let subject):
      let name = name(of: subject)
      return say(
        "\(name) før niveauer og regler", "\(name) before bands and rules", "\(name) före nivåer och regler")
    case .sources(let subject):
      let name = name(of: subject)
      return say(
        "antallet af datakilder til \(name)", "the number of sources of \(name)", "antalet källor till \(name)")
    case .sourceKinds(let subject):
      let name = name(of: subject)
      return say(
        "antallet af slags datakilder til \(name)", "the number of kinds of sources of \(name)",
        "antalet slags källor till \(name)")
    case .fact(let fact): return name(ofFact: fact)
    case .count(let set, let inner):
      let (members, words) = (name(of: set).all, words(inner))
      return say(
        "antallet af \(members), hvor \(words),", "the number of \(members) where \(words)",
        "antalet av \(members) där \(words)")
    case .share(let set, let inner):
      let (members, words) = (name(of: set).all, words(inner))
      return say(
        "andelen af \(members), hvor \(words),", "the share of \(members) where \(words)",
        "andelen av \(members) där \(words)")
    case .aggregate(let method, let set):
      let (word, members) = (Method.all[Int(method)].keyword.word(in: language), name(of: set).all)
      return say("\(word) af \(members)", "\(word) of \(members)", "\(word) av \(members)")
    }
  }

  private func words(_ term: DayTerm) -> String {
    let given =
      switch term.source {
      case .written(let day): phrases.date(day)
      case .visit: say("besøgets dato", "the date of the visit", "besökets datum")
      case .fact(let fact): name(ofFact: fact)
      }
    return term.shift.map { given + " " + $0.phrase(in: language) } ?? given
  }

  /// The day that the record has there; `nil` where it is written in the condition.
  func found(_ term: DayTerm) -> String? {
    let (words, given): (String, Day?)
    switch term.source {
    case .written: return nil
    case .visit:
      given = phrases.record.visit.date
      words = given.map { phrases.date($0) } ?? say("ingen dato", "no date", "inget datum")
    case .fact(let fact):
      given = if case .date(let day) = phrases.record.facts[Int(fact)].value { day } else { nil }
      words = found(fact: fact)
    }
    guard let shift = term.shift, let given else { return words }
    return "\(words) (\(shift.phrase(in: language)): \(phrases.date(term.day(from: given))))"
  }

  // MARK: Names

  func name(of subject: Subject) -> String {
    switch subject {
    case .item(0): say("det samlede tal", "the overall number", "det sammanlagda talet")
    case .item(let item): phrases.label(of: Int(item)).map { quoted($0) } ?? checklist.items[Int(item)].path
    case .member: say("spørgsmålet", "the question", "frågan")
    }
  }

  func name(ofFact fact: Int32) -> String {
    let known = checklist.allFacts[Int(fact)]
    return known.label.map { quoted(phrases.assessment.text($0, language)) } ?? known.id
  }

  private func name(of subject: ChoiceSubject) -> String {
    switch subject {
    case .answer(.member): return say("svaret", "the answer", "svaret")
    case .answer(let subject): return name(of: subject)
    case .band(let subject):
      let name = name(of: subject)
      return say("niveauet for \(name)", "the band of \(name)", "nivån för \(name)")
    case .fact(let fact): return name(ofFact: fact)
    case .unitKind: return say("enhedens type", "the kind of unit", "enhetens typ")
    case .visitForm: return say("besøget", "the visit", "besöket")
    case .purpose: return say("tilsynstypen", "the purpose", "tillsynstypen")
    case .authority: return say("socialtilsynet", "the authority", "tillsynsmyndigheten")
    }
  }

  /// What a set goes through, as in `kriterierne`, `ét af kriterierne` and `alle kriterier`.
  struct SetName {
    let all: String
    let one: String
    let every: String
  }

  /// What is below an item, all of a level, or what bears a mark.
  func name(of set: SetRef) -> SetName {
    let (members, owner) = (checklist.conditions[set].members.map(Int.init), Int(checklist.conditions[set].owner))
    if owner > 0 {
      let path = checklist.items[owner].path
      if let name = name(ofAnswersTo: owner) { return name }
      return SetName(
        all: say("delene i \(path)", "the parts of \(path)", "delarna i \(path)"),
        one: say("én af delene i \(path)", "one of the parts of \(path)", "en av delarna i \(path)"),
        every: say("alle dele i \(path)", "all parts of \(path)", "alla delar i \(path)"))
    }
    if owner == 0, let level = members.first.map({ checklist.items[$0].level }) { return name(of: level) }
    let tags = members.first.map { checklist.items[$0].tags } ?? []
    let shared = language.list(tags.filter { tag in members.allSatisfy { checklist.items[$0].tags.contains(tag) } })
    let marked = say(" med mærket \(shared)", " tagged \(shared)", " med märket \(shared)")
    return SetName(
      all: say("spørgsmålene", "the questions", "frågorna") + marked,
      one: say("ét af spørgsmålene", "one of the questions", "en av frågorna") + marked,
      every: say("alle spørgsmål", "all questions", "alla frågor") + marked)
  }

  private func name(of level: Level) -> SetName {
    switch level {
    case .overall, .point:
      SetName(
        all: say("fokuspunkterne", "the points", "fokuspunkterna"),
        one: say("ét af fokuspunkterne", "one of the points", "en av fokuspunkterna"),
        every: say("alle fokuspunkter", "all points", "alla fokuspunkter"))
    case .criterion:
      SetName(
        all: say("kriterierne", "the criteria", "kriterierna"),
        one: say("ét af kriterierne", "one of the criteria", "ett av kriterierna"),
        every: say("alle kriterier", "all criteria", "alla kriterier"))
    case .indicator:
      SetName(
        all: say("indikatorerne", "the indicators", "indikatorerna"),
        one: say("én af indikatorerne", "one of the indicators", "en av indikatorerna"),
        every: say("alle indikatorer", "all indicators", "alla indikatorer"))
    case .answer:
      SetName(
        all: say("svarene", "the answers", "svaren"), one: say("ét af svarene", "one of the answers", "ett av svaren"),
        every: say("alle svar", "all answers", "alla svar"))
    }
  }

  // MARK: Options

  func quoted(_ text: String) -> String { say("»\(text)«", "“\(text)”", "”\(text)”") }

  func option(_ option: Int, of fact: Int32) -> String {
    guard case .choice(let options, _) = checklist.allFacts[Int(fact)].kind else { return "" }
    return text(of: options[option])
  }

  func text(of choice: Choice) -> String {
    let text = phrases.assessment.text(choice.text, language)
    return text.isEmpty ? choice.value : text
  }

  private func options(_ reference: ChoicesRef, of subject: ChoiceSubject) -> [String] {
    let choices = checklist.conditions[reference]
    let codes = choices.codes.map(Int.init)
    switch subject {
    case .answer(.item(let item)):
      return codes.map { quoted(option($0, ofScale: checklist.items[Int(item)].question?.scale)) }
    case .answer(.member):
      let scale = choices.codesByScale.firstIndex { !$0.isEmpty }
      return (scale.map { choices.codesByScale[$0] } ?? []).map { quoted(option(Int($0), ofScale: scale)) }
    case .band(let subject) where choices.isOrdered: return [ordered(choices, of: subject)]
    case .band(let subject): return codes.map { quoted(band($0, of: subject)) }
    case .fact(let fact): return codes.map { quoted(option($0, of: fact)) }
    case .unitKind: return codes.map { quoted(text(of: checklist.units[$0])) }
    case .purpose: return codes.map { quoted(text(of: checklist.purposes[$0])) }
    case .authority: return codes.map { checklist.authorities[$0] }
    case .visitForm: return codes.compactMap { Visit.Form(rawValue: Int32($0))?.word(language) }
    }
  }

  private func option(_ option: Int, ofScale scale: Int?) -> String {
    guard let scale, case .choice(let options) = checklist.scales[scale].kind else { return "" }
    return text(of: options[option].choice)
  }

  /// As in `»Høj« eller højere`, of bands that are compared by their order.
  private func ordered(_ choices: Choices, of subject: Subject) -> String {
    let isBelow = choices.belowLowest == .yes
    guard let end = isBelow ? choices.codes.max() : choices.codes.min() else {
      return isBelow
        ? say("under det laveste niveau", "below the lowest band", "under den lägsta nivån")
        : say("over det højeste niveau", "above the highest band", "över den högsta nivån")
    }
    let name = quoted(band(Int(end), of: subject))
    return isBelow
      ? say("\(name) eller lavere", "\(name) or lower", "\(name) eller lägre")
      : say("\(name) eller højere", "\(name) or higher", "\(name) eller högre")
  }

  private func band(_ band: Int, of subject: Subject) -> String {
    let bands =
      switch subject {
      case .item(let item): checklist.items[Int(item)].aggregation?.bands
      case .member: checklist.items.lazy.compactMap { $0.aggregation?.bands }.first { !$0.isEmpty }
      }
    return bands.map { phrases.assessment.text($0[band].text, language) } ?? ""
  }
}
