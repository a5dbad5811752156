import Inspection

/// A score as a bar: full up to what is certain, grey as far as open answers can still take it, dots for the rest.
struct ScoreBar {
  static let width = 10

  /// `nil` where there is nothing to measure a score against, or neither a score nor a range.
  static func bar(_ result: ItemResult) -> String? {
    guard let possible = result.possible, possible.isBounded, possible.lowest < possible.highest,
      let low = result.range?.lowest ?? result.exact, let high = result.range?.highest ?? result.exact
    else { return nil }
    let certain = cells(low, in: possible)
    let most = max(certain, cells(high, in: possible))
    return String(repeating: "█", count: certain) + String(repeating: "▒", count: most - certain)
      + String(repeating: "·", count: width - most)
  }

  /// The cells of a number: none for the lowest possible, all for the highest, halves rounded up.
  private static func cells(_ number: Rational, in possible: Interval) -> Int {
    let share = (number - possible.lowest) / (possible.highest - possible.lowest) * Rational(width)
    let whole = Rounding(decimals: 0).round(share)
    return whole.isFinite ? Int(min(Int64(width), max(0, whole.numerator))) : 0
  }
}
