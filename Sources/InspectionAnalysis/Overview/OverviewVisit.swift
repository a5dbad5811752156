package import Inspection

/// What a visit gives to an overview of places: of each point the level in words and no number, and nothing that people wrote in words of
/// their own.
package struct OverviewVisit: Sendable {
  package struct Point: Sendable {
    package let id: String
    package let title: String
    /// `nil` where there is none.
    package let level: String?
    package let status: Status
    /// Whether the visit looked at it.
    package let isLookedAt: Bool
  }

  package let visit: FollowedVisit
  package let checklist: String
  package let version: Version
  package let title: String
  package let kind: String?
  package let form: Visit.Form?
  package let purpose: String?
  package let points: [Point]
  /// Questions that wait for an answer.
  package let open: Int
  /// What a finished record needs and isn't there.
  package let missing: Int
  /// The days by which something is to be done that isn't yet.
  package let deadlines: [Day]
  package let next: Day?
  /// What tells it from another record of the same id.
  package let fingerprint: CountedVisit

  package init(_ assessment: Assessment, _ form: CountedForm, file: String, language: Language) {
    let (checklist, record) = (assessment.checklist, assessment.record)
    visit = FollowedVisit(assessment, file: file)
    (self.checklist, version) = (checklist.id.rawValue, checklist.version)
    title = form.text(checklist.title, language)
    kind = record.unit.kind.map { form.text(checklist.units[$0].text, language) }
    self.form = record.visit.form
    purpose = record.visit.purpose.map { form.text(checklist.purposes[$0].text, language) }
    let counted = CountedVisit(assessment, form, by: [])
    fingerprint = counted
    points = checklist.points.enumerated().filter { assessment.results[$0.element].status != .notApplicable }.map {
      Point(
        id: checklist.items[$0.element].id, title: form.text(checklist.items[$0.element].title, language),
        level: assessment.levelInWords(of: $0.element, language), status: assessment.results[$0.element].status,
        isLookedAt: counted.hasLooked(at: $0.offset + 1))
    }
    open = checklist.items.indices.count { item in
      checklist.items[item].isAsked && !checklist.items[item].isOneOfSeveral
        && [.unanswered, .notEstablished].contains(assessment.results[item].status)
    }
    missing = assessment.missing.count
    deadlines = assessment.deadlines(of: visit).filter { !$0.isDone }.compactMap { $0.day }
    next = record.course.nextVisit
  }
}

extension Assessment {
  /// The inspector's own level of a point, else the computed one, else the option that was chosen; `nil` where there is none in words.
  fileprivate func levelInWords(of point: Int, _ language: Language) -> String? {
    if let own = judgement(of: point)?.level { return words(forLevel: own, of: point, language) }
    if let band = results[point].band, let bands = checklist.items[point].aggregation?.bands {
      return text(bands[band].text, language)
    }
    guard case .option(let chosen) = record.answers[point].value, let question = checklist.items[point].question,
      case .choice(let options) = checklist.scales[question.scale].kind
    else { return nil }
    return text(options[Int(chosen)].choice.text, language)
  }
}
