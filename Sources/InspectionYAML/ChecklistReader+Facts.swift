import Inspection

extension ChecklistReader {
  static let definitionKeys = KeywordSet(.definition)

  mutating func definition(_ id: Located<String>, _ node: Node) -> WrittenDefinition? {
    let fields = reader.fields(node, Self.definitionKeys)
    let when = reader.require(.when, in: fields).flatMap { reader.condition($0) }
    let words = reader.require(.text, in: fields).flatMap { text($0) }
    guard let when, let words else { return nil }
    return WrittenDefinition(id: id, when: when, text: words)
  }

  static let respondentKeys = KeywordSet(.respondent)

  mutating func respondent(_ id: Located<String>, _ node: Node) -> WrittenRespondent? {
    let fields = reader.fields(node, Self.respondentKeys)
    guard let title = reader.require(.title, in: fields).flatMap({ text($0) }) else { return nil }
    var respondent = WrittenRespondent(id: id, title: title)
    respondent.sourceKind = fields[.sourceKind].flatMap { reader.located($0) }
    respondent.opening = fields[.opening].flatMap { text($0) }
    respondent.closing = fields[.closing].flatMap { text($0) }
    return respondent
  }

  static let baselineKeys = KeywordSet(.baseline)

  mutating func baseline(_ id: Located<String>, _ node: Node) -> WrittenBaseline? {
    let fields = reader.fields(node, Self.baselineKeys)
    let title = reader.require(.title, in: fields).flatMap { text($0) }
    let shares = reader.require(.shares, in: fields)
    guard let title else { return nil }
    var baseline = WrittenBaseline(id: id, title: title)
    baseline.citation = fields[.citation].flatMap { reader.freeText($0) }
    baseline.count = fields[.count].flatMap { reader.count($0) }
    guard let shares else { return baseline }
    baseline.shares = named(shares, []) { reader, path, node in
      let options = reader.named(node, []) { reader, value, node in
        reader.reader.percentage(node).map { (value: value, share: $0) }
      }
      return (path: path, options: options)
    }
    return baseline
  }

  static let consistencyKeys = KeywordSet(.consistency)

  mutating func demand(_ node: Node) -> WrittenDemand? {
    let fields = reader.fields(node, Self.consistencyKeys)
    let id = reader.require(.id, in: fields).flatMap { reader.located($0) }
    let requires = reader.require(.requires, in: fields).flatMap { reader.condition($0) }
    let words = reader.require(.text, in: fields).flatMap { text($0) }
    guard let id, let requires, let words else { return nil }
    return WrittenDemand(id: id, requires: requires, text: words)
  }

  static let factKeys = KeywordSet(.fact)
  private static let factKinds: [Keyword] = [.options, .number, .date]
  private static let boundKeys = KeywordSet(.bounds)

  mutating func fact(_ id: Located<String>, _ node: Node) -> WrittenFact? {
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
      fact = WrittenFact(
        id: id, question: question, kind: .choice(factOptions(value, below: fields.key(.options)), several: several))
    case .number:
      let (bounds, isWhole) = factNumber(value)
      fact = WrittenFact(id: id, question: question, kind: .number(lowest: bounds.lowest, highest: bounds.highest))
      fact.isWhole = isWhole
    default: fact = WrittenFact(id: id, question: question, kind: .date)
    }
    fact.label = fields[.title].flatMap { text($0) }
    fact.guidance = fields[.guidance].flatMap { text($0) }
    fact.places = fields.places
    fact.formerIDs = formerIDs(fields)
    fact.isRequired = fields[.required].flatMap { reader.yesNo($0) } ?? false
    fact.requiredWhen = fields[.requiredWhen].flatMap { reader.condition($0) }
    fact.appliesWhen = fields[.appliesWhen].flatMap { reader.condition($0) }
    fact.carriesOver = fields[.carryOver].flatMap { reader.yesNo($0) }
    fact.isInternal = fields[.internalOnly].flatMap { reader.yesNo($0) } ?? false
    return fact
  }

  private static let factOptionKeys = KeywordSet(.factOption)

  /// Options with their words; one that says more of itself has keys.
  private mutating func factOptions(_ node: Node, below heading: Node?) -> [WrittenChoice] {
    tellFields(among: node, below: heading, ofThe: Self.factKeys)
    return named(node, .facts) { reader, key, value in
      guard value.kind == .mapping, value.pairs.contains(where: { Self.factOptionKeys.match($0.key.word) != nil })
      else { return WrittenChoice(value: key, text: value.isEmpty ? nil : reader.text(value)) }
      let fields = reader.reader.fields(value, Self.factOptionKeys)
      var choice = WrittenChoice(value: key, text: fields[.text].flatMap { reader.text($0) })
      choice.asksForWords = fields[.inWords].flatMap { reader.reader.yesNo($0) } ?? false
      return choice
    }
  }

  private static let factNumberKeys = KeywordSet(.factNumber)

  private mutating func factNumber(_ node: Node) -> (bounds: (lowest: Rational?, highest: Rational?), isWhole: Bool) {
    if node.isEmpty { return ((nil, nil), false) }
    let fields = reader.fields(node, Self.factNumberKeys)
    return (bounds(fields), fields[.whole].flatMap { reader.yesNo($0) } ?? false)
  }

  private mutating func bounds(_ fields: Fields) -> (lowest: Rational?, highest: Rational?) {
    (fields[.min].flatMap { reader.number($0)?.value }, fields[.max].flatMap { reader.number($0)?.value })
  }

  private mutating func bounds(_ node: Node) -> (lowest: Rational?, highest: Rational?) {
    if node.isEmpty { return (nil, nil) }
    return bounds(reader.fields(node, Self.boundKeys))
  }

  static let scaleKeys = KeywordSet(.scale)
  private static let optionKeys = KeywordSet(.option)
  private static let stepKeys = KeywordSet(.step)
  private static let free = KeywordSet([.free])

  mutating func scale(_ id: Located<String>, _ node: Node) -> WrittenScale? {
    if node.kind == .sequence {
      return WrittenScale(id: id, kind: .choice(list(node, .scales) { $0.option($1) }))
    }
    let fields = reader.fields(node, Self.scaleKeys)
    guard let kind = scaleKind(fields) else {
      if node.kind == .mapping, !fields.hasUnknown { reader.report(.scaleKind(id)) }
      return nil
    }
    var scale = WrittenScale(id: id, kind: kind)
    scale.guidance = fields[.guidance].flatMap { text($0) }
    return scale
  }

  private mutating func scaleKind(_ fields: Fields) -> WrittenScale.Kind? {
    let steps = fields[.steps].flatMap { $0.items.contains { _ in true } ? $0 : nil }
    switch (fields[.number], steps, fields[.text]) {
    case (.some(let number), _, .none):
      let bounds = bounds(number)
      let steps = fields[.steps].map { list($0, .scales) { $0.step($1) } } ?? []
      return .number(lowest: bounds.lowest, highest: bounds.highest, steps: steps)
    case (.none, .some(let options), .none): return .choice(list(options, .scales) { $0.option($1) })
    case (.none, .none, .some(let text)) where fields[.steps] == nil:
      if reader.choice(text, Self.free) == nil { lost.insert(.scales) }
      return .free
    default: return nil
    }
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
}
