/// How a summary's visits were chosen, and what was left out on the way.
package struct SummaryReading: Sendable {
  /// Whether each visit counts, not only the latest that looked at a point.
  package var takesAllVisits = false
  /// Whether records that aren't final count, too.
  package var takesDrafts = false
  /// Whether shares and means have intervals.
  package var hasIntervals = false
  /// Records that were read, well or not.
  package var records: Int64 = 0
  /// Of these, those with errors.
  package var faulty: Int64 = 0
  /// Of these, those that aren't final and were left out.
  package var drafts: Int64 = 0
  /// Of these, those that say the same as one before.
  package var copies: Int64 = 0
  /// Of these, those of which nothing counts, as later visits looked at the same.
  package var superseded: Int64 = 0
  /// Of these, those without an id of the unit, each of which counts for a unit of its own.
  package var withoutUnit: Int64 = 0
  /// Records of which it can't be told which visit is the latest; first the one that counts.
  package var ties: [[String]] = []

  package init() {}
}
