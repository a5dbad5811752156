import Inspection

// What was written of one part of a checklist, as another version has it.

/// One value of a part, or the part as a whole, on its way from one version of a checklist into another.
struct Transplant {
  /// The checklist it comes from.
  let source: Checklist
  /// The value that is taken over; `nil` where the part is added or taken out.
  let keyword: Keyword?
  /// The part where it goes, and where it comes from.
  let own: ChecklistPart?
  let other: ChecklistPart?
  /// Where it goes, the ids of what it stands in.
  let owner: [String]
}

extension WrittenChecklist {
  /// False where there is no place for it, or it is nothing that is taken over alone.
  mutating func take(_ transplant: Transplant) -> Bool {
    let written = transplant.source.written
    switch (transplant.own ?? transplant.other)?.key.kind {
    case .unit: return Self.take(&units, written.units, transplant) { $0.value.value }
    case .purpose: return Self.take(&purposes, written.purposes, transplant) { $0.value.value }
    case .sourceKind: return Self.take(&sourceKinds, written.sourceKinds, transplant) { $0.value.value }
    case .definition where transplant.keyword == nil:
      return Self.take(&definitions, written.definitions, transplant) { $0.id.value }
    case .definition: return takeDefinition(transplant)
    case .demand where transplant.keyword == nil:
      return Self.take(&demands, written.demands, transplant) { $0.id.value }
    case .demand: return takeDemand(transplant)
    case .fact where transplant.keyword == nil: return Self.take(&facts, written.facts, transplant) { $0.id.value }
    case .fact: return takeFact(transplant)
    case .factOption: return takeFactOption(transplant)
    case .scale where transplant.keyword == nil:
      return Self.take(&scales, written.scales, transplant) { $0.id.value }
    case .scale, .option: return takeScale(transplant)
    case .band: return takeBand(transplant)
    case .item: return takeItem(transplant)
    case .finding: return takeFinding(transplant)
    case .rule where transplant.keyword == nil: return Self.take(&rules, written.rules, transplant) { $0.id.value }
    case .rule: return takeRule(transplant)
    case .checklist, .respondent, .baseline, .theme, nil: return false
    }
  }

  /// Adds a member of a list, or takes one out.
  private static func take<Member>(
    _ list: inout [Member], _ source: [Member], _ transplant: Transplant, _ name: (Member) -> String
  ) -> Bool {
    guard transplant.keyword == nil else { return false }
    if let other = transplant.other {
      guard let member = source.first(where: { name($0) == other.way.last }) else { return false }
      list.append(member)
    } else {
      guard let place = list.firstIndex(where: { name($0) == transplant.own?.way.last }) else { return false }
      list.remove(at: place)
    }
    return true
  }

  // MARK: Facts and scales

  private mutating func takeDefinition(_ transplant: Transplant) -> Bool {
    guard transplant.keyword == .when,
      let index = definitions.firstIndex(where: { $0.id.value == transplant.own?.way.last }),
      let other = transplant.source.written.definitions.first(where: { $0.id.value == transplant.other?.way.last })
    else { return false }
    definitions[index].when = other.when
    return true
  }

  private mutating func takeDemand(_ transplant: Transplant) -> Bool {
    guard transplant.keyword == .requires,
      let index = demands.firstIndex(where: { $0.id.value == transplant.own?.way.last }),
      let other = transplant.source.written.demands.first(where: { $0.id.value == transplant.other?.way.last })
    else { return false }
    demands[index].requires = other.requires
    return true
  }

  private mutating func takeFact(_ transplant: Transplant) -> Bool {
    guard let index = facts.firstIndex(where: { $0.id.value == transplant.own?.way.last }),
      let other = transplant.source.written.facts.first(where: { $0.id.value == transplant.other?.way.last })
    else { return false }
    switch (transplant.keyword, facts[index].kind, other.kind) {
    case (.required, _, _): facts[index].isRequired = other.isRequired
    case (.requiredWhen, _, _): facts[index].requiredWhen = other.requiredWhen
    case (.appliesWhen, _, _): facts[index].appliesWhen = other.appliesWhen
    case (.whole, _, _): facts[index].isWhole = other.isWhole
    case (.several, .choice(let options, _), .choice(_, let several)):
      facts[index].kind = .choice(options, several: several)
    default: facts[index].kind = other.kind
    }
    return true
  }

  private mutating func takeFactOption(_ transplant: Transplant) -> Bool {
    let fact = (transplant.own?.way ?? transplant.owner).first
    guard let index = facts.firstIndex(where: { $0.id.value == fact }),
      case .choice(var options, let several) = facts[index].kind
    else { return false }
    var source: [WrittenChoice] = []
    if let other = transplant.source.written.facts.first(where: { $0.id.value == transplant.other?.way.first }),
      case .choice(let all, _) = other.kind
    {
      source = all
    }
    guard Self.take(&options, source, transplant, { $0.value.value }) else { return false }
    facts[index].kind = .choice(options, several: several)
    return true
  }

  private mutating func takeScale(_ transplant: Transplant) -> Bool {
    let (name, otherName) = ((transplant.own?.way ?? transplant.owner).first, transplant.other?.way.first)
    let other = transplant.source.written.scales.first { $0.id.value == otherName ?? name }
    guard let index = scales.firstIndex(where: { $0.id.value == name }), let other else { return false }
    switch (transplant.keyword, scales[index].kind, other.kind) {
    case (.steps, .number(let lowest, let highest, _), .number(_, _, let steps)):
      scales[index].kind = .number(lowest: lowest, highest: highest, steps: steps)
    case (.number, .number(_, _, let steps), .number(let lowest, let highest, _)):
      scales[index].kind = .number(lowest: lowest, highest: highest, steps: steps)
    case (.score, .choice(var options), .choice(let others)):
      guard let place = options.firstIndex(where: { $0.choice.value.value == transplant.own?.way.last }),
        let option = others.first(where: { $0.choice.value.value == transplant.other?.way.last })
      else { return false }
      options[place].score = option.score
      scales[index].kind = .choice(options)
    case (nil, .choice(var options), .choice(let others)):
      guard Self.take(&options, others, transplant, { $0.choice.value.value }) else { return false }
      scales[index].kind = .choice(options)
    default: scales[index].kind = other.kind
    }
    return true
  }

  // MARK: Bands, findings, rules

  private mutating func takeBand(_ transplant: Transplant) -> Bool {
    guard let name = (transplant.own ?? transplant.other)?.way.first,
      let level = Level.allCases.first(where: { "\($0.rawValue)" == name })
    else { return false }
    var own = bands[level] ?? []
    let others = transplant.source.written.bands[level] ?? []
    defer { bands[level] = own }
    guard let keyword = transplant.keyword else { return Self.take(&own, others, transplant) { $0.id.value } }
    guard let place = own.firstIndex(where: { $0.id.value == transplant.own?.way.last }),
      let other = others.first(where: { $0.id.value == transplant.other?.way.last })
    else { return false }
    switch keyword {
    case .id: own[place].id = other.id
    case .from: own[place].from = other.from
    default: own[place].score = other.score
    }
    return true
  }

  private mutating func takeFinding(_ transplant: Transplant) -> Bool {
    guard (transplant.own ?? transplant.other)?.position != nil else { return takeRulesFinding(transplant) }
    let source = transplant.other.flatMap { part in
      transplant.source.written.item(at: part.way).flatMap { item in part.position.map { item.findings[$0] } }
    }
    return change(at: transplant.own?.way ?? transplant.owner) { item in
      // A number follows from the place; an id is written.
      if transplant.keyword == .id, source?.id == nil { return false }
      guard let keyword = transplant.keyword else {
        if let own = transplant.own?.position { item.findings.remove(at: own) }
        if let source, let other = transplant.other?.position {
          item.findings.insert(source, at: min(other, item.findings.count))
        }
        return true
      }
      guard let source, let own = transplant.own?.position else { return false }
      return item.findings[own].take(keyword, source)
    }
  }

  private mutating func takeRulesFinding(_ transplant: Transplant) -> Bool {
    let name = (transplant.own?.way ?? transplant.owner).last
    let other = transplant.source.written.rules.first { $0.id.value == transplant.other?.way.last }?.finding
    guard let index = rules.firstIndex(where: { $0.id.value == name }) else { return false }
    guard let keyword = transplant.keyword, var finding = rules[index].finding, let other else {
      rules[index].finding = other
      return transplant.keyword == nil
    }
    guard finding.take(keyword, other) else { return false }
    rules[index].finding = finding
    return true
  }

  private mutating func takeRule(_ transplant: Transplant) -> Bool {
    guard let index = rules.firstIndex(where: { $0.id.value == transplant.own?.way.last }),
      let other = transplant.source.written.rules.first(where: { $0.id.value == transplant.other?.way.last })
    else { return false }
    switch transplant.keyword {
    case .when: rules[index].when = other.when
    case .effective: rules[index].effective = other.effective
    case .some(let keyword):
      guard let kind = EffectKind.all.first(where: { $0.keyword == keyword }) else { return false }
      rules[index].effects.removeAll { $0.kind == kind }
      rules[index].effects += other.effects.filter { $0.kind == kind }
    case nil: return false
    }
    return true
  }
}

extension WrittenFinding {
  fileprivate mutating func take(_ keyword: Keyword, _ other: WrittenFinding) -> Bool {
    switch keyword {
    case .id: id = other.id
    case .when: when = other.when
    case .category: category = other.category
    case .point: point = other.point
    case .replaces: replaces = other.replaces
    default: return false
    }
    return true
  }
}
