// Where in its document a part of a checklist stands.

extension Checklist {
  package func place(ofRule rule: Int) -> SourceRange { written.rules[rule].id.range }

  package func place(of effect: EffectRef) -> SourceRange { written.rules[effect.rule].effects[effect.effect].range }

  /// Its condition; where it has none, what it belongs to.
  package func place(ofFinding finding: Int) -> SourceRange {
    let definition = findings[finding]
    if let rule = definition.rule { return place(ofRule: rule) }
    guard let item = definition.item else { return written.id.range }
    let own = zip(items[item].findings, writtenItems[item]?.findings ?? []).first { $0.0 == finding }?.1
    return own?.when?.range ?? items[item].range
  }

  /// In the order of the rows that hold for the item.
  package func places(ofRowsOf item: Int) -> [SourceRange] {
    written.rows(of: writtenItems[item], at: items[item].level).map { ($0.when ?? $0.score).range }
  }

  package func place(ofApplicabilityOf item: Int) -> SourceRange {
    writtenItems[item]?.appliesWhen?.range ?? items[item].range
  }

  package func place(ofApplicabilityOfFact fact: Int) -> SourceRange {
    written.facts[fact].appliesWhen?.range ?? facts[fact].range
  }

  package func place(ofDemandForFact fact: Int) -> SourceRange {
    written.facts[fact].requiredWhen?.range ?? facts[fact].range
  }

  /// From the lowest to the highest, as an item's bands stand.
  package func places(ofBandsAt level: Level) -> [SourceRange] {
    (written.bands[level] ?? []).sorted { $0.from.value < $1.from.value }.map { $0.from.range }
  }
}

extension WrittenChecklist {
  /// The rows of an item's table, its own before its level's.
  package func rows(of item: WrittenItem?, at level: Level) -> [WrittenAggregation.Row] {
    item?.scoring?.rows ?? scoring.levels[level]?.rows ?? []
  }
}
