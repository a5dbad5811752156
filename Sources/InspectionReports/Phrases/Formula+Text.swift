import Inspection

extension Formula {
  /// As in `(4·1 + 2·3 + 5·1) / 5`; numbers as `number` writes them.
  func text(_ language: Language, _ number: (Rational) -> String) -> String {
    func part(_ formula: Formula, _ strength: Strength) -> String {
      let text = formula.text(language, number)
      return formula.strength(written: text) >= strength ? text : "(\(text))"
    }
    switch self {
    case .number(let value): return number(value)
    case .sum(let terms): return terms.map { part($0, .quotient) }.joined(separator: " + ")
    case .product(let factors): return factors.map { part($0, .product) }.joined(separator: "·")
    case .quotient(let top, let bottom): return "\(part(top, .product)) / \(part(bottom, .number))"
    case .difference(let left, let right): return "\(part(left, .sum)) − \(part(right, .quotient))"
    case .function(let name, let numbers, _):
      return "\(name(language)) \(numbers.map(number).joined(separator: "; "))"
    }
  }

  /// How firmly the parts of what is written hold together; what holds less than it must stands in brackets.
  private enum Strength: Int, Comparable {
    case sum, quotient, product, number

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private func strength(written text: String) -> Strength {
    switch self {
    case .number(let value): value < 0 ? .sum : text.contains("/") ? .quotient : .number
    case .product: .product
    case .quotient: .quotient
    case .sum, .difference, .function: .sum
    }
  }
}
