/// A value of an input, or many values that no condition tells apart.
package enum InputValue: Hashable, Sendable {
  /// Nothing is said.
  case open
  /// An answer that is none: not relevant, not in focus or not established.
  case status(Status)
  /// An index: of an option, a unit, a form, a purpose or an authority, of which -1 is one that no condition names.
  case option(Int32)
  case number(Rational)
  /// Any number between two, of which one is an example.
  case between(Interval, example: Rational)
  case text
  case day(Day)
  case flag(Bool)
  /// How many, and of which kinds, as bits.
  case sources(count: Int, kinds: UInt64)

  /// Whether something is said that conditions can read.
  var isGiven: Bool {
    switch self {
    case .open, .status: false
    case .option, .number, .between, .text, .day, .flag, .sources: true
    }
  }
}

/// The values of one input.
struct InputValues {
  let all: [InputValue]
  /// Whether whatever conditions tell apart is among them.
  let isExhaustive: Bool

  init(_ all: [InputValue], isExhaustive: Bool = true) { (self.all, self.isExhaustive) = (all, isExhaustive) }

  static func + (given: Self, others: [InputValue]) -> Self {
    Self(given.all + others, isExhaustive: given.isExhaustive)
  }
}

/// All inputs of a checklist that results may turn on, each with its values: what is given from low to high, then what is not.
package struct Inputs: Sendable {
  package private(set) var all: [Input] = []
  package private(set) var values: [[InputValue]] = []
  /// The inputs of which some condition may tell apart more values than stand here.
  private var open: Set<Int> = []
  private var indices: [Input: Int] = [:]

  /// None at all.
  init() {}

  package init(of checklist: Checklist) { self.init(of: [checklist]) }

  /// The inputs of a checklist, with the values that it or another of the same questions and facts tells apart.
  package init(of checklist: Checklist, and other: Checklist) { self.init(of: [checklist, other]) }

  private init(of checklists: [Checklist]) {
    let checklist = checklists[0]
    let (breaks, days) = (Breaks(of: checklists), DayBreaks(of: checklists))
    if !checklist.units.isEmpty { add(.unitKind, checklist.units.indices.map { .option(Int32($0)) }) }
    add(.visitForm, Visit.Form.allCases.map { .option($0.rawValue) } + [.open])
    if !checklist.purposes.isEmpty {
      add(.purpose, checklist.purposes.indices.map { .option(Int32($0)) } + [.open])
    }
    if !checklist.authorities.isEmpty {
      add(.authority, checklist.authorities.indices.map { .option(Int32($0)) } + [.option(-1), .open])
    }
    if checklists.contains(where: { $0.readsVisitDate }) { add(.visitDate, days.values(of: .visit)) }
    // What is read of the visit before is one checklist's own.
    let facts = checklists.count == 1 ? checklist.allFacts : checklist.facts
    for (index, fact) in facts.enumerated() { add(fact, index, breaks, days) }
    for (index, item) in checklist.items.enumerated() {
      guard let question = item.question else { continue }
      let steps = checklists.dropFirst().flatMap { $0.steps(ofQuestion: index) }
      var answers = Self.answers(to: question, of: checklist, breaks, steps)
      // The order in which the answers of a question that takes several are looked at: none stands before one that is there.
      if item.isOneOfSeveral { answers = answers.filter { $0 != .open } + [.open] }
      add(.answer(index), answers)
      if breaks.readsNotes { add(.note(index), [.flag(false), .flag(true)]) }
      if breaks.readsSources { add(.sources(index), breaks.sources(of: index, kinds: checklist.sourceKinds.count)) }
    }
  }

  private mutating func add(_ input: Input, _ values: [InputValue]) { add(input, InputValues(values)) }

  private mutating func add(_ input: Input, _ values: InputValues) {
    indices[input] = all.count
    if !values.isExhaustive { open.insert(all.count) }
    all.append(input)
    self.values.append(values.all)
  }

  private mutating func add(_ fact: Fact, _ index: Int, _ breaks: Breaks, _ days: DayBreaks) {
    switch fact.kind {
    case .choice(let options, several: false):
      add(.fact(index), options.indices.map { .option(Int32($0)) } + [.open])
    case .choice(let options, several: true):
      add(.fact(index), [.flag(true), .open])
      for option in options.indices { add(.member(fact: index, option: option), [.flag(false), .flag(true)]) }
    case .number(let bounds): add(.fact(index), breaks.numbers(ofFactWithin: bounds, isWhole: fact.isWhole) + [.open])
    case .date: add(.fact(index), days.values(of: .fact(Int32(index))) + [.open])
    }
  }

  private static func answers(
    to question: Item.Question, of checklist: Checklist, _ breaks: Breaks, _ otherSteps: [Scale.Step]
  ) -> [InputValue] {
    let scale = checklist.scales[question.scale]
    var values: [InputValue]
    switch scale.kind {
    case .choice(let options):
      values = options.indices.sorted { (options[$0].score ?? 0, $0) < (options[$1].score ?? 0, $1) }
        .map { .option(Int32($0)) }
    case .number(let bounds, let steps): values = breaks.answers(within: bounds, steps, otherSteps)
    case .free: values = [.text]
    }
    values += [.open, .status(.notEstablished), .status(.notInFocus)]
    if question.allowsNotRelevant { values.append(.status(.notRelevant)) }
    return values
  }

  /// Whether the values of an input are all there are, as far as anything tells them apart.
  package func isExhaustive(_ input: Int) -> Bool { !open.contains(input) }

  /// The place of an input among all; `nil` where no result can turn on it.
  package func index(of input: Input) -> Int? { indices[input] }

  /// How many of an input's values are given ones; they stand first.
  package func givenCount(_ input: Int) -> Int { values[input].firstIndex { !$0.isGiven } ?? values[input].count }

  /// Two halves of some of an input's values; what is given apart from what is not.
  package func halves(of range: Range<Int>, _ input: Int) -> (Range<Int>, Range<Int>) {
    let given = givenCount(input)
    let middle =
      range.lowerBound < given && given < range.upperBound ? given : (range.lowerBound + range.upperBound) / 2
    return (range.lowerBound..<middle, middle..<range.upperBound)
  }
}

extension Checklist {
  fileprivate func steps(ofQuestion item: Int) -> [Scale.Step] {
    guard let question = items[item].question, case .number(_, let steps) = scales[question.scale].kind else {
      return []
    }
    return steps
  }
}
