/// Says a condition to people who fill in a form: by the questions as they are asked, not by ids, and without what the kind of unit and
/// the purpose have settled.
struct PlainCondition {
  let checklist: Checklist
  let unit: Int?
  let purpose: Int?
  let language: Language
  /// The question that the condition belongs to, which is called »the answer«.
  var own: Int?
  /// Whether a set of many questions is called by what they have in common, in place of naming each.
  var isBrief = false

  /// What must hold at once, one by one.
  func parts(_ reference: ConditionRef) -> [String] {
    guard case .and = checklist.conditions[reference] else { return [words(reference)] }
    return phrases(reference, isNegated: false, isAll: true)
  }

  /// As it stands behind »only when«.
  func words(_ reference: ConditionRef) -> String { words(reference, isNegated: false) }

  func say(_ da: String, _ en: String, _ sv: String) -> String { Message(da: da, en: en, sv: sv)(language) }

  // MARK: What is settled

  /// Whether unit and purpose alone tell that a condition holds.
  func settled(_ reference: ConditionRef) -> Truth {
    switch checklist.conditions[reference] {
    case .and(let left, let right): return settled(left).and(settled(right))
    case .or(let left, let right): return settled(left).or(settled(right))
    case .not(let inner): return !settled(inner)
    case .named(_, let inner): return settled(inner)
    case .leaf(.choice(.unitKind, let choices)): return isChosen(unit, choices)
    case .leaf(.choice(.purpose, let choices)): return isChosen(purpose, choices)
    case .any, .all, .leaf: return .unknown
    }
  }

  private func isChosen(_ choice: Int?, _ choices: ChoicesRef) -> Truth {
    guard let choice else { return .unknown }
    return checklist.conditions[choices].codes.contains(Int32(choice)) ? .yes : .no
  }

  // MARK: Joints

  private func words(_ reference: ConditionRef, isNegated: Bool) -> String {
    switch checklist.conditions[reference] {
    case .not(let inner): return words(inner, isNegated: !isNegated)
    case .and: return joined(reference, isNegated: isNegated, isAll: !isNegated)
    case .or: return joined(reference, isNegated: isNegated, isAll: isNegated)
    case .any(let set, let inner): return words(of: set, inner, isAll: isNegated, isNegated: isNegated)
    case .all(let set, let inner): return words(of: set, inner, isAll: !isNegated, isNegated: isNegated)
    case .named(let definition, _): return words(ofDefinition: Int(definition), isNegated: isNegated)
    case .leaf(let leaf): return words(leaf, isNegated: isNegated)
    }
  }

  private func words(ofDefinition definition: Int, isNegated: Bool) -> String {
    let text = text(checklist.definitions[definition].text)
    return isNegated
      ? say("det ikke gælder: »\(text)«", "this doesn't hold: “\(text)”", "det inte gäller: ”\(text)”")
      : say("det gælder: »\(text)«", "this holds: “\(text)”", "det gäller: ”\(text)”")
  }

  private func words(of set: SetRef, _ inner: ConditionRef, isAll: Bool, isNegated: Bool) -> String {
    let members = checklist.conditions[set].members.map { quoted(Int($0)) }
    let words = words(inner, isNegated: isNegated)
    if isBrief, let name = briefName(of: set) {
      return isAll
        ? say(
          "det for alle \(name) gælder, at \(words)", "for all \(name) it holds that \(words)",
          "det för alla \(name) gäller att \(words)")
        : say(
          "det for mindst én af \(name) gælder, at \(words)", "for at least one of \(name) it holds that \(words)",
          "det för minst en av \(name) gäller att \(words)")
    }
    let list = isAll ? language.list(members) : language.choice(among: members)
    return say(
      "det for \(list) gælder, at \(words)", "for \(list) it holds that \(words)", "det för \(list) gäller att \(words)"
    )
  }

  /// All that one word joins, what another word joins in it bracketed.
  private func joined(_ reference: ConditionRef, isNegated: Bool, isAll: Bool) -> String {
    let phrases = phrases(reference, isNegated: isNegated, isAll: isAll)
    return isAll ? language.list(phrases) : language.choice(among: phrases)
  }

  /// What is settled is left out, and options of one question stand together.
  private func phrases(_ reference: ConditionRef, isNegated: Bool, isAll: Bool) -> [String] {
    let open = parts(of: reference).filter { settled($0) == .unknown && !isImplied($0, in: reference, isNegated) }
    var phrases: [String] = []
    var said: Set<Int32> = []
    for part in open where !said.contains(part.index) {
      let like = isAll ? [part] : open.filter { isOfOneFact($0, part) }
      said.formUnion(like.map { $0.index })
      if like.count > 1, case .leaf(.has(let fact, _)) = checklist.conditions[part] {
        let options = like.compactMap { part -> Int? in
          if case .leaf(.has(_, let option)) = checklist.conditions[part] { Int(option) } else { nil }
        }
        phrases.append(includes(fact, options, isNegated: isNegated))
      } else {
        let words = words(part, isNegated: isNegated)
        let isOther = joinsAll(part, isNegated: isNegated).map { $0 != isAll } ?? false
        let isBracketed = open.count > 1 && isOther && isJoint(part, isNegated: isNegated)
        phrases.append(isBracketed ? bracketed(words, isAll: isAll) : words)
      }
    }
    return phrases
  }

  /// Whether all that a condition joins must hold, or one of it; `nil` where it joins nothing.
  private func joinsAll(_ reference: ConditionRef, isNegated: Bool) -> Bool? {
    switch checklist.conditions[reference] {
    case .and: !isNegated
    case .or: isNegated
    case .not(let inner): joinsAll(inner, isNegated: !isNegated)
    case .named, .any, .all, .leaf: nil
    }
  }

  private func isJoint(_ reference: ConditionRef, isNegated: Bool) -> Bool {
    switch checklist.conditions[reference] {
    case .and: phrases(reference, isNegated: isNegated, isAll: !isNegated).count > 1
    case .or: phrases(reference, isNegated: isNegated, isAll: isNegated).count > 1
    case .not(let inner): isJoint(inner, isNegated: !isNegated)
    case .named, .any, .all, .leaf: false
    }
  }

  /// What another word joins.
  private func bracketed(_ words: String, isAll: Bool) -> String {
    isAll
      ? say("enten \(words)", "either \(words)", "antingen \(words)")
      : say("både \(words)", "both \(words)", "både \(words)")
  }

  private func parts(of reference: ConditionRef) -> [ConditionRef] {
    switch checklist.conditions[reference] {
    case .and(let left, let right): return parts(of: left, isAll: true) + parts(of: right, isAll: true)
    case .or(let left, let right): return parts(of: left, isAll: false) + parts(of: right, isAll: false)
    case .not, .named, .any, .all, .leaf: return [reference]
    }
  }

  private func parts(of reference: ConditionRef, isAll: Bool) -> [ConditionRef] {
    switch checklist.conditions[reference] {
    case .and where isAll: parts(of: reference)
    case .or where !isAll: parts(of: reference)
    default: [reference]
    }
  }

  private func isOfOneFact(_ one: ConditionRef, _ other: ConditionRef) -> Bool {
    guard case .leaf(.has(let first, _)) = checklist.conditions[one],
      case .leaf(.has(let second, _)) = checklist.conditions[other]
    else { return one == other }
    return first == second
  }

  /// »It is not answered, or the answer is not so« says no more than the second.
  private func isImplied(_ part: ConditionRef, in whole: ConditionRef, _ isNegated: Bool) -> Bool {
    guard !isNegated, case .or = checklist.conditions[whole], case .not(let inner) = checklist.conditions[part],
      case .leaf(.factIsAnswered(let fact)) = checklist.conditions[inner]
    else { return false }
    return parts(of: whole).contains { other in
      guard case .not(let inner) = checklist.conditions[other] else { return false }
      if case .leaf(.has(let second, _)) = checklist.conditions[inner] { return second == fact }
      return false
    }
  }

  // MARK: Leaves

  private func words(_ leaf: Leaf, isNegated: Bool) -> String {
    let isNot = isNegated ? say("ikke er", "is not", "inte är") : say("er", "is", "är")
    switch leaf {
    case .numbers(let comparison, let left, let right):
      let words = "\(name(of: left)) \(comparison.phrase(language)) \(name(of: right))"
      return isNegated
        ? say("det ikke gælder, at \(words)", "it doesn't hold that \(words)", "det inte gäller att \(words)") : words
    case .days(let comparison, let left, let right):
      let words = "\(name(of: left)) \(comparison.phraseForDays(language)) \(name(of: right))"
      return isNegated
        ? say("det ikke gælder, at \(words)", "it doesn't hold that \(words)", "det inte gäller att \(words)") : words
    case .choice(let subject, let choices):
      return "\(name(of: subject)) \(isNot) \(language.choice(among: options(choices, of: subject).map { chosen($0) }))"
    case .has(let fact, let option): return includes(fact, [Int(option)], isNegated: isNegated)
    case .status(let subject, let test): return status(of: subject, StatusTest.all[Int(test)], isNegated: isNegated)
    case .factIsAnswered(let fact): return "\(name(ofFact: fact)) \(isNot) \(say("udfyldt", "filled in", "ifyllt"))"
    case .hasSource(let subject, let kind):
      let (name, kind) = (name(of: subject), text(checklist.sourceKinds[Int(kind)].text))
      return isNegated
        ? say(
          "\(name) ikke bygger på \(kind)", "\(name) doesn't rest on \(kind)", "\(name) inte vilar på \(kind)")
        : say("\(name) bygger på \(kind)", "\(name) rests on \(kind)", "\(name) vilar på \(kind)")
    case .hasNote(let subject):
      let name = name(of: subject)
      return isNegated
        ? say(
          "der ingen bedømmelse er til \(name)", "there is no note to \(name)",
          "det inte finns någon bedömning till \(name)")
        : say("der er en bedømmelse til \(name)", "there is a note to \(name)", "det finns en bedömning till \(name)")
    }
  }

  private func status(of subject: Subject, _ test: StatusTest, isNegated: Bool) -> String {
    let name: String
    switch subject {
    case .item(let item) where Int(item) != own: name = quoted(Int(item))
    case .item, .member: name = say("spørgsmålet", "the question", "frågan")
    }
    if test.keyword == .applicable {
      return isNegated
        ? say("\(name) ikke gælder her", "\(name) doesn't apply here", "\(name) inte gäller här")
        : say("\(name) gælder her", "\(name) applies here", "\(name) gäller här")
    }
    let isNot = isNegated ? say("ikke er", "is not", "inte är") : say("er", "is", "är")
    return "\(name) \(isNot) \(test.keyword.word(in: language))"
  }

  private func includes(_ fact: Int32, _ options: [Int], isNegated: Bool) -> String {
    guard case .choice(let all, _) = checklist.allFacts[Int(fact)].kind else { return "" }
    let list = language.choice(among: options.map { chosen(text(all[$0].text)) })
    let name = name(ofFact: fact)
    return isNegated
      ? say("\(name) ikke omfatter \(list)", "\(name) doesn't include \(list)", "\(name) inte omfattar \(list)")
      : say("\(name) omfatter \(list)", "\(name) includes \(list)", "\(name) omfattar \(list)")
  }
}
