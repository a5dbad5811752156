/// What became of an item at a visit.
public enum Status: UInt8, CaseIterable, Sendable {
  /// Answered, with a score.
  case scored
  /// Answered on a scale without scores.
  case unscored
  /// Asked, and could not be settled; counts as unanswered.
  case notEstablished
  case unanswered
  case notRelevant
  case notInFocus
  /// The checklist does not ask it of this unit.
  case notApplicable
  /// An aggregate with a result.
  case rated
  /// An aggregate without one, for a `Reason`.
  case notRated

  package var name: String {
    switch self {
    case .scored: "scored"
    case .unscored: "unscored"
    case .notEstablished: "not-established"
    case .unanswered: "unanswered"
    case .notRelevant: "not-relevant"
    case .notInFocus: "not-in-focus"
    case .notApplicable: "not-applicable"
    case .rated: "rated"
    case .notRated: "not-rated"
    }
  }
}

/// Why an aggregate has no result.
///
/// Where several hold, the first is told, so that the order of the parts does not matter.
public enum Reason: UInt8, CaseIterable, Comparable, Sendable {
  case nothingAnswered, lowCoverage, unanswered, partNotRelevant, partNotInFocus, noWeight, unknownRow, tableSaysSo
  case unratedByRule, none

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  package var name: String {
    switch self {
    case .nothingAnswered: "nothing-answered"
    case .lowCoverage: "low-coverage"
    case .unanswered: "unanswered"
    case .partNotRelevant: "part-not-relevant"
    case .partNotInFocus: "part-not-in-focus"
    case .noWeight: "no-weight"
    case .unknownRow: "unknown-row"
    case .tableSaysSo: "table"
    case .unratedByRule: "unrated-by-rule"
    case .none: "none"
    }
  }
}

/// Several statuses, where it is not known which one it will be.
public struct StatusSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16
  @inline(__always) public init(rawValue: UInt16) { self.rawValue = rawValue }
  @inline(__always) package init(_ status: Status) { rawValue = 1 << UInt16(status.rawValue) }

  /// Whether it is not known which it will be.
  package var isUndecided: Bool { rawValue & (rawValue &- 1) != 0 }

  package static let counted: StatusSet = [StatusSet(.scored), StatusSet(.rated)]
  package static let answered: StatusSet = [.counted, StatusSet(.unscored)]
  /// What waits for an answer.
  package static let open: StatusSet = [StatusSet(.unanswered), StatusSet(.notEstablished), StatusSet(.notRated)]
  /// What no answer will change.
  package static let leftOut: StatusSet = [StatusSet(.notRelevant), StatusSet(.notInFocus), StatusSet(.notApplicable)]
}
