import Inspection

extension MutantKind {
  /// Another method where one is written, another level of which the parts are, and another start of a deduction.
  static let methods = MutantKind { finder in
    let checklist = finder.checklist
    for (index, item) in checklist.items.enumerated() {
      guard let aggregation = item.aggregation else { continue }
      let scorings = checklist.scorings(of: index)
      if let written = scorings.compactMap({ $0.method }).first {
        finder.change(aggregation.method, of: index, at: written.range)
      }
      if let written = scorings.compactMap({ $0.start }).first, aggregation.method == .deduct {
        for new in aggregation.start.neighbours(by: 1) {
          finder.add(
            .instead(of: aggregation.start, new, what: .start), item.path, at: written.range,
            MutantPart(isUntouched: { $0.isUnasked(index) }) { $0.items[index].aggregation?.start = new })
        }
      }
    }
  }
}

extension MutantFinder {
  fileprivate mutating func change(_ old: Method, of item: Int, at range: SourceRange) {
    for new in old.mistaken {
      add(
        .instead(of: .code(old.keyword), .code(new.keyword), what: Message(each: { Keyword.method.word(in: $0) })), "",
        at: range,
        MutantPart(
          isUntouched: { $0.isUnasked(item) },
          isEquivalent: { checklist, _ in checklist.items[item].aggregation?.isSame(by: new) ?? false }
        ) { $0.items[item].aggregation?.method = new })
    }
  }
}

extension Method {
  /// Those that can stand in its place without anything else being changed.
  fileprivate var mistaken: [Method] {
    let plain: [Method] = [.mean, .sum, .minimum, .maximum, .median]
    if plain.contains(self) { return plain.filter { $0 != self } }
    return self == .percent ? [.mean] : self == .deduct ? [.sum] : []
  }
}

extension Aggregation {
  /// Whether another method gives the same whatever the parts are.
  fileprivate func isSame(by other: Method) -> Bool {
    let middles: [Method] = [.mean, .median, .minimum, .maximum]
    switch parts.count {
    case 0: return true
    case 1 where weights[0] == 1: return (middles + [.sum]).contains(method) && (middles + [.sum]).contains(other)
    case 1: return middles.contains(method) && middles.contains(other)
    case 2 where weights[0] == weights[1]:
      return [.mean, .median].contains(method) && [.mean, .median].contains(other)
    default: return false
    }
  }
}
