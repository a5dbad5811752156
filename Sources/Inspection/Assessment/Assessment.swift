/// A record scored against its checklist: everything that a report shows, and nothing that a report has to work out.
public struct Assessment: Sendable {
  package let checklist: Checklist
  package var record: Record
  /// One for each of the checklist's items.
  package let results: [ItemResult]
  /// Of the checklist in its order, then the inspector's own.
  package let findings: [Finding]
  package var undecided: [Undecided]
  /// The ids of rules and findings that wait for nothing but what doesn't apply.
  package var inapplicable: [String] = []
  package let missing: [Missing]
  /// What became of each of the checklist's rules; none for readers who are only told of findings.
  package var rules: [TruthSet]
  package let warnings: [Diagnostic]
  /// Facts that are not asked of this unit or at this visit, indices.
  package var unasked: Set<Int> = []
  /// For whom it is.
  package var audience = Audience.inside
  /// What tells which documents it was made from; `nil` unless asked for.
  package var hashes: Hashes?
  /// What has come of the unit since an earlier visit; `nil` unless asked for.
  package var comparison: VisitComparison?

  package var overall: ItemResult { results[0] }

  /// What rules that hold say to those who work with the record.
  package var sayings: [(rule: Int, effect: Effect)] {
    if rules.isEmpty { return [] }
    return checklist.plan.sayingRules.filter { rules[$0] == .yes }.flatMap { rule in
      checklist.rules[rule].sayings.map { (rule, $0) }
    }
  }

  /// The text that fits this unit and purpose.
  package func text(_ text: Text, _ language: Language) -> String {
    text.text(unit: record.unit.kind, purpose: record.visit.purpose, language: language)
  }
}

/// What became of one item.
public struct ItemResult: Sendable {
  package let status: Status
  /// Why an aggregate is not rated.
  package let reason: Reason?
  /// After effects; `nil` without a number.
  package let exact: Rational?
  /// Before bands and effects; `nil` without a number.
  package let value: Rational?
  /// An index into the bands of the item's aggregation.
  package let band: Int?
  package let effects: [AppliedEffect]
  package let coverage: Coverage
  /// What open answers still allow; `nil` when no completion gives a number or there is no bound.
  package let range: Interval?
  package let isRangeSharp: Bool
  /// What other answers could have given.
  package let possible: Interval?
}

/// An effect that changed a result.
public struct AppliedEffect: Hashable, Sendable {
  package let reference: EffectRef
  package let from: Rational
  /// `nil`: no result any more.
  package let to: Rational?
}

public struct Finding: Sendable {
  public enum Origin: Sendable {
    /// An index into the checklist's findings.
    case definition(Int)
    /// An index into the record's own findings.
    case inspector(Int)
  }

  package let origin: Origin
  package let id: String
  /// An index into the checklist's items; `nil` for the visit as a whole.
  package let point: Int?
  package let category: FindingCategory
  /// Why the inspector does not uphold it.
  package let setAside: String?
  package var because: ArraySlice<Because>
}

/// An answer, fact or result that a finding rests on.
public struct Because: Hashable, Sendable {
  public enum Basis: Hashable, Sendable {
    /// An index into the checklist's items.
    case item(Int)
    /// An index into the checklist's facts.
    case fact(Int)
  }

  package let basis: Basis
  /// As the record writes it; a result as a decimal number.
  package let value: String
  /// 0 for a result.
  package let line: Int32

  func with(value: String) -> Because { Because(basis: basis, value: value, line: line) }
}

extension Checklist {
  /// The path of an item, or the id of a fact.
  package func path(of basis: Because.Basis) -> String {
    switch basis {
    case .item(let item): items[item].path
    case .fact(let fact): facts[fact].id
    }
  }
}

/// A rule that could not be decided.
public struct Undecided: Sendable {
  package let id: String
  /// Paths of the answers and facts that would decide it; empty when what it reads is left out of this visit.
  package let waitingFor: [String]
}

/// Something that a finished record needs.
public struct Missing: Sendable {
  /// `words`: an option was chosen that asks for words. `consistency`: what was written doesn't agree.
  public enum What: String, Sendable { case fact, words, sources, note, reason, consistency }
  /// Of an item, or the id of a fact, a finding or a demand.
  package let path: String
  package let what: What
  /// Where to write it; `nil` when nothing stands there yet.
  package let line: Int32?
  /// Of what doesn't agree, all that was written.
  package var because: [Because] = []
}
