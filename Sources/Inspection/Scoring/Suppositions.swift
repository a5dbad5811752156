/// What is supposed of a record: for each input, all that it may still be. The evaluator reads it in place of a record.
package struct Suppositions: Sendable {
  /// An option that is chosen, and whether perhaps none is.
  struct Choice: Sendable {
    var options: [Int32] = []
    var mayBeMissing = true

    /// Whether the option is one of these.
    func isAmong(_ choices: [Int32]) -> TruthSet {
      options.reduce(into: mayBeMissing ? .unknown : []) { $0.formUnion(TruthSet(choices.contains($1))) }
    }
  }

  struct Answer: Sendable {
    var statuses = StatusSet(.unanswered)
    /// Options that may be answered.
    var options: [Int32] = []
    var score: Interval?
    var number: Interval?
    var hasNote = TruthSet.no
    var sources = Interval(0)
    var kinds = Interval(0)
    /// Kinds of sources as bits: those that are there, and those that may be.
    var (surelyOf, perhapsOf): (UInt64, UInt64) = (0, 0)

    /// Whether a kind of source is there.
    func hasSource(_ kind: Int32) -> TruthSet {
      let bit: UInt64 = 1 << UInt64(kind)
      return surelyOf & bit != 0 ? .yes : perhapsOf & bit != 0 ? .either : .no
    }
  }

  package struct Fact: Sendable {
    var mayBeMissing = true
    var mayBeGiven = false
    var options: [Int32] = []
    /// Options of a fact that takes several: those chosen, and those that may be.
    package var (chosen, open): (UInt64, UInt64) = (0, 0)
    var number: Interval?
    var days: ClosedRange<Day>?
  }

  private(set) var answers: [Answer]
  package private(set) var facts: [Fact]
  private(set) var unitKind = Choice()
  private(set) var visitForm = Choice()
  private(set) var purpose = Choice()
  private(set) var authority = Choice()
  private(set) var visitDate: ClosedRange<Day>?

  package let inputs: Inputs
  /// By input, the values that are still supposed.
  package private(set) var ranges: [Range<Int>]
  private let checklist: Checklist

  /// Of no record; for evaluators that read one.
  init(noneOf checklist: Checklist) {
    (self.inputs, self.checklist) = (Inputs(), checklist)
    (answers, facts, ranges) = ([], [], [])
  }

  /// Of which nothing is known yet.
  package init(_ inputs: Inputs, of checklist: Checklist) {
    (self.inputs, self.checklist) = (inputs, checklist)
    answers = Array(repeating: Answer(), count: checklist.items.count)
    facts = Array(repeating: Fact(), count: checklist.allFacts.count)
    ranges = inputs.values.map { $0.indices }
    for input in ranges.indices { suppose(ranges[input], for: input) }
  }

  package func isOpen(_ input: Int) -> Bool { ranges[input].count > 1 }

  /// Supposes that an input has one of some of its values. For one value that stands for many, `asExample` takes the example.
  package mutating func suppose(_ range: Range<Int>, for input: Int, asExample: Bool = false) {
    ranges[input] = range
    var values = inputs.values[input][range]
    if asExample {
      values = values.map { if case .between(_, let example) = $0 { .number(example) } else { $0 } }[...]
    }
    switch inputs.all[input] {
    case .answer(let item): supposeAnswer(values, item)
    case .note(let item): answers[item].hasNote = Self.truths(values)
    case .sources(let item): supposeSources(values, item)
    case .fact(let fact): supposeFact(values, fact)
    case .member(let fact, let option):
      let bit: UInt64 = 1 << UInt64(option)
      (facts[fact].chosen, facts[fact].open) = (facts[fact].chosen & ~bit, facts[fact].open & ~bit)
      if values.count > 1 { facts[fact].open |= bit } else if values.first == .flag(true) { facts[fact].chosen |= bit }
    case .unitKind: unitKind = Self.choice(values)
    case .visitForm: visitForm = Self.choice(values)
    case .purpose: purpose = Self.choice(values)
    case .authority: authority = Self.choice(values)
    case .visitDate: visitDate = Self.days(values)
    }
  }

  private mutating func supposeAnswer(_ values: ArraySlice<InputValue>, _ item: Int) {
    guard let question = checklist.items[item].question else { return }
    var (statuses, options, score, number): (StatusSet, [Int32], Interval?, Interval?) = ([], [], nil, nil)
    let scale = checklist.scales[question.scale]
    func add(_ new: Interval?) {
      guard let new else {
        statuses.insert(StatusSet(.unscored))
        return
      }
      statuses.insert(StatusSet(.scored))
      score = score?.hull(new) ?? new
    }
    for value in values {
      switch value {
      case .open: statuses.insert(StatusSet(checklist.isBeyondLeast(item) ? .notApplicable : .unanswered))
      case .status(let status): statuses.insert(StatusSet(status))
      case .option(let option):
        options.append(option)
        if case .choice(let all) = scale.kind { add(all[Int(option)].score.map { Interval($0) }) }
      case .number(let new):
        number = number?.hull(Interval(new)) ?? Interval(new)
        add(scale.score(ofNumber: new).map { Interval($0) })
      case .between(let new, let example):
        number = number?.hull(new) ?? new
        if case .number(_, let steps) = scale.kind, steps.isEmpty {
          add(new)
        } else {
          add(scale.score(ofNumber: example).map { Interval($0) })
        }
      case .text: add(nil)
      case .day, .flag, .sources: break
      }
    }
    answers[item].statuses = statuses
    (answers[item].options, answers[item].score, answers[item].number) = (options, score, number)
  }

  private mutating func supposeSources(_ values: ArraySlice<InputValue>, _ item: Int) {
    var (counts, kinds): (Interval?, Interval?) = (nil, nil)
    var (surely, perhaps): (UInt64, UInt64) = (.max, 0)
    for case .sources(let count, let bits) in values {
      let (one, other) = (Interval(Rational(count)), Interval(Rational(bits.nonzeroBitCount)))
      (counts, kinds) = (counts?.hull(one) ?? one, kinds?.hull(other) ?? other)
      (surely, perhaps) = (surely & bits, perhaps | bits)
    }
    (answers[item].surelyOf, answers[item].perhapsOf) = (surely & perhaps, perhaps)
    answers[item].sources = counts ?? Interval(0)
    answers[item].kinds = kinds ?? Interval(0)
  }

  private mutating func supposeFact(_ values: ArraySlice<InputValue>, _ fact: Int) {
    facts[fact].mayBeMissing = values.contains(.open)
    facts[fact].mayBeGiven = values.contains { $0.isGiven }
    facts[fact].options = Self.choice(values).options
    facts[fact].days = Self.days(values)
    facts[fact].number = values.reduce(nil) { hull, value in
      switch value {
      case .number(let number): hull?.hull(Interval(number)) ?? Interval(number)
      case .between(let numbers, _): hull?.hull(numbers) ?? numbers
      case .open, .status, .option, .text, .day, .flag, .sources: hull
      }
    }
  }

  private static func choice(_ values: ArraySlice<InputValue>) -> Choice {
    Choice(
      options: values.compactMap { if case .option(let option) = $0 { option } else { nil } },
      mayBeMissing: values.contains(.open))
  }

  private static func days(_ values: ArraySlice<InputValue>) -> ClosedRange<Day>? {
    let days = values.compactMap { if case .day(let day) = $0 { day } else { nil } }
    guard let first = days.min(), let last = days.max() else { return nil }
    return first...last
  }

  private static func truths(_ values: ArraySlice<InputValue>) -> TruthSet {
    values.reduce(into: []) { if case .flag(let flag) = $1 { $0.formUnion(TruthSet(flag)) } }
  }
}
