import Inspection

/// The parts of a checklist with all that is in it, in the order of the document.
struct PartList {
  /// What two versions call the same: items and findings of the newer one by the names of the older.
  struct Names {
    let items: [String]
    let findings: [String]
    let rules: [String]
    let facts: [String]
    /// Findings that records may go on to call as they did.
    let kept: Set<Int>
    /// The ids of each level's bands.
    let bands: [Level: [String]]
    /// The paths, by the older version's names, of items that both have.
    let common: Set<String>
    /// The ids of definitions that both have.
    let definitions: Set<String>
  }

  let checklist: Checklist
  let names: Names
  private(set) var parts: [ChecklistPart] = []
  var form: ConditionForm
  /// By item, what reads its weight.
  let readersOfWeights: [Int: Set<Touch>]

  init(_ checklist: Checklist, _ names: Names) {
    (self.checklist, self.names) = (checklist, names)
    readersOfWeights = Self.readersOfWeights(checklist, names)
    form = ConditionForm(
      checklist, names: names.items, common: names.common, facts: names.facts, definitions: names.definitions)
    addHead()
    addDefinitions()
    addFacts()
    addDemands()
    addScales()
    addBands()
    addItems()
    addRules()
    addBaselines()
  }

  mutating func add(
    _ kind: ChecklistPart.Kind, _ path: String, name: String? = nil, way: [String]? = nil, position: Int? = nil,
    owner: ChecklistPart.Key? = nil, at range: SourceRange, touches: Set<Touch> = [], _ properties: [ChecklistProperty]
  ) {
    parts.append(
      ChecklistPart(
        key: ChecklistPart.Key(kind: kind, path: path), name: name ?? path, way: way ?? [path], position: position,
        owner: owner, range: range, properties: properties, touches: touches))
  }

  // MARK: Values

  func wording(_ keyword: Keyword, _ text: Text?) -> ChecklistProperty { wording(keyword, value(text)) }

  func wording(_ keyword: Keyword, _ value: ChecklistValue) -> ChecklistProperty {
    ChecklistProperty(keyword: keyword, value: value, bearing: .wording, step: .patch)
  }

  func results(_ keyword: Keyword, _ value: ChecklistValue) -> ChecklistProperty {
    ChecklistProperty(keyword: keyword, value: value, bearing: .results, step: .minor)
  }

  func use(_ keyword: Keyword, _ value: ChecklistValue) -> ChecklistProperty {
    ChecklistProperty(keyword: keyword, value: value, bearing: .use, step: .minor)
  }

  func questions(
    _ keyword: Keyword, _ value: ChecklistValue, _ step: VersionStep = .minor, room: Interval? = nil
  ) -> ChecklistProperty {
    ChecklistProperty(keyword: keyword, value: value, bearing: .questions, step: step, room: room)
  }

  /// The id of something whose name records may say.
  func id(_ id: String) -> ChecklistProperty {
    ChecklistProperty(keyword: .id, value: .text(id), bearing: .results, step: .major)
  }

  /// A text in all its variants.
  func value(_ text: Text?) -> ChecklistValue {
    guard let text else { return .nothing }
    if text.variants.count == 1 { return .text(text.variants[0].text) }
    return .list(
      text.variants.map { variant in
        let keys = [
          variant.unit.map { checklist.units[$0].value }, variant.purpose.map { checklist.purposes[$0].value },
          variant.respondent.map { checklist.respondents[$0].id }, variant.language?.rawValue,
        ].compactMap { $0 }
        return .text(keys.isEmpty ? variant.text : "\(keys.joined(separator: " ")): \(variant.text)")
      })
  }

  func value(_ text: String?) -> ChecklistValue { text.map { .text($0) } ?? .nothing }
  func value(_ number: Rational?) -> ChecklistValue { number.map { .number($0) } ?? .nothing }
  func value(_ flag: Bool) -> ChecklistValue { .keyword(flag ? .yes : .no) }

  func value(_ period: Period) -> ChecklistValue {
    period == .always ? .nothing : .text("\(period.from?.description ?? "") – \(period.until?.description ?? "")")
  }

  func value(_ reports: PublicReports) -> ChecklistValue {
    switch reports {
    case .none: .keyword(.no)
    case .all: .keyword(.yes)
    case .units(let units): .list(units.map { .text($0) })
    }
  }

  mutating func value(_ condition: ConditionRef?, _ written: SourceText?) -> ChecklistValue {
    guard let condition else { return .nothing }
    return .condition(written?.onOneLine ?? "", form: form.text(condition))
  }

  /// Whether something stays in the house.
  func internalOnly(_ isInternal: Bool) -> ChecklistProperty {
    use(.internalOnly, isInternal ? .keyword(.yes) : .nothing)
  }

  /// What a fact or permission leaves room for, as 0 and 1.
  func room(_ isOpen: Bool) -> Interval { Interval(0, isOpen ? 1 : 0) }

  // MARK: Parts

  private mutating func addHead() {
    let (source, written) = (checklist.source, checklist.written)
    add(
      .checklist, "", name: checklist.id.rawValue, at: written.id.range,
      [
        wording(.title, checklist.title), wording(.language, .text(checklist.language.rawValue)),
        wording(.source, checklist.sourceTitle), wording(.publisher, value(source?.publisher)),
        wording(.date, value(source?.date?.description)), wording(.reference, value(source?.reference)),
        wording(.notice, checklist.notice), wording(.hearingText, checklist.hearingText),
        use(.provisional, checklist.isDraft ? .keyword(.yes) : .nothing),
        use(.reportKind, checklist.reportKind == .full ? .nothing : .keyword(checklist.reportKind.keyword)),
        use(.effective, value(checklist.effective)),
        use(.publicReports, value(checklist.publicReports)),
      ])
    for (kind, choices, written) in [
      (ChecklistPart.Kind.unit, checklist.units, written.units), (.purpose, checklist.purposes, written.purposes),
      (.sourceKind, checklist.sourceKinds, written.sourceKinds), (.theme, checklist.themes, written.themes),
    ] {
      for (choice, written) in zip(choices, written) {
        add(kind, choice.value, at: written.value.range, [wording(.text, choice.text)])
      }
    }
    for respondent in checklist.respondents {
      add(
        .respondent, respondent.id, at: respondent.range,
        [
          wording(.title, respondent.title), wording(.opening, respondent.opening),
          wording(.closing, respondent.closing),
          wording(.sourceKind, value(respondent.sourceKind.map { checklist.sourceKinds[$0].value })),
        ])
    }
  }

  private mutating func addFacts() {
    for (index, (fact, written)) in zip(checklist.facts, checklist.written.facts).enumerated() {
      var properties = [
        wording(.question, fact.question), wording(.title, fact.label), wording(.guidance, fact.guidance),
        questions(.required, value(fact.isRequired)),
        questions(.requiredWhen, value(fact.requiredWhen, written.requiredWhen)), applicability(ofFact: index, written),
        wording(.carryOver, fact.carriesOver.map { value($0) } ?? .nothing), internalOnly(fact.isInternal),
      ]
      var options: [Choice] = []
      switch fact.kind {
      case .choice(let all, let several):
        options = all
        properties += [
          questions(.kind, .keyword(.options), .major),
          questions(.several, value(several), .major, room: room(several)),
        ]
      case .number(let bounds):
        properties += [
          questions(.kind, .keyword(.number), .major), questions(.number, value(bounds), .major, room: bounds),
          questions(.whole, fact.isWhole ? .keyword(.yes) : .nothing, .major, room: room(!fact.isWhole)),
        ]
      case .date: properties.append(questions(.kind, .keyword(.date), .major))
      }
      let name = names.facts[index]
      properties.append(wording(.id, .text(fact.id)))
      add(.fact, name, name: fact.id, way: [fact.id], at: fact.range, properties)
      guard case .choice(let written, _) = written.kind else { continue }
      let owner = ChecklistPart.Key(kind: .fact, path: name)
      for (option, written) in zip(options, written) {
        let path = "\(name): \(option.value)"
        add(
          .factOption, path, name: "\(fact.id): \(option.value)", way: [fact.id, option.value], owner: owner,
          at: written.value.range,
          [
            wording(.text, option.text),
            questions(
              .inWords, option.asksForWords ? .keyword(.yes) : .nothing, .major, room: room(option.asksForWords)),
          ])
      }
    }
  }

  func value(_ bounds: Interval) -> ChecklistValue { .list([.number(bounds.lowest), .number(bounds.highest)]) }

  private mutating func addScales() {
    for (index, scale) in checklist.scales.enumerated() {
      let items = checklist.items.indices.filter { checklist.items[$0].question?.scale == index }
      // What no question uses, no record can answer.
      if items.isEmpty { continue }
      let touches = Set(items.map { Touch.item(names.items[$0]) })
      let written = checklist.written.scales[index]
      var properties: [ChecklistProperty] = []
      switch scale.kind {
      case .choice: properties = [questions(.kind, .keyword(.options), .major)]
      case .number(let bounds, let steps):
        properties = [
          questions(.kind, .keyword(.number), .major), questions(.number, value(bounds), .major, room: bounds),
          results(.steps, .list(steps.map { .step(from: $0.from, score: $0.score) })),
        ]
      case .free: properties = [questions(.kind, .keyword(.text), .major)]
      }
      properties.append(wording(.guidance, scale.guidance))
      add(.scale, scale.id, at: written.id.range, touches: touches, properties)
      guard case .choice(let options) = scale.kind, case .choice(let written) = written.kind else { continue }
      let owner = ChecklistPart.Key(kind: .scale, path: scale.id)
      for (option, written) in zip(options, written) {
        add(
          .option, "\(scale.id): \(option.choice.value)", way: [scale.id, option.choice.value], owner: owner,
          at: written.choice.value.range,
          touches: touches,
          [wording(.text, option.choice.text), results(.score, value(option.score))])
      }
    }
  }

  private mutating func addBands() {
    for level in [Level.overall, .point, .criterion] {
      let items = checklist.items.indices.filter {
        checklist.items[$0].level == level && checklist.items[$0].aggregation != nil
      }
      guard let first = items.first, let bands = checklist.items[first].aggregation?.bands else { continue }
      let touches = Set(items.map { Touch.item(names.items[$0]) })
      let known = names.bands[level] ?? []
      for (index, (band, range)) in zip(bands, checklist.places(ofBandsAt: level)).enumerated() {
        add(
          .band, "\(level.rawValue): \(known[index])", name: band.id, way: ["\(level.rawValue)", band.id], at: range,
          touches: touches,
          [
            id(band.id), wording(.text, band.text), results(.from, value(band.from)),
            results(.score, value(band.score)),
          ])
      }
    }
  }
}

extension SourceText {
  /// The text with one space between its words.
  var onOneLine: String { string.split { $0.isWhitespace }.joined(separator: " ") }
}
