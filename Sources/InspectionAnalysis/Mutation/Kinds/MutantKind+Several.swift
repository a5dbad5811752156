import Inspection

extension MutantKind {
  /// One answer more or fewer that a question must have.
  static let several = MutantKind { finder in
    let checklist = finder.checklist
    for (index, item) in checklist.items.enumerated() {
      guard let old = item.several?.atLeast, let written = checklist.writtenItems[index]?.several else { continue }
      let most = checklist.mostAnswers(to: index)
      for new in [old - 1, old + 1] where new >= 1 && new <= most {
        finder.add(
          .instead(of: Rational(old), Rational(new), what: .atLeast), item.path, at: written.atLeast.range,
          MutantPart(isUntouched: { $0.isUnasked(index) }) { $0.items[index].several?.atLeast = new })
      }
    }
  }
}
