import Inspection

/// What a rule says, without its name: two rules of the same shape do the same.
struct RuleShape: Hashable {
  private let words: [String]

  init(_ index: Int, in checklist: Checklist) {
    let rule = checklist.rules[index]
    var words = ["\(rule.effective)"]
    func add(_ condition: ConditionRef) { words.append(checklist.conditions.shape(of: condition)) }
    if let when = rule.when { add(when) }
    for effect in rule.effects {
      words.append("\(effect.kind.keyword.rawValue) \(effect.of ?? -1) \(effect.amount.number?.fraction ?? "")")
      if effect.of == nil { words += effect.amount.text?.variants.map { "\($0)" } ?? [] }
    }
    if let finding = rule.finding.map({ checklist.findings[$0] }) {
      words.append("finding \(finding.category) \(finding.point ?? 0)")
      words += finding.text.variants.map { "\($0)" } + (finding.recommendation?.variants.map { "\($0)" } ?? [])
    }
    self.words = words
  }
}

extension Conditions {
  /// A condition written out, the same for conditions that are made alike.
  func shape(of reference: ConditionRef) -> String {
    switch self[reference] {
    case .or(let left, let right): "or(\(shape(of: left)),\(shape(of: right)))"
    case .and(let left, let right): "and(\(shape(of: left)),\(shape(of: right)))"
    case .not(let inner): "not(\(shape(of: inner)))"
    case .numbers(let comparison, let left, let right): "numbers\(comparison)(\(shape(of: left)),\(shape(of: right)))"
    case .choice(let subject, let choices): "choice(\(subject),\(self[choices]))"
    case .any(let set, let inner): "any(\(self[set]),\(shape(of: inner)))"
    case .all(let set, let inner): "all(\(self[set]),\(shape(of: inner)))"
    case .days, .has, .status, .factIsAnswered, .hasNote: "\(self[reference])"
    }
  }

  private func shape(of reference: QuantityRef) -> String {
    switch self[reference] {
    case .count(let set, let inner): "count(\(self[set]),\(shape(of: inner)))"
    case .share(let set, let inner): "share(\(self[set]),\(shape(of: inner)))"
    case .aggregate(let method, let set): "aggregate\(method)(\(self[set]))"
    case .number, .score, .value, .answer, .sources, .sourceKinds, .fact: "\(self[reference])"
    }
  }

  /// Whether a condition reads the answer to one question, and neither its note nor its sources nor anything else.
  func turns(_ reference: ConditionRef, on item: Int) -> Bool {
    let own = Subject.item(Int32(item))
    switch self[reference] {
    case .or(let left, let right), .and(let left, let right): return turns(left, on: item) && turns(right, on: item)
    case .not(let inner): return turns(inner, on: item)
    case .numbers(_, let left, let right):
      return [left, right].allSatisfy { side in
        switch self[side] {
        case .number: true
        case .score(let subject), .value(let subject), .answer(let subject): subject == own
        case .sources, .sourceKinds, .fact, .count, .share, .aggregate: false
        }
      }
    case .choice(.answer(let subject), _): return subject == own
    case .choice, .days, .has, .status, .factIsAnswered, .hasNote, .any, .all: return false
    }
  }
}
