/// A comparison of two numbers or days, of which each may be known only to lie between two bounds.
public enum Comparison: UInt8, CaseIterable, Sendable {
  // The bits say of which orderings of the left to the right it is true.
  case equal = 0b010
  case notEqual = 0b101
  case lessOrEqual = 0b011
  case greaterOrEqual = 0b110
  case less = 0b001
  case greater = 0b100

  private init(trueOf orderings: Orderings) {
    guard let comparison = Comparison(rawValue: orderings.rawValue) else {
      preconditionFailure("a comparison is true of some orderings and not of all")
    }
    self = comparison
  }

  /// Of which orderings of the left and the right it is true.
  var orderings: Orderings { Orderings(rawValue: rawValue) }

  /// What holds of all of the left against all of the right, else unknown.
  package func holds(_ left: Interval, _ right: Interval) -> Truth { orderings.hold(left, right) }

  /// The same of the right and the left: `>` for `<`.
  package var mirrored: Comparison {
    var turned = orderings.intersection(.equal)
    if orderings.contains(.less) { turned.insert(.greater) }
    if orderings.contains(.greater) { turned.insert(.less) }
    return Comparison(trueOf: turned)
  }

  /// Whether it needs no order: whether it is `=` or `!=`.
  package var ignoresOrder: Bool { mirrored == self }

  /// The one that is easily taken for it: the opposite of `=`, and of an order the same with or without what is equal.
  package var mistaken: Comparison {
    Comparison(trueOf: orderings.symmetricDifference(ignoresOrder ? [.less, .equal, .greater] : .equal))
  }
}

// MARK: Signs and words

extension Comparison {
  /// As it is written, and how else it is typed.
  package var signs: [String] {
    switch self {
    case .equal: ["=", "=="]
    case .notEqual: ["!=", "≠", "<>"]
    case .lessOrEqual: ["<=", "≤", "=<"]
    case .greaterOrEqual: [">=", "≥", "=>"]
    case .less: ["<"]
    case .greater: [">"]
    }
  }

  package var symbol: String { signs[0] }

  /// From one of its signs.
  init?(sign: String) {
    guard let comparison = Self.allCases.first(where: { $0.signs.contains(sign) }) else { return nil }
    self = comparison
  }

  /// How it reads in a sentence: «x er højst 2».
  package var phrase: Message {
    switch self {
    case .equal: Message(da: "er", en: "is", sv: "är")
    case .notEqual: Message(da: "er ikke", en: "is not", sv: "är inte")
    case .lessOrEqual: Message(da: "er højst", en: "is at most", sv: "är högst")
    case .greaterOrEqual: Message(da: "er mindst", en: "is at least", sv: "är minst")
    case .less: Message(da: "er under", en: "is below", sv: "är under")
    case .greater: Message(da: "er over", en: "is above", sv: "är över")
    }
  }

  /// The same of days: «datoen er senest 1. juli 2024».
  package var phraseForDays: Message {
    switch self {
    case .equal, .notEqual: phrase
    case .lessOrEqual: Message(da: "er senest", en: "is at the latest", sv: "är senast")
    case .greaterOrEqual: Message(da: "er tidligst", en: "is at the earliest", sv: "är tidigast")
    case .less: Message(da: "er før", en: "is before", sv: "är före")
    case .greater: Message(da: "er efter", en: "is after", sv: "är efter")
    }
  }
}
