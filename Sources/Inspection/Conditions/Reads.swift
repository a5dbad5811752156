/// Something of a record, or of what came of it, that a condition reads.
public enum Read: Hashable, Sendable {
  /// The result after effects, or the band.
  case score(Int)
  /// The number before bands and effects.
  case value(Int)
  case status(Int)
  case weight(Int)
  case input(Input)

  /// The item that is read, or whose answer, note or sources are.
  package var item: Int? {
    switch self {
    case .score(let item), .value(let item), .status(let item): item
    case .weight: nil
    case .input(let input): input.question
    }
  }

  package var fact: Int? { if case .input(let input) = self { input.fact } else { nil } }
}

/// What a leaf looks at.
public enum Operand: Sendable {
  case read(Read)
  /// How many members of a set fulfil a condition.
  case members(SetRef, ConditionRef)
}

/// A condition within another; `set` is the set whose members it is asked of.
public struct ConditionPart {
  package let condition: ConditionRef
  package let set: SetRef?
}

// The walk over conditions: whoever wants to know what they are made of asks here.

extension Conditions {
  /// A condition and all that it is made of, in the order of the words, what holds others before them.
  package func walk(from root: ConditionRef, in set: SetRef? = nil) -> [ConditionPart] {
    [ConditionPart(condition: root, set: set)]
      + children(of: root, in: set).flatMap { walk(from: $0.condition, in: $0.set) }
  }

  /// The conditions that one is made of directly.
  private func children(of reference: ConditionRef, in set: SetRef?) -> [ConditionPart] {
    switch self[reference] {
    case .or(let left, let right), .and(let left, let right):
      [ConditionPart(condition: left, set: set), ConditionPart(condition: right, set: set)]
    case .not(let inner), .named(_, let inner): [ConditionPart(condition: inner, set: set)]
    case .any(let members, let inner), .all(let members, let inner): [ConditionPart(condition: inner, set: members)]
    case .leaf(let leaf):
      operands(of: leaf).compactMap { operand in
        if case .members(let members, let inner) = operand {
          ConditionPart(condition: inner, set: members)
        } else {
          nil
        }
      }
    }
  }

  /// All that a condition reads; inside a set its members are read in the place of one.
  package func reads(of reference: ConditionRef) -> [Read] {
    var reads: [Read] = []
    forEachRead(of: reference) { reads.append($0) }
    return reads
  }

  /// The same of a condition that is asked of each member of a set.
  package func reads(of reference: ConditionRef, over set: SetRef?) -> [Read] {
    var reads: [Read] = []
    forEachRead(of: reference, members: set.map { self[$0].members } ?? []) { reads.append($0) }
    return reads
  }

  /// The same of a number.
  package func reads(of reference: QuantityRef) -> [Read] {
    var reads: [Read] = []
    forEachOperand(of: reference) { forEachRead(of: $0) { reads.append($0) } }
    return reads
  }

  /// Goes through the same without making a list of it.
  func forEachRead(of reference: ConditionRef, members: [Int32] = [], _ body: (Read) -> Void) {
    switch self[reference] {
    case .or(let left, let right), .and(let left, let right):
      forEachRead(of: left, members: members, body)
      forEachRead(of: right, members: members, body)
    case .not(let inner), .named(_, let inner): forEachRead(of: inner, members: members, body)
    case .any(let set, let inner), .all(let set, let inner): forEachRead(of: .members(set, inner), body)
    case .leaf(let leaf): forEachOperand(of: leaf, members: members) { forEachRead(of: $0, body) }
    }
  }

  private func forEachRead(of operand: Operand, _ body: (Read) -> Void) {
    switch operand {
    case .read(let read): body(read)
    case .members(let set, let inner):
      for member in self[set].members { body(.status(Int(member))) }
      forEachRead(of: inner, members: self[set].members, body)
    }
  }

  /// What a leaf looks at, in the order of its words; what it asks of a member of a set, it asks of these.
  package func operands(of leaf: Leaf, members: [Int32] = []) -> [Operand] {
    var operands: [Operand] = []
    forEachOperand(of: leaf, members: members) { operands.append($0) }
    return operands
  }

  /// The same of a number.
  package func operands(of reference: QuantityRef) -> [Operand] {
    var operands: [Operand] = []
    forEachOperand(of: reference) { operands.append($0) }
    return operands
  }

  /// Goes through the same without making a list of it.
  func forEachOperand(of leaf: Leaf, members: [Int32] = [], _ body: (Operand) -> Void) {
    func input(_ input: Input) {
      body(.read(.input(input)))
      if let fact = input.fact { for read in reads(behindFact: Int32(fact)) { body(.read(read)) } }
    }
    switch leaf {
    case .numbers(_, let left, let right):
      forEachOperand(of: left, members: members, body)
      forEachOperand(of: right, members: members, body)
    case .days(_, let left, let right):
      if let left = left.input { input(left) }
      if let right = right.input { input(right) }
    case .choice(.answer(let subject), _): forEachItem(subject, members) { input(.answer($0)) }
    case .choice(.band(let subject), _): forEachItem(subject, members) { body(.read(.score($0))) }
    case .choice(.fact(let fact), _), .factIsAnswered(let fact): input(.fact(Int(fact)))
    case .choice(.unitKind, _): input(.unitKind)
    case .choice(.visitForm, _): input(.visitForm)
    case .choice(.purpose, _): input(.purpose)
    case .choice(.authority, _): input(.authority)
    case .has(let fact, let option): input(.member(fact: Int(fact), option: Int(option)))
    case .status(let subject, _): forEachItem(subject, members) { body(.read(.status($0))) }
    case .hasNote(let subject): forEachItem(subject, members) { input(.note($0)) }
    case .hasSource(let subject, _): forEachItem(subject, members) { input(.sources($0)) }
    }
  }

  private func forEachOperand(of reference: QuantityRef, members: [Int32] = [], _ body: (Operand) -> Void) {
    func each(_ subject: Subject, _ read: (Int) -> Read) {
      forEachItem(subject, members) { body(.read(read($0))) }
    }
    switch self[reference] {
    case .number: break
    case .score(let subject): each(subject) { .score($0) }
    case .value(let subject): each(subject) { .value($0) }
    case .answer(let subject): each(subject) { .input(.answer($0)) }
    case .sources(let subject), .sourceKinds(let subject): each(subject) { .input(.sources($0)) }
    case .fact(let fact):
      body(.read(.input(.fact(Int(fact)))))
      for read in reads(behindFact: fact) { body(.read(read)) }
    case .count(let set, let inner), .share(let set, let inner): body(.members(set, inner))
    case .aggregate(let method, let set):
      for member in self[set].members { body(.read(.score(Int(member)))) }
      if !Method.all[Int(method)].usesWeights { return }
      for member in self[set].members { body(.read(.weight(Int(member)))) }
    }
  }

  /// The members that a leaf counts, and what they are to fulfil; `nil` where it counts none.
  package func counted(by leaf: Leaf) -> (set: SetRef, predicate: ConditionRef)? {
    for case .members(let set, let predicate) in operands(of: leaf) { return (set, predicate) }
    return nil
  }

  private func forEachItem(_ subject: Subject, _ members: [Int32], _ body: (Int) -> Void) {
    switch subject {
    case .item(let item): body(Int(item))
    case .member: for member in members { body(Int(member)) }
    }
  }
}
