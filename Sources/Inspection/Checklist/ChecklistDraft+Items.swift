extension ChecklistDraft {
  /// Points, criteria and indicators in the order of the document, below the overall result.
  mutating func readItems() {
    if written.points.isEmpty, !written.lost.contains(.items) { diagnostics.append(.noPoints(at: written.id.range)) }
    items.append(overallItem())
    writtenItems.append(nil)
    for level in [Level.overall, .point, .criterion] { levelBands[level] = bands(at: level) }
    checkScoring()
    items[0].aggregation = aggregation(of: 0, at: .overall, own: nil)
    addChildren(written.points, of: 0, at: .point)
    for point in written.points {
      if let fact = factsByID[point.id.value] { diagnostics.append(.idClash(point.id, with: facts[fact].range)) }
    }
    for index in items.indices where items[index].isAggregate { findParts(of: index) }
    for index in items.indices where items[index].isAggregate { checkHighest(of: index) }
  }

  private func overallItem() -> Item {
    Item(
      id: "overall", level: .overall, path: "overall", parent: nil, title: title, guidance: nil, levels: [], weight: 1,
      appliesWhen: nil, tags: [], reference: nil, range: written.id.range, question: nil, idBytes: [])
  }

  private mutating func addChildren(_ children: [WrittenItem], of parent: Int, at level: Level) {
    reportTwice(children.map(\.id))
    for child in children {
      let index = items.count
      items[parent].children.append(index)
      items.append(item(child, parent: parent, level: level))
      writtenItems.append(child)
      if itemsByPath[items[index].path] == nil { itemsByPath[items[index].path] = index }
      if !child.children.isEmpty, let below = Level(rawValue: level.rawValue + 1) {
        items[index].aggregation = aggregation(of: index, at: level, own: child.scoring)
        addChildren(child.children, of: index, at: below)
      } else if let scoring = child.scoring {
        diagnostics.append(.scoringWithoutParts(child.id, at: scoring.range))
      }
    }
  }

  private mutating func item(_ child: WrittenItem, parent: Int, level: Level) -> Item {
    checkID(child.id, mayBeReserved: false)
    let weight = child.weight?.value ?? 1
    if let written = child.weight, weight < 0 { diagnostics.append(.negativeWeight(written)) }
    let scale = scale(of: child, parent: parent)
    let levels = child.levels.map { level in
      if child.children.isEmpty { checkLevel(level.value, of: scale) }
      return (value: level.value.value, text: text(level.text))
    }
    reportTwice(child.levels.map(\.value))
    let question = child.children.isEmpty ? question(child, scale: scale) : nil
    return Item(
      id: child.id.value, level: level,
      path: parent == 0 ? child.id.value : items[parent].path + "." + child.id.value, parent: parent,
      title: text(child.title), guidance: child.guidance.map { text($0) }, levels: levels, weight: weight,
      appliesWhen: nil, tags: child.tags.map(\.value), reference: child.reference, range: child.id.range,
      question: question, idBytes: Array(child.id.value.utf8))
  }

  private func question(_ child: WrittenItem, scale: Int) -> Item.Question {
    var (firstOption, numbers): (Int, Interval?) = (0, nil)
    for before in scales.prefix(scale) {
      if case .choice(let options) = before.kind { firstOption += options.count }
    }
    if scales.indices.contains(scale), case .number(let bounds, _) = scales[scale].kind { numbers = bounds }
    return Item.Question(
      scale: scale, firstOption: firstOption, scores: scales.indices.contains(scale) ? scales[scale].scores : nil,
      numbers: numbers, allowsNotRelevant: child.allowsNotRelevant, requiredSources: child.requiredSources)
  }

  /// The scale that the item names, else that of the criterion above, else the checklist's first.
  private mutating func scale(of child: WrittenItem, parent: Int) -> Int {
    guard let name = child.scale ?? writtenItems[parent]?.scale else {
      if written.lost.contains(.scales) { doubtful.insert(items.count) }
      return 0
    }
    if let index = scales.firstIndex(where: { $0.id == name.value }) { return index }
    doubtful.insert(items.count)
    if child.scale != nil, !written.lost.contains(.scales) {
      diagnostics.append(.unknownScale(name, nearest: Spelling.nearest(to: name.value, among: scales.map(\.id))))
    }
    return 0
  }

  private mutating func checkLevel(_ value: Located<String>, of scale: Int) {
    guard !doubtful.contains(items.count), !written.lost.contains(.scales),
      case .choice(let options) = scales[scale].kind
    else { return }
    let values = options.map(\.choice.value)
    if !values.contains(value.value) { diagnostics.append(.unknownLevel(value, of: scales[scale].id, values: values)) }
  }

  private mutating func bands(at level: Level) -> [Band] {
    let written = (written.bands[level] ?? []).sorted { $0.from.value < $1.from.value }
    reportTwice(written.map(\.id))
    for (band, next) in zip(written, written.dropFirst()) where band.from.value == next.from.value {
      diagnostics.append(.sameBand(next.from, first: band.from.range))
    }
    for band in written {
      checkID(band.id, mayBeReserved: true)
      if (band.score == nil) != (written[0].score == nil) { diagnostics.append(.someBandScores(band.id)) }
    }
    return written.map { band in
      Band(
        id: band.id.value, from: band.from.value, text: band.text.map { text($0) } ?? Text(band.id.value),
        score: band.score)
    }
  }

  // MARK: Scoring

  /// The rows that were written for an item's table, its own before its level's.
  func writtenRows(of item: Int) -> [WrittenAggregation.Row] {
    writtenItems[item]?.scoring?.rows ?? written.scoring.levels[items[item].level]?.rows ?? []
  }

  /// The highest of the levels below a level.
  private static func level(below level: Level) -> Level {
    level == .overall ? .point : level == .point ? .criterion : .indicator
  }

  /// What is wrong in the scoring of all, before items have their own.
  private mutating func checkScoring() {
    check(written.scoring.general, at: .overall)
    for level in Level.allCases {
      if let scoring = written.scoring.levels[level] { check(scoring, at: level) }
    }
  }

  private mutating func check(_ scoring: WrittenAggregation, at level: Level) {
    if let of = scoring.of, of.value < Self.level(below: level) { diagnostics.append(.levelNotBelow(of)) }
    if let coverage = scoring.minCoverage, !(0...1 as ClosedRange<Rational>).contains(coverage.value) {
      diagnostics.append(.coverageOutside(coverage))
    }
    if written.lost.contains(.methods) { return }
    let method = scoring.method ?? written.scoring.levels[level]?.method
    let rows = scoring.rows ?? written.scoring.levels[level]?.rows ?? []
    if let method, method.value == .table { check(rows, of: method) }
    if scoring.rows != nil, method?.value != .table {
      diagnostics.append(.unusedByMethod(.rows, .table, at: scoring.range))
    }
    if let start = scoring.start, method?.value != .deduct {
      diagnostics.append(.unusedByMethod(.start, .deduct, at: start.range))
    }
  }

  private mutating func check(_ rows: [WrittenAggregation.Row], of method: Located<Method>) {
    guard let last = rows.last else {
      diagnostics.append(.tableWithoutRows(at: method.range))
      return
    }
    if let when = last.when { diagnostics.append(.lastRowHasCondition(at: when.range)) }
    for row in rows.dropLast() where row.when == nil { diagnostics.append(.rowHidesOthers(at: row.score.range)) }
  }

  private mutating func aggregation(of item: Int, at level: Level, own: WrittenAggregation?) -> Aggregation {
    if let own { check(own, at: level) }
    let sources = [own, written.scoring.levels[level], written.scoring.general].compactMap { $0 }
    func first<Value>(_ path: KeyPath<WrittenAggregation, Value?>) -> Value? {
      sources.lazy.compactMap { $0[keyPath: path] }.first
    }
    let method = first(\.method)
    let of = first(\.of)
    let tableSetsCoverage = sources.first { $0.method?.value == .table }?.minCoverage?.value
    return Aggregation(
      method: method?.value ?? .mean, of: of?.value ?? Self.level(below: level), start: first(\.start)?.value ?? 0,
      rounding: first(\.rounding) ?? Rounding(), notRelevant: first(\.notRelevant) ?? .exclude,
      notInFocus: first(\.notInFocus) ?? .exclude, unanswered: first(\.unanswered) ?? .exclude,
      minCoverage: method?.value == .table ? tableSetsCoverage : first(\.minCoverage)?.value,
      bands: levelBands[level] ?? [])
  }

  /// The items whose results go into an aggregate: scored, and no weight of 0 on the way.
  private mutating func findParts(of index: Int) {
    guard let aggregation = items[index].aggregation else { return }
    func collect(_ item: Int, _ found: inout [Int]) {
      guard items[item].weight != 0 else { return }
      if items[item].level >= aggregation.of || items[item].children.isEmpty {
        if hasScore(item) { found.append(item) }
      } else {
        for child in items[item].children { collect(child, &found) }
      }
    }
    var parts: [Int] = []
    for child in items[index].children { collect(child, &parts) }
    let weights = parts.map { items[$0].weight }
    items[index].aggregation?.parts = parts
    items[index].aggregation?.weights = weights
  }

  /// `percent` divides by the highest score that each part could have.
  private mutating func checkHighest(of index: Int) {
    guard let aggregation = items[index].aggregation, aggregation.method == .percent else { return }
    let highest = aggregation.parts.map { possibleScores($0)?.highest ?? 0 }
    for (part, highest) in zip(aggregation.parts, highest) where !highest.isFinite || highest <= 0 {
      diagnostics.append(.noHighest(items[part].path, at: items[part].range))
    }
    items[index].aggregation?.highest = highest
  }

  /// The scores that an item can have while all its parts count; `nil` when it has none, or a table gives them.
  func possibleScores(_ item: Int) -> Interval? {
    if let question = items[item].question { return scales[question.scale].scores }
    guard let aggregation = items[item].aggregation else { return nil }
    let bandScores = aggregation.bands.compactMap(\.score)
    if let lowest = bandScores.min(), let highest = bandScores.max() { return Interval(lowest, highest) }
    let parts = aggregation.parts.enumerated().compactMap { position, part in
      possibleScores(part).map { scores in
        Part(score: scores, weight: aggregation.weights[position], highestPossible: scores.highest)
      }
    }
    return aggregation.method.aggregate(parts, Method.Settings(start: aggregation.start))
  }

  // MARK: Advice

  /// What is allowed and hardly meant.
  mutating func adviseOnScoring() {
    let aggregates = items.indices.filter { items[$0].isAggregate }
    if !aggregates.contains(where: {
      items[$0].aggregation?.minCoverage != nil || items[$0].aggregation?.method == Method.none
    }) {
      diagnostics.warn(.noMinCoverage(at: written.id.range))
    }
    var isWeighed = Set<Int>()
    for aggregate in aggregates {
      guard let aggregation = items[aggregate].aggregation, aggregation.method.usesWeights else { continue }
      isWeighed.formUnion(aggregation.parts)
    }
    for index in items.indices.dropFirst() where !isWeighed.contains(index) {
      guard let weight = writtenItems[index]?.weight, weight.value != 0, weight.value != 1 else { continue }
      diagnostics.warn(.weightUnused(weight, items[index].path))
    }
  }
}

extension Diagnostic {
  fileprivate static func noPoints(at range: SourceRange) -> Self {
    Diagnostic(
      .noPoints, Message(da: "tjeklisten har ingen fokuspunkter", en: "the checklist has no points"), at: range,
      help: Message(da: "skriv mindst ét under `fokuspunkter:`", en: "write at least one under `points:`"))
  }

  fileprivate static func idClash(_ id: Located<String>, with other: SourceRange) -> Self {
    Diagnostic(
      .idClash,
      Message(
        da: "`\(id.value)` er både et fokuspunkt og en oplysning (linje \(other.start.line))",
        en: "`\(id.value)` is both a point and a fact (line \(other.start.line))"), at: id.range,
      help: Message(da: "giv den ene et andet id", en: "give one of them another id"), related: other)
  }

  fileprivate static func scoringWithoutParts(_ id: Located<String>, at range: SourceRange) -> Self {
    Diagnostic(
      .scoringWithoutParts,
      Message(da: "`\(id.value)` har ingen dele at beregne af", en: "`\(id.value)` has no parts to calculate from"),
      at: range,
      help: Message(
        da: "fjern `beregning`, eller skriv kriterier eller indikatorer under",
        en: "remove `scoring`, or write criteria or indicators below"))
  }

  fileprivate static func negativeWeight(_ weight: Located<Rational>) -> Self {
    Diagnostic(
      .negativeWeight, Message(da: "en vægt kan ikke være negativ", en: "a weight can't be negative"), at: weight.range,
      help: Message(da: "skriv 0, hvis kriteriet ikke skal tælle med", en: "write 0 if the criterion isn't to count"))
  }

  fileprivate static func unknownScale(_ scale: Located<String>, nearest: String?) -> Self {
    Diagnostic(
      .unknownScale, Message(da: "der er ingen skala `\(scale.value)`", en: "there is no scale `\(scale.value)`"),
      at: scale.range,
      help: nearest.map { .didYouMean($0) } ?? Message(da: "skriv den under `skalaer:`", en: "write it under `scales:`")
    )
  }

  fileprivate static func unknownLevel(_ value: Located<String>, of scale: String, values: [String]) -> Self {
    let list = values.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .unknownLevel,
      Message(
        da: "skalaen `\(scale)` har intet trin `\(value.value)`",
        en: "the scale `\(scale)` has no step `\(value.value)`"), at: value.range,
      help: Message(da: "trinene er \(list)", en: "the steps are \(list)"))
  }

  fileprivate static func sameBand(_ from: Located<Rational>, first: SourceRange) -> Self {
    Diagnostic(
      .sameBand,
      Message(
        da: "to niveauer begynder ved \(from.value.decimal(mark: ","))",
        en: "two bands begin at \(from.value.decimal())"),
      at: from.range, help: Message(da: "slet det ene, eller ret tallet", en: "delete one, or correct the number"),
      related: first)
  }

  /// `rows` without a table, `start` without deductions.
  fileprivate static func unusedByMethod(_ key: Keyword, _ method: Keyword, at range: SourceRange) -> Self {
    Diagnostic(
      .unusedByMethod,
      Message(
        da: "`\(key.word(in: .danish))` hører til `metode: \(method.word(in: .danish))`, som ikke er valgt her",
        en: "`\(key.word(in: .english))` belongs to `method: \(method.word(in: .english))`, which isn't chosen here"),
      at: range,
      help: Message(
        da: "skriv `metode: \(method.word(in: .danish))`, eller slet linjen",
        en: "write `method: \(method.word(in: .english))`, or delete the line"))
  }

  fileprivate static func someBandScores(_ id: Located<String>) -> Self {
    Diagnostic(
      .someBandScores,
      Message(da: "nogle niveauer har `score`, andre ikke", en: "some bands have a `score`, others not"), at: id.range,
      help: Message(da: "giv alle niveauer en `score`, eller ingen", en: "give every band a `score`, or none"))
  }

  fileprivate static func levelNotBelow(_ of: Located<Level>) -> Self {
    Diagnostic(
      .levelNotBelow,
      Message(
        da: "`\(of.value.keyword.danish[0])` ligger ikke under det, der beregnes",
        en: "`\(of.value.keyword.canonical)` isn't below what is calculated"),
      at: of.range,
      help: Message(
        da: "samlet: af fokuspunkter, kriterier eller indikatorer; fokuspunkt: af kriterier eller indikatorer",
        en: "overall: of points, criteria or indicators; point: of criteria or indicators"))
  }

  fileprivate static func coverageOutside(_ coverage: Located<Rational>) -> Self {
    Diagnostic(
      .coverageOutside,
      Message(
        da: "mindste dækning skal være mellem 0 % og 100 %", en: "the minimum coverage must be between 0% and 100%"),
      at: coverage.range,
      help: Message(da: "skriv for eksempel 60%", en: "write, for example, 60%"))
  }

  fileprivate static func tableWithoutRows(at range: SourceRange) -> Self {
    Diagnostic(
      .table, Message(da: "tabellen har ingen rækker", en: "the table has no rows"), at: range,
      help: Message(da: "skriv dem under `rækker:` samme sted", en: "write them under `rows:` in the same place"))
  }

  fileprivate static func lastRowHasCondition(at range: SourceRange) -> Self {
    Diagnostic(
      .table, Message(da: "den sidste række må ikke have en betingelse", en: "the last row can't have a condition"),
      at: range,
      help: Message(
        da: "tilføj en række uden `når` for alt det øvrige, eventuelt med `score: ikke-vurderet`",
        en: "add a row without `when` for all the rest, perhaps with `score: not-rated`"))
  }

  fileprivate static func rowHidesOthers(at range: SourceRange) -> Self {
    Diagnostic(
      .table,
      Message(
        da: "rækken har ingen betingelse, så rækkerne under den nås aldrig",
        en: "the row has no condition, so the rows below it are never reached"), at: range,
      help: Message(
        da: "skriv `når` ved rækken, eller flyt den ned som den sidste",
        en: "write `when` at the row, or move it to the end"))
  }

  fileprivate static func noHighest(_ path: String, at range: SourceRange) -> Self {
    Diagnostic(
      .noHighest,
      Message(
        da: "procent kan ikke regnes ud: `\(path)` har ingen højeste score over 0",
        en: "a percentage can't be worked out: `\(path)` has no highest score above 0"), at: range,
      help: Message(
        da: "giv skalaen en øvre grænse, eller brug en anden metode",
        en: "give the scale an upper bound, or use another method"))
  }

  fileprivate static func noMinCoverage(at range: SourceRange) -> Self {
    Diagnostic(
      .noMinCoverage,
      Message(
        da: "tjeklisten har ingen mindste dækning: ét svar er nok til en score",
        en: "the checklist has no minimum coverage: one answer is enough for a score"), at: range,
      help: Message(
        da: "skriv `mindste-dækning: 60%` under `beregning:`", en: "write `min-coverage: 60%` under `scoring:`"))
  }

  fileprivate static func weightUnused(_ weight: Located<Rational>, _ path: String) -> Self {
    Diagnostic(
      .weightUnused, Message(da: "vægten på `\(path)` bruges ikke", en: "the weight of `\(path)` isn't used"),
      at: weight.range,
      help: Message(
        da: "metoden over den ser ikke på vægte, eller svaret har ingen score",
        en: "the method above it doesn't look at weights, or the answer has no score"))
  }
}

extension DiagnosticCode {
  static let noPoints = DiagnosticCode(
    "no-points", da: "En tjekliste skal have mindst ét fokuspunkt.", en: "A checklist needs at least one point.")
  static let idClash = DiagnosticCode(
    "id-clash",
    da: "Oplysninger og fokuspunkter nævnes begge uden noget foran i betingelser. Derfor kan de ikke have samme id.",
    en: "Facts and points are both named alone in conditions, so they can't share an id.")
  static let scoringWithoutParts = DiagnosticCode(
    "scoring-without-parts",
    da: "`beregning` hører til ved noget, der regnes ud af dele. Det, der selv besvares, får scoren fra sin skala.",
    en: "`scoring` belongs to what is made of parts. What is answered itself gets its score from its scale.")
  static let negativeWeight = DiagnosticCode(
    "negative-weight",
    da: "En vægt er 0 eller mere. Med vægt 0 tæller kriteriet ikke med, men kan stadig bruges i regler.",
    en: "A weight is 0 or more. With weight 0 the criterion doesn't count but still serves rules.")
  static let unknownScale = DiagnosticCode(
    "unknown-scale", da: "Kriteriet nævner en skala, som ikke står under `skalaer`.",
    en: "The criterion names a scale that doesn't stand under `scales`.")
  static let unknownLevel = DiagnosticCode(
    "unknown-level", da: "En trinbeskrivelse hører til en værdi på kriteriets skala.",
    en: "The description of a step belongs to a value of the criterion's scale.")
  static let sameBand = DiagnosticCode(
    "same-band", da: "To niveauer, eller to trin, kan ikke begynde ved samme tal: så ville det ene aldrig blive brugt.",
    en: "Two bands, or two steps, can't begin at one number: one would never be used.")
  static let unusedByMethod = DiagnosticCode(
    "unused-by-method",
    da: "`rækker` bruges kun af metoden `tabel` og `start` kun af metoden `fradrag`. Andre metoder ser ikke på dem.",
    en: """
      `rows` serves the method `table` only, and `start` the method `deduct` only. Other methods don't look at them.
      """)
  static let someBandScores = DiagnosticCode(
    "some-band-scores",
    da: "Bærer niveauer en score, er det den, der regnes videre med. Så skal alle på samme trin have en.",
    en: "Where bands carry a score, that score is the result. Then all bands of the level need one.")
  static let levelNotBelow = DiagnosticCode(
    "level-not-below", da: "`af` nævner de dele, som resultatet regnes ud af, og de skal ligge under det.",
    en: "`of` names the parts that the result is made of, and they must be below it.")
  static let coverageOutside = DiagnosticCode(
    "coverage-outside", da: "Dækning er andelen af besvarede spørgsmål, fra 0 % til 100 %.",
    en: "Coverage is the share of questions answered, from 0% to 100%.")
  static let table = DiagnosticCode(
    "table",
    da:
      """
      En tabel læses ovenfra: den første række, hvis betingelse er sand, giver scoren. Den sidste har ingen \
      betingelse og gælder alt det øvrige.
      """,
    en:
      """
      A table is read from the top: the first row whose condition is true gives the score. The last has no condition \
      and holds for all the rest.
      """
  )
  static let noHighest = DiagnosticCode(
    "no-highest",
    da: "Procent regnes af den højest mulige score. Derfor skal hver del have en, og den skal være over 0.",
    en: "A percentage is taken of the highest possible score, so each part needs one above 0.")
  static let noMinCoverage = DiagnosticCode(
    "no-min-coverage", .warning,
    da:
      """
      Uden mindste dækning får et fokuspunkt en score, så snart ét kriterium er besvaret. Det kan se mere sikkert \
      ud, end det er.
      """,
    en:
      """
      Without a minimum coverage a point gets a score as soon as one criterion is answered. That can look surer than \
      it is.
      """
  )
  static let weightUnused = DiagnosticCode(
    "weight-unused", .warning,
    da:
      """
      Vægten ændrer intet tal: metoden over den bruger ikke vægte (mindste, største, median, tabel, ingen), eller \
      delen har ingen score, eller der regnes direkte på et lavere trin.
      """,
    en:
      """
      The weight changes no number: the method above it uses no weights (min, max, median, table, none), or the part \
      has no score, or a lower level goes in directly.
      """
  )
}
