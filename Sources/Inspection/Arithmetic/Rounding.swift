/// How a number is rounded, and whether already on the way up or for display only.
public struct Rounding: Hashable, Sendable {
  public enum Mode: Hashable, Sendable { case halfUp, halfEven, down }
  public enum Place: Hashable, Sendable { case display, eachLevel }

  /// 0 to `Limits.decimals`.
  package var decimals: Int
  package var mode: Mode
  package var place: Place
  /// Numbers are whole multiples of it, where it is given; then it has `decimals` decimals.
  package var step: Rational?

  package init(decimals: Int = 1, mode: Mode = .halfUp, place: Place = .display, step: Rational? = nil) {
    self.decimals = decimals
    self.mode = mode
    self.place = place
    self.step = step
  }

  /// The next finer one: without the step, or with one more decimal.
  mutating func refine() {
    if step == nil { decimals += 1 }
    step = nil
  }

  /// The number with at most `decimals` decimals. `halfUp` rounds a half away from zero; `down` rounds toward zero.
  package func round(_ value: Rational) -> Rational {
    if let step {
      let steps = Rounding(decimals: 0, mode: mode).round(value / step)
      return steps.isFinite ? steps * step : .undefined
    }
    guard value.denominator > 1 else { return value }
    var scale: Int64 = 1
    for _ in 0..<decimals { scale *= 10 }
    let (product, overflow) = value.numerator.magnitude.multipliedReportingOverflow(by: UInt64(scale))
    if !overflow, product < UInt64(Int64.max) / 2 {
      let (whole, rest) = product.quotientAndRemainder(dividingBy: value.denominator.magnitude)
      let rounded = Int64(whole) + (roundsUp(whole, rest, of: value.denominator.magnitude) ? 1 : 0)
      return Rational(value.numerator < 0 ? -rounded : rounded, over: scale)
    }
    let denominator = UInt128(value.denominator.magnitude)
    let (whole, rest) = (UInt128(value.numerator.magnitude) * UInt128(scale)).quotientAndRemainder(
      dividingBy: denominator)
    guard let rounded = Int64(exactly: whole + (roundsUp(whole, rest, of: denominator) ? 1 : 0)) else {
      return .undefined
    }
    return Rational(value.numerator < 0 ? -rounded : rounded, over: scale)
  }

  private func roundsUp<Number: UnsignedInteger & FixedWidthInteger>(
    _ whole: Number, _ rest: Number, of denominator: Number
  ) -> Bool {
    let other = denominator - rest
    switch mode {
    case .down: return false
    case .halfUp: return rest >= other
    case .halfEven: return rest > other || (rest == other && whole % 2 != 0)
    }
  }
}
