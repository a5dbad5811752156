import Inspection

/// What everyone may read of a visit: what it was, and of each point its level in words and the inspector's judgement. Made of a published
/// assessment; each format writes all of it and nothing else.
struct PublicReport {
  struct Point {
    let id: String
    let title: Words
    let status: Status
    /// `nil` where the checklist has no words for it.
    let level: Words?
    let judgement: Words?
  }

  let visit: VisitReport

  init(_ assessment: Assessment, language: Language) {
    precondition(assessment.audience == .everyone, "what isn't published is in no public report")
    visit = VisitReport(assessment, file: "", language: language)
  }

  var assessment: Assessment { visit.assessment }
  var checklist: Checklist { visit.checklist }
  var record: Record { visit.record }

  var points: [Point] {
    checklist.points.compactMap { point in
      let judgement = assessment.judgement(of: point)
      // Of what stays in the house, not even that it is there.
      let isKept = checklist.items[point].hasInternalResult
      if isKept, judgement?.text == nil, level(of: point, judgement?.level) == nil { return nil }
      return Point(
        id: checklist.items[point].id, title: visit.title(of: point), status: assessment.results[point].status,
        level: level(of: point, judgement?.level), judgement: judgement?.text.map { visit.quote($0) })
    }
  }

  /// The inspector's own level, else the computed one, else the option that was chosen.
  private func level(of point: Int, _ own: String?) -> Words? {
    if let own { return Words(quoting: assessment.words(forLevel: own, of: point, visit.language)) }
    if let band = assessment.results[point].band.flatMap({ checklist.items[point].aggregation?.bands[$0] }) {
      return visit.quote(band.text)
    }
    guard case .option(let chosen) = record.answers[point].value, let question = checklist.items[point].question,
      case .choice(let options) = checklist.scales[question.scale].kind
    else { return nil }
    return visit.quote(options[Int(chosen)].choice.text)
  }

  /// What became of a point that has no level: only where that says something.
  func words(for status: Status) -> String? {
    switch status {
    case .rated, .scored, .unscored: nil
    case .notRated, .unanswered, .notEstablished, .notRelevant, .notInFocus, .notApplicable:
      status.words(visit.language)
    }
  }

  /// What was visited, when, by whom, and by what it was judged.
  var rows: [(label: Message, value: String)] {
    let kind = record.unit.kind.map { assessment.text(checklist.units[$0].text, visit.language) }
    let rows = [
      (Message(da: "Enhed", en: "Unit", sv: "Enhet"), [kind, record.unit.id].compactMap { $0 }.joined(separator: " ")),
      (visit.phrases.occasion.day, record.visit.date.map { visit.phrases.date($0) } ?? ""),
      (visit.phrases.occasion.authority, record.visit.authority ?? ""),
      (Message(da: "Udgave", en: "Version", sv: "Utgåva"), visit.phrases.occasion.published(visit.language)),
      (Message(da: "Skema", en: "Record", sv: "Protokoll"), record.id),
      (Message(da: "Tjekliste", en: "Checklist", sv: "Checklista"), "\(checklist.id.rawValue) \(checklist.version)"),
    ]
    return rows.filter { !$0.1.isEmpty }.map { (label: $0.0, value: $0.1) }
  }

  static let level = Message(da: "Niveau: ", en: "Level: ", sv: "Nivå: ")
}
