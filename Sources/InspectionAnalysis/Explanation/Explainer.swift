package import Inspection

extension Assessment {
  /// How the result of an item came about.
  package func explain(_ item: Int) -> ItemExplanation {
    var explainer = Explainer(self)
    return explainer.explain(item)
  }

  /// Why a rule or a finding of the checklist holds or does not; `nil` where there is none of that id.
  package func explain(rule id: String) -> RuleExplanation? {
    var explainer = Explainer(self)
    if let rule = checklist.rules.firstIndex(where: { $0.id == id }) { return explainer.explain(rule: rule) }
    return checklist.finding(named: id).map { explainer.explain(finding: $0) }
  }
}

extension Assessment {
  /// Why what a demand says holds or does not.
  package func explain(demand: Int) -> RuleExplanation {
    var explainer = Explainer(self)
    let condition = checklist.demands[demand].requires
    let truth = explainer.evaluator.truth(condition)
    let waits = truth == .unknown ? waits(of: condition) : Waits()
    return RuleExplanation(
      id: checklist.demands[demand].id, finding: nil, truth: truth,
      ground: .condition(explainer.statements(of: condition, as: truth)), waitingFor: waits.paths,
      isInapplicable: waits.areOnlyForWhatDoesNotApply)
  }
}

/// Goes through an evaluated record again for why each thing is as it is.
struct Explainer: ~Copyable {
  var evaluator: Evaluator
  let assessment: Assessment
  let checklist: Checklist

  init(_ assessment: Assessment) {
    (self.assessment, checklist) = (assessment, assessment.checklist)
    evaluator = Evaluator(assessment.checklist, assessment.record)
    evaluator.run(.asIs)
  }

  mutating func explain(_ index: Int) -> ItemExplanation {
    let item = checklist.items[index]
    let parts = (item.aggregation.map { self.parts(of: index, $0) } ?? []).filter { isThere($0.item) }
    return ItemExplanation(
      item: index, parts: parts, formula: item.aggregation.flatMap { formula(of: index, $0, parts) },
      rows: item.aggregation.map { rows(of: $0) } ?? [], notApplicable: notApplicable(index),
      effects: item.effects.map { effect($0, on: index) }, rules: rules(under: index))
  }

  // MARK: The number

  private func parts(of index: Int, _ aggregation: Aggregation) -> [PartExplanation] {
    let parts = zip(aggregation.parts, aggregation.weights).map { part, weight in
      PartExplanation(item: part, weight: weight, role: role(of: part, in: aggregation))
    }
    let isDirect = aggregation.parts.allSatisfy { checklist.items[$0].parent == index }
    let weighed = Set(aggregation.parts)
    let beside = isDirect ? checklist.items[index].children.filter { !weighed.contains($0) } : []
    return parts + beside.map { PartExplanation(item: $0, weight: checklist.items[$0].weight, role: .outside) }
  }

  /// Whether it is more than an answer to a question that takes several, beyond those that were given.
  private func isThere(_ part: Int) -> Bool {
    !checklist.isBeyondLeast(part) || assessment.record.answers[part].value != .open
  }

  private func role(of part: Int, in aggregation: Aggregation) -> PartExplanation.Role {
    let state = evaluator.states[part]
    if state.counts { return .counted(state.result.lowest) }
    let policy: Policy =
      switch state.status {
      case .unanswered, .notEstablished, .notRated: aggregation.unanswered
      case .notRelevant: aggregation.notRelevant
      case .notInFocus: aggregation.notInFocus
      case .notApplicable, .unscored, .scored, .rated: .exclude
      }
    switch policy {
    case .exclude: return .leftOut
    case .zero: return .zero
    case .highest:
      guard let place = aggregation.parts.firstIndex(of: part), aggregation.highest.indices.contains(place) else {
        return .leftOut
      }
      return .highest(aggregation.highest[place])
    case .unrated: return .blocking
    }
  }

  private func formula(of index: Int, _ aggregation: Aggregation, _ parts: [PartExplanation]) -> Formula? {
    guard assessment.results[index].value != nil else { return nil }
    // What stands beside the parts comes after them.
    let counted = parts.enumerated().compactMap { place, part -> Part? in
      let score: Rational
      switch part.role {
      case .counted(let number), .highest(let number): score = number
      case .zero: score = 0
      case .leftOut, .blocking, .outside: return nil
      }
      let isKnown = aggregation.highest.indices.contains(place)
      return Part(
        score: Interval(score), weight: part.weight,
        highestPossible: isKnown ? aggregation.highest[place] : .infinity)
    }
    return aggregation.method.formula(counted, Method.Settings(start: aggregation.start))
  }

  private mutating func rows(of aggregation: Aggregation) -> [RowExplanation] {
    var rows: [RowExplanation] = []
    for row in aggregation.rows {
      let truth = row.when.map { evaluator.truth($0) } ?? .yes
      let score = truth == .yes ? row.score.flatMap { evaluator.possibleNumber($0).final?.lowest } : nil
      rows.append(
        RowExplanation(
          truth: truth, statements: row.when.map { statements(of: $0, as: truth) } ?? [], score: score))
      if truth != .no { break }
    }
    return rows
  }

  /// The condition that leaves the item out, its own or that of what stands above it.
  private mutating func notApplicable(_ index: Int) -> [Statement] {
    guard assessment.results[index].status == .notApplicable else { return [] }
    var item: Int? = index
    while let here = item {
      if let when = checklist.items[here].appliesWhen, evaluator.truth(when) == .no {
        return statements(of: when, as: .no)
      }
      item = checklist.items[here].parent
    }
    return []
  }

  // MARK: Rules

  private mutating func effect(_ reference: EffectRef, on index: Int) -> EffectExplanation {
    EffectExplanation(
      rule: explain(rule: reference.rule), effect: checklist.effect(reference),
      applied: assessment.results[index].effects.first { $0.reference == reference })
  }

  /// Rules whose finding belongs to a point, or to the visit as a whole; findings of a criterion; under the whole also rules that only
  /// say something.
  private mutating func rules(under index: Int) -> [RuleExplanation] {
    let level = checklist.items[index].level
    var explained: [RuleExplanation] = []
    for (finding, definition) in checklist.findings.enumerated() {
      if let rule = definition.rule {
        let isHere = level == .overall ? definition.point == nil : definition.point == index
        let hasEffect = checklist.items[index].effects.contains { $0.rule == rule }
        if isHere, !hasEffect { explained.append(explain(rule: rule)) }
      } else if definition.item == index {
        explained.append(explain(finding: finding))
      }
    }
    guard level == .overall else { return explained }
    for (rule, said) in checklist.rules.enumerated() where said.onlySays {
      explained.append(explain(rule: rule))
    }
    return explained
  }

  mutating func explain(rule index: Int) -> RuleExplanation {
    let rule = checklist.rules[index]
    let truth = evaluator.rules[index].truth
    let ground: RuleExplanation.Ground
    if let date = assessment.record.visit.date, !rule.effective.contains(date) {
      ground = .notInForce
    } else if rule.readsEarlier, truth == .unknown, assessment.comparison == nil {
      ground = .noEarlierVisit
    } else if let when = rule.when {
      let own = evaluator.truth(when)
      ground = own == .yes && truth != .yes ? .nothingExamined : .condition(statements(of: when, as: own))
    } else {
      ground = .always
    }
    return RuleExplanation(
      id: rule.id, finding: rule.finding, sayings: rule.sayings, truth: truth, ground: ground,
      waitingFor: waitingFor(rule.id), isInapplicable: assessment.inapplicable.contains(rule.id),
      replacedBy: truth == .no ? nil : rule.finding.flatMap { replacement(of: $0) })
  }

  mutating func explain(finding index: Int) -> RuleExplanation {
    let definition = checklist.findings[index]
    let truth = evaluator.comesUp(index).truth
    let ground: RuleExplanation.Ground
    if let item = definition.item, assessment.results[item].exact == nil, !assessment.results[item].isAnswered {
      ground = .nothingExamined
    } else {
      ground = definition.when.map { .condition(statements(of: $0, as: evaluator.truth($0))) } ?? .always
    }
    let holds = definition.when.map { evaluator.truth($0) } ?? .yes
    return RuleExplanation(
      id: definition.id, finding: index, truth: truth, ground: ground, waitingFor: waitingFor(definition.id),
      isInapplicable: assessment.inapplicable.contains(definition.id),
      replacedBy: holds == .no ? nil : replacement(of: index))
  }

  /// The finding that comes in the place of one.
  private mutating func replacement(of finding: Int) -> String? {
    for other in checklist.findings[finding].replacedBy where evaluator.holds(other) == .yes {
      return checklist.findings[other].id
    }
    return nil
  }

  private func waitingFor(_ id: String) -> [String] {
    assessment.undecided.first { $0.id == id }?.waitingFor ?? []
  }
}
