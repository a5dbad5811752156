import Inspection

/// A case with what becomes of it as the checklist is. A class, as an evaluator can't be copied and is asked again for each mutant.
final class CaseStates {
  private let test: TestCase
  private let brief: Brief
  private let rules: [TruthSet]
  /// Evaluates the case by the checklist with the conditions of all mutants beside its own.
  private var evaluator: Evaluator
  /// Made when it is first asked for.
  private var outline: CaseOutline?

  /// `nil` when a number no longer fits.
  init?(_ test: TestCase, _ checklist: Checklist) {
    self.test = test
    evaluator = Evaluator(checklist, test.record)
    evaluator.run(.asIs)
    (rules, brief) = (evaluator.rules, evaluator.brief)
    if evaluator.hasOverflowed { return nil }
  }

  // MARK: What may come out otherwise

  /// Whether a condition comes out as another does.
  func isSame(_ condition: ConditionRef, as other: ConditionRef) -> Bool {
    evaluator.truths(condition) == evaluator.truths(other)
  }

  func holds(_ rule: Int) -> Bool { rules[rule] == .yes }

  func comes(_ finding: Int) -> Bool { evaluator.comesUp(finding) == .yes }

  /// Whether nothing below an item is asked, nor counts as 0.
  func isUnasked(_ item: Int) -> Bool { evaluator.states[item].coverage.relevant == 0 && !hasZeros }

  /// Whether an item goes into no result: it has none, and what has none doesn't count as 0.
  func isWithoutResult(of item: Int) -> Bool {
    !evaluator.states[item].mayCount && !hasZeros
  }

  /// Whether what has no score may count as 0, and so weigh in all the same.
  private var hasZeros: Bool { evaluator.checklist.items.contains { $0.aggregation?.countsZeros ?? false } }

  func isAnswered(_ question: Int) -> Bool { evaluator.states[question].possible.isAnswered }

  func isGiven(fact: Int) -> Bool { test.record.facts[fact].value != .open }

  /// Whether some part of an aggregate has one of these statuses.
  func hasPart(of item: Int, among statuses: StatusSet) -> Bool {
    let below = evaluator.checklist.descendants(of: item)
    return below.contains { !evaluator.states[$0].possible.isDisjoint(with: statuses) }
  }

  /// Whether no question of these is answered so, and the scale spans as much as before where its options score otherwise.
  func isUnanswered(_ questions: [Int], with answer: Answer.Value, of scale: Int, like kind: Scale.Kind) -> Bool {
    let before = evaluator.checklist.scales[scale].scores
    return !questions.contains { test.record.answers[$0].value == answer } && Scale(id: "", kind: kind).scores == before
  }

  func hasNumber(from low: Rational, below high: Rational, amongAnswersTo questions: [Int]) -> Bool {
    questions.contains { question in
      if case .number(let number) = test.record.answers[question].value {
        low <= number && number < high
      } else {
        false
      }
    }
  }

  // MARK: What comes out otherwise

  /// `nil` where all comes out as before; else whether the case says so. Of a mutant that some case has seen, only the latter is looked at.
  func difference(_ changed: Checklist, beyondResults: Bool, wasSeen: Bool) -> Bool? {
    var other = Evaluator(changed, test.record)
    other.run(.asIs)
    if other.hasOverflowed { return true }
    let (otherBrief, otherRules) = (other.brief, other.rules)
    let isSame = otherBrief.isSaidSame(as: brief) && otherRules == rules
    if isSame, !beyondResults { return nil }
    let maySay = test.expectations.contains {
      mayDiffer($0, otherBrief, otherRules, beyondResults: beyondResults, isSame)
    }
    if !maySay, !isSame || wasSeen { return isSame ? nil : false }
    guard let assessment = changed.assess(test.record, withRanges: false).value else { return true }
    if maySay, !test.differences(from: assessment).isEmpty { return true }
    return isSame && CaseOutline(assessment) == ownOutline ? nil : false
  }

  /// Whether what a case expects may be otherwise, as far as is known without a whole assessment.
  private func mayDiffer(
    _ expectation: Expectation, _ other: Brief, _ otherRules: [TruthSet], beyondResults: Bool, _ isSame: Bool
  ) -> Bool {
    switch expectation.kind {
    case .result(let item, _): beyondResults || !other.results[item].isSaidSame(as: brief.results[item])
    case .findings: other.findings != brief.findings
    case .undecided: other.findings != brief.findings || otherRules != rules
    case .finding: beyondResults || other.findings != brief.findings
    case .missing, .missingCount: beyondResults || !isSame
    }
  }

  private var ownOutline: CaseOutline? {
    if outline == nil {
      outline = evaluator.checklist.assess(test.record, withRanges: false).value.map { CaseOutline($0) }
    }
    return outline
  }
}

/// What reports say beside results: what is missing, what findings are, and numbers as they are rounded.
private struct CaseOutline: Equatable {
  struct Named: Equatable {
    let id: String
    let category: FindingCategory
    let point: Int?
    let hasRecommendation: Bool
  }

  let findings: [Named]
  let missing: [String]
  let shown: [Rational?]

  init(_ assessment: Assessment) {
    findings = assessment.findings.map { finding in
      Named(
        id: finding.id, category: finding.category, point: finding.point,
        hasRecommendation: !assessment.recommendations(of: finding).isEmpty)
    }
    missing = assessment.missing.map { "\($0.path) \($0.what.rawValue)" }
    shown = assessment.results.indices.map { assessment.shown(assessment.results[$0].exact, at: $0) }
  }
}

extension Aggregation {
  fileprivate var countsZeros: Bool {
    [notRelevant, notInFocus, unanswered].contains { if case .zero = $0 { true } else { false } }
  }
}

extension StatusSet {
  fileprivate var isAnswered: Bool { StatusSet.answered.isSuperset(of: self) }
}

extension Checklist {
  fileprivate func descendants(of item: Int) -> [Int] {
    items[item].children.flatMap { [$0] + descendants(of: $0) }
  }
}
