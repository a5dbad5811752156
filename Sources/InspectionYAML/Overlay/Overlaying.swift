import Inspection

/// How a part of an overlay goes over the same part of the checklist below it.
indirect enum Overlaying: Sendable {
  /// It takes its place.
  case whole
  /// It is the overlay's own: what stands below is not inherited.
  case own
  /// Key by key; what is not named here takes the other's place.
  case keys(KeywordSet, [Keyword: Overlaying])
  /// The same for a question: what an answer looks like belongs to its scale, and is not inherited where the overlay names another.
  case question(KeywordSet, [Keyword: Overlaying])
  /// Name by name, as under `facts`.
  case names(Overlaying)
  /// Item by item, found by `id`. One that is not there below is new and must have this key.
  case items(Overlaying, needs: Keyword)
  /// The same where each item of the overlay has an `id`; else the list takes the other's place.
  case itemsIfNamed(Overlaying, needs: Keyword)
}

extension ChecklistReader {
  /// A checklist over another: what has an id or a name is found by it; lists without ids, and how a level is worked out, are
  /// replaced whole.
  static let overlaying = Overlaying.keys(
    keys,
    [
      .checklist: .own, .version: .own, .changes: .own, .extends: .own,
      .accepted: .names(.whole), .units: .names(.whole), .purposes: .names(.whole), .sourceKinds: .names(.whole),
      .tags: .names(.whole), .respondents: .names(.keys(respondentKeys, [:])),
      .baselines: .names(.keys(baselineKeys, [.shares: .names(.whole)])),
      .definitions: .names(.keys(definitionKeys, [:])),
      .facts: .names(.keys(factKeys, [.options: .names(.whole)])),
      .consistency: .items(.keys(consistencyKeys, [:]), needs: .requires),
      .scales: .names(.keys(scaleKeys, [:])),
      .scoring: .keys(scoringKeys, [:]),
      .bands: .keys(bandLevelKeys, [.criterion: bands, .point: bands, .overall: bands]),
      .points: .items(item(pointKeys, .criteria, criteria), needs: .title),
      .rules: .items(.keys(ruleKeys, [.then: .keys(thenKeys, [.finding: .keys(ruleFindingKeys, [:])])]), needs: .then),
    ])

  private static let bands = Overlaying.items(.keys(bandKeys, [:]), needs: .from)
  private static let criteria = Overlaying.items(item(criterionKeys, .indicators, indicators), needs: .question)
  private static let indicators = Overlaying.items(item(indicatorKeys, .indicators, .whole), needs: .question)

  private static let findings = Overlaying.itemsIfNamed(.keys(findingKeys, [:]), needs: .text)

  private static func item(_ keys: KeywordSet, _ below: Keyword, _ items: Overlaying) -> Overlaying {
    .question(keys, [below: items, .levels: .names(.whole), .findings: findings])
  }
}
