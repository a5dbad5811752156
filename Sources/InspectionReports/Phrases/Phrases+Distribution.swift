import Inspection

extension Phrases {
  /// Whether the checklist makes no number of what stands below, only counts the answers.
  func hasNoNumber(_ item: Int) -> Bool { checklist.items[item].aggregation?.method.keyword == Keyword.none }

  /// How the answers below an item are distributed, as in `Forventes (7 af 9)`; `nil` where a number is made of them.
  func distribution(of item: Int) -> String? {
    guard hasNoNumber(item) else { return nil }
    var counts = assessment.distribution(below: item).map {
      (text: text(ofOption: $0.option, below: item), count: $0.count)
    }
    let open = openChoices(below: item)
    if open > 0 { counts.append((Status.unanswered.words(language), open)) }
    let total = counts.reduce(0) { $0 + $1.count }
    guard total > 0 else { return nil }
    return counts.map { share in
      let count = Message(
        da: "\(share.count) af \(total)", en: "\(share.count) of \(total)", sv: "\(share.count) av \(total)")(language)
      return share.text + " " + Page.together("(\(count))")
    }.joined(separator: ", ")
  }

  /// The questions with options below an item that wait for an answer.
  private func openChoices(below item: Int) -> Int {
    var count = checklist.items[item].children.reduce(0) { $0 + openChoices(below: $1) }
    if let question = checklist.items[item].question, case .choice = checklist.scales[question.scale].kind {
      let status = assessment.results[item].status
      if status == .unanswered || status == .notEstablished { count += 1 }
    }
    return count
  }

  /// The words for an option that the questions below an item share.
  private func text(ofOption value: String, below item: Int) -> String {
    var items = [item]
    while let item = items.popLast() {
      items += checklist.items[item].children.reversed()
      guard let question = checklist.items[item].question,
        case .choice(let options) = checklist.scales[question.scale].kind,
        let option = options.first(where: { $0.choice.value == value })
      else { continue }
      return assessment.text(option.choice.text, language)
    }
    return value
  }
}
