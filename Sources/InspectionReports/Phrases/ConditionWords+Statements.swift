import Inspection
import InspectionAnalysis

extension ConditionWords {
  /// A comparison and what was measured, as in `dialog.aftaler er højst 2: nej, scoren er 4 (linje 41)`.
  func sentence(_ statement: Statement) -> String {
    let words = words(statement.condition, isNegated: statement.isNegated)
    let found = found(statement)
    if case .named = checklist.conditions[statement.condition] { return sentence(words, statement.truth, found) }
    switch statement.truth {
    case .yes where saysWhatWasFound(statement): return words + place(of: statement)
    case .yes: return say("\(words): ja, \(found)", "\(words): yes, \(found)", "\(words): ja, \(found)")
    case .no: return say("\(words): nej, \(found)", "\(words): no, \(found)", "\(words): nej, \(found)")
    case .unknown:
      return say("\(words): vides ikke, \(found)", "\(words): not known, \(found)", "\(words): okänt, \(found)")
    }
  }

  /// What a definition says, whether it holds, and in brackets what makes it so.
  private func sentence(_ words: String, _ truth: Truth, _ grounds: String) -> String {
    switch truth {
    case .yes: "\(words) (\(grounds))"
    case .no: say("\(words): nej (\(grounds))", "\(words): no (\(grounds))", "\(words): nej (\(grounds))")
    case .unknown:
      say("\(words): vides ikke (\(grounds))", "\(words): not known (\(grounds))", "\(words): okänt (\(grounds))")
    }
  }

  /// Whether what holds is at the same time all that was found.
  private func saysWhatWasFound(_ statement: Statement) -> Bool {
    if statement.isNegated { return false }
    guard case .leaf(let leaf) = checklist.conditions[statement.condition] else { return false }
    switch leaf {
    case .choice(_, let choices):
      return checklist.conditions[choices].codes.count == 1 || checklist.conditions[choices].isOrdered
    case .has, .status, .factIsAnswered, .hasNote, .hasSource: return true
    case .numbers, .days: return false
    }
  }

  private func place(of statement: Statement) -> String {
    guard case .leaf(let leaf) = checklist.conditions[statement.condition],
      case .read(let read)? = checklist.conditions.operands(of: leaf).first
    else { return "" }
    switch read {
    case .input(let input):
      if let item = input.question { return phrases.place(phrases.record.answers[item].position.line) }
      return input.fact.map { phrases.place(phrases.record.facts[$0].line) } ?? ""
    case .status(let item): return phrases.place(phrases.record.answers[item].position.line)
    case .score, .value, .weight: return ""
    }
  }

  /// What the record has where the comparison looks.
  func found(_ statement: Statement) -> String {
    switch checklist.conditions[statement.condition] {
    case .any, .all: return members(statement)
    case .named: return statement.grounds.map { sentence($0) }.joined(separator: "; ")
    case .leaf(.numbers(_, let left, let right)): return numbers(statement, left, right)
    case .leaf(.choice(let subject, _)): return found(subject)
    case .leaf(.has(let fact, _)), .leaf(.factIsAnswered(let fact)): return found(fact: fact)
    case .leaf(.days(_, let left, let right)):
      return [left, right].compactMap { found($0) }.joined(separator: say(" mod ", " against ", " mot "))
    case .leaf(.status(.item(let item), _)), .leaf(.hasNote(.item(let item))): return state(of: Int(item))
    case .leaf(.hasSource(.item(let item), _)): return sources(of: Int(item))
    case .leaf(.status), .leaf(.hasNote), .leaf(.hasSource), .or, .and, .not: return ""
    }
  }

  private func sources(of item: Int) -> String {
    guard phrases.assessment.results[item].isAnswered else { return state(of: item) }
    let kinds = phrases.record.sources(of: item).map { text(of: checklist.sourceKinds[$0.kind]) }
    if kinds.isEmpty { return say("der er ingen datakilder", "there are no sources", "det finns inga källor") }
    let list = language.list(kinds)
    return say("der er \(list)", "there is \(list)", "där finns \(list)")
  }

  private func found(_ subject: ChoiceSubject) -> String {
    let record = phrases.record
    switch subject {
    case .answer(.item(let item)): return answer(Int(item))
    case .band(.item(let item)):
      let result = phrases.assessment.results[Int(item)]
      guard let band = result.band, let bands = checklist.items[Int(item)].aggregation?.bands else {
        return phrases.level(of: Int(item))
      }
      let text = quoted(phrases.assessment.text(bands[band].text, language))
      return say("niveauet er \(text)", "the band is \(text)", "nivån är \(text)")
    case .fact(let fact): return found(fact: fact)
    case .unitKind: return given(record.unit.kind.map { text(of: checklist.units[$0]) })
    case .purpose: return given(record.visit.purpose.map { text(of: checklist.purposes[$0]) })
    case .authority: return given(record.visit.authority)
    case .visitForm: return given(record.visit.form?.word(language))
    case .answer(.member), .band(.member): return ""
    }
  }

  private func given(_ text: String?) -> String {
    guard let text else { return say("det er ikke skrevet", "it is not written", "det är inte skrivet") }
    return say("det er \(quoted(text))", "it is \(quoted(text))", "det är \(quoted(text))")
  }

  func found(fact: Int32) -> String {
    guard let words = phrases.words(ofFact: Int(fact)), !words.isEmpty else {
      return say("det er ikke udfyldt", "it is not filled in", "det är inte ifyllt")
    }
    let place = phrases.place(phrases.record.facts[Int(fact)].line)
    return say("der står \(words)\(place)", "it says \(words)\(place)", "där står \(words)\(place)")
  }

  /// What was answered, or what became of the question.
  private func answer(_ item: Int) -> String {
    guard phrases.assessment.results[item].isAnswered, let answer = phrases.answer(to: item) else {
      return state(of: item)
    }
    let place = phrases.place(phrases.record.answers[item].position.line)
    let text = answer.isEmpty ? phrases.value(of: item) ?? "" : answer
    return say(
      "svaret er \(quoted(text))\(place)", "the answer is \(quoted(text))\(place)", "svaret är \(quoted(text))\(place)")
  }

  private func state(of item: Int) -> String {
    let words = phrases.assessment.results[item].status.words(language)
    let place = phrases.place(phrases.record.answers[item].position.line)
    if phrases.assessment.results[item].status == .notApplicable {
      return say("den gælder ikke her", "it doesn't apply here", "den gäller inte här")
    }
    return say("den er \(words)\(place)", "it is \(words)\(place)", "den är \(words)\(place)")
  }

  // MARK: Numbers

  private func numbers(_ statement: Statement, _ left: QuantityRef, _ right: QuantityRef) -> String {
    let isShare = isShare(left) || isShare(right)
    let sides = [(left, statement.numbers.left), (right, statement.numbers.right)]
    let measured = sides.filter { if case .number = checklist.conditions[$0.0] { false } else { true } }
    let known = measured.compactMap { reference, interval in
      interval.map { words($0, isShare: isShare) + place(of: checklist.conditions[reference]) }
    }
    if known.count == 2 { return known.joined(separator: say(" mod ", " against ", " mot ")) }
    return measured.map { number($0, $1, statement, isShare: isShare) }.joined(separator: "; ")
  }

  private func number(_ reference: QuantityRef, _ interval: Interval?, _ statement: Statement, isShare: Bool) -> String
  {
    let quantity = checklist.conditions[reference]
    guard let interval else { return missing(quantity) }
    let (number, place) = (words(interval, isShare: isShare), place(of: quantity))
    switch quantity {
    case .score(.item):
      return say("scoren er \(number)\(place)", "the score is \(number)\(place)", "poängen är \(number)\(place)")
    case .answer(.item), .value(.item):
      return say("tallet er \(number)\(place)", "the number is \(number)\(place)", "talet är \(number)\(place)")
    case .fact(let fact): return found(fact: fact)
    case .count where interval.isSingle:
      return say("det er \(members(statement))", "it is \(members(statement))", "det är \(members(statement))")
    case .count, .share:
      let counted = "\(number) (\(members(statement)))"
      return say("det er \(counted)", "it is \(counted)", "det är \(counted)")
    case .number, .score, .value, .answer, .sources, .sourceKinds, .aggregate:
      return say("det er \(number)", "it is \(number)", "det är \(number)")
    }
  }

  /// The line on which a number was written; empty where it was worked out.
  private func place(of quantity: Quantity) -> String {
    switch quantity {
    case .score(.item(let item)), .answer(.item(let item)), .value(.item(let item)):
      phrases.place(phrases.record.answers[Int(item)].position.line)
    case .fact(let fact): phrases.place(phrases.record.facts[Int(fact)].line)
    case .number, .score, .value, .answer, .sources, .sourceKinds, .count, .share, .aggregate: ""
    }
  }

  private func missing(_ quantity: Quantity) -> String {
    switch quantity {
    case .score(.item(let item)), .value(.item(let item)), .answer(.item(let item)), .sources(.item(let item)),
      .sourceKinds(.item(let item)):
      return state(of: Int(item))
    case .fact(let fact): return found(fact: fact)
    case .number, .score, .value, .answer, .sources, .sourceKinds, .count, .share, .aggregate:
      return say("der er intet at regne af", "there is nothing to make it of", "det finns inget att räkna av")
    }
  }

  private func words(_ interval: Interval, isShare: Bool) -> String {
    func text(_ number: Rational) -> String { isShare ? language.percentage(number) : phrases.number(number) }
    return interval.isSingle ? text(interval.lowest) : "\(text(interval.lowest))–\(text(interval.highest))"
  }

  /// As in `2 af 5: dialog.aftaler og dialog.kendskab`; where all should fulfil it, those that don't.
  private func members(_ statement: Statement) -> String {
    let (found, all) = (statement.fulfilling.count, statement.members.count)
    let counted = say("\(found) af \(all)", "\(found) of \(all)", "\(found) av \(all)")
    if case .all = checklist.conditions[statement.condition] {
      let others = statement.members.filter { !statement.fulfilling.contains($0) }.map { phrases.shortName(of: $0) }
      if others.isEmpty { return counted }
      let list = language.list(others)
      return counted + say(", ikke \(list)", ", not \(list)", ", inte \(list)")
    }
    if found == 0 { return counted }
    return counted + ": " + language.list(statement.fulfilling.map { phrases.shortName(of: $0) })
  }
}
