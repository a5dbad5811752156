import Inspection

extension TextReport {
  // MARK: Undecided

  /// Rules that can't be told yet, by what they wait for; last and shortly those that wait for nothing.
  var undecided: [String] {
    var waiting: [(answers: [String], rules: [String])] = []
    for rule in assessment.undecided where !rule.waitingFor.isEmpty {
      if let same = waiting.firstIndex(where: { $0.answers == rule.waitingFor }) {
        waiting[same].rules.append(rule.id)
      } else {
        waiting.append((rule.waitingFor, [rule.id]))
      }
    }
    var lines = waiting.flatMap { group in
      let answers = language.list(group.answers)
      return page.wrapped(
        language.list(group.rules),
        label: Message(da: "\(answers) mangler for: ", en: "\(answers) is needed by: ")(language),
        indent: 4, bullet: "- ")
    }
    lines += idle(assessment.undecided.filter { $0.waitingFor.isEmpty }.map(\.id))
    return section(Message(da: "Uafgjort", en: "Undecided"), lines)
  }

  private func idle(_ rules: [String]) -> [String] {
    if rules.isEmpty { return [] }
    let most = 3
    var named = Array(rules.prefix(rules.count == most + 1 ? most + 1 : most))
    if named.count < rules.count {
      named.append(Message(da: "\(rules.count - most) andre", en: "\(rules.count - most) others")(language))
    }
    return page.wrapped(
      language.list(named),
      label: Message(
        da: "Kan ikke afprøves, fordi det, de bygger på, er ude af dette besøg: ",
        en: "Can't be tried, because what they build on is out of this visit: ")(language), indent: 4, bullet: "- ")
  }

  // MARK: Missing

  /// A list to tick off.
  var missing: [String] {
    let lines = assessment.missing.flatMap { missing in
      page.wrapped(
        "\(missing.path)\(place(missing.line ?? 0)): \(what(missing))", indent: 4, bullet: "[ ] ")
    }
    return section(Message(da: "Mangler", en: "Missing"), lines)
  }

  private func what(_ missing: Missing) -> String {
    switch missing.what {
    case .fact:
      let fact = checklist.facts.first { $0.id == missing.path }
      return fact?.question.map { assessment.text($0, language) }
        ?? Message(da: "oplysningen er ikke udfyldt", en: "the fact is not filled in")(language)
    case .sources: return sources(missing.path)
    case .note: return Message(da: "en bedømmelse i ord", en: "a note in words")(language)
    case .reason: return Message(da: "en begrundelse", en: "a reason")(language)
    }
  }

  private func sources(_ path: String) -> String {
    guard let item = checklist.items.firstIndex(where: { $0.path == path }),
      let required = checklist.items[item].question?.requiredSources
    else { return Message(da: "datakilder", en: "sources")(language) }
    let found = record.answers[item].sources
    let wanted = language.count(
      required.atLeast, Message(da: "datakilde", en: "source"), Message(da: "datakilder", en: "sources"))
    let kinds =
      required.kinds > 1
      ? Message(da: " af mindst \(required.kinds) slags", en: " of at least \(required.kinds) kinds")(language) : ""
    let here = Message(da: "her er \(found.count)", en: "here \(found.count == 1 ? "is" : "are") \(found.count)")(
      language)
    let same =
      found.count >= required.atLeast && required.kinds > 1
      ? Message(da: " af for få slags", en: " of too few kinds")(language) : ""
    return Message(da: "mindst ", en: "at least ")(language) + wanted + kinds + ", " + here + same
  }

  // MARK: Without an answer

  var unanswered: [String] { status(.unanswered, Message(da: "Ubesvaret", en: "Unanswered")) }

  var notEstablished: [String] {
    status(
      .notEstablished, Message(da: "Ikke belyst: spurgt, men ikke afklaret", en: "Not established: asked, not settled"))
  }

  var notInFocus: [String] {
    status(.notInFocus, Message(da: "Ikke i fokus ved dette besøg", en: "Not in focus at this visit"))
  }

  var notRelevant: [String] { status(.notRelevant, Message(da: "Ikke relevant", en: "Not relevant")) }

  /// The questions that have this status: a whole point once, those with a reason one by one, the others together.
  private func status(_ status: Status, _ title: Message) -> [String] {
    var lines: [String] = []
    for point in checklist.points {
      let asked = questions(below: point).filter { assessment.results[$0].status != .notApplicable }
      let found = asked.filter { assessment.results[$0].status == status }
      guard !found.isEmpty else { continue }
      let isWhole = found.count == asked.count && Set(found.map { record.answers[$0].statedOn }).count == 1
      if isWhole, found.count > 1, record.answers[found[0]].statedOn != nil || record.answers.isSilent(on: found) {
        lines += page.wrapped(whole(point, found), indent: 4, bullet: "- ")
        continue
      }
      let without = found.filter { record.answers[$0].reason == nil }
      if !without.isEmpty {
        lines += page.wrapped(without.map(placed).joined(separator: ", "), indent: 4, bullet: "- ")
      }
      for item in found {
        guard let reason = record.answers[item].reason else { continue }
        lines += page.wrapped(reason, label: placed(item) + ": ", indent: 4, bullet: "- ")
      }
    }
    return section(title, lines)
  }

  private func whole(_ point: Int, _ found: [Int]) -> String {
    let answer = record.answers[found[0]]
    let all = Message(da: "alle \(found.count) spørgsmål", en: "all \(found.count) questions")(language)
    let reason = answer.reason.map { ": " + $0 } ?? ""
    return "\(title(of: point)), \(all)\(answer.statedOn == nil ? "" : place(answer.position.line))\(reason)"
  }

  private func placed(_ item: Int) -> String { checklist.items[item].path + place(record.answers[item].position.line) }

  private func questions(below item: Int) -> [Int] {
    checklist.items[item].question != nil ? [item] : checklist.items[item].children.flatMap { questions(below: $0) }
  }
}

extension [Answer] {
  /// Whether nothing is written on any of the items.
  fileprivate func isSilent(on items: [Int]) -> Bool {
    items.allSatisfy { self[$0].position.line == 0 && self[$0].reason == nil }
  }
}
