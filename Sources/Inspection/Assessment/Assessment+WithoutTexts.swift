extension Assessment {
  /// The same without what people wrote in words of their own and without their names. Where it matters that something was written, an
  /// empty text stands in for it; the checklist's texts stay.
  package var withoutTexts: Assessment {
    let answers = record.answers
    let worded = checklist.items.indices.filter { if case .text = answers[$0].value { true } else { false } }
    return Assessment(
      checklist: checklist, record: record.withoutTexts, results: results,
      findings: findings.map { $0.withoutTexts(answeredInWords: worded) }, undecided: undecided,
      inapplicable: inapplicable, missing: missing,
      rules: rules, warnings: warnings.map { $0.withoutTexts }, unasked: unasked, audience: audience, hashes: hashes,
      comparison: comparison.map { $0.withoutTexts(answeredInWords: worded) })
  }
}

extension VisitComparison {
  fileprivate func withoutTexts(answeredInWords worded: [Int]) -> VisitComparison {
    var comparison = self
    comparison.record = record.withoutTexts
    for index in findings.indices {
      comparison.findings[index].finding = findings[index].finding.withoutTexts(answeredInWords: worded)
    }
    return comparison
  }
}

extension Record {
  fileprivate var withoutTexts: Record {
    var record = self
    record.visit.inspectors = []
    for index in answers.indices {
      if case .text = answers[index].value { record.answers[index].value = .text("") }
    }
    for index in factWords.indices { record.factWords[index].text = "" }
    record.dropTexts()
    for index in judgements.indices {
      record.judgements[index].judgement.text = nil
      record.judgements[index].judgement.reason = nil
    }
    record.findings = findings.map { OwnFinding(point: $0.point, category: $0.category, text: "", line: $0.line) }
    record.setAside = setAside.map { (finding: $0.finding, reason: "", range: $0.range) }
    record.followUp = followUp.map { $0.withoutTexts }
    record.comments = nil
    (record.workNotes, record.labels) = ([], [])
    record.notHeard = notHeard.map { (item: $0.item, reason: "") }
    record.visit.reason = nil
    for index in visit.others.indices { record.visit.others[index].kind = nil }
    record.course = course.withoutTexts
    return record
  }
}

extension FollowUp {
  fileprivate var withoutTexts: FollowUp {
    var step = self
    (step.what, step.who) = ("", nil)
    return step
  }
}

extension RecordCourse {
  /// What is known of it without words and names: days, fingerprints and which findings a stand was taken on.
  fileprivate var withoutTexts: RecordCourse {
    var course = RecordCourse()
    course.stances = stances.map {
      FindingStance(finding: $0.finding, words: $0.words.map { _ in "" }, range: $0.range)
    }
    course.hearings = hearings.map { hearing in
      var hearing = hearing
      hearing.recipient = nil
      return hearing
    }
    course.withheld = withheld.map { _ in "" }
    course.replies = replies.map { $0.withoutTexts }
    course.decisions = decisions.map { decision in
      var kept = Decision(kind: "")
      (kept.date, kept.deadline) = (decision.date, decision.deadline)
      return kept
    }
    course.reviews = reviews.map { RecordReview(reader: "", date: $0.date) }
    course.nextVisit = nextVisit
    course.replaced = replaced.map { ReplacedRecord(id: $0.id, reason: nil) }
    return course
  }
}

extension HearingReply {
  fileprivate var withoutTexts: HearingReply {
    var reply = HearingReply()
    reply.remark = ""
    (reply.received, reply.subject, reply.isChanged) = (received, subject, isChanged)
    return reply
  }
}

extension Finding {
  fileprivate func withoutTexts(answeredInWords worded: [Int]) -> Finding {
    Finding(
      origin: origin, id: id, point: point, category: category, setAside: setAside.map { _ in "" },
      because: ArraySlice(
        because.map { reason in worded.contains { reason.basis == .item($0) } ? reason.with(value: "") : reason }))
  }
}

extension Diagnostic {
  /// What is wrong and where, without the sentences, which quote the document.
  package var withoutTexts: Diagnostic {
    Diagnostic(code, Message(da: "", en: "", sv: ""), at: range, related: related, note: note ?? .firstTime)
  }
}
