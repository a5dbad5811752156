import Inspection

/// One way in which a checklist can be mistyped: which of its values are otherwise, and what they become.
struct MutantKind: Sendable {
  /// Adds all mutants of the kind.
  let find: @Sendable (inout MutantFinder) -> Void

  static let all: [MutantKind] = [
    weights, parts, comparisons, lists, functions, effects, bands, coverage, scales, rows, methods, policies, rounding,
    demands, several, findings, periods,
  ]
}
