import Inspection

/// A condition written out by ids alone, so that two are the same when they mean the same in two versions of a checklist.
///
/// Of sets only those members are told that both versions have: an item that was added is a change of its own.
struct ConditionForm {
  private let checklist: Checklist
  /// What its items are called, and by these names the members of sets that are told; `nil` for all.
  private let names: [String]
  private let told: Set<String>?
  private var members: [Int32] = []
  private let facts: [String]
  /// The definitions that are told by their ids, as the other version has them, too.
  private let definitions: Set<String>

  /// By the names of another version for what both have.
  init(
    _ checklist: Checklist, names: [String], common: Set<String>, facts: [String], definitions: Set<String> = []
  ) {
    (self.checklist, self.names, told, self.facts, self.definitions) = (checklist, names, common, facts, definitions)
  }

  /// By its own names.
  init(_ checklist: Checklist) {
    (self.checklist, names, told, definitions) = (checklist, checklist.items.map { $0.path }, nil, [])
    facts = checklist.facts.map { $0.id }
  }

  mutating func text(_ reference: ConditionRef) -> String {
    switch checklist.conditions[reference] {
    case .or(let left, let right): return "(\(text(left)) or \(text(right)))"
    case .and(let left, let right): return "(\(text(left)) and \(text(right)))"
    case .not(let inner): return "not \(text(inner))"
    case .named(let definition, let inner):
      let id = checklist.definitions[Int(definition)].id
      return definitions.contains(id) ? "definition \(id)" : text(inner)
    case .any(let set, let inner): return "any(\(text(set, inner)))"
    case .all(let set, let inner): return "all(\(text(set, inner)))"
    case .leaf(let leaf): return text(leaf)
    }
  }

  private mutating func text(_ leaf: Leaf) -> String {
    switch leaf {
    case .numbers(let comparison, let left, let right): return "\(text(left)) \(comparison.symbol) \(text(right))"
    case .days(let comparison, let left, let right):
      return "\(left.form(ofFact: name(ofFact:))) \(comparison.symbol) \(right.form(ofFact: name(ofFact:)))"
    case .choice(let subject, let choices): return choice(subject, checklist.conditions[choices])
    case .has(let fact, let option): return "\(name(ofFact: fact)) has \(options(ofFact: fact)[Int(option)])"
    case .status(let subject, let test): return "\(item(subject)) is \(StatusTest.all[Int(test)].keyword.rawValue)"
    case .factIsAnswered(let fact): return "\(name(ofFact: fact)) is answered"
    case .hasSource(let subject, let kind):
      return "\(item(subject)).sources has \(checklist.sourceKinds[Int(kind)].value)"
    case .hasNote(let subject): return "\(item(subject)).note is answered"
    }
  }

  mutating func text(_ reference: QuantityRef) -> String {
    switch checklist.conditions[reference] {
    case .number(let number): return number.fraction
    case .score(let subject): return item(subject) + ".score"
    case .value(let subject): return item(subject) + ".value"
    case .answer(let subject): return item(subject) + ".answer"
    case .sources(let subject): return item(subject) + ".sources"
    case .sourceKinds(let subject): return item(subject) + ".kinds"
    case .fact(let fact): return name(ofFact: fact)
    case .count(let set, let inner): return "count(\(text(set, inner)))"
    case .share(let set, let inner): return "share(\(text(set, inner)))"
    case .aggregate(let method, let set):
      let set = checklist.conditions[set]
      return "\(Method.all[Int(method)].keyword.rawValue)(\(names(of: set))) of \(names[Int(set.owner)])"
    }
  }

  private mutating func text(_ set: SetRef, _ inner: ConditionRef) -> String {
    let outer = members
    members = checklist.conditions[set].members
    defer { members = outer }
    return "[\(names(of: checklist.conditions[set]))], \(text(inner))"
  }

  private func names(of set: ItemSet) -> String {
    set.members.map { names[Int($0)] }.filter { told?.contains($0) ?? true }.sorted().joined(separator: " ")
  }

  private func item(_ subject: Subject) -> String {
    switch subject {
    case .item(let item): names[Int(item)]
    case .member: "member"
    }
  }

  private func name(ofFact fact: Int32) -> String {
    if Int(fact) < checklist.facts.count { return "fact " + facts[Int(fact)] }
    switch checklist.earlierFacts[Int(fact) - checklist.facts.count] {
    case .score(let item): return "earlier \(names[item]).score"
    case .band(let item): return "earlier \(names[item]).band"
    case .answer(let item): return "earlier \(names[item]).answer"
    case .findings: return "earlier findings"
    }
  }

  private func options(ofFact fact: Int32) -> [String] {
    if case .choice(let options, _) = checklist.allFacts[Int(fact)].kind { options.map { $0.value } } else { [] }
  }

  private func choice(_ subject: ChoiceSubject, _ choices: Choices) -> String {
    func among(_ name: String, _ values: [String]) -> String {
      "\(name) in [\(choices.codes.map { values[Int($0)] }.sorted().joined(separator: ", "))]"
        + (choices.isOrdered ? choices.belowLowest == .yes ? " or below" : " or above" : "")
    }
    switch subject {
    case .answer(.member): return "member.answer in [\(byScale(choices))]"
    case .answer(.item(let item)):
      let options = checklist.items[Int(item)].question.map { checklist.optionValues(ofScale: $0.scale) } ?? []
      return among(names[Int(item)] + ".answer", options)
    case .fact(let fact): return among(name(ofFact: fact), options(ofFact: fact))
    case .unitKind: return among("unit.kind", checklist.units.map { $0.value })
    case .visitForm: return among("visit.form", [Keyword.announced, .unannounced].map { $0.rawValue })
    case .purpose: return among("visit.purpose", checklist.purposes.map { $0.value })
    case .authority: return among("visit.authority", checklist.authorities)
    case .band(let subject):
      let items = if case .item(let item) = subject { [item] } else { members }
      let bands = items.lazy.compactMap { checklist.items[Int($0)].aggregation?.bands }.first { !$0.isEmpty } ?? []
      return among(item(subject) + ".band", bands.map { $0.id })
    }
  }

  /// For the members of a set, which may have several scales.
  private func byScale(_ choices: Choices) -> String {
    choices.codesByScale.enumerated().flatMap { scale, codes in
      codes.map { "\(checklist.scales[scale].id) \(checklist.optionValues(ofScale: scale)[Int($0)])" }
    }.sorted().joined(separator: ", ")
  }
}

extension Checklist {
  /// The values of a scale's options; none on other scales.
  func optionValues(ofScale scale: Int) -> [String] {
    if case .choice(let options) = scales[scale].kind { options.map { $0.choice.value } } else { [] }
  }
}
