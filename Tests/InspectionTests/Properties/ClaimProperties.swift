import Foundation
import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis

/// What `check` says of small checklists of every method, scale and policy, against every record there is. `CLAIMS=1000` looks at so
/// many, and `CLAIMS_FROM=21521` begins at that seed.
@Suite struct ClaimProperties {
  private static let features = Set(RandomChecklist.Feature.allCases).subtracting([.raisingMethod, .answerRules])

  /// What is counted to see that checklists have it.
  private static let constructs = [
    "definitions:", "consistency:", "respondents:", "including:", "sources has", "earlier.", "min-answered:",
    "highest", "rounding: {to", "applies-when: \"", "more: {options: {x: , y: }, applies-when", "required-when: \"age",
    "replaces:", "several-answers:", "is not-relevant)", ">= fair", "fair",
  ]

  /// What a checklist made at random may be refused for.
  private static let mayRefuse: Set = ["cycle", "no-highest", "demand-on-result"]

  @Test func everyVerdictAgreesWithEveryRecord() throws {
    // At the last one a rule takes the result of a best answer away, which stays the best answer.
    try compare(also: [21_521]) { $0.isForClaims = true }
  }

  /// The same of checklists with all that a checklist can say beside numbers: definitions, facts that not everyone is asked, sources,
  /// the visit before, bands in order, and what is enough to score.
  @Test func everyVerdictOnWhatIsSaidBesideNumbersAgreesWithEveryRecord() throws {
    try compare(also: []) { ($0.isForClaims, $0.isRich) = (true, true) }
  }

  private func compare(also others: [UInt64], _ prepare: (inout RandomChecklist) -> Void) throws {
    let count = ProcessInfo.processInfo.environment["CLAIMS"].flatMap { UInt64($0) } ?? 40
    let first = ProcessInfo.processInfo.environment["CLAIMS_FROM"].flatMap { UInt64($0) } ?? 20_000
    var tally = Tally()
    var constructs: [String: Int] = [:]
    for seed in Array(first..<first + count) + others {
      var draft = RandomChecklist(seed: seed, Self.features)
      prepare(&draft)
      let text = draft.checklist()
      let reading = reading(ofChecklist: text)
      let errors = Set(reading.diagnostics.filter { $0.severity == .error }.map(\.code.id))
      guard errors.isEmpty, let checklist = reading.value else {
        if !errors.isSubset(of: Self.mayRefuse) { Issue.record("\(errors)\nseed \(seed)\n\(text)") }
        continue
      }
      guard let reached = checklist.claimsReached(upTo: 5_000) else { continue }
      for construct in Self.constructs where text.contains(construct) { constructs[construct, default: 0] += 1 }
      if let fault = tally.fault(of: checklist, reached) {
        Issue.record("\(fault)\nseed \(seed)\n\(text)")
        return
      }
    }
    if count > 40 {
      print("claims:", tally.words)
      print("with:", constructs.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    }
    #expect(tally.checklists > 5)
    #expect(tally.undecided * 100 <= tally.decided, "\(tally.words)")
  }
}

/// What became of the verdicts.
private struct Tally {
  var (checklists, decided, undecided, excluded, ofKinds) = (0, 0, 0, 0, 0)

  var words: String {
    "\(checklists) checklists, \(decided) verdicts decided, \(undecided) not, \(excluded) by logic, \(ofKinds) for one kind of unit"
  }

  /// A verdict that is false, if there is one. `reached` is by kind of unit.
  mutating func fault(of checklist: Checklist, _ reached: [Set<Possibility>]) -> String? {
    checklists += 1
    let claims = checklist.claims
    let all = reached.reduce(into: Set()) { $0.formUnion($1) }
    for claim in claims where checklist.isExcluded(claim) {
      excluded += 1
      if all.contains(claim) { return "\(claim): excluded by logic, and a record reaches it" }
    }
    var search = WitnessSearch(checklist)
    if let fault = fault(search.verdicts(on: claims, within: claims.count * 100_000), checklist, all) { return fault }
    let before = decided
    for (kind, reached) in reached.enumerated() {
      guard let input = search.inputs.index(of: .unitKind) else { continue }
      search.look(only: [input: kind..<kind + 1])
      if let fault = fault(search.verdicts(on: claims, within: claims.count * 100_000), checklist, reached) {
        return "of unit \(kind): \(fault)"
      }
    }
    ofKinds += decided - before
    return nil
  }

  private mutating func fault(_ verdicts: [Verdict], _ checklist: Checklist, _ reached: Set<Possibility>) -> String? {
    for verdict in verdicts {
      let claim = verdict.possibility
      switch verdict.outcome {
      case .reached(let record):
        decided += 1
        if !checklist.goals([claim], reachedBy: record).contains(claim) {
          return "\(claim): the witness doesn't reach it"
        }
        if !reached.contains(claim) { return "\(claim): no record reaches it, and yet there is a witness" }
      case .unreachable:
        decided += 1
        if reached.contains(claim) { return "\(claim): called unreachable, and a record reaches it" }
      case .undecided: undecided += 1
      }
    }
    return nil
  }
}

extension Checklist {
  /// All that `check` may say of it.
  fileprivate var claims: [Possibility] {
    var suspicions: [Suspicion] = findings.indices.flatMap { finding in
      [true, false].map { .foundAtEnd(finding: finding, isBest: $0) }
        + findings.indices.filter { $0 > finding }.map { .foundTogether(finding, $0) }
    }
    for (rule, own) in rules.enumerated() {
      suspicions += own.effects.indices.map { .leavesScale(EffectRef(rule: rule, effect: $0)) }
    }
    for demand in Demand.allCases {
      for item in items.indices where condition(of: demand, at: item) != nil {
        suspicions += [.required(demand, of: item), .notRequired(demand, of: item)]
      }
    }
    for fact in facts.indices where facts[fact].requiredWhen != nil {
      suspicions += [.factRequired(fact), .factNotRequired(fact)]
    }
    let below = items.indices.filter { items[$0].aggregation?.bands.isEmpty == false }
    return Possibility.all(of: self) + below.map { .falls(into: -1, of: $0) } + suspicions.map { .suspect($0) }
  }

  /// What reports say isn't filled in is what was said to be reached.
  private func agree(with record: Record, _ goals: Set<Possibility>) {
    let mayMiss = items.contains { $0.question?.noteRequiredWhen != nil || $0.question?.requiredSources != nil }
    if demands.isEmpty, !mayMiss, !facts.contains(where: { $0.requiredWhen != nil }) { return }
    guard let assessment = assess(record, withRanges: false).value else { return }
    func told(_ what: Missing.What) -> [String] { assessment.missing.filter { $0.what == what }.map { $0.path } }
    let broken = demands.indices.filter { goals.contains(.disagrees(demand: $0)) }.map { demands[$0].id }
    #expect(told(.consistency) == broken)
    let open = facts.indices.filter {
      goals.contains(.suspect(.factRequired($0))) && record.facts[$0].value == .open
    }
    #expect(told(.fact) == open.map { facts[$0].id })
    let answered = items.indices.filter { assessment.results[$0].isAnswered }
    let unnoted = answered.filter {
      goals.contains(.suspect(.required(.note, of: $0))) && record.answers[$0].note == nil
    }
    #expect(told(.note) == unnoted.map { items[$0].path })
    let withoutSources = answered.filter { item in
      guard let required = items[item].question?.requiredSources else { return false }
      return (required.when == nil || goals.contains(.suspect(.required(.sources, of: item))))
        && !required.areMet(by: record.sources(of: item), at: item, in: record)
    }
    #expect(told(.sources) == withoutSources.map { items[$0].path })
  }

  /// What some record reaches, by kind of unit; `nil` where there are too many records.
  fileprivate func claimsReached(upTo most: Int) -> [Set<Possibility>]? {
    guard let records = allRecords(upTo: most) else { return nil }
    let claims = claims
    return units.indices.map { unit in
      records.reduce(into: []) { reached, record in
        var record = record
        record.unit.kind = unit
        let found = goals(claims, reachedBy: record)
        reached.formUnion(found)
        agree(with: record, found)
      }
    }
  }
}
