package import Inspection

/// What many visits come to, with what must not be shown left out.
package struct Summary: Sendable {
  package let tables: [Table]
  package let grouping: [Grouping]

  /// The visits by one checklist to units of one kind.
  package struct Table: Sendable {
    /// Of the newest version that was used.
    package let form: CountedForm
    /// The versions that were used, and how many visits by each; `nil` where that would tell of single ones.
    package let versions: [(version: Version, visits: Int64?)]
    /// Units, or visits where each counts; `nil`: too few to be shown.
    package let visits: Int64?
    /// By the value of each grouping, in their order; empty where nothing is grouped, or where no group can be shown.
    package let groups: [Group]
    /// Whether there are groups that can't be told apart without telling of single visits.
    package let hidesGroups: Bool
    package let items: [SummaryItem]
    package let findings: [SummaryFinding]
  }

  package struct Group: Sendable {
    package let values: [GroupValue]
    /// `nil`: too few to be shown, or they would give such a group away.
    package let visits: Int64?
  }
}

/// What was counted of an item.
package struct SummaryItem: Sendable {
  /// The newest version that has it, and its place there.
  package let form: CountedForm
  package let index: Int
  /// The versions in which it is so, where it isn't so in all.
  package let versions: [Version]
  package let total: Cell
  /// One for each of the table's groups.
  package let groups: [Cell]

  /// What is told of one group; `nil` of what isn't shown.
  package struct Cell: Sendable {
    package let counts: Counts?
    /// How often each option was answered, or each band was reached.
    package let choices: [Int64]?
    /// Of how many that is: who answered, and who was asked and it could not be established; or of how many results.
    package let of: Int64?
    /// Of numbers that were answered, or results.
    package let numbers: NumberStatistics?
    /// How the inspectors' levels lie to the computed ones, where both are there.
    package let judged: Judged?
    /// Whether there are such that aren't shown.
    package let hidesChoices: Bool
    package let hidesNumbers: Bool
    package let hidesJudged: Bool
  }

  /// What became of it. `asked` is the sum of all others.
  package struct Counts: Hashable, Sendable {
    package let asked: Int64
    /// Answered, or rated.
    package let answered: Int64
    package let notRelevant: Int64
    package let notInFocus: Int64
    package let notEstablished: Int64
    /// Without an answer, or not rated.
    package let open: Int64
  }

  package struct Judged: Hashable, Sendable {
    package let same: Int64
    package let above: Int64
    package let below: Int64
    package var all: Int64 { same + above + below }
  }
}

/// How often something was found.
package struct SummaryFinding: Sendable {
  package enum What: Sendable {
    /// The newest version that has it, and its place there.
    case definition(CountedForm, Int)
    /// The inspectors' own, of a category, on an item of the newest version.
    case own(FindingCategory, CountedForm, Int)
  }

  package let what: What
  package let total: Cell
  package let groups: [Cell]

  /// `nil`: not shown.
  package struct Cell: Hashable, Sendable {
    package let counts: Counts?
  }

  package struct Counts: Hashable, Sendable {
    /// In how many it was found and upheld.
    package let upheld: Int64
    /// In how many the inspector has set it aside; `nil` of groups, and of so few that it would tell of single ones.
    package let setAside: Int64?
    /// Of how many that were asked about its point.
    package let of: Int64
  }
}
