/// A question about an item's status: `dialogue.gaming is not-established`.
public struct StatusTest: Sendable {
  package let keyword: Keyword
  let statuses: StatusSet

  package static let all = [
    StatusTest(keyword: .answered, statuses: .answered),
    StatusTest(keyword: .unanswered, statuses: .open),
    StatusTest(keyword: .notRelevant, statuses: StatusSet(.notRelevant)),
    StatusTest(keyword: .notInFocus, statuses: StatusSet(.notInFocus)),
    StatusTest(keyword: .notEstablished, statuses: StatusSet(.notEstablished)),
    StatusTest(
      keyword: .applicable, statuses: [.answered, .open, StatusSet(.notRelevant), StatusSet(.notInFocus)]),
  ]

  /// Whether it asks for what is left out of a visit and applies all the same: then a set has that among its members.
  package var asksForLeftOut: Bool { keyword == .notRelevant || keyword == .notInFocus }

  /// Whether it holds for an item whose status is one of these.
  package func holds(_ possible: StatusSet) -> Truth {
    if statuses.isSuperset(of: possible) { return .yes }
    return statuses.isDisjoint(with: possible) ? .no : .unknown
  }
}
