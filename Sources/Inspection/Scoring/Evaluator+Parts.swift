// How an aggregate's number is made of its parts: what goes in by its policies, and the method or the table.

extension Evaluator {
  mutating func evaluateParts(_ index: Int, _ item: PlannedItem, _ state: inout ItemState) {
    let scoring = plan.scorings[Int(item.scoring)]
    let gathered = gather(plan.parts[item.parts], scoring)
    let leftOut = leftOut(item)
    let isCoveredTooLittle = isCoveredTooLittle(index, state.coverage, scoring)
    if !leftOut.statuses.isEmpty, leftOut.isSure {
      state.become(leftOut.statuses)
      return
    }
    if scoring.kind == .none {
      state.become(.notRated, Reason.none)
    } else if scoring.kind == .table {
      evaluateTable(index, scoring, gathered, isCoveredTooLittle, &state)
    } else if item.parts.isEmpty {
      state.become(.notRated, .noWeight)
    } else if parts.isEmpty {
      state.become(.notRated, .nothingAnswered)
    } else if let reason = gathered.reason {
      state.become(.notRated, reason)
    } else if isCoveredTooLittle == .yes {
      state.become(.notRated, .lowCoverage)
    } else if let value = plan.methods[Int(item.scoring)].aggregate(parts, scoring.settings) {
      rate(value, scoring, &state)
      state.isSharp = gathered.isSharp
      if parts.allSatisfy({ $0.isOptional }), leftOut.mayBeOpen {
        state.possible.insert(StatusSet(.notRated))
      }
    } else {
      state.become(.notRated, .noWeight)
    }
    if gathered.mayBeUnrated || isCoveredTooLittle == .unknown {
      state.possible.insert(StatusSet(.notRated))
      state.isSharp = false
    }
    if !leftOut.statuses.isEmpty {
      state.possible.formUnion(leftOut.statuses)
      state.isSharp = false
    }
  }

  /// What the aggregate may be when all its parts are left out; no statuses when one of them can't be.
  mutating func leftOut(_ item: PlannedItem) -> (statuses: StatusSet, isSure: Bool, mayBeOpen: Bool) {
    var (union, canBe) = (StatusSet(), true)
    func look(_ possible: StatusSet) {
      union.formUnion(possible)
      if possible.isDisjoint(with: .leftOut) { canBe = false }
    }
    if item.parts.isEmpty {
      for child in plan.children[item.children.prefix(item.weighed)] { look(states[child].possible) }
    } else {
      for part in plan.parts[item.parts] { look(states[part.item].possible) }
    }
    let mayBeOpen = !union.isDisjoint(with: .open)
    guard canBe else { return ([], false, mayBeOpen) }
    let looked =
      item.parts.isEmpty
      ? plan.children[item.children.prefix(item.weighed)].map { states[$0].possible }
      : plan.parts[item.parts].map { states[$0.item].possible }
    return (StatusSet.ofAll(looked), StatusSet.leftOut.isSuperset(of: union), mayBeOpen)
  }

  private mutating func rate(_ value: Interval, _ scoring: PlannedScoring, _ state: inout ItemState) {
    state.become(.rated)
    state.value = kept(value)
    if scoring.rounding.place == .eachLevel {
      state.value = kept(
        Interval(scoring.rounding.round(state.value.lowest), scoring.rounding.round(state.value.highest)))
    }
  }

  private mutating func isCoveredTooLittle(
    _ index: Int, _ coverage: Coverage, _ scoring: PlannedScoring
  ) -> Truth {
    if scoring.minCoverage == nil, scoring.minAnswered == nil { return .no }
    if pass == .supposed { return isSupposedCoverage(of: index, scoring) }
    guard pass == .asIs else { return .no }
    if let fewest = scoring.minAnswered, coverage.answered < fewest { return .yes }
    guard let least = scoring.minCoverage else { return .no }
    // A share, as a product might not fit.
    guard coverage.relevant > 0 else { return .no }
    return Truth(Rational(Int(coverage.answered), over: Int(coverage.relevant)) < least)
  }

  private struct Gathered {
    /// Why there can be no result.
    var reason: Reason?
    var mayBeUnrated = false
    var isSharp = true
  }

  /// Puts what goes into the aggregate into `parts`, by its policies.
  private mutating func gather(
    _ planned: some Sequence<PlannedPart>, _ scoring: PlannedScoring
  ) -> Gathered {
    parts.removeAll(keepingCapacity: true)
    var gathered = Gathered()
    for part in planned {
      let state = states[part.item]
      var score: Interval? = state.mayCount ? state.result : nil
      var mayBeAbsent = !state.possible.isDisjoint(with: [StatusSet(.notApplicable), StatusSet(.unscored)])
      if !state.counts {
        take(.open, scoring.unanswered, .unanswered, part, state.possible, &score, &mayBeAbsent, &gathered)
        take(
          StatusSet(.notRelevant), scoring.notRelevant, .partNotRelevant, part, state.possible, &score, &mayBeAbsent,
          &gathered)
        take(
          StatusSet(.notInFocus), scoring.notInFocus, .partNotInFocus, part, state.possible, &score, &mayBeAbsent,
          &gathered)
        // Whether a further answer is given is a choice of its own.
        if state.possible.isUndecided, !plan.items[part.item].isOptional { gathered.isSharp = false }
      }
      gathered.isSharp = gathered.isSharp && state.isSharp
      if let score {
        parts.append(
          Part(score: score, weight: part.weight, highestPossible: part.highest, isOptional: mayBeAbsent))
      }
    }
    if gathered.mayBeUnrated { gathered.isSharp = false }
    return gathered
  }

  /// What a policy makes of a part that may have one of these statuses.
  @inline(__always) private func take(
    _ statuses: StatusSet, _ policy: Policy, _ reason: Reason, _ part: PlannedPart, _ possible: StatusSet,
    _ score: inout Interval?, _ mayBeAbsent: inout Bool, _ gathered: inout Gathered
  ) {
    if possible.isDisjoint(with: statuses) { return }
    switch policy {
    case .exclude: mayBeAbsent = true
    case .zero: score = score.map { $0.hull(Interval(0)) } ?? Interval(0)
    // In a set of items from elsewhere a part may have none.
    case .highest where !part.highest.isFinite: mayBeAbsent = true
    case .highest: score = score.map { $0.hull(Interval(part.highest)) } ?? Interval(part.highest)
    case .unrated:
      if statuses.isSuperset(of: possible) {
        gathered.reason = min(gathered.reason ?? reason, reason)
      } else {
        gathered.mayBeUnrated = true
      }
    }
  }

  /// What a method gives over a set, with the weights and policies of the aggregate it belongs to.
  mutating func aggregate(_ method: Method, over set: ItemSet) -> PossibleNumber {
    let owner = plan.scorings[Int(plan.items[Int(set.owner)].scoring)]
    let aggregation = owner.notRelevant == .highest ? checklist.items[Int(set.owner)].aggregation : nil
    let planned = set.members.map { member in
      let place = aggregation?.parts.firstIndex(of: Int(member))
      return PlannedPart(
        item: Int(member), weight: checklist.items[Int(member)].weight,
        highest: place.flatMap { aggregation?.highest[$0] } ?? .infinity)
    }
    let outer = parts
    defer { parts = outer }
    let gathered = gather(planned, owner)
    guard gathered.reason == nil, let result = method.aggregate(parts, Method.Settings()) else { return .missing }
    var number = PossibleNumber(kept(result))
    number.mayBeMissing = gathered.mayBeUnrated || parts.allSatisfy { $0.isOptional }
    return number
  }

  private mutating func evaluateTable(
    _ index: Int, _ scoring: PlannedScoring, _ gathered: Gathered, _ isCoveredTooLittle: Truth,
    _ state: inout ItemState
  ) {
    if let reason = gathered.reason {
      state.become(.notRated, reason)
      return
    }
    if isCoveredTooLittle == .yes {
      state.become(.notRated, .lowCoverage)
      return
    }
    var (found, mayBeUnrated, isSharp): (Interval?, Bool, Bool) = (nil, false, true)
    rows: for row in checklist.items[index].aggregation?.rows ?? [] {
      let truths = row.when.map { self.truths($0) } ?? .yes
      if truths == .no { continue }
      let number = truths.contains(.yes) ? row.score.map { possibleNumber($0) } : nil
      if pass == .asIs, truths == .unknown || number.map({ $0.final == nil }) ?? false {
        state.become(.notRated, .unknownRow)
        return
      }
      mayBeUnrated = mayBeUnrated || truths.contains(.unknown) || number.map { $0.mayHaveNoFinal } ?? true
      isSharp = isSharp && truths.isSingle
      if let interval = number?.final {
        found = found?.hull(interval) ?? interval
        isSharp = isSharp && interval.isSingle
      }
      if !truths.contains(.no) { break rows }
    }
    guard let found else {
      state.become(.notRated, .tableSaysSo)
      return
    }
    rate(found, scoring, &state)
    state.isSharp = isSharp && !mayBeUnrated
    if !state.isSharp { leaveUnresolved(.value(index)) }
    if mayBeUnrated { state.possible.insert(StatusSet(.notRated)) }
  }
}
