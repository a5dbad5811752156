extension Checklist {
  /// The checked checklist, or all that is wrong with it.
  public static func compile(_ written: WrittenChecklist) -> Reading<Checklist> {
    var draft = ChecklistDraft(written)
    draft.readHead()
    draft.readFacts()
    draft.readScales()
    // Without a scale nothing below can be judged.
    guard !draft.scales.isEmpty else { return Reading(nil, draft.diagnostics.all) }
    draft.readItems()
    draft.readFindings()
    draft.readRules()
    draft.readConditions()
    guard !draft.diagnostics.hasErrors, written.lost.isEmpty else { return Reading(nil, draft.diagnostics.all) }
    draft.adviseOnScoring()
    switch EvaluationOrder.find(for: draft) {
    case .failure(let fault): return Reading(nil, draft.diagnostics.all + [fault.diagnostic])
    case .success(let order): return Reading(Checklist(draft, order: order), draft.diagnostics.all)
    }
  }
}

extension ChecklistDraft {
  fileprivate mutating func readHead() {
    units = choices(written.units)
    purposes = choices(written.purposes)
    sourceKinds = choices(written.sourceKinds)
    title = text(written.title)
    sourceTitle = written.source?.title.map { text($0) }
    notice = written.notice.map { text($0) }
    check(written.effective, at: written.id.range)
    _ = written.changes.map { text($0.text) }
  }

  mutating func check(_ effective: Period, at range: SourceRange) {
    guard let from = effective.from, let until = effective.until, until < from else { return }
    diagnostics.append(.emptyPeriod(from: from, until: until, at: range))
  }

  mutating func choices(_ written: [WrittenChoice]) -> [Choice] {
    reportTwice(written.map(\.value))
    for choice in written where choice.value.value.contains(where: \.isWhitespace) || choice.value.value.isEmpty {
      diagnostics.append(.spaceInOption(choice.value))
    }
    return written.map { choice in
      Choice(value: choice.value.value, text: choice.text.map { text($0) } ?? Text(choice.value.value))
    }
  }

  /// A fault for each value that stood before.
  mutating func reportTwice(_ ids: [Located<String>]) {
    var first: [String: SourceRange] = [:]
    for id in ids {
      if let before = first[id.value] {
        diagnostics.append(.idTwice(id, first: before))
      } else {
        first[id.value] = id.range
      }
    }
  }

  fileprivate mutating func readFacts() {
    reportTwice(written.facts.map(\.id))
    for fact in written.facts {
      checkID(fact.id, mayBeReserved: false)
      let kind: Fact.Kind
      switch fact.kind {
      case .choice(let options, let several):
        if several, options.count > Fact.mostOptions { diagnostics.append(.tooManyOptions(fact.id)) }
        kind = .choice(choices(options), several: several)
      case .number(let lowest, let highest):
        kind = .number(bounds(lowest, highest, of: fact.id))
      case .date: kind = .date
      }
      if factsByID[fact.id.value] == nil { factsByID[fact.id.value] = facts.count }
      facts.append(
        Fact(
          id: fact.id.value, question: fact.question.map { text($0) }, kind: kind, isRequired: fact.isRequired,
          range: fact.id.range))
    }
  }

  private mutating func bounds(_ lowest: Rational?, _ highest: Rational?, of id: Located<String>) -> Interval {
    if let lowest, let highest, highest < lowest { diagnostics.append(.boundsSwapped(id)) }
    return Interval(lowest ?? -Rational.infinity, highest ?? .infinity)
  }

  fileprivate mutating func readScales() {
    reportTwice(written.scales.map(\.id))
    if written.scales.isEmpty, !written.lost.contains(.scales) { diagnostics.append(.noScale(at: written.id.range)) }
    for scale in written.scales {
      checkID(scale.id, mayBeReserved: true)
      let kind: Scale.Kind
      switch scale.kind {
      case .choice(let options):
        let choices = choices(options.map(\.choice))
        kind = .choice(zip(choices, options).map { Scale.Option(choice: $0, score: $1.score?.value) })
        let unscored = options.filter { $0.score == nil }.count
        if options.isEmpty, !written.lost.contains(.scales) { diagnostics.append(.emptyScale(scale.id)) }
        if unscored > 0, unscored < options.count { diagnostics.append(.someScores(scale.id)) }
      case .number(let lowest, let highest, let steps):
        let sorted = steps.sorted { $0.from.value < $1.from.value }
        for (step, next) in zip(sorted, sorted.dropFirst()) where step.from.value == next.from.value {
          diagnostics.append(.sameStep(next.from, first: step.from.range))
        }
        if let first = sorted.first, lowest.map({ $0 < first.from.value }) ?? true {
          diagnostics.append(.stepsBeginTooHigh(first.from, lowest: lowest))
        }
        kind = .number(
          bounds(lowest, highest, of: scale.id),
          steps: sorted.map { Scale.Step(from: $0.from.value, score: $0.score) })
      case .free: kind = .free
      }
      scales.append(Scale(id: scale.id.value, kind: kind))
    }
  }

  /// Letters, digits and hyphens, a letter first; and for what conditions name no word of theirs.
  mutating func checkID(_ id: Located<String>, mayBeReserved: Bool) {
    let isWell =
      id.value.first?.isLetter == true && id.value.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    if !isWell {
      diagnostics.append(.badID(id))
    } else if !mayBeReserved, Keyword.reserved.match(id.value) != nil {
      diagnostics.append(.reservedID(id))
    }
  }

  fileprivate mutating func readConditions() {
    for index in items.indices.dropFirst() {
      guard let item = writtenItems[index] else { continue }
      let scope = ConditionScope(own: items[index].isAggregate ? nil : index, container: items[index].parent)
      let appliesWhen = condition(item.appliesWhen, scope)
      items[index].appliesWhen = appliesWhen
      let noteRequiredWhen = condition(item.noteRequiredWhen, scope)
      items[index].question?.noteRequiredWhen = noteRequiredWhen
    }
    for index in items.indices {
      let scope = ConditionScope(own: nil, container: index)
      guard let rows = items[index].aggregation.map({ _ in writtenRows(of: index) }), !rows.isEmpty else { continue }
      let checked = rows.map { row in
        let isNotRated = Keyword.unratedRow.match(row.score.string) != nil
        return Aggregation.Row(
          when: condition(row.when, scope), score: isNotRated ? nil : quantity(row.score, scope))
      }
      items[index].aggregation?.rows = checked
    }
  }
}

extension Text {
  init(_ text: String) {
    self.init(variants: [Variant(unit: nil, purpose: nil, language: nil, text: text)])
  }
}

extension Keyword {
  /// What the score of a table's row is where there is none.
  fileprivate static let unratedRow = KeywordSet([.notRated])

  /// What no fact, point, criterion or indicator may be called: the words of conditions and of answers.
  static let reserved = KeywordSet([
    .and, .or, .not, .in, .is, .has, .answered, .unanswered, .notRelevant, .notInFocus, .notEstablished, .applicable,
    .count, .share, .any, .all, .smallest, .largest, .mean, .sum, .children, .points, .criteria, .indicators, .tag,
    .visit, .unit, .overall, .score, .answer, .band, .value, .note, .sources, .kinds,
  ])
}

extension Diagnostic {
  fileprivate static func emptyPeriod(from: Day, until: Day, at range: SourceRange) -> Self {
    Diagnostic(
      .emptyPeriod,
      Message(
        da: "perioden slutter \(until), før den begynder \(from)",
        en: "the period ends on \(until), before it begins on \(from)"),
      at: range, help: Message(da: "byt om på `fra` og `til`", en: "swap `from` and `until`"))
  }

  fileprivate static func idTwice(_ id: Located<String>, first: SourceRange) -> Self {
    Diagnostic(
      .idTwice,
      Message(
        da: "`\(id.value)` findes allerede på linje \(first.start.line)",
        en: "`\(id.value)` exists already on line \(first.start.line)"),
      at: id.range, help: Message(da: "giv den ene et andet navn", en: "give one of them another name"), related: first)
  }

  fileprivate static func spaceInOption(_ value: Located<String>) -> Self {
    Diagnostic(
      .spaceInOption,
      Message(
        da: "en valgmulighed kan ikke have mellemrum eller være tom: `\(value.value)`",
        en: "an option can't have spaces or be empty: `\(value.value)`"),
      at: value.range,
      help: Message(
        da:
          "skriv `\(value.value.split(whereSeparator: \.isWhitespace).joined(separator: "-"))` og sæt ordene i teksten",
        en:
          "write `\(value.value.split(whereSeparator: \.isWhitespace).joined(separator: "-"))` and put the words into the text"
      ))
  }

  fileprivate static func tooManyOptions(_ id: Located<String>) -> Self {
    Diagnostic(
      .tooManyOptions,
      Message(
        da: "`\(id.value)` har over \(Fact.mostOptions) valgmuligheder med flere svar",
        en: "`\(id.value)` has over \(Fact.mostOptions) options of which several can be chosen"),
      at: id.range, help: Message(da: "del oplysningen op i to", en: "split the fact in two"))
  }

  fileprivate static func noScale(at range: SourceRange) -> Self {
    Diagnostic(
      .noScale, Message(da: "tjeklisten har ingen skala", en: "the checklist has no scale"), at: range,
      help: Message(
        da: "skriv mindst én under `skalaer:`; den første bruges, hvor et kriterium ikke nævner en anden",
        en: "write at least one under `scales:`; the first is used where a criterion names no other"))
  }

  fileprivate static func emptyScale(_ id: Located<String>) -> Self {
    Diagnostic(
      .noScale,
      Message(da: "skalaen `\(id.value)` har ingen valgmuligheder", en: "the scale `\(id.value)` has no options"),
      at: id.range)
  }

  fileprivate static func someScores(_ id: Located<String>) -> Self {
    Diagnostic(
      .someScores,
      Message(
        da: "i skalaen `\(id.value)` har nogle trin score og andre ikke",
        en: "in the scale `\(id.value)` some steps have a score and others not"),
      at: id.range, help: Message(da: "giv alle trin en `score`, eller ingen", en: "give every step a `score`, or none")
    )
  }

  fileprivate static func stepsBeginTooHigh(_ from: Located<Rational>, lowest: Rational?) -> Self {
    Diagnostic(
      .stepsBeginTooHigh,
      Message(
        da: "tal under \(from.value.decimal(mark: ",")) kan svares, men får ingen score",
        en: "numbers below \(from.value.decimal()) can be answered but get no score"),
      at: from.range,
      help: Message(
        da: "skriv `tal: {mindst: \(from.value.decimal())}`, eller begynd trinene lavere",
        en: "write `number: {min: \(from.value.decimal())}`, or begin the steps lower"))
  }

  fileprivate static func sameStep(_ from: Located<Rational>, first: SourceRange) -> Self {
    Diagnostic(
      .sameBand,
      Message(
        da: "to trin begynder ved \(from.value.decimal(mark: ","))", en: "two steps begin at \(from.value.decimal())"),
      at: from.range, help: Message(da: "slet det ene", en: "delete one of them"), related: first)
  }

  fileprivate static func boundsSwapped(_ id: Located<String>) -> Self {
    Diagnostic(
      .boundsSwapped, Message(da: "`mindst` er større end `højst`", en: "`min` is greater than `max`"), at: id.range,
      help: Message(da: "byt om på de to tal", en: "swap the two numbers"))
  }

  fileprivate static func badID(_ id: Located<String>) -> Self {
    let mended = id.value.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
    return Diagnostic(
      .badID,
      Message(da: "`\(id.value)` kan ikke bruges som id", en: "`\(id.value)` can't be an id"), at: id.range,
      help: Message(
        da: "brug bogstaver, tal og bindestreg, et bogstav først"
          + (id.value.first?.isLetter == true ? ": `\(mended)`" : ""),
        en: "use letters, digits and hyphens, a letter first"
          + (id.value.first?.isLetter == true ? ": `\(mended)`" : "")))
  }

  fileprivate static func reservedID(_ id: Located<String>) -> Self {
    Diagnostic(
      .reservedID,
      Message(
        da: "`\(id.value)` er et ord i betingelser og svar og kan ikke være et id",
        en: "`\(id.value)` is a word of conditions and answers and can't be an id"),
      at: id.range, help: Message(da: "vælg et mere præcist navn", en: "choose a more precise name"))
  }
}

extension DiagnosticCode {
  static let emptyPeriod = DiagnosticCode(
    "empty-period", da: "En tjekliste eller en regel skal gælde i mindst én dag.",
    en: "A checklist or a rule must be in force for at least one day.")
  static let idTwice = DiagnosticCode(
    "id-twice", da: "To ting samme sted har fået samme id. Et id skal være entydigt blandt dem, det står sammen med.",
    en: "Two things in one place have the same id. An id must be unique among those it stands with.")
  static let spaceInOption = DiagnosticCode(
    "option-space",
    da:
      """
      Valgmuligheder bruges i skemaer og betingelser, og de skrives derfor som ét ord. Den tekst, som mennesker \
      læser, står ved siden af.
      """,
    en:
      """
      Options are used in records and conditions, so they are written as one word. The text that people read stands \
      beside it.
      """
  )
  static let tooManyOptions = DiagnosticCode(
    "too-many-options", da: "En oplysning med flere svar kan have højst 64 valgmuligheder.",
    en: "A fact that takes several answers can have 64 options at most.")
  static let noScale = DiagnosticCode(
    "no-scale", da: "En tjekliste skal have mindst én skala at svare på, og en skala mindst én valgmulighed.",
    en: "A checklist needs at least one scale to answer on, and a scale at least one option.")
  static let someScores = DiagnosticCode(
    "some-scores",
    da: "Enten tæller en skala, og så har alle trin en score, eller også er svaret kun en oplysning, og så har ingen.",
    en: "Either a scale counts, and then every step has a score, or the answer is only a fact, and then none has.")
  static let stepsBeginTooHigh = DiagnosticCode(
    "steps-gap",
    da:
      "Trinene i en talskala skal dække alle tal, der kan svares: det laveste trin begynder ved skalaens mindste tal.",
    en:
      """
      The steps of a number scale must cover all numbers that can be answered: the lowest begins at the scale's \
      least number.
      """
  )
  static let boundsSwapped = DiagnosticCode(
    "bounds-swapped", da: "Det mindste tal kan ikke være større end det højeste.",
    en: "The least number can't be greater than the highest.")
  static let badID = DiagnosticCode(
    "bad-id", da: "Et id begynder med et bogstav og har kun bogstaver (også æ, ø og å), tal og bindestreger.",
    en: "An id begins with a letter and has letters, digits and hyphens only.")
  static let reservedID = DiagnosticCode(
    "reserved-id",
    da:
      """
      Ordene i betingelser (og, eller, ikke, er, antal …) og i svar (svar, score, datakilder …) kan ikke være id på \
      oplysninger, fokuspunkter, kriterier eller indikatorer.
      """,
    en:
      """
      The words of conditions (and, or, not, is, count …) and of answers (answer, score, sources …) can't be ids of \
      facts, points, criteria or indicators.
      """
  )
}
