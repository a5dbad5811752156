/// Where a condition stands, which decides what its bare words mean.
struct ConditionScope {
  /// The criterion whose own `score`, `answer`, `note` and `sources` are meant.
  var own: Int?
  /// The item whose children may be named by bare ids.
  var container: Int?
  /// The members of the set in hand.
  var members: [Int]?
}

/// Finds out what the words of a condition mean and whether they go together.
struct ConditionResolver {
  static let suffixes = KeywordSet([.score, .answer, .band, .value, .note, .sources, .kinds])
  static let itemSets = KeywordSet([.children, .points, .criteria, .indicators])
  static let heads = KeywordSet([.visit, .unit, .overall, .tag])
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

  // MARK: Conditions

  mutating func resolve(_ parsed: ParsedCondition) throws(ConditionFault) -> ConditionRef {
    switch parsed {
    case .or(let left, let right): return add(.or(try resolve(left), try resolve(right)))
    case .and(let left, let right): return add(.and(try resolve(left), try resolve(right)))
    case .not(let inner): return add(.not(try resolve(inner)))
    case .compare(let left, let comparison, let right): return try compare(left, comparison, right)
    case .among(let operand, let values): return try among(operand, values)
    case .has(let operand, let value): return try has(operand, value)
    case .status(let operand, let test): return try status(operand, test)
    case .operand(.call(let function, let set, let predicate, let range)) where function == .any || function == .all:
      let (set, predicate) = try self.set(set, predicate, range)
      guard let predicate else { throw ConditionFault(.missingPredicate(at: range)) }
      return add(function == .any ? .any(set, predicate) : .all(set, predicate))
    case .operand(let operand): throw ConditionFault(.noComparison(at: operand.range))
    }
  }

  private mutating func compare(
    _ left: ParsedOperand, _ comparison: Int32, _ right: ParsedOperand
  ) throws(ConditionFault) -> ConditionRef {
    if let choice = try choice(left, comparison, right) { return choice }
    let flipped = Comparison.all.firstIndex { $0.symbol == Self.mirrored[Comparison.all[Int(comparison)].symbol] }
    if let flipped, let choice = try choice(right, Int32(flipped), left) { return choice }
    if let days = try days(left, comparison, right) { return days }
    return add(.numbers(comparison: comparison, try quantity(left), try quantity(right)))
  }

  private static let mirrored = ["=": "=", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="]

  /// A comparison of something chosen with an option, if that is what it is.
  private mutating func choice(
    _ operand: ParsedOperand, _ comparison: Int32, _ value: ParsedOperand
  ) throws(ConditionFault) -> ConditionRef? {
    let token: ConditionToken
    switch value {
    case .word(let word): token = word
    case .quoted(let quoted): token = quoted
    case .call: return nil
    }
    guard let place = try place(of: operand), let domain = try domain(of: place, against: token) else { return nil }
    let symbol = Comparison.all[Int(comparison)].symbol
    guard symbol == "=" || symbol == "!=" else {
      throw ConditionFault(.orderOfOptions(symbol, at: operand.range))
    }
    let condition = add(.choice(domain.subject, try choices(domain, [token])))
    return symbol == "=" ? condition : add(.not(condition))
  }

  private mutating func among(_ operand: ParsedOperand, _ values: [ConditionToken]) throws(ConditionFault)
    -> ConditionRef
  {
    if let place = try place(of: operand), let first = values.first, let domain = try domain(of: place, against: first)
    {
      return add(.choice(domain.subject, try choices(domain, values)))
    }
    let equal = Int32(Comparison.all.firstIndex { $0.symbol == "=" } ?? 0)
    var result: ConditionRef?
    for value in values {
      let one = try compare(operand, equal, .word(value))
      result = result.map { add(.or($0, one)) } ?? one
    }
    guard let result else { throw ConditionFault(.noComparison(at: operand.range)) }
    return result
  }

  private mutating func has(_ operand: ParsedOperand, _ value: ConditionToken) throws(ConditionFault) -> ConditionRef {
    guard let place = try place(of: operand) else { throw unread(operand) }
    guard case .fact(let fact) = place.target, case .choice(let options, several: true) = draft.facts[fact].kind
    else { throw ConditionFault(.hasWithoutSeveral(at: operand.range)) }
    guard let option = options.firstIndex(where: { $0.value == value.text }) else {
      throw ConditionFault(.unknownOption(value, among: options.map(\.value)))
    }
    return add(.has(fact: Int32(fact), option: Int32(option)))
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
    case (.item(let subject), .note) where keyword == .answered: return add(.hasNote(subject))
    case (.item(let subject), .note) where keyword == .unanswered: return add(.not(add(.hasNote(subject))))
    case (.item(let subject), nil), (.item(let subject), .answer), (.item(let subject), .score):
      return add(.status(subject, test: test))
    default: throw ConditionFault(.noStatus(at: operand.range))
    }
  }

  private mutating func days(
    _ left: ParsedOperand, _ comparison: Int32, _ right: ParsedOperand
  ) throws(ConditionFault) -> ConditionRef? {
    let (first, second) = (try day(left), try day(right))
    guard first != nil || second != nil else { return nil }
    guard let first else { throw ConditionFault(.dateAgainstOther(at: left.range)) }
    guard let second else { throw ConditionFault(.dateAgainstOther(at: right.range)) }
    return add(.days(comparison: comparison, first, second))
  }

  private mutating func day(_ operand: ParsedOperand) throws(ConditionFault) -> DaySubject? {
    if case .word(let token) = operand {
      if let day = Day(token.text) { return .day(day) }
      if let day = Day(danishOrder: token.text), token.number == nil {
        throw ConditionFault(.dateOrder(token, day))
      }
    }
    guard let place = try place(of: operand) else { return nil }
    switch place.target {
    case .visitDate: return .visit
    case .fact(let fact):
      if case .date = draft.facts[fact].kind { return .fact(Int32(fact)) }
      return nil
    default: return nil
    }
  }

  // MARK: Numbers

  /// The score of a table's row, which a number, a path or a function gives.
  mutating func quantity(_ operand: ParsedOperand) throws(ConditionFault) -> QuantityRef {
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
      guard let place = try place(of: operand) else { throw ConditionFault(unknown(token)) }
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

  func items(of subject: Subject) -> [Int] {
    switch subject {
    case .item(let item): [Int(item)]
    case .member: scope.members ?? []
    }
  }

  /// Whether a condition over a set's members reads their scores.
  private func readsMemberScore(_ condition: ConditionRef) -> Bool {
    func reads(_ quantity: QuantityRef) -> Bool {
      switch conditions[quantity] {
      case .score(.member), .value(.member): true
      default: false
      }
    }
    switch conditions[condition] {
    case .or(let left, let right), .and(let left, let right): return readsMemberScore(left) || readsMemberScore(right)
    case .not(let inner): return readsMemberScore(inner)
    case .numbers(_, let left, let right): return reads(left) || reads(right)
    default: return false
    }
  }

  // MARK: Sets

  private mutating func set(
    _ token: ConditionToken, _ predicate: ParsedCondition?, _ range: SourceRange
  ) throws(ConditionFault) -> (SetRef, ConditionRef?) {
    let (members, owner) = try members(token)
    guard let predicate else { return (add(ItemSet(members: members.map(Int32.init), owner: Int32(owner))), nil) }
    let outer = scope.members
    scope.members = members
    let resolved = try resolve(predicate)
    scope.members = outer
    let used = readsMemberScore(resolved) ? members.filter { draft.hasScore($0) } : members
    return (add(ItemSet(members: used.map(Int32.init), owner: Int32(owner))), resolved)
  }

  /// The set without items that no method could use.
  private mutating func scored(_ set: SetRef, _ range: SourceRange) throws(ConditionFault) -> SetRef {
    let all = conditions[set]
    guard all.owner >= 0 else { throw ConditionFault(.tagInMethod(at: range)) }
    let members = all.members.filter { draft.hasScore(Int($0)) && draft.items[Int($0)].weight != 0 }
    return add(ItemSet(members: members, owner: all.owner))
  }

  /// The members of the set that a word names, and the aggregate they belong to; -1 for a tag.
  private func members(_ token: ConditionToken) throws(ConditionFault) -> ([Int], owner: Int) {
    let words = token.text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if words.count == 2, Self.heads.match(words[0])?.keyword == .tag {
      let members = draft.items.indices.filter { draft.items[$0].tags.contains(words[1]) }
      guard !members.isEmpty else {
        throw ConditionFault(.unknownTag(token, nearest: Spelling.nearest(to: words[1], among: draft.tags)))
      }
      return (members, -1)
    }
    if words.count == 1, let keyword = Self.itemSets.match(words[0])?.keyword {
      switch keyword {
      case .points: return (draft.items[0].children, 0)
      case .criteria: return (draft.items.indices.filter { draft.items[$0].level == .criterion }, 0)
      case .indicators: return (draft.items.indices.filter { draft.items[$0].level == .indicator }, 0)
      default:
        guard let container = scope.container else { throw ConditionFault(.childrenOfNothing(token)) }
        return (draft.items[container].children, container)
      }
    }
    guard case .item(.item(let item))? = try place(of: .word(token))?.target else {
      throw ConditionFault(unknown(token))
    }
    let children = draft.items[Int(item)].children
    guard !children.isEmpty else { throw ConditionFault(.noSet(token)) }
    return (children, Int(item))
  }

  // MARK: Options

  /// Something that is chosen, with the options there are.
  struct Domain {
    let subject: ChoiceSubject
    /// One list for each scale that is meant, in the order of `scales`; for everything but a set's members exactly one.
    let options: [[String]]
    /// The scales that the lists belong to, for a set's members.
    var scales: [Int] = []
    /// Whether a word that is no option is a value all the same, as the name of an authority.
    var isOpen = false
  }

  private mutating func choices(_ domain: Domain, _ tokens: [ConditionToken]) throws(ConditionFault) -> ChoicesRef {
    if domain.isOpen {
      return add(Choices(codes: tokens.map { Int32(authority($0.text)) }, codesByScale: []))
    }
    for token in tokens where !domain.options.contains(where: { $0.contains(token.text) }) {
      throw ConditionFault(.unknownOption(token, among: domain.options.flatMap { $0 }))
    }
    func codes(_ options: [String]) -> [Int32] {
      tokens.compactMap { token in options.firstIndex(of: token.text).map(Int32.init) }
    }
    if domain.scales.isEmpty { return add(Choices(codes: codes(domain.options[0]), codesByScale: [])) }
    var byScale = [[Int32]](repeating: [], count: draft.scales.count)
    for (scale, options) in zip(domain.scales, domain.options) { byScale[scale] = codes(options) }
    return add(Choices(codes: [], codesByScale: byScale))
  }

  /// What can be chosen at this place, if the comparison with `value` is about a choice and not about a number.
  private mutating func domain(of place: Place, against value: ConditionToken) throws(ConditionFault) -> Domain? {
    switch (place.target, place.suffix) {
    case (.unitKind, nil): return Domain(subject: .unitKind, options: [draft.units.map(\.value)])
    case (.purpose, nil): return Domain(subject: .purpose, options: [draft.purposes.map(\.value)])
    case (.authority, nil): return Domain(subject: .authority, options: [], isOpen: true)
    case (.visitForm, nil):
      let words = Self.forms.map { $0.words(in: Self.language(of: value.text) ?? draft.written.language)[0] }
      return Domain(subject: .visitForm, options: [words])
    case (.fact(let fact), nil):
      guard case .choice(let options, let several) = draft.facts[fact].kind else { return nil }
      if several { throw ConditionFault(.severalCompared(place.range)) }
      return Domain(subject: .fact(Int32(fact)), options: [options.map(\.value)])
    case (.item(let subject), .band): return try bands(subject, place)
    case (.item(let subject), .answer): return try answers(subject, place, value, isBare: false)
    case (.item(let subject), nil):
      let aggregates = items(of: subject).filter { draft.items[$0].isAggregate }
      if !aggregates.isEmpty, value.number == nil, try self.place(of: .word(value)) == nil {
        return try bands(subject, place)
      }
      return try answers(subject, place, value, isBare: true)
    default: return nil
    }
  }

  private static func language(of form: String) -> Language? {
    Language.allCases.first { language in forms.contains { $0.words(in: language).contains(form) } }
  }

  private func bands(_ subject: Subject, _ place: Place) throws(ConditionFault) -> Domain {
    let bands = items(of: subject).compactMap { draft.items[$0].aggregation?.bands }.first { !$0.isEmpty }
    guard let bands else { throw ConditionFault(.noBands(at: place.range)) }
    return Domain(subject: .band(subject), options: [bands.map(\.id)])
  }

  private mutating func answers(
    _ subject: Subject, _ place: Place, _ value: ConditionToken, isBare: Bool
  ) throws(ConditionFault) -> Domain? {
    var (options, scales): ([[String]], [Int]) = ([], [])
    let number = value.number
    var asNumber = false
    for item in items(of: subject) {
      guard let scale = draft.items[item].question?.scale, !scales.contains(scale) else { continue }
      guard case .choice(let all) = draft.scales[scale].kind else {
        if case .number = draft.scales[scale].kind { asNumber = true }
        continue
      }
      if isBare, let number, draft.scales[scale].scores != nil {
        // A score that is missing is told with the scale.
        if all.contains(where: { option in
          option.score.map { score in Rational(option.choice.value).map { $0 != score } ?? false } ?? false
        }) {
          throw ConditionFault(.suffixNeeded(number, at: place.range))
        }
        asNumber = true
        continue
      }
      options.append(all.map(\.choice.value))
      scales.append(scale)
    }
    if options.isEmpty || asNumber && number != nil { return nil }
    if isBare, try self.place(of: .word(value))?.target != nil, !options.contains(where: { $0.contains(value.text) }) {
      return nil
    }
    if case .member = subject { return Domain(subject: .answer(subject), options: options, scales: scales) }
    return Domain(subject: .answer(subject), options: options)
  }

  // MARK: Storage

  private mutating func authority(_ name: String) -> Int {
    if let known = authorities.firstIndex(of: name) { return known }
    authorities.append(name)
    return authorities.count - 1
  }

  private mutating func add(_ condition: Condition) -> ConditionRef { conditions.add(condition) }
  private mutating func add(_ quantity: Quantity) -> QuantityRef { conditions.add(quantity) }
  private mutating func add(_ set: ItemSet) -> SetRef { conditions.add(set) }
  private mutating func add(_ options: Choices) -> ChoicesRef { conditions.add(options) }
}
