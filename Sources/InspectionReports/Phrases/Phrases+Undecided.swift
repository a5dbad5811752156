import Inspection

extension Phrases {
  /// What heads them.
  var undecidedTitle: Message {
    isPlain
      ? Message(
        da: "Kan få betydning, når du har svaret på", en: "May matter once you have the answer to",
        sv: "Kan få betydelse när du har svaret på")
      : Message(da: "Uafgjort", en: "Undecided", sv: "Oavgjort")
  }

  /// The rules that can't be told yet by what they wait for; in plain reports what is waited for, as it is asked, each once.
  var undecidedSentences: [String] {
    if isPlain { return awaited }
    var waiting: [(answers: [String], rules: [String])] = []
    for rule in assessment.undecided where !rule.waitingFor.isEmpty {
      if let same = waiting.firstIndex(where: { $0.answers == rule.waitingFor }) {
        waiting[same].rules.append(rule.id)
      } else {
        waiting.append((rule.waitingFor, [rule.id]))
      }
    }
    let idle = assessment.undecided.filter { $0.waitingFor.isEmpty }.map { $0.id }
    return waiting.map { sentence($0.rules, $0.answers) } + self.idle(idle) + inapplicable
  }

  private var awaited: [String] {
    var paths: [String] = []
    for rule in assessment.undecided {
      for path in rule.waitingFor where !paths.contains(path) { paths.append(path) }
    }
    return paths.map { plainName($0) }
  }

  /// What stands at a path as people are asked it.
  func plainName(_ path: String) -> String {
    if let item = checklist.items.firstIndex(where: { $0.path == path }) {
      return item == 0 ? say("det samlede tal", "the overall number", "det sammanlagda talet") : title(of: item)
    }
    return checklist.facts.firstIndex { $0.id == path }.map { title(ofFact: $0) } ?? path
  }

  private func sentence(_ rules: [String], _ answers: [String]) -> String {
    let awaited = language.list(answers.map { $0 + place(line(ofAnswer: $0)) })
    let waiting = language.list(rules)
    return rules.count == 1
      ? Message(
        da: "\(waiting) venter på \(awaited)", en: "\(waiting) waits for \(awaited)",
        sv: "\(waiting) väntar på \(awaited)")(language)
      : Message(
        da: "\(waiting) venter på \(awaited)", en: "\(waiting) wait for \(awaited)",
        sv: "\(waiting) väntar på \(awaited)")(language)
  }

  private func line(ofAnswer path: String) -> Int32 {
    checklist.items.firstIndex { $0.path == path }.map { record.answers[$0].position.line } ?? 0
  }

  private var inapplicable: [String] {
    let rules = assessment.inapplicable
    if rules.isEmpty { return [] }
    return [
      say(
        "Gælder ikke her, fordi det, der spørges om, ikke angår stedet: ",
        "Doesn't apply, because what is asked about doesn't concern the place: ",
        "Gäller inte här, eftersom det som frågas om inte angår verksamheten: ") + list(rules)
    ]
  }

  /// A few of them, and how many others.
  private func list(_ rules: [String]) -> String {
    let most = rules.count == 4 ? 4 : 3
    var named = Array(rules.prefix(most))
    if named.count < rules.count {
      named.append(
        Message(
          da: "\(rules.count - most) andre", en: "\(rules.count - most) others", sv: "\(rules.count - most) andra")(
            language))
    }
    return language.list(named)
  }

  private func idle(_ rules: [String]) -> [String] {
    if rules.isEmpty { return [] }
    let why =
      rules.count == 1
      ? Message(
        da: "Kan ikke prøves, fordi det, reglen bygger på, ikke indgår i besøget: ",
        en: "Can't be tried, because what the rule builds on is no part of this visit: ",
        sv: "Kan inte prövas, eftersom det som regeln bygger på inte ingår i besöket: ")
      : Message(
        da: "Kan ikke prøves, fordi det, reglerne bygger på, ikke indgår i besøget: ",
        en: "Can't be tried, because what the rules build on is no part of this visit: ",
        sv: "Kan inte prövas, eftersom det som reglerna bygger på inte ingår i besöket: ")
    return [why(language) + list(rules)]
  }
}
