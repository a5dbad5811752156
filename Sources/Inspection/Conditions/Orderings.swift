/// How the left of two values may lie to the right.
struct Orderings: OptionSet, Sendable {
  let rawValue: UInt8

  static let less = Orderings(rawValue: 1)
  static let equal = Orderings(rawValue: 2)
  static let greater = Orderings(rawValue: 4)

  /// Whether one of these is what any of the left is to any of the right, else unknown.
  @inline(__always)
  func hold(_ left: Interval, _ right: Interval) -> Truth {
    if left.isSingle, right.isSingle { return hold(among: Orderings(left.lowest, right.lowest)) }
    return hold(among: Orderings(left.lowest, left.highest, right.lowest, right.highest))
  }

  @inline(__always)
  func hold(_ left: ClosedRange<Day>, _ right: ClosedRange<Day>) -> Truth {
    hold(among: Orderings(left.lowerBound, left.upperBound, right.lowerBound, right.upperBound))
  }

  private func hold(among possible: Orderings) -> Truth {
    if isSuperset(of: possible) { return .yes }
    return isDisjoint(with: possible) ? .no : .unknown
  }
}

extension Orderings {
  /// How one value lies to another.
  @inline(__always)
  init<Value: Comparable>(_ left: Value, _ right: Value) {
    self = left == right ? .equal : left < right ? .less : .greater
  }

  /// The orderings that are possible where each side lies between its bounds.
  @inline(__always)
  private init<Bound: Comparable>(
    _ lowestLeft: Bound, _ highestLeft: Bound, _ lowestRight: Bound, _ highestRight: Bound
  ) {
    self = []
    if lowestLeft < highestRight { insert(.less) }
    if lowestRight < highestLeft { insert(.greater) }
    if lowestLeft <= highestRight, lowestRight <= highestLeft { insert(.equal) }
  }
}
