/// Where a condition stands, which decides what its bare words mean.
struct ConditionScope {
  /// The criterion whose own `score`, `answer`, `note` and `sources` are meant.
  var own: Int?
  /// The item whose children may be named by bare ids.
  var container: Int?
  /// The members of the set in hand.
  var members: [Int]?
  /// Whether nothing but what is told to the inspector turns on it.
  var mayReadEarlier = false
}

/// Finds out what the words of a condition mean and whether they go together.
struct ConditionResolver {
  static let suffixes = KeywordSet([.score, .answer, .band, .value, .note, .sources, .kinds])
  static let itemSets = KeywordSet([.children, .points, .criteria, .indicators])
  static let heads = KeywordSet([.visit, .unit, .overall, .tag, .earlier])
  static let visitFields = KeywordSet([.date, .form, .purpose, .authority])
  static let unitFields = KeywordSet([.kind])
  static let forms: [Keyword] = [.announced, .unannounced]

  /// What names mean; its own conditions are taken out while this works.
  let draft: ChecklistDraft
  var scope: ConditionScope
  var conditions = Conditions()
  var authorities: [String] = []

  init(draft: ChecklistDraft, scope: ConditionScope) {
    self.draft = draft
    self.scope = scope
  }

  mutating func resolve(_ parsed: ParsedCondition) throws(ConditionFault) -> ConditionRef {
    switch parsed {
    case .or(let left, let right):
      let first = try resolve(left)
      try checkSecondOption(after: left, in: right)
      return add(.or(first, try resolve(right)))
    case .and(let left, let right):
      let first = try resolve(left)
      try checkSecondOption(after: left, in: right)
      return add(.and(first, try resolve(right)))
    case .not(let inner): return add(.not(try resolve(inner)))
    case .part(let part, let range):
      let resolved = try resolve(part)
      conditions.place(resolved, at: range)
      return resolved
    case .compare(let left, let comparison, let right): return try compare(left, comparison, right)
    case .compareDays(let left, let comparison, let right):
      return add(.days(comparison, try day(left), try day(right)))
    case .among(let operand, let values): return try among(operand, values)
    case .has(let operand, let values, let list): return try has(operand, values, list)
    case .status(let operand, let test): return try status(operand, test)
    case .operand(.call(let function, let set, let predicate, let range)) where function == .any || function == .all:
      let (set, predicate) = try self.set(set, predicate, range)
      guard let predicate else { throw ConditionFault(.missingPredicate(at: range)) }
      return add(function == .any ? .any(set, predicate) : .all(set, predicate))
    case .operand(let operand): return try definition(operand)
    }
  }

  /// What a definition says; nothing else stands alone.
  private mutating func definition(_ operand: ParsedOperand) throws(ConditionFault) -> ConditionRef {
    guard case .word(let token) = operand, case .known(let index, let when, _)? = draft.definitionsByID[token.text]
    else { throw try alone(operand) }
    if conditions.cost(when) > Limits.conditionCost { throw ConditionFault(.conditionCostsTooMuch(at: token.range)) }
    return add(.named(index, when))
  }

  /// The fault of an operand that nothing is compared with.
  private func alone(_ operand: ParsedOperand) throws(ConditionFault) -> ConditionFault {
    if case .word(let token) = operand, token.number == nil, try place(of: operand) == nil {
      return ConditionFault(unknown(token))
    }
    return ConditionFault(.noComparison(at: operand.range))
  }

  private mutating func compare(
    _ left: ParsedOperand, _ comparison: Comparison, _ right: ParsedOperand
  ) throws(ConditionFault) -> ConditionRef {
    let first = try place(of: left)
    if let choice = try choice(left, first, comparison, right) { return choice }
    let second = try place(of: right)
    if let choice = try choice(right, second, comparison.mirrored, left) { return choice }
    if let days = try days(left, first, comparison, right, second) { return days }
    if first != nil, second == nil, case .word(let token) = right, token.number == nil {
      throw ConditionFault(unknown(token, isInPlaceOfNumber: true))
    }
    let numbers = (try quantity(left, first), try quantity(right, second))
    try checkSuffix(of: first, against: right)
    try checkSuffix(of: second, against: left)
    return add(.numbers(comparison, numbers.0, numbers.1))
  }

  /// A comparison of something chosen with an option, if that is what it is.
  private mutating func choice(
    _ operand: ParsedOperand, _ place: Place?, _ comparison: Comparison, _ value: ParsedOperand
  ) throws(ConditionFault) -> ConditionRef? {
    let token: ConditionToken
    switch value {
    case .word(let word): token = word
    case .quoted(let quoted): token = quoted
    case .call: return nil
    }
    guard let place, let domain = try domain(of: place, against: token) else { return nil }
    if case .item = place.target {
      if !comparison.ignoresOrder, token.kind == .quoted { throw ConditionFault(.quoted(token)) }
      let isOption = domain.options.contains { $0.contains(token.text) }
      if !isOption, !comparison.ignoresOrder || token.text.contains(".") {
        throw ConditionFault(unknown(token, isInPlaceOfNumber: true))
      }
    }
    if domain.isOfBands, !comparison.ignoresOrder {
      return add(.choice(domain.subject, try bands(domain, comparison, token)))
    }
    guard comparison.ignoresOrder else {
      throw ConditionFault(.orderOfOptions(comparison.symbol, at: operand.range))
    }
    let condition = add(.choice(domain.subject, try choices(domain, [token])))
    return comparison == .equal ? condition : add(.not(condition))
  }

  private mutating func among(_ operand: ParsedOperand, _ values: [ConditionToken]) throws(ConditionFault)
    -> ConditionRef
  {
    if let place = try place(of: operand), let first = values.first, let domain = try domain(of: place, against: first)
    {
      return add(.choice(domain.subject, try choices(domain, values)))
    }
    var result: ConditionRef?
    for value in values {
      let one = try compare(operand, .equal, .word(value))
      result = result.map { add(.or($0, one)) } ?? one
    }
    guard let result else { throw ConditionFault(.noComparison(at: operand.range)) }
    return result
  }

  private mutating func has(
    _ operand: ParsedOperand, _ values: [ConditionToken], _ list: SourceRange
  ) throws(ConditionFault) -> ConditionRef {
    guard let place = try place(of: operand) else { throw unread(operand) }
    guard let options = included(at: place) else { throw ConditionFault(.hasWithoutSeveral(place)) }
    var chosen: [Int] = []
    for value in values {
      guard let option = options.firstIndex(where: { $0.value == value.text }) else {
        throw ConditionFault(.unknownOption(value, among: options.map { $0.value }))
      }
      chosen.append(option)
    }
    if case .word(let name) = operand, values.count > 1 {
      throw ConditionFault(.listAfterHas(name, values, at: list, draft.written.language))
    }
    switch place.target {
    case .item(let subject): return add(.hasSource(subject, kind: Int32(chosen[0])))
    case .fact(let fact): return add(.has(fact: Int32(fact), option: Int32(chosen[0])))
    case .earlierFindings:
      guard let fact = draft.earlierFindings?.fact else { throw unread(operand) }
      return add(.has(fact: fact, option: Int32(chosen[0])))
    case .earlier, .visitDate, .visitForm, .purpose, .authority, .unitKind:
      throw ConditionFault(.hasWithoutSeveral(place))
    }
  }

  /// What may stand behind `har`: options of a fact that takes several, or kinds of sources.
  private func included(at place: Place) -> [Choice]? {
    switch (place.target, place.suffix) {
    case (.item, .sources): return draft.sourceKinds
    case (.earlierFindings, nil): return draft.earlierFindings?.names.map { Choice(value: $0, text: Text($0)) }
    case (.fact(let fact), nil):
      if case .choice(let options, several: true) = draft.facts[fact].kind { return options }
      return nil
    default: return nil
    }
  }

  /// `x has a and b`, where the second is an option and no condition.
  /// Mutating, so that no frame of a nested condition holds a copy of all names.
  private mutating func checkSecondOption(after left: ParsedCondition, in right: ParsedCondition) throws(ConditionFault)
  {
    guard case .part(.has(.word(let name), _, _), _) = left, let second = right.first,
      let options = try place(of: .word(name)).flatMap({ included(at: $0) }),
      options.contains(where: { $0.value == second.text })
    else { return }
    throw ConditionFault(.secondAfterHas(name, second, draft.written.language))
  }

  /// The fault of an operand that must be a name and leads nowhere.
  private func unread(_ operand: ParsedOperand) -> ConditionFault {
    if case .word(let token) = operand { return ConditionFault(unknown(token)) }
    return ConditionFault(.noStatus(at: operand.range))
  }

  private mutating func status(_ operand: ParsedOperand, _ test: Int32) throws(ConditionFault) -> ConditionRef {
    guard let place = try place(of: operand) else { throw unread(operand) }
    let keyword = StatusTest.all[Int(test)].keyword
    switch (place.target, place.suffix) {
    case (.fact(let fact), nil) where keyword == .answered: return add(.factIsAnswered(Int32(fact)))
    case (.fact(let fact), nil) where keyword == .unanswered: return add(.not(add(.factIsAnswered(Int32(fact)))))
    case (.earlier(let item), nil) where keyword == .answered || keyword == .unanswered:
      guard let fact = draft.fact(.score(item)) ?? draft.fact(.answer(item)) else { throw unread(operand) }
      let isAnswered = add(Leaf.factIsAnswered(fact))
      return keyword == .answered ? isAnswered : add(.not(isAnswered))
    case (.item(let subject), .note) where keyword == .answered: return add(.hasNote(subject))
    case (.item(let subject), .note) where keyword == .unanswered: return add(.not(add(.hasNote(subject))))
    case (.item(let subject), nil), (.item(let subject), .answer), (.item(let subject), .score):
      return add(.status(subject, test: test))
    default: throw ConditionFault(.noStatus(at: operand.range))
    }
  }

  private mutating func days(
    _ left: ParsedOperand, _ leftPlace: Place?, _ comparison: Comparison, _ right: ParsedOperand, _ rightPlace: Place?
  ) throws(ConditionFault) -> ConditionRef? {
    let (first, second) = (try day(left, leftPlace), try day(right, rightPlace))
    guard first != nil || second != nil else { return nil }
    guard let first else { throw notADay(left, leftPlace) }
    guard let second else { throw notADay(right, rightPlace) }
    return add(.days(comparison, first, second))
  }

  private func notADay(_ operand: ParsedOperand, _ place: Place?) -> ConditionFault {
    guard case .word(let token) = operand, token.number == nil else {
      return ConditionFault(.dateAgainstOther(at: operand.range))
    }
    return ConditionFault(place == nil ? unknown(token) : .noDate(token))
  }

  private mutating func day(_ parsed: ParsedDay) throws(ConditionFault) -> DayTerm {
    let place = try place(of: parsed.operand)
    if let term = try day(parsed.operand, place) { return DayTerm(term.source, parsed.shift) }
    if case .word(let token) = parsed.operand, token.number == nil, place == nil {
      throw ConditionFault(unknown(token))
    }
    throw ConditionFault(.dateAgainstOther(at: parsed.operand.range))
  }

  private func day(_ operand: ParsedOperand, _ place: Place?) throws(ConditionFault) -> DayTerm? {
    if case .word(let token) = operand {
      if let day = Day(token.text) { return DayTerm(.written(day)) }
      if token.number == nil, let day = Day(danishOrder: token.text) {
        throw ConditionFault(.dateOrder(token, day))
      }
    }
    guard let place else { return nil }
    switch place.target {
    case .visitDate: return DayTerm(.visit)
    case .fact(let fact):
      if case .date = draft.facts[fact].kind { return DayTerm(.fact(Int32(fact))) }
      return nil
    default: return nil
    }
  }

  mutating func add(_ condition: Condition) -> ConditionRef { conditions.add(condition) }
  mutating func add(_ leaf: Leaf) -> ConditionRef { conditions.add(leaf) }
  mutating func add(_ quantity: Quantity) -> QuantityRef { conditions.add(quantity) }
  mutating func add(_ set: ItemSet) -> SetRef { conditions.add(set) }
  mutating func add(_ options: Choices) -> ChoicesRef { conditions.add(options) }
}
