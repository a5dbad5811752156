/// What is known of an item in one pass over a record.
package struct ItemState {
  /// One status when the record is read as it is; several where open answers leave it open.
  package var possible: StatusSet = []
  /// The same before rules could take the result away.
  package var beforeEffects: StatusSet = []
  package var status = Status.unanswered
  package var reason: Reason?
  package var isApplicable = Truth.yes
  /// The option that was answered; -1 when none or not known.
  var option: Int32 = -1
  /// The number that was answered, on a number scale.
  package var number: Interval?
  /// Before bands and effects.
  package var value = Interval(0)
  /// After them.
  package var result = Interval(0)
  /// The bands of the lowest and the highest result; -1 when there is none.
  package var bands: (lowest: Int32, highest: Int32) = (-1, -1)
  /// Whether both ends of the interval can be reached.
  var isSharp = true
  package var coverage = Coverage()

  package var counts: Bool { StatusSet.counted.isSuperset(of: possible) }
  package var mayCount: Bool { !possible.isDisjoint(with: .counted) }

  mutating func become(_ status: Status, _ reason: Reason? = nil) {
    self.status = status
    self.reason = reason
    possible = StatusSet(status)
  }

  /// Takes the score of an answer; without one the scale has no scores.
  mutating func score(_ score: Interval?) {
    guard let score else {
      become(.unscored)
      return
    }
    become(.scored)
    (value, result) = (score, score)
  }

  /// Takes in that the item may turn out not to apply, where that is not known.
  mutating func mayTurnOutNotApplicable() {
    guard isApplicable == .unknown else { return }
    possible.insert(StatusSet(.notApplicable))
    isSharp = false
  }

  /// Counts a question by its status.
  mutating func countCoverage() {
    coverage = Coverage(
      answered: StatusSet.counted.contains(StatusSet(status)) ? 1 : 0,
      relevant: StatusSet.counted.union(.open).contains(StatusSet(status)) ? 1 : 0,
      notInFocus: status == .notInFocus ? 1 : 0)
  }

  /// One of several statuses, of which the first stands for all.
  mutating func become(_ statuses: StatusSet) {
    become(Status.allCases.first { statuses.contains(StatusSet($0)) } ?? status)
    possible = statuses
  }
}

extension StatusSet {
  /// What an aggregate may be all of whose parts are left out: not in focus if one of them is, else not relevant if one is. Empty
  /// when there are no parts, or one of them can't be left out.
  static func ofAll(_ parts: [StatusSet]) -> StatusSet {
    let order = [StatusSet(.notApplicable), StatusSet(.notRelevant), StatusSet(.notInFocus)]
    guard var all = parts.first?.intersection(.leftOut) else { return [] }
    for part in parts.dropFirst() {
      all = order.indices.reduce(into: []) { both, index in
        let below = StatusSet(order[...index])
        let (left, right) = (all.intersection(below), part.intersection(below))
        if left.union(right).contains(order[index]), !left.isEmpty, !right.isEmpty { both.formUnion(order[index]) }
      }
    }
    return all
  }
}

/// How many of the questions below an item were answered; those without a score don't count.
package struct Coverage: Hashable, Sendable {
  package var answered: Int32 = 0
  /// Answered or waiting for an answer.
  package var relevant: Int32 = 0
  package var notInFocus: Int32 = 0

  mutating func add(_ other: Coverage) {
    answered += other.answered
    relevant += other.relevant
    notInFocus += other.notInFocus
  }
}
