extension ConditionResolver {
  /// What a number, a path or a function gives, as the score of a table's row.
  mutating func quantity(_ operand: ParsedOperand) throws(ConditionFault) -> QuantityRef {
    try quantity(operand, try place(of: operand))
  }

  /// The same as one side of a comparison, which leads to `place`.
  mutating func quantity(_ operand: ParsedOperand, _ place: Place?) throws(ConditionFault) -> QuantityRef {
    switch operand {
    case .quoted(let token): throw ConditionFault(.unknownName(token, nearest: nil))
    case .call(let function, let set, let predicate, let range):
      let (set, predicate) = try self.set(set, predicate, range)
      switch function {
      case .count, .share:
        guard let predicate else { throw ConditionFault(.missingPredicate(at: range)) }
        return add(function == .count ? Quantity.count(set, predicate) : Quantity.share(set, predicate))
      case .any, .all: throw ConditionFault(.truthAsNumber(at: range))
      default:
        guard predicate == nil, let method = Method.all.firstIndex(where: { $0.keyword == function }) else {
          throw ConditionFault(.predicateInMethod(at: range))
        }
        return add(Quantity.aggregate(method: Int32(method), try scored(set, range)))
      }
    case .word(let token):
      if let number = token.number { return add(Quantity.number(number)) }
      guard let place else { throw ConditionFault(unknown(token)) }
      return try quantity(of: place)
    }
  }

  private mutating func quantity(of place: Place) throws(ConditionFault) -> QuantityRef {
    switch (place.target, place.suffix) {
    case (.fact(let fact), nil):
      guard case .number = draft.facts[fact].kind else { throw ConditionFault(.notANumber(at: place.range)) }
      return add(Quantity.fact(Int32(fact)))
    case (.item(let subject), nil), (.item(let subject), .score):
      let items = self.items(of: subject)
      if items.contains(where: { draft.hasScore($0) }) { return add(Quantity.score(subject)) }
      if place.suffix == nil, items.contains(where: { draft.isNumber($0) }) { return add(Quantity.answer(subject)) }
      throw ConditionFault(.noScore(at: place.range))
    case (.earlier(let item), nil), (.earlier(let item), .score):
      if let fact = draft.fact(.score(item)) { return add(Quantity.fact(fact)) }
      guard place.suffix == nil, draft.isNumber(item), let fact = draft.fact(.answer(item)) else {
        throw ConditionFault(.noScore(at: place.range))
      }
      return add(Quantity.fact(fact))
    case (.earlier(let item), .answer):
      guard draft.isNumber(item), let fact = draft.fact(.answer(item)) else {
        throw ConditionFault(.notANumber(at: place.range))
      }
      return add(Quantity.fact(fact))
    case (.item(let subject), .value):
      guard items(of: subject).contains(where: { draft.hasScore($0) }) else {
        throw ConditionFault(.noScore(at: place.range))
      }
      return add(Quantity.value(subject))
    case (.item(let subject), .answer):
      guard items(of: subject).contains(where: { draft.isNumber($0) }) else {
        throw ConditionFault(.notANumber(at: place.range))
      }
      return add(Quantity.answer(subject))
    case (.item(let subject), .sources): return add(Quantity.sources(subject))
    case (.item(let subject), .kinds): return add(Quantity.sourceKinds(subject))
    default: throw ConditionFault(.notANumber(at: place.range))
    }
  }

  /// A number scale with steps has two numbers for each answer: the one that was answered, and the score of its step. Which of them is
  /// compared must be said.
  func checkSuffix(of place: Place?, against other: ParsedOperand) throws(ConditionFault) {
    guard let place, place.suffix == nil else { return }
    let subject: Subject
    switch place.target {
    case .item(let item): subject = item
    case .earlier(let item): subject = .item(Int32(item))
    case .fact, .earlierFindings, .visitDate, .visitForm, .purpose, .authority, .unitKind: return
    }
    let hasSteps = items(of: subject).contains { item in
      guard let scale = draft.items[item].question?.scale, case .number(_, let steps) = draft.scales[scale].kind else {
        return false
      }
      return !steps.isEmpty
    }
    if !hasSteps { return }
    let number: Rational? = if case .word(let token) = other { token.number } else { nil }
    throw ConditionFault(.suffixNeeded(number, ofSteps: true, at: place.range, draft.written.language))
  }

  func items(of subject: Subject) -> [Int] {
    switch subject {
    case .item(let item): [Int(item)]
    case .member: scope.members ?? []
    }
  }
}
