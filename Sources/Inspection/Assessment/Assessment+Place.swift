extension Assessment {
  /// The same as the place may read it: made anew of the fields that `ReportField` lets stand in its edition. What may not leave the
  /// authority is for `reasonsToKeep` to say.
  package var forPlace: Assessment {
    Assessment(
      checklist: checklist, record: placeRecord,
      results: results.indices.map { isKept($0) ? results[$0].forPlace.withoutResult : results[$0].forPlace },
      findings: findings.compactMap { forPlace($0) }, undecided: [], missing: [], rules: [], warnings: [],
      unasked: unasked, audience: .place)
  }

  private func isShown(_ field: ReportField) -> Bool { field.isShown(to: .place) }

  /// Whether a result stays in the house: it is said to, or it is that of an appendix as a whole.
  private func isKept(_ item: Int) -> Bool {
    checklist.items[item].hasInternalResult && !isShown(.internalOnly) || item == 0 && checklist.reportKind == .appendix
  }

  /// Whether something may stand here that is, or is not, for the authority alone.
  private func isShown(_ isInternal: Bool) -> Bool { !isInternal || isShown(.internalOnly) }

  /// A finding that is upheld, without its id and the lines that it rests on.
  private func forPlace(_ finding: Finding) -> Finding? {
    guard finding.setAside == nil else { return nil }
    let field: ReportField =
      switch finding.origin {
      case .definition: .findings
      case .inspector: .ownFindings
      }
    guard isShown(field), isShown(finding.isInternal(in: checklist)) else { return nil }
    let because = finding.because.compactMap { reason -> Because? in
      if case .item(let item) = reason.basis, isKept(item) { return nil }
      return Because(basis: reason.basis, value: reason.value, line: 0)
    }
    return Finding(
      origin: finding.origin, id: "", point: finding.point, category: finding.category, setAside: nil,
      because: because[...])
  }

  private var placeRecord: Record {
    var shown = Record(id: isShown(.record) ? record.id : "", for: checklist)
    shown.language = record.language
    if isShown(.stage) { shown.stage = record.stage }
    showVisit(in: &shown)
    if isShown(.unit) { shown.unit.id = record.unit.id }
    if isShown(.unitKind) { shown.unit.kind = record.unit.kind }
    if isShown(.facts) {
      for fact in shown.facts.indices where isShown(checklist.facts[fact].isInternal) {
        shown.facts[fact].value = record.facts[fact].value
      }
      shown.factWords = record.factWords.filter { isShown(checklist.facts[$0.fact].isInternal) }
    }
    for item in checklist.items.indices { showAnswer(to: item, in: &shown) }
    for (item, judgement) in record.judgements { show(judgement, of: item, in: &shown) }
    if isShown(.ownFindings) { shown.findings = record.findings.map { $0.withoutLine } }
    shown.followUp = record.followUp.filter { isShown($0.isOwn ? .ownFollowUp : .followUp) }
    if isShown(.comments) { shown.comments = record.comments }
    showCourse(in: &shown)
    return shown
  }

  private func showVisit(in shown: inout Record) {
    if isShown(.visitDate) { shown.visit.date = record.visit.date }
    if isShown(.visitForm) { shown.visit.form = record.visit.form }
    if isShown(.otherDays) { shown.visit.others = record.visit.others }
    if isShown(.purpose) { shown.visit.purpose = record.visit.purpose }
    if isShown(.authority) { shown.visit.authority = record.visit.authority }
    if isShown(.inspectors) { shown.visit.inspectors = record.visit.inspectors }
    if isShown(.visitReason) { shown.visit.reason = record.visit.reason }
  }

  private func showAnswer(to item: Int, in shown: inout Record) {
    if isShown(.answers) { shown.answers[item].value = record.answers[item].value }
    if isShown(.notes), let note = record.note(of: item) { shown.answers[item].note = shown.keep(note) }
    if isShown(.reasons), let reason = record.reason(of: item) { shown.answers[item].reason = shown.keep(reason) }
    guard isShown(.sourceKinds) else { return }
    for source in record.sources(of: item) { shown.add(EvidenceSource(kind: source.kind), to: item) }
  }

  private func show(_ judgement: Judgement, of item: Int, in shown: inout Record) {
    if item == 0, !isShown(.overall) { return }
    var kept = Judgement()
    if isShown(.judgement) { kept.text = judgement.text }
    if isShown(.level) { kept.level = judgement.level }
    if isShown(.levelReason) { kept.reason = judgement.reason }
    shown.judgements.append((item, kept))
  }

  private func showCourse(in shown: inout Record) {
    let course = record.course
    if isShown(.stances) {
      shown.course.stances = course.stances.filter { isShown(checklist.findings[$0.finding].isInternal) }.map {
        FindingStance(finding: $0.finding, words: $0.words, range: .beginning)
      }
    }
    if isShown(.hearings) { shown.course.hearings = course.hearings.map { $0.withoutHash } }
    if isShown(.replies) {
      shown.course.replies = course.replies.filter { reply in
        guard case .finding(let finding) = reply.subject else { return true }
        return isShown(checklist.findings[finding].isInternal)
      }
    }
    if isShown(.decisions) { shown.course.decisions = course.decisions }
    if isShown(.reviews) { shown.course.reviews = course.reviews }
    if isShown(.nextVisit) { shown.course.nextVisit = course.nextVisit }
    if isShown(.replaced) { shown.course.replaced = course.replaced }
  }
}

extension ItemResult {
  /// What became of an item, with its number only where that may be shown.
  fileprivate var forPlace: ItemResult {
    ItemResult(
      status: status, reason: nil, exact: ReportField.score.isShown(to: .place) ? exact : nil, value: nil,
      band: ReportField.level.isShown(to: .place) ? band : nil, effects: [], coverage: Coverage(), range: nil,
      isRangeSharp: false, possible: nil)
  }
}

extension ItemResult {
  /// What became of it as far as that shows nothing of a result that stays in the house: neither level nor number, nor that there is none.
  var withoutResult: ItemResult {
    ItemResult(
      status: status == .notRated ? .rated : status, reason: nil, exact: nil, value: nil, band: nil, effects: [],
      coverage: coverage, range: nil, isRangeSharp: false, possible: nil)
  }
}

extension Finding {
  /// Whether the checklist keeps it in the house.
  func isInternal(in checklist: Checklist) -> Bool {
    if case .definition(let index) = origin { checklist.findings[index].isInternal } else { false }
  }
}

extension OwnFinding {
  fileprivate var withoutLine: OwnFinding {
    var finding = self
    finding.line = 0
    return finding
  }
}

extension Hearing {
  fileprivate var withoutHash: Hearing {
    var hearing = self
    hearing.sha256 = nil
    return hearing
  }
}

extension FollowUp {
  /// Whether it never leaves the authority: where the record doesn't say whose it is, it is the authority's own.
  package var isOwn: Bool { kind == nil || kind == .own }
}
