extension Assessment {
  /// The same as everyone may read it: made anew of the fields that `ReportField` lets stand in the public edition, with addresses and
  /// telephone numbers hidden in what people wrote. `nil` where there is no such report: of a draft, of a record in which a personal
  /// number stands, and of a unit whose reports may not be published.
  package var published: Assessment? {
    guard record.stage == .final, record.course.withheld == nil, checklist.mayPublish(record.unit.kind),
      !warnings.contains(where: { $0.code == .personalNumber })
    else { return nil }
    return Assessment(
      checklist: checklist, record: publishedRecord,
      results: results.indices.map { isShown(.level) && isPoint($0) ? published($0) : .unpublished },
      findings: [], undecided: [], missing: [], rules: [], warnings: [], audience: .everyone)
  }

  private func isShown(_ field: ReportField) -> Bool { field.editions.contains(.everyone) }

  private func published(_ item: Int) -> ItemResult {
    let isKept = checklist.items[item].hasInternalResult && !isShown(.internalOnly)
    return isKept ? results[item].published.withoutResult : results[item].published
  }

  private func isPoint(_ item: Int) -> Bool { checklist.items[item].level == .point }

  private var publishedRecord: Record {
    var published = Record(id: isShown(.record) ? ContactDetails.masked(record.id) : "", for: checklist)
    published.stage = record.stage
    if isShown(.visitDate) { published.visit.date = record.visit.date }
    if isShown(.authority) { published.visit.authority = record.visit.authority.map(ContactDetails.masked) }
    if isShown(.unit) { published.unit.id = record.unit.id.map(ContactDetails.masked) }
    if isShown(.unitKind) { published.unit.kind = record.unit.kind }
    for (item, judgement) in record.judgements where isPoint(item) {
      var shown = Judgement()
      if isShown(.judgement) { shown.text = judgement.text.map(ContactDetails.masked) }
      if isShown(.level) { shown.level = judgement.level }
      published.judgements.append((item, shown))
    }
    // Where a point is itself a question, the option that was chosen is its level.
    for point in checklist.points where isShown(.level) {
      if case .option = record.answers[point].value { published.answers[point].value = record.answers[point].value }
    }
    return published
  }
}

extension ItemResult {
  /// What became of a point, without its numbers.
  fileprivate var published: ItemResult {
    ItemResult(
      status: status, reason: nil, exact: nil, value: nil, band: band, effects: [], coverage: Coverage(), range: nil,
      isRangeSharp: false, possible: nil)
  }

  fileprivate static let unpublished = ItemResult(
    status: .notApplicable, reason: nil, exact: nil, value: nil, band: nil, effects: [], coverage: Coverage(),
    range: nil, isRangeSharp: false, possible: nil)
}
