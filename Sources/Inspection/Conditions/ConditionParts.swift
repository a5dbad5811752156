/// A part of a condition, as it is written between `og` and `eller`.
public struct WrittenPart {
  /// What joins it with others, where something does.
  public enum Joint: Sendable { case and, or }

  package let condition: ConditionRef
  /// The set whose members it is asked of.
  package let set: SetRef?
  package let range: SourceRange
  package let joint: Joint?
  /// Whether an `ikke` stands before it.
  package let isNegated: Bool
  /// The definition in which it stands, an index; `nil` where it stands in the condition itself.
  package let definition: Int?
}

extension Conditions {
  /// The parts of a condition in the order of the words; one that asks something of the members of a set stands before what it asks.
  package func parts(of root: ConditionRef, in set: SetRef? = nil) -> [WrittenPart] {
    parts(of: root, in: set, joint: nil, isNegated: false, definition: nil)
  }

  private func parts(
    of reference: ConditionRef, in set: SetRef?, joint: WrittenPart.Joint?, isNegated: Bool, definition: Int?
  ) -> [WrittenPart] {
    if let range = place(of: reference) {
      let part = WrittenPart(
        condition: reference, set: set, range: range, joint: joint, isNegated: isNegated, definition: definition)
      return [part]
        + members(of: reference).flatMap {
          parts(of: $0.inner, in: $0.set, joint: nil, isNegated: false, definition: definition)
        } + partsOfDefinition(in: reference)
    }
    switch self[reference] {
    case .or(let left, let right):
      return [left, right].flatMap { parts(of: $0, in: set, joint: .or, isNegated: false, definition: definition) }
    case .and(let left, let right):
      return [left, right].flatMap { parts(of: $0, in: set, joint: .and, isNegated: false, definition: definition) }
    case .not(let inner):
      return parts(of: inner, in: set, joint: joint, isNegated: !isNegated, definition: definition)
    case .named: return partsOfDefinition(in: reference)
    case .any, .all, .leaf: return []
    }
  }

  /// What stands in the definition that a part names, as it stands there.
  private func partsOfDefinition(in reference: ConditionRef) -> [WrittenPart] {
    switch self[reference] {
    case .named(let definition, let inner):
      parts(of: inner, in: nil, joint: nil, isNegated: false, definition: Int(definition))
    case .or, .and, .not, .any, .all, .leaf: []
    }
  }

  /// What a part asks of the members of sets.
  private func members(of reference: ConditionRef) -> [(set: SetRef, inner: ConditionRef)] {
    switch self[reference] {
    case .any(let set, let inner), .all(let set, let inner): return [(set, inner)]
    case .not(let inner): return members(of: inner)
    case .leaf(let leaf):
      return operands(of: leaf).compactMap { if case .members(let set, let inner) = $0 { (set, inner) } else { nil } }
    case .or, .and, .named: return []
    }
  }

  // MARK: Changed conditions

  /// A condition that holds always, or never.
  package mutating func constant(_ truth: Bool) -> ConditionRef {
    let number = add(Quantity.number(0))
    return add(Leaf.numbers(truth ? .equal : .less, number, number))
  }

  /// A condition with another in the place of one that it is made of.
  package mutating func rebuilt(
    _ root: ConditionRef, replacing part: ConditionRef, by other: ConditionRef
  ) -> ConditionRef {
    if root == part { return other }
    switch self[root] {
    case .or(let left, let right):
      let new = (rebuilt(left, replacing: part, by: other), rebuilt(right, replacing: part, by: other))
      return new == (left, right) ? root : add(.or(new.0, new.1))
    case .and(let left, let right):
      let new = (rebuilt(left, replacing: part, by: other), rebuilt(right, replacing: part, by: other))
      return new == (left, right) ? root : add(.and(new.0, new.1))
    case .not(let inner):
      let new = rebuilt(inner, replacing: part, by: other)
      return new == inner ? root : add(.not(new))
    case .named(let definition, let inner):
      let new = rebuilt(inner, replacing: part, by: other)
      return new == inner ? root : add(.named(definition, new))
    case .any(let set, let inner):
      let new = rebuilt(inner, replacing: part, by: other)
      return new == inner ? root : add(.any(set, new))
    case .all(let set, let inner):
      let new = rebuilt(inner, replacing: part, by: other)
      return new == inner ? root : add(.all(set, new))
    case .leaf(.numbers(let comparison, let left, let right)):
      let new = (rebuilt(left, replacing: part, by: other), rebuilt(right, replacing: part, by: other))
      return new == (left, right) ? root : add(Leaf.numbers(comparison, new.0, new.1))
    case .leaf: return root
    }
  }

  private mutating func rebuilt(
    _ quantity: QuantityRef, replacing part: ConditionRef, by other: ConditionRef
  ) -> QuantityRef {
    switch self[quantity] {
    case .count(let set, let inner):
      let new = rebuilt(inner, replacing: part, by: other)
      return new == inner ? quantity : add(Quantity.count(set, new))
    case .share(let set, let inner):
      let new = rebuilt(inner, replacing: part, by: other)
      return new == inner ? quantity : add(Quantity.share(set, new))
    case .number, .score, .value, .answer, .sources, .sourceKinds, .fact, .aggregate: return quantity
    }
  }
}
