extension Assessment {
  /// The same without what people wrote in words of their own and without their names. Where it matters that something was written, an
  /// empty text stands in for it; the checklist's texts stay.
  package var withoutTexts: Assessment {
    let answers = record.answers
    let worded = checklist.items.indices.filter { if case .text = answers[$0].value { true } else { false } }
    return Assessment(
      checklist: checklist, record: record.withoutTexts, results: results,
      findings: findings.map { $0.withoutTexts(answeredInWords: worded) }, undecided: undecided, missing: missing,
      rules: rules, warnings: warnings.map { $0.withoutTexts }, audience: audience, hashes: hashes,
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
    record.dropTexts()
    for index in judgements.indices {
      record.judgements[index].judgement.text = nil
      record.judgements[index].judgement.reason = nil
    }
    record.findings = findings.map { OwnFinding(point: $0.point, category: $0.category, text: "", line: $0.line) }
    record.setAside = setAside.map { (finding: $0.finding, reason: "", range: $0.range) }
    record.followUp = followUp.map { FollowUp(what: "", deadline: $0.deadline) }
    record.comments = nil
    return record
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
