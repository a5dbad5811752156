/// How the level that an inspector has set lies to the computed one, on the scale of the numbers.
public enum JudgedLevel: UInt8, CaseIterable, Sendable {
  case same, above, below
}

extension Checklist {
  /// Whether a level is another than a computed result in its band. A scale value stands for the band that its score falls into or,
  /// without bands, for the results nearest to its score. `nil` where the checklist has no such level.
  func isOtherwise(_ level: String, of item: Int, _ exact: Rational, band: Int?) -> Bool? {
    let bands = items[item].aggregation?.bands ?? []
    if let index = bands.firstIndex(where: { $0.id == level }) { return index != band }
    guard let score = mainOption(level)?.score else { return nil }
    if !bands.isEmpty { return Bands.index(ofResult: score, in: bands) != Int32(band ?? -1) }
    let distance = { (other: Rational) in max(other - exact, exact - other) }
    return mainOptions.compactMap { $0.score }.contains { distance($0) < distance(score) }
  }

  /// How a level lies to a computed result in its band; `nil` where they can't be compared.
  package func judged(_ level: String, of item: Int, _ exact: Rational, band: Int?) -> JudgedLevel? {
    guard let isOtherwise = isOtherwise(level, of: item, exact, band: band) else { return nil }
    if !isOtherwise { return .same }
    if let index = items[item].aggregation?.bands.firstIndex(where: { $0.id == level }) {
      return index > band ?? -1 ? .above : .below
    }
    return mainOption(level)?.score.map { $0 > exact ? .above : .below }
  }

  /// The options of the first scale, which levels are taken from.
  private var mainOptions: [Scale.Option] {
    if case .choice(let options) = scales.first?.kind { options } else { [] }
  }

  func mainOption(_ value: String) -> Scale.Option? { mainOptions.first { $0.choice.value == value } }
}
