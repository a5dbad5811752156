import Inspection

extension Checklist {
  /// The record that says only what must be said to be as it is supposed.
  func record(of suppositions: Suppositions) -> Record {
    let name = Message(da: "eksempel", en: "example", sv: "exempel")
    var record = Record(id: name(language), for: self)
    for input in suppositions.ranges.indices {
      record.say(value(of: input, suppositions), suppositions.inputs.all[input], authorities)
    }
    for (index, fact) in allFacts.enumerated() { record.join(membersOf: index, of: fact, suppositions) }
    record.closeGaps(in: self)
    return record
  }

  /// Nothing where that may be, else the first value; of days, one on which the checklist holds.
  private func value(of input: Int, _ suppositions: Suppositions) -> InputValue {
    let values = suppositions.inputs.values[input][suppositions.ranges[input]]
    if values.contains(.open) { return .open }
    let inForce = values.first { if case .day(let day) = $0 { effective.contains(day) } else { true } }
    return inForce ?? values.first ?? .open
  }
}

extension Record {
  fileprivate mutating func say(_ value: InputValue, _ input: Input, _ authorities: [String]) {
    switch (input, value) {
    case (.answer(let item), _): answers[item].value = Answer.Value(value)
    case (.note(let item), .flag(true)) where isAnswered(item): answers[item].note = keep(id)
    case (.sources(let item), .sources(let count, let bits)) where isAnswered(item):
      let kinds = (0..<UInt64.bitWidth).filter { bits & 1 << UInt64($0) != 0 }
      for index in 0..<count { add(EvidenceSource(kind: kinds[min(index, kinds.count - 1)]), to: item) }
    case (.fact(let fact), _): facts[fact].value = FactAnswer.Value(value)
    case (.unitKind, .option(let option)): unit.kind = Int(option)
    case (.visitForm, .option(let option)): visit.form = Visit.Form(rawValue: option)
    case (.purpose, .option(let option)): visit.purpose = Int(option)
    case (.authority, .option(let option)): visit.authority = option < 0 ? id : authorities[Int(option)]
    case (.visitDate, .day(let day)): visit.date = day
    default: break
    }
  }

  private func isAnswered(_ item: Int) -> Bool {
    switch answers[item].value {
    case .option, .number, .text: true
    case .open, .notRelevant, .notInFocus, .notEstablished: false
    }
  }

  fileprivate mutating func join(membersOf index: Int, of fact: Fact, _ suppositions: Suppositions) {
    guard case .choice(_, several: true) = fact.kind, facts[index].value != .open else { return }
    facts[index].value = .several(chosen: suppositions.facts[index].chosen, open: 0)
  }
}

extension Answer.Value {
  fileprivate init(_ value: InputValue) {
    switch value {
    case .option(let option): self = .option(option)
    case .number(let number), .between(_, let number): self = .number(number)
    case .text: self = .text("…")
    case .status(.notRelevant): self = .notRelevant
    case .status(.notInFocus): self = .notInFocus
    case .status(.notEstablished): self = .notEstablished
    case .open, .status, .day, .flag, .sources: self = .open
    }
  }
}

extension FactAnswer.Value {
  fileprivate init(_ value: InputValue) {
    switch value {
    case .option(let option): self = .choice(option)
    case .number(let number), .between(_, let number): self = .number(number)
    case .day(let day): self = .date(day)
    case .flag(true): self = .several(chosen: 0, open: 0)
    case .open, .status, .text, .flag, .sources: self = .open
    }
  }
}

extension Evaluator {
  /// The record without answers to what is not asked.
  var recordOfWhatIsAsked: Record {
    var record = record
    for index in states.indices where plan.items[index].isQuestion && states[index].isApplicable == .no {
      record.answers[index].value = .open
      record.answers[index].note = nil
    }
    return record
  }
}
