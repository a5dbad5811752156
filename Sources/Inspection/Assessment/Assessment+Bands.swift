extension Assessment {
  /// How far a result is from the next band below and above; `nil` on a side where there is none.
  public struct Margin: Hashable, Sendable {
    package let down: Rational?
    package let up: Rational?
  }

  /// The margin of a result of this assessment.
  package func margin(of item: Int) -> Margin? { checklist.margin(of: item, results[item]) }

  /// How often each option was answered below an item, in the order of the scales; options that nobody chose are left out.
  package func distribution(below item: Int) -> [(option: String, count: Int)] {
    var counts: [(option: String, count: Int)] = []
    func visit(_ index: Int) {
      for child in checklist.items[index].children { visit(child) }
      guard let question = checklist.items[index].question,
        case .choice(let options) = checklist.scales[question.scale].kind, results[index].isAnswered
      else { return }
      for option in options where !counts.contains(where: { $0.option == option.choice.value }) {
        counts.append((option.choice.value, 0))
      }
      guard case .option(let chosen) = record.answers[index].value,
        let position = counts.firstIndex(where: { $0.option == options[Int(chosen)].choice.value })
      else { return }
      counts[position].count += 1
    }
    visit(item)
    return counts.filter { $0.count > 0 }
  }
}

extension Assessment {
  /// How the answers below an item lie on one scale.
  package struct Distribution: Sendable {
    /// An index into the checklist's scales.
    package let scale: Int
    /// In the order of the scale; options that nobody chose are left out.
    package fileprivate(set) var counts: [(option: Int, count: Int)]
    /// Questions that wait for an answer.
    package fileprivate(set) var open = 0

    package var total: Int { counts.reduce(open) { $0 + $1.count } }
  }

  /// One for each scale of options that some question asked below an item has, in the order in which they come.
  package func distributions(below item: Int) -> [Distribution] {
    var found: [Distribution] = []
    for question in checklist.questions(below: item) {
      guard let scale = checklist.items[question].question?.scale, case .choice = checklist.scales[scale].kind else {
        continue
      }
      let status = results[question].status
      let isOpen = status == .unanswered || status == .notEstablished
      guard isOpen || results[question].isAnswered else { continue }
      let place = found.firstIndex { $0.scale == scale } ?? found.count
      if place == found.count { found.append(Distribution(scale: scale, counts: [])) }
      if isOpen { found[place].open += 1 }
      guard !isOpen, case .option(let option) = record.answers[question].value else { continue }
      if let known = found[place].counts.firstIndex(where: { $0.option == Int(option) }) {
        found[place].counts[known].count += 1
      } else {
        found[place].counts.append((Int(option), 1))
      }
    }
    for place in found.indices { found[place].counts.sort { $0.option < $1.option } }
    return found
  }
}

extension ItemResult {
  /// Whether a question got an answer that stands, with a score or without.
  package var isAnswered: Bool { status == .scored || status == .unscored }
}

extension Checklist {
  /// The margin of a result; `nil` when there is none or its level no bands. Where bands have scores, the distance is that of the number they
  /// were found by; where rules have changed that result, it is theirs, and the bands begin with their scores.
  package func margin(of item: Int, _ result: ItemResult) -> Assessment.Margin? {
    guard let bands = items[item].aggregation?.bands, let first = bands.first, let band = result.band,
      let exact = result.exact, let value = result.value
    else { return nil }
    let isChanged = first.score != nil && !result.effects.isEmpty
    let number = first.score == nil || isChanged ? exact : value
    // Scores need not rise with their bands; then there is no distance.
    func distance(_ from: Rational, _ to: Rational) -> Rational? { to < from ? nil : to - from }
    func limit(_ band: Band) -> Rational { isChanged ? band.score ?? band.from : band.from }
    return Assessment.Margin(
      down: band > 0 ? distance(limit(bands[band]), number) : nil,
      up: band + 1 < bands.count ? distance(number, limit(bands[band + 1])) : nil)
  }
}
