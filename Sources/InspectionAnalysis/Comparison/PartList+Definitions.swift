import Inspection

extension PartList {
  /// A definition is a part of its own where both versions have one of its name; else it is seen through where it is used.
  mutating func addDefinitions() {
    let users = usersOfDefinitions
    for (index, definition) in checklist.definitions.enumerated() {
      let when = results(.when, value(definition.when, checklist.written.definitions[index].when))
      add(
        .definition, definition.id, at: definition.range, touches: users[index] ?? [],
        [when, wording(.text, definition.text)])
    }
  }

  /// Numbers from elsewhere change nothing but what stands beside a summary.
  mutating func addBaselines() {
    for baseline in checklist.baselines {
      let shares = baseline.shares.flatMap { item, options in
        options.map { option, share in
          let scale = checklist.items[item].question.map { checklist.scales[$0.scale].kind }
          let value: String = if case .choice(let all)? = scale { all[option].choice.value } else { "" }
          return ChecklistValue.text("\(names.items[item]): \(value) \(share.fraction)")
        }
      }
      add(
        .baseline, baseline.id, at: baseline.range,
        [
          wording(.title, baseline.title), wording(.citation, value(baseline.citation)),
          wording(.count, value(baseline.count.map { Rational($0) })), wording(.shares, .list(shares)),
        ])
    }
  }

  mutating func addDemands() {
    for (demand, written) in zip(checklist.demands, checklist.written.demands) {
      let requires = questions(.requires, value(demand.requires, written.requires))
      add(.demand, demand.id, at: demand.range, [requires, wording(.text, demand.text)])
    }
  }

  /// When a fact is asked, with all that reads it.
  mutating func applicability(ofFact fact: Int, _ written: WrittenFact) -> ChecklistProperty {
    var property = questions(.appliesWhen, value(checklist.facts[fact].appliesWhen, written.appliesWhen))
    property.touches = touches(of: .factApplies(fact))
    return property
  }

  /// All that something read of a fact decides.
  private func touches(ofFact fact: Int) -> Set<Touch> {
    var touches: Set<Touch> = []
    for decision in Decision.all(of: checklist) where decision != .factApplies(fact) {
      guard let root = decision.condition(in: checklist) else { continue }
      if checklist.conditions.reads(of: root).contains(where: { $0.fact == fact }) {
        touches.formUnion(self.touches(of: decision))
      }
    }
    return touches
  }

  /// By definition, what turns on it, also by way of others.
  private var usersOfDefinitions: [Int: Set<Touch>] {
    var users: [Int: Set<Touch>] = [:]
    for decision in Decision.all(of: checklist) {
      guard let root = decision.condition(in: checklist) else { continue }
      for part in checklist.conditions.walk(from: root) {
        guard case .named(let definition, _) = checklist.conditions[part.condition] else { continue }
        users[Int(definition), default: []].formUnion(touches(of: decision))
      }
    }
    return users
  }

  private func touches(of decision: Decision) -> Set<Touch> {
    switch decision {
    case .rule(let rule):
      let effects = checklist.rules[rule].effects.compactMap { effect in effect.of.map { Touch.item(names.items[$0]) } }
      let finding = checklist.rules[rule].finding.map { [Touch.finding(names.findings[$0])] } ?? []
      return Set(effects + finding + [.rule(names.rules[rule])])
    case .finding(let finding): return [.finding(names.findings[finding])]
    case .applies(let item), .note(let item), .sources(let item), .row(_, let item): return [.item(names.items[item])]
    // It changes nothing that is worked out.
    case .demand, .fact: return []
    case .factApplies(let fact): return touches(ofFact: fact)
    }
  }
}
