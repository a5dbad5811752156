import Inspection

extension Phrases {
  func words(for source: EvidenceSource) -> String {
    let kind = assessment.text(checklist.sourceKinds[source.kind].text, language)
    let more = [source.date.map { date($0) }, record.text(of: source)].compactMap { $0 }.joined(separator: ", ")
    return more.isEmpty ? kind : "\(kind) (\(more))"
  }

  func sentence(on item: Int) -> String {
    let title = title(of: item)
    guard let score = shown(assessment.results[item].exact, at: item) else {
      let why = reason(of: item) ?? level(of: item)
      return say(
        "Fokuspunktet »\(title)« har ingen score: \(why).", "The point “\(title)” has no score: \(why).",
        "Fokuspunkten ”\(title)” har ingen poäng: \(why).")
    }
    let level = level(of: item)
    let result = level.isEmpty ? score : "\(score) (\(level.prefix(1).lowercased() + level.dropFirst()))"
    guard let coverage = coverage(of: item) else {
      return say(
        "Fokuspunktet »\(title)« har scoren \(result).", "The point “\(title)” has the score \(result).",
        "Fokuspunkten ”\(title)” har poängen \(result).")
    }
    return say(
      "Fokuspunktet »\(title)« har scoren \(result) på grundlag af \(coverage) spørgsmål.",
      "The point “\(title)” has the score \(result), based on \(coverage) questions.",
      "Fokuspunkten ”\(title)” har poängen \(result) på grundval av \(coverage) frågor.")
  }
}
