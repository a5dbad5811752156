extension Record {
  /// Takes over what rules read of the visit before, which was scored by the same checklist.
  mutating func take(_ earlier: Assessment, for checklist: Checklist) {
    for (offset, fact) in checklist.earlierFacts.enumerated() {
      facts[checklist.facts.count + offset].value = earlier.value(of: fact)
    }
  }
}

extension Assessment {
  fileprivate func value(of fact: EarlierFact) -> FactAnswer.Value {
    switch fact {
    case .score(let item): return results[item].exact.map { .number($0) } ?? .open
    case .band(let item):
      guard results[item].exact != nil else { return .open }
      return .choice(Int32(results[item].band ?? checklist.items[item].aggregation?.bands.count ?? 0))
    case .answer(let item):
      switch record.answers[item].value {
      case .option(let option): return .choice(option)
      case .number(let number): return .number(number)
      case .text, .open, .notRelevant, .notInFocus, .notEstablished: return .open
      }
    case .findings(let names):
      let upheld = findings.filter { $0.setAside == nil }.map { $0.id }
      let chosen = names.indices.reduce(0 as UInt64) { upheld.contains(names[$1]) ? $0 | 1 << UInt64($1) : $0 }
      return .several(chosen: chosen, open: 0)
    }
  }
}
