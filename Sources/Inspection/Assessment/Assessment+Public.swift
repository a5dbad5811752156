/// For whom a report is.
package enum Audience: String, CaseIterable, Sendable {
  /// For the authority and the place that was inspected.
  case inside = "internal"
  /// For everyone.
  case everyone = "public"
}

extension Assessment {
  /// The same as everyone may read it: without notes, reasons of answers, sources, inspectors, who does what, what the place says,
  /// findings set aside, what is missing and what rules say to the inspector, and without addresses and telephone numbers in what is
  /// left. A fault where the checklist does not say that reports on such a unit may be published.
  package var published: Reading<Assessment> {
    guard checklist.mayPublish(record) else { return Reading(nil, [.noPublicReport(checklist, record)]) }
    let published = Assessment(
      checklist: checklist, record: record.published, results: results,
      findings: findings.filter { $0.setAside == nil }.map { $0.published },
      undecided: undecided.filter { rule in !checklist.rules.contains { $0.id == rule.id && $0.onlySays } },
      missing: [], rules: [], warnings: [], audience: .everyone, hashes: hashes, comparison: comparison?.published)
    return Reading(published, [])
  }
}

extension VisitComparison {
  /// Without what the inspector has set aside.
  fileprivate var published: VisitComparison {
    var comparison = self
    comparison.record = record.published
    comparison.findings = findings.filter { $0.change != .setAside }.map { compared in
      var compared = compared
      compared.finding = compared.finding.published
      return compared
    }
    return comparison
  }
}

extension Record {
  fileprivate var published: Record {
    var record = self
    record.visit.inspectors = []
    record.dropSources()
    for index in answers.indices {
      if case .text(let text) = answers[index].value {
        record.answers[index].value = .text(ContactDetails.masked(text))
      }
    }
    record.dropTexts()
    for index in judgements.indices {
      record.judgements[index].judgement.text = judgements[index].judgement.text.map(ContactDetails.masked)
      record.judgements[index].judgement.reason = judgements[index].judgement.reason.map(ContactDetails.masked)
    }
    record.findings = findings.map { $0.published }
    record.setAside = []
    record.followUp = followUp.map { FollowUp(what: ContactDetails.masked($0.what), deadline: $0.deadline) }
    record.comments = nil
    return record
  }
}

extension OwnFinding {
  fileprivate var published: OwnFinding {
    var finding = self
    finding.text = ContactDetails.masked(text)
    finding.recommendation = recommendation.map(ContactDetails.masked)
    finding.reference = reference.map(ContactDetails.masked)
    return finding
  }
}

extension Finding {
  fileprivate var published: Finding {
    Finding(
      origin: origin, id: id, point: point, category: category, setAside: nil,
      because: ArraySlice(because.map { $0.with(value: ContactDetails.masked($0.value)) }))
  }
}

extension Diagnostic {
  fileprivate static func noPublicReport(_ checklist: Checklist, _ record: Record) -> Self {
    let (id, kind) = (checklist.id.rawValue, record.unit.kind.map { checklist.units[$0].value })
    let help = Message(
      da:
        "tjeklisten siger under `offentlige-rapporter`, hvilke rapporter der må offentliggøres; udelad `--audience public`",
      en: "the checklist says under `public-reports` which reports may be published; leave out `--audience public`",
      sv:
        "checklistan säger under `offentliga-rapporter` vilka rapporter som får offentliggöras; utelämna `--audience public`"
    )
    return Diagnostic(
      .noPublicReport,
      kind.map {
        Message(
          da: "rapporter om `\($0)` må ikke offentliggøres efter tjeklisten `\(id)`",
          en: "by the checklist `\(id)` reports on `\($0)` may not be published",
          sv: "rapporter om `\($0)` får inte offentliggöras enligt checklistan `\(id)`")
      }
        ?? Message(
          da: "tjeklisten `\(id)` siger ikke, at rapporter efter den må offentliggøres",
          en: "the checklist `\(id)` doesn't say that reports by it may be published",
          sv: "checklistan `\(id)` säger inte att rapporter efter den får offentliggöras"),
      at: record.unit.kindRange ?? record.idRange, help: help)
  }
}

extension DiagnosticCode {
  static let noPublicReport = DiagnosticCode(
    "no-public-report",
    da: """
      Med `--audience public` laves en rapport, som alle må læse. Det gøres kun for enheder, som tjeklisten nævner under \
      `offentlige-rapporter`. Et tilbuds hovedkonklusioner kan alle læse på Tilbudsportalen; en plejefamilies kan kun kommunerne.
      """,
    en: """
      `--audience public` makes a report that everyone may read. That is done only for units that the checklist names under \
      `public-reports`. Everyone can read the main conclusions on a tilbud on Tilbudsportalen; those on a plejefamilie only \
      municipalities can.
      """,
    sv: """
      Med `--audience public` görs en rapport som alla får läsa. Det görs bara för enheter som checklistan nämner under \
      `offentliga-rapporter`. Ett danskt tilbuds huvudslutsatser kan alla läsa på Tilbudsportalen; en plejefamilies kan bara kommunerna.
      """)
}
