import Inspection

/// Goes through all records that could show what a change does, where they are not too many: of each input that what is worked out
/// otherwise turns on, every value that either version tells apart.
struct AllRecords {
  enum Outcome {
    case found(Record)
    case same(tried: Int)
    case undecided
  }

  /// The most records that are tried.
  static let mostRecords = 50_000
  /// The most steps of evaluation that they may take.
  static let mostSteps = 20_000_000

  private let old: Checklist
  private let change: ChangeAlone
  private let touches: Set<Touch>
  /// Whether nothing but the condition of a finding or rule is another.
  private let isOfCondition: Bool

  /// `nil` where the two are not made of the same questions and facts.
  init?(_ old: Checklist, _ change: ChangeAlone, _ definition: ChecklistChange, isAlone: Bool) {
    guard old.items.map({ $0.path }) == change.new.items.map({ $0.path }),
      old.facts.map({ $0.id }) == change.new.facts.map({ $0.id }),
      old.units.count == change.new.units.count, old.purposes.count == change.new.purposes.count,
      old.authorities == change.new.authorities
    else { return nil }
    (self.old, self.change, touches) = (old, change, definition.touches)
    if case .changed(.when, _, _) = definition.kind { isOfCondition = isAlone } else { isOfCondition = false }
  }

  /// What is worked out otherwise is looked at one thing after the other, each with the inputs that it turns on; what is made of it is
  /// the same where it is. Where it is another and yet no number, band or finding is, all inputs are gone through.
  func search() -> Outcome {
    let inputs = Inputs(of: old, and: change.new)
    var (tried, isInner) = (0, false)
    for touch in touches.sorted(by: { $0.order < $1.order }) {
      let (own, other) = (Seed(touch, old, change.pairs.oldNames), Seed(touch, change.new, change.pairs.newNames))
      if isOfCondition, let count = conditionsAreSame(own, other, inputs) { return .same(tried: count) }
      let cones = [cone(of: own, in: old, inputs), cone(of: other, in: change.new, inputs)]
      switch tryAll(inputs, cones, spent: tried, comparing: (own, other), &isInner) {
      case .same(let count): tried += count
      case let outcome: return outcome
      }
    }
    if !isInner { return .same(tried: tried) }
    let cones = [
      cone(of: Seed(allOf: old), in: old, inputs), cone(of: Seed(allOf: change.new), in: change.new, inputs),
    ]
    return tryAll(inputs, cones, spent: 0, comparing: nil, &isInner)
  }

  /// What is worked out otherwise, in one of the two.
  private struct Seed {
    var items: [Int] = []
    var findings: [Int] = []
    var rules: [Int] = []

    init(allOf checklist: Checklist) {
      (items, findings, rules) = (
        Array(checklist.items.indices), Array(checklist.findings.indices), Array(checklist.rules.indices)
      )
    }

    init(_ touch: Touch, _ checklist: Checklist, _ names: PartList.Names) {
      switch touch {
      case .item(let name): items = names.items.indices.filter { names.items[$0] == name }
      case .finding(let name): findings = names.findings.indices.filter { names.findings[$0] == name }
      case .rule(let id): rules = checklist.rules.indices.filter { checklist.rules[$0].id == id }
      }
      rules += findings.compactMap { checklist.findings[$0].rule }
    }

    /// The condition of its only finding or rule.
    func condition(in checklist: Checklist) -> ConditionRef? {
      guard items.isEmpty else { return nil }
      if let rule = rules.first { return rules.count == 1 ? checklist.rules[rule].when : nil }
      return findings.count == 1 ? checklist.findings[findings[0]].when : nil
    }
  }

  private func cone(of seed: Seed, in checklist: Checklist, _ inputs: Inputs) -> Cone {
    var steps = seed.items.flatMap { [Step.status($0), .result($0)] }
    var more: [Input] = []
    for rule in seed.rules {
      // A rule of something that isn't asked is passed over.
      steps += [.rule(rule)] + checklist.rules[rule].examines.map { .result($0) }
    }
    for finding in seed.findings where checklist.findings[finding].rule == nil {
      let possibility = Possibility.found(finding: finding)
      steps += possibility.steps(in: checklist)
      more += possibility.reads(in: checklist).flatMap { checklist.dependencies.inputs(behind: $0) }
    }
    let places = Dictionary(first: checklist.plan.steps.enumerated().lazy.map { ($1, $0) })
    return Cone(of: steps, in: checklist, places, inputs, also: more)
  }

  private func tryAll(
    _ inputs: Inputs, _ cones: [Cone], spent: Int, comparing seeds: (Seed, Seed)?, _ isInner: inout Bool
  ) -> Outcome {
    var (found, isOther): (Record?, Bool) = (nil, isInner)
    let count = eachRecord(inputs, cones, spent: spent) { before, after in
      if !change.pairs.difference(before.brief, after.brief).isEmpty {
        found = before.record
        return false
      }
      if let seeds, !isOther { isOther = !isSame(&before, seeds.0, &after, seeds.1) }
      return true
    }
    isInner = isOther
    return found.map { .found($0) } ?? count.map { .same(tried: $0) } ?? .undecided
  }

  /// Works out all records by both until it is told that this is enough. Their number; `nil` where there are too many, or numbers no
  /// longer fit.
  private func eachRecord(
    _ inputs: Inputs, _ cones: [Cone], spent: Int, _ isWanted: (inout Evaluator, inout Evaluator) -> Bool
  ) -> Int? {
    let read = Set(cones.flatMap { $0.inputs }).sorted()
    guard let count = inputs.count(of: read), spent + count <= Self.mostRecords,
      count * (old.plan.steps.count + change.new.plan.steps.count) <= Self.mostSteps
    else { return nil }
    var suppositions = Suppositions(inputs, of: old)
    var places = read.map { _ in 0 }
    for input in inputs.all.indices { suppositions.suppose(inputs.nothing(input), for: input) }
    for input in read { suppositions.suppose(0..<1, for: input) }
    for _ in 0..<count {
      let record = old.record(of: suppositions)
      var before = Evaluator(old, record)
      var after = Evaluator(change.new, change.translation.translate(record))
      before.run(.asIs)
      after.run(.asIs)
      if before.hasOverflowed || after.hasOverflowed { return nil }
      if !isWanted(&before, &after) { return count }
      for (index, input) in read.enumerated() {
        places[index] += 1
        if places[index] == inputs.values[input].count { places[index] = 0 }
        suppositions.suppose(places[index]..<places[index] + 1, for: input)
        if places[index] > 0 { break }
      }
    }
    return count
  }

  /// Whether two findings or rules have conditions of which only a part is another, and that part comes to the same in all records that
  /// tell it apart: so many.
  private func conditionsAreSame(_ own: Seed, _ other: Seed, _ inputs: Inputs) -> Int? {
    guard let first = own.condition(in: old), let second = other.condition(in: change.new) else { return nil }
    // A rule needs something of what it reads to be examined.
    for (rule, now) in zip(own.rules, other.rules)
    where Set(old.rules[rule].examines) != Set(change.new.rules[now].examines) { return nil }
    let differing = DifferingConditions(first, in: old, second, in: change.new, change.pairs)
    func cone(_ checklist: Checklist, _ condition: ConditionRef) -> Cone {
      let (dependencies, reads) = (checklist.dependencies, checklist.conditions.reads(of: condition))
      let places = Dictionary(first: checklist.plan.steps.enumerated().lazy.map { ($1, $0) })
      return Cone(
        of: dependencies.steps(behind: reads), in: checklist, places, inputs,
        also: reads.flatMap { dependencies.inputs(behind: $0) })
    }
    let cones = [cone(old, differing.old), cone(change.new, differing.new)]
    var isSame = true
    let count = eachRecord(inputs, cones, spent: 0) { before, after in
      isSame = before.truths(differing.old) == after.truths(differing.new)
      return isSame
    }
    return isSame ? count : nil
  }

  /// Whether what others may read of the two is the same.
  private func isSame(_ before: inout Evaluator, _ own: Seed, _ after: inout Evaluator, _ other: Seed) -> Bool {
    guard own.items.count == other.items.count, own.findings.count == other.findings.count,
      own.rules.count == other.rules.count
    else { return false }
    for (item, now) in zip(own.items, other.items) {
      if !before.states[item].isSame(as: after.states[now]) || before.band(of: item) != after.band(of: now) {
        return false
      }
    }
    for (rule, now) in zip(own.rules, other.rules)
    where (before.rules[rule] == .yes) != (after.rules[now] == .yes) { return false }
    for (finding, now) in zip(own.findings, other.findings)
    where (before.comesUp(finding) == .yes) != (after.comesUp(now) == .yes) { return false }
    return true
  }
}

extension ItemState {
  fileprivate func isSame(as other: Self) -> Bool {
    possible == other.possible && beforeEffects == other.beforeEffects && isApplicable == other.isApplicable
      && value == other.value && result == other.result && coverage == other.coverage && number == other.number
  }
}

extension Evaluator {
  fileprivate func band(of item: Int) -> String? {
    let band = Int(states[item].bands.lowest)
    return band < 0 ? nil : checklist.items[item].aggregation?.bands[band].id
  }
}

extension Touch {
  /// The order in which they are looked at.
  fileprivate var order: String {
    switch self {
    case .item(let name): "0" + name
    case .finding(let name): "1" + name
    case .rule(let name): "2" + name
    }
  }
}

extension Inputs {
  /// How many ways there are to give some inputs values; `nil` where that is too many to count, or some value stands for many.
  fileprivate func count(of some: [Int]) -> Int? {
    var count = 1
    for input in some {
      guard isExhaustive(input), !values[input].contains(where: { $0.standsForMany }) else { return nil }
      let (product, overflow) = count.multipliedReportingOverflow(by: values[input].count)
      if overflow { return nil }
      count = product
    }
    return count
  }

  /// The place of the value that says nothing; where something must be said, of the first.
  fileprivate func nothing(_ input: Int) -> Range<Int> {
    let place = values[input].firstIndex(of: .open) ?? 0
    return place..<place + 1
  }
}

extension InputValue {
  fileprivate var standsForMany: Bool { if case .between = self { true } else { false } }
}
