/// A comparison of two numbers or days, of which each may be known only to lie between two bounds.
public struct Comparison: Sendable {
  public let symbol: String
  /// How it reads in a sentence: «x er højst 2».
  public let phrase: Message
  /// The same of days: «datoen er senest 1. juli 2024».
  public let phraseForDays: Message
  /// What holds for all of the left against all of the right, else unknown.
  let holds: Test

  typealias Test = @Sendable (_ left: Interval, _ right: Interval) -> Truth

  public static let all: [Comparison] = [equal, notEqual, lessOrEqual, greaterOrEqual, less, greater]

  /// The tests alone, in the same order: what the evaluator needs of them.
  static let tests = all.map(\.holds)

  static let equal = Comparison(
    symbol: "=", phrase: Message(da: "er", en: "is", sv: "är"), phraseForDays: Message(da: "er", en: "is", sv: "är")
  ) { left, right in
    if left.isSingle, left == right { return .yes }
    return left.highest < right.lowest || right.highest < left.lowest ? .no : .unknown
  }
  static let notEqual = Comparison(
    symbol: "!=", phrase: Message(da: "er ikke", en: "is not", sv: "är inte"),
    phraseForDays: Message(da: "er ikke", en: "is not", sv: "är inte")
  ) {
    left, right in
    !equal.holds(left, right)
  }
  static let less = Comparison(
    symbol: "<", phrase: Message(da: "er under", en: "is below", sv: "är under"),
    phraseForDays: Message(da: "er før", en: "is before", sv: "är före")
  ) {
    left, right in
    if left.highest < right.lowest { return .yes }
    return left.lowest >= right.highest ? .no : .unknown
  }
  static let lessOrEqual = Comparison(
    symbol: "<=", phrase: Message(da: "er højst", en: "is at most", sv: "är högst"),
    phraseForDays: Message(da: "er senest", en: "is at the latest", sv: "är senast")
  ) {
    left, right in
    if left.highest <= right.lowest { return .yes }
    return left.lowest > right.highest ? .no : .unknown
  }
  static let greater = Comparison(
    symbol: ">", phrase: Message(da: "er over", en: "is above", sv: "är över"),
    phraseForDays: Message(da: "er efter", en: "is after", sv: "är efter")
  ) {
    left, right in
    less.holds(right, left)
  }
  static let greaterOrEqual = Comparison(
    symbol: ">=", phrase: Message(da: "er mindst", en: "is at least", sv: "är minst"),
    phraseForDays: Message(da: "er tidligst", en: "is at the earliest", sv: "är tidigast")
  ) {
    lessOrEqual.holds($1, $0)
  }
}
