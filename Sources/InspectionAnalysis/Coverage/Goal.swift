package import Inspection

/// Something that the cases of a checklist should show at least once.
package struct Goal: Sendable {
  package enum Kind: CaseIterable, Sendable {
    /// A rule is true, and one is false.
    case ruleHolds, ruleFails
    /// The finding of a criterion comes, and it stays away though the criterion was answered.
    case finding, noFinding
    /// The effect of a rule changes a result.
    case effect
    /// The row of a table gives the result.
    case row
    /// Some result of the level falls into the band.
    case band
    /// Some question is answered with the option of a scale, or with a number at its step.
    case option
    /// An item applies, and it doesn't.
    case applies, appliesNot
  }

  package let kind: Kind
  /// The id of a rule, finding, band or option, or the path of an item.
  package let name: String
  /// For an effect, the path of the item that it changes; for a row, that of its item; for an option, the id of its scale; for a band,
  /// its level.
  package let of: String
  package let range: SourceRange
}
