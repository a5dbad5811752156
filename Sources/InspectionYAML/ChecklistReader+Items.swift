import Inspection

extension ChecklistReader {
  static let pointKeys = KeywordSet(.point)
  static let criterionKeys = KeywordSet(.criterion)
  static let indicatorKeys = KeywordSet(.indicator)

  private static let partHomes = [
    Home(.below(.findings), KeywordSet([.when, .category, .text, .recommendation])),
    Home(.below(.requiredSources), sourcesKeys), Home(.below(.severalAnswers), severalKeys),
    Home(.below(.note), noteKeys),
  ]
  private static let pointHomes =
    [Home(.inPlaceOf(has: .title), KeywordSet([.question]))] + partHomes

  /// The fault of an item that begins with its id as a key: `- dialog:`.
  private func idAsKey(_ node: Node, _ keys: KeywordSet) -> Diagnostic? {
    var pairs = node.pairs
    guard node.kind == .mapping, let (key, value) = pairs.next(), keys.match(key.word) == nil, node.style == .block,
      value.isEmpty || value.kind == .mapping, reader.meant(by: key.string, among: keys) == nil
    else { return nil }
    return .idAsKey(key.located)
  }

  mutating func item(_ node: Node, _ level: Level) -> WrittenItem? {
    let (keys, name, below): (KeywordSet, Keyword, (key: Keyword, level: Level)?) =
      switch level {
      case .overall, .point: (Self.pointKeys, .title, (.criteria, .criterion))
      case .criterion: (Self.criterionKeys, .question, (.indicators, .indicator))
      case .indicator, .answer: (Self.indicatorKeys, .question, nil)
      }
    if let fault = idAsKey(node, keys) {
      reader.report(fault)
      return nil
    }
    let fields = reader.fields(node, keys, homes: level == .point ? Self.pointHomes : Self.partHomes)
    let id = reader.require(.id, in: fields).flatMap { reader.located($0) }
    let title = title(name, in: fields)
    var item = WrittenItem(id: id ?? Located("", at: fields.place), title: title ?? WrittenText(""))
    item.places = fields.places
    if level != .point { item.label = fields[.title].flatMap { text($0) } }
    item.guidance = fields[.guidance].flatMap { text($0) }
    item.weight = fields[.weight].flatMap { reader.number($0) }
    item.appliesWhen = fields[.appliesWhen].flatMap { reader.condition($0) }
    item.reference = fields[.reference].flatMap { reader.freeText($0) }
    item.tags = fields[.tags].map { tags($0) } ?? []
    item.scoring = fields[.scoring].map { aggregation(reader.fields($0, Self.aggregationKeys)) }
    readAcceptances(fields)
    item.formerIDs = formerIDs(fields)
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

  /// A point's title, or the question of what is below; a title is no question.
  private mutating func title(_ name: Keyword, in fields: Fields) -> WrittenText? {
    if name == .question, fields[.question] == nil, !fields.meant.contains(.question), let key = fields.key(.title) {
      reader.report(.titleInPlaceOfQuestion(key.located))
      return fields[.title].flatMap { text($0) }
    }
    return reader.require(name, in: fields).flatMap { text($0) }
  }

  private mutating func tags(_ node: Node) -> [Located<String>] {
    if node.kind == .scalar, node.string.contains(",") { reader.report(.tagsInOneText(node.located)) }
    return reader.items(node).compactMap { reader.located($0) }
  }

  private static let sourcesKeys = KeywordSet(.requiredSources)
  private static let noteKeys = KeywordSet(.note)
  private static let severalKeys = KeywordSet(.severalAnswers)

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
      let count = sources[.atLeast].flatMap { reader.count($0) }
      if let count, let number = sources[.atLeast], count < kinds {
        reader.warn(.kindsAboveSources(kinds, count, at: number.range))
      }
      let including = sources[.including].map { reader.items($0).compactMap { reader.located($0) } } ?? []
      var required = WrittenRequiredSources(
        atLeast: max(kinds, count ?? (including.isEmpty ? 1 : 0)), kinds: kinds)
      required.including = including
      required.when = sources[.when].flatMap { reader.condition($0) }
      item.requiredSources = required
    }
    if let node = fields[.severalAnswers] { item.several = several(node) }
    if let node = fields[.note] {
      let note = reader.fields(node, Self.noteKeys)
      item.noteRequiredWhen = reader.require(.requiredWhen, in: note).flatMap { reader.condition($0) }
    }
  }

  private mutating func several(_ node: Node) -> WrittenSeveralAnswers? {
    let fields = reader.fields(node, Self.severalKeys)
    let name = reader.require(.name, in: fields).flatMap { text($0) }
    let most = reader.require(.atMost, in: fields).flatMap { node in
      reader.count(node).map { Located($0, at: node.range) }
    }
    let least = fields[.atLeast].flatMap { node in reader.count(node).map { Located($0, at: node.range) } }
    guard let name, let most else { return nil }
    return WrittenSeveralAnswers(name: name, atLeast: least ?? Located(1, at: most.range), atMost: most)
  }

  /// Warns of what only an answer could fulfil, on an item that is answered by what stands below it.
  private mutating func adviseOnUnused(_ fields: Fields, by item: WrittenItem, because below: Keyword) {
    for keyword in [Keyword.allowNotRelevant, .requiredSources, .severalAnswers, .note] {
      guard let key = fields.key(keyword) else { continue }
      reader.warn(.unusedAboveAnswers(keyword, of: item.id.value, answeredBy: below, at: key.range))
    }
  }
}
