import Inspection

extension VisitReport {
  /// What has come of the unit since the earlier visit.
  var comparison: [Block] {
    guard let comparison = assessment.comparison else { return [] }
    let sentences = phrases.comparisonSentences(comparison).map { Block.paragraph(Words(quoting: $0), .plain) }
    let lists = phrases.comparedFindings(comparison).flatMap { title, findings in
      [Block.heading(3, Words(title)), .list(findings.map { Words(quoting: $0) })]
    }
    return [.heading(2, Words(phrases.sinceTitle))] + sentences + movements(comparison) + answers(comparison) + lists
      + agreed(comparison)
  }

  /// Question by question what moved.
  private func answers(_ comparison: VisitComparison) -> [Block] {
    let moved = phrases.movedAnswers(comparison)
    if moved.isEmpty { return [] }
    let head = [say("Spørgsmål", "Question", "Fråga")] + phrases.movementHead[1...2]
    return [
      .heading(3, Words(phrases.movedTitle)),
      .table(
        Block.Table(
          caption: phrases.movedTitle, head: head,
          rows: moved.map { [title(of: $0.item), Words(quoting: $0.before), Words(quoting: $0.now)] })),
    ]
  }

  private func agreed(_ comparison: VisitComparison) -> [Block] {
    let agreed = phrases.agreedBefore(comparison)
    if agreed.isEmpty { return [] }
    return [.heading(3, Words(phrases.agreedTitle)), .list(agreed.map { Words(quoting: $0) })]
  }

  private func movements(_ comparison: VisitComparison) -> [Block] {
    let rows = phrases.movementRows(comparison)
    if rows.isEmpty { return [] }
    let cells = rows.map { row in
      [
        row.item == 0 ? Words(say("Samlet", "Overall", "Totalt")) : title(of: row.item), Words(row.before),
        Words(row.now), Words(row.change),
      ]
    }
    return [
      .table(Block.Table(caption: phrases.sinceTitle, head: phrases.movementHead, numbers: [1, 2], rows: cells))
    ] + (phrases.movementRemark(rows).map { [.paragraph(Words($0), .quiet)] } ?? [])
  }
}
