/// A comparison of two numbers or days, of which each may be known only to lie between two bounds.
package struct Comparison: Sendable {
  package let symbol: String
  /// How it reads in a sentence: «x er højst 2».
  package let phrase: Message
  /// The same of days: «datoen er senest 1. juli 2024».
  package let phraseForDays: Message
  /// Of which orderings of the left and the right it is true.
  let orderings: Orderings

  package static let all: [Comparison] = [equal, notEqual, lessOrEqual, greaterOrEqual, less, greater]

  static let equal = Comparison(
    symbol: "=", phrase: Message(da: "er", en: "is", sv: "är"), phraseForDays: Message(da: "er", en: "is", sv: "är"),
    orderings: .equal)
  static let notEqual = Comparison(
    symbol: "!=", phrase: Message(da: "er ikke", en: "is not", sv: "är inte"),
    phraseForDays: Message(da: "er ikke", en: "is not", sv: "är inte"), orderings: [.less, .greater])
  package static let less = Comparison(
    symbol: "<", phrase: Message(da: "er under", en: "is below", sv: "är under"),
    phraseForDays: Message(da: "er før", en: "is before", sv: "är före"), orderings: .less)
  static let lessOrEqual = Comparison(
    symbol: "<=", phrase: Message(da: "er højst", en: "is at most", sv: "är högst"),
    phraseForDays: Message(da: "er senest", en: "is at the latest", sv: "är senast"), orderings: [.less, .equal])
  package static let greater = Comparison(
    symbol: ">", phrase: Message(da: "er over", en: "is above", sv: "är över"),
    phraseForDays: Message(da: "er efter", en: "is after", sv: "är efter"), orderings: .greater)
  static let greaterOrEqual = Comparison(
    symbol: ">=", phrase: Message(da: "er mindst", en: "is at least", sv: "är minst"),
    phraseForDays: Message(da: "er tidligst", en: "is at the earliest", sv: "är tidigast"),
    orderings: [.equal, .greater])

  /// What holds of all of the left against all of the right, else unknown.
  package func holds(_ left: Interval, _ right: Interval) -> Truth { orderings.hold(left, right) }
}

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
