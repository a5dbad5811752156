/// How a number is rounded, and whether already on the way up or for display only.
public struct Rounding: Hashable, Sendable {
  public enum Mode: Hashable, Sendable { case halfUp, halfEven, down }
  public enum Place: Hashable, Sendable { case display, eachLevel }

  /// The most decimals that a checklist may ask for.
  public static let mostDecimals = 9

  /// 0 to `mostDecimals`.
  public var decimals: Int
  public var mode: Mode
  public var place: Place

  public init(decimals: Int = 1, mode: Mode = .halfUp, place: Place = .display) {
    self.decimals = decimals
    self.mode = mode
    self.place = place
  }

  /// The number with at most `decimals` decimals. `halfUp` rounds a half away from zero; `down` rounds toward zero.
  public func round(_ value: Rational) -> Rational {
    guard value.denominator > 1 else { return value }
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let (whole, rest) = (Int128(value.numerator.magnitude) * Int128(scale))
      .quotientAndRemainder(dividingBy: Int128(value.denominator))
    let twice = rest * 2
    let up =
      switch mode {
      case .down: false
      case .halfUp: twice >= Int128(value.denominator)
      case .halfEven: twice > Int128(value.denominator) || (twice == Int128(value.denominator) && whole % 2 != 0)
      }
    guard let rounded = Int(exactly: whole + (up ? 1 : 0)) else { return .undefined }
    return Rational(value.numerator < 0 ? -rounded : rounded, over: scale)
  }
}
