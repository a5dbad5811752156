extension ConditionResolver.Place.Target {
  /// Whether `.score` and the like can stand behind it.
  fileprivate var hasSuffixes: Bool {
    switch self {
    case .item, .earlier: true
    case .fact, .earlierFindings, .visitDate, .visitForm, .purpose, .authority, .unitKind: false
    }
  }
}

extension ConditionResolver {
  /// What a path leads to.
  struct Place {
    enum Target: Hashable {
      case item(Subject)
      case fact(Int)
      /// An item, and the findings, of the visit before.
      case earlier(Int)
      case earlierFindings
      case visitDate, visitForm, purpose, authority, unitKind
    }

    let target: Target
    let suffix: Keyword?
    let range: SourceRange
  }

  /// What the operand leads to; `nil` when it is no path.
  func place(of operand: ParsedOperand) throws(ConditionFault) -> Place? {
    guard case .word(let token) = operand else { return nil }
    var words = token.text.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    if let own = ownPlace(words, token.range) {
      try checkSeveral(own)
      return own
    }
    guard let (target, used) = try head(words, token) else { return nil }
    words.removeFirst(used)
    guard let last = words.first else { return Place(target: target, suffix: nil, range: token.range) }
    guard words.count == 1, target.hasSuffixes, let suffix = Self.suffixes.match(exactly: last)?.keyword else {
      throw ConditionFault(unknown(token))
    }
    let place = Place(target: target, suffix: suffix, range: token.range)
    try checkSeveral(place)
    return place
  }

  /// `score`, `answer` and the like alone: of the set's member, else of the criterion that the condition stands under.
  private func ownPlace(_ words: [String], _ range: SourceRange) -> Place? {
    guard words.count == 1, let suffix = Self.suffixes.match(exactly: words[0])?.keyword else { return nil }
    if scope.members != nil { return Place(target: .item(.member), suffix: suffix, range: range) }
    return scope.own.map { Place(target: .item(.item(Int32($0))), suffix: suffix, range: range) }
  }

  /// What the first words name, and how many words that takes.
  private func head(_ words: [String], _ token: ConditionToken) throws(ConditionFault) -> (Place.Target, used: Int)? {
    switch Self.heads.match(exactly: words[0])?.keyword {
    case .visit:
      switch words.count > 1 ? Self.visitFields.match(exactly: words[1])?.keyword : nil {
      case .date: return (.visitDate, 2)
      case .form: return (.visitForm, 2)
      case .purpose: return (.purpose, 2)
      case .authority: return (.authority, 2)
      default: throw ConditionFault(.unknownField(token, fields: Self.visitFields.keywords, draft.written.language))
      }
    case .unit:
      guard words.count > 1, Self.unitFields.match(exactly: words[1]) != nil else {
        throw ConditionFault(.unknownField(token, fields: Self.unitFields.keywords, draft.written.language))
      }
      return (.unitKind, 2)
    case .overall: return (.item(.item(0)), 1)
    case .earlier:
      if !scope.mayReadEarlier { throw ConditionFault(.earlierNotHere(token)) }
      if words.count > 1, ChecklistDraft.findings.match(exactly: words[1]) != nil { return (.earlierFindings, 2) }
      guard let named = draft.item(in: words.dropFirst()) else { throw ConditionFault(unknown(token)) }
      return (.earlier(named.item), named.used + 1)
    default: break
    }
    let meanings = [
      draft.factsByID[words[0]].map { Place.Target.fact($0) },
      draft.child(words[0], of: 0).map { .item(.item(Int32($0))) },
      scope.container.flatMap { $0 == 0 ? nil : draft.child(words[0], of: $0) }.map { .item(.item(Int32($0))) },
    ].compactMap { $0 }
    if meanings.isEmpty, case .known? = draft.definitionsByID[words[0]] {
      throw ConditionFault(.definitionCompared(token))
    }
    guard let meaning = meanings.first else { return nil }
    guard meanings.count == 1 else { throw ConditionFault(.twoMeanings(token, word: words[0])) }
    guard case .item(.item(let top)) = meaning else { return (meaning, 1) }
    var (item, used) = (Int(top), 1)
    while used < words.count, let child = draft.child(words[used], of: item) { (item, used) = (child, used + 1) }
    return (.item(.item(Int32(item))), used)
  }

  /// The fault of a word that leads nowhere, with the name that was meant.
  func unknown(_ token: ConditionToken, isInPlaceOfNumber: Bool = false) -> Diagnostic {
    if draft.written.rules.contains(where: { $0.id.value == token.text }) { return .ruleInCondition(token) }
    if let sign = arithmetic(in: token.text) { return .arithmetic(sign, at: token.range) }
    return .unknownName(
      token, nearest: draft.diagnostics.isFull ? nil : meant(by: token.text),
      isOfCriterion: Self.suffixes.match(exactly: token.text) != nil, isInPlaceOfNumber: isInPlaceOfNumber)
  }

  /// The sign of `places/2` or `places-2`, which is read as one word.
  private func arithmetic(in text: String) -> String? {
    let words = text.unicodeScalars
    guard let index = words.lastIndex(where: { "-/+".unicodeScalars.contains($0) }), index != words.startIndex else {
      return nil
    }
    let (left, right) = (String(words[..<index]), String(words[words.index(after: index)...]))
    func isValue(_ text: String) -> Bool { Rational(text) != nil || isName(text) }
    return isName(left) && isValue(right) ? String(words[index]) : nil
  }

  private func isName(_ text: String) -> Bool {
    draft.factsByID[text] != nil || draft.items.dropFirst().contains { $0.path == text }
  }

  private func meant(by text: String) -> String? {
    let language = draft.written.language
    var names = draft.items.dropFirst().map { $0.path } + draft.facts.map { $0.id }
    names += draft.written.definitions.map { $0.id.value }
    names += Self.visitFields.keywords.map { Keyword.visit.word(in: language) + "." + $0.word(in: language) }
    names.append(Keyword.unit.word(in: language) + "." + Keyword.kind.word(in: language))
    if scope.own != nil || scope.members != nil { names += Self.suffixes.keywords.map { $0.word(in: language) } }
    if let container = scope.container { names += draft.items[container].children.map { draft.items[$0].id } }
    let words = text.split(separator: ".").map(String.init)
    if words.count > 1, ChecklistDraft.earlier.match(exactly: words[0]) != nil {
      return meant(by: words.dropFirst().joined(separator: ".")).map { words[0] + "." + $0 }
    }
    if let last = words.last, let suffix = Self.suffixes.match(exactly: last), words.count > 1 {
      let stem = words.dropLast().joined(separator: ".")
      return nearest(to: stem, among: names).map { $0 + "." + suffix.keyword.word(in: language) }
    }
    return nearest(to: text, among: names) ?? named(words.last, in: names)
  }

  /// The name of a criterion that stands below another point than was written.
  private func named(_ last: String?, in names: [String]) -> String? {
    guard let last else { return nil }
    let fitting = names.filter { $0.hasSuffix("." + last) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The nearest name; a criterion without its point before it counts as named.
  private func nearest(to text: String, among names: [String]) -> String? {
    if let near = Spelling.nearest(to: text, among: names) { return near }
    let ends = names.map { name in name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? name }
    guard let near = Spelling.nearest(to: text, among: ends) else { return nil }
    return zip(names, ends).first { $0.1 == near }?.0
  }

  // MARK: Consequences

  /// Whether a fault may come of another that is told already: of something that couldn't be read, or of an unknown scale.
  func isConsequence(_ fault: Diagnostic, in source: SourceText) -> Bool {
    let lost = draft.written.lost
    switch fault.code {
    case .unknownName, .unknownTag, .noSet: if !lost.isDisjoint(with: [.items, .facts]) { return true }
    case .unknownOption, .wrongKind:
      if !lost.isDisjoint(with: [.facts, .scales, .bands, .choices]) { return true }
    default: break
    }
    if draft.doubtful.isEmpty, draft.definitionsByID.isEmpty { return false }
    guard let tokens = try? ConditionLexer.tokens(of: source).get() else { return false }
    return tokens.contains { token in isDoubtful(token) || isFaultyDefinition(token) }
  }

  private func isFaultyDefinition(_ token: ConditionToken) -> Bool {
    if token.kind == .word, case .faulty? = draft.definitionsByID[token.text] { true } else { false }
  }

  private func isDoubtful(_ token: ConditionToken) -> Bool {
    guard token.kind == .word else { return false }
    if Self.itemSets.match(exactly: token.text) != nil { return true }
    guard case .item(.item(let item))? = (try? place(of: .word(token)))?.target else { return false }
    return draft.doubtful.contains(Int(item))
      || draft.items[Int(item)].children.contains { draft.doubtful.contains($0) }
  }
}
