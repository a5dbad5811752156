import Inspection

/// Reads the tree of a checklist into what was written, every value of its kind and with its place.
struct ChecklistReader {
  static let keys = KeywordSet(.checklist)
  /// Those of a line each, of which none is a good name for a kind of unit, of purpose or of source.
  private static let shortKeys = KeywordSet([
    .provisional, .reportKind, .publicReports, .language, .notice, .hearingText, .version, .title, .effective,
  ])

  private static let homes = [
    Home(.below(.scoring), KeywordSet([.minCoverage, .rounding])), Home(.below(.effective), periodKeys),
    Home(.below(.source), KeywordSet([.publisher])),
  ]

  var reader: Reader
  /// What could not be read.
  var lost: WrittenParts = []
  /// How many kinds of sources there are; as many as one likes where that can't be known.
  var sourceKinds = 0
  /// What is accepted anywhere.
  var acceptances: [WrittenAcceptance] = []

  init(_ document: RawDocument) { reader = Reader(document) }

  mutating func read(_ root: Node) -> WrittenChecklist {
    let fields = reader.fields(root, Self.keys, homes: Self.homes)
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
    checklist.effectiveRange = fields.key(.effective)?.range
    checklist.changes = fields[.changes].map { reader.items($0).compactMap { change($0) } } ?? []
    checklist.isDraft = fields[.provisional].flatMap { reader.yesNo($0) } ?? false
    if let kind = fields[.reportKind].flatMap({ reader.choice($0, Self.reportKinds) }) {
      checklist.reportKind = ReportKind.allCases.first { $0.keyword == kind } ?? .full
    }
    checklist.hearingText = fields[.hearingText].flatMap { text($0) }
    checklist.units = fields[.units].map { choices($0, .choices, below: fields.key(.units)) } ?? []
    checklist.purposes = fields[.purposes].map { choices($0, .choices, below: fields.key(.purposes)) } ?? []
    if let node = fields[.publicReports] { checklist.publicReports = publicReports(node, of: checklist.units) }
    checklist.sourceKinds = fields[.sourceKinds].map { choices($0, [], below: fields.key(.sourceKinds)) } ?? []
    sourceKinds = fields.hasUnknown || fields[.sourceKinds]?.kind == .sequence ? .max : checklist.sourceKinds.count
    if let node = fields[.respondents] {
      checklist.respondents = named(node, .choices) { $0.respondent($1, $2) }
    }
    checklist.themes = fields[.tags].map { choices($0, [], below: fields.key(.tags)) } ?? []
    if let node = fields[.definitions] {
      checklist.definitions = named(node, .facts) { $0.definition($1, $2) }
    }
    if let node = fields[.facts] { checklist.facts = named(node, .facts) { $0.fact($1, $2) } }
    checklist.demands = fields[.consistency].map { list($0, []) { $0.demand($1) } } ?? []
    if let node = fields[.scales] { checklist.scales = named(node, .scales) { $0.scale($1, $2) } }
    if let node = fields[.scoring] { checklist.scoring = scoring(node) }
    if let node = fields[.bands] { checklist.bands = bands(node) }
    checklist.points = fields[.points].map { list($0, .items) { $0.item($1, .point) } } ?? []
    checklist.rules = fields[.rules].map { list($0, []) { $0.rule($1) } } ?? []
    checklist.baselines = fields[.baselines].map { named($0, []) { $0.baseline($1, $2) } } ?? []
    readAcceptances(fields, isWhole: true)
    checklist.acceptances = acceptances
    checklist.lost = reader.faults.hasErrors ? lost.union(.others) : lost
    return checklist
  }

  /// The warnings that are let stand in a part of the checklist, or in all of it.
  mutating func readAcceptances(_ fields: Fields, isWhole: Bool = false) {
    guard let node = fields[.accepted], !node.isEmpty, reader.expect(.mapping, node) else { return }
    let scope = isWhole ? nil : fields.entries.map { SourceRange($0.key.range.start, $0.value.range.end) }
    for (key, value) in node.pairs {
      guard let reason = value.isEmpty ? nil : reader.freeText(value) else {
        reader.report(.noText(key.string, at: value.range))
        continue
      }
      acceptances.append(WrittenAcceptance(code: key.located, reason: reason, scope: scope))
    }
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
  mutating func named<Value>(
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

  private mutating func choices(_ node: Node, _ part: WrittenParts, below heading: Node?) -> [WrittenChoice] {
    tellFields(among: node, below: heading, ofThe: Self.shortKeys)
    return named(node, part) { reader, key, value in
      WrittenChoice(value: key, text: value.isEmpty ? nil : reader.text(value))
    }
  }

  /// A text, or texts keyed by unit kind, purpose or language.
  mutating func text(_ node: Node) -> WrittenText? {
    var variants: [WrittenText.Variant] = []
    collect(node, [], &variants)
    if variants.isEmpty { return nil }
    var text = WrittenText(variants: variants)
    text.range = node.range
    return text
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

  private static let reportKinds = KeywordSet(behind: .reportKind, at: .checklist)
  private static let answers = KeywordSet([.yes, .no])

  private mutating func publicReports(_ node: Node, of units: [WrittenChoice]) -> PublicReports {
    if node.kind == .scalar { return reader.choice(node, Self.answers) == .yes ? .all : .none }
    let known = units.map { $0.value.value }
    return .units(
      reader.items(node).compactMap { reader.located($0) }.compactMap { unit in
        if !known.contains(unit.value), !lost.contains(.choices) { reader.report(.unknownChoice(unit, known)) }
        return unit.value
      })
  }

  private static let sourceKeys = KeywordSet(.source)

  private mutating func source(_ node: Node) -> WrittenSource? {
    let fields = reader.fields(node, Self.sourceKeys)
    var source = WrittenSource()
    source.title = fields[.title].flatMap { text($0) }
    source.publisher = fields[.publisher].flatMap { reader.freeText($0) }
    source.date = fields[.date].flatMap { reader.day($0) }
    source.reference = fields[.reference].flatMap { reader.freeText($0) }
    return source
  }

  private static let periodKeys = KeywordSet(.period)

  mutating func period(_ node: Node) -> Period {
    let fields = reader.fields(node, Self.periodKeys)
    return Period(
      from: fields[.from].flatMap { $0.isEmpty ? nil : reader.day($0) },
      until: fields[.until].flatMap { $0.isEmpty ? nil : reader.day($0) })
  }

  private static let changeKeys = KeywordSet(.change)

  private mutating func change(_ node: Node) -> WrittenChange? {
    let fields = reader.fields(node, Self.changeKeys)
    let version = reader.require(.version, in: fields).flatMap { reader.version($0) }
    let date = fields[.date].flatMap { reader.day($0) }
    let words = reader.require(.text, in: fields).flatMap { text($0) }
    guard let version, let words else { return nil }
    return WrittenChange(version: version.value, date: date, text: words)
  }
}
