import Inspection

extension Phrases {
  /// Whether the checklist makes no number of what stands below, only counts the answers.
  func hasNoNumber(_ item: Int) -> Bool { checklist.items[item].aggregation?.method.keyword == Keyword.none }

  /// How the answers below an item are distributed, as in `Forventes (7 af 9)`, each scale by itself; `nil` where a number is made of
  /// them. Of a scale that one question alone has, its answer says all.
  func distribution(of item: Int) -> String? {
    guard hasNoNumber(item) else { return nil }
    let all = assessment.distributions(below: item)
    let shared = all.filter { $0.total > 1 }
    let told = all.count == 1 ? all : shared
    return told.isEmpty ? nil : told.map { words($0) }.joined(separator: "; ")
  }

  private func words(_ distribution: Assessment.Distribution) -> String {
    var shares: [(text: String, count: Int)] = []
    if case .choice(let options) = checklist.scales[distribution.scale].kind {
      shares = distribution.counts.map { (assessment.text(options[$0.option].choice.text, language), $0.count) }
    }
    if distribution.open > 0 { shares.append((Status.unanswered.words(language), distribution.open)) }
    return shares.map { share in
      let (count, total) = (share.count, distribution.total)
      let of = Message(da: "\(count) af \(total)", en: "\(count) of \(total)", sv: "\(count) av \(total)")(language)
      return share.text + " " + Page.together("(\(of))")
    }.joined(separator: ", ")
  }
}
