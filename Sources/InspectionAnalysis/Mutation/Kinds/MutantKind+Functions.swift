import Inspection

extension MutantKind {
  /// `største` for `mindste`, `gennemsnit` or `sum`, and the other way round, in conditions and in rows of tables.
  static let functions = MutantKind { finder in
    for part in finder.parts {
      guard case .leaf(.numbers(let comparison, let left, let right)) = finder.checklist.conditions[part.condition]
      else { continue }
      finder.change(left, part) { .numbers(comparison, $0, right) }
      finder.change(right, part) { .numbers(comparison, left, $0) }
    }
  }
}

extension MutantFinder {
  fileprivate mutating func change(
    _ quantity: QuantityRef, _ part: DecidedPart, _ leaf: @escaping @Sendable (QuantityRef) -> Leaf
  ) {
    guard case .aggregate(let method, let set) = checklist.conditions[quantity] else { return }
    let old = Method.all[Int(method)]
    for (index, new) in Method.all.enumerated() where new.isFunction && new != old {
      add(.instead(of: .code(old.keyword), .code(new.keyword)), of: part) { conditions in
        let changed = conditions.add(Quantity.aggregate(method: Int32(index), set))
        return conditions.add(leaf(changed))
      }
    }
  }
}
