import Inspection

extension ChecklistReader {
  static let findingKeys = KeywordSet(.finding)
  static let ruleFindingKeys = KeywordSet(.ruleFinding)
  private static let categories = KeywordSet(behind: .category, at: .finding)

  mutating func finding(_ node: Node, _ keys: KeywordSet) -> WrittenFinding? {
    let fields = reader.fields(node, keys)
    let category = reader.require(.category, in: fields).flatMap { reader.choice($0, Self.categories) }
    let words = reader.require(.text, in: fields).flatMap { text($0) }
    let isInternal = fields[.internalOnly].flatMap { reader.yesNo($0) } ?? false
    guard let category = FindingCategory.allCases.first(where: { $0.keyword == category }), let words else {
      return nil
    }
    var finding = WrittenFinding(category: category, text: words)
    finding.places = fields.places
    finding.id = fields[.id].flatMap { reader.located($0) }
    finding.when = fields[.when].flatMap { reader.condition($0) }
    finding.point = fields[.point].flatMap { reader.located($0) }
    finding.recommendation = fields[.recommendation].flatMap { text($0) }
    finding.reference = fields[.reference].flatMap { reader.freeText($0) }
    finding.isInternal = isInternal
    finding.formerIDs = formerIDs(fields)
    finding.replaces = fields[.replaces].map { node in reader.items(node).compactMap { reader.located($0) } } ?? []
    return finding
  }

  mutating func formerIDs(_ fields: Fields) -> [Located<String>] {
    fields[.formerIDs].map { node in reader.items(node).compactMap { reader.located($0) } } ?? []
  }

  static let ruleKeys = KeywordSet(.rule)
  static let thenKeys = KeywordSet(.then)
  private static let ruleHomes = [Home(.below(.then), thenKeys), Home(.below(.finding), ruleFindingKeys)]
  private static let thenHomes = [Home(.beside(.then), ruleKeys), Home(.below(.finding), ruleFindingKeys)]

  mutating func rule(_ node: Node) -> WrittenRule? {
    let fields = reader.fields(node, Self.ruleKeys, homes: Self.ruleHomes)
    guard let id = reader.require(.id, in: fields).flatMap({ reader.located($0) }) else { return nil }
    var rule = WrittenRule(id: id)
    rule.when = fields[.when].flatMap { reader.condition($0) }
    if let node = fields[.effective] { rule.effective = period(node) }
    readAcceptances(fields)
    rule.formerIDs = formerIDs(fields)
    rule.effectiveRange = fields.key(.effective)?.range
    guard let then = reader.require(.then, in: fields) else {
      lost.insert(.effects)
      return rule
    }
    let parts = reader.fields(then, Self.thenKeys, homes: Self.thenHomes)
    rule.finding = parts[.finding].flatMap { finding($0, Self.ruleFindingKeys) }
    for (keyword, _, value) in parts.entries {
      guard let kind = EffectKind.all.first(where: { $0.keyword == keyword }) else { continue }
      rule.effects += reader.items(value).compactMap { effect(kind, $0) }
    }
    if rule.finding == nil, rule.effects.isEmpty, parts.hasUnknown || !parts.entries.isEmpty { lost.insert(.effects) }
    return rule
  }

  private static let effectKeys = EffectKind.all.map {
    (kind: $0, keys: KeywordSet(Place.keys(of: $0).map { $0.keyword }))
  }

  private mutating func effect(_ kind: EffectKind, _ node: Node) -> WrittenEffect? {
    guard let keys = Self.effectKeys.first(where: { $0.kind == kind })?.keys else { return nil }
    let fields = reader.fields(node, keys)
    let isInternal = fields[.internalOnly].flatMap { reader.yesNo($0) } ?? false
    let of = kind.changesResult ? reader.require(.of, in: fields).flatMap { reader.located($0) } : nil
    guard (of != nil) == kind.changesResult,
      let amount = reader.require(kind.amountKey, in: fields).flatMap({ amount(kind.amount, $0) })
    else { return nil }
    var effect = WrittenEffect(kind, of: of, amount, at: node.range)
    effect.isInternal = isInternal
    return effect
  }

  private mutating func amount(_ amount: EffectKind.Amount, _ node: Node) -> WrittenEffect.Amount? {
    switch amount {
    case .number: return reader.number(node).map { .number($0.value) }
    case .text: return text(node).map { .text($0) }
    case .limit:
      guard let text = reader.located(node) else { return nil }
      return Rational(text.value).map { .number($0) } ?? .band(text)
    }
  }
}
