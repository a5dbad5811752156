import Inspection

extension MutantKind {
  /// `<=` for `<`, `>=` for `=`, and constants one up and one down; of a share a tenth.
  static let comparisons = MutantKind { finder in
    for part in finder.parts {
      switch finder.checklist.conditions[part.condition] {
      case .leaf(.numbers(let comparison, let left, let right)):
        finder.turn(comparison, part) { .numbers($0, left, right) }
        finder.move(left, part) { .numbers(comparison, $0, right) }
        finder.move(right, part) { .numbers(comparison, left, $0) }
      case .leaf(.days(let comparison, let left, let right)):
        finder.turn(comparison, part) { .days($0, left, right) }
        finder.move(left, part) { .days(comparison, $0, right) }
        finder.move(right, part) { .days(comparison, left, $0) }
      case .leaf, .and, .or, .not, .any, .all, .named: break
      }
    }
  }
}

extension MutantFinder {
  fileprivate mutating func turn(
    _ comparison: Comparison, _ part: DecidedPart, _ leaf: @escaping @Sendable (Comparison) -> Leaf
  ) {
    let others: [Comparison] = comparison == .equal ? [.lessOrEqual, .greaterOrEqual] : []
    for new in [comparison.mistaken] + others {
      add(.instead(of: "`\(comparison.symbol)`", "`\(new.symbol)`"), of: part) { $0.add(leaf(new)) }
    }
  }

  fileprivate mutating func move(
    _ quantity: QuantityRef, _ part: DecidedPart, _ leaf: @escaping @Sendable (QuantityRef) -> Leaf
  ) {
    guard case .number(let old) = checklist.conditions[quantity] else { return }
    let step = old > 0 && old < 1 ? Rational(1, over: 10) : 1
    for new in [old - step, old + step] {
      add(.instead(of: old, new), of: part) { conditions in
        let moved = conditions.add(Quantity.number(new))
        return conditions.add(leaf(moved))
      }
    }
  }

  fileprivate mutating func move(
    _ term: DayTerm, _ part: DecidedPart, _ leaf: @escaping @Sendable (DayTerm) -> Leaf
  ) {
    for (change, new) in term.neighbours {
      let words: Message =
        switch change {
        case .number(let old, let new): .instead(of: old, new)
        case .day(let old, let new): .instead(of: old.description, new.description)
        }
      add(words, of: part) { $0.add(leaf(new)) }
    }
  }
}
