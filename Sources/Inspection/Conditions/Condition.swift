/// The index of a condition in a checklist's `Conditions`.
public struct ConditionRef: Hashable, Sendable {
  package let index: Int32
  @inline(__always) package init(index: Int32) { self.index = index }
}

/// The index of a quantity in a checklist's `Conditions`.
public struct QuantityRef: Hashable, Sendable {
  package let index: Int32
  @inline(__always) package init(index: Int32) { self.index = index }
}

/// The index of a set of items in a checklist's `Conditions`.
public struct SetRef: Hashable, Sendable {
  package let index: Int32
  @inline(__always) package init(index: Int32) { self.index = index }
}

/// The index of a list of choices in a checklist's `Conditions`.
public struct ChoicesRef: Hashable, Sendable {
  package let index: Int32
  @inline(__always) package init(index: Int32) { self.index = index }
}

/// The item that a condition reads: a certain one, or the member of the set in hand.
public enum Subject: Hashable, Sendable {
  case item(Int32)
  case member
}

/// What can be compared with the value of an option.
public enum ChoiceSubject: Hashable, Sendable {
  case answer(Subject)
  case fact(Int32)
  case unitKind, visitForm, purpose, authority
  case band(Subject)
}

/// A checked condition. All values are plain numbers, so that evaluating one touches no reference count.
public enum Condition: Sendable {
  case or(ConditionRef, ConditionRef)
  case and(ConditionRef, ConditionRef)
  case not(ConditionRef)
  case any(SetRef, ConditionRef)
  case all(SetRef, ConditionRef)
  /// What a definition says, an index into the checklist's `definitions`.
  case named(Int32, ConditionRef)
  case leaf(Leaf)
}

/// A condition that is put together of no others.
public enum Leaf: Sendable {
  case numbers(Comparison, QuantityRef, QuantityRef)
  case days(Comparison, DayTerm, DayTerm)
  case choice(ChoiceSubject, ChoicesRef)
  case has(fact: Int32, option: Int32)
  /// `test` is an index into `StatusTest.all`.
  case status(Subject, test: Int32)
  case factIsAnswered(Int32)
  case hasNote(Subject)
  /// Whether a kind of source is among those of an answer.
  case hasSource(Subject, kind: Int32)
}

/// A checked number.
public enum Quantity: Hashable, Sendable {
  case number(Rational)
  case score(Subject)
  /// Before bands and effects.
  case value(Subject)
  /// The number that was answered on a number scale.
  case answer(Subject)
  case sources(Subject)
  case sourceKinds(Subject)
  case fact(Int32)
  case count(SetRef, ConditionRef)
  case share(SetRef, ConditionRef)
  /// `method` is an index into `Method.all`.
  case aggregate(method: Int32, SetRef)
}

/// Items that a condition goes through.
public struct ItemSet: Sendable {
  /// Indices into the checklist's items, in its order.
  package let members: [Int32]
  /// The aggregate whose policies hold when a method is used over the set; -1 for the items of a tag, which no method takes.
  package let owner: Int32
}

/// Options that a choice is compared with: their codes, or for the members of a set their codes in each scale.
public struct Choices: Sendable {
  package let codes: [Int32]
  package let codesByScale: [[Int32]]
  /// What holds of a result below the lowest band: nothing is known of it, unless bands are compared by their order.
  package let belowLowest: TruthSet

  package init(codes: [Int32], codesByScale: [[Int32]], belowLowest: TruthSet = .unknown) {
    (self.codes, self.codesByScale, self.belowLowest) = (codes, codesByScale, belowLowest)
  }

  /// Whether it is made of a comparison of bands by their order.
  package var isOrdered: Bool { belowLowest != .unknown }
}

/// All conditions of a checklist in flat storage.
public struct Conditions: Sendable {
  package private(set) var conditions: [Condition] = []
  package private(set) var quantities: [Quantity] = []
  package private(set) var sets: [ItemSet] = []
  package private(set) var choices: [Choices] = []
  /// What each condition and each quantity costs, in comparisons: what is asked of a set is asked of each of its members.
  private var costs: [Int64] = []
  private var quantityCosts: [Int64] = []
  /// What decides whether a fact applies, of those that don't always: all that its condition reads, and what that costs.
  private var factLimits: [Int32: (reads: [Read], cost: Int64)] = [:]
  /// Where each condition stands that is a part between `og` and `eller`.
  private var places: [SourceRange?] = []

  package subscript(_ reference: ConditionRef) -> Condition { conditions[Int(reference.index)] }
  package subscript(_ reference: QuantityRef) -> Quantity { quantities[Int(reference.index)] }
  package subscript(_ reference: SetRef) -> ItemSet { sets[Int(reference.index)] }
  package subscript(_ reference: ChoicesRef) -> Choices { choices[Int(reference.index)] }

  /// What a set leaves out whose members are asked this: what doesn't apply, isn't relevant or not in focus; only the first where
  /// the others are asked for.
  package func outside(_ predicate: ConditionRef) -> StatusSet {
    asksForLeftOut(predicate) ? StatusSet(.notApplicable) : .leftOut
  }

  private func asksForLeftOut(_ reference: ConditionRef) -> Bool {
    switch self[reference] {
    case .or(let left, let right), .and(let left, let right): asksForLeftOut(left) || asksForLeftOut(right)
    case .not(let inner), .named(_, let inner): asksForLeftOut(inner)
    case .leaf(.status(.member, let test)): StatusTest.all[Int(test)].asksForLeftOut
    case .any, .all, .leaf: false
    }
  }

  /// How many comparisons it takes at most to evaluate it once.
  func cost(_ reference: ConditionRef) -> Int64 { costs[Int(reference.index)] }
  func cost(_ reference: QuantityRef) -> Int64 { quantityCosts[Int(reference.index)] }

  /// What decides besides its answer what a fact is.
  func reads(behindFact fact: Int32) -> [Read] { factLimits[fact]?.reads ?? [] }
  func cost(ofFact fact: Int32) -> Int64 { factLimits[fact]?.cost ?? 0 }

  /// From here on what reads the fact reads what this condition reads, too.
  mutating func limit(fact: Int32, to condition: ConditionRef) {
    var reads: [Read] = []
    for read in self.reads(of: condition) where !reads.contains(read) { reads.append(read) }
    factLimits[fact] = (reads, cost(condition))
  }

  /// Where a part of a condition stands that no `og` or `eller` divides; `nil` for other conditions.
  package func place(of reference: ConditionRef) -> SourceRange? { places[Int(reference.index)] }

  mutating func place(_ reference: ConditionRef, at range: SourceRange) { places[Int(reference.index)] = range }

  /// Puts another condition or number in the place of one.
  package mutating func replace(_ reference: ConditionRef, by condition: Condition) {
    conditions[Int(reference.index)] = condition
  }

  package mutating func replace(_ reference: QuantityRef, by quantity: Quantity) {
    quantities[Int(reference.index)] = quantity
  }

  package mutating func add(_ condition: Condition) -> ConditionRef {
    conditions.append(condition)
    places.append(nil)
    costs.append(cost(of: condition))
    return ConditionRef(index: Int32(conditions.count - 1))
  }

  package mutating func add(_ leaf: Leaf) -> ConditionRef { add(Condition.leaf(leaf)) }

  package mutating func add(_ quantity: Quantity) -> QuantityRef {
    quantities.append(quantity)
    quantityCosts.append(cost(of: quantity))
    return QuantityRef(index: Int32(quantities.count - 1))
  }

  package mutating func add(_ set: ItemSet) -> SetRef {
    sets.append(set)
    return SetRef(index: Int32(sets.count - 1))
  }

  package mutating func add(_ options: Choices) -> ChoicesRef {
    choices.append(options)
    return ChoicesRef(index: Int32(choices.count - 1))
  }
}
