/// Goes through an evaluated record for what reports say in words: findings, what is undecided, what is missing.
struct Review: ~Copyable {
  var evaluator: Evaluator
  let checklist: Checklist
  private(set) var findings: [Finding] = []
  /// What the findings of the checklist rest on, that of one after that of another, and where that of the one in hand begins.
  var reasons: [Because] = []
  var firstReason = 0
  /// Where they lie, finding by finding.
  private var ranges: [Range<Int>] = []
  private(set) var undecided: [Undecided] = []
  /// Rules and findings that wait for nothing but what doesn't apply.
  private(set) var inapplicable: [String] = []
  var missing: [Missing] = []
  var warnings: [Diagnostic]
  /// Facts that are not asked.
  private(set) var unasked: Set<Int> = []

  /// Whether the visit before is known.
  private let isAfterAnother: Bool

  init(_ evaluator: consuming Evaluator, _ warnings: [Diagnostic], isAfterAnother: Bool) {
    self.isAfterAnother = isAfterAnother
    checklist = evaluator.checklist
    self.evaluator = evaluator
    self.warnings = warnings
  }

  mutating func findUnasked() {
    for index in checklist.facts.indices {
      if evaluator.isLeftOut(fact: Int32(index)) == .yes { unasked.insert(index) }
    }
  }

  mutating func findFindings() {
    findings.reserveCapacity(8)
    reasons.reserveCapacity(32)
    for index in checklist.findings.indices where checklist.findings[index].item != nil {
      judge(finding: index)
    }
    for index in checklist.rules.indices { judge(rule: index) }
    for index in findings.indices { findings[index].because = reasons[ranges[index]] }
    for (index, own) in evaluator.record.findings.enumerated() {
      findings.append(
        Finding(
          origin: .inspector(index), id: "inspector-\(index + 1)", point: own.point, category: own.category,
          setAside: nil, because: []))
    }
  }

  /// All that was found out, with the record that the evaluator has had.
  consuming func assessment(_ results: [ItemResult]) -> Assessment {
    Assessment(
      checklist: checklist, record: evaluator.record, results: results, findings: findings, undecided: undecided,
      inapplicable: inapplicable, missing: missing, rules: evaluator.rules, warnings: warnings.sortedByPlace(),
      unasked: unasked)
  }

  /// Warns where a stand was taken on findings though nothing was found.
  mutating func findUnusedSetAsides() {
    if evaluator.record.setAside.isEmpty, evaluator.record.course.stances.isEmpty { return }
    var found = Set<Int>()
    for case .definition(let index) in findings.map({ $0.origin }) { found.insert(index) }
    for setAside in evaluator.record.setAside where !found.contains(setAside.finding) {
      warnings.append(.setAsideUnused(checklist.findings[setAside.finding].id, at: setAside.range))
    }
    for stance in evaluator.record.course.stances where !found.contains(stance.finding) {
      warnings.append(.stanceUnused(checklist.findings[stance.finding].id, at: stance.range))
    }
  }

  private mutating func judge(finding index: Int) {
    switch evaluator.comesUp(index).truth {
    case .no: break
    case .yes: add(index)
    case .unknown: addUndecided(checklist.findings[index].id, checklist.findings[index].when)
    }
  }

  private mutating func judge(rule index: Int) {
    switch evaluator.rules[index].truth {
    case .no: break
    case .yes: if let finding = checklist.rules[index].finding, evaluator.isReplaced(finding) != .yes { add(finding) }
    case .unknown where isNeverMissed(index) || checklist.rules[index].readsEarlier && !isAfterAnother: break
    case .unknown: addUndecided(checklist.rules[index].id, checklist.rules[index].when)
    }
  }

  /// Whether a rule gives a finding and nothing else, and that is replaced by another.
  private mutating func isNeverMissed(_ rule: Int) -> Bool {
    guard let finding = checklist.rules[rule].finding, checklist.rules[rule].effects.isEmpty else { return false }
    return evaluator.isReplaced(finding) == .yes
  }

  private mutating func add(_ index: Int) {
    firstReason = reasons.count
    if let when = checklist.findings[index].when {
      explain(when, as: .yes)
    } else if let item = checklist.findings[index].item {
      explain(item)
    }
    ranges.append(firstReason..<reasons.count)
    findings.append(
      Finding(
        origin: .definition(index), id: checklist.findings[index].id, point: checklist.findings[index].point,
        category: checklist.findings[index].category,
        setAside: evaluator.record.setAside.first { $0.finding == index }?.reason, because: []))
  }

  private mutating func addUndecided(_ id: String, _ when: ConditionRef?) {
    var waits = Waits()
    if let when { wait(for: when, &waits) }
    if waits.areOnlyForWhatDoesNotApply {
      inapplicable.append(id)
    } else {
      undecided.append(Undecided(id: id, waitingFor: waits.paths))
    }
  }
}

extension Diagnostic {
  fileprivate static func setAsideUnused(_ id: String, at range: SourceRange) -> Self {
    Diagnostic(
      .setAsideUnused,
      Message(
        da: "fundet `\(id)` er valgt fra, men svarene giver det ikke",
        en: "the finding `\(id)` is set aside, but the answers don't lead to it",
        sv: "iakttagelsen `\(id)` är bortvald, men svaren leder inte till den"), at: range,
      help: Message(
        da: "slet linjen, eller se efter, om et svar er ændret siden",
        en: "delete the line, or check whether an answer was changed since",
        sv: "ta bort raden, eller se efter om ett svar har ändrats sedan dess"))
  }
}

extension Diagnostic {
  fileprivate static func stanceUnused(_ id: String, at range: SourceRange) -> Self {
    Diagnostic(
      .stanceUnused,
      Message(
        da: "der er taget stilling til fundet `\(id)`, men svarene giver det ikke",
        en: "a stand is taken on the finding `\(id)`, but the answers don't lead to it",
        sv: "ställning har tagits till iakttagelsen `\(id)`, men svaren leder inte till den"), at: range,
      help: Message(
        da: "slet linjen, eller se efter, om et svar er ændret siden",
        en: "delete the line, or check whether an answer was changed since",
        sv: "ta bort raden, eller se efter om ett svar har ändrats sedan dess"))
  }
}

extension DiagnosticCode {
  static let stanceUnused = DiagnosticCode(
    "stance-unused", .warning,
    da: """
      Skemaet tager stilling til et fund, som svarene ikke giver. Det står derfor ikke i rapporten. Måske er et svar ændret \
      siden.
      """,
    en: """
      The record takes a stand on a finding that the answers don't lead to, so the report doesn't have it. Perhaps an answer \
      was changed since.
      """,
    sv: """
      Protokollet tar ställning till en iakttagelse som svaren inte leder till. Den står därför inte i rapporten. Kanske har \
      ett svar ändrats sedan dess.
      """)
  static let setAsideUnused = DiagnosticCode(
    "set-aside-unused", .warning,
    da: """
      Skemaet vælger et fund fra, som svarene slet ikke giver. Måske er et svar ændret, eller det er et andet fund, \
      der menes.
      """,
    en: """
      The record sets a finding aside that the answers don't lead to. Perhaps an answer was changed, or another \
      finding is meant.
      """,
    sv: """
      Protokollet väljer bort en iakttagelse som svaren inte alls leder till. Kanske har ett svar ändrats, \
      eller så avses en annan iakttagelse.
      """)
}
