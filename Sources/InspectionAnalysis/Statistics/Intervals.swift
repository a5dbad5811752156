package import Inspection

/// A share, as so many of so many.
package struct Share: Hashable, Sendable {
  package let count: Int64
  package let of: Int64

  package init(_ count: Int64, of all: Int64) { (self.count, of) = (count, all) }

  /// Rounded once to six decimals; `nil` of nothing.
  package var rounded: Rational? {
    of > 0 ? NumberStatistics.shown(Rational(count, over: of)) : nil
  }

  package var exact: Rational? { of > 0 ? Rational(count, over: of) : nil }

  /// Wilson's interval of 95 % (Newcombe 1998, method 3), at six decimals; `nil` of nothing.
  package var interval: Interval? {
    guard of > 0 else { return nil }
    let (n, z) = (Double(of), 1.959963984540054)
    let share = Double(count) / n
    let centre = share + z * z / (2 * n)
    let margin = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let divisor = 1 + z * z / n
    // The ends of 0 and of all are these themselves.
    let low = count == 0 ? 0 : (centre - margin) / divisor
    let high = count == of ? 1 : (centre + margin) / divisor
    guard let lowest = Rational(rounding: low), let highest = Rational(rounding: high) else { return nil }
    return Interval(lowest, highest)
  }
}

/// Student's distribution, by nothing but the arithmetic that is the same on every machine.
enum StudentsT {
  /// What 95 % lie within on both sides of 0.
  static func quantile(degrees: Int64) -> Double {
    if degrees > mostExact { return expanded(Double(degrees)) }
    var (low, high) = (0.0, 16.0)
    if degrees == 1 { high = 64 }
    for _ in 0..<80 {
      let middle = (low + high) / 2
      if within(middle, Int(degrees)) < 0.95 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  private static let mostExact: Int64 = 200

  /// How much lies between −t and t (Abramowitz and Stegun 1964, 26.7.3 and 26.7.4).
  private static func within(_ t: Double, _ degrees: Int) -> Double {
    let n = Double(degrees)
    let (sine, cosine) = (t / (n + t * t).squareRoot(), (n / (n + t * t)).squareRoot())
    var (sum, term) = (0.0, degrees % 2 == 0 ? 1.0 : cosine)
    var step = degrees % 2 == 0 ? 1 : 2
    while step < degrees {
      sum += term
      term *= cosine * cosine * Double(step) / Double(step + 1)
      step += 2
    }
    if degrees % 2 == 0 { return sine * sum }
    return (arcTangent(t / n.squareRoot()) + sine * sum) * 2 / Double.pi
  }

  /// Halved three times, then as a series.
  private static func arcTangent(_ x: Double) -> Double {
    var x = x
    for _ in 0..<3 { x = x / (1 + (1 + x * x).squareRoot()) }
    var (sum, power) = (0.0, x)
    for step in 0..<40 {
      sum += power / Double(2 * step + 1)
      power *= -x * x
    }
    return 8 * sum
  }

  /// From the normal distribution (26.7.5), whose error is far below six decimals here.
  private static func expanded(_ n: Double) -> Double {
    let z = 1.959963984540054
    let z2 = z * z
    let first = (z2 + 1) * z / 4
    let second = ((5 * z2 + 16) * z2 + 3) * z / 96
    let third = (((3 * z2 + 19) * z2 + 17) * z2 - 15) * z / 384
    return z + first / n + second / (n * n) + third / (n * n * n)
  }
}
