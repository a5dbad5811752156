import Inspection

/// A table of visits: its name, its columns, and the rows that a visit gives.
struct VisitSheet: Sendable {
  struct Column: Sendable {
    let title: Message
    /// In signs.
    let width: Int

    init(_ da: String, _ en: String, _ sv: String, width: Int = 14) {
      (title, self.width) = (Message(da: da, en: en, sv: sv), width)
    }
  }

  let name: Message
  let columns: [Column]
  let rows: @Sendable (VisitReport) -> [[SheetCell]]

  static func all(for audience: Audience) -> [VisitSheet] {
    switch audience {
    case .inside: [visits, points, answers, findings, followUp]
    case .everyone: [published]
    // No format of data is for a place.
    case .place: []
    }
  }

  // MARK: Columns of several

  /// By which a row is known, and found again in the other sheets.
  private static let visit = [
    Column("Enhed", "Unit", "Enhet", width: 20), Column("Besøgt", "Visited", "Besökt", width: 12),
    Column("Skema", "Record", "Protokoll", width: 20),
  ]

  private static func visit(_ report: VisitReport) -> [SheetCell] {
    [SheetCell(report.record.unit.id), SheetCell(report.record.visit.date), .text(report.record.id)]
  }

  private static let point = Column("Fokuspunkt", "Point", "Fokuspunkt", width: 30)
  private static let score = Column("Score", "Score", "Poäng", width: 8)
  private static let state = Column("Status", "Status", "Status", width: 16)

  private static func title(_ point: Int?, _ report: VisitReport) -> SheetCell {
    guard let point else {
      return .text(report.say("Besøget som helhed", "The visit as a whole", "Besöket som helhet"))
    }
    return .text(point == 0 ? report.say("Samlet", "Overall", "Totalt") : report.phrases.title(of: point))
  }

  // MARK: Sheets

  private static let visits = VisitSheet(
    name: Message(da: "Besøg", en: "Visits", sv: "Besök"),
    columns: visit + [
      state, Column("Socialtilsyn", "Authority", "Tillsynsmyndighet", width: 22),
      Column("Enhedstype", "Kind of unit", "Enhetstyp", width: 18), Column("Besøgsform", "Form", "Besöksform"),
      Column("Tilsynstype", "Purpose", "Tillsynstyp", width: 24), Column("Konsulenter", "Inspectors", "Inspektörer"),
      Column("Tjekliste", "Checklist", "Checklista", width: 24), Column("Version", "Version", "Version", width: 10),
      Column("Samlet", "Overall", "Totalt", width: 8), Column("Fund", "Findings", "Iakttagelser", width: 8),
      Column("Ikke udfyldt", "Not filled in", "Inte ifyllt", width: 12), Column("Fil", "File", "Fil", width: 30),
    ]
  ) { report in
    let (record, visit, language) = (report.record, report.record.visit, report.language)
    let unit = record.unit.kind.map { report.assessment.text(report.checklist.units[$0].text, language) }
    let purpose = visit.purpose.map { report.assessment.text(report.checklist.purposes[$0].text, language) }
    return [
      VisitSheet.visit(report) + [
        .text(record.stage.word(language)), SheetCell(visit.authority), SheetCell(unit),
        SheetCell(visit.form?.word(language)), SheetCell(purpose),
        SheetCell(visit.inspectors.isEmpty ? nil : visit.inspectors.joined(separator: ", ")),
        .text(report.checklist.id.rawValue), .text(report.checklist.version.description),
        SheetCell(report.assessment.shown(report.assessment.results[0].exact, at: 0)),
        SheetCell(report.assessment.findings.filter { $0.setAside == nil }.count),
        SheetCell(report.assessment.missing.count), .text(report.file),
      ]
    ]
  }

  private static let points = VisitSheet(
    name: Message(da: "Fokuspunkter", en: "Points", sv: "Fokuspunkter"),
    columns: visit + [
      point, score, Column("Niveau", "Level", "Nivå", width: 24),
      Column("Tilsynskonsulentens niveau", "The inspector's level", "Inspektörens nivå", width: 24), state,
      Column("Besvaret", "Answered", "Besvarade", width: 10), Column("Relevante", "Relevant", "Relevanta", width: 10),
      Column("Ikke i fokus", "Not in focus", "Inte i fokus", width: 10),
      Column("Kan blive mindst", "Can become at least", "Kan bli minst", width: 10),
      Column("Kan blive højst", "Can become at most", "Kan bli högst", width: 10),
      Column("Faglig vurdering", "Professional judgement", "Egen bedömning", width: 60),
    ]
  ) { report in
    let assessment = report.assessment
    return report.checklist.points.filter { assessment.results[$0].status != .notApplicable }.map { point in
      let (result, judgement) = (assessment.results[point], assessment.judgement(of: point))
      let band = result.band.flatMap { report.checklist.items[point].aggregation?.bands[$0] }
      return VisitSheet.visit(report) + [
        title(point, report), SheetCell(assessment.shown(result.exact, at: point)),
        SheetCell(band.map { assessment.text($0.text, report.language) }),
        SheetCell(judgement?.level.map { assessment.words(forLevel: $0, of: point, report.language) }),
        .text(result.status.words(report.language)), SheetCell(Int(result.coverage.answered)),
        SheetCell(Int(result.coverage.relevant)), SheetCell(Int(result.coverage.notInFocus)),
        SheetCell(assessment.shown(result.range?.lowest, at: point)),
        SheetCell(assessment.shown(result.range?.highest, at: point)),
        SheetCell(judgement?.text),
      ]
    }
  }

  private static let answers = VisitSheet(
    name: Message(da: "Svar", en: "Answers", sv: "Svar"),
    columns: visit + [
      point, Column("Id", "Id", "Id", width: 26), Column("Spørgsmål", "Question", "Fråga", width: 50),
      Column("Svar", "Answer", "Svar", width: 16), score, state, Column("Begrundelse", "Reason", "Skäl", width: 30),
      Column("Bedømmelse", "Note", "Bedömning", width: 60), Column("Datakilder", "Sources", "Källor", width: 40),
    ]
  ) { report in
    let assessment = report.assessment
    return report.checklist.points.flatMap { point in
      report.checklist.questions(below: point).filter {
        assessment.results[$0].status != .notApplicable && assessment.isTold($0)
      }.map { item in
        VisitSheet.visit(report) + [
          title(point, report), .text(report.checklist.items[item].path), question(item, report),
          answer(to: item, report), SheetCell(assessment.shown(assessment.results[item].exact, at: item)),
          .text(assessment.results[item].status.words(report.language)),
          SheetCell(report.record.reason(of: item)), SheetCell(report.record.note(of: item)),
          sources(of: item, report),
        ]
      }
    }
  }

  /// One answer of several with what it is about.
  private static func question(_ item: Int, _ report: VisitReport) -> SheetCell {
    let title = report.phrases.title(of: report.checklist.asked(item))
    if !report.checklist.items[item].isOneOfSeveral { return .text(title) }
    return .text("\(title) – \(report.phrases.nameOfAnswer(item))")
  }

  private static func answer(to item: Int, _ report: VisitReport) -> SheetCell {
    guard report.assessment.results[item].isAnswered else { return .empty }
    if case .number(let number) = report.record.answers[item].value { return .number(number) }
    return SheetCell(report.phrases.value(of: item))
  }

  private static func sources(of item: Int, _ report: VisitReport) -> SheetCell {
    let words = report.record.sources(of: item).map { source in
      let kind = report.assessment.text(report.checklist.sourceKinds[source.kind].text, report.language)
      let more = [source.date.map { report.phrases.date($0) }, report.record.text(of: source)].compactMap { $0 }
      return more.isEmpty ? kind : "\(kind) (\(more.joined(separator: ", ")))"
    }
    return SheetCell(words.isEmpty ? nil : words.joined(separator: "; "))
  }

  private static let findings = VisitSheet(
    name: Message(da: "Fund", en: "Findings", sv: "Iakttagelser"),
    columns: visit + [
      point, Column("Slags", "Category", "Slag", width: 22), Column("Fund", "Finding", "Iakttagelse", width: 60),
      Column("Anbefaling", "Recommendation", "Rekommendation", width: 50), Column("Id", "Id", "Id", width: 26),
      Column("Fravalgt", "Set aside", "Bortvald", width: 30),
    ]
  ) { report in
    report.assessment.findings.map { finding in
      let parts = report.phrases.parts(of: finding)
      let none = report.say("uden begrundelse", "without a reason", "utan skäl")
      return VisitSheet.visit(report) + [
        title(finding.point, report), .text(finding.category.names.one(report.language)), .text(parts.text),
        SheetCell(parts.recommendation), .text(finding.id),
        SheetCell(finding.setAside.map { $0.isEmpty ? none : $0 }),
      ]
    }
  }

  private static let followUp = VisitSheet(
    name: Message(da: "Opfølgning", en: "Follow-up", sv: "Uppföljning"),
    columns: visit + [
      Column("Hvad", "What", "Vad", width: 60), Column("Hvem", "Who", "Vem", width: 24),
      Column("Frist", "Deadline", "Tidsfrist", width: 12), Column("Slags", "Kind", "Slag", width: 26),
      Column("Status", "Status", "Status", width: 14), Column("Udført", "Done", "Utfört", width: 12),
    ]
  ) { report in
    report.record.followUp.map { agreed in
      VisitSheet.visit(report) + [
        .text(agreed.what), SheetCell(agreed.who), SheetCell(agreed.deadline),
        SheetCell(agreed.kind.map { report.phrases.kind($0) }),
        SheetCell(agreed.state.map { report.phrases.state($0) }),
        SheetCell(agreed.done),
      ]
    }
  }

  /// What everyone may read, and no more.
  private static let published = VisitSheet(
    name: Message(da: "Fokuspunkter", en: "Points", sv: "Fokuspunkter"),
    columns: visit + [
      Column("Socialtilsyn", "Authority", "Tillsynsmyndighet", width: 22), point,
      Column("Niveau", "Level", "Nivå", width: 24),
      Column("Faglig vurdering", "Professional judgement", "Egen bedömning", width: 60),
    ]
  ) { report in
    PublicReport(report.assessment, language: report.language).points.map { point in
      VisitSheet.visit(report) + [
        SheetCell(report.record.visit.authority), .text(point.title.plain), SheetCell(point.level?.plain),
        SheetCell(point.judgement?.plain),
      ]
    }
  }
}
