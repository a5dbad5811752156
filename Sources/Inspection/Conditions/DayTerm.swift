/// A day that a condition compares, as it is given or so much earlier or later: `visit.date - 12 months`.
public struct DayTerm: Hashable, Sendable {
  public enum Source: Hashable, Sendable {
    case written(Day)
    case visit
    case fact(Int32)
  }

  /// Where it comes from.
  package let source: Source
  package let shift: DayShift?

  package init(_ source: Source, _ shift: DayShift? = nil) { (self.source, self.shift) = (source, shift) }

  /// The day that it stands for where its source gives this one.
  package func day(from given: Day) -> Day { shift?.moved(given) ?? given }

  /// The same where the source gives any of some days.
  func days(from given: ClosedRange<Day>) -> ClosedRange<Day> {
    day(from: given.lowerBound)...day(from: given.upperBound)
  }

  /// The first day that its source can give for it to be this day or a later one; `nil` where the calendar ends before.
  func firstGiven(for day: Day) -> Day? {
    guard let shift else { return day }
    // Where a month is too short, the day that is moved back lies a few days off.
    let near = shift.reversed.moved(day).number
    return (near - 4...near + 4).lazy.map { Day(number: $0) }.first { self.day(from: $0) >= day }
  }

  /// What it reads of a record.
  package var input: Input? {
    switch source {
    case .written: nil
    case .visit: .visitDate
    case .fact(let fact): .fact(Int(fact))
    }
  }

  /// The day, where it turns on nothing that a record says.
  package var written: Day? { if case .written(let given) = source { day(from: given) } else { nil } }

  /// Written out, the same for what means the same in two versions of a checklist.
  package func form(ofFact fact: (Int32) -> String) -> String {
    let given =
      switch source {
      case .written(let day): day.description
      case .visit: "visit.date"
      case .fact(let index): fact(index)
      }
    return shift.map { given + " " + $0.phrase(in: .english) } ?? given
  }

  /// What someone might have mistyped it for: the constants in it one up and one down.
  package var neighbours: [(change: ConstantChange, term: DayTerm)] {
    var neighbours: [(change: ConstantChange, term: DayTerm)] = []
    if case .written(let old) = source {
      for case let new? in [old.previous, old.next] {
        neighbours.append((.day(old: old, new: new), DayTerm(.written(new), shift)))
      }
    }
    guard let shift else { return neighbours }
    for count in [shift.count - 1, shift.count + 1] where count >= 0 {
      let change = ConstantChange.number(old: Rational(Int(shift.count)), new: Rational(Int(count)))
      neighbours.append((change, DayTerm(source, DayShift(isBack: shift.isBack, count: count, unit: shift.unit))))
    }
    return neighbours
  }
}

/// How far a day is moved: a whole number of days, weeks, months or years, back or forward.
public struct DayShift: Hashable, Sendable {
  public enum Unit: CaseIterable, Sendable {
    case days, weeks, months, years

    package var keyword: Keyword {
      switch self {
      case .days: .days
      case .weeks: .weeks
      case .months: .months
      case .years: .years
      }
    }
  }

  /// Farther than anyone means.
  static let mostCount = 10_000

  package let isBack: Bool
  let count: Int32
  let unit: Unit

  var reversed: DayShift { DayShift(isBack: !isBack, count: count, unit: unit) }

  /// The day so much earlier or later. The last day of a shorter month stands for what it lacks; beyond the calendar stands its first
  /// or last day.
  func moved(_ day: Day) -> Day {
    let count = Int(isBack ? -self.count : self.count)
    switch unit {
    case .days: return Day(number: day.number + count)
    case .weeks: return Day(number: day.number + 7 * count)
    case .months: return day.moved(byMonths: count)
    case .years: return day.moved(byMonths: 12 * count)
    }
  }

  /// About how many days that is, and how many it may be more or less, as months are of several lengths.
  var length: (days: Int, slack: Int) {
    let count = Int(isBack ? -self.count : self.count)
    switch unit {
    case .days: return (count, 0)
    case .weeks: return (7 * count, 0)
    case .months: return (count * 146_097 / 4800, 4)
    case .years: return (count * 146_097 / 400, 4)
    }
  }

  /// As in `minus 12 måneder`.
  package func phrase(in language: Language) -> String {
    let words = unit.keyword.words(in: language)
    return "\(isBack ? "minus" : "plus") \(count) \(count == 1 ? words[words.count - 1] : words[0])"
  }
}

extension Day {
  /// The day so many months later or earlier; the last of a shorter month stands for what it lacks.
  package func moved(byMonths count: Int) -> Day {
    let months = year * 12 + month - 1 + count
    if months < 12 { return .first }
    if months >= 120_000 { return .last }
    let (year, month) = (months / 12, months % 12 + 1)
    return Day(ordinal: Int32(year * 10_000 + month * 100 + min(day, Day.days(in: month, of: year))))
  }
}

extension Conditions {
  /// The days that are compared with each other.
  package var comparedDays: [(left: DayTerm, right: DayTerm)] {
    conditions.compactMap { if case .leaf(.days(_, let left, let right)) = $0 { (left, right) } else { nil } }
  }

  /// The days at which something changes with one that a record names; of two that it names, an example.
  package var constantDays: [Day] {
    let example = Day(year: 2026, month: 1, day: 15)
    return comparedDays.flatMap { left, right -> [Day] in
      switch (left.written, right.written) {
      case (let first?, let second?): return [first, second]
      case (let day?, nil): return right.turningDays(at: day)
      case (nil, let day?): return left.turningDays(at: day)
      case (nil, nil):
        guard left.shift != nil || right.shift != nil, let example else { return [] }
        return [example] + left.turningDays(at: right.day(from: example))
      }
    }
  }
}

extension DayTerm {
  /// The days from which on it is this day or later, and later than this day.
  func turningDays(at day: Day) -> [Day] {
    if shift == nil { return [day] }
    return [day, day.next].compactMap { $0.flatMap { firstGiven(for: $0) } }
  }
}

/// A constant of a condition, and another in its place.
public enum ConstantChange: Hashable, Sendable {
  case number(old: Rational, new: Rational)
  case day(old: Day, new: Day)
}

// MARK: Faults

extension Diagnostic {
  /// `-12 months`, `date-12 months` or `12months`: the fault of blanks that are missing; `nil` where none are.
  static func withoutBlanks(_ before: ConditionToken, _ token: ConditionToken, isUnit: Bool) -> Self? {
    guard before.kind == .word, token.kind == .word else { return nil }
    func isSign(_ character: Character?) -> Bool { character == "-" || character == "+" }
    let digits = before.text.reversed().prefix { $0.isNumber }.count
    let name = before.text.dropLast(digits)
    if isUnit, digits > 0, isSign(name.last), name.count > 1 {
      return blanksMissing(
        before.text, "\(name.dropLast()) \(name.suffix(1)) \(before.text.suffix(digits))", at: before.range)
    }
    if token.number != nil, token.text.first?.isNumber == true, isSign(before.text.last), before.text.count > 1 {
      let range = SourceRange(before.range.start, token.range.end)
      let meant = "\(before.text.dropLast()) \(before.text.suffix(1)) \(token.text)"
      return blanksMissing("\(before.text) \(token.text)", meant, at: range)
    }
    guard isSign(token.text.first), token.text.dropFirst().first?.isNumber == true else { return nil }
    return blanksMissing(token.text, "\(token.text.prefix(1)) \(token.text.dropFirst())", at: token.range)
  }

  private static func blanksMissing(_ text: String, _ meant: String, at range: SourceRange) -> Self {
    Diagnostic(
      .dateShift, Message(da: "her mangler mellemrum", en: "blanks are missing here", sv: "här saknas mellanrum"),
      at: range,
      help: Message(
        da: "skriv `\(meant)` i stedet for `\(text)`", en: "write `\(meant)` in place of `\(text)`",
        sv: "skriv `\(meant)` i stället för `\(text)`"))
  }

  static func notWhole(_ token: ConditionToken, units: KeywordSet) -> Self {
    let digits = token.text.prefix { $0.isNumber }
    if token.kind == .word, !digits.isEmpty, units.match(String(token.text.dropFirst(digits.count))) != nil {
      return blanksMissing(token.text, "\(digits) \(token.text.dropFirst(digits.count))", at: token.range)
    }
    return Diagnostic(
      .dateShift,
      Message(da: "her skal stå et helt tal", en: "a whole number belongs here", sv: "här ska det stå ett heltal"),
      at: token.range, help: onlyDates)
  }

  static func movedTooFar(_ token: ConditionToken) -> Self {
    let most = DayShift.mostCount
    return Diagnostic(
      .dateShift,
      Message(
        da: "tallet kan højst være \(most)", en: "the number can be \(most) at most", sv: "talet kan vara högst \(most)"
      ),
      at: token.range)
  }

  static func unitMissing(after number: ConditionToken, _ token: ConditionToken, units: KeywordSet) -> Self {
    func list(_ language: Language) -> String {
      language.choice(among: units.keywords.map { "`\($0.word(in: language))`" })
    }
    let isWord = token.kind == .word && ConditionParser.operators.match(token.text) == nil
    return Diagnostic(
      .dateShift,
      Message(
        da: "efter `\(number.text)` skal der stå \(list(.danish))",
        en: "after `\(number.text)` must stand \(list(.english))",
        sv: "efter `\(number.text)` ska det stå \(list(.swedish))"),
      at: isWord ? token.range : number.range,
      help: (isWord ? Spelling.nearest(to: token.text, among: units.words) : nil).map { .didYouMean($0) } ?? onlyDates)
  }

  static func movedTwice(at range: SourceRange) -> Self {
    Diagnostic(
      .dateShift,
      Message(
        da: "en dato kan kun flyttes én gang", en: "a date can be moved only once",
        sv: "ett datum kan bara flyttas en gång"),
      at: range,
      help: Message(
        da: "skriv det som ét tal, for eksempel `- 14 måneder`",
        en: "write it as one number, for example `- 14 months`",
        sv: "skriv det som ett tal, till exempel `- 14 månader`"))
  }

  private static var onlyDates: Message {
    Message(
      da: "der kan kun regnes med datoer, for eksempel `besøg.dato - 12 måneder`",
      en: "only dates can be calculated with, for example `visit.date - 12 months`",
      sv: "det går bara att räkna med datum, till exempel `besök.datum - 12 månader`")
  }
}

extension DiagnosticCode {
  static let dateShift = DiagnosticCode(
    "date-shift",
    da: """
      En dato kan flyttes et helt antal dage, uger, måneder eller år: besøg.dato - 12 måneder. Der er mellemrum om tegnet og efter \
      tallet. Den sidste dag i en kortere måned står for det, den mangler.
      """,
    en: """
      A date can be moved by a whole number of days, weeks, months or years: visit.date - 12 months. There are blanks round the sign \
      and after the number. The last day of a shorter month stands for what it lacks.
      """,
    sv: """
      Ett datum kan flyttas ett helt antal dagar, veckor, månader eller år: besök.datum - 12 månader. Det är mellanrum runt tecknet \
      och efter talet. Den sista dagen i en kortare månad står för det som den saknar.
      """)
}
