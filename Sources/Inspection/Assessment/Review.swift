/// Goes through an evaluated record for what reports say in words: findings, what is undecided, what is missing.
struct Review: ~Copyable {
  private var evaluator: Evaluator
  private let checklist: Checklist
  private let record: Record
  private(set) var findings: [Finding] = []
  private(set) var undecided: [Undecided] = []
  private(set) var missing: [Missing] = []
  private(set) var warnings: [Diagnostic]

  init(_ evaluator: consuming Evaluator, _ warnings: [Diagnostic]) {
    checklist = evaluator.checklist
    record = evaluator.record
    self.evaluator = evaluator
    self.warnings = warnings
  }

  // MARK: Findings

  mutating func findFindings() {
    for index in checklist.findings.indices where checklist.findings[index].item != nil {
      judge(finding: index)
    }
    for index in checklist.rules.indices { judge(rule: index) }
    for (index, own) in record.findings.enumerated() {
      findings.append(
        Finding(
          origin: .inspector(index), id: "inspector-\(index + 1)", point: own.point, category: own.category,
          setAside: nil, because: []))
    }
  }

  /// Warns of findings that were set aside though nothing was found.
  mutating func findUnusedSetAsides() {
    if record.setAside.isEmpty { return }
    var found = Set<Int>()
    for case .definition(let index) in findings.map(\.origin) { found.insert(index) }
    for setAside in record.setAside where !found.contains(setAside.finding) {
      warnings.append(.setAsideUnused(checklist.findings[setAside.finding].id, at: setAside.range))
    }
  }

  /// A finding under a criterion, which needs the criterion to be answered.
  private mutating func judge(finding index: Int) {
    guard let item = checklist.findings[index].item,
      !evaluator.states[item].possible.isDisjoint(with: .answered)
    else { return }
    let when = checklist.findings[index].when
    switch when.map({ evaluator.truth($0) }) ?? .yes {
    case .no: break
    case .yes: add(index)
    case .unknown: addUndecided(checklist.findings[index].id, when)
    }
  }

  private mutating func judge(rule index: Int) {
    switch evaluator.rules[index].truth {
    case .no: break
    case .yes: if let finding = checklist.rules[index].finding { add(finding) }
    case .unknown: addUndecided(checklist.rules[index].id, checklist.rules[index].when)
    }
  }

  private mutating func add(_ index: Int) {
    let definition = checklist.findings[index]
    var reasons: [Because] = []
    if let when = definition.when { explain(when, as: .yes, into: &reasons) }
    if definition.when == nil, let item = definition.item { explain(item, into: &reasons) }
    findings.append(
      Finding(
        origin: .definition(index), id: definition.id, point: definition.point, category: definition.category,
        setAside: record.setAside.first { $0.finding == index }?.reason, because: reasons))
  }

  private mutating func addUndecided(_ id: String, _ when: ConditionRef?) {
    var waiting: [String] = []
    if let when { wait(for: when, &waiting) }
    undecided.append(Undecided(id: id, waitingFor: waiting))
  }

  // MARK: Because

  /// The answers and facts that make a condition what it is.
  private mutating func explain(_ condition: ConditionRef, as truth: Truth, into reasons: inout [Because]) {
    switch checklist.conditions[condition] {
    case .or(let left, let right), .and(let left, let right):
      if evaluator.truth(left) == truth { explain(left, as: truth, into: &reasons) }
      if evaluator.truth(right) == truth { explain(right, as: truth, into: &reasons) }
    case .not(let inner): explain(inner, as: !truth, into: &reasons)
    case .any(let set, let inner): explain(set, inner, truth == .yes, into: &reasons)
    case .all(let set, let inner): explain(set, inner, truth == .yes, into: &reasons)
    case .numbers(_, let left, let right):
      explain(left, into: &reasons)
      explain(right, into: &reasons)
    default: for read in Reads(condition, in: checklist.conditions).all { explain(read, into: &reasons) }
    }
  }

  private mutating func explain(_ quantity: QuantityRef, into reasons: inout [Because]) {
    switch checklist.conditions[quantity] {
    case .count(let set, let inner), .share(let set, let inner): explain(set, inner, true, into: &reasons)
    default: for read in Reads(quantity, in: checklist.conditions).all { explain(read, into: &reasons) }
    }
  }

  /// The members of a set that fulfil the condition, or that do not.
  private mutating func explain(_ set: SetRef, _ inner: ConditionRef, _ wanted: Bool, into reasons: inout [Because]) {
    let outer = evaluator.member
    for member in checklist.conditions[set].members {
      evaluator.member = member
      if evaluator.truth(inner) == Truth(wanted) { explain(Int(member), into: &reasons) }
    }
    evaluator.member = outer
  }

  private func explain(_ read: Reads.Read, into reasons: inout [Because]) {
    switch read {
    case .score(let item), .value(let item), .answer(let item), .status(let item): explain(item, into: &reasons)
    case .fact(let fact):
      let answer = record.facts[fact]
      guard let value = checklist.words(for: answer.value, of: fact) else { return }
      add(Because(path: checklist.facts[fact].id, value: value, line: answer.line), to: &reasons)
    case .visit: break
    }
  }

  private func explain(_ item: Int, into reasons: inout [Because]) {
    let (state, answer) = (evaluator.states[item], record.answers[item])
    let value =
      checklist.words(for: answer.value, to: item)
      ?? (state.counts ? state.result.lowest.decimal(2) : state.status.name)
    add(Because(path: checklist.items[item].path, value: value, line: answer.position.line), to: &reasons)
  }

  private func add(_ reason: Because, to reasons: inout [Because]) {
    if !reasons.contains(reason) { reasons.append(reason) }
  }

  // MARK: Waiting

  /// The open answers and facts that keep a condition from being known.
  private mutating func wait(for condition: ConditionRef, _ waiting: inout [String]) {
    switch checklist.conditions[condition] {
    case .or(let left, let right), .and(let left, let right):
      let (first, second) = (evaluator.truth(left), evaluator.truth(right))
      if first == .unknown { wait(for: left, &waiting) }
      if second == .unknown { wait(for: right, &waiting) }
      if first != .unknown, second != .unknown { waitForAll(of: condition, &waiting) }
    case .not(let inner): wait(for: inner, &waiting)
    default: waitForAll(of: condition, &waiting)
    }
  }

  private func waitForAll(of condition: ConditionRef, _ waiting: inout [String]) {
    for read in Reads(condition, in: checklist.conditions).all {
      switch read {
      case .score(let item), .value(let item), .answer(let item), .status(let item): waitForLeaves(of: item, &waiting)
      case .fact(let fact):
        let path = checklist.facts[fact].id
        if record.facts[fact].value == .open, !waiting.contains(path) { waiting.append(path) }
      case .visit: break
      }
    }
  }

  private func waitForLeaves(of item: Int, _ waiting: inout [String]) {
    let status = evaluator.states[item].status
    if checklist.items[item].isAggregate {
      guard status == .notRated else { return }
      for child in checklist.items[item].children { waitForLeaves(of: child, &waiting) }
    } else if status == .unanswered || status == .notEstablished {
      let path = checklist.items[item].path
      if !waiting.contains(path) { waiting.append(path) }
    }
  }

  // MARK: Missing

  mutating func findMissing() {
    for (index, fact) in checklist.facts.enumerated() where fact.isRequired && record.facts[index].value == .open {
      missing.append(Missing(path: fact.id, what: .fact, line: nil))
    }
    for index in checklist.items.indices {
      guard let question = checklist.items[index].question else { continue }
      let line = record.answers[index].position.line
      switch evaluator.states[index].status {
      case .scored, .unscored:
        if let required = question.requiredSources, !required.areMet(by: record.answers[index].sources) {
          missing.append(Missing(path: checklist.items[index].path, what: .sources, line: line))
        }
        if record.answers[index].note == nil, let when = question.noteRequiredWhen, evaluator.truth(when) == .yes {
          missing.append(Missing(path: checklist.items[index].path, what: .note, line: line))
        }
      case .notRelevant, .notEstablished:
        if record.answers[index].reason == nil {
          addMissingReason(statedOn: record.answers[index].statedOn ?? index, line)
        }
      case .unanswered, .notInFocus, .notApplicable, .rated, .notRated: break
      }
    }
    for setAside in record.setAside where setAside.reason.isEmpty {
      missing.append(
        Missing(path: checklist.findings[setAside.finding].id, what: .reason, line: setAside.range.start.line))
    }
    for (item, judgement) in record.judgements where judgement.level != nil && judgement.reason == nil {
      missing.append(Missing(path: checklist.items[item].path, what: .reason, line: judgement.line))
    }
  }

  /// Once for a status that was written on a point and holds for all below.
  private mutating func addMissingReason(statedOn item: Int, _ line: Int32) {
    let path = checklist.items[item].path
    if missing.last?.path != path { missing.append(Missing(path: path, what: .reason, line: line)) }
  }

  // MARK: Applicability

  /// Warns of answers to what is not asked, and of questions where it is not known whether they are.
  mutating func findUnknownApplicability() {
    for index in checklist.items.indices {
      let applicable = evaluator.states[index].isApplicable
      if applicable == .no, checklist.items[index].question != nil { warnOfAnswer(to: index) }
      guard applicable == .unknown, let condition = checklist.items[index].appliesWhen,
        checklist.items[index].parent.map({ evaluator.states[$0].isApplicable == .yes }) ?? true
      else { continue }
      var waiting: [String] = []
      wait(for: condition, &waiting)
      let position = record.answers[index].position
      let place = position.line > 0 ? SourceRange(position, position) : record.idRange
      warnings.append(.applicabilityUnknown(checklist.items[index].path, waiting, at: place))
    }
  }

  private mutating func warnOfAnswer(to index: Int) {
    let position = record.answers[index].position
    guard record.answers[index].value != .open, record.answers[index].statedOn == nil else { return }
    warnings.append(.notApplicable(checklist.items[index].path, at: SourceRange(position, position)))
  }
}

extension RequiredSources {
  func areMet(by sources: [EvidenceSource]) -> Bool {
    guard sources.count >= atLeast else { return false }
    return kinds <= 1 || sources.kindCount >= kinds
  }
}

extension [EvidenceSource] {
  /// How many different kinds there are.
  var kindCount: Int {
    indices.count { index in !self[..<index].contains { $0.kind == self[index].kind } }
  }
}

extension Checklist {
  /// An answer as the record writes it; `nil` when there is none.
  public func words(for value: Answer.Value, to item: Int) -> String? {
    switch value {
    case .option(let option):
      guard let question = items[item].question, case .choice(let options) = scales[question.scale].kind else {
        return nil
      }
      return options[Int(option)].choice.value
    case .number(let number): return number.decimal()
    case .text(let text): return text
    case .open, .notRelevant, .notInFocus, .notEstablished: return nil
    }
  }

  /// A fact as the record writes it; `nil` when it is open.
  public func words(for value: FactAnswer.Value, of fact: Int) -> String? {
    switch (value, facts[fact].kind) {
    case (.choice(let option), .choice(let options, _)): return options[Int(option)].value
    case (.several(let chosen, _), .choice(let options, _)):
      return options.indices.filter { chosen & 1 << UInt64($0) != 0 }.map { options[$0].value }.joined(separator: ", ")
    case (.number(let number), _): return number.decimal()
    case (.date(let day), _): return day.description
    default: return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func setAsideUnused(_ id: String, at range: SourceRange) -> Self {
    Diagnostic(
      .setAsideUnused,
      Message(
        da: "fundet `\(id)` er valgt fra, men svarene giver det ikke",
        en: "the finding `\(id)` is set aside, but the answers don't lead to it"), at: range,
      help: Message(
        da: "slet linjen, eller se efter, om et svar er ændret siden",
        en: "delete the line, or check whether an answer was changed since"))
  }

  fileprivate static func notApplicable(_ path: String, at range: SourceRange) -> Self {
    Diagnostic(
      .answerNotApplicable,
      Message(
        da: "`\(path)` gælder ikke for denne enhed; svaret gemmes, men tæller ikke",
        en: "`\(path)` doesn't apply to this unit; the answer is kept but doesn't count"), at: range,
      help: Message(
        da: "slet svaret, eller ret enhedens type og oplysninger",
        en: "delete the answer, or correct the unit's kind and the facts"))
  }

  fileprivate static func applicabilityUnknown(_ path: String, _ waiting: [String], at range: SourceRange) -> Self {
    let list = waiting.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .applicabilityUnknown,
      Message(
        da: "det vides ikke, om `\(path)` gælder her; det regnes med",
        en: "it isn't known whether `\(path)` applies; it is counted"),
      at: range,
      help: waiting.isEmpty ? nil : Message(da: "udfyld \(list)", en: "fill in \(list)"))
  }
}

extension DiagnosticCode {
  static let answerNotApplicable = DiagnosticCode(
    "answer-not-applicable", .warning,
    da:
      """
      Tjeklisten stiller ikke spørgsmålet til denne slags enhed eller ved denne slags besøg. Svaret bliver stående, \
      men tæller ikke.
      """,
    en: "The checklist doesn't ask this of such a unit or at such a visit. The answer stays but doesn't count.")
  static let setAsideUnused = DiagnosticCode(
    "set-aside-unused", .warning,
    da: """
      Skemaet vælger et fund fra, som svarene slet ikke giver. Måske er et svar ændret, eller det er et andet fund, \
      der menes.
      """,
    en: """
      The record sets a finding aside that the answers don't lead to. Perhaps an answer was changed, or another \
      finding is meant.
      """)
  static let applicabilityUnknown = DiagnosticCode(
    "applicability-unknown", .warning,
    da: "Om spørgsmålet gælder, afhænger af noget, der ikke er udfyldt. Indtil da regnes det for gældende.",
    en: "Whether the question applies depends on something not filled in. Until then it counts as applicable.")
}
