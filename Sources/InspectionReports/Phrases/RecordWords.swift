import Inspection

/// A record in a few words, as an example of what may be said.
struct RecordWords {
  let checklist: Checklist
  let language: Language

  /// The most answers that are told.
  private static let mostAnswers = 40

  /// What a record says that numbers turn on.
  func content(of record: Record) -> String {
    var head = [
      record.unit.kind.map { checklist.units[$0].value }, record.visit.purpose.map { checklist.purposes[$0].value },
      record.visit.date?.description,
    ].compactMap { $0 }
    for (index, fact) in checklist.facts.enumerated() {
      guard let words = checklist.words(for: record.facts[index].value, of: index), !words.isEmpty else { continue }
      head.append("\(fact.id) \(words)")
    }
    func words(_ item: Int) -> String? {
      checklist.words(for: record.answers[item].value, to: item).map { $0 + support(of: item, in: record) }
    }
    let answers = checklist.items.indices.filter { !checklist.items[$0].isOneOfSeveral }.compactMap { item in
      let several = checklist.items[item].several == nil ? [] : checklist.items[item].children.compactMap { words($0) }
      let said = several.isEmpty ? words(item) : "[\(several.joined(separator: ", "))]"
      return said.map { "\(checklist.items[item].path) \($0)" }
    }
    let shown = answers.prefix(Self.mostAnswers) + (answers.count > Self.mostAnswers ? ["…"] : [])
    return [head, Array(shown)].filter { !$0.isEmpty }.map { $0.joined(separator: ", ") }.joined(separator: "; ")
  }

  /// What stands beside an answer, where the example needs it.
  private func support(of item: Int, in record: Record) -> String {
    let sources = record.sources(of: item).map { checklist.sourceKinds[$0.kind].value }
    let note = record.answers[item].note == nil ? [] : [Keyword.note.word(in: language)]
    return sources.isEmpty && note.isEmpty ? "" : " (\((sources + note).joined(separator: ", ")))"
  }
}
