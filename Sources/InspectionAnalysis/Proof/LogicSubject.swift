import Inspection

/// What a comparison looks at, so that two comparisons of the same are seen to be.
enum LogicSubject: Hashable {
  /// The answer to a question, which decides its score, too.
  case answer(Int)
  /// A number, by what it is made of.
  case number(String)
  /// How two numbers lie to each other, by what they are made of, in the order of the words.
  case order(String, String)
  /// A day, by where it comes from.
  case day(DayTerm.Source)
  case choice(ChoiceSubject)
  case status(Int)
  /// Anything else, by its words.
  case other(String)

  /// A value of a subject: none, a number, an index.
  enum Value {
    case missing
    case number(Rational)
    case index(Int)
  }
}

extension LogicSubject {
  init(of reference: ConditionRef, in checklist: Checklist) {
    var form = ConditionForm(checklist)
    let other = LogicSubject.other(form.text(reference))
    guard case .leaf(let leaf) = checklist.conditions[reference] else {
      self = other
      return
    }
    switch leaf {
    case .numbers(_, let left, let right):
      if let (quantity, _, _) = checklist.comparedWithNumber(leaf) {
        self = checklist.question(of: quantity).map { .answer($0) } ?? .number(form.text(quantity))
      } else {
        let (first, second) = (form.text(left), form.text(right))
        self = first < second ? .order(first, second) : .order(second, first)
      }
    case .days: self = checklist.comparedWithDay(leaf).map { .day($0.source) } ?? other
    case .choice(.answer(.item(let item)), _): self = .answer(Int(item))
    case .choice(let subject, _): self = .choice(subject)
    case .status(.item(let item), _): self = .status(Int(item))
    case .status(.member, _), .has, .factIsAnswered, .hasNote, .hasSource: self = other
    }
  }

  /// The numbers or days that a comparison compares it with.
  func constants(of reference: ConditionRef, in checklist: Checklist) -> [Rational] {
    guard case .leaf(let leaf) = checklist.conditions[reference] else { return [] }
    if let (_, _, number) = checklist.comparedWithNumber(leaf) { return [number] }
    return checklist.comparedWithDay(leaf).map { [Rational($0.day.number)] } ?? []
  }

  /// All values that comparisons may tell apart.
  func values(in checklist: Checklist, _ constants: [Rational], during period: Period) -> [Value] {
    switch self {
    case .answer(let item): return [.missing] + Self.answers(to: item, in: checklist, constants)
    case .number: return [.missing] + Self.around(constants).map { .number($0) }
    case .day(.visit) where period != .always:
      let (first, last) = (period.from.map { Rational($0.number) }, period.until.map { Rational($0.number) })
      let days = Self.around(constants + [first, last].compactMap { $0 })
      return days.filter { day in first.map { $0 <= day } ?? true && last.map { day <= $0 } ?? true }.map {
        .number($0)
      }
    case .day: return [.missing] + Self.around(constants).map { .number($0) }
    case .order: return [.missing, .number(-1), .number(0), .number(1)]
    case .choice(let subject):
      return [.missing] + (-1..<Self.count(of: subject, in: checklist)).map { .index($0) }
    case .status: return Status.allCases.map { .index(Int($0.rawValue)) }
    case .other: return [.missing, .index(0), .index(1)]
    }
  }

  /// The constants, what lies between them and what lies beyond.
  private static func around(_ constants: [Rational]) -> [Rational] {
    let sorted = Set(constants).sorted()
    guard let first = sorted.first, let last = sorted.last else { return [0] }
    return [first - 1] + sorted + zip(sorted, sorted.dropFirst()).map { ($0 + $1) / 2 } + [last + 1]
  }

  private static func answers(to item: Int, in checklist: Checklist, _ constants: [Rational]) -> [Value] {
    guard let scale = checklist.items[item].question?.scale else { return [] }
    switch checklist.scales[scale].kind {
    case .choice(let options): return options.indices.map { .index($0) }
    case .number(let bounds, let steps):
      let ends = [bounds.lowest, bounds.highest].filter { $0.isFinite }
      return around(constants + steps.map { $0.from } + ends).filter { bounds.contains(Interval($0)) }.map {
        .number($0)
      }
    case .free: return [.index(0)]
    }
  }

  private static func count(of subject: ChoiceSubject, in checklist: Checklist) -> Int {
    switch subject {
    case .fact(let fact):
      if case .choice(let options, _) = checklist.allFacts[Int(fact)].kind { options.count } else { 0 }
    case .unitKind: checklist.units.count
    case .visitForm: Visit.Form.allCases.count
    case .purpose: checklist.purposes.count
    case .authority: checklist.authorities.count
    case .band(.item(let item)): checklist.items[Int(item)].aggregation?.bands.count ?? 0
    case .band(.member), .answer: 0
    }
  }

  /// What a comparison is where its subject has a value.
  func truth(of reference: ConditionRef, at value: Value, in checklist: Checklist) -> TruthSet {
    guard case .leaf(let leaf) = checklist.conditions[reference] else { return Self.truth(value) }
    switch (self, value) {
    case (_, .missing): return .unknown
    case (.status, .index(let status)):
      guard case .status(_, let test) = leaf, let status = Status(rawValue: UInt8(status)) else { return Self.any }
      switch StatusTest.all[Int(test)].holds(StatusSet(status)) {
      case .yes: return .yes
      case .no: return .no
      case .unknown: return Self.any
      }
    case (.answer(let item), _): return Self.truth(of: leaf, answered: value, item, checklist)
    case (.number, .number(let number)):
      guard let (_, comparison, constant) = checklist.comparedWithNumber(leaf) else { return Self.any }
      return Self.set(comparison.holds(Interval(number), Interval(constant)))
    case (.day, .number(let number)):
      guard let (_, comparison, day) = checklist.comparedWithDay(leaf) else { return Self.any }
      return Self.set(comparison.holds(Interval(number), Interval(Rational(day.number))))
    case (.order(let first, _), .number(let order)):
      guard case .numbers(let comparison, let left, _) = leaf else { return Self.any }
      var form = ConditionForm(checklist)
      let turned = form.text(left) == first ? order : order * -1
      return Self.set(comparison.holds(Interval(turned), Interval(0)))
    case (.choice, .index(let index)):
      guard case .choice(_, let choices) = leaf else { return Self.any }
      // Below the lowest band.
      if index < 0, checklist.conditions[choices].isOrdered { return checklist.conditions[choices].belowLowest }
      return checklist.conditions[choices].codes.contains(Int32(index)) ? .yes : .no
    case (.other, _): return Self.truth(value)
    case (.status, .number), (.number, .index), (.day, .index), (.order, .index), (.choice, .number): return Self.any
    }
  }

  private static let any: TruthSet = [.no, .unknown, .yes]

  private static func truth(_ value: Value) -> TruthSet {
    switch value {
    case .missing: .unknown
    case .index(let index): index == 1 ? .yes : .no
    case .number: any
    }
  }

  private static func set(_ truth: Truth) -> TruthSet {
    switch truth {
    case .yes: .yes
    case .no: .no
    case .unknown: any
    }
  }

  private static func truth(of leaf: Leaf, answered value: Value, _ item: Int, _ checklist: Checklist) -> TruthSet {
    guard let scale = checklist.items[item].question.map({ checklist.scales[$0.scale] }) else { return any }
    if case .choice(_, let choices) = leaf {
      guard case .index(let index) = value else { return any }
      return checklist.conditions[choices].codes.contains(Int32(index)) ? .yes : .no
    }
    guard let (quantity, comparison, constant) = checklist.comparedWithNumber(leaf) else { return any }
    let number: Rational?
    switch (value, scale.kind) {
    case (.index(let index), .choice(let options)): number = options[index].score
    case (.number(let answered), .number):
      if case .answer = checklist.conditions[quantity] {
        number = answered
      } else {
        number = scale.score(ofNumber: answered)
      }
    case (.missing, _), (.index, _), (.number, _): number = nil
    }
    return number.map { set(comparison.holds(Interval($0), Interval(constant))) } ?? .unknown
  }
}

extension Checklist {
  /// The quantity that a leaf compares with a number, the comparison as seen from it, and the number.
  fileprivate func comparedWithNumber(_ leaf: Leaf) -> (QuantityRef, Comparison, Rational)? {
    guard case .numbers(let comparison, let left, let right) = leaf else { return nil }
    switch (conditions[left], conditions[right]) {
    case (.number, .number): return nil
    case (_, .number(let number)): return (left, comparison, number)
    case (.number(let number), _): return (right, comparison.mirrored, number)
    default: return nil
    }
  }

  /// The same of a day that is not moved.
  fileprivate func comparedWithDay(_ leaf: Leaf) -> (source: DayTerm.Source, comparison: Comparison, day: Day)? {
    guard case .days(let comparison, let left, let right) = leaf, left.shift == nil, right.shift == nil else {
      return nil
    }
    switch (left.source, right.source) {
    case (.written, .written): return nil
    case (let source, .written(let day)): return (source, comparison, day)
    case (.written(let day), let source): return (source, comparison.mirrored, day)
    default: return nil
    }
  }

  /// The question whose answer alone decides a number.
  fileprivate func question(of quantity: QuantityRef) -> Int? {
    switch conditions[quantity] {
    case .score(.item(let item)) where items[Int(item)].question != nil && items[Int(item)].effects.isEmpty: Int(item)
    case .value(.item(let item)) where items[Int(item)].question != nil: Int(item)
    case .answer(.item(let item)) where items[Int(item)].question != nil: Int(item)
    default: nil
    }
  }
}
