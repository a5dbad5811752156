// What people write in a condition as they know it from a spreadsheet, another program or speech: arithmetic, `between`, a `not`
// in the middle, an arrow for if and then.

extension ConditionToken {
  /// Signs of arithmetic, of which conditions have none but those that move a day.
  static let arithmetic = ["*", "/", "+", "-", "×", "÷", "^", "**", "//"]
}

extension Diagnostic {
  /// The fault of a token that can't stand after an operand, where it is known what was meant; `rest` stands after it.
  static func fromElsewhere(
    _ token: ConditionToken, after before: ConditionToken?, _ rest: ArraySlice<ConditionToken>
  ) -> Self? {
    if case .comparison = token.kind { return token.text == "=>" ? .ifAndThen(token) : nil }
    guard token.kind == .word else { return nil }
    if ConditionToken.arithmetic.contains(token.text) { return .arithmetic(token.text, at: token.range) }
    if ["mellem", "between", "mellan"].contains(token.text.lowercased()) { return .between(token, before, rest) }
    guard ConditionParser.operators.match(exactly: token.text)?.keyword == .not, let next = rest.first,
      next.isOperator
    else { return nil }
    return .notInTheMiddle(token, before, next)
  }

  static func arithmetic(_ sign: String, at range: SourceRange) -> Self {
    Diagnostic(
      .conditionArithmetic,
      Message(
        da: "der kan ikke regnes i en betingelse: `\(sign)`", en: "a condition can't calculate: `\(sign)`",
        sv: "det går inte att räkna i ett villkor: `\(sign)`"), at: range,
      help: Message(
        da: "regn grænsen ud, og skriv den som et tal, eller spørg efter det færdige tal som en oplysning",
        en: "work the limit out and write it as a number, or ask for the finished number as a fact",
        sv: "räkna ut gränsen och skriv den som ett tal, eller fråga efter det färdiga talet som en uppgift"))
  }

  private static func between(
    _ token: ConditionToken, _ before: ConditionToken?, _ rest: ArraySlice<ConditionToken>
  ) -> Self {
    let words = Array(rest.prefix(3))
    let isWhole =
      words.count == 3 && words[0].kind == .word && words[2].kind == .word
      && ConditionParser.operators.match(exactly: words[1].text)?.keyword == .and
    func written(_ what: String) -> Message {
      Message(da: "skriv `\(what)`", en: "write `\(what)`", sv: "skriv så: `\(what)`")
    }
    var remedy: Remedy?
    if let before, before.kind == .word, isWhole {
      let (low, and, high) = (words[0], words[1], words[2])
      let both = "\(before.text) >= \(low.text) \(and.text) \(before.text) <= \(high.text)"
      remedy = Remedy(
        written(both), [[DocumentEdit(SourceRange(before.range.start, high.range.end), both)]])
    }
    return notFitting(
      token, remedy: remedy,
      help: Message(
        da: "skriv `a >= 2 og a <= 3`", en: "write `a >= 2 and a <= 3`", sv: "skriv `a >= 2 och a <= 3`"))
  }

  private static func notInTheMiddle(
    _ token: ConditionToken, _ before: ConditionToken?, _ next: ConditionToken
  ) -> Self {
    if case .comparison(.equal) = next.kind {
      return notFitting(
        token,
        remedy: Remedy(
          Message(
            da: "skriv `!=` i stedet for `\(token.text) \(next.text)`",
            en: "write `!=` in place of `\(token.text) \(next.text)`",
            sv: "skriv `!=` i stället för `\(token.text) \(next.text)`"),
          [[DocumentEdit(SourceRange(token.range.start, next.range.end), "!=")]]))
    }
    guard let before, before.kind == .word else { return notFitting(token, help: .notComesFirst) }
    let turned = "\(token.text) \(before.text) \(next.text)"
    return notFitting(
      token,
      remedy: Remedy(
        Message(da: "skriv `\(turned) …`", en: "write `\(turned) …`", sv: "skriv så: `\(turned) …`"),
        [
          [
            DocumentEdit(SourceRange(before.range.start, before.range.start), token.text + " "),
            DocumentEdit(SourceRange(token.range.start, next.range.start), ""),
          ]
        ]))
  }

  private static func ifAndThen(_ token: ConditionToken) -> Self {
    notFitting(
      token,
      help: Message(
        da: "en betingelse har intet hvis og så; skriv `ikke (a) eller b`, hvis b skal gælde, når a gør",
        en: "a condition has no if and then; write `not (a) or b` if b is to hold when a does",
        sv: "ett villkor har inget om och då; skriv `inte (a) eller b` om b ska gälla när a gör det"))
  }
}

extension ConditionToken {
  /// Whether it joins two sides to a comparison.
  fileprivate var isOperator: Bool {
    if case .comparison = kind { return true }
    guard kind == .word, let word = ConditionParser.operators.match(exactly: text)?.keyword else { return false }
    return word == .in || word == .has || word == .is
  }
}

extension Message {
  fileprivate static let notComesFirst = Message(
    da: "sæt `ikke` foran hele sammenligningen", en: "put `not` before the whole comparison",
    sv: "sätt `inte` före hela jämförelsen")
}

extension DiagnosticCode {
  static let conditionArithmetic = DiagnosticCode(
    "condition-arithmetic",
    da: """
      En betingelse sammenligner det, der er svaret, og det, der er beregnet. Den lægger ikke sammen, trækker ikke fra, ganger \
      ikke og deler ikke; kun en dato kan flyttes et antal dage, uger, måneder eller år.
      """,
    en: """
      A condition compares what was answered and what was calculated. It doesn't add, subtract, multiply or divide; only a date \
      can be moved by a number of days, weeks, months or years.
      """,
    sv: """
      Ett villkor jämför det som är svarat och det som är beräknat. Det lägger inte ihop, drar inte ifrån, multiplicerar inte och \
      delar inte; bara ett datum kan flyttas ett antal dagar, veckor, månader eller år.
      """)
}
