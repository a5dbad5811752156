extension Rational {
  /// From `3`, `-2`, `3.5`, `3,5` or `1/3`; `nil` when the text is no number or too long to keep exactly.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let top = Rational.decimal(parts[0]), let bottom = Rational.decimal(parts[1]), bottom != 0 else {
        return nil
      }
      self = top / bottom
    } else {
      guard parts.count == 1, let value = Rational.decimal(parts[0]) else { return nil }
      self = value
    }
    if !isFinite { return nil }
  }

  /// From `60%`, `12,5 %` or a plain number between 0 and 1.
  public init?(percentage text: some StringProtocol) {
    guard text.last == "%" else {
      self.init(text)
      return
    }
    var digits = text.dropLast()
    while digits.last == " " { digits = digits.dropLast() }
    guard let value = Rational.decimal(digits) else { return nil }
    self = value / 100
  }

  private static func decimal(_ text: some StringProtocol) -> Rational? {
    var (value, scale) = (Rational.zero, 1)
    var (digits, seenPoint, negative) = (0, false, false)
    for (index, character) in text.utf8.enumerated() {
      switch character {
      case UInt8(ascii: "-") where index == 0: negative = true
      case UInt8(ascii: "."), UInt8(ascii: ","):
        guard !seenPoint, digits > 0 else { return nil }
        (seenPoint, digits) = (true, 0)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        value = value * 10 + Rational(Int(character - UInt8(ascii: "0")))
        digits += 1
        guard !seenPoint || scale <= .max / 10 else { return nil }
        if seenPoint { scale *= 10 }
      default: return nil
      }
    }
    guard digits > 0, value.isFinite else { return nil }
    return (negative ? -value : value) / Rational(scale)
  }

  /// As in `19/5`, always with a denominator.
  public var fraction: String { "\(numerator)/\(denominator)" }

  /// As in `3.8` or `4`: exact where the number has at most `decimals` decimals, else rounded half away from zero; no trailing zeros.
  public func decimal(_ decimals: Int = Rounding.mostDecimals, mark: Character = ".") -> String {
    let rounded = Rounding(decimals: decimals, mode: .halfUp).round(self)
    guard rounded.isFinite else { return "–" }
    let whole = rounded.numerator.magnitude / rounded.denominator.magnitude
    var (rest, text) = (rounded.numerator.magnitude % rounded.denominator.magnitude, String(whole))
    if rest > 0 { text.append(mark) }
    let denominator = rounded.denominator.magnitude  // a divisor of a power of ten, so that ten times the rest fits
    while rest > 0 {
      text += String(rest * 10 / denominator)
      rest = rest * 10 % denominator
    }
    return rounded.numerator < 0 ? "-" + text : text
  }
}
