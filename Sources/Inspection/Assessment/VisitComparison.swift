/// What has come of a unit since an earlier visit, both scored by the same checklist.
public struct VisitComparison: Sendable {
  /// The record of the earlier visit.
  package var record: Record
  /// What came of it: one result for each of the checklist's items.
  package let results: [ItemResult]
  /// The version of the checklist that it was written by, where that is another than it is scored by here.
  package let writtenBy: Version?
  /// How many things of the earlier record the checklist has no place for.
  package let leftOut: Int
  /// Those of this visit in the order of its findings, then what only the earlier visit had.
  package var findings: [ComparedFinding]
}

/// A finding of this visit or the earlier one, and what has come of it.
public struct ComparedFinding: Sendable {
  public enum Change: String, CaseIterable, Sendable {
    case new, repeated
    /// It was found, what it builds on was examined again, and it is found no more.
    case solved
    /// A strength that is found no more.
    case lapsed
    /// It is found again, and the inspector does not uphold it.
    case setAside = "set-aside"
    /// What it builds on was not examined this time, or nobody can tell but the inspector.
    case notReexamined = "not-re-examined"
  }

  package let change: Change
  /// Of this visit where it was found, else of the earlier one.
  package var finding: Finding

  /// Whether the finding is one of this visit.
  package var isOfThisVisit: Bool {
    switch change {
    case .new, .repeated, .setAside: true
    case .solved, .lapsed, .notReexamined: false
    }
  }
}

extension Assessment {
  /// The same with what has come of the unit since an earlier visit, scored by the same checklist.
  package func compared(with earlier: Assessment, writtenBy version: Version? = nil, leftOut: Int = 0) -> Assessment {
    precondition(earlier.checklist === checklist, "both visits are scored by one checklist")
    let before = earlier.findings.filter { $0.setAside == nil }
    let now = findings.compactMap { finding -> ComparedFinding? in
      let isKnown = before.contains { earlier.isSame($0, as: finding, of: self) }
      if finding.setAside != nil { return isKnown ? ComparedFinding(change: .setAside, finding: finding) : nil }
      return ComparedFinding(change: isKnown ? .repeated : .new, finding: finding)
    }
    let gone = before.filter { old in !findings.contains { earlier.isSame(old, as: $0, of: self) } }.map { old in
      ComparedFinding(change: change(ofGone: old), finding: old)
    }
    var compared = self
    if !checklist.earlierFacts.isEmpty, !rules.isEmpty,
      let again = checklist.assess(record, withRanges: false, after: earlier).value
    {
      (compared.record, compared.rules) = (again.record, again.rules)
      (compared.undecided, compared.inapplicable) = (again.undecided, again.inapplicable)
    }
    compared.comparison = VisitComparison(
      record: earlier.record, results: earlier.results, writtenBy: version == checklist.version ? nil : version,
      leftOut: leftOut, findings: now + gone)
    return compared
  }

  /// The earlier visit with its record and results alone.
  package func earlier(_ comparison: VisitComparison) -> Assessment {
    Assessment(
      checklist: checklist, record: comparison.record, results: comparison.results, findings: [], undecided: [],
      missing: [], rules: [], warnings: [], audience: audience)
  }

  /// Whether an item's results of both visits rest on answers to the same questions.
  package func restsOnTheSame(_ item: Int) -> Bool {
    guard let comparison else { return true }
    return checklist.asked(below: item).allSatisfy {
      (results[$0].exact == nil) == (comparison.results[$0].exact == nil)
    }
  }

  /// Whether a finding of this visit is that of another: the checklist's by its place there, an inspector's own by what it says.
  private func isSame(_ finding: Finding, as other: Finding, of assessment: Assessment) -> Bool {
    switch (finding.origin, other.origin) {
    case (.definition(let index), .definition(let another)): return index == another
    case (.inspector(let index), .inspector(let another)):
      return finding.point == other.point && record.findings[index].text == assessment.record.findings[another].text
    case (.definition, .inspector), (.inspector, .definition): return false
    }
  }

  /// What has come of an earlier finding that is found no more.
  private func change(ofGone finding: Finding) -> ComparedFinding.Change {
    guard case .definition(let index) = finding.origin, isDecidedAgainst(index), finding.because.allSatisfy(isExamined)
    else { return .notReexamined }
    return finding.category == .strength ? .lapsed : .solved
  }

  /// Whether the answers of this visit tell that it is not so.
  private func isDecidedAgainst(_ finding: Int) -> Bool {
    let definition = checklist.findings[finding]
    if undecided.contains(where: { $0.id == definition.id }) || inapplicable.contains(definition.id) { return false }
    // Where another finding stands in its place, it is not solved.
    let replacing = definition.replacedBy.map { checklist.findings[$0].id }
    if findings.contains(where: { replacing.contains($0.id) }) { return false }
    guard let rule = definition.rule, let date = record.visit.date else { return true }
    return checklist.rules[rule].effective.contains(date)
  }

  /// Whether what a finding rested on has an answer at this visit.
  private func isExamined(_ reason: Because) -> Bool {
    switch reason.basis {
    case .item(let item):
      checklist.isAggregate(checklist.asked(item))
        ? results[checklist.asked(item)].exact != nil : results[item].isAnswered
    case .fact(let fact): record.facts[fact].value != .open
    }
  }
}
