import Inspection

/// Goes through a checklist for the values that could be mistyped, one at a time. What a checklist takes over from the one that it builds
/// on is left to that one.
struct MutantFinder {
  let checklist: Checklist
  /// The parts of all conditions of which cases can expect something.
  let parts: [DecidedPart]
  private var found: [Mutant] = []
  private var places: [Key: Int] = [:]

  private struct Key: Hashable {
    let range: SourceRange
    let words: Message
  }

  /// In the order of the document.
  static func mutants(of checklist: Checklist) -> [Mutant] {
    var finder = MutantFinder(checklist: checklist)
    for kind in MutantKind.all { kind.find(&finder) }
    let own = checklist.layers.last?.firstLine ?? 1
    return finder.found.filter { Int($0.range.start.line) >= own }.enumerated().sorted {
      ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
    }.map { $0.element }
  }

  private init(checklist: Checklist) {
    self.checklist = checklist
    // What a rule only says no case can expect.
    parts = DecidedPart.all(of: checklist).filter { part in
      if case .rule(let rule) = part.decision { !checklist.rules[rule].onlySays } else { true }
    }
  }

  /// What is written once and holds for several is one mutant.
  mutating func add(
    _ words: Message, _ name: String, at range: SourceRange, beyondResults: Bool = false, _ part: MutantPart
  ) {
    let key = Key(range: range, words: words)
    if let known = places[key] {
      found[known].parts.append(part)
    } else {
      places[key] = found.count
      found.append(Mutant(words: words, name: name, range: range, isBeyondResults: beyondResults, parts: [part]))
    }
  }

  /// The same of a condition.
  mutating func add(
    _ words: Message, of part: DecidedPart, _ make: @escaping @Sendable (inout Conditions) -> ConditionRef
  ) {
    let isBeyondResults =
      switch part.decision {
      case .note, .sources, .demand, .factApplies, .fact: true
      case .rule, .finding, .applies, .row: false
      }
    let change = ConditionChange(decision: part.decision, part: part.condition, set: part.set, make: make)
    add(words, part.name, at: part.range, beyondResults: isBeyondResults, MutantPart(change))
  }
}

// MARK: Words

extension Message {
  init(each words: (Language) -> String) { self.init(da: words(.danish), en: words(.english), sv: words(.swedish)) }

  static func number(_ number: Rational) -> Message { Message(each: { $0.number(number) }) }

  /// A word of the language between backticks.
  static func code(_ keyword: Keyword) -> Message { Message(each: { "`\(keyword.word(in: $0))`" }) }

  /// As in `weight 4 in place of 2`.
  static func instead(of old: Message, _ new: Message, what: Message = Message(da: "", en: "", sv: "")) -> Message {
    func before(_ language: Language) -> String { what(language).isEmpty ? "" : what(language) + " " }
    return Message(
      da: "\(before(.danish))\(new.da) i stedet for \(old.da)", en: "\(before(.english))\(new.en) instead of \(old.en)",
      sv: "\(before(.swedish))\(new.sv) i stället för \(old.sv)")
  }

  static func instead(of old: String, _ new: String) -> Message {
    instead(of: Message(da: old, en: old, sv: old), Message(da: new, en: new, sv: new))
  }

  static func instead(of old: Rational, _ new: Rational, what: Keyword? = nil) -> Message {
    instead(
      of: .number(old), .number(new),
      what: what.map { keyword in Message(each: { keyword.word(in: $0) }) } ?? Message(each: { _ in "" }))
  }

  static func without(_ what: Message) -> Message {
    Message(da: "uden \(what.da)", en: "without \(what.en)", sv: "utan \(what.sv)")
  }
}
