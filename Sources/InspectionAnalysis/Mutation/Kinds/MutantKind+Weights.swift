import Inspection

extension MutantKind {
  /// Twice the weight, wherever a method or a function reads it, and the 1 that holds where none is written.
  static let weights = MutantKind { finder in
    let checklist = finder.checklist
    let weighed = checklist.dependencies.weighed
    for index in checklist.items.indices.dropFirst() where !checklist.items[index].isOneOfSeveral {
      let (item, written) = (checklist.items[index], checklist.writtenItems[index]?.weight)
      guard weighed.contains(index) || checklist.couldWeigh(index) else { continue }
      for new in item.weight == 0 ? [1] : [1, item.weight * 2] where new != item.weight {
        finder.add(
          .instead(of: item.weight, new, what: .weight), item.path, at: written?.range ?? item.range,
          MutantPart(
            isUntouched: { $0.isWithoutResult(of: index) && item.weight != 0 },
            isEquivalent: { checklist, _ in checklist.isAlone(index) }
          ) { $0.weigh(index, new) })
      }
    }
  }
}

extension ChecklistDraft {
  /// Where it was 0, there are more parts than before.
  fileprivate mutating func weigh(_ item: Int, _ weight: Rational) {
    let isNew = items[item].weight == 0
    items[item].weight = weight
    for index in items.indices where items[index].isAggregate {
      if isNew {
        findParts(of: index)
      } else if let part = items[index].aggregation?.parts.firstIndex(of: item) {
        items[index].aggregation?.weights[part] = weight
      }
    }
  }
}

extension Checklist {
  /// Whether an item of weight 0 has a score that would go into a result.
  fileprivate func couldWeigh(_ item: Int) -> Bool {
    guard items[item].weight == 0, let parent = items[item].parent else { return false }
    let hasScore =
      items[item].question.map { scales[$0.scale].scores != nil }
      ?? (items[item].aggregation.map { $0.method != Method.none } ?? false)
    let takesParts = items[parent].aggregation.map { $0.method != Method.none && $0.method != .table } ?? false
    return hasScore && takesParts
  }

  /// Whether the item is the only part of each mean that it goes into, and its weight is not 0.
  fileprivate func isAlone(_ item: Int) -> Bool {
    let aggregates = items.compactMap { $0.aggregation }.filter { $0.method.usesWeights && $0.parts.contains(item) }
    return items[item].weight != 0 && !dependencies.isWeighedByFunction(item)
      && aggregates.allSatisfy { $0.parts == [item] && [.mean, .percent].contains($0.method) }
  }
}
