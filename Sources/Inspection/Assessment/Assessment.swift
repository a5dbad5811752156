/// A record scored against its checklist: everything that a report shows, and nothing that a report has to work out.
public struct Assessment: Sendable {
  public let checklist: Checklist
  public let record: Record
  /// One for each of the checklist's items.
  public let results: [ItemResult]
  /// Of the checklist in its order, then the inspector's own.
  public let findings: [Finding]
  public let undecided: [Undecided]
  public let missing: [Missing]
  public let warnings: [Diagnostic]
  /// For whom it is.
  public var audience = Audience.inside
  /// What tells which documents it was made from; `nil` unless asked for.
  public var hashes: Hashes?
  /// What has come of the unit since an earlier visit; `nil` unless asked for.
  public internal(set) var comparison: VisitComparison?

  public var overall: ItemResult { results[0] }

  /// The text that fits this unit and purpose.
  public func text(_ text: Text, _ language: Language) -> String {
    text.text(unit: record.unit.kind, purpose: record.visit.purpose, language: language)
  }
}

/// What became of one item.
public struct ItemResult: Sendable {
  public let status: Status
  /// Why an aggregate is not rated.
  public let reason: Reason?
  /// After effects; `nil` without a number.
  public let exact: Rational?
  /// Before bands and effects; `nil` without a number.
  public let value: Rational?
  /// An index into the bands of the item's aggregation.
  public let band: Int?
  public let effects: [AppliedEffect]
  public let coverage: Coverage
  /// What open answers still allow; `nil` when no completion gives a number or there is no bound.
  public let range: Interval?
  public let isRangeSharp: Bool
  /// What other answers could have given.
  public let possible: Interval?
}

/// An effect that changed a result.
public struct AppliedEffect: Sendable {
  public enum Kind: Sendable { case adjust, floor, cap, unrate }
  /// An index into the checklist's rules.
  public let rule: Int
  public let kind: Kind
  public let from: Rational
  /// `nil`: no result any more.
  public let to: Rational?
  /// Why there is no result any more.
  public let reason: Text?
}

extension Effect.Kind {
  /// What it is called once it has changed a result.
  var applied: AppliedEffect.Kind {
    switch self {
    case .adjust: .adjust
    case .floor: .floor
    case .cap: .cap
    case .unrate: .unrate
    }
  }
}

public struct Finding: Sendable {
  public enum Origin: Sendable {
    /// An index into the checklist's findings.
    case definition(Int)
    /// An index into the record's own findings.
    case inspector(Int)
  }

  public let origin: Origin
  public let id: String
  /// An index into the checklist's items; `nil` for the visit as a whole.
  public let point: Int?
  public let category: FindingCategory
  /// Why the inspector does not uphold it.
  public let setAside: String?
  public internal(set) var because: ArraySlice<Because>
}

/// An answer, fact or result that a finding rests on.
public struct Because: Hashable, Sendable {
  public enum Basis: Hashable, Sendable {
    /// An index into the checklist's items.
    case item(Int)
    /// An index into the checklist's facts.
    case fact(Int)
  }

  public let basis: Basis
  /// As the record writes it; a result as a decimal number.
  public let value: String
  /// 0 for a result.
  public let line: Int32

  func with(value: String) -> Because { Because(basis: basis, value: value, line: line) }
}

extension Checklist {
  /// The path of an item, or the id of a fact.
  public func path(of basis: Because.Basis) -> String {
    switch basis {
    case .item(let item): items[item].path
    case .fact(let fact): facts[fact].id
    }
  }
}

/// A rule that could not be decided.
public struct Undecided: Sendable {
  public let id: String
  /// Paths of the answers and facts that would decide it; empty when what it reads is left out of this visit.
  public let waitingFor: [String]
}

/// Something that a finished record needs.
public struct Missing: Sendable {
  public enum What: String, Sendable { case fact, sources, note, reason }
  public let path: String
  public let what: What
  /// Where to write it; `nil` when nothing stands there yet.
  public let line: Int32?
}
