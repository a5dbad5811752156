package import Inspection

/// What a checklist was found to be able to do, and what is wrong with that.
package struct Remark: Sendable {
  package let fault: Diagnostic
  /// A record that shows it, where there is one.
  package let witness: Record?

  package init(fault: Diagnostic, witness: Record?) { (self.fault, self.witness) = (fault, witness) }
}

extension Checklist {
  /// What can never come about, always does or never changes anything, and what contradicts itself; in order of place. What was not
  /// decided within so many steps of evaluation is told as that.
  package func prove(within steps: Int = Effort.usual) -> [Remark] {
    if steps == 0 { return [] }
    var proof = Proof(self, steps)
    proof.prove()
    return proof.remarks.enumerated().sorted {
      ($0.element.fault.range.start, $0.offset) < ($1.element.fault.range.start, $1.offset)
    }.map { $0.element }
  }
}

/// Searches for everything in turn, and tells one fault for one cause.
struct Proof: ~Copyable {
  let checklist: Checklist
  var search: WitnessSearch
  private let steps: Int
  private(set) var remarks: [Remark] = []
  /// What became of each possibility, without the records.
  private var outcomes: [Possibility: Truth] = [:]
  private var undecided = 0
  /// What is not decided, and more steps won't.
  private var unaided: Set<Possibility> = []
  /// Findings of which something is wrong, so that nothing that follows is told.
  private var toldFindings: Set<Int> = []
  /// Rules that say what another says.
  private var copies: Set<Int> = []
  /// Effects that leave no result, told once though they keep every band away.
  private var removals: Set<EffectRef> = []
  /// Items that are never asked, and all below them.
  private var neverAsked: Set<Int> = []
  /// Facts that are never asked.
  var neverAskedFacts: Set<Int> = []

  init(_ checklist: Checklist, _ steps: Int) {
    (self.checklist, self.steps) = (checklist, steps)
    search = WitnessSearch(checklist)
  }

  /// The steps that may still be used.
  var left: Int { max(0, steps - search.spent) }

  mutating func prove() {
    // A quarter is kept for what is asked next: which effect is in the way, and which rules contradict each other.
    let demands = Demand.allCases.flatMap { demand in
      checklist.demanding(demand).flatMap { item in
        [Suspicion.required(demand, of: item), .notRequired(demand, of: item)].map { Possibility.suspect($0) }
      }
    }
    let possibilities =
      Possibility.all(of: checklist).filter { !$0.isAnswer } + Self.mayFallBelow(checklist)
      + demands + Self.demandsForFacts(checklist)
    for verdict in search.verdicts(on: possibilities, within: steps / 4 * 3) {
      if !verdict.needsSteps { unaided.insert(verdict.possibility) }
      switch verdict.outcome {
      case .reached: outcomes[verdict.possibility] = .yes
      case .unreachable: outcomes[verdict.possibility] = .no
      case .undecided: outcomes[verdict.possibility] = .unknown
      }
    }
    tellFacts()
    tellApplicability()
    for item in checklist.items.indices where !neverAsked.contains(item) {
      for finding in checklist.items[item].findings { tell(finding: finding) }
    }
    copies = tellCopies()
    for rule in checklist.rules.indices { tell(rule: rule) }
    tellDemands()
    tellStrengthsWithConcerns(besides: toldFindings)
    tellRows()
    tellBands()
    tellBelowBands(besides: tellOffScale())
    tellContradictions()
    tellDays()
    tellKinds()
    for demand in checklist.demands.indices { tell(demand: demand) }
    if undecided > Self.mostUndecided { tell(.moreNotDecided(undecided - Self.mostUndecided, checklist)) }
  }

  mutating func tell(_ fault: Diagnostic, witness: Record? = nil) {
    remarks.append(Remark(fault: fault, witness: witness))
  }

  /// Of what was not decided, no more than a few is told by name.
  private static let mostUndecided = 10

  private mutating func tell(undecided possibility: Possibility) {
    undecided += 1
    if undecided > Self.mostUndecided { return }
    tell(.notDecided(possibility, checklist, needsSteps: !unaided.contains(possibility)))
  }

  func isNeverAsked(_ item: Int) -> Bool { neverAsked.contains(item) }

  /// What became of a possibility.
  func truth(_ possibility: Possibility) -> Truth { outcomes[possibility] ?? .unknown }

  /// Whether something can come about; told where it was not decided.
  mutating func can(_ possibility: Possibility) -> Truth {
    let truth = outcomes[possibility] ?? .yes
    if truth == .unknown { tell(undecided: possibility) }
    return truth
  }

  // MARK: One thing after the other

  private mutating func tellApplicability() {
    for index in checklist.items.indices {
      if checklist.items[index].parent.map({ neverAsked.contains($0) }) == true {
        neverAsked.insert(index)
        continue
      }
      guard checklist.items[index].appliesWhen != nil else { continue }
      if can(.asked(index)) == .no {
        neverAsked.insert(index)
        tell(.neverAsked(index, checklist))
      } else if can(.notAsked(index)) == .no {
        tell(.alwaysAsked(index, checklist))
      }
    }
  }

  private mutating func tell(finding: Int) {
    if can(.found(finding: finding)) == .no {
      if !readsNeverAsked(checklist.findings[finding].when) { tell(.findingNever(finding, checklist)) }
      toldFindings.insert(finding)
    } else if checklist.findings[finding].when != nil, can(.notFound(finding: finding)) == .no {
      tell(.findingAlways(finding, checklist))
      toldFindings.insert(finding)
    } else if tellEnd(finding: finding) {
      toldFindings.insert(finding)
    }
  }

  private mutating func tell(rule index: Int) {
    let rule = checklist.rules[index]
    if can(.holds(rule: index)) == .no {
      if !readsNeverAsked(rule.when) { tell(.ruleNever(index, checklist)) }
      if let finding = rule.finding { toldFindings.insert(finding) }
      return
    }
    let isAlways = rule.when != nil && can(.fails(rule: index)) == .no
    if isAlways { tell(.ruleAlways(index, checklist)) }
    if let finding = rule.finding, isAlways || tellEnd(finding: finding) { toldFindings.insert(finding) }
    if copies.contains(index) { return }
    for (number, effect) in rule.effects.enumerated() {
      let reference = EffectRef(rule: index, effect: number)
      if let of = effect.of, !neverAsked.contains(of), can(.changes(reference)) == .no {
        tell(.effectWithoutChange(reference, checklist))
      }
    }
  }

  /// What is demanded must be able to hold, and to fail.
  private mutating func tell(demand: Int) {
    if can(.agrees(demand: demand)) == .no {
      if !readsNeverAsked(checklist.demands[demand].requires) { tell(.demandNever(demand, checklist)) }
    } else if can(.disagrees(demand: demand)) == .no {
      tell(.demandAlways(demand, checklist))
    }
  }

  /// Whether a condition turns on what is never asked, so that its fault is that one's.
  private func readsNeverAsked(_ condition: ConditionRef?) -> Bool {
    guard let condition, !neverAsked.isEmpty || !neverAskedFacts.isEmpty else { return false }
    return checklist.conditions.reads(of: condition).contains { read in
      read.item.map { neverAsked.contains($0) } ?? read.fact.map { neverAskedFacts.contains($0) } ?? false
    }
  }

  /// A row that stands for several items is used if one of them uses it.
  private mutating func tellRows() {
    for goal in Goal.all(of: checklist) where goal.kind == .row {
      let uses = goal.possibilities.filter { use in
        if case .chosen(_, let item) = use { !neverAsked.contains(item) } else { false }
      }
      guard let open = uses.first(where: { outcomes[$0] != .no }) else {
        if !uses.isEmpty { tell(.rowNever(at: goal.range)) }
        continue
      }
      if !uses.contains(where: { outcomes[$0] == .yes }) { tell(undecided: open) }
    }
  }

  // MARK: Bands

  /// A band is out of reach if no item of its level reaches it; for one item alone, where an effect is what keeps it from there.
  private mutating func tellBands() {
    for level in [Level.overall, .point, .criterion] {
      let items = checklist.items.indices.filter {
        checklist.items[$0].level == level && checklist.items[$0].aggregation?.bands.isEmpty == false
          && !neverAsked.contains($0)
      }
      guard let first = items.first, let bands = checklist.items[first].aggregation?.bands else { continue }
      let places = checklist.places(ofBandsAt: level)
      for band in bands.indices {
        let unreached = items.filter { outcomes[.falls(into: band, of: $0)] == .no }
        if unreached.count == items.count {
          let blocked = items.count == 1 ? effect(between: first, and: band) : nil
          if let blocked, isToldRemoval(blocked) { continue }
          tell(.bandNever(band, of: items, blocked, checklist, at: places[band]))
          continue
        }
        for item in unreached {
          guard let blocked = effect(between: item, and: band), !isToldRemoval(blocked) else { continue }
          tell(.bandNever(band, of: [item], blocked, checklist, at: checklist.place(of: blocked)))
        }
        if !items.contains(where: { outcomes[.falls(into: band, of: $0)] == .yes }) {
          tell(undecided: .falls(into: band, of: items.first { !unreached.contains($0) } ?? first))
        }
      }
    }
  }

  /// Whether an effect leaves no result and was told of.
  private mutating func isToldRemoval(_ reference: EffectRef) -> Bool {
    checklist.effect(reference).kind == .unrate && !removals.insert(reference).inserted
  }

  /// The effect without which the item could fall into the band.
  private mutating func effect(between item: Int, and band: Int) -> EffectRef? {
    let effects = checklist.items[item].effects.filter { outcomes[.holds(rule: $0.rule)] == .yes }
    for (position, effect) in effects.enumerated() {
      let share = left / 2 / (effects.count - position)
      if case .reached = search.find(.falls(into: band, of: item), without: effect, within: share) { return effect }
    }
    return nil
  }

  // MARK: Pairs

  /// Floors above a cap that can hold at the same visit: each told once.
  private mutating func tellContradictions() {
    for item in checklist.items {
      let effects = item.effects.filter { outcomes[.holds(rule: $0.rule)] == .yes }
      for floor in effects {
        guard let least = number(of: floor, .floor) else { continue }
        let lower = effects.first { cap in
          guard let most = number(of: cap, .cap), most < least, left > 0 else { return false }
          return tellContradiction(cap, floor)
        }
        if lower == nil, left == 0 { return }
      }
    }
  }

  private func number(of reference: EffectRef, _ kind: EffectKind) -> Rational? {
    let effect = checklist.effect(reference)
    return effect.kind == kind ? effect.amount.number : nil
  }

  private mutating func tellContradiction(_ cap: EffectRef, _ floor: EffectRef) -> Bool {
    guard case .reached(let record) = search.find(.holdTogether(cap.rule, floor.rule), within: left / 10) else {
      return false
    }
    tell(.capBelowFloor(cap, floor, record, checklist), witness: record)
    return true
  }
}
