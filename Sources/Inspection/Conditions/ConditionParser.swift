/// A condition with the words as written; `ConditionResolver` finds out what they mean.
indirect enum ParsedCondition {
  case or(ParsedCondition, ParsedCondition)
  case and(ParsedCondition, ParsedCondition)
  case not(ParsedCondition)
  case compare(ParsedOperand, Comparison, ParsedOperand)
  case compareDays(ParsedDay, Comparison, ParsedDay)
  case among(ParsedOperand, [ConditionToken])
  /// Several values where someone listed them; `list` is where.
  case has(ParsedOperand, [ConditionToken], list: SourceRange)
  case status(ParsedOperand, test: Int32)
  /// An operand alone, which only `any` and `all` can be.
  case operand(ParsedOperand)
  /// What stands between `og` and `eller`: one of the above, and where.
  case part(ParsedCondition, at: SourceRange)
}

/// One side of a comparison as written, or what `any` and `all` go through.
indirect enum ParsedOperand {
  case word(ConditionToken)
  case quoted(ConditionToken)
  case call(Keyword, set: ConditionToken, predicate: ParsedCondition?, range: SourceRange)

  var range: SourceRange {
    switch self {
    case .word(let token), .quoted(let token): token.range
    case .call(_, _, _, let range): range
    }
  }
}

/// One side of a comparison in which a day is moved.
struct ParsedDay {
  let operand: ParsedOperand
  let shift: DayShift?
  let range: SourceRange
}

/// Reads conditions by recursive descent: `or` < `and` < `not` < comparison.
struct ConditionParser {
  static let operators = KeywordSet([.and, .or, .not, .in, .is, .has])
  fileprivate static let functions = KeywordSet(
    [.count, .share, .any, .all] + Method.all.filter { $0.isFunction }.map { $0.keyword })
  fileprivate static let units = KeywordSet(DayShift.Unit.allCases.map { $0.keyword })
  private static let tests = KeywordSet(StatusTest.all.map { $0.keyword })

  private let tokens: [ConditionToken]
  private var index = 0
  private var depth = 0
  /// How many sets are gone into.
  private var setDepth = 0

  static func condition(_ source: SourceText) -> Result<ParsedCondition, ConditionFault> {
    parse(source) { parser throws(ConditionFault) in try parser.or() }
  }

  static func operand(_ source: SourceText) -> Result<ParsedOperand, ConditionFault> {
    parse(source) { parser throws(ConditionFault) in try parser.operand() }
  }

  private static func parse<Parsed>(
    _ source: SourceText, _ rule: (inout ConditionParser) throws(ConditionFault) -> Parsed
  ) -> Result<Parsed, ConditionFault> {
    switch ConditionLexer.tokens(of: source) {
    case .failure(let fault): return .failure(fault)
    case .success(let tokens):
      var parser = ConditionParser(tokens)
      do throws(ConditionFault) {
        let parsed = try rule(&parser)
        if parser.current.kind != .end { throw ConditionFault(parser.leftOver()) }
        return .success(parsed)
      } catch {
        return .failure(error)
      }
    }
  }

  private init(_ tokens: [ConditionToken]) { self.tokens = tokens }

  private var current: ConditionToken { tokens[min(index, tokens.count - 1)] }
  private var following: ConditionToken { tokens[min(index + 1, tokens.count - 1)] }

  /// What is wrong with the token that nothing leads on to.
  private func leftOver() -> Diagnostic {
    .leftOver(current, after: index > 0 ? (tokens[index - 1], index == 1) : nil, before: tokens[(index + 1)...])
  }

  private func keyword(_ set: KeywordSet) -> Keyword? {
    current.kind == .word ? set.match(current.text)?.keyword : nil
  }

  /// The operator in hand. With a capital only where a sentence begins: `I` may be the name of an option.
  private var operatorWord: Keyword? {
    guard current.kind == .word else { return nil }
    if let match = Self.operators.match(exactly: current.text) { return match.keyword }
    return index == 0 && Self.operators.match(current.text)?.keyword == .not ? .not : nil
  }

  private mutating func take(_ keyword: Keyword) -> Bool {
    guard operatorWord == keyword else { return false }
    index += 1
    return true
  }

  private mutating func take(_ bracket: Unicode.Scalar) -> Bool {
    guard current.kind == .bracket(bracket) else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ bracket: Unicode.Scalar) throws(ConditionFault) {
    if take(bracket) { return }
    if current.kind != .end,
      let fault = Diagnostic.fromElsewhere(current, after: index > 0 ? tokens[index - 1] : nil, tokens[(index + 1)...])
    {
      throw ConditionFault(fault)
    }
    throw ConditionFault(.missing("`\(Character(bracket))`", before: current))
  }

  private mutating func or() throws(ConditionFault) -> ParsedCondition {
    var parts = [try and()]
    while take(.or) { parts.append(try and()) }
    return chain(parts) { .or($0, $1) }
  }

  private mutating func and() throws(ConditionFault) -> ParsedCondition {
    var parts = [try not()]
    while take(.and) { parts.append(try not()) }
    return chain(parts) { .and($0, $1) }
  }

  /// `a and (b and c)`: so the evaluator goes along a chain without going down into it.
  private func chain(
    _ parts: [ParsedCondition], _ join: (ParsedCondition, ParsedCondition) -> ParsedCondition
  ) -> ParsedCondition {
    parts.dropLast().reversed().reduce(parts[parts.count - 1]) { join($1, $0) }
  }

  private mutating func not() throws(ConditionFault) -> ParsedCondition {
    depth += 1
    defer { depth -= 1 }
    if depth > Limits.conditionDepth { throw ConditionFault(.nestedTooDeep(at: current.range)) }
    if take(.not) { return .not(try not()) }
    if take("(") {
      let inner = try or()
      try expect(")")
      return inner
    }
    let start = current.range.start
    let part = try comparison()
    return .part(part, at: SourceRange(start, tokens[index - 1].range.end))
  }

  /// In a set `er ikke-relevant` says it of the member.
  private mutating func statusOfMember() throws(ConditionFault) -> ParsedCondition? {
    guard setDepth > 0, operatorWord == .is else { return nil }
    let member = ConditionToken(kind: .word, text: Keyword.score.canonical, range: current.range)
    index += 1
    return try status(of: .word(member))
  }

  private mutating func comparison() throws(ConditionFault) -> ParsedCondition {
    if let status = try statusOfMember() { return status }
    let day = try day()
    let left = day.operand
    if case .comparison(let comparison) = current.kind {
      index += 1
      let other = try self.day()
      if day.shift != nil || other.shift != nil { return .compareDays(day, comparison, other) }
      return .compare(left, comparison, other.operand)
    }
    if day.shift != nil { throw ConditionFault(.noComparison(at: day.range)) }
    if take(.in) { return .among(left, try list()) }
    if take(.has) { return try has(left) }
    if take(.is) { return try status(of: left) }
    return .operand(left)
  }

  /// What stands behind `er`.
  private mutating func status(of operand: ParsedOperand) throws(ConditionFault) -> ParsedCondition {
    let negated = take(.not)
    guard let found = keyword(Self.tests), let test = StatusTest.all.firstIndex(where: { $0.keyword == found }) else {
      throw ConditionFault(
        .unknownStatus(
          current, before: following, nearest: Spelling.nearest(to: current.text, among: Self.tests.words)))
    }
    index += 1
    let status = ParsedCondition.status(operand, test: Int32(test))
    return negated ? .not(status) : status
  }

  /// An operand, and how far it is moved where it is a day.
  private mutating func day() throws(ConditionFault) -> ParsedDay {
    let operand = try operand()
    let shift = try shift()
    let range = SourceRange(operand.range.start, shift == nil ? operand.range.end : tokens[index - 1].range.end)
    return ParsedDay(operand: operand, shift: shift, range: range)
  }

  /// As in `- 12 months`.
  private mutating func shift() throws(ConditionFault) -> DayShift? {
    if let fault = Diagnostic.withoutBlanks(tokens[index - 1], current, isUnit: keyword(Self.units) != nil) {
      throw ConditionFault(fault)
    }
    guard current.kind == .word, current.text == "-" || current.text == "+" else { return nil }
    let isBack = current.text == "-"
    index += 1
    let number = current
    guard let count = number.number, count.denominator == 1, count >= 0 else {
      throw ConditionFault(.notWhole(number, units: Self.units))
    }
    if count > Rational(DayShift.mostCount) { throw ConditionFault(.movedTooFar(number)) }
    index += 1
    guard let unit = DayShift.Unit.allCases.first(where: { $0.keyword == keyword(Self.units) }) else {
      throw ConditionFault(.unitMissing(after: number, current, units: Self.units))
    }
    index += 1
    if current.text == "-" || current.text == "+" { throw ConditionFault(.movedTwice(at: current.range)) }
    return DayShift(isBack: isBack, count: Int32(count.numerator), unit: unit)
  }

  /// One value; what stands listed after it is read, too, so that it can be told how to write that.
  private mutating func has(_ left: ParsedOperand) throws(ConditionFault) -> ParsedCondition {
    let start = current.range.start
    var values = current.kind == .bracket("[") ? try list() : [try value()]
    while current.kind == .bracket(","), [.word, .quoted].contains(following.kind) {
      index += 1
      values.append(try value())
    }
    return .has(left, values, list: SourceRange(start, tokens[index - 1].range.end))
  }

  private mutating func list() throws(ConditionFault) -> [ConditionToken] {
    try expect("[")
    var values: [ConditionToken] = []
    repeat { values.append(try value()) } while take(",")
    try expect("]")
    return values
  }

  private mutating func value() throws(ConditionFault) -> ConditionToken {
    guard current.kind == .word || current.kind == .quoted else { throw ConditionFault(.missing(nil, before: current)) }
    index += 1
    return tokens[index - 1]
  }

  private mutating func operand() throws(ConditionFault) -> ParsedOperand {
    let token = current
    if token.kind == .quoted {
      index += 1
      return .quoted(token)
    }
    guard token.kind == .word, operatorWord == nil else {
      throw ConditionFault(.missing(nil, before: token))
    }
    index += 1
    guard current.kind == .bracket("(") else { return .word(token) }
    guard let function = Self.functions.match(token.text)?.keyword else {
      throw ConditionFault(
        .unknownFunction(token, nearest: Spelling.nearest(to: token.text, among: Self.functions.words)))
    }
    index += 1
    let set = try value()
    setDepth += 1
    defer { setDepth -= 1 }
    let predicate = take(",") ? try or() : nil
    try expect(")")
    return .call(
      function, set: set, predicate: predicate, range: SourceRange(token.range.start, tokens[index - 1].range.end))
  }
}

extension SourceText {
  /// The operators and functions of a condition, with the languages that have them. Names and values belong to no language.
  package var keywords: [(word: Located<String>, languages: LanguageSet)] {
    guard let tokens = try? ConditionLexer.tokens(of: self).get() else { return [] }
    return tokens.indices.dropLast().compactMap { index in
      let token = tokens[index]
      guard token.kind == .word else { return nil }
      let match =
        ConditionParser.operators.match(exactly: token.text)
        ?? (tokens[index + 1].kind == .bracket("(") ? ConditionParser.functions.match(token.text) : nil)
        ?? (index > 0 && tokens[index - 1].number != nil ? ConditionParser.units.match(token.text) : nil)
      return match.map { (Located(token.text, at: token.range), $0.languages) }
    }
  }
}

extension ParsedCondition {
  /// The word that it begins with, if that stands alone.
  var first: ConditionToken? {
    switch self {
    case .and(let left, _), .or(let left, _), .part(let left, _): left.first
    case .operand(.word(let token)), .operand(.quoted(let token)): token
    case .not, .compare, .compareDays, .among, .has, .status, .operand(.call): nil
    }
  }
}
