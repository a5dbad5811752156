import Inspection

// What can be wrong with a record against its checklist.

extension Diagnostic {
  /// What was meant, or all that can be chosen. Several are no list where only one can be.
  private static func among(_ typed: Located<String>, _ known: [String], _ place: ChoicePlace = .alone) -> Remedy {
    let value = typed.value
    if known.isEmpty {
      return Remedy(
        Message(
          da: "tjeklisten har intet at vælge her; slet det", en: "the checklist has nothing to choose here; delete it",
          sv: "checklistan har inget att välja här; ta bort det"), [])
    }
    let parts = value.split { ",;/+& ()[]".contains($0) }.map(String.init).filter {
      !["og", "and", "och"].contains($0)
    }
    if parts.count > 1, parts.allSatisfy(known.contains) {
      let list = parts.joined(separator: ", ")
      switch place {
      case .alone:
        return Remedy(
          Message(
            da: "vælg ét af dem: \(parts.quotedList)", en: "choose one of them: \(parts.quotedList)",
            sv: "välj ett av dem: \(parts.quotedList)"), parts.map { [DocumentEdit(typed.range, $0)] })
      case .noListYet:
        return Remedy(
          Message(
            da: "skriv flere i en liste: [\(list)]", en: "write several in a list: [\(list)]",
            sv: "skriv flera i en lista: [\(list)]"), [[DocumentEdit(typed.range, "[\(list)]")]])
      case .inList:
        return Remedy(
          Message(
            da: "skriv dem hver for sig i listen: \(parts.quotedList)",
            en: "write each by itself in the list: \(parts.quotedList)",
            sv: "skriv var och en för sig i listan: \(parts.quotedList)"), [])
      }
    }
    if let nearest = Spelling.nearest(to: value, among: known) { return .didYouMean(nearest, at: typed.range) }
    let shown = known.prefix(12).map { "`\($0)`" }.joined(separator: ", ") + (known.count > 12 ? " …" : "")
    return Remedy(
      Message(da: "vælg mellem \(shown)", en: "choose among \(shown)", sv: "välj bland \(shown)"), [])
  }

  /// Where something is chosen.
  enum ChoicePlace {
    /// Only one thing can be.
    case alone
    /// Several can be, in a list, which this is not.
    case noListYet
    case inList
  }

  static func unknownChoice(_ value: Located<String>, _ known: [String], _ place: ChoicePlace = .alone) -> Self {
    Diagnostic(
      .unknownChoice,
      Message(
        da: "`\(value.value)` kan ikke vælges her", en: "`\(value.value)` can't be chosen here",
        sv: "`\(value.value)` kan inte väljas här"), at: value.range,
      remedy: among(value, known, place))
  }

  static func unknownFact(_ key: Located<String>, _ known: [String]) -> Self {
    Diagnostic(
      .unknownFact,
      Message(
        da: "tjeklisten har ingen oplysning `\(key.value)`", en: "the checklist has no fact `\(key.value)`",
        sv: "checklistan har ingen uppgift `\(key.value)`"),
      at: key.range,
      remedy: among(key, known))
  }

  /// `owner` is the point or criterion that has a question of this id.
  static func unknownPoint(_ key: Located<String>, _ known: [String], owner: String? = nil) -> Self {
    let ownerHelp = owner.map {
      Message(
        da: "`\(key.value)` er et spørgsmål under `\($0)`; skriv fokuspunktet",
        en: "`\(key.value)` is a question below `\($0)`; write the point",
        sv: "`\(key.value)` är en fråga under `\($0)`; skriv fokuspunkten")
    }
    return Diagnostic(
      .unknownPoint,
      Message(
        da: "tjeklisten har intet fokuspunkt `\(key.value)`", en: "the checklist has no point `\(key.value)`",
        sv: "checklistan har ingen fokuspunkt `\(key.value)`"),
      at: key.range,
      remedy: ownerHelp.map { Remedy($0, []) } ?? among(key, known))
  }

  static func unknownFinding(_ key: Located<String>, _ known: [String]) -> Self {
    Diagnostic(
      .unknownFinding,
      Message(
        da: "tjeklisten har intet fund `\(key.value)`", en: "the checklist has no finding `\(key.value)`",
        sv: "checklistan har ingen iakttagelse `\(key.value)`"),
      at: key.range,
      remedy: Spelling.nearest(to: key.value, among: known).map { .didYouMean($0, at: key.range) },
      help: Message(
        da: "skriv det id, som fundet har i rapporten", en: "write the id that the finding has in the report",
        sv: "skriv det id som iakttagelsen har i rapporten"))
  }

  static func unknownItem(_ key: Located<String>, _ known: [String]) -> Self {
    hardSpace(before: key)
      ?? Diagnostic(
        .unknownQuestion,
        Message(
          da: "her er intet spørgsmål `\(key.value)`", en: "there is no question `\(key.value)` here",
          sv: "här finns ingen fråga `\(key.value)`"),
        at: key.range, remedy: among(key, known))
  }

  static func unknownAnswer(
    _ value: Located<String>, _ options: [Scale.Option], _ question: Item.Question, _ language: Language
  ) -> Self {
    let statuses: [Keyword] =
      (question.allowsNotRelevant ? [.notRelevant] : []) + [.notInFocus, .notEstablished]
    let words = statuses.map { $0.word(in: language) }
    let values = options.map { $0.choice.value }
    let meant = MeantAnswer(
      text: value.value, values: values, statuses: Array(zip(statuses, words)).map { ($0, $1) })
    let near = option(worded: value.value, options) ?? Spelling.nearest(to: value.value, among: values + words)
    let remedy = meant.remedy(at: value.range) ?? near.map { .didYouMean($0, at: value.range) }
    let list = options.prefix(8).map { "`\($0.choice.value)`" + ($0.score == nil ? "" : $0.choice.inBrackets) }
      .joined(separator: ", ")
    return Diagnostic(
      .unknownAnswer,
      Message(
        da: "`\(value.value)` er ikke et af svarene her", en: "`\(value.value)` is not one of the answers here",
        sv: "`\(value.value)` är inget av svaren här"),
      at: value.range, remedy: remedy,
      help:
        Message(
          da: "svar \(list)" + (options.count > 8 ? " …" : ""), en: "answer \(list)" + (options.count > 8 ? " …" : ""),
          sv: "svara \(list)" + (options.count > 8 ? " …" : "")))
  }

  /// The option whose words were typed, or the beginning of them where no other begins so.
  private static func option(worded text: String, _ options: [Scale.Option]) -> String? {
    let typed = text.lowercased()
    guard typed.count > 2 else { return nil }
    let fitting = options.filter { option in
      option.choice.text.variants.contains { $0.text.lowercased().hasPrefix(typed) }
    }
    return fitting.count == 1 ? fitting[0].choice.value : nil
  }

  static func outOfBounds(_ number: Located<Rational>, _ bounds: Interval) -> Self {
    func range(_ mark: Character, _ from: String, _ to: String) -> String {
      [
        bounds.lowest.isFinite ? "\(from) \(bounds.lowest.decimal(mark: mark))" : nil,
        bounds.highest.isFinite ? "\(to) \(bounds.highest.decimal(mark: mark))" : nil,
      ].compactMap { $0 }.joined(separator: " ")
    }
    return Diagnostic(
      .outOfBounds,
      Message(
        da: "\(number.value.decimal(mark: ",")) ligger uden for det, der kan svares",
        en: "\(number.value.decimal()) is outside what can be answered",
        sv: "\(number.value.decimal(mark: ",")) ligger utanför det som kan svaras"),
      at: number.range,
      help: Message(
        da: "skriv et tal \(range(",", "fra", "til"))", en: "write a number \(range(".", "from", "to"))",
        sv: "skriv ett tal \(range(",", "från", "till"))"))
  }

  static func notWhole(_ number: Located<Rational>) -> Self {
    let down = Rounding(decimals: 0, mode: .down).round(number.value)
    let near = number.value < 0 ? [down - 1, down] : [down, down + 1]
    let words = near.map { $0.decimal() }
    return Diagnostic(
      .outOfBounds,
      Message(
        da: "\(number.value.decimal(mark: ",")) er ikke et helt tal",
        en: "\(number.value.decimal()) is no whole number",
        sv: "\(number.value.decimal(mark: ",")) är inget heltal"), at: number.range,
      remedy: Remedy(
        Message(
          da: "skriv \(words[0]) eller \(words[1])", en: "write \(words[0]) or \(words[1])",
          sv: "skriv \(words[0]) eller \(words[1])"), words.map { [DocumentEdit(number.range, $0)] }))
  }

  static func alwaysRelevant(_ paths: [String], at range: SourceRange) -> Self {
    let list = paths.prefix(3).map { "`\($0)`" }.joined(separator: ", ") + (paths.count > 3 ? " …" : "")
    return Diagnostic(
      .alwaysRelevant,
      Message(
        da: "\(list) er altid relevant og kan ikke vælges fra",
        en: "\(list) \(paths.count == 1 ? "is" : "are") always relevant and can't be left out",
        sv: "\(list) är alltid relevant och kan inte väljas bort"),
      at: range,
      help: Message(
        da: "besvar det, eller skriv `ikke-i-fokus` eller `ikke-belyst`",
        en: "answer it, or write `not-in-focus` or `not-established`",
        sv: "besvara det, eller skriv `inte-i-fokus` eller `inte-klarlagd`"))
  }

  static func aggregateAnswered(_ value: Located<String>, _ path: String) -> Self {
    Diagnostic(
      .aggregateAnswered,
      Message(
        da: "`\(path)` regnes ud af det, der står under; her kan ikke stå `\(value.value)`",
        en: "`\(path)` is made of what stands below; `\(value.value)` can't stand here",
        sv: "`\(path)` räknas ut av det som står under; här kan det inte stå `\(value.value)`"), at: value.range,
      remedy: Spelling.nearest(to: value.value, among: RecordReader.statuses.words).map {
        .didYouMean($0, at: value.range)
      },
      help: Message(
        da: "besvar spørgsmålene under det, eller skriv `ikke-i-fokus` eller `ikke-relevant`",
        en: "answer the questions below it, or write `not-in-focus` or `not-relevant`",
        sv: "besvara frågorna under det, eller skriv `inte-i-fokus` eller `inte-relevant`"))
  }

  static func listAsAnswer(at range: SourceRange) -> Self {
    Diagnostic(
      .listAsAnswer,
      Message(
        da: "et spørgsmål har ét svar, ikke en liste", en: "a question has one answer, not a list",
        sv: "en fråga har ett svar, inte en lista"), at: range,
      help: Message(
        da: "skriv kun ét svar; flere ting kan stå i `bedømmelse`",
        en: "write one answer only; more can stand in `note`",
        sv: "skriv bara ett svar; flera saker kan stå i `bedömning`"))
  }

  static func answeredTwice(at range: SourceRange, first: SourceRange) -> Self {
    Diagnostic(
      .answeredTwice,
      Message(
        da: "spørgsmålet har allerede et svar på linje \(first.start.line)",
        en: "the question already has an answer on line \(first.start.line)",
        sv: "frågan har redan ett svar på rad \(first.start.line)"),
      at: range,
      help: Message(
        da: "behold kun ét af svarene", en: "keep only one of the answers", sv: "behåll bara ett av svaren"),
      related: first)
  }

  static func scoreIsUnclear(_ score: Located<Rational>) -> Self {
    Diagnostic(
      .scoreIsUnclear,
      Message(
        da: "scoren \(score.value.decimal(mark: ",")) svarer ikke til netop ét svar",
        en: "the score \(score.value.decimal()) doesn't belong to just one answer",
        sv: "poängen \(score.value.decimal(mark: ",")) motsvarar inte precis ett svar"),
      at: score.range,
      help: Message(
        da: "skriv `svar:` og selve svaret", en: "write `answer:` and the answer itself",
        sv: "skriv `svar:` och själva svaret"))
  }

  static func missingUnitKind(_ known: [String], at range: SourceRange) -> Self {
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .missingUnitKind,
      Message(da: "enhedens type mangler", en: "the kind of the unit is missing", sv: "enhetens typ saknas"), at: range,
      help: Message(
        da: "skriv `type:` under `enhed:`, en af \(list)", en: "write `kind:` under `unit:`, one of \(list)",
        sv: "skriv `typ:` under `enhet:`, en av \(list)"))
  }

  static func missingVisitDate(at range: SourceRange) -> Self {
    Diagnostic(
      .missingVisitDate,
      Message(
        da: "besøgets dato mangler, og tjeklisten bruger den",
        en: "the date of the visit is missing, and the checklist uses it",
        sv: "besökets datum saknas, och checklistan använder det"),
      at: range,
      help: Message(
        da: "skriv `dato: 2026-03-12` under `besøg:`", en: "write `date: 2026-03-12` under `visit:`",
        sv: "skriv `datum: 2026-03-12` under `besök:`"))
  }

  static func notInForce(_ checklist: Checklist, _ date: Day, at range: SourceRange) -> Self {
    let name = "`\(checklist.id.rawValue)` \(checklist.version)"
    func bounds(_ from: String, _ until: String) -> String {
      [
        checklist.effective.from.map { "\(from) \($0)" }, checklist.effective.until.map { "\(until) \($0)" },
      ].compactMap { $0 }.joined(separator: " ")
    }
    return Diagnostic(
      .notInForce,
      Message(
        da: "\(name) gælder ikke \(date)", en: "\(name) isn't in force on \(date)", sv: "\(name) gäller inte \(date)"),
      at: range,
      help: Message(
        da: "den gælder \(bounds("fra", "til")); se efter, om datoen er rigtig",
        en: "it is in force \(bounds("from", "until")); check whether the date is right",
        sv: "den gäller \(bounds("från", "till")); se efter om datumet är rätt"))
  }
}

extension Choice {
  /// The words for people, behind the value, where they say more.
  fileprivate var inBrackets: String {
    guard let words = text.variants.first?.text, words != value else { return "" }
    return " (\(words))"
  }
}
