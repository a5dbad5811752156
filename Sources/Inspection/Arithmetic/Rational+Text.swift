extension Rational {
  /// From `3`, `-2`, `3.5`, `3,5` or `1/3`; `nil` when the text is no number or too long to keep exactly.
  package init?(_ text: String) {
    var text = text
    guard let number = text.withUTF8({ Rational.fraction($0[...]) }) else { return nil }
    self = number
  }

  /// From `60%`, `12,5 %` or a plain number between 0 and 1.
  package init?(percentage text: String) {
    guard text.last == "%" else {
      self.init(text)
      return
    }
    var text = text
    let number = text.withUTF8 { bytes in
      let end = bytes.dropLast().lastIndex { $0 != UInt8(ascii: " ") } ?? -1
      return Rational.decimal(bytes[...end])
    }
    guard let number else { return nil }
    self = number / 100
  }

  private static func fraction(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Rational? {
    guard let slash = text.firstIndex(of: UInt8(ascii: "/")) else { return decimal(text) }
    guard let top = decimal(text[..<slash]), let bottom = decimal(text[(slash + 1)...]), bottom != 0 else { return nil }
    let number = top / bottom
    return number.isFinite ? number : nil
  }

  private static func decimal(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Rational? {
    var (value, scale): (Int64, Int64) = (0, 1)
    var (digits, seenPoint, negative) = (0, false, false)
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "-") where index == text.startIndex: negative = true
      case UInt8(ascii: "."), UInt8(ascii: ","):
        guard !seenPoint, digits > 0 else { return nil }
        (seenPoint, digits) = (true, 0)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, overflowToo) = tens.addingReportingOverflow(Int64(text[index] - UInt8(ascii: "0")))
        if overflow || overflowToo { return nil }
        value = sum
        digits += 1
        guard !seenPoint || scale <= .max / 10 else { return nil }
        if seenPoint { scale *= 10 }
      default: return nil
      }
    }
    return digits > 0 ? Rational(negative ? -value : value, over: scale) : nil
  }

  /// As in `19/5`, always with a denominator.
  package var fraction: String { "\(numerator)/\(denominator)" }

  /// As in `3.8` or `4`: exact where the number has at most `decimals` decimals, else rounded half away from zero; no trailing zeros.
  package func decimal(_ decimals: Int = Limits.decimals, mark: Character = ".") -> String {
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
