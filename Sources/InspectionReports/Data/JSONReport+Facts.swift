import Inspection

extension JSONReport {
  /// What was written to options that ask for words; no key where nothing was.
  mutating func writeFactWords() {
    let words = assessment.record.factWords
    writer.key("fact-words")
    writer.beginObject()
    for (index, fact) in checklist.facts.enumerated() where words.contains(where: { $0.fact == index }) {
      guard case .choice(let options, _) = fact.kind else { continue }
      writer.key(named: fact.id)
      writer.beginObject()
      for word in words where word.fact == index {
        writer.key(named: options[word.option].value)
        writer.value(word.text)
      }
      writer.endObject()
    }
    writer.endObject()
  }
}
