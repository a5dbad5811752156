/// An exact number of 64 bits on every machine: a fraction in lowest terms, positive or negative infinity for what has no bound, or `undefined` once a
/// result no longer fits. `undefined` stays undefined in every sum and product, so that overflow is seen at the end and never
/// becomes a wrong number.
public struct Rational: Hashable, Sendable {
  /// With the sign; ±1 for infinity, 0 for `undefined`.
  package let numerator: Int64
  /// Positive; 0 for infinity and `undefined`.
  package let denominator: Int64

  package static let zero = Rational(0)
  package static let infinity = Rational(raw: 1, 0)
  package static let undefined = Rational(raw: 0, 0)

  @inline(__always) private init(raw numerator: Int64, _ denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  @inline(__always) package init(_ whole: Int64) { self.init(raw: whole, 1) }

  /// A number of things.
  @inline(__always) package init(_ count: Int) { self.init(raw: Int64(count), 1) }

  /// `numerator / denominator`; a zero denominator gives infinity (or `undefined` for 0/0).
  package init(_ numerator: Int64, over denominator: Int64) {
    self = Rational.reduced(Int128(numerator), Int128(denominator))
  }

  /// So many of so many things.
  package init(_ count: Int, over all: Int) { self.init(Int64(count), over: Int64(all)) }

  package var isFinite: Bool { denominator != 0 }
  package var isUndefined: Bool { denominator == 0 && numerator == 0 }

  private static func reduced(_ numerator: Int128, _ denominator: Int128) -> Rational {
    if let top = Int64(exactly: numerator), let bottom = Int64(exactly: denominator), bottom > 0, top != .min {
      return reduced(top, bottom)
    }
    if denominator == 0 { return Rational(raw: Int64(numerator.signum()), 0) }
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = Int128(a) * denominator.signum()
    guard let top = Int64(exactly: numerator / divisor), let bottom = Int64(exactly: denominator / divisor) else {
      return undefined
    }
    return Rational(raw: top, bottom)
  }

  /// The same where both fit into a word; `denominator` is positive.
  private static func reduced(_ numerator: Int64, _ denominator: Int64) -> Rational {
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = Int64(a)
    return divisor == 1
      ? Rational(raw: numerator, denominator) : Rational(raw: numerator / divisor, denominator / divisor)
  }

  package static func + (left: Rational, right: Rational) -> Rational {
    if left.denominator == 1, right.denominator == 1 {
      let (sum, overflow) = left.numerator.addingReportingOverflow(right.numerator)
      return overflow ? undefined : Rational(sum)
    }
    if left.denominator == 0 || right.denominator == 0 {
      if left.isFinite { return right }
      return right.isFinite || right == left ? left : undefined
    }
    let (first, firstOverflow) = left.numerator.multipliedReportingOverflow(by: right.denominator)
    let (second, secondOverflow) = right.numerator.multipliedReportingOverflow(by: left.denominator)
    let (below, belowOverflow) = left.denominator.multipliedReportingOverflow(by: right.denominator)
    let (above, aboveOverflow) = first.addingReportingOverflow(second)
    if !firstOverflow, !secondOverflow, !belowOverflow, !aboveOverflow, above != .min { return reduced(above, below) }
    return sumOfLarge(left, right)
  }

  /// The same where a word is too short on the way.
  @inline(never)
  private static func sumOfLarge(_ left: Rational, _ right: Rational) -> Rational {
    let (a, overflowA) = Int128(left.numerator).multipliedReportingOverflow(by: Int128(right.denominator))
    let (b, overflowB) = Int128(right.numerator).multipliedReportingOverflow(by: Int128(left.denominator))
    let (sum, overflow) = a.addingReportingOverflow(b)
    if overflowA || overflowB || overflow { return undefined }
    return reduced(sum, Int128(left.denominator) * Int128(right.denominator))
  }

  package static prefix func - (value: Rational) -> Rational {
    value.numerator == .min ? undefined : Rational(raw: -value.numerator, value.denominator)
  }

  package static func - (left: Rational, right: Rational) -> Rational { left + -right }

  package static func * (left: Rational, right: Rational) -> Rational {
    if left.denominator == 1, right.denominator == 1 {
      let (product, overflow) = left.numerator.multipliedReportingOverflow(by: right.numerator)
      return overflow ? undefined : Rational(product)
    }
    return reduced(
      Int128(left.numerator) * Int128(right.numerator), Int128(left.denominator) * Int128(right.denominator))
  }

  package static func / (left: Rational, right: Rational) -> Rational {
    if right.numerator == 0 || (!left.isFinite && !right.isFinite) { return undefined }
    if left.denominator == 1, right.denominator == 1, right.numerator > 0, left.numerator != .min {
      return reduced(left.numerator, right.numerator)
    }
    let sign = Int128(right.numerator.signum())  // kept above the line, where an infinite left side needs it
    return reduced(
      Int128(left.numerator) * Int128(right.denominator) * sign,
      Int128(left.denominator) * Int128(right.numerator.magnitude))
  }
}

extension Rational: Comparable {
  @inline(__always)
  public static func < (left: Rational, right: Rational) -> Bool {
    left.denominator == right.denominator ? left.numerator < right.numerator : isLess(left, right)
  }

  /// `undefined` comes behind −∞ and before all numbers, so that sorting has an order; nothing else asks for its place.
  @inline(never)
  private static func isLess(_ left: Rational, _ right: Rational) -> Bool {
    left.isUndefined
      || Int128(left.numerator) * Int128(right.denominator) < Int128(right.numerator) * Int128(left.denominator)
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int64) { self.init(value) }
}
