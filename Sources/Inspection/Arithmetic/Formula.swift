/// A calculation written out: what a number is made of.
public indirect enum Formula: Sendable {
  case number(Rational)
  case sum([Formula])
  case product([Formula])
  case quotient(Formula, Formula)
  case difference(Formula, Formula)
  /// What a function makes of all its numbers, as in `the lowest of 4; 2; 5`.
  case function(Message, [Rational], @Sendable ([Rational]) -> Rational?)

  /// What comes of it; `undefined` where there is nothing to divide by, or a number no longer fits.
  package var value: Rational {
    switch self {
    case .number(let number): number
    case .sum(let terms): terms.reduce(0) { $0 + $1.value }
    case .product(let factors): factors.reduce(1) { $0 * $1.value }
    case .quotient(let top, let bottom): top.value / bottom.value
    case .difference(let left, let right): left.value - right.value
    case .function(_, let numbers, let evaluate): evaluate(numbers) ?? .undefined
    }
  }

  /// Σ w·score, the weights left out where all of them are 1.
  static func weightedSum(_ parts: [Part]) -> Formula {
    let isPlain = parts.allSatisfy { $0.weight == 1 }
    let terms = parts.map { part -> Formula in
      let score = Formula.number(part.score.lowest)
      return isPlain ? score : .product([score, .number(part.weight)])
    }
    return terms.count == 1 ? terms[0] : .sum(terms)
  }
}

extension [Part] {
  var scores: [Rational] { map { $0.score.lowest } }
}
