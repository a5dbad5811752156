import Inspection

extension MutantKind {
  /// What becomes of parts that are not relevant, not in focus or not answered.
  static let policies = MutantKind { finder in
    for item in finder.checklist.items.indices where finder.checklist.items[item].aggregation?.method != Method.none {
      for key in StatusPolicy.all { finder.change(key, of: item) }
    }
  }
}

/// What an aggregate does with parts of one kind that have no score.
private struct StatusPolicy: Sendable {
  let keyword: Keyword
  let statuses: StatusSet
  let mayBeZero: Bool
  let get: @Sendable (Aggregation) -> Policy
  let set: @Sendable (inout Aggregation, Policy) -> Void

  static let all = [
    StatusPolicy(
      keyword: .notRelevant, statuses: StatusSet(.notRelevant), mayBeZero: true, get: { $0.notRelevant },
      set: { $0.notRelevant = $1 }),
    StatusPolicy(
      keyword: .notInFocus, statuses: StatusSet(.notInFocus), mayBeZero: false, get: { $0.notInFocus },
      set: { $0.notInFocus = $1 }),
    StatusPolicy(
      keyword: .unanswered, statuses: .open, mayBeZero: true, get: { $0.unanswered }, set: { $0.unanswered = $1 }),
  ]
}

extension MutantFinder {
  fileprivate mutating func change(_ policy: StatusPolicy, of item: Int) {
    guard let aggregation = checklist.items[item].aggregation else { return }
    let written = checklist.scorings(of: item).compactMap { $0.places[policy.keyword] }.first
    // What an overlay doesn't say is the matter of what it builds on.
    guard let range = written ?? (checklist.layers.count > 1 ? nil : checklist.written.id.range) else { return }
    let old = policy.get(aggregation)
    // What counts as the highest score needs one, which only a checklist that says so is asked for.
    for new in [Policy.exclude, .zero, .unrated] where new != old && (new != .zero || policy.mayBeZero) {
      // Too little is covered then anyway.
      if policy.statuses == .open, aggregation.minCoverage == 1, old != .zero, new != .zero { continue }
      add(
        .instead(
          of: .code(old.keyword), .code(new.keyword), what: Message(each: { "`\(policy.keyword.word(in: $0))`:" })), "",
        at: range,
        MutantPart(
          isUntouched: { !$0.hasPart(of: item, among: policy.statuses) },
          isEquivalent: { checklist, _ in
            policy.keyword == .notRelevant
              && checklist.questions(below: item).allSatisfy {
                checklist.items[$0].question?.allowsNotRelevant == false
              }
          }
        ) { draft in
          guard var changed = draft.items[item].aggregation else { return }
          policy.set(&changed, new)
          draft.items[item].aggregation = changed
        })
    }
  }
}
