extension Assessment {
  /// The inspector's own judgement of a point or of the whole.
  package func judgement(of item: Int) -> Judgement? { record.judgements.first { $0.item == item }?.judgement }

  /// A level that the inspector has set, in the checklist's words; the level itself where the checklist has none for it.
  package func words(forLevel level: String, of item: Int, _ language: Language) -> String {
    if let band = checklist.items[item].aggregation?.bands.first(where: { $0.id == level }) {
      return text(band.text, language)
    }
    return mainOption(level).map { text($0.choice.text, language) } ?? level
  }

  /// Whether the inspector's level is another than the computed one; `nil` where one of the two is missing.
  package func isJudgedOtherwise(_ item: Int) -> Bool? {
    guard let level = judgement(of: item)?.level, let exact = results[item].exact else { return nil }
    return checklist.isOtherwise(level, of: item, exact, band: results[item].band)
  }

  /// How the inspector's level of an item lies to the computed one; `nil` where one of the two is missing or they can't be compared.
  package func judgedLevel(_ item: Int) -> JudgedLevel? {
    guard let level = judgement(of: item)?.level, let exact = results[item].exact else { return nil }
    return checklist.judged(level, of: item, exact, band: results[item].band)
  }

  private func mainOption(_ value: String) -> Scale.Option? { checklist.mainOption(value) }
}
