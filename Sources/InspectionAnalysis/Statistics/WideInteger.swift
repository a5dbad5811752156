/// A whole number of any length, not negative: what sums of many fractions are exact in.
struct WideInteger: Hashable, Sendable {
  /// The lowest first, without zeros at the end.
  private var limbs: [UInt32]

  init(_ value: UInt64) {
    limbs = [UInt32(truncatingIfNeeded: value), UInt32(truncatingIfNeeded: value >> 32)]
    trim()
  }

  init(_ value: UInt128) {
    limbs = (0..<4).map { UInt32(truncatingIfNeeded: value >> UInt128(32 * $0)) }
    trim()
  }

  private mutating func trim() {
    while limbs.last == 0 { limbs.removeLast() }
  }

  var isZero: Bool { limbs.isEmpty }

  static func * (left: WideInteger, right: WideInteger) -> WideInteger {
    var product = WideInteger(UInt64(0))
    product.limbs = Array(repeating: 0, count: left.limbs.count + right.limbs.count)
    for (place, factor) in left.limbs.enumerated() {
      var carry: UInt64 = 0
      for (other, limb) in right.limbs.enumerated() {
        let sum = UInt64(factor) * UInt64(limb) + UInt64(product.limbs[place + other]) + carry
        product.limbs[place + other] = UInt32(truncatingIfNeeded: sum)
        carry = sum >> 32
      }
      product.limbs[place + right.limbs.count] = UInt32(carry)
    }
    product.trim()
    return product
  }

  static func + (left: WideInteger, right: WideInteger) -> WideInteger {
    var (sum, carry) = (left, UInt64(0))
    for place in 0..<max(left.limbs.count, right.limbs.count) + 1 {
      if place == sum.limbs.count { sum.limbs.append(0) }
      let limb = UInt64(sum.limbs[place]) + (place < right.limbs.count ? UInt64(right.limbs[place]) : 0) + carry
      sum.limbs[place] = UInt32(truncatingIfNeeded: limb)
      carry = limb >> 32
    }
    sum.trim()
    return sum
  }

  /// `right` is not greater.
  static func - (left: WideInteger, right: WideInteger) -> WideInteger {
    var (rest, borrow) = (left, Int64(0))
    for place in rest.limbs.indices {
      var limb = Int64(rest.limbs[place]) - (place < right.limbs.count ? Int64(right.limbs[place]) : 0) - borrow
      borrow = limb < 0 ? 1 : 0
      if limb < 0 { limb += 1 << 32 }
      rest.limbs[place] = UInt32(limb)
    }
    precondition(borrow == 0, "a rest is not negative")
    rest.trim()
    return rest
  }

  /// By what fits into a word.
  func quotientAndRemainder(dividingBy divisor: UInt64) -> (quotient: WideInteger, remainder: UInt64) {
    var (quotient, rest) = (self, UInt128(0))
    for place in limbs.indices.reversed() {
      rest = rest << 32 | UInt128(limbs[place])
      quotient.limbs[place] = UInt32(rest / UInt128(divisor))
      rest %= UInt128(divisor)
    }
    quotient.trim()
    return (quotient, UInt64(rest))
  }

  /// How often another goes into this; `nil` where no signed word holds that.
  func times(of divisor: WideInteger) -> UInt64? {
    var (lowest, highest) = (UInt64(0), UInt64(1) << 63)
    if WideInteger(highest) * divisor <= self { return nil }
    while highest - lowest > 1 {
      let middle = lowest + (highest - lowest) / 2
      if WideInteger(middle) * divisor <= self { lowest = middle } else { highest = middle }
    }
    return lowest
  }
}

extension WideInteger: Comparable {
  static func < (left: WideInteger, right: WideInteger) -> Bool {
    if left.limbs.count != right.limbs.count { return left.limbs.count < right.limbs.count }
    for place in left.limbs.indices.reversed() where left.limbs[place] != right.limbs[place] {
      return left.limbs[place] < right.limbs[place]
    }
    return false
  }
}
