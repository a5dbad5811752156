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

  /// Whether the inspector's level is another than the computed one; `nil` where one of the two is missing. A scale value
  /// stands for the band that its score falls into or, without bands, for the results nearest to its score.
  package func isJudgedOtherwise(_ item: Int) -> Bool? {
    guard let level = judgement(of: item)?.level, let exact = results[item].exact else { return nil }
    let bands = checklist.items[item].aggregation?.bands ?? []
    if let band = bands.firstIndex(where: { $0.id == level }) { return band != results[item].band }
    guard let score = mainOption(level)?.score else { return nil }
    if !bands.isEmpty { return Bands.index(ofResult: score, in: bands) != Int32(results[item].band ?? -1) }
    let distance = { (other: Rational) in max(other - exact, exact - other) }
    return mainOptions.compactMap { $0.score }.contains { distance($0) < distance(score) }
  }

  /// The options of the checklist's first scale, which levels are taken from.
  private var mainOptions: [Scale.Option] {
    if case .choice(let options) = checklist.scales.first?.kind { options } else { [] }
  }

  private func mainOption(_ value: String) -> Scale.Option? { mainOptions.first { $0.choice.value == value } }
}
