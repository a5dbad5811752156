// What the visit before leaves to be looked at.

extension RecordForm {
  /// Whether the visit before gives a question to be asked again: it could not be settled, a finding rests on it that is no strength, or the
  /// place or the authority said something of it.
  func isFlagged(_ item: Int) -> Bool {
    guard let earlier, let known = earlier.checklist.items.firstIndex(where: { $0.path == checklist.items[item].path })
    else { return false }
    if earlier.results[known].status == .notEstablished { return true }
    if checklist.items[item].several != nil, checklist.items[item].children.contains(where: { isFlagged($0) }) {
      return true
    }
    let isBasis = earlier.findings.contains { finding in
      finding.setAside == nil && finding.category != .strength
        && finding.because.contains { $0.basis == .item(known) || isAbove($0.basis, known, finding) }
    }
    return isBasis || earlier.record.course.replies.contains { $0.subject == .item(known) }
  }

  /// Whether a finding rests on a result, and on no answer below it that would tell which question is meant.
  private func isAbove(_ basis: Because.Basis, _ item: Int, _ finding: Finding) -> Bool {
    guard let earlier, case .item(let aggregate) = basis, earlier.checklist.items[aggregate].question == nil,
      aggregate != 0, earlier.results[item].isAnswered
    else { return false }
    var above = earlier.checklist.items[item].parent
    while let found = above, found != aggregate { above = earlier.checklist.items[found].parent }
    return above == aggregate
  }

  /// What was agreed, asked for or planned and is neither done nor dropped.
  package var openFollowUp: [FollowUp] {
    (earlier?.record.followUp ?? []).filter { $0.state == nil || $0.state == .open }
  }

  /// What the place answered to the draft of the visit before.
  package var earlierReplies: [HearingReply] { earlier?.record.course.replies ?? [] }

  /// Decisions with a day by which something is to be done.
  package var earlierDecisions: [Decision] {
    (earlier?.record.course.decisions ?? []).filter { $0.deadline != nil }
  }

  /// The findings of the visit before on points that are not asked about here.
  package var earlierFindingsElsewhere: [Finding] {
    guard let earlier else { return [] }
    let asked = children(of: 0).map { checklist.items[$0].path }
    return earlier.checklist.points.filter { !asked.contains(earlier.checklist.items[$0].path) }.flatMap { point in
      earlier.findings.filter { finding in
        let isOwn = if case .inspector = finding.origin { true } else { false }
        return finding.point == point && finding.setAside == nil && (isOwn || finding.category != .strength)
      }
    }
  }
}
