extension ConditionResolver {
  /// Something that is chosen, with the options there are.
  struct Domain {
    let subject: ChoiceSubject
    /// One list for each scale that is meant, in the order of `scales`; for everything but a set's members exactly one.
    let options: [[String]]
    /// The scales that the lists belong to, for a set's members.
    var scales: [Int] = []
    /// Whether the options are the bands of the visit before, and what lies below them.
    var isOfEarlierBands = false
    var isOfBands: Bool { if case .band = subject { true } else { isOfEarlierBands } }
    /// Whether a word that is no option is a value all the same, as the name of an authority.
    var isOpen = false
  }

  mutating func choices(_ domain: Domain, _ tokens: [ConditionToken]) throws(ConditionFault) -> ChoicesRef {
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

  /// The bands that stand so to one in their order. Below the lowest is below all.
  mutating func bands(
    _ domain: Domain, _ comparison: Comparison, _ token: ConditionToken
  ) throws(ConditionFault) -> ChoicesRef {
    guard let rank = domain.options[0].firstIndex(of: token.text) else {
      throw ConditionFault(.unknownOption(token, among: domain.options[0]))
    }
    func holds(_ other: Int) -> Bool {
      comparison.orderings.contains(Orderings(Rational(other), Rational(rank)))
    }
    let codes = domain.options[0].indices.filter { holds($0) }.map { Int32($0) }
    if domain.isOfEarlierBands {
      return add(Choices(codes: codes + (holds(-1) ? [Int32(domain.options[0].count)] : []), codesByScale: []))
    }
    return add(Choices(codes: codes, codesByScale: [], belowLowest: holds(-1) ? .yes : .no))
  }

  /// What can be chosen at this place, if the comparison with `value` is about a choice and not about a number.
  mutating func domain(of place: Place, against value: ConditionToken) throws(ConditionFault) -> Domain? {
    switch (place.target, place.suffix) {
    case (.unitKind, nil): return Domain(subject: .unitKind, options: [draft.units.map { $0.value }])
    case (.purpose, nil): return Domain(subject: .purpose, options: [draft.purposes.map { $0.value }])
    case (.authority, nil): return Domain(subject: .authority, options: [], isOpen: true)
    case (.visitForm, nil):
      let words = Self.forms.map { $0.words(in: Self.language(of: value.text) ?? draft.written.language)[0] }
      return Domain(subject: .visitForm, options: [words])
    case (.fact(let fact), nil):
      guard case .choice(let options, let several) = draft.facts[fact].kind else { return nil }
      if several { throw ConditionFault(.severalCompared(place.range)) }
      return Domain(subject: .fact(Int32(fact)), options: [options.map { $0.value }])
    case (.earlier(let item), _): return try earlier(item, place, value)
    case (.item(let subject), .band): return try bands(subject, place, value)
    case (.item(let subject), .answer): return try answers(subject, place, value, isBare: false)
    case (.item(let subject), nil):
      let aggregates = items(of: subject).filter { draft.items[$0].isAggregate }
      if !aggregates.isEmpty, value.number == nil, try self.place(of: .word(value)) == nil {
        try checkSeveral(subject, place, against: value)
        return try bands(subject, place, value)
      }
      return try answers(subject, place, value, isBare: true)
    default: return nil
    }
  }

  /// What is chosen of an item at the visit before: as it is chosen at this one.
  private mutating func earlier(_ item: Int, _ place: Place, _ value: ConditionToken) throws(ConditionFault) -> Domain?
  {
    let now = Place(target: .item(.item(Int32(item))), suffix: place.suffix, range: place.range)
    guard let domain = try domain(of: now, against: value) else { return nil }
    if case .band = domain.subject, let fact = draft.fact(.band(item)) {
      return Domain(subject: .fact(fact), options: domain.options, isOfEarlierBands: true)
    }
    return draft.fact(.answer(item)).map { Domain(subject: .fact($0), options: domain.options) }
  }

  private static func language(of form: String) -> Language? {
    Language.allCases.first { language in forms.contains { $0.words(in: language).contains(form) } }
  }

  private func bands(_ subject: Subject, _ place: Place, _ value: ConditionToken) throws(ConditionFault) -> Domain {
    let bands = items(of: subject).compactMap { draft.items[$0].aggregation?.bands }.first { !$0.isEmpty }
    guard let bands else {
      throw ConditionFault(
        value.text.contains(".") ? unknown(value, isInPlaceOfNumber: true) : .noBands(at: place.range))
    }
    return Domain(subject: .band(subject), options: [bands.map { $0.id }])
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
          throw ConditionFault(.suffixNeeded(number, ofSteps: false, at: place.range, draft.written.language))
        }
        asNumber = true
        continue
      }
      options.append(all.map { $0.choice.value })
      scales.append(scale)
    }
    if options.isEmpty || asNumber && number != nil { return nil }
    if isBare, try self.place(of: .word(value))?.target != nil, !options.contains(where: { $0.contains(value.text) }) {
      return nil
    }
    if case .member = subject { return Domain(subject: .answer(subject), options: options, scales: scales) }
    return Domain(subject: .answer(subject), options: options)
  }

  private mutating func authority(_ name: String) -> Int {
    if let known = authorities.firstIndex(of: name) { return known }
    authorities.append(name)
    return authorities.count - 1
  }
}
