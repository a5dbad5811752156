import Inspection

// The answers to one question that takes several: in whatever order they stand, what comes of them is the same.

extension WitnessSearch {
  /// Whether what is supposed of such answers is looked at elsewhere, in another order. None is missing before one that is there; and
  /// unless the goal is about one of them by itself, their values rise.
  var isOutOfOrder: Bool {
    several.contains { answers in
      var highest = -1
      for input in answers {
        let range = evaluator.suppositions.ranges[input]
        let open = inputs.values[input].count - 1
        if highest > range.upperBound - 1, !readsOneOfSeveral || highest == open { return true }
        highest = max(highest, range.lowerBound)
      }
      return false
    }
  }

  /// Whether it is an answer that need not be there.
  func isBeyondLeast(_ input: Int) -> Bool {
    guard case .answer(let item) = inputs.all[input] else { return false }
    return checklist.isBeyondLeast(item)
  }
}
