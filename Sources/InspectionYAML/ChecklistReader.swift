import Inspection

/// Reads the tree of a checklist into what was written, every value of its kind and with its place.
struct ChecklistReader {
  private static let keys = KeywordSet([
    .checklist, .version, .language, .title, .source, .notice, .effective, .changes, .units, .purposes, .facts,
    .sourceKinds, .scales, .scoring, .bands, .points, .rules,
  ])

  var reader: Reader
  /// What could not be read.
  var lost: WrittenParts = []
  /// How many kinds of sources there are.
  private var sourceKinds = 0

  init(_ document: RawDocument) { reader = Reader(document) }

  mutating func read(_ root: Node) -> WrittenChecklist {
    let fields = reader.fields(root, Self.keys)
    if fields.hasUnknown { lost = .all }
    let id = reader.require(.checklist, in: fields).flatMap { reader.located($0) }
    let version = reader.require(.version, in: fields).flatMap { reader.version($0) }
    let title = reader.require(.title, in: fields).flatMap { text($0) }
    if reader.require(.points, in: fields) == nil { lost.insert(.items) }
    var checklist = WrittenChecklist(
      id: id ?? Located("", at: fields.place), version: version ?? Located(Version(0), at: fields.place),
      title: title ?? WrittenText(""))
    if let node = fields[.language] { checklist.language = language(node) ?? .danish }
    checklist.source = fields[.source].flatMap { source($0) }
    checklist.notice = fields[.notice].flatMap { text($0) }
    if let node = fields[.effective] { checklist.effective = period(node) }
    checklist.changes = fields[.changes].map { reader.items($0).compactMap { change($0) } } ?? []
    checklist.units = fields[.units].map { choices($0, .choices) } ?? []
    checklist.purposes = fields[.purposes].map { choices($0, .choices) } ?? []
    checklist.sourceKinds = fields[.sourceKinds].map { choices($0, []) } ?? []
    // Where the kinds can't be found, nothing is known of their number.
    sourceKinds = fields.meant.contains(.sourceKinds) ? .max : checklist.sourceKinds.count
    if let node = fields[.facts] { checklist.facts = named(node, .facts) { $0.fact($1, $2) } }
    if let node = fields[.scales] { checklist.scales = named(node, .scales) { $0.scale($1, $2) } }
    if let node = fields[.scoring] { checklist.scoring = scoring(node) }
    if let node = fields[.bands] { checklist.bands = bands(node) }
    checklist.points = fields[.points].map { list($0, .items) { $0.item($1, .point) } } ?? []
    checklist.rules = fields[.rules].map { list($0, []) { $0.rule($1) } } ?? []
    checklist.lost = reader.faults.hasErrors ? lost.union(.others) : lost
    return checklist
  }

  // MARK: Small parts

  /// The items of what must be a list; where one can't be read, that part of the checklist is lost.
  mutating func list<Value>(
    _ node: Node, _ part: WrittenParts, _ read: (inout ChecklistReader, Node) -> Value?
  ) -> [Value] {
    if node.isEmpty { return [] }
    guard reader.expect(.sequence, node) else {
      lost.formUnion(part)
      return []
    }
    return node.items.compactMap { item in
      let value = read(&self, item)
      if value == nil { lost.formUnion(part) }
      return value
    }
  }

  /// The entries of a mapping from ids.
  private mutating func named<Value>(
    _ node: Node, _ part: WrittenParts, _ read: (inout ChecklistReader, Located<String>, Node) -> Value?
  ) -> [Value] {
    if node.isEmpty { return [] }
    guard reader.expect(.mapping, node) else {
      lost.formUnion(part)
      return []
    }
    return node.pairs.compactMap { key, value in
      let entry = read(&self, key.located, value)
      if entry == nil { lost.formUnion(part) }
      return entry
    }
  }

  private mutating func choices(_ node: Node, _ part: WrittenParts) -> [WrittenChoice] {
    named(node, part) { reader, key, value in
      WrittenChoice(value: key, text: value.isEmpty ? nil : reader.text(value))
    }
  }

  /// A text, or texts keyed by unit kind, purpose or language.
  mutating func text(_ node: Node) -> WrittenText? {
    var variants: [WrittenText.Variant] = []
    collect(node, [], &variants)
    return variants.isEmpty ? nil : WrittenText(variants: variants, range: node.range)
  }

  private mutating func collect(_ node: Node, _ keys: [Located<String>], _ variants: inout [WrittenText.Variant]) {
    if node.kind == .mapping {
      if node.isEmptyMapping { reader.report(.noText(at: node.range)) }
      for (key, value) in node.pairs { collect(value, keys + [key.located], &variants) }
    } else if node.isEmpty {
      if let key = keys.last { reader.report(.noText(key.value, at: node.range)) }
    } else if let text = reader.freeText(node) {
      variants.append(WrittenText.Variant(keys: keys, text: text))
    }
  }

  private mutating func language(_ node: Node) -> Language? {
    guard let code = reader.located(node) else { return nil }
    if let language = Language(rawValue: code.value) { return language }
    reader.report(.unknownLanguage(code))
    return nil
  }

  private static let sourceKeys = KeywordSet([.title, .publisher, .date, .reference])

  private mutating func source(_ node: Node) -> WrittenSource? {
    let fields = reader.fields(node, Self.sourceKeys)
    var source = WrittenSource()
    source.title = fields[.title].flatMap { text($0) }
    source.publisher = fields[.publisher].flatMap { reader.freeText($0) }
    source.date = fields[.date].flatMap { reader.day($0) }
    source.reference = fields[.reference].flatMap { reader.freeText($0) }
    return source
  }

  private static let periodKeys = KeywordSet([.from, .until])

  mutating func period(_ node: Node) -> Period {
    let fields = reader.fields(node, Self.periodKeys)
    return Period(
      from: fields[.from].flatMap { $0.isEmpty ? nil : reader.day($0) },
      until: fields[.until].flatMap { $0.isEmpty ? nil : reader.day($0) })
  }

  private static let changeKeys = KeywordSet([.version, .date, .text])

  private mutating func change(_ node: Node) -> WrittenChange? {
    let fields = reader.fields(node, Self.changeKeys)
    let version = reader.require(.version, in: fields).flatMap { reader.version($0) }
    let date = fields[.date].flatMap { reader.day($0) }
    let words = reader.require(.text, in: fields).flatMap { text($0) }
    guard let version, let words else { return nil }
    return WrittenChange(version: version.value, date: date, text: words)
  }

  // MARK: Facts and scales

  private static let factKeys = KeywordSet([.question, .options, .several, .required, .number, .date])
  private static let factKinds: [Keyword] = [.options, .number, .date]
  private static let boundKeys = KeywordSet([.min, .max])

  private mutating func fact(_ id: Located<String>, _ node: Node) -> WrittenFact? {
    let fields = reader.fields(node, Self.factKeys)
    let kinds = Self.factKinds.filter { fields[$0] != nil }
    guard kinds.count == 1, let kind = kinds.first, let value = fields[kind] else {
      if node.kind == .mapping, !Self.factKinds.contains(where: fields.meant.contains) { reader.report(.factKind(id)) }
      return nil
    }
    if kind != .options, let several = fields.key(.several) { reader.report(.severalWithoutOptions(at: several.range)) }
    let several = fields[.several].flatMap { reader.yesNo($0) } ?? false
    var fact: WrittenFact
    let question = fields[.question].flatMap { text($0) }
    switch kind {
    case .options:
      fact = WrittenFact(id: id, question: question, kind: .choice(choices(value, .facts), several: several))
    case .number:
      let bounds = bounds(value)
      fact = WrittenFact(id: id, question: question, kind: .number(lowest: bounds.lowest, highest: bounds.highest))
    default: fact = WrittenFact(id: id, question: question, kind: .date)
    }
    fact.isRequired = fields[.required].flatMap { reader.yesNo($0) } ?? false
    return fact
  }

  private mutating func bounds(_ node: Node) -> (lowest: Rational?, highest: Rational?) {
    if node.isEmpty { return (nil, nil) }
    let fields = reader.fields(node, Self.boundKeys)
    return (fields[.min].flatMap { reader.number($0)?.value }, fields[.max].flatMap { reader.number($0)?.value })
  }

  private static let scaleKeys = KeywordSet([.number, .steps, .text])
  private static let optionKeys = KeywordSet([.value, .text, .score])
  private static let stepKeys = KeywordSet([.from, .score])
  private static let free = KeywordSet([.free])

  private mutating func scale(_ id: Located<String>, _ node: Node) -> WrittenScale? {
    if node.kind == .sequence {
      return WrittenScale(id: id, kind: .choice(list(node, .scales) { $0.option($1) }))
    }
    let fields = reader.fields(node, Self.scaleKeys)
    if let number = fields[.number], fields[.text] == nil {
      let bounds = bounds(number)
      let steps = fields[.steps].map { list($0, .scales) { $0.step($1) } } ?? []
      return WrittenScale(id: id, kind: .number(lowest: bounds.lowest, highest: bounds.highest, steps: steps))
    }
    guard let text = fields[.text], fields.entries.count == 1 else {
      if node.kind == .mapping, !fields.hasUnknown { reader.report(.scaleKind(id)) }
      return nil
    }
    return reader.choice(text, Self.free).map { _ in WrittenScale(id: id, kind: .free) }
  }

  private mutating func option(_ node: Node) -> WrittenScale.Option? {
    let fields = reader.fields(node, Self.optionKeys)
    let value = reader.require(.value, in: fields).flatMap { reader.located($0) }
    let words = fields[.text].flatMap { text($0) }
    let score = fields[.score].flatMap { reader.number($0) }
    guard let value, score != nil || fields[.score] == nil, !fields.meant.contains(.score) else { return nil }
    return WrittenScale.Option(choice: WrittenChoice(value: value, text: words), score: score)
  }

  private mutating func step(_ node: Node) -> WrittenScale.Step? {
    let fields = reader.fields(node, Self.stepKeys)
    let from = reader.require(.from, in: fields).flatMap { reader.number($0) }
    let score = reader.require(.score, in: fields).flatMap { reader.number($0) }
    guard let from, let score else { return nil }
    return WrittenScale.Step(from: from, score: score.value)
  }

  // MARK: Items

  private static let pointKeys = KeywordSet(
    [.id, .title, .guidance, .weight, .appliesWhen, .scoring, .criteria, .reference, .tags, .findings] + answerKeys)
  private static let criterionKeys = KeywordSet(
    [.id, .question, .guidance, .weight, .appliesWhen, .scoring, .indicators, .reference, .tags, .findings] + answerKeys
  )
  private static let indicatorKeys = KeywordSet(
    [.id, .question, .guidance, .weight, .appliesWhen, .reference, .tags, .findings] + answerKeys)
  private static let answerKeys: [Keyword] = [.levels, .scale, .allowNotRelevant, .requiredSources, .note]

  private mutating func item(_ node: Node, _ level: Level) -> WrittenItem? {
    let (keys, name, below): (KeywordSet, Keyword, (key: Keyword, level: Level)?) =
      switch level {
      case .overall, .point: (Self.pointKeys, .title, (.criteria, .criterion))
      case .criterion: (Self.criterionKeys, .question, (.indicators, .indicator))
      case .indicator: (Self.indicatorKeys, .question, nil)
      }
    let fields = reader.fields(node, keys)
    let id = reader.require(.id, in: fields).flatMap { reader.located($0) }
    let title = reader.require(name, in: fields).flatMap { text($0) }
    var item = WrittenItem(id: id ?? Located("", at: fields.place), title: title ?? WrittenText(""))
    item.guidance = fields[.guidance].flatMap { text($0) }
    item.weight = fields[.weight].flatMap { reader.number($0) }
    item.appliesWhen = fields[.appliesWhen].flatMap { reader.condition($0) }
    item.reference = fields[.reference].flatMap { reader.freeText($0) }
    item.tags = fields[.tags].map { reader.items($0).compactMap { reader.located($0) } } ?? []
    item.scoring = fields[.scoring].map { aggregation(reader.fields($0, Self.aggregationKeys)) }
    readAnswering(fields, into: &item)
    if let below, fields[below.key].map({ !$0.isEmpty }) == true {
      adviseOnUnused(fields, by: item, because: below.key)
    }
    item.findings = fields[.findings].map { list($0, []) { $0.finding($1, Self.findingKeys) } } ?? []
    if let below, let children = fields[below.key] {
      item.children = list(children, .items) { $0.item($1, below.level) }
    }
    // A question without its words can still be named.
    return id == nil ? nil : item
  }

  private static let sourcesKeys = KeywordSet([.atLeast, .kinds])
  private static let noteKeys = KeywordSet([.requiredWhen])

  private mutating func readAnswering(_ fields: Fields, into item: inout WrittenItem) {
    if let levels = fields[.levels] {
      item.levels = named(levels, []) { reader, key, value in reader.text(value).map { (value: key, text: $0) } }
    }
    item.scale = fields[.scale].flatMap { reader.located($0) }
    item.allowsNotRelevant = fields[.allowNotRelevant].flatMap { reader.yesNo($0) } ?? true
    if let node = fields[.requiredSources] {
      let sources = reader.fields(node, Self.sourcesKeys)
      let kinds = sources[.kinds].flatMap { reader.count($0) } ?? 0
      if let number = sources[.kinds], kinds > sourceKinds {
        reader.report(.tooManyKinds(kinds, sourceKinds, at: number.range))
      }
      item.requiredSources = RequiredSources(
        atLeast: max(kinds, sources[.atLeast].flatMap { reader.count($0) } ?? 1), kinds: kinds)
    }
    if let node = fields[.note] {
      let note = reader.fields(node, Self.noteKeys)
      item.noteRequiredWhen = reader.require(.requiredWhen, in: note).flatMap { reader.condition($0) }
    }
  }

  /// Warns of what only an answer could fulfil, on an item that is answered by what stands below it.
  private mutating func adviseOnUnused(_ fields: Fields, by item: WrittenItem, because below: Keyword) {
    for keyword in [Keyword.allowNotRelevant, .requiredSources, .note] {
      guard let key = fields.key(keyword) else { continue }
      reader.warn(.unusedAboveAnswers(keyword, of: item.id.value, answeredBy: below, at: key.range))
    }
  }

  // MARK: Findings and rules

  static let findingKeys = KeywordSet([.when, .category, .text, .recommendation, .reference])
  static let ruleFindingKeys = KeywordSet([.point, .category, .text, .recommendation, .reference])
  private static let categories = KeywordSet(FindingCategory.allCases.map(\.keyword))

  private mutating func finding(_ node: Node, _ keys: KeywordSet) -> WrittenFinding? {
    let fields = reader.fields(node, keys)
    let category = reader.require(.category, in: fields).flatMap { reader.choice($0, Self.categories) }
    let words = reader.require(.text, in: fields).flatMap { text($0) }
    guard let category = FindingCategory.allCases.first(where: { $0.keyword == category }), let words else {
      return nil
    }
    var finding = WrittenFinding(category: category, text: words, range: fields.place)
    finding.when = fields[.when].flatMap { reader.condition($0) }
    finding.point = fields[.point].flatMap { reader.located($0) }
    finding.recommendation = fields[.recommendation].flatMap { text($0) }
    finding.reference = fields[.reference].flatMap { reader.freeText($0) }
    return finding
  }

  private static let ruleKeys = KeywordSet([.id, .when, .effective, .then])
  private static let thenKeys = KeywordSet([.finding, .cap, .floor, .adjust, .unrate])

  private mutating func rule(_ node: Node) -> WrittenRule? {
    let fields = reader.fields(node, Self.ruleKeys)
    guard let id = reader.require(.id, in: fields).flatMap({ reader.located($0) }) else { return nil }
    var rule = WrittenRule(id: id)
    rule.when = fields[.when].flatMap { reader.condition($0) }
    if let node = fields[.effective] { rule.effective = period(node) }
    guard let then = reader.require(.then, in: fields) else {
      lost.insert(.effects)
      return rule
    }
    let parts = reader.fields(then, Self.thenKeys)
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
