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
  private static let relevancePolicies = KeywordSet(behind: .notRelevant, at: .scoring)
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
    scoring.notRelevant = fields[.notRelevant].flatMap { policy($0, Self.relevancePolicies) }
    scoring.notInFocus = fields[.notInFocus].flatMap { policy($0, Self.focusPolicies) }
    scoring.unanswered = fields[.unanswered].flatMap { policy($0, Self.policies) }
    scoring.isInternal = fields[.internalOnly].flatMap { reader.yesNo($0) }
    scoring.minCoverage = fields[.minCoverage].flatMap { reader.percentage($0) }
    scoring.minAnswered = fields[.minAnswered].flatMap { node in
      reader.count(node).map { Located($0, at: node.range) }
    }
    return scoring
  }

  private mutating func policy(_ node: Node, _ keys: KeywordSet) -> Policy? {
    switch reader.choice(node, keys) {
    case .exclude: .exclude
    case .zero: .zero
    case .highest: .highest
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
    if let node = fields[.to], let step = reader.number(node) {
      if let decimals = step.value.leastDecimals, step.value > 0 {
        (rounding.step, rounding.decimals) = (step.value, decimals)
        if let key = fields.key(.decimals) { reader.report(.decimalsAndStep(at: key.range)) }
      } else {
        reader.report(.badRoundingStep(at: node.range))
      }
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

extension Rational {
  /// How many decimals it has; `nil` where they don't end, or are too many.
  fileprivate var leastDecimals: Int? {
    (0...Limits.decimals).first { Rounding(decimals: $0).round(self) == self }
  }
}

extension Diagnostic {
  fileprivate static func badRoundingStep(at range: SourceRange) -> Self {
    Diagnostic(
      .roundingStep,
      Message(
        da: "der kan ikke rundes af til dette", en: "nothing can be rounded to this",
        sv: "det går inte att avrunda till detta"), at: range,
      help: Message(
        da: "skriv et tal over 0 med højst \(Limits.decimals) decimaler, som `0.5`",
        en: "write a number above 0 with at most \(Limits.decimals) decimals, like `0.5`",
        sv: "skriv ett tal över 0 med högst \(Limits.decimals) decimaler, som `0.5`"))
  }

  fileprivate static func decimalsAndStep(at range: SourceRange) -> Self {
    Diagnostic(
      .roundingStep,
      Message(
        da: "`til` siger allerede, hvad der rundes af til", en: "`to` says already what is rounded to",
        sv: "`till` säger redan vad som avrundas till"), at: range,
      help: Message(da: "slet `decimaler`", en: "delete `decimals`", sv: "ta bort `decimaler`"))
  }

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
  static let roundingStep = DiagnosticCode(
    "rounding-step",
    da: "`til: 0.5` runder af til det nærmeste af 0,5, 1, 1,5 og så videre. Det står i stedet for `decimaler`.",
    en: "`to: 0.5` rounds to the nearest of 0.5, 1, 1.5 and so on. It stands in the place of `decimals`.",
    sv: "`till: 0.5` avrundar till det närmaste av 0,5, 1, 1,5 och så vidare. Det står i stället för `decimaler`.")
  static let tooManyDecimals = DiagnosticCode(
    "too-many-decimals", da: "Der kan vises højst 9 decimaler.", en: "At most 9 decimals can be shown.",
    sv: "Högst 9 decimaler kan visas.")
}
