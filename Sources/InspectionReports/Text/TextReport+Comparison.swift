import Inspection

extension TextReport {
  /// What has come of the unit since the earlier visit: the numbers, then the findings by what became of them.
  var comparison: [TerminalText] {
    guard let comparison = assessment.comparison else { return [] }
    let sentences = phrases.comparisonSentences(comparison).flatMap { page.wrapped($0) }
    let lists = phrases.comparedFindings(comparison).map { title, findings in
      page.wrapped(title) + findings.flatMap { page.wrapped($0, indent: 4, bullet: "- ") }
    }
    return section(
      phrases.sinceTitle,
      spaced([sentences, movements(comparison), answers(comparison)] + lists + [agreed(comparison)]))
  }

  /// Question by question what moved.
  private func answers(_ comparison: VisitComparison) -> [TerminalText] {
    let moved = phrases.movedAnswers(comparison)
    if moved.isEmpty { return [] }
    return page.wrapped(phrases.movedTitle)
      + moved.flatMap { row in
        page.wrapped(phrases.title(of: row.item), indent: 4, bullet: "- ")
          + page.wrapped("\(row.before) → \(row.now)", indent: 4)
      }
  }

  private func agreed(_ comparison: VisitComparison) -> [TerminalText] {
    let agreed = phrases.agreedBefore(comparison)
    if agreed.isEmpty { return [] }
    return page.wrapped(phrases.agreedTitle) + agreed.flatMap { page.wrapped($0, indent: 4, bullet: "- ") }
  }

  private func movements(_ comparison: VisitComparison) -> [TerminalText] {
    let rows = phrases.movementRows(comparison)
    if rows.isEmpty { return [] }
    let cells = rows.map { row in
      [
        row.item == 0 ? phrases.say("Samlet", "Overall", "Totalt") : phrases.title(of: row.item), row.before, row.now,
        row.change,
      ]
    }
    return page.table([phrases.movementHead] + cells, right: [1, 2])
      + (phrases.movementRemark(rows).map { page.wrapped($0) } ?? [])
  }
}
