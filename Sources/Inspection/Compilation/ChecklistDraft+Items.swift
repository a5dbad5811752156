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
    for index in items.indices where items[index].isAggregate {
      findParts(of: index)
      items[index].hasInternalResult = items[index].aggregation?.isInternal ?? false
    }
    for index in items.indices where items[index].isAggregate { checkHighest(of: index) }
    for index in items.indices where items[index].isAggregate {
      let possible = possibleScores(index)
      items[index].aggregation?.possible = possible
    }
  }

  private func overallItem() -> Item {
    Item(
      id: "overall", level: .overall, path: "overall", parent: nil, title: title, label: nil, guidance: nil, levels: [],
      weight: 1, appliesWhen: nil, tags: [], reference: nil, range: written.id.range, question: nil)
  }

  private mutating func addChildren(_ children: [WrittenItem], of parent: Int, at level: Level) {
    reportTwice(children.map { $0.id })
    reportFormer(children.map { $0.formerIDs }, among: children.map { $0.id })
    for child in children {
      let index = items.count
      items[parent].children.append(index)
      items.append(item(child, parent: parent, level: level))
      writtenItems.append(child)
      if itemsByPath[items[index].path] == nil { itemsByPath[items[index].path] = index }
      if let several = child.several, child.children.isEmpty {
        addAnswers(several, to: index, of: child)
      } else if !child.children.isEmpty, let below = Level(rawValue: level.rawValue + 1) {
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
    reportTwice(child.levels.map { $0.value })
    let question =
      child.children.isEmpty && child.several == nil
      ? Item.Question(
        scale: scale, allowsNotRelevant: child.allowsNotRelevant,
        requiredSources: child.requiredSources.map { sources($0) }) : nil
    let several =
      child.children.isEmpty
      ? child.several.map { SeveralAnswers(name: text($0.name), atLeast: $0.atLeast.value, scale: scale) } : nil
    return Item(
      id: child.id.value, level: level,
      path: parent == 0 ? child.id.value : items[parent].path + "." + child.id.value, parent: parent,
      title: text(child.title, mayBePut: true), label: child.label.map { text($0) },
      guidance: child.guidance.map { text($0, mayBePut: true) },
      levels: levels, weight: weight,
      appliesWhen: nil, tags: child.tags.map { $0.value }, reference: child.reference, range: child.id.range,
      question: question, several: several)
  }

  mutating func sources(_ written: WrittenRequiredSources) -> RequiredSources {
    reportTwice(written.including)
    return RequiredSources(
      atLeast: written.atLeast, kinds: written.kinds, including: written.including.compactMap { sourceKind($0) })
  }

  /// The scale that the item names, else that of the criterion above, else the checklist's first.
  mutating func scale(of child: WrittenItem, parent: Int) -> Int {
    guard let name = child.scale ?? writtenItems[parent]?.scale else {
      if written.lost.contains(.scales) { doubtful.insert(items.count) }
      return 0
    }
    if let index = scales.firstIndex(where: { $0.id == name.value }) { return index }
    doubtful.insert(items.count)
    if child.scale != nil, !written.lost.contains(.scales) {
      diagnostics.append(.unknownScale(name, nearest: Spelling.nearest(to: name.value, among: scales.map { $0.id })))
    }
    return 0
  }

  private mutating func checkLevel(_ value: Located<String>, of scale: Int) {
    guard !doubtful.contains(items.count), !written.lost.contains(.scales),
      case .choice(let options) = scales[scale].kind
    else { return }
    let values = options.map { $0.choice.value }
    if !values.contains(value.value) { diagnostics.append(.unknownLevel(value, of: scales[scale].id, values: values)) }
  }

  private mutating func bands(at level: Level) -> [Band] {
    let written = (written.bands[level] ?? []).sorted { $0.from.value < $1.from.value }
    reportTwice(written.map { $0.id })
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
    written.rows(of: writtenItems[item], at: items[item].level)
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

  mutating func aggregation(of item: Int, at level: Level, own: WrittenAggregation?) -> Aggregation {
    if let own { check(own, at: level) }
    let sources = [own, written.scoring.levels[level], written.scoring.general].compactMap { $0 }
    func first<Value>(_ value: (WrittenAggregation) -> Value?) -> Value? {
      for source in sources { if let value = value(source) { return value } }
      return nil
    }
    let method = first { $0.method }
    let of = first { $0.of }
    let table = sources.first { $0.method?.value == .table }
    return Aggregation(
      method: method?.value ?? .mean, of: of?.value ?? Self.level(below: level), start: first { $0.start }?.value ?? 0,
      rounding: first { $0.rounding } ?? Rounding(), notRelevant: first { $0.notRelevant } ?? .exclude,
      notInFocus: first { $0.notInFocus } ?? .exclude, unanswered: first { $0.unanswered } ?? .exclude,
      minCoverage: method?.value == .table ? table?.minCoverage?.value : first { $0.minCoverage }?.value,
      minAnswered: method?.value == .table ? table?.minAnswered?.value : first { $0.minAnswered }?.value,
      bands: levelBands[level] ?? [], isInternal: first { $0.isInternal } ?? false)
  }

  /// The items whose results go into an aggregate: scored, and no weight of 0 on the way.
  package mutating func findParts(of index: Int) {
    guard let aggregation = items[index].aggregation else { return }
    func collect(_ item: Int, _ found: inout [Int]) {
      guard items[item].weight != 0 else { return }
      if items[item].level >= aggregation.of || items[item].children.isEmpty || items[item].several != nil {
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

  private mutating func checkHighest(of index: Int) {
    findHighest(of: index)
    guard let aggregation = items[index].aggregation else { return }
    for (part, highest) in zip(aggregation.parts, aggregation.highest) {
      if aggregation.method == .percent, !highest.isFinite || highest <= 0 {
        diagnostics.append(.noHighest(items[part].path, at: items[part].range))
      } else if !highest.isFinite, items[part].question != nil || items[part].aggregation?.method == .table {
        diagnostics.append(.noHighestForPolicy(items[part].path, at: items[part].range))
      }
    }
  }

  /// `percent` divides by the highest score that each part could have.
  mutating func findHighest(of index: Int) {
    guard let aggregation = items[index].aggregation, aggregation.needsHighest else { return }
    let none: Rational = aggregation.method == .percent ? 0 : .infinity
    let highest = aggregation.parts.map { possibleScores($0)?.highest ?? none }
    items[index].aggregation?.highest = highest
  }

  /// The scores that an item can have while all its parts count; `nil` when it has none, or a table gives them.
  func possibleScores(_ item: Int) -> Interval? {
    if let question = items[item].question { return scales[question.scale].scores }
    guard let aggregation = items[item].aggregation else { return nil }
    let bandScores = aggregation.bands.compactMap { $0.score }
    if let lowest = bandScores.min(), let highest = bandScores.max() { return Interval(lowest, highest) }
    let parts = aggregation.parts.enumerated().compactMap { position, part in
      possibleScores(part).map { scores in
        Part(score: scores, weight: aggregation.weights[position], highestPossible: scores.highest)
      }
    }
    return aggregation.method.aggregate(parts, Method.Settings(start: aggregation.start))
  }

  // MARK: Advice

  /// What asks for more answers than there are questions.
  private mutating func adviseOnFewQuestions(_ aggregates: [Int]) {
    for index in aggregates {
      guard let least = items[index].aggregation?.minAnswered, items[index].aggregation?.method != Method.none else {
        continue
      }
      let count = scoredQuestions(below: index)
      if count < least { diagnostics.warn(.tooFewQuestions(items[index].path, count, least, at: items[index].range)) }
    }
  }

  private func scoredQuestions(below item: Int) -> Int {
    if items[item].several != nil { return hasScore(item) ? 1 : 0 }
    if let question = items[item].question { return scales[question.scale].scores == nil ? 0 : 1 }
    return items[item].children.reduce(0) { $0 + (items[$1].weight == 0 ? 0 : scoredQuestions(below: $1)) }
  }

  /// What is allowed and hardly meant.
  mutating func adviseOnScoring() {
    let aggregates = items.indices.filter { items[$0].isAggregate }
    if !aggregates.contains(where: {
      items[$0].aggregation?.minCoverage != nil || items[$0].aggregation?.minAnswered != nil
        || items[$0].aggregation?.method == Method.none
    }) {
      diagnostics.warn(.noMinCoverage(at: written.id.range))
    }
    adviseOnFewQuestions(aggregates)
    let weighed = dependencies.weighed
    for index in items.indices.dropFirst() where !weighed.contains(index) {
      guard let weight = writtenItems[index]?.weight, weight.value != 0, weight.value != 1 else { continue }
      diagnostics.warn(.weightUnused(weight, items[index].path))
    }
  }
}
