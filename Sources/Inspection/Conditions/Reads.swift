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
    case .not(let inner): [ConditionPart(condition: inner, set: set)]
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
  package func reads(of reference: ConditionRef, members: [Int32] = []) -> [Read] {
    switch self[reference] {
    case .or(let left, let right), .and(let left, let right):
      reads(of: left, members: members) + reads(of: right, members: members)
    case .not(let inner): reads(of: inner, members: members)
    case .any(let set, let inner), .all(let set, let inner): reads(of: .members(set, inner))
    case .leaf(let leaf): operands(of: leaf, members: members).flatMap { reads(of: $0) }
    }
  }

  /// The same of a number.
  package func reads(of reference: QuantityRef) -> [Read] { operands(of: reference).flatMap { reads(of: $0) } }

  private func reads(of operand: Operand) -> [Read] {
    switch operand {
    case .read(let read): [read]
    case .members(let set, let inner):
      self[set].members.map { .status(Int($0)) } + reads(of: inner, members: self[set].members)
    }
  }

  /// What a leaf looks at, in the order of its words; what it asks of a member of a set, it asks of these.
  package func operands(of leaf: Leaf, members: [Int32] = []) -> [Operand] {
    func each(_ subject: Subject, _ read: (Int) -> Read) -> [Operand] {
      items(subject, members).map { .read(read(Int($0))) }
    }
    func input(_ input: Input) -> [Operand] { [.read(.input(input))] }
    switch leaf {
    case .numbers(_, let left, let right):
      return operands(of: left, members: members) + operands(of: right, members: members)
    case .days(_, let left, let right): return [left, right].compactMap { $0.input.map { .read(.input($0)) } }
    case .choice(.answer(let subject), _): return each(subject) { .input(.answer($0)) }
    case .choice(.band(let subject), _): return each(subject) { .score($0) }
    case .choice(.fact(let fact), _), .factIsAnswered(let fact): return input(.fact(Int(fact)))
    case .choice(.unitKind, _): return input(.unitKind)
    case .choice(.visitForm, _): return input(.visitForm)
    case .choice(.purpose, _): return input(.purpose)
    case .choice(.authority, _): return input(.authority)
    case .has(let fact, let option): return input(.member(fact: Int(fact), option: Int(option)))
    case .status(let subject, _): return each(subject) { .status($0) }
    case .hasNote(let subject): return each(subject) { .input(.note($0)) }
    }
  }

  /// The same of a number.
  package func operands(of reference: QuantityRef, members: [Int32] = []) -> [Operand] {
    func each(_ subject: Subject, _ read: (Int) -> Read) -> [Operand] {
      items(subject, members).map { .read(read(Int($0))) }
    }
    switch self[reference] {
    case .number: return []
    case .score(let subject): return each(subject) { .score($0) }
    case .value(let subject): return each(subject) { .value($0) }
    case .answer(let subject): return each(subject) { .input(.answer($0)) }
    case .sources(let subject), .sourceKinds(let subject): return each(subject) { .input(.sources($0)) }
    case .fact(let fact): return [.read(.input(.fact(Int(fact))))]
    case .count(let set, let inner), .share(let set, let inner): return [.members(set, inner)]
    case .aggregate(let method, let set):
      let members = self[set].members.map(Int.init)
      let weights = Method.all[Int(method)].usesWeights ? members : []
      return members.map { .read(.score($0)) } + weights.map { .read(.weight($0)) }
    }
  }

  /// The members that a leaf counts, and what they are to fulfil; `nil` where it counts none.
  package func counted(by leaf: Leaf) -> (set: SetRef, predicate: ConditionRef)? {
    for case .members(let set, let predicate) in operands(of: leaf) { return (set, predicate) }
    return nil
  }

  private func items(_ subject: Subject, _ members: [Int32]) -> [Int32] {
    switch subject {
    case .item(let item): [item]
    case .member: members
    }
  }
}
