package import Inspection

/// The smallest sets of better answers that lift a result to its next band.
///
/// Only answers that were given become better. Facts, statuses and answers without a score stay as they are, and every other question
/// keeps its place, so that nothing that was found is hidden.
package struct Improvement: Sendable {
  package enum Outcome: Sendable {
    /// The level has no bands.
    case noBands
    case noResult
    case highestBand
    /// The smallest sets there are, in the checklist's order; `areAll` tells whether there are no more of their size.
    case found([Proposal], areAll: Bool)
    /// No better answers lead there, whichever they are.
    case unreachable
    /// The limit was met, or numbers leave it open; no set of this many answers or fewer leads there.
    case undecided(tried: Int)
  }

  /// An index into the checklist's items.
  package let item: Int
  package let outcome: Outcome
  /// The evaluations that the search took.
  package var evaluations = 0
  /// Whether it is proved that no smaller set than those found leads there.
  package var isSmallest = true
  /// Whether some set leads there only because questions fall away, which is no improvement.
  package var hides = false
  /// Questions that leave it open whether there is a way, as their answers are numbers of which not all can be tried.
  package var withoutSteps: [Int] = []
}

/// Better answers that together lift a result.
package struct Proposal: Sendable {
  /// In the checklist's order, each as little better as it takes.
  package let changes: [AnswerChange]
  package let result: Rational
  /// An index into the bands of the item whose result it is.
  package let band: Int
}

extension Assessment {
  /// Looks for the smallest sets of better answers, smaller ones first; `effort` is the most evaluations it may take.
  package func improvement(of item: Int, effort: Int = Improvement.usualEffort) -> Improvement {
    guard let bands = checklist.items[item].aggregation?.bands, !bands.isEmpty else {
      return Improvement(item: item, outcome: .noBands)
    }
    guard results[item].exact != nil else { return Improvement(item: item, outcome: .noResult) }
    let band = results[item].band ?? -1
    if band + 1 == bands.count { return Improvement(item: item, outcome: .highestBand) }
    var search = ImprovementSearch(self, item, from: band + 1, effort)
    return search.run()
  }
}

extension Improvement {
  package static let usualEffort = 100_000
  /// The most sets that are told.
  package static let mostProposals = 20
}
