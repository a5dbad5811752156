/// A word or sign of a condition.
struct ConditionToken {
  enum Kind: Hashable {
    /// A name, path, number, date or keyword.
    case word
    /// A value between quotes.
    case quoted
    /// `(`, `)`, `[`, `]`, `,`
    case bracket(Unicode.Scalar)
    /// One of the comparison signs.
    case comparison(Comparison)
    case end
  }

  let kind: Kind
  let text: String
  let range: SourceRange

  /// The number that a word without quotes is: `3`, `3.5`, `1/2` or `60%`.
  var number: Rational? {
    guard kind == .word else { return nil }
    return text.last == "%" ? Rational(percentage: text) : Rational(text)
  }
}

/// Takes a condition apart into its words and signs.
struct ConditionLexer {
  private let source: SourceText
  private var index = 0
  /// Inside `[…]` a comma separates; elsewhere `2,5` is a number.
  private var listDepth = 0

  init(_ source: SourceText) { self.source = source }

  /// The tokens with `end` last, or the first sign that belongs to no condition.
  static func tokens(of source: SourceText) -> Result<[ConditionToken], ConditionFault> {
    var lexer = ConditionLexer(source)
    var tokens: [ConditionToken] = []
    do throws(ConditionFault) {
      repeat {
        tokens.append(try lexer.next())
        if tokens.count > Limits.conditionTokens { throw ConditionFault(.tooLong(at: tokens[tokens.count - 1].range)) }
      } while tokens[tokens.count - 1].kind != .end
      return .success(tokens)
    } catch {
      return .failure(error)
    }
  }

  private var current: Unicode.Scalar? { index < source.scalars.count ? source.scalars[index] : nil }

  private mutating func next() throws(ConditionFault) -> ConditionToken {
    while let scalar = current, scalar.isEmptySpace { index += 1 }
    let start = index
    guard let scalar = current else { return token(.end, from: start) }
    switch scalar {
    case "(", ")", "[", "]", ",":
      if scalar == "[" { listDepth += 1 }
      if scalar == "]" { listDepth -= 1 }
      index += 1
      return token(.bracket(scalar), from: start)
    case "'", "\"": return try quoted(scalar)
    case "=", "!", "<", ">", "≤", "≥", "≠": return try comparison()
    default: break
    }
    while let scalar = current, isPartOfWord(scalar) { index += 1 }
    if index == start {
      let isTwice = start + 1 < source.scalars.count && source.scalars[start + 1] == scalar
      let sign = start..<start + (isTwice ? 2 : 1)
      throw ConditionFault(.unexpectedSign(source.string(sign), at: source.range(sign)))
    }
    return token(.word, from: start)
  }

  private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if 0x61...0x7A ~= scalar.value || 0x30...0x39 ~= scalar.value || scalar == "-" || scalar == "." { return true }
    if scalar == " " { return false }
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return true }
    if scalar.properties.generalCategory == .nonspacingMark { return true }
    if scalar == "," && listDepth == 0 {
      func digit(_ at: Int) -> Bool {
        source.scalars.indices.contains(at) && ("0"..."9").contains(source.scalars[at])
      }
      return digit(index - 1) && digit(index + 1)
    }
    return "-._@§%/+".unicodeScalars.contains(scalar)
  }

  private mutating func quoted(_ quote: Unicode.Scalar) throws(ConditionFault) -> ConditionToken {
    let start = index
    index += 1
    while let scalar = current, scalar != quote { index += 1 }
    guard current != nil else { throw ConditionFault(.openQuote(at: source.range(start..<source.scalars.count))) }
    index += 1
    return ConditionToken(
      kind: .quoted, text: source.string(start + 1..<index - 1), range: source.range(start..<index))
  }

  private mutating func comparison() throws(ConditionFault) -> ConditionToken {
    let start = index
    while let scalar = current, "=!<>≤≥≠".unicodeScalars.contains(scalar), index - start < 2 { index += 1 }
    var sign = source.range(start..<index)
    let written = source.string(start..<index)
    guard let comparison = Comparison(sign: written) else {
      sign = source.range(start..<start + 1)
      throw ConditionFault(.unexpectedSign(written, at: sign))
    }
    return ConditionToken(kind: .comparison(comparison), text: written, range: sign)
  }

  private func token(_ kind: ConditionToken.Kind, from start: Int) -> ConditionToken {
    ConditionToken(kind: kind, text: source.string(start..<index), range: source.range(start..<index))
  }
}

/// What stops a condition from being read.
struct ConditionFault: Error {
  let diagnostic: Diagnostic
  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

extension Diagnostic {
  fileprivate static func unexpectedSign(_ sign: String, at range: SourceRange) -> Self {
    if ConditionToken.arithmetic.contains(sign) { return .arithmetic(sign, at: range) }
    return Diagnostic(
      .conditionSign,
      Message(
        da: "`\(sign)` hører ikke til i en betingelse", en: "`\(sign)` doesn't belong in a condition",
        sv: "`\(sign)` hör inte hemma i ett villkor"), at: range,
      help: meant(by: sign)
        ?? Message(
          da: "brug `=`, `!=`, `<`, `<=`, `>`, `>=`, `og`, `eller`, `ikke`, parenteser og navne",
          en: "use `=`, `!=`, `<`, `<=`, `>`, `>=`, `and`, `or`, `not`, brackets and names",
          sv: "använd `=`, `!=`, `<`, `<=`, `>`, `>=`, `och`, `eller`, `inte`, parenteser och namn"))
  }

  private static func meant(by sign: String) -> Message? {
    func write(_ meant: (Language) -> String) -> Message {
      Message(
        da: "skriv `\(meant(.danish))` i stedet for `\(sign)`", en: "write `\(meant(.english))` in place of `\(sign)`",
        sv: "skriv `\(meant(.swedish))` i stället för `\(sign)`")
    }
    if "–—−‑".place(of: sign) != nil { return write { _ in "-" } }
    if sign.hasPrefix("&") { return write { Keyword.and.word(in: $0) } }
    if sign.hasPrefix("|") { return write { Keyword.or.word(in: $0) } }
    return "“”„»«’‘´".place(of: sign) != nil ? write { _ in "\"" } : nil
  }

  fileprivate static func tooLong(at range: SourceRange) -> Self {
    Diagnostic(
      .conditionTooLong,
      Message(
        da: "betingelsen har over \(Limits.conditionTokens) ord og tegn",
        en: "the condition has over \(Limits.conditionTokens) words and signs",
        sv: "villkoret har över \(Limits.conditionTokens) ord och tecken"),
      at: range,
      help: Message(
        da: "del den op i flere regler", en: "split it into several rules", sv: "dela upp det i flera regler"))
  }

  fileprivate static func openQuote(at range: SourceRange) -> Self {
    Diagnostic(
      .conditionQuote,
      Message(
        da: "citationstegnet lukkes ikke", en: "the quotation mark is not closed", sv: "citattecknet stängs inte"),
      at: range,
      help: Message(
        da: "sæt det samme tegn efter værdien", en: "put the same mark after the value",
        sv: "sätt samma tecken efter värdet"))
  }
}

extension DiagnosticCode {
  static let conditionSign = DiagnosticCode(
    "condition-sign",
    da: """
      En betingelse består af navne, tal, datoer, sammenligninger (= != < <= > >=), ordene og, eller, ikke, i, har, er og \
      parenteser. Andre tegn kan ikke stå i den. En værdi med særlige tegn sættes i citationstegn.
      """,
    en: """
      A condition is made of names, numbers, dates, comparisons (= != < <= > >=), the words and, or, not, in, has, is, and \
      brackets. Other signs can't stand in it. Put a value with special signs between quotation marks.
      """,
    sv: """
      Ett villkor består av namn, tal, datum, jämförelser (= != < <= > >=), orden och, eller, inte, i, \
      har, är och parenteser. Andra tecken kan inte stå i det. Ett värde med särskilda tecken sätts inom \
      citattecken.
      """)
  static let conditionTooLong = DiagnosticCode(
    "condition-too-long",
    da: """
      En betingelse kan have højst \(Limits.conditionTokens) ord og tegn. En så lang kan ingen overskue; del den op, eller brug \
      mærker og `antal` i stedet for at nævne hvert kriterium.
      """,
    en: """
      A condition may have \(Limits.conditionTokens) words and signs at most. Nobody can take in more; split it, or use tags \
      and `count` in place of naming every criterion.
      """,
    sv: """
      Ett villkor kan ha högst \(Limits.conditionTokens) ord och tecken. Ett så långt kan ingen \
      överblicka; dela upp det, eller använd märken och `antal` i stället för att nämna varje kriterium.
      """)
  static let conditionQuote = DiagnosticCode(
    "condition-quote",
    da: "En værdi i en betingelse begynder med et citationstegn, men der mangler et tilsvarende til sidst.",
    en: "A value in a condition begins with a quotation mark, but the closing one is missing.",
    sv: "Ett värde i ett villkor börjar med ett citattecken, men ett motsvarande saknas i slutet.")
}
