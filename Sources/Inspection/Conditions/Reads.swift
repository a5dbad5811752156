/// What a condition reads, in the order of its words.
package struct Reads {
  package enum Read: Hashable {
    /// The result after effects, or the band.
    case score(Int)
    /// The number before bands and effects.
    case value(Int)
    /// The answer, its note or its sources.
    case answer(Int)
    case status(Int)
    case fact(Int)
    /// One option of a fact that takes several.
    case member(fact: Int, option: Int)
    case visit
  }

  package private(set) var all: [Read] = []

  package init(_ condition: ConditionRef, in conditions: Conditions) {
    conditions.forEachRead(of: condition) { all.append($0) }
  }

  package init(_ quantity: QuantityRef, in conditions: Conditions) {
    conditions.forEachRead(of: quantity) { all.append($0) }
  }
}

extension Conditions {
  typealias Read = Reads.Read

  /// Goes through what a condition reads; inside a set, `members` are read in the place of one.
  func forEachRead(of condition: ConditionRef, members: SetRef? = nil, _ body: (Read) -> Void) {
    switch self[condition] {
    case .or(let left, let right), .and(let left, let right):
      forEachRead(of: left, members: members, body)
      forEachRead(of: right, members: members, body)
    case .not(let inner): forEachRead(of: inner, members: members, body)
    case .numbers(_, let left, let right):
      forEachRead(of: left, members: members, body)
      forEachRead(of: right, members: members, body)
    case .days(_, let left, let right):
      for side in [left, right] {
        switch side {
        case .day: break
        case .visit: body(.visit)
        case .fact(let fact): body(.fact(Int(fact)))
        }
      }
    case .choice(.answer(let subject), _), .hasNote(let subject): forEachItem(subject, members) { body(.answer($0)) }
    case .choice(.band(let subject), _): forEachItem(subject, members) { body(.score($0)) }
    case .choice(.fact(let fact), _), .factIsAnswered(let fact): body(.fact(Int(fact)))
    case .has(let fact, let option): body(.member(fact: Int(fact), option: Int(option)))
    case .choice: body(.visit)
    case .status(let subject, _): forEachItem(subject, members) { body(.status($0)) }
    case .any(let set, let inner), .all(let set, let inner): forEachRead(of: set, inner, body)
    }
  }

  /// The same of a number.
  func forEachRead(of quantity: QuantityRef, members: SetRef? = nil, _ body: (Read) -> Void) {
    switch self[quantity] {
    case .number: break
    case .score(let subject): forEachItem(subject, members) { body(.score($0)) }
    case .value(let subject): forEachItem(subject, members) { body(.value($0)) }
    case .answer(let subject), .sources(let subject), .sourceKinds(let subject):
      forEachItem(subject, members) { body(.answer($0)) }
    case .fact(let fact): body(.fact(Int(fact)))
    case .count(let set, let inner), .share(let set, let inner): forEachRead(of: set, inner, body)
    case .aggregate(_, let set): for member in self[set].members { body(.score(Int(member))) }
    }
  }

  private func forEachRead(of set: SetRef, _ inner: ConditionRef, _ body: (Read) -> Void) {
    for member in self[set].members { body(.status(Int(member))) }
    forEachRead(of: inner, members: set, body)
  }

  private func forEachItem(_ subject: Subject, _ members: SetRef?, _ body: (Int) -> Void) {
    switch subject {
    case .item(let item): body(Int(item))
    case .member: if let members { for member in self[members].members { body(Int(member)) } }
    }
  }
}
