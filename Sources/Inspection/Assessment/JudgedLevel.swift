/// How the level that an inspector has set lies to the computed one, on the scale of the numbers.
public enum JudgedLevel: UInt8, CaseIterable, Sendable {
  case same, above, below
}

extension Assessment {
  /// How the inspector's level of an item lies to the computed one; `nil` where one of the two is missing or they can't be compared.
  package func judgedLevel(_ item: Int) -> JudgedLevel? {
    guard let isOtherwise = isJudgedOtherwise(item), let level = judgement(of: item)?.level,
      let exact = results[item].exact
    else { return nil }
    if !isOtherwise { return .same }
    let bands = checklist.items[item].aggregation?.bands ?? []
    if let band = bands.firstIndex(where: { $0.id == level }) {
      return band > results[item].band ?? -1 ? .above : .below
    }
    guard case .choice(let options) = checklist.scales.first?.kind,
      let score = options.first(where: { $0.choice.value == level })?.score
    else { return nil }
    return score > exact ? .above : .below
  }
}
