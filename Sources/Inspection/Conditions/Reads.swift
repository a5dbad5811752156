/// What a condition reads, in the order of its words.
struct Reads {
  enum Read: Hashable {
    /// The result after effects, or the band.
    case score(Int)
    /// The number before bands and effects.
    case value(Int)
    /// The answer, its note or its sources.
    case answer(Int)
    case status(Int)
    case fact(Int)
    case visit
  }

  private(set) var all: [Read] = []
  private let conditions: Conditions
  private var members: [Int32] = []

  init(_ condition: ConditionRef, in conditions: Conditions) {
    self.conditions = conditions
    visit(condition)
  }

  init(_ quantity: QuantityRef, in conditions: Conditions) {
    self.conditions = conditions
    visit(quantity)
  }

  private mutating func visit(_ condition: ConditionRef) {
    switch conditions[condition] {
    case .or(let left, let right), .and(let left, let right):
      visit(left)
      visit(right)
    case .not(let inner): visit(inner)
    case .numbers(_, let left, let right):
      visit(left)
      visit(right)
    case .days(_, let left, let right):
      for side in [left, right] {
        switch side {
        case .day: break
        case .visit: all.append(.visit)
        case .fact(let fact): all.append(.fact(Int(fact)))
        }
      }
    case .choice(.answer(let subject), _): add(subject) { .answer($0) }
    case .choice(.band(let subject), _): add(subject) { .score($0) }
    case .choice(.fact(let fact), _), .has(let fact, _), .factIsAnswered(let fact): all.append(.fact(Int(fact)))
    case .choice: all.append(.visit)
    case .status(let subject, _): add(subject) { .status($0) }
    case .hasNote(let subject): add(subject) { .answer($0) }
    case .any(let set, let inner), .all(let set, let inner): visit(set, inner)
    }
  }

  private mutating func visit(_ quantity: QuantityRef) {
    switch conditions[quantity] {
    case .number: break
    case .score(let subject): add(subject) { .score($0) }
    case .value(let subject): add(subject) { .value($0) }
    case .answer(let subject), .sources(let subject), .sourceKinds(let subject): add(subject) { .answer($0) }
    case .fact(let fact): all.append(.fact(Int(fact)))
    case .count(let set, let inner), .share(let set, let inner): visit(set, inner)
    case .aggregate(_, let set): all += conditions[set].members.map { .score(Int($0)) }
    }
  }

  private mutating func visit(_ set: SetRef, _ inner: ConditionRef) {
    let outer = members
    members = conditions[set].members
    all += members.map { .status(Int($0)) }
    visit(inner)
    members = outer
  }

  private mutating func add(_ subject: Subject, _ read: (Int) -> Read) {
    switch subject {
    case .item(let item): all.append(read(Int(item)))
    case .member: all += members.map { read(Int($0)) }
    }
  }
}
