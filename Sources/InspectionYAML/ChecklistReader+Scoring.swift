import Inspection

extension ChecklistReader {
  static let aggregationKeys = KeywordSet(.aggregation)
  static let scoringKeys = KeywordSet(.scoring)
  private static let scoringHomes = [
    Home(.below(.point), KeywordSet([.method, .of, .start, .rows])), Home(.below(.rounding), roundingKeys),
  ]

  mutating func scoring(_ node: Node) -> WrittenScoring {
    var scoring = WrittenScoring()
    let fields = reader.fields(node, Self.scoringKeys, homes: Self.scoringHomes)
    scoring.general = aggregation(fields)
    for (keyword, _, value) in fields.entries {
      guard let level = Self.level(keyword) else { continue }
      scoring.levels[level] = aggregation(reader.fields(value, Self.aggregationKeys))
    }
    return scoring
  }

  private static func level(_ keyword: Keyword) -> Level? {
    switch keyword {
    case .criterion: .criterion
    case .point: .point
    case .overall: .overall
    default: nil
    }
  }

  private static let methods = KeywordSet(behind: .method, at: .aggregation)
  private static let levels = KeywordSet([.points, .criteria, .indicators])
  private static let policies = KeywordSet(behind: .unanswered, at: .scoring)
  private static let focusPolicies = KeywordSet(behind: .notInFocus, at: .scoring)

  mutating func aggregation(_ fields: Fields) -> WrittenAggregation {
    var scoring = WrittenAggregation()
    scoring.range = fields.place
    if fields.hasUnknown { lost.insert(.methods) }
    if let method = fields[.method] {
      let keyword = reader.choice(method, Self.methods)
      if keyword == nil { lost.insert(.methods) }
      scoring.method = Method.all.first { $0.keyword == keyword }.map { Located($0, at: method.range) }
    }
    if let of = fields[.of], let keyword = reader.choice(of, Self.levels) {
      scoring.of = Level.allCases.first { $0.keyword == keyword }.map { Located($0, at: of.range) }
    }
    scoring.places = fields.places
    scoring.start = fields[.start].flatMap { reader.number($0) }
    if let rows = fields[.rows] {
      scoring.range = fields.key(.rows)?.range ?? rows.range
      scoring.rows = list(rows, .methods) { $0.row($1) }
    }
    scoring.rounding = fields[.rounding].map { rounding($0) }
    scoring.notRelevant = fields[.notRelevant].flatMap { policy($0, Self.policies) }
    scoring.notInFocus = fields[.notInFocus].flatMap { policy($0, Self.focusPolicies) }
    scoring.unanswered = fields[.unanswered].flatMap { policy($0, Self.policies) }
    scoring.minCoverage = fields[.minCoverage].flatMap { reader.percentage($0) }
    return scoring
  }

  private mutating func policy(_ node: Node, _ keys: KeywordSet) -> Policy? {
    switch reader.choice(node, keys) {
    case .exclude: .exclude
    case .zero: .zero
    case .unrated: .unrated
    default: nil
    }
  }

  private static let rowKeys = KeywordSet(.row)

  private mutating func row(_ node: Node) -> WrittenAggregation.Row? {
    let fields = reader.fields(node, Self.rowKeys)
    let when = fields[.when].flatMap { reader.condition($0) }
    let score = reader.require(.score, in: fields).flatMap { reader.condition($0) }
    guard let score, when != nil || fields[.when] == nil else { return nil }
    return WrittenAggregation.Row(when: when, score: score)
  }

  private static let roundingKeys = KeywordSet(.rounding)
  private static let modes = KeywordSet(behind: .mode, at: .rounding)
  private static let places = KeywordSet(behind: .at, at: .rounding)

  private mutating func rounding(_ node: Node) -> Rounding {
    let fields = reader.fields(node, Self.roundingKeys)
    var rounding = Rounding()
    if let node = fields[.decimals], let decimals = reader.count(node) {
      rounding.decimals = min(decimals, Limits.decimals)
      if decimals > Limits.decimals { reader.report(.tooManyDecimals(at: node.range)) }
    }
    switch fields[.mode].flatMap({ reader.choice($0, Self.modes) }) {
    case .halfEven: rounding.mode = .halfEven
    case .down: rounding.mode = .down
    default: break
    }
    if let node = fields[.at], reader.choice(node, Self.places) == .eachLevel { rounding.place = .eachLevel }
    return rounding
  }

  static let bandLevelKeys = KeywordSet(.bands)
  static let bandKeys = KeywordSet(.band)

  mutating func bands(_ node: Node) -> [Level: [WrittenBand]] {
    var bands: [Level: [WrittenBand]] = [:]
    for (keyword, _, value) in reader.fields(node, Self.bandLevelKeys).entries {
      guard let level = Self.level(keyword) else { continue }
      bands[level] = list(value, .bands) { $0.band($1) }
    }
    return bands
  }

  private mutating func band(_ node: Node) -> WrittenBand? {
    let fields = reader.fields(node, Self.bandKeys)
    let id = reader.require(.id, in: fields).flatMap { reader.located($0) }
    let from = reader.require(.from, in: fields).flatMap { reader.number($0) }
    let words = fields[.text].flatMap { text($0) }
    let score = fields[.score].flatMap { reader.number($0)?.value }
    guard let id, let from, score != nil || fields[.score] == nil else { return nil }
    return WrittenBand(id: id, from: from, text: words, score: score)
  }
}

extension Diagnostic {
  fileprivate static func tooManyDecimals(at range: SourceRange) -> Self {
    Diagnostic(
      .tooManyDecimals,
      Message(
        da: "der kan vises højst \(Limits.decimals) decimaler",
        en: "at most \(Limits.decimals) decimals can be shown",
        sv: "högst \(Limits.decimals) decimaler kan visas"),
      at: range)
  }
}

extension DiagnosticCode {
  static let tooManyDecimals = DiagnosticCode(
    "too-many-decimals", da: "Der kan vises højst 9 decimaler.", en: "At most 9 decimals can be shown.",
    sv: "Högst 9 decimaler kan visas.")
}
