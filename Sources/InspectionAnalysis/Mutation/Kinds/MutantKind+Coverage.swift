import Inspection

extension MutantKind {
  /// The least coverage a tenth up and a tenth down.
  static let coverage = MutantKind { finder in
    let checklist = finder.checklist
    for (index, item) in checklist.items.enumerated() {
      guard let old = item.aggregation?.minCoverage, let range = checklist.place(ofCoverageOf: index) else { continue }
      for new in old.neighbours(by: Rational(1, over: 10)) where new >= 0 && new <= 1 {
        let words = Message.instead(
          of: Message(each: { $0.percentage(old) }), Message(each: { $0.percentage(new) }),
          what: Message(each: { Keyword.minCoverage.word(in: $0) }))
        finder.add(
          words, "", at: range,
          MutantPart(
            isUntouched: { $0.isUnasked(index) },
            isEquivalent: { checklist, _ in checklist.isNoShare(of: index, upTo: new) }
          ) { $0.items[index].aggregation?.minCoverage = new })
      }
    }
    for index in checklist.items.indices { finder.changeLeastAnswered(of: index) }
  }
}

extension MutantFinder {
  /// One answer more or less that must be there.
  fileprivate mutating func changeLeastAnswered(of item: Int) {
    guard let old = checklist.items[item].aggregation?.minAnswered,
      let range = checklist.scorings(of: item).compactMap({ $0.minAnswered?.range }).first
    else { return }
    for new in [old - 1, old + 1] where new > 0 {
      add(
        .instead(of: Rational(old), Rational(new), what: .minAnswered), "", at: range,
        MutantPart(
          isUntouched: { $0.isUnasked(item) },
          isEquivalent: { checklist, _ in checklist.asked(below: item).count < min(old, new) }
        ) { $0.items[item].aggregation?.minAnswered = new })
    }
  }
}

extension Checklist {
  /// Where the least coverage of an item is written: on itself, its level or for all.
  fileprivate func place(ofCoverageOf item: Int) -> SourceRange? {
    scorings(of: item).compactMap { $0.minCoverage?.range }.first
  }

  /// What is written of an item's scoring: its own, its level's and that of all.
  func scorings(of item: Int) -> [WrittenAggregation] {
    let scoring = written.scoring
    return [writtenItems[item]?.scoring, scoring.levels[items[item].level], scoring.general].compactMap { $0 }
  }

  /// Whether of no number of questions so many can be answered that the share lies between the least coverage and another.
  fileprivate func isNoShare(of item: Int, upTo other: Rational) -> Bool {
    guard let least = items[item].aggregation?.minCoverage else { return false }
    let all = asked(below: item).count
    return (0...all).allSatisfy { relevant in
      (0...relevant).allSatisfy { answered in
        let share = Rational(answered)
        return (share < least * Rational(relevant)) == (share < other * Rational(relevant))
      }
    }
  }
}
