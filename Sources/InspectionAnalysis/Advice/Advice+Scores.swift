import Inspection

// Scores that are given to the wrong thing, and weights that leave nothing to count.

extension Advice {
  /// A row of a table whose number the other rows, which read what was answered, could never give.
  mutating func adviseOnRows() {
    var told: Set<SourceRange> = []
    for (index, item) in checklist.items.enumerated() where item.aggregation?.method == .table {
      let rows = item.aggregation?.rows ?? []
      let read = rows.compactMap { $0.score }.filter { number(of: $0) == nil }.compactMap { checklist.scores(of: $0) }
      guard let first = read.first else { continue }
      let scale = read.dropFirst().reduce(first) { $0.hull($1) }
      let places = checklist.written.rows(of: checklist.writtenItems[index], at: item.level).map { $0.score.range }
      for (row, place) in zip(rows, places) {
        guard let number = row.score.flatMap({ number(of: $0) }), !scale.contains(Interval(number)) else { continue }
        if told.insert(place).inserted { tell(.rowOffScale(number, scale, at: place)) }
      }
    }
  }

  private func number(of quantity: QuantityRef) -> Rational? {
    if case .number(let number) = checklist.conditions[quantity] { number } else { nil }
  }

  /// An option named by one number that has the score of another.
  mutating func adviseOnScores() {
    for scale in written.scales {
      guard case .choice(let options) = scale.kind else { continue }
      for option in options {
        guard let score = option.score, let named = Rational(option.choice.value.value), named != score.value,
          let other = options.first(where: { Rational($0.choice.value.value) == score.value }),
          other.score?.value == score.value
        else { continue }
        tell(.scoreOfAnother(option.choice.value.value, other.choice.value.value, score))
      }
    }
  }

  /// A result to be made of parts, none of which has a weight.
  mutating func adviseOnWeightsOfZero() {
    for (index, item) in checklist.items.enumerated() {
      guard let aggregation = item.aggregation, aggregation.parts.isEmpty, aggregation.method != .table,
        aggregation.method.keyword != .none
      else { continue }
      let isWeightless = item.children.contains { child in
        checklist.items[child].weight == 0 && checklist.scores(of: child) != nil
      }
      if isWeightless { tell(.nothingCounts(item.path, at: checklist.writtenItems[index]?.id.range ?? item.range)) }
    }
  }
}

extension Diagnostic {
  fileprivate static func rowOffScale(_ number: Rational, _ scale: Interval, at range: SourceRange) -> Self {
    func words(_ language: Language) -> String {
      "\(language.number(scale.lowest))–\(language.number(scale.highest))"
    }
    return Diagnostic(
      .rowOffScale,
      Message(
        da: "rækken giver \(Language.danish.number(number)), men de andre giver \(words(.danish))",
        en: "the row gives \(Language.english.number(number)), but the others give \(words(.english))",
        sv: "raden ger \(Language.swedish.number(number)), men de andra ger \(words(.swedish))"), at: range,
      help: Message(
        da: "ret tallet, så det ligger på skalaen", en: "correct the number so that it lies on the scale",
        sv: "rätta talet så att det ligger på skalan"))
  }

  fileprivate static func scoreOfAnother(_ option: String, _ other: String, _ score: Located<Rational>) -> Self {
    Diagnostic(
      .scoreOfAnother,
      Message(
        da: "`\(option)` har samme score som `\(other)`", en: "`\(option)` has the same score as `\(other)`",
        sv: "`\(option)` har samma poäng som `\(other)`"), at: score.range,
      remedy: Remedy(
        Message(da: "skriv \(option)", en: "write \(option)", sv: "skriv så: \(option)"),
        [[DocumentEdit(score.range, option)]]))
  }

  fileprivate static func nothingCounts(_ path: String, at range: SourceRange) -> Self {
    Diagnostic(
      .nothingCounts,
      Message(
        da: "intet under `\(path)` har en vægt, så det får aldrig et tal",
        en: "nothing below `\(path)` has a weight, so it never gets a number",
        sv: "inget under `\(path)` har en vikt, så det får aldrig ett tal"), at: range,
      help: Message(
        da: "giv mindst én del en vægt over 0, eller skriv `beregning: {metode: ingen}`",
        en: "give one part at least a weight above 0, or write `scoring: {method: none}`",
        sv: "ge minst en del en vikt över 0, eller skriv `beräkning: {metod: ingen}`"))
  }
}

extension DiagnosticCode {
  static let rowOffScale = DiagnosticCode(
    "row-off-scale", .warning,
    da: "En række i en tabel giver et tal, som svarene ikke kan give, mens andre rækker giver det, der er svaret.",
    en: "A row of a table gives a number that no answers can give, while other rows give what was answered.",
    sv: "En rad i en tabell ger ett tal som inga svar kan ge, medan andra rader ger det som är svarat.")
  static let scoreOfAnother = DiagnosticCode(
    "score-of-another", .warning,
    da:
      "En valgmulighed, der hedder et tal, har den score, som en anden hedder og har. Som regel er scoren skrevet forkert.",
    en:
      "An option that is named by a number has the score that another is named by and has. Mostly the score is mistyped.",
    sv: "Ett alternativ som heter ett tal har den poäng som ett annat heter och har. Oftast är poängen felskriven.")
  static let nothingCounts = DiagnosticCode(
    "nothing-counts", .warning,
    da: "Alle dele af et resultat har vægten 0, så der er intet at beregne det af.",
    en: "All parts of a result have the weight 0, so there is nothing to calculate it from.",
    sv: "Alla delar av ett resultat har vikten 0, så det finns inget att beräkna det av.")
}
