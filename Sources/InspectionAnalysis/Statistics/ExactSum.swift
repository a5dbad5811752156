import Inspection

/// A sum of many fractions that is never rounded: a whole number for each denominator that comes.
struct ExactSum: Sendable {
  /// In the order of the denominators, so that the same numbers make the same sum in whichever order they come.
  private var parts: [(denominator: Int64, sum: Int128)] = []
  private(set) var count: Int64 = 0

  mutating func add(_ number: Rational) {
    precondition(number.isFinite, "only numbers are summed")
    count += 1
    let place = parts.firstIndex { $0.denominator >= number.denominator } ?? parts.count
    if place < parts.count, parts[place].denominator == number.denominator {
      parts[place].sum += Int128(number.numerator)
    } else {
      parts.insert((number.denominator, Int128(number.numerator)), at: place)
    }
  }

  /// The mean, rounded once, half away from zero; `nil` of nothing, and of what no word holds.
  func mean(decimals: Int) -> Rational? {
    guard count > 0 else { return nil }
    var (above, below) = (WideInteger(UInt64(0)), WideInteger(UInt64(0)))
    let common = parts.reduce(WideInteger(UInt64(1))) { $0.leastCommonMultiple(with: $1.denominator.magnitude) }
    for part in parts {
      let factor = common.quotientAndRemainder(dividingBy: part.denominator.magnitude).quotient
      let summand = WideInteger(part.sum.magnitude) * factor
      if part.sum < 0 { below = below + summand } else { above = above + summand }
    }
    let isNegative = above < below
    let sum = isNegative ? below - above : above - below
    var scale: UInt64 = 1
    for _ in 0..<decimals { scale *= 10 }
    // Twice the number and one half more, rounded down.
    let divisor = common * WideInteger(count.magnitude) * WideInteger(UInt64(2))
    let dividend = sum * WideInteger(2 * scale) + common * WideInteger(count.magnitude)
    guard let times = dividend.times(of: divisor) else { return nil }
    let rounded = Int64(times)
    return Rational(isNegative ? -rounded : rounded, over: Int64(scale))
  }
}

extension WideInteger {
  fileprivate func leastCommonMultiple(with number: UInt64) -> WideInteger {
    var (a, b) = (number, quotientAndRemainder(dividingBy: number).remainder)
    while b != 0 { (a, b) = (b, a % b) }
    return self * WideInteger(number / a)
  }
}
