import Inspection

extension PartList {
  mutating func addItems() {
    for index in checklist.items.indices where !checklist.items[index].isOneOfSeveral {
      let (item, written) = (checklist.items[index], checklist.writtenItems[index])
      let path = names.items[index]
      var properties: [ChecklistProperty] = []
      if index > 0 {
        properties =
          [
            wording(.id, .text(item.id)), wording(item.level == .point ? .title : .question, item.title),
            wording(.guidance, item.guidance),
          ] + (item.level == .point ? [] : [wording(.title, item.label)]) + [
            wording(.levels, .list(item.levels.flatMap { [.text($0.value), value($0.text)] })),
            wording(.tags, .list(item.tags.sorted().map { .text($0) })), wording(.reference, value(item.reference)),
            weight(of: index),
            questions(.appliesWhen, value(item.appliesWhen, written?.appliesWhen)),
          ]
      }
      properties += checklist.question(of: index).map { ask($0, written) } ?? [questions(.scale, .nothing, .major)]
      properties += several(index)
      properties += item.aggregation.map { combine($0, of: index) } ?? []
      let owner = item.parent.flatMap { $0 == 0 ? nil : ChecklistPart.Key(kind: .item, path: names.items[$0]) }
      add(
        .item, path, name: item.path, way: index == 0 ? [] : item.path.split(separator: ".").map { String($0) },
        owner: index == 0 ? nil : owner, at: item.range, touches: [.item(path)], properties)
      addFindings(of: index, owner: ChecklistPart.Key(kind: .item, path: path))
    }
  }

  /// A weight is read by methods above the item, or by functions in rows, rules and findings.
  static func readersOfWeights(_ checklist: Checklist, _ names: Names) -> [Int: Set<Touch>] {
    let dependencies = checklist.dependencies
    var readers: [Int: Set<Touch>] = [:]
    func add(_ reads: [Read], _ reader: Touch) {
      for case .weight(let item) in reads { readers[item, default: []].insert(reader) }
    }
    for index in checklist.items.indices {
      let reads = dependencies.reads(of: .value(index)) + dependencies.reads(of: .status(index))
      add(reads, .item(names.items[index]))
    }
    for index in checklist.rules.indices {
      add(dependencies.reads(of: .rule(index)), .rule(checklist.rules[index].id))
    }
    for index in checklist.findings.indices {
      add(dependencies.reads(ofFinding: index), .finding(names.findings[index]))
    }
    return readers
  }

  private func weight(of item: Int) -> ChecklistProperty {
    var touches = readersOfWeights[item] ?? []
    // Without a weight it is no part of anything above it, whatever the method.
    var above = checklist.items[item].weight == 0 ? checklist.items[item].parent : nil
    while let index = above {
      touches.insert(.item(names.items[index]))
      above = checklist.items[index].parent
    }
    var weight = results(.weight, .number(checklist.items[item].weight))
    weight.touches = touches
    return weight
  }

  private mutating func ask(_ question: Item.Question, _ written: WrittenItem?) -> [ChecklistProperty] {
    let sources = question.requiredSources.map { sources in
      ChecklistValue.list(
        [.number(Rational(sources.atLeast)), .number(Rational(sources.kinds))]
          + sources.including.map { .text(checklist.sourceKinds[$0].value) }
          + (sources.when.map { [value($0, written?.requiredSources?.when)] } ?? []))
    }
    return [
      questions(.scale, .text(checklist.scales[question.scale].id), .major),
      questions(
        .allowNotRelevant, value(question.allowsNotRelevant), .major, room: room(question.allowsNotRelevant)),
      questions(.requiredSources, sources ?? .nothing),
      questions(.requiredWhen, value(question.noteRequiredWhen, written?.noteRequiredWhen)),
    ]
  }

  /// How many answers a question takes.
  private func several(_ item: Int) -> [ChecklistProperty] {
    guard let several = checklist.items[item].several else { return [questions(.severalAnswers, .nothing, .major)] }
    let most = Rational(checklist.mostAnswers(to: item))
    return [
      questions(.severalAnswers, .keyword(.yes), .major), wording(.name, several.name),
      questions(.atLeast, .number(Rational(several.atLeast))),
      questions(.atMost, .number(most), .major, room: Interval(0, most)),
    ]
  }

  private mutating func combine(_ aggregation: Aggregation, of item: Int) -> [ChecklistProperty] {
    let written = checklist.written.rows(of: checklist.writtenItems[item], at: checklist.items[item].level)
    var rows: [ChecklistValue] = []
    for (row, written) in zip(aggregation.rows, written) {
      let score = row.score.map {
        ChecklistValue.condition(written.score.onOneLine, form: form.text($0))
      }
      rows.append(.list([value(row.when, written.when), score ?? .keyword(.notRated)]))
    }
    let rounding = aggregation.rounding
    return [
      results(.method, .keyword(aggregation.method.keyword)), results(.of, .keyword(aggregation.of.keyword)),
      results(.start, .number(aggregation.start)), results(.rows, .list(rows)),
      results(
        .rounding,
        .list(
          [
            .number(rounding.step ?? Rational(rounding.decimals)), .keyword(rounding.mode.keyword),
            .keyword(rounding.place.keyword),
          ] + (rounding.step == nil ? [] : [.keyword(.to)]))),
      results(.notRelevant, .keyword(aggregation.notRelevant.keyword)),
      results(.notInFocus, .keyword(aggregation.notInFocus.keyword)),
      results(.unanswered, .keyword(aggregation.unanswered.keyword)),
      results(.minCoverage, value(aggregation.minCoverage)),
      results(.minAnswered, value(aggregation.minAnswered.map { Rational($0) })), internalOnly(aggregation.isInternal),
    ]
  }

  // MARK: Findings and rules

  private mutating func addFindings(of item: Int, owner: ChecklistPart.Key) {
    let written = checklist.writtenItems[item]?.findings ?? []
    for (position, (finding, written)) in zip(checklist.items[item].findings, written).enumerated() {
      let when = results(.when, value(checklist.findings[finding].when, written.when))
      add(finding, way: checklist.items[item].path.split(separator: ".").map { String($0) }, position, owner, when)
    }
  }

  private mutating func add(
    _ finding: Int, way: [String], _ position: Int?, _ owner: ChecklistPart.Key, _ property: ChecklistProperty
  ) {
    let definition = checklist.findings[finding]
    let path = names.findings[finding]
    add(
      .finding, path, name: definition.id, way: way, position: position, owner: owner,
      at: checklist.place(ofFinding: finding), touches: [.finding(path)],
      [
        // A rule's finding is called as the rule is, and comes and goes with it.
        definition.rule != nil
          ? id("") : names.kept.contains(finding) ? wording(.id, .text(definition.id)) : id(definition.id),
        property,
        results(.category, .keyword(definition.category.keyword)), wording(.text, definition.text),
        wording(.recommendation, definition.recommendation), wording(.reference, value(definition.reference)),
        replaces(finding), internalOnly(definition.isInternal),
      ])
  }

  /// The findings in whose place one comes, by the names of the older version.
  private func replaces(_ finding: Int) -> ChecklistProperty {
    let replaced = checklist.findings.indices.filter { checklist.findings[$0].replacedBy.contains(finding) }
    var property = results(.replaces, .list(replaced.map { .text(names.findings[$0]) }))
    property.touches = Set(replaced.map { .finding(names.findings[$0]) })
    return property
  }

  mutating func addRules() {
    for (index, rule) in checklist.rules.enumerated() {
      let written = checklist.written.rules[index]
      var properties = [
        results(.when, value(rule.when, written.when)), results(.effective, value(rule.effective)),
      ]
      for kind in EffectKind.all where kind.changesResult {
        properties.append(results(kind.keyword, .list(effects(of: index, kind).sorted { $0.form < $1.form })))
      }
      for kind in EffectKind.all where kind.amount == .text {
        let texts = rule.effects.filter { $0.kind == kind }.compactMap { $0.amount.text }
        var property = wording(kind.changesResult ? kind.amountKey : kind.keyword, .list(texts.map { value($0) }))
        // That something is said at all is more than its words.
        if !kind.changesResult, texts.isEmpty { property = results(kind.keyword, property.value) }
        properties.append(property)
      }
      let kept = rule.effects.filter { $0.isInternal }.compactMap { effect in
        effect.of.map { ChecklistValue.text("\(effect.kind.keyword.rawValue) \(names.items[$0])") }
      }
      properties.append(use(.internalOnly, kept.isEmpty ? .nothing : .list(kept)))
      let effects = rule.effects.compactMap { effect in effect.of.map { Touch.item(names.items[$0]) } }
      let name = names.rules[index]
      properties.append(wording(.id, .text(rule.id)))
      add(
        .rule, name, name: rule.id, way: [rule.id], at: written.id.range, touches: Set(effects + [.rule(rule.id)]),
        properties)
      guard let finding = rule.finding else { continue }
      let point = checklist.findings[finding].point.map { names.items[$0] }
      add(finding, way: [rule.id], nil, ChecklistPart.Key(kind: .rule, path: name), results(.point, value(point)))
    }
  }

  private func effects(of rule: Int, _ kind: EffectKind) -> [ChecklistValue] {
    checklist.rules[rule].effects.enumerated().compactMap { number, effect in
      guard effect.kind == kind, let of = effect.of,
        checklist.items[of].effects.contains(EffectRef(rule: rule, effect: number))
      else { return nil }
      let path = ChecklistValue.text(names.items[of])
      return effect.amount.number.map { .list([path, .number($0)]) } ?? path
    }
  }
}

extension Policy {
  var keyword: Keyword {
    switch self {
    case .exclude: .exclude
    case .zero: .zero
    case .highest: .highest
    case .unrated: .unrated
    }
  }
}

extension Rounding.Mode {
  var keyword: Keyword {
    switch self {
    case .halfUp: .halfUp
    case .halfEven: .halfEven
    case .down: .down
    }
  }
}

extension Rounding.Place {
  var keyword: Keyword {
    switch self {
    case .display: .display
    case .eachLevel: .eachLevel
    }
  }
}
