import Inspection

extension ChecklistReader {
  static let findingKeys = KeywordSet([.when, .category, .text, .recommendation, .reference])
  static let ruleFindingKeys = KeywordSet([.point, .category, .text, .recommendation, .reference])
  private static let categories = KeywordSet(FindingCategory.allCases.map { $0.keyword })

  mutating func finding(_ node: Node, _ keys: KeywordSet) -> WrittenFinding? {
    let fields = reader.fields(node, keys)
    let category = reader.require(.category, in: fields).flatMap { reader.choice($0, Self.categories) }
    let words = reader.require(.text, in: fields).flatMap { text($0) }
    guard let category = FindingCategory.allCases.first(where: { $0.keyword == category }), let words else {
      return nil
    }
    var finding = WrittenFinding(category: category, text: words)
    finding.when = fields[.when].flatMap { reader.condition($0) }
    finding.point = fields[.point].flatMap { reader.located($0) }
    finding.recommendation = fields[.recommendation].flatMap { text($0) }
    finding.reference = fields[.reference].flatMap { reader.freeText($0) }
    return finding
  }

  static let ruleKeys = KeywordSet([.id, .when, .effective, .then, .accepted])
  static let thenKeys = KeywordSet([.finding, .cap, .floor, .adjust, .unrate])
  private static let ruleHomes = [Home(.below(.then), thenKeys), Home(.below(.finding), ruleFindingKeys)]
  private static let thenHomes = [Home(.beside(.then), ruleKeys), Home(.below(.finding), ruleFindingKeys)]

  mutating func rule(_ node: Node) -> WrittenRule? {
    let fields = reader.fields(node, Self.ruleKeys, homes: Self.ruleHomes)
    guard let id = reader.require(.id, in: fields).flatMap({ reader.located($0) }) else { return nil }
    var rule = WrittenRule(id: id)
    rule.when = fields[.when].flatMap { reader.condition($0) }
    if let node = fields[.effective] { rule.effective = period(node) }
    readAcceptances(fields)
    rule.effectiveRange = fields.key(.effective)?.range
    guard let then = reader.require(.then, in: fields) else {
      lost.insert(.effects)
      return rule
    }
    let parts = reader.fields(then, Self.thenKeys, homes: Self.thenHomes)
    rule.finding = parts[.finding].flatMap { finding($0, Self.ruleFindingKeys) }
    for (keyword, _, value) in parts.entries where keyword != .finding {
      rule.effects += reader.items(value).compactMap { effect(keyword, $0) }
    }
    if rule.finding == nil, rule.effects.isEmpty, parts.hasUnknown || !parts.entries.isEmpty { lost.insert(.effects) }
    return rule
  }

  private static let amountKeys: [Keyword: KeywordSet] = [
    .cap: KeywordSet([.of, .atMost]), .floor: KeywordSet([.of, .atLeast]), .adjust: KeywordSet([.of, .by]),
    .unrate: KeywordSet([.of, .reason]),
  ]

  private mutating func effect(_ keyword: Keyword, _ node: Node) -> WrittenEffect? {
    guard let keys = Self.amountKeys[keyword] else { return nil }
    let fields = reader.fields(node, keys)
    guard let of = reader.require(.of, in: fields).flatMap({ reader.located($0) }) else { return nil }
    let kind: WrittenEffect.Kind?
    switch keyword {
    case .cap: kind = reader.require(.atMost, in: fields).flatMap { amount($0) }.map { .cap($0) }
    case .floor: kind = reader.require(.atLeast, in: fields).flatMap { amount($0) }.map { .floor($0) }
    case .adjust: kind = reader.require(.by, in: fields).flatMap { reader.number($0) }.map { .adjust($0.value) }
    default: kind = reader.require(.reason, in: fields).flatMap { text($0) }.map { .unrate($0) }
    }
    return kind.map { WrittenEffect(of: of, kind: $0) }
  }

  private mutating func amount(_ node: Node) -> WrittenEffect.Amount? {
    guard let text = reader.located(node) else { return nil }
    return Rational(text.value).map { .number($0) } ?? .band(text)
  }
}
